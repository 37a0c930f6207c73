"""What two units say to each other about who is active, and what they make of it when the link loses or delays it."""

import pytest

from simulator.appliance.device import Printed
from simulator.failover.outputs import AnnounceAddresses, PeerChanged, Transition
from simulator.failover.states import Reason
from simulator.lab import Operate, PutFault, Repair, RepairAll
from simulator.vocabulary import GroupState, Millis, PeerState, UnitRole
from tests.lab.labs import outputs
from tests.lab.stories import ASA, PIX, SERIAL, P, S, Story, conf, go, type_on

SWITCHOVER_MS: Millis = 2_000
HOUR_MS: Millis = 3_600_000
ACTIVE, READY, FAILED = GroupState.ACTIVE, GroupState.STANDBY_READY, GroupState.FAILED


def reasons(story: Story, unit: UnitRole, group: int) -> list[Reason]:
    return [
        entry.output.reason
        for entry in story.happenings
        if entry.unit is unit and isinstance(entry.output, Transition) and entry.output.group == group
    ]


# -- the seven stories of issue 9 --------------------------------------------------------------------------------------


def test_a_cut_of_ten_milliseconds_neither_leaves_a_group_without_owner_nor_undoes_the_order() -> None:
    story = go(
        PIX,
        (0, PutFault("one-way primary Ethernet3 out")),
        (0, type_on(S, "failover active group 1")),
        (10, Repair("one-way primary Ethernet3 out")),
        (120_000, None),
    )
    assert story.states(1) == (READY, ACTIVE)
    assert story.longest(1, owners=0) == 0
    assert story.changes(1) == 1


def test_a_split_brain_heals_where_the_units_prefer_different_units() -> None:
    story = go(
        ASA,
        (0, PutFault("cable primary Ethernet3")),
        (0, type_on(S, "reload noconfirm")),
        (150_000, conf(S, "failover group 1", "secondary")),
        (5_000, RepairAll()),
        (120_000, None),
    )
    assert story.settled()
    assert story.same_configuration()
    assert story.states(1) == (ACTIVE, READY)


def test_an_order_on_a_dying_link_with_different_preferences_leaves_one_owner() -> None:
    story = go(
        ASA,
        (0, conf(S, "failover group 2", "primary")),
        (5_000, PutFault("link failover")),
        (0, type_on(P, "failover active group 2")),
        (5_000, RepairAll()),
        (HOUR_MS, None),
    )
    assert story.settled()
    assert story.same_configuration()
    assert story.longest(2, owners=0) == 0
    assert story.changes(2) <= 2


def test_who_took_a_group_from_a_peer_that_never_hears_of_it_gives_it_back() -> None:
    story = go(
        ASA,
        (0, PutFault("one-way secondary Ethernet3 out")),
        (0, PutFault("cable primary Ethernet0")),
        (600_000, None),
    )
    assert story.states(1) == (ACTIVE, READY)
    assert Reason.NO_ACK in reasons(story, S, 1)
    assert story.longest(1, owners=2) <= 15_000


def test_a_slow_link_is_a_working_link() -> None:
    story = go(
        ASA,
        (0, PutFault("delay primary Ethernet3 1500")),
        (20_000, PutFault("cable primary Ethernet0")),
        (600_000, None),
    )
    assert story.states(1) == (FAILED, ACTIVE)
    assert story.changes(1) == 1
    assert story.longest(1, owners=0) == 0
    assert story.longest(1, owners=2) <= SWITCHOVER_MS


def test_what_is_typed_while_the_link_is_down_reaches_the_peer_when_it_is_back() -> None:
    story = go(
        ASA,
        (0, conf(P, "failover group 1", "preempt")),
        (5_000, PutFault("link failover")),
        (9_000, conf(P, "failover group 1", "polltime interface 1 holdtime 5")),
        (20_000, RepairAll()),
        (300_000, None),
    )
    assert story.settled()
    assert story.same_configuration()
    assert story.changes(1) == 0


def test_a_group_is_not_thrown_over_a_link_that_is_silent_and_not_yet_judged() -> None:
    story = go(PIX, (0, PutFault("link failover")), (0, PutFault("cable primary Ethernet0")), (80_000, None))
    assert story.states(1) == (ACTIVE, READY)
    assert story.changes(1) == 0
    assert story.longest(1, owners=0) == 0


# -- orders ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("delay_ms", [300, 1_500, 5_000, 20_000])
@pytest.mark.parametrize("profile", [PIX, ASA])
def test_an_order_over_a_slow_link_is_carried_out_once(profile: str, delay_ms: Millis) -> None:
    story = go(
        profile,
        (0, PutFault(f"delay secondary Ethernet3 {delay_ms}")),
        (180_000, type_on(S, "failover active group 1")),
        (180_000, None),
    )
    assert story.states(1) == (READY, ACTIVE)
    assert story.changes(1) == 1


@pytest.mark.parametrize("profile", [PIX, ASA])
@pytest.mark.parametrize("line", ["failover active", "no failover active"])
def test_orders_on_a_lossy_link_never_leave_a_group_without_owner(profile: str, line: str) -> None:
    story = go(
        profile,
        (0, PutFault("loss primary Ethernet3 60")),
        (0, type_on(P, line)),
        (0, type_on(S, line)),
        (60_000, RepairAll()),
        (120_000, None),
    )
    assert story.settled()
    assert max(story.longest(group, owners=0) for group in (1, 2)) == 0


def test_an_order_that_nobody_answers_is_not_carried_out_later() -> None:
    story = go(
        PIX,
        (0, PutFault("one-way primary Ethernet3 out")),
        (0, type_on(P, "no failover active group 1")),
        (600_000, RepairAll()),
        (120_000, None),
    )
    assert story.states(1) == (ACTIVE, READY)
    assert story.changes(1) == 0


@pytest.mark.parametrize("delay_ms", [12_000, 20_000, 40_000])
@pytest.mark.parametrize("more_ms", [0, 2_000])
def test_an_order_that_arrives_as_it_lapses_leaves_one_owner(delay_ms: Millis, more_ms: Millis) -> None:
    """The link is repaired as the taker gives the group back: the order that has come through just then is taken back too."""
    story = go(
        ASA,
        (0, PutFault(f"delay primary Ethernet3 {delay_ms}")),
        (100_000, type_on(S, "failover active group 1")),
        (200, PutFault("one-way primary Ethernet3 in")),
        (delay_ms + more_ms, RepairAll()),
        (120_000, None),
    )
    assert story.longest(1, owners=0) <= 10
    assert story.settled()


def test_a_group_is_given_back_to_no_failed_peer_that_gave_it_up_just_then() -> None:
    story = go(
        ASA,
        (0, PutFault("delay primary Ethernet3 20000")),
        (100_000, PutFault("cable primary Ethernet0")),
        (26_200, PutFault("one-way primary Ethernet3 in")),
        (22_000, RepairAll()),
        (120_000, None),
    )
    assert story.longest(1, owners=0) <= 10
    assert story.settled()


# -- who takes over ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("profile", [PIX, ASA])
def test_a_failed_group_takes_over_when_its_peer_dies(profile: str) -> None:
    """Reference 23, 30 conflict 34."""
    story = go(
        profile,
        (0, PutFault("cable secondary Ethernet0")),
        (60_000, PutFault("power primary")),
        (120_000, None),
    )
    assert story.states(1) == (None, ACTIVE)
    assert Reason.HELLO_NOT_HEARD in reasons(story, S, 1)


@pytest.mark.parametrize("profile", [PIX, ASA, SERIAL])
def test_a_reload_by_command_hands_over_at_once(profile: str) -> None:
    """Reference 21, 30 conflict 30."""
    story = go(profile, (0, type_on(P, "reload noconfirm")), (2_000, None))
    assert story.states(1) == (None, ACTIVE)
    assert story.changes(1) == 1
    assert story.longest(1, owners=0) <= 10


def test_a_crash_waits_for_the_hold_time() -> None:
    story = go(ASA, (0, PutFault("crash primary")), (5_000, None))
    assert story.states(1) == (None, READY)
    later = go(ASA, (0, PutFault("crash primary")), (30_000, None))
    assert later.states(1) == (None, ACTIVE)
    assert [change.peer for change in outputs(later.happenings, PeerChanged)] == [PeerState.FAILED]


@pytest.mark.parametrize("group", [1, 2])
def test_one_switch_that_carries_everything_dies_and_both_become_active(group: int) -> None:
    """Reference 23, 30 conflict 35: carriers are down on both sides, nobody hears anybody."""
    faults = [PutFault(f"cable {unit} Ethernet{port}") for unit in ("primary", "secondary") for port in range(4)]
    story = go(ASA, *((0, fault) for fault in faults), (120_000, None), (0, RepairAll()), (600_000, None))
    assert story.longest(group, owners=2) > 60_000
    assert story.settled()


@pytest.mark.parametrize("fault", ["link failover", "cable primary Ethernet3", "cable secondary Ethernet3"])
def test_a_synchronisation_that_stands_still_fails_and_goes_on_when_the_link_is_back(fault: str) -> None:
    """Reference 23: "HA state progression failed", about ten minutes."""
    story = go(
        ASA,
        (0, type_on(P, "write standby")),
        (3_000, PutFault(fault)),
        (900_000, None),
        (0, RepairAll()),
        (600_000, None),
    )
    assert Reason.NO_PROGRESS in reasons(story, S, 1)
    assert story.settled()
    assert story.same_configuration()


def test_preempt_waits_while_failover_is_suspended() -> None:
    story = go(
        ASA,
        (0, conf(P, "failover group 1", "preempt 20")),
        (5_000, type_on(S, "failover active group 1")),
        (5_000, type_on(P, "reload noconfirm")),
        (75_000, PutFault("link failover")),
        (120_000, None),
    )
    assert story.states(1) == (READY, ACTIVE)


# -- configuration -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", ["link failover", "one-way primary Ethernet3 out", "loss secondary Ethernet3 70"])
def test_commands_reach_the_peer_whatever_the_link_did_meanwhile(fault: str) -> None:
    story = go(
        ASA,
        (0, PutFault(fault)),
        (20_000, conf(P, "hostname NEW")),
        (60_000, conf(P, "failover group 2", "interface-policy 2")),
        (30_000, RepairAll()),
        (120_000, None),
    )
    assert story.same_configuration()
    assert "hostname NEW" in story.text(S)


def test_a_unit_that_was_configured_on_the_wrong_side_says_that_the_two_differ() -> None:
    story = go(ASA, (0, conf(S, "hostname OTHER")), (20_000, None))
    assert not story.same_configuration()
    for unit in (P, S):
        assert not any("Sync Done" in line for line in story.shown(unit, "show failover state"))
    again = go(ASA, (0, conf(S, "hostname OTHER")), (5_000, type_on(P, "write standby")), (120_000, None))
    assert again.same_configuration()
    for unit in (P, S):
        assert any("Sync Done" in line for line in again.shown(unit, "show failover state"))


LOST = "one-way primary Ethernet3 out"


@pytest.mark.parametrize("line", ["write standby", "failover reload-standby"])
def test_one_way_orders_survive_a_lost_message(line: str) -> None:
    story = go(ASA, (60_000, PutFault(LOST)), (0, type_on(P, line)), (10, Repair(LOST)), (5_000, None))
    if line == "failover reload-standby":
        assert story.states(2)[1] is None
    else:
        assert any(span.states[1] is GroupState.COLD_STANDBY for span in story.spans(1, since_ms=60_000))


@pytest.mark.parametrize("line", [None, "failover reset"])
def test_a_reset_survives_a_lost_message(line: str | None) -> None:
    """With its cable still pulled the standby group is Failed: nothing but the order can make it Standby Ready for a while."""
    story = go(
        ASA,
        (0, PutFault("cable secondary Ethernet0")),
        (80_000, PutFault(LOST)),
        (0, type_on(P, line) if line else None),
        (10, Repair(LOST)),
        (5_000, None),
    )
    was = {span.states[1] for span in story.spans(1, since_ms=80_000)}
    assert was == ({FAILED, READY} if line else {FAILED})


# -- what one unit has alone -------------------------------------------------------------------------------------------


def joined(unit: UnitRole, name: str, group: int) -> Operate:
    return conf(unit, f"context {name}", f"join-failover-group {group}")


@pytest.mark.parametrize(
    ("unit", "name", "group", "warning"),
    [
        (S, "context2", 1, "the context is active on neither unit."),
        (S, "context1", 2, "the context is active on both units."),
        (P, "context2", 1, None),
    ],
)
def test_a_context_that_joins_a_group_on_the_wrong_unit_is_told(
    unit: UnitRole, name: str, group: int, warning: str | None
) -> None:
    story = go(PIX, (0, joined(unit, name, group)), (5_000, None))
    printed = [line for entry in story.happenings if isinstance(entry.output, Printed) for line in entry.output.lines]
    told = [line for line in printed if "the context is active on" in line]
    assert [line.endswith(warning or "") for line in told] == ([True] if warning else [])
    done = any("Sync Done" in line for line in story.shown(unit, "show failover state"))
    assert done is (warning is None)


def test_a_context_that_joins_a_group_is_announced_where_that_is_active() -> None:
    """Reference 11.3: the switches learn its port at once, and nothing of the other contexts."""
    story = go(PIX, (0, joined(P, "context1", 2)), (1_000, None))
    told = [(entry.unit, entry.output) for entry in story.happenings if isinstance(entry.output, AnnounceAddresses)]
    assert [(unit, output.group, output.contexts) for unit, output in told] == [(S, 2, ("context1",))]


@pytest.mark.parametrize(("line", "at_once"), [("reload noconfirm", True), ("reload noconfirm quick", False)])
def test_a_quick_reload_waits_for_the_hold_time(line: str, at_once: bool) -> None:
    """Reference 21."""
    story = go(ASA, (0, type_on(P, line)), (5_000, None))
    assert story.states(1) == (None, ACTIVE if at_once else READY)
    assert go(ASA, (0, type_on(P, line)), (30_000, None)).states(1) == (None, ACTIVE)
