"""Pairs of more contexts than the document's two: they settle, every interface is monitored, and each group moves alone."""

import pytest

from simulator.lab import Operate, PutFault, advance, handle
from simulator.vocabulary import GroupState
from tests.lab.labs import P, S, state
from tests.lab.many_contexts import context_names, group_of, opened, start_of

BOTH_UP = (GroupState.ACTIVE, GroupState.STANDBY_READY)


@pytest.mark.parametrize(("contexts", "interfaces"), [(2, 2), (3, 5), (12, 3)])
def test_a_pair_of_many_contexts_settles_with_every_interface_monitored_and_normal(
    contexts: int, interfaces: int
) -> None:
    lab = opened(contexts, interfaces)
    assert (state(lab, P, 1), state(lab, S, 1)) == BOTH_UP
    assert (state(lab, S, 2), state(lab, P, 2)) == BOTH_UP
    for chassis in (lab.world.primary, lab.world.secondary):
        assert chassis.device.running.context_names == ("admin", *context_names(contexts))
        assert len(chassis.device.live.settings.interfaces) == contexts * interfaces
    assert lab.world.primary.device.running.contexts == lab.world.secondary.device.running.contexts


def test_contexts_share_the_two_groups_evenly() -> None:
    running = opened(12).world.primary.device.running
    groups = {name: running.group_of(name) for name in context_names(12)}
    assert groups == {name: group_of(number) for number, name in enumerate(context_names(12), 1)}


def test_a_group_of_six_contexts_moves_as_one() -> None:
    lab = advance(handle(opened(12), "test", Operate(P, ("no failover active group 1",))).lab, 60_000).lab
    assert (state(lab, S, 1), state(lab, P, 1)) == BOTH_UP


def test_a_lost_cable_fails_the_groups_of_all_contexts_behind_it() -> None:
    lab = handle(opened(12), "test", PutFault("cable primary Ethernet1")).lab
    lab = advance(lab, lab.now_ms + 60_000).lab
    assert state(lab, P, 1) is GroupState.FAILED
    assert state(lab, S, 1) is GroupState.ACTIVE


def test_a_shape_that_no_device_has_is_refused() -> None:
    with pytest.raises(ValueError, match="251 contexts"):
        start_of(251)
