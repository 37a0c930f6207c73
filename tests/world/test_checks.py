"""simulator/world/checks.py: the observer's verdicts."""

from simulator.lab import Lab, PutFault, RepairAll, advance
from simulator.vocabulary import Link
from simulator.world.checks import Finding, Problem, findings, healthy, link_passes, split_brain
from tests.lab.labs import done, opened

MINUTE_MS = 60_000


def later(lab: Lab, ms: int = 2 * MINUTE_MS) -> Lab:
    return advance(lab, lab.now_ms + ms).lab


def after(*names: str) -> Lab:
    lab = opened()
    for name in names:
        lab = done(lab, PutFault(name)).lab
    return later(lab)


def split() -> Lab:
    """The secondary boots while nothing passes between the two: both groups active on both (source: boot rules)."""
    return after("cable primary Ethernet3", "cable primary Ethernet0", "cable primary Ethernet1", "reload secondary")


def test_a_fresh_pair_has_no_problem() -> None:
    assert findings(opened().world) == ()
    assert healthy(opened().world.primary.device, opened().world.secondary.device)


def test_no_unit_no_active_group() -> None:
    lab = after("power primary", "power secondary")
    assert findings(lab.world) == ()


def test_two_units_that_cannot_hear_each_other_at_start_are_a_split_brain() -> None:
    world = split().world
    assert split_brain(world)
    doubled = {finding.address for finding in findings(world) if finding.problem is Problem.DUPLICATE_ADDRESS}
    assert Finding(Problem.TWO_ACTIVE, 1) in findings(world)
    assert Finding(Problem.TWO_ACTIVE, 2) in findings(world)
    assert "192.168.1.1" in doubled or doubled == set()


def test_split_brain_heals() -> None:
    lab = later(done(split(), RepairAll()).lab)
    assert findings(lab.world) == ()
    assert healthy(lab.world.primary.device, lab.world.secondary.device)


def test_links_pass_until_they_are_cut() -> None:
    assert link_passes(opened().world, Link.FAILOVER)
    assert not link_passes(after("one-way primary Ethernet3 in").world, Link.FAILOVER)
    assert link_passes(after("one-way primary Ethernet3 in").world, Link.STATE)
    assert not link_passes(after("power primary").world, Link.STATE)
