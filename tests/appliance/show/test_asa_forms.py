"""What ASA 8.x and 9.x print otherwise (reference 3.5, 9.2, 9.7, 9.12)."""

import pytest
from msgspec.structs import replace

from simulator.appliance.device import Device
from simulator.appliance.show.context import show_context
from simulator.appliance.show.failover import show_failover
from simulator.appliance.show.state import show_failover_state
from simulator.failover.identity import Identity
from simulator.vocabulary import Platform
from tests.appliance.show.devices import device
from tests.appliance.show.units import NOW, seed_primary

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


def test_9_names_the_mode_of_a_context() -> None:
    shown = show_context(asa("9.1(2)"), NOW)
    assert shown[0].split() == ["Context", "Name", "Class", "Interfaces", "Mode", "URL"]
    assert shown[1].split() == ["*admin", "default", "Routed", "flash:/admin.cfg"]


def test_pix_7_2_has_none_of_it() -> None:
    unit = seed_primary()
    assert "====Configuration State====" in show_failover_state(device(unit), NOW)
    assert show_failover(device(unit), NOW)[0] == "Failover On"
