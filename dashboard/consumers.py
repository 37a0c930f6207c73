"""The websocket of one browser in one lab. It judges what comes; what goes is the seat's (bus.py). docs/wire.md has the rules."""

import asyncio
import contextlib
import time
from typing import Any, Final

from channels.generic.websocket import AsyncWebsocketConsumer

from dashboard.bus import bus
from dashboard.models import Lab
from dashboard.room import Seat
from simulator.wire import codec
from simulator.wire.commands import Answer, Join

REQUESTS_A_SECOND: Final = 20.0
BURST: Final = 40.0

UNKNOWN_LAB: Final = 4404
"""Close code: there is no such lab; coming again does not help."""
TOO_SLOW: Final = 4408
"""Close code: this browser was too far behind; it may come again at once."""


class Allowance:
    """BURST requests at once, REQUESTS_A_SECOND in the long run."""

    def __init__(self, now: float) -> None:
        self._left = BURST
        self._at = now

    def spend(self, now: float) -> bool:
        self._left = min(BURST, self._left + (now - self._at) * REQUESTS_A_SECOND)
        self._at = now
        if self._left < 1:
            return False
        self._left -= 1
        return True


class LabConsumer(AsyncWebsocketConsumer):
    """`/ws/lab/<name>`"""

    _seat: Seat | None = None
    _sender: asyncio.Task[None] | None = None

    async def connect(self) -> None:
        await self.accept()
        name = self.scope["url_route"]["kwargs"]["name"]
        lab = await Lab.objects.filter(name=name).afirst()
        if lab is None:
            await self._answer(codec.refuse(None, "gone", f"there is no lab {name}"))
            await self.close(UNKNOWN_LAB)
            return
        self._allowance = Allowance(time.monotonic())
        self._seat = await bus().enter(lab.name)
        self._sender = asyncio.create_task(self._send_all(self._seat))

    async def disconnect(self, code: int) -> None:
        if self._sender is not None:
            self._sender.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._sender
        if self._seat is not None:
            await bus().leave(self._seat)

    async def dispatch(self, message: dict[str, Any]) -> None:
        """Channels looks after database connections with a thread hop for each message; requests touch no database."""
        if message["type"] == "websocket.receive":
            await self.receive(message.get("text"), message.get("bytes"))
        else:
            await super().dispatch(message)

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        seat = self._seat
        if seat is None:
            return
        request = codec.decode_request(text_data if text_data is not None else bytes_data or b"")
        if not self._allowance.spend(time.monotonic()):
            seat.answer(codec.refuse(request.id, "too-often", f"more than {REQUESTS_A_SECOND:.0f} requests a second"))
        elif isinstance(request, Answer):
            seat.answer(request)
        elif isinstance(request, Join):
            seat.answer(Answer(id=request.id, ok=True, result={}))
            seat.room.show(seat)
        else:
            await bus().ask(seat, request)

    async def _send_all(self, seat: Seat) -> None:
        with contextlib.suppress(ConnectionError, RuntimeError):  # it went away while we spoke
            frames, send = seat.frames, self.base_send
            while await seat.something():
                while frames:
                    await send(frames.popleft())
            await self.close(TOO_SLOW)

    async def _answer(self, answer: Answer) -> None:
        await self.send(codec.encode_answer(answer).decode())
