"""A lab as a file, and the same lab from it; what is wrong in a file is said with its place."""

from collections.abc import AsyncIterator
from typing import Any, cast

import msgspec
import pytest

from simulator.wire import bus_protocol
from simulator.wire.bus_protocol import Begin, Keys
from simulator.wire.file import LONGEST_MS, MAX_FILE, LabFile, decode_file, encode_file
from simulator.wire.requests import Console, Export, Rewind, Undo
from simulator.worker.engine.boundary import CannotOpen
from simulator.worker.engine.files import entries_in, start_in
from simulator.worker.engine.lab_engine import LabEngine, LabEngines
from simulator.worker.opening import LostLease, open_lab
from simulator.worker.store import LEASE_MS, Store
from simulator.worker.worker import Worker
from tests.worker.conftest import Labs, eventually, running
from tests.worker.lives import MINUTE_MS, PAUSED, do, fail, fresh, run

encode = msgspec.msgpack.encode


def exported(engine: LabEngine, **moment: int) -> dict[str, Any]:
    """As it comes out of a download."""
    result = do(engine, Export(id=1, **moment)).result or {}
    return msgspec.json.decode(encode_file(msgspec.to_builtins(result["file"])))


def imported(file: dict[str, Any]) -> LabEngine:
    """As a worker opens it."""
    read = decode_file(msgspec.json.encode(file))
    assert isinstance(read, LabFile), read
    engines = LabEngines()
    engine = engines.fresh("a", Begin(library=read.library, seed=read.seed, file=read))
    for entry in engines.entries(read):
        engine.pass_over(engine.time_of(entry))
        assert engine.replay(entry) == ""
    engine.pass_over(read.now_ms)
    return engine


def lived() -> LabEngine:
    """With things done, and some of them undone."""
    engine = fresh()
    run(engine, 10_000)
    fail(engine)
    run(engine, MINUTE_MS)
    do(engine, Rewind(id=1, at_ms=engine.now_ms - 30_000))
    do(engine, Console(id=2, unit="primary", line="show failover"))
    run(engine, 5_000)
    fail(engine, "power secondary")
    do(engine, Undo(id=3))
    run(engine, 7_777)
    return engine


def test_a_lab_from_its_file_is_the_same_lab_with_the_same_past() -> None:
    engine = lived()
    again = imported(exported(engine))
    assert encode(again.lab) == encode(engine.lab)
    assert again.save() == engine.save()
    for one in (engine, again):
        one.set_clock(PAUSED)
    assert again.snapshot(1, 1) == engine.snapshot(1, 1)
    assert len(again.snapshot(1, 1).branches) == 2


def test_a_file_of_a_moment_holds_what_led_there_only() -> None:
    engine = lived()
    at_ms = engine.lab.journal[0].at_ms + 1_000
    file = exported(engine, at_ms=at_ms)
    assert (len(file["journal"]), file["now_ms"]) == (1, at_ms)
    assert encode(imported(file).lab) == encode(engine.past.at(at_ms).lab)


def test_a_file_of_a_link_holds_what_was_undone_since() -> None:
    engine = lived()
    file = exported(engine, journal=1)
    again = imported(file)
    assert [entry["action"]["fault"] for entry in file["journal"]] == ["cable primary Ethernet0"]
    assert again.now_ms > engine.now_ms - 30_000


def test_a_file_can_be_read_by_people() -> None:
    file = encode_file(exported(lived())).decode()
    assert '"fault": "cable primary Ethernet0"' in file
    assert '"title": "LAN-based Active/Active failover (ASA timers)"' in file
    assert "failover lan unit primary" in file


@pytest.mark.parametrize(
    ("place", "value", "said"),
    [
        (("seed",), "seven", "Expected `int`, got `str` - at `$.seed`"),
        (("foverlab",), 2, "foverlab: version 2 of the format is not known here, only 1"),
        (("now_ms",), LONGEST_MS + 1, "at `$.now_ms`"),
        (("journal",), [[]], "at `$.journal[0]`"),
        (("extra",), 1, "unknown field `extra`"),
    ],
)
def test_a_file_of_another_shape_is_refused_with_the_place(place: tuple[str, ...], value: object, said: str) -> None:
    file = exported(fresh())
    file[place[0]] = value
    wrong = decode_file(msgspec.json.encode(file))
    assert isinstance(wrong, str)
    assert said in wrong


def test_what_is_no_json_or_too_large_is_refused() -> None:
    assert "not JSON" in str(decode_file(b"\xff\x00"))
    assert str(MAX_FILE) in str(decode_file(b" " * (MAX_FILE + 1)))
    assert "no file of a lab" in str(decode_file(b"[" * 500_000))


def _wrong(file: dict[str, Any]) -> str:
    read = decode_file(msgspec.json.encode(file))
    assert isinstance(read, LabFile), read
    try:
        start_in(read.library, read.seed, read)
        entries_in(read)
    except CannotOpen as wrong:
        return str(wrong)
    return ""


def test_an_entry_or_a_start_that_says_nothing_is_refused_with_the_place() -> None:
    file = exported(lived())
    file["journal"][0]["action"]["fault"] = 7
    assert _wrong(file) == "Expected `str`, got `int` - at `journal[0].action.fault`"
    file["journal"][0]["action"] = {"type": "jump"}
    assert "`journal[0].action" in _wrong(file)
    file["journal"][0]["action"] = {"type": "put-fault", "fault": "x" * 600}
    assert _wrong(file) == "journal[0].action.fault: longer than 512 characters"
    file = exported(lived())
    file["start"]["blueprint"]["platform"] = "catalyst"
    assert "at `start.blueprint.platform`" in _wrong(file)
    file["start"] = None
    file["library"] = "moon"
    assert _wrong(file) == "library: there is no lab 'moon'"


# --- on a worker ------------------------------------------------------------------------------------------------------


@pytest.fixture
async def real(valkey_url: str, labs: Labs) -> AsyncIterator[Worker]:
    async with running(valkey_url, LabEngines()) as worker:
        yield worker


async def begin(labs: Labs, file: dict[str, Any]) -> None:
    read = decode_file(msgspec.json.encode(file))
    assert isinstance(read, LabFile), read
    await labs.redis.set(Keys("a").begin, bus_protocol.encode(Begin(library=read.library, seed=read.seed, file=read)))
    await labs.watch("a")


async def refused(labs: Labs) -> str:
    why = cast("bytes | None", await labs.redis.get(Keys("a").refused))
    return why.decode() if why else ""


async def test_a_worker_opens_a_file_where_it_stood_paused(labs: Labs, real: Worker) -> None:
    engine = lived()
    await begin(labs, exported(engine))
    head = await eventually(lambda: labs.head("a"))
    assert (head.now_ms, head.paused, head.journal) == (engine.now_ms, True, 5)
    view = await labs.view("a")
    engine.set_clock(PAUSED)
    assert msgspec.structs.replace(view, clock=PAUSED, run=1, seq=1) == engine.snapshot(1, 1)
    assert await labs.redis.lrange(Keys("a").journal, 0, -1) == [
        encode(entry) for entry in engine._travel.branching.entries
    ]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"action": {"type": "put-fault", "fault": "cable moon"}}, "journal[0]: fault 'cable moon'"),
        ({"at_ms": 5}, "journal[0].at_ms: 5 is not from"),
        ({"action": {"type": "returned", "branch": 4}}, "journal[0]: branch: there is no branch 4"),
    ],
)
async def test_what_cannot_be_done_again_is_said_to_whoever_waits(
    labs: Labs, real: Worker, change: dict[str, object], said: str
) -> None:
    file = exported(lived())
    file["journal"][0] |= change
    await begin(labs, file)
    assert said in await eventually(lambda: refused(labs))
    assert await labs.head("a") is None


async def test_a_wrong_line_of_a_configuration_is_named(labs: Labs, real: Worker) -> None:
    file = exported(fresh())
    text = next(text for text in file["start"]["blueprint"]["configurations"] if not text["context"])
    text["text"] = "failover group 1\nfailover group 3\n"
    await begin(labs, file)
    why = await eventually(lambda: refused(labs))
    assert f"{text['unit']} " in why
    assert "line 2" in why


async def test_a_long_past_is_lived_through_under_a_lease_that_is_renewed(
    labs: Labs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("simulator.worker.opening.RENEW_SECONDS", 0)
    engine, store = lived(), Store(labs.redis)
    await begin(labs, exported(engine))
    token = await store.take("a")
    await labs.redis.pexpire(Keys("a").lease, 60_000)
    runner = await open_lab(store, LabEngines(), "a", token)
    assert runner is not None
    assert runner.engine.now_ms == engine.now_ms
    assert await labs.redis.pttl(Keys("a").lease) <= LEASE_MS


async def test_who_lost_the_lease_meanwhile_opens_nothing(labs: Labs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("simulator.worker.opening.RENEW_SECONDS", 0)
    store = Store(labs.redis)
    await begin(labs, exported(lived()))
    token = await store.take("a")
    await labs.redis.delete(Keys("a").lease)
    await store.take("a")
    with pytest.raises(LostLease):
        await open_lab(store, LabEngines(), "a", token)
