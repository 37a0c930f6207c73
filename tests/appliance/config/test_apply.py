"""What a command changes, and what it leaves alone."""

import pytest

from simulator.appliance.cli.statements import Description, InterfacePolltime, Nameif, SecurityLevel, UnitPolltime
from simulator.appliance.config.model import blank, first
from simulator.appliance.config.write import failover_text, section_text, write
from simulator.vocabulary import Platform
from tests.appliance.config.lab import entered, primary, refused, secondary, texts


def failover_lines(*lines: str) -> list[str]:
    return [line for line in failover_text(entered(primary(), *lines)) if line not in failover_text(primary())]


class TestPolltimes:
    @pytest.mark.parametrize(
        ("typed", "written"),
        [
            ("failover polltime 5", "failover polltime unit 5 holdtime 15"),
            ("failover polltime unit 1", "failover polltime unit 1 holdtime 3"),
            ("failover polltime msec 200", "failover polltime unit msec 200 holdtime msec 800"),
            ("failover polltime msec 300", "failover polltime unit msec 300 holdtime msec 900"),
            ("failover polltime msec 500", "failover polltime unit msec 500 holdtime 2"),
            ("failover polltime unit 2 holdtime 30", "failover polltime unit 2 holdtime 30"),
        ],
    )
    def test_the_unit_hold_time_becomes_three_polls_within_its_range(self, typed: str, written: str) -> None:
        assert failover_lines(typed) == [written]

    def test_the_interface_hold_time_stays_while_it_is_five_polls(self) -> None:
        assert failover_lines("failover group 1", "polltime interface 3") == ["  polltime interface 3 holdtime 25"]
        assert failover_lines("failover group 1", "polltime interface 15") == ["  polltime interface 15 holdtime 75"]
        typed = ("failover group 1", "polltime interface 1 holdtime 5", "polltime interface 2")
        assert failover_lines(*typed) == ["  polltime interface 2 holdtime 10"]

    def test_the_platforms_default_is_not_written(self) -> None:
        assert failover_lines("failover polltime 15 holdtime 45") == []
        assert failover_lines("failover polltime 5", "no failover polltime") == []
        assert failover_lines("failover polltime 5", "failover polltime 15") == []
        asa = entered(blank(Platform.ASA), "failover polltime 1 holdtime 15")
        assert first(asa.system, UnitPolltime) is None

    def test_the_poll_time_of_the_whole_unit_is_separate(self) -> None:
        config = entered(primary(), "failover polltime interface 3 holdtime 15")
        assert first(config.system, InterfacePolltime) == InterfacePolltime(3000, 15000)


class TestGroups:
    def test_sub_commands_are_written_below_the_group(self) -> None:
        typed = ("failover group 2", "preempt 30", "interface-policy 50%", "replication http")
        assert failover_lines(*typed) == ["  preempt 30", "  replication http", "  interface-policy 50%"]

    def test_primary_is_the_default_and_not_written(self) -> None:
        config = entered(primary(), "failover group 2", "primary")
        assert "  secondary" not in failover_text(config)

    def test_mac_addresses_are_one_pair_for_each_port(self) -> None:
        typed = ("failover group 1", "mac address e0 00a0.c900.0a01 00a0.c900.0a02")
        again = "mac address Ethernet0 00a0.c900.0b01 00A0.C900.0B02"
        assert failover_lines(*typed, again) == ["  mac address Ethernet0 00a0.c900.0b01 00a0.c900.0b02"]
        assert failover_lines(*typed, "no mac address Ethernet0") == []


class TestLinks:
    def test_the_device_describes_the_ports_of_failover(self) -> None:
        config = entered(blank(), "failover lan interface LANFailover ethernet3", "failover link stateful Ethernet2")
        assert section_text(config, "", "interface Ethernet3") == (
            *("interface Ethernet3", " description LAN Failover Interface", " shutdown"),
        )
        shared = entered(config, "failover link LANFailover")
        assert section_text(shared, "", "interface Ethernet3")[1] == " description LAN/STATE Failover Interface"
        assert section_text(shared, "", "interface Ethernet2") == ("interface Ethernet2", " shutdown")

    def test_a_port_that_failover_leaves_loses_its_description(self) -> None:
        config = entered(primary(), "no failover lan interface")
        line = config.interface("", "Ethernet3")
        assert line is not None
        assert line.get(Description) is None

    def test_the_key_is_stored_in_clear_and_shown_as_stars(self) -> None:
        config = entered(primary(), f"failover key hex {'0A' * 16}")
        assert "failover key *****" in failover_text(config)
        assert f"failover key hex {'0a' * 16}" in write(config, "")

    def test_all_failover_lines_go_at_once(self) -> None:
        config = entered(primary(), "clear configure failover")
        assert failover_text(config) == ("no failover",)
        assert {config.group_of(context) for context in config.context_names} == {1}


class TestInterfaces:
    def test_a_name_brings_a_security_level(self) -> None:
        bare = entered(blank(), "context c", "allocate-interface Ethernet0 a", "allocate-interface Ethernet1 b")
        config = entered(bare, "interface a", "nameif inside", "interface b", "nameif outside", context="c")
        levels = [line.get(SecurityLevel) for line in config.interfaces("c")]
        assert levels == [SecurityLevel(100), SecurityLevel(0)]

    def test_without_its_name_an_interface_has_no_address_and_is_not_monitored(self) -> None:
        config = entered(primary(), "interface inside_context1", "no nameif", context="context1")
        assert section_text(config, "context1", "interface inside_context1") == ("interface inside_context1",)
        assert "monitor-interface inside" not in write(config, "context1")

    def test_monitoring_follows_a_new_name(self) -> None:
        config = entered(primary(), "interface inside_context1", "nameif lan", context="context1")
        assert section_text(config, "context1", "monitor-interface") == (
            "monitor-interface outside",
            "monitor-interface lan",
        )

    def test_an_interface_that_is_taken_away_is_forgotten_in_its_context(self) -> None:
        config = entered(primary(), "context context1", "no allocate-interface Ethernet0.1")
        assert config.interface("context1", "inside_context1") is None
        assert "monitor-interface inside" not in write(config, "context1")
        renamed = entered(primary(), "context context1", "allocate-interface Ethernet0.1 lan")
        assert renamed.interface("context1", "inside_context1") is None

    def test_an_interface_has_one_address(self) -> None:
        bare = entered(blank(), "context c", "allocate-interface Ethernet0 a")
        fixed, dhcp = "ip address 10.0.0.1 255.0.0.0", "ip address dhcp"
        first_dhcp = entered(bare, "interface a", dhcp, fixed, context="c")
        assert section_text(first_dhcp, "c", "interface") == ("interface a", f" {fixed}")
        first_fixed = entered(bare, "interface a", fixed, dhcp, context="c")
        assert section_text(first_fixed, "c", "interface") == ("interface a", f" {dhcp}")

    def test_shutdown_comes_and_goes(self) -> None:
        config = entered(primary(), "interface Ethernet0", "shutdown")
        assert section_text(config, "", "interface Ethernet0") == ("interface Ethernet0", " shutdown")
        assert entered(config, "interface Ethernet0", "no shutdown") == primary()

    def test_a_subinterface_stands_behind_its_port(self) -> None:
        config = entered(primary(), "interface Ethernet0.10", "vlan 10", "interface Ethernet0.3", "vlan 11")
        names = [line for line in write(config, "") if line.startswith("interface Ethernet0")]
        assert names == [f"interface Ethernet0{sub}" for sub in ("", ".1", ".2", ".3", ".10")]

    def test_only_what_differs_from_the_default_of_monitoring_is_written(self) -> None:
        config = entered(primary(), "no monitor-interface inside", context="context1")
        assert section_text(config, "context1", "monitor-interface") == ("monitor-interface outside",)
        physical = entered(blank(), "context c", "allocate-interface Ethernet0 a")
        physical = entered(physical, "interface a", "nameif inside", "no monitor-interface inside", context="c")
        assert section_text(physical, "c", "monitor-interface") == ("no monitor-interface inside",)
        assert section_text(entered(physical, "monitor-interface inside", context="c"), "c", "monitor-interface") == ()


class TestContexts:
    def test_a_context_has_a_configuration_of_its_own(self) -> None:
        config = entered(primary(), "context customer", "config-url flash:/customer.cfg")
        config = entered(config, "hostname other", context="customer")
        assert write(config, "customer")[:3] == (
            "hostname other",
            "enable password 8Ry2YjIyt7RRXU24 encrypted",
            "names",
        )
        assert entered(config, "no context customer") == primary()

    def test_contexts_that_joined_nothing_are_in_group_1(self) -> None:
        assert primary().group_of("admin") == 1
        assert entered(primary(), "context context2", "no join-failover-group").group_of("context2") == 1


class TestKeptLines:
    def test_a_typed_line_stands_where_the_device_writes_it(self) -> None:
        config = entered(
            primary(),
            "access-list 100 extended permit icmp any any",
            "route inside 10.0.0.0 255.0.0.0 192.168.1.3 1",
            context="context1",
        )
        lines = write(config, "context1")
        assert lines.index("access-list 100 extended permit icmp any any") == 1 + lines.index(
            "access-list 100 extended permit tcp any host 172.16.1.1 eq www"
        )
        assert lines.index("route inside 10.0.0.0 255.0.0.0 192.168.1.3 1") == lines.index("timeout xlate 3:00:00") - 1

    def test_a_setting_takes_the_place_of_the_one_before(self) -> None:
        config = entered(primary(), "arp timeout 7200")
        assert [line for line in write(config, "") if line.startswith("arp")] == ["arp timeout 7200"]
        assert entered(config, "arp timeout 14400") == primary()

    def test_no_removes_what_begins_so(self) -> None:
        config = entered(primary(), "no access-list 100", context="context1")
        assert not [line for line in write(config, "context1") if line.startswith("access-list")]

    def test_some_are_written_in_their_negative_form(self) -> None:
        config = entered(primary(), "asdm history enable")
        assert "no asdm history enable" not in write(config, "")
        assert entered(config, "no asdm history enable") == primary()

    def test_blocks_are_typed_line_by_line(self) -> None:
        typed = (
            "policy-map global_policy",
            "class inspection_default",
            "no inspect ftp",
            "inspect ftp",
            "class other",
            "inspect http",
        )
        config = entered(primary(), *typed, context="context1")
        tail = write(config, "context1")[-6:]
        assert tail == (
            "  inspect xdmcp",
            "  inspect ftp",
            " class other",
            "  inspect http",
            "!",
            "service-policy global_policy global",
        )


def test_a_refused_line_and_a_repeated_line_change_nothing() -> None:
    assert refused(primary(), "failover group 3")
    same = (
        "hostname PIX1",
        "failover",
        "failover lan unit primary",
        "interface Ethernet0.1",
        "vlan 2",
        "shutdown",
        "no shutdown",
    )
    assert entered(primary(), *same) == primary()


def test_unchanged_spaces_stay_the_same_object() -> None:
    config = entered(primary(), "hostname other")
    assert config.contexts is primary().contexts


def test_name_of_interface_and_hostname_are_read_back() -> None:
    assert primary().hostname == "PIX1"
    assert [line.get(Nameif) for line in primary().interfaces("context1")] == [Nameif("inside"), Nameif("outside")]
    assert blank(Platform.ASA).hostname == "ciscoasa"
    assert secondary().role == "secondary"


def test_all_defaults_are_shown_on_request() -> None:
    shown = failover_text(primary(), all_defaults=True)
    assert "failover polltime unit 15 holdtime 45" in shown
    assert shown[-4:] == (
        "failover group 2",
        "  secondary",
        "  polltime interface 5 holdtime 25",
        "  interface-policy 1",
    )
    assert set(failover_text(primary())) <= set(shown)


def test_typed_by_hand_the_lab_is_the_shipped_one() -> None:
    """Everything but `failover` typed into an empty unit, in the order of the listing; `failover` last."""
    config = blank()
    for context, text in texts(primary()).items():
        lines = [line.strip() for line in text.splitlines() if line.strip() not in ("", "!", "failover")]
        config = entered(config, *lines, context=context)
    ports = [line for n in range(4) for line in (f"interface Ethernet{n}", "no shutdown")]
    config = entered(config, *ports, "failover")
    assert config.system == primary().system
    for context in ("context1", "context2"):
        assert config.space(context) == primary().space(context)
