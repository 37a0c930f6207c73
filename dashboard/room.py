"""All that one web process knows of one lab: the picture, the seats that look at it, the requests on their way. No I/O."""

import asyncio
import secrets
from collections import deque
from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from asgiref.typing import WebSocketSendEvent

from simulator.wire import codec
from simulator.wire.answers import Answer
from simulator.wire.audience import ALIKE, Audience, event_for, first_frame, kind_of
from simulator.wire.bus_protocol import Batch, Keys
from simulator.wire.fold import Place, fold, place_of
from simulator.wire.requests import AnyRequest, Effect, row_of
from simulator.wire.snapshot import Snapshot

QUEUE: Final = 2048
"""Frames that a browser may be behind; one more and it is cut off and has to join again."""
HARD_AT_ONCE: Final = 2
"""Hard questions of one socket that are with a worker; the next ones wait here."""
BACKLOG: Final = 256
"""Events that are kept before they are folded into the picture."""

Frame: TypeAlias = WebSocketSendEvent
"""A message of ASGI, made once and sent by every seat's socket."""


def frame_of(text: bytes) -> Frame:
    return {"type": "websocket.send", "bytes": None, "text": text.decode()}


def _nothing(seat: "Seat") -> None:
    """Nobody waits to be asked."""


class Seat:
    """What one socket is to be sent. `put` and its other end run once for each event and browser: they are kept short."""

    __slots__ = ("_waits", "asked", "cut_off", "frames", "goes_on", "hard", "later", "room", "unopened", "who")
    audience = Audience.VIEWERS
    """A kind of seat that does not say otherwise is told what viewers are told."""

    def __init__(self, room: "Room", who: str | None = None) -> None:
        self.room = room
        self.who = who or secrets.token_hex(4)
        self.asked: set[str] = set()
        self.hard: set[str] = set()
        self.later: deque[AnyRequest] = deque()
        self.goes_on: Callable[[Seat], None] = _nothing
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

    def has_to_wait(self, request: AnyRequest, goes_on: "Callable[[Seat], None]") -> bool:
        """A hard question beyond HARD_AT_ONCE stays in `later`; `goes_on` is called when the first of these may go."""
        waits = row_of(request).effect is Effect.HARD_QUESTION and len(self.hard) >= HARD_AT_ONCE
        if waits:
            self.later.append(request)
            self.goes_on = goes_on
        return waits

    def answer(self, answer: Answer) -> None:
        self.put(frame_of(codec.encode_answer(answer)))

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


class PresenterSeat(Seat):
    """Someone who acts in the lab: what is sent includes the notes."""

    __slots__ = ()
    audience = Audience.PRESENTERS


class PhoneSeat(Seat):
    """A phone: it is sent the question to the class, and the answers to its votes."""

    __slots__ = ()
    audience = Audience.PARTICIPANTS


class Glance(Seat):
    """Someone who looks at the room's picture now and then, and is sent nothing."""

    __slots__ = ()

    def put(self, frame: Frame) -> None:
        pass


class Room:
    """`join_soon` is called where the room is out of step and has to join again."""

    def __init__(self, lab: str, join_soon: "Callable[[Room], None]") -> None:
        self.lab: Final = lab
        self.channel: Final = Keys(lab).live
        self.seats: Final[set[Seat]] = set()
        """Presenters and viewers."""
        self.phones: Final[set[PhoneSeat]] = set()
        self.glances: Final[set[Glance]] = set()
        self.asks: Final[dict[str, tuple[Seat, asyncio.TimerHandle]]] = {}
        self.unopened = ""
        """Why there is no lab to be seen, and will be none."""
        self.joins = 0
        """Rises with each join that begins."""
        self.lost_at = 0.0
        """The loop's time when it fell out of step, or when its last join began."""
        self.origin: bytes | None = None
        """A Begin, encoded: what the lab begins from where Redis does not know it (any more)."""
        self._join_soon = join_soon
        self._snapshot: Snapshot | None = None
        self._seq = 0
        self._backlog: list[bytes] = []
        """Events that are not folded into the snapshot yet."""
        self._held: list[Batch] = []
        """What came while joining."""
        self._first: dict[Audience, Frame] = {}
        """What a seat of each audience that enters now is sent first."""

    @property
    def in_step(self) -> bool:
        return self._snapshot is not None

    @property
    def snapshot(self) -> Snapshot | None:
        """The picture as of the last event."""
        if self._snapshot is not None and self._backlog:
            self._snapshot = fold_all(self._snapshot, self._backlog) or self._snapshot
            self._backlog = []
        return self._snapshot

    @property
    def seq(self) -> int:
        """Number of the last event."""
        return self._seq

    @property
    def is_empty(self) -> bool:
        return not (self.seats or self.phones or self.glances)

    def enter(self, kind: type[Seat] = Seat, who: str | None = None) -> Seat:
        seat = kind(self, who)
        match seat:
            case PhoneSeat():
                self.phones.add(seat)
            case Glance():
                self.glances.add(seat)
            case _:
                self.seats.add(seat)
        self.show(seat)
        return seat

    def leave(self, seat: Seat) -> None:
        for seats in (self.seats, self.phones, self.glances):
            seats.discard(seat)
        seat.later.clear()
        for ask in list(seat.asked):
            self._forget(ask)

    def show(self, seat: Seat) -> None:
        """A fresh snapshot; where the room is not in step it comes with the join."""
        if self.unopened:
            seat.end(self.unopened)
            return
        snapshot = None if isinstance(seat, Glance) else self.snapshot
        if snapshot is not None:
            if seat.audience not in self._first:
                self._first[seat.audience] = frame_of(first_frame(seat.audience, snapshot))
            seat.put(self._first[seat.audience])

    # --- staying in step ----------------------------------------------------------------------------------------------

    def lost(self, at: float) -> None:
        """Out of step: what comes is held until the join is done."""
        self.joins += 1
        self.lost_at = at
        self._snapshot, self._first, self._backlog, self._held = None, {}, [], []

    def cannot_open(self, why: str) -> None:
        """No worker can begin the lab."""
        self.unopened = why
        for seat in (*self.seats, *self.phones):
            seat.end(why)

    def joined(self, snapshot: Snapshot) -> None:
        held, self._held = self._held, []
        self._snapshot, self._seq, self._first, self._backlog = snapshot, snapshot.seq, {}, []
        for seat in (*self.seats, *self.phones):
            self.show(seat)
        for batch in held:
            self._follow(batch)

    def receive(self, batch: Batch) -> None:
        if batch.events:
            self._follow(batch)
        for ask, answer in batch.answers:
            self.answered(ask, answer)

    def _follow(self, batch: Batch) -> None:
        if self._snapshot is None:
            self._held.append(batch)
        elif batch.run != self._snapshot.run or batch.first > self._seq + 1:
            self._join_soon(self)
        else:
            self._forward(batch.events[self._seq + 1 - batch.first :])

    def _forward(self, events: Sequence[bytes]) -> None:
        for event in events:
            if kind_of(event) in ALIKE:
                frame = frame_of(event)
                for seat in self.seats:
                    seat.put(frame)
            else:
                self._forward_by_audience(event)
        self._seq += len(events)
        self._first = {} if events else self._first
        self._backlog.extend(events)
        if len(self._backlog) > BACKLOG:
            _ = self.snapshot

    def _forward_by_audience(self, event: bytes) -> None:
        frames = {to: frame_of(told) for to in Audience if (told := event_for(to, event)) is not None}
        for seat in (*self.seats, *self.phones):
            if seat.audience in frames:
                seat.put(frames[seat.audience])

    def beat(self, live: bool) -> None:
        """A word to every socket that has nothing else to hear. `live`: the lab is there too, not only we are."""
        frame = _BEATS[live]
        for seat in (*self.seats, *self.phones):
            if not seat.frames:
                seat.put(frame)

    # --- requests -----------------------------------------------------------------------------------------------------

    def asked(self, ask: str, seat: Seat, timer: asyncio.TimerHandle, *, is_hard: bool = False) -> None:
        self.asks[ask] = (seat, timer)
        seat.asked.add(ask)
        if is_hard:
            seat.hard.add(ask)

    def answered(self, ask: str, answer: bytes) -> None:
        """Ours or not, the first or not: only the first of ours is told."""
        seat = self._forget(ask)
        if seat is not None:
            seat.put(frame_of(answer))

    def refuse(self, ask: str, answer: Answer) -> None:
        self.answered(ask, codec.encode_answer(answer))

    def _forget(self, ask: str) -> Seat | None:
        seat, timer = self.asks.pop(ask, (None, None))
        if seat is None or timer is None:
            return None
        timer.cancel()
        seat.asked.discard(ask)
        if ask in seat.hard:
            seat.hard.discard(ask)
            if seat.later:
                seat.goes_on(seat)
        return seat


_BEATS: Final = {live: frame_of(codec.encode_beat(live)) for live in (False, True)}


def fold_all(snapshot: Snapshot, events: Sequence[bytes]) -> Snapshot | None:
    """The snapshot after all of them; None where they do not follow it without a gap."""
    for event in map(codec.decode_event, events):
        if place_of(snapshot, event) is not Place.NEXT:
            return None
        snapshot = fold(snapshot, event)
    return snapshot
