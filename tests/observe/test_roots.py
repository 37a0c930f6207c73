"""A cause is a cause: chains of random stories end in an outside act that has to do with what is explained."""

from typing import TypeVar

import pytest

from simulator.failover.outputs import HelloMissed, InterfaceChanged, PeerChanged, Transition
from simulator.failover.states import Reason
from simulator.lab import Operate, PutFault, Repair
from simulator.observe.why.chronicle import Chronicle, PastEvent
from simulator.observe.why.why import chain_of
from simulator.vocabulary import InterfaceStatus, LinkHealth, PeerState, UnitRole
from simulator.wire.why import Cause
from simulator.world.happenings import FaultPut, FlowInterrupted, FlowLost, FlowResumed, Happened
from tests.observe.lived import Lived
from tests.observe.roots import Beat, live, random_story, told_of, wrong_roots
from tests.proof.stories import action_of, read

T = TypeVar("T", bound=Happened)
P, S = UnitRole.PRIMARY, UnitRole.SECONDARY
PIX, ASA, SERIAL = "lan-based", "lan-based-asa", "cable-based"


@pytest.mark.parametrize("number", range(24))
def test_every_event_of_a_random_story_goes_back_to_an_outside_act(number: int) -> None:
    _, wrong = wrong_roots(random_story(number))
    assert not wrong


@pytest.mark.parametrize("number", [0, 5, 13, 25, 30])
def test_what_traffic_notices_in_a_random_story_goes_back_to_an_outside_act(number: int) -> None:
    judged, wrong = wrong_roots(random_story(number, traffic=True))
    assert judged
    assert not wrong


def roots(past: Lived, kind: type[Happened]) -> set[str]:
    """Where the chains of all events of a kind begin; the whole chain also keeps the independent rule."""
    judged, wrong = wrong_roots(past)
    assert judged
    assert not wrong
    found = {root(past, told).text for told, _ in of(past, kind)}
    assert found
    return found


def of(past: Lived, kind: type[T]) -> list[tuple[PastEvent, T]]:
    return [(told, told.output) for told in told_of(past) if isinstance(told.output, kind)]


def root(past: Lived, told: PastEvent) -> Cause:
    return chain_of(Chronicle(past), told)[-1]


# --- the cases that were wrong once -----------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", ["serial primary", "serial secondary", "serial-bad"])
def test_the_serial_cable_is_the_root_of_what_follows_from_it(fault: str) -> None:
    past = live(SERIAL, (20_000, PutFault(fault)), (120_000, Repair(fault)), (60_000, None))
    texts = {root(past, told).at_ms for told, _ in of(past, PeerChanged)}
    begun = {told.at_ms for told in told_of(past) if told.said[0].kind in ("fault", "repair")}
    assert texts == begun
    assert not wrong_roots(past)[1]


def test_an_old_repair_of_another_cable_is_no_root() -> None:
    past = live(
        ASA,
        (20_000, PutFault("cable primary Ethernet0")),
        (20_000, Repair("cable primary Ethernet0")),
        (0, PutFault("one-way secondary Ethernet3 out")),
        (80_000, Repair("one-way secondary Ethernet3 out")),
        (60_000, None),
    )
    again = [told for told, changed in of(past, PeerChanged) if changed.link is LinkHealth.UP]
    assert again
    for told in again:
        assert "Ethernet3" in root(past, told).text


def test_a_cable_pulled_before_a_reboot_is_the_root_of_an_interface_without_a_link() -> None:
    reload = Operate(S, ("reload noconfirm",))
    past = live(ASA, (20_000, PutFault("cable secondary Ethernet0")), (10_000, reload), (150_000, None))
    without = [told for told, changed in of(past, InterfaceChanged) if changed.after is InterfaceStatus.NO_LINK]
    assert {root(past, told).text for told in without} == {"Cable pulled: Secondary Ethernet0."}


def test_a_mended_vlan_is_the_root_of_what_works_again() -> None:
    fault = "vlan inside 2 primary"
    past = live(
        ASA,
        (20_000, PutFault("cable secondary Ethernet1")),
        (5_000, Repair("cable secondary Ethernet1")),
        (0, PutFault(fault)),
        (60_000, Repair(fault)),
        (60_000, None),
    )
    works = [told for told, changed in of(past, InterfaceChanged) if changed.before is InterfaceStatus.FAILED]
    assert works
    for told in works:
        assert "VLAN 2" in root(past, told).text


def test_a_replicated_shutdown_goes_back_to_who_typed_it() -> None:
    shut = Operate(P, ("configure terminal", "interface Ethernet0", "shutdown", "end"))
    past = live(PIX, (20_000, shut), (120_000, None))
    begun = [told for told, _ in of(past, FaultPut) if told.unit is S]
    assert begun
    moved = [told for told, _ in (*of(past, InterfaceChanged), *of(past, Transition))]
    for told in (*begun, *moved):
        assert root(past, told).text.startswith("Typed on Primary:"), told.text


@pytest.mark.parametrize(
    ("unit", "line"),
    [
        (P, ("write standby",)),
        (S, ("changeto context context1", "configure terminal", "no monitor-interface inside", "end")),
    ],
)
def test_what_was_typed_is_the_root_of_what_the_peer_no_longer_hears(unit: UnitRole, line: tuple[str, ...]) -> None:
    past = live(ASA, (20_000, Operate(unit, line)), (60_000, None))
    assert all(text.startswith(f"Typed on {unit.title}:") for text in roots(past, InterfaceChanged))


def test_an_interface_that_is_no_longer_monitored_is_still_heard_of() -> None:
    """A hello tells of all interfaces, monitored or not, as `show failover` lists them (reference 18.2)."""
    typed = ("changeto context context1", "configure terminal", "no monitor-interface inside", "end")
    past = live(ASA, (20_000, Operate(P, typed)), (60_000, None))
    assert not of(past, InterfaceChanged)


def test_hellos_under_another_key_go_back_to_who_typed_it() -> None:
    past = live(ASA, (20_000, Operate(S, ("configure terminal", "failover key secret", "end"))), (60_000, None))
    assert roots(past, HelloMissed) == {"Typed on Secondary: configure terminal; failover key secret; end"}


def test_flows_in_a_split_brain_go_back_to_the_dead_links() -> None:
    beats: tuple[Beat, ...] = (
        (10_000, PutFault("link failover")),
        (0, PutFault("switch inside")),
        (0, PutFault("switch outside")),
        (90_000, Repair("switch inside")),
        (0, Repair("switch outside")),
        (60_000, None),
    )
    past = live(ASA, *beats, traffic=True)
    assert any(changed.peer is PeerState.FAILED for _, changed in of(past, PeerChanged))
    assert roots(past, FlowInterrupted)


def test_the_first_packets_of_new_sessions_go_back_to_what_is_in_their_way() -> None:
    past = live(PIX, (10_000, PutFault("cable secondary Ethernet1")), (120_000, None), traffic=True)
    assert roots(past, FlowInterrupted) == {"Cable pulled: Secondary Ethernet1."}


def test_an_interface_that_comes_and_goes_on_a_lossy_cable_goes_back_to_the_loss() -> None:
    past = live(SERIAL, (10_000, PutFault("loss secondary Ethernet0 90")), (400_000, None))
    for told, _ in of(past, InterfaceChanged):
        assert "Secondary Ethernet0" in root(past, told).text


def test_a_flow_that_passes_again_says_why() -> None:
    past = live(ASA, (10_000, PutFault("power primary")), (60_000, None), traffic=True)
    assert roots(past, FlowResumed) == {"Power off: Primary."}


def test_two_units_of_the_same_role_are_parted_by_the_line_and_by_no_fault() -> None:
    role = Operate(P, ("configure terminal", "failover lan unit secondary", "end"))
    past = live(
        PIX,
        (20_000, Operate(S, ("reload noconfirm",))),
        (30_000, PutFault("delay primary Ethernet1 100")),
        (10_000, role),
        (10_000, PutFault("one-way primary Ethernet2 out")),
        (120_000, None),
    )
    won = [told for told, moved in of(past, Transition) if moved.reason is Reason.NO_ACTIVE_UNIT]
    assert won
    for told in won:
        texts = {cause.text for cause in chain_of(Chronicle(past), told)}
        assert "Typed on Primary: configure terminal; failover lan unit secondary; end" in texts
    assert not wrong_roots(past)[1]


def test_timers_typed_on_one_unit_are_the_root_however_long_ago() -> None:
    slow = Operate(S, ("configure terminal", "failover polltime unit 1 holdtime 16", "end"))
    past = live(PIX, (20_000, slow), (900_000, PutFault("loss primary Ethernet3 50")), (60_000, None))
    assert of(past, HelloMissed)
    assert not wrong_roots(past)[1]


def test_a_session_lost_long_after_it_was_interrupted_goes_back_to_both() -> None:
    past = live(
        PIX,
        (20_000, PutFault("one-way primary Ethernet0 in")),
        (20_000, PutFault("hardware secondary")),
        (75_000, Repair("hardware secondary")),
        (150_000, None),
        traffic=True,
    )
    lost = [told for told, _ in of(past, FlowLost)]
    assert lost
    for told in lost:
        assert "sends gratuitous ARP for group" in " ".join(cause.text for cause in chain_of(Chronicle(past), told))
    assert not wrong_roots(past)[1]


def test_a_split_brain_that_lasts_stays_the_cause_of_what_flows_meet() -> None:
    key = Operate(P, ("configure terminal", "failover key secret", "end"))
    past = live(PIX, (20_000, key), (60_000, Operate(P, ("reload noconfirm",))), (420_000, None), traffic=True)
    assert any(told.at_ms > 300_000 for told, _ in of(past, FlowResumed))
    assert not wrong_roots(past)[1]


def test_hellos_that_count_again_go_back_to_the_peer_s_mended_interface() -> None:
    past = live(
        PIX,
        (20_000, PutFault("one-way primary Ethernet0 in")),
        (200_000, Repair("one-way primary Ethernet0 in")),
        (60_000, None),
    )
    heard = [told for told, changed in of(past, InterfaceChanged) if told.unit is S and not changed.waiting]
    assert heard
    assert {root(past, told).text for told in heard if told.at_ms > 200_000} == {
        "Frames reach Primary Ethernet0 again."
    }


def test_a_hello_that_ends_a_test_goes_back_to_the_mended_vlan() -> None:
    past = live(
        SERIAL,
        (369_000, PutFault("vlan inside 4")),
        (19_000, Repair("vlan inside 4")),
        (60_000, None),
    )
    normal = [told for told, changed in of(past, InterfaceChanged) if changed.after is InterfaceStatus.NORMAL]
    assert {root(past, told).text for told in normal} == {"VLAN 4 forwarded again: inside switch."}
    assert not wrong_roots(past)[1]


def test_hellos_that_count_long_after_a_start_go_back_to_the_group_that_became_ready_late() -> None:
    slow = "delay secondary Ethernet3 4000"
    past = live(
        PIX,
        (20_000, PutFault(slow)),
        (0, Operate(P, ("reload noconfirm",))),
        (294_000, Repair(slow)),
        (60_000, None),
    )
    heard = [told for told, changed in of(past, InterfaceChanged) if told.at_ms > 300_000 and not changed.waiting]
    assert heard
    for told in heard:
        assert "goes on to Standby Ready" in " ".join(cause.text for cause in chain_of(Chronicle(past), told))
    assert not wrong_roots(past)[1]


FOUND = {
    "a context that only one unit has in another group, and its VLAN mended at that moment": """
        lan-based
        20000 put vlan inside 2 primary
        30000 repair-all
        0 conf primary context context1 | join-failover-group 2
    """,
    "what a peer believes that has just started": """
        lan-based
        0 put one-way secondary Ethernet3 out
        120000 repair one-way secondary Ethernet3 out
        0 order primary reload noconfirm
        0 conf secondary failover polltime unit 2 holdtime 20
    """,
    "a hello that is missed in the millisecond in which the peer reloads": """
        lan-based-asa
        1 put cable primary Ethernet3
        1000 order primary reload noconfirm
    """,
    "an answer to a probe while another interface is tested": """
        cable-based
        4000 conf secondary failover key foverlab2
        15000 put vlan outside 3 secondary
    """,
    "failover turned off while the link is cut": """
        lan-based
        0 put link failover
        5000 conf secondary no failover
        0 repair-all
    """,
    "failover turned off long before it could be heard": """
        lan-based-asa
        0 put switch-port secondary Ethernet3
        0 conf secondary no failover
        180000 repair switch-port secondary Ethernet3
    """,
    "`write standby` takes a `shutdown` away that was never replicated": """
        lan-based
        0 put shutdown primary Ethernet1
        3000 order secondary write standby
        0 put shutdown primary Ethernet2
    """,
    "a message that comes through in spite of the loss": """
        lan-based
        0 put loss primary Ethernet3 100
        60000 put loss primary Ethernet3 50
    """,
    "a switch port that listens after spanning tree was mended": """
        lan-based-asa
        0 put switch-port primary Ethernet1
        0 put no-portfast outside
        93000 repair-all
    """,
}
"""What `make proof` found (whys), as it was shrunk."""


@pytest.mark.parametrize("name", FOUND)
def test_every_chain_of_what_was_found_once_ends_in_an_outside_act(name: str) -> None:
    told = read(FOUND[name])
    beats = [(act.wait_ms, action_of(act.text)) for act in told.acts]
    assert wrong_roots(live(told.lab, *beats, (120_000, None)))[1] == []
