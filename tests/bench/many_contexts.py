"""Pairs of 12 and of 50 contexts beside the document's two: speed with traffic, memory, and what the first paint costs.

The floor of the large ones is the pair of two contexts, in the same run. 50 contexts of 5 interfaces are the 250 monitored ones
that a device has at most.
"""

import gc
import os
import statistics
import time
import tracemalloc
from typing import Final

import django
import msgspec
from django.template.loader import render_to_string

from simulator import lab as labs
from simulator.history.frame import at_opening
from simulator.history.past import Past
from simulator.lab import Lab, StartRefused
from simulator.wire import codec
from simulator.wire.snapshot import Clock, Snapshot
from simulator.worker.engine.lab_engine import LabEngine
from tests.lab.many_contexts import start_of

SECONDS: Final = 600
"""Of virtual time for each figure of 2 and 12 contexts; a tenth of it for 50."""
PIECES: Final = 3
SLICE_MS: Final = 10_000
TICK_MS: Final = 100
"""Between two turns of a lab that is watched, at real time."""
SAVE_MS: Final = 15_000


class Sizes(msgspec.Struct, frozen=True):
    """rates: simulated seconds in a second of processor time, by the number of contexts, in slices as a fast lab has them."""

    two: float
    twelve: float
    fifty: float
    kilobytes: float
    """Memory of a lab of 12 contexts as people find it."""
    open_ms: tuple[float, float]
    """Until 12, and 50, contexts are booted and settled."""
    share: float
    """Part of a core that 50 contexts take at real time, with events, saved values and snapshots."""
    paint_ms: float
    """To encode and draw the snapshot of 50 contexts in both forms of the picture."""
    snapshot_kilobytes: float


def measure(seconds: int = SECONDS, *, pieces: int = PIECES, largest: tuple[int, int] = (50, 5)) -> Sizes:
    two, _, _ = _opened(2, 2)
    twelve, twelve_ms, kilobytes = _opened(12, 3)
    fifty, fifty_ms, _ = _opened(*largest)
    engine = _engine(fifty)
    share = _share(engine, max(1, seconds // 10))
    snapshot = engine.snapshot(1, 1)
    return Sizes(
        two=_rate(two, seconds, pieces),
        twelve=_rate(twelve, seconds, pieces),
        fifty=_rate(fifty, max(1, seconds // 10), pieces),
        kilobytes=kilobytes,
        open_ms=(twelve_ms, fifty_ms),
        share=share,
        paint_ms=_paint(snapshot, pieces),
        snapshot_kilobytes=len(codec.encode_snapshot(snapshot)) / 1024,
    )


def _opened(contexts: int, interfaces: int) -> tuple[Lab, float, float]:
    """The lab, milliseconds of processor time to open it, and its memory (measured on a second one: measuring is slow)."""
    start = start_of(contexts, interfaces=interfaces)
    began = time.process_time()
    lab = labs.open_lab(start)
    taken_ms = (time.process_time() - began) * 1_000
    assert not isinstance(lab, StartRefused)
    if contexts > 12:
        return lab, taken_ms, 0.0
    tracemalloc.start(1)
    again: Lab | StartRefused | None = labs.open_lab(start)
    gc.collect()
    held = tracemalloc.get_traced_memory()[0]
    again = None  # noqa: F841 - what this frees is its memory
    gc.collect()
    freed = held - tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return lab, taken_ms, freed / 1024


def _rate(lab: Lab, seconds: int, pieces: int) -> float:
    found = []
    for _ in range(pieces):
        end_ms, began = lab.now_ms + seconds * 1_000, time.process_time()
        while lab.now_ms < end_ms:
            lab = labs.advance(lab, min(lab.now_ms + SLICE_MS, end_ms), messages=False).lab
        found.append(seconds / (time.process_time() - began))
    return statistics.median(found)


def _engine(lab: Lab) -> LabEngine:
    opened = labs.opening(lab.start)
    assert not isinstance(opened, StartRefused)
    first = at_opening("bench", opened)
    engine = LabEngine(first, Past(lambda: first, first))
    engine.set_clock(Clock(at_ms=engine.now_ms, at_wall_ms=0, speed=1.0, paused=False, until_happening=False))
    return engine


def _share(engine: LabEngine, seconds: int) -> float:
    """As a worker turns a lab that someone watches at real time."""
    end_ms, saved_ms, began = engine.now_ms + seconds * 1_000, engine.now_ms, time.process_time()
    while engine.now_ms < end_ms:
        due_ms = engine.due_ms
        wanted_ms = engine.now_ms + TICK_MS
        engine.advance(min(wanted_ms if due_ms is None else max(due_ms, wanted_ms), end_ms), messages=20)
        list(map(codec.encode_event, codec.number(engine.take().events, lab="bench", run=1, seq=1)))
        if engine.now_ms - saved_ms >= SAVE_MS:
            saved_ms = engine.now_ms
            engine.save()
            codec.encode_snapshot(engine.snapshot(1, 1))
    return (time.process_time() - began) / seconds


def _paint(snapshot: Snapshot, pieces: int) -> float:
    """What the web process does of the first paint: decode the snapshot, draw both forms, encode it for the page."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.bench.settings")
    django.setup()
    from dashboard.templatetags.topology import topology

    stored, found = codec.encode_snapshot(snapshot), []
    for _ in range(pieces):
        began = time.process_time()
        seen = codec.decode_snapshot(stored)
        for form in ("wide", "narrow"):
            render_to_string("partials/_topology.html", topology(seen, form))
        codec.encode_snapshot(seen)
        found.append((time.process_time() - began) * 1_000)
    return statistics.median(found)
