"""Acts go before questions: twelve people who look back do not keep the one who acts waiting."""

import pytest

from simulator.wire import bus_protocol, codec
from simulator.wire.bus_protocol import COMMANDS_KEPT, QUESTIONS_KEPT, Begin, Command, Head, most_waiting
from simulator.wire.requests import AnyRequest, Complete, Console, Look, Predict, Rewind, SetClock
from simulator.worker.running import runner as runner_module
from simulator.worker.running.runner import LabRunner
from simulator.worker.running.waiting import Waiting
from simulator.worker.steady import Steady
from simulator.worker.store import Step, Written
from tests.worker.toy import ToyEngine, ToyEngines

WALL_MS = 1_000.0


def opened() -> LabRunner:
    engine = ToyEngines().fresh("a", Begin(library="lan-based", seed=1))
    assert isinstance(engine, ToyEngine)
    head = Head(run=1, seq=0, now_ms=0, last_command="0-0", journal=0, speed=1, paused=False, until_happening=False)
    runner = LabRunner("a", 1, engine, head, step=0, wall_ms=WALL_MS)
    runner.must_fetch = False
    return runner


def give(runner: LabRunner, entry: int, ask: str, request: AnyRequest) -> None:
    runner.bring(f"{entry}-0", bus_protocol.encode(Command(ask=ask, who="someone", request=request)))


def turned(runner: LabRunner, wall_ms: float = WALL_MS) -> Step:
    step = runner.turn(wall_ms)
    assert step is not None
    runner.written(step, Written(ours=True, watched=True), wall_ms)
    return step


def asks(step: Step) -> list[str]:
    return [ask for ask, _ in step.answers]


def scrubbed(runner: LabRunner, viewers: int = 12) -> None:
    for viewer in range(viewers):
        give(runner, 1 + viewer, f"look{viewer}", Look(id=1, at_ms=viewer))


def test_the_owners_act_is_the_next_thing_done_under_twelve_who_scrub() -> None:
    runner = opened()
    scrubbed(runner)
    give(runner, 20, "act", Console(id=1, unit="primary", line="show failover"))
    give(runner, 21, "tab", Complete(id=1, unit="primary", line="sh"))
    step = turned(runner)
    assert asks(step) == ["act", "tab", "look0"]
    assert step.head is not None
    assert step.head.last_command == "21-0"


def test_every_question_is_answered_once_one_hard_one_a_turn_even_where_something_later_is_done() -> None:
    runner = opened()
    scrubbed(runner)
    found = []
    for turn in range(6):
        give(runner, 100 + turn, f"act{turn}", SetClock(id=1, speed=2))
        found.append(asks(turned(runner, WALL_MS + turn)))
    assert found == [[f"act{turn}", f"look{turn}"] for turn in range(6)]
    while step := runner.turn(WALL_MS + 10):
        runner.written(step, Written(ours=True, watched=True), WALL_MS + 10)
        found.append(asks(step))
        assert step.head is not None
        assert step.head.last_command == "105-0"
        if found[-1] == ["look11"]:
            break
    assert [ask for turn in found[6:] for ask in turn] == [f"look{viewer}" for viewer in range(6, 12)]


def test_acts_stay_in_their_order() -> None:
    runner = opened()
    for number in range(5):
        give(runner, number + 1, f"act{number}", Console(id=1, unit="primary", line=str(number)))
    assert asks(turned(runner)) == [f"act{number}" for number in range(5)]


def test_who_asked_is_told_when_the_lab_goes_before_the_answer() -> None:
    runner = opened()
    scrubbed(runner, 3)
    give(runner, 9, "act", Console(id=1, unit="primary", line="x"))
    turned(runner)
    give(runner, 10, "later", Look(id=1, at_ms=1))
    step = runner.fall_asleep(WALL_MS)
    answers = {ask: codec.decode_answer(answer) for ask, answer in step.answers}
    assert list(answers) == ["look1", "look2"], "what came after the act the next worker finds"
    assert {answer.error and answer.error.code for answer in answers.values()} == {"busy"}


def test_a_turn_that_has_taken_long_begins_no_further_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner_module, "TURN_SECONDS", -1.0)
    runner = opened()
    give(runner, 1, "act", Console(id=1, unit="primary", line="x"))
    assert not asks(turned(runner, WALL_MS + 2_000))
    assert runner.due_ms == WALL_MS + 2_000, "the next turn comes at once"
    monkeypatch.setattr(runner_module, "TURN_SECONDS", 1.0)
    assert asks(turned(runner, WALL_MS + 2_000)) == ["act"]


def test_questions_and_votes_leave_room_for_acts() -> None:
    act, turn = Console(id=1, unit="primary", line=""), Rewind(id=1, at_ms=0)
    assert most_waiting(act) == most_waiting(turn) == COMMANDS_KEPT
    question, vote = Look(id=1, at_ms=0), Predict(id=1, question=1, choice="1")
    assert most_waiting(question) == most_waiting(vote) == QUESTIONS_KEPT < COMMANDS_KEPT


def test_nothing_waits_in_an_empty_queue() -> None:
    assert not Waiting().first()
    assert not Waiting().passed("9-0")


def test_a_server_clock_that_steps_neither_stops_a_lab_nor_hurries_it() -> None:
    """Issue: due times used wall time, so that a clock that was set back an hour froze every lab for an hour."""
    wall, monotonic = [1_000.0], [50.0]
    steady = Steady(lambda: wall[0], lambda: monotonic[0])
    engine = ToyEngines().fresh("a", Begin(library="lan-based", seed=1))
    head = Head(run=1, seq=0, now_ms=0, last_command="0-0", journal=0, speed=1, paused=False, until_happening=False)
    runner = LabRunner("a", 1, engine, head, step=0, wall_ms=steady.now_ms())
    assert steady.now_ms() == 1_000_000
    for wall_step in (0.0, -3_600.0, 7_200.0, 0.0):
        wall[0] += wall_step
        before_ms = engine.now_ms
        for _ in range(10):
            wall[0] += 0.1
            monotonic[0] += 0.1
            assert runner.due_ms <= steady.now_ms() + 1_000, "the lab has its turn soon"
            step = runner.turn(steady.now_ms())
            if step is not None:
                runner.written(step, Written(ours=True, watched=True), steady.now_ms())
        assert abs(engine.now_ms - before_ms - 1_000) <= 1
