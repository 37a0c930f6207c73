"""The verdict as JUnit XML, for CI: one testcase a step, its time in simulated seconds, and one for the rest that keeps a run
from passing: rules, budgets, window, and steps skipped without leave (a skipped testcase alone would leave CI green)."""

from typing import Final
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from simulator.rehearsal.report.steps import DemandRow, StepRow
from simulator.rehearsal.report.verdict import Verdict
from simulator.rehearsal.run import NOT_PASSED, Kind
from simulator.vocabulary import Millis

BAD: Final = ("failed", "blocked")
NOT_DONE: Final = ("skipped", "not reached")
RULES: Final = "Rules, budgets, window and skipped steps"


def junit(verdict: Verdict) -> str:
    steps = [step for step in verdict.steps if not step.backout or step.entered_ms >= 0]
    broken = [found for found in verdict.findings if found.kind in (*NOT_PASSED, Kind.LOST, Kind.ABORTED)]
    totals = {
        "tests": str(len(steps) + 1),
        "failures": str(sum(step.state in BAD for step in steps) + bool(broken)),
        "errors": "0",
        "skipped": str(sum(step.state in NOT_DONE for step in steps)),
        "time": _seconds(verdict.elapsed_ms),
    }
    root = Element("testsuites", {"name": "Foverlab rehearsal", **totals})
    suite = SubElement(root, "testsuite", {"name": f"{verdict.change} {verdict.title}", **totals})
    properties = SubElement(suite, "properties")
    for name, value in _properties(verdict):
        SubElement(properties, "property", {"name": name, "value": value})
    for step in steps:
        _case(suite, verdict, step)
    rules = SubElement(
        suite, "testcase", {"classname": verdict.runbook, "name": RULES, "time": _seconds(verdict.elapsed_ms)}
    )
    if broken:
        _failure(rules, "rules", "; ".join(f"{found.kind}: {found.text}" for found in broken), verdict.replay)
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _properties(verdict: Verdict) -> list[tuple[str, str]]:
    said = [
        ("outcome", verdict.outcome),
        ("deviated", "yes" if verdict.deviated else "no"),
        ("exercise", verdict.exercise),
        ("lab", verdict.lab),
        ("release", f"{verdict.model} {verdict.version}"),
        ("seed", str(verdict.seed)),
        ("replay", verdict.replay),
        *((f"sha256 of {entry.what}", entry.sha256) for entry in verdict.hashes),
    ]
    return [(name, value) for name, value in said if value]


def _case(suite: Element, verdict: Verdict, step: StepRow) -> None:
    name = f"{step.number} {step.heading}{' (way back)' if step.backout else ''}"
    case = SubElement(
        suite,
        "testcase",
        {"classname": verdict.runbook, "name": _printable(name), "time": _seconds(max(step.elapsed_ms, 0))},
    )
    if step.state in NOT_DONE:
        SubElement(case, "skipped", {"message": _printable(step.reason) or step.state})
    elif step.state in BAD:
        _failure(case, step.state, step.reason, verdict.replay)
    rows = [_row(row) for row in step.demands]
    if rows:
        SubElement(case, "system-out").text = _printable("\n".join(rows), "\n")


def _row(row: DemandRow) -> str:
    seen = f" | seen: {row.seen}" if row.seen else ""
    return f"{row.word} {row.expected} | true: {row.true or '-'}{seen} | {row.met or 'not judged'}"


def _failure(case: Element, kind: str, reason: str, replay: str) -> None:
    failure = SubElement(case, "failure", {"message": _printable(reason), "type": kind})
    failure.text = _printable(f"{reason}{f' Replay: {replay}' if replay else ''}")


def _printable(text: str, keep: str = "") -> str:
    """XML has no place for control characters."""
    return "".join(letter if letter.isprintable() or letter in keep else " " for letter in text)


def _seconds(time_ms: Millis) -> str:
    return f"{time_ms / 1_000:.3f}"
