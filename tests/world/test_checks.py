"""simulator/world/checks.py: the observer's verdicts."""

from simulator.lab import Lab, Operate, PutFault, RepairAll, advance
from simulator.vocabulary import Link
from simulator.world.checks import Finding, Problem, findings, healthy, link_passes, split_brain
from tests.lab.labs import P, done, opened

MINUTE_MS = 60_000


def later(lab: Lab, ms: int = 2 * MINUTE_MS) -> Lab:
    return advance(lab, lab.now_ms + ms).lab


def after(*names: str) -> Lab:
    lab = opened()
    for name in names:
        lab = done(lab, PutFault(name)).lab
    return later(lab)


def split() -> Lab:
    """The secondary boots without a failover link: both groups become active on both (source: Failover Actions)."""
    return after("cable secondary Ethernet3", "reload secondary")


def test_a_fresh_pair_has_no_problem() -> None:
    assert findings(opened().world) == ()
    assert healthy(opened().world.primary.device, opened().world.secondary.device)


def test_no_unit_no_group_to_judge() -> None:
    lab = after("power primary", "power secondary")
    assert findings(lab.world) == ()


def test_a_unit_that_starts_without_failover_link_makes_a_split_brain() -> None:
    world = split().world
    assert split_brain(world)
    doubled = {finding.address for finding in findings(world) if finding.problem is Problem.DUPLICATE_ADDRESS}
    assert Finding(Problem.TWO_ACTIVE, 1) in findings(world)
    assert Finding(Problem.TWO_ACTIVE, 2) in findings(world)
    assert doubled == {"192.168.1.1", "172.16.1.1", "192.168.2.1", "172.16.2.1"}


def test_split_brain_heals() -> None:
    lab = later(done(split(), RepairAll()).lab)
    assert findings(lab.world) == ()
    assert healthy(lab.world.primary.device, lab.world.secondary.device)


def test_a_group_that_stayed_on_a_unit_without_failover_is_active_there() -> None:
    lab = done(opened(), Operate(P, ("configure terminal", "no failover", "end"))).lab
    assert findings(later(lab, 10_000).world) == ()


def test_links_pass_until_they_are_cut() -> None:
    assert link_passes(opened().world, Link.FAILOVER)
    assert not link_passes(after("one-way primary Ethernet3 in").world, Link.FAILOVER)
    assert link_passes(after("one-way primary Ethernet3 in").world, Link.STATE)
    assert not link_passes(after("power primary").world, Link.STATE)
