"""What a run takes down of a batch: commands, acts, interruptions, and the truth as the event log has it. Nothing is judged."""

from collections.abc import Iterator
from operator import is_
from typing import Final

from msgspec.structs import replace

from simulator.faults.names import name_of
from simulator.lab import Happening
from simulator.lessons.known import ongoing_ms
from simulator.lessons.measures import is_typed_as
from simulator.rehearsal.instants import Sighting
from simulator.rehearsal.plan import FACILITATOR, Plan
from simulator.rehearsal.run import OPEN, Command, Finding, FlowRun, Kind, Run, StepRun, StepState, Told
from simulator.rehearsal.runbook import Step
from simulator.vocabulary import Millis
from simulator.wire import events as ev
from simulator.wire import requests
from simulator.wire.snapshot import FlowView, Snapshot
from simulator.world.happenings import FaultPut, FaultRepaired, FlowChanged, FlowResumed, Typed

EXERCISE: Final = "exercise"
"""Who does the acts of an exercise: the journal's name, no seat's."""
ERROR: Final = "ERROR:"
"""How a unit's answer begins that took nothing."""
MOST_TOLD: Final = 2_000
MOST_COMMANDS: Final = 2_000
RELOAD: Final = "reload noconfirm"
"""What the act `do: reload primary` types."""
TOLD: Final = ("fault", "repair", "interface", "group", "peer", "sync", "unit", "health", "flow")
"""Kinds of the event log that belong to the truth of a run."""
LOOKS: Final = ("show", "ping", "dir", "more", "verify")
"""First words of commands that only look."""
AROUND: Final = ("changeto", "configure", "terminal", "enable", "disable", "exit", "end")
"""First words of ways into and out of a mode."""


def follow(plan: Plan, run: Run, seen: Sighting) -> Run:
    run = replace(run, now_ms=seen.at_ms, acts_seen=run.acts_seen + seen.acted)
    for happening in seen.happenings:
        run = _follow(plan, run, happening, seen)
    if seen.acted and not run.ended:
        run = _refused(run, seen)
    told = tuple(
        Told(event.entry.at_ms, event.entry.kind, event.entry.unit, event.entry.text)
        for event in seen.events
        if isinstance(event, ev.LogEvent) and event.entry.kind in TOLD
    )
    return replace(run, told=(*run.told, *told)[-MOST_TOLD:]) if told else run


def _follow(plan: Plan, run: Run, happening: Happening, seen: Sighting) -> Run:
    match happening.output:
        case Typed(who, lines):
            if who == EXERCISE:
                return run
            unit = happening.unit.value if happening.unit else ""
            return _typed(plan, run, happening.at_ms, seat_of(run, who), unit, lines, seen)
        case FaultPut(fault):
            return _acted(plan, run, happening.at_ms, requests.Fault(0, name_of(fault), on=True))
        case FaultRepaired(fault):
            return _acted(plan, run, happening.at_ms, requests.Fault(0, name_of(fault), on=False))
        case FlowChanged(who, flow, ("start" | "stop") as change):
            return _acted(plan, run, happening.at_ms, requests.Flow(0, flow, change == "start"))
        case FlowChanged(who, flow, "rate", rate):
            return _acted(plan, run, happening.at_ms, requests.Rate(0, flow, rate))
        case FlowResumed(flow, _, outage_ms):
            return replace(
                run, flows=tuple(_resumed(entry, flow, happening.at_ms, outage_ms, run.begun_ms) for entry in run.flows)
            )
        case _:
            return run


def _refused(run: Run, seen: Sighting) -> Run:
    """A line that the unit did not take: whoever typed it sees the error, and a runbook that has it is wrong."""
    for happening in seen.happenings:
        output = happening.output
        if isinstance(output, Typed) and output.who not in (EXERCISE, FACILITATOR):
            unit = happening.unit.value if happening.unit else ""
            shown = [event for event in seen.events if isinstance(event, ev.ConsoleEvent) and event.unit == unit]
            lines = [line for event in shown for line in event.lines]
            error = next((line for line in lines if line.startswith(ERROR)), None)
            if error:
                text = f"{unit.capitalize()} answered: {error}"
                seat = seat_of(run, output.who)
                found = Finding(happening.at_ms, run.at + 1, Kind.REFUSED, text, seat, unit)
                run = replace(run, findings=(*run.findings, found))
    return run


def seat_of(run: Run, who: str) -> str:
    return dict(run.people).get(who, who)


# --- traffic ----------------------------------------------------------------------------------------------------------


def _resumed(entry: FlowRun, flow: str, at_ms: Millis, outage_ms: Millis, begun_ms: Millis) -> FlowRun:
    if entry.flow != flow:
        return entry
    from_ms = max(at_ms - outage_ms, begun_ms)
    return replace(entry, outages=(*entry.outages, (from_ms, at_ms)), longest_ms=max(entry.longest_ms, at_ms - from_ms))


def flow_runs(snapshot: Snapshot) -> tuple[FlowRun, ...]:
    return tuple(FlowRun(view.flow, view.context, view.lost, view.kept) for view in snapshot.flows)


def measured(run: Run, snapshot: Snapshot) -> tuple[FlowRun, ...]:
    """The flows as they are now; those that came meanwhile count from their beginning. The same object where nothing is new."""
    known = {entry.flow: entry for entry in run.flows}
    found = tuple(_measured(known.pop(view.flow, None), view, run) for view in snapshot.flows)
    found = (*found, *known.values())
    same = len(found) == len(run.flows) and all(map(is_, found, run.flows))
    return run.flows if same else found


def _measured(before: FlowRun | None, view: FlowView, run: Run) -> FlowRun:
    before = before or FlowRun(view.flow, view.context, 0, 0)
    lost, kept = view.lost - before.lost_before, view.kept - before.kept_before
    lasting_ms = min(ongoing_ms(view, run.now_ms), run.now_ms - run.begun_ms)
    longest_ms = max(before.longest_ms, lasting_ms)
    if (lost, kept, longest_ms) == (before.lost, before.kept, before.longest_ms):
        return before
    return replace(before, lost=lost, kept=kept, longest_ms=longest_ms)


# --- what is typed and done -------------------------------------------------------------------------------------------


def planned_lines(step: Step) -> Iterator[tuple[int, str, str, str]]:
    """Act, unit, context and line of everything that the step has typed, but for ways into and out of a mode."""
    for at, act in enumerate(step.acts):
        if isinstance(act.request, requests.Fault) and act.request.fault.startswith("reload "):
            yield at, act.request.fault.split()[1], "", RELOAD
        if isinstance(act.request, requests.Operate):
            context = ""
            for line in act.request.lines:
                context = _moved(line, context)
                if not is_around(line):
                    yield at, act.request.unit, context, line


def by_hand(step: Step) -> tuple[int, ...]:
    """The acts, from 0, that nobody types: a cable, the power, traffic."""
    typed = {row[0] for row in planned_lines(step)}
    return tuple(
        at for at, act in enumerate(step.acts) if at not in typed and not isinstance(act.request, requests.Operate)
    )


def _moved(line: str, context: str) -> str:
    words = line.split()
    if len(words) > 1 and "changeto".startswith(words[0].casefold()) and len(words[0]) > 2:
        return words[2] if len(words) > 2 else ""
    return context


def is_around(line: str) -> bool:
    return _begins(line, AROUND)


def is_look(line: str) -> bool:
    """It shows something and changes nothing."""
    return _begins(line, LOOKS)


def _begins(line: str, words: tuple[str, ...]) -> bool:
    first = line.casefold().split()[:1]
    return bool(first) and len(first[0]) > 1 and any(word.startswith(first[0]) for word in words)


def _typed(plan: Plan, run: Run, at_ms: Millis, seat: str, unit: str, lines: tuple[str, ...], seen: Sighting) -> Run:
    context = "" if len(lines) > 1 else seen.contexts[unit != "primary"]
    for line in lines:
        if not line.strip():
            continue
        kind, act = ("", None) if run.ended or seat == FACILITATOR else _planned(plan, run, unit, context, line)
        command = Command(at_ms, seat, unit, line, context, run.at + 1, kind)
        run = replace(run, commands=(*run.commands, command)[-MOST_COMMANDS:])
        if kind:
            text = f"{seat or 'Someone'} typed on {unit.capitalize()}: {line}"
            run = replace(run, findings=(*run.findings, Finding(at_ms, run.at + 1, Kind(kind), text, seat, unit)))
        if not run.ended and seat != FACILITATOR:
            run = _done(run, at_ms, act, changes=not (is_look(line) or is_around(line)))
        context = _moved(line, context)
    return run


def _planned(plan: Plan, run: Run, unit: str, context: str, line: str) -> tuple[str, int | None]:
    """What is odd about a line, and the act of the present step that it completes."""
    if is_around(line):
        return "", None
    planned = list(planned_lines(plan.steps[run.at]))
    same = [row for row in planned if is_typed_as(line, row[3])]
    here = [row for row in same if (row[1], row[2]) == (unit, context)]
    if here:
        act = next((row[0] for row in here if run.step.acts[row[0]] == OPEN), here[0][0])
        typed = [
            said.line
            for said in run.commands
            if said.step == run.at + 1 and (said.unit, said.context) == (unit, context)
        ]
        again = sum(is_typed_as(said, here[0][3]) for said in typed) >= len(here) and not is_look(line)
        last = [row for row in planned if row[0] == act][-1]
        return (Kind.REPEATED if again else ""), (act if last[3] == here[0][3] else None)
    if is_look(line):
        return "", None
    if any(row[1] != unit for row in same):
        return Kind.WRONG_UNIT, None
    if same:
        return Kind.WRONG_CONTEXT, None
    for number, step in enumerate(plan.steps):
        if number != run.at and any(is_typed_as(line, row[3]) and row[1] == unit for row in planned_lines(step)):
            return (Kind.REPEATED if number < run.at else Kind.OUT_OF_ORDER), None
    return Kind.UNPLANNED, None


def _acted(plan: Plan, run: Run, at_ms: Millis, request: requests.AnyRequest) -> Run:
    """Something other than a command was done: an act of the present step, or none of the runbook's."""
    if run.ended:
        return run
    acts = plan.steps[run.at].acts
    act = next((at for at, planned in enumerate(acts) if planned.request == request), None)
    return run if act is None else _done(run, at_ms, act, changes=True)


def _done(run: Run, at_ms: Millis, act: int | None, *, changes: bool) -> Run:
    step = run.step
    if step.state is not StepState.ON:
        return run
    acts = tuple(at_ms if at == act and time == OPEN else time for at, time in enumerate(step.acts))
    started_ms = step.started_ms if step.started_ms != OPEN or not (changes or act is not None) else at_ms
    acted_ms = at_ms if changes or act is not None else step.acted_ms
    return with_step(run, run.at, replace(step, acts=acts, started_ms=started_ms, acted_ms=acted_ms))


def with_step(run: Run, at: int, step: StepRun) -> Run:
    return replace(run, steps=(*run.steps[:at], step, *run.steps[at + 1 :]))
