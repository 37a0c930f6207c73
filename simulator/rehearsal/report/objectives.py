"""The objectives of an exercise, each with its rating and what it rests on."""

from typing import Final

from simulator.lessons.conditions import holds
from simulator.rehearsal.inputs import Rate
from simulator.rehearsal.plan import Plan
from simulator.rehearsal.run import OPEN, Run, known
from simulator.rehearsal.runbook import Exercise, Rating
from simulator.vocabulary import Value
from simulator.wire.snapshot import Snapshot

BY_FACILITATOR: Final = "rated by the facilitator"
BY_RULE: Final = "by the exercise's rule"
BY_EVIDENCE: Final = "by what was shown"


class Shown(Value):
    """What was expected, and when it was shown, in ms since the run began; -1: it was not."""

    text: str
    at_ms: int


class Rated(Value):
    number: int
    text: str
    rating: str
    why: str
    evidence: tuple[Shown, ...]


def rated(plan: Plan, run: Run, snapshot: Snapshot) -> tuple[Rated, ...]:
    if plan.exercise is None:
        return ()
    return tuple(_rated(plan.exercise, run, snapshot, entry.number, entry.text) for entry in plan.exercise.objectives)


def _rated(exercise: Exercise, run: Run, snapshot: Snapshot, number: int, text: str) -> Rated:
    evidence = tuple(
        Shown(expected.condition.text, state.came_ms - run.begun_ms if state.came_ms != OPEN else OPEN)
        for expected, state in zip(exercise.expected, run.shown, strict=True)
        if expected.objective == number
    )
    given = [entry.input for entry in run.given if isinstance(entry.input, Rate) and entry.input.objective == number]
    if given:
        return Rated(number, text, given[-1].rating, BY_FACILITATOR, evidence)
    now = known(run, snapshot)
    for rule in exercise.rates:
        if rule.objective == number and (rule.condition is None or holds(rule.condition, now)):
            return Rated(number, text, rule.rating.value, BY_RULE, evidence)
    return Rated(number, text, _by_evidence(run, evidence).value, BY_EVIDENCE, evidence)


def _by_evidence(run: Run, evidence: tuple[Shown, ...]) -> Rating:
    """All shown: performed, with a hint with some challenges; part of it: major challenges; nothing: unable."""
    shown = sum(entry.at_ms != OPEN for entry in evidence)
    if shown < len(evidence):
        return Rating.MAJOR if shown else Rating.UNABLE
    if not evidence:
        return Rating.PERFORMED if run.passed else Rating.UNABLE
    return Rating.SOME if any(hint.came_ms != OPEN for hint in run.hints) else Rating.PERFORMED
