"""What is said of what happens: one sentence each, naming its cause."""

import pytest

from simulator.appliance.config.model import blank
from simulator.appliance.device import Device, Printed
from simulator.failover.outputs import (
    AnnounceAddresses,
    HandoverAsked,
    HelloMissed,
    InterfaceChanged,
    InterfaceTestRun,
    PeerChanged,
    Reading,
    Refusal,
    Refused,
    Transition,
)
from simulator.failover.states import Reason, Trigger
from simulator.observe.narration.sentences import Sentence, sentences
from simulator.observe.narration.story import Story
from simulator.vocabulary import (
    GroupState,
    InterfaceKey,
    InterfaceStatus,
    InterfaceTest,
    Link,
    LinkHealth,
    PeerState,
    Power,
    UnitRole,
)
from simulator.world.happenings import (
    CarrierChanged,
    FaultPut,
    FaultRepaired,
    Happened,
    Happening,
    PowerChanged,
    Sent,
    Typed,
)
from simulator.world.world import Chassis, World
from tests.faults.named import fault

PRIMARY, SECONDARY = UnitRole.PRIMARY, UnitRole.SECONDARY
OUTSIDE, INSIDE = InterfaceKey("context2", "outside"), InterfaceKey("context2", "inside")
S = GroupState


def begin() -> Story:
    """Both units run, nothing is known of their groups."""
    seats = [
        Chassis(seat, Device(seat=seat, running=blank(), startup=blank()), Power.ON) for seat in (PRIMARY, SECONDARY)
    ]
    story = Story(World(seed=1, now_ms=0, primary=seats[0], secondary=seats[1]))
    story.group_of.update({(unit, key): 2 for unit in UnitRole for key in (OUTSIDE, INSIDE)})
    return story


def tell(story: Story, unit: UnitRole | None, output: Happened, id: int = 7) -> tuple[Sentence, ...]:
    happening = Happening(at_ms=1_000, id=id, cause=0, unit=unit, output=output)
    said = sentences(happening, story)
    story.follow(happening)
    return said


def text(unit: UnitRole | None, output: Happened, story: Story | None = None) -> str:
    (sentence,) = tell(story or begin(), unit, output)
    return sentence.text


def move(before: GroupState, after: GroupState, trigger: Trigger, reason: Reason, group: int = 2) -> Transition:
    return Transition(group, before, after, trigger, reason, input_id=7)


def failed(key: InterfaceKey, after: InterfaceStatus = InterfaceStatus.NO_LINK) -> InterfaceChanged:
    return InterfaceChanged(key, InterfaceStatus.NORMAL, after, waiting=True, input_id=7, reading=Reading.LINK)


given_up = move(S.ACTIVE, S.FAILED, Trigger.FAIL, Reason.INTERFACE_CHECK)
taken_over = move(S.STANDBY_READY, S.JUST_ACTIVE, Trigger.WIN, Reason.WANTS_ME_ACTIVE)


def test_group_that_moves_names_the_interface_that_failed_on_the_other_unit() -> None:
    story = begin()
    tell(story, PRIMARY, failed(OUTSIDE, InterfaceStatus.FAILED))
    assert tell(story, PRIMARY, given_up) == (
        Sentence("group", "Group 2 failed on Primary: interface outside of context2 failed its test.", 2),
    )
    tell(story, PRIMARY, HandoverAsked(2, Reason.INTERFACE_CHECK, 7))
    assert text(SECONDARY, taken_over, story) == (
        "Group 2 is now active on Secondary: interface outside of context2 failed its test on Primary."
    )


def test_several_failed_interfaces_are_counted() -> None:
    story = begin()
    tell(story, PRIMARY, failed(OUTSIDE))
    tell(story, PRIMARY, failed(INSIDE))
    assert (
        text(PRIMARY, given_up, story) == "Group 2 failed on Primary: interface inside of context2 and 1 more failed."
    )


def test_interface_that_works_again_is_forgotten() -> None:
    story = begin()
    tell(story, PRIMARY, failed(OUTSIDE))
    back = InterfaceChanged(
        OUTSIDE, InterfaceStatus.NO_LINK, InterfaceStatus.NORMAL, waiting=True, input_id=7, reading=Reading.LINK
    )
    assert text(PRIMARY, back, story) == "Primary: interface outside of context2 works again: Normal (Waiting)."
    assert story.ailment(PRIMARY, 2) is None


def test_failed_standby_cannot_take_over() -> None:
    story = begin()
    tell(story, SECONDARY, failed(OUTSIDE))
    standby = move(S.STANDBY_READY, S.FAILED, Trigger.FAIL, Reason.INTERFACE_CHECK)
    assert text(SECONDARY, standby, story) == (
        "Group 2 failed on Secondary: interface outside of context2 has no link, so it cannot take over."
    )


def test_handover_by_command_names_the_command() -> None:
    story = begin()
    asked = HandoverAsked(2, Reason.CONFIG_COMMAND, 7)
    assert text(PRIMARY, asked, story) == "Primary asks Secondary to take over group 2."
    tell(story, PRIMARY, asked)
    away = move(S.ACTIVE, S.STANDBY_READY, Trigger.ORDERED_STANDBY, Reason.CONFIG_COMMAND)
    assert text(PRIMARY, away, story) == "Group 2 stands by on Primary: ordered by command."
    assert (
        text(SECONDARY, taken_over, story) == "Group 2 is now active on Secondary: handed over by command on Primary."
    )


@pytest.mark.parametrize(
    ("reason", "why"),
    [
        (Reason.HELLO_NOT_HEARD, "Primary failed"),
        (Reason.CONFIG_COMMAND, "ordered by command on Secondary"),
        (Reason.PREEMPT, "Secondary is preferred and takes it back (preempt)"),
        (Reason.NO_ACTIVE_UNIT, "no active unit found"),
        (Reason.PEER_RELOADED, "Primary just reloaded"),
        (Reason.NO_ACK, "Primary did not take it over"),
        (Reason.WANTS_ME_ACTIVE, "Primary gave it up"),
    ],
)
def test_every_way_to_become_active_has_its_cause(reason: Reason, why: str) -> None:
    moved = move(S.STANDBY_READY, S.JUST_ACTIVE, Trigger.WIN, reason)
    assert text(SECONDARY, moved) == f"Group 2 is now active on Secondary: {why}."


@pytest.mark.parametrize(
    ("moved", "kind", "said"),
    [
        (
            move(S.JUST_ACTIVE, S.ACTIVE_DRAIN, Trigger.STEP, Reason.NO_ACTIVE_UNIT),
            "step",
            "Primary: group 2 Just Active -> Active Drain (No Active unit found).",
        ),
        (
            move(S.BULK_SYNC, S.STANDBY_READY, Trigger.SYNCED, Reason.ACTIVE_MATE),
            "group",
            "Group 2 is Standby Ready on Primary: synchronised with Secondary.",
        ),
        (
            move(S.FAILED, S.STANDBY_READY, Trigger.RECOVER, Reason.INTERFACE_CHECK),
            "group",
            "Group 2 is Standby Ready again on Primary: its interfaces work.",
        ),
        (
            move(S.FAILED, S.STANDBY_READY, Trigger.RECOVER, Reason.CONFIG_COMMAND),
            "group",
            "Group 2 is Standby Ready again on Primary: reset by command.",
        ),
        (
            move(S.ACTIVE, S.STANDBY_READY, Trigger.ORDERED_STANDBY, Reason.WANTS_ME_STANDBY),
            "group",
            "Group 2 stands by on Primary: Secondary becomes active.",
        ),
        (
            move(S.ACTIVE, S.COLD_STANDBY, Trigger.YIELD, Reason.ACTIVE_MATE),
            "group",
            "Group 2 gives way on Primary: Secondary has it active too and is preferred.",
        ),
        (
            move(S.ACTIVE, S.DISABLED, Trigger.DISABLE, Reason.CONFIG_COMMAND),
            "group",
            "Group 2 is Disabled on Primary and stays active: failover was turned off.",
        ),
        (
            move(S.STANDBY_READY, S.DISABLED, Trigger.DISABLE, Reason.CONFIG_COMMAND),
            "group",
            "Group 2 is Disabled on Primary and keeps its standby addresses: failover was turned off.",
        ),
        (
            move(S.SYNC_CONFIG, S.NEGOTIATION, Trigger.RESTART, Reason.HELLO_NOT_HEARD),
            "sync",
            "Synchronisation of group 2 broke off on Primary: HELLO not heard from mate.",
        ),
        (
            move(S.COLD_STANDBY, S.SYNC_CONFIG, Trigger.STEP, Reason.ACTIVE_MATE, group=0),
            "sync",
            "Primary asks Secondary for the running configuration.",
        ),
        (
            move(S.SYNC_CONFIG, S.SYNC_FILE_SYSTEM, Trigger.SYNCED, Reason.ACTIVE_MATE, group=0),
            "sync",
            "Primary has the configuration of Secondary.",
        ),
        (
            move(S.STANDBY_READY, S.COLD_STANDBY, Trigger.RESYNC, Reason.CONFIGURATION_MISMATCH, group=0),
            "sync",
            "Primary has to fetch the configuration anew from Secondary: configuration mismatch.",
        ),
        (
            move(S.NEGOTIATION, S.JUST_ACTIVE, Trigger.WIN, Reason.NO_ACTIVE_UNIT, group=0),
            "step",
            "Primary: system group Negotiation -> Just Active (No Active unit found).",
        ),
    ],
)
def test_transition_is_told(moved: Transition, kind: str, said: str) -> None:
    assert tell(begin(), PRIMARY, moved) == (Sentence(kind, said, moved.group or None),)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (InterfaceStatus.NORMAL, InterfaceStatus.NO_LINK, "has no link."),
        (InterfaceStatus.NORMAL, InterfaceStatus.LINK_DOWN, "is shut down."),
        (InterfaceStatus.NORMAL, InterfaceStatus.TESTING, "heard no hello for half its hold time: testing."),
        (
            InterfaceStatus.TESTING,
            InterfaceStatus.FAILED,
            "failed its test: Secondary hears packets there, Primary none.",
        ),
        (InterfaceStatus.TESTING, InterfaceStatus.NORMAL, "passed its test: Normal."),
        (
            InterfaceStatus.TESTING,
            InterfaceStatus.UNKNOWN,
            "heard nothing and neither did Secondary: Unknown, which does not count.",
        ),
        (InterfaceStatus.UNKNOWN, InterfaceStatus.NORMAL, "is Normal."),
        (InterfaceStatus.FAILED, InterfaceStatus.NORMAL, "works again: Normal."),
        (InterfaceStatus.NO_LINK, InterfaceStatus.UNKNOWN, "is Unknown."),
    ],
)
def test_change_of_an_interface_is_told(before: InterfaceStatus, after: InterfaceStatus, said: str) -> None:
    changed = InterfaceChanged(OUTSIDE, before, after, waiting=False, input_id=7, reading=Reading.TEST)
    assert tell(begin(), PRIMARY, changed) == (
        Sentence("interface", f"Primary: interface outside of context2 {said}", 2),
    )


@pytest.mark.parametrize(
    ("reading", "waiting", "said"),
    [
        (Reading.TEST, True, "passed its test: Normal."),
        (Reading.HELLO, False, "hears the other unit's hellos again: Normal."),
        (Reading.NOTHING_EXPECTED, True, "is no longer tested, no hello is expected: Normal (Waiting)."),
    ],
)
def test_what_ends_a_test_is_told_as_it_was(reading: Reading, waiting: bool, said: str) -> None:
    status = InterfaceStatus
    changed = InterfaceChanged(OUTSIDE, status.TESTING, status.NORMAL, waiting, input_id=7, reading=reading)
    assert text(PRIMARY, changed, begin()) == f"Primary: interface outside of context2 {said}"


def test_hellos_that_come_or_stay_away_are_a_quiet_row() -> None:
    normal = InterfaceStatus.NORMAL
    changed = InterfaceChanged(OUTSIDE, normal, normal, waiting=True, input_id=7, reading=Reading.LINK)
    said = "Primary: interface outside of context2 no longer hears the other unit's hellos."
    assert tell(begin(), PRIMARY, changed) == (Sentence("step", said, 2),)


def test_failover_turned_off_here_is_named() -> None:
    story = begin()
    tell(story, PRIMARY, move(S.ACTIVE, S.DISABLED, Trigger.DISABLE, Reason.CONFIG_COMMAND, group=0))
    gone = peer_changed(PeerState.UP, PeerState.NOT_DETECTED, LinkHealth.UP, LinkHealth.UNKNOWN)
    assert text(PRIMARY, gone, story) == "Primary no longer counts on Secondary: failover was turned off on Primary."


@pytest.mark.parametrize(
    ("heard", "peer_heard", "said"),
    [
        (None, None, " begins."),
        (True, None, ": received packets."),
        (False, True, ": received nothing, Secondary received packets."),
        (False, False, ": received nothing, Secondary received nothing."),
    ],
)
def test_interface_test_is_told(heard: bool | None, peer_heard: bool | None, said: str) -> None:
    run = InterfaceTestRun(OUTSIDE, InterfaceTest.ARP, heard, peer_heard, input_id=7)
    assert text(PRIMARY, run) == f"Primary: ARP test of interface outside of context2{said}"


def test_missed_hellos_are_counted_and_the_third_leads_to_probes() -> None:
    assert text(PRIMARY, HelloMissed(2, 7)) == "Primary missed hello 2 of 3 from Secondary."
    assert text(PRIMARY, HelloMissed(3, 7)) == (
        "Primary missed hello 3 of 3 from Secondary: it probes on every interface."
    )
    assert text(PRIMARY, HelloMissed(4, 7)) == "Primary missed hello 4 from Secondary."


def peer_changed(before: PeerState, after: PeerState, was: LinkHealth, link: LinkHealth) -> PeerChanged:
    return PeerChanged(before, after, was, link, input_id=7)


def test_other_unit_is_declared_failed_and_heard_again() -> None:
    up, failed, fine = PeerState.UP, PeerState.FAILED, LinkHealth.UP
    assert text(PRIMARY, peer_changed(up, failed, fine, fine)) == (
        "Primary declares Secondary failed: no hello for the whole hold time, no probe answered."
    )
    assert text(PRIMARY, peer_changed(failed, up, fine, fine)) == "Primary hears Secondary again."
    unknown = PeerState.NOT_DETECTED
    assert text(PRIMARY, peer_changed(unknown, up, LinkHealth.UNKNOWN, fine)) == "Primary detected Secondary."
    assert text(PRIMARY, peer_changed(up, unknown, fine, LinkHealth.UNKNOWN)) == (
        "Primary no longer counts on Secondary: failover was turned off on Secondary."
    )


def test_failed_failover_link_suspends_failover() -> None:
    up, broken, fine = PeerState.UP, LinkHealth.FAILED, LinkHealth.UP
    assert text(PRIMARY, peer_changed(up, up, fine, broken)) == (
        "Primary: failover link failed while Secondary is alive: failover suspended."
    )
    assert text(PRIMARY, peer_changed(up, up, broken, fine)) == (
        "Primary: failover link is up again, failover is no longer suspended."
    )
    assert len(tell(begin(), PRIMARY, peer_changed(PeerState.FAILED, up, broken, fine))) == 2


def test_addresses_are_announced_by_the_active_unit() -> None:
    assert tell(begin(), SECONDARY, AnnounceAddresses(1, True, 7)) == (
        Sentence("group", "Secondary sends gratuitous ARP for group 1; the switches update their tables.", 1),
    )
    assert [said.kind for said in tell(begin(), SECONDARY, AnnounceAddresses(1, False, 7))] == ["step"]
    assert [said.kind for said in tell(begin(), SECONDARY, AnnounceAddresses(0, True, 7))] == ["step"]


@pytest.mark.parametrize("refusal", Refusal)
def test_every_refusal_has_its_sentence(refusal: Refusal) -> None:
    (said,) = tell(begin(), PRIMARY, Refused(1, refusal, 7))
    assert said.kind == "command"
    assert said.text.startswith("Refused on Primary: group 1 ")


def test_typed_lines_are_told_and_long_ones_are_cut() -> None:
    assert text(PRIMARY, Typed("someone", ("failover active group 1",))) == "Typed on Primary: failover active group 1"
    assert text(PRIMARY, Typed("x", ("conf t", " interface Ethernet0", ""))) == (
        "Typed on Primary: conf t; interface Ethernet0"
    )
    assert tell(begin(), PRIMARY, Typed("someone", ("", "  "))) == ()
    assert len(text(PRIMARY, Typed("someone", ("x" * 500,)))) < 150


def test_what_follows_from_a_fault_at_once_is_told_with_it() -> None:
    story = begin()
    assert [said.text for said in tell(story, PRIMARY, FaultPut(fault("power primary")))] == ["Power off: Primary."]
    assert tell(story, PRIMARY, PowerChanged(Power.ON, Power.OFF)) == ()
    assert tell(story, PRIMARY, FaultRepaired(fault("shutdown primary Ethernet1"))) == ()
    assert [said.text for said in tell(story, PRIMARY, FaultRepaired(fault("power primary")), 9)] == [
        "Power on: Primary boots."
    ]
    assert tell(story, PRIMARY, PowerChanged(Power.OFF, Power.BOOTING), 9) == ()
    (said,) = tell(story, PRIMARY, PowerChanged(Power.BOOTING, Power.ON), 10)
    assert said == Sentence("unit", "Primary is up: its software runs.")


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (Power.ON, Power.BOOTING, "Primary reloads."),
        (Power.OFF, Power.BOOTING, "Primary boots."),
        (Power.ON, Power.OFF, "Primary has no power."),
        (Power.ON, Power.CRASHED, "Primary crashed."),
        (Power.ON, Power.BROKEN, "Primary is broken."),
    ],
)
def test_power_is_told(before: Power, after: Power, said: str) -> None:
    assert text(PRIMARY, PowerChanged(before, after)) == said


def test_carrier_is_told() -> None:
    assert text(PRIMARY, CarrierChanged("Ethernet0", up=False)) == "Primary Ethernet0 lost its carrier."
    assert text(PRIMARY, CarrierChanged("Ethernet0", up=True)) == "Primary Ethernet0 has carrier."


def test_messages_and_console_lines_are_no_rows_of_the_log() -> None:
    assert tell(begin(), PRIMARY, Sent(Link.FAILOVER, "hello", 8)) == ()
    assert tell(begin(), PRIMARY, Printed(("hello",))) == ()
