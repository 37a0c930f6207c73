"""The question to the class in a worker: how often it is told, and what outlives a worker."""

from msgspec.structs import replace

from simulator.wire.answers import Answer
from simulator.wire.bus_protocol import Keys
from simulator.wire.events import QuestionEvent
from simulator.wire.lesson import QuestionView
from simulator.wire.requests import Ask, CloseQuestion, Predict, Rewind
from simulator.worker.engine.lab_engine import LabEngines
from simulator.worker.hosts.class_host import COUNT_EVERY_MS, ClassHost
from tests.worker.conftest import Labs, eventually, running

ASK = Ask(id=1, text="Which group moves?", choices=("Group 1", "Group 2"), seconds=600)


def done(class_host: ClassHost, who: str, request: Ask | Predict | CloseQuestion, wall_ms: float = 0) -> Answer:
    answer = class_host.handle(who, request, wall_ms)
    assert answer is not None
    assert answer.ok, answer.error
    return answer


def vote(choice: str, question: int = 1) -> Predict:
    return Predict(id=2, question=question, choice=choice)


def test_how_many_answered_is_told_a_few_times_a_second_whatever_the_class_does() -> None:
    class_host = ClassHost()
    done(class_host, "presenter", ASK)
    assert len(class_host.news(0, 0)) == 1
    told = 0
    for wall_ms in range(1, 1_001):
        done(class_host, f"phone {wall_ms}", vote("a"), wall_ms)
        told += len(class_host.news(0, wall_ms))
    assert told == 1_000 // COUNT_EVERY_MS
    assert class_host.due_wall_ms is not None  # the last of them are told a moment later
    [event] = class_host.news(0, class_host.due_wall_ms)
    assert event.question is not None
    assert event.question.answers == 1_000


def test_the_close_is_told_at_once() -> None:
    class_host = ClassHost()
    done(class_host, "presenter", ASK)
    class_host.news(0, 0)
    done(class_host, "phone", vote("b"), 1)
    done(class_host, "presenter", CloseQuestion(id=3, question=1), 2)
    [event] = class_host.news(0, 2)
    assert event.question is not None
    assert (event.question.state, [choice.votes for choice in event.question.choices]) == ("closed", [0, 1])


def test_close_goes_from_stage_to_stage_and_then_takes_the_question_away() -> None:
    class_host = ClassHost()
    done(class_host, "presenter", ASK)
    stages = []
    for _ in range(3):
        done(class_host, "presenter", CloseQuestion(id=3, question=1))
        [event] = class_host.news(0, 0)
        stages.append(event.question and event.question.state)
    assert stages == ["closed", "revealed", None]
    answer = class_host.handle("presenter", CloseQuestion(id=4, question=1), 0)
    assert answer is not None
    assert answer.error is not None
    assert answer.error.message == "question: the question is closed"


def test_another_desk_goes_on_from_what_was_saved() -> None:
    class_host = ClassHost()
    done(class_host, "presenter", ASK)
    done(class_host, "phone", vote("b"))
    class_host.news(0, 0)
    saved = class_host.save()
    assert class_host.save() is None
    after = ClassHost(saved, class_host.told)
    assert after.room == class_host.room
    assert after.news(0, 9_999) == ()


def test_what_another_version_saved_is_forgotten_not_fatal() -> None:
    assert ClassHost(b"\xff").room.question is None


async def question(labs: Labs, lab: str, state: str) -> QuestionView | None:
    told = [event.question for event in await labs.events(lab) if isinstance(event, QuestionEvent)]
    return told[-1] if told and told[-1] is not None and told[-1].state == state else None


async def test_votes_survive_a_take_over(labs: Labs, valkey_url: str) -> None:
    await labs.begin("a")
    async with running(valkey_url):
        assert (await labs.answer("a", await labs.give("a", ASK))).ok
        assert (await labs.answer("a", await labs.give("a", vote("b")))).ok
    async with running(valkey_url):
        assert (await labs.answer("a", await labs.give("a", CloseQuestion(id=5, question=1)))).ok
        closed = await eventually(lambda: question(labs, "a", "closed"))
    assert [choice.votes for choice in closed.choices] == [0, 1]
    assert (await labs.view("a")).question == closed
    assert await labs.journal("a") == []


async def test_time_runs_out_in_the_worker_also_while_the_lab_is_paused(labs: Labs, valkey_url: str) -> None:
    await labs.begin("a")
    async with running(valkey_url) as worker:
        await labs.answer("a", await labs.give("a", ASK))
        [runner] = worker._runners.values()
        room = runner.class_host.room
        runner.class_host.room = replace(room, closes_wall_ms=(room.closes_wall_ms or 0) - 599_500)
        closed = await eventually(lambda: question(labs, "a", "closed"))
        assert closed.answers == 0
        assert await labs.redis.exists(Keys("a").classroom)


async def test_a_question_stays_when_the_lab_goes_back(labs: Labs, valkey_url: str) -> None:
    """What is undone in the lab is not unasked."""
    await labs.begin("a")
    async with running(valkey_url, LabEngines()):
        assert (await labs.answer("a", await labs.give("a", ASK))).ok
        assert (await labs.answer("a", await labs.give("a", vote("b")))).ok
        before = await labs.view("a")
        assert (await labs.answer("a", await labs.give("a", Rewind(id=4, at_ms=before.opened_ms)))).ok
        after = await labs.view("a")
        assert after.run > before.run
        assert after.question is not None
        assert after.question.state == "open"
        assert (await labs.answer("a", await labs.give("a", CloseQuestion(id=5, question=1)))).ok
        closed = await eventually(lambda: question(labs, "a", "closed"))
    assert [choice.votes for choice in closed.choices] == [0, 1]
