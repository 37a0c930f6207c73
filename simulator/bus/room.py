"""All that one process knows of one lab: the picture, its subscribers, the requests on their way. No I/O."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Final

from simulator.bus.subscriber import Frame, Glance, PhoneSubscriber, Subscriber
from simulator.wire import codec
from simulator.wire.answers import Answer
from simulator.wire.audience import ALIKE, Audience, event_for, first_frame, kind_of
from simulator.wire.bus_protocol import Batch, Keys
from simulator.wire.fold import Place, fold, place_of
from simulator.wire.snapshot import Snapshot

BACKLOG: Final = 256
"""Events that are kept before they are folded into the picture."""


class Room:
    """`join_soon` is called where the room is out of step and has to join again."""

    def __init__(self, lab: str, join_soon: "Callable[[Room], None]") -> None:
        self.lab: Final = lab
        self.channel: Final = Keys(lab).live
        self.subscribers: Final[set[Subscriber]] = set()
        """Presenters and viewers."""
        self.phones: Final[set[PhoneSubscriber]] = set()
        self.glances: Final[set[Glance]] = set()
        self.asks: Final[dict[str, tuple[Subscriber, asyncio.TimerHandle]]] = {}
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
        """What a subscriber of each audience that enters now is sent first."""

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
        return not (self.subscribers or self.phones or self.glances)

    def enter(self, kind: type[Subscriber] = Subscriber, who: str | None = None) -> Subscriber:
        subscriber = kind(self, who)
        match subscriber:
            case PhoneSubscriber():
                self.phones.add(subscriber)
            case Glance():
                self.glances.add(subscriber)
            case _:
                self.subscribers.add(subscriber)
        self.show(subscriber)
        return subscriber

    def leave(self, subscriber: Subscriber) -> None:
        for subscribers in (self.subscribers, self.phones, self.glances):
            subscribers.discard(subscriber)
        subscriber.later.clear()
        for ask in list(subscriber.asked):
            self._forget(ask)

    def show(self, subscriber: Subscriber) -> None:
        """A fresh snapshot; where the room is not in step it comes with the join."""
        if self.unopened:
            subscriber.end(self.unopened)
            return
        snapshot = None if isinstance(subscriber, Glance) else self.snapshot
        if snapshot is not None:
            if subscriber.audience not in self._first:
                self._first[subscriber.audience] = first_frame(subscriber.audience, snapshot).decode()
            subscriber.put(self._first[subscriber.audience])

    # --- staying in step ----------------------------------------------------------------------------------------------

    def lost(self, at: float) -> None:
        """Out of step: what comes is held until the join is done."""
        self.joins += 1
        self.lost_at = at
        self._snapshot, self._first, self._backlog, self._held = None, {}, [], []

    def cannot_open(self, why: str) -> None:
        """No worker can begin the lab."""
        self.unopened = why
        for subscriber in (*self.subscribers, *self.phones):
            subscriber.end(why)

    def joined(self, snapshot: Snapshot) -> None:
        held, self._held = self._held, []
        self._snapshot, self._seq, self._first, self._backlog = snapshot, snapshot.seq, {}, []
        for subscriber in (*self.subscribers, *self.phones):
            self.show(subscriber)
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
                frame = event.decode()
                for subscriber in self.subscribers:
                    subscriber.put(frame)
            else:
                self._forward_by_audience(event)
        self._seq += len(events)
        self._first = {} if events else self._first
        self._backlog.extend(events)
        if len(self._backlog) > BACKLOG:
            _ = self.snapshot

    def _forward_by_audience(self, event: bytes) -> None:
        frames = {to: told.decode() for to in Audience if (told := event_for(to, event)) is not None}
        for subscriber in (*self.subscribers, *self.phones):
            if subscriber.audience in frames:
                subscriber.put(frames[subscriber.audience])

    def beat(self, live: bool) -> None:
        """A word to every socket that has nothing else to hear. `live`: the lab is there too, not only we are."""
        frame = _BEATS[live]
        for subscriber in (*self.subscribers, *self.phones):
            if not subscriber.frames:
                subscriber.put(frame)

    # --- requests -----------------------------------------------------------------------------------------------------

    def asked(self, ask: str, subscriber: Subscriber, timer: asyncio.TimerHandle, *, is_hard: bool = False) -> None:
        self.asks[ask] = (subscriber, timer)
        subscriber.asked.add(ask)
        if is_hard:
            subscriber.hard.add(ask)

    def answered(self, ask: str, answer: bytes) -> None:
        """Ours or not, the first or not: only the first of ours is told."""
        subscriber = self._forget(ask)
        if subscriber is not None:
            subscriber.put(answer.decode())

    def refuse(self, ask: str, answer: Answer) -> None:
        self.answered(ask, codec.encode_answer(answer))

    def _forget(self, ask: str) -> Subscriber | None:
        subscriber, timer = self.asks.pop(ask, (None, None))
        if subscriber is None or timer is None:
            return None
        timer.cancel()
        subscriber.asked.discard(ask)
        if ask in subscriber.hard:
            subscriber.hard.discard(ask)
            if subscriber.later:
                subscriber.goes_on(subscriber)
        return subscriber


_BEATS: Final = {live: codec.encode_beat(live).decode() for live in (False, True)}


def fold_all(snapshot: Snapshot, events: Sequence[bytes]) -> Snapshot | None:
    """The snapshot after all of them; None where they do not follow it without a gap."""
    for event in map(codec.decode_event, events):
        if place_of(snapshot, event) is not Place.NEXT:
            return None
        snapshot = fold(snapshot, event)
    return snapshot
