"""Workers killed at any moment: nothing is lost, nothing happens twice, and another one goes on within seconds."""

import asyncio
import random
import signal
import time
from functools import partial

import pytest

from simulator.wire import codec
from simulator.wire.bus_protocol import Keys
from simulator.wire.fold import fold
from simulator.wire.requests import SetClock
from simulator.wire.snapshot import Snapshot
from tests.kills.processes import Process
from tests.worker.conftest import Labs, eventually
from tests.worker.toy import State, ToyEngine

pytestmark = pytest.mark.fault

KILLS = 6
TAKEOVER_SECONDS = 5.0


def toy_worker(url: str) -> Process:
    return Process("tests.kills.toy_worker", REDIS_URL=url)


async def test_a_killed_workers_lab_is_taken_over_within_five_seconds(valkey_url: str, labs: Labs) -> None:
    with toy_worker(valkey_url) as one, toy_worker(valkey_url):
        for name in ("a", "b", "c", "d"):
            await labs.begin(name)
            await labs.answer(name, await labs.type(name, "before"))
        one.kill()
        killed = time.monotonic()
        asks = {name: await labs.type(name, "after") for name in ("a", "b", "c", "d")}
        for name, ask in asks.items():
            assert (await labs.answer(name, ask)).result == {"typed": 2}
        assert time.monotonic() - killed < TAKEOVER_SECONDS


async def test_killed_again_and_again_under_load_each_command_is_applied_once_and_in_order(
    valkey_url: str, labs: Labs
) -> None:
    chance = random.Random(20070416)
    typed: list[str] = []
    asks: list[str] = []
    done = asyncio.Event()

    async def type_on() -> None:
        while not done.is_set():
            line = f"line {len(typed)}"
            typed.append(line)
            asks.append(await labs.type("a", line))
            await asyncio.sleep(chance.uniform(0, 0.02))

    await labs.begin("a", seed=7)
    typing = asyncio.create_task(type_on())
    with toy_worker(valkey_url) as worker:
        await labs.answer("a", await labs.give("a", SetClock(id=1, speed=300)))
        for _ in range(KILLS):
            before = (await eventually(lambda: labs.head("a"))).seq
            await eventually(partial(_beyond, labs, before))
            await asyncio.sleep(chance.uniform(0, 0.25))
            worker.kill()
            await labs.redis.delete(
                Keys("a").lease
            )  # as if it had run out: waiting for that each time makes a long test
            await labs.watch("a")
            worker.start()
        done.set()
        await typing
        for ask in asks[-100:]:
            assert (await labs.answer("a", ask)).ok
        code, said = worker.end()
        assert code == 0, said
    await _compare(labs, typed)


async def _compare(labs: Labs, typed: list[str]) -> None:
    journal, saved, head = await labs.journal("a"), await labs.saved("a"), await labs.head("a")
    assert head is not None
    assert [entry.line for entry in journal] == typed, "each command once, in order"
    replayed = ToyEngine("a", State(seed=7))
    for entry in journal:
        replayed.pass_over(entry.at_ms)
        replayed._type(entry.line)
    replayed.pass_over(head.now_ms)
    assert replayed.state == saved
    view = await labs.view("a")
    assert (view.run, view.seq) == (head.run, head.seq)
    assert view.consoles[0].lines == tuple(f"toy> {line}" for line in typed[-500:])


async def test_numbers_stay_contiguous_and_fold_to_the_view_over_kills(valkey_url: str, labs: Labs) -> None:
    chance = random.Random(2)
    await labs.begin("a")
    with toy_worker(valkey_url) as worker:
        first: Snapshot = await eventually(lambda: _view(labs))
        for number in range(5):
            await labs.answer("a", await labs.type("a", f"line {number}"))
            await asyncio.sleep(chance.uniform(0, 0.3))
            worker.kill()
            await labs.redis.delete(Keys("a").lease)
            worker.start()
        await labs.answer("a", await labs.type("a", "last"))
        worker.end()
    folded = first
    for event in await labs.events("a"):
        if event.seq > folded.seq:
            folded = fold(folded, event)
    assert folded == await labs.view("a")


async def test_a_worker_that_was_stopped_too_long_writes_nothing_more(valkey_url: str, labs: Labs) -> None:
    """Its lease ran out while it could not know: its next step bears an old token."""
    with toy_worker(valkey_url) as old:
        await labs.begin("a")
        await labs.answer("a", await labs.type("a", "old"))
        old.signal(signal.SIGSTOP)
        with toy_worker(valkey_url):
            assert (await labs.answer("a", await labs.type("a", "new"))).result == {"typed": 2}
            old.signal(signal.SIGCONT)
            await asyncio.sleep(1)
            assert (await labs.answer("a", await labs.type("a", "newer"))).result == {"typed": 3}
            assert [entry.line for entry in await labs.journal("a")] == ["old", "new", "newer"]
            numbers = [event.seq for event in await labs.events("a")]
            assert numbers == list(range(1, len(numbers) + 1))


async def test_without_redis_a_worker_says_so_in_one_line() -> None:
    with Process("simulator.worker", REDIS_URL="unix:///nowhere/redis.sock") as worker:
        code, said = worker.wait()
    assert code == 1
    assert said.count("\n") == 1
    assert "unix:///nowhere/redis.sock cannot be used" in said


async def _beyond(labs: Labs, seq: int) -> bool:
    head = await labs.head("a")
    return head is not None and head.seq > seq


async def _view(labs: Labs) -> Snapshot | None:
    return codec.decode_snapshot(await labs.get(Keys("a").view)) if await labs.redis.exists(Keys("a").view) else None
