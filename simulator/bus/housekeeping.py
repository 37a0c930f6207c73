"""What commands ask of Redis, once and by themselves: whether it can be used, and to forget labs."""

import asyncio
from collections.abc import Sequence

from redis.exceptions import RedisError

from simulator.bus.address import BadAddress, masked
from simulator.bus.connect import connect
from simulator.bus.lab_calls import REPLY_SECONDS
from simulator.wire.bus_protocol import AWAKE, Keys


def trouble(url: str) -> str | None:
    """Why the Redis at this URL cannot be used, without a password; None: it answers."""

    async def ask() -> None:
        client = connect(url, reply_seconds=REPLY_SECONDS)
        try:
            await client.exists(AWAKE)
        finally:
            await client.aclose()

    try:
        asyncio.run(ask())
    except BadAddress as error:
        return str(error)
    except (RedisError, OSError) as error:
        return f"Redis at {masked(url)} cannot be used: {error}"
    return None


def forget(url: str, labs: Sequence[str]) -> frozenset[str]:
    """Remove all that Redis holds for these labs; those that someone watches, or a worker has open, stay. Returns the others.
    Raises RedisError."""

    async def remove() -> frozenset[str]:
        gone = set()
        client = connect(url, reply_seconds=REPLY_SECONDS)
        try:
            for lab in labs:
                keys = Keys(lab)
                if not await client.exists(keys.watched, keys.lease):
                    await client.delete(*vars(keys).values())
                    await client.srem(AWAKE, lab)
                    gone.add(lab)
        finally:
            await client.aclose()
        return frozenset(gone)

    return asyncio.run(remove())
