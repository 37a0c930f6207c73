"""What pages and scripts have that no device prints."""

import pytest

from simulator.pair.reading.scripts import fenced, is_order, unit_in, without_remark
from simulator.vocabulary import UnitRole


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        (" join-failover-group 1 ! on Primary", " join-failover-group 1"),
        ("ip address 10.0.0.1 255.255.255.0 # inside", "ip address 10.0.0.1 255.255.255.0"),
        ("description a ! b # c", "description a ! b # c"),
        ("username jane password a!b", "username jane password a!b"),
        ("!", "!"),
        (" # all of it", " # all of it"),
    ],
)
def test_a_remark_behind_a_line_goes_where_no_line_has_the_sign(line: str, wanted: str) -> None:
    assert without_remark(line) == wanted


@pytest.mark.parametrize(
    "text", ["conf t", "enable", "wr mem", "wri", "write memory all", "show failover", "mode multiple"]
)
def test_orders_are_no_configuration(text: str) -> None:
    assert is_order(text)


@pytest.mark.parametrize("text", ["enable password x", "configuration", "shutdown", "failover", "monitor-interface x"])
def test_configuration_is_no_order(text: str) -> None:
    assert not is_order(text)


def test_of_a_page_the_code_and_the_headings_count() -> None:
    assert fenced(["# A", "words", "```", "code", "```", "more"]) == ["# A", "", "# ", "code", "# ", ""]
    assert fenced(["words", "more"]) == ["words", "more"]


def test_a_heading_names_one_unit_or_none() -> None:
    assert unit_in(["on", "asa2"]) is UnitRole.SECONDARY
    assert unit_in(["primary", "and", "secondary"]) is None
