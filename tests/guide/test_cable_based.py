"""The serial failover cable of the PIX (source: Cable-Based Active/Active Failover Configuration; reference 2.1, 9.1)."""

from simulator.appliance.shell import prompt
from simulator.appliance.show.failover import show_failover
from simulator.failover.outputs import CableRead, Transition
from simulator.faults.names import Unreadable, name_of, parse
from simulator.lab import Declined, Lab, Operate, PutFault, Repair, advance, handle
from simulator.vocabulary import CableStatus, GroupState, UnitRole
from simulator.world.actions import RepairAll
from simulator.world.acts import all_faults
from tests.lab.labs import P, S, done, opened, outputs, state

SECONDS = 1_000


def cable_lines(lab: Lab) -> list[str]:
    """The `Cable status:` line of each unit that runs."""
    devices = [device for unit in UnitRole if (device := lab.world.chassis(unit).device).unit]
    return [show_failover(device, lab.now_ms)[1] for device in devices]


def test_the_end_of_the_cable_makes_the_role_and_the_secondary_needs_no_bootstrap() -> None:
    lab = opened("cable-based")
    for unit in UnitRole:
        device = lab.world.chassis(unit).device
        assert show_failover(device, lab.now_ms)[1:4] == (
            "Cable status: Normal",
            f"Failover unit {unit.title}",
            "Failover LAN Interface: N/A - Serial-based failover enabled",
        )
    assert (state(lab, P, 1), state(lab, S, 2)) == (GroupState.ACTIVE, GroupState.ACTIVE)
    assert lab.world.secondary.device.running.system == lab.world.primary.device.running.system


def test_failover_lan_unit_means_nothing_around_the_cable() -> None:
    lines = ("configure terminal", "prompt hostname priority", "failover lan unit secondary")
    lab = done(opened("cable-based"), Operate(P, lines)).lab
    assert prompt(lab.world.primary.device) == "PIX1/pri# "


def test_loss_of_power_is_seen_at_once() -> None:
    step = done(opened("cable-based"), PutFault("power primary"))
    assert [(read.before, read.after) for read in outputs(step.happenings, CableRead)] == [
        (CableStatus.NORMAL, CableStatus.NO_POWER)
    ]
    moved = {move.group: move.reason for move in outputs(step.happenings, Transition)}
    assert moved == {0: "No power detected from peer", 1: "No power detected from peer"}
    assert cable_lines(step.lab) == ["Cable status: Other side powered off"]


def test_nothing_that_was_on_the_cable_brings_a_unit_without_power_back() -> None:
    lab = done(opened("cable-based"), Operate(P, ("reload noconfirm",))).lab
    lab = advance(lab, lab.now_ms + 1 * SECONDS).lab
    peer = lab.world.secondary.device.live.peer
    assert peer.state == "Failed"
    assert cable_lines(lab) == ["Cable status: Normal"]


def test_a_crash_is_not_seen_by_the_cable() -> None:
    step = done(opened("cable-based"), PutFault("crash primary"))
    assert outputs(step.happenings, CableRead) == []
    lab = advance(step.lab, step.lab.now_ms + 20 * SECONDS).lab
    assert state(lab, S, 1) is GroupState.STANDBY_READY
    lab = advance(lab, lab.now_ms + 30 * SECONDS).lab
    assert state(lab, S, 1) is GroupState.ACTIVE


def test_each_unit_reads_which_end_is_loose_and_nothing_moves() -> None:
    """Source: Failover Actions, "failover link failed during operation"."""
    lab = done(opened("cable-based"), PutFault("serial primary")).lab
    assert cable_lines(lab) == ["Cable status: My side not connected", "Cable status: Other side is not connected"]
    lab = advance(lab, lab.now_ms + 5 * SECONDS).lab
    assert lab.world.primary.device.live.peer.link == "Failed"
    assert (state(lab, P, 1), state(lab, S, 2)) == (GroupState.ACTIVE, GroupState.ACTIVE)
    lab = done(lab, Repair("serial primary")).lab
    lab = advance(lab, lab.now_ms + 1 * SECONDS).lab
    assert cable_lines(lab) == ["Cable status: Normal"] * 2
    assert lab.world.primary.device.live.peer.link == "Up"


def test_a_faulty_cable_is_read_by_nobody() -> None:
    lab = done(opened("cable-based"), PutFault("serial-bad")).lab
    assert cable_lines(lab) == ["Cable status: Unknown"] * 2
    lab = advance(lab, lab.now_ms + 5 * SECONDS).lab
    assert lab.world.primary.device.live.peer.link == "Failed"


def test_without_the_cable_at_start_up_both_units_become_active() -> None:
    """Source: Failover Actions, "failover link failed at startup"."""
    lab = opened("cable-based")
    for fault in ("power secondary", "serial secondary"):
        lab = done(lab, PutFault(fault)).lab
    lab = done(lab, Repair("power secondary")).lab
    lab = advance(lab, lab.now_ms + 120 * SECONDS).lab
    assert {state(lab, unit, group) for unit in UnitRole for group in (1, 2)} == {GroupState.ACTIVE}
    lab = done(lab, RepairAll()).lab
    lab = advance(lab, lab.now_ms + 120 * SECONDS).lab
    assert [state(lab, unit, 1) for unit in UnitRole] == [GroupState.ACTIVE, GroupState.STANDBY_READY]


def test_a_pix_without_lan_based_failover_and_without_the_cable_has_no_link() -> None:
    lab = done(opened("pix"), Operate(P, ("configure terminal", "no failover lan enable"))).lab
    assert cable_lines(lab)[0] == "Cable status: My side not connected"
    assert not lab.world.primary.device.live.link_up


def test_the_cable_is_broken_by_name_where_there_is_one() -> None:
    names = ("serial primary", "serial secondary", "serial-bad")
    for name in names:
        fault = parse(name)
        assert not isinstance(fault, Unreadable)
        assert name_of(fault) == name
        assert isinstance(handle(opened("pix"), "test", PutFault(name)).answer, Declined)
    assert set(names) <= set(all_faults(opened("cable-based").world))
    assert not set(names) & set(all_faults(opened("pix").world))
