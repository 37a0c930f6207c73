"""One subscription: wanted channels are confirmed whatever happens to the connection; a silent one is replaced."""

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest

from simulator.bus import subscription as subscription_module
from simulator.bus.connect import Client, connect
from simulator.bus.subscription import Subscription
from simulator.supervision import end, keep
from tests.valkey import valkey


class Subscriber:
    def __init__(self) -> None:
        self.confirmed: list[str] = []
        self.heard: list[tuple[str, bytes]] = []
        self.lost = 0

    def subscribed(self, channel: str) -> None:
        self.confirmed.append(channel)

    def message(self, channel: str, data: bytes) -> bool:
        self.heard.append((channel, data))
        return False

    def lost_connection(self) -> None:
        self.lost += 1


@pytest.fixture
async def client(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Client]:
    monkeypatch.setattr(subscription_module, "ECHO_SECONDS", 0.05)
    monkeypatch.setattr(subscription_module, "RETRY_SECONDS", 0.01)
    with valkey() as url:
        client = connect(url)
        yield client
        await client.aclose()


@pytest.fixture
async def subscription(client: Client) -> AsyncIterator[Subscription]:
    subscription = Subscription(client, Subscriber(), "own")
    task = keep("listening", subscription.listen)
    yield subscription
    await end([task])


async def until(holds: Callable[[], bool]) -> None:
    for _ in range(400):
        if holds():
            return
        await asyncio.sleep(0.025)
    raise AssertionError("it has not come true")


def subscriber(subscription: Subscription) -> Subscriber:
    assert isinstance(subscription._subscriber, Subscriber)
    return subscription._subscriber


async def test_a_channel_wanted_before_the_connection_is_confirmed(client: Client, subscription: Subscription) -> None:
    wanted = {f"channel {number}" for number in range(40)}
    assert not any(subscription.subscribe(channel) for channel in wanted)
    await until(lambda: set(subscriber(subscription).confirmed) == wanted)
    await client.publish("channel 7", b"word")
    await until(lambda: subscriber(subscription).heard == [("channel 7", b"word")])


async def test_an_unwanted_channel_is_not_received(client: Client, subscription: Subscription) -> None:
    subscription.subscribe("left")
    subscription.subscribe("kept")
    await until(lambda: len(subscriber(subscription).confirmed) == 2)
    subscription.unsubscribe("left")
    for _ in range(200):
        if not dict(await client.pubsub_numsub("left"))[b"left"]:
            break
        await asyncio.sleep(0.01)
    assert await client.publish("left", b"") == 0
    assert await client.publish("kept", b"") == 1


async def test_a_channel_left_and_wanted_again_at_once_stays_confirmed(subscription: Subscription) -> None:
    subscription.subscribe("one")
    await until(lambda: "one" in subscriber(subscription).confirmed)
    subscription.unsubscribe("one")
    assert subscription.subscribe("one"), "it was never given up"


async def test_a_broken_connection_is_reported_and_channels_return(client: Client, subscription: Subscription) -> None:
    subscription.subscribe("one")
    await until(lambda: "one" in subscriber(subscription).confirmed)
    await client.client_kill_filter(_type="pubsub")
    await until(lambda: subscriber(subscription).confirmed == ["one", "one"])
    assert subscriber(subscription).lost == 1
    await until(lambda: subscription.is_working)


async def test_a_connection_on_which_own_messages_do_not_come_back_is_replaced(
    client: Client, subscription: Subscription, monkeypatch: pytest.MonkeyPatch
) -> None:
    subscription.subscribe("one")
    await until(lambda: subscription.is_working and "one" in subscriber(subscription).confirmed)
    with monkeypatch.context() as now:
        now.setattr(subscription, "_own", "somebody else's")
        await until(lambda: subscriber(subscription).lost > 0)
        assert not subscription.is_working
    await until(lambda: subscription.is_working)
    assert subscriber(subscription).confirmed.count("one") > 1
