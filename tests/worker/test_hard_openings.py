"""Labs whose opening ends the worker, or takes too long: tried so often and so long, then refused in a sentence."""

import time

import pytest

from simulator.wire.bus_protocol import Begin, Keys
from simulator.worker import opening
from simulator.worker.opening import MOST_RECOVERIES
from tests.worker.conftest import Labs, eventually, running
from tests.worker.test_files import refused
from tests.worker.toy import ToyEngine, ToyEngines

SAID = f"{MOST_RECOVERIES} attempts to open this lab have each ended the simulator; it is tried again in an hour"


async def test_a_lab_that_was_open_and_ends_worker_after_worker_is_refused_for_a_while(
    labs: Labs, valkey_url: str
) -> None:
    async with running(valkey_url):
        await labs.begin("a")
        await eventually(lambda: labs.head("a"))
    await labs.redis.set(Keys("a").attempts, MOST_RECOVERIES)
    async with running(valkey_url):
        await labs.watch("a")
        assert await eventually(lambda: refused(labs)) == SAID
        assert 0 < await labs.redis.pttl(Keys("a").refused) <= 3_600_000
    async with running(valkey_url) as other:
        await labs.watch("a")
        await labs.begin("b")
        await eventually(lambda: labs.head("b"))
        assert "a" not in other.labs
        assert await refused(labs) == SAID
    await labs.redis.delete(Keys("a").refused)
    async with running(valkey_url):
        await labs.watch("a")
        assert (await labs.answer("a", await labs.type("a", "hello"))).ok


async def test_attempts_that_succeed_are_not_counted(labs: Labs, valkey_url: str) -> None:
    for _ in range(MOST_RECOVERIES + 1):
        async with running(valkey_url):
            await labs.begin("a")
            assert (await labs.answer("a", await labs.type("a", "hello"))).ok
    assert await labs.redis.get(Keys("a").attempts) is None


class SlowEngines(ToyEngines):
    """One lab takes its time."""

    def fresh(self, lab: str, begin: Begin) -> ToyEngine:
        if lab == "a":
            time.sleep(2.0)
        return super().fresh(lab, begin)


async def test_a_lab_that_takes_too_long_to_begin_is_refused_and_holds_up_no_other(
    labs: Labs, valkey_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "MOST_SECONDS", 0.5)
    async with running(valkey_url, SlowEngines()) as worker:
        await labs.begin("a")

        async def is_opening() -> bool:
            return "a" in worker._opening

        await eventually(is_opening)
        await labs.begin("b")
        assert (await labs.answer("b", await labs.type("b", "hello"))).ok
        assert (await eventually(lambda: refused(labs))).startswith("this lab takes longer than")
