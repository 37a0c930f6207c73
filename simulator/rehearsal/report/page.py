"""The verdict as one HTML page that needs nothing from anywhere: first a page that a manager reads, then the detail.

It prints on A4 and Letter alike: this is the PDF. Tables have captions and headings, charts have words.
"""

from collections.abc import Iterable, Sequence
from html import escape
from typing import Final

from simulator.rehearsal.report.charts import outage_chart, timeline_chart
from simulator.rehearsal.report.style import STYLE
from simulator.rehearsal.report.verdict import Verdict
from simulator.rehearsal.truths import clock, seconds

MOST_REASONS: Final = 8
"""On the first page."""
_MARKS: Final = {"passed": "✓", "warned": "!", "failed": "✗", "blocked": "✗", "skipped": "–", "not reached": "–"}


def html(verdict: Verdict) -> str:
    title = f"Rehearsal of {verdict.change}: {verdict.title}"
    body = "\n".join([_first_page(verdict), *_detail(verdict)])
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{escape(title)}</title>\n'
        f"<style>{STYLE}</style>\n</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _first_page(verdict: Verdict) -> str:
    outcome, chart = escape(verdict.outcome), outage_chart(verdict)
    told = escape(verdict.headline.partition(": ")[2])
    parts = [
        f'<header><p class="change">{escape(verdict.change)}</p><h1>{escape(verdict.title)}</h1>',
        f"<p>{escape(verdict.scope)}</p></header>",
        f'<p class="verdict {outcome}"><strong>{outcome.capitalize()}</strong> {told}</p>',
        _facts(verdict),
        _reasons(verdict),
        _objectives(verdict),
        f"<h2>Outage against budget</h2><figure>{chart}</figure>" if chart else "",
        _summary(verdict),
        f'<p>Replay: <a href="{escape(verdict.replay)}">{escape(verdict.replay)}</a></p>' if verdict.replay else "",
    ]
    body = "\n".join(filter(None, parts))
    return f'<section class="first">{body}</section>'


def _facts(verdict: Verdict) -> str:
    way = "deviated from the runbook" if verdict.deviated else "as in the runbook"
    wall = f"; {verdict.wall}" if verdict.wall else ""
    facts = (
        ("Exercise", verdict.exercise or "none"),
        ("Pair", f"{verdict.lab} ({verdict.model}, {verdict.version})"),
        ("Run", f"{verdict.state}, {way}, {verdict.played}"),
        ("Time", f"{clock(verdict.elapsed_ms)} of a window of {clock(verdict.window_ms)}{wall}"),
        ("Sessions", f"{verdict.sessions_lost} lost, {verdict.sessions_kept} kept"),
    )
    rows = "".join(f"<div><dt>{name}</dt><dd>{escape(text)}</dd></div>" for name, text in facts)
    return f'<dl class="facts">{rows}</dl>'


def _reasons(verdict: Verdict) -> str:
    if not verdict.reasons:
        return ""
    told = "".join(f"<li>{escape(reason)}</li>" for reason in verdict.reasons[:MOST_REASONS])
    more = len(verdict.reasons) - MOST_REASONS
    return f"<h2>What to look at</h2><ul>{told}</ul>{f'<p>{more} more below.</p>' if more > 0 else ''}"


def _objectives(verdict: Verdict) -> str:
    if not verdict.objectives:
        return ""
    rows = (
        (
            str(entry.number),
            entry.text,
            entry.rating,
            "; ".join(f"{s.text} ({clock(s.at_ms) if s.at_ms >= 0 else 'not shown'})" for s in entry.evidence)
            or entry.why,
        )
        for entry in verdict.objectives
    )
    return table("Objectives", ("", "Objective", "Rating", "Evidence"), rows)


def _summary(verdict: Verdict) -> str:
    rows = (
        (
            str(step.number),
            f"{step.heading}{' (way back)' if step.backout else ''}",
            f"{_MARKS.get(step.state, '')} {step.state}{': looked fine, was not' if step.looked_fine else ''}",
            seconds(step.elapsed_ms) if step.elapsed_ms >= 0 else "",
        )
        for step in verdict.steps
        if not step.backout or step.entered_ms >= 0
    )
    return table("Steps", ("", "Step", "Result", "Took"), rows)


# --- the detail -------------------------------------------------------------------------------------------------------


def _detail(verdict: Verdict) -> Iterable[str]:
    rows = ((clock(row.at_ms), row.kind, row.who, row.text) for row in verdict.timeline)
    order = table("What happened, in order of simulated time", ("At", "Kind", "Who", "What"), rows, kind="long")
    yield f"<section><h2>Timeline</h2><figure>{timeline_chart(verdict)}</figure>{order}</section>"
    steps = "\n".join(_step(verdict, step.number) for step in verdict.steps if step.entered_ms >= 0)
    yield f"<section><h2>Each step: expected, seen, true</h2>{steps}</section>"
    yield f"<section><h2>Traffic</h2>{_flows(verdict)}</section>"
    yield f"<section><h2>Commands</h2>{_commands(verdict)}</section>"
    yield f"<section><h2>Findings, deviations, observations</h2>{_notes(verdict)}</section>"
    yield f"<section><h2>Where it came from</h2>{_origin(verdict)}</section>"


def _step(verdict: Verdict, number: int) -> str:
    step = verdict.steps[number - 1]
    rows = (
        (
            row.word,
            row.expected,
            row.seen,
            row.true,
            row.met or "not judged",
            clock(row.at_ms) if row.at_ms >= 0 else "",
        )
        for row in step.demands
    )
    acts = "".join(f"<li><code>{escape(act)}</code></li>" for act in step.acts)
    why = f"<p>{escape(step.reason)}</p>" if step.reason else ""
    heading = f"{number}. {step.heading}: {step.state}, {seconds(step.elapsed_ms)}, {step.who}"
    body = table(f"Step {number}", ("", "Expected", "Seen", "True", "Met", "At"), rows) if step.demands else ""
    return f"<h3>{escape(heading)}</h3>{why}{f'<ul>{acts}</ul>' if acts else ''}{body}"


def _flows(verdict: Verdict) -> str:
    budgets = (
        (
            f"{row.kind} {row.name}",
            str(row.step or "all"),
            seconds(row.used_ms),
            seconds(row.most_ms),
            "yes" if row.kept else "no",
        )
        for row in verdict.budgets
    )
    flows = (
        (
            flow.flow,
            seconds(flow.longest_ms),
            ", ".join(f"{clock(start)} for {seconds(to - start)}" for start, to in flow.outages) or "none",
            str(flow.sessions_lost),
            str(flow.sessions_kept),
        )
        for flow in sorted(verdict.flows, key=lambda flow: -flow.longest_ms)
    )
    told = table("Budgets", ("Of", "Step", "Longest", "Allowed", "Kept"), budgets) if verdict.budgets else ""
    return told + table("Flows", ("Flow", "Longest outage", "Outages", "Sessions lost", "Sessions kept"), flows)


def _commands(verdict: Verdict) -> str:
    if not verdict.commands:
        return "<p>Nothing was typed.</p>"
    rows = (
        (clock(said.at_ms), str(said.step), said.seat, said.unit, said.context or "system", said.line, said.deviation)
        for said in verdict.commands
    )
    head = ("At", "Step", "Seat", "Unit", "Context", "Command", "Deviation")
    return table("By seat and unit", head, rows, kind="long")


def _notes(verdict: Verdict) -> str:
    found = ((clock(row.at_ms), str(row.step), row.kind, row.seat, row.text) for row in verdict.findings)
    noted = ((clock(n.at_ms), n.seat, n.kind, n.text, n.owner, n.due) for n in verdict.notes)
    said = "<p>Nothing was found.</p>"
    if verdict.findings:
        said = table("Findings", ("At", "Step", "Kind", "Seat", "What"), found)
    if verdict.notes:
        said += table("Observations", ("At", "By", "Kind", "Observation", "Owner", "Until"), noted)
    return said


def _origin(verdict: Verdict) -> str:
    seats = ((seat.name, ", ".join(seat.people) or "-", ", ".join(seat.sees)) for seat in verdict.seats)
    hashes = ((entry.what, entry.sha256) for entry in verdict.hashes)
    told = f"Runbook {verdict.runbook}, seed {verdict.seed}. The same start, seed and runbook give the same run."
    return (
        table("Seats", ("Seat", "People", "Saw"), seats)
        + f"<p>{escape(told)}</p>"
        + table("Start and configurations", ("What", "SHA-256, shortened"), hashes)
    )


def table(caption: str, head: Sequence[str], rows: Iterable[Sequence[str]], *, kind: str = "") -> str:
    """A heading cell without words is a plain cell: it names nothing."""
    heads = "".join(f'<th scope="col">{escape(name)}</th>' if name else "<td></td>" for name in head)
    body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
    mark = f' class="{kind}"' if kind else ""
    return (
        f"<table{mark}><caption>{escape(caption)}</caption><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>"
    )
