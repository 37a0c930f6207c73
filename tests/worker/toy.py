"""A lab of a few lines that keeps the promises of a real one: pure, deterministic, every outside action journaled.

Each second a hello leaves; whatever is typed is echoed by the primary's console. A state is the hellos counted and all
lines with the virtual time at which each was typed.
"""

import time
from typing import TypedDict

import msgspec
from msgspec.structs import replace

from simulator.history.frame import Frame
from simulator.lessons.lesson import Act
from simulator.vocabulary import Millis
from simulator.wire import events as ev
from simulator.wire.answers import Answer
from simulator.wire.bus_protocol import Begin
from simulator.wire.codec import refuse
from simulator.wire.file import LabFile
from simulator.wire.fold import change
from simulator.wire.requests import AnyRequest, Complete, Console, Fault
from simulator.wire.snapshot import Clock, ConsoleView, Health, Snapshot, Suggestion
from simulator.worker.engine.boundary import Conductor, News

EVERY_MS = 1000


class State(msgspec.Struct, frozen=True):
    seed: int
    now_ms: Millis = 0
    hellos: int = 0
    typed: tuple[tuple[Millis, str], ...] = ()


class Entry(msgspec.Struct, frozen=True):
    at_ms: Millis
    who: str
    line: str


class _Envelope(TypedDict):
    v: int
    lab: str
    run: int
    seq: int
    at_ms: Millis


def _body(at_ms: Millis) -> _Envelope:
    return {"v": 1, "lab": "", "run": 0, "seq": 0, "at_ms": at_ms}


class ToyEngine:
    def __init__(self, lab: str, state: State) -> None:
        self.state = state
        self._events: list[ev.AnyEvent] = []
        self._journal: list[bytes] = []
        self._snapshot = _first(lab)

    @property
    def now_ms(self) -> Millis:
        return self.state.now_ms

    def catch_up(self) -> None:
        pass

    @property
    def frame(self) -> Frame:
        raise AssertionError("a toy has no pair")

    def conduct(self, conductor: Conductor | None) -> None:
        pass

    def perform(self, who: str, act: Act) -> str:
        return ""

    @property
    def due_ms(self) -> Millis | None:
        return (self.state.hellos + 1) * EVERY_MS

    def advance(self, until_ms: Millis, *, messages: int = 20) -> None:
        while (at_ms := (self.state.hellos + 1) * EVERY_MS) <= until_ms:
            self.state = replace(self.state, now_ms=at_ms, hellos=self.state.hellos + 1)
            self._tell(ev.MessageEvent(**_body(at_ms), unit="primary", via="failover", kind="hello", arrives_ms=at_ms))
        self.state = replace(self.state, now_ms=until_ms)

    def advance_while_calm(self, until_ms: Millis, *, messages: int = 20) -> bool:
        self.advance(until_ms)
        return False

    def open_past(self) -> None:
        pass

    def ready(self, request: AnyRequest) -> bool:
        return True

    def remember(self) -> bool:
        return True

    @property
    def turned(self) -> bool:
        return False

    def pass_over(self, until_ms: Millis) -> None:
        self.advance(until_ms)

    def advance_to_happening(self, limit_ms: Millis, *, messages: int = 20) -> bool:
        at_ms = (self.state.hellos + 1) * EVERY_MS
        self.advance(min(at_ms, limit_ms))
        return at_ms <= limit_ms

    def handle(self, who: str, request: AnyRequest) -> Answer:
        match request:
            case Console(line="explode"):
                raise RuntimeError("as asked")
            case Console(line=line):
                self._journal.append(msgspec.msgpack.encode(Entry(self.now_ms, who, line)))
                self._type(line)
                return Answer(id=request.id, ok=True, result={"typed": len(self.state.typed)})
            case Complete(line=line):
                return Answer(id=request.id, ok=True, result={"line": line + "!"})
            case Fault(fault=name):
                return refuse(request.id, "refused", f"fault: there is no {name}")
            case _:
                return Answer(id=request.id, ok=True, result={})

    def set_clock(self, clock: Clock) -> None:
        self._tell(ev.ClockEvent(**_body(self.now_ms), clock=clock))

    def take(self) -> News:
        told = News(tuple(self._events), tuple(self._journal))
        self._events, self._journal = [], []
        return told

    def save(self) -> bytes:
        return msgspec.msgpack.encode(self.state)

    def snapshot(self, run: int, seq: int) -> Snapshot:
        return replace(self._snapshot, run=run, seq=seq)

    def time_of(self, entry: bytes) -> Millis:
        return msgspec.msgpack.decode(entry, type=Entry).at_ms

    def weight(self, entry: bytes) -> int:
        return 1

    def prepare(self, entry: bytes) -> bool:
        return True

    def replay(self, entry: bytes) -> str:
        self._type(msgspec.msgpack.decode(entry, type=Entry).line)
        return ""

    def resume(self, seen: Snapshot | None) -> None:
        self._events, self._journal = [], []
        self._snapshot = seen or self._snapshot

    def _type(self, line: str) -> None:
        self.state = replace(self.state, typed=(*self.state.typed, (self.now_ms, line)))
        self._tell(ev.ConsoleEvent(**_body(self.now_ms), unit="primary", prompt="toy>", lines=(f"toy> {line}",)))

    def _tell(self, event: ev.AnyEvent) -> None:
        self._events.append(event)
        self._snapshot = change(self._snapshot, event)


class ToyEngines:
    def fresh(self, lab: str, begin: Begin) -> ToyEngine:
        return ToyEngine(lab, State(begin.seed))

    def entries(self, file: LabFile) -> list[bytes]:
        return []

    def restore(self, lab: str, saved: bytes) -> tuple[ToyEngine, int] | None:
        try:
            state = msgspec.msgpack.decode(saved, type=State)
        except msgspec.MsgspecError:
            return None
        return ToyEngine(lab, state), len(state.typed)


class SlowEngine(ToyEngine):
    def advance(self, until_ms: Millis, *, messages: int = 20) -> None:
        time.sleep(0.05)
        super().advance(until_ms)


class SlowEngines(ToyEngines):
    """Each turn of each lab is hard work."""

    def fresh(self, lab: str, begin: Begin) -> ToyEngine:
        return SlowEngine(lab, State(begin.seed))


def _first(lab: str) -> Snapshot:
    return Snapshot(
        v=1,
        lab=lab,
        run=0,
        seq=0,
        title="Toy",
        profile="pix",
        epoch_wall="2007-04-16T06:10:00Z",
        clock=Clock(at_ms=0, at_wall_ms=0, speed=1, paused=True, until_happening=False),
        health=Health(health="ok", text=""),
        suggestion=Suggestion(text="", target=""),
        units=(),
        groups=(),
        interfaces=(),
        ports=(),
        peers=(),
        links=(),
        switches=(),
        hosts=(),
        faults=(),
        consoles=(ConsoleView(unit="primary", prompt="toy>", lines=()),),
        lanes=(),
        log=(),
        syslog=(),
    )
