"""Clients of Redis from an address (address.py), and what one of a cluster does otherwise than the others.

None of them repeats a command by itself: where a connection breaks nobody knows whether the command was done. Each has a bounded
number of connections; who finds all of them in use waits for one, up to `wait_seconds` (wall time), then has a RedisError.
"""

import asyncio
import contextlib
from collections.abc import Sequence
from typing import Any, Final, TypeAlias, cast

import hiredis
import redis.asyncio as redis
from redis.asyncio.client import PubSub
from redis.asyncio.connection import (
    AbstractConnection,
    BlockingConnectionPool,
    Connection,
    SSLConnection,
    UnixDomainSocketConnection,
)
from redis.asyncio.retry import Retry
from redis.asyncio.sentinel import (
    Sentinel,
    SentinelConnectionPool,
    SentinelManagedConnection,
    SentinelManagedSSLConnection,
)
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from simulator.bus.address import Address, Kind, read
from simulator.bus.cluster import Cluster

CONNECT_SECONDS: Final = 5.0
SENTINEL_SECONDS: Final = 1.0
"""A Sentinel that does not answer by then is passed over."""
WAIT_SECONDS: Final = 5.0
CONNECTIONS: Final = 32

Client: TypeAlias = redis.Redis
"""A cluster's client has the same commands; where it differs is in this file."""
Arg: TypeAlias = str | bytes | int
Call: TypeAlias = tuple[Arg, ...]
"""A command in its words; the second is its key, or for EVALSHA the fourth."""


def connect(
    url: str, *, most: int = CONNECTIONS, wait_seconds: float = WAIT_SECONDS, reply_seconds: float | None = None
) -> Client:
    """`reply_seconds`: the limit of each command on its socket; None: the caller limits it, which is cheaper by a task for each.
    Raises BadAddress."""
    address = read(url)
    options: dict[str, Any] = {
        **address.options,
        "socket_timeout": reply_seconds,
        "socket_connect_timeout": CONNECT_SECONDS,
        "retry": Retry(NoBackoff(), 0),
    }
    if address.kind is Kind.CLUSTER:
        cluster = Cluster(address.hosts, most, wait_seconds, ssl=address.tls, **options)
        return cast("Client", cluster)
    pool: dict[str, Any] = {"max_connections": most, "timeout": wait_seconds}
    if address.kind is Kind.SENTINEL:
        return _of_sentinels(address, {**options, **pool})
    place: dict[str, Any] = dict(zip(("host", "port"), address.hosts[0], strict=True)) if address.hosts else {}
    kind = UnixDomainSocketConnection if not place else SSLConnection if address.tls else Connection
    return redis.Redis.from_pool(BlockingConnectionPool(connection_class=packing(kind), **options, **place, **pool))


class _MasterPool(SentinelConnectionPool, BlockingConnectionPool):
    """Connections to the master that the Sentinels name, waited for; those to the Sentinels are closed with them."""

    async def disconnect(self, inuse_connections: bool = True) -> None:
        await super().disconnect(inuse_connections)
        if inuse_connections:
            for sentinel in self.sentinel_manager.sentinels:
                await sentinel.aclose()


def _of_sentinels(address: Address, options: dict[str, Any]) -> Client:
    guard = {
        **address.guard,
        "socket_timeout": SENTINEL_SECONDS,
        "socket_connect_timeout": SENTINEL_SECONDS,
        "retry": Retry(NoBackoff(), 0),
    }
    if address.tls:
        guard |= {"ssl": True, **{name: value for name, value in address.options.items() if name.startswith("ssl_")}}
    kind = SentinelManagedSSLConnection if address.tls else SentinelManagedConnection
    sentinel = Sentinel(address.hosts, sentinel_kwargs=guard)  # type: ignore[no-untyped-call]
    made: Client = sentinel.master_for(
        address.service, connection_pool_class=_MasterPool, connection_class=packing(kind), **options
    )
    return made


def packing(kind: type[AbstractConnection]) -> type[AbstractConnection]:
    """The same kind of connection, its commands packed in C: redis-py's own asyncio connections do it argument by argument,
    and a step has some thirty."""

    class Packing(kind):  # type: ignore[misc, valid-type]
        def pack_command(self, *args: Arg) -> list[bytes]:
            if isinstance(args[0], str) and " " in args[0]:  # two words, which are two arguments
                return cast("list[bytes]", super().pack_command(*args))
            return [hiredis.pack_command(args)]  # type: ignore[arg-type]

    return Packing


async def pubsub_of(client: Client) -> PubSub:
    """One that hears every channel. In a cluster it stands at one of the masters, at another one each time: whoever is cut off
    makes a new one. Raises RedisError."""
    if isinstance(client, Cluster):
        return client.pubsub(node=await client.another_node())
    return client.pubsub()


async def answers(client: Client) -> bool:
    """Whether Redis takes what is written; of a cluster, whether every master does."""
    try:
        if isinstance(client, Cluster):
            await client.another_node()
            await asyncio.gather(*(client.ping(target_nodes=node) for node in client.get_primaries()))
        return bool(await client.set("foverlab:health", 1, px=1_000))
    except RedisError:
        return False


async def at_once(client: Client, calls: Sequence[Call]) -> list[object]:
    """The replies to many commands of one key each, in one go to Redis and back. What is refused is an error in its place; in a
    cluster, also what should have gone to a node that does not answer. Raises RedisError where nothing answers."""
    if not isinstance(client, Cluster):
        pipe = client.pipeline(transaction=False)
        for call in calls:
            pipe.execute_command(*call)
        return list(await pipe.execute(raise_on_error=False))
    await client.another_node()
    nodes: dict[str, list[int]] = {}
    for at, call in enumerate(calls):
        node = client.get_node_from_key(_key(call))
        nodes.setdefault(node.name if node else "", []).append(at)
    replies: list[object] = [None] * len(calls)
    groups = list(nodes.values())
    answered = await asyncio.gather(*(_at_one_node(client, [calls[at] for at in group]) for group in groups))
    for group, said in zip(groups, answered, strict=True):
        for at, reply in zip(group, said, strict=True):
            replies[at] = reply
    return replies


async def _at_one_node(client: Cluster, calls: Sequence[Call]) -> Sequence[object]:
    pipe = client.pipeline()
    for call in calls:
        pipe.execute_command(*call)
    try:
        return list(await pipe.execute(raise_on_error=False))
    except RedisError as error:
        with contextlib.suppress(
            RedisError
        ):  # unlike a pipeline, a command alone has the client look for the masters anew
            await client.exists(_key(calls[0]))
        return [error] * len(calls)


def _key(call: Call) -> str | bytes:
    key = call[3] if call[0] == "EVALSHA" else call[1]
    assert not isinstance(key, int)
    return key
