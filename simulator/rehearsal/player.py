"""Plays a runbook without people: types its lines, reads what is to be read, and goes on at full speed.

Between two steps a player needs PACE_MS to read, between two acts of a step BETWEEN_ACTS_MS: of simulated time.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from simulator.history import frame
from simulator.history.actions import action_of
from simulator.history.frame import Frame, at_opening
from simulator.lab import Declined, LabStart, StartRefused, opening
from simulator.lessons.lesson import Act
from simulator.pair.blueprint import Blueprint
from simulator.rehearsal.conduct import orders
from simulator.rehearsal.follow import EXERCISE
from simulator.rehearsal.inputs import Begin, Did, Input, Interrupt, Performed, Tick, WriteDown
from simulator.rehearsal.instants import GRID_MS, Sighting, advance, sighting
from simulator.rehearsal.plan import Plan
from simulator.rehearsal.readings import truth_of
from simulator.rehearsal.rehearse import begin, said, see
from simulator.rehearsal.run import OPEN, Run, StepState, known
from simulator.vocabulary import Millis
from simulator.wire import requests

PACE_MS: Final[Millis] = 5_000
BETWEEN_ACTS_MS: Final[Millis] = 1_000
SETTLED_MS: Final[Millis] = 180_000
"""What an exercise starts with is left alone for so long, before anyone looks."""


class Played(NamedTuple):
    """The lab and the run at one moment."""

    frame: Frame
    run: Run


class CannotStart(Exception):
    """A lab cannot be opened, or what an exercise starts with cannot be done in it; the message says what and why."""


def opened(blueprint: Blueprint, seed: int = 1) -> Frame:
    """A lab of its own, as people find it. Raises CannotStart."""
    found = opening(LabStart(blueprint, seed))
    if isinstance(found, StartRefused):
        raise CannotStart(
            "; ".join(f"{w.unit} {w.context or 'system'} line {w.line}: {w.reason}" for w in found.errors)
        )
    return at_opening(blueprint.name, found)


def prepared(plan: Plan, now: Frame) -> Frame:
    """The lab with what is true before anyone looks. Raises CannotStart."""
    after = started(plan, now)
    return settled(after, SETTLED_MS) if start_acts(plan) else after


def start_acts(plan: Plan) -> tuple[Act, ...]:
    """What the exercise starts with, told and hidden."""
    return (*plan.exercise.start, *plan.exercise.hidden) if plan.exercise else ()


def started(plan: Plan, now: Frame) -> Frame:
    """The lab in the moment in which what the exercise starts with was done. Raises CannotStart."""
    for act in start_acts(plan):
        action = action_of(act.request) if act.request else None
        if action is None or is_so(act, now):
            continue
        went = frame.act(now, EXERCISE, action)
        if isinstance(went.answer, Declined):
            raise CannotStart(f"{act.text}: {went.answer.message}")
        now = went.frame
    return now


def settled(now: Frame, for_ms: Millis) -> Frame:
    """The lab after so long; at a whole second."""
    until_ms = -(-(now.now_ms + for_ms) // GRID_MS) * GRID_MS
    for went in frame.advance(now, until_ms, every_ms=GRID_MS):
        now = went.frame
    return now


def play(plan: Plan, now: Frame, *, fail_at: int = 0) -> Iterator[Played]:
    """From its first step to its end: the lab and the run after every moment that was judged. now: prepared."""
    run = begin(plan, now.view.snapshot, now.now_ms, acts=len(now.lab.journal), auto=True, fail_at=fail_at)
    yield from play_on(plan, Played(now, run))


def play_on(plan: Plan, at: Played, pause_ms: Millis = PACE_MS) -> Iterator[Played]:
    """From a moment of a run to its end. pause_ms: before the player does anything."""
    yield at
    due_ms, on = at.frame.now_ms + pause_ms, at.run.at
    limit_ms = at.run.begun_ms + 2 * plan.runbook.window_ms
    while not at.run.ended:
        at = _conducted(plan, at)
        if not at.run.ended and at.frame.now_ms >= due_ms:
            at = _moved(plan, at)
            due_ms = at.frame.now_ms + BETWEEN_ACTS_MS
        if at.run.at != on:
            due_ms, on = at.frame.now_ms + PACE_MS, at.run.at
        if not at.run.ended and at.frame.now_ms >= limit_ms:
            at = _said(plan, at, "", Interrupt("Twice the window is over; the run is ended."))
        if not at.run.ended:
            at = _on(plan, at)
        yield at


def _on(plan: Plan, at: Played) -> Played:
    """One batch of time."""
    steps = advance(at.frame, (at.frame.now_ms // GRID_MS + 1) * GRID_MS)
    seen, after = next(steps), next(steps)
    assert isinstance(seen, Sighting)
    assert isinstance(after, Frame)
    return Played(after, see(plan, at.run, seen))


def _conducted(plan: Plan, at: Played) -> Played:
    """The acts of the injects that have come."""
    for order in orders(plan, at.run):
        at, refused = _acted(plan, at, EXERCISE, order.act)
        at = _said(plan, at, EXERCISE, Performed(order.inject, refused)) if not at.run.ended else at
    return at


def _moved(plan: Plan, at: Played) -> Played:
    """The next thing that the player does: begin, act, write down, tick; or nothing, where there is something to wait for."""
    number, step, state = at.run.at + 1, plan.steps[at.run.at], at.run.step
    if state.started_ms == OPEN and step.acts:
        at = _said(plan, at, step.who, Begin(number))
        return at if at.run.ended or at.run.at + 1 != number else _moved(plan, at)
    undone = next((index for index, time in enumerate(state.acts) if time == OPEN), None)
    if undone is not None:
        return _did(plan, at, undone)
    if any(time == OPEN for demand, time in zip(step.demands, state.met, strict=True) if not demand.is_check):
        return at
    for index, written in enumerate(state.written):
        if written.at_ms == OPEN and at.run.step.state is StepState.ON and at.run.at + 1 == number:
            truth = truth_of(step.readings[index], known(at.run, at.frame.view.snapshot))
            at = _said(plan, at, step.who, WriteDown(number, index, truth))
    if at.run.ended or at.run.at + 1 != number or step.acts or state.ticked_ms != OPEN:
        return at
    return _said(plan, at, step.who, Tick(number))


def _did(plan: Plan, at: Played, act: int) -> Played:
    number, step = at.run.at + 1, plan.steps[at.run.at]
    at, refused = _acted(plan, at, step.who, step.acts[act])
    on = not at.run.ended and at.run.at + 1 == number and at.run.step.state is StepState.ON
    if refused or (on and at.run.step.acts[act] == OPEN):
        return _said(plan, at, step.who, Did(number, act, refused))
    return at


def _acted(plan: Plan, at: Played, who: str, act: Act) -> tuple[Played, str]:
    """refused: why the lab declined it, or ""."""
    action = action_of(act.request) if act.request else None
    if action is None or is_so(act, at.frame):
        return at, ""
    went = frame.act(at.frame, who, action)
    if isinstance(went.answer, Declined):
        return at, went.answer.message
    return Played(went.frame, see(plan, at.run, sighting(at.frame, went))), ""


def is_so(act: Act, now: Frame) -> bool:
    """There is nothing to do: what is to be broken is broken, what is to be repaired is well."""
    request = act.request
    if not isinstance(request, requests.Fault) or request.fault.startswith("reload"):
        return False
    return any(fault.fault == request.fault for fault in now.view.snapshot.faults) == request.on


def _said(plan: Plan, at: Played, seat: str, input: Input) -> Played:
    run = said(plan, at.run, seat, input, at.frame.view.snapshot, at.frame.now_ms)
    return Played(at.frame, run)
