"""The work of one process of `manage.py drill`. Here, at the command's edge, several processes share the faults among them."""

from collections.abc import Iterator
from functools import cache
from multiprocessing import get_context
from typing import Final, TypeAlias

from simulator.pair.blueprint import Blueprint
from simulator.rehearsal import Plan, Played, opened, prepared
from simulator.rehearsal.drill import Case, Drill, baseline, cases, faults_of

Task: TypeAlias = tuple[int, tuple[str, ...]]
"""A step, and faults to try there."""
FAULTS_OF_A_TASK: Final = 8

_given: list[tuple[Plan, Blueprint, int]] = []


def drill(plan: Plan, blueprint: Blueprint, seed: int, processes: int) -> Iterator[Case | Drill]:
    """Each case as it is done, at last the whole drill, its cases in order. Raises CannotStart."""
    ready = prepared(plan, opened(blueprint, seed))
    first, begins = baseline(plan, ready)
    yield first
    faults = faults_of(ready)
    tasks = [
        (step, faults[at : at + FAULTS_OF_A_TASK]) for step in begins for at in range(0, len(faults), FAULTS_OF_A_TASK)
    ]
    found = [first]
    for done in _done(tasks, plan, blueprint, seed, processes):
        found += done
        yield from done
    steps = tuple(step.heading for step in plan.runbook.steps)
    in_order = sorted(found, key=lambda case: (faults.index(case.fault) if case.fault else -1, case.step))
    yield Drill(plan.runbook.key, plan.runbook.title, blueprint.title, seed, steps, tuple(in_order))


def _done(tasks: list[Task], plan: Plan, blueprint: Blueprint, seed: int, processes: int) -> Iterator[tuple[Case, ...]]:
    if processes == 1:
        _begin(plan, blueprint, seed)
        yield from map(_work, tasks)
        return
    with get_context("spawn").Pool(processes, _begin, (plan, blueprint, seed)) as pool:
        yield from pool.imap_unordered(_work, tasks)


def _begin(plan: Plan, blueprint: Blueprint, seed: int) -> None:
    _given[:] = [(plan, blueprint, seed)]
    _begins.cache_clear()


@cache
def _begins() -> dict[int, Played]:
    """Each process plays the run without a fault once."""
    plan, blueprint, seed = _given[0]
    return baseline(plan, prepared(plan, opened(blueprint, seed)))[1]


def _work(task: Task) -> tuple[Case, ...]:
    step, faults = task
    return tuple(cases(_given[0][0], step, _begins()[step], faults))
