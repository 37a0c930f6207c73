"""Source: Failover Actions, the table of failure events. Each row emerges from two units talking; none is coded anywhere."""

from simulator.failover.inputs import FailoverActive
from simulator.failover.outputs import AnnounceAddresses
from simulator.vocabulary import GroupState, InterfaceStatus, Link, LinkHealth, PeerState
from tests.failover.pair import INSIDE1, INTERFACES, PRIMARY, SECONDARY, interface, pair_settings, running_pair

ACTIVE, READY, FAILED = GroupState.ACTIVE, GroupState.STANDBY_READY, GroupState.FAILED


def test_row_1_when_a_unit_loses_power_its_active_groups_are_marked_failed_and_become_active_on_the_peer() -> None:
    pair = running_pair()
    pair.kill(SECONDARY)
    pair.run(20_000)
    primary = pair.units[PRIMARY]
    assert primary.groups[1].state is ACTIVE
    assert primary.groups[2].state is ACTIVE
    assert primary.peer.state is PeerState.FAILED
    assert primary.peer.group_state(2) is FAILED


def test_row_1_holds_for_the_primary_as_well() -> None:
    pair = running_pair()
    pair.kill(PRIMARY)
    pair.run(20_000)
    assert [run.state for run in pair.units[SECONDARY].groups] == [ACTIVE, ACTIVE, ACTIVE]
    assert pair.transitions(SECONDARY, 1, since=60_000)[0] == ("Just Active", "HELLO not heard from mate")


def test_row_2_an_active_group_with_too_many_failed_interfaces_is_marked_failed_and_the_peer_becomes_active() -> None:
    pair = running_pair(interfaces=(INTERFACES[0], INTERFACES[3]))  # inside of context1, outside of context2
    pair.cable(PRIMARY, "Ethernet0", up=False)
    pair.run(10_000)
    assert pair.states(1) == (FAILED, ACTIVE)
    assert pair.states(2) == (READY, ACTIVE)
    assert pair.transitions(PRIMARY, 1, since=60_000) == [("Failed", "Interface check")]
    assert pair.transitions(SECONDARY, 1, since=60_000)[0] == ("Just Active", "Other unit wants me Active")


def test_row_3_a_standby_group_with_too_many_failed_interfaces_is_marked_failed_and_nothing_moves() -> None:
    pair = running_pair(interfaces=(INTERFACES[0], INTERFACES[3]))
    pair.cable(SECONDARY, "Ethernet0", up=False)
    pair.run(10_000)
    assert pair.states(1) == (ACTIVE, FAILED)


def test_row_3_note_standby_group_already_failed_keeps_active_group_in_place() -> None:
    pair = running_pair(interfaces=(INTERFACES[0], INTERFACES[1]))
    pair.cable(SECONDARY, "Ethernet0", up=False)
    pair.run(10_000)
    pair.cable(PRIMARY, "Ethernet0", up=False)
    pair.cable(PRIMARY, "Ethernet1", up=False)
    pair.run(60_000)
    assert pair.states(1) == (ACTIVE, FAILED)
    assert pair.units[PRIMARY].failed_interfaces(1) == (2, 2)


def test_row_4_a_formerly_active_group_that_recovers_stays_standby() -> None:
    pair = running_pair()
    pair.cable(PRIMARY, "Ethernet0", up=False)
    pair.run(10_000)
    pair.cable(PRIMARY, "Ethernet0", up=True)
    pair.run(60_000)
    assert pair.states(1) == (READY, ACTIVE)
    assert pair.transitions(PRIMARY, 1, since=60_000) == [
        ("Failed", "Interface check"),
        ("Standby Ready", "Interface check"),
    ]


def test_row_5_with_the_failover_link_down_at_start_up_both_units_become_active_for_both_groups() -> None:
    pair = running_pair()
    for role in (PRIMARY, SECONDARY):
        pair.kill(role)
    pair.run(10)
    pair.lost = lambda sender, via: via is Link.FAILOVER
    pair.boot(PRIMARY, SECONDARY).run(60_000)
    assert pair.states(1) == (ACTIVE, ACTIVE)
    assert pair.states(2) == (ACTIVE, ACTIVE)


def test_row_6_a_failed_stateful_failover_link_moves_nothing() -> None:
    pair = running_pair()
    before = len(pair.transitions(PRIMARY, 1)) + len(pair.transitions(SECONDARY, 2))
    pair.lost = lambda sender, via: via is Link.STATE
    pair.run(120_000)
    assert len(pair.transitions(PRIMARY, 1)) + len(pair.transitions(SECONDARY, 2)) == before
    assert pair.units[PRIMARY].counters.sys_cmd_rcv < pair.units[PRIMARY].counters.sys_cmd_xmit - 10


def test_row_7_each_unit_marks_a_failover_link_that_fails_in_operation_and_nothing_moves() -> None:
    pair = running_pair()
    pair.lost = lambda sender, via: via is Link.FAILOVER
    pair.run(60_000)
    assert pair.states(1) == (ACTIVE, READY)
    assert pair.states(2) == (READY, ACTIVE)
    assert [pair.units[role].peer.link for role in (PRIMARY, SECONDARY)] == [LinkHealth.FAILED, LinkHealth.FAILED]


def test_row_7_note_a_unit_cannot_fail_over_while_the_failover_link_is_down() -> None:
    pair = running_pair()
    pair.lost = lambda sender, via: via is Link.FAILOVER
    pair.run(30_000)
    pair.cable(PRIMARY, "Ethernet0", up=False)
    pair.run(60_000)
    assert pair.states(1) == (ACTIVE, READY)
    pair.kill(PRIMARY)
    pair.run(60_000)
    assert pair.state(SECONDARY, 1) is READY


def test_row_7_a_restored_failover_link_resumes_failover_and_moves_nothing_by_itself() -> None:
    pair = running_pair()
    pair.lost = lambda sender, via: via is Link.FAILOVER
    pair.run(30_000)
    pair.lost = lambda sender, via: False
    pair.run(30_000)
    assert pair.states(1) == (ACTIVE, READY)
    assert pair.units[PRIMARY].peer.link is LinkHealth.UP
    pair.cable(PRIMARY, "Ethernet0", up=False)
    pair.run(10_000)
    assert pair.states(1) == (FAILED, ACTIVE)


def test_when_link_and_all_data_paths_fall_silent_together_both_units_become_active() -> None:
    """Reference 2.2 (D6) and 15 row 8: one shared switch dies."""
    pair = running_pair()
    pair.lost = lambda sender, via: True
    pair.run(30_000)
    assert pair.states(1) == (ACTIVE, ACTIVE)
    assert pair.states(2) == (ACTIVE, ACTIVE)


def test_split_brain_heals_to_the_preferred_unit_of_each_group() -> None:
    """Reference 6.5 and 15 row 12."""
    pair = running_pair()
    pair.lost = lambda sender, via: True
    pair.run(30_000)
    pair.lost = lambda sender, via: False
    healed = pair.now
    pair.run(60_000)
    assert pair.states(1) == (ACTIVE, READY)
    assert pair.states(2) == (READY, ACTIVE)
    assert pair.transitions(SECONDARY, 1, since=healed)[0] == ("Cold Standby", "Detected an Active mate")
    assert pair.transitions(PRIMARY, 1, since=healed) == []


def test_addresses_move_with_the_group_and_not_before() -> None:
    """Source: Active/Active Failover Overview: the group that becomes active assumes the addresses of the one that failed."""
    pair = running_pair(interfaces=(INTERFACES[0],))
    pair.cable(PRIMARY, "Ethernet0", up=False)
    pair.run(10_000)
    announced = [
        (role, output.active)
        for at, role, output in pair.outputs
        if isinstance(output, AnnounceAddresses) and output.group == 1 and at > 60_000
    ]
    assert announced == [(SECONDARY, True), (PRIMARY, False)]
    assert not pair.units[PRIMARY].groups[1].holds_active
    assert pair.units[SECONDARY].groups[1].holds_active


def test_a_failed_group_does_not_mean_a_failed_unit() -> None:
    """Source: note of the Overview: the unit may still have another group passing traffic."""
    pair = running_pair(interfaces=(INTERFACES[0],))
    pair.give(PRIMARY, FailoverActive(pair.id(), 2))
    pair.run(5_000)
    pair.cable(PRIMARY, "Ethernet0", up=False)
    pair.run(10_000)
    assert pair.states(1) == (FAILED, ACTIVE)
    assert pair.states(2) == (ACTIVE, READY)
    assert pair.units[SECONDARY].peer.state is PeerState.UP


def test_subinterfaces_are_not_watched_unless_told_so() -> None:
    """Source: View of Monitored Interfaces. What is not monitored fails no group."""
    pair = running_pair(interfaces=(interface(INSIDE1, 1, monitored=False),))
    pair.cable(PRIMARY, "Ethernet0", up=False)
    pair.run(60_000)
    assert pair.states(1) == (ACTIVE, READY)
    assert pair.units[PRIMARY].monitors[0].status is InterfaceStatus.NO_LINK
    assert pair_settings(PRIMARY).interfaces[0].monitored


def test_row_7_a_unit_that_learnt_of_the_failed_link_from_its_peer_stays_suspended_when_the_peer_dies() -> None:
    """Reference 15 row 8: the suspension is explicit, whoever found the link failed."""
    pair = running_pair()
    pair.lost = lambda sender, via: sender is PRIMARY and via is Link.FAILOVER
    pair.run(30_000)
    assert pair.units[PRIMARY].peer.link is LinkHealth.FAILED
    pair.kill(SECONDARY)
    pair.run(60_000)
    assert pair.state(PRIMARY, 2) is READY
