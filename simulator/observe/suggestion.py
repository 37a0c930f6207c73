"""The next act worth trying, read off the snapshot: break, watch, repair, bring back. "" while there is something to watch."""

from collections.abc import Callable
from typing import Final

from simulator.observe.fault_words import place
from simulator.observe.health import OK, SPLIT_BRAIN
from simulator.vocabulary import Power, UnitRole
from simulator.wire.snapshot import GroupView, Snapshot, Suggestion
from simulator.world.faults import CablePulled, Crash, Fault, HardwareFailure, PowerOff, Unreadable, parse

NOTHING: Final = Suggestion("", "")


def suggestion(snapshot: Snapshot) -> Suggestion:
    """What fits the picture as it is now."""
    fault = _latest_fault(snapshot)
    if snapshot.health.health == SPLIT_BRAIN:
        target = place(fault) if fault else "link failover"
        return Suggestion("Both units are active. Repair the failover link: which unit will give way?", target)
    if fault is not None:
        return _repair(snapshot, fault)
    if snapshot.health.health != OK:
        return NOTHING
    strayed = [view for view in snapshot.groups if view.active and not view.preferred]
    if strayed:
        return _bring_back(strayed[0])
    return _ACTS[_tried(snapshot) % len(_ACTS)](snapshot)


def _latest_fault(snapshot: Snapshot) -> Fault | None:
    latest = max(snapshot.faults, key=lambda view: view.since_ms, default=None)
    fault = parse(latest.fault) if latest else None
    return None if isinstance(fault, Unreadable) else fault


def _repair(snapshot: Snapshot, fault: Fault) -> Suggestion:
    """Once its effect is there: a group moved since, or the fault is one that moves nothing."""
    since_ms = max(view.since_ms for view in snapshot.faults)
    strayed = [view.group for view in snapshot.groups if view.active and (view.active_since_ms or 0) > since_ms]
    running = all(unit.power == Power.ON.value for unit in snapshot.units)
    if running and any(link.link == "failover" and not link.up for link in snapshot.links):
        text = "Failover is suspended. Repair the failover link before anything else fails."
        return Suggestion(text, place(fault))
    if strayed and isinstance(fault, PowerOff | Crash | HardwareFailure):
        return Suggestion(f"Now start it again. Will group {strayed[0]} go back?", place(fault))
    if strayed:
        return Suggestion(f"Now repair it. Will group {strayed[0]} go back?", place(fault))
    return NOTHING


def _bring_back(view: GroupView) -> Suggestion:
    home = UnitRole(view.unit).other
    text = f"Nothing goes back by itself without preempt. Move group {view.group} back to {home.title}."
    return Suggestion(text, f"group {home.value} {view.group}")


def _tried(snapshot: Snapshot) -> int:
    """How many faults the log remembers."""
    return sum(entry.kind == "fault" for entry in snapshot.log)


def _owner(snapshot: Snapshot, group: int) -> UnitRole:
    return next(
        (UnitRole(view.unit) for view in snapshot.groups if view.group == group and view.active), UnitRole.PRIMARY
    )


def _pull_inside_cable(snapshot: Snapshot) -> Suggestion:
    unit = _owner(snapshot, 1)
    text = f"Pull the inside cable of {unit.title}, where group 1 is active. First: what will happen?"
    return Suggestion(text, place(CablePulled(unit, "Ethernet0")))


def _cut_power(snapshot: Snapshot) -> Suggestion:
    unit = _owner(snapshot, 2)
    text = f"Cut the power of {unit.title}, where group 2 is active. First: how long until it moves?"
    return Suggestion(text, place(PowerOff(unit)))


def _cut_failover_link(_snapshot: Snapshot) -> Suggestion:
    return Suggestion("Pull a cable of the failover link. First: will any group move?", "port primary Ethernet3")


_ACTS: Final[tuple[Callable[[Snapshot], Suggestion], ...]] = (_pull_inside_cable, _cut_power, _cut_failover_link)
