"""What a failover at this moment would cost, or why none is possible: read off the snapshot.

A standby could take over if it is Standby Ready on a unit that runs with failover on, if the failover link is whole, and if its
interfaces reach what those of the active unit reach. An observer sees more than the units: a cable of the standby that is out and
not monitored costs as much as one that is.
"""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from simulator.pair.topology import SERIAL, UNTAGGED
from simulator.vocabulary import GroupState, InterfaceStatus, Link, Power, UnitRole
from simulator.wire.snapshot import GroupView, InterfaceView, PortView, Snapshot, UnitView

AILING: Final = (
    InterfaceStatus.NO_LINK.value,
    InterfaceStatus.LINK_DOWN.value,
    InterfaceStatus.FAILED.value,
    InterfaceStatus.UNKNOWN.value,
)
_NAMED: Final = 4
"""Names that a sentence says one by one."""


class Cause(NamedTuple):
    """A sentence, and the contexts that it is about."""

    text: str
    contexts: tuple[str, ...] = ()


def joined(names: Iterable[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last


def some(names: Iterable[str], most: int = _NAMED) -> str:
    """As `joined`, with the number of those that there is no room for."""
    listed = list(names)
    rest = len(listed) - most
    return joined(listed if rest <= 1 else [*listed[:most], f"{rest} more"])


def risks(snapshot: Snapshot) -> Iterator[Cause]:
    """Worst first."""
    everything = tuple(dict.fromkeys(c for view in snapshot.groups for c in view.contexts))
    if not any(view.configured for view in snapshot.groups):
        yield Cause("No failover group is configured.")
    yield from _without_standby(snapshot)
    yield from (
        Cause(f"Failover is off on {_title(unit)}.", everything)
        for unit in snapshot.units
        if not unit.failover_on and unit.power == Power.ON.value
    )
    yield from _without_cable(snapshot, everything)
    links = {link.link: link for link in snapshot.links}
    failover, state = links.get(Link.FAILOVER.value), links.get(Link.STATE.value)
    if failover is None or not failover.up:
        yield Cause("The failover link is down: no failover is possible.", everything)
    elif any(peer.link != "Up" for peer in snapshot.peers):
        yield Cause("The failover link is up again; the units are checking it.", everything)
    if state is not None and state.name and not state.up:
        yield Cause("The state link is down: sessions would not survive a failover.", everything)
    yield from (
        Cause(f"Interface {view.name} of {view.context} on {view.unit.capitalize()}: {view.status}.", (view.context,))
        for view in snapshot.interfaces
        if view.monitored and view.status in AILING
    )
    yield from _shorter_reach(snapshot)


def _without_cable(snapshot: Snapshot, contexts: tuple[str, ...]) -> Iterator[Cause]:
    """Failover interfaces on a port that no cable of the lab leads to. A pulled cable is a fault, which is told as one; a pair on
    the serial cable needs none."""
    if any(link.link == Link.FAILOVER.value and link.port == SERIAL for link in snapshot.links):
        return
    for port in snapshot.ports:
        if port.purpose == Link.FAILOVER.value and not port.plugged and not port.switch:
            text = f"The failover interface of {port.unit.capitalize()}, {port.port}, has no cable: no failover is possible."
            yield Cause(text, contexts)


# --- the standby ------------------------------------------------------------------------------------------------------


def _without_standby(snapshot: Snapshot) -> Iterator[Cause]:
    """Of the groups that have an owner: those under way, then what the other unit lacks to take them over."""
    active = [view for view in snapshot.groups if view.active]
    for view in active:
        if view.state not in (GroupState.ACTIVE.value, GroupState.DISABLED.value):
            yield Cause(f"Group {view.group} is moving to {view.unit.capitalize()}.", view.contexts)
    lacking: dict[str, list[GroupView]] = {}
    for view in active:
        if why := _lacks(snapshot, view):
            lacking.setdefault(why, []).append(view)
    for why, views in lacking.items():
        groups = [str(view.group) for view in views]
        who = f"Groups {joined(groups)} have" if len(groups) > 1 else f"Group {groups[0]} has"
        yield Cause(f"{who} no standby: {why}.", tuple(context for view in views for context in view.contexts))


def _lacks(snapshot: Snapshot, active: GroupView) -> str:
    """Why the unit on which the group is not active could not take it over; "" where it could, or has it too."""
    seat = UnitRole(active.unit).other.value
    unit = next(view for view in snapshot.units if view.unit == seat)
    other = next(view for view in snapshot.groups if (view.unit, view.group) == (seat, active.group))
    if unit.power != Power.ON.value:
        return f"{_title(unit)} {_POWERS.get(unit.power, unit.power)}"
    if other.active or other.state == GroupState.STANDBY_READY.value:
        return ""
    if not other.configured:
        return f"not configured on {_title(unit)}"
    return f"{other.state} on {_title(unit)}"


_POWERS: Final = {
    Power.OFF.value: "has no power",
    Power.BOOTING.value: "is booting",
    Power.CRASHED.value: "crashed",
    Power.BROKEN.value: "is broken",
}


def _title(unit: UnitView) -> str:
    return unit.unit.capitalize()


# --- what its interfaces reach ----------------------------------------------------------------------------------------


def _shorter_reach(snapshot: Snapshot) -> Iterator[Cause]:
    """Interfaces of a Standby Ready unit without the way that those of the active unit have."""
    active = {(view.unit, view.group) for view in snapshot.groups if view.active}
    ready = {(v.unit, v.group) for v in snapshot.groups if v.state == GroupState.STANDBY_READY.value}
    here = {(view.context, view.name): view for view in snapshot.interfaces if (view.unit, view.group) in active}
    reach = _Reach(snapshot)
    for view in snapshot.interfaces:
        peer = here.get((view.context, view.name))
        if peer is None or (view.unit, view.group) not in ready or (view.monitored and view.status in AILING):
            continue
        if reach.whole(peer) and not reach.whole(view):
            text = f"A failover would cut {view.context}: {view.name} on {view.unit.capitalize()} reaches nothing."
            yield Cause(text, (view.context,))


class _Reach:
    """Whether frames pass both ways between an interface and its segment."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._ports: dict[tuple[str, str], list[PortView]] = {}
        for port in snapshot.ports:
            for name in {port.port, port.bundle} - {""}:
                self._ports.setdefault((port.unit, name), []).append(port)
        self._dead = {switch.switch: switch.dead_vlans for switch in snapshot.switches}

    def whole(self, view: InterfaceView) -> bool:
        ports = self._ports.get((view.unit, view.port))
        return view.enabled and (ports is None or any(self._passes(port, view.vlan or UNTAGGED) for port in ports))

    def _passes(self, port: PortView, vlan: int) -> bool:
        up = port.enabled and port.carrier and port.plugged and port.switch_port_up and port.forwards
        dead = vlan in port.dead_vlans or vlan in self._dead.get(port.switch, ())
        return up and not port.cut and not dead and port.loss_percent < 100
