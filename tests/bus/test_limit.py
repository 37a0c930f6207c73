"""A limit of time that a swallowed cancellation does not lift."""

import asyncio
import contextlib

import pytest

from simulator.bus import limit as limits
from simulator.bus.limit import limit


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "AGAIN_SECONDS", 0.01)


async def test_work_in_time_has_its_result() -> None:
    async with limit(10):
        await asyncio.sleep(0)


async def test_work_that_is_late_is_a_timeout() -> None:
    with pytest.raises(TimeoutError):
        async with limit(0.01):
            await asyncio.sleep(60)


async def test_work_that_swallows_cancellations_is_cancelled_again() -> None:
    """As redis-py does on Python 3.11: `asyncio.timeout` would wait the whole minute."""

    async def stubborn() -> None:
        for _ in range(3):
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.sleep(60)
        await asyncio.sleep(60)

    with pytest.raises(TimeoutError):
        async with limit(0.01):
            await stubborn()


async def test_whoever_is_cancelled_from_outside_is_cancelled() -> None:
    async def work() -> None:
        async with limit(60):
            await asyncio.sleep(60)

    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_afterwards_the_task_is_as_it_was() -> None:
    with pytest.raises(TimeoutError):
        async with limit(0.01):
            await asyncio.sleep(60)
    task = asyncio.current_task()
    assert task is not None
    assert task.cancelling() == 0
