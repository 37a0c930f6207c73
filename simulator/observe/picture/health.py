"""The observer's verdict on the pair, and the next act worth trying: both read off the snapshot and nothing else."""

from collections.abc import Iterator
from typing import Final

from simulator.vocabulary import GroupState, InterfaceStatus, Link, Power, UnitRole
from simulator.wire.snapshot import GroupView, Health, Snapshot, UnitView

OK: Final = "ok"
DEGRADED: Final = "degraded"
SPLIT_BRAIN: Final = "split-brain"

_SETTLED: Final = (GroupState.ACTIVE.value, GroupState.DISABLED.value)
"""States in which a group owns its active addresses for good. A unit that is about to take a group over tells the other one
first thing, so two owners are a split brain only when both have settled."""
_AILING: Final = (
    InterfaceStatus.NO_LINK.value,
    InterfaceStatus.LINK_DOWN.value,
    InterfaceStatus.FAILED.value,
    InterfaceStatus.UNKNOWN.value,
)


def health(snapshot: Snapshot) -> Health:
    """Ok: one Active and one Standby Ready per configured group, both links up, no monitored interface ailing."""
    torn = split_groups(snapshot)
    if torn:
        text = f"Split brain: {numbers(torn)} {_is_are(torn)} active on both units."
        return Health(SPLIT_BRAIN, " ".join((text, *_without_cable(snapshot))))
    lacking = next(_lacking(snapshot), None)
    return Health(DEGRADED, lacking) if lacking else Health(OK, whereabouts(snapshot))


def split_groups(snapshot: Snapshot) -> tuple[int, ...]:
    """Groups that are active on both units."""
    owners = [view.group for view in snapshot.groups if view.active and view.state in _SETTLED]
    return tuple(sorted({group for group in owners if owners.count(group) > 1}))


def numbers(groups: tuple[int, ...]) -> str:
    """ "group 1", "groups 1 and 2"."""
    return f"group{'s' if len(groups) > 1 else ''} {' and '.join(map(str, groups))}"


def _is_are(groups: tuple[int, ...]) -> str:
    return "are" if len(groups) > 1 else "is"


def whereabouts(snapshot: Snapshot) -> str:
    """Which unit has which group: "Group 1 is active on Primary, group 2 on Secondary."."""
    places = [(view.group, view.unit.capitalize()) for view in snapshot.groups if view.active]
    places.sort()
    if not places:
        return "No failover group is configured."
    if len({unit for _, unit in places}) == 1 and len(places) > 1:
        return f"Both groups are active on {places[0][1]}."
    (group, unit), *rest = places
    return f"Group {group} is active on {unit}{''.join(f', group {group} on {unit}' for group, unit in rest)}."


def _lacking(snapshot: Snapshot) -> Iterator[str]:
    """What is missing, worst first."""
    yield from _ownerless(snapshot)
    yield from _parted_contexts(snapshot)
    yield from (_down(unit) for unit in snapshot.units if unit.power != Power.ON.value)
    yield from (f"Failover is off on {_title(unit)}." for unit in snapshot.units if not unit.failover_on)
    links = {link.link: link.up for link in snapshot.links}
    yield from _without_cable(snapshot)
    if not links.get("failover", False):
        yield "The failover link is down: no failover is possible."
    yield from _without_standby(snapshot)
    if any(peer.link != "Up" for peer in snapshot.peers):
        yield "The failover link is up again; the units are checking it."
    if any(link.link == "state" and link.name and not link.up for link in snapshot.links):
        yield "The state link is down: sessions would not survive a failover."
    yield from (
        f"Interface {view.name} of {view.context} on {view.unit.capitalize()}: {view.status}."
        for view in snapshot.interfaces
        if view.monitored and view.status in _AILING
    )


def _without_cable(snapshot: Snapshot) -> Iterator[str]:
    """Failover interfaces on a port that no cable of the lab leads to. A pulled cable is a fault, which is told as one."""
    for port in snapshot.ports:
        if port.purpose == Link.FAILOVER.value and not port.plugged and not port.switch:
            yield f"The failover interface of {port.unit.capitalize()}, {port.port}, has no cable: no failover is possible."


def _ownerless(snapshot: Snapshot) -> Iterator[str]:
    configured = sorted({view.group for view in snapshot.groups if view.configured})
    owned = {view.group for view in snapshot.groups if view.active}
    lost = tuple(group for group in configured if group not in owned)
    if lost:
        yield f"No unit is active for {numbers(lost)}."
    elif not configured:
        yield "No failover group is configured."


def _parted_contexts(snapshot: Snapshot) -> Iterator[str]:
    """Contexts that are in different groups on the two units, as after `join-failover-group` on the one that does not replicate
    it: where both groups have an owner, such a context may have none, or two."""
    places: dict[str, list[GroupView]] = {}
    for view in snapshot.groups:
        for context in view.contexts if view.configured else ():
            places.setdefault(context, []).append(view)
    for context, views in sorted(places.items()):
        owners = sum(view.active for view in views)
        if len({view.group for view in views}) > 1 and owners != 1:
            where = ", ".join(f"in group {view.group} on {view.unit.capitalize()}" for view in views)
            yield f"Context {context} is active {'on both units' if owners else 'on neither unit'}: it is {where}."


def _without_standby(snapshot: Snapshot) -> Iterator[str]:
    """Of the groups that have an owner: those under way, then what the other unit lacks to take them over."""
    active = [view for view in snapshot.groups if view.active]
    for view in active:
        if view.state != GroupState.ACTIVE.value:
            yield f"Group {view.group} is moving to {view.unit.capitalize()}."
    views = {(view.group, view.unit): view for view in snapshot.groups}
    for view in active:
        other = views[view.group, UnitRole(view.unit).other.value]
        if not other.configured:
            yield f"Group {view.group} has no standby: not configured on {other.unit.capitalize()}."
        elif other.state != GroupState.STANDBY_READY.value:
            yield f"Group {view.group} has no standby: {other.state} on {other.unit.capitalize()}."


_POWERS: Final = {
    Power.OFF.value: "has no power",
    Power.BOOTING.value: "is booting",
    Power.CRASHED.value: "crashed",
    Power.BROKEN.value: "is broken",
}


def _down(unit: UnitView) -> str:
    return f"{_title(unit)} {_POWERS.get(unit.power, unit.power)}: the groups have no standby."


def _title(unit: UnitView) -> str:
    return unit.unit.capitalize()
