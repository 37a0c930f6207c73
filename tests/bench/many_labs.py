"""A thousand running labs on one worker process: do all keep real time, and how much memory does each take?"""

import asyncio
import time
from pathlib import Path
from typing import Final, cast

import msgspec

from simulator.wire import bus_protocol
from simulator.wire.bus_protocol import Keys
from tests.bench.stage import Stage, begin, process, until_stored

LABS: Final = 1_000
SECONDS: Final = 20.0
LIBRARY: Final = "lan-based-asa"


class Crowd(msgspec.Struct, frozen=True):
    labs: int
    slowest: float
    """Virtual seconds a wall second of the slowest lab; 1 is real time."""
    mean: float
    kilobytes: float
    """Resident memory of the worker for each lab."""
    stored_kilobytes: float
    """In Redis, for each lab."""
    processor: float
    """Share of one core that the worker took."""


async def measure(stage: Stage, number: int = LABS) -> Crowd:
    await stage.client.flushall()
    names = [f"crowd{at}" for at in range(number)]
    with process(["simulator.worker"], stage.environment) as worker:
        await begin(stage.client, "first", 0, LIBRARY)
        await _until_open(stage, ["first"])
        alone_kb, empty = _resident_kb(worker.pid), await _stored(stage)
        for at, name in enumerate(names):
            await begin(stage.client, name, at, LIBRARY)
        await _until_open(stage, names)
        await asyncio.sleep(5.0)
        before, began, busy = await _times(stage, names), time.monotonic(), _processor(worker.pid)
        await asyncio.sleep(SECONDS)
        after, seconds, used = await _times(stage, names), time.monotonic() - began, _processor(worker.pid) - busy
        rates = [(end - start) / 1000 / seconds for start, end in zip(before, after, strict=True)]
        return Crowd(
            labs=number,
            slowest=min(rates),
            mean=sum(rates) / number,
            kilobytes=(_resident_kb(worker.pid) - alone_kb) / number,
            stored_kilobytes=(await _stored(stage) - empty) / 1024 / number,
            processor=used / seconds,
        )


async def _until_open(stage: Stage, names: list[str]) -> None:
    for name in names:
        await until_stored(stage.client, Keys(name).head, 300)


async def _times(stage: Stage, names: list[str]) -> list[int]:
    pipe = stage.client.pipeline(transaction=False)
    for name in names:
        pipe.hget(Keys(name).head, "head")
    return [bus_protocol.decode_head(cast("bytes", head)).now_ms for head in await pipe.execute()]


async def _stored(stage: Stage) -> int:
    return int((await stage.client.info("memory"))["used_memory"])


def _resident_kb(process_id: int) -> int:
    for line in Path(f"/proc/{process_id}/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    return 0


def _processor(process_id: int) -> float:
    """Seconds of processor time so far."""
    fields = Path(f"/proc/{process_id}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100
