"""What units say of the serial cable, of messages that were lost, and of a peer that has nothing to say (reference 10)."""

import pytest
from msgspec.structs import replace

from simulator.appliance import device as appliance
from simulator.appliance.device import CableReading
from simulator.appliance.syslog_messages import FLAPS, Links, Scene, messages
from simulator.failover.identity import MismatchKind
from simulator.failover.inputs import TimeReached
from simulator.failover.outputs import ConsoleNotice, MismatchFound, Notice
from simulator.vocabulary import CableStatus, Link, Platform, UnitRole
from tests.appliance.pair import PRIMARY, SECONDARY
from tests.appliance.test_syslog import Listener


def on_the_cable() -> Listener:
    """A pair that talks over the serial cable, without LAN-based failover."""
    unit = Listener(settle=False)
    for role in (PRIMARY, SECONDARY):
        unit.pair.halt(role)
        device = unit.pair.devices[role]
        lines = tuple(line for line in device.startup.system if "LanEnable" not in type(line.statement).__name__)
        unit.pair.devices[role] = replace(device, startup=replace(device.startup, system=lines))
        unit.pair.boot(role)
        read(unit, role, CableStatus.NORMAL)
    unit.pair.run(150)
    unit.heard.clear()
    return unit


def read(unit: Listener, role: UnitRole, status: CableStatus) -> None:
    device, outputs = appliance.cable_changed(
        unit.pair.devices[role], CableReading(status, role), now=unit.pair.now, input_id=unit.pair.new_id()
    )
    unit.pair.take(role, device, outputs)


@pytest.mark.parametrize(
    ("status", "number", "text"),
    [
        (CableStatus.BAD, 101002, "(Primary) Bad failover cable."),
        (CableStatus.NOT_HERE, 101003, "(Primary) Failover cable not connected (this unit)."),
        (CableStatus.NOT_THERE, 101004, "(Primary) Failover cable not connected (other unit)."),
        (CableStatus.NO_POWER, 102001, "(Primary) Power failure/System reload other side."),
    ],
)
def test_the_serial_cable_is_told_of_when_it_reads_otherwise(status: CableStatus, number: int, text: str) -> None:
    unit = on_the_cable()
    read(unit, PRIMARY, status)
    assert number in unit.numbers(PRIMARY)
    assert text in unit.texts(PRIMARY)
    read(unit, PRIMARY, CableStatus.NORMAL)
    assert "(Primary) Failover cable OK." in unit.texts(PRIMARY)


def test_with_lan_based_failover_the_serial_cable_means_nothing() -> None:
    unit = Listener()
    read(unit, PRIMARY, CableStatus.BAD)
    assert unit.numbers(PRIMARY) == []


def test_a_cable_that_reads_well_and_carries_nothing_has_failed_to_communicate() -> None:
    unit = on_the_cable()
    unit.pair.cut.add(Link.FAILOVER)
    unit.pair.run(90)
    assert 105011 in unit.numbers(PRIMARY)
    assert 105011 in unit.numbers(SECONDARY)


def test_a_command_that_is_never_acknowledged_is_dropped() -> None:
    unit = Listener()
    unit.pair.cut.add(Link.FAILOVER)
    unit.pair.type(PRIMARY, "configure terminal", "hostname FW")
    unit.pair.run(10)
    assert "dropped a LAN Failover command message." in unit.texts(PRIMARY)


def test_a_group_that_switches_back_and_forth_is_told_of() -> None:
    unit = Listener()
    for turn in range(FLAPS):
        assert 105037 not in unit.numbers(SECONDARY), turn
        unit.pair.type(SECONDARY, "failover active group 1")
        unit.pair.run(3)
        unit.pair.type(PRIMARY, "failover active group 1")
        unit.pair.run(3)
    assert 105037 in unit.numbers(SECONDARY)


def test_one_forced_switch_and_back_is_no_flapping() -> None:
    unit = Listener()
    unit.pair.type(SECONDARY, "failover active group 1")
    unit.pair.run(3)
    unit.pair.type(PRIMARY, "failover active group 1")
    unit.pair.run(3)
    assert 105037 not in {*unit.numbers(PRIMARY), *unit.numbers(SECONDARY)}


def test_a_peer_whose_failover_was_disabled_cannot_be_verified() -> None:
    unit = Listener()
    unit.pair.type(PRIMARY, "configure terminal", "no failover")
    unit.pair.run(20)
    assert 105039 in unit.numbers(SECONDARY)
    assert 105039 not in unit.numbers(PRIMARY)


def test_updates_that_the_state_link_loses_are_counted() -> None:
    """Two stay-alives of 7.5 s are lost; the next one tells that they were sent."""
    unit = Listener()
    unit.pair.run(5)
    unit.pair.cut.add(Link.STATE)
    unit.pair.run(15)
    unit.pair.cut.discard(Link.STATE)
    unit.pair.run(10)
    assert "LU missed 2 updates" in unit.texts(PRIMARY)
    assert "LU missed 2 updates" in unit.texts(SECONDARY)
    unit.heard.clear()
    unit.pair.run(60)
    assert 210022 not in unit.numbers(PRIMARY)


def test_a_peer_that_starts_anew_has_not_lost_updates() -> None:
    unit = Listener()
    unit.pair.run(60)
    unit.pair.halt(SECONDARY)
    unit.pair.run(60)
    unit.pair.boot(SECONDARY)
    unit.pair.run(120)
    assert 210022 not in {*unit.numbers(PRIMARY), *unit.numbers(SECONDARY)}


def scene(platform: Platform, version: str) -> Scene:
    state = Listener().pair.devices[PRIMARY].live
    state = replace(state, settings=replace(state.settings, platform=platform, version=version))
    return Scene(state, state, 0, Links())


@pytest.mark.parametrize(
    ("platform", "version", "other", "failed"),
    [
        (Platform.PIX, "7.2(2)", 105040, 105020),
        (Platform.ASA, "8.4(2)", 103006, 105020),
        (Platform.ASA, "9.1(2)", 103006, 105022),
    ],
)
def test_later_releases_have_messages_of_their_own(platform: Platform, version: str, other: int, failed: int) -> None:
    at = scene(platform, version)
    outputs = (
        MismatchFound(MismatchKind.VERSION, version, "7.0(1)", True, 1),
        ConsoleNotice(Notice.SYNC_FAILED, None, 1, ("not enough space in Flash memory",)),
    )
    assert [said.number for said in messages(at, TimeReached(1), outputs)] == [other, failed]
