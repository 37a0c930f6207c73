"""The same with real labs: whatever is killed when, start and journal alone give the lab as it lives."""

import asyncio
import random
from functools import partial
from typing import cast

import msgspec
import pytest

from simulator import observe
from simulator.lab import JournalEntry, Lab, replay
from simulator.wire.backstage import Keys
from simulator.wire.commands import AnyRequest, Console, Fault, Operate, RepairAll, SetClock
from simulator.worker.library import start_of
from tests.faults.processes import Process
from tests.worker.conftest import Labs, eventually

pytestmark = pytest.mark.fault

KILLS = 20
SEED = 31


def something(chance: random.Random, id: int) -> AnyRequest:
    """What people do to a pair."""
    unit = chance.choice(("primary", "secondary"))
    group = chance.choice((1, 2))
    fault = chance.choice(("cable {} Ethernet0", "cable {} Ethernet3", "power {}", "crash {}", "loss {} Ethernet3 30"))
    return chance.choice(
        (
            Console(id=id, unit=unit, line=chance.choice(("show failover", "enable", "sh fail st", "no such thing"))),
            Operate(id=id, unit=unit, lines=(f"no failover active group {group}",)),
            Fault(id=id, fault=fault.format(unit), on=chance.random() < 0.6),
            RepairAll(id=id),
        )
    )


async def test_killed_twenty_times_under_load_the_journal_replayed_is_the_live_lab(valkey_url: str, labs: Labs) -> None:
    chance = random.Random(20070416)
    asks: list[str] = []
    done = asyncio.Event()

    async def act() -> None:
        while not done.is_set():
            asks.append(await labs.give("a", something(chance, len(asks))))
            await asyncio.sleep(chance.uniform(0, 0.1))

    await labs.begin("a", seed=SEED)
    with Process("simulator.worker", REDIS_URL=valkey_url) as worker:
        await labs.answer("a", await labs.give("a", SetClock(id=1, speed=60)))
        acting = asyncio.create_task(act())
        for _ in range(KILLS):
            before = (await eventually(lambda: labs.head("a"))).last_command
            await eventually(partial(_beyond, labs, before))
            await asyncio.sleep(chance.uniform(0, 0.3))
            worker.kill()
            await labs.redis.delete(Keys("a").lease)  # as if it had run out: twenty times three seconds is a long test
            await labs.watch("a")
            worker.start()
        done.set()
        await acting
        for ask in asks[-100:]:
            await labs.answer("a", ask)
        code, said = worker.end()
        assert code == 0, said
    await _compare(labs)


async def _compare(labs: Labs) -> None:
    head = await labs.head("a")
    assert head is not None
    live = msgspec.msgpack.decode(await labs.get(Keys("a").saved), type=Lab)
    entries = cast("list[bytes]", await labs.redis.lrange(Keys("a").journal, 0, -1))
    journal = tuple(msgspec.msgpack.decode(entry, type=JournalEntry) for entry in entries)
    assert len(journal) > KILLS
    assert live.journal == journal
    assert live.now_ms == head.now_ms
    assert replay(start_of("lan-based", SEED), journal, head.now_ms) == live
    view = await labs.view("a")
    assert (view.run, view.seq) == (head.run, head.seq)
    assert observe.entities_of(view) == observe.project(live.world), "what browsers were told adds up to what is"


async def _beyond(labs: Labs, command: str) -> bool:
    head = await labs.head("a")
    return head is not None and head.last_command != command
