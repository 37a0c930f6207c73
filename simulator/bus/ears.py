"""The one subscription of a process, worker or web, and whether it still hears.

What is wanted is a set of channels; what stands is compared with it, so that whoever comes and goes only changes the set,
whether there is a connection just then or not. One task reads the connection and one writes to it: nobody else touches it.
Every CALL_SECONDS the process calls itself by a channel of its own: where that does not come back it does not hear, whatever
the connection says of itself, and the connection is made anew.
"""

import asyncio
import contextlib
import logging
from typing import Final, Protocol

from redis.asyncio.client import PubSub
from redis.exceptions import RedisError

from simulator.bus.connect import Client, subscription
from simulator.supervision import first_of

log: Final = logging.getLogger(__name__)

CALL_SECONDS: Final = 2.0
"""How often the process calls itself."""
DEAF_CALLS: Final = 3
"""So many calls in a row that did not come back, and the connection is made anew. Counted, not timed: a process that stood still
has not read yet what came meanwhile."""
RETRY_SECONDS: Final = 0.5


class Hearer(Protocol):
    """Whoever has the ears."""

    def stands(self, channel: str) -> None:
        """The subscription to it stands from now on: what was said before may be missing."""

    def message(self, channel: str, data: bytes) -> bool:
        """Whether others are to have a turn before the next message."""

    def deaf(self) -> None:
        """The connection is gone: what is said now is lost, until `stands` is told again."""


class Deaf(Exception):
    """Calls to oneself do not come back."""


class Ears:
    """`listen` is kept running by the owner; `want` and `leave` may be called at any time and cannot fail."""

    def __init__(self, client: Client, hearer: Hearer, own: str) -> None:
        """client: one whose replies are waited for without a limit; own: a channel that nobody else has."""
        self._client: Final = client
        self._hearer: Final = hearer
        self._own: Final = own
        self._wanted: Final[set[str]] = {self._own}
        self._asked: set[str] = set()
        """Of the present connection: subscribed to, or asked for."""
        self._stands: set[str] = set()
        self._changed: Final = asyncio.Event()
        self._missed = 0
        """Calls to oneself since the last one that came back."""
        self._heard: Final = asyncio.Event()
        self._well = True

    @property
    def hear(self) -> bool:
        """Calls to oneself come back."""
        return self._heard.is_set()

    async def until_heard(self, seconds: float) -> None:
        """Or until the seconds are over."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._heard.wait(), seconds)

    def want(self, channel: str) -> bool:
        """True: it stands already, and nothing more is said of it; else the hearer is told when it does."""
        self._wanted.add(channel)
        self._changed.set()
        return channel in self._stands

    def leave(self, channel: str) -> None:
        self._wanted.discard(channel)
        self._changed.set()

    async def listen(self) -> None:
        """For ever, over as many connections as it takes."""
        while True:
            pubsub: PubSub | None = None
            try:
                pubsub = await subscription(self._client)
                await self._subscribe(pubsub)  # connects
                await first_of(self._read(pubsub), self._follow(pubsub), self._call())
            except (RedisError, OSError, Deaf) as error:
                if self._well:  # once, however long it lasts
                    log.error("Redis is not heard: %s", error)
                self._well = False
            finally:  # whatever ended it
                self._asked, self._stands, self._missed = set(), set(), 0
                self._heard.clear()
                self._hearer.deaf()
                if pubsub is not None:
                    await pubsub.aclose()  # type: ignore[no-untyped-call]
            await asyncio.sleep(RETRY_SECONDS)

    # --- one connection -----------------------------------------------------------------------------------------------

    async def _subscribe(self, pubsub: PubSub) -> None:
        """What is wanted and what is not any more; the own channel is always among the first."""
        self._changed.clear()
        new, old = self._wanted - self._asked, self._asked - self._wanted
        self._asked = set(self._wanted)
        self._stands -= old
        if old:
            await pubsub.unsubscribe(*old)
        if new:
            await pubsub.subscribe(*new)

    async def _follow(self, pubsub: PubSub) -> None:
        while True:
            await self._changed.wait()
            await self._subscribe(pubsub)

    async def _read(self, pubsub: PubSub) -> None:
        while True:
            message = await pubsub.get_message(timeout=None)
            if message is None:
                continue
            kind, channel = message["type"], message["channel"].decode()
            if channel == self._own:
                if kind == "message":
                    self._heard_ourselves()
            elif kind == "subscribe" and channel in self._asked:
                self._stands.add(channel)
                self._hearer.stands(channel)
            elif kind == "message" and self._hearer.message(channel, message["data"]):
                await asyncio.sleep(0)

    async def _call(self) -> None:
        while True:
            if self._missed == DEAF_CALLS:
                raise Deaf(f"{DEAF_CALLS} calls to ourselves did not come back")
            self._missed += 1
            with contextlib.suppress(RedisError, OSError):  # one that does not go out is one that does not come back
                await asyncio.wait_for(self._client.publish(self._own, b""), CALL_SECONDS)
            await asyncio.sleep(CALL_SECONDS)

    def _heard_ourselves(self) -> None:
        self._missed = 0
        self._heard.set()
        if not self._well:
            log.warning("Redis is heard again")
        self._well = True
