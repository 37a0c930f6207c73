"""What one visitor may take of a web process: the size of a request, and how many WebSockets are open at once.

A proxy before us limits as well (docs/operations.md); these hold without one. How often labs are opened, and how many requests
a socket may make, is counted where that happens.
"""

import asyncio
import contextlib
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any, Final, TypeAlias

from asgiref.typing import ASGIReceiveCallable, ASGIReceiveEvent, ASGISendCallable, ASGISendEvent
from django.conf import settings

Application: TypeAlias = Callable[[Any, Any, Any], Awaitable[Any]]
"""Of ASGI: Django, Channels and asgiref each have types of their own for it."""
TOO_MANY: Final = 4429
"""Close code: too many sockets are open, of this address or altogether; coming again later may help."""
DRAIN_BYTES: Final = 33_554_432
DRAIN_SECONDS: Final = 10.0
"""So much of a body that is too large is read and dropped before the answer, and for so long (wall time): a browser reads the
answer only once it has written all; closed before, it reports a broken connection instead."""
_TOO_LARGE: Final = b"The request is too large.\n"


class _TooLarge(Exception):
    """More came than was announced, or than may come."""


class BodyLimit:
    """Answers 413 to a request of more than LARGEST_BODY bytes, announced or not, before a view sees any of it: Django itself
    keeps the whole of a body, and of uploaded files whatever their size."""

    def __init__(self, inner: Application) -> None:
        self._inner: Final = inner

    async def __call__(self, scope: Any, receive: ASGIReceiveCallable, send: ASGISendCallable) -> None:
        most = settings.LARGEST_BODY
        if _announced(scope) > most:
            await _refuse(scope, receive, send)
            return
        left, begun, whole = most, False, False

        async def counted() -> ASGIReceiveEvent:
            nonlocal left, whole
            event = await receive()
            if event["type"] == "http.request":
                whole = not event.get("more_body")
                left -= len(event.get("body") or b"")
                if left < 0:
                    raise _TooLarge
            return event

        async def noted(event: ASGISendEvent) -> None:
            nonlocal begun
            begun = True
            await send(event)

        try:
            await self._inner(scope, counted, noted)
        except _TooLarge:
            if not begun:
                await _refuse(scope, receive, send, whole=whole)


def _header(scope: Any, name: bytes) -> bytes:
    found: bytes = next((value for key, value in scope["headers"] if key == name), b"")
    return found


def _announced(scope: Any) -> int:
    found = _header(scope, b"content-length")
    return int(found) if found.isdigit() else 0


async def _drain(receive: ASGIReceiveCallable) -> None:
    """The rest of the body, dropped; up to DRAIN_BYTES and DRAIN_SECONDS."""
    left = DRAIN_BYTES
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(DRAIN_SECONDS):
            while left > 0:
                event = await receive()
                if event["type"] != "http.request" or not event.get("more_body"):
                    return
                left -= len(event.get("body") or b"")


async def _refuse(scope: Any, receive: ASGIReceiveCallable, send: ASGISendCallable, *, whole: bool = False) -> None:
    """`whole`: all of the body has come. Whoever asks first whether to send it (Expect: 100-continue) is answered at once."""
    if not whole and not _header(scope, b"expect"):
        await _drain(receive)
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"connection", b"close")]
    await send({"type": "http.response.start", "status": 413, "headers": headers, "trailers": False})
    await send({"type": "http.response.body", "body": _TOO_LARGE, "more_body": False})


class SocketLimit:
    """Turns a socket away where its address, or the process, has as many as it may. The address is the one that the server names:
    behind a proxy, uvicorn takes it from X-Forwarded-For where it trusts the proxy."""

    def __init__(self, inner: Application) -> None:
        self._inner: Final = inner
        self._open: Final[Counter[str]] = Counter()

    async def __call__(self, scope: Any, receive: ASGIReceiveCallable, send: ASGISendCallable) -> None:
        address = _address(scope)
        if _above(self._open[address], settings.SOCKETS_AN_ADDRESS) or _above(self._open.total(), settings.SOCKETS):
            await _turn_away(receive, send)
            return
        self._open[address] += 1
        try:
            await self._inner(scope, receive, send)
        finally:
            self._open[address] -= 1
            if not self._open[address]:
                del self._open[address]


def _address(scope: Any) -> str:
    """ "" for a socket that came over a Unix socket without a forwarded address: those share one count."""
    client = scope.get("client")
    return str(client[0]) if client else ""


def _above(count: int, most: int) -> bool:
    return bool(most) and count >= most


async def _turn_away(receive: ASGIReceiveCallable, send: ASGISendCallable) -> None:
    """Accepted first: a browser is told the close code of an open socket only."""
    await receive()
    await send({"type": "websocket.accept", "subprotocol": None, "headers": []})
    await send({"type": "websocket.close", "code": TOO_MANY, "reason": "too many connections"})
