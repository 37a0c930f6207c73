"""Many labs on one worker: fewer turns with more in each, rounds written while the next is made, a Redis that hangs."""

import asyncio

import pytest
from redis.exceptions import RedisError

from simulator.bus.connect import connect
from simulator.wire.bus_protocol import Begin, Head
from simulator.worker import store
from simulator.worker import worker as worker_module
from simulator.worker.engine.boundary import Engines
from simulator.worker.engine.lab_engine import LabEngines
from simulator.worker.opening import LostLease, open_lab
from simulator.worker.running.runner import TICK_MS, LabRunner
from simulator.worker.store import Store, Written
from simulator.worker.worker import MANY_STEPS, Worker
from tests.worker.conftest import Labs, eventually, running


@pytest.mark.parametrize("tick_ms", [TICK_MS, 400])
def test_however_seldom_a_lab_has_its_turn_its_time_is_right(tick_ms: int) -> None:
    engine = LabEngines().fresh("a", Begin(library="lan-based-asa", seed=1))
    began_ms, turns, wall_ms = engine.now_ms, 0, 1_000.0
    head = Head(
        run=1, seq=0, now_ms=began_ms, last_command="0-0", journal=0, speed=1.0, paused=False, until_happening=False
    )
    runner = LabRunner("a", 1, engine, head, step=0, wall_ms=wall_ms)
    while wall_ms < 11_000.0:
        step = runner.turn(wall_ms, tick_ms)
        if step is not None:
            runner.written(step, Written(ours=True, watched=True), wall_ms)
        assert runner.due_ms - wall_ms >= tick_ms
        wall_ms, turns = runner.due_ms, turns + 1
        assert engine.now_ms - began_ms <= wall_ms - 1_000.0
    runner.turn(wall_ms, tick_ms)
    assert engine.now_ms - began_ms == int(wall_ms - 1_000.0)
    assert turns <= 10_000 / tick_ms


async def test_a_round_of_many_steps_loses_no_command_and_does_none_twice(labs: Labs, worker: Worker) -> None:
    names = [f"lab{at}" for at in range(3 * MANY_STEPS)]
    for name in names:
        await labs.begin(name)
    for line in ("one", "two", "three"):
        asks = await asyncio.gather(*(labs.type(name, line) for name in names))
        for name, ask in zip(names, asks, strict=True):
            assert (await labs.answer(name, ask)).ok
    for name in names:
        assert [entry.line for entry in await labs.journal(name)] == ["one", "two", "three"]


async def test_a_redis_that_does_not_answer_is_not_waited_for(
    labs: Labs, valkey_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = connect(valkey_url)
    await client.ping()
    monkeypatch.setattr(store, "REPLY_SECONDS", 0.05)
    await labs.redis.execute_command("CLIENT", "PAUSE", "600", "ALL")  # type: ignore[no-untyped-call]
    with pytest.raises(RedisError, match="no reply"):
        await Store(client).awake()
    monkeypatch.setattr(store, "REPLY_SECONDS", 5.0)
    assert await Store(client).awake() == [], "the next call has a connection of its own"
    await client.aclose()


async def test_a_lab_whose_lease_ran_out_while_it_was_opened_is_opened_again(
    labs: Labs, valkey_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A processor that is busy is no fault of the lab, which would leave it alone for BROKEN_SECONDS."""
    tries = 0

    async def slow(store: Store, engines: Engines, lab: str, token: int) -> LabRunner | None:
        nonlocal tries
        tries += 1
        if tries == 1:
            await store.leave(lab, token)
            raise LostLease("the lease ran out")
        return await open_lab(store, engines, lab, token)

    monkeypatch.setattr(worker_module, "open_lab", slow)
    async with running(valkey_url) as worker:
        await labs.begin("a")
        await eventually(lambda: labs.head("a"))
        assert worker.labs == ("a",)
    assert tries == 2
