"""The real labs behind the worker's boundary: simulator.lab, seen by simulator.observe."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final
from weakref import WeakSet

import msgspec
from msgspec.structs import replace

from simulator import lab as labs
from simulator import observe
from simulator.history import frame
from simulator.history.actions import action_of
from simulator.history.frame import UNTOLD, Frame, Went, at_opening
from simulator.history.journal import NOTHING, BranchingJournal, Impossible, Recorded, Turn, entry_of, read
from simulator.history.past import MOST_KEYFRAMES, Past
from simulator.history.travel import SLICE_MS, Travel
from simulator.lab import (
    Action,
    Declined,
    Done,
    Lab,
    LabStart,
    Logged,
    Opening,
    Post,
    Question,
    StartRefused,
)
from simulator.lessons.lesson import Act
from simulator.observe import View
from simulator.rehearsal import EXERCISE, GRID_MS, sighting
from simulator.rehearsal.player import is_so
from simulator.vocabulary import Millis, UnitRole, Value
from simulator.wire import codec, requests
from simulator.wire.answers import Answer
from simulator.wire.bus_protocol import Begin
from simulator.wire.events import AnyEvent, MessageEvent
from simulator.wire.file import LabFile
from simulator.wire.requests import AnyRequest
from simulator.wire.snapshot import Clock, Snapshot
from simulator.worker.engine.boundary import CannotOpen, Conductor, News, unhandled
from simulator.worker.engine.files import entries_in, file_of, start_in
from simulator.worker.engine.linting import Linting
from simulator.worker.syslog import Outgoing

_encoder: Final = msgspec.msgpack.Encoder()


class Saved(Value):
    """What the next worker goes on from. The lab is without its journal: that follows from the entries."""

    lab: Lab
    entries: tuple[Recorded, ...]


_saved: Final = msgspec.msgpack.Decoder(Saved)
_entries: Final = msgspec.msgpack.Decoder(Recorded)


class LabEngine:
    """A lab, what browsers see of it, its past, and what has not been taken yet."""

    def __init__(self, now: Frame, past: Past, branching: BranchingJournal = NOTHING) -> None:
        self._now = now
        self._travel = Travel(past, branching, lambda: _opened(self._now.lab.start))
        self._linting = Linting(now.lab.start.blueprint)
        self._conductor: Conductor | None = None
        self._events: list[AnyEvent] = []
        self._outgoing: list[Outgoing] = []
        self._told_entries = len(branching.entries)
        self.turned = False
        """Another present has taken the place of the one that browsers were told of, since `take` was last called."""

    @property
    def now_ms(self) -> Millis:
        return self._now.now_ms

    @property
    def due_ms(self) -> Millis | None:
        return labs.next_due_ms(self._now.lab)

    @property
    def lab(self) -> Lab:
        return self._now.lab

    @property
    def view(self) -> View:
        return self._now.view

    @property
    def past(self) -> Past:
        """Where anything that looks back finds what it needs."""
        return self._travel.past

    def open_past(self) -> None:
        self.past.open()

    def ready(self, request: AnyRequest) -> bool:
        if isinstance(request, requests.Findings):
            return self._linting.goes_on()
        return self._travel.ready(request)

    def catch_up(self) -> None:
        self._travel.catch_up()

    def remember(self) -> bool:
        return self.past.rebuild(SLICE_MS)

    @property
    def frame(self) -> Frame:
        return self._now

    def conduct(self, conductor: Conductor | None) -> None:
        self._conductor = conductor

    def perform(self, who: str, act: Act) -> str:
        action = action_of(act.request) if act.request else None
        if action is None or is_so(act, self._now):
            return ""
        went = frame.act(self._now, who, action)
        if isinstance(went.answer, Declined):
            return went.answer.message
        self._follow(went)
        return ""

    def _advanced(self, until_ms: Millis, messages: int) -> Iterator[Went]:
        """Batch by batch; where a conductor has something done, time goes on from what came of it."""
        while True:
            every_ms = GRID_MS if self._conductor else 0
            for went in frame.advance(self._now, until_ms, messages=messages, every_ms=every_ms):
                self._follow(went)
                has_changed = self._conducted()
                yield went
                if has_changed:
                    break
            else:
                return

    def _conducted(self) -> bool:
        """What the conductor wants done now is done; False: nothing was."""
        found = False
        while self._conductor and (orders := self._conductor.orders()):
            for order in orders:
                refused = self.perform(EXERCISE, order.act)
                self._conductor.performed(order, refused, self._now)
                found = True
        return found

    def advance(self, until_ms: Millis, *, messages: int) -> None:
        for _ in self._advanced(until_ms, messages):
            pass

    def advance_while_calm(self, until_ms: Millis, *, messages: int) -> bool:
        while self._now.now_ms < until_ms:
            for went in self._advanced(min(self._now.now_ms + CALM_MS, until_ms), messages):
                messages -= sum(type(event) is MessageEvent for event in went.events)
                if any(isinstance(happening.output, labs.LIVELY) for happening in went.happenings):
                    return True
        return False

    def advance_to_happening(self, limit_ms: Millis, *, messages: int) -> bool:
        for went in self._advanced(limit_ms, messages):
            if any(isinstance(happening.output, labs.MEANINGFUL) for happening in went.happenings):
                return True
        return False

    def handle(self, who: str, request: AnyRequest) -> Answer:
        match request:
            case requests.Complete() | requests.Help():
                return self._ask(request)
            case requests.Compare():
                return Answer(id=request.id, ok=True, result={"comparison": observe.compared(self._now.lab.world)})
            case requests.Findings():
                return Answer(id=request.id, ok=True, result={"findings": self._linting.answer()})
            case requests.Why() | requests.Exchange():
                return self._travel.inquire(request)
            case requests.Look():
                return self._travel.look(request)
            case requests.Series():
                return Answer(id=request.id, ok=True, result={"series": self.past.series.answer(request, self._now)})
            case requests.Share():
                return self._travel.share(request)
            case requests.Export():
                return self._export(request)
            case requests.Rewind() | requests.Undo() | requests.Return():
                return self._turn(who, request)
            case _:
                action = action_of(request)
                return unhandled(request) if action is None else self._act(who, request, action)

    def _act(self, who: str, request: AnyRequest, action: Action) -> Answer:
        went = frame.act(self._now, who, action)
        if isinstance(went.answer, Declined):
            return codec.refuse(request.id, went.answer.code, went.answer.message)
        self._follow(went)
        self._conducted()
        return Answer(id=request.id, ok=True, result={})

    def set_clock(self, clock: Clock) -> None:
        view, events = observe.set_clock(self._now.view, self._now.lab.world, clock)
        self._tell(view, events)

    def take(self) -> News:
        entries = self._travel.branching.entries
        new = tuple(map(_encoder.encode, entries[self._told_entries :]))
        told = News(tuple(self._events), new, tuple(self._outgoing), self.turned)
        self._events, self._outgoing, self._told_entries, self.turned = [], [], len(entries), False
        return told

    def save(self) -> bytes:
        lab = replace(self._now.lab, journal=())
        return _encoder.encode({"lab": lab, "entries": self._travel.branching.entries})  # as Saved

    def snapshot(self, run: int, seq: int) -> Snapshot:
        return observe.numbered(self._now.view, run=run, seq=seq)

    def time_of(self, entry: bytes) -> Millis:
        return _entries.decode(entry).at_ms

    def pass_over(self, until_ms: Millis) -> None:
        for went in frame.advance(self._now, until_ms):
            self._pass(went)

    def weight(self, entry: bytes) -> int:
        return len(getattr(_entries.decode(entry).action, "lines", ())) or 1

    def prepare(self, entry: bytes) -> bool:
        done = entry_of(_entries.decode(entry))
        return not isinstance(done, Turn) or self._travel.prepare(done)

    def replay(self, entry: bytes) -> str:
        done = entry_of(_entries.decode(entry))
        if isinstance(done, Turn):
            try:
                self._now = self._travel.take(done)
            except Impossible as wrong:
                return str(wrong)
            return ""
        went = frame.act(self._now, done.who, done.action)
        if isinstance(went.answer, Declined):
            return went.answer.message
        self._pass(went)
        return ""

    def resume(self, seen: Snapshot | None) -> None:
        self._events, self._outgoing, self._told_entries = [], [], len(self._travel.branching.entries)
        if seen is not None:
            self._now = Frame(self._now.lab, observe.resumed(seen, self._now.lab.world))
            self._travel.past = self.past.anew(self._now)

    def _tell(self, view: View, events: Iterable[AnyEvent]) -> None:
        """Browsers are told; the lab itself is as it was."""
        self._now = self.past.present = Frame(self._now.lab, view)
        self._events.extend(events)

    def _follow(self, went: Went) -> None:
        before = self._now
        self._pass(went)
        if self._conductor is not None:
            self._conductor.followed(sighting(before, went))
        self._events.extend(went.events)
        for happening in went.happenings:
            if isinstance(happening.output, Logged):
                self._outgoing += map(_outgoing, happening.output.posts)

    def _pass(self, went: Went) -> None:
        if isinstance(went.answer, Done):
            self._travel.branching = self._travel.branching.after(went.frame.lab.journal[-1])
        self._now = went.frame
        self._travel.follow(went)

    def _export(self, request: requests.Export) -> Answer:
        entries, now_ms = self._travel.way_to(request.at_ms, request.journal)
        file = file_of(self._now.lab.start, entries, now_ms)
        return Answer(id=request.id, ok=True, result={"file": file})

    def _turn(self, who: str, request: requests.Rewind | requests.Undo | requests.Return) -> Answer:
        turn = self._travel.turn(who, request)
        if isinstance(turn, Answer):
            return turn
        self._now = self._travel.take(turn)
        self._events, self.turned = [], True  # whoever hears of this joins anew
        return Answer(id=request.id, ok=True, result={"at_ms": self._now.now_ms})

    def _ask(self, request: requests.Complete | requests.Help) -> Answer:
        unit = UnitRole(request.unit)
        completes = isinstance(request, requests.Complete)
        question: Question = labs.Complete(unit, request.line) if completes else labs.Help(unit, request.line)
        answer = labs.ask(self._now.lab, question)
        if isinstance(answer, Declined):
            return codec.refuse(request.id, answer.code, answer.message)
        result: dict[str, object] = {"line": answer.lines[0]} if completes else {"lines": answer.lines}
        return Answer(id=request.id, ok=True, result=result)


class LabEngines:
    """Labs of the library."""

    def __init__(self) -> None:
        self._engines: Final[WeakSet[LabEngine]] = WeakSet()

    def fresh(self, lab: str, begin: Begin) -> LabEngine:
        """Raises CannotOpen."""
        return self._engine(lab, at_opening(lab, _opened(start_in(begin.library, begin.seed, begin.file))))

    def entries(self, file: LabFile) -> list[bytes]:
        """Raises CannotOpen."""
        return entries_in(file)

    def restore(self, lab: str, saved: bytes) -> tuple[LabEngine, int] | None:
        try:
            kept = _saved.decode(saved)
            branching = read(map(entry_of, kept.entries))
        except (msgspec.MsgspecError, Impossible):
            return None
        value = replace(kept.lab, journal=branching.journal)
        title = value.start.blueprint.title
        view = observe.first(value.world, lab=lab, title=title, clock=UNTOLD, opened_ms=value.opened_ms)
        return self._engine(lab, Frame(value, view), branching), len(branching.entries)

    def _engine(self, lab: str, now: Frame, branching: BranchingJournal = NOTHING) -> LabEngine:
        start = now.lab.start
        engine = LabEngine(now, Past(lambda: at_opening(lab, _opened(start)), now, most=self._room), branching)
        self._engines.add(engine)
        return engine

    def _room(self) -> int:
        """Keyframes for each lab."""
        return min(MOST_KEYFRAMES, KEYFRAMES // max(1, len(self._engines)))


KEYFRAMES: Final = 8_000
"""Keyframes in one worker's memory: some 14 KB each."""


def _outgoing(post: Post) -> Outgoing:
    return Outgoing(
        address=post.address,
        port=post.port,
        priority=post.facility * 8 + post.severity,
        text=post.text,
    )


CALM_MS: Final[Millis] = 250
"""Virtual time in which a fast lab goes on before it is looked at again whether something happened."""


@lru_cache(maxsize=16)
def _opened(start: LabStart) -> Opening:
    opened = labs.opening(start)
    if isinstance(opened, StartRefused):
        wrong = (
            f"{error.unit} {error.context or 'system'} line {error.line}: {error.reason}" for error in opened.errors
        )
        raise CannotOpen("; ".join(wrong))
    return opened
