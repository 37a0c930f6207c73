"""The one subscription of a process, worker or web, and whether messages still arrive.

The owner changes a set of wanted channels, with or without a connection at that moment; the subscription follows the set. One
task reads the connection and one writes to it: nobody else touches it. Every ECHO_SECONDS the process publishes to a channel of
its own: where the message does not come back, the connection is replaced, whatever its own state says.
"""

import asyncio
import contextlib
import logging
from typing import Final, Protocol

from redis.asyncio.client import PubSub
from redis.exceptions import RedisError

from simulator.bus.connect import Client, pubsub_of
from simulator.supervision import first_of

log: Final = logging.getLogger(__name__)

ECHO_SECONDS: Final = 2.0
"""How often the process sends itself a message."""
LOST_ECHOES: Final = 3
"""After so many in a row that did not come back, the connection is replaced. Counted, not timed: a process that was stopped has
not read yet what arrived meanwhile."""
RETRY_SECONDS: Final = 0.5


class Subscriber(Protocol):
    """The owner of a subscription."""

    def subscribed(self, channel: str) -> None:
        """Redis confirmed the subscription: earlier messages may be missing."""

    def message(self, channel: str, data: bytes) -> bool:
        """True: other tasks run before the next message."""

    def lost_connection(self) -> None:
        """Messages are lost until `subscribed` is called again."""


class NoEcho(Exception):
    """Messages to oneself do not come back."""


class Subscription:
    """`listen` is kept running by the owner; `subscribe` and `unsubscribe` may be called at any time and cannot fail."""

    def __init__(self, client: Client, subscriber: Subscriber, own: str) -> None:
        """client: one whose replies are waited for without a limit; own: a channel that nobody else has."""
        self._client: Final = client
        self._subscriber: Final = subscriber
        self._own: Final = own
        self._wanted: Final[set[str]] = {self._own}
        self._asked: set[str] = set()
        """Of the present connection: subscribed to, or asked for."""
        self._confirmed: set[str] = set()
        self._changed: Final = asyncio.Event()
        self._missed = 0
        """Messages to oneself since the last one that came back."""
        self._working: Final = asyncio.Event()
        self._is_trouble_logged = False

    @property
    def is_working(self) -> bool:
        """Messages to oneself come back."""
        return self._working.is_set()

    async def until_working(self, seconds: float) -> None:
        """Or until the seconds are over."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._working.wait(), seconds)

    def subscribe(self, channel: str) -> bool:
        """True: already confirmed; else the subscriber's `subscribed` is called once it is."""
        self._wanted.add(channel)
        self._changed.set()
        return channel in self._confirmed

    def unsubscribe(self, channel: str) -> None:
        self._wanted.discard(channel)
        self._changed.set()

    async def listen(self) -> None:
        """For ever, over as many connections as it takes."""
        while True:
            pubsub: PubSub | None = None
            try:
                pubsub = await pubsub_of(self._client)
                await self._subscribe(pubsub)  # connects
                await first_of(self._read(pubsub), self._follow(pubsub), self._echo())
            except (RedisError, OSError, NoEcho) as error:
                if not self._is_trouble_logged:  # once, however long it lasts
                    log.error("the subscription to Redis is lost: %s", error)
                self._is_trouble_logged = True
            finally:  # whatever ended it
                self._asked, self._confirmed, self._missed = set(), set(), 0
                self._working.clear()
                self._subscriber.lost_connection()
                if pubsub is not None:
                    await pubsub.aclose()  # type: ignore[no-untyped-call]
            await asyncio.sleep(RETRY_SECONDS)

    # --- one connection -----------------------------------------------------------------------------------------------

    async def _subscribe(self, pubsub: PubSub) -> None:
        """Wanted channels, and those that are not wanted any more; the own channel is always among the first."""
        self._changed.clear()
        new, old = self._wanted - self._asked, self._asked - self._wanted
        self._asked = set(self._wanted)
        self._confirmed -= old
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
                    self._echoed()
            elif kind == "subscribe" and channel in self._asked:
                self._confirmed.add(channel)
                self._subscriber.subscribed(channel)
            elif kind == "message" and self._subscriber.message(channel, message["data"]):
                await asyncio.sleep(0)

    async def _echo(self) -> None:
        while True:
            if self._missed == LOST_ECHOES:
                raise NoEcho(f"{LOST_ECHOES} messages to ourselves did not come back")
            self._missed += 1
            with contextlib.suppress(RedisError, OSError):  # one that does not go out is one that does not come back
                await asyncio.wait_for(self._client.publish(self._own, b""), ECHO_SECONDS)
            await asyncio.sleep(ECHO_SECONDS)

    def _echoed(self) -> None:
        self._missed = 0
        self._working.set()
        if self._is_trouble_logged:
            log.warning("the subscription to Redis works again")
        self._is_trouble_logged = False
