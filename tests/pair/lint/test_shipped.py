"""What the lint says of the labs that are shipped: pinned, since all of it must be true."""

import pytest

from simulator.lab_folders import labs
from simulator.pair.blueprint import Blueprint
from simulator.pair.lint import lint
from tests.pair.lint.pairs import S, opened, shown
from tests.pair.lint.proofs import moves

DOCUMENT = ("FL035", "FL035", "FL063", "FL063", "FL071", "FL071", "FL084", "FL100")
"""No preempt and no HTTP replication in either group, default MAC addresses, a secondary unit with the lines of the link only."""
OWN = ("FL084", "FL100")
"""The labs of our own have all that; where a group has several contexts, one flapping interface moves them all (FL046)."""
SHIPPED = {
    "lan-based": ("FL004", *DOCUMENT),
    "lan-based-asa": ("FL004", *DOCUMENT),
    "cable-based": DOCUMENT,
    **dict.fromkeys(("asa-5510", "asa-5520", "asa-5525", "asa-5585", "firepower-2130"), OWN),
    **dict.fromkeys(("five-contexts", "twelve-contexts", "fifty-contexts"), ("FL046", "FL046", *OWN)),
    "empty-lan": (),
    "empty-cable": (),
    "empty-5505": (),
}


def test_every_shipped_lab_is_pinned() -> None:
    assert set(SHIPPED) == set(labs().keys)


@pytest.mark.parametrize("key", ["five-contexts", "twelve-contexts"])
def test_one_flapping_interface_moves_every_context_of_its_group(key: str) -> None:
    """Show me, in labs of other models and other ports."""
    blueprint = labs().blueprint(key)
    assert isinstance(blueprint, Blueprint)
    finding = next(finding for finding in lint(blueprint) if finding.rule == "FL046")
    lab = opened(blueprint)
    moves(1, S)(lab, shown(lab, finding), finding)


@pytest.mark.parametrize("key", SHIPPED)
def test_the_findings_of_each_shipped_lab(key: str) -> None:
    blueprint = labs().blueprint(key)
    assert isinstance(blueprint, Blueprint)
    assert tuple(finding.rule for finding in lint(blueprint)) == SHIPPED[key]


def test_no_shipped_lab_breaks_or_risks_anything() -> None:
    for key in labs().keys:
        blueprint = labs().blueprint(key)
        assert isinstance(blueprint, Blueprint)
        assert {finding.severity.value for finding in lint(blueprint)} <= {"advice"}
