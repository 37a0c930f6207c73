"""One rule, tried: a pair that has the mistake, one that has it not, and what "show me" shows in the opened lab."""

from collections.abc import Callable, Iterable
from typing import TypeAlias

import pytest
from msgspec import Struct

from simulator.lab import Lab, Step, advance
from simulator.pair.blueprint import Blueprint
from simulator.pair.lint import Finding
from simulator.pair.lint.table import BY_ID
from simulator.vocabulary import SYSTEM_CONTEXT
from tests.pair.lint.pairs import Change, changed, found, good, opened, shown

Proof: TypeAlias = Callable[[Lab, Step, Finding], None]
"""The lab before the act, what came of it, and the finding whose "show me" it was."""


class Case(Struct, frozen=True):
    """bad: what makes the mistake. says: words that the consequence must have. at: text of the first place. count: how many
    findings of the rule. good: what ends the mistake where the document's own pair has it. proof: of "show me". talk_ms: so long
    do hosts talk before it; shown_ms: so long does it take."""

    bad: tuple[Change, ...]
    says: tuple[str, ...]
    at: str
    proof: Proof | None = None
    good: tuple[Change, ...] = ()
    lab: str = "lan-based-asa"
    count: int = 1
    shown_ms: int = 60_000
    talk_ms: int = 0


def pair_of(case: Case) -> Blueprint:
    return changed(good(case.lab), *case.bad)


def check_found(rule: str, case: Case) -> None:
    findings = found(pair_of(case), rule)
    assert len(findings) == case.count, findings
    first = findings[0]
    assert first.places[0].text == case.at
    for words in case.says:
        assert words in first.consequence, first.consequence
    for finding in findings:
        check_places(pair_of(case), finding)
        assert bool(finding.show) == bool(finding.watch)
        assert not finding.show or BY_ID[rule].show


def check_places(blueprint: Blueprint, finding: Finding) -> None:
    """Each place that is not absent is a line of the text."""
    texts = {(text.unit, text.context): text.text.split("\n") for text in blueprint.configurations}
    for place in finding.places:
        if not place.is_absent:
            line = texts[place.unit, place.context or SYSTEM_CONTEXT][place.line - 1].strip()
            start = place.text.removesuffix(" ...").removesuffix("*****")
            assert line.startswith(start), f"{place} is {line!r}"


def check_not_found(rule: str, case: Case) -> None:
    assert found(changed(good(case.lab), *case.good), rule) == []


def check_shown(rule: str, case: Case) -> None:
    finding = found(pair_of(case), rule)[0]
    assert bool(finding.show) == (case.proof is not None), f"{rule} has {finding.show!r} and {case.proof}"
    if case.proof is not None:
        lab = opened(pair_of(case))
        lab = advance(lab, lab.now_ms + case.talk_ms).lab
        case.proof(lab, shown(lab, finding, case.shown_ms), finding)


def every(cases: dict[str, Case]) -> Iterable[object]:
    return [pytest.param(rule, case, id=rule) for rule, case in cases.items()]
