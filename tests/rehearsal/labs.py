"""Labs, plans and runs for the tests."""

from functools import cache
from typing import Final

from simulator.history.frame import Frame, at_opening
from simulator.lab import LabStart, StartRefused, opening
from simulator.lab_folders import labs
from simulator.pair.blueprint import Blueprint
from simulator.rehearsal import Exercise, Plan, Played, Runbook, plan_of, play, prepared, read_exercise, read_runbook

FRONT: Final = """title: A change
change: CHG-1
lab: lan-based
players: operator, observer
window: 30 min
shows: What it shows.
{more}---
"""


@cache
def start_of(lab: str, seed: int = 1) -> LabStart:
    blueprint = labs().blueprint(lab)
    assert isinstance(blueprint, Blueprint), blueprint
    return LabStart(blueprint, seed)


@cache
def opened(lab: str = "lan-based", seed: int = 1) -> Frame:
    found = opening(start_of(lab, seed))
    assert not isinstance(found, StartRefused)
    return at_opening("test", found)


def runbook_of(steps: str, more: str = "") -> Runbook:
    runbook = read_runbook("test.runbook", FRONT.format(more=more) + steps, labs().keys)
    assert isinstance(runbook, Runbook), "\n".join(map(str, runbook))
    return runbook


def exercise_of(text: str) -> Exercise:
    exercise = read_exercise("test.exercise", f"title: An exercise\nrunbook: test\n{text}", labs().keys)
    assert isinstance(exercise, Exercise), "\n".join(map(str, exercise))
    return exercise


def planned(steps: str, more: str = "", exercise: str = "") -> Plan:
    plan = plan_of(runbook_of(steps, more), exercise_of(exercise) if exercise else None)
    assert isinstance(plan, Plan), "\n".join(map(str, plan))
    return plan


def played(plan: Plan, *, fail_at: int = 0, seed: int = 1) -> Played:
    """The end of a run without people."""
    at = None
    for at in play(plan, prepared(plan, opened(plan.lab, seed)), fail_at=fail_at):  # noqa: B007
        pass
    assert at is not None
    return at
