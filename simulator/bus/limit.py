"""A limit of time on work that may swallow a cancellation.

`asyncio.timeout` cancels once. Before Python 3.12 `asyncio.wait_for` swallows a cancellation that comes as its own work ends, and
redis-py sends by it wherever a socket has a limit: the work goes on without any. This cancels again until the work ends.
"""

import asyncio
from types import TracebackType
from typing import Final, Self

AGAIN_SECONDS: Final = 0.2


class limit:  # noqa: N801  read as a verb, as `asyncio.timeout` is
    """`async with limit(seconds)`: TimeoutError where the work was cancelled for it; work that ended all the same has ended."""

    def __init__(self, seconds: float) -> None:
        self._seconds: Final = seconds
        self._fired = 0

    async def __aenter__(self) -> Self:
        task = asyncio.current_task()
        assert task is not None
        self._task, self._before = task, task.cancelling()
        self._timer = asyncio.get_running_loop().call_later(self._seconds, self._fire)
        return self

    def _fire(self) -> None:
        self._fired += 1
        self._task.cancel()
        self._timer = asyncio.get_running_loop().call_later(AGAIN_SECONDS, self._fire)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self._timer.cancel()
        for _ in range(self._fired):
            self._task.uncancel()
        ours = self._fired and self._task.cancelling() <= self._before
        if ours and kind is not None and issubclass(kind, asyncio.CancelledError):
            raise TimeoutError from error
