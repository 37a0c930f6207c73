"""Every shipped runbook and exercise, from start to end in the real lab, to its report."""

from functools import cache
from typing import Final

import pytest

from dashboard.runbooks import shipped
from simulator.rehearsal import Played, Runbook, check_against, plan_of, replayed
from simulator.rehearsal.plan import Plan
from simulator.rehearsal.report.files import files
from simulator.rehearsal.report.verdict import verdict
from tests.rehearsal.labs import opened, played

ONLY_WITH: Final = {"split-brain": "torn-pair", "replace-unit": "dead-secondary"}
"""Runbooks for a pair that is not well: their exercise makes it so."""
OUTCOMES: Final = {
    "torn-pair": ("passed", ["performed", "performed"]),
    "slow-link": ("passed", ["performed", "performed"]),
    "wrong-unit": ("passed", ["performed", "performed"]),
    "standby-cable": ("failed", ["performed", "performed"]),
    "wrong-plug": ("failed", ["performed", "unable"]),
    "wrong-cable": ("failed", ["performed"]),
    "no-net-below": ("failed", ["performed", "performed"]),
    "wrong-key": ("failed", ["performed", "unable"]),
    "dead-secondary": ("passed", ["performed", "performed"]),
    "group-away": ("failed", ["performed"]),
    "shared-cable": ("failed", ["performed", "performed"]),
    "lost-boot-line": ("failed", ["performed", "performed"]),
}
"""What comes of an exercise that nobody reacts to: the player types what the runbook says, whatever happens."""


def plan(runbook: Runbook, exercise: str) -> Plan:
    found = plan_of(runbook, shipped().exercise(exercise) if exercise else None)
    assert isinstance(found, Plan), "\n".join(map(str, found))
    return found


@cache
def run_of(runbook: str, exercise: str) -> tuple[Plan, Played]:
    found = shipped().runbook(runbook)
    assert found is not None
    return plan(found, exercise), played(plan(found, exercise))


every_runbook = pytest.mark.parametrize("runbook", shipped().runbooks, ids=lambda runbook: runbook.key)


def test_every_file_of_the_library_is_right_and_each_runbook_has_an_exercise() -> None:
    assert not shipped().wrong, "\n".join(map(str, shipped().wrong))
    assert len(shipped().runbooks) >= 12
    assert all(shipped().exercises_of(runbook.key) for runbook in shipped().runbooks)
    assert {exercise.key for exercise in shipped().exercises} == OUTCOMES.keys()


@every_runbook
def test_it_fits_its_lab(runbook: Runbook) -> None:
    assert check_against(plan(runbook, ""), opened(runbook.lab).view.snapshot) == ()


@every_runbook
def test_it_passes_without_a_deviation(runbook: Runbook) -> None:
    _, at = run_of(runbook.key, ONLY_WITH.get(runbook.key, ""))
    assert at.run.passed, [(finding.kind, finding.text) for finding in at.run.findings]
    assert not at.run.deviated
    assert {step.state for step in at.run.steps[: len(runbook.steps)]} == {"passed"}


@every_runbook
def test_its_way_back_brings_the_pair_home(runbook: Runbook) -> None:
    if not runbook.backout:
        return
    for number in range(1, len(runbook.steps) + 1):
        at = played(plan(runbook, ""), fail_at=number)
        back = at.run.steps[len(runbook.steps) :]
        assert {step.state for step in back} == {"passed"}, (number, [step.reason for step in back])


@pytest.mark.parametrize("exercise", OUTCOMES)
def test_an_exercise_is_played_to_its_report(exercise: str) -> None:
    found = shipped().exercise(exercise)
    assert found is not None
    planned, at = run_of(found.runbook, exercise)
    told = verdict(planned, at.run, at.frame)
    assert (told.outcome, [entry.rating for entry in told.objectives]) == OUTCOMES[exercise], told.reasons
    assert all(text for _, text in files(told))
    assert replayed(planned, at.frame.lab.start, at.frame.lab.journal, at.run) == at.run
