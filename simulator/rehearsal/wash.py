"""The hot wash: the timeline of a run with, of each row, who could know it by then."""

from collections.abc import Iterator
from typing import Final

from simulator.rehearsal.alarms import MESSAGES, TEST_ENDS
from simulator.rehearsal.plan import Plan
from simulator.rehearsal.report.timeline import Row
from simulator.rehearsal.report.verdict import Verdict
from simulator.rehearsal.run import Run
from simulator.rehearsal.runbook import Seat
from simulator.vocabulary import Millis, Value
from simulator.wire.snapshot import Snapshot

TOLD_WITHIN_MS: Final[Millis] = 1_000
"""A message that a unit logs so soon after something says it ("ours")."""


class WashRow(Value):
    """Times since the run began. knew: the seats that could know it by then."""

    at_ms: Millis
    kind: str
    who: str
    text: str
    knew: tuple[str, ...]


def wash_rows(plan: Plan, run: Run, snapshot: Snapshot, found: Verdict) -> tuple[WashRow, ...]:
    """snapshot: of the run's end."""
    return tuple(
        WashRow(row.at_ms, row.kind, row.who, row.text, tuple(_knew(plan, run, snapshot, row)))
        for row in found.timeline
    )


def _knew(plan: Plan, run: Run, snapshot: Snapshot, row: Row) -> Iterator[str]:
    for seat in plan.seats:
        if _could_know(plan, run, snapshot, row, seat):
            yield seat.name


def _could_know(plan: Plan, run: Run, snapshot: Snapshot, row: Row, seat: Seat) -> bool:
    match row.kind:
        case "typed":
            return seat.may_see(f"consoles of {'primary' if row.text.startswith('Primary') else 'secondary'}")
        case "inject":
            return _was_told(plan, run, row, seat)
        case "truth":
            return _was_logged(snapshot, run.begun_ms + row.at_ms, row.who, seat)
        case "wrote" | "note":
            return row.who == seat.name
        case _:
            return False


def _was_told(plan: Plan, run: Run, row: Row, seat: Seat) -> bool:
    injects = plan.exercise.injects if plan.exercise else ()
    return any(
        state.fired_ms - run.begun_ms == row.at_ms and inject.text and inject.to in ("", seat.name)
        for inject, state in zip(injects, run.injects, strict=True)
        if row.text.startswith(f"Inject {inject.number} ") or row.text.startswith(f"Inject {inject.number}:")
    )


def _was_logged(snapshot: Snapshot, at_ms: Millis, unit: str, seat: Seat) -> bool:
    """A unit said so in its log, and the seat has the log or a panel that shows it."""
    return any(
        line.unit == unit or not unit
        for line in snapshot.syslog
        if 0 <= line.at_ms - at_ms <= TOLD_WITHIN_MS
        if seat.may_see("system log")
        or (seat.may_see("alarms") and (line.number in MESSAGES or line.number == TEST_ENDS))
    )
