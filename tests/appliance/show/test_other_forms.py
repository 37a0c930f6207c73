"""The other renderers: one device, one time, exact lines."""

from msgspec.structs import replace

from simulator.appliance.show.context import show_context, show_context_count, show_context_detail
from simulator.appliance.show.context_failover import show_context_failover
from simulator.appliance.show.group import show_failover_group
from simulator.appliance.show.history import show_failover_history
from simulator.appliance.show.interface import show_failover_interface
from simulator.appliance.show.mode import show_mode
from simulator.appliance.show.monitor_interface import show_monitor_interface
from simulator.appliance.show.ports import show_interface
from simulator.appliance.show.state import show_failover_state
from simulator.appliance.show.statistics import show_failover_statistics
from simulator.appliance.show.version import show_version
from simulator.failover.messages import LastFailure
from simulator.failover.records import HistoryEntry, UnitState
from simulator.failover.states import Reason
from simulator.failover.transfers import Outbound, Replication
from simulator.vocabulary import GroupState, PeerState, UnitRole
from tests.appliance.show.devices import device
from tests.appliance.show.units import NOW, at, seed_primary, seed_secondary
from tests.clients.sessions import bench

LATER = NOW + 75_000


def state_lines(unit: UnitState) -> list[str]:
    return list(show_failover_state(device(unit), NOW))


# --- show failover state ----------------------------------------------------------------------------------------------


def test_failover_state_of_the_source_documents_primary() -> None:
    assert state_lines(seed_primary()) == [
        "               State          Last Failure Reason      Date/Time",
        "This host  -   Primary",
        "    Group 1    Active         None",
        "    Group 2    Standby Ready  None",
        "Other host -   Secondary",
        "    Group 1    Standby Ready  None",
        "    Group 2    Active         None",
        "",
        "====Configuration State====",
        "        Sync Done",
        "====Communication State====",
        "        Mac set",
    ]


def test_the_secondary_that_received_the_configuration_adds_standby() -> None:
    assert "        Sync Done - STANDBY" in state_lines(seed_secondary())


def test_a_unit_that_gave_and_got_the_configuration_prints_both() -> None:
    unit = replace(seed_primary(), replication=Replication(synced=True, was_active_role=True, was_standby_role=True))
    lines = state_lines(unit)
    start = lines.index("====Configuration State====")
    assert lines[start + 1 : start + 3] == ["        Sync Done", "        Sync Done - STANDBY"]


def test_a_sync_under_way_is_told_on_both_sides() -> None:
    sending = replace(seed_primary().replication, sending=Outbound(attempt=1, due_ms=5))
    assert "        Config Syncing" in state_lines(replace(seed_primary(), replication=sending))
    receiving = Replication(receiving=1)
    assert "        Config Syncing - STANDBY" in state_lines(replace(seed_secondary(), replication=receiving))


def test_the_last_failure_keeps_its_reason_and_date() -> None:
    unit = seed_primary()
    run = replace(unit.groups[1], last_failure=LastFailure("Ifc Failure", at("07:14:34")))
    lines = state_lines(replace(unit, groups=(unit.groups[0], run, unit.groups[2])))
    assert "    Group 1    Active         Ifc Failure              07:14:34 UTC Apr 16 2007" in lines


def test_a_peer_that_fell_silent_has_failed_for_lack_of_communication() -> None:
    unit = seed_primary()
    peer = replace(unit.peer, state=PeerState.FAILED, last_failure=LastFailure("Comm Failure", at("07:00:00")))
    lines = state_lines(replace(unit, peer=peer))
    assert lines.count("    Group 1    Failed         Comm Failure             07:00:00 UTC Apr 16 2007") == 1


def test_an_interface_failure_of_one_peer_group_is_not_said_of_the_other() -> None:
    unit = seed_primary()
    failure = LastFailure("Ifc Failure", at("07:00:00"))
    assert unit.peer.report is not None
    first, second = unit.peer.report.groups
    report = replace(unit.peer.report, groups=(replace(first, last_failure=failure), second))
    lines = state_lines(replace(unit, peer=replace(unit.peer, report=report, last_failure=failure)))
    assert lines[-6] == "    Group 2    Active         None"
    assert lines[-7].startswith("    Group 1    Standby Ready  Ifc Failure")


# --- show failover history --------------------------------------------------------------------------------------------


def test_history_is_printed_as_a_real_pair_prints_it() -> None:
    entries = (
        HistoryEntry(at("16:43:09"), 1, GroupState.NEGOTIATION, GroupState.JUST_ACTIVE, Reason.NO_ACTIVE_UNIT),
        HistoryEntry(at("16:43:10"), 2, GroupState.DISABLED, GroupState.NEGOTIATION, Reason.STATE_CHECK),
    )
    assert show_failover_history(device(replace(seed_primary(), history=entries)), NOW) == (
        "==========================================================================",
        "Group     From State                 To State                   Reason",
        "==========================================================================",
        "16:43:09 UTC Apr 16 2007",
        "    1     Negotiation                Just Active                No Active unit found",
        "",
        "16:43:10 UTC Apr 16 2007",
        "    2     Disabled                   Negotiation                Failover state check",
        "",
        "==========================================================================",
    )


# --- show failover interface ------------------------------------------------------------------------------------------


def test_link_addresses_on_the_primary() -> None:
    assert show_failover_interface(device(seed_primary()), NOW) == (
        "        interface stateful Ethernet2",
        "                System IP Address: 10.0.0.1 255.255.255.0",
        "                My IP Address    : 10.0.0.1",
        "                Other IP Address : 10.0.0.2",
        "        interface LANFailover Ethernet3",
        "                System IP Address: 10.1.0.1 255.255.255.0",
        "                My IP Address    : 10.1.0.1",
        "                Other IP Address : 10.1.0.2",
    )


def test_the_secondary_prints_the_failover_link_first_and_its_own_standby_address() -> None:
    lines = show_failover_interface(device(seed_secondary()), LATER)
    assert lines[0] == "        interface LANFailover Ethernet3"
    assert lines[2] == "                My IP Address    : 10.1.0.2"
    assert lines[4] == "        interface stateful Ethernet2"


# --- one group, one context -------------------------------------------------------------------------------------------


def test_one_group_is_printed_with_its_own_interfaces_only() -> None:
    lines = show_failover_group(device(seed_primary()), NOW, 1)
    assert lines[:17] == (
        "Last Failover at: 06:12:45 UTC Apr 16 2007",
        "",
        "  This host:    Primary",
        "                State:          Active",
        "                Active time:    359610 (sec)",
        "",
        "                  context1 Interface inside (192.168.1.1): Normal",
        "                  context1 Interface outside (172.16.1.1): Normal",
        "",
        "  Other host:   Secondary",
        "                State:          Standby Ready",
        "                Active time:    0 (sec)",
        "",
        "                  context1 Interface inside (192.168.1.2): Normal",
        "                  context1 Interface outside (172.16.1.2): Normal",
        "",
        "Stateful Failover Logical Update Statistics",
    )
    assert lines[17] == "        Status: Configured."


def test_a_group_that_is_not_configured_is_refused() -> None:
    unit = seed_primary()
    alone = replace(unit, settings=replace(unit.settings, groups=unit.settings.groups[:1]))
    assert show_failover_group(device(alone), NOW, 2) == ("ERROR: failover group 2 is not configured",)


def test_show_failover_inside_a_context_is_about_this_context() -> None:
    assert show_context_failover(device(seed_primary()), NOW, "context1", 1) == (
        "Failover On",
        "Last Failover at: 06:12:45 UTC Apr 16 2007",
        "        This context: Active",
        "                Active time: 359610 (sec)",
        "                  Interface inside (192.168.1.1): Normal",
        "                  Interface outside (172.16.1.1): Normal",
        "        Peer context: Standby Ready",
        "                Active time: 0 (sec)",
        "                  Interface inside (192.168.1.2): Normal",
        "                  Interface outside (172.16.1.2): Normal",
        "",
        "Stateful Failover Logical Update Statistics",
        "        Status: Configured.",
        "        Stateful Obj    xmit       xerr       rcv        rerr",
        "        RPC services    0          0          0          0",
        "        TCP conn        0          0          0          0",
        "        UDP conn        0          0          0          0",
        "        ARP tbl         0          0          0          0",
        "        Xlate_Timeout   0          0          0          0",
    )


def test_monitored_interfaces_of_a_context_with_the_true_role_of_each_host() -> None:
    assert show_monitor_interface(device(seed_secondary()), LATER, "context1", 1) == (
        "        This host: Secondary - Standby Ready",
        "                Interface inside (192.168.1.2): Normal",
        "                Interface outside (172.16.1.2): Normal",
        "        Other host: Primary - Active",
        "                Interface inside (192.168.1.1): Normal",
        "                Interface outside (172.16.1.1): Normal",
    )


# --- the unit ---------------------------------------------------------------------------------------------------------


def test_failover_statistics_count_packets_of_the_failover_link() -> None:
    counted = replace(device(seed_primary()), failover_tx=121_456, failover_rx=121_306)
    assert show_failover_statistics(counted, NOW) == ("        tx:121456", "        rx:121306")


def test_mode_and_version() -> None:
    assert show_mode(device(seed_primary()), NOW) == ("Security context mode: multiple ",)
    lines = show_version(device(seed_primary()), NOW)
    assert lines[0] == "Cisco PIX Security Appliance Software Version 7.2(2) <system>"
    assert lines[2] == 'System image file is "flash:/pix722.bin"'
    assert lines[5:7] == ("PIX1 up 4 days 15 hours", "failover cluster up 4 days 15 hours")
    assert "Failover                    : Active/Active" in lines


def test_contexts_are_listed_with_the_admin_context_marked() -> None:
    assert show_context(device(seed_primary()), NOW) == (
        "Context Name      Class      Interfaces           URL",
        "*admin            default                         flash:/admin.cfg",
        " context1         default    Ethernet0.1          flash:/context1.cfg",
        "                             Ethernet1.1",
        " context2         default    Ethernet0.2          flash:/context2.cfg",
        "                             Ethernet1.2",
        "",
        "Total active Security Contexts: 3",
    )
    assert show_context_count(device(seed_primary()), NOW) == ("Total active Security Contexts: 3",)
    assert show_context(device(seed_primary()), NOW, "context9") == ("ERROR: Context context9 does not exist",)


def test_a_long_interface_stands_apart_from_what_comes_behind_it() -> None:
    shown = bench("asa-9.8").enter(UnitRole.PRIMARY, "show context red")
    assert "GigabitEthernet0/0.100 Routed" in shown[1]


def test_context_detail_names_the_failover_group_that_was_joined() -> None:
    assert show_context_detail(device(seed_primary()), NOW, "context2") == (
        'Context "context2", has been created',
        "  Config URL: flash:/context2.cfg",
        "  Real Interfaces: Ethernet0.2, Ethernet1.2",
        "  Mapped Interfaces: inside_context2, outside_context2",
        "  Class: default, Flags: 0x00000811, ID: 3",
        "  Failover group: 2",
    )


def test_interfaces_of_a_context_show_the_addresses_that_are_owned_now() -> None:
    assert show_interface(device(seed_primary()), NOW, "context2", "inside") == (
        'Interface inside_context2 "inside", is up, line protocol is up',
        "\tMAC address 00a0.c901.0202, MTU 1500",
        "\tIP address 192.168.2.2, subnet mask 255.255.255.0",
    )
    assert show_interface(device(seed_primary()), NOW, "", "Ethernet5") == (
        'Interface Ethernet5 "", is down, line protocol is down',
        "  Hardware is i82559, BW 100 Mbps, DLY 100 usec",
        "\tAuto-Duplex, Auto-Speed",
        "\tAvailable for allocation to a context",
    )
