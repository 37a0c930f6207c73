"""`failover exec`: which unit a command is for, and that it gets there as a message or not at all (reference 19.2)."""

from msgspec.structs import replace

from simulator.appliance.cli.modes import Mode, Place
from simulator.appliance.questions import Question
from simulator.appliance.session import exec_place
from simulator.failover.messages import ExecAnswer, ExecOrder, plain
from simulator.vocabulary import Link, Platform
from tests.appliance.pair import PRIMARY, SECONDARY, Pair, settled

RELEASE = "8.4(5)"


def pair_of(version: str = RELEASE) -> Pair:
    return settled(Platform.ASA, version)


def asked(pair: Pair, line: str, *, s: float = 1) -> list[str]:
    """What appears below a line on the primary's screen, some time later."""
    before = len(pair.screens[PRIMARY]) + 1
    pair.type(PRIMARY, line)
    pair.run(s)
    return pair.screens[PRIMARY][before:]


def test_a_release_before_8_0_2_does_not_know_it() -> None:
    for version, column in (("7.2(2)", 15), ("8.0(1)", 15)):
        pair = pair_of(version)
        assert pair.type(PRIMARY, "failover exec mate show e")[1:] == [
            " " * column + "^",
            "ERROR: % Invalid input detected at '^' marker.",
        ]
        assert pair.type(PRIMARY, "show failover exec mate")[2].startswith("ERROR: % Invalid input")


def test_nothing_is_known_before_the_message_has_come_and_gone() -> None:
    pair = pair_of()
    assert len(pair.type(PRIMARY, "failover exec mate show mode")) == 1
    order = next(plain(message) for *_, message in pair.wire if isinstance(plain(message), ExecOrder))
    assert isinstance(order, ExecOrder)
    assert (order.target, order.line) == ("mate", "show mode")
    pair.run(0.001)
    assert pair.screens[PRIMARY][-1].endswith("failover exec mate show mode")
    assert any(isinstance(plain(message), ExecAnswer) for *_, message in pair.wire)
    pair.run(0.001)
    assert pair.screens[PRIMARY][-1].startswith("Security context mode: multiple")


def test_the_screen_of_the_other_unit_stays_as_it_is() -> None:
    pair = pair_of()
    before = list(pair.screens[SECONDARY])
    asked(pair, "failover exec mate show failover")
    assert pair.screens[SECONDARY] == before


def test_what_a_unit_says_by_itself_stays_on_its_own_console() -> None:
    pair = pair_of()
    assert asked(pair, "failover exec standby failover active group 1", s=5) == ["Group 1 Switching to Standby"]
    assert pair.screens[SECONDARY][-1] == "Group 1 Switching to Active"


def test_a_refusal_of_the_other_unit_comes_back() -> None:
    pair = pair_of()
    assert asked(pair, "failover exec mate no failover active group 1") == [
        "ERROR: failover group 1 is not active on this unit"
    ]


def test_each_target_and_each_space_has_a_mode_of_its_own() -> None:
    pair = pair_of()
    pair.type(PRIMARY, "configure terminal")
    for line in ("failover exec mate interface Ethernet1", "failover exec standby failover group 2"):
        asked(pair, line)
    console = pair.devices[PRIMARY].console
    assert console.place == Place("", Mode.CONFIG)
    assert exec_place(console.exec_places, "mate", "").path == ("interface Ethernet1",)
    assert exec_place(console.exec_places, "standby", "").mode is Mode.GROUP
    assert exec_place(console.exec_places, "active", "") == Place("", Mode.CONFIG)
    assert exec_place(console.exec_places, "mate", "context1") == Place("context1", Mode.CONFIG)


def test_an_unfit_command_changes_nothing() -> None:
    pair = pair_of()
    pair.type(PRIMARY, "configure terminal")
    running = pair.devices[SECONDARY].running
    for line in ("no context context1", "mode single", "changeto context context1", "logout", "exit"):
        asked(pair, f"failover exec mate {line}")
    device = pair.devices[SECONDARY]
    assert (device.running, device.facts.mode, device.console.question) == (running, "multiple", None)
    assert pair.reloads == []


def test_a_command_on_the_standby_unit_is_its_own_and_one_on_the_active_unit_is_replicated() -> None:
    pair = pair_of()
    pair.type(PRIMARY, "configure terminal")
    pair.type(SECONDARY, "configure terminal", "failover exec active hostname BOTH")
    pair.run(3)
    assert [pair.devices[unit].running.hostname for unit in (PRIMARY, SECONDARY)] == ["BOTH", "BOTH"]
    asked(pair, "failover exec mate hostname ALONE")
    assert [pair.devices[unit].running.hostname for unit in (PRIMARY, SECONDARY)] == ["BOTH", "ALONE"]


def test_who_is_not_heard_does_not_answer() -> None:
    pair = pair_of()
    pair.halt(SECONDARY)
    assert "ERROR: failover exec: the other unit does not answer" in asked(pair, "failover exec mate show mode", s=30)
    assert asked(pair, "failover exec mate show mode") == ["ERROR: failover exec: the other unit is not detected"]
    assert asked(pair, "failover exec active show mode") == ["Security context mode: multiple "]


def test_a_lost_order_is_said_again_and_carried_out_once() -> None:
    pair = pair_of()
    pair.cut.add(Link.FAILOVER)
    pair.type(PRIMARY, "failover exec mate clear failover statistics", "failover exec mate show mode")
    pair.run(0.5)
    pair.cut.discard(Link.FAILOVER)
    before = len(pair.screens[PRIMARY])
    pair.run(5)
    assert pair.screens[PRIMARY][before:] == ["Security context mode: multiple "]


def test_an_older_mate_is_not_asked() -> None:
    pair = pair_of()
    unit = pair.devices[PRIMARY].live
    assert unit.peer.report is not None
    older = replace(unit, peer=replace(unit.peer, report=replace(unit.peer.report, version="7.2(4)")))
    pair.devices[PRIMARY] = replace(pair.devices[PRIMARY], unit=older)
    assert pair.type(PRIMARY, "failover exec mate show mode")[1:] == [
        "ERROR: failover exec: the other unit runs 7.2(4), which does not know it"
    ]


def test_with_failover_off_there_is_no_other_unit() -> None:
    pair = pair_of()
    pair.type(PRIMARY, "configure terminal", "no failover")
    assert pair.type(PRIMARY, "failover exec active show mode")[1:] == ["ERROR: failover exec: failover is off"]


def test_a_long_answer_comes_a_page_at_a_time() -> None:
    pair = pair_of()
    pair.type(PRIMARY, "terminal pager 10")
    shown = asked(pair, "failover exec mate show running-config")
    assert (len(shown), pair.devices[PRIMARY].console.question) == (9, Question.MORE)
    assert pair.type(PRIMARY, "q")[1:] == []
