"""What one visitor may take of a web process."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from asgiref import testing
from django.test import override_settings

from dashboard import limits
from dashboard.limits import TOO_MANY, BodyLimit, SocketLimit

Message = dict[str, Any]
Communicator: Any = testing.ApplicationCommunicator  # has no types


async def swallow(
    scope: Any, receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]]
) -> None:
    """Reads all of a request and says how much it was."""
    size = 0
    while True:
        event = await receive()
        size += len(event.get("body", b""))
        if not event.get("more_body"):
            break
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": str(size).encode()})


async def hold(
    scope: Any, receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]]
) -> None:
    """Accepts a socket and stays until it is closed."""
    await receive()
    await send({"type": "websocket.accept"})
    while (await receive())["type"] != "websocket.disconnect":
        pass


async def answer_to(*body: bytes, announced: int | None = None) -> tuple[int, bytes]:
    """Status and text of the answer to a request whose body comes in these pieces."""
    headers = [] if announced is None else [(b"content-length", str(announced).encode())]
    there = Communicator(BodyLimit(swallow), {"type": "http", "headers": headers})
    for number, piece in enumerate(body, 1):
        await there.send_input({"type": "http.request", "body": piece, "more_body": number < len(body)})
    start, rest = await there.receive_output(), await there.receive_output()
    return start["status"], rest["body"]


@override_settings(LARGEST_BODY=100)
async def test_a_request_within_the_limit_passes() -> None:
    assert await answer_to(b"x" * 60, b"x" * 40) == (200, b"100")


@override_settings(LARGEST_BODY=100)
async def test_a_request_that_announces_too_much_is_refused_before_it_is_read() -> None:
    status, body = await answer_to(b"x" * 101, announced=101)
    assert status == 413
    assert b"too large" in body


@override_settings(LARGEST_BODY=100)
async def test_all_of_it_is_read_before_the_answer_for_a_browser_reads_none_while_it_writes() -> None:
    there = Communicator(BodyLimit(swallow), {"type": "http", "headers": [(b"content-length", b"300")]})
    for _ in range(2):
        await there.send_input({"type": "http.request", "body": b"x" * 100, "more_body": True})
    assert await there.receive_nothing(0.02)
    await there.send_input({"type": "http.request", "body": b"x" * 100, "more_body": False})
    assert (await there.receive_output())["status"] == 413


@override_settings(LARGEST_BODY=100)
async def test_whoever_asks_first_whether_to_send_it_is_answered_at_once() -> None:
    headers = [(b"content-length", b"300"), (b"expect", b"100-continue")]
    there = Communicator(BodyLimit(swallow), {"type": "http", "headers": headers})
    assert (await there.receive_output())["status"] == 413


@override_settings(LARGEST_BODY=100)
async def test_a_body_without_an_end_is_not_read_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "DRAIN_BYTES", 1_000)
    monkeypatch.setattr(limits, "DRAIN_SECONDS", 0.05)
    there = Communicator(BodyLimit(swallow), {"type": "http", "headers": []})
    for _ in range(11):
        await there.send_input({"type": "http.request", "body": b"x" * 101, "more_body": True})
    assert (await there.receive_output())["status"] == 413
    silent = Communicator(BodyLimit(swallow), {"type": "http", "headers": [(b"content-length", b"300")]})
    assert (await silent.receive_output())["status"] == 413


@override_settings(LARGEST_BODY=100)
async def test_a_request_that_grows_too_large_is_refused() -> None:
    status, _ = await answer_to(b"x" * 60, b"x" * 41)
    assert status == 413


class Visitor:
    """Sockets of one address."""

    def __init__(self, limit: SocketLimit, address: str) -> None:
        self._limit = limit
        self._address = address
        self.sockets: list[Any] = []

    async def come(self) -> bool:
        """Whether a further socket stays open."""
        socket = Communicator(self._limit, {"type": "websocket", "client": (self._address, 50_000)})
        await socket.send_input({"type": "websocket.connect"})
        assert (await socket.receive_output())["type"] == "websocket.accept"
        if not await socket.receive_nothing(0.02):
            assert (await socket.receive_output())["code"] == TOO_MANY
            return False
        self.sockets.append(socket)
        return True

    async def go(self) -> None:
        socket = self.sockets.pop()
        await socket.send_input({"type": "websocket.disconnect", "code": 1000})
        await socket.wait()


@pytest.fixture
def limit() -> SocketLimit:
    return SocketLimit(hold)


@override_settings(SOCKETS_AN_ADDRESS=2, SOCKETS=0)
async def test_an_address_has_so_many_sockets_and_no_more(limit: SocketLimit) -> None:
    one, other = Visitor(limit, "192.0.2.1"), Visitor(limit, "192.0.2.2")
    assert [await one.come() for _ in range(3)] == [True, True, False]
    assert await other.come()
    await one.go()
    await asyncio.sleep(0)
    assert await one.come()
    for visitor in (one, other):
        while visitor.sockets:
            await visitor.go()


@override_settings(SOCKETS_AN_ADDRESS=0, SOCKETS=2)
async def test_a_process_has_so_many_sockets_and_no_more(limit: SocketLimit) -> None:
    visitors = [Visitor(limit, f"192.0.2.{number}") for number in range(3)]
    assert [await visitor.come() for visitor in visitors] == [True, True, False]
    for visitor in visitors:
        while visitor.sockets:
            await visitor.go()
