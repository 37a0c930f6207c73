"""One timeline of a run: steps, what was typed, injects, what was true, what was found, what was noted. Times since it began."""

from collections.abc import Iterator
from typing import Final

from simulator.rehearsal.inputs import Note, WriteDown
from simulator.rehearsal.plan import Plan
from simulator.rehearsal.run import OPEN, Run
from simulator.vocabulary import Millis, Value
from simulator.wire.snapshot import Segment, Snapshot

ORDER: Final = ("inject", "typed", "truth", "wrote", "found", "step", "note")
"""Of one moment: what led to what. inject, detection, decision, action, effect."""


class Row(Value):
    """kind: a word of ORDER. who: seat, unit, or ""."""

    at_ms: Millis
    kind: str
    who: str
    text: str


class Lane(Value):
    """State of one group on one unit: from, to and the device's word."""

    unit: str
    group: int
    segments: tuple[tuple[Millis, Millis, str], ...]


def timeline(plan: Plan, run: Run) -> tuple[Row, ...]:
    rows = [row for row in _rows(plan, run) if row.at_ms >= 0]
    return tuple(sorted(rows, key=lambda row: (row.at_ms, ORDER.index(row.kind))))


def _rows(plan: Plan, run: Run) -> Iterator[Row]:
    begun_ms = run.begun_ms
    for number, (step, state) in enumerate(zip(plan.steps, run.steps, strict=True), start=1):
        if state.entered_ms != OPEN:
            yield Row(state.entered_ms - begun_ms, "step", step.who, f"Step {number} begins: {step.heading}")
        if state.done_ms != OPEN:
            yield Row(state.done_ms - begun_ms, "step", step.who, f"Step {number} {state.state}")
    for said in run.commands:
        where = f"{said.unit.capitalize()}{f'/{said.context}' if said.context else ''}"
        yield Row(said.at_ms - begun_ms, "typed", said.who, f"{where}: {said.line}")
    for told in run.told:
        yield Row(told.at_ms - begun_ms, "truth", told.unit, told.text)
    for found in run.findings:
        yield Row(found.at_ms - begun_ms, "found", found.seat, f"{found.kind.value.capitalize()}: {found.text}")
    if plan.exercise:
        for inject, fired in zip(plan.exercise.injects, run.injects, strict=True):
            if fired.fired_ms != OPEN:
                said_ = inject.text or (inject.act.text if inject.act else "")
                to = f" to {inject.to}" if inject.to else ""
                yield Row(fired.fired_ms - begun_ms, "inject", inject.sender, f"Inject {inject.number}{to}: {said_}")
    for given in run.given:
        match given.input:
            case Note(text, kind):
                yield Row(given.at_ms - begun_ms, "note", given.seat, f"{kind.capitalize()}: {text}" if kind else text)
            case WriteDown(step_, reading, text):
                what = plan.steps[step_ - 1].readings[reading].text
                yield Row(given.at_ms - begun_ms, "wrote", given.seat, f"{what}: {text}")
            case _:
                pass


def lanes(run: Run, snapshot: Snapshot) -> tuple[Lane, ...]:
    """The groups of both units, cut to the run."""
    return tuple(
        Lane(lane.unit, lane.group, tuple(_segments(lane.segments, run))) for lane in snapshot.lanes if lane.group != 0
    )


def _segments(segments: tuple[Segment, ...], run: Run) -> Iterator[tuple[Millis, Millis, str]]:
    ends = [*(segment.at_ms for segment in segments[1:]), run.now_ms]
    for segment, to_ms in zip(segments, ends, strict=True):
        from_ms = max(segment.at_ms, run.begun_ms)
        if to_ms > from_ms:
            yield from_ms - run.begun_ms, to_ms - run.begun_ms, segment.state
