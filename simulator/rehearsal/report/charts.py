"""The two charts of a report as SVG that prints: outage against budget, and the timeline of steps, truth and what was typed.

Every chart has a title and a description for those who do not see it, and a table beside it in the report with the same numbers.
Nothing is told by colour alone.
"""

from collections.abc import Iterable, Iterator
from html import escape
from typing import Final

from simulator.rehearsal.report.verdict import BudgetRow, Verdict
from simulator.rehearsal.truths import clock, seconds
from simulator.vocabulary import Millis

WIDTH: Final = 720
LABEL: Final = 170
"""Room for the words at the left."""
ROW: Final = 26
_LENGTH: Final = WIDTH - LABEL - 8
"""Of a lane of the timeline."""
_BAR: Final = _LENGTH - 92
_STEPS_MS: Final = (1_000, 2_000, 5_000, 10_000, 30_000, 60_000, 120_000, 300_000, 600_000, 1_800_000, 3_600_000)
_SHADES: Final = {"Active": "active", "Standby Ready": "ready", "Failed": "over"}


def outage_chart(verdict: Verdict) -> str:
    """A bar a budget: how long it was interrupted, and a mark where its budget ends. "" where there is no budget."""
    rows = verdict.budgets
    if not rows:
        return ""
    most_ms = max(1, *(max(row.most_ms, row.used_ms) for row in rows))
    bars = "".join(_bar(row, at, most_ms) for at, row in enumerate(rows))
    told = "; ".join(f"{row.kind} {row.name} {seconds(row.used_ms)} of {seconds(row.most_ms)}" for row in rows)
    return _svg("outage", "Longest outage against its budget", told, ROW * len(rows) + 14, bars)


def _bar(row: BudgetRow, at: int, most_ms: Millis) -> str:
    y = at * ROW + 6
    width, mark = (round(value * _BAR / most_ms, 1) for value in (row.used_ms, row.most_ms))
    name = f"{row.kind} {row.name}{f' (step {row.step})' if row.step else ''}"
    words = f"{seconds(row.used_ms)}{'' if row.kept else ' over'}"
    return (
        f'<text x="{LABEL - 8}" y="{y + 12}" class="name">{escape(name)}</text>'
        f'<rect x="{LABEL}" y="{y}" width="{_BAR}" height="16" class="ground"/>'
        f'<rect x="{LABEL}" y="{y + 2}" width="{width}" height="12" class="{"kept" if row.kept else "over"}"/>'
        f'<line x1="{LABEL + mark}" x2="{LABEL + mark}" y1="{y - 3}" y2="{y + 19}" class="mark"/>'
        f'<text x="{LABEL + _BAR + 8}" y="{y + 12}">{escape(words)}</text>'
    )


def timeline_chart(verdict: Verdict) -> str:
    """Lanes from the beginning to the end of the run: steps, what was typed, injects, each group on each unit, outages."""
    whole_ms = max(1, verdict.elapsed_ms)
    lanes = [
        ("Steps", "".join(_steps(verdict, whole_ms))),
        ("Typed", _marks((said.at_ms for said in verdict.commands), whole_ms, "typed")),
    ]
    injects = [row.at_ms for row in verdict.timeline if row.kind == "inject"]
    if injects:
        lanes.append(("Injects", _marks(injects, whole_ms, "inject")))
    lanes += [
        (f"Group {lane.group} on {lane.unit.capitalize()}", "".join(_states(lane.segments, whole_ms)))
        for lane in verdict.lanes
    ]
    for context in sorted({flow.context for flow in verdict.flows if flow.outages}):
        outages = [outage for flow in verdict.flows if flow.context == context for outage in flow.outages]
        lanes.append((f"Outage {context}", "".join(_outages(outages, whole_ms))))
    body = "".join(
        f'<g transform="translate(0 {at * ROW + 4})"><text x="{LABEL - 8}" y="13" class="name">{escape(name)}</text>'
        f'<rect x="{LABEL}" y="0" width="{_LENGTH}" height="18" class="ground"/>{drawn}</g>'
        for at, (name, drawn) in enumerate(lanes)
    )
    height = ROW * len(lanes) + 26
    told = f"{len(verdict.commands)} commands in {clock(verdict.elapsed_ms)}; the table below has each row"
    return _svg("timeline", "Timeline of the run", told, height, body + "".join(_axis(whole_ms, height)))


def _steps(verdict: Verdict, whole_ms: Millis) -> Iterator[str]:
    for step in verdict.steps:
        if step.entered_ms < 0:
            continue
        bad = step.state in ("failed", "blocked")
        word = f"{step.number}{'!' if bad else ''}"
        told = f"Step {step.number} {step.heading}: {step.state}"
        ends_ms = step.entered_ms + step.elapsed_ms
        yield _span(step.entered_ms, ends_ms, whole_ms, "over" if bad else "kept", word, told)


def _states(segments: Iterable[tuple[Millis, Millis, str]], whole_ms: Millis) -> Iterator[str]:
    for from_ms, to_ms, state in segments:
        yield _span(from_ms, to_ms, whole_ms, _SHADES.get(state, "between"), state, state)


def _outages(outages: Iterable[tuple[Millis, Millis]], whole_ms: Millis) -> Iterator[str]:
    for from_ms, to_ms in outages:
        yield _span(from_ms, to_ms, whole_ms, "outage", "", f"{clock(from_ms)}, {seconds(to_ms - from_ms)}")


def _span(from_ms: Millis, to_ms: Millis, whole_ms: Millis, kind: str, word: str, told: str) -> str:
    """A stretch of a lane; its word where there is room for it."""
    x = _x(from_ms, whole_ms)
    width = max(_x(to_ms, whole_ms) - x - 0.5, 1.5)
    drawn = f'<rect x="{x}" y="1" width="{width:.1f}" height="16" class="{kind}"><title>{escape(told)}</title></rect>'
    if not word or width < 7 * len(word) + 6:
        return drawn
    light = ' class="on"' if kind in ("over", "kept", "active") else ""
    return f'{drawn}<text x="{x + 4:.1f}" y="13"{light}>{escape(word)}</text>'


def _marks(times: Iterable[Millis], whole_ms: Millis, kind: str) -> str:
    return "".join(f'<path d="M{_x(at_ms, whole_ms)} 2 l4 7 l-4 7 l-4 -7 z" class="{kind}"/>' for at_ms in times)


def _axis(whole_ms: Millis, height: int) -> Iterator[str]:
    step_ms = next((step for step in _STEPS_MS if whole_ms / step <= 8), _STEPS_MS[-1])
    for at_ms in range(0, whole_ms + 1, step_ms):
        x = _x(at_ms, whole_ms)
        yield f'<line x1="{x}" x2="{x}" y1="0" y2="{height - 18}" class="grid"/>'
        yield f'<text x="{x}" y="{height - 4}" class="tick">{clock(at_ms)}</text>'


def _x(at_ms: Millis, whole_ms: Millis) -> float:
    return round(LABEL + at_ms * _LENGTH / whole_ms, 1)


def _svg(key: str, title: str, told: str, height: int, body: str) -> str:
    return (
        f'<svg viewBox="0 0 {WIDTH + 20} {height}" role="img" aria-labelledby="{key}-title {key}-desc">'
        f'<title id="{key}-title">{escape(title)}</title><desc id="{key}-desc">{escape(told)}</desc>{body}</svg>'
    )
