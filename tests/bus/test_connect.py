"""Clients of one Redis: bounded, waiting, and several commands at once."""

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest
from redis.exceptions import RedisError, ResponseError

from simulator.bus.connect import Client, answers, at_once, connect, pubsub_of
from tests.valkey import valkey


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with valkey() as url:
        yield url


@pytest.fixture
async def client(url: str) -> AsyncIterator[Client]:
    client = connect(url, most=2, wait_seconds=0.2)
    yield client
    await client.aclose()


async def test_two_hundred_at_once_wait_for_two_connections(client: Client) -> None:
    await client.set("key", "value")
    assert await asyncio.gather(*(client.get("key") for _ in range(200))) == [b"value"] * 200
    assert len(await client.client_list()) <= 2


async def test_who_waits_too_long_for_a_connection_has_an_error(client: Client) -> None:
    held = [asyncio.ensure_future(client.execute_command("BLPOP", "nothing", 2)) for _ in range(2)]  # type: ignore[no-untyped-call]
    await asyncio.sleep(0.05)
    with pytest.raises(RedisError, match="No connection available"):
        await client.get("key")
    for task in held:
        task.cancel()
    await asyncio.gather(*held, return_exceptions=True)


async def test_what_is_refused_is_an_error_in_its_place(client: Client) -> None:
    await client.set("text", "x")
    one, two, three = await at_once(client, [("GET", "text"), ("INCR", "text"), ("EXISTS", "text")])
    assert (one, three) == (b"x", 1)
    assert isinstance(two, ResponseError)


async def test_a_pubsub_receives(client: Client) -> None:
    pubsub = await pubsub_of(client)
    await pubsub.subscribe("channel")
    await client.publish("channel", "word")
    heard = [await pubsub.get_message(timeout=1) for _ in range(2)]
    assert [message["type"] for message in heard if message] == ["subscribe", "message"]
    await pubsub.aclose()  # type: ignore[no-untyped-call]


@pytest.mark.parametrize(
    "url", ["redis://127.0.0.1:1", "redis+cluster://127.0.0.1:1", "redis+sentinel://127.0.0.1:1/lab"]
)
async def test_where_nothing_is_every_kind_of_client_has_errors_of_one_family(url: str) -> None:
    client = connect(url, reply_seconds=5.0)
    assert not await answers(client)
    with pytest.raises(RedisError):
        await client.get("key")
    with pytest.raises(RedisError):
        await at_once(client, [("GET", "key")])
    with pytest.raises(RedisError):
        await (await pubsub_of(client)).subscribe("channel")
    await client.aclose()


async def test_redis_answers_where_it_takes_what_is_written(url: str, client: Client) -> None:
    assert await answers(client)
    with valkey() as other:
        replica = connect(other)
        port = (await client.config_get("port"))["port"]
        await replica.execute_command("REPLICAOF", "127.0.0.1", port or "1")  # type: ignore[no-untyped-call]
        assert not await answers(replica), "a replica takes nothing"
        await replica.aclose()
