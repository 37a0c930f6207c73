"""A Valkey for the tests of the worker, and labs in it."""

import asyncio
import contextlib
import itertools
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TypeAlias, TypeVar, cast

import msgspec
import pytest
import redis.asyncio as redis

from simulator.bus.connect import connect
from simulator.wire import bus_protocol, codec
from simulator.wire.answers import Answer
from simulator.wire.bus_protocol import AWAKE, CALLS, WATCHED_MS, Begin, Command, Head, Keys
from simulator.wire.events import AnyEvent
from simulator.wire.requests import AnyRequest, Console
from simulator.wire.snapshot import Snapshot
from simulator.worker.engine.boundary import Engines
from simulator.worker.worker import Worker
from tests.valkey import valkey
from tests.worker.toy import Entry, State, ToyEngines

Found = TypeVar("Found")
Entries: TypeAlias = list[tuple[bytes, dict[bytes, bytes]]]


@pytest.fixture(scope="package")
def valkey_url() -> Iterator[str]:
    with valkey() as url:
        yield url


class Labs:
    """What a web process does with Redis, and looks at what the worker wrote."""

    def __init__(self, client: redis.Redis) -> None:
        self.redis = client
        self._ids = itertools.count(1)

    async def begin(self, lab: str, seed: int = 1) -> None:
        await self.redis.set(Keys(lab).begin, bus_protocol.encode(Begin(library="lan-based", seed=seed)), nx=True)
        await self.watch(lab)

    async def watch(self, lab: str, wall_ms: int = WATCHED_MS) -> None:
        await self.redis.set(Keys(lab).watched, 1, px=wall_ms)
        await self.redis.sadd(AWAKE, lab)
        await self.redis.publish(CALLS, lab)

    async def give(self, lab: str, request: AnyRequest, ask: str | None = None) -> str:
        """As the bus does it, but without a word to the workers: the slow way must do as well."""
        ask = ask or f"ask{next(self._ids)}"
        await self.redis.xadd(
            Keys(lab).commands, {"c": bus_protocol.encode(Command(ask=ask, who="someone", request=request))}
        )
        return ask

    async def type(self, lab: str, line: str) -> str:
        return await self.give(lab, Console(id=1, unit="primary", line=line))

    async def answer(self, lab: str, ask: str) -> Answer:
        return codec.decode_answer(await eventually(lambda: self._answer(lab, ask)))

    async def _answer(self, lab: str, ask: str) -> bytes | None:
        entries = cast("Entries", await self.redis.xrange(Keys(lab).answers))
        found = [fields[ask.encode()] for _, fields in entries if ask.encode() in fields]
        assert len(found) <= 1, "answered twice"
        return found[0] if found else None

    async def head(self, lab: str) -> Head | None:
        head = cast("bytes | None", await self.redis.hget(Keys(lab).head, "head"))
        return bus_protocol.decode_head(head) if head else None

    async def events(self, lab: str) -> list[AnyEvent]:
        entries = cast("Entries", await self.redis.xrange(Keys(lab).events))
        return [codec.decode_event(fields[b"e"]) for _, fields in entries]

    async def journal(self, lab: str) -> list[Entry]:
        entries = cast("list[bytes]", await self.redis.lrange(Keys(lab).journal, 0, -1))
        return [msgspec.msgpack.decode(entry, type=Entry) for entry in entries]

    async def get(self, key: str) -> bytes:
        value = await self.redis.get(key)
        assert isinstance(value, bytes)
        return value

    async def view(self, lab: str) -> Snapshot:
        return codec.decode_snapshot(await self.get(Keys(lab).view))

    async def saved(self, lab: str) -> State:
        return msgspec.msgpack.decode(await self.get(Keys(lab).saved), type=State)


async def eventually(look: Callable[[], Awaitable[Found | None]], seconds: float = 10.0) -> Found:
    """What `look` finds, as soon as it finds something."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        if found := await look():
            return found
        await asyncio.sleep(0.01)
    raise TimeoutError


@pytest.fixture
async def labs(valkey_url: str) -> AsyncIterator[Labs]:
    client = connect(valkey_url)
    await client.flushall()
    yield Labs(client)
    await client.aclose()


@contextlib.asynccontextmanager
async def running(url: str, engines: Engines | None = None) -> AsyncIterator[Worker]:
    client = connect(url)
    worker = Worker(client, engines or ToyEngines())
    task = asyncio.create_task(worker.run())
    try:
        yield worker
    finally:
        worker.stop()
        await task
        await client.aclose()


@pytest.fixture
async def worker(valkey_url: str, labs: Labs) -> AsyncIterator[Worker]:
    async with running(valkey_url) as worker:
        yield worker


@pytest.fixture
def start_worker(valkey_url: str) -> Callable[[], contextlib.AbstractAsyncContextManager[Worker]]:
    return lambda: running(valkey_url)
