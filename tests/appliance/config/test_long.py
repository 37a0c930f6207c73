"""A long configuration: what a line costs does not depend on how many there are already. Counted in calls, not in seconds."""

import sys
from collections.abc import Callable
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from simulator.appliance.cli.forwarding import Route
from simulator.appliance.cli.statements import Kept, MonitorInterface, Nameif
from simulator.appliance.config.edit import drop, put
from simulator.appliance.config.load import load, merged
from simulator.appliance.config.model import Configuration, blank
from simulator.appliance.config.order import insert
from simulator.appliance.config.ranks import Section
from simulator.appliance.config.tree import Line, Lines, lines_of
from simulator.appliance.device import Device
from tests.appliance.test_pasting import entered, fresh

SORTS = (
    "access-list a{} extended permit ip any any",
    "static (inside,outside) 10.1.1.{} 10.2.2.2",
    "name 10.0.0.1 n{}",
    "mtu inside{} 1500",
    "object-group network g{}",
)


def calls(work: Callable[[], object]) -> int:
    """How many calls it makes, in Python and in C."""
    counted = 0

    def count(frame: FrameType, event: str, arg: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return counted


def text(sort: str, first: int, last: int) -> str:
    return "\n".join(sort.format(number) for number in range(first, last))


def configured(lines: str) -> Configuration:
    config, wrong = load({"": "context a\n config-url disk0:/a\n", "a": lines}, blank())
    assert not wrong
    return config


@pytest.mark.parametrize("sort", SORTS)
def test_a_text_twice_as_long_is_twice_the_work(sort: str) -> None:
    configured(text(sort, 0, 10))  # what is made once, for every configuration
    half, whole = (calls(lambda last=last: configured(text(sort, last, 2 * last))) for last in (300, 600))  # type: ignore[misc]
    assert half * 1.9 < whole < half * 2.1


def long_pair(length: int) -> Device:
    """A unit in a context with so many lines of each sort."""
    device, _ = entered(fresh(), "configure terminal", "context a", "config-url disk0:/a", "exit", "changeto context a")
    running, wrong = merged(device.running, "a", "\n".join(text(sort, 0, length) for sort in SORTS))
    assert not wrong
    return entered(replace(device, running=running), "access-list x extended permit ip any any")[0]


@pytest.mark.parametrize("line", [*(sort.format("new") for sort in SORTS), "hostname other"])
def test_a_typed_line_costs_the_same_under_four_thousand_lines_as_under_two_hundred(line: str) -> None:
    short, long = long_pair(40), long_pair(800)
    few, many = calls(lambda: entered(short, line)), calls(lambda: entered(long, line))
    assert many < few * 1.2 + 200


BLOCKS = {
    "subinterfaces": "interface Ethernet0.{0}\n vlan {0}",
    "contexts": "context c{0}\n allocate-interface Ethernet0 port{0}\n config-url disk0:/c{0}",
    "subinterfaces in contexts": "interface Ethernet0.{0}\n vlan {0}\ncontext c{0}\n allocate-interface Ethernet0.{0}",
}


def system(lines: str) -> Configuration:
    config, wrong = load({"": lines}, blank())
    assert not wrong
    return config


@pytest.mark.parametrize("sort", BLOCKS.values(), ids=list(BLOCKS))
def test_twice_as_many_simulated_blocks_are_twice_the_work(sort: str) -> None:
    """Beyond the first hundred: what finds a line is made once in a text, whatever the matcher costs beside it."""
    system(text(sort, 1, 10))
    first, half, whole = (calls(lambda last=last: system(text(sort, last, 2 * last))) for last in (100, 200, 400))  # type: ignore[misc]
    assert (half - first) * 2.7 < whole - first < (half - first) * 3.3


SPACES = {
    "routes": "route inside 10.0.0.0 255.255.255.0 gateway{0} 1",
    "translations": "static (inside,outside) n{0} 10.2.2.2 netmask 255.255.255.255",
    "network objects": "object network o{0}\n host 10.1.1.1",
    "translations between other lines": "access-list x permit ip host h{0} any\n"
    "logging message {0} level errors\nnat (inside) {0} h{0} 255.0.0.0",
}


@pytest.mark.parametrize("sort", SPACES.values(), ids=list(SPACES))
def test_twice_as_many_lines_of_a_context_are_twice_the_work(sort: str) -> None:
    configured(text(sort, 1, 10))
    first = 100_000
    half, whole = (calls(lambda n=n: configured(text(sort, first + n, first + 2 * n))) for n in (300, 600))  # type: ignore[misc]
    assert half * 1.8 < whole < half * 2.2


KEPT = st.sampled_from(
    [*(sort.format(number) for sort in SORTS for number in (1, 2)), "telnet timeout 5", "telnet timeout 9", "odd"]
)
STATEMENTS = st.one_of(
    KEPT.map(Kept),
    st.sampled_from(["a", "b"]).map(lambda name: MonitorInterface(name, monitored=False)),
    st.sampled_from(["10.1.0.0", "10.2.0.0"]).map(lambda network: Route("inside", network, "255.255.0.0", "10.9.9.9")),
)


@given(st.lists(st.tuples(STATEMENTS, st.sampled_from(["typed", "loaded", "dropped"])), max_size=25))
@settings(max_examples=150, deadline=None)
def test_what_is_known_of_lines_is_what_a_look_at_all_of_them_finds(
    acts: list[tuple[Kept | MonitorInterface | Route, str]],
) -> None:
    lines: tuple[Line, ...] = Lines()
    for statement, act in acts:
        if act == "dropped":
            lines = drop(lines, statement, Section.CONTEXT)
        else:
            afresh = put(tuple(lines), statement, "a", (), loading=act == "loaded")
            lines = put(lines, statement, "a", (), loading=act == "loaded")
            assert lines == afresh
        known, fresh_ones = lines_of(lines), Lines(tuple(lines))
        assert known.simulated == fresh_ones.simulated
        mine, theirs = known.indexed(Section.CONTEXT), fresh_ones.indexed(Section.CONTEXT)
        assert known.ranked == fresh_ones.ranked
        assert (mine.keys, mine.last, mine.ranked) == (theirs.keys, theirs.last, theirs.ranked)
        assert mine.kept.keys() == theirs.kept.keys()
        assert mine.texts == theirs.texts
        assert [known.marked(line.statement.identity) for line in known.simulated] == list(known.simulated)


def test_lines_that_others_still_have_stay_as_they_are() -> None:
    lines = lines_of([Line(Nameif("a")), Line(Kept("odd"))])
    one = insert(lines, Line(Kept("mtu a 1500")), Section.CONTEXT, loading=False)
    other = insert(lines, Line(Kept("name 1.1.1.1 n")), Section.CONTEXT, loading=False)
    assert len(lines) == 2
    assert (len(one), len(other)) == (3, 3)
    assert insert(lines, Line(Kept("mtu a 1500")), Section.CONTEXT, loading=False) == one
