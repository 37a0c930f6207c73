"""Filters, pages and width of a listing."""

import pytest

from simulator.appliance import shell
from simulator.appliance.terminal import Filter, Piped, filtered, paged, piped, wrapped
from tests.appliance.pair import PRIMARY, settled

LINES = ("failover", "failover group 1", " vlan 2", "interface Ethernet0")


def test_a_filter_is_taken_off_listings_only() -> None:
    assert piped("show run | inc failover") == Piped("show run ", Filter("include", "failover"))
    assert piped("description a | b") == Piped("description a | b")
    assert piped("show run | nothing x") == Piped("show run ", wrong=11)
    assert piped("show run | include") == Piped("show run ", wrong=11)
    assert piped("show run | grep -v x y") == Piped("show run ", Filter("exclude", "x y"))


def test_lines_are_kept_dropped_or_begun_with() -> None:
    assert filtered(LINES, Filter("include", "^failover")) == LINES[:2]
    assert filtered(LINES, Filter("exclude", "failover|vlan")) == LINES[3:]
    assert filtered(LINES, Filter("begin", "vlan [0-9]")) == LINES[2:]
    assert filtered(LINES, Filter("begin", "nothing")) == ()


def test_what_is_no_plain_expression_is_looked_for_as_it_is_written() -> None:
    lines = ("a(b", "aab", "*")
    assert filtered(lines, Filter("include", "(b")) == ("a(b",)
    assert filtered(lines, Filter("include", "*")) == ("*",)
    assert filtered(("a(?=b)", "ab"), Filter("include", "a(?=b)")) == ("a(?=b)",)


@pytest.mark.parametrize(
    ("expression", "kept"),
    [
        (r"(failover|vlan) [0-9]", ("failover 2", " vlan 2")),
        (r"^ +vlan", (" vlan 2",)),
        (r"Ethernet0$", ("interface Ethernet0",)),
        (r"fail.*1$", ("failover group 1",)),
        (r"vla{1}n|nothing", (" vlan 2",)),
        (r"[Ee]thernet\d", ("interface Ethernet0",)),
        ("FAILOVER", ()),
    ],
)
def test_a_filter_is_a_regular_expression(expression: str, kept: tuple[str, ...]) -> None:
    lines = ("failover", "failover group 1", "failover 2", " vlan 2", "interface Ethernet0")
    assert filtered(lines, Filter("include", expression)) == kept


@pytest.mark.parametrize(
    "expression", ["x*x*x*x*x*x*y", "(x+x+)+y", "(x|xx)*y", "(" * 500 + "x" + ")*" * 500, "(x{1,900}){1,900}y"]
)
def test_no_expression_keeps_a_lab_busy(expression: str) -> None:
    """A matcher that tries every way would not come back."""
    assert filtered(("x" * 50_000,), Filter("include", expression)) in ((), ("x" * 50_000,))


def test_a_page_leaves_room_for_the_word_more() -> None:
    assert paged(LINES, 0) == (LINES, ())
    assert paged(LINES, 4) == (LINES, ())
    assert paged(LINES, 3) == (LINES[:2], LINES[2:])


def test_long_lines_go_on_below() -> None:
    assert wrapped(("abcdef", ""), 4) == ("abcd", "ef", "")
    assert wrapped(("abcdef",), 0) == ("abcdef",)


def test_a_blank_shows_a_page_more_and_enter_a_line() -> None:
    pair = settled()
    pair.type(PRIMARY, "terminal pager 4")
    assert len(pair.type(PRIMARY, "show running-config failover")) == 1 + 3
    assert shell.prompt(pair.devices[PRIMARY]) == "<--- More ---> "
    assert len(pair.type(PRIMARY, " ")) == 1 + 3
    assert len(pair.type(PRIMARY, "")) == 1 + 1
    pair.type(PRIMARY, "q")
    assert shell.prompt(pair.devices[PRIMARY]) == "PIX1# "


def test_pages_are_as_long_as_the_configuration_says_until_the_session_says_otherwise() -> None:
    pair = settled()
    pair.type(PRIMARY, "configure terminal", "pager lines 10", "end")
    assert len(pair.type(PRIMARY, "show failover")) == 1 + 9
    pair.type(PRIMARY, "q", "terminal pager 0")
    assert len(pair.type(PRIMARY, "show failover")) > 30


def test_what_a_click_types_is_never_paged() -> None:
    pair = settled()
    pair.type(PRIMARY, "configure terminal", "pager lines 10", "end")
    device, outputs = shell.operate(pair.devices[PRIMARY], ("show failover",), now=pair.now, input_id=1)
    assert device.console.question is None
    assert sum(len(getattr(output, "lines", ())) for output in outputs) > 30
