"""How fast a lab runs, and SimPy beside it on the toy of the first prototypes: two nodes, hellos, eight interfaces."""

import itertools
import statistics
import time
from collections.abc import Generator
from typing import Any, Final

import msgspec
import simpy

from simulator import lab as labs
from simulator.lab import StartRefused
from tests.lab.labs import start_of

SECONDS: Final = 3_600
"""Of virtual time in each piece."""
PIECES: Final = 5


class Speeds(msgspec.Struct, frozen=True):
    simulated: float
    """Simulated seconds a wall second: one pair, ASA timers, in slices as the worker runs it."""
    told: float
    """The same with every message reported."""
    events: float
    """Messages a wall second that the two units exchange, each with its timers and its step."""
    simpy: float
    """Events a wall second of SimPy's toy, which has no protocol."""
    open_ms: float
    """To boot a pair until it is settled."""


def measure() -> Speeds:
    quiet, told, messages = [], [], []
    began = time.perf_counter()
    lab = labs.open_lab(start_of("lan-based-asa", 1))
    open_ms = (time.perf_counter() - began) * 1000
    assert not isinstance(lab, StartRefused)
    for _ in range(PIECES):
        seconds, _ = _run(lab, messages=False)
        quiet.append(SECONDS / seconds)
        seconds, happenings = _run(lab, messages=True)
        told.append(SECONDS / seconds)
        messages.append(happenings / seconds)
    return Speeds(
        simulated=statistics.median(quiet),
        told=statistics.median(told),
        events=statistics.median(messages),
        simpy=statistics.median(_simpy() for _ in range(PIECES)),
        open_ms=open_ms,
    )


def _run(lab: labs.Lab, *, messages: bool) -> tuple[float, int]:
    """Wall seconds for SECONDS, in slices of the worker's size, and what happened in them."""
    count, end_ms = 0, lab.now_ms + SECONDS * 1000
    began = time.perf_counter()
    while lab.now_ms < end_ms:
        step = labs.advance(lab, min(lab.now_ms + 10_000, end_ms), messages=messages)
        lab, count = step.lab, count + len(step.happenings)
    return time.perf_counter() - began, count


def _simpy() -> float:
    """Events a second."""
    environment, count = simpy.Environment(), itertools.count()

    def node(every: float) -> Generator[Any, Any, None]:
        while True:
            yield environment.timeout(every)
            next(count)

    for _ in range(2):
        environment.process(node(1.0))
        for _ in range(8):
            environment.process(node(5.0))
    began = time.perf_counter()
    environment.run(until=20_000)
    return next(count) / (time.perf_counter() - began)
