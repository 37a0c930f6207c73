"""Redundant interfaces, Port-channels, ranges, and ports of every model in a configuration (reference 18.1, 18.2)."""

import pytest

from simulator.appliance.config.load import load
from simulator.appliance.config.model import Configuration, blank
from simulator.appliance.config.settings import failover_settings
from simulator.appliance.config.write import write
from simulator.appliance.hardware import model_named, ports_for
from simulator.failover.settings import Bundle
from simulator.vocabulary import InterfaceKey, Platform
from tests.appliance.config.lab import entered, refused, texts

SYSTEM = """
interface GigabitEthernet0/0
 channel-group 1 mode active
interface GigabitEthernet0/1
 channel-group 1 mode active
interface GigabitEthernet0/2
 description uplink
interface GigabitEthernet0/3
interface GigabitEthernet0/4
interface Port-channel1
 port-channel min-bundle 2
interface Port-channel1.942
 vlan 942
interface Port-channel1.943
 vlan 943
interface Redundant1
 member-interface GigabitEthernet0/3
 member-interface GigabitEthernet0/2
interface Redundant1.7
 vlan 7
admin-context admin
context admin
  allocate-interface Management0/0
  config-url disk0:/admin.cfg
context one
  allocate-interface Port-channel1.942 inside
  allocate-interface Redundant1.7
  config-url disk0:/one.cfg
"""
ONE = """
interface inside
 nameif inside
 ip address 10.1.1.1 255.255.255.0 standby 10.1.1.2
interface Red1.7
 nameif outside
 ip address 10.1.2.1 255.255.255.0 standby 10.1.2.2
"""


def asa(system: str = SYSTEM, **contexts: str) -> Configuration:
    """A 5525-X with these texts."""
    model = model_named("ASA5525")
    assert model is not None
    base = blank(Platform.ASA, ports_for(model, ()))
    config, errors = load({"": system, **contexts}, base)
    assert errors == ()
    assert load(texts(config), base) == (config, ())
    return config


def test_a_bundle_has_the_members_that_name_it_the_lowest_first_and_a_redundant_interface_those_in_its_order() -> None:
    settings = failover_settings(asa(one=ONE), Platform.ASA, "9.1(2)")
    assert settings.bundles == (
        Bundle("Port-channel1", ("GigabitEthernet0/0", "GigabitEthernet0/1"), least=2),
        Bundle("Redundant1", ("GigabitEthernet0/3", "GigabitEthernet0/2"), redundant=True),
    )


def test_an_interface_on_a_bundle_stands_on_its_members() -> None:
    settings = failover_settings(asa(one=ONE), Platform.ASA, "9.1(2)")
    ports = {interface.key: (interface.port, interface.vlan) for interface in settings.interfaces}
    assert ports == {
        InterfaceKey("one", "inside"): ("Port-channel1", 942),
        InterfaceKey("one", "outside"): ("Redundant1", 7),
    }
    assert settings.members_of("Port-channel1") == ("GigabitEthernet0/0", "GigabitEthernet0/1")
    assert settings.members_of("Management0/0") == ("Management0/0",)


def test_a_port_keeps_its_abbreviation_inside_a_context() -> None:
    config = asa(one="interface red1.7\n nameif a\n")
    assert "interface Redundant1.7" in write(config, "one")


def test_a_mapped_name_that_looks_like_a_port_goes_first() -> None:
    system = "interface GigabitEthernet0/0\ncontext one\n allocate-interface GigabitEthernet0/0 e0\n"
    config = asa(system, one="interface e0\n nameif a\n")
    assert "interface e0" in write(config, "one")


def test_the_first_member_makes_the_port_channel() -> None:
    config = entered(asa("hostname a\n"), "interface gi0/5", "channel-group 3 mode on")
    assert config.interface("", "Port-channel3") is not None


def test_a_port_channel_that_is_removed_leaves_its_ports_free() -> None:
    config = entered(asa("hostname a\n"), "interface gi0/5", "channel-group 3 mode on", "no interface po3")
    assert not any("channel" in line for line in write(config, ""))


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (("interface Redundant9",), "this unit has no interface Redundant9"),
        (("interface Port-channel49",), "this unit has no interface Port-channel49"),
        (("interface Port-channel4.1",), "this unit has no interface Port-channel4"),
        (("interface Redundant1", "member-interface gi0/5"), "Redundant1 has 2 members already"),
        (
            ("interface Redundant2", "member-interface gi0/0"),
            "interface GigabitEthernet0/0 is a member of Port-channel1",
        ),
        (("context one", "allocate-interface gi0/1"), "interface GigabitEthernet0/1 is a member of Port-channel1"),
        (("interface gi0/5", "member-interface gi0/4"), "member-interface is a command of a redundant interface"),
        (("interface gi0/5", "port-channel min-bundle 2"), "min-bundle is a command of a Port-channel"),
        (
            ("interface Management0/0", "channel-group 1 mode on"),
            "interface Management0/0 is allocated to context admin",
        ),
    ],
)
def test_what_cannot_be_bundled_is_refused(lines: tuple[str, ...], reason: str) -> None:
    assert refused(asa(), *lines).startswith(reason.rpartition(" ")[0])


def test_a_range_of_subinterfaces_of_a_bundle_is_no_wonder() -> None:
    system = "interface GigabitEthernet0/0\n channel-group 1 mode on\ninterface Port-channel1\n"
    system += "".join(f"interface Port-channel1.{n}\n vlan {n}\n" for n in range(10, 15))
    system += "context one\n allocate-interface Port-channel1.10-Port-channel1.14 int1-int5 visible\n"
    config = asa(system)
    assert [(given.port, given.mapped, given.visibility) for given in config.allocations("one")] == [
        (f"Port-channel1.{9 + n}", f"int{n}", "visible") for n in range(1, 6)
    ]


def test_a_firepower_makes_its_bundles_itself() -> None:
    model = model_named("FPR-4110")
    assert model is not None
    base = blank(Platform.ASA, ports_for(model, ["Port-channel10.5"]))
    config, errors = load({"": "interface Port-channel10\ninterface Port-channel10.5\n vlan 5\n"}, base)
    assert errors == ()
    assert failover_settings(config, Platform.ASA, "9.16(3)").bundles == ()


def test_failover_on_a_redundant_interface_keeps_its_members() -> None:
    config = entered(asa(), "interface Redundant2", "member-interface gi0/4", "failover lan interface fo Redundant2")
    assert failover_settings(config, Platform.ASA, "9.1(2)").members_of("Redundant2") == ("GigabitEthernet0/4",)
    assert " description LAN Failover Interface" in write(config, "")
