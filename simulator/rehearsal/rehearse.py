"""How a run begins and goes on: `begin`, `see` for each batch of the lab, `said` for each input of a person."""

from msgspec.structs import replace

from simulator.rehearsal.conduct import conduct, watch
from simulator.rehearsal.follow import flow_runs, follow, measured, with_step
from simulator.rehearsal.inputs import (
    Abort,
    Begin,
    Decide,
    Did,
    Given,
    Input,
    Interrupt,
    Join,
    Note,
    Performed,
    Rate,
    Skip,
    Steer,
    Tick,
    WriteDown,
)
from simulator.rehearsal.instants import Sighting
from simulator.rehearsal.judge import end, enter, fail, follow_up, happenings, progress
from simulator.rehearsal.plan import FACILITATOR, Plan
from simulator.rehearsal.readings import is_answer, is_right, truth_of
from simulator.rehearsal.run import (
    OPEN,
    Finding,
    InjectRun,
    Kind,
    Run,
    RunState,
    StepRun,
    StepState,
    Watched,
    Written,
    known,
)
from simulator.rehearsal.runbook import Then
from simulator.vocabulary import Millis
from simulator.wire.snapshot import Snapshot


class NotNow(Exception):
    """The run cannot take this input; the message says why. Nothing has changed."""


def begin(
    plan: Plan, snapshot: Snapshot, now_ms: Millis, *, acts: int = 0, auto: bool = False, fail_at: int = 0
) -> Run:
    """At its first step. acts: entries of the lab's journal so far; auto: no people take part; fail_at: the step at which the way
    back is forced, from 1."""
    exercise = plan.exercise
    run = Run(
        begun_ms=now_ms,
        now_ms=now_ms,
        judged_ms=now_ms,
        acts_begun=acts,
        acts_seen=acts,
        auto=auto,
        fail_at=fail_at,
        steps=(StepRun(),) * len(plan.steps),
        flows=flow_runs(snapshot),
        watched=(Watched(),) * len(plan.runbook.watches),
        over_budget=(OPEN,) * len(plan.runbook.budgets),
        injects=(InjectRun(),) * len(exercise.injects) if exercise else (),
        shown=(Watched(),) * len(exercise.expected) if exercise else (),
        lost=(Watched(),) * len(exercise.lost) if exercise else (),
        hints=(Watched(),) * len(exercise.hints) if exercise else (),
    )
    return _judge(plan, enter(plan, run, 0, snapshot), snapshot)


def see(plan: Plan, run: Run, seen: Sighting) -> Run:
    """The run after a batch of the lab."""
    running = not run.ended
    run = follow(plan, run, seen)
    if not running:
        return run
    if not run.question:
        run = happenings(plan, run, seen.events, seen.snapshot)
    run = watch(plan, run, seen.events, seen.snapshot, states=False)
    run = conduct(plan, run, seen.events, seen.snapshot, states=False)
    return _judge(plan, run, seen.snapshot) if seen.is_instant and not run.ended else run


def _judge(plan: Plan, run: Run, snapshot: Snapshot) -> Run:
    """States, at an instant."""
    run = replace(run, flows=measured(run, snapshot), judged_ms=run.now_ms)
    run = watch(plan, run, (), snapshot, states=True)
    run = progress(plan, run, snapshot)
    return conduct(plan, run, (), snapshot, states=True)


def said(plan: Plan, run: Run, seat: str, input: Input, snapshot: Snapshot, now_ms: Millis) -> Run:
    """The run after an input, at the lab's present time. Raises NotNow."""
    run = replace(run, now_ms=now_ms)
    after = _said(plan, run, seat, input, snapshot)
    if not run.ended:
        after = conduct(plan, after, (), snapshot, states=True)
    return replace(after, given=(*run.given, Given(now_ms, run.acts_seen, seat, input)))


def _said(plan: Plan, run: Run, seat: str, input: Input, snapshot: Snapshot) -> Run:
    match input:
        case Join(who):
            return replace(run, people=(*(entry for entry in run.people if entry[0] != who), (who, seat)))
        case Note():
            return run
        case Rate(objective):
            if plan.exercise is None or all(entry.number != objective for entry in plan.exercise.objectives):
                raise NotNow(f"there is no objective {objective}")
            return run
        case _ if run.ended:
            raise NotNow(f"the run has ended: {run.state}")
        case Steer() | Performed():
            return _steered(plan, run, input)
        case Abort(reason):
            return _ended(run, seat, RunState.ABORTED, reason)
        case Interrupt(reason):
            return _ended(run, seat, RunState.INTERRUPTED, reason)
        case Decide(then):
            if not run.question:
                raise NotNow("nothing is asked")
            return progress(plan, follow_up(plan, run, snapshot, Then(then)), snapshot)
        case _ if run.question:
            raise NotNow(f"the run waits for an answer: {run.question}")
        case Tick(step) | Begin(step) | Did(step) | WriteDown(step):
            if step != run.at + 1:
                raise NotNow(f"step {run.at + 1} is on, not step {step}")
            return progress(plan, _of_step(plan, run, seat, input, snapshot), snapshot)
        case Skip(reason):
            return progress(plan, enter(plan, _skipped(run, seat, reason), run.at + 1, snapshot), snapshot)


def _skipped(run: Run, seat: str, why: str) -> Run:
    """A skipped step is not done, and a run that has one is not passed, unless the facilitator said so."""
    permitted = seat == FACILITATOR
    text = "The facilitator permitted to skip the step" if permitted else f"{seat or 'Someone'} skipped the step"
    text = f"{text}: {why}" if why else f"{text}."
    kind = Kind.PERMITTED if permitted else Kind.SKIPPED
    run = replace(run, findings=(*run.findings, Finding(run.now_ms, run.at + 1, kind, text, seat)))
    return with_step(run, run.at, replace(run.step, state=StepState.SKIPPED, done_ms=run.now_ms, reason=text))


def _of_step(plan: Plan, run: Run, seat: str, input: Tick | Begin | Did | WriteDown, snapshot: Snapshot) -> Run:
    state = run.step
    started_ms = run.now_ms if state.started_ms == OPEN else state.started_ms
    match input:
        case Begin():
            return with_step(run, run.at, replace(state, started_ms=started_ms))
        case Did(_, act, refused):
            if not 0 <= act < len(state.acts):
                raise NotNow(f"step {run.at + 1} has {len(state.acts)} acts")
            if refused:
                return fail(plan, run, snapshot, Kind.BLOCKED, f"{plan.steps[run.at].acts[act].text}: {refused}")
            acts = tuple(run.now_ms if at == act and time == OPEN else time for at, time in enumerate(state.acts))
            return with_step(run, run.at, replace(state, acts=acts, started_ms=started_ms, acted_ms=run.now_ms))
        case Tick():
            return with_step(run, run.at, replace(state, started_ms=started_ms, ticked_ms=run.now_ms, ticked_by=seat))
        case WriteDown(_, number, text):
            readings = plan.steps[run.at].readings
            if not 0 <= number < len(readings):
                raise NotNow(f"step {run.at + 1} has {len(readings)} values to read")
            reading = readings[number]
            truth = truth_of(reading, known(run, snapshot))
            written = Written(text, truth, run.now_ms, seat)
            all_written = (*state.written[:number], written, *state.written[number + 1 :])
            run = with_step(run, run.at, replace(state, written=all_written))
            if is_right(text, truth) and is_answer(text):
                return run
            kind = Kind.WRONG_READING if is_answer(text) else Kind.NO_ANSWER
            found = Finding(
                run.now_ms, run.at + 1, kind, f"{reading.text}: {text!r} was written, it was {truth!r}", seat
            )
            return replace(run, findings=(*run.findings, found))


def _steered(plan: Plan, run: Run, input: Steer | Performed) -> Run:
    injects = plan.exercise.injects if plan.exercise else ()
    at = next((at for at, inject in enumerate(injects) if inject.number == input.inject), None)
    if at is None:
        raise NotNow(f"there is no inject {input.inject}")
    state = run.injects[at]
    match input:
        case Performed(_, refused):
            state = replace(state, done_ms=OPEN if refused else run.now_ms, refused=refused)
        case _ if state.fired_ms != OPEN:
            raise NotNow(f"inject {input.inject} has come already")
        case Steer(_, "now"):
            state = replace(state, fired_ms=run.now_ms, held=False, skipped=False)
        case Steer(_, "skip"):
            state = replace(state, skipped=True)
        case Steer(_, "hold" | "release" as way):
            state = replace(state, held=way == "hold", skipped=False)
        case _:
            raise NotNow("an inject can be steered by now, skip, hold and release")
    run = replace(run, injects=(*run.injects[:at], state, *run.injects[at + 1 :]))
    if state.refused:
        text = f"Inject {input.inject}: {state.refused}"
        return replace(run, findings=(*run.findings, Finding(run.now_ms, run.at + 1, Kind.REFUSED, text)))
    return run


def _ended(run: Run, seat: str, state: RunState, reason: str) -> Run:
    finding = Finding(run.now_ms, run.at + 1, Kind.ABORTED, reason, seat)
    return end(replace(run, findings=(*run.findings, finding)), state)
