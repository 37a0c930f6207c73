"""What is refused, and what the refusal says (reference 8.3)."""

import pytest

from simulator.appliance.config.defaults import monitored_interfaces
from simulator.appliance.config.load import load
from simulator.appliance.config.model import Configuration, blank
from simulator.vocabulary import Platform
from tests.appliance.config.lab import entered, primary, refused, texts

OFF = ("no failover",)


def off() -> Configuration:
    return entered(primary(), "no failover")


@pytest.mark.parametrize("line", ["failover group 3", "failover group 0"])
def test_there_are_two_failover_groups(line: str) -> None:
    assert refused(off(), line) == "only failover groups 1 and 2 are supported"
    assert (
        refused(primary(), "context context1", "join-failover-group 3") == "only failover groups 1 and 2 are supported"
    )


@pytest.mark.parametrize("line", ["failover group 1", "no failover group 2"])
def test_groups_come_and_go_only_while_failover_is_off(line: str) -> None:
    config = blank() if line.startswith("failover") else off()
    reason = "failover must be disabled before a failover group is created or removed"
    assert refused(entered(config, "failover"), line) == reason


def test_an_existing_group_is_entered_while_failover_is_on() -> None:
    entered(primary(), "failover group 1", "preempt")


def test_group_1_is_removed_last() -> None:
    config = entered(blank(), "failover group 1", "failover group 2")
    assert refused(config, "no failover group 1") == "failover group 1 must be removed last"
    assert entered(config, "no failover group 2", "no failover group 1").groups() == ()


def test_a_group_that_contexts_joined_stays() -> None:
    assert refused(off(), "no failover group 2") == "failover group 2 has contexts assigned to it: context2"


def test_the_admin_context_belongs_to_group_1() -> None:
    reason = "admin context always belongs to failover group 1"
    assert refused(primary(), "context admin", "join-failover-group 2") == reason
    assert refused(primary(), "admin-context context2") == reason
    entered(primary(), "context admin", "join-failover-group 1")


def test_a_context_joins_a_group_that_exists() -> None:
    config = entered(blank(), "context customer")
    assert refused(config, "context customer", "join-failover-group 2") == "failover group 2 does not exist"


def test_the_admin_context_is_not_removed() -> None:
    assert refused(primary(), "no context admin") == "the admin context cannot be removed"


@pytest.mark.parametrize("line", ["failover polltime 5 holdtime 14", "failover polltime msec 500 holdtime 1"])
def test_unit_hold_time_is_at_least_three_polls(line: str) -> None:
    assert refused(primary(), line) == "holdtime must be at least 3 times the polltime"


def test_interface_hold_time_is_at_least_five_polls() -> None:
    reason = "holdtime must be at least 5 times the interface polltime"
    assert refused(primary(), "failover group 1", "polltime interface 5 holdtime 24") == reason
    assert refused(primary(), "failover polltime interface 5 holdtime 24") == reason


def test_the_standby_address_is_in_the_same_subnet() -> None:
    reason = "the standby address must be in the same subnet as the active address"
    line = "ip address 192.168.1.1 255.255.255.0 standby 192.168.2.2"
    assert refused(primary(), "interface inside_context1", line, context="context1") == reason
    assert refused(primary(), "failover interface ip stateful 10.0.0.1 255.255.255.0 standby 10.1.0.2") == reason
    same = "failover interface ip stateful 10.0.0.1 255.255.255.0 standby 10.0.0.1"
    assert refused(primary(), same) == "the standby address must differ from the active address"


@pytest.mark.parametrize(
    ("line", "kind"),
    [("ip address dhcp", "DHCP"), ("ip address pppoe setroute", "PPPoE")],
)
def test_addresses_that_failover_does_not_support(line: str, kind: str) -> None:
    head = "interface inside_context1"
    assert refused(primary(), head, line, context="context1") == f"{kind} addresses cannot be used with failover"
    bare = entered(blank(), "interface Ethernet0.1", "vlan 2", "context c", "allocate-interface Ethernet0.1 a")
    kept = entered(bare, "interface a", line, context="c")
    assert "has an address that cannot be used with failover" in refused(kept, "failover")


def test_links_need_a_port_that_is_free() -> None:
    assert refused(primary(), "failover lan interface fover Ethernet9") == "this unit has no interface Ethernet9"
    reason = "interface Ethernet0.1 is allocated to context context1"
    assert refused(primary(), "failover link state Ethernet0.1") == reason
    allocation = ("context context1", "allocate-interface Ethernet3")
    assert refused(primary(), *allocation) == "interface Ethernet3 belongs to failover"


def test_interfaces_exist_and_are_allocated() -> None:
    assert refused(primary(), "interface Ethernet6") == "this unit has no interface Ethernet6"
    assert (
        refused(primary(), "context context1", "allocate-interface Ethernet0.9")
        == "this unit has no interface Ethernet0.9"
    )
    assert (
        refused(primary(), "interface other", context="context1") == "interface other is not allocated to this context"
    )
    reason = "interface Ethernet0.1 is allocated to context context1"
    assert refused(primary(), "no interface Ethernet0.1") == reason
    assert refused(primary(), "no interface Ethernet0") == "interface Ethernet0 cannot be removed"


def test_names_and_vlans_are_used_once() -> None:
    reason = "the name outside is already used in this context"
    assert refused(primary(), "interface inside_context1", "nameif outside", context="context1") == reason
    assert refused(primary(), "interface Ethernet0.3", "vlan 2") == "VLAN 2 is already used by Ethernet0.1"
    entered(primary(), "interface Ethernet1.3", "vlan 2")
    allocation = ("context context1", "allocate-interface Ethernet4 inside_context1")
    assert refused(primary(), *allocation) == "the name inside_context1 is already used in context context1"


@pytest.mark.parametrize("line", ["monitor-interface dmz", "no monitor-interface dmz"])
def test_only_named_interfaces_are_monitored(line: str) -> None:
    assert refused(primary(), line, context="context1") == "no interface is named dmz"


def test_the_serial_cable_is_the_pixs() -> None:
    assert refused(blank(Platform.ASA), "failover lan enable") == "failover lan enable is a command of the PIX"
    entered(blank(), "failover lan enable")


def test_no_command_of_exec_is_a_configuration() -> None:
    assert refused(primary(), "show failover") == "not a configuration command"


def test_an_unknown_context_is_refused() -> None:
    assert refused(primary(), "hostname x", context="nowhere") == "context nowhere does not exist"


def test_a_sub_mode_that_does_not_exist_here_is_refused() -> None:
    """A replicated line may come from a unit that has drifted away."""
    from simulator.appliance.cli.intents import Set
    from simulator.appliance.cli.statements import Vlan
    from simulator.appliance.config.apply import apply
    from simulator.appliance.config.refusal import Refusal

    taken = apply(primary(), "", ("interface Ethernet0.7",), Set(Vlan(7)))
    assert taken == Refusal("interface Ethernet0.7 does not exist here")


def test_250_interfaces_are_monitored_at_most() -> None:
    """Source: `show failover`, "Monitored Interfaces 4 of 250 maximum"; reference 3.1."""
    spaces = texts(primary())
    below = "".join(f"interface Ethernet4.{n}\n vlan {n + 100}\n" for n in range(1, 248))
    given = "context customer\n allocate-interface Ethernet4.1-Ethernet4.247 port1-port247\n"
    spaces[""] = below + spaces[""] + "\n" + given
    spaces["customer"] = "".join(
        f"interface port{n}\n nameif net{n}\nmonitor-interface net{n}\n" for n in range(1, 247)
    )
    config, errors = load(spaces, blank())
    assert errors == ()
    assert monitored_interfaces(config) == 250
    typed = ("interface port247", "nameif net247", "monitor-interface net247")
    assert refused(config, *typed, context="customer") == "no more than 250 interfaces can be monitored"
    entered(config, "monitor-interface inside", context="context1")
    fewer = entered(config, "no monitor-interface inside", context="context1")
    entered(fewer, *typed, context="customer")
