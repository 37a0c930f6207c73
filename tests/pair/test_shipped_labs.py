"""Every shipped lab that opens as a running pair: it is healthy, traffic passes in each context, and the failure table holds.

Source: Failover Actions, the table of failure events. The rows are made from the blueprint: each for both groups of each lab.
"""

from functools import cache

import pytest

from simulator.appliance.hardware import missing_ports, model_named
from simulator.failover.settings import InterfaceSettings
from simulator.lab import Lab, LabStart, PutFault, Repair, RepairAll, StartRefused, advance, open_lab
from simulator.lab_folders import labs
from simulator.vocabulary import GroupId, GroupState, InterfaceStatus, LinkHealth, UnitRole
from simulator.world.checks import healthy
from simulator.world.flows import Phase
from tests.lab.labs import changed, done, start_of, state
from tests.pair.library_writer import LABS, LIBRARY, written
from tests.pair.library_writer import Lab as WrittenLab

P, S = UnitRole.PRIMARY, UnitRole.SECONDARY
ACTIVE, READY, FAILED = GroupState.ACTIVE, GroupState.STANDBY_READY, GroupState.FAILED
CONFIGURED = tuple(key for key in labs().keys if labs().is_configured(key))
PREEMPTS_AFTER_S = 60
"""Of every shipped lab that has `preempt`."""

each_lab = pytest.mark.parametrize("key", CONFIGURED)
each_group = pytest.mark.parametrize("group", [1, 2])


@cache
def opened(key: str, *, traffic: bool = False) -> Lab:
    begin: LabStart = changed(start_of(key, seed=1), traffic=traffic)
    lab = open_lab(begin)
    assert not isinstance(lab, StartRefused), lab
    return lab


def after(lab: Lab, seconds: int) -> Lab:
    return advance(lab, lab.now_ms + seconds * 1_000, messages=False).lab


def broken(lab: Lab, *faults: str) -> Lab:
    for fault in faults:
        lab = done(lab, PutFault(fault)).lab
    return lab


def active_on(lab: Lab, group: GroupId) -> UnitRole:
    """The unit on which a group is active when the lab opens: the one that it prefers."""
    return P if state(lab, P, group) is ACTIVE else S


def states(lab: Lab, unit: UnitRole, group: GroupId) -> tuple[GroupState | None, GroupState | None]:
    """On that unit and on its peer."""
    return state(lab, unit, group), state(lab, unit.other, group)


def monitored(lab: Lab, unit: UnitRole, group: GroupId) -> InterfaceSettings:
    """A monitored interface of the group."""
    settings = lab.world.chassis(unit).device.live.settings
    return next(one for one in settings.interfaces if one.group == group and one.monitored)


def cables_under(lab: Lab, unit: UnitRole, group: GroupId) -> tuple[str, ...]:
    """Faults that take the carrier of a monitored interface of the group away: of its port, or of all members of its bundle."""
    settings = lab.world.chassis(unit).device.live.settings
    return tuple(f"cable {unit} {port}" for port in settings.members_of(monitored(lab, unit, group).port))


def preempts(lab: Lab, group: GroupId) -> bool:
    settings = lab.world.primary.device.live.settings.group(group)
    return settings is not None and settings.preempt_delay_ms is not None


# --- as it opens ------------------------------------------------------------------------------------------------------


@each_lab
def test_both_groups_are_active_and_standby_ready_and_every_monitored_interface_is_normal(key: str) -> None:
    lab = opened(key)
    assert healthy(lab.world.primary.device, lab.world.secondary.device)
    assert {states(lab, active_on(lab, group), group) for group in (1, 2)} == {(ACTIVE, READY)}
    assert active_on(lab, 1) is not active_on(lab, 2)
    monitors = [one for unit in (P, S) for one in lab.world.chassis(unit).device.live.monitors if one.monitored]
    assert monitors
    assert {(one.status, one.waiting) for one in monitors} == {(InterfaceStatus.NORMAL, False)}


@each_lab
def test_traffic_passes_in_every_context_that_lies_between_two_segments(key: str) -> None:
    lab = after(opened(key, traffic=True), 30)
    contexts = lab.world.topology.contexts
    settings = lab.world.primary.device.live.settings
    assert set(contexts) == {one.key.context for one in settings.interfaces}
    traffic = lab.world.traffic
    for context in contexts:
        unit = active_on(lab, settings.group_of_context(context))
        up = {flow.unit for flow in traffic.flows if flow.context == context and flow.phase is Phase.UP}
        assert up == {unit}
        assert {crowd.unit for crowd in traffic.crowds if crowd.series.context == context} == {unit}


@each_lab
def test_the_ports_of_a_shipped_lab_are_those_of_its_model(key: str) -> None:
    blueprint, folder = start_of(key, 1).blueprint, labs().find(key)
    model = model_named(blueprint.model)
    assert folder is not None
    assert model is not None
    if not folder.settings.topology_of:  # the document's configuration on an ASA has the document's ports
        cabled = tuple(cable.port for cable in blueprint.topology.cables)
        assert missing_ports(model, cabled) == ()


@pytest.mark.parametrize("lab", LABS, ids=lambda lab: lab.key)
def test_what_is_shipped_is_what_the_writer_writes(lab: WrittenLab) -> None:
    folder = LIBRARY / lab.key
    assert {file.name: file.read_text(encoding="utf-8") for file in folder.iterdir()} == written(lab)


# --- the failure table ------------------------------------------------------------------------------------------------


@each_group
@each_lab
def test_row_1_a_unit_that_fails_hands_its_active_groups_to_its_peer(key: str, group: GroupId) -> None:
    unit = active_on(opened(key), group)
    lab = after(broken(opened(key), f"power {unit}"), 90)
    assert state(lab, unit.other, group) is ACTIVE


@each_group
@each_lab
def test_row_2_an_active_group_whose_interface_fails_is_failed_and_becomes_active_on_the_peer(
    key: str, group: GroupId
) -> None:
    unit = active_on(opened(key), group)
    lab = after(broken(opened(key), *cables_under(opened(key), unit, group)), 40)
    assert states(lab, unit, group) == (FAILED, ACTIVE)


@each_group
@each_lab
def test_row_3_a_standby_group_whose_interface_fails_is_failed_and_nothing_moves(key: str, group: GroupId) -> None:
    unit = active_on(opened(key), group)
    lab = after(broken(opened(key), *cables_under(opened(key), unit.other, group)), 40)
    assert states(lab, unit, group) == (ACTIVE, FAILED)


@each_group
@each_lab
def test_row_4_a_formerly_active_group_that_recovers_stays_standby_unless_it_preempts(key: str, group: GroupId) -> None:
    unit = active_on(opened(key), group)
    lab = after(broken(opened(key), *cables_under(opened(key), unit, group)), 40)
    for fault in cables_under(lab, unit, group):
        lab = done(lab, Repair(fault)).lab
    lab = after(lab, PREEMPTS_AFTER_S - 10)
    assert states(lab, unit, group) == (READY, ACTIVE)
    lab = after(lab, PREEMPTS_AFTER_S + 60)
    assert states(lab, unit, group) == ((ACTIVE, READY) if preempts(lab, group) else (READY, ACTIVE))


@each_lab
def test_row_5_with_the_failover_link_down_at_start_up_both_units_become_active_for_both_groups(key: str) -> None:
    lab = broken(opened(key), "power primary", "power secondary", "link failover")
    for unit in (P, S):
        lab = done(lab, Repair(f"power {unit}")).lab
    lab = after(lab, 240)
    assert [state(lab, unit, group) for unit in (P, S) for group in (1, 2)] == [ACTIVE] * 4


@each_lab
def test_row_6_a_failed_state_link_moves_nothing(key: str) -> None:
    lab = after(broken(opened(key), "link state"), 90)
    assert {states(lab, active_on(opened(key), group), group) for group in (1, 2)} == {(ACTIVE, READY)}


@each_lab
def test_row_7_each_unit_marks_a_failover_link_that_fails_in_operation_and_nothing_moves(key: str) -> None:
    lab = after(broken(opened(key), "link failover"), 90)
    assert {states(lab, active_on(opened(key), group), group) for group in (1, 2)} == {(ACTIVE, READY)}
    assert {lab.world.chassis(unit).device.live.peer.link for unit in (P, S)} == {LinkHealth.FAILED}


@each_lab
def test_it_all_heals_when_everything_is_repaired(key: str) -> None:
    lab = after(broken(opened(key), "link failover", *cables_under(opened(key), P, 1)), 60)
    lab = after(done(lab, RepairAll()).lab, 180)
    assert healthy(lab.world.primary.device, lab.world.secondary.device)
