"""What the lab leaves out."""

from msgspec.structs import replace

from simulator.appliance.cli.statements import Kept
from simulator.appliance.config.model import every
from simulator.lab import Lab, Step
from simulator.pair.blueprint import Blueprint, ConfigText
from simulator.pair.lint import Finding
from tests.pair.lint.case import Case
from tests.pair.lint.pairs import Change, line
from tests.pair.lint.proofs import prints

OSPF = "router ospf 1\n network 10.0.0.0 255.0.0.0 area 0\n"


def only_what_is_simulated(blueprint: Blueprint) -> Blueprint:
    """Contexts without a line that is kept."""
    texts = tuple(
        ConfigText(text.unit, text.context, f"hostname {text.context}\n") if text.context else text
        for text in blueprint.configurations
    )
    return replace(blueprint, configurations=texts)


NOTHING_KEPT: tuple[Change, ...] = (
    only_what_is_simulated,
    *(
        line(f"{kept}\n", "")
        for kept in (
            "enable password 8Ry2YjIyt7RRXU24 encrypted",
            "no mac-address auto",
            "ftp mode passive",
            "pager lines 24",
            "no asdm history enable",
            "arp timeout 14400",
            "console timeout 0",
            "class default\n  limit-resource All 0\n  limit-resource ASDM 5\n  limit-resource SSH 5\n  limit-resource Telnet 5",
        )
    ),
)


def both_units_keep_them(_: Lab, step: Step, __: Finding) -> None:
    for device in (step.lab.world.primary.device, step.lab.world.secondary.device):
        assert every(device.running.space("context1"), Kept)


CASES = {
    "FL100": Case(
        bad=(),
        good=NOTHING_KEPT,
        says=("of 3 spaces have no effect in the lab",),
        at="class default",
        proof=both_units_keep_them,
    ),
    "FL101": Case(
        bad=(line("hostname PIX1\n", "hostname PIX1\nfailover lan unit tertiary\nfailover lann\n"),),
        says=("2 lines of Primary's system space are left out: `failover lan ...`: invalid input",),
        at="failover lan ...",
        proof=prints("ERROR: % Invalid input detected"),
    ),
    "FL102": Case(
        bad=(
            line(
                "telnet timeout 5\n",
                f"{OSPF}telnet timeout 5\n",
                context="context1",
            ),
        ),
        says=("`router ospf ...` of context1 is refused by 8.0(4) in multiple mode",),
        at="router ospf ...",
        proof=prints(" router ospf 1"),
    ),
}
