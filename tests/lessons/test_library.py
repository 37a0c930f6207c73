"""Every shipped lesson, from start to end, in the real lab: what it says comes true, and only once it was done."""

from collections.abc import Iterator
from typing import Final

import pytest

from simulator.faults.names import Unreadable, parse
from simulator.lessons import BLIND, HINTS, PREDICT, WATCHED, Lesson
from simulator.vocabulary import Millis
from simulator.wire.requests import Fault, Flow, Rate
from simulator.worker.hosts.lesson_files import shelf
from tests.lessons.play import Player

SHELF: Final = shelf()
LONGEST_MS: Final[Millis] = 300_000
"""No step keeps a class waiting for longer, at the speed of life."""
IDLE_MS: Final[Millis] = 3_000
BETWEEN_ACTS_MS: Final[Millis] = 1_000

every_lesson = pytest.mark.parametrize("lesson", SHELF.lessons, ids=lambda lesson: lesson.key)


def test_every_file_of_the_library_is_a_lesson() -> None:
    assert not SHELF.wrong, "\n".join(map(str, SHELF.wrong))


def test_the_library_covers_what_a_course_on_failover_has_to_show() -> None:
    """Issue 4 section 4. The rows of the source document's table, by what a lesson expects of the lab."""
    expected = {lesson.key: " ".join(c.text for step in lesson.steps for c in step.expects) for lesson in SHELF.lessons}
    assert len(expected) >= 10
    assert "Secondary sees Primary as Failed" in expected["unit-power"]  # row 1, and row 4: it stays there
    assert "Group 1 stays Active on Secondary" in expected["unit-power"]
    assert "Group 1 becomes Failed on Primary" in expected["active-interface"]  # row 2
    assert "Group 1 becomes Failed on Secondary" in expected["standby-interface"]  # row 3
    assert "The health of the pair is split-brain" in expected["split-brain"]  # row 5
    assert "The state link is down" in expected["state-link"]  # row 6
    assert "Primary sees the failover link as Failed" in expected["failover-link"]  # row 7
    others = {"boot", "preempt", "forced", "stateful", "replication", "wrong-unit", "unmonitored", "timers"}
    assert others <= expected.keys()


@every_lesson
def test_the_lab_knows_every_fault_and_flow_that_is_suggested(lesson: Lesson) -> None:
    flows = {flow.flow for flow in Player(lesson.lab, lambda: SHELF).snapshot.flows}
    for act in (act for step in lesson.steps for act in step.acts):
        if isinstance(act.request, Fault) and not act.request.fault.startswith("reload"):
            assert not isinstance(parse(act.request.fault), Unreadable), act.request.fault
        if isinstance(act.request, Flow | Rate):
            assert act.request.flow in flows


@every_lesson
def test_each_step_comes_true_when_its_acts_are_done_and_not_before(lesson: Lesson) -> None:
    player = Player(lesson.lab, lambda: SHELF)
    assert player.start(lesson, WATCHED).ok
    for number in range(1, len(lesson.steps) + 1):
        assert player.step(number).ok
        view = player.view
        assert view.step == number
        if view.acts and view.expects:
            player.pass_time(IDLE_MS)
            assert not player.view.done, f"{view.heading}: done before anyone did anything"
            early = [text for text, met in zip(view.expects, player.view.met, strict=True) if met]
            assert not early, f"{view.heading}: came true before anyone did anything: {early}"
        _do(player)
        player.pass_time(LONGEST_MS, lambda: player.view.done)
        missing = [text for text, met in zip(player.view.expects, player.view.met, strict=True) if not met]
        assert player.view.done, f"{view.heading}: {missing} did not come true"
        assert all(act.done for act in player.view.acts if act.requests), f"{view.heading}: an act is not ticked off"
    assert player.view.ended


@every_lesson
@pytest.mark.parametrize(("seed", "idle_ms"), [(1, 0), (11, 9_900)])
def test_the_right_answer_of_each_prediction_is_what_happens(lesson: Lesson, seed: int, idle_ms: Millis) -> None:
    """Whenever a class is ready to act: between which hellos that is changes nothing."""
    player = Player(lesson.lab, lambda: SHELF, seed)
    player.start(lesson, PREDICT)
    for number, step in enumerate(lesson.steps, start=1):
        player.step(number)
        if step.question:
            assert player.class_host.room.question is not None
            assert player.class_host.room.question.text == step.question.text
            assert player.view.question == player.class_host.room.number
            assert (player.view.acts, player.view.expects) == ((), ())
            player.pass_time(idle_ms)
            player.close_vote()
        _do(player)
        player.pass_time(LONGEST_MS, lambda: player.view.done)
        assert player.view.done, step.heading
        if step.question:
            _judge(player, lesson, number)


def _judge(player: Player, lesson: Lesson, number: int) -> None:
    step = lesson.steps[number - 1]
    assert step.question is not None
    checks = [at for at, choice in enumerate(step.question.choices) if choice.check]
    assert step.question.right in checks, f"{step.heading}: nothing tests the right answer"
    came_true = player.run.steps[number - 1].met[len(step.expects) :]
    for at, time in zip(checks, came_true, strict=True):
        choice = step.question.choices[at]
        assert (time >= 0) is choice.right, f"{step.heading}: {choice.text!r} came true: {time >= 0}"
    assert player.class_host.room.stage.value == "revealed"


@every_lesson
def test_hints_are_there_for_each_step_that_wants_something_done(lesson: Lesson) -> None:
    """Where no acts are told, the expectations, the goal and the hints have to do."""
    assert all(step.hints for step in lesson.steps if step.acts and step.expects)
    player = Player(lesson.lab, lambda: SHELF)
    player.start(lesson, HINTS)
    for number, step in enumerate(lesson.steps, start=1):
        player.step(number)
        assert player.view.acts == ()
        if player.view.done:
            continue
        assert player.view.hints_left == len(step.hints)
        for hint in step.hints:
            player.step(hint=True)
            assert player.view.hint.endswith(hint)
        assert player.view.hints_left == 0


@every_lesson
def test_who_works_blind_is_told_at_the_end_what_came_about(lesson: Lesson) -> None:
    player = Player(lesson.lab, lambda: SHELF)
    player.start(lesson, BLIND)
    assert player.view.narration == lesson.goal
    assert (player.view.acts, player.view.expects, player.view.hint) == ((), (), "")
    for step in _steps(player, lesson):
        for act in lesson.steps[step].acts:
            if act.request is not None:
                answer = player.ask(act.request)
                assert answer.ok, (act.text, answer.error)
                player.pass_time(BETWEEN_ACTS_MS)
        player.pass_time(LONGEST_MS, lambda at=step: player.run.at > at or player.run.step.done_ms >= 0)  # type: ignore[misc]
        assert player.view.narration == lesson.goal
    player.step(2)
    assert player.view.done
    assert all(player.view.met)
    assert len(player.view.expects) == sum(len(step.expects) for step in lesson.steps)


def _steps(player: Player, lesson: Lesson) -> Iterator[int]:
    """As the runner goes on by itself."""
    for at, step in enumerate(lesson.steps):
        if step.expects:
            assert player.run.at == at
            yield at


def _do(player: Player) -> None:
    """Press the buttons, one after the other."""
    for act in player.view.acts:
        player.act(act)
        if act.requests:
            player.pass_time(BETWEEN_ACTS_MS)
