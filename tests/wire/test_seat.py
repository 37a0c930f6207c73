"""What a seat sees is what it may see: everything else of the lab stays on the server."""

import msgspec
import pytest
from msgspec.structs import replace

from simulator.wire.rehearsal import SeatInfo
from simulator.wire.seat import SeatView, seat_view
from simulator.wire.snapshot import Snapshot
from tests.wire.examples import REHEARSAL, SNAPSHOT

SHOWN = replace(SNAPSHOT, rehearsal=REHEARSAL)
ALWAYS = {"seat", "sees", "phase", "title", "change", "brief", "ready", "clock"}
ALWAYS |= {"window_ms", "begun_ms", "ended_ms", "outcome", "budgets", "messages"}
BY_SIGHT = {
    "consoles of primary": {"consoles"},
    "consoles of secondary": {"consoles"},
    "system log": {"syslog"},
    "alarms": {"alarms"},
    "checklist": {"steps", "hints", "question"},
    "diagram": {"diagram"},
}


def seen(*sees: str, shown: Snapshot = SHOWN) -> SeatView:
    assert shown.rehearsal is not None
    seats = (SeatInfo("operator", sees, ready=True),)
    view = seat_view(replace(shown, rehearsal=replace(shown.rehearsal, seats=seats)), "operator")
    assert view is not None
    return view


def filled(view: SeatView) -> set[str]:
    return {name for name in view.__struct_fields__ if name not in ALWAYS and getattr(view, name)}


@pytest.mark.parametrize("sight", BY_SIGHT)
def test_a_seat_gets_what_its_sight_is_and_nothing_of_the_others(sight: str) -> None:
    assert filled(seen(sight)) <= BY_SIGHT[sight]
    assert filled(seen(sight))


def test_every_field_is_decided_on() -> None:
    assert set(SeatView.__struct_fields__) == ALWAYS.union(*BY_SIGHT.values())


def test_a_console_of_one_unit_is_not_that_of_the_other() -> None:
    assert [console.unit for console in seen("consoles of secondary").consoles] == ["secondary"]


def test_a_checklist_does_not_tell_what_is_true() -> None:
    told = msgspec.json.encode(seen("checklist")).decode()
    assert "Group 1 is active on Primary" in told
    for secret in ("met", "Standby Ready", "used_ms", "wrong reading", "Pull the inside cable", SHOWN.lab):
        assert secret not in told


def test_a_checklist_is_as_far_as_the_players_are_and_not_the_judge() -> None:
    first, second = REHEARSAL.steps[0], replace(REHEARSAL.steps[0], step=2, state="on")
    nobody_ticked = replace(REHEARSAL, steps=(replace(first, state="passed"), second), at=2, marks=())
    assert [step.state for step in seen("checklist", shown=replace(SHOWN, rehearsal=nobody_ticked)).steps] == [
        "on",
        "to do",
    ]
    judge_waits = replace(REHEARSAL, steps=(first, replace(second, state="not reached")), at=1)
    assert [step.state for step in seen("checklist", shown=replace(SHOWN, rehearsal=judge_waits)).steps] == [
        "done",
        "on",
    ]


def test_a_seat_is_not_told_what_the_exercise_is_about() -> None:
    told = msgspec.json.encode(seen("everything")).decode()
    assert REHEARSAL.exercise not in told
    assert REHEARSAL.objectives[0] not in told


def test_an_inject_reaches_the_seat_that_it_is_for_once_it_has_come() -> None:
    assert [message.text for message in seen("alarms").messages] == ["Mail is slow."]
    assert REHEARSAL.seats[1].seat == "helpdesk"
    other = seat_view(SHOWN, "helpdesk")
    assert other is not None
    assert other.messages == ()


def test_before_the_run_nobody_sees_what_the_exercise_has_done() -> None:
    waits = replace(SHOWN, rehearsal=replace(REHEARSAL, phase="brief", begun_ms=None))
    assert filled(seen("everything", shown=waits)) <= {"steps", "hints", "diagram"}


def test_there_is_no_seat_where_no_rehearsal_is_on() -> None:
    assert seat_view(SNAPSHOT, "operator") is None
    assert seat_view(SHOWN, "nobody") is None
