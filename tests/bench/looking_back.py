"""Any moment of an hour-long lab, with traffic and faults: how long until a browser could be sent it?"""

import gc
import random
import statistics
import time
import tracemalloc
from typing import Final, cast

import msgspec

from simulator.history.past import MOST_KEYFRAMES
from simulator.wire import codec
from simulator.wire.bus_protocol import Begin
from simulator.wire.requests import AnyRequest, Console, Fault, Look, RepairAll
from simulator.wire.snapshot import Snapshot
from simulator.worker.engine.lab_engine import KEYFRAMES, LabEngine, LabEngines

HOUR_MS: Final = 3_600_000
LOOKS: Final = 200
CROWD: Final = 1_000
FAULTS: Final = ("cable primary Ethernet0", "power secondary", "loss primary Ethernet3 30", "link failover")


class Looks(msgspec.Struct, frozen=True):
    """Milliseconds of processor time. alone: with all keyframes that a lab may have; crowded: with a lab's share among CROWD."""

    p50: float
    worst: float
    crowded_p50: float
    crowded_worst: float
    floor: float
    """To decode and encode the same snapshots, median."""
    rebuild_ms: float
    """The hour, again, after a take-over."""
    slice_ms: float
    """The longest piece of that."""
    kilobytes: float
    """Of the past of an hour, alone."""
    crowded_kilobytes: float


def measure() -> Looks:
    alone, kilobytes = _hour(MOST_KEYFRAMES)
    crowded, crowded_kilobytes = _hour(KEYFRAMES // CROWD)
    taken, floors = _look(alone)
    slower, _ = _look(crowded)
    rebuild_ms, slice_ms = _rebuild(alone)
    return Looks(
        p50=statistics.median(taken),
        worst=max(taken),
        crowded_p50=statistics.median(slower),
        crowded_worst=max(slower),
        floor=statistics.median(floors),
        rebuild_ms=rebuild_ms,
        slice_ms=slice_ms,
        kilobytes=kilobytes,
        crowded_kilobytes=crowded_kilobytes,
    )


def _hour(frames: int) -> tuple[LabEngine, float]:
    """The lab, and the memory that its keyframes take (measured on a second one: measuring is slow)."""
    tracemalloc.start(1)
    engine = _lived(frames)
    gc.collect()
    before = tracemalloc.get_traced_memory()[0]
    del engine.past._keyframes[1:]
    gc.collect()
    freed = before - tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return _lived(frames), freed / 1024


def _lived(frames: int) -> LabEngine:
    chance = random.Random(20070416)
    engine = LabEngines().fresh("bench", Begin(library="lan-based-asa", seed=1))
    engine.past._most = lambda: frames
    ends_ms, next_ms = engine.now_ms + HOUR_MS, engine.now_ms
    while engine.now_ms < ends_ms:
        if engine.now_ms >= next_ms:
            engine.handle("bench", _something(chance))
            next_ms += chance.randint(20_000, 240_000)
        engine.advance(min(engine.now_ms + 3_000, ends_ms), messages=0)
        engine.take()
    return engine


def _something(chance: random.Random) -> AnyRequest:
    if chance.random() < 0.4:
        return Fault(id=1, fault=chance.choice(FAULTS), on=True)
    return chance.choice((RepairAll(id=1), Console(id=1, unit="primary", line="show failover")))


def _look(engine: LabEngine) -> tuple[list[float], list[float]]:
    """Each look from nothing but the keyframes, and its floor."""
    chance, taken, floors = random.Random(7), [], []
    for _ in range(LOOKS):
        at_ms = chance.randint(engine.lab.opened_ms, engine.now_ms)
        engine.past._last = None
        asked = Look(id=1, at_ms=at_ms)
        began = time.process_time()
        while not engine.ready(asked):  # a worker does a slice of the work in each of its turns
            pass
        answer = engine.handle("bench", asked)
        codec.encode_answer(answer)
        taken.append((time.process_time() - began) * 1000)
        snapshot = codec.encode_snapshot(cast("Snapshot", (answer.result or {})["snapshot"]))
        began = time.process_time()
        codec.encode_snapshot(codec.decode_snapshot(snapshot))
        floors.append((time.process_time() - began) * 1000)
    return taken, floors


def _rebuild(engine: LabEngine) -> tuple[float, float]:
    restored = LabEngines().restore("bench", engine.save())
    assert restored is not None
    after, _ = restored
    after.resume(engine.snapshot(1, 1))
    began, longest, done = time.process_time(), 0.0, False
    while not done:
        piece = time.process_time()
        done = after.remember()
        longest = max(longest, time.process_time() - piece)
    return (time.process_time() - began) * 1000, longest * 1000
