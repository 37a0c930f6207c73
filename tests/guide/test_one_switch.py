"""Source: reference 23 and conflict 35. One switch carries the failover link and all data, and dies: both units become active,
although carriers are down on both sides."""

import pytest

from simulator.lab import Lab, PutFault, RepairAll, StartRefused, advance, open_lab
from simulator.vocabulary import GroupState, PeerState, UnitRole
from simulator.world.saved_topologies import ONE_SWITCH
from tests.lab.labs import changed, done, opened, start, state

ACTIVE, READY = GroupState.ACTIVE, GroupState.STANDBY_READY


def with_one_switch(platform: str) -> Lab:
    lab = open_lab(changed(start(platform), topology=ONE_SWITCH, traffic=False))
    assert not isinstance(lab, StartRefused)
    return lab


def dead(lab: Lab, *faults: str) -> Lab:
    for fault in faults:
        lab = done(lab, PutFault(fault)).lab
    return advance(lab, lab.now_ms + 90_000, messages=False).lab


def states(lab: Lab) -> list[GroupState | None]:
    return [state(lab, unit, group) for unit in UnitRole for group in (1, 2)]


@pytest.mark.parametrize("platform", ["asa", "pix"])
def test_both_units_become_active_when_the_switch_that_carries_everything_dies(platform: str) -> None:
    lab = dead(with_one_switch(platform), "switch core")
    assert states(lab) == [ACTIVE] * 4
    assert all(lab.world.chassis(unit).device.live.peer.state is PeerState.FAILED for unit in UnitRole)


def test_it_is_the_same_with_a_switch_for_each_when_all_die_at_once() -> None:
    lab = dead(opened(), "switch lanfailover", "switch inside", "switch outside", "switch stateful")
    assert states(lab) == [ACTIVE] * 4


@pytest.mark.parametrize("platform", ["asa", "pix"])
def test_it_heals_when_the_switch_is_back(platform: str) -> None:
    lab = done(dead(with_one_switch(platform), "switch core"), RepairAll()).lab
    lab = advance(lab, lab.now_ms + 180_000, messages=False).lab
    assert states(lab) == [ACTIVE, READY, READY, ACTIVE]
