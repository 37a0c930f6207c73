"""Whatever is typed at a console, of whatever length: an answer, never an exception (issue 3, section 5)."""

from typing import Final

from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.appliance import shell
from simulator.appliance.cli.commands.table import ROWS
from simulator.appliance.device import Device
from tests.appliance.pair import PRIMARY, Pair, settled

PAIR: Final[Pair] = settled()
WORDS: Final = sorted({word for row in ROWS for word in row.syntax.replace("|", " ").split() if word.isalpha()})
NUMBERS: Final = (
    "0",
    "1",
    "2",
    "15",
    "999",
    "4294967296",
    "10.1.0.1",
    "255.255.255.0",
    "e0",
    "Ethernet0.1",
    "flash:/x",
)
PLACES: Final = (
    (),
    ("configure terminal",),
    ("configure terminal", "interface Ethernet0.1"),
    ("configure terminal", "failover group 1"),
    ("configure terminal", "context context1"),
    ("changeto context context1", "configure terminal", "interface inside_context1"),
    ("disable",),
    ("disable", "enable"),
    ("logout",),
    ("reload",),
    ("terminal pager 3", "show failover"),
    ("debug fover switch", "debug fover tx", "debug fover rx"),
)
anything = st.text(max_size=600) | st.binary(max_size=600).map(lambda data: data.decode("latin-1"))
likely = st.lists(st.sampled_from((*WORDS, *NUMBERS, "no", "|", "?", "include", "x" * 90)), max_size=8).map(" ".join)


def standing(place: tuple[str, ...]) -> Device:
    device = PAIR.devices[PRIMARY]
    for line in place:
        device, _ = shell.type_line(device, line, now=PAIR.now, input_id=1)
    return device


@given(place=st.sampled_from(PLACES), lines=st.lists(anything | likely, min_size=1, max_size=4))
@settings(max_examples=250)
def test_any_line_is_answered(place: tuple[str, ...], lines: list[str]) -> None:
    device = standing(place)
    for line in lines:
        assert isinstance(shell.complete(device, line), str)
        assert all(isinstance(text, str) for text in shell.help_for(device, line))
        device, _ = shell.type_line(device, line, now=PAIR.now, input_id=1)
        shell.prompt(device)


@given(lines=st.lists(anything | likely, max_size=5).map(tuple))
@settings(max_examples=100)
def test_anything_may_be_operated(lines: tuple[str, ...]) -> None:
    device, _ = shell.operate(PAIR.devices[PRIMARY], lines, now=PAIR.now, input_id=1)
    assert device.console.place == PAIR.devices[PRIMARY].console.place


def test_a_line_without_end_is_answered() -> None:
    for line in ("show " * 20_000, "x" * 200_000, "show run | include " + "a*" * 50_000, " " * 100_000, "?" * 10_000):
        shell.type_line(PAIR.devices[PRIMARY], line, now=PAIR.now, input_id=1)
