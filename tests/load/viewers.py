"""Browsers that look on, reduced to their sockets: each notes when a mark comes by, and how many events do."""

import asyncio
import time
from typing import Final

from tests.bench.client import Socket

_SEQ: Final = b'"seq":'


class Viewer(Socket):
    """A socket in a lab. A mark is a text that stands in one event only; it may come in two pieces."""

    def __init__(self, path: str, host: str, cookie: str = "") -> None:
        super().__init__(path, host, cookie)
        self.events = 0
        self.bytes = 0
        self._mark: bytes = b""
        self._came: asyncio.Future[float] | None = None
        self._tail = b""

    def expect_mark(self, mark: bytes) -> "asyncio.Future[float]":
        """Done with the moment at which it comes."""
        self._mark, self._tail = mark, b""
        self._came = asyncio.get_running_loop().create_future()
        return self._came

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self.events += data.count(_SEQ)
        self.bytes += len(data)
        if self._came is None:
            return
        if self._mark in self._tail + data:
            self._came.set_result(time.perf_counter())
            self._came = None
        else:
            self._tail = data[-len(self._mark) :]


async def look(place: str, path: str, cookie: str = "") -> Viewer:
    """A socket that is open."""
    host, _, port = place.partition(":")
    _, viewer = await asyncio.get_running_loop().create_connection(lambda: Viewer(path, place, cookie), host, int(port))
    await asyncio.wait_for(viewer.opened, 30)
    return viewer


async def delays(speaker: Viewer, viewers: list[Viewer], said: str, mark: str, patience: float) -> list[float]:
    """Seconds from the moment that one of them speaks until each of them has it; those that never get it are left out."""
    coming = [viewer.expect_mark(mark.encode()) for viewer in viewers]
    began = time.perf_counter()
    speaker.send(said)
    came, _ = await asyncio.wait(coming, timeout=patience)
    return [moment.result() - began for moment in came]
