"""The verdict as Markdown, for the ticket of the change."""

from collections.abc import Iterable, Sequence

from simulator.rehearsal.report.verdict import Verdict
from simulator.rehearsal.truths import clock, seconds


def markdown(verdict: Verdict) -> str:
    parts = [
        f"# {_cell(verdict.title)} ({_cell(verdict.change)})",
        f"**{verdict.headline}**",
        "\n".join(f"- {_cell(reason)}" for reason in verdict.reasons),
        _table(("what", "is"), _facts(verdict)),
        *_objectives(verdict),
        "## Steps",
        _table(
            ("step", "what", "who", "result", "took", "why"),
            (
                (
                    str(step.number),
                    f"{step.heading}{' (way back)' if step.backout else ''}",
                    step.who,
                    step.state,
                    seconds(step.elapsed_ms) if step.elapsed_ms >= 0 else "",
                    step.reason,
                )
                for step in verdict.steps
                if not step.backout or step.entered_ms >= 0
            ),
        ),
        *_traffic(verdict),
        *_deviations(verdict),
        *_notes(verdict),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _facts(verdict: Verdict) -> list[tuple[str, str]]:
    facts = [
        ("scope", verdict.scope),
        ("exercise", verdict.exercise),
        ("lab", f"{verdict.lab} ({verdict.model}, {verdict.version})"),
        ("played", f"{verdict.played}{f', {verdict.wall}' if verdict.wall else ''}"),
        ("run", f"{verdict.state}, {'deviated from' if verdict.deviated else 'as in'} the runbook"),
        ("time", f"{clock(verdict.elapsed_ms)} of {clock(verdict.window_ms)}"),
        ("sessions", f"{verdict.sessions_lost} lost, {verdict.sessions_kept} kept"),
        ("seed, start", f"{verdict.seed}, {verdict.hashes[0].sha256}"),
        ("replay", verdict.replay),
    ]
    return [(name, value) for name, value in facts if value]


def _objectives(verdict: Verdict) -> Iterable[str]:
    if verdict.objectives:
        yield "## Objectives"
        yield _table(
            ("", "objective", "rating", "evidence"),
            (
                (
                    str(entry.number),
                    entry.text,
                    entry.rating,
                    "; ".join(
                        f"{s.text} {f'at {clock(s.at_ms)}' if s.at_ms >= 0 else '(not shown)'}" for s in entry.evidence
                    ),
                )
                for entry in verdict.objectives
            ),
        )


def _traffic(verdict: Verdict) -> Iterable[str]:
    yield "## Outage"
    if verdict.budgets:
        yield _table(
            ("budget", "longest outage", "allowed", "kept"),
            (
                (f"{row.kind} {row.name}", seconds(row.used_ms), seconds(row.most_ms), "yes" if row.kept else "**no**")
                for row in verdict.budgets
            ),
        )
    interrupted = [flow for flow in verdict.flows if flow.longest_ms]
    if not interrupted:
        yield "No flow was interrupted."
        return
    yield _table(
        ("flow", "longest outage", "interruptions", "sessions lost", "kept"),
        (
            (
                flow.flow,
                seconds(flow.longest_ms),
                str(len(flow.outages)),
                str(flow.sessions_lost),
                str(flow.sessions_kept),
            )
            for flow in interrupted
        ),
    )


def _deviations(verdict: Verdict) -> Iterable[str]:
    if verdict.deviations:
        yield "## Deviations"
        yield "\n".join(
            f"- {clock(found.at_ms)} step {found.step}, {found.kind}: {_cell(found.text)}"
            for found in verdict.deviations
        )


def _notes(verdict: Verdict) -> Iterable[str]:
    if verdict.notes:
        yield "## Observations"
        yield _table(
            ("at", "by", "", "observation", "owner", "until"),
            ((clock(note.at_ms), note.seat, note.kind, note.text, note.owner, note.due) for note in verdict.notes),
        )


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [f"| {' | '.join(head)} |", f"|{' --- |' * len(head)}"]
    lines += (f"| {' | '.join(cell if cell.startswith('**') else _cell(cell) for cell in row)} |" for row in rows)
    return "\n".join(lines)


def _cell(text: str) -> str:
    """Text of people in a line of Markdown: nothing of it becomes a mark."""
    text = " ".join(text.split())
    for mark in ("\\", "|", "<", "*", "_", "`", "["):
        text = text.replace(mark, f"\\{mark}")
    return text
