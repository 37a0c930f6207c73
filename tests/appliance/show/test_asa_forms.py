"""What ASA 8.x and 9.x print otherwise (reference 3.5, 9.2, 9.7, 9.12)."""

import pytest
from msgspec.structs import replace

from simulator.appliance.device import Device
from simulator.appliance.show.context import show_context
from simulator.appliance.show.failover import show_failover
from simulator.appliance.show.state import show_failover_state
from simulator.failover.identity import Identity
from simulator.failover.messages import LastFailure
from simulator.vocabulary import GroupState, InterfaceKey, InterfaceStatus, Platform
from tests.appliance.show.devices import device
from tests.appliance.show.units import NOW, seed_primary

OUTSIDE = InterfaceKey("context1", "outside")
LINK = "Failover LAN Interface: LANFailover Ethernet3 (up)"


def asa(version: str) -> Device:
    unit = seed_primary()
    settings = replace(unit.settings, platform=Platform.ASA, version=version)
    bare = replace(settings.interfaces[0], monitored=False)
    settings = replace(settings, interfaces=(bare, *settings.interfaces[1:]))
    return device(replace(unit, settings=settings), Platform.ASA)


def test_8_0_prints_as_7_2_does_but_for_the_equals_signs_and_a_blank() -> None:
    """Reference 18.2: what is not monitored is listed, what is monitored is not yet said to be; 19.1: the blank."""
    shown = show_failover(asa("8.0(4)"), NOW)
    assert shown[0] == "Failover On "
    assert "                  context1 Interface outside (172.16.1.1): Normal" in shown
    assert "                  context1 Interface inside (192.168.1.1): Normal (Not-Monitored)" in shown
    assert not any("(Monitored)" in line for line in shown)
    assert "====Configuration State===" in show_failover_state(asa("8.0(4)"), NOW)


def test_8_4_says_what_is_monitored() -> None:
    shown = show_failover(asa("8.4(5)"), NOW)
    assert shown[0] == "Failover On"
    assert "                  context1 Interface outside (172.16.1.1): Normal (Monitored)" in shown
    assert "                  context1 Interface inside (192.168.1.1): Normal (Not-Monitored)" in shown


@pytest.mark.parametrize(
    ("version", "lines"),
    [
        (
            "8.6(1)",
            ("Failover On", "Failover unit Primary", LINK, "Unit Poll frequency 15 seconds, holdtime 45 seconds"),
        ),
        (
            "9.2(2)",
            ("Failover On", "Failover unit Primary", LINK, "Unit Poll frequency 15 seconds, holdtime 45 seconds"),
        ),
        ("9.5(2)", ("Failover On", "Failover unit Primary", LINK, "Reconnect timeout 0:00:00")),
        ("9.8(4)", ("Failover On ", "Failover unit Primary", LINK, "Reconnect timeout 0:00:00")),
    ],
)
def test_the_first_lines_are_those_of_the_release(version: str, lines: tuple[str, ...]) -> None:
    """Reference 19.1 and conflict 43."""
    shown = show_failover(asa(version), NOW)
    assert shown[: len(lines)] == lines
    assert ("MAC Address Move Notification Interval not set" in shown) is (version >= "9.2")


@pytest.mark.parametrize(
    ("model", "version", "most"),
    [
        ("ASA5520", "8.2(1)", 250),
        ("ASA5520", "8.4(5)", 160),
        ("ASA5512", "8.6(1)", 114),
        ("ASA5525", "9.2(2)", 216),
        ("FPR-2130", "9.16(4)", 1043),
        ("ASA5585-SSP-20", "9.6(4)", 1049),
        ("unheard of", "9.6(4)", 250),
    ],
)
def test_how_many_interfaces_can_be_monitored_is_said_by_model_and_release(model: str, version: str, most: int) -> None:
    """Reference 17.5."""
    chassis = asa(version)
    settings = replace(chassis.live.settings, identity=Identity(model=model))
    shown = show_failover(device(replace(chassis.live, settings=settings), Platform.ASA), NOW)
    assert f"Monitored Interfaces 3 of {most} maximum" in shown


@pytest.mark.parametrize(
    ("version", "listed"), [("8.4(5)", []), ("9.1(2)", [f"{'':<30}context1 outside: Failed (Waiting)"])]
)
def test_9_lists_the_failed_interfaces_of_a_failed_group(version: str, listed: list[str]) -> None:
    """Reference 5.5. Failed for as long as it is: what failed and is well again is not listed."""
    shown = asa(version)
    unit = shown.live
    monitors = tuple(
        replace(monitor, status=InterfaceStatus.FAILED, waiting=True) if monitor.key == OUTSIDE else monitor
        for monitor in unit.monitors
    )
    failed = replace(unit.groups[1], state=GroupState.FAILED, last_failure=LastFailure("Ifc Failure", NOW))
    unit = replace(unit, monitors=monitors, groups=(unit.groups[0], failed, unit.groups[2]))
    lines = show_failover_state(replace(shown, unit=unit), NOW)
    at = next(number for number, line in enumerate(lines) if "Ifc Failure" in line)
    assert [line for line in lines[at + 1 : at + 3] if line.startswith(" " * 30)] == listed
    well = replace(unit, groups=(unit.groups[0], replace(failed, state=GroupState.STANDBY_READY), unit.groups[2]))
    assert not any(line.startswith(" " * 30) for line in show_failover_state(replace(shown, unit=well), NOW))


@pytest.mark.parametrize(("version", "there"), [("9.5(2)", False), ("9.6(4)", True)])
def test_9_6_prints_both_serial_numbers_as_each_unit_has_told(version: str, there: bool) -> None:
    shown = asa(version)
    unit = shown.live
    assert unit.peer.report is not None
    report = replace(unit.peer.report, identity=replace(unit.peer.report.identity, serial="JMX1002A002"))
    settings = replace(unit.settings, identity=replace(unit.settings.identity, serial="JMX1001A001"))
    heard = replace(unit, settings=settings, peer=replace(unit.peer, report=report))
    line = "Serial Number: Ours JMX1001A001, Mate JMX1002A002"
    assert (line in show_failover(replace(shown, unit=heard), NOW)) is there
    silent = replace(heard, peer=replace(heard.peer, report=None))
    line = "Serial Number: Ours JMX1001A001, Mate Unknown"
    assert (line in show_failover(replace(shown, unit=silent), NOW)) is there


def test_9_names_the_mode_of_a_context() -> None:
    shown = show_context(asa("9.1(2)"), NOW)
    assert shown[0].split() == ["Context", "Name", "Class", "Interfaces", "Mode", "URL"]
    assert shown[1].split() == ["*admin", "default", "Routed", "flash:/admin.cfg"]


def test_pix_7_2_has_none_of_it() -> None:
    unit = seed_primary()
    assert "====Configuration State====" in show_failover_state(device(unit), NOW)
    assert show_failover(device(unit), NOW)[0] == "Failover On"
