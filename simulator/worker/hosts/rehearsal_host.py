"""The rehearsal that is on in a lab, as a worker keeps it: it follows every batch of the lab, does what injects want, takes what
people say, and tells those who conduct it.

What it keeps for the next worker is the two files and what people said, each with its place in the lab's journal: the run itself
is made again from these and the lab (simulator/rehearsal/replay.py), the same to the last millisecond.
"""

import logging
import time
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import Final, TypeVar

import msgspec
from msgspec.structs import replace

from simulator.history.frame import Frame
from simulator.lab_folders import labs
from simulator.lessons import Wrong
from simulator.rehearsal import (
    EXERCISE,
    FACILITATOR,
    GRID_MS,
    OPEN,
    Abort,
    CannotStart,
    Decide,
    Did,
    Exercise,
    Given,
    Input,
    Interrupt,
    Join,
    Note,
    NotNow,
    Order,
    Performed,
    Plan,
    Rate,
    Run,
    Runbook,
    Sighting,
    Skip,
    Steer,
    Tick,
    WriteDown,
    alarms,
    begin,
    check_against,
    orders,
    plan_of,
    read_exercise,
    read_runbook,
    replayed,
    said,
    see,
)
from simulator.rehearsal.alarms import Panel
from simulator.rehearsal.follow import by_hand
from simulator.rehearsal.player import SETTLED_MS, start_acts, started
from simulator.rehearsal.report.verdict import verdict
from simulator.rehearsal.runbook import Rating, Step, Then
from simulator.rehearsal.wash import wash_rows
from simulator.vocabulary import Millis, Value
from simulator.wire import codec
from simulator.wire.answers import Answer
from simulator.wire.events import RehearsalEvent
from simulator.wire.rehearsal import Phase, RehearsalView
from simulator.wire.requests import AnyRequest, Evidence, Rehearse, StartRehearsal
from simulator.wire.seat import AT_SEAT
from simulator.wire.snapshot import Snapshot
from simulator.worker.engine.boundary import Engine, unhandled
from simulator.worker.hosts.rehearsal_view import Mark, view_of

log: Final = logging.getLogger(__name__)

_T = TypeVar("_T", Runbook, Exercise, Plan)

MOST_WINDOWS: Final = 2
"""A run is interrupted after so many windows: whoever left it overnight finds it ended."""


class Kept(Value):
    """begun_ms, acts_begun: of the run; OPEN before it. settled_ms: until then what the exercise starts with comes about."""

    runbook: tuple[str, str]
    exercise: tuple[str, str]
    settled_ms: Millis
    ready: tuple[str, ...] = ()
    begun_ms: int = OPEN
    acts_begun: int = 0
    given: tuple[Given, ...] = ()
    marks: tuple[Mark, ...] = ()
    """What players said of steps, in order; what the run has not come to is said to it when it does."""
    wall: str = ""
    """When it began, by the wall clock, as people write it."""
    shared: bool = False
    """Players may see the whole hot wash."""


_kept: Final = msgspec.msgpack.Decoder(Kept)
HERE_SECONDS: Final = 60.0
"""A page of a seat that has said nothing for so long is away, as when its web process died."""
_NOTHING: Final = b""
"""What is saved once a rehearsal has been closed."""
WAYS: Final = tuple(way.value for way in Then if way is not Then.ASK)
"""What a question of an `else:` may be answered with."""

RATINGS: Final = tuple(rating.value for rating in Rating)


class Objection(Exception):
    """Cannot be done; the message says why. Nothing has changed."""


class RehearsalHost:
    """`saved`: what an earlier worker left; `told`: what is known of it already to those who conduct it."""

    def __init__(self, engine: Engine, saved: bytes | None = None, told: RehearsalView | None = None) -> None:
        self._engine: Final = engine
        self.told = told
        self._kept: Kept | None = None
        self.plan: Plan | None = None
        self.run: Run | None = None
        self._panel = Panel()
        self._here: dict[tuple[str, str], float] = {}
        """Seat and page, until when (monotonic seconds) it counts as connected. No part of the run: no verdict depends on it."""
        self._restore(saved)
        self._saved: Kept | None = self._kept

    @property
    def is_on(self) -> bool:
        """Nobody may go back in the lab's time meanwhile: what counts is one history."""
        return self._kept is not None

    @property
    def settles_until_ms(self) -> Millis | None:
        """The lab is to be run to there, whatever its clock says, before anyone sees it."""
        waits = self._kept is not None and self._engine.now_ms < self._kept.settled_ms
        return self._kept.settled_ms if waits and self._kept else None

    @property
    def phase(self) -> Phase:
        if self.settles_until_ms is not None:
            return "preparing"
        if self.run is None:
            return "brief"
        return "ended" if self.run.ended else "play"

    # --- what the lab does --------------------------------------------------------------------------------------------

    def followed(self, seen: Sighting) -> None:
        self._panel = alarms.after(self._panel, seen)
        if self.plan is None or self.run is None:
            return
        self.run = see(self.plan, self.run, seen)
        self._say_marks(seen.snapshot, seen.at_ms)
        late = seen.at_ms - self.run.begun_ms >= MOST_WINDOWS * self.plan.runbook.window_ms
        if late and not self.run.ended:
            why = Interrupt(f"{MOST_WINDOWS} times the window is over; the run is ended.")
            self._say("", why, seen.snapshot, seen.at_ms)

    def orders(self) -> Sequence[Order]:
        return orders(self.plan, self.run) if self.plan and self.run else ()

    def performed(self, order: Order, refused: str, now: Frame) -> None:
        if self.run is not None and not self.run.ended:
            self._say(EXERCISE, Performed(order.inject, refused), now.view.snapshot, now.now_ms)

    # --- what people do -----------------------------------------------------------------------------------------------

    def about_to_act(self, who: str) -> str:
        """Someone is about to do something in the lab: why not, or "". Whoever sits at no seat is the facilitator."""
        seat = _seat_of(who)
        if self.run is None or self.run.ended:
            return "" if seat == FACILITATOR else "The rehearsal is not on: it has not begun, or is over."
        if (who, seat) not in self.run.people:
            self._tell(seat, Join(who))
        return ""

    def handle(self, who: str, request: AnyRequest) -> Answer:
        """A request that the rehearsal owns."""
        try:
            match request:
                case StartRehearsal(runbook=""):
                    self._close()
                case StartRehearsal():
                    self._start(request)
                case Rehearse():
                    self._hear(who, request)
                case Evidence():
                    return Answer(id=request.id, ok=True, result=self._evidence())
                case _:
                    return unhandled(request)
        except (Objection, NotNow) as why:
            return codec.refuse(request.id, "refused", f"rehearsal: {why}")
        return Answer(id=request.id, ok=True, result={})

    def _start(self, request: StartRehearsal) -> None:
        if self._kept is not None and self.phase in ("preparing", "play"):
            raise Objection("another one is on in this lab; stop it first")
        plan = _planned((request.runbook, request.runbook_text), (request.exercise, request.exercise_text))
        frame = self._engine.frame
        wrong = check_against(plan, frame.view.snapshot)
        if wrong:
            raise Objection("; ".join(map(str, wrong)))
        try:
            started(plan, frame)  # tried on the value first: in a lab of one's own nothing is done by halves
        except CannotStart as why:
            raise Objection(f"what the exercise starts with cannot be done: {why}") from why
        acts = start_acts(plan)
        for act in acts:
            if refused := self._engine.perform(EXERCISE, act):
                raise Objection(f"what the exercise starts with cannot be done: {act.text}: {refused}")
        until_ms = self._engine.now_ms + (SETTLED_MS if acts else 0)
        self.plan, self.run = plan, None
        self._kept = Kept(
            (request.runbook, request.runbook_text),
            (request.exercise, request.exercise_text),
            -(-until_ms // GRID_MS) * GRID_MS,
        )
        self._panel = alarms.first(frame.view.snapshot, frame.now_ms)
        self._engine.conduct(self)

    def _close(self) -> None:
        self._engine.conduct(None)
        self._kept = self.plan = self.run = None

    def _hear(self, who: str, request: Rehearse) -> None:
        kept, plan = self._on()
        seat = _seat_of(who)
        match request.say:
            case "ready" | "unready":
                others = tuple(name for name in kept.ready if name != seat)
                self._kept = replace(kept, ready=(*others, seat) if request.say == "ready" else others)
            case "here":
                self._here[seat, request.text] = time.monotonic() + HERE_SECONDS
            case "away":
                self._here.pop((seat, request.text), None)
            case "begin":
                self._begin(kept, plan)
            case "close":
                self._close()
            case "share":
                if self.phase != "ended":
                    raise Objection("it is not over yet")
                self._kept = replace(kept, shared=True)
            case _:
                if self.run is None:
                    raise Objection("it has not begun yet")
                if request.say == "act":
                    self._act(who, self.run, plan, request)
                    return
                self._mark_or_tell(self.run, kept, plan, seat, request)

    def _mark_or_tell(self, run: Run, kept: Kept, plan: Plan, seat: str, request: Rehearse) -> None:
        """What a player says of a step counts when the run is there. Where the player is, is the player's own affair: the answer
        does not tell how far the judge has come."""
        said = _input(request)
        if run.ended or not isinstance(said, Tick | Skip | WriteDown):
            self._tell(seat, said)
            return
        step = _step_of(plan, request)
        if isinstance(said, WriteDown) and not said.reading < len(step.readings):
            raise Objection(f"number: step {request.step} has {len(step.readings)} values to write down")
        new = Mark(request.step, seat, said)
        self._kept = replace(kept, marks=(*(mark for mark in kept.marks if mark.place != new.place), new))
        frame = self._engine.frame
        self._say_marks(frame.view.snapshot, frame.now_ms)

    def _act(self, who: str, run: Run, plan: Plan, request: Rehearse) -> None:
        """What nobody types (a cable, the power) is done in the lab for whoever does the step; what is so already, is done."""
        step, number = _step_of(plan, request), request.number
        if number not in by_hand(step):
            raise Objection(f"number: step {request.step} has no act {number} that is done by hand")
        if run.ended or run.question:
            raise Objection("the run has ended" if run.ended else f"the run waits for an answer: {run.question}")
        self.about_to_act(who)
        act = step.acts[number]
        if refused := self._engine.perform(who, act):
            raise Objection(f"{act.text}: {refused}")
        after = self.run
        if (
            after
            and not after.ended
            and not after.question
            and after.at + 1 == request.step
            and after.step.acts[number] == OPEN
        ):
            self._tell(_seat_of(who), Did(request.step, number))

    def _say_marks(self, snapshot: Snapshot, now_ms: Millis) -> None:
        """Those of the step that the run has come to, each once."""
        while self._kept and self.run and not self.run.ended and not self.run.question:
            at = self.run.at + 1
            due = next((mark for mark in self._kept.marks if mark.step == at and not mark.is_said), None)
            if due is None:
                return
            marks = tuple(replace(mark, is_said=True) if mark is due else mark for mark in self._kept.marks)
            self._kept = replace(self._kept, marks=marks)
            self._say(due.seat, due.said, snapshot, now_ms)

    def _begin(self, kept: Kept, plan: Plan) -> None:
        if self.run is not None:
            raise Objection("it has begun already")
        if self.settles_until_ms is not None:
            raise Objection("the lab is still being prepared")
        frame = self._engine.frame
        acts = len(frame.lab.journal)
        self.run = begin(plan, frame.view.snapshot, frame.now_ms, acts=acts)
        wall = datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")
        self._kept = replace(kept, begun_ms=frame.now_ms, acts_begun=acts, wall=wall)
        for seat in plan.seats:
            self._tell(seat.name, Join(f"{AT_SEAT}{seat.name}"))

    def _tell(self, seat: str, input: Input) -> None:
        """Raises NotNow."""
        frame = self._engine.frame
        self._say(seat, input, frame.view.snapshot, frame.now_ms)

    def _say(self, seat: str, input: Input, snapshot: Snapshot, now_ms: Millis) -> None:
        if self.plan is None or self.run is None or self._kept is None:
            return
        self.run = said(self.plan, self.run, seat, input, snapshot, now_ms)
        self._kept = replace(self._kept, given=self.run.given)

    def _on(self) -> tuple[Kept, Plan]:
        if self._kept is None or self.plan is None:
            raise Objection("none is on in this lab")
        return self._kept, self.plan

    def _evidence(self) -> dict[str, object]:
        kept, plan = self._on()
        if self.run is None:
            raise Objection("it has not begun yet")
        frame = self._engine.frame
        found = verdict(plan, self.run, frame, wall=kept.wall)
        rows = wash_rows(plan, self.run, frame.view.snapshot, found)
        return {"verdict": msgspec.to_builtins(found), "rows": msgspec.to_builtins(rows)}

    # --- what is told, and kept ---------------------------------------------------------------------------------------

    def news(self, at_ms: Millis) -> tuple[RehearsalEvent, ...]:
        seen = self._view()
        if seen == self.told:
            return ()
        self.told = seen
        return (RehearsalEvent(*codec.UNNUMBERED, at_ms, seen),)

    def _view(self) -> RehearsalView | None:
        if self._kept is None or self.plan is None:
            return None
        kept = self._kept
        view = view_of(self.plan, self.run, self.phase, kept.ready, kept.marks, self._panel, self._connected())
        return replace(view, shared=kept.shared)

    def _connected(self) -> Counter[str]:
        now = time.monotonic()
        self._here = {page: until for page, until in self._here.items() if until > now}
        return Counter(seat for seat, _ in self._here)

    def save(self) -> bytes | None:
        """What the next worker goes on from; None: as it was saved last."""
        if self._kept is self._saved:
            return None
        self._saved = self._kept
        return self.encoded()

    def encoded(self) -> bytes:
        return msgspec.msgpack.encode(self._kept) if self._kept else _NOTHING

    def _restore(self, saved: bytes | None) -> None:
        if not saved:
            return
        try:
            kept = _kept.decode(saved)
            plan = _planned(kept.runbook, kept.exercise)
        except (msgspec.MsgspecError, Objection) as why:
            log.warning("a rehearsal of another version is over: %s", why)
            return
        self._kept, self.plan = kept, plan
        if kept.begun_ms != OPEN:
            lab = self._engine.frame.lab
            begun = Run(
                begun_ms=kept.begun_ms,
                now_ms=lab.now_ms,
                auto=False,
                steps=(),
                flows=(),
                watched=(),
                over_budget=(),
                acts_begun=kept.acts_begun,
                acts_seen=len(lab.journal),
                given=kept.given,
            )
            self.run = replayed(plan, lab.start, lab.journal, begun)
        self._panel = alarms.first(self._engine.frame.view.snapshot, self._engine.now_ms)
        self._engine.conduct(self)


def _step_of(plan: Plan, request: Rehearse) -> Step:
    """Raises Objection."""
    if not 0 < request.step <= len(plan.steps):
        raise Objection(f"step: there is no step {request.step}; there are {len(plan.steps)}")
    return plan.steps[request.step - 1]


def _seat_of(who: str) -> str:
    """Whoever sits at no seat is the facilitator."""
    return who.removeprefix(AT_SEAT) if who.startswith(AT_SEAT) else FACILITATOR


@lru_cache(maxsize=32)
def _planned(runbook: tuple[str, str], exercise: tuple[str, str]) -> Plan:
    """Raises Objection with everything that is wrong."""
    book = _right(read_runbook(*runbook, labs().keys))
    return _right(plan_of(book, _right(read_exercise(*exercise, labs().keys)) if exercise[0] else None))


def _right(found: _T | tuple[Wrong, ...]) -> _T:
    if isinstance(found, tuple):
        raise Objection("; ".join(map(str, found)))
    return found


def _input(request: Rehearse) -> Input:
    match request.say:
        case "done":
            return Tick(request.step)
        case "write":
            return WriteDown(request.step, request.number, request.text)
        case "skip":
            return Skip(request.text)
        case "decide":
            if request.way not in WAYS:
                raise Objection(f"way: {request.way!r} is none of {', '.join(WAYS)}")
            return Decide(request.way)
        case "note":
            return Note(request.text, request.kind, request.owner, request.due)
        case "rate":
            if request.way not in RATINGS:
                raise Objection(f"way: {request.way!r} is none of {', '.join(RATINGS)}")
            return Rate(request.number, request.way)
        case "steer":
            return Steer(request.number, request.way)
        case _:
            return Abort(request.text or "Ended by the facilitator.")
