"""What one seat of a rehearsal sees: its consoles, its checklist, its messages, and nothing else of the lab.

`seat_view` is the one place that cuts it, before anything leaves the server. Nothing in it names the lab or says what no device
tells: not the picture, not what is broken, not the other seats, not whether a check holds or how far the judge is. Nor has it the
title and the objectives of the exercise: they often say what is coming.
"""

from typing import Final

import msgspec

from simulator.vocabulary import Millis
from simulator.wire.record import Wire
from simulator.wire.rehearsal import AlarmInfo, HintInfo, Phase, RehearsalView, StepInfo
from simulator.wire.snapshot import Clock, ConsoleView, Snapshot, SyslogLine

SEAT_LINES: Final = 200
"""Lines of a console, and of the system log, that a seat is shown."""
EVERYTHING: Final = "everything"
AT_SEAT: Final = "seat:"
"""Begins the name by which a lab's journal knows whoever sits at a seat."""


class SeatStep(Wire):
    """A step as its checklist has it, without what is true. state: "to do", "on" (the first that no player marked), "done" or
    "skipped"; written: what was written down so far."""

    step: int
    heading: str
    narration: str
    who: str
    backout: bool
    acts: tuple[str, ...]
    by_hand: tuple[int, ...]
    checks: tuple[str, ...]
    readings: tuple[tuple[str, str], ...]
    written: tuple[str, ...]
    state: str


class Message(Wire):
    """What an inject tells this seat."""

    at_ms: Millis
    sender: str
    text: str


class Allowed(Wire):
    """A budget, without what of it is used: no device tells that."""

    name: str
    most_ms: Millis


class Wiring(Wire):
    """A row of the diagram: a port and where its cable leads, as drawn before the change; no state."""

    unit: str
    port: str
    purpose: str
    leads_to: str


class SeatView(Wire):
    """All that a seat's page shows. Parts that the seat may not see are empty."""

    seat: str
    sees: tuple[str, ...]
    phase: Phase
    title: str
    change: str
    brief: str
    ready: bool
    clock: Clock
    window_ms: Millis
    begun_ms: Millis | None
    ended_ms: Millis | None
    outcome: str
    """Of a run that has ended: "passed", or the word of its state."""
    budgets: tuple[Allowed, ...]
    messages: tuple[Message, ...]
    hints: tuple[HintInfo, ...]
    steps: tuple[SeatStep, ...]
    question: str
    consoles: tuple[ConsoleView, ...]
    syslog: tuple[SyslogLine, ...]
    alarms: tuple[AlarmInfo, ...]
    diagram: tuple[Wiring, ...]


class SeatFrame(Wire, tag="seat"):
    """The fields of SeatView that changed since the last such frame; all of them in the first. wall_ms: Unix time of the server,
    by which the clock is read."""

    wall_ms: int
    fields: dict[str, object]


def seat_view(snapshot: Snapshot, name: str) -> SeatView | None:
    """None: no rehearsal is on, or it has no such seat."""
    told = snapshot.rehearsal
    own = next((seat for seat in told.seats if seat.seat == name), None) if told else None
    if told is None or own is None:
        return None

    def may(sight: str) -> bool:
        return sight in own.sees or EVERYTHING in own.sees

    begun = told.phase in ("play", "ended")
    checklist = may("checklist")
    return SeatView(
        seat=name,
        sees=own.sees,
        phase=told.phase,
        title=told.title,
        change=told.change,
        brief=told.brief,
        ready=own.ready,
        clock=snapshot.clock,
        window_ms=told.window_ms,
        begun_ms=told.begun_ms,
        ended_ms=told.ended_ms,
        outcome=("passed" if told.passed else told.state) if told.phase == "ended" else "",
        budgets=tuple(Allowed(budget.name, budget.most_ms) for budget in told.budgets),
        messages=_messages(told, name),
        hints=told.hints if checklist else (),
        steps=_steps(told) if checklist else (),
        question=told.question if checklist else "",
        consoles=tuple(
            msgspec.structs.replace(console, lines=console.lines[-SEAT_LINES:])
            for console in snapshot.consoles
            if begun and may(f"consoles of {console.unit}")
        ),
        syslog=snapshot.syslog[-SEAT_LINES:] if begun and may("system log") else (),
        alarms=told.alarms if begun and may("alarms") else (),
        diagram=_diagram(snapshot) if may("diagram") else (),
    )


def _messages(told: RehearsalView, name: str) -> tuple[Message, ...]:
    return tuple(
        Message(inject.came_ms, inject.sender, inject.text)
        for inject in told.injects
        if inject.came_ms is not None and inject.text and inject.to in ("", name)
    )


def _steps(told: RehearsalView) -> tuple[SeatStep, ...]:
    """As the players marked them: how far the judge is, and what it found, stays here."""
    marks = {mark.step: mark.way for mark in told.marks}
    on = next((step.step for step in told.steps if step.step not in marks), 0)
    return tuple(_step(step, marks.get(step.step, "on" if step.step == on else "to do")) for step in told.steps)


def _step(step: StepInfo, state: str) -> SeatStep:
    return SeatStep(
        step=step.step,
        heading=step.heading,
        narration=step.narration,
        who=step.who,
        backout=step.backout,
        acts=step.acts,
        by_hand=step.by_hand,
        checks=tuple(demand.text for demand in step.demands),
        readings=tuple((reading.text, reading.where) for reading in step.readings),
        written=tuple(reading.written for reading in step.readings),
        state=state,
    )


def _diagram(snapshot: Snapshot) -> tuple[Wiring, ...]:
    return tuple(
        Wiring(port.unit, port.port, port.purpose, f"{port.switch} switch" if port.switch else "the other unit")
        for port in snapshot.ports
        if port.purpose != "unused"
    )
