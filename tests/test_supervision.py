"""Tasks that nobody waits for: they die loudly and begin again, and they end when they are told to."""

import asyncio
import logging

import pytest

from simulator import supervision
from simulator.supervision import begin, end, keep


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervision, "FIRST_PAUSE_SECONDS", 0.001)


class Work:
    """Fails as it is told, one failure after the other, then works on for ever."""

    def __init__(self, *failures: BaseException | None) -> None:
        self._failures = list(failures)
        self.works = asyncio.Event()

    async def __call__(self) -> None:
        if not self._failures:
            self.works.set()
            await asyncio.Event().wait()
        failure = self._failures.pop(0)
        if failure is not None:
            raise failure


@pytest.mark.parametrize("failure", [ValueError("odd"), asyncio.InvalidStateError(), asyncio.CancelledError(), None])
async def test_whatever_ends_work_is_logged_and_it_begins_again(
    failure: BaseException | None, caplog: pytest.LogCaptureFixture
) -> None:
    work = Work(failure, failure)
    task = keep("listening", work)
    await asyncio.wait_for(work.works.wait(), 5)
    told = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert len(told) == 2
    assert all("listening" in record.getMessage() for record in told)
    await end([task])


async def test_work_that_is_told_to_end_ends() -> None:
    work = Work()
    task = keep("listening", work)
    await asyncio.wait_for(work.works.wait(), 5)
    await end([task])
    assert task.cancelled()


async def test_work_that_swallows_its_cancellation_ends_all_the_same(caplog: pytest.LogCaptureFixture) -> None:
    async def deaf() -> None:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            return

    task = keep("listening", deaf)
    await asyncio.sleep(0)
    await end([task])
    assert not caplog.records


async def test_what_fails_once_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    task = begin("joining", Work(ValueError("odd"))())
    await asyncio.wait([task])
    await asyncio.sleep(0)
    assert [record.getMessage() for record in caplog.records] == ["joining failed"]
