"""The steps of a run for a report: what was expected, what a player saw and said, what was true, how long it took."""

from simulator.rehearsal.plan import Plan
from simulator.rehearsal.run import BROKEN, OPEN, Run, StepRun, StepState
from simulator.rehearsal.runbook import Step
from simulator.vocabulary import Value


class DemandRow(Value):
    """word: check, expect or read. seen: what the player said of it; met: "yes", "no" or "" where it was not judged; at_ms: since
    the run began, -1: never."""

    word: str
    expected: str
    seen: str
    true: str
    met: str
    at_ms: int


class StepRow(Value):
    """Times in ms since the run began, -1: never. elapsed_ms: from the first moment to the last one, -1: not reached."""

    number: int
    heading: str
    backout: bool
    who: str
    state: str
    reason: str
    entered_ms: int
    elapsed_ms: int
    ticked_ms: int
    ticked_by: str
    acts: tuple[str, ...]
    demands: tuple[DemandRow, ...]
    looked_fine: bool
    """The player said that it is done, and the lab says that it was not."""


def step_rows(plan: Plan, run: Run) -> tuple[StepRow, ...]:
    return tuple(
        _row(number, step, state, run, backout=number > len(plan.runbook.steps))
        for number, (step, state) in enumerate(zip(plan.steps, run.steps, strict=True), start=1)
    )


def _row(number: int, step: Step, state: StepRun, run: Run, *, backout: bool) -> StepRow:
    ended_ms = state.done_ms if state.done_ms != OPEN else run.now_ms
    found = [finding for finding in run.findings if finding.step == number]
    return StepRow(
        number=number,
        heading=step.heading,
        backout=backout,
        who=step.who,
        state=state.state.value,
        reason=state.reason or "; ".join(finding.text for finding in found),
        entered_ms=_since(state.entered_ms, run),
        elapsed_ms=ended_ms - state.entered_ms if state.entered_ms != OPEN else OPEN,
        ticked_ms=_since(state.ticked_ms, run),
        ticked_by=state.ticked_by,
        acts=tuple(act.text for act in step.acts),
        demands=(*_demands(step, state, run), *_readings(step, state, run)),
        looked_fine=any(finding.kind.value.startswith("looked fine") for finding in found),
    )


def _since(time_ms: int, run: Run) -> int:
    return time_ms - run.begun_ms if time_ms >= 0 else OPEN


def _demands(step: Step, state: StepRun, run: Run) -> tuple[DemandRow, ...]:
    if state.state is StepState.NOT_REACHED and not state.met:
        return tuple(DemandRow(_word(d.is_check), d.condition.text, "", "", "", OPEN) for d in step.demands)
    seen = f"ticked by {state.ticked_by}" if state.ticked_ms != OPEN and state.ticked_by else ""
    return tuple(
        DemandRow(
            word=_word(demand.is_check),
            expected=demand.condition.text,
            seen=seen,
            true=truth,
            met="yes" if time >= 0 else "no" if time == BROKEN else "",
            at_ms=_since(time, run),
        )
        for demand, time, truth in zip(step.demands, state.met, state.truths, strict=True)
    )


def _word(is_check: bool) -> str:
    return "check" if is_check else "expect"


def _readings(step: Step, state: StepRun, run: Run) -> tuple[DemandRow, ...]:
    if not state.written:
        return tuple(DemandRow("read", reading.text, "", "", "", OPEN) for reading in step.readings)
    wrong = {finding.text for finding in run.findings}
    rows = []
    for reading, written in zip(step.readings, state.written, strict=True):
        said = f"{reading.text}: {written.text!r} was written, it was {written.truth!r}"
        met = "" if written.at_ms == OPEN else "no" if said in wrong else "yes"
        rows.append(DemandRow("read", reading.text, written.text, written.truth, met, _since(written.at_ms, run)))
    return tuple(rows)
