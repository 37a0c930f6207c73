"""The judge: what becomes of the step that is on, at one instant. docs/rehearsal.md has the rules in words.

A step begins with its first act (or when the player says so): checks above its first act must hold then, otherwise it is blocked.
Its clock runs from the last thing done, once all of its acts are done or the player ticks it. What is expected must come within
its time; then its other checks must hold, or come to hold within SETTLE_MS; a tick while they do not is "looked fine, was not".
A step that has nothing to do is done when the player ticks it.
"""

from collections.abc import Iterable
from typing import Final

from msgspec.structs import replace

from simulator.lessons.conditions import happened, holds
from simulator.lessons.known import Known
from simulator.lessons.lesson import Act
from simulator.lessons.run import told_since
from simulator.rehearsal.follow import planned_lines, with_step
from simulator.rehearsal.plan import Plan
from simulator.rehearsal.run import (
    BROKEN,
    DONE,
    OPEN,
    Finding,
    Kind,
    Run,
    RunState,
    StepRun,
    StepState,
    Watched,
    Written,
    known,
)
from simulator.rehearsal.runbook import Demand, Step, Then
from simulator.rehearsal.truths import actual
from simulator.vocabulary import Millis
from simulator.wire import requests
from simulator.wire.events import AnyEvent
from simulator.wire.snapshot import Snapshot

SETTLE_MS: Final[Millis] = 5_000
"""What is checked after an act may take so long to be so: a command is on its way to the peer, a first packet to the server."""


def happenings(plan: Plan, run: Run, events: Iterable[AnyEvent], snapshot: Snapshot) -> Run:
    """What the step that is on waits for, found among these events."""
    step, state = plan.steps[run.at], run.step
    if state.state is not StepState.ON:
        return run
    met = list(state.met)
    for event in events:
        for at, demand in enumerate(step.demands):
            if met[at] == OPEN and demand.condition.is_happening and happened(demand.condition, event, snapshot):
                met[at] = _in_time(demand, state, event.at_ms)
    return run if tuple(met) == state.met else with_step(run, run.at, replace(state, met=tuple(met)))


def _in_time(demand: Demand, state: StepRun, at_ms: Millis) -> int:
    base_ms = max(state.entered_ms, state.acted_ms)
    low_ms, high_ms = demand.condition.after or (0, demand.within_ms)
    return at_ms if low_ms <= at_ms - base_ms <= max(high_ms, 0) else BROKEN


def progress(plan: Plan, run: Run, snapshot: Snapshot) -> Run:
    """The run after everything that is so now was taken in: it may go on by several steps."""
    while not run.ended and not run.question:
        at, before = run.at, run.backing_out
        run = _progress(plan, run, snapshot)
        if (run.at, run.backing_out) == (at, before):
            break
    return run


def _progress(plan: Plan, run: Run, snapshot: Snapshot) -> Run:
    step = plan.steps[run.at]
    judged = _judged(step, run.step, known(run, snapshot))
    run = with_step(run, run.at, judged)
    broken = next((at for at, time in enumerate(judged.met) if time == BROKEN), None)
    if broken is not None:
        return _broken(plan, run, snapshot, step.demands[broken], judged.truths[broken])
    if not _is_done(step, judged, auto=run.auto):
        return run
    if run.fail_at == run.at + 1 and not run.backing_out:
        return fail(plan, run, snapshot, Kind.FORCED, "The way back is forced here.")
    return _finish(plan, run, snapshot)


# --- one step at one instant ------------------------------------------------------------------------------------------


def _judged(step: Step, state: StepRun, known: Known) -> StepRun:
    met, since, truths = list(state.met), list(state.since), list(state.truths)
    begun = state.started_ms != OPEN
    base_ms = _base_ms(step, state)
    acted = base_ms != OPEN or _in_own_way(state)
    for at, demand in enumerate(step.demands):
        if demand.before:
            if not begun:
                met[at] = known.now_ms if holds(demand.condition, known) else OPEN
                truths[at] = actual(demand.condition, known)
            elif met[at] == OPEN:
                met[at] = BROKEN
        elif not demand.is_check and met[at] == OPEN and acted:
            met[at], since[at] = _expected(demand, since[at], met[:at], base_ms, known)
            if demand.condition.is_happening and met[at] >= 0:
                truths[at] = "so"
            elif met[at] != OPEN:
                truths[at] = actual(demand.condition, known)
    if acted:
        _check(step, state, base_ms, met, truths, known)
    for at, demand in enumerate(step.demands):
        if demand.condition.is_happening and met[at] != OPEN and not truths[at]:
            truths[at] = "so" if met[at] >= 0 else "not in its time"
    return replace(state, met=tuple(met), since=tuple(since), truths=tuple(truths))


def _in_own_way(state: StepRun) -> bool:
    """The player did something that changes the pair, and none of what the runbook says."""
    return state.acted_ms != OPEN and all(time == OPEN for time in state.acts)


def _base_ms(step: Step, state: StepRun) -> int:
    """When the clock of the step began to run; OPEN: something is still to be done."""
    done = not step.acts or state.ticked_ms != OPEN or all(time != OPEN for time in state.acts)
    return max(state.entered_ms, state.acted_ms) if done else OPEN


def _expected(demand: Demand, since_ms: int, before: list[int], base_ms: int, known: Known) -> tuple[int, int]:
    """What is expected came now, or its time is over."""
    condition, now_ms = demand.condition, known.now_ms
    late = base_ms != OPEN and now_ms - base_ms >= demand.within_ms
    if condition.is_happening:
        return (BROKEN if late else OPEN), OPEN
    there = holds(condition, known)
    if not condition.stays:
        return (now_ms if there else BROKEN if late else OPEN), OPEN
    if since_ms == OPEN:
        if any(time < 0 for time in before):
            return (BROKEN if late else OPEN), OPEN
        return (BROKEN if late and not there else OPEN), (now_ms if there else OPEN)
    if not there:
        return BROKEN, since_ms
    return (now_ms if now_ms - since_ms >= (condition.hold_ms or 0) else OPEN), since_ms


def _check(step: Step, state: StepRun, base_ms: int, met: list[int], truths: list[str], known: Known) -> None:
    """The checks below the acts, once everything expected has come: they must hold together, at one moment."""
    expects = [time for demand, time in zip(step.demands, met, strict=True) if not demand.is_check]
    if any(time < 0 for time in expects):
        return
    over = base_ms != OPEN and known.now_ms - max([base_ms, *expects]) >= SETTLE_MS and bool(step.acts)
    for at, demand in enumerate(step.demands):
        if demand.is_check and not demand.before:
            there = holds(demand.condition, known)
            truths[at] = actual(demand.condition, known)
            met[at] = known.now_ms if there else BROKEN if over or state.ticked_ms != OPEN else OPEN


def _is_done(step: Step, state: StepRun, *, auto: bool) -> bool:
    if any(time < 0 for time in state.met) or any(written.at_ms == OPEN for written in state.written):
        return False
    if not step.acts:
        return state.ticked_ms != OPEN
    all_done = all(time != OPEN for time in state.acts)
    return all_done or state.ticked_ms != OPEN or (bool(step.demands) and _in_own_way(state) and not auto)


# --- from step to step ------------------------------------------------------------------------------------------------


def enter(plan: Plan, run: Run, at: int, snapshot: Snapshot) -> Run:
    """Go on to a step, or to the end."""
    if at == len(plan.runbook.steps) and not run.backing_out:
        return end(_nothing_done(plan, run), RunState.COMPLETED)
    if at == len(plan.steps):
        return end(run, RunState.FAILED)
    step = plan.steps[at]
    typed = {row[0] for row in planned_lines(step)}
    state = StepRun(
        state=StepState.ON,
        met=(OPEN,) * len(step.demands),
        since=(OPEN,) * len(step.demands),
        truths=("",) * len(step.demands),
        acts=tuple(OPEN if at in typed or not _is_typed(act) else run.now_ms for at, act in enumerate(step.acts)),
        written=(Written(),) * len(step.readings),
        watched=(Watched(),) * len(step.watches),
        over_budget=(OPEN,) * len(step.budgets),
        entered_ms=run.now_ms,
    )
    run = with_step(replace(run, at=at), at, state)
    if step.acts or not any(demand.condition.is_happening for demand in step.demands):
        return run
    since_ms = _acting_since(plan, run)
    earlier = with_step(run, at, replace(state, entered_ms=since_ms))
    found = happenings(plan, earlier, told_since(snapshot, since_ms), snapshot)
    return with_step(found, at, replace(found.step, entered_ms=run.now_ms))


def _nothing_done(plan: Plan, run: Run) -> Run:
    """A run of which every step was skipped or blocked shows nothing about its change, whoever permitted it."""
    if any(step.state in DONE for step in run.steps[: len(plan.runbook.steps)]):
        return run
    found = Finding(run.now_ms, 0, Kind.NOTHING_DONE, "No step of the runbook was done.")
    return replace(run, findings=(*run.findings, found))


def _is_typed(act: Act) -> bool:
    return isinstance(act.request, requests.Operate)


def _acting_since(plan: Plan, run: Run) -> Millis:
    """When the last step that has acts was entered: what happened since may be what this one, which has none, waits for."""
    entered = [run.steps[at].entered_ms for at in range(run.at) if plan.steps[at].acts]
    return max([time for time in entered if time != OPEN], default=run.now_ms)


def _finish(plan: Plan, run: Run, snapshot: Snapshot) -> Run:
    odd = any(finding.step == run.at + 1 for finding in run.findings)
    state = StepState.WARNED if odd else StepState.PASSED
    run = with_step(run, run.at, replace(run.step, state=state, done_ms=run.now_ms))
    return enter(plan, run, run.at + 1, snapshot)


def _broken(plan: Plan, run: Run, snapshot: Snapshot, demand: Demand, truth: str) -> Run:
    reason = f"{demand.condition.text}: {truth or 'not so'}"
    state = run.step
    if demand.before:
        return fail(plan, run, snapshot, Kind.BLOCKED, reason)
    if state.ticked_ms != OPEN and demand.is_check and not run.auto:
        text = f"{state.ticked_by} ticked the step. {reason}"
        run = replace(
            run, findings=(*run.findings, Finding(run.now_ms, run.at + 1, Kind.LOOKED_FINE, text, state.ticked_by))
        )
    return fail(plan, run, snapshot, Kind.FAILED, reason)


def fail(plan: Plan, run: Run, snapshot: Snapshot, kind: Kind, reason: str) -> Run:
    """The step that is on has failed: what its `else:` says."""
    otherwise = plan.steps[run.at].otherwise
    then = otherwise.then
    if kind is Kind.FORCED:
        then = Then.BACKOUT if plan.runbook.backout else Then.STOP
    elif run.backing_out and then is Then.BACKOUT:
        then = Then.STOP
    state = (
        StepState.BLOCKED if kind is Kind.BLOCKED else StepState.WARNED if then is Then.CONTINUE else StepState.FAILED
    )
    step = replace(run.step, state=state, done_ms=run.now_ms, reason=reason)
    finding = Finding(run.now_ms, run.at + 1, kind, reason)
    run = replace(with_step(run, run.at, step), findings=(*run.findings, finding))
    if then is Then.ASK and not run.auto:
        return replace(run, question=otherwise.question)
    return follow_up(plan, run, snapshot, Then.STOP if then is Then.ASK else then)


def follow_up(plan: Plan, run: Run, snapshot: Snapshot, then: Then) -> Run:
    run = replace(run, question="")
    match then:
        case Then.CONTINUE:
            return enter(plan, run, run.at + 1, snapshot)
        case Then.BACKOUT if plan.runbook.backout and not run.backing_out:
            return enter(plan, replace(run, backing_out=True), len(plan.runbook.steps), snapshot)
        case _:
            return end(run, RunState.FAILED)


def end(run: Run, state: RunState) -> Run:
    step = run.step
    if step.state is StepState.ON:
        run = with_step(
            run, run.at, replace(step, state=StepState.NOT_REACHED if step.started_ms == OPEN else StepState.FAILED)
        )
    return replace(run, state=state, ended_ms=run.now_ms, question="")
