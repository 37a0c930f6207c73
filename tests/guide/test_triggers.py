"""Source: Failover Triggers; Forced Failover; Disabled Failover; Restoration of a Failed Unit; Failover Functionality Tests."""

from collections.abc import Sequence

import msgspec
import pytest

from simulator.failover.inputs import FailoverActive, FailoverReset, NoFailoverActive
from simulator.failover.outputs import Refusal, Refused
from simulator.failover.settings import GroupSettings
from simulator.vocabulary import GroupState, InterfaceStatus, Link, PeerState
from tests.failover.pair import INTERFACES, PRIMARY, SECONDARY, Pair, pair_settings, running_pair

ACTIVE, READY, FAILED = GroupState.ACTIVE, GroupState.STANDBY_READY, GroupState.FAILED
replace = msgspec.structs.replace


def refusals(outputs: Sequence[object]) -> list[tuple[int | None, Refusal]]:
    return [(output.group, output.refusal) for output in outputs if isinstance(output, Refused)]


def test_failover_active_group_on_the_standby_unit_makes_it_active_there() -> None:
    pair = running_pair()
    pair.give(SECONDARY, FailoverActive(pair.id(), 1))
    pair.run(2_000)
    assert pair.states(1) == (READY, ACTIVE)
    assert pair.states(2) == (READY, ACTIVE)
    assert pair.transitions(SECONDARY, 1, since=60_000)[0] == ("Just Active", "Set by the config command")
    assert pair.transitions(PRIMARY, 1, since=60_000) == [("Standby Ready", "Other unit wants me Standby")]


def test_no_failover_active_group_on_the_active_unit_hands_it_to_the_peer() -> None:
    pair = running_pair()
    pair.give(PRIMARY, NoFailoverActive(pair.id(), 1))
    pair.run(2_000)
    assert pair.states(1) == (READY, ACTIVE)
    assert pair.transitions(PRIMARY, 1, since=60_000) == [("Standby Ready", "Set by the config command")]
    assert pair.transitions(SECONDARY, 1, since=60_000)[0] == ("Just Active", "Other unit wants me Active")


def test_failover_active_makes_all_groups_active_here() -> None:
    pair = running_pair()
    pair.give(PRIMARY, FailoverActive(pair.id(), None))
    pair.run(2_000)
    assert (pair.states(1), pair.states(2)) == ((ACTIVE, READY), (ACTIVE, READY))


def test_no_failover_active_gives_all_active_groups_to_the_peer() -> None:
    pair = running_pair()
    pair.give(PRIMARY, NoFailoverActive(pair.id(), None))
    pair.run(2_000)
    assert [pair.states(group) for group in (0, 1, 2)] == [(READY, ACTIVE)] * 3


def test_forced_failover_starts_at_once_and_takes_about_a_second() -> None:
    """Reference 5.3, 6.3, 12."""
    pair = running_pair()
    pair.give(PRIMARY, NoFailoverActive(pair.id(), 1))
    pair.run(5_000)
    assert pair.when(SECONDARY, 1, GroupState.JUST_ACTIVE, since=60_000) == 60_001
    assert pair.when(SECONDARY, 1, ACTIVE, since=60_000) == 61_001


def test_the_order_given_where_the_group_is_active_already_changes_nothing() -> None:
    """Reference 15 row 6: step 5 of the Functionality Tests, typed on the active unit, is a no-op."""
    pair = running_pair()
    assert pair.give(PRIMARY, FailoverActive(pair.id(), 1)) == []


def test_a_group_that_is_not_configured_is_refused() -> None:
    pair = running_pair(groups=(GroupSettings(1),))
    for group in (2, 9):
        assert refusals(pair.give(PRIMARY, FailoverActive(pair.id(), group))) == [(group, Refusal.NO_SUCH_GROUP)]
        assert refusals(pair.give(PRIMARY, NoFailoverActive(pair.id(), group))) == [(group, Refusal.NO_SUCH_GROUP)]
        assert refusals(pair.give(PRIMARY, FailoverReset(pair.id(), group))) == [(group, Refusal.NO_SUCH_GROUP)]


def test_forcing_is_refused_while_the_other_side_is_not_ready() -> None:
    pair = running_pair()
    pair.cable(SECONDARY, "Ethernet0", up=False)
    pair.run(10_000)
    assert pair.state(SECONDARY, 1) is FAILED
    assert refusals(pair.give(PRIMARY, NoFailoverActive(pair.id(), 1))) == [(1, Refusal.PEER_NOT_READY)]
    assert refusals(pair.give(SECONDARY, FailoverActive(pair.id(), 1))) == [(1, Refusal.NOT_READY_HERE)]


def test_forcing_is_refused_while_the_failover_link_is_down() -> None:
    pair = running_pair()
    pair.lost = lambda sender, via: via is Link.FAILOVER
    pair.run(30_000)
    assert refusals(pair.give(PRIMARY, NoFailoverActive(pair.id(), 1))) == [(1, Refusal.LINK_FAILED)]
    assert refusals(pair.give(SECONDARY, FailoverActive(pair.id(), 1))) == [(1, Refusal.LINK_FAILED)]


def test_a_group_that_nobody_takes_over_stays_where_it_is() -> None:
    pair = running_pair()
    pair.lost = lambda sender, via: sender is PRIMARY
    pair.give(PRIMARY, NoFailoverActive(pair.id(), 1))
    pair.run(40_000)
    assert pair.transitions(PRIMARY, 1, since=60_000) == []
    assert [output.refusal for _, who, output in pair.outputs if who is PRIMARY and isinstance(output, Refused)] == [
        Refusal.LINK_FAILED
    ]


@pytest.mark.parametrize("latency_loss", [1, 2])
def test_an_order_that_gets_lost_is_repeated(latency_loss: int) -> None:
    pair = running_pair()
    pair.lost = lambda sender, via: (
        sender is SECONDARY and via is Link.FAILOVER and pair.now < 59_500 + latency_loss * 1_000
    )
    pair.give(SECONDARY, FailoverActive(pair.id(), 1))
    pair.run(4_000)
    assert pair.states(1) == (READY, ACTIVE)
    assert pair.transitions(PRIMARY, 1, since=60_000) == [("Standby Ready", "Other unit wants me Standby")]


def test_with_failover_disabled_groups_stay_where_they_are_whatever_their_preference() -> None:
    pair = running_pair()
    pair.give(PRIMARY, FailoverActive(pair.id(), 2))
    pair.run(5_000)
    pair.configure(PRIMARY, replace(pair.settings[PRIMARY], enabled=False))
    pair.run(120_000)
    assert [run.holds_active for run in pair.units[PRIMARY].groups] == [True, True, True]
    assert pair.states(1)[1] is READY
    assert pair.states(2)[1] is READY
    assert not any(run.holds_active for run in pair.units[SECONDARY].groups)


def test_the_other_unit_then_shows_its_peer_as_not_detected() -> None:
    """Source: Replace the Failed Unit with a New Unit, step 1; reference 15 row 13: `no failover` is not replicated."""
    pair = running_pair()
    pair.configure(PRIMARY, replace(pair.settings[PRIMARY], enabled=False))
    pair.run(60_000)
    assert pair.units[SECONDARY].peer.state is PeerState.NOT_DETECTED
    assert pair.units[SECONDARY].settings.enabled


def test_forcing_works_with_failover_disabled() -> None:
    """Source: Disabled Failover: "even with failover disabled"."""
    pair = running_pair()
    pair.configure(SECONDARY, replace(pair.settings[SECONDARY], enabled=False))
    assert not pair.units[SECONDARY].groups[1].holds_active
    pair.give(SECONDARY, FailoverActive(pair.id(), 1))
    assert pair.units[SECONDARY].groups[1].holds_active


def test_failover_enabled_on_the_primary_first_makes_it_active_then_the_secondary_stands_by() -> None:
    """Source: note of the configuration procedure: primary first, then secondary."""
    off = {role: pair_settings(role, enabled=False) for role in (PRIMARY, SECONDARY)}
    pair = Pair(off).boot(PRIMARY, SECONDARY).run(5_000)
    pair.configure(PRIMARY, replace(off[PRIMARY], enabled=True))
    pair.run(30_000)
    assert pair.state(PRIMARY, 1) is ACTIVE
    pair.configure(SECONDARY, replace(off[SECONDARY], enabled=True))
    pair.run(30_000)
    assert pair.states(1) == (ACTIVE, READY)
    assert pair.states(2) == (ACTIVE, READY)


def test_failover_reset_unfails_a_group_but_does_not_make_it_active() -> None:
    pair = running_pair()
    pair.chatter = lambda hearer, key: hearer is SECONDARY
    pair.lost = lambda sender, via: not isinstance(via, Link)
    pair.run(40_000)
    assert pair.state(PRIMARY, 1) is FAILED
    pair.give(SECONDARY, FailoverReset(pair.id(), 1))
    pair.run(100)
    assert pair.states(1) == (READY, ACTIVE)


def test_a_reset_group_whose_fault_persists_fails_again() -> None:
    """Reference 6.3 (D4-D6)."""
    pair = running_pair()
    pair.cable(SECONDARY, "Ethernet0", up=False)
    pair.run(10_000)
    pair.give(SECONDARY, FailoverReset(pair.id(), None))
    assert pair.state(SECONDARY, 1) is READY
    pair.run(10_000)
    assert pair.state(SECONDARY, 1) is FAILED


def test_a_recovered_group_with_preempt_becomes_active_again_on_its_preferred_unit() -> None:
    pair = running_pair(
        groups=(GroupSettings(1, preempt_delay_ms=0), GroupSettings(2, preferred=SECONDARY)), interfaces=INTERFACES[:1]
    )
    pair.cable(PRIMARY, "Ethernet0", up=False)
    pair.run(10_000)
    assert pair.states(1) == (FAILED, ACTIVE)
    pair.cable(PRIMARY, "Ethernet0", up=True)
    pair.run(10_000)
    assert pair.states(1) == (ACTIVE, READY)


def test_preempt_does_not_undo_a_manual_move() -> None:
    """Reference 15 row 28."""
    pair = running_pair(groups=(GroupSettings(1, preempt_delay_ms=0), GroupSettings(2, preferred=SECONDARY)))
    pair.give(PRIMARY, NoFailoverActive(pair.id(), 1))
    pair.run(120_000)
    assert pair.states(1) == (READY, ACTIVE)


def test_unknown_interfaces_do_not_count_toward_the_policy() -> None:
    """Reference 3.3: all tests silent on both units."""
    pair = running_pair()
    pair.chatter = lambda hearer, key: False
    pair.lost = lambda sender, via: not isinstance(via, Link)
    pair.run(60_000)
    assert {monitor.status for monitor in pair.units[PRIMARY].monitors} == {InterfaceStatus.UNKNOWN}
    assert pair.states(1) == (ACTIVE, READY)


def test_preemption_waits_while_the_failover_link_is_down() -> None:
    """Source: Failover Actions, last row: nothing fails over while the link is down; reference 6.2."""
    groups = (GroupSettings(1, preempt_delay_ms=20_000), GroupSettings(2, preferred=SECONDARY))
    pair = Pair({role: pair_settings(role, groups=groups) for role in (PRIMARY, SECONDARY)})
    pair.boot(SECONDARY).run(30_000)
    pair.boot(PRIMARY).run(10_000)
    assert pair.states(1) == (READY, ACTIVE)
    pair.lost = lambda sender, via: via is Link.FAILOVER
    pair.run(60_000)
    assert pair.states(1) == (READY, ACTIVE)
    pair.lost = lambda sender, via: False
    pair.run(30_000)
    assert pair.states(1) == (ACTIVE, READY)


def test_a_peer_whose_failover_is_disabled_is_not_detected_at_once() -> None:
    pair = running_pair().run(100)
    pair.configure(PRIMARY, replace(pair.settings[PRIMARY], enabled=False))
    pair.run(10)
    assert pair.units[SECONDARY].peer.state is PeerState.NOT_DETECTED
