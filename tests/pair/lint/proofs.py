"""What can be seen in the core's state after "show me"."""

from simulator.appliance.device import Printed
from simulator.failover.records import InterfaceMonitor
from simulator.lab import Lab, Step
from simulator.pair.lint import Finding
from simulator.vocabulary import (
    GroupState,
    InterfaceKey,
    InterfaceStatus,
    LinkHealth,
    Millis,
    PeerState,
    UnitRole,
)
from simulator.world.measure import Measure
from tests.lab.labs import state
from tests.pair.lint.case import Proof

ACTIVE = GroupState.ACTIVE


def owner(lab: Lab, group: int) -> UnitRole | None:
    """The unit on which a group is active."""
    units = [unit for unit in UnitRole if state(lab, unit, group) is ACTIVE]
    return units[0] if len(units) == 1 else None


def split(_: Lab, step: Step, __: Finding) -> None:
    """Neither unit has ever heard the other, and both are active for both groups (or, without groups, as a unit)."""
    for unit in UnitRole:
        device = step.lab.world.chassis(unit).device
        assert device.live.peer.state is PeerState.NOT_DETECTED
        groups = device.live.settings.groups
        for group in [group.id for group in groups] or [0]:
            assert state(step.lab, unit, group) is ACTIVE


def failover_off(unit: UnitRole) -> Proof:
    def proof(_: Lab, step: Step, __: Finding) -> None:
        assert not step.lab.world.chassis(unit).device.live.failover_on

    return proof


def both_off(_: Lab, step: Step, __: Finding) -> None:
    for unit in UnitRole:
        assert not step.lab.world.chassis(unit).device.live.failover_on


def moves(group: int, to: UnitRole) -> Proof:
    """The group was on the other unit, and is here."""

    def proof(before: Lab, step: Step, _: Finding) -> None:
        assert owner(before, group) is to.other
        assert owner(step.lab, group) is to

    return proof


def stays(group: int, on: UnitRole) -> Proof:
    def proof(before: Lab, step: Step, _: Finding) -> None:
        assert owner(before, group) is on
        assert owner(step.lab, group) is on

    return proof


def monitor(lab: Lab, unit: UnitRole, context: str, name: str) -> InterfaceMonitor:
    """What the unit has found out about its interface."""
    monitors = lab.world.chassis(unit).device.live.monitors
    return next(entry for entry in monitors if entry.key == InterfaceKey(context, name))


def status(lab: Lab, unit: UnitRole, context: str, name: str) -> InterfaceStatus:
    return monitor(lab, unit, context, name).status


def link(lab: Lab, unit: UnitRole) -> LinkHealth:
    return lab.world.chassis(unit).device.live.peer.link


def measure(lab: Lab, flow: str) -> Measure:
    return next(entry for entry in lab.world.traffic.measures if entry.flow == flow)


def all_of(*proofs: Proof) -> Proof:
    def proof(before: Lab, step: Step, finding: Finding) -> None:
        for each in proofs:
            each(before, step, finding)

    return proof


def poll_of(unit: UnitRole, poll_ms: Millis, hold_ms: Millis) -> Proof:
    def proof(_: Lab, step: Step, __: Finding) -> None:
        settings = step.lab.world.chassis(unit).device.live.settings
        assert (settings.unit_poll_ms, settings.unit_hold_ms) == (poll_ms, hold_ms)

    return proof


def printed(step: Step) -> list[str]:
    """All that the consoles printed below what was typed."""
    found = (happening.output for happening in step.happenings)
    return [line.rstrip() for told in found if isinstance(told, Printed) for line in told.lines]


def prints(*wanted: str, never: str = "") -> Proof:
    """Each of these stands in a line of its own that was printed, and `never` in none."""

    def proof(_: Lab, step: Step, __: Finding) -> None:
        lines = printed(step)
        for words in wanted:
            assert any(words in line for line in lines), (words, lines)
        assert not never or not any(never in line for line in lines), lines

    return proof
