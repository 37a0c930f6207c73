"""What the lint says of the labs that are shipped: pinned, since all of it must be true."""

import pytest

from simulator.lab_folders import labs
from simulator.pair.blueprint import Blueprint
from simulator.pair.lint import lint

DOCUMENT = ("FL035", "FL035", "FL063", "FL063", "FL071", "FL071", "FL084", "FL100")
"""No preempt and no HTTP replication in either group, default MAC addresses, a secondary unit with the lines of the link only."""
SHIPPED = {
    "lan-based": ("FL004", *DOCUMENT),
    "lan-based-asa": ("FL004", *DOCUMENT),
    "cable-based": DOCUMENT,
    "empty-lan": (),
    "empty-cable": (),
    "empty-5505": (),
}


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
