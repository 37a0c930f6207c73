"""simulator/appliance/forwarding.py: translations, routes, asr-groups and authentication, as the configuration has them."""

from functools import cache

from simulator.appliance.config.load import load
from simulator.appliance.config.model import Configuration, blank
from simulator.appliance.forwarding import (
    Mapping,
    Route,
    Translation,
    asr_group,
    authenticates,
    mappings,
    routes,
    statics,
    translation,
    translations,
)
from simulator.appliance.tables import EMPTY
from simulator.vocabulary import InterfaceKey

SYSTEM = """
interface Ethernet0
 no shutdown
interface Ethernet1
 no shutdown
context one
 allocate-interface Ethernet0
 allocate-interface Ethernet1
 config-url flash:/one.cfg
"""
INSIDE = """
interface Ethernet0
 nameif inside
 security-level 100
 ip address 192.168.1.1 255.255.255.0 standby 192.168.1.2
interface Ethernet1
 nameif outside
 security-level 0
 ip address 172.16.1.1 255.255.255.0 standby 172.16.1.2
 asr-group 7
static (inside,outside) 172.16.1.9 192.168.1.5 netmask 255.255.255.255
static (inside,outside) tcp interface www 192.168.1.6 www netmask 255.255.255.255
nat (inside) 1 192.168.1.0 255.255.255.0
global (outside) 1 interface
route outside 0.0.0.0 0.0.0.0 172.16.1.3 1
aaa authentication match 100 outside LOCAL
"""


@cache
def configuration() -> Configuration:
    config, errors = load({"": SYSTEM, "one": INSIDE}, blank())
    assert errors == ()
    return config


def test_static_translations_are_host_by_host_and_port_redirection_is_none() -> None:
    assert statics(configuration(), "one") == (Translation("172.16.1.9", "192.168.1.5"),)


def test_an_address_without_a_static_line_shares_the_global_one() -> None:
    assert translation(configuration(), "one", "192.168.1.5") == Translation("172.16.1.9", "192.168.1.5")
    assert translation(configuration(), "one", "192.168.1.77") == Translation("172.16.1.1", "192.168.1.77")
    assert translation(configuration(), "one", "192.168.2.77") is None


def test_without_connections_only_static_translations_are_in_the_table() -> None:
    assert translations(configuration(), EMPTY, "one", 0) == statics(configuration(), "one")


def test_routes_are_the_connected_networks_and_the_static_ones() -> None:
    assert routes(configuration(), "one") == (
        Route("inside", "192.168.1.0", "255.255.255.0", "", 0),
        Route("outside", "172.16.1.0", "255.255.255.0", "", 0),
        Route("outside", "0.0.0.0", "0.0.0.0", "172.16.1.3", 1),
    )


def test_an_interface_is_in_one_asr_group_or_in_none() -> None:
    assert asr_group(configuration(), InterfaceKey("one", "outside")) == 7
    assert asr_group(configuration(), InterfaceKey("one", "inside")) is None
    assert asr_group(configuration(), InterfaceKey("one", "nowhere")) is None


def test_a_context_asks_its_users_to_authenticate_where_a_line_says_so() -> None:
    assert authenticates(configuration(), "one")
    assert not authenticates(configuration(), "")


# --- the forms of 8.3 and later ---------------------------------------------------------------------------------------

OBJECTS = """
names
name 172.16.1.3 gateway
interface Ethernet0
 nameif inside
 security-level 100
 ip address 192.168.1.1 255.255.255.0 standby 192.168.1.2
interface Ethernet1
 nameif outside
 security-level 0
 ip address 172.16.1.1 255.255.255.0 standby 172.16.1.2
object network web
 host 192.168.1.5
object network web-outside
 host 172.16.1.9
object network mail
 host 192.168.1.6
object network dmz
 subnet 192.168.8.0 255.255.255.0
object network dmz-outside
 subnet 172.16.8.0 255.255.255.0
object network all
 subnet 192.168.0.0 255.255.0.0
nat (inside,outside) source static web web-outside
nat (inside,outside) source static dmz dmz-outside
nat (inside,outside) source static all all destination static dmz dmz
object network mail
 nat (inside,outside) static interface service tcp smtp smtp
object network all
 nat (any,outside) dynamic interface
route outside 0 0 gateway
"""


@cache
def objects() -> Configuration:
    config, errors = load({"": SYSTEM, "one": OBJECTS}, blank())
    assert errors == ()
    return config


def test_a_host_behind_an_object_is_known_by_what_its_line_says() -> None:
    assert translation(objects(), "one", "192.168.1.5") == Translation("172.16.1.9", "192.168.1.5")


def test_a_network_is_translated_address_for_address() -> None:
    assert translation(objects(), "one", "192.168.8.77") == Translation("172.16.8.77", "192.168.8.77")


def test_what_no_other_line_translates_is_translated_by_the_network_it_is_in() -> None:
    assert translation(objects(), "one", "192.168.1.6") == Translation("172.16.1.1", "192.168.1.6")
    assert translation(objects(), "one", "10.1.1.1") is None


def test_servers_are_the_hosts_behind_static_translations_redirected_ports_included() -> None:
    assert mappings(objects(), "one") == (
        Mapping("inside", "outside", "192.168.1.5", "172.16.1.9"),
        Mapping("inside", "outside", "192.168.1.6", "172.16.1.1", "tcp", "smtp"),
    )
    assert mappings(configuration(), "one") == (
        Mapping("inside", "outside", "192.168.1.5", "172.16.1.9"),
        Mapping("inside", "outside", "192.168.1.6", "172.16.1.1", "tcp", "www"),
    )


def test_the_next_hop_may_be_a_name_and_zeros_may_be_short() -> None:
    assert routes(objects(), "one")[-1] == Route("outside", "0.0.0.0", "0.0.0.0", "172.16.1.3", 1)


def test_addresses_that_are_not_translated_stay_as_they_are() -> None:
    config, _ = load({"": SYSTEM, "one": f"{INSIDE}nat (inside) 0 192.168.1.64 255.255.255.192\n"}, blank())
    assert translation(config, "one", "192.168.1.77") is None
    assert translation(config, "one", "192.168.1.7") == Translation("172.16.1.1", "192.168.1.7")


def test_lines_with_names_that_nobody_gave_say_nothing() -> None:
    """A text whose `name` lines are missing: no route, no server, and nothing that ends in a trace."""
    lines = "static (inside,outside) web web-inside\nroute outside net-a 255.0.0.0 gateway\nroute outside 0 0 gateway\n"
    config, errors = load({"": SYSTEM, "one": INSIDE + lines}, blank())
    assert errors == ()
    assert mappings(config, "one") == mappings(configuration(), "one")
    assert routes(config, "one") == routes(configuration(), "one")
