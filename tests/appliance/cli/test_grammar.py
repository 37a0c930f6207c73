"""Syntax text -> tree."""

import pytest

from simulator.appliance.cli.grammar import SyntaxMistake, compile_syntax
from simulator.appliance.cli.tree import Choice, Keyword, Optional, Parameter, Repeat, Sequence, is_complete, openings


def test_keywords_options_and_ranges() -> None:
    tree = compile_syntax("polltime [msec] <n:1-15>", {"msec": "ms", "<n>": "time"}, own_help="times")
    assert tree == Sequence(
        (Keyword("polltime", "times"), Optional(Keyword("msec", "ms")), Parameter("n", "number", "time", 1, 15))
    )


def test_choices_and_repetition() -> None:
    tree = compile_syntax("prompt (state|slot)+", {})
    assert tree == Sequence((Keyword("prompt"), Repeat(Choice((Keyword("state"), Keyword("slot"))))))


def test_own_help_goes_to_the_end_of_the_name() -> None:
    tree = compile_syntax("[no] failover lan enable", {"failover": "about failover"}, own_help="LAN-based")
    assert [part.help for part in tree.parts if isinstance(part, Keyword)] == ["about failover", "", "LAN-based"]


def test_what_may_come_next_and_where_a_line_may_end() -> None:
    stack = (compile_syntax("[no] a (b|c)", {}),)
    assert [token.word for token, _ in openings(stack) if isinstance(token, Keyword)] == ["no", "a"]
    assert not is_complete(stack)
    (_, after), *_ = openings((compile_syntax("a [b]", {}),))
    assert is_complete(after)


@pytest.mark.parametrize("syntax", ["a [b", "a b]", "a (|b)", "a <n:nonsense>", "", "a < b"])
def test_mistakes_of_ours_are_found_at_once(syntax: str) -> None:
    with pytest.raises(SyntaxMistake):
        compile_syntax(syntax, {})
