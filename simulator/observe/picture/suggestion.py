"""The next act worth trying, read off the snapshot: break, watch, repair, bring back. "" while there is something to watch."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Final

from simulator.faults.values import CablePulled, InForce, PowerOff, SerialPulled, UnitFault
from simulator.faults.words import place
from simulator.observe.picture.health import OK, SPLIT_BRAIN
from simulator.observe.picture.places import BOTTOM, TOP
from simulator.pair.topology import SERIAL
from simulator.vocabulary import GroupId, Link, Power, UnitRole
from simulator.wire.snapshot import GroupView, LinkView, PortView, Snapshot, Suggestion

NOTHING: Final = Suggestion("", "")


def suggestion(snapshot: Snapshot, faults: Iterable[InForce]) -> Suggestion:
    """What fits the picture as it is now, under the faults that are in force."""
    fault = max(faults, key=lambda entry: entry.id, default=None)
    if snapshot.health.health == SPLIT_BRAIN:
        target = place(fault.fault) if fault else f"link {Link.FAILOVER}"
        return Suggestion("Both units are active. Repair the failover link: which unit will give way?", target)
    if fault is not None:
        return _repair(snapshot, fault)
    if snapshot.health.health != OK:
        return NOTHING
    strayed = [view for view in snapshot.groups if view.active and not view.preferred]
    if strayed:
        return _bring_back(strayed[0])
    tried = _tried(snapshot)
    turns = (_ACTS[(tried + turn) % len(_ACTS)](snapshot) for turn in range(len(_ACTS)))
    return next((found for found in turns if found != NOTHING), NOTHING)


def _repair(snapshot: Snapshot, fault: InForce) -> Suggestion:
    """Once its effect is there: a group moved since, or the fault is one that moves nothing."""
    strayed = [view.group for view in snapshot.groups if view.active and (view.active_since_ms or 0) > fault.since_ms]
    running = all(unit.power == Power.ON.value for unit in snapshot.units)
    failover = _link(snapshot, Link.FAILOVER)
    if running and failover is not None and not failover.up:
        text = "Failover is suspended. Repair the failover link before anything else fails."
        return Suggestion(text, place(fault.fault))
    if strayed and isinstance(fault.fault, UnitFault):
        return Suggestion(f"Now start it again. Will group {strayed[0]} go back?", place(fault.fault))
    if strayed:
        return Suggestion(f"Now repair it. Will group {strayed[0]} go back?", place(fault.fault))
    return NOTHING


def _bring_back(view: GroupView) -> Suggestion:
    home = UnitRole(view.unit).other
    text = f"No group goes back automatically without preempt. Move group {view.group} back to {home.title}."
    return Suggestion(text, f"group {home.value} {view.group}")


def _tried(snapshot: Snapshot) -> int:
    """How many faults the log remembers."""
    return sum(entry.kind == "fault" for entry in snapshot.log)


def _link(snapshot: Snapshot, link: Link) -> LinkView | None:
    return next((view for view in snapshot.links if view.link == link.value), None)


def _groups(snapshot: Snapshot) -> list[GroupId]:
    return sorted({view.group for view in snapshot.groups if view.configured})


def _owner(snapshot: Snapshot, group: GroupId) -> UnitRole:
    return next(
        (UnitRole(view.unit) for view in snapshot.groups if view.group == group and view.active), UnitRole.PRIMARY
    )


def _pull_cable(snapshot: Snapshot) -> Suggestion:
    """A cable that an active group has interfaces on: an inside one if there is."""
    for group in _groups(snapshot):
        unit = _owner(snapshot, group)
        port = _data_port(snapshot, unit, group)
        if port is not None:
            text = f"Pull the {_named(snapshot, port)} of {unit.title}, where group {group} is active."
            return Suggestion(f"{text} First: what will happen?", place(CablePulled(unit, port.port)))
    return NOTHING


def _data_port(snapshot: Snapshot, unit: UnitRole, group: GroupId) -> PortView | None:
    """The port with most monitored interfaces of the group, below the units before above them."""
    counts = Counter(
        view.port
        for view in snapshot.interfaces
        if (view.unit, view.group) == (unit.value, group) and view.monitored and view.enabled
    )
    ports = [view for view in snapshot.ports if view.unit == unit.value and view.switch and view.carrier]
    used = [view for view in ports if counts[view.port] or counts[view.bundle]]

    def worth(view: PortView) -> tuple[bool, int]:
        return _side(snapshot, view) == BOTTOM, counts[view.port] + counts[view.bundle]

    return max(used, key=worth, default=None)


def _side(snapshot: Snapshot, port: PortView) -> str:
    return next((view.side for view in snapshot.switches if view.switch == port.switch), "")


def _named(snapshot: Snapshot, port: PortView) -> str:
    """ "inside cable" where there is one such cable, else "cable of Gi0/1"."""
    side = _side(snapshot, port)
    alike = [
        view for view in snapshot.ports if view.unit == port.unit and view.switch and _side(snapshot, view) == side
    ]
    return f"{_SIDES[side]} cable" if len(alike) == 1 and side in _SIDES else f"cable of {port.label}"


def _cut_power(snapshot: Snapshot) -> Suggestion:
    """Of the unit where the last group is active."""
    for group in _groups(snapshot)[-1:]:
        unit = _owner(snapshot, group)
        text = f"Cut the power of {unit.title}, where group {group} is active. First: how long until it moves?"
        return Suggestion(text, place(PowerOff(unit)))
    return NOTHING


def _cut_failover_link(snapshot: Snapshot) -> Suggestion:
    view = _link(snapshot, Link.FAILOVER)
    if view is None or not view.port:
        return NOTHING
    serial = view.port == SERIAL
    fault = SerialPulled(UnitRole.PRIMARY) if serial else CablePulled(UnitRole.PRIMARY, view.port)
    return Suggestion("Pull a cable of the failover link. First: will any group move?", place(fault))


_SIDES: Final = {BOTTOM: "inside", TOP: "outside"}
_ACTS: Final[tuple[Callable[[Snapshot], Suggestion], ...]] = (_pull_cable, _cut_power, _cut_failover_link)
