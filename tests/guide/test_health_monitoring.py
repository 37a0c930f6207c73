"""Source: Failover Polltime; View of Monitored Interfaces. Reference 2, 3 and 12 for the mechanism and its timings."""

import pytest

from simulator.failover.inputs import CommandEntered
from simulator.failover.messages import CommandLine
from simulator.failover.outputs import ConsoleNotice, HelloMissed, InterfaceChanged, InterfaceTestRun, Notice, Send
from simulator.failover.settings import GroupSettings, InterfacePolicy
from simulator.vocabulary import GroupState, InterfaceStatus, InterfaceTest, Link, LinkHealth
from tests.failover.pair import INSIDE1, INTERFACES, PRIMARY, SECONDARY, Pair, interface, running_pair

ACTIVE, READY, FAILED = GroupState.ACTIVE, GroupState.STANDBY_READY, GroupState.FAILED
TIMERS = [(15_000, 45_000), (1_000, 15_000), (200, 800)]


@pytest.mark.parametrize(("poll", "hold"), TIMERS)
def test_a_silent_peer_is_declared_failed_when_the_hold_time_is_over(poll: int, hold: int) -> None:
    """Source: Failover Polltime. With 15/45 s the third hello is missed just then; half a second is left for answers."""
    pair = running_pair(unit_poll_ms=poll, unit_hold_ms=hold).run(100)
    heard = pair.units[PRIMARY].peer.heard_ms
    assert heard is not None
    pair.kill(SECONDARY)
    pair.run(2 * hold)
    died = pair.when(PRIMARY, 2, GroupState.JUST_ACTIVE, since=60_000)
    assert died is not None
    assert heard + hold <= died <= heard + hold + min(poll, 500)


def test_three_missed_hellos_bring_probes_on_every_interface() -> None:
    """Reference 15 row 1."""
    pair = running_pair()
    pair.kill(SECONDARY)
    pair.run(3_500)
    missed = [at for at, _, output in pair.outputs if isinstance(output, HelloMissed)]
    probes = {
        (at, output.via)
        for at, _, output in pair.outputs
        if isinstance(output, Send) and type(output.message).__name__ == "Probe"
    }
    assert len(missed) == 3
    assert {via for _, via in probes} == {Link.FAILOVER, *(entry.key for entry in INTERFACES)}
    assert {at for at, _ in probes} == {missed[2]}


def test_an_answer_on_the_failover_link_means_that_nothing_happened() -> None:
    pair = running_pair()
    pair.lost = lambda sender, via: sender is SECONDARY and via is Link.FAILOVER and pair.now < 63_200
    pair.run(30_000)
    assert pair.states(1) == (ACTIVE, READY)
    assert pair.units[PRIMARY].peer.link is LinkHealth.UP


def test_a_link_that_is_deaf_one_way_is_marked_failed_on_both_units() -> None:
    pair = running_pair()
    pair.lost = lambda sender, via: sender is PRIMARY and via is Link.FAILOVER
    pair.run(30_000)
    assert [pair.units[role].peer.link for role in (PRIMARY, SECONDARY)] == [LinkHealth.FAILED] * 2
    assert pair.states(1) == (ACTIVE, READY)
    pair.lost = lambda sender, via: False
    pair.run(30_000)
    assert [pair.units[role].peer.link for role in (PRIMARY, SECONDARY)] == [LinkHealth.UP] * 2


def test_own_link_down_is_found_within_one_interface_poll() -> None:
    """Reference 3.4, 12."""
    pair = running_pair(interfaces=INTERFACES[:1])
    pair.run(700)
    pair.cable(PRIMARY, "Ethernet0", up=False)
    pulled = pair.now
    pair.run(10_000)
    moved = pair.when(SECONDARY, 1, GroupState.JUST_ACTIVE, since=pulled)
    assert moved is not None
    assert 0 < moved - pulled <= 5_001


def begun_tests(pair: Pair, since: int) -> list[InterfaceTest]:
    return [
        output.test
        for at, role, output in pair.outputs
        if role is PRIMARY and isinstance(output, InterfaceTestRun) and output.heard is None and at >= since
    ]


def test_half_the_hold_time_without_a_hello_starts_the_tests_and_the_verdict_comes_by_the_hold_time() -> None:
    """Reference 3.3; four slices of hold/8 (15 row 21)."""
    pair = running_pair(interfaces=INTERFACES[:1]).run(100)
    heard = pair.units[PRIMARY].monitors[0].heard_ms
    assert heard is not None
    pair.lost = lambda sender, via: via == INSIDE1
    pair.chatter = lambda hearer, key: False
    pair.run(60_000)
    began = next(
        at for at, _, o in pair.outputs if isinstance(o, InterfaceChanged) and o.after is InterfaceStatus.TESTING
    )
    ended = next(
        at
        for at, role, o in pair.outputs
        if role is PRIMARY and isinstance(o, InterfaceChanged) and o.after is InterfaceStatus.UNKNOWN
    )
    assert began == heard + 12_500
    assert heard + 25_000 <= ended <= heard + 25_010
    assert begun_tests(pair, 60_000) == list(InterfaceTest)


def test_traffic_on_one_side_only_fails_the_deaf_interface_and_moves_the_group() -> None:
    """A VLAN that the switch stops carrying toward the active unit, links up (reference 3.3 step 3; 3.4, D4)."""
    pair = running_pair(interfaces=INTERFACES[:1])
    pair.lost = lambda sender, via: via == INSIDE1
    pair.chatter = lambda hearer, key: hearer is SECONDARY
    pair.run(30_000)
    assert pair.units[PRIMARY].monitors[0].status is InterfaceStatus.FAILED
    assert pair.units[SECONDARY].monitors[0].status is InterfaceStatus.NORMAL
    assert pair.states(1) == (FAILED, ACTIVE)


def test_traffic_on_both_sides_passes_the_test_and_moves_nothing() -> None:
    pair = running_pair(interfaces=INTERFACES[:1])
    pair.lost = lambda sender, via: via == INSIDE1
    pair.run(60_000)
    assert pair.states(1) == (ACTIVE, READY)
    assert pair.units[PRIMARY].monitors[0].status is InterfaceStatus.NORMAL


def test_a_failed_interface_works_again_as_soon_as_it_hears_anything() -> None:
    pair = running_pair(interfaces=INTERFACES[:1])
    pair.lost = lambda sender, via: via == INSIDE1
    pair.chatter = lambda hearer, key: hearer is SECONDARY
    pair.run(30_000)
    pair.chatter = lambda hearer, key: True
    pair.run(10_000)
    assert pair.states(1) == (READY, ACTIVE)


def test_without_a_standby_address_an_interface_stays_waiting_and_is_never_tested() -> None:
    """Source: note of View of Monitored Interfaces; reference 15 row 29."""
    lonely = interface(INSIDE1, 1)
    lonely = type(lonely)(
        **{name: getattr(lonely, name) for name in lonely.__struct_fields__} | {"standby_address": None}
    )
    pair = running_pair(interfaces=(lonely,))
    pair.run(60_000)
    monitor = pair.units[PRIMARY].monitors[0]
    assert (monitor.status, monitor.waiting) == (InterfaceStatus.NORMAL, True)
    assert begun_tests(pair, 0) == []
    pair.cable(PRIMARY, "Ethernet0", up=False)
    pair.run(10_000)
    assert pair.units[PRIMARY].monitors[0].status is InterfaceStatus.NO_LINK


def test_with_the_peer_gone_our_interfaces_wait_and_are_not_tested() -> None:
    """Reference 15.1."""
    pair = running_pair()
    pair.kill(SECONDARY)
    pair.run(120_000)
    assert {(monitor.status, monitor.waiting) for monitor in pair.units[PRIMARY].monitors} == {
        (InterfaceStatus.NORMAL, True)
    }


@pytest.mark.parametrize(
    ("policy", "failed", "monitored", "met"),
    [
        (InterfacePolicy(1), 0, 4, False),
        (InterfacePolicy(1), 1, 4, True),
        (InterfacePolicy(2), 1, 4, False),
        (InterfacePolicy(2), 2, 4, True),
        (InterfacePolicy(50, percent=True), 1, 4, False),
        (InterfacePolicy(50, percent=True), 2, 4, True),
        (InterfacePolicy(100, percent=True), 3, 4, False),
    ],
)
def test_a_policy_is_met_not_exceeded(policy: InterfacePolicy, failed: int, monitored: int, met: bool) -> None:
    """Reference 15 row 22."""
    assert policy.met(failed, monitored) is met


def test_a_policy_of_two_bears_one_failed_interface() -> None:
    groups = (GroupSettings(1, policy=InterfacePolicy(2)), GroupSettings(2, preferred=SECONDARY))
    pair = running_pair(groups=groups, interfaces=INTERFACES[:2])
    pair.cable(PRIMARY, "Ethernet0", up=False)
    pair.run(30_000)
    assert pair.states(1) == (ACTIVE, READY)
    pair.cable(PRIMARY, "Ethernet1", up=False)
    pair.run(30_000)
    assert pair.states(1) == (FAILED, ACTIVE)


def test_the_group_stays_while_the_peer_is_no_healthier() -> None:
    """Reference 3.6 and 10: "ifc check, mate is healthier"."""
    groups = (GroupSettings(1, policy=InterfacePolicy(2)), GroupSettings(2, preferred=SECONDARY))
    pair = running_pair(groups=groups, interfaces=INTERFACES[:2])
    pair.cable(SECONDARY, "Ethernet0", up=False)
    pair.run(10_000)
    pair.cable(PRIMARY, "Ethernet0", up=False)
    pair.run(30_000)
    assert pair.states(1) == (ACTIVE, READY)


def test_system_commands_replicate_from_the_unit_with_group_1_active() -> None:
    """Source: Command Replication."""
    pair = running_pair()
    pair.give(PRIMARY, CommandEntered(pair.id(), "", (), "hostname PIX9"))
    pair.give(PRIMARY, CommandEntered(pair.id(), "context1", (), "mtu inside 1400"))
    pair.give(SECONDARY, CommandEntered(pair.id(), "context2", (), "mtu inside 1300"))
    pair.run(5_000)
    applied = [(role, o.context, o.line) for _, role, o in pair.outputs if type(o).__name__ == "ApplyCommand"]  # type: ignore[union-attr]
    assert applied == [
        (SECONDARY, "", "hostname PIX9"),
        (PRIMARY, "context2", "mtu inside 1300"),
        (SECONDARY, "context1", "mtu inside 1400"),
    ]


def test_a_command_on_the_wrong_unit_is_not_replicated_and_the_unit_says_so() -> None:
    pair = running_pair()
    outputs = pair.give(SECONDARY, CommandEntered(pair.id(), "", (), "hostname PIX9"))
    assert [o.notice for o in outputs if isinstance(o, ConsoleNotice)] == [Notice.NOT_REPLICATED]
    assert not [o for o in outputs if isinstance(o, Send) and isinstance(o.message, CommandLine)]


@pytest.mark.parametrize("moment", range(0, 5_000, 1_000))
def test_links_that_come_back_on_both_units_move_no_group_whoever_polls_first(moment: int) -> None:
    """Reference 3.4: a unit sees its own link; it gives no group away for a link that is back since its last poll."""
    pair = running_pair().run(moment)
    for role in (PRIMARY, SECONDARY):
        pair.cable(role, "Ethernet0", up=False)
    pair.run(30_000)
    before = pair.now
    for role in (PRIMARY, SECONDARY):
        pair.cable(role, "Ethernet0", up=True)
    pair.run(30_000)
    for role in (PRIMARY, SECONDARY):
        for group in (1, 2):
            assert {state for state, _ in pair.transitions(role, group, since=before)} <= {READY.value}
