"""Labs that live on a worker's engine, without a worker: stories of people who do things and of time that runs."""

from msgspec.structs import replace

from simulator.history.frame import Frame
from simulator.wire.answers import Answer
from simulator.wire.bus_protocol import Begin
from simulator.wire.requests import AnyRequest, Fault
from simulator.wire.snapshot import Clock, Snapshot
from simulator.worker.engine.lab_engine import LabEngine, LabEngines

PAUSED = Clock(at_ms=0, at_wall_ms=0, speed=1.0, paused=True, until_happening=False)
RUNNING = replace(PAUSED, paused=False, speed=60.0)
MINUTE_MS = 60_000
CABLE = "cable primary Ethernet0"


def fresh(library: str = "lan-based-asa") -> LabEngine:
    """Its clock runs, so that hellos and numbers that only grow are held back as for a browser."""
    engine = LabEngines().fresh("a", Begin(library=library, seed=1))
    engine.set_clock(RUNNING)
    return engine


def run(engine: LabEngine, for_ms: int, cut_ms: int = 5_000) -> None:
    end_ms = engine.now_ms + for_ms
    while engine.now_ms < end_ms:
        engine.advance(min(engine.now_ms + cut_ms, end_ms), messages=5)


def do(engine: LabEngine, request: AnyRequest) -> Answer:
    """It must be done; what it needs of the past is worked out first, as a worker does it."""
    while not engine.ready(request):
        pass
    answer = engine.handle("someone", request)
    assert answer.ok, answer.error
    return answer


def fail(engine: LabEngine, fault: str = CABLE) -> None:
    do(engine, Fault(id=1, fault=fault, on=True))


def refusal(engine: LabEngine, request: AnyRequest) -> str:
    answer = engine.handle("someone", request)
    assert answer.error is not None
    return answer.error.message


def picture(frame: Frame) -> Snapshot:
    """What people saw, but for how time ran and for the number of the last event."""
    return replace(frame.view.snapshot, clock=PAUSED, run=0, seq=0)


def texts(snapshot: Snapshot) -> list[str]:
    return [row.text for row in snapshot.log]


def taken_over(engine: LabEngine) -> LabEngine:
    """The same lab in the memory of the next worker."""
    restored = LabEngines().restore("a", engine.save())
    assert restored is not None
    after, _ = restored
    after.resume(engine.snapshot(1, 1))
    return after
