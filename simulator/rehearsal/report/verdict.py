"""The verdict on a run, as a value: all that a report says, in its order. Times are ms since the run began."""

import hashlib
from typing import Final

import msgspec

from simulator.history.frame import Frame
from simulator.lab import LabStart
from simulator.rehearsal.conduct import longest_ms
from simulator.rehearsal.inputs import Note
from simulator.rehearsal.plan import Plan
from simulator.rehearsal.report.objectives import Rated, rated
from simulator.rehearsal.report.steps import StepRow, step_rows
from simulator.rehearsal.report.timeline import Lane, Row, lanes, timeline
from simulator.rehearsal.run import DEVIATIONS, DONE, NOT_PASSED, Kind, Run, RunState, StepState
from simulator.rehearsal.runbook import Budget
from simulator.rehearsal.truths import clock, seconds
from simulator.vocabulary import Millis, Value
from simulator.wire.snapshot import Snapshot

HASH: Final = 16
"""Characters of a hash that people compare."""


class FlowRow(Value):
    """An interrupted or budgeted flow. outages: from and to."""

    flow: str
    context: str
    longest_ms: Millis
    outages: tuple[tuple[Millis, Millis], ...]
    sessions_kept: int
    sessions_lost: int


class BudgetRow(Value):
    """step: where it is a step's own, from 1; 0: of the whole run."""

    kind: str
    name: str
    step: int
    most_ms: Millis
    used_ms: Millis

    @property
    def kept(self) -> bool:
        return self.used_ms <= self.most_ms


class CommandRow(Value):
    at_ms: Millis
    step: int
    seat: str
    unit: str
    context: str
    line: str
    deviation: str


class FindingRow(Value):
    at_ms: Millis
    step: int
    kind: str
    text: str
    seat: str


class SeatRow(Value):
    name: str
    people: tuple[str, ...]
    sees: tuple[str, ...]


class NoteRow(Value):
    """An observation, with who does what about it until when."""

    at_ms: Millis
    seat: str
    kind: str
    text: str
    owner: str
    due: str


class Hash(Value):
    """what: "start", or the configuration of a unit and context."""

    what: str
    sha256: str


class Verdict(Value):
    """outcome: "passed", "failed", "aborted" or "interrupted"; state: of the run; reasons: what keeps it from being passed."""

    title: str
    change: str
    runbook: str
    exercise: str
    lab: str
    model: str
    version: str
    seed: int
    played: str
    """"by people" or "without people"."""
    outcome: str
    state: str
    deviated: bool
    headline: str
    reasons: tuple[str, ...]
    window_ms: Millis
    elapsed_ms: Millis
    wall: str
    """When it was played, as the host says; "" where it does not."""
    replay: str
    """Address of the replay, or ""."""
    scope: str
    seats: tuple[SeatRow, ...]
    objectives: tuple[Rated, ...]
    steps: tuple[StepRow, ...]
    budgets: tuple[BudgetRow, ...]
    flows: tuple[FlowRow, ...]
    commands: tuple[CommandRow, ...]
    findings: tuple[FindingRow, ...]
    notes: tuple[NoteRow, ...]
    timeline: tuple[Row, ...]
    lanes: tuple[Lane, ...]
    hashes: tuple[Hash, ...]

    @property
    def sessions_kept(self) -> int:
        return sum(flow.sessions_kept for flow in self.flows)

    @property
    def sessions_lost(self) -> int:
        return sum(flow.sessions_lost for flow in self.flows)

    @property
    def deviations(self) -> tuple[FindingRow, ...]:
        return tuple(finding for finding in self.findings if finding.kind in DEVIATIONS)


def verdict(plan: Plan, run: Run, at: Frame, *, wall: str = "", replay: str = "") -> Verdict:
    """The verdict on a run that has ended, or as it is so far. at: the lab at that moment."""
    runbook, exercise, snapshot = plan.runbook, plan.exercise, at.view.snapshot
    start = at.lab.start
    outcome = _outcome(run)
    return Verdict(
        title=runbook.title,
        change=runbook.change,
        runbook=runbook.key,
        exercise=exercise.title if exercise else "",
        lab=start.blueprint.title,
        model=start.blueprint.model,
        version=start.blueprint.version,
        seed=start.seed,
        played="without people" if run.auto else "by people",
        outcome=outcome,
        state=run.state.value,
        deviated=run.deviated,
        headline=_headline(plan, run, outcome),
        reasons=_reasons(run),
        window_ms=runbook.window_ms,
        elapsed_ms=run.now_ms - run.begun_ms,
        wall=wall,
        replay=replay,
        scope=runbook.shows,
        seats=tuple(
            SeatRow(seat.name, tuple(who for who, name in run.people if name == seat.name), seat.sees)
            for seat in plan.seats
        ),
        objectives=rated(plan, run, snapshot),
        steps=step_rows(plan, run),
        budgets=_budgets(plan, run, snapshot),
        flows=_flows(run, snapshot),
        commands=tuple(
            CommandRow(
                said.at_ms - run.begun_ms, said.step, said.who, said.unit, said.context, said.line, said.deviation
            )
            for said in run.commands
        ),
        findings=tuple(
            FindingRow(found.at_ms - run.begun_ms, found.step, found.kind.value, found.text, found.seat)
            for found in sorted(run.findings, key=lambda found: (found.kind is not Kind.LOOKED_FINE, found.at_ms))
        ),
        notes=tuple(
            NoteRow(given.at_ms - run.begun_ms, given.seat, note.kind, note.text, note.owner, note.due)
            for given in run.given
            if isinstance(note := given.input, Note)
        ),
        timeline=timeline(plan, run),
        lanes=lanes(run, snapshot),
        hashes=_hashes(start),
    )


def _outcome(run: Run) -> str:
    if run.state in (RunState.ABORTED, RunState.INTERRUPTED, RunState.RUNNING):
        return run.state.value
    return "passed" if run.passed else "failed"


def _headline(plan: Plan, run: Run, outcome: str) -> str:
    steps = run.steps[: len(plan.runbook.steps)]
    done = sum(step.state in DONE for step in steps)
    skipped = sum(step.state is StepState.SKIPPED for step in steps)
    left_out = f" ({skipped} skipped)" if skipped else ""
    took = clock(run.now_ms - run.begun_ms)
    back = " The way back was taken." if run.backing_out else ""
    return f"{outcome.capitalize()}: {done} of {len(steps)} steps{left_out} in {took} of {clock(plan.runbook.window_ms)}.{back}"


def _reasons(run: Run) -> tuple[str, ...]:
    return tuple(
        f"{found.kind.value.capitalize()}: {found.text}"
        for found in run.findings
        if found.kind in NOT_PASSED or found.kind not in DEVIATIONS
    )


# --- traffic ----------------------------------------------------------------------------------------------------------


def _budgets(plan: Plan, run: Run, snapshot: Snapshot) -> tuple[BudgetRow, ...]:
    rows = [_budget(budget, 0, run, snapshot, run.begun_ms) for budget in plan.runbook.budgets]
    for number, (step, state) in enumerate(zip(plan.steps, run.steps, strict=True), start=1):
        if state.entered_ms >= 0:
            rows += (_budget(budget, number, run, snapshot, state.entered_ms) for budget in step.budgets)
    return tuple(rows)


def _budget(budget: Budget, step: int, run: Run, snapshot: Snapshot, since_ms: Millis) -> BudgetRow:
    return BudgetRow(budget.kind, budget.name, step, budget.most_ms, longest_ms(run, snapshot, budget.name, since_ms))


def _flows(run: Run, snapshot: Snapshot) -> tuple[FlowRow, ...]:
    ongoing = {flow.flow: flow.interrupted_ms for flow in snapshot.flows if flow.interrupted_ms is not None}
    rows = []
    for entry in run.flows:
        outages = [(start - run.begun_ms, to - run.begun_ms) for start, to in entry.outages]
        if entry.flow in ongoing:
            outages.append((max(ongoing[entry.flow] - run.begun_ms, 0), run.now_ms - run.begun_ms))
        rows.append(FlowRow(entry.flow, entry.context, entry.longest_ms, tuple(outages), entry.kept, entry.lost))
    return tuple(rows)


# --- where it came from -----------------------------------------------------------------------------------------------


def _hashes(start: LabStart) -> tuple[Hash, ...]:
    """Of the whole start, and of each configuration in it: two reports with the same ones rehearsed the same pair."""
    texts = start.blueprint.configurations
    return (
        Hash("start", _hash(msgspec.msgpack.encode(start))),
        *(Hash(f"{text.unit.value} {text.context or 'system'}", _hash(text.text.encode())) for text in texts),
    )


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:HASH]


def budget_text(row: BudgetRow) -> str:
    return f"{row.kind} {row.name}: {seconds(row.used_ms)} of {seconds(row.most_ms)}"
