"""The real labs behind the worker's boundary: simulator.lab, seen by simulator.observe."""

from functools import lru_cache
from typing import Final

import msgspec

from simulator import lab as labs
from simulator import observe
from simulator.lab import (
    Action,
    Declined,
    JournalEntry,
    Lab,
    Logged,
    Opening,
    Post,
    Question,
    StartRefused,
    Step,
    World,
)
from simulator.observe import View
from simulator.vocabulary import Millis, UnitRole
from simulator.wire import codec, commands
from simulator.wire.backstage import Begin
from simulator.wire.commands import Answer, AnyRequest
from simulator.wire.events import AnyEvent
from simulator.wire.snapshot import Clock, Snapshot
from simulator.worker.engine import Told
from simulator.worker.library import start_of
from simulator.worker.syslog import Outgoing

_encoder: Final = msgspec.msgpack.Encoder()
_labs: Final = msgspec.msgpack.Decoder(Lab)
_entries: Final = msgspec.msgpack.Decoder(JournalEntry)


class CannotOpen(Exception):
    """The configuration of a lab is refused; the message names every wrong line."""


class LabEngine:
    """A lab, what browsers see of it, and what has not been taken yet."""

    def __init__(self, name: str, lab: Lab, opened: Opening | None = None) -> None:
        """opened: the lab's story so far, which browsers are to find in the log, the lanes and the consoles."""
        self._name = name
        self._lab = lab
        self._view = self._first(opened.first if opened else lab.world)
        if opened:
            self._view, _ = observe.observe(self._view, opened.first, lab.world, opened.happenings, most_messages=0)
        self._events: list[AnyEvent] = []
        self._outgoing: list[Outgoing] = []
        self._told_journal = len(lab.journal)

    @property
    def now_ms(self) -> Millis:
        return self._lab.now_ms

    @property
    def due_ms(self) -> Millis | None:
        return labs.next_due_ms(self._lab)

    @property
    def lab(self) -> Lab:
        return self._lab

    def advance(self, until_ms: Millis, *, messages: int) -> None:
        self._see(labs.advance(self._lab, until_ms, messages=messages > 0), messages)

    def advance_to_happening(self, limit_ms: Millis, *, messages: int) -> bool:
        step = labs.advance_to_happening(self._lab, limit_ms, messages=messages > 0)
        self._see(step, messages)
        return any(isinstance(happening.output, labs.MEANINGFUL) for happening in step.happenings)

    def handle(self, who: str, request: AnyRequest) -> Answer:
        if isinstance(request, commands.Complete | commands.Help):
            return self._ask(request)
        if isinstance(request, commands.Compare):
            return Answer(id=request.id, ok=True, result={"comparison": observe.compared(self._lab.world)})
        action = _action(request)
        if action is None:
            return codec.refuse(request.id, "unknown", f"type: {type(request).__name__} is nothing that a lab can do")
        step = labs.handle(self._lab, who, action)
        if isinstance(step.answer, Declined):
            return codec.refuse(request.id, step.answer.code, step.answer.message)
        self._see(step, MESSAGES_OF_AN_ACT)
        return Answer(id=request.id, ok=True, result={})

    def set_clock(self, clock: Clock) -> None:
        self._view, events = observe.set_clock(self._view, self._lab.world, clock)
        self._events.extend(events)

    def take(self) -> Told:
        entries = self._lab.journal[self._told_journal :]
        told = Told(tuple(self._events), tuple(map(_encoder.encode, entries)), tuple(self._outgoing))
        self._events, self._outgoing, self._told_journal = [], [], len(self._lab.journal)
        return told

    def save(self) -> bytes:
        return _encoder.encode(self._lab)

    def snapshot(self, run: int, seq: int) -> Snapshot:
        return observe.numbered(self._view, run=run, seq=seq)

    def time_of(self, entry: bytes) -> Millis:
        return _entries.decode(entry).at_ms

    def pass_over(self, until_ms: Millis) -> None:
        self._lab = labs.advance(self._lab, until_ms, messages=False).lab

    def replay(self, entry: bytes) -> None:
        done = _entries.decode(entry)
        self._lab = labs.handle(self._lab, done.who, done.action).lab

    def resume(self, seen: Snapshot | None) -> None:
        self._events, self._outgoing, self._told_journal = [], [], len(self._lab.journal)
        self._view = observe.resumed(seen) if seen is not None else self._first(self._lab.world)

    def _first(self, world: World) -> View:
        return observe.first(world, lab=self._name, title=self._lab.start.title, clock=_UNTOLD)

    def _see(self, step: Step, messages: int) -> None:
        before, self._lab = self._lab.world, step.lab
        self._view, events = observe.observe(
            self._view, before, step.lab.world, step.happenings, most_messages=messages
        )
        self._events.extend(events)
        for happening in step.happenings:
            if isinstance(happening.output, Logged):
                self._outgoing += map(_outgoing, happening.output.posts)

    def _ask(self, request: commands.Complete | commands.Help) -> Answer:
        unit = UnitRole(request.unit)
        completes = isinstance(request, commands.Complete)
        question: Question = labs.Complete(unit, request.line) if completes else labs.Help(unit, request.line)
        answer = labs.ask(self._lab, question)
        if isinstance(answer, Declined):
            return codec.refuse(request.id, answer.code, answer.message)
        result: dict[str, object] = {"line": answer.lines[0]} if completes else {"lines": answer.lines}
        return Answer(id=request.id, ok=True, result=result)


class LabEngines:
    """Labs of the library."""

    def fresh(self, lab: str, begin: Begin) -> LabEngine:
        """Raises CannotOpen, UnknownLab."""
        opened = _opened(begin.library, begin.seed)
        return LabEngine(lab, opened.lab, opened)

    def restore(self, lab: str, saved: bytes) -> tuple[LabEngine, int] | None:
        try:
            value = _labs.decode(saved)
        except msgspec.MsgspecError:
            return None
        return LabEngine(lab, value), len(value.journal)


def _outgoing(post: Post) -> Outgoing:
    return Outgoing(
        address=post.address,
        port=post.port,
        priority=post.facility * 8 + post.severity,
        hostname=post.hostname,
        at_unix_ms=post.at_unix_ms,
        text=post.text,
    )


MESSAGES_OF_AN_ACT: Final = 20
_UNTOLD: Final = Clock(at_ms=0, at_wall_ms=0, speed=1.0, paused=True, until_happening=False)
"""Before the worker says how time runs, which it does at once."""


@lru_cache(maxsize=16)
def _opened(library: str, seed: int) -> Opening:
    opened = labs.opening(start_of(library, seed))
    if isinstance(opened, StartRefused):
        wrong = (
            f"{error.unit} {error.context or 'system'} line {error.line}: {error.reason}" for error in opened.errors
        )
        raise CannotOpen("; ".join(wrong))
    return opened


def _action(request: AnyRequest) -> Action | None:
    match request:
        case commands.Console(unit=unit, line=line):
            return labs.ConsoleLine(UnitRole(unit), line)
        case commands.Operate(unit=unit, lines=lines):
            return labs.Operate(UnitRole(unit), lines)
        case commands.Fault(fault=fault, on=True):
            return labs.PutFault(fault)
        case commands.Fault(fault=fault):
            return labs.Repair(fault)
        case commands.RepairAll():
            return labs.RepairAll()
        case commands.Flow(flow=flow, on=on):
            return labs.StartFlow(flow) if on else labs.StopFlow(flow)
        case commands.Rate(flow=flow, rate=rate):
            return labs.SetRate(flow, rate)
        case _:
            return None
