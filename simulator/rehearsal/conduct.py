"""What goes on beside the steps: rules and budgets that are watched, injects, objectives, hints, and what is beyond repair."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from msgspec.structs import replace

from simulator.lessons.conditions import Condition, happened, holds
from simulator.lessons.known import Known, ongoing_ms
from simulator.lessons.lesson import Act
from simulator.lessons.measures import flows_named
from simulator.rehearsal.follow import with_step
from simulator.rehearsal.judge import end
from simulator.rehearsal.plan import Plan
from simulator.rehearsal.run import (
    OPEN,
    Finding,
    InjectRun,
    Kind,
    Run,
    RunState,
    StepState,
    Watched,
    known,
)
from simulator.rehearsal.runbook import Budget, Watch
from simulator.rehearsal.truths import actual, seconds
from simulator.vocabulary import Millis
from simulator.wire.events import AnyEvent
from simulator.wire.snapshot import Snapshot

NO_EVENTS: Final[Sequence[AnyEvent]] = ()


class Order(NamedTuple):
    """An act that the host is to carry out now, as the exercise; then it says `Performed`."""

    inject: int
    act: Act


def orders(plan: Plan, run: Run) -> tuple[Order, ...]:
    """Acts of injects that have come and are not carried out yet."""
    if plan.exercise is None or run.ended:
        return ()
    return tuple(
        Order(inject.number, inject.act)
        for inject, state in zip(plan.exercise.injects, run.injects, strict=True)
        if inject.act and state.fired_ms != OPEN and state.done_ms == OPEN and not state.refused
    )


def watch(plan: Plan, run: Run, events: Sequence[AnyEvent], snapshot: Snapshot, *, states: bool) -> Run:
    """Rules and budgets, of the whole run and of the step that is on. states: it is an instant."""
    if not (states or events):
        return run
    now = known(run, snapshot)
    run, watched = _rules(run, plan.runbook.watches, run.watched, events, now, states=states)
    run = replace(run, watched=watched)
    if run.step.state is StepState.ON:
        run, own = _rules(run, plan.steps[run.at].watches, run.step.watched, events, now, states=states)
        run = with_step(run, run.at, replace(run.step, watched=own))
    if states:
        run = _budgets(plan, run, now)
        run = _window(plan, run)
    return run


def _rules(
    run: Run,
    rules: Sequence[Watch],
    states_: Sequence[Watched],
    events: Sequence[AnyEvent],
    now: Known,
    *,
    states: bool,
) -> tuple[Run, tuple[Watched, ...]]:
    after: list[Watched] = []
    for rule, state in zip(rules, states_, strict=True):
        found = state
        if state.came_ms == OPEN:
            found = _came(rule.condition, state, events, now, states=states, never=rule.never)
            if found.came_ms != OPEN:
                text = f"{rule.text} ({actual(rule.condition, now)})"
                run = replace(run, findings=(*run.findings, Finding(found.came_ms, run.at + 1, Kind.WATCH, text)))
        after.append(found)
    return run, tuple(after)


def _came(
    condition: Condition, state: Watched, events: Sequence[AnyEvent], now: Known, *, states: bool, never: bool = True
) -> Watched:
    """came_ms: when the condition came about (never), or ceased to be so (else)."""
    if condition.is_happening:
        event = next((event for event in events if happened(condition, event, now.snapshot)), None)
        return replace(state, came_ms=event.at_ms) if event else state
    if not states:
        return state
    there = holds(condition, now)
    if not condition.stays:
        return replace(state, came_ms=now.now_ms) if there is never else state
    if not there:
        return replace(state, since_ms=OPEN)
    since_ms = now.now_ms if state.since_ms == OPEN else state.since_ms
    over = now.now_ms - since_ms >= (condition.hold_ms or 0)
    return Watched(since_ms, now.now_ms if over else OPEN)


# --- budgets and the window -------------------------------------------------------------------------------------------


def _budgets(plan: Plan, run: Run, now: Known) -> Run:
    run, over = _over(run, plan.runbook.budgets, run.over_budget, now, run.begun_ms)
    run = replace(run, over_budget=over)
    if run.step.state is StepState.ON:
        run, own = _over(run, plan.steps[run.at].budgets, run.step.over_budget, now, run.step.entered_ms)
        run = with_step(run, run.at, replace(run.step, over_budget=own))
    return run


def _over(
    run: Run, budgets: Sequence[Budget], over: Sequence[int], now: Known, since_ms: Millis
) -> tuple[Run, tuple[int, ...]]:
    after: list[int] = []
    for budget, time in zip(budgets, over, strict=True):
        used_ms = longest_ms(run, now.snapshot, budget.name, since_ms)
        if time == OPEN and used_ms > budget.most_ms:
            time = run.now_ms
            text = f"{budget.kind} {budget.name}: interrupted for {seconds(used_ms)}, the budget is {seconds(budget.most_ms)}"
            run = replace(run, findings=(*run.findings, Finding(time, run.at + 1, Kind.BUDGET, text)))
        after.append(time)
    return run, tuple(after)


def longest_ms(run: Run, snapshot: Snapshot, name: str, since_ms: Millis) -> Millis:
    """The longest interruption of a context or a flow since then; one that lasts counts until now."""
    longest = 0
    runs = {entry.flow: entry for entry in run.flows}
    for flow in flows_named(snapshot, name):
        if flow.flow in runs and not runs[flow.flow].longest_ms:
            continue
        lasting_ms = min(ongoing_ms(flow, run.now_ms), run.now_ms - since_ms)
        entry = runs.get(flow.flow)
        past = [to - max(start, since_ms) for start, to in entry.outages if to > since_ms] if entry else []
        longest = max(longest, lasting_ms, *past, 0)
    return longest


def _window(plan: Plan, run: Run) -> Run:
    if run.now_ms - run.begun_ms <= plan.runbook.window_ms or any(entry.kind is Kind.WINDOW for entry in run.findings):
        return run
    text = f"The window of {plan.runbook.window_ms // 60_000} min is over."
    return replace(run, findings=(*run.findings, Finding(run.now_ms, run.at + 1, Kind.WINDOW, text)))


# --- the exercise -----------------------------------------------------------------------------------------------------


def conduct(plan: Plan, run: Run, events: Sequence[AnyEvent], snapshot: Snapshot, *, states: bool) -> Run:
    """Injects, what shows the objectives, hints, and what is beyond repair."""
    exercise = plan.exercise
    if exercise is None or not (states or events):
        return run
    now = known(run, snapshot)

    def came(conditions: Iterable[Condition], before: Sequence[Watched]) -> tuple[Watched, ...]:
        pairs = zip(conditions, before, strict=True)
        return tuple(
            state if state.came_ms != OPEN else _came(condition, state, events, now, states=states)
            for condition, state in pairs
        )

    run = replace(run, shown=came((shown.condition for shown in exercise.expected), run.shown))
    if run.ended:
        return run
    run = replace(
        run,
        injects=tuple(
            _fired(inject.at_ms, inject.when, state, run, events, now, states=states)
            for inject, state in zip(exercise.injects, run.injects, strict=True)
        ),
        hints=came((hint.when for hint in exercise.hints), run.hints),
        lost=came(exercise.lost, run.lost),
    )
    beyond = next((lost for lost, state in zip(exercise.lost, run.lost, strict=True) if state.came_ms != OPEN), None)
    if beyond is None:
        return run
    finding = Finding(run.now_ms, run.at + 1, Kind.LOST, f"Beyond repair: {beyond.text}")
    return end(replace(run, findings=(*run.findings, finding)), RunState.ABORTED)


def _fired(
    at_ms: Millis | None,
    when: Condition | None,
    state: InjectRun,
    run: Run,
    events: Sequence[AnyEvent],
    now: Known,
    *,
    states: bool,
) -> InjectRun:
    if state.fired_ms != OPEN or state.skipped or state.held:
        return state
    if when is not None:
        found = _came(when, Watched(state.since_ms), events, now, states=states)
        return replace(state, fired_ms=found.came_ms, since_ms=found.since_ms)
    due = states and at_ms is not None and run.now_ms - run.begun_ms >= at_ms
    return replace(state, fired_ms=run.now_ms) if due else state
