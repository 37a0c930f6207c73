"""Labs on a worker, with a toy for a lab and a real Valkey."""

import asyncio
import time
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import pytest
from msgspec.structs import replace

from simulator.wire import bus_protocol
from simulator.wire.bus_protocol import AWAKE, CALLS, Keys
from simulator.wire.events import ClockEvent
from simulator.wire.fold import fold
from simulator.wire.requests import Complete, Fault, SetClock
from simulator.worker.store import Step, Store
from simulator.worker.worker import Worker
from tests.worker.conftest import Labs, eventually, running
from tests.worker.toy import SlowEngines

StartWorker = Callable[[], AbstractAsyncContextManager[Worker]]


async def test_a_lab_is_opened_and_its_time_runs(labs: Labs, worker: Worker) -> None:
    await labs.begin("a")
    head = await eventually(lambda: labs.head("a"))
    later = await eventually(lambda: _passed(labs, "a", head.now_ms + 300))
    assert later.run == head.run


async def test_a_command_is_applied_journaled_and_answered(labs: Labs, worker: Worker) -> None:
    await labs.begin("a")
    answer = await labs.answer("a", await labs.type("a", "show failover"))
    assert answer.ok
    assert answer.result == {"typed": 1}
    assert [entry.line for entry in await labs.journal("a")] == ["show failover"]


async def test_a_question_is_answered_and_not_journaled(labs: Labs, worker: Worker) -> None:
    await labs.begin("a")
    answer = await labs.answer("a", await labs.give("a", Complete(id=3, unit="primary", line="sh")))
    assert answer.result == {"line": "sh!"}
    assert await labs.journal("a") == []


async def test_a_refused_act_is_an_answer_and_changes_nothing(labs: Labs, worker: Worker) -> None:
    await labs.begin("a")
    answer = await labs.answer("a", await labs.give("a", Fault(id=3, fault="cable moon", on=True)))
    assert answer.error is not None
    assert answer.error.message == "fault: there is no cable moon"
    assert await labs.journal("a") == []


async def test_a_defect_of_the_lab_is_an_answer_and_the_lab_goes_on(labs: Labs, worker: Worker) -> None:
    await labs.begin("a")
    answer = await labs.answer("a", await labs.type("a", "explode"))
    assert answer.error is not None
    assert answer.error.code == "refused"
    assert (await labs.answer("a", await labs.type("a", "and on"))).ok


async def test_what_nobody_can_read_is_left_out(labs: Labs, worker: Worker) -> None:
    await labs.begin("a")
    await labs.redis.xadd(Keys("a").commands, {"c": b"\xff{"})
    assert (await labs.answer("a", await labs.type("a", "still here"))).ok


async def test_commands_are_applied_in_the_order_of_their_stream(labs: Labs, worker: Worker) -> None:
    await labs.begin("a")
    lines = [f"line {n}" for n in range(100)]
    asks = [await labs.type("a", line) for line in lines]
    await labs.answer("a", asks[-1])
    assert [entry.line for entry in await labs.journal("a")] == lines


async def test_events_are_numbered_without_a_gap_and_lead_from_view_to_view(labs: Labs, worker: Worker) -> None:
    await labs.begin("a")
    await eventually(lambda: labs.head("a"))
    before = await labs.view("a")
    await labs.answer("a", await labs.give("a", SetClock(id=1, speed=600)))
    await labs.answer("a", await labs.type("a", "show failover"))
    await eventually(lambda: _saved_after(labs, "a", before.seq))
    after = await labs.view("a")
    folded = before
    for event in await labs.events("a"):
        if before.seq < event.seq <= after.seq:
            folded = fold(folded, event)
    assert folded == after
    assert after.consoles[0].lines == ("toy> show failover",)


async def test_pause_stops_time_and_speed_changes_it(labs: Labs, worker: Worker) -> None:
    await labs.begin("a")
    await labs.answer("a", await labs.give("a", SetClock(id=1, paused=True)))
    stands = await labs.head("a")
    assert stands is not None
    await asyncio.sleep(0.9)
    head = await labs.head("a")
    assert head is not None
    assert (head.now_ms, head.paused) == (stands.now_ms, True)
    await labs.answer("a", await labs.give("a", SetClock(id=2, paused=False, speed=600)))
    await eventually(lambda: _passed(labs, "a", stands.now_ms + 60_000))


async def test_next_happening_runs_to_it_and_pauses(labs: Labs, worker: Worker) -> None:
    await labs.begin("a")
    await labs.answer("a", await labs.give("a", SetClock(id=1, paused=True)))
    await labs.answer("a", await labs.give("a", SetClock(id=2, next_happening=True)))
    head = await eventually(lambda: _paused(labs, "a"))
    assert head.now_ms % 1000 == 0
    assert not head.until_happening
    clock = [event.clock for event in await labs.events("a") if isinstance(event, ClockEvent)][-1]
    assert (clock.paused, clock.at_ms) == (True, head.now_ms)


async def test_a_lab_that_nobody_watches_sleeps_and_wakes_where_it_was(labs: Labs, worker: Worker) -> None:
    await labs.begin("a")
    await labs.answer("a", await labs.type("a", "before"))
    await labs.redis.delete(Keys("a").watched)
    await eventually(lambda: _asleep(labs, worker, "a"))
    slept = await labs.head("a")
    assert slept is not None
    assert (await labs.saved("a")).now_ms == slept.now_ms
    await asyncio.sleep(0.8)
    assert await labs.head("a") == slept
    woken = time.monotonic()
    await labs.watch("a")
    await eventually(lambda: _has(worker, "a"))
    assert (await labs.answer("a", await labs.type("a", "after"))).result == {"typed": 2}
    at = (await labs.journal("a"))[1].at_ms
    assert at - slept.now_ms <= (time.monotonic() - woken) * 1000 + 50, "time went on while it slept"


async def test_a_sleeping_lab_is_shown_with_a_clock_that_stands_and_wakes_with_its_own(
    labs: Labs, worker: Worker
) -> None:
    await labs.begin("a")
    await eventually(lambda: _has(worker, "a"))
    await labs.redis.delete(Keys("a").watched)
    await eventually(lambda: _asleep(labs, worker, "a"))
    assert (await labs.view("a")).clock.paused
    await labs.watch("a")
    await eventually(lambda: _has(worker, "a"))
    head = await eventually(lambda: labs.head("a"))
    assert not head.paused
    await eventually(lambda: _passed(labs, "a", head.now_ms + 100))
    clocks = [event.clock for event in await labs.events("a") if isinstance(event, ClockEvent)]
    assert [clock.paused for clock in clocks[-2:]] == [True, False]


async def test_a_command_wakes_a_sleeping_lab(labs: Labs, worker: Worker) -> None:
    await labs.begin("a")
    await eventually(lambda: _has(worker, "a"))
    await labs.redis.delete(Keys("a").watched)
    await eventually(lambda: _asleep(labs, worker, "a"))
    ask = await labs.type("a", "wake up")
    await labs.redis.publish(CALLS, "a")
    assert (await labs.answer("a", ask)).ok


async def test_the_next_worker_goes_on_where_the_first_one_stopped(labs: Labs, start_worker: StartWorker) -> None:
    async with start_worker():
        await labs.begin("a", seed=42)
        await labs.answer("a", await labs.type("a", "one"))
    left = await labs.head("a")
    assert left is not None
    assert await labs.redis.get(Keys("a").lease) is None
    async with start_worker():
        assert (await labs.answer("a", await labs.type("a", "two"))).result == {"typed": 2}
    head = await labs.head("a")
    assert head is not None
    assert head.run == left.run
    numbers = [event.seq for event in await labs.events("a")]
    assert numbers == list(range(1, len(numbers) + 1))
    assert (await labs.saved("a")).seed == 42


async def test_a_saved_lab_of_another_version_is_replayed_from_its_beginning(
    labs: Labs, start_worker: StartWorker
) -> None:
    async with start_worker():
        await labs.begin("a")
        await labs.answer("a", await labs.type("a", "one"))
    before = await labs.saved("a")
    run = (await eventually(lambda: labs.head("a"))).run
    await labs.redis.set(Keys("a").saved, b"\xc1 of another version")
    async with start_worker():
        await labs.answer("a", await labs.type("a", "two"))
    after = await labs.saved("a")
    assert after.typed[:1] == before.typed
    head = await labs.head("a")
    assert head is not None
    assert head.run > run


async def test_an_old_workers_step_is_refused(labs: Labs) -> None:
    store = Store(labs.redis)
    await labs.begin("a")
    old = await store.take("a")
    assert await store.take("a") == 0
    await labs.redis.delete(Keys("a").lease)
    new = await store.take("a")
    assert new > old
    head = bus_protocol.Head(
        run=1, seq=1, now_ms=5, last_command="0-0", journal=1, speed=1, paused=False, until_happening=False
    )
    step = Step("a", old, 1, head, events=(b"{}",), journal=(b"late",))
    [refused] = await store.write([step])
    assert not refused.ours
    assert await labs.head("a") is None
    assert await labs.redis.exists(Keys("a").events, Keys("a").journal) == 0
    [written] = await store.write([replace(step, token=new)])
    assert written.ours


async def test_the_same_step_is_not_written_twice(labs: Labs) -> None:
    store = Store(labs.redis)
    token = await store.take("a")
    head = bus_protocol.Head(
        run=1, seq=1, now_ms=5, last_command="0-0", journal=1, speed=1, paused=False, until_happening=False
    )
    step = Step("a", token, 1, head, events=(b"{}",), journal=(b"once",))
    first, second = await store.write([step, step])
    assert first.ours
    assert not second.ours
    assert await labs.redis.lrange(Keys("a").journal, 0, -1) == [b"once"]


async def test_two_workers_share_labs_and_each_lab_has_one(labs: Labs, start_worker: StartWorker) -> None:
    names = [f"lab{n}" for n in range(20)]
    async with start_worker() as one, start_worker() as two:
        for name in names:
            await labs.begin(name)
        await eventually(lambda: _all_have(names, one, two))
        assert set(one.labs) & set(two.labs) == set()
        asks = {name: await labs.type(name, "hello") for name in names}
        for name, ask in asks.items():
            assert (await labs.answer(name, ask)).result == {"typed": 1}


async def test_a_worker_with_too_much_to_do_slows_its_labs_and_loses_none(
    labs: Labs, valkey_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("simulator.worker.worker.PATIENCE_SECONDS", 0)
    names = [f"lab{n}" for n in range(60)]
    async with running(valkey_url, SlowEngines()) as worker:
        for name in names:
            await labs.begin(name)
        await eventually(lambda: _all_have(names, worker), 30)
        tokens = [await labs.get(Keys(name).lease) for name in names]
        await asyncio.sleep(3.5)  # a round of turns takes three seconds, a lease lives for less
        assert [await labs.get(Keys(name).lease) for name in names] == tokens


async def test_streams_are_bounded(labs: Labs, worker: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("simulator.worker.store.EVENTS_KEPT", 600)
    await labs.begin("a")
    await labs.answer("a", await labs.give("a", SetClock(id=1, speed=600)))
    for _ in range(20):
        await labs.answer("a", await labs.type("a", "x"))
    assert await labs.redis.xlen(Keys("a").commands) == 1
    await eventually(lambda: _numbered(labs, "a", 1200))
    assert await labs.redis.xlen(Keys("a").events) <= 800


async def test_an_unknown_lab_is_left_alone(labs: Labs, worker: Worker) -> None:
    await labs.watch("nobody")
    await labs.begin("a")
    assert (await labs.answer("a", await labs.type("a", "hello"))).ok
    assert worker.labs == ("a",)


async def _passed(labs: Labs, lab: str, now_ms: int) -> bus_protocol.Head | None:
    head = await labs.head(lab)
    return head if head is not None and head.now_ms >= now_ms else None


async def _numbered(labs: Labs, lab: str, seq: int) -> bool:
    head = await labs.head(lab)
    return head is not None and head.seq >= seq


async def _paused(labs: Labs, lab: str) -> bus_protocol.Head | None:
    head = await labs.head(lab)
    return head if head is not None and head.paused else None


async def _saved_after(labs: Labs, lab: str, seq: int) -> bool:
    return (await labs.view(lab)).seq > seq + 5


async def _asleep(labs: Labs, worker: Worker, lab: str) -> bool:
    return lab not in worker.labs and not await labs.redis.sismember(AWAKE, lab)


async def _has(worker: Worker, lab: str) -> bool:
    return lab in worker.labs


async def _all_have(names: list[str], *workers: Worker) -> bool:
    return sorted(names) == sorted(lab for worker in workers for lab in worker.labs)
