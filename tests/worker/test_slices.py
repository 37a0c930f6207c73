"""No turn of a worker is long: what looks far back is worked out a slice at a time, and other labs have turns in between."""

from simulator.history.travel import SLICE_MS
from simulator.wire.bus_protocol import Begin, Keys
from simulator.wire.requests import AnyRequest, Console, Exchange, Look, Rewind, Why
from simulator.worker.engine.lab_engine import LabEngine
from simulator.worker.opening import MOST_ATTEMPTS
from tests.worker.conftest import Labs, eventually, running
from tests.worker.lives import MINUTE_MS, do, fresh, run
from tests.worker.test_files import begin, exported, refused
from tests.worker.toy import State, ToyEngine, ToyEngines

SLICES = 20


def long_past() -> LabEngine:
    """Half an hour of which two keyframes are left: the opening and a late one."""
    engine = fresh()
    engine.past._most = lambda: 2
    run(engine, 30 * MINUTE_MS, cut_ms=MINUTE_MS)
    return engine


def turns(engine: LabEngine, request: AnyRequest) -> int:
    """How many it takes until the request can be answered at once."""
    needed = 1
    while not engine.ready(request):
        needed += 1
    return needed


def test_what_looks_far_back_takes_many_turns_of_one_slice_each() -> None:
    engine = long_past()
    opened_ms = engine.past.present.lab.opened_ms
    there_ms = opened_ms + 15 * MINUTE_MS
    for request in (
        Look(id=1, at_ms=there_ms),
        Exchange(id=2, from_ms=there_ms - 2 * MINUTE_MS, until_ms=there_ms - 2 * MINUTE_MS + 1_000),
        Rewind(id=3, at_ms=there_ms - 4 * MINUTE_MS),
        Why(id=4, thing="group primary 1", at_ms=there_ms - 6 * MINUTE_MS),
    ):
        engine.past._last = None
        assert turns(engine, request) >= 8 * MINUTE_MS // SLICE_MS
        assert do(engine, request).ok


class DeepEngine(ToyEngine):
    """Looks back in so many slices."""

    left = SLICES

    def ready(self, request: AnyRequest) -> bool:
        if isinstance(request, Look):
            DeepEngine.left -= 1
        return not isinstance(request, Look) or DeepEngine.left <= 0


class DeepEngines(ToyEngines):
    def fresh(self, lab: str, begin: Begin) -> ToyEngine:
        return DeepEngine(lab, State(begin.seed))


async def test_one_lab_is_answered_while_another_looks_far_back(labs: Labs, valkey_url: str) -> None:
    DeepEngine.left = 1_000_000
    async with running(valkey_url, DeepEngines()) as worker:
        for lab in ("a", "b"):
            await labs.begin(lab)
            await labs.answer(lab, await labs.type(lab, "here"))
        deep = await labs.give("a", Look(id=1, at_ms=0))
        await labs.watch("a")
        await eventually(lambda: begun(1_000_000))
        for number in range(5):
            before = DeepEngine.left
            assert (await labs.answer("b", await labs.type("b", f"line {number}"))).ok
            await eventually(lambda before=before: begun(before))  # type: ignore[misc]
        assert (await labs.answer("a", await labs.give("a", Console(id=2, unit="primary", line="an act")))).ok
        DeepEngine.left = SLICES
        assert (await labs.answer("a", deep)).ok
        assert set(worker.labs) == {"a", "b"}


async def begun(before: int) -> bool:
    return DeepEngine.left < before


async def test_a_file_that_ended_three_workers_is_refused_by_the_next(labs: Labs, valkey_url: str) -> None:
    await labs.redis.set(Keys("a").attempts, MOST_ATTEMPTS)
    await begin(labs, exported(fresh()))
    async with running(valkey_url):
        why = await eventually(lambda: refused(labs))
    assert why == "3 attempts to open this file have each ended the simulator"
