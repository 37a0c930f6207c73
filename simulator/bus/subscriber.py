"""Subscribers of a lab: what each socket, or whoever else follows it, is still to be sent."""

import asyncio
import secrets
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, TypeAlias

from simulator.wire import codec
from simulator.wire.answers import Answer
from simulator.wire.audience import Audience
from simulator.wire.requests import AnyRequest, Effect, row_of

if TYPE_CHECKING:
    from simulator.bus.room import Room

QUEUE: Final = 2048
"""Frames that a browser may be behind; one more and it is cut off and has to join again."""
HARD_AT_ONCE: Final = 2
"""Hard questions of one socket that are with a worker; the next ones wait here."""
Frame: TypeAlias = str
"""JSON, decoded once for all subscribers."""


def _nothing(subscriber: "Subscriber") -> None:
    """Nobody waits to be asked."""


class Subscriber:
    """What one socket is to be sent. `put` and its other end run once for each event and browser: they are kept short."""

    __slots__ = ("_waits", "asked", "cut_off", "frames", "goes_on", "hard", "later", "room", "unopened", "who")
    audience = Audience.VIEWERS
    """A kind of subscriber that does not say otherwise is told what viewers are told."""

    def __init__(self, room: "Room", who: str | None = None) -> None:
        self.room = room
        self.who = who or secrets.token_hex(4)
        self.asked: set[str] = set()
        self.hard: set[str] = set()
        self.later: deque[AnyRequest] = deque()
        self.goes_on: Callable[[Subscriber], None] = _nothing
        self.frames: deque[Frame] = deque()
        self.cut_off = False
        self.unopened = False
        self._waits: asyncio.Future[None] | None = None

    def end(self, why: str) -> None:
        """The last thing that it is told: there is no lab to be seen, and coming again does not help."""
        self.answer(codec.refuse(None, "refused", why))
        self.unopened = True

    def put(self, frame: Frame) -> None:
        frames = self.frames
        if len(frames) < QUEUE:
            frames.append(frame)
        else:
            self.cut_off = True
            frames.clear()
        waits, self._waits = self._waits, None
        if waits is not None and not waits.done():  # done: its socket closed in this same turn of the loop
            waits.set_result(None)

    def has_to_wait(self, request: AnyRequest, goes_on: "Callable[[Subscriber], None]") -> bool:
        """A hard question beyond HARD_AT_ONCE stays in `later`; `goes_on` is called when the first of these may go."""
        waits = row_of(request).effect is Effect.HARD_QUESTION and len(self.hard) >= HARD_AT_ONCE
        if waits:
            self.later.append(request)
            self.goes_on = goes_on
        return waits

    def answer(self, answer: Answer) -> None:
        self.put(codec.encode_answer(answer).decode())

    async def something(self) -> bool:
        """Waits for frames, if there are none; False: cut off, or none will come."""
        if not self.frames and self.unopened:
            return False
        if not self.frames and not self.cut_off:
            self._waits = asyncio.get_running_loop().create_future()
            try:
                await self._waits
            finally:
                self._waits = None
        return not self.cut_off


class PresenterSubscriber(Subscriber):
    """Someone who acts in the lab: what is sent includes the notes."""

    __slots__ = ()
    audience = Audience.PRESENTERS


class PhoneSubscriber(Subscriber):
    """A phone: it is sent the question to the class, and the answers to its votes."""

    __slots__ = ()
    audience = Audience.PARTICIPANTS


class Glance(Subscriber):
    """Someone who looks at the room's picture now and then, and is sent nothing."""

    __slots__ = ()

    def put(self, frame: Frame) -> None:
        pass
