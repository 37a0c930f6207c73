"""`show failover` in the system execution space."""

import pytest
from msgspec.structs import replace

from simulator.appliance.cli.statements import FailoverLink
from simulator.appliance.config.model import blank
from simulator.appliance.show.failover import show_failover
from simulator.appliance.show.updates import UpdateRow, queue_table, update_rows, update_table
from simulator.failover.records import GroupRun, InterfaceMonitor, PeerBelief, UnitState
from simulator.failover.settings import FailoverSettings, GroupSettings, InterfacePolicy
from simulator.vocabulary import GroupState, InterfaceStatus, LinkHealth, PeerState, Platform, UnitRole
from tests.appliance.show.captures import PRIMARY, SECONDARY, folded, without_arp
from tests.appliance.show.devices import device
from tests.appliance.show.outside_parser import assert_read_as_held, parsed
from tests.appliance.show.units import NOW, seed_primary, seed_secondary


def printed(unit: UnitState, now: int = NOW, platform: Platform = Platform.PIX) -> str:
    return "\n".join(show_failover(device(unit, platform), now))


def not_detected(unit: UnitState) -> UnitState:
    return replace(unit, peer=PeerBelief())


def failed(unit: UnitState) -> UnitState:
    return replace(unit, peer=replace(unit.peer, state=PeerState.FAILED))


def with_monitor(unit: UnitState, index: int, status: InterfaceStatus, waiting: bool) -> UnitState:
    monitors: list[InterfaceMonitor] = list(unit.monitors)
    monitors[index] = replace(monitors[index], status=status, waiting=waiting)
    return replace(unit, monitors=tuple(monitors))


# --- the source document ----------------------------------------------------------------------------------------------


def test_the_primary_prints_the_capture_of_the_source_document() -> None:
    assert without_arp(folded(printed(seed_primary()))) == without_arp(folded(PRIMARY))


def test_the_secondary_prints_its_capture_75_seconds_later() -> None:
    assert without_arp(folded(printed(seed_secondary(), NOW + 75_000))) == without_arp(folded(SECONDARY))


@pytest.mark.parametrize(
    ("unit", "arp", "capture"),
    [
        (seed_primary(), UpdateRow("ARP tbl", xmit=2), PRIMARY),
        (seed_secondary(), UpdateRow("ARP tbl", rcv=2), SECONDARY),
    ],
)
def test_general_is_the_sum_of_the_updates_in_both_captures(unit: UnitState, arp: UpdateRow, capture: str) -> None:
    rows = tuple(arp if row.name == arp.name else row for row in update_rows(unit.counters))
    table = folded("\n".join((*update_table(rows), *queue_table(unit.counters))))
    assert table == folded(capture)[-len(table) :]


def test_layout_is_the_one_of_a_real_capture() -> None:
    lines = printed(seed_primary()).splitlines()
    start = lines.index("  This host:    Primary")
    assert lines[start - 1] == ""
    assert lines[start + 1 : start + 7] == [
        "  Group 1       State:          Active",
        "                Active time:    359610 (sec)",
        "  Group 2       State:          Standby Ready",
        "                Active time:    3165 (sec)",
        "",
        "                  context1 Interface inside (192.168.1.1): Normal",
    ]
    assert "        General         48042      0          48040      1" in lines
    assert "        Recv Q:         0       1       72081" in lines


# --- what the unit knows, and no more ---------------------------------------------------------------------------------


def test_the_peers_active_time_is_live_while_it_is_heard() -> None:
    assert "Active time:    3910 (sec)" in printed(seed_primary(), NOW + 10_000)


def test_the_active_time_of_a_failed_peer_stands_still() -> None:
    unit = failed(seed_primary())
    assert printed(unit, NOW + 60_000).count("Active time:    3896 (sec)") == 1


def test_a_peer_that_was_never_heard_is_not_detected_and_its_version_unknown() -> None:
    text = printed(not_detected(seed_primary()))
    assert "Version: Ours 7.2(2), Mate Unknown" in text
    assert text.count("State:          Not Detected") == 2
    assert "context1 Interface inside (192.168.1.2): Unknown" in text


def test_a_failed_peers_interfaces_are_unknown() -> None:
    text = printed(failed(seed_primary()))
    assert text.count("State:          Failed") == 2
    assert "context2 Interface outside (172.16.2.1): Unknown" in text


def silent(unit: UnitState, heard_ms: int) -> UnitState:
    """The failover link has failed; the peer still answers on data interfaces."""
    peer = replace(unit.peer, link=LinkHealth.FAILED, silent=True, heard_ms=heard_ms, silent_ms=heard_ms + 45_000)
    return replace(unit, peer=peer)


def test_a_failed_failover_link_is_shown_as_failed_and_that_nothing_switches_over() -> None:
    text = printed(silent(seed_primary(), NOW - 600_000))
    assert "Failover LAN Interface: LANFailover Ethernet3 (Failed - No Switchover)" in text


def test_a_peer_that_is_silent_on_a_failed_link_is_not_shown_as_current() -> None:
    text = printed(silent(seed_primary(), NOW - 600_000))
    other = text[text.index("Other host") :]
    assert other.count("State:          Failed") == 2
    assert other.count(": Unknown") == 4
    assert "Normal" not in other
    assert other == printed(silent(seed_primary(), NOW - 600_000), NOW + 60_000)[text.index("Other host") :]


def test_its_active_time_stands_still_at_the_last_hello() -> None:
    assert "Active time:    3300 (sec)" in printed(silent(seed_primary(), NOW - 600_000))


def test_a_peer_that_lost_the_link_one_way_is_still_heard() -> None:
    unit = seed_primary()
    text = printed(replace(unit, peer=replace(unit.peer, link=LinkHealth.FAILED)))
    assert "(Failed - No Switchover)" in text
    assert text.count(": Normal") == 8


def test_a_failed_peer_suspends_nothing() -> None:
    assert "No Switchover" not in printed(failed(silent(seed_primary(), NOW - 600_000)))


def test_waiting_stands_behind_the_state_of_an_interface_that_hears_no_hellos() -> None:
    unit = with_monitor(seed_primary(), 0, InterfaceStatus.NORMAL, waiting=True)
    unit = with_monitor(unit, 1, InterfaceStatus.TESTING, waiting=True)
    text = printed(unit)
    assert "inside (192.168.1.1): Normal (Waiting)" in text
    assert "outside (172.16.1.1): Testing\n" in text


def test_an_interface_without_a_standby_address_prints_zeros_for_the_standby_host() -> None:
    unit = seed_primary()
    bare = replace(unit.settings.interfaces[0], standby_address=None)
    settings = replace(unit.settings, interfaces=(bare, *unit.settings.interfaces[1:]))
    text = printed(replace(unit, settings=settings))
    assert "context1 Interface inside (192.168.1.1)" in text
    assert "context1 Interface inside (0.0.0.0)" in text


def test_only_monitored_interfaces_are_counted_and_of_the_others_it_is_said() -> None:
    unit = seed_primary()
    unwatched = replace(unit.settings.interfaces[0], monitored=False)
    settings = replace(unit.settings, interfaces=(unwatched, *unit.settings.interfaces[1:]))
    text = printed(replace(unit, settings=settings))
    assert "Monitored Interfaces 3 of 250 maximum" in text
    assert "context1 Interface inside (192.168.1.1): Normal (Not-Monitored)" in text


def test_a_failover_port_without_carrier_prints_down() -> None:
    unit = seed_primary()
    ports = tuple(replace(link, up=link.port != "Ethernet3") for link in unit.ports)
    assert "Failover LAN Interface: LANFailover Ethernet3 (down)" in printed(replace(unit, ports=ports))


def test_a_state_port_without_carrier_prints_down() -> None:
    unit = seed_primary()
    ports = tuple(replace(link, up=link.port != "Ethernet2") for link in unit.ports)
    assert "        Link : stateful Ethernet2 (down)" in printed(replace(unit, ports=ports))


def test_short_times_policies_in_per_cent_and_http_replication_are_printed() -> None:
    unit = seed_primary()
    group = GroupSettings(1, interface_poll_ms=500, policy=InterfacePolicy(50, percent=True), replicate_http=True)
    settings = replace(unit.settings, unit_poll_ms=200, unit_hold_ms=800, groups=(group, unit.settings.groups[1]))
    text = printed(replace(unit, settings=settings))
    assert "Unit Poll frequency 200 milliseconds, holdtime 800 milliseconds" in text
    assert "Interface Poll frequency 500 milliseconds, holdtime 25 seconds" in text
    assert "Interface Policy 50%" in text
    assert "maximum\nfailover replication http\nVersion" in text


def test_a_unit_that_never_switched_prints_the_time_of_its_start() -> None:
    unit = seed_primary()
    groups = (unit.groups[0], unit.groups[1], replace(unit.groups[2], last_failover_ms=None))
    assert "Group 2 last failover at: 00:00:05 UTC Apr 16 2007" in printed(
        replace(unit, groups=groups, booted_ms=5_000)
    )


# --- other forms ------------------------------------------------------------------------------------------------------


def test_failover_off_prints_the_settings_only() -> None:
    unit = seed_primary()
    text = printed(replace(unit, settings=replace(unit.settings, enabled=False)))
    assert text.startswith("Failover Off\n")
    assert text.endswith("Monitored Interfaces 4 of 250 maximum")


def test_a_unit_that_keeps_the_standby_addresses_with_failover_off_is_a_pseudo_standby() -> None:
    unit = seed_secondary()
    text = printed(replace(unit, settings=replace(unit.settings, enabled=False)))
    assert text.startswith("Failover Off (pseudo-Standby)\n")


def test_a_secondary_without_groups_prints_the_unit_form_until_it_has_the_configuration() -> None:
    unit = UnitState(
        settings=FailoverSettings(role=UnitRole.SECONDARY, enabled=True, link_port="Ethernet3", link_enabled=True),
        boot=1,
        booted_ms=0,
        groups=(GroupRun(0, GroupState.NEGOTIATION), GroupRun(1), GroupRun(2)),
    )
    text = printed(unit)
    assert "        This host: Secondary - Negotiation\n                Active time: 0 (sec)\n" in text
    assert "        Other host: Primary - Not Detected" in text
    assert parsed(tuple(text.splitlines()))["service_state_mate"] == ["Not Detected"]


def test_without_a_failover_link_the_lan_interface_is_not_configured() -> None:
    unit = seed_primary()
    bare = device(replace(unit, settings=FailoverSettings(lan_based=False)))
    bare = replace(bare, running=blank())
    assert show_failover(bare, NOW)[:4] == (
        "Failover Off",
        "Cable status: My side not connected",
        "Failover unit Secondary",
        "Failover LAN Interface: not Configured",
    )


def test_without_a_state_link_the_statistics_say_so() -> None:
    stateless = device(seed_primary())
    system = tuple(line for line in stateless.running.system if not isinstance(line.statement, FailoverLink))
    stateless = replace(stateless, running=replace(stateless.running, system=system))
    assert show_failover(stateless, NOW)[-1] == "        Link : Unconfigured."


def test_an_asa_names_its_chassis_and_no_cable() -> None:
    text = printed(seed_primary(), platform=Platform.ASA)
    assert "Cable status" not in text
    assert text.count("slot 0: ASA5520 hw/sw rev (1.0/7.2(2)) status (Up Sys)") == 2
    assert "slot 0: empty" in printed(not_detected(seed_primary()), platform=Platform.ASA)


# --- the outside parser -----------------------------------------------------------------------------------------------

STATES = {
    "primary": seed_primary(),
    "secondary": seed_secondary(),
    "peer not detected": not_detected(seed_primary()),
    "peer failed": failed(seed_secondary()),
    "one interface failed": with_monitor(seed_primary(), 2, InterfaceStatus.FAILED, waiting=True),
    "port without link": with_monitor(seed_primary(), 3, InterfaceStatus.NO_LINK, waiting=False),
    "port shut down": with_monitor(seed_primary(), 3, InterfaceStatus.LINK_DOWN, waiting=True),
}


@pytest.mark.parametrize("platform", list(Platform))
@pytest.mark.parametrize("name", list(STATES))
def test_an_outside_parser_reads_the_values_that_the_device_holds(name: str, platform: Platform) -> None:
    unit = STATES[name]
    assert_read_as_held(device(unit, platform), NOW)
