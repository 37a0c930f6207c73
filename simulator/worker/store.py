"""Everything that the worker says to Redis. A step is written by one script, whole or not at all (lua/step.lua).

No call here is ever repeated by itself: where a connection breaks nobody knows whether the script ran, so the lab is
dropped and opened again from what is stored. Raises redis.exceptions.RedisError.
"""

import hashlib
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from functools import wraps
from importlib.resources import files
from typing import Any, Concatenate, Final, ParamSpec, TypeAlias, TypeVar, cast

import msgspec
from redis.exceptions import NoScriptError, ResponseError
from redis.exceptions import TimeoutError as NoReply

from simulator.bus.connect import Arg, Client, at_once
from simulator.bus.limit import limit
from simulator.wire import bus_protocol
from simulator.wire.bus_protocol import ANSWER_BYTES_KEPT, ANSWERS_KEPT, EVENTS_KEPT, Begin, Head, Keys, keys_of
from simulator.worker.syslog import Outgoing

LEASE_MS: Final = 2_500
"""A worker that is not heard of for so long has lost its labs."""
REPLY_SECONDS: Final = 5.0
"""Whatever Redis has not answered by then has failed."""

_Entries: TypeAlias = list[tuple[bytes, dict[bytes, bytes]]]
_P = ParamSpec("_P")
_T = TypeVar("_T")


class Step(msgspec.Struct, frozen=True):
    """What one step of a lab writes. Only `lab` and `token`: renews the lease."""

    lab: str
    token: int
    number: int = 0
    head: Head | None = None
    events: tuple[bytes, ...] = ()
    journal: tuple[bytes, ...] = ()
    answers: tuple[tuple[str, bytes], ...] = ()
    saved: bytes | None = None
    view: bytes | None = None
    classroom: bytes | None = None
    rehearsal: bytes | None = None
    syslog: tuple[Outgoing, ...] = ()
    """Not for Redis: sent once the step is written."""


class Written(msgspec.Struct, frozen=True):
    """What came of a step. `ours` false: another worker has the lab, nothing was written."""

    ours: bool
    watched: bool = False
    newest_command: str = "0-0"
    why: str = ""


class Stored(msgspec.Struct, frozen=True):
    """A lab as Redis holds it."""

    begin: Begin
    step: int
    head: Head | None
    """None: never opened yet."""
    saved: bytes | None
    view: bytes | None
    classroom: bytes | None = None
    rehearsal: bytes | None = None
    refused: str = ""
    """Why it cannot be begun, as a worker found out."""


def _in_time(
    asks: Callable[Concatenate["Store", _P], Coroutine[Any, Any, _T]],
) -> Callable[Concatenate["Store", _P], Coroutine[Any, Any, _T]]:
    """Raises NoReply after REPLY_SECONDS."""

    @wraps(asks)
    async def limited(store: "Store", /, *args: _P.args, **kwargs: _P.kwargs) -> _T:
        try:
            async with limit(REPLY_SECONDS):
                return await asks(store, *args, **kwargs)
        except TimeoutError as late:
            raise NoReply(f"no reply in {REPLY_SECONDS:.0f} s") from late

    return limited


class _Script:
    def __init__(self, name: str) -> None:
        self.text: Final = files(__package__).joinpath("lua", f"{name}.lua").read_text(encoding="utf-8")
        self.sha: Final = hashlib.sha1(self.text.encode(), usedforsecurity=False).hexdigest()


_TAKE: Final = _Script("take")
_LEAVE: Final = _Script("leave")
_STEP: Final = _Script("step")


class Store:
    """The labs in one Redis."""

    def __init__(self, client: Client) -> None:
        self._redis = client

    @_in_time
    async def awake(self) -> list[str]:
        """The labs that want a worker, whether they have one or not."""
        return [name.decode() for name in cast("set[bytes]", await self._redis.smembers(bus_protocol.AWAKE))]

    @_in_time
    async def say_working(self) -> None:
        """For whoever asks whether labs can be opened."""
        await self._redis.set(bus_protocol.WORKING, 1, px=bus_protocol.WORKING_MS)

    @_in_time
    async def wants_to_sleep(self, lab: str) -> None:
        """Take it off the list, unless someone came in the meantime."""
        keys = Keys(lab)
        await self._redis.srem(bus_protocol.AWAKE, lab)
        if await self._redis.exists(keys.watched) or await self.has_commands(lab):
            await self._redis.sadd(bus_protocol.AWAKE, lab)

    @_in_time
    async def forget(self, lab: str) -> None:
        """Nobody need look for it: it never was, or is no more."""
        await self._redis.srem(bus_protocol.AWAKE, lab)

    @_in_time
    async def refuse(self, lab: str, why: str, for_ms: int | None = None) -> None:
        """The lab cannot be opened: said to whoever waits for it, and known to every worker that is asked to open it again, for
        so long or for ever. What has been said before stands."""
        await self._redis.set(Keys(lab).refused, why, px=for_ms, nx=True)
        await self.forget(lab)

    @_in_time
    async def try_to_open(self, lab: str) -> int:
        """Which attempt this is of those that no worker has outlived."""
        return await self._redis.incr(Keys(lab).attempts)

    @_in_time
    async def has_outlived(self, lab: str) -> None:
        """The attempts to open the lab are over, however the last one ended."""
        await self._redis.delete(Keys(lab).attempts)

    @_in_time
    async def has_commands(self, lab: str) -> bool:
        head = cast("bytes | None", await self._redis.hget(Keys(lab).head, "head"))
        after = bus_protocol.decode_head(head).last_command if head else "0-0"
        return bool(await self.commands(lab, after))

    @_in_time
    async def free(self, labs: Sequence[str]) -> list[str]:
        """Those of them that no worker holds."""
        held = await at_once(self._redis, [("EXISTS", Keys(lab).lease) for lab in labs])
        return [lab for lab, reply in zip(labs, held, strict=True) if reply == 0]

    @_in_time
    async def take(self, lab: str) -> int:
        """The fencing token of its lease, or 0 where another worker holds it."""
        keys = Keys(lab)
        return cast("int", await self._run(_TAKE, (keys.lease, keys.fence), LEASE_MS))

    @_in_time
    async def leave(self, lab: str, token: int) -> None:
        await self._run(_LEAVE, (Keys(lab).lease,), token)

    @_in_time
    async def load(self, lab: str) -> Stored | None:
        """None: there is no such lab."""
        keys = Keys(lab)
        pipe = self._redis.pipeline(transaction=True)
        pipe.get(keys.begin)
        pipe.hmget(keys.head, ["step", "head"])
        pipe.get(keys.saved)
        pipe.get(keys.view)
        pipe.get(keys.classroom)
        pipe.get(keys.rehearsal)
        pipe.get(keys.refused)
        begin, (step, head), saved, view, classroom, rehearsal, refused = await pipe.execute()
        if begin is None:
            return None
        return Stored(
            begin=bus_protocol.decode_begin(begin),
            step=int(step or 0),
            head=bus_protocol.decode_head(head) if head else None,
            saved=saved,
            view=view,
            classroom=classroom,
            rehearsal=rehearsal,
            refused=refused.decode() if refused else "",
        )

    @_in_time
    async def journal(self, lab: str, after: int) -> list[bytes]:
        """Its entries but the first `after`."""
        return cast("list[bytes]", await self._redis.lrange(Keys(lab).journal, after, -1))

    @_in_time
    async def events(self, lab: str, after: int) -> list[bytes]:
        entries = cast("_Entries", await self._redis.xrange(Keys(lab).events, min=f"({after}-0"))
        return [fields[b"e"] for _, fields in entries]

    @_in_time
    async def commands(self, lab: str, after: str) -> list[tuple[str, bytes]]:
        """Entry id and command, in order."""
        entries = cast("_Entries", await self._redis.xrange(Keys(lab).commands, min=f"({after}"))
        return [(entry.decode(), fields[b"c"]) for entry, fields in entries]

    @_in_time
    async def write(self, steps: Sequence[Step]) -> list[Written]:
        """Each step by its own script, all in one go to Redis and back."""
        replies = await self._send(steps)
        lost = [at for at, reply in enumerate(replies) if isinstance(reply, NoScriptError)]
        if lost:
            for at in lost:
                replies[at] = await self._send_one(steps[at])
        return [_written(reply) for reply in replies]

    async def _send(self, steps: Sequence[Step]) -> list[object]:
        if len(steps) == 1:  # as nearly always for a command: the shortest way
            return [await self._send_one(steps[0])]
        named = ((step, _keys(step)) for step in steps)
        return await at_once(
            self._redis, [("EVALSHA", _STEP.sha, len(keys), *keys, *_arguments(step)) for step, keys in named]
        )

    async def _send_one(self, step: Step) -> object:
        try:
            return await self._run(_STEP, _keys(step), *_arguments(step))
        except ResponseError as error:
            return error

    async def _run(self, script: _Script, keys: tuple[str, ...], *words: Arg) -> object:
        """A server that does not know the script yet (a new one, a replica that became master) is sent all of it."""
        try:
            return await cast("Awaitable[object]", self._redis.evalsha(script.sha, len(keys), *keys, *words))
        except NoScriptError:
            return await cast("Awaitable[object]", self._redis.eval(script.text, len(keys), *keys, *words))


def _keys(step: Step) -> tuple[str, ...]:
    of = keys_of(step.lab)
    return (
        of.lease,
        of.head,
        of.events,
        of.journal,
        of.commands,
        of.answers,
        of.saved,
        of.view,
        of.watched,
        of.classroom,
        of.rehearsal,
    )


def _arguments(step: Step) -> list[Arg]:
    if step.head is None:
        return [step.token, LEASE_MS, 0]
    saves = step.saved is not None and step.view is not None
    numbers = (
        step.head.run,
        step.head.seq - len(step.events) + 1,
        len(step.events),
        len(step.journal),
        len(step.answers),
        int(saves),
        EVENTS_KEPT,
        ANSWERS_KEPT,
        int(step.classroom is not None),
        ANSWER_BYTES_KEPT,
        int(step.rehearsal is not None),
    )
    return [
        step.token,
        LEASE_MS,
        step.number,
        bus_protocol.encode(step.head),
        step.head.last_command,
        keys_of(step.lab).live,
        " ".join(map(str, numbers)),
        *step.events,
        *step.journal,
        *bus_protocol.pairs(step.answers),
        *((step.saved or b"", step.view or b"") if saves else ()),
        *((step.classroom,) if step.classroom is not None else ()),
        *((step.rehearsal,) if step.rehearsal is not None else ()),
    ]


def _written(reply: object) -> Written:
    match reply:
        case [(0 | 1) as watched, bytes(newest)]:
            return Written(ours=True, watched=bool(watched), newest_command=newest.decode())
        case [-1, _]:
            return Written(ours=False, why="(the lease ran out)")
        case _:
            return Written(ours=False, why=f"(the step was refused: {reply})")
