"""tests/proof/rules.py, plain.py and oracle.py: the rules see what is wrong, and nothing where all is well."""

import pytest
from msgspec.structs import replace

from simulator.lab import Action, Operate, PutFault, advance
from simulator.vocabulary import UnitRole
from tests.lab.labs import P, S, done, opened
from tests.proof import plain
from tests.proof.live import live, same_however
from tests.proof.rules import Watch, allowed
from tests.proof.stories import Act, Story


@pytest.mark.parametrize("lab", ["lan-based", "lan-based-asa", "cable-based"])
def test_a_calm_pair_breaks_no_rule(lab: str) -> None:
    lived = live(Story(lab, (Act(1_000, "nothing"),)), traffic=True)
    assert lived.broken == ()
    assert tuple(same_however(lived.lab)) == ()


@pytest.mark.parametrize(("name", "delay_ms", "poll_ms"), [("lan-based", 1, 15_000), ("lan-based-asa", 1, 1_000)])
def test_a_whole_link_is_measured_by_the_timers_that_are_typed(name: str, delay_ms: int, poll_ms: int) -> None:
    link = plain.link(opened(name).world)
    assert link is not None
    assert (link.delay_ms, link.poll_ms) == (delay_ms, poll_ms)


@pytest.mark.parametrize(
    "fault", ["cable primary Ethernet3", "one-way secondary Ethernet3 in", "link failover", "switch lanfailover"]
)
def test_a_broken_link_is_not_whole(fault: str) -> None:
    assert plain.link(done(opened(), PutFault(fault)).lab.world) is None


def test_a_slow_link_is_whole_and_allows_more() -> None:
    link = plain.link(done(opened(), PutFault("delay primary Ethernet3 1500")).lab.world)
    assert link is not None
    assert link.delay_ms == 1_501
    assert allowed(link) == 2 * 1_501 + 2_000


@pytest.mark.parametrize(
    "line",
    [
        "failover lan unit secondary",
        "failover key another",
        "failover interface ip LANFailover 10.9.0.1 255.255.255.0 standby 10.9.0.2",
        "failover lan interface LANFailover Ethernet4",
        "no failover",
    ],
)
def test_units_that_are_configured_apart_are_no_pair(line: str) -> None:
    lab = done(opened(), PutFault("link failover")).lab
    assert plain.pair(lab.world)
    assert not plain.pair(done(lab, conf(P, line)).lab.world)


def conf(unit: UnitRole, *lines: str) -> Action:
    return Operate(unit, ("configure terminal", *lines, "end"))


def test_nobody_active_is_seen_after_the_time_that_is_allowed() -> None:
    """A world that cannot be: group 1 has left the primary unit, and the secondary is as it was before."""
    lab = opened()
    moved = advance(done(lab, Operate(S, ("failover active group 1",))).lab, lab.now_ms + 5_000).lab.world
    nobody = replace(lab.world, primary=moved.primary)
    watch = Watch(lab)
    watch.look(replace(nobody, now_ms=lab.now_ms + 20_000))
    watch.look(replace(nobody, now_ms=lab.now_ms + 20_000 + 2_002))
    assert watch.broken == []
    watch.look(replace(nobody, now_ms=lab.now_ms + 20_000 + 2_003))
    assert {entry.rule for entry in watch.broken} == {"none active", "address owned twice"}
