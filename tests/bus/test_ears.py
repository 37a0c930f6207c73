"""One subscription: what is wanted stands in the end, whatever happens to the connection, and deafness is noticed."""

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest

from simulator.bus import ears as ears_module
from simulator.bus.connect import Client, connect
from simulator.bus.ears import Ears
from simulator.supervision import end, keep
from tests.valkey import valkey


class Hearer:
    def __init__(self) -> None:
        self.stood: list[str] = []
        self.heard: list[tuple[str, bytes]] = []
        self.deafened = 0

    def stands(self, channel: str) -> None:
        self.stood.append(channel)

    def message(self, channel: str, data: bytes) -> bool:
        self.heard.append((channel, data))
        return False

    def deaf(self) -> None:
        self.deafened += 1


@pytest.fixture
async def client(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Client]:
    monkeypatch.setattr(ears_module, "CALL_SECONDS", 0.05)
    monkeypatch.setattr(ears_module, "RETRY_SECONDS", 0.01)
    with valkey() as url:
        client = connect(url)
        yield client
        await client.aclose()


@pytest.fixture
async def ears(client: Client) -> AsyncIterator[Ears]:
    ears = Ears(client, Hearer(), "own")
    task = keep("listening", ears.listen)
    yield ears
    await end([task])


async def until(holds: Callable[[], bool]) -> None:
    for _ in range(400):
        if holds():
            return
        await asyncio.sleep(0.025)
    raise AssertionError("it has not come true")


def hearer(ears: Ears) -> Hearer:
    assert isinstance(ears._hearer, Hearer)
    return ears._hearer


async def test_what_is_wanted_before_there_is_a_connection_stands_when_there_is_one(client: Client, ears: Ears) -> None:
    wanted = {f"channel {number}" for number in range(40)}
    assert not any(ears.want(channel) for channel in wanted)
    await until(lambda: set(hearer(ears).stood) == wanted)
    await client.publish("channel 7", b"word")
    await until(lambda: hearer(ears).heard == [("channel 7", b"word")])


async def test_what_is_not_wanted_any_more_is_not_heard(client: Client, ears: Ears) -> None:
    ears.want("left")
    ears.want("kept")
    await until(lambda: len(hearer(ears).stood) == 2)
    ears.leave("left")
    for _ in range(200):
        if not dict(await client.pubsub_numsub("left"))[b"left"]:
            break
        await asyncio.sleep(0.01)
    assert await client.publish("left", b"") == 0
    assert await client.publish("kept", b"") == 1


async def test_what_is_left_and_wanted_again_at_once_stands(ears: Ears) -> None:
    ears.want("one")
    await until(lambda: "one" in hearer(ears).stood)
    ears.leave("one")
    assert ears.want("one"), "it was never given up"


async def test_a_connection_that_breaks_is_told_and_everything_stands_again(client: Client, ears: Ears) -> None:
    ears.want("one")
    await until(lambda: "one" in hearer(ears).stood)
    await client.client_kill_filter(_type="pubsub")
    await until(lambda: hearer(ears).stood == ["one", "one"])
    assert hearer(ears).deafened == 1
    await until(lambda: ears.hear)


async def test_calls_that_do_not_come_back_are_deafness_and_the_connection_is_made_anew(
    client: Client, ears: Ears, monkeypatch: pytest.MonkeyPatch
) -> None:
    ears.want("one")
    await until(lambda: ears.hear and "one" in hearer(ears).stood)
    with monkeypatch.context() as now:
        now.setattr(ears, "_own", "somebody else's")
        await until(lambda: hearer(ears).deafened > 0)
        assert not ears.hear
    await until(lambda: ears.hear)
    assert hearer(ears).stood.count("one") > 1
