"""Shared interfaces: which context takes a packet (reference 18.3), by what MAC addresses the release gives (reference 18.4)."""

from functools import cache

import pytest
from msgspec.structs import replace

from simulator.appliance import device as appliance
from simulator.appliance.addresses import OwnedInterface
from simulator.appliance.classifier import clashes, on_segment, taken_by
from simulator.appliance.config.load import load
from simulator.appliance.config.model import blank
from simulator.appliance.device import Device
from simulator.appliance.hardware import facts_of, model_named, ports_for
from simulator.vocabulary import InterfaceKey, Platform, UnitRole

SYSTEM = """
{macs}
interface GigabitEthernet0/0
interface GigabitEthernet0/0.5
 vlan 5
interface GigabitEthernet0/1
failover group 1
failover group 2
context a
 allocate-interface GigabitEthernet0/0.5 shared
 join-failover-group 1
context b
 allocate-interface GigabitEthernet0/0.5 shared
 join-failover-group 1
context c
 allocate-interface GigabitEthernet0/0.5 shared
 allocate-interface GigabitEthernet0/1 inside
 join-failover-group 2
"""
CONTEXT = """
interface shared
 nameif outside
 security-level 0
 ip address 192.0.2.{n} 255.255.255.0 standby 192.0.2.{m}
"""
OLD_NAT = """
static (inside,outside) 192.0.2.100 10.1.1.5 netmask 255.255.255.255
static (inside,outside) tcp 192.0.2.101 www 10.1.1.6 www netmask 255.255.255.255
global (outside) 1 192.0.2.110-192.0.2.119 netmask 255.255.255.0
"""
NEW_NAT = """
object network web
 host 10.1.1.5
object network web-outside
 host 192.0.2.100
object network pool
 range 192.0.2.110 192.0.2.119
object network mail
 host 10.1.1.6
nat (inside,outside) source static web web-outside
nat (inside,outside) after-auto source dynamic any pat-pool pool
object network mail
 nat (inside,outside) static 192.0.2.101
"""


@cache
def device(version: str, macs: str = "", nat: str = OLD_NAT) -> Device:
    model = model_named("ASA5520")
    assert model is not None
    texts = {"a": CONTEXT.format(n=1, m=2), "b": CONTEXT.format(n=11, m=12) + nat, "c": CONTEXT.format(n=21, m=22)}
    texts["c"] += "interface inside\n nameif inside\n ip address 10.3.3.1 255.255.255.0\n"
    config, errors = load({"": SYSTEM.format(macs=macs), **texts}, blank(Platform.ASA, ports_for(model, ())))
    assert errors == ()
    made = Device(UnitRole.PRIMARY, config, config, platform=Platform.ASA, version=version, model=model.name)
    return appliance.boot(replace(made, facts=facts_of(model, version)), now=0, input_id=1, ports_up=config.ports)[0]


def sharing(unit: Device) -> tuple[OwnedInterface, ...]:
    """As if every group were active here."""
    owned = (replace(entry, active=True, address=address(entry)) for entry in appliance.interfaces(unit))
    return on_segment(owned, "GigabitEthernet0/0", 5)


def address(entry: OwnedInterface) -> str:
    return {"a": "192.0.2.1", "b": "192.0.2.11", "c": "192.0.2.21"}[entry.key.context]


def taker(unit: Device, context: str, to: str) -> str | None:
    """The context that takes a packet which is sent to the MAC address of one context."""
    entries = sharing(unit)
    mac = next(entry.mac for entry in entries if entry.key.context == context)
    found = taken_by(unit.running, entries, mac, to)
    return found.key.context if found else None


def test_contexts_of_one_group_share_a_mac_address_until_8_4_and_not_with_another_group() -> None:
    assert [entry.key.context for entry in clashes(sharing(device("8.0(4)")))] == ["a", "b"]


@pytest.mark.parametrize(
    ("version", "macs"),
    [("8.0(4)", "mac-address auto"), ("8.4(2)", "mac-address auto prefix 5"), ("8.6(1)", ""), ("9.1(2)", "")],
)
def test_automatic_addresses_are_each_contexts_own(version: str, macs: str) -> None:
    unit = device(version, macs)
    assert clashes(sharing(unit)) == ()
    assert [taker(unit, context, "203.0.113.9") for context in "abc"] == ["a", "b", "c"]


def test_a_context_that_is_alone_on_its_interface_takes_everything() -> None:
    unit = device("8.0(4)")
    alone = on_segment(appliance.interfaces(unit), "GigabitEthernet0/1", None)
    found = taken_by(unit.running, alone, "ffff.ffff.ffff", "203.0.113.9")
    assert found is not None
    assert found.key == InterfaceKey("c", "inside")


def test_with_one_mac_address_the_interface_of_the_destination_takes_it() -> None:
    unit = device("8.0(4)")
    assert [taker(unit, "a", to) for to in ("192.0.2.1", "192.0.2.11")] == ["a", "b"]


@pytest.mark.parametrize(("version", "nat"), [("8.0(4)", OLD_NAT), ("8.4(2)", NEW_NAT)], ids=["8.0", "8.4"])
def test_or_the_context_that_translates_the_destination(version: str, nat: str) -> None:
    unit = device(version, "", nat)
    assert [taker(unit, "a", f"192.0.2.{n}") for n in (100, 101, 110, 119)] == ["b", "b", "b", "b"]


def test_what_nobody_translates_is_dropped_routes_are_not_asked() -> None:
    assert taker(device("8.0(4)"), "a", "203.0.113.9") is None


def test_a_frame_to_nobodys_address_is_nobodys() -> None:
    unit = device("9.1(2)")
    assert taken_by(unit.running, sharing(unit), "0000.0000.0001", "192.0.2.1") is None


def test_an_interface_that_is_shut_down_does_not_share() -> None:
    shut = tuple(replace(entry, enabled=False) for entry in appliance.interfaces(device("8.0(4)")))
    assert on_segment(shut, "GigabitEthernet0/0", 5) == ()
