"""A lab that an earlier version left in Redis, or wrote to a file, opens with all that was done in it.

`fixtures/lab-of-*.json` is what that version stored of a lab of the source document's pair: a cable pulled and repaired, a
handover, a flow stopped, a unit without power and that undone, a rewind, a return, and one act after the last saved value.
"""

import base64
import json
import logging
import zlib
from pathlib import Path
from typing import Any, Final

import msgspec
import pytest

from simulator.vocabulary import Millis
from simulator.wire.bus_protocol import Keys, decode_head
from simulator.wire.file import LabFile, decode_file
from simulator.wire.requests import Look
from simulator.worker.engine.boundary import Engine
from simulator.worker.engine.lab_engine import LabEngine, LabEngines
from simulator.worker.opening import open_lab
from simulator.worker.store import Store
from tests.worker.conftest import Labs
from tests.worker.lives import do, texts
from tests.worker.test_files import imported

FIXTURES: Final = sorted((Path(__file__).parent / "fixtures").glob("lab-of-*.json"))
LAB: Final = "old"
TOKEN: Final = 1
CABLE_PULLED_MS: Final[Millis] = 18_000

every_version = pytest.mark.parametrize("fixture", FIXTURES, ids=lambda path: path.stem)


def stored(fixture: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(fixture.read_text(encoding="utf-8"))
    return found


async def put(labs: Labs, kept: dict[str, Any]) -> None:
    """Into Redis, as the worker of that version left it."""
    keys = Keys(LAB)
    await labs.redis.set(keys.begin, kept["begin"])
    await labs.redis.hset(keys.head, mapping={"step": 9, "head": kept["head"]})
    await labs.redis.rpush(keys.journal, *map(base64.b64decode, kept["journal"]))
    for name in ("saved", "view"):
        await labs.redis.set(getattr(keys, name), zlib.decompress(base64.b64decode(kept[name])))
    last = decode_head(kept["head"].encode()).seq
    for number, event in enumerate(kept["events"], last - len(kept["events"]) + 1):
        await labs.redis.xadd(keys.events, {"e": event}, id=f"{number}-0")
    await labs.redis.set(keys.lease, TOKEN)


async def taken_over(labs: Labs) -> Engine:
    runner = await open_lab(Store(labs.redis), LabEngines(), LAB, TOKEN)
    assert runner is not None
    return runner.engine


@every_version
async def test_it_is_taken_over_where_it_was_with_all_that_was_done(
    labs: Labs, fixture: Path, caplog: pytest.LogCaptureFixture
) -> None:
    kept = stored(fixture)
    await put(labs, kept)
    with caplog.at_level(logging.ERROR):
        engine = await taken_over(labs)
    assert not caplog.records, "every entry of the journal is done again"
    assert isinstance(engine, LabEngine)
    assert engine.now_ms == kept["file"]["now_ms"]
    assert texts(engine.view.snapshot)[-1:] == texts(imported(kept["file"]).view.snapshot)[-1:]
    assert [branch.branch for branch in engine.view.snapshot.branches] == [2, 3]


@every_version
async def test_its_past_can_be_looked_at(labs: Labs, fixture: Path) -> None:
    await put(labs, stored(fixture))
    engine = await taken_over(labs)
    assert isinstance(engine, LabEngine)
    engine.open_past()
    look = do(engine, Look(id=1, at_ms=CABLE_PULLED_MS)).result or {}
    assert [fault.fault for fault in look["snapshot"].faults] == ["cable primary Ethernet0"]  # type: ignore[attr-defined]


@every_version
def test_the_file_that_it_wrote_opens(fixture: Path) -> None:
    file = stored(fixture)["file"]
    read = decode_file(msgspec.json.encode(file))
    assert isinstance(read, LabFile), read
    engine = imported(file)
    assert engine.now_ms == file["now_ms"]
    assert [branch.branch for branch in engine.view.snapshot.branches] == [2, 3]
