"""What ASA 8.x and 9.x print otherwise (reference 3.5, 9.2, 9.7, 9.12)."""

from msgspec.structs import replace

from simulator.appliance.device import Device
from simulator.appliance.show.context import show_context
from simulator.appliance.show.failover import show_failover
from simulator.appliance.show.state import show_failover_state
from simulator.vocabulary import Platform
from tests.appliance.show.devices import device
from tests.appliance.show.units import NOW, seed_primary


def asa(version: str) -> Device:
    unit = seed_primary()
    settings = replace(unit.settings, platform=Platform.ASA, version=version)
    bare = replace(settings.interfaces[0], monitored=False)
    settings = replace(settings, interfaces=(bare, *settings.interfaces[1:]))
    return device(replace(unit, settings=settings), Platform.ASA)


def test_8_0_prints_as_7_2_does_but_for_the_equals_signs() -> None:
    shown = show_failover(asa("8.0(4)"), NOW)
    assert "                  context1 Interface outside (172.16.1.1): Normal" in shown
    assert not any("Monitored)" in line or "context1 Interface inside" in line for line in shown)
    assert "====Configuration State===" in show_failover_state(asa("8.0(4)"), NOW)


def test_8_4_says_what_is_monitored_and_lists_what_is_not() -> None:
    shown = show_failover(asa("8.4(5)"), NOW)
    assert "                  context1 Interface outside (172.16.1.1): Normal (Monitored)" in shown
    assert "                  context1 Interface inside (192.168.1.1): Normal (Not-Monitored)" in shown
    assert "Monitored Interfaces 3 of 250 maximum" in shown


def test_9_has_a_reconnect_timeout_and_a_blank_behind_failover_on() -> None:
    shown = show_failover(asa("9.1(2)"), NOW)
    assert shown[:4] == (
        "Failover On ",
        "Failover unit Primary",
        "Failover LAN Interface: LANFailover Ethernet3 (up)",
        "Reconnect timeout 0:00:00",
    )
    assert "Monitored Interfaces 3 of 1025 maximum" in show_failover(asa("9.12(1)"), NOW)


def test_9_names_the_mode_of_a_context() -> None:
    shown = show_context(asa("9.1(2)"), NOW)
    assert shown[0].split() == ["Context", "Name", "Class", "Interfaces", "Mode", "URL"]
    assert shown[1].split() == ["*admin", "default", "Routed", "flash:/admin.cfg"]


def test_pix_7_2_has_none_of_it() -> None:
    unit = seed_primary()
    assert "====Configuration State====" in show_failover_state(device(unit), NOW)
    assert show_failover(device(unit), NOW)[0] == "Failover On"
