"""Drills: every single fault at every step, and none. Would the checks of the runbook notice? The mutation test of a runbook.

A run without faults is played first. The lab is a value, so the drill forks it where each step begins, puts one fault in force
there, and lets the player go on. *Caught*: something failed in that very step; *caught late*: in a later one; *missed*: the run
passed all the same; *false alarm*: the run without any fault did not pass.
"""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Final

from simulator.faults.names import Unreadable, parse
from simulator.faults.words import title
from simulator.history import frame
from simulator.lab import Declined, PutFault
from simulator.rehearsal.follow import EXERCISE
from simulator.rehearsal.instants import sighting
from simulator.rehearsal.plan import Plan
from simulator.rehearsal.player import Played, play, play_on
from simulator.rehearsal.rehearse import see
from simulator.rehearsal.run import DEVIATIONS, Finding, Run
from simulator.rehearsal.truths import seconds
from simulator.vocabulary import Value
from simulator.world.acts import all_faults


class Result(StrEnum):
    PASSED = "passed"
    """Without a fault, as it should be."""
    CAUGHT = "caught"
    LATE = "caught late"
    MISSED = "missed"
    FALSE_ALARM = "false alarm"
    IMPOSSIBLE = "not possible"
    """This fault cannot be put in force at this moment."""


class Case(Value):
    """fault: its name, "" for none; step: where it came, from 1; caught_at: the step that noticed, 0: none did; why: what
    noticed, or, of a missed one, how the pair was at the end."""

    fault: str
    title: str
    step: int
    result: Result
    caught_at: int = 0
    why: str = ""


class Drill(Value):
    """steps: headings of the runbook."""

    runbook: str
    title: str
    lab: str
    seed: int
    steps: tuple[str, ...]
    cases: tuple[Case, ...]

    def count(self, result: Result) -> int:
        return sum(case.result is result for case in self.cases)

    @property
    def score(self) -> int:
        """Percent of the faults that were noticed in their own step or later."""
        noticed = self.count(Result.CAUGHT) + self.count(Result.LATE)
        return 100 * noticed // max(1, noticed + self.count(Result.MISSED))


def baseline(plan: Plan, ready: frame.Frame) -> tuple[Case, dict[int, Played]]:
    """The run without a fault, and where each of its steps began, by the number of the step. ready: prepared."""
    begins: dict[int, Played] = {}
    at = None
    for at in play(plan, ready):
        if not at.run.ended:
            begins.setdefault(at.run.at + 1, at)
    assert at is not None
    if at.run.passed:
        return Case("", "No fault", 0, Result.PASSED), begins
    found = noticed(at.run)
    reason = f"{found.kind}: {found.text}" if found else at.run.state.value
    return Case("", "No fault", 0, Result.FALSE_ALARM, found.step if found else 0, reason), begins


def faults_of(ready: frame.Frame) -> tuple[str, ...]:
    """Every single fault that fits the pair."""
    return all_faults(ready.lab.world)


def cases(plan: Plan, step: int, begins: Played, faults: Iterable[str]) -> Iterator[Case]:
    """These faults, each where the step began."""
    for fault in faults:
        yield case(plan, step, begins, fault)


def case(plan: Plan, step: int, begins: Played, fault: str) -> Case:
    named = parse(fault)
    words = fault if isinstance(named, Unreadable) else title(named)
    went = frame.act(begins.frame, EXERCISE, PutFault(fault))
    if isinstance(went.answer, Declined):
        return Case(fault, words, step, Result.IMPOSSIBLE, why=went.answer.message)
    known = len(begins.run.findings)
    broken = Played(went.frame, see(plan, begins.run, sighting(begins.frame, went)))
    at = broken
    for at in play_on(plan, broken):
        found = noticed(at.run, known)
        if found:
            result = Result.CAUGHT if found.step <= step else Result.LATE
            return Case(fault, words, step, result, found.step, f"{found.kind}: {found.text}")
    if not at.run.passed:
        return Case(fault, words, step, Result.LATE, at.run.at + 1, at.run.state.value)
    return Case(fault, words, step, Result.MISSED, why=_left(at))


def noticed(run: Run, known: int = 0) -> Finding | None:
    """The first thing that is not only a deviation, after those that are known."""
    return next((found for found in run.findings[known:] if found.kind not in DEVIATIONS), None)


def _left(at: Played) -> str:
    longest = max(at.run.flows, key=lambda flow: flow.longest_ms, default=None)
    outage = (
        f"; {longest.flow} was interrupted for {seconds(longest.longest_ms)}" if longest and longest.longest_ms else ""
    )
    return f"{at.frame.view.snapshot.health.text}{outage}"


_SIGNS: Final = {Result.CAUGHT: "=", Result.MISSED: "missed", Result.IMPOSSIBLE: "-", Result.FALSE_ALARM: "false"}


def table(drill: Drill) -> Iterator[str]:
    """A line a fault, a column a step: `=` caught there, `>4` caught late, at step 4; then the score."""
    by_fault: dict[str, dict[int, Case]] = {}
    for found in drill.cases:
        by_fault.setdefault(found.fault, {})[found.step] = found
    width = max(len(name) for name in (*by_fault, "step"))
    numbers = range(1, len(drill.steps) + 1)
    yield f"{'step':{width}}  {' '.join(f'{number:>6}' for number in numbers)}"
    for fault, steps in by_fault.items():
        if fault:
            yield f"{fault:{width}}  {' '.join(f'{_sign(steps.get(number)):>6}' for number in numbers)}"
    for found in drill.cases:
        if not found.fault:
            yield f"no fault: {found.result}{f' at step {found.caught_at}, {found.why}' if found.why else ''}"
    told = (Result.CAUGHT, Result.LATE, Result.MISSED)
    counts = ", ".join(f"{drill.count(result)} {result}" for result in told)
    yield f"{counts}: {drill.score} % noticed"


def _sign(found: Case | None) -> str:
    if found is None:
        return ""
    return f">{found.caught_at}" if found.result is Result.LATE else _SIGNS.get(found.result, "")
