"""The same with real labs: whatever is killed when, start and journal alone give the lab as it lives."""

import asyncio
import random
from functools import partial
from typing import cast

import msgspec
import pytest

from simulator import observe
from simulator.history.journal import Recorded, Turn, entry_of, read
from simulator.lab import replay
from simulator.wire.bus_protocol import Begin, Head, Keys
from simulator.wire.requests import AnyRequest, Console, Fault, Look, Operate, RepairAll, Return, Rewind, SetClock, Undo
from simulator.wire.snapshot import Clock, Snapshot
from simulator.worker.engine.lab_engine import LabEngines, Saved
from tests.kills.processes import Process
from tests.lab.labs import start_of
from tests.worker.conftest import Labs, eventually

pytestmark = pytest.mark.fault

KILLS = 20
SEED = 31
PAUSED = Clock(at_ms=0, at_wall_ms=0, speed=1.0, paused=True, until_happening=False)


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


def somewhen(chance: random.Random, id: int, now_ms: int) -> AnyRequest:
    """What people do to time."""
    return chance.choice(
        (
            Undo(id=id),
            Rewind(id=id, at_ms=max(0, now_ms - chance.randint(0, 60_000))),
            Return(id=id, branch=chance.randint(1, 5)),
            Look(id=id, at_ms=chance.randint(0, now_ms)),
        )
    )


async def test_killed_twenty_times_under_load_the_journal_replayed_is_the_live_lab(valkey_url: str, labs: Labs) -> None:
    chance = random.Random(20070416)
    asks: list[str] = []
    done = asyncio.Event()

    async def act() -> None:
        while not done.is_set():
            head = await labs.head("a")
            travels = head is not None and chance.random() < 0.15
            now_ms = head.now_ms if head is not None else 0
            request = somewhen(chance, len(asks), now_ms) if travels else something(chance, len(asks))
            asks.append(await labs.give("a", request))
            if travels:
                await labs.give("a", SetClock(id=1, paused=False))
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
        last = await labs.give("a", SetClock(id=1, paused=True))
        await eventually(lambda: labs._answer("a", last), 60)  # behind all that waits for the past to be worked out
        code, said = worker.end()
        assert code == 0, said
    await _compare(labs)


async def _compare(labs: Labs) -> None:
    head = await labs.head("a")
    assert head is not None
    saved = msgspec.msgpack.decode(await labs.get(Keys("a").saved), type=Saved)
    stored = cast("list[bytes]", await labs.redis.lrange(Keys("a").journal, 0, -1))
    record = read(entry_of(msgspec.msgpack.decode(entry, type=Recorded)) for entry in stored)
    assert len(record.entries) == head.journal > KILLS
    assert any(isinstance(entry, Turn) for entry in record.entries)
    live = msgspec.structs.replace(saved.lab, journal=record.journal)
    assert live.now_ms == head.now_ms
    assert replay(start_of("lan-based", SEED), record.journal, head.now_ms) == live
    view = await labs.view("a")
    assert (view.run, view.seq) == (head.run, head.seq)
    assert observe.entities_of(view) == observe.project(live.world), "what browsers were told adds up to what is"
    assert told(view) == told(seen_from_the_beginning(stored, head)), "and to what one sees who lives it all again"


def seen_from_the_beginning(stored: list[bytes], head: Head) -> Snapshot:
    """Every entry, also those that were undone, on the way from the opening."""
    engine = LabEngines().fresh("a", Begin(library="lan-based", seed=SEED))
    for entry in stored:
        engine.pass_over(engine.time_of(entry))
        engine.replay(entry)
    engine.pass_over(head.now_ms)
    engine.set_clock(PAUSED)
    return engine.snapshot(head.run, head.seq)


def told(view: Snapshot) -> Snapshot:
    """But for the clock, which goes by the wall."""
    return msgspec.structs.replace(view, clock=PAUSED)


async def _beyond(labs: Labs, command: str) -> bool:
    head = await labs.head("a")
    return head is not None and head.last_command != command
