"""A lesson that runs: which step it is at, and what has come true of each. A value; nothing here looks at a clock.

What came true bears its virtual time, so that a lab that goes back in time takes its lesson along (`turned`). Happenings
count from the moment at which their step was entered; a step that suggests no acts also knows what happened since the last
one that did, so that nobody who reads slowly misses it.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from msgspec.structs import replace

from simulator.lessons.conditions import Condition, happened, holds
from simulator.lessons.known import ANYONE, Known, Typed, known_of
from simulator.lessons.lesson import BLIND, Lesson, Step
from simulator.vocabulary import Millis, Value
from simulator.wire import events as ev
from simulator.wire import requests
from simulator.wire.codec import UNNUMBERED
from simulator.wire.snapshot import Snapshot

OPEN: Final = -1
"""Has not come true yet."""
BROKEN: Final = -2
"""What was to stay did not; it cannot come true any more."""


class StepRun(Value):
    """What became of one step. met: of `Step.watched`, in that order, the time or OPEN or BROKEN; acts: the same of its acts."""

    met: tuple[int, ...]
    acts: tuple[int, ...]
    entered_ms: int = OPEN
    done_ms: int = OPEN
    hints: int = 0
    question: int = 0
    """Number of the question that was asked of the class; 0: none yet."""


class LessonRun(Value):
    """at: the step that is shown, from 0. holding: since when what has to stay has been there, of the present step's `watched`.

    evaluated: the blind level is at its end. typed: what people typed, where the lesson asks for it."""

    lesson: str
    help: str
    at: int
    steps: tuple[StepRun, ...]
    holding: tuple[int, ...] = ()
    evaluated: bool = False
    typed: tuple[Typed, ...] = ()

    @property
    def step(self) -> StepRun:
        return self.steps[self.at]


def begin(lesson: Lesson, help: str, snapshot: Snapshot, now_ms: Millis) -> LessonRun:
    """At its first step."""
    steps = tuple(StepRun((OPEN,) * len(step.watched), (OPEN,) * len(step.acts)) for step in lesson.steps)
    return _onward(lesson, _enter(lesson, LessonRun(lesson.key, help, 0, steps), 0, snapshot, now_ms), snapshot, now_ms)


def fits(lesson: Lesson, run: LessonRun) -> bool:
    """Whether the run can be one of this lesson: its file may be another by now."""
    shape = [(len(step.watched), len(step.acts)) for step in lesson.steps]
    return run.lesson == lesson.key and shape == [(len(step.met), len(step.acts)) for step in run.steps]


def is_done(run: LessonRun) -> bool:
    """Everything of the present step has come true."""
    return run.step.done_ms != OPEN


def go_to(lesson: Lesson, run: LessonRun, at: int, snapshot: Snapshot, now_ms: Millis) -> LessonRun:
    """Show another step. at: from 0, one of the lesson's."""
    return _enter(lesson, replace(run, evaluated=False), at, snapshot, now_ms)


def evaluate(run: LessonRun) -> LessonRun:
    """End of the blind level: all is told."""
    return replace(run, evaluated=True)


def give_hint(lesson: Lesson, run: LessonRun) -> LessonRun:
    """One hint more, if there is one."""
    given = min(run.step.hints + 1, len(lesson.steps[run.at].hints))
    return _with(run, replace(run.step, hints=given))


def asked(run: LessonRun, question: int) -> LessonRun:
    """The present step's question was put to the class under this number."""
    return _with(run, replace(run.step, question=question))


def acted(lesson: Lesson, run: LessonRun, request: requests.AnyRequest, now_ms: Millis) -> LessonRun:
    """Someone did this, by a click or at a console."""
    if asks_what_is_typed(lesson):
        run = replace(run, typed=(*run.typed, *_typed(request, now_ms))[-MOST_TYPED:])
    step = lesson.steps[run.at]
    done = tuple(
        now_ms if before == OPEN and act.request is not None and _is_same(act.request, request) else before
        for act, before in zip(step.acts, run.step.acts, strict=True)
    )
    return run if done == run.step.acts else _with(run, replace(run.step, acts=done))


MOST_TYPED: Final = 200


def asks_what_is_typed(lesson: Lesson) -> bool:
    return any(condition.form == "typed" for step in lesson.steps for condition in step.watched)


def _typed(request: requests.AnyRequest, now_ms: Millis) -> Iterator[Typed]:
    match request:
        case requests.Console(unit=unit, line=line):
            yield Typed(now_ms, ANYONE, unit, line)
        case requests.Operate(unit=unit, lines=lines):
            yield from (Typed(now_ms, ANYONE, unit, line) for line in lines)
        case _:
            return


def see(lesson: Lesson, run: LessonRun, events: Sequence[ev.AnyEvent], snapshot: Snapshot, now_ms: Millis) -> LessonRun:
    """The run after a batch. snapshot: as it is now, with the events in it."""
    if not run.evaluated and not is_done(run):
        run = _judge(lesson, run, events, snapshot, now_ms)
    return _onward(lesson, run, snapshot, now_ms)


def _onward(lesson: Lesson, run: LessonRun, snapshot: Snapshot, now_ms: Millis) -> LessonRun:
    """Who works blind is taken from step to step unawares."""
    while run.help == BLIND and not run.evaluated and is_done(run) and run.at + 1 < len(lesson.steps):
        run = _enter(lesson, run, run.at + 1, snapshot, now_ms)
    return run


def turned(lesson: Lesson, run: LessonRun, snapshot: Snapshot, now_ms: Millis) -> LessonRun:
    """The lab stands at another time, or in another past: what came true later has not, what this past knows has."""
    run = _back_to(lesson, run, now_ms)
    if run.evaluated or is_done(run):
        return run
    return _judge(lesson, run, tuple(told_since(snapshot, run.step.entered_ms)), snapshot, now_ms)


def _back_to(lesson: Lesson, run: LessonRun, at_ms: Millis) -> LessonRun:
    steps = tuple(
        replace(
            step,
            met=tuple(_before(time, at_ms) for time in step.met),
            acts=tuple(_before(time, at_ms) for time in step.acts),
            done_ms=_before(step.done_ms, at_ms) if lesson.steps[index].expects else step.done_ms,
            entered_ms=min(step.entered_ms, at_ms),
        )
        for index, step in enumerate(run.steps)
    )
    typed = tuple(line for line in run.typed if line.at_ms < at_ms)
    return replace(run, steps=steps, holding=(OPEN,) * len(run.holding), typed=typed)


def _before(time: int, at_ms: Millis) -> int:
    """What was done at that very moment may be what is taken back; what the past knows of it, `turned` finds again."""
    return time if 0 <= time < at_ms else OPEN


def _is_same(suggested: requests.AnyRequest, request: requests.AnyRequest) -> bool:
    """A command counts as well when it is typed at the console by hand: the line that matters does."""
    if isinstance(suggested, requests.Operate) and isinstance(request, requests.Console):
        return request.unit == suggested.unit and _words(request.line) == _words(_heart(suggested.lines))
    return replace(request, id=0) == suggested


_AROUND: Final = ("configure terminal", "changeto", "end", "exit", "failover group")


def _heart(lines: tuple[str, ...]) -> str:
    """The last line that is more than a way into or out of a mode."""
    found = [line for line in lines if not line.startswith(_AROUND)]
    return (found or list(lines))[-1]


def _words(line: str) -> list[str]:
    return line.casefold().split()


# --- entering a step --------------------------------------------------------------------------------------------------


def _enter(lesson: Lesson, run: LessonRun, at: int, snapshot: Snapshot, now_ms: Millis) -> LessonRun:
    step = lesson.steps[at]
    run = replace(run, at=at, holding=(OPEN,) * len(step.watched))
    if run.step.entered_ms == OPEN:
        run = _with(run, replace(run.step, entered_ms=now_ms))
    if is_done(run):
        return run
    past: Iterable[ev.AnyEvent] = () if step.acts else told_since(snapshot, _acting_since(lesson, run))
    return _judge(lesson, run, tuple(past), snapshot, now_ms)


def _acting_since(lesson: Lesson, run: LessonRun) -> Millis:
    """When the last step that suggests acts was entered: what happens later may be this one's."""
    entered = [
        run.steps[index].entered_ms
        for index in range(run.at)
        if lesson.steps[index].acts and run.steps[index].entered_ms != OPEN
    ]
    return entered[-1] if entered else run.step.entered_ms


def told_since(snapshot: Snapshot, from_ms: Millis) -> Iterator[ev.AnyEvent]:
    """What the snapshot remembers, as the events that once told it."""
    for lane in snapshot.lanes:
        for segment in lane.segments:
            if segment.at_ms > from_ms:
                yield ev.LaneEvent(*UNNUMBERED, segment.at_ms, lane.unit, lane.group, segment.state)
    for entry in snapshot.log:
        if entry.at_ms > from_ms:
            yield ev.LogEvent(*UNNUMBERED, entry.at_ms, entry)
    for line in snapshot.syslog:
        if line.at_ms > from_ms:
            yield ev.SyslogEvent(*UNNUMBERED, line.at_ms, (line,))


# --- judging ----------------------------------------------------------------------------------------------------------


def _judge(
    lesson: Lesson, run: LessonRun, events: Sequence[ev.AnyEvent], snapshot: Snapshot, now_ms: Millis
) -> LessonRun:
    step = lesson.steps[run.at]
    expected = len(step.expects)
    met, holding = list(run.step.met), list(run.holding)
    known = known_of(snapshot, now_ms, run.typed)
    for index, condition in enumerate(step.watched):
        if met[index] != OPEN or condition.stays:
            continue
        if condition.is_happening:
            met[index] = _when(condition, _acted_ms(step, run.step), events, snapshot)
        elif index < expected and holds(condition, known):
            met[index] = now_ms
    for index, condition in enumerate(step.watched):
        if met[index] == OPEN and condition.stays:
            before = met[: min(index, expected)]
            met[index], holding[index] = _staying(condition, holding[index], before, known)
    done_ms = now_ms if all(time >= 0 for time in met[:expected]) else OPEN
    if done_ms != OPEN:
        for index in range(expected, len(met)):
            met[index] = _answer(step.watched[index], met[index], known)
    if tuple(met) == run.step.met and tuple(holding) == run.holding and done_ms == run.step.done_ms:
        return run
    return replace(_with(run, replace(run.step, met=tuple(met), done_ms=done_ms)), holding=tuple(holding))


def _answer(check: Condition, met: int, known: Known) -> int:
    """Whether an answer is right, now that the step is done: states count as they are at this moment."""
    if met != OPEN or check.is_happening:
        return met
    return known.now_ms if check.hold_ms == 0 or holds(check, known) else OPEN


def _acted_ms(step: Step, run: StepRun) -> list[Millis]:
    """When something was done to the lab; how fast time runs is no such thing."""
    acts = zip(step.acts, run.acts, strict=True)
    return [
        run.entered_ms,
        *(time for act, time in acts if time >= 0 and not isinstance(act.request, requests.SetClock)),
    ]


def _when(condition: Condition, acted_ms: list[Millis], events: Sequence[ev.AnyEvent], snapshot: Snapshot) -> int:
    """The time of the first event that is it; one that must come so long after the last act is BROKEN where it did not."""
    event = next((event for event in events if happened(condition, event, snapshot)), None)
    if event is None:
        return OPEN
    if condition.after is None:
        return event.at_ms
    passed_ms = event.at_ms - max((time for time in acted_ms if time <= event.at_ms), default=event.at_ms)
    return event.at_ms if condition.after[0] <= passed_ms <= condition.after[1] else BROKEN


def _staying(condition: Condition, since_ms: int, before: list[int], known: Known) -> tuple[int, int]:
    """Whether it has stayed long enough, and since when it has. Its time begins when everything listed before it is true."""
    there, now_ms = holds(condition, known), known.now_ms
    if condition.hold_ms == 0:
        return (OPEN if there else BROKEN), OPEN
    if not there or any(time < 0 for time in before):
        return OPEN, OPEN
    since_ms = now_ms if since_ms == OPEN else since_ms
    return (now_ms if now_ms - since_ms >= (condition.hold_ms or 0) else OPEN), since_ms


def _with(run: LessonRun, step: StepRun) -> LessonRun:
    return replace(run, steps=(*run.steps[: run.at], step, *run.steps[run.at + 1 :]))
