"""Whatever a pair is like, the lint says something that is there, in an amount of work that follows its size."""

import sys
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from simulator.lessons.acts import read_act
from simulator.pair.blueprint import Blueprint, ConfigText
from simulator.pair.lint import lint, sentence, unread
from simulator.pair.lint.table import RULES
from simulator.pair.lint.view import Pair as PairView
from simulator.pair.opening import Opening, understand
from simulator.pair.reading.sources import Source
from simulator.vocabulary import UnitRole
from tests.configs.test_verdicts import FAIL, OK, chassis
from tests.configs.test_verdicts import spaces as verdict_spaces
from tests.lab.many_contexts import start_of
from tests.pair.lint.case import check_places
from tests.pair.lint.pairs import good, opened, shown
from tests.pair.reading import people
from tests.pair.reading.generated import Pair, pairs, spaces

CHANGES = st.lists(st.tuples(st.sampled_from(["drop", "twice", "odd"]), st.integers(0, 400)), max_size=12)


def check(blueprint: Blueprint) -> None:
    """Every finding is about lines that are there, and what it shows is an action in words that a lesson knows."""
    for finding in lint(blueprint):
        check_places(blueprint, finding)
        assert "\n" not in sentence(finding)
        assert bool(finding.show) == bool(finding.watch)
        if finding.show:
            keyword, _, words = finding.show.partition(": ")
            assert read_act(keyword, words).request is not None


def mangled(text: str, changes: list[tuple[str, int]]) -> str:
    lines = text.split("\n")
    for how, number in changes:
        at = number % len(lines)
        match how:
            case "drop":
                del lines[at]
            case "twice":
                lines.insert(at, lines[at])
            case _:
                lines[at] = lines[at][: len(lines[at]) // 2]
        lines = lines or [""]
    return "\n".join(lines)


@settings(max_examples=25)
@given(pair=pairs, changes=CHANGES)
def test_generated_pairs_with_lines_left_out_doubled_and_cut(pair: Pair, changes: list[tuple[str, int]]) -> None:
    opening = understand([Source("pair.txt", people.session(spaces(pair)))])
    assert isinstance(opening, Opening)
    texts = tuple(
        ConfigText(text.unit, text.context, mangled(text.text, changes)) for text in opening.given.configurations
    )
    check(replace(opening.given, configurations=texts))


@settings(max_examples=8)
@given(pair=pairs)
def test_show_me_can_be_done_in_the_opened_lab_of_a_generated_pair(pair: Pair) -> None:
    opening = understand([Source("pair.txt", people.session(spaces(pair)))])
    assert isinstance(opening, Opening)
    assert opening.blueprint is not None
    lab = opened(opening.blueprint)
    for finding in lint(opening.given):
        if finding.show:
            shown(lab, finding, ms=0)


@pytest.mark.parametrize("path", [*OK, *FAIL], ids=lambda path: path.stem)
def test_every_configuration_of_the_verdicts(path: Path) -> None:
    """As the primary unit's, beside the document's secondary."""
    base = chassis(path)
    texts = tuple(ConfigText(UnitRole.PRIMARY, context, text) for context, text in verdict_spaces(path).items())
    second = tuple(text for text in good().configurations if text.unit is UnitRole.SECONDARY)
    topology = replace(good().topology, ports=base.ports)
    check(replace(good(), configurations=(*texts, *second), platform=base.platform, topology=topology))


def test_the_rules_cost_twice_as_much_for_twice_as_many_contexts() -> None:
    """Counted in calls; reading the texts is not the rules' work."""
    views = [read(start_of(contexts, interfaces=3, traffic=False).blueprint) for contexts in (20, 40)]
    few, many = (calls_of_the_rules(view) for view in views)
    assert many < few * 2.2


def read(blueprint: Blueprint) -> PairView:
    pair = unread(blueprint)
    for side in pair.sides:
        list(side.read())
    return pair


def calls_of_the_rules(pair: PairView) -> int:
    counted = 0

    def count(frame: FrameType, event: str, arg: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        for rule in RULES:
            list(rule.findings(pair))
    finally:
        sys.setprofile(None)
    return counted


def test_a_unit_without_texts_is_read_too() -> None:
    texts = tuple(text for text in good().configurations if text.unit is UnitRole.PRIMARY)
    check(replace(good(), configurations=texts))
