"""A file that anyone may have written: every number and name in it is looked at, and opening it is bounded as a whole."""

import asyncio
import copy
import itertools
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simulator.vocabulary import Millis
from simulator.wire import bus_protocol
from simulator.wire.bus_protocol import Begin, Keys
from simulator.wire.file import LabFile, decode_file
from simulator.wire.requests import Rewind
from simulator.worker import opening
from simulator.worker.engine.boundary import CannotOpen
from simulator.worker.engine.lab_engine import LabEngine, LabEngines
from simulator.worker.opening import _Lease, _relive
from simulator.worker.worker import Worker
from tests.worker.conftest import Labs, eventually, running
from tests.worker.lives import MINUTE_MS, do, fresh, run
from tests.worker.test_files import begin, exported, lived, refused
from tests.worker.toy import ToyEngine, ToyEngines


class Held(_Lease):
    """A lease that nobody takes, and how often it was kept: once a slice."""

    def __init__(self) -> None:
        self.slices = 0

    async def keep(self) -> None:
        self.slices += 1


def opened(file: dict[str, Any], lease: Held | None = None) -> LabEngine:
    """As a worker opens it. Raises CannotOpen, and nothing else whatever the file holds."""
    read = decode_file(msgspec.json.encode(file))
    if isinstance(read, str):
        raise CannotOpen(read)
    engines = LabEngines()
    engine = engines.fresh("a", Begin(library=read.library, seed=read.seed, file=read))
    asyncio.run(_relive(engines, engine, read, lease or Held()))
    return engine


def why_not(file: dict[str, Any]) -> str:
    with pytest.raises(CannotOpen) as wrong:
        opened(file)
    return str(wrong.value)


FILE = exported(lived())
BLUEPRINT = ("start", "blueprint")
TOPOLOGY = (*BLUEPRINT, "topology")
REWOUND = next(at for at, entry in enumerate(FILE["journal"]) if entry["action"]["type"] == "rewound")


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        (("journal", REWOUND, "action", "keep"), -1, "action.keep: -1 is not from 0 to 5000"),
        (("journal", REWOUND, "action", "keep"), 4_000, "keep: there are only"),
        (("journal", REWOUND, "action", "to_ms"), -5, "action.to_ms: -5 is not from 0 to"),
        (("journal", REWOUND, "action", "to_ms"), 1, "journal[1]: keep: entry 1 was made at 28000, after 1"),
        (("journal", 0, "id"), -1, "journal[0].id: -1 is not from"),
        (("journal", 0, "who"), "x" * 101, "journal[0].who: longer than 100 characters"),
        (("journal", 0, "at_ms"), -1, "journal[0].at_ms: -1 is before the lab began"),
        ((*BLUEPRINT, "boot_ms"), -1, "blueprint.boot_ms: -1 is not from"),
        ((*BLUEPRINT, "epoch_unix_ms"), 10**18, "blueprint.epoch_unix_ms: 1000000000000000000 is not from"),
        ((*BLUEPRINT, "mode"), "mixed", "blueprint.mode: 'mixed' is none of multiple, single"),
        (("start", "seed"), -1, "start.seed: -1 is not from"),
        ((*BLUEPRINT, "title"), "x" * 201, "blueprint.title: longer than 200 characters"),
        ((*BLUEPRINT, "hardware"), [{"unit": "primary", "ports": 0}], "hardware[0].ports: 0 is not from 1 to 128"),
        ((*BLUEPRINT, "hardware"), [{"unit": "primary"}, {"unit": "primary"}], "hardware[1]: said twice"),
        (
            (*BLUEPRINT, "hardware"),
            [{"unit": "primary", "facts": {"memory_mb": 0}}],
            "hardware[0].facts.memory_mb: 0 is",
        ),
        ((*BLUEPRINT, "opening"), [{"type": "put-fault", "fault": "x"}] * 5, "opening: 5 acts; at most 4"),
        ((*BLUEPRINT, "opening"), [{"type": "put-fault", "fault": "x" * 600}], "opening[0].fault: longer than 512"),
        ((*TOPOLOGY, "cables", 0, "switch"), "moon", "topology.cables[0].switch: there is no 'moon'"),
        ((*TOPOLOGY, "cables", 0, "port"), "Ethernet9", "topology.cables[0].port: there is no 'Ethernet9'"),
        ((*TOPOLOGY, "hosts", 0, "address"), "172.16.1", "topology.hosts[0].address: '172.16.1' is not an address"),
        ((*TOPOLOGY, "hosts", 0, "vlan"), 5_000, "topology.hosts[0].vlan: 5000 is not from 0 to 4094"),
    ],
)
def test_a_number_or_name_that_cannot_be_is_said_with_its_place(
    path: tuple[str | int, ...], value: object, said: str
) -> None:
    file = copy.deepcopy(FILE)
    here: Any = file
    for step in path[:-1]:
        here = here[step]
    here[path[-1]] = value
    assert said in why_not(file)


# --- anything at all --------------------------------------------------------------------------------------------------


def leaves(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    yield path
    for key, child in children:
        yield from leaves(child, (*path, key))


def opened_or_not(file: dict[str, Any]) -> LabEngine | str:
    try:
        return opened(file)
    except CannotOpen as wrong:
        return str(wrong)


PLACES = sorted((path for path in leaves(FILE) if path), key=str)
ANYTHING: st.SearchStrategy[object] = st.one_of(
    st.integers(-(2**70), 2**70),
    st.integers(-2, 12),
    st.integers(0, 200_000),
    st.text(max_size=8),
    st.sampled_from([None, True, 1.5, [], {}, "primary", "rewound", "\x00", "returned", "no failover\n", "9" * 300]),
)


@given(changes=st.lists(st.tuples(st.sampled_from(PLACES), ANYTHING), min_size=1, max_size=3))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_a_file_holds_it_opens_or_is_refused_in_a_sentence(
    changes: list[tuple[tuple[str | int, ...], object]],
) -> None:
    file = copy.deepcopy(FILE)
    for path, value in changes:
        here: Any = file
        try:
            for step in path[:-1]:
                here = here[step]
            here[path[-1]] = value
        except (KeyError, IndexError, TypeError):
            continue
    said = opened_or_not(file)
    assert isinstance(said, LabEngine) or said.strip()


# --- as a whole -------------------------------------------------------------------------------------------------------


def rewinding(times: int) -> dict[str, Any]:
    """Goes back by minutes again and again."""
    engine = fresh()
    run(engine, 20 * MINUTE_MS)
    do(engine, Rewind(id=1, at_ms=engine.now_ms - 15 * MINUTE_MS))
    file = exported(engine)
    [turn] = file["journal"]
    file["journal"] = [turn] * times
    file["now_ms"] = turn["at_ms"]
    return file


def test_work_is_counted_with_all_that_was_undone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MOST_WORK_MS", 60 * MINUTE_MS)
    lease = Held()
    file = rewinding(200)
    with pytest.raises(CannotOpen, match=r"journal\[\d+\]: all that is to be done again up to here"):
        opened(file, lease)
    assert lease.slices <= 60 * MINUTE_MS / 10_000 + 200
    opened(rewinding(2))


def test_going_back_far_is_done_in_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = fresh()
    run(engine, 20 * MINUTE_MS)
    before_ms = engine.now_ms
    do(engine, Rewind(id=1, at_ms=before_ms - 10_000))
    turn = msgspec.msgpack.encode(engine._travel.branching.entries[-1])
    other = fresh()
    run(other, 20 * MINUTE_MS)
    other.past._keyframes[1:] = []
    walked: list[Millis] = []
    slices = 0
    while not other.prepare(turn):
        slices += 1
        assert other.past._last is not None
        walked.append(other.past._last.now_ms)
    assert slices >= 15
    assert all(later - before <= 60_000 for before, later in itertools.pairwise(walked))
    assert other.replay(turn) == ""
    assert other.now_ms == before_ms - 10_000


# --- on workers -------------------------------------------------------------------------------------------------------


class Endless(ToyEngine):
    def prepare(self, entry: bytes) -> bool:
        return False

    def time_of(self, entry: bytes) -> Millis:
        return 0


class EndlessEngines(ToyEngines):
    """A file that is never done."""

    def __init__(self) -> None:
        self.fresh_ones = 0

    def fresh(self, lab: str, begin: Begin) -> ToyEngine:
        self.fresh_ones += 1
        engine = super().fresh(lab, begin)
        return engine if begin.file is None else Endless(lab, engine.state)

    def entries(self, file: LabFile) -> list[bytes]:
        return [b"entry"]


async def test_a_file_that_takes_long_holds_up_no_other_lab(
    labs: Labs, valkey_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "MOST_WORK_MS", 10**12)
    async with running(valkey_url, EndlessEngines()) as worker:
        await begin(labs, FILE)

        async def is_opening() -> bool:
            return "a" in worker._opening

        await eventually(is_opening)
        await labs.begin("b")
        await eventually(lambda: labs.head("b"))
        assert (await labs.answer("b", await labs.type("b", "hello"))).ok
        assert "a" in worker._opening


async def test_a_file_that_was_refused_stays_refused_on_every_worker(labs: Labs, valkey_url: str) -> None:
    file = copy.deepcopy(FILE)
    file["journal"][0]["action"] = {"type": "put-fault", "fault": "cable moon"}
    async with running(valkey_url, LabEngines()):
        await begin(labs, file)
        why = await eventually(lambda: refused(labs))
    assert await labs.redis.pttl(Keys("a").refused) == -1
    engines = EndlessEngines()
    async with running(valkey_url, engines) as worker:
        await labs.watch("a")
        await eventually(lambda: _left_alone(worker))
    assert engines.fresh_ones == 0
    assert await refused(labs) == why
    assert bus_protocol.decode_begin(await labs.get(Keys("a").begin)).file is not None


async def _left_alone(worker: Worker) -> bool:
    return "a" in worker._broken
