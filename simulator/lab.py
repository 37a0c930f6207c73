"""A lab as a value: its start, the world at this moment, and the journal of what was done to it from outside.

Start and journal are the truth: `replay(lab.start, lab.journal, lab.now_ms)` gives the same lab, byte for byte. Time
runs only in `advance`; how it is cut into pieces changes nothing.
"""

from typing import Final

import msgspec

from simulator.appliance import device as appliance
from simulator.appliance.logbook import Logged, Post
from simulator.pair.blueprint import FaultAtOpening, OpeningAction, TypeAtOpening
from simulator.vocabulary import InputId, Millis, Power, Value
from simulator.world import actions, flow_actions
from simulator.world.actions import (
    Action,
    Answer,
    Complete,
    ConsoleLine,
    Declined,
    Done,
    Help,
    Lines,
    Operate,
    Prompt,
    PutFault,
    Question,
    Repair,
    RepairAll,
    RouteBack,
    SetRate,
    StartFlow,
    StopFlow,
    is_reading,
)
from simulator.world.checks import healthy
from simulator.world.happenings import LIVELY, MEANINGFUL, Happening
from simulator.world.motion import run
from simulator.world.saved_start import start_from
from simulator.world.simulation import Simulation
from simulator.world.start import LabStart, StartRefused, power_on
from simulator.world.world import World

__all__ = [
    "LIVELY",
    "MEANINGFUL",
    "Action",
    "Answer",
    "Complete",
    "ConsoleLine",
    "Declined",
    "Done",
    "Happening",
    "Help",
    "JournalEntry",
    "Lab",
    "LabStart",
    "Lines",
    "Logged",
    "Opening",
    "Operate",
    "Post",
    "Prompt",
    "PutFault",
    "Question",
    "Repair",
    "RepairAll",
    "RouteBack",
    "SetRate",
    "StartFlow",
    "StartRefused",
    "Step",
    "StopFlow",
    "World",
    "advance",
    "advance_to_happening",
    "ask",
    "fork",
    "handle",
    "is_reading",
    "meaningful",
    "next_due_ms",
    "open_lab",
    "opening",
    "replay",
    "start_from",
]

OPENER: Final = "lab"
"""Who does what a lab's start asks for."""
OPENING_LIMIT_MS: Final[Millis] = 600_000
"""A pair that has not settled by then is opened as it is: its configuration may not want to."""
OPENING_REST_MS: Final[Millis] = 5_000
"""Quiet after each opening act, so that it has reached the peer."""


class JournalEntry(Value):
    """One outside action, carried out at this virtual time after everything that was due then."""

    at_ms: Millis
    who: str
    action: Action
    id: InputId
    """The id under which its consequences stand."""


class Lab(Value):
    """A running lab. Two labs are equal if nothing can tell them apart, now or later."""

    start: LabStart
    world: World
    opened_ms: Millis
    """When it was handed over: its opening acts lie before."""
    journal: tuple[JournalEntry, ...] = ()

    @property
    def now_ms(self) -> Millis:
        return self.world.now_ms


class Step(Value):
    """What became of a lab. answer: to an action; None where only time ran."""

    lab: Lab
    happenings: tuple[Happening, ...]
    answer: Answer | None = None


class Opening(Value):
    """How a lab came to be what it is when people find it. happenings: all that led there from `first`, at virtual 0."""

    first: World
    lab: Lab
    happenings: tuple[Happening, ...]


def opening(start: LabStart) -> Opening | StartRefused:
    """Both units powered on at virtual 0, healthy, and the opening of its blueprint done: a running pair, and its story so far.

    StartRefused names every configuration line that is wrong."""
    first = power_on(start)
    if isinstance(first, StartRefused):
        return first
    simulation = Simulation(first, messages=False)
    _settle(simulation)
    story = list(simulation.happenings)
    for step in start.blueprint.opening:
        simulation = Simulation(simulation.frozen(), messages=False)
        actions.perform(simulation, OPENER, _action(step))
        run(simulation, simulation.now + OPENING_REST_MS)
        _settle(simulation)
        story.extend(simulation.happenings)
    run(simulation, -(-simulation.now // 1_000) * 1_000)
    if start.blueprint.traffic:
        flow_actions.start_all(simulation)
        run(simulation, simulation.now)
    return Opening(first, Lab(start, simulation.frozen(), simulation.now), tuple(story))


def _action(step: OpeningAction) -> Action:
    match step:
        case TypeAtOpening(unit, lines):
            return Operate(unit, lines)
        case FaultAtOpening(fault):
            return PutFault(fault)


def open_lab(start: LabStart) -> Lab | StartRefused:
    """The lab that people find; StartRefused as `opening` says."""
    opened = opening(start)
    return opened if isinstance(opened, StartRefused) else opened.lab


def _settle(simulation: Simulation) -> None:
    """Let time run until both groups are up and every interface is heard, or the limit is reached. Units on which
    failover is off have nothing to settle."""
    while simulation.now < OPENING_LIMIT_MS and not (
        healthy(simulation.primary.device, simulation.secondary.device) or _idle(simulation)
    ):
        run(simulation, OPENING_LIMIT_MS, to_happening=True)


def _idle(simulation: Simulation) -> bool:
    """Nothing is under way: each unit is off, or runs with its failover disabled."""
    return all(
        seat.power is Power.OFF or (seat.device.unit is not None and not seat.device.unit.failover_on)
        for seat in (simulation.primary, simulation.secondary)
    )


def handle(lab: Lab, who: str, action: Action) -> Step:
    """Carry out an action at the lab's present time. One that is declined changes nothing and is not journaled."""
    simulation = Simulation(lab.world)
    answer = actions.perform(simulation, who, action)
    if isinstance(answer, Declined):
        return Step(lab, (), answer)
    run(simulation, simulation.now)
    entry = JournalEntry(lab.now_ms, who, action, answer.id)
    after = msgspec.structs.replace(lab, world=simulation.frozen(), journal=(*lab.journal, entry))
    return Step(after, tuple(simulation.happenings), answer)


def advance(lab: Lab, until_ms: Millis, *, messages: bool = True) -> Step:
    """Let time run to `until_ms`; a time that is past changes nothing. messages: report every message sent."""
    return _advance(lab, until_ms, messages=messages, to_happening=False)


def advance_to_happening(lab: Lab, limit_ms: Millis, *, messages: bool = True) -> Step:
    """Let time run to the end of the millisecond of the next state change, or to `limit_ms` where there is none."""
    return _advance(lab, limit_ms, messages=messages, to_happening=True)


def _advance(lab: Lab, until_ms: Millis, *, messages: bool, to_happening: bool) -> Step:
    if until_ms <= lab.now_ms:
        return Step(lab, ())
    simulation = Simulation(lab.world, messages=messages)
    run(simulation, until_ms, to_happening=to_happening)
    return Step(msgspec.structs.replace(lab, world=simulation.frozen()), tuple(simulation.happenings))


def next_due_ms(lab: Lab) -> Millis | None:
    """When the next thing is due, in virtual ms; until then `advance` changes nothing but the time. None: nothing is."""
    due = [chassis.device for chassis in (lab.world.primary, lab.world.secondary) if chassis.power is Power.ON]
    moments = [moment for device in due if (moment := appliance.next_deadline(device)) is not None]
    return min([*moments, *(item.at_ms for item in lab.world.pending[:1])], default=None)


def meaningful(happening: Happening) -> bool:
    """Whether this is one that `advance_to_happening` stops at."""
    return isinstance(happening.output, MEANINGFUL)


def ask(lab: Lab, question: Question) -> Lines | Declined:
    """Answer a question about a console; nothing changes."""
    return actions.ask(lab.world, question)


def replay(start: LabStart, journal: tuple[JournalEntry, ...], until_ms: Millis) -> Lab | StartRefused:
    """The lab that this start and this journal make, at `until_ms` (at the earliest when it opened)."""
    lab = open_lab(start)
    if isinstance(lab, StartRefused):
        return lab
    return _resumed(lab, journal, until_ms)


def _resumed(lab: Lab, journal: tuple[JournalEntry, ...], until_ms: Millis) -> Lab:
    for entry in journal:
        if entry.at_ms > until_ms:
            break
        lab = advance(lab, entry.at_ms, messages=False).lab
        lab = handle(lab, entry.who, entry.action).lab
    return advance(lab, until_ms, messages=False).lab


def fork(lab: Lab, at_ms: Millis, *, near: Lab | None = None) -> Lab:
    """A lab of its own that shares the past up to and including `at_ms`, with what was done by then.

    at_ms: from opened_ms to now_ms; outside, the nearer end. near: an earlier state of the same lab, not later than
    at_ms, to start from instead of from the beginning."""
    at_ms = min(max(at_ms, lab.opened_ms), lab.now_ms)
    base = near if near is not None and near.now_ms <= at_ms else open_lab(lab.start)
    if isinstance(base, StartRefused):  # cannot be: this very start made the lab
        return lab
    done = len(base.journal)
    return _resumed(base, lab.journal[done:], at_ms)
