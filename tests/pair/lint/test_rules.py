"""Every rule: a pair that has the mistake, one that has it not, and what "show me" shows in the state of the opened lab."""

import re
from importlib import import_module
from typing import Final

import pytest

from simulator.lessons import acts as lesson_acts
from simulator.lessons.acts import read_act
from simulator.pair.lint import lint
from simulator.pair.lint.rule import Rule
from simulator.pair.lint.rules import acts
from simulator.pair.lint.rules.hardware import USUAL_KBPS
from simulator.pair.lint.table import RULES, THEMES
from simulator.wire.sections import SECTIONS
from simulator.world.flows import HABITS, POPULATIONS
from tests.pair.lint.case import Case, check_found, check_not_found, check_shown, pair_of
from tests.pair.lint.pairs import changed, found, good, more, of

CASES: Final[dict[str, Case]] = {
    rule: case
    for _, theme in THEMES
    for rule, case in import_module(f"tests.pair.lint.cases.{theme.__name__.rpartition('.')[2]}").CASES.items()
}
MINUTE_MS: Final = 60_000
every_case = pytest.mark.parametrize("rule", CASES)


@every_case
def test_is_found_in_a_pair_that_has_it(rule: str) -> None:
    check_found(rule, CASES[rule])


@every_case
def test_is_not_found_in_a_pair_that_has_it_not(rule: str) -> None:
    check_not_found(rule, CASES[rule])


@every_case
def test_show_me_shows_it_in_the_opened_lab(rule: str) -> None:
    check_shown(rule, CASES[rule])


def test_every_rule_has_a_case() -> None:
    assert sorted(CASES) == sorted(rule.id for rule in RULES)


def test_ids_and_titles_are_never_used_twice() -> None:
    assert len({rule.id for rule in RULES}) == len({rule.title for rule in RULES}) == len(RULES)


@every_case
def test_show_me_is_an_action_in_the_words_of_a_lesson(rule: str) -> None:
    for finding in lint(pair_of(CASES[rule])):
        if finding.show:
            keyword, _, words = finding.show.partition(": ")
            assert read_act(keyword, words).request is not None


@every_case
def test_no_finding_has_the_failover_key(rule: str) -> None:
    for finding in lint(pair_of(CASES[rule])):
        told = (finding.consequence, *(finding.values or ()), *(place.text for place in finding.places))
        assert not [text for text in told if "foverlab" in text.replace("show foverlab kept", "")]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_source_is_a_heading_of_the_source_document_or_of_the_reference(rule: Rule) -> None:
    assert rule.source in SECTIONS or re.fullmatch(r"reference \d+(\.\d+)?", rule.source) or rule.source == "ours"


def test_the_usual_load_of_a_context_is_what_its_hosts_send() -> None:
    single = sum(habit.kbps for habit in HABITS.values())
    crowds = sum(each.per_minute * each.life_ms * each.kbps // MINUTE_MS for each in POPULATIONS.values())
    assert single + crowds == USUAL_KBPS


@pytest.mark.parametrize(("version", "stands"), [("8.0(4)", 1), ("8.2(5)", 0)])
def test_an_ipv6_address_stands_against_failover_before_8_2_only(version: str, stands: int) -> None:
    """It is kept in either release; the older one refuses failover for it (reference 13)."""
    with_it = more("interface inside_context1\n ipv6 address 2001:db8::1/64", context="context1")
    assert len(found(changed(good(), with_it, of(version=version)), "FL048")) == stands


def test_commands_after_each_other_are_written_as_lessons_write_them() -> None:
    assert acts.NEXT_LINE == lesson_acts.NEXT_LINE
