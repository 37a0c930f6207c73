"""Ranges of interfaces and mapped names."""

import pytest

from simulator.appliance.cli.intents import AllocateRange
from simulator.appliance.cli.match import Matched, match
from simulator.appliance.cli.ranges import members
from tests.appliance.cli.places import CONTEXT


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ethernet0.1", ("Ethernet0.1",)),
        ("Ethernet0.9-Ethernet0.11", ("Ethernet0.9", "Ethernet0.10", "Ethernet0.11")),
        ("int3-int3", ("int3",)),
    ],
)
def test_a_range_names_its_members(text: str, wanted: tuple[str, ...]) -> None:
    assert members(text) == wanted


@pytest.mark.parametrize(
    "text", ["Ethernet0.1-Ethernet1.3", "int5-int3", "int-int4", "int01-int03", "int1-int99999999"]
)
def test_ends_that_do_not_fit_make_no_range(text: str) -> None:
    assert members(text) is None


@pytest.mark.parametrize("line", ["allocate-interface e0.1-e0.3 a1-a2", "allocate-interface Ethernet0.3-Ethernet0.1"])
def test_a_wrong_range_is_refused_by_what_it_is_not_by_its_words(line: str) -> None:
    found = match(CONTEXT, line)
    assert isinstance(found, Matched)
    assert isinstance(found.intent, AllocateRange)
    assert found.intent.wrong
