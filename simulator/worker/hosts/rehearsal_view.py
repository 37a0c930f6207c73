"""What those who conduct a rehearsal are told of it: the run as a record of the wire. It changes only where they have something
to see: the time that passes is the clock's."""

from collections.abc import Mapping
from typing import Final

from msgspec.structs import replace

from simulator.rehearsal import OPEN, Note, Plan, Run, Skip, Tick, WriteDown
from simulator.rehearsal.alarms import Alarm, Panel
from simulator.rehearsal.follow import by_hand
from simulator.rehearsal.report.steps import StepRow, step_rows
from simulator.rehearsal.run import InjectRun
from simulator.rehearsal.runbook import Inject
from simulator.vocabulary import Value
from simulator.wire.rehearsal import (
    AlarmInfo,
    BudgetInfo,
    DemandInfo,
    FindingInfo,
    HintInfo,
    InjectInfo,
    MarkInfo,
    NoteInfo,
    Phase,
    ReadingInfo,
    RehearsalView,
    SeatInfo,
    StepInfo,
)


class Mark(Value):
    """What a player said of a step: a tick, a skip, or a value written down. is_said: the run was there, and has heard it."""

    step: int
    seat: str
    said: Tick | Skip | WriteDown
    is_said: bool = False

    @property
    def place(self) -> tuple[int, int]:
        """A later one takes the place of an earlier one: of a step one mark, of a value one answer."""
        return self.step, self.said.reading if isinstance(self.said, WriteDown) else -1


_SAID: Final = {Tick: "done", Skip: "skipped"}
MOST_FINDINGS: Final = 40
"""Told on the card, the last ones; the report has all."""
_MET: Final = {"yes": True, "no": False}


def view_of(
    plan: Plan,
    run: Run | None,
    phase: Phase,
    ready: tuple[str, ...],
    marks: tuple[Mark, ...],
    panel: Panel,
    here: Mapping[str, int],
) -> RehearsalView:
    """run: None before it has begun. here: connected pages of each seat."""
    runbook, exercise = plan.runbook, plan.exercise
    return RehearsalView(
        phase=phase,
        title=runbook.title,
        change=runbook.change,
        shows=runbook.shows,
        exercise=exercise.title if exercise else "",
        brief=exercise.brief if exercise else "",
        objectives=tuple(objective.text for objective in exercise.objectives) if exercise else (),
        hidden=tuple(act.text for act in (*exercise.start, *exercise.hidden)) if exercise else (),
        seats=tuple(SeatInfo(seat.name, seat.sees, seat.name in ready, here.get(seat.name, 0)) for seat in plan.seats),
        window_ms=runbook.window_ms,
        begun_ms=run.begun_ms if run else None,
        ended_ms=run.ended_ms if run and run.ended_ms != OPEN else None,
        state=run.state.value if run else "",
        passed=bool(run and run.passed),
        at=run.at + 1 if run else 0,
        question=run.question if run else "",
        steps=_with_early_words(_steps(plan, run), marks),
        injects=_injects(plan, run),
        budgets=_budgets(plan, run),
        findings=_findings(run) if run else (),
        hints=_hints(plan, run) if run else (),
        notes=_notes(run) if run else (),
        marks=tuple(MarkInfo(mark.step, _SAID[type(mark.said)]) for mark in marks if type(mark.said) in _SAID),
        alarms=tuple(_alarm(alarm) for alarm in panel.alarms),
    )


def _with_early_words(steps: tuple[StepInfo, ...], marks: tuple[Mark, ...]) -> tuple[StepInfo, ...]:
    """With what was written down of steps that the run has not come to."""
    early = {mark.place: mark.said.text for mark in marks if isinstance(mark.said, WriteDown)}
    if not early:
        return steps
    return tuple(
        replace(
            step,
            readings=tuple(
                replace(reading, written=reading.written or early.get((step.step, at), ""))
                for at, reading in enumerate(step.readings)
            ),
        )
        for step in steps
    )


def _alarm(alarm: Alarm) -> AlarmInfo:
    cleared_ms = None if alarm.cleared_ms < 0 else alarm.cleared_ms
    return AlarmInfo(alarm.unit, alarm.what, alarm.severity, alarm.text, alarm.since_ms, cleared_ms)


def _steps(plan: Plan, run: Run | None) -> tuple[StepInfo, ...]:
    if run is None:
        planned = len(plan.runbook.steps)
        return tuple(
            StepInfo(
                step=number,
                heading=step.heading,
                narration=step.narration,
                who=step.who,
                backout=number > planned,
                acts=tuple(act.text for act in step.acts),
                demands=tuple(DemandInfo(demand.condition.text, None) for demand in step.demands),
                readings=tuple(ReadingInfo(reading.text, reading.where, "", "") for reading in step.readings),
                state="not reached",
                ticked=False,
                reason="",
                by_hand=by_hand(step),
            )
            for number, step in enumerate(plan.steps, start=1)
        )
    return tuple(_step(plan, row) for row in step_rows(plan, run))


def _step(plan: Plan, row: StepRow) -> StepInfo:
    step = plan.steps[row.number - 1]
    demands = [demand for demand in row.demands if demand.word != "read"]
    read = [demand for demand in row.demands if demand.word == "read"]
    return StepInfo(
        step=row.number,
        heading=row.heading,
        narration=step.narration,
        who=row.who,
        backout=row.backout,
        acts=row.acts,
        demands=tuple(DemandInfo(demand.expected, _MET.get(demand.met)) for demand in demands),
        readings=tuple(
            ReadingInfo(reading.text, reading.where, said.seen, said.true)
            for reading, said in zip(step.readings, read, strict=True)
        ),
        state=row.state,
        ticked=row.ticked_ms != OPEN,
        reason=row.reason,
        by_hand=by_hand(step),
    )


def _injects(plan: Plan, run: Run | None) -> tuple[InjectInfo, ...]:
    injects = plan.exercise.injects if plan.exercise else ()
    states = run.injects if run else (InjectRun(),) * len(injects)
    return tuple(_inject(inject, state, run) for inject, state in zip(injects, states, strict=True))


def _inject(inject: Inject, state: InjectRun, run: Run | None) -> InjectInfo:
    came = state.fired_ms != OPEN
    word = "refused" if state.refused else "came" if came else "skipped" if state.skipped else "waiting"
    return InjectInfo(
        inject=inject.number,
        when=_when(inject),
        sender=inject.sender,
        to=inject.to,
        text=inject.text,
        act=inject.act.text if inject.act else "",
        state="held" if state.held and word == "waiting" else word,
        came_ms=state.fired_ms if came and run else None,
    )


def _when(inject: Inject) -> str:
    if inject.when is not None:
        return f"when {inject.when.text}"
    at_s = (inject.at_ms or 0) // 1_000
    return f"at {at_s // 60}:{at_s % 60:02d}"


def _budgets(plan: Plan, run: Run | None) -> tuple[BudgetInfo, ...]:
    flows = run.flows if run else ()
    return tuple(
        BudgetInfo(
            f"{budget.kind} {budget.name}",
            budget.most_ms,
            max((flow.longest_ms for flow in flows if budget.name in (flow.context, flow.flow)), default=0),
        )
        for budget in plan.runbook.budgets
    )


def _findings(run: Run) -> tuple[FindingInfo, ...]:
    return tuple(
        FindingInfo(found.at_ms, found.step, found.kind.value, found.text, found.seat)
        for found in run.findings[-MOST_FINDINGS:]
    )


def _hints(plan: Plan, run: Run) -> tuple[HintInfo, ...]:
    hints = plan.exercise.hints if plan.exercise else ()
    return tuple(
        HintInfo(state.came_ms, hint.text)
        for hint, state in zip(hints, run.hints, strict=True)
        if state.came_ms != OPEN
    )


def _notes(run: Run) -> tuple[NoteInfo, ...]:
    return tuple(
        NoteInfo(given.at_ms, given.seat, given.input.kind, given.input.text, given.input.owner, given.input.due)
        for given in run.given
        if isinstance(given.input, Note)
    )
