"""What pages and scripts have that no device prints."""

import pytest

from simulator.pair.reader import Reading, read
from simulator.pair.reading.outline import outline
from simulator.pair.reading.scripts import fenced, is_order, unit_in, without_remark
from simulator.pair.reading.sources import Source
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
    "text",
    [
        "conf t",
        "enable",
        "wr mem",
        "wri",
        "write memory all",
        "show failover",
        "mode multiple",
        "clear config ssh",
        "clear xlate",
        "delete flash:a.cfg",
    ],
)
def test_orders_are_no_configuration(text: str) -> None:
    assert is_order(text)


@pytest.mark.parametrize(
    "text", ["enable password x", "configuration", "shutdown", "failover", "monitor-interface x", "clear-df"]
)
def test_configuration_is_no_order(text: str) -> None:
    assert not is_order(text)


def test_of_a_page_the_code_and_the_headings_count() -> None:
    assert fenced(["# A", "words", "```", "code", "```", "more"]) == ["# A", "", "# ", "code", "# ", ""]
    assert fenced(["words", "more"]) == ["words", "more"]


def test_a_heading_names_one_unit_or_none() -> None:
    assert unit_in(["on", "asa2"]) is UnitRole.SECONDARY
    assert unit_in(["primary", "and", "secondary"]) is None


TWO_UNITS = """failover lan unit pri
int g0/2
 no shut
failover lan int FO g0/2
failover int ip FO 10.9.9.1 255.255.255.252 standby 10.9.9.2
fail group 1
failover group 2
 secondary
admin-context one
context one
 alloc gigabitethernet 0/0
 join-fail 1
 config-url disk0:/one.cfg
failover
failover lan unit sec
failover lan int FO g0/2
failover int ip FO 10.9.9.1 255.255.255.252 standby 10.9.9.2
failover
"""


def test_a_script_that_gives_the_other_role_goes_on_with_the_other_unit() -> None:
    reading = read([Source("script.txt", TWO_UNITS)])
    assert isinstance(reading, Reading)
    assert reading.derived is None
    assert "context one" in (reading.text(UnitRole.PRIMARY) or "")
    assert (reading.text(UnitRole.SECONDARY) or "").startswith("failover lan unit sec\n")


def test_shortened_words_say_whose_a_listing_is() -> None:
    said = outline(TWO_UNITS.split("\n")[:14])
    assert (said.role, said.has_link) == (UnitRole.PRIMARY, True)
    [context] = said.contexts
    assert (context.group, context.url, context.interfaces) == (1, "disk0:/one.cfg", ("gigabitethernet0/0",))


TYPED = """ASA1(config)# mode multiple
Security context mode: multiple
ASA1(config)# int et0/0
ASA1(config-if)# no shut
ASA1(config)# failover lan unit primary
ASA1(config)# failover lan interface FO et0/3
ASA1(config)# context c1
Creating context 'c1'... Done. (1)
ASA1(config-ctx)# allocate-interface et0/0
ASA1(config-ctx)# config-url disk0:c1.cfg
WARNING: Could not fetch the URL disk0:/c1.cfg
an answer that nobody knows
ASA1(config-ctx)# join-failover-group 1
ASA1(config)# admin-context c1
ASA1(config)# changeto context c1
ASA1/c1(config)# int et0/0
ASA1/c1(config-if)# nameif outside
INFO: Security level for "outside" set to 0 by default.
ASA1/c1(config-if)# changeto system
ASA1(config)# failover

asa2:
interface et0/3
 no shut
failover lan unit secondary
failover lan interface FO et0/3
"""


def test_below_a_typed_line_stands_what_the_console_answered() -> None:
    reading = read([Source("session.txt", TYPED)])
    assert isinstance(reading, Reading)
    said = reading.text(UnitRole.PRIMARY) or ""
    assert [word for word in ("mode", "Creating", "Security", "answer", "Done") if word in said] == []
    assert " allocate-interface et0/0\n config-url disk0:c1.cfg\n" in said
    assert "nameif outside" in (reading.text(UnitRole.PRIMARY, "c1") or "")


def test_a_heading_of_the_other_unit_leaves_the_context() -> None:
    reading = read([Source("session.txt", TYPED)])
    assert isinstance(reading, Reading)
    assert (reading.text(UnitRole.SECONDARY) or "").startswith("interface et0/3")
    assert reading.derived is None
