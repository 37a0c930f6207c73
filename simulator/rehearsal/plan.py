"""A plan: a runbook, and the exercise under which it is rehearsed. What of the two does not fit, is found here, before a run."""

from collections.abc import Iterator

from msgspec.structs import replace

from simulator.lessons.conditions import Condition
from simulator.lessons.lesson import Act, Wrong
from simulator.rehearsal.runbook import USUAL, Exercise, Runbook, Seat, Step, Then
from simulator.vocabulary import Value
from simulator.wire import requests
from simulator.wire.snapshot import Snapshot

FACILITATOR = "facilitator"


class Plan(Value):
    """seats: who takes part, with what each may see; the facilitator is not among them."""

    runbook: Runbook
    exercise: Exercise | None
    seats: tuple[Seat, ...]

    @property
    def lab(self) -> str:
        return (self.exercise.lab if self.exercise else "") or self.runbook.lab

    @property
    def steps(self) -> tuple[Step, ...]:
        return self.runbook.all_steps

    def seat(self, name: str) -> Seat | None:
        return next((seat for seat in self.seats if seat.name == name), None)


def plan_of(runbook: Runbook, exercise: Exercise | None = None) -> Plan | tuple[Wrong, ...]:
    """The plan of the two, or everything that keeps them from being one."""
    told = {seat.name: seat for seat in exercise.seats} if exercise else {}
    names = (*runbook.players, *(name for name in told if name not in runbook.players))
    seats = tuple(told.get(name) or Seat(name, USUAL) for name in names)
    if exercise is None:
        return Plan(runbook, None, seats)
    wrong = tuple(Wrong(exercise.file, line, reason) for line, reason in _mismatches(runbook, exercise))
    return wrong or Plan(runbook, exercise, seats)


def _mismatches(runbook: Runbook, exercise: Exercise) -> Iterator[tuple[int, str]]:
    if exercise.runbook != runbook.key:
        yield 1, f"the exercise is for the runbook {exercise.runbook!r}, not for {runbook.key!r}"
    players = (*runbook.players, *(seat.name for seat in exercise.seats), FACILITATOR)
    for inject in exercise.injects:
        if inject.to and inject.to not in players:
            yield (
                inject.line,
                f"inject {inject.number} goes to {inject.to!r}: a seat without a player; there are {', '.join(players)}",
            )
        if inject.at_ms is not None and inject.at_ms > runbook.window_ms:
            yield inject.line, f"inject {inject.number} comes after the window of {runbook.window_ms // 60_000} min"
    for line, condition in _conditions_of(exercise):
        if condition.form == "step" and int(condition.words[0]) > len(runbook.all_steps):
            yield line, f"the runbook has {len(runbook.all_steps)} steps, there is no step {condition.words[0]}"
        if condition.form == "typed" and condition.words[0] not in (*players, "operator"):
            yield line, f"no player is named {condition.words[0]!r}; there are {', '.join(players)}"


def _conditions_of(exercise: Exercise) -> Iterator[tuple[int, Condition]]:
    yield from ((inject.line, inject.when) for inject in exercise.injects if inject.when)
    yield from ((shown.line, shown.condition) for shown in exercise.expected)
    yield from ((rate.line, rate.condition) for rate in exercise.rates if rate.condition)
    yield from ((hint.line, hint.when) for hint in exercise.hints)
    yield from ((1, lost) for lost in exercise.lost)


# --- against a lab ----------------------------------------------------------------------------------------------------


def check_against(plan: Plan, snapshot: Snapshot) -> tuple[Wrong, ...]:
    """What can never be true, or cannot be done, in this lab: names that it does not have, checks that exclude each other."""
    runbook, exercise = plan.runbook, plan.exercise
    lines: list[tuple[str, int, str]] = []
    for watch in (*runbook.watches, *(watch for step in plan.steps for watch in step.watches)):
        lines += ((runbook.file, watch.line, reason) for reason in _never(watch.condition, snapshot))
    for budget in (*runbook.budgets, *(budget for step in plan.steps for budget in step.budgets)):
        if not any(budget.name in (flow.context, flow.flow) for flow in snapshot.flows):
            lines.append((runbook.file, budget.line, _no_traffic(budget.kind, budget.name, snapshot)))
    for step in plan.steps:
        for demand in step.demands:
            lines += ((runbook.file, demand.line, reason) for reason in _never(demand.condition, snapshot))
        lines += ((runbook.file, line, reason) for line, reason in _contradictions(step))
        lines += ((runbook.file, step.line, reason) for act in step.acts for reason in _cannot(act, snapshot))
    if exercise:
        for line, condition in _conditions_of(exercise):
            lines += ((exercise.file, line, reason) for reason in _never(condition, snapshot))
        for act in (*exercise.start, *exercise.hidden, *(inject.act for inject in exercise.injects if inject.act)):
            lines += ((exercise.file, 1, reason) for reason in _cannot(act, snapshot))
    return tuple(Wrong(*line) for line in dict.fromkeys(lines))


def _no_traffic(kind: str, name: str, snapshot: Snapshot) -> str:
    known = sorted({flow.context if kind == "context" else flow.flow for flow in snapshot.flows})
    return f"this lab has no traffic of {kind} {name}; it has {', '.join(known) or 'none at all'}"


def _never(condition: Condition, snapshot: Snapshot) -> Iterator[str]:
    """Why the condition can never be true in this lab, as far as names tell."""
    words = condition.words
    match condition.form:
        case "interface" | "monitored":
            name, context = words[0], words[1]
            places = sorted({(view.context, view.name) for view in snapshot.interfaces})
            if places and (context, name) not in places and not _may_be_added(context, snapshot):
                own = [known for where, known in places if where == context]
                yield f"can never be true: context {context} has no interface {name}; it has {', '.join(own)}"
        case "flow" | "through" | "session":
            if not any(flow.flow == words[0] for flow in snapshot.flows):
                yield f"can never be true: {_no_traffic('flow', words[0], snapshot)}"
        case "traffic":
            if not any(flow.context == words[0] for flow in snapshot.flows):
                yield f"can never be true: {_no_traffic('context', words[0], snapshot)}"
        case "outage" | "lost":
            if not any(words[0] in (flow.context, flow.flow) for flow in snapshot.flows):
                yield f"can never be true: {_no_traffic('context', words[0], snapshot)}"
        case "link":
            if words[0] == "state" and all(link.link != "state" for link in snapshot.links):
                yield "can never be true: this lab has no state link"
        case _:
            return


def _may_be_added(context: str, snapshot: Snapshot) -> bool:
    """A context that a runbook adds is not there yet."""
    return all(view.context != context for view in snapshot.interfaces)


def _contradictions(step: Step) -> Iterator[tuple[int, str]]:
    """Checks of one moment that exclude each other."""
    for before in (True, False):
        said: dict[tuple[str, ...], tuple[str, ...]] = {}
        for demand in step.demands:
            if not demand.is_check or demand.before is not before:
                continue
            subject, value = _subject(demand.condition)
            if subject and said.setdefault(subject, value) != value:
                yield demand.line, f"can never be true: a check above it in this step says {' '.join(said[subject])}"


def _subject(condition: Condition) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What a state is said of, and what is said; ((), ()) where nothing is excluded."""
    words = condition.words
    match condition.form:
        case "group":  # active on both units: a split brain is possible
            return ("group", words[0], words[2]), (words[1],)
        case "version" | "unit" | "named" | "link" | "failover":
            return (condition.form, words[0]), (words[1],)
        case "timer":
            return (condition.form, words[0], words[1]), (words[2], words[3])
        case _:
            return (), ()


def _cannot(act: Act, snapshot: Snapshot) -> Iterator[str]:
    """Why an act cannot be done in this lab, as far as names tell."""
    match act.request:
        case requests.Fault(fault=name):
            words = name.split()
            if len(words) > 2 and words[1] in ("primary", "secondary") and words[0] != "vlan":
                ports = {view.port for view in snapshot.ports if view.unit == words[1]}
                if words[2] not in ports:
                    yield f"{act.text}: {words[1]} has no port {words[2]!r}; it has {', '.join(sorted(ports))}"
        case requests.Flow(flow=flow) | requests.Rate(flow=flow):
            if not any(view.flow == flow for view in snapshot.flows):
                yield f"{act.text}: {_no_traffic('flow', flow, snapshot)}"
        case _:
            return


def moved_to(plan: Plan, lab: str) -> Plan:
    """The same plan on another lab: one of the operator's own."""
    return replace(plan, runbook=replace(plan.runbook, lab=lab), exercise=_moved(plan.exercise, lab))


def _moved(exercise: Exercise | None, lab: str) -> Exercise | None:
    return replace(exercise, lab=lab) if exercise else None


def can_go_back(plan: Plan) -> bool:
    return bool(plan.runbook.backout) or any(step.otherwise.then is Then.BACKOUT for step in plan.runbook.steps)
