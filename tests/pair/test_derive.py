"""simulator/pair/derive.py: the network around a pair follows from its configurations, by the rules of docs/model.md."""

import pytest

from simulator.pair.blueprint import ConfigText
from simulator.pair.texts import ports_of, topology_of
from simulator.pair.topology import UNTAGGED, Ends, HostKind, Topology
from simulator.vocabulary import Platform, UnitRole
from simulator.world.saved_topologies import CABLE_BASED, LAN_BASED
from tests.lab.labs import start

P, S = UnitRole.PRIMARY, UnitRole.SECONDARY
LINKS = """
failover lan unit primary
failover lan interface FOVER GigabitEthernet0/3
failover link STATE GigabitEthernet0/2
failover interface ip FOVER 10.1.0.1 255.255.255.0 standby 10.1.0.2
failover interface ip STATE 10.0.0.1 255.255.255.0 standby 10.0.0.2
"""


def context(name: str, *interfaces: str) -> str:
    given = "\n".join(f"  allocate-interface {interface}" for interface in interfaces)
    return f"context {name}\n{given}\n  config-url disk0:/{name}.cfg\n"


def block(interface: str, name: str, level: int, address: str, standby: str) -> str:
    return (
        f"interface {interface}\n nameif {name}\n security-level {level}\n"
        f" ip address {address} 255.255.255.0 standby {standby}\n"
    )


SYSTEM = f"""
interface GigabitEthernet0/0
interface GigabitEthernet0/1
interface GigabitEthernet0/1.10
 vlan 10
interface GigabitEthernet0/1.20
 vlan 20
interface GigabitEthernet0/2
interface GigabitEthernet0/3
{LINKS}
failover group 1
failover group 2
admin-context admin
{context("admin")}
{context("red", "GigabitEthernet0/0", "GigabitEthernet0/1.10")}
{context("blue", "GigabitEthernet0/0", "GigabitEthernet0/1.20")}
"""
OUTSIDE = "GigabitEthernet0/0"
RED = (
    block(OUTSIDE, "outside", 0, "203.0.113.1", "203.0.113.2")
    + block("GigabitEthernet0/1.10", "inside", 100, "10.10.0.1", "10.10.0.2")
    + "static (inside,outside) 203.0.113.9 10.10.0.80 netmask 255.255.255.255\n"
    + "route outside 0.0.0.0 0.0.0.0 203.0.113.254 1\n"
)
BLUE = (
    block(OUTSIDE, "outside", 0, "203.0.113.3", "203.0.113.4")
    + block("GigabitEthernet0/1.20", "inside", 100, "10.20.0.1", "10.20.0.2")
    + "route outside 0.0.0.0 0.0.0.0 203.0.113.254 1\n"
)
SECONDARY = """
interface GigabitEthernet0/3
failover lan unit secondary
failover lan interface FOVER GigabitEthernet0/3
failover interface ip FOVER 10.1.0.1 255.255.255.0 standby 10.1.0.2
"""


def pair(system: str = SYSTEM, secondary: str = SECONDARY, **contexts: str) -> Topology:
    texts = [ConfigText(P, "", system), ConfigText(S, "", secondary)]
    texts += [ConfigText(P, name, text) for name, text in ({"red": RED, "blue": BLUE} | contexts).items()]
    return topology_of(tuple(texts), Platform.ASA, ("ASA5520",))


def switches(topology: Topology) -> dict[str, tuple[int, ...]]:
    return {switch.name: switch.vlans for switch in topology.switches}


def cabled(topology: Topology, unit: UnitRole = P) -> dict[str, str]:
    return {cable.port: cable.switch for cable in topology.cables if cable.unit is unit}


def hosts(topology: Topology) -> dict[str, tuple[str, str, int]]:
    return {host.name: (host.address, host.switch, host.vlan) for host in topology.hosts}


# --- the source document ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("lab", "topology"), [("lan-based", LAN_BASED), ("cable-based", CABLE_BASED)])
def test_the_documents_own_texts_give_the_documents_network(lab: str, topology: Topology) -> None:
    texts = start(lab).blueprint.configurations
    assert topology_of(texts, Platform.PIX, ("PIX-515E",)) == topology


# --- ports ------------------------------------------------------------------------------------------------------------


def test_a_pair_has_the_ports_of_its_model_and_those_of_the_cards_that_its_texts_need() -> None:
    texts = (ConfigText(P, "", "interface gig1/0\n"),)
    five = ("GigabitEthernet0/0", "GigabitEthernet0/1", "GigabitEthernet0/2", "GigabitEthernet0/3", "Management0/0")
    assert ports_of(("ASA5520",), ()) == five
    assert ports_of(("ASA5520",), texts) == (*five, *(f"GigabitEthernet1/{number}" for number in range(4)))


def test_a_port_that_the_model_does_not_have_is_there_all_the_same() -> None:
    assert "TenGigabitEthernet0/8" in ports_of(
        ("ASA5520",), (ConfigText(P, "", "interface TenGigabitEthernet0/8.5\n"),)
    )


def test_interfaces_that_a_configuration_makes_are_no_ports() -> None:
    text = "interface Port-channel1\ninterface Redundant1.7\ninterface Ethernet 0/1\n"
    assert ports_of(("no such model",), (ConfigText(P, "", text),)) == ("Ethernet0/1",)


# --- switches and cables ----------------------------------------------------------------------------------------------


def test_each_port_in_use_has_a_switch_of_its_own_and_unused_ports_have_none() -> None:
    assert switches(pair()) == {"outside": (), "inside": (10, 20), "fover": (), "state": ()}
    assert cabled(pair()) == cabled(pair(), S) == {
        "GigabitEthernet0/0": "outside",
        "GigabitEthernet0/1": "inside",
        "GigabitEthernet0/2": "state",
        "GigabitEthernet0/3": "fover",
    }  # fmt: skip


def test_units_that_name_different_ports_for_a_link_are_cabled_as_each_says() -> None:
    other = pair(secondary=SECONDARY.replace("FOVER GigabitEthernet0/3", "FOVER Management0/0"))
    assert cabled(other)["GigabitEthernet0/3"] == "fover"
    assert cabled(other, S)["Management0/0"] == "fover"
    assert "GigabitEthernet0/3" not in cabled(other, S)


def test_links_on_one_port_share_its_switch() -> None:
    shared = pair(SYSTEM.replace("failover link STATE GigabitEthernet0/2", "failover link FOVER"))
    assert switches(shared) == {"outside": (), "inside": (10, 20), "fover": ()}


def test_a_link_on_a_port_with_data_uses_the_switch_of_the_link() -> None:
    lines = "interface GigabitEthernet0/1.99\n vlan 99\n"
    system = SYSTEM.replace("interface GigabitEthernet0/2\n", lines)
    system = system.replace("STATE GigabitEthernet0/2", "STATE GigabitEthernet0/1.99")
    assert cabled(pair(system))["GigabitEthernet0/1"] == "state"
    assert switches(pair(system))["state"] == (10, 20)
    assert hosts(pair(system))["server1"] == ("10.10.0.80", "state", 10)


def test_a_switch_is_outside_if_most_interfaces_behind_it_are_the_lowest_or_lead_out() -> None:
    """The default route decides where levels do not."""
    level = (
        RED.replace("security-level 100", "security-level 0"),
        BLUE.replace("security-level 100", "security-level 0"),
    )
    assert list(switches(pair(red=level[0], blue=level[1]))) == ["outside", "inside", "fover", "state"]


# --- hosts ------------------------------------------------------------------------------------------------------------


def test_contexts_that_share_an_interface_share_its_segment_and_the_router_there() -> None:
    assert hosts(pair()) == {
        "router1": ("203.0.113.254", "outside", UNTAGGED),
        "server1": ("10.10.0.80", "inside", 10),
        "host1": ("10.20.0.10", "inside", 20),
    }


def test_through_each_context_its_outside_most_and_inside_most_hosts_talk() -> None:
    assert pair().ends == (Ends("red", "server1", "router1"), Ends("blue", "host1", "router1"))
    assert pair().contexts == ("blue", "red")
    assert pair().contexts_of(pair().hosts[0]) == ("blue", "red")


def test_a_segment_has_two_servers_at_most() -> None:
    more = "".join(f"static (inside,outside) 203.0.113.{n} 10.10.0.{n} netmask 255.255.255.255\n" for n in (81, 82, 83))
    kinds = [host.kind for host in pair(red=RED + more).hosts]
    assert kinds.count(HostKind.SERVER) == 2


def test_a_free_address_is_none_of_the_units() -> None:
    blue = BLUE.replace("10.20.0.1 ", "10.20.0.10 ").replace("standby 10.20.0.2", "standby 10.20.0.11")
    assert hosts(pair(blue=blue))["host1"] == ("10.20.0.12", "inside", 20)


def test_a_context_with_one_interface_has_a_host_and_nobody_who_talks_through_it() -> None:
    blue = block("GigabitEthernet0/1.20", "inside", 100, "10.20.0.1", "10.20.0.2")
    assert pair(blue=blue).contexts == ("red",)
    assert "host1" in hosts(pair(blue=blue))


def test_a_port_for_management_alone_has_a_switch_of_its_own_name() -> None:
    """Also where the default route leads there: the outside switch is that of the data."""
    system = SYSTEM.replace(context("admin"), context("admin", "Management0/0")) + "\ninterface Management0/0\n"
    admin = block("Management0/0", "mgmt", 100, "10.9.0.1", "10.9.0.2") + "route mgmt 0.0.0.0 0.0.0.0 10.9.0.254 1\n"
    topology = pair(system, admin=admin, red=RED, blue=BLUE)
    assert {port: cabled(topology)[port] for port in ("GigabitEthernet0/0", "Management0/0")} == {
        "GigabitEthernet0/0": "outside",
        "Management0/0": "management",
    }


def test_management_takes_no_part_in_traffic() -> None:
    system = (
        SYSTEM.replace("context red\n", "context red\n  allocate-interface Management0/0\n")
        + "\ninterface Management0/0\n"
    )
    red = RED + block("Management0/0", "mgmt", 100, "192.168.0.1", "192.168.0.2")
    assert pair(system, red=red).ends[0] == Ends("red", "server1", "router1")


def test_lines_that_are_refused_count_for_nothing() -> None:
    assert pair(SYSTEM + "\nfailover polltime unit 99\n") == pair()
