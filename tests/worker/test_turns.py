"""Going back, on a worker with a real Valkey: one step, a new run, nothing lost and nothing twice."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from typing import cast

import msgspec
import pytest

from simulator.history.journal import Recorded, Rewound
from simulator.wire import bus_protocol, codec
from simulator.wire.bus_protocol import ANSWER_BYTES_KEPT, Head, Keys
from simulator.wire.events import ClockEvent
from simulator.wire.fold import Place, fold, place_of
from simulator.wire.requests import Fault, Look, Return, Rewind, SetClock, Undo
from simulator.worker.engine.lab_engine import LabEngines
from simulator.worker.worker import Worker
from tests.worker.conftest import Labs, eventually, running
from tests.worker.lives import CABLE, MINUTE_MS

StartWorker = Callable[[], AbstractAsyncContextManager[Worker]]


@pytest.fixture
def start_real(valkey_url: str) -> StartWorker:
    return lambda: running(valkey_url, LabEngines())


@pytest.fixture
async def real(start_real: StartWorker) -> AsyncIterator[Worker]:
    async with start_real() as worker:
        yield worker


async def failed(labs: Labs) -> Head:
    """A lab with a cable pulled, at rest a minute later."""
    await labs.begin("a")
    await labs.answer("a", await labs.give("a", Fault(id=1, fault=CABLE, on=True)))
    await labs.answer("a", await labs.give("a", SetClock(id=2, speed=600)))
    started = await eventually(lambda: labs.head("a"))
    await eventually(lambda: beyond(labs, started.now_ms + MINUTE_MS))
    await labs.answer("a", await labs.give("a", SetClock(id=3, paused=True)))
    return await eventually(lambda: labs.head("a"))


async def beyond(labs: Labs, now_ms: int) -> bool:
    head = await labs.head("a")
    return head is not None and head.now_ms >= now_ms


async def recorded(labs: Labs) -> list[Recorded]:
    entries = cast("list[bytes]", await labs.redis.lrange(Keys("a").journal, 0, -1))
    return [msgspec.msgpack.decode(entry, type=Recorded) for entry in entries]


async def test_a_turn_begins_a_new_run_whose_view_is_stored_and_stands_paused(labs: Labs, real: Worker) -> None:
    before = await failed(labs)
    [pulled] = await recorded(labs)
    await labs.answer("a", await labs.give("a", SetClock(id=4, paused=False)))
    answer = await labs.answer("a", await labs.give("a", Rewind(id=5, at_ms=pulled.at_ms + 1_000)))
    assert answer.result == {"at_ms": pulled.at_ms + 1_000}
    head = await eventually(lambda: labs.head("a"))
    assert head.run > before.run
    assert (head.now_ms, head.paused) == (pulled.at_ms + 1_000, True)
    view = await labs.view("a")
    assert (view.run, view.seq, view.clock.at_ms, view.clock.paused) == (head.run, head.seq, head.now_ms, True)
    assert [branch.until_ms for branch in view.branches] == [(await recorded(labs))[-1].at_ms]
    of_run = [event for event in await labs.events("a") if event.run == head.run]
    assert any(isinstance(event, ClockEvent) for event in of_run), "what makes everybody look anew"
    numbers = [event.seq for event in await labs.events("a")]
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))


async def test_who_knew_the_old_run_cannot_lay_the_new_one_on_it_and_a_fresh_look_can(labs: Labs, real: Worker) -> None:
    await failed(labs)
    known = await labs.view("a")
    await labs.answer("a", await labs.give("a", Undo(id=5)))
    events = [event for event in await labs.events("a") if event.seq > known.seq]
    view = await labs.view("a")
    assert place_of(known, events[-1]) is Place.GAP
    await labs.answer("a", await labs.give("a", Fault(id=6, fault="link state", on=True)))
    for event in await labs.events("a"):
        if event.seq > view.seq:
            view = fold(view, event)
    assert [fault.fault for fault in view.faults] == ["link state"]
    assert view.undo.text == "State link passes no traffic, ports stay up."


async def test_the_journal_only_grows_and_says_who_turned(labs: Labs, real: Worker) -> None:
    await failed(labs)
    await labs.answer("a", await labs.give("a", Undo(id=5)))
    await labs.answer("a", await labs.give("a", Return(id=6, branch=1)))
    entries = await recorded(labs)
    assert [type(entry.action).__name__ for entry in entries] == ["PutFault", "Rewound", "Returned"]
    assert cast("Rewound", entries[1].action).keep == 0
    assert {entry.who for entry in entries} == {"someone"}
    assert [fault.fault for fault in (await labs.view("a")).faults] == [CABLE]


async def test_the_next_worker_goes_on_from_a_turn_and_can_turn_again(labs: Labs, start_real: StartWorker) -> None:
    async with start_real():
        before = await failed(labs)
        [pulled] = await recorded(labs)
        await labs.answer("a", await labs.give("a", Rewind(id=5, at_ms=pulled.at_ms)))
        turned = await eventually(lambda: labs.head("a"))
    async with start_real():
        assert (await labs.answer("a", await labs.give("a", Return(id=6, branch=1)))).ok
        head = await eventually(lambda: labs.head("a"))
    assert (head.now_ms, head.journal) == (before.now_ms, 3)
    assert head.run > turned.run > before.run


async def test_a_lab_of_another_version_is_replayed_with_every_turn(labs: Labs, start_real: StartWorker) -> None:
    async with start_real():
        await failed(labs)
        await labs.answer("a", await labs.give("a", Undo(id=5)))
        await labs.answer("a", await labs.give("a", Fault(id=6, fault="link state", on=True)))
    saved, view = await labs.get(Keys("a").saved), await labs.view("a")
    await labs.redis.set(Keys("a").saved, b"\xc1 of another version")
    async with start_real() as worker:
        await eventually(lambda: has(worker))
    assert await labs.get(Keys("a").saved) == saved
    again = await labs.view("a")
    assert again.run > view.run
    assert msgspec.structs.replace(again, run=view.run, seq=view.seq, clock=view.clock) == view


async def has(worker: Worker) -> bool:
    return "a" in worker.labs


async def test_a_look_is_published_and_takes_no_room_in_the_store(labs: Labs, real: Worker) -> None:
    head = await failed(labs)
    ears = labs.redis.pubsub(ignore_subscribe_messages=True)
    await ears.subscribe(Keys("a").live)
    ask = await labs.give("a", Look(id=9, at_ms=head.now_ms - 30_000))
    async with asyncio.timeout(10):
        while True:
            message = await ears.get_message(timeout=1)
            answers = dict(bus_protocol.read_batch(message["data"]).answers) if message else {}
            if ask in answers:
                break
    await ears.aclose()  # type: ignore[no-untyped-call]
    answer = codec.decode_answer(answers[ask])
    assert answer.ok
    assert len(answers[ask]) > ANSWER_BYTES_KEPT
    kept = cast("list[tuple[bytes, dict[bytes, bytes]]]", await labs.redis.xrange(Keys("a").answers))
    assert not any(ask.encode() in fields for _, fields in kept)
    after = await eventually(lambda: labs.head("a"))
    assert (after.now_ms, after.journal, after.run) == (head.now_ms, head.journal, head.run)
