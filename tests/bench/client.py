"""A websocket client that costs next to nothing: the server is what is measured."""

import asyncio
import base64
import os
from typing import Final, cast
from urllib.parse import urlsplit


class Socket(asyncio.Protocol):
    """Counts the bytes that come after the handshake. `reached` is done when `wanted` of them have come."""

    def __init__(self, path: str, host: str, cookie: str = "") -> None:
        cookies = f"Cookie: {cookie}\r\n" if cookie else ""
        key = base64.b64encode(os.urandom(16)).decode()
        self._hello: Final = (
            f"GET {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nUpgrade: websocket\r\n"
            f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n{cookies}\r\n"
        ).encode()
        self.opened: Final[asyncio.Future[None]] = asyncio.get_running_loop().create_future()
        self.reached: asyncio.Future[None] | None = None
        self.count = 0
        self._wanted = 0
        self._head = b""
        self.transport: asyncio.Transport | None = None
        self.closed = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)
        self.transport.write(self._hello)

    def connection_lost(self, exc: Exception | None) -> None:
        self.closed = True

    def data_received(self, data: bytes) -> None:
        if not self.opened.done():
            self._head += data
            head, end, rest = self._head.partition(b"\r\n\r\n")
            if not end:
                return
            if b" 101 " not in head:
                self.opened.set_exception(ConnectionError(head[:200].decode(errors="replace")))
                return
            self.opened.set_result(None)
            data = rest
        self.count += len(data)
        if self.reached is not None and self.count >= self._wanted and not self.reached.done():
            self.reached.set_result(None)

    def expect(self, size: int) -> "asyncio.Future[None]":
        """Done when so many bytes more have come."""
        self.count, self._wanted = 0, size
        self.reached = asyncio.get_running_loop().create_future()
        return self.reached

    def send(self, text: str) -> None:
        """A masked text frame (with a mask of zeros)."""
        assert self.transport is not None
        data = text.encode()
        size = bytes((0x80 | len(data),)) if len(data) < 126 else bytes((0xFE,)) + len(data).to_bytes(2, "big")
        self.transport.write(b"\x81" + size + b"\0\0\0\0" + data)

    def close(self) -> None:
        if self.transport is not None:
            self.transport.abort()


async def connect(url: str, cookie: str = "") -> Socket:
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port or 80
    loop = asyncio.get_running_loop()
    _, socket = await loop.create_connection(lambda: Socket(parts.path, parts.netloc, cookie), host, port)
    await asyncio.wait_for(socket.opened, 20)
    return socket


def frame_size(payload: int) -> int:
    """Bytes of a server's frame that carries so many."""
    return payload + (2 if payload < 126 else 4 if payload < 65_536 else 10)
