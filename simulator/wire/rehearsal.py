"""A rehearsal that is on in a lab, whole: for those who conduct it. What a seat gets of it is cut in seat.py.

It goes to owners and controllers with the stream, to nobody else. Times are virtual.
"""

from typing import Literal, TypeAlias

from simulator.vocabulary import Millis
from simulator.wire.record import Wire

Phase: TypeAlias = Literal["preparing", "brief", "play", "ended"]
"""preparing: what the exercise starts with comes about. brief: everyone reads and says ready. play: the run is on."""


class SeatInfo(Wire):
    """here: pages of this seat that are connected."""

    seat: str
    sees: tuple[str, ...]
    ready: bool
    here: int = 0


class DemandInfo(Wire):
    """A check or an expectation of a step. met: it holds, or held when it was judged; None: it is not judged yet."""

    text: str
    met: bool | None


class ReadingInfo(Wire):
    """A value to write down. written: what a player wrote, "" for nothing yet; truth: what it was then."""

    text: str
    where: str
    written: str
    truth: str


class StepInfo(Wire):
    """state: a step's word of the runbook ("not reached", "on", "passed", ...). ticked: a player said that it is done.
    by_hand: the acts, from 0, that nobody types: whoever does the step has the lab do them."""

    step: int
    heading: str
    narration: str
    who: str
    backout: bool
    acts: tuple[str, ...]
    demands: tuple[DemandInfo, ...]
    readings: tuple[ReadingInfo, ...]
    state: str
    ticked: bool
    reason: str
    by_hand: tuple[int, ...] = ()


class InjectInfo(Wire):
    """when: as the exercise says it. state: "waiting", "held", "skipped", "came" or "refused"."""

    inject: int
    when: str
    sender: str
    to: str
    text: str
    act: str
    state: str
    came_ms: Millis | None


class BudgetInfo(Wire):
    name: str
    most_ms: Millis
    used_ms: Millis


class FindingInfo(Wire):
    at_ms: Millis
    step: int
    kind: str
    text: str
    seat: str


class NoteInfo(Wire):
    at_ms: Millis
    seat: str
    kind: str
    text: str
    owner: str
    due: str


class MarkInfo(Wire):
    """What a player said of a step, whether the run was there by then or not. way: "done" or "skipped"."""

    step: int
    way: str


class AlarmInfo(Wire):
    """A row of the panel of a monitoring system, made of what the units send and answer. cleared_ms: None while it stands."""

    unit: str
    what: str
    severity: int
    text: str
    since_ms: Millis
    cleared_ms: Millis | None


class HintInfo(Wire):
    at_ms: Millis
    text: str


class RehearsalView(Wire):
    """at: the step that is on, from 1. question: what a player is asked while the run waits. state: of the run, "running" before
    its end; passed: it also kept its rules, budgets and window."""

    phase: Phase
    title: str
    change: str
    shows: str
    exercise: str
    brief: str
    objectives: tuple[str, ...]
    hidden: tuple[str, ...]
    seats: tuple[SeatInfo, ...]
    window_ms: Millis
    begun_ms: Millis | None
    ended_ms: Millis | None
    state: str
    passed: bool
    at: int
    question: str
    steps: tuple[StepInfo, ...]
    injects: tuple[InjectInfo, ...]
    budgets: tuple[BudgetInfo, ...]
    findings: tuple[FindingInfo, ...]
    hints: tuple[HintInfo, ...]
    notes: tuple[NoteInfo, ...]
    marks: tuple[MarkInfo, ...]
    alarms: tuple[AlarmInfo, ...]
    """The newest first."""
    shared: bool = False
    """Of a run that has ended: players may see the whole of it."""
