"""What a process asks Redis about labs, and how it hands over a command: each call once, without repeating it.

All of them raise RedisError where Redis does not answer.
"""

import asyncio
from collections.abc import Awaitable, Collection, Mapping
from typing import Final, TypeAlias, cast

from redis.exceptions import NoScriptError, RedisError

from simulator.bus.connect import Client, answers, at_once, connect
from simulator.bus.limit import limit
from simulator.bus.room import fold_all
from simulator.wire import codec
from simulator.wire.bus_protocol import AWAKE, CALLS, WATCHED_MS, WORKING, Keys, keys_of
from simulator.wire.snapshot import Snapshot

SENDERS: Final = 16
"""Commands that are on their way to Redis at once, each on a connection of its own; the next one waits."""
REPLY_SECONDS: Final = 5.0
SEND_SECONDS: Final = 5.0
"""A command that Redis has not taken by then is refused."""

_COMMAND: Final = """
-- Hand a command to the worker that has the lab.   KEYS commands   ARGV most, command, channel, lab
if redis.call('XLEN', KEYS[1]) > tonumber(ARGV[1]) then
  return false
end
local last = redis.call('XREVRANGE', KEYS[1], '+', '-', 'COUNT', 1)
local before = last[1] and last[1][1] or '0-0'
local entry = redis.call('XADD', KEYS[1], '*', 'c', ARGV[2])
redis.call('PUBLISH', ARGV[3], ARGV[4] .. ' ' .. before .. ' ' .. entry .. ' ' .. ARGV[2])
return entry
"""

_Entries: TypeAlias = list[tuple[bytes, dict[bytes, bytes]]]


class LabCalls:
    """Of one process. `unlimited` is for the subscription, which waits as long as it takes."""

    def __init__(self, url: str) -> None:
        self.redis: Final[Client] = connect(url, reply_seconds=REPLY_SECONDS)
        self.unlimited: Final[Client] = connect(url, most=SENDERS + 4)
        """No limit on the socket, which would cost a task a call: for the subscription, and for commands (SEND_SECONDS)."""
        self._line: Final = asyncio.Semaphore(SENDERS)
        self._sha = ""

    async def close(self) -> None:
        await self.redis.aclose()
        await self.unlimited.aclose()

    async def is_there(self) -> bool:
        """Redis takes what is written."""
        return await answers(self.redis)

    async def has_worker(self) -> bool:
        """Some worker said lately that it turns labs."""
        return bool(await self.redis.exists(WORKING))

    async def watch(self, labs: Mapping[str, bytes | None]) -> None:
        """Lab -> what it begins from where Redis does not know it, or has lost it."""
        if labs:
            replies = await at_once(
                self.redis,
                [("SET", Keys(lab).begin, origin, "NX") for lab, origin in labs.items() if origin is not None]
                + [("SET", Keys(lab).watched, 1, "PX", WATCHED_MS) for lab in labs]
                + [("SADD", AWAKE, *labs)],
            )
            for reply in replies:
                if isinstance(reply, RedisError):
                    raise reply

    async def open(self, lab: str, origin: bytes | None) -> None:
        """Have a worker open it now."""
        await self.watch({lab: origin})
        await self.redis.publish(CALLS, lab)

    async def give_up(self, lab: str) -> None:
        """A lab that no worker could begin."""
        keys = Keys(lab)
        await self.redis.delete(keys.begin, keys.watched, keys.refused)

    async def refusal(self, lab: str) -> str | None:
        """Why no worker can begin the lab, as one has found out."""
        why = cast("bytes | None", await self.redis.get(Keys(lab).refused))
        return None if why is None else why.decode()

    async def has_view(self, lab: str) -> bool:
        return bool(await self.redis.exists(Keys(lab).view))

    async def view(self, lab: str) -> Snapshot | None:
        """The stored view with all events after it; None where there is none yet or it was just replaced."""
        view = cast("bytes | None", await self.redis.get(Keys(lab).view))
        if view is None:
            return None
        snapshot = codec.decode_snapshot(view)
        entries = cast("_Entries", await self.redis.xrange(Keys(lab).events, min=f"({snapshot.seq}-0"))
        return fold_all(snapshot, [fields[b"e"] for _, fields in entries])

    async def answers(self, lab: str) -> list[tuple[str, bytes]]:
        """Those that are still kept: by ask, as the worker encoded them."""
        entries = cast("_Entries", await self.redis.xrange(Keys(lab).answers))
        return [(ask.decode(), answer) for _, fields in entries for ask, answer in fields.items()]

    async def held(self, labs: Collection[str]) -> frozenset[str]:
        """Those of them that a worker has."""
        replies = await at_once(self.redis, [("EXISTS", keys_of(lab).lease) for lab in labs]) if labs else []
        return frozenset(lab for lab, is_held in zip(labs, replies, strict=True) if is_held == 1)

    async def send(self, lab: str, command: bytes, most: int) -> bool:
        """False: `most` commands wait already. Raises TimeoutError after SEND_SECONDS."""
        words = (keys_of(lab).commands, str(most), command, CALLS, lab)
        async with limit(SEND_SECONDS), self._line:
            try:
                if not self._sha:
                    self._sha = await self.unlimited.script_load(_COMMAND)
                entry = await cast("Awaitable[bytes | None]", self.unlimited.evalsha(self._sha, 1, *words))
            except NoScriptError:
                entry = await cast("Awaitable[bytes | None]", self.unlimited.eval(_COMMAND, 1, *words))
        return entry is not None
