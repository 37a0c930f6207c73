"""How a process follows labs and asks them: one subscription for each lab, shared by all its subscribers.

Each event is decoded to text once and handed to every subscriber. One whose queue is full is cut off, so that a slow browser
never keeps the others waiting. There is one way to get into step, the join (docs/wire.md): it is taken at the start, after
a gap, at a new run, when Redis comes back, and again where it took too long.
"""

import asyncio
import contextlib
import logging
import secrets
import time
from typing import Final, cast

from msgspec import MsgspecError
from redis.exceptions import RedisError

from simulator.bus.lab_calls import LabCalls
from simulator.bus.quotas import Quotas
from simulator.bus.room import Room
from simulator.bus.subscriber import Frame, Glance, Subscriber
from simulator.bus.subscription import Subscription
from simulator.supervision import begin, end, keep
from simulator.wire import bus_protocol, codec
from simulator.wire.answers import Answer
from simulator.wire.audience import Audience, snapshot_for
from simulator.wire.bus_protocol import WATCH_EVERY_MS, Begin, Command
from simulator.wire.file import LabFile
from simulator.wire.requests import AnyRequest, Effect, row_of
from simulator.wire.snapshot import Snapshot

log: Final = logging.getLogger(__name__)

ANSWER_SECONDS: Final = 10.0
"""A request without an answer for so long is answered "busy". A dead worker's lab is taken over well within it."""
ASKED_AT_ONCE: Final = 32
"""Requests of one subscriber that may wait for their answer."""
RETRY_SECONDS: Final = 0.5
JOIN_SECONDS: Final = 0.02
"""How often the view of a lab that a worker is just opening is looked for."""
JOIN_AGAIN_SECONDS: Final = 6.0
"""A room that has not come into step by then joins again, whatever became of its last join."""
FIRST_PAINT_SECONDS: Final = 5.0
"""Counted in the loops that wait, never by cancelling them: before Python 3.12 `wait_for`, with which redis-py sends where
its sockets have a limit, may swallow the one cancellation of `asyncio.timeout`, and the loop would never end."""
BEAT_SECONDS: Final = 2.0
"""How often every page is told that we are there, and whether its lab is (static/js/socket.js)."""
HEAR_SECONDS: Final = 2.0
"""A process that has just begun is given so long to hear itself for the first time."""


class Unreachable(Exception):
    """Redis does not answer."""


class Asking(Glance):
    """Someone who waits for one answer and for nothing else."""

    __slots__ = ("answered",)

    def __init__(self, room: Room, who: str | None = None) -> None:
        super().__init__(room, who)
        self.answered: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()

    def put(self, frame: Frame) -> None:
        if not self.answered.done():
            self.answered.set_result(codec.decode_answer(frame))


class Bus:
    """Belongs to one event loop. `start` is called by whoever comes first."""

    def __init__(self, url: str) -> None:
        self._calls: Final = LabCalls(url)
        self.quotas: Final = Quotas(self._calls.redis)
        self._subscription = Subscription(self._calls.unlimited, self, f"foverlab:web:{secrets.token_hex(8)}")
        self._rooms: dict[str, Room] = {}
        self._tasks: list[asyncio.Task[None]] = []
        self._paints: dict[str, asyncio.Future[Snapshot | None]] = {}
        """First paints on their way, by lab."""
        self._joins: set[asyncio.Task[None]] = set()

    def start(self) -> None:
        if not self._tasks:
            self._tasks = [
                keep("listening to labs", self._subscription.listen),
                keep("watching labs", self._keep_watching),
                keep("beating", self._keep_beating),
            ]

    async def close(self) -> None:
        await end([*self._tasks, *self._joins])
        await self._calls.close()

    async def is_there(self) -> bool:
        """Redis takes what is written."""
        return await self._calls.is_there()

    async def hears(self) -> bool:
        """What is published in Redis comes to us."""
        self.start()
        await self._subscription.until_working(HEAR_SECONDS)
        return self._subscription.is_working

    async def has_worker(self) -> bool:
        """Some worker said lately that it turns labs."""
        try:
            return await self._calls.has_worker()
        except (RedisError, OSError):
            return False

    # --- labs ---------------------------------------------------------------------------------------------------------

    async def begin(self, lab: str, library: str, seed: int) -> None:
        """Have a worker open the lab, from its beginning if Redis does not know it. Raises Unreachable."""
        try:
            await self._calls.open(lab, _origin(library, seed))
        except RedisError as error:
            raise Unreachable(str(error)) from error

    async def begin_from(self, lab: str, file: LabFile) -> str:
        """Have a worker open a lab from a file. What is wrong with it, or ""; what takes longer than FIRST_PAINT_SECONDS is
        taken for right. Raises Unreachable."""
        begin = Begin(library=file.library, seed=file.seed, file=file)
        try:
            await self._calls.open(lab, bus_protocol.encode(begin))
            ends = time.monotonic() + FIRST_PAINT_SECONDS
            while time.monotonic() < ends and not await self._calls.has_view(lab):
                why = await self._calls.refusal(lab)
                if why is not None:
                    await self._calls.give_up(lab)
                    return why
                await asyncio.sleep(JOIN_SECONDS)
        except RedisError as error:
            raise Unreachable(str(error)) from error
        return ""

    async def question(self, lab: str, request: AnyRequest) -> Answer:
        """Of someone who has no socket. Raises Unreachable."""
        subscriber = cast("Asking", self.enter(lab, Asking))
        try:
            for _ in range(int(FIRST_PAINT_SECONDS / JOIN_SECONDS)):
                if subscriber.room.in_step:  # long answers come by the subscription only
                    await self.ask(subscriber, request)
                    return await subscriber.answered
                await asyncio.sleep(JOIN_SECONDS)
            raise Unreachable("no worker has opened the lab yet")
        finally:
            self.leave(subscriber)

    async def snapshot(self, lab: str, audience: Audience) -> Snapshot | None:
        """The lab as it is now and as this audience sees it, for a first paint; None where no worker opens it within
        FIRST_PAINT_SECONDS."""
        seen = await self._snapshot(lab)
        return None if seen is None else snapshot_for(audience, seen)

    async def _snapshot(self, lab: str) -> Snapshot | None:
        room = self._rooms.get(lab)
        if room is not None and room.in_step:
            return room.snapshot
        paint = self._paints.get(lab)
        if paint is None:  # one reads for all who come meanwhile: a class opens its page in one instant
            paint = self._paints[lab] = asyncio.get_running_loop().create_future()
            try:
                paint.set_result(await self._first_paint(lab))
            finally:
                del self._paints[lab]
                if not paint.done():
                    paint.set_result(None)
        return await asyncio.shield(paint)

    async def _first_paint(self, lab: str) -> Snapshot | None:
        ends = time.monotonic() + FIRST_PAINT_SECONDS
        with contextlib.suppress(RedisError):
            while time.monotonic() < ends:
                seen = await self._calls.view(lab)
                if seen is not None:
                    return seen
                await asyncio.sleep(JOIN_SECONDS)
        return None

    async def _keep_watching(self) -> None:
        while True:
            await asyncio.sleep(WATCH_EVERY_MS / 1000)
            with contextlib.suppress(RedisError, OSError):
                await self._calls.watch({room.lab: room.origin for room in self._rooms.values()})

    async def _keep_beating(self) -> None:
        """Every page hears from us, and every room that is out of step for too long joins again."""
        while True:
            await asyncio.sleep(BEAT_SECONDS)
            held = await self._held()
            late = asyncio.get_running_loop().time() - JOIN_AGAIN_SECONDS
            for room in list(self._rooms.values()):
                room.beat(live=room.in_step and room.lab in held)
                if not room.in_step and not room.unopened and room.lost_at < late and self._subscription.is_working:
                    log.warning("lab %s is still out of step: joining again", room.lab)
                    self._join_soon(room)

    async def _held(self) -> frozenset[str]:
        """The labs that a worker has and that we hear of."""
        if self._subscription.is_working:
            with contextlib.suppress(RedisError, OSError):
                return await self._calls.held(list(self._rooms))
        return frozenset()

    # --- subscribers --------------------------------------------------------------------------------------------------

    def enter(
        self,
        lab: str,
        kind: type[Subscriber] = Subscriber,
        who: str | None = None,
        origin: tuple[str, int] | None = None,
    ) -> Subscriber:
        """A subscriber whose queue begins with a snapshot frame and goes on with every event after it, or what its kind is sent.
        origin: library entry and seed, with which the lab begins again where Redis has lost it."""
        self.start()
        room = self._rooms.get(lab)
        if room is None:
            room = self._rooms[lab] = Room(lab, self._join_soon)
            room.lost(asyncio.get_running_loop().time())
            if self._subscription.subscribe(room.channel):
                self._join_soon(room)
        if origin is not None:
            room.origin = _origin(*origin)
        return room.enter(kind, who)

    def leave(self, subscriber: Subscriber) -> None:
        """Asks nobody, so that it cannot fail. Again: nothing happens."""
        room = subscriber.room
        room.leave(subscriber)
        if room.is_empty and self._rooms.get(room.lab) is room:
            del self._rooms[room.lab]
            self._subscription.unsubscribe(room.channel)

    async def ask(self, subscriber: Subscriber, request: AnyRequest) -> None:
        """The answer, one in any case, comes into the subscriber's queue."""
        if len(subscriber.asked) + len(subscriber.later) >= ASKED_AT_ONCE:
            subscriber.answer(
                codec.refuse(request.id, "busy", f"{ASKED_AT_ONCE} requests of this page wait for an answer")
            )
            return
        if subscriber.has_to_wait(request, self._ask_next):
            return
        ask = secrets.token_hex(8)
        timer = asyncio.get_running_loop().call_later(ANSWER_SECONDS, _too_late, subscriber.room, ask, request.id)
        subscriber.room.asked(ask, subscriber, timer, is_hard=row_of(request).effect is Effect.HARD_QUESTION)
        command = bus_protocol.encode(Command(ask=ask, who=subscriber.who, request=request))
        try:
            most = bus_protocol.most_waiting(request)
            if not await self._calls.send(subscriber.room.lab, command, most):
                subscriber.room.refuse(ask, codec.refuse(request.id, "busy", f"{most} commands wait for a worker"))
        except (RedisError, TimeoutError):
            subscriber.room.refuse(ask, codec.refuse(request.id, "busy", "the simulator cannot be reached"))

    def _ask_next(self, subscriber: Subscriber) -> None:
        task = begin(f"a question about lab {subscriber.room.lab}", self.ask(subscriber, subscriber.later.popleft()))
        self._joins.add(task)
        task.add_done_callback(self._joins.discard)

    # --- what comes ---------------------------------------------------------------------------------------------------

    def subscribed(self, channel: str) -> None:
        room = self._rooms.get(_lab_of(channel))
        if room is not None:
            self._join_soon(room)

    def message(self, channel: str, data: bytes) -> bool:
        """True where it brought an answer: whoever waits for one comes first, then the next message."""
        room = self._rooms.get(_lab_of(channel))
        if room is None:
            return False
        try:
            batch = bus_protocol.read_batch(data)
            room.receive(batch)
            return bool(batch.answers)
        except Exception:  # one lab's trouble is no other lab's
            log.exception("lab %s sent what could not be passed on", room.lab)
            self._join_soon(room)
            return False

    def lost_connection(self) -> None:
        for room in self._rooms.values():
            room.lost(asyncio.get_running_loop().time())

    # --- the join -----------------------------------------------------------------------------------------------------

    def _join_soon(self, room: Room) -> None:
        """The subscription stands: read the view and what came after it."""
        room.lost(asyncio.get_running_loop().time())
        task = begin(f"joining lab {room.lab}", self._join(room, room.joins))
        self._joins.add(task)
        task.add_done_callback(self._joins.discard)

    async def _join(self, room: Room, number: int) -> None:
        """Until it is done, or overtaken by a newer join, or nobody sits there any more."""
        while room.joins == number and self._rooms.get(room.lab) is room:
            try:
                await self._calls.open(room.lab, room.origin)
                seen = await self._calls.view(room.lab)
                why = await self._calls.refusal(room.lab)
                if why is not None:
                    room.cannot_open(f"This {'file' if seen is None else 'lab'} cannot be opened: {why}")
                    return
                if seen is not None and room.joins == number:
                    room.joined(seen)
                    await self._find_answers(room)
                    return
            except (RedisError, MsgspecError) as error:
                log.warning("lab %s cannot be joined yet: %s", room.lab, error)
                await asyncio.sleep(RETRY_SECONDS)
            await asyncio.sleep(JOIN_SECONDS)

    async def _find_answers(self, room: Room) -> None:
        """Those that came while we did not hear."""
        if room.asks:
            for ask, answer in await self._calls.answers(room.lab):
                room.answered(ask, answer)


def _origin(library: str, seed: int) -> bytes:
    return bus_protocol.encode(Begin(library=library, seed=seed))


def _lab_of(channel: str) -> str:
    return channel.partition("{")[2].partition("}")[0]


def _too_late(room: Room, ask: str, id: int) -> None:
    why = f"no answer in {ANSWER_SECONDS:.0f} s; it is done as soon as a worker has the lab"
    room.refuse(ask, codec.refuse(id, "busy", why))
