"""Browsers that look on, reduced to their sockets: each notes when a mark comes by, and how many events do."""

import asyncio
import time
from typing import Final

from tests.bench.client import Socket

_SEQ: Final = b'"seq":'
_PING: Final = 0x89
_PONG: Final = 0x8A


class Viewer(Socket):
    """A socket in a lab. A mark is a text that stands in one event only; it may come in two pieces."""

    def __init__(self, path: str, host: str, cookie: str = "") -> None:
        super().__init__(path, host, cookie)
        self.events = 0
        self.bytes = 0
        self._mark: bytes = b""
        self._came: asyncio.Future[float] | None = None
        self._tail = b""
        self._frames = b""

    def expect_mark(self, mark: bytes) -> "asyncio.Future[float]":
        """Done with the moment at which it comes."""
        self._mark, self._tail = mark, b""
        self._came = asyncio.get_running_loop().create_future()
        return self._came

    def data_received(self, data: bytes) -> None:
        opened = self.opened.done()
        super().data_received(data)
        self.events += data.count(_SEQ)
        self.bytes += len(data)
        self._follow(data if opened else data.partition(b"\r\n\r\n")[2])
        if self._came is None:
            return
        if self._mark in self._tail + data:
            self._came.set_result(time.perf_counter())
            self._came = None
        else:
            self._tail = data[-len(self._mark) :]

    def _follow(self, data: bytes) -> None:
        """From frame to frame: a server's ping is answered, as browsers do, or it would take us for dead."""
        data = self._frames + data
        at = 0
        while (sizes := _sizes(data, at)) is not None and at + sum(sizes) <= len(data):
            head, payload = sizes
            if data[at] == _PING and self.transport is not None:
                words = data[at + head : at + head + payload]
                self.transport.write(bytes((_PONG, 0x80 | payload)) + b"\0\0\0\0" + words)
            at += head + payload
        self._frames = data[at:]


def _sizes(data: bytes, at: int) -> tuple[int, int] | None:
    """Bytes of the head and of the payload of the frame that begins there; None: that cannot be read yet."""
    if len(data) < at + 2:
        return None
    short = data[at + 1] & 0x7F
    width = {126: 2, 127: 8}.get(short, 0)
    if len(data) < at + 2 + width:
        return None
    return 2 + width, int.from_bytes(data[at + 2 : at + 2 + width]) if width else short


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
