"""A lesson in a worker: it goes on in the next one."""

from simulator.wire.bus_protocol import Keys
from simulator.wire.events import LessonEvent
from simulator.wire.lesson import LessonView
from simulator.wire.requests import Fault, LessonStep, SetClock, StartLesson
from simulator.worker.engine.lab_engine import LabEngines
from tests.worker.conftest import Labs, eventually, running


async def told(labs: Labs, lab: str) -> LessonView | None:
    """The lesson as browsers know it."""
    events = [event for event in await labs.events(lab) if isinstance(event, LessonEvent)]
    return events[-1].lesson if events else None


async def test_a_lesson_survives_the_death_of_its_worker(valkey_url: str, labs: Labs) -> None:
    await labs.begin("class")
    async with running(valkey_url, LabEngines()):
        for request in (
            StartLesson(id=1, lesson="unit-power", help="predict"),
            LessonStep(id=2, step=2),
            Fault(id=3, fault="power primary", on=True),
        ):
            answer = await labs.answer("class", await labs.give("class", request))
            assert answer.ok, answer.error
        before = await told(labs, "class")
        assert before is not None
        assert (before.step, before.question, before.done) == (2, 1, False)
    await labs.redis.delete(Keys("class").lease)
    async with running(valkey_url, LabEngines()):
        await labs.answer("class", await labs.give("class", SetClock(id=4, speed=600)))

        async def done() -> LessonView | None:
            now = await told(labs, "class")
            return now if now is not None and now.done else None

        after = await eventually(done)
        assert (after.lesson, after.help, after.step, after.question) == ("unit-power", "predict", 2, 1)
        assert all(after.met)
        assert after.acts[0].done


async def test_a_lesson_that_there_is_not_is_refused_by_name(valkey_url: str, labs: Labs) -> None:
    await labs.begin("class")
    async with running(valkey_url, LabEngines()):
        answer = await labs.answer("class", await labs.give("class", StartLesson(id=1, lesson="no-such-lesson")))
        assert answer.error is not None
        assert (answer.error.code, answer.error.message) == ("unknown", "lesson: there is no 'no-such-lesson'")
