"""Whoever owns a request, by its row, has a handler for it."""

import pytest

from simulator.wire import bus_protocol, codec
from simulator.wire.bus_protocol import Begin, Command, Head
from simulator.wire.requests import AnyRequest, Owner, row_of
from simulator.worker.engine.lab_engine import LabEngines
from simulator.worker.running.runner import LabRunner
from simulator.worker.store import Written
from tests.wire import examples

FIRST_MS = 1_000.0
ASKED = [request for request in examples.REQUESTS if row_of(request).owner is not Owner.SOCKET]


@pytest.fixture(scope="module")
def runner() -> LabRunner:
    engine = LabEngines().fresh("a", Begin(library="lan-based", seed=1))
    head = Head(
        run=1, seq=0, now_ms=engine.now_ms, last_command="0-0", journal=0, speed=1, paused=True, until_happening=False
    )
    return LabRunner("a", 1, engine, head, step=0, wall_ms=FIRST_MS)


@pytest.mark.parametrize("request_", ASKED, ids=examples.tag)
def test_the_owner_answers_it(runner: LabRunner, request_: AnyRequest) -> None:
    """Done or refused for a reason of the lab, but not for want of a handler."""
    place = int(runner.last_command.split("-")[0]) + 1
    runner.bring(f"{place}-0", bus_protocol.encode(Command(ask="1", who="someone", request=request_)))
    error = codec.decode_answer(answered(runner, FIRST_MS + place * 10_000)).error
    assert error is None or (error.code == "refused" and "simulator failed" not in error.message), error


def answered(runner: LabRunner, wall_ms: float) -> bytes:
    """As many turns as it takes."""
    while True:
        wall_ms += 1
        step = runner.turn(wall_ms)
        if step is not None:
            runner.written(step, Written(ours=True, watched=True), wall_ms)
            for _, answer in step.answers:
                return answer
