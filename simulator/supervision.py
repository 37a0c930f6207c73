"""What keeps the long-lived tasks of a process running. It belongs to no room: the worker and the web process have tasks alike.

A task that nobody waits for dies unheard: its exception lies in it until it is collected, and what it did is done no more,
without a word. So no such task is made but here. `keep` is for work that never ends: whatever ends it is logged with its
traceback, and it begins again. `begin` is for work that ends by itself: its failure is logged, and whoever needs what it does
looks after that by time.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from typing import Any, Final

log: Final = logging.getLogger(__name__)

FIRST_PAUSE_SECONDS: Final = 0.1
LONGEST_PAUSE_SECONDS: Final = 10.0
WELL_SECONDS: Final = 30.0
"""Work that ran for so long before it failed begins again after the first pause."""
CANCEL_SECONDS: Final = 0.5


def keep(name: str, work: Callable[[], Awaitable[None]]) -> asyncio.Task[None]:
    """A task that does `work` until it is cancelled. Work that returns or raises has failed: it is logged under `name` and begins
    again after a pause, which doubles with each failure from FIRST_PAUSE_SECONDS to LONGEST_PAUSE_SECONDS."""
    return asyncio.create_task(_keep(name, work), name=name)


async def _keep(name: str, work: Callable[[], Awaitable[None]]) -> None:
    pause, loop = FIRST_PAUSE_SECONDS, asyncio.get_running_loop()
    while True:
        began = loop.time()
        try:
            await work()
            _stop_where_asked()
            log.error("%s ended by itself; it begins again in %.1f s", name, pause)
        except asyncio.CancelledError:
            _stop_where_asked()  # else something that it waited for was cancelled, not the task itself
            log.exception("%s was cancelled from within; it begins again in %.1f s", name, pause)
        except Exception:
            _stop_where_asked()
            log.exception("%s failed; it begins again in %.1f s", name, pause)
        if loop.time() - began > WELL_SECONDS:
            pause = FIRST_PAUSE_SECONDS
        await asyncio.sleep(pause)
        pause = min(LONGEST_PAUSE_SECONDS, pause * 2)


def _stop_where_asked() -> None:
    """Before Python 3.12 `wait_for`, which redis-py uses, may swallow a cancellation; that it was asked for is still known."""
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        raise asyncio.CancelledError


def begin(name: str, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
    """A task that does `work` once. Its failure is logged under `name`."""
    task = asyncio.create_task(work, name=name)
    task.add_done_callback(_tell)
    return task


def _tell(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and (error := task.exception()) is not None:
        log.error("%s failed", task.get_name(), exc_info=error)


async def first_of(*works: Coroutine[Any, Any, None]) -> None:
    """Does them side by side until one ends, then ends the others. Raises what that one raised."""
    tasks = [asyncio.create_task(work) for work in works]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        failed = [error for task in tasks if task.done() and not task.cancelled() and (error := task.exception())]
    finally:
        await end(tasks)
        for task in tasks:
            _ = task.cancelled() or task.exception()  # seen: asyncio reports what nobody has asked for
    if failed:
        raise failed[0]


async def end(tasks: Iterable[asyncio.Task[None]]) -> None:
    """Cancel them, again and again until each heeds it."""
    left = set(tasks)
    while left:
        for task in left:
            task.cancel()
        _, left = await asyncio.wait(left, timeout=CANCEL_SECONDS)
