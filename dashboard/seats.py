"""A seat of a rehearsal: its page, and its socket, which gets what the seat may see and nothing else of the lab.

The socket follows the lab's picture on the server and sends what changed in the seat's own view (simulator/wire/seat.py). What a
player may ask for is decided here as well, whatever the page offers.
"""

import asyncio
import logging
import secrets
import time
from collections import deque
from typing import Final, Literal

import msgspec
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from dashboard.bus import bus
from dashboard.consumers import REQUESTS_A_SECOND, UNKNOWN_LAB, Allowance, Consumer
from dashboard.models import RehearsalSeat, find_seat
from simulator.bus.bus import BEAT_SECONDS
from simulator.bus.subscriber import Frame, Glance
from simulator.wire import codec
from simulator.wire.answers import Answer
from simulator.wire.requests import AnyRequest, Complete, Console, Help, Rehearse
from simulator.wire.seat import AT_SEAT, EVERYTHING, SeatFrame, SeatView, seat_view

log: Final = logging.getLogger(__name__)

LOOK_SECONDS: Final = 0.1
"""How often the picture is looked at for what a seat has to be told."""
SAYS: Final = frozenset({"ready", "unready", "act", "done", "write", "skip", "decide", "note"})
"""What a player may say to the rehearsal; the rest is the facilitator's."""
OF_STEPS: Final = frozenset({"act", "done", "write", "skip"})
"""Of these, what is said of one step."""


SAYS_SO_SECONDS: Final = 20.0
"""How often a seat says that its page is there: the worker forgets it after three times that (rehearsal_host.py)."""


class SeatSubscriber(Glance):
    """Is sent the answers to its own requests; all else is looked up."""

    __slots__ = ()

    def put(self, frame: Frame) -> None:
        self.frames.append(frame)


@never_cache
@require_safe
async def seat_page(request: HttpRequest, token: str) -> HttpResponse:
    seat = await find_seat(token)
    if seat is None:
        raise Http404("nobody gave out this link")
    return render(request, "pages/seat.html", {"seat": seat.name, "token": token})


def refusal(view: SeatView | None, request: AnyRequest) -> str | None:
    """Why a player at this seat may not ask for it; None: may."""
    if view is None:
        return "seat: no rehearsal is on, or it has no such seat"
    match request:
        case Rehearse():
            return _not_its_own(view, request)
        case Console(unit=unit) | Complete(unit=unit) | Help(unit=unit):
            allowed = EVERYTHING in view.sees or f"consoles of {unit}" in view.sees
            return None if allowed else f"seat: {view.seat} has no console of {unit.capitalize()}"
        case _:
            return "seat: a player has the consoles and the runbook of the seat, nothing else"


def _not_its_own(view: SeatView, request: Rehearse) -> str | None:
    """A step belongs to the seat that does it; what an `else:` asks, to the seats that do steps."""
    if request.say not in SAYS:
        return f"seat: {request.say} is for the facilitator"
    if request.say in OF_STEPS and not any(step.step == request.step and step.who == view.seat for step in view.steps):
        return f"seat: step {request.step} is not for {view.seat}"
    if request.say == "decide" and not any(step.who == view.seat for step in view.steps):
        return f"seat: {view.seat} is not asked"
    return None


class SeatConsumer(Consumer):
    """`/ws/seat/<token>`."""

    _subscriber: SeatSubscriber | None = None
    _presence: Glance | None = None
    """Says whether the page is there, and needs no answer."""

    async def connect(self) -> None:
        await self.accept()
        seat = await find_seat(self.scope["url_route"]["kwargs"]["token"])
        if seat is None:
            await self.send(codec.encode_answer(codec.refuse(None, "gone", "there is no such seat")).decode())
            await self.close(UNKNOWN_LAB)
            return
        self._seat: RehearsalSeat = seat
        self._allowance = Allowance(time.monotonic())
        lab = seat.lab
        entered = bus().enter(lab.name, SeatSubscriber, f"{AT_SEAT}{seat.name}", (lab.library, lab.seed))
        assert isinstance(entered, SeatSubscriber)
        self._subscriber = entered
        presence = bus().enter(lab.name, Glance, f"{AT_SEAT}{seat.name}")
        assert isinstance(presence, Glance)
        self._presence = presence
        self._page = secrets.token_hex(4)
        self.begin_to_speak()

    def left(self) -> None:
        if self._subscriber is not None:
            bus().leave(self._subscriber)
        if self._presence is not None:
            bus().leave(self._presence)

    async def disconnect(self, code: int) -> None:
        await self._tell_presence("away")
        await super().disconnect(code)

    async def _tell_presence(self, say: Literal["here", "away"]) -> None:
        if self._presence is not None:
            await bus().ask(self._presence, Rehearse(id=0, say=say, text=self._page))

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        subscriber = self._subscriber
        if subscriber is None:
            return
        request = codec.decode_request(text_data if text_data is not None else bytes_data or b"")
        if not self._allowance.spend(time.monotonic()):
            why = f"more than {REQUESTS_A_SECOND:.0f} requests a second"
            subscriber.answer(codec.refuse(request.id, "too-often", why))
        elif isinstance(request, Answer):
            subscriber.answer(request)
        elif why_not := refusal(self._view(), request):
            subscriber.answer(codec.refuse(request.id, "refused", why_not))
        else:
            await bus().ask(subscriber, request)

    def _view(self) -> SeatView | None:
        snapshot = self._subscriber.room.snapshot if self._subscriber else None
        return seat_view(snapshot, self._seat.name) if snapshot else None

    async def speak(self) -> None:
        """What changed, as it changes; a word now and then where nothing does."""
        told, spoke, seen = dict[str, object](), 0.0, (-1, -1)
        said_so = float("-inf")
        subscriber = self._subscriber
        while subscriber is not None:
            await self._send_answers(subscriber.frames)
            snapshot = subscriber.room.snapshot
            if snapshot is not None and time.monotonic() - said_so > SAYS_SO_SECONDS:
                said_so = time.monotonic()
                await self._tell_presence("here")
            if snapshot is not None and (snapshot.run, snapshot.seq) != seen:
                seen = (snapshot.run, snapshot.seq)
                view = seat_view(snapshot, self._seat.name)
                if view is None:
                    self.end_code = UNKNOWN_LAB
                    return
                fields = {name: getattr(view, name) for name in view.__struct_fields__}
                news = {name: value for name, value in fields.items() if name not in told or told[name] != value}
                told = fields
                if news:
                    await self._say(news)
                    spoke = time.monotonic()
            if time.monotonic() - spoke > BEAT_SECONDS:
                spoke = time.monotonic()
                await self.send(codec.encode_beat(snapshot is not None).decode())
            await asyncio.sleep(LOOK_SECONDS)

    async def _send_answers(self, frames: deque[Frame]) -> None:
        while frames:
            await self.send(frames.popleft())

    async def _say(self, news: dict[str, object]) -> None:
        frame = SeatFrame(int(time.time() * 1000), news)
        await self.send(msgspec.json.encode(frame).decode())
