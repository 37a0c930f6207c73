"""A tab or a wide blank in a line is a blank, wherever the line comes from."""

import pytest

from simulator.appliance.cli.blanks import plain
from simulator.appliance.config.lines import source_lines
from simulator.appliance.config.load import load
from simulator.appliance.config.model import blank
from simulator.appliance.config.write import write
from simulator.lab import ConsoleLine, Done, Operate, handle
from simulator.vocabulary import UnitRole
from tests.lab.labs import opened

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("\tconfig-url disk0:/a", "        config-url disk0:/a"),
        (f"{NBSP}{NBSP}config-url{NBSP}disk0:/a", "  config-url disk0:/a"),
        ("hostname\tpix", "hostname pix"),
        (f"  \thostname\u3000\u2007pix{NBSP}", "        hostname  pix "),
        ("hostname pix", "hostname pix"),
    ],
)
def test_every_kind_of_blank_counts_as_one(line: str, meant: str) -> None:
    assert plain(line) == meant


@pytest.mark.parametrize("blank_sign", ["\t", NBSP, "\u2009", "\u3000"])
def test_such_lines_go_on_with_a_paste(blank_sign: str) -> None:
    lab = opened()
    lines = ("configure terminal", "context a", f"{blank_sign}config-url{blank_sign}disk0:/a", "end")
    for line in lines:
        step = handle(lab, "someone", ConsoleLine(UnitRole.PRIMARY, line))
        assert isinstance(step.answer, Done), line
        lab = step.lab
    assert "  config-url disk0:/a" in write(lab.world.primary.device.running, "")
    step = handle(lab, "someone", Operate(UnitRole.PRIMARY, ("configure terminal", f"hostname{blank_sign}x", "end")))
    assert step.lab.world.primary.device.running.hostname == "x"


def test_a_text_with_such_blanks_is_the_text_with_blanks() -> None:
    text = "context a\n  config-url disk0:/a\ncontext b\n  config-url disk0:/b\ndomain-name x\n"
    odd = f"context\ta\n\tconfig-url{NBSP}disk0:/a\ncontext b\n{NBSP}{NBSP}config-url disk0:/b\ndomain-name\tx\n"
    assert load({"": odd}, blank()) == load({"": text}, blank())
    assert [line.indent for line in source_lines(odd)] == [0, 8, 0, 2, 0]
