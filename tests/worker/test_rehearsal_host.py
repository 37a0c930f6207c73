"""A rehearsal in a worker: what people do and say is judged as it comes, and goes on in the next worker as it was."""

import msgspec
import pytest

from dashboard.runbooks import shipped, shipped_texts
from simulator.rehearsal import RunState, StepState
from simulator.rehearsal.follow import by_hand
from simulator.rehearsal.report.verdict import Verdict
from simulator.wire import requests as rq
from simulator.wire.bus_protocol import Begin, Keys
from simulator.wire.events import ClockEvent, RehearsalEvent
from simulator.worker.engine.lab_engine import LabEngines
from simulator.worker.hosts.rehearsal_host import RehearsalHost
from tests.rehearsal.fog import leaks
from tests.rehearsal.room import Room
from tests.worker.conftest import Labs, eventually, running

EXERCISES = [exercise.key for exercise in shipped().exercises]


def as_the_next_worker_has_it(room: Room) -> RehearsalHost:
    restored = LabEngines().restore("room", room.engine.save())
    assert restored is not None
    return RehearsalHost(restored[0], room.host.encoded())


@pytest.mark.parametrize("exercise", EXERCISES)
def test_the_next_worker_has_the_same_run_to_the_last_millisecond(exercise: str) -> None:
    room = Room(exercise)
    for turn in room.play():
        if turn % 23 == 11:
            assert as_the_next_worker_has_it(room).run == room.host.run
    assert room.host.run is not None
    assert room.host.run.ended
    assert as_the_next_worker_has_it(room).run == room.host.run


def test_played_by_the_book_a_planned_failover_passes() -> None:
    room = Room("", "planned-failover")
    for _ in room.play():
        pass
    run = room.host.run
    assert run is not None
    assert (run.state, run.passed) == (RunState.COMPLETED, True)
    assert {step.state for step in run.steps[:5]} == {StepState.PASSED}
    assert room.host.phase == "ended"


def test_who_is_ready_is_seen_and_nobody_at_a_seat_acts_before_it_begins() -> None:
    room = Room("standby-cable")
    assert room.say("operator", "ready") == ""
    assert [seat.seat for seat in room.view().seats if seat.ready] == ["operator"]
    assert room.seat("operator").ready
    typed = rq.Console(id=1, unit="primary", line="failover active group 2")
    assert "has not begun" in room.ask("seat:operator", typed)
    assert room.say("operator", "done", step=1) == "rehearsal: it has not begun yet"


def test_what_the_facilitator_types_is_nobodys_deviation_and_what_the_player_types_is_his() -> None:
    room = Room("standby-cable")
    room.ask("facilitator", rq.Rehearse(id=1, say="begin"))
    room.ask("somebody's browser", rq.Operate(2, unit="primary", lines=("failover active group 2",)))
    assert room.host.run is not None
    assert not room.host.run.deviated
    room.ask("seat:operator", rq.Operate(3, unit="primary", lines=("no failover active group 2",)))
    assert room.host.run.deviated


def test_a_player_ahead_of_the_judge_is_heard_when_the_judge_comes_there() -> None:
    room = Room("", "planned-failover")
    room.ask("facilitator", rq.Rehearse(id=1, say="begin"))
    assert room.say("operator", "skip", step=2) == ""
    assert [step.state for step in room.seat("operator").steps[:3]] == ["on", "skipped", "to do"]
    assert room.host.run is not None
    assert room.host.run.steps[1].state is StepState.NOT_REACHED
    assert room.say("operator", "skip", step=1) == ""
    assert [step.state for step in room.host.run.steps[:3]] == [StepState.SKIPPED, StepState.SKIPPED, StepState.ON]
    assert as_the_next_worker_has_it(room).run == room.host.run


def test_a_step_that_there_is_not_is_named() -> None:
    room = Room("", "planned-failover")
    room.ask("facilitator", rq.Rehearse(id=1, say="begin"))
    assert "there is no step 99" in room.say("operator", "done", step=99)
    assert "step 1 has 1 values" in room.say("operator", "write", step=1, number=7, text="x")
    assert "step 3 has 0 values" in room.say("operator", "write", step=3, number=0, text="x")


def test_alarms_are_what_units_send_and_answer() -> None:
    room = Room("standby-cable")
    room.ask("facilitator", rq.Rehearse(id=1, say="begin"))
    assert [alarm for alarm in room.seat("observer").alarms if alarm.cleared_ms is None] == []
    room.ask("facilitator", rq.Fault(2, fault="power primary", on=True))
    room.engine.advance(room.engine.now_ms + 60_000, messages=0)
    standing = {(alarm.unit, alarm.what) for alarm in room.seat("observer").alarms if alarm.cleared_ms is None}
    assert ("primary", "answer to polls") in standing
    room.ask("facilitator", rq.Fault(3, fault="power primary", on=False))
    room.engine.advance(room.engine.now_ms + 300_000, messages=0)
    standing = {(alarm.unit, alarm.what) for alarm in room.seat("observer").alarms if alarm.cleared_ms is None}
    assert ("primary", "answer to polls") not in standing


def test_another_one_takes_the_place_of_one_that_is_over_and_of_none_that_is_played() -> None:
    room = Room("", "planned-failover")
    room.begin()
    again = rq.StartRehearsal(9, "change-timers.runbook", shipped_texts()["change-timers.runbook"])
    assert "stop it first" in room.ask("facilitator", again)
    room.ask("facilitator", rq.Rehearse(id=8, say="abort"))
    assert room.ask("facilitator", again) == ""
    assert (room.host.phase, room.host.run, room.view().change) == ("brief", None, "CHG-0002")


def test_a_question_has_three_answers() -> None:
    room = Room("", "planned-failover")
    room.begin()
    assert "is none of stop, backout, continue" in room.say("operator", "decide", way="perhaps")


def test_injects_are_steered() -> None:
    room = Room("standby-cable")
    room.ask("facilitator", rq.Rehearse(id=1, say="begin"))
    steer = {"say": "steer", "number": 1}
    assert room.ask("f", rq.Rehearse(id=2, way="hold", **steer)) == ""  # type: ignore[arg-type]
    room.engine.advance(room.engine.now_ms + 40_000, messages=0)
    assert room.view().injects[0].state == "held"
    assert room.seat("operator").messages == ()
    assert room.ask("f", rq.Rehearse(id=3, way="now", **steer)) == ""  # type: ignore[arg-type]
    assert [message.sender for message in room.seat("operator").messages] == ["helpdesk"]
    assert "has come already" in room.ask("f", rq.Rehearse(id=4, way="now", **steer))  # type: ignore[arg-type]


def test_an_observation_is_kept_after_the_end_with_its_owner() -> None:
    room = Room("", "planned-failover")
    for _ in room.play():
        pass
    assert room.say("operator", "note", text="Look at both units.", kind="keep", owner="Ann", due="2027-01-31") == ""
    [note] = room.view().notes
    assert (note.seat, note.kind, note.text, note.owner) == ("operator", "keep", "Look at both units.", "Ann")


def test_a_run_left_alone_is_interrupted_after_twice_its_window() -> None:
    room = Room("", "planned-failover")
    room.ask("facilitator", rq.Rehearse(id=1, say="begin"))
    room.engine.advance(room.engine.now_ms + 41 * 60_000, messages=0)
    assert room.host.run is not None
    assert room.host.run.state is RunState.INTERRUPTED


@pytest.mark.parametrize(
    ("request_", "why"),
    [
        (rq.StartRehearsal(1, "x.runbook", "title: x"), "x.runbook:1:"),
        (rq.StartRehearsal(1, "x.txt", ""), "x.txt"),
        (rq.Rehearse(id=1, say="begin"), "none is on"),
        (rq.Evidence(1), "none is on"),
    ],
)
def test_what_cannot_be_is_refused_with_its_reason(request_: rq.AnyRequest, why: str) -> None:
    host = RehearsalHost(LabEngines().fresh("room", Begin(library="lan-based", seed=1)))
    answer = host.handle("f", request_)
    assert answer.error is not None
    assert why in answer.error.message
    assert not host.is_on


@pytest.mark.parametrize("seed", range(6))
def test_no_seat_is_told_what_it_may_not_know_in_any_generated_run(seed: int) -> None:
    assert leaks(seed) == ()


async def test_a_run_survives_the_death_of_its_worker(valkey_url: str, labs: Labs) -> None:
    await labs.begin("room")
    text = shipped_texts()["planned-failover.runbook"]
    async with running(valkey_url, LabEngines()):
        for request in (
            rq.StartRehearsal(1, "planned-failover.runbook", text),
            rq.Rehearse(id=2, say="begin"),
            rq.Operate(3, unit="primary", lines=("show failover",)),
            rq.Rehearse(id=4, say="skip", step=1),
        ):
            answer = await labs.answer("room", await labs.give("room", request))
            assert answer.ok, answer.error
    await labs.redis.delete(Keys("room").lease)
    async with running(valkey_url, LabEngines()):
        answer = await labs.answer("room", await labs.give("room", rq.Rehearse(id=5, say="note", text="We go on.")))
        assert answer.ok, answer.error
        told = [event.rehearsal for event in await labs.events("room") if isinstance(event, RehearsalEvent)][-1]
        assert told is not None
        assert (told.phase, told.at, [note.text for note in told.notes]) == ("play", 2, ["We go on."])
        assert [step.state for step in told.steps[:2]] == ["skipped", "on"]


async def test_time_stands_when_the_run_has_ended(valkey_url: str, labs: Labs) -> None:
    await labs.begin("over")
    text = shipped_texts()["planned-failover.runbook"]
    async with running(valkey_url, LabEngines()):
        for request in (
            rq.StartRehearsal(1, "planned-failover.runbook", text),
            rq.Rehearse(id=2, say="begin"),
            rq.SetClock(id=3, speed=600),
        ):
            assert (await labs.answer("over", await labs.give("over", request))).ok

        async def stands() -> bool | None:
            events = await labs.events("over")
            told = [event.rehearsal for event in events if isinstance(event, RehearsalEvent)][-1]
            clock = [event.clock for event in events if isinstance(event, ClockEvent)][-1]
            return True if told and told.phase == "ended" and clock.paused else None

        assert await eventually(stands)


def test_what_nobody_types_is_done_from_the_seat_of_the_step() -> None:
    room = Room("", "replace-cable")
    room.begin()
    assert room.plan is not None
    assert room.host.run is not None
    steps = room.plan.steps
    at = next(at for at, step in enumerate(steps) if by_hand(step))
    room.say("operator", "skip", step=1)
    room.ask("seat:operator", rq.Operate(1, unit="primary", lines=("failover active group 2",)))
    room.engine.advance(room.engine.now_ms + 40_000, messages=0)
    assert room.host.run.at == at
    seat = steps[at].who
    assert room.seat(seat).steps[at].by_hand == by_hand(steps[at]) == (0,)
    assert "has no act 1 that is done by hand" in room.say(seat, "act", step=at + 1, number=1)
    assert room.say(seat, "act", step=at + 1, number=0) == ""
    assert [fault.fault for fault in room.engine.snapshot(1, 1).faults] == ["cable secondary Ethernet0"]
    assert room.host.run.steps[at].acts == (room.engine.now_ms,)
    assert room.say(seat, "act", step=at + 1, number=0) == ""  # it is so already
    assert as_the_next_worker_has_it(room).run == room.host.run


def test_a_rating_is_one_of_four_words_and_goes_into_the_evidence() -> None:
    room = Room("standby-cable")
    room.begin()
    assert "is none of performed, some challenges" in room.ask("f", rq.Rehearse(id=1, say="rate", number=1, way="good"))
    assert room.ask("f", rq.Rehearse(id=2, say="rate", number=1, way="some challenges")) == ""
    found = room.host.handle("f", rq.Evidence(3)).result
    assert found is not None
    verdict = msgspec.convert(found["verdict"], Verdict)
    assert (verdict.objectives[0].rating, verdict.objectives[0].why) == ("some challenges", "rated by the facilitator")


def test_what_the_exercise_starts_with_is_done_whole_or_not_at_all() -> None:
    engine = LabEngines().fresh("room", Begin(library="lan-based", seed=1))
    host = RehearsalHost(engine)
    exercise = (
        "title: Torn\nrunbook: planned-failover\nstart: do: power secondary\nstart: type: secondary: show failover\n"
    )
    text = shipped_texts()["planned-failover.runbook"]
    answer = host.handle("f", rq.StartRehearsal(1, "planned-failover.runbook", text, "torn.exercise", exercise))
    assert answer.error is not None
    assert "secondary is powered off" in answer.error.message
    assert engine.snapshot(1, 1).faults == ()
    assert not engine.frame.lab.journal
    assert not host.is_on


def test_a_run_is_shared_with_its_players_once_it_is_over() -> None:
    room = Room("", "planned-failover")
    room.begin()
    assert room.ask("f", rq.Rehearse(id=1, say="share")) == "rehearsal: it is not over yet"
    room.ask("f", rq.Rehearse(id=2, say="abort"))
    assert room.ask("f", rq.Rehearse(id=3, say="share")) == ""
    assert room.view().shared


def test_a_run_kept_by_an_earlier_version_goes_on() -> None:
    room = Room("", "planned-failover")
    room.begin()
    room.say("operator", "skip", step=1)
    kept = msgspec.msgpack.decode(room.host.encoded())
    del kept["shared"]
    for given in kept["given"]:
        given["input"].pop("reason", None)
    for mark in kept["marks"]:
        mark["said"].pop("reason", None)
    restored = LabEngines().restore("room", room.engine.save())
    assert restored is not None
    host = RehearsalHost(restored[0], msgspec.msgpack.encode(kept))
    assert host.run == room.host.run
