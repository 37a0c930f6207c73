"""Source: Primary/Secondary Status and Active/Standby Status; Device Initialization and Configuration Synchronization."""

import random

from simulator.failover.messages import ConfigChunk
from simulator.failover.outputs import ConsoleNotice, LoadConfig, Notice, Send, SupplyConfig
from simulator.failover.settings import GroupSettings
from simulator.vocabulary import GroupState
from tests.failover.pair import PRIMARY, SECONDARY, Pair, pair_settings, running_pair

ACTIVE, READY = GroupState.ACTIVE, GroupState.STANDBY_READY
PREEMPTING = (GroupSettings(1, preempt_delay_ms=0), GroupSettings(2, preferred=SECONDARY, preempt_delay_ms=30_000))


def test_a_unit_that_boots_without_its_peer_becomes_active_for_both_groups() -> None:
    for role in (PRIMARY, SECONDARY):
        pair = Pair().boot(role).run(20_000)
        assert [run.state for run in pair.units[role].groups] == [ACTIVE, ACTIVE, ACTIVE]
        assert {reason for _, reason in pair.transitions(role, 1)[1:]} == {"No Active unit found"}


def test_it_waits_for_the_peer_for_one_hold_time_and_decides_group_by_group() -> None:
    """Reference 5.3 (O1) and 6.1: the system group first, group 1 a second later, group 2 another."""
    pair = Pair().boot(PRIMARY).run(20_000)
    assert [pair.when(PRIMARY, group, GroupState.JUST_ACTIVE) for group in (0, 1, 2)] == [15_000, 16_000, 17_000]


def test_groups_stay_on_the_active_unit_whatever_their_preference_when_the_other_boots_later() -> None:
    pair = Pair().boot(PRIMARY).run(30_000)
    pair.boot(SECONDARY).run(120_000)
    assert pair.states(1) == (ACTIVE, READY)
    assert pair.states(2) == (ACTIVE, READY), "group 2 prefers the secondary unit, but nothing asked it to move"


def test_the_secondary_keeps_both_groups_as_well_when_the_primary_boots_later() -> None:
    pair = Pair().boot(SECONDARY).run(30_000)
    pair.boot(PRIMARY).run(120_000)
    assert pair.states(1) == (READY, ACTIVE)
    assert pair.states(2) == (READY, ACTIVE)


def test_with_preempt_a_group_moves_to_its_preferred_unit_once_that_is_ready() -> None:
    pair = Pair({role: pair_settings(role, groups=PREEMPTING) for role in (PRIMARY, SECONDARY)})
    pair.boot(SECONDARY).run(30_000)
    pair.boot(PRIMARY).run(120_000)
    assert pair.states(1) == (ACTIVE, READY)
    assert pair.states(2) == (READY, ACTIVE)
    ready = pair.when(PRIMARY, 1, READY)
    assert ready is not None
    assert pair.when(PRIMARY, 1, GroupState.JUST_ACTIVE) == ready
    assert ("Standby Ready", "Other unit wants me Standby") in pair.transitions(SECONDARY, 1)


def test_the_preempt_delay_holds_the_group_where_it_is_that_long() -> None:
    pair = Pair({role: pair_settings(role, groups=PREEMPTING) for role in (PRIMARY, SECONDARY)})
    pair.boot(PRIMARY).run(30_000)
    pair.boot(SECONDARY).run(120_000)
    ready = pair.when(SECONDARY, 2, READY)
    assert ready is not None
    assert pair.when(SECONDARY, 2, GroupState.JUST_ACTIVE) == ready + 30_000


def test_units_that_boot_together_share_out_the_groups_by_preference_after_the_configuration_is_synchronised() -> None:
    pair = Pair().boot(PRIMARY, SECONDARY).run(60_000)
    assert pair.states(1) == (ACTIVE, READY)
    assert pair.states(2) == (READY, ACTIVE)
    loaded = next(at for at, _, output in pair.outputs if isinstance(output, LoadConfig))
    for role, group in ((PRIMARY, 1), (SECONDARY, 2)):
        became = pair.when(role, group, GroupState.JUST_ACTIVE)
        assert became is not None
        assert became >= loaded


def test_both_groups_may_prefer_the_same_unit() -> None:
    groups = (GroupSettings(1), GroupSettings(2))
    pair = Pair({role: pair_settings(role, groups=groups) for role in (PRIMARY, SECONDARY)})
    pair.boot(PRIMARY, SECONDARY).run(60_000)
    assert [pair.states(group) for group in (1, 2)] == [(ACTIVE, READY), (ACTIVE, READY)]


def test_booting_together_the_secondary_takes_the_configuration_from_the_primary() -> None:
    pair = Pair().boot(PRIMARY, SECONDARY).run(60_000)
    assert {role for _, role, output in pair.outputs if isinstance(output, SupplyConfig)} == {PRIMARY}
    assert {role for _, role, output in pair.outputs if isinstance(output, LoadConfig)} == {SECONDARY}


def test_a_booting_unit_takes_the_configuration_from_the_active_one_whatever_its_designation() -> None:
    pair = Pair().boot(SECONDARY).run(30_000)
    pair.boot(PRIMARY).run(60_000)
    assert {role for _, role, output in pair.outputs if isinstance(output, LoadConfig)} == {PRIMARY}


def test_the_sender_says_when_replication_begins_and_ends() -> None:
    pair = Pair().boot(PRIMARY, SECONDARY).run(60_000)
    said = [output.notice for _, role, output in pair.outputs if role is PRIMARY and isinstance(output, ConsoleNotice)]
    assert said.index(Notice.SENDING_BEGINS) < said.index(Notice.SENDING_ENDS)


def test_replication_takes_time_by_size_and_survives_loss() -> None:
    pair = Pair()
    dice = random.Random(7)
    pair.lost = lambda sender, via: dice.random() < 0.3
    pair.boot(PRIMARY, SECONDARY).run(120_000)
    assert pair.units[SECONDARY].replication.synced
    chunks = [at for at, _, o in pair.outputs if isinstance(o, Send) and isinstance(o.message, ConfigChunk)]
    assert len(chunks) > 3
    assert chunks[-1] - chunks[0] >= 400


def test_a_unit_that_dies_in_the_middle_of_a_sync_leaves_the_other_to_go_on_alone() -> None:
    pair = Pair().boot(PRIMARY).run(30_000)
    pair.boot(SECONDARY).run(2_300)
    assert pair.state(SECONDARY, 0) is GroupState.SYNC_CONFIG
    pair.kill(PRIMARY)
    pair.run(60_000)
    assert [run.state for run in pair.units[SECONDARY].groups] == [ACTIVE, ACTIVE, ACTIVE]


def test_a_peer_that_reloads_faster_than_the_hold_time_is_noticed_by_its_first_hello() -> None:
    pair = running_pair()
    pair.kill(PRIMARY)
    pair.run(3_000)
    pair.boot(PRIMARY).run(5_000)
    assert pair.states(1)[1] is ACTIVE
    assert pair.transitions(SECONDARY, 1, since=60_000)[0] == ("Just Active", "Peer unit just reloaded")
