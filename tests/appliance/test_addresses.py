"""Addresses belong to the failover group and move with it."""

import pytest
from msgspec.structs import replace

from simulator.appliance.addresses import owned_interfaces, port_shut_down
from simulator.appliance.cli.statements import Group, Interface, IpAddress, Kept, MacAddress, Nameif, PortMacs, Shutdown
from simulator.appliance.config.model import Configuration, ContextSpace, Line
from simulator.appliance.mac_addresses import virtual_mac
from simulator.vocabulary import UnitRole
from tests.appliance.show.devices import MASK, configuration
from tests.appliance.show.units import seed_primary


def macs(running: Configuration) -> list[str]:
    return [owned.mac for owned in owned_interfaces(running, seed_primary())]


def with_group_macs() -> Configuration:
    running = configuration(UnitRole.PRIMARY)
    typed = Line(Group(1), (Line(PortMacs("Ethernet0", "0000.0000.0001", "0000.0000.0002")),))
    return replace(running, system=(*(line for line in running.system if line.statement != Group(1)), typed))


def test_the_group_that_is_active_here_uses_the_active_addresses() -> None:
    owned = owned_interfaces(configuration(UnitRole.PRIMARY), seed_primary())
    assert [(entry.key.context, entry.active, entry.address, entry.mask) for entry in owned] == [
        ("context1", True, "192.168.1.1", MASK),
        ("context1", True, "172.16.1.1", MASK),
        ("context2", False, "192.168.2.2", MASK),
        ("context2", False, "172.16.2.2", MASK),
    ]


def test_virtual_addresses_carry_port_and_group() -> None:
    assert virtual_mac("Ethernet0", 1, True) == "00a0.c901.0101"
    assert virtual_mac("Ethernet3", 2, False) == "00a0.c904.0202"
    assert macs(configuration(UnitRole.PRIMARY)) == [
        "00a0.c901.0101",
        "00a0.c902.0101",
        "00a0.c901.0202",
        "00a0.c902.0202",
    ]


def test_a_groups_own_addresses_replace_the_generated_ones_of_their_port() -> None:
    assert macs(with_group_macs())[:2] == ["0000.0000.0001", "00a0.c902.0101"]


def test_an_interfaces_own_address_comes_before_the_groups() -> None:
    running = with_group_macs()
    inside = (
        Line(Nameif("inside")),
        Line(IpAddress("192.168.1.1", MASK, "192.168.1.2")),
        Line(MacAddress("0011.2233.4455")),
    )
    space = ContextSpace("context1", (Line(Interface("inside_context1"), inside),))
    running = replace(running, contexts=(space, *running.contexts[2:]))
    assert macs(running)[0] == "0011.2233.4455"


def test_a_port_that_is_shut_down_or_not_there_is_not_driven() -> None:
    running = Configuration(system=(Line(Interface("Ethernet0")), Line(Interface("Ethernet1"), (Line(Shutdown()),))))
    assert not port_shut_down(running, "Ethernet0")
    assert port_shut_down(running, "Ethernet1")
    assert port_shut_down(running, "Ethernet9")


@pytest.mark.parametrize(
    ("port", "byte"),
    [("GigabitEthernet0/0", "01"), ("GigabitEthernet0/2", "03"), ("Ethernet1/1", "11"), ("Ethernet1/4", "14")],
)
def test_the_port_byte_counts_the_slot_as_real_traces_show_it(port: str, byte: str) -> None:
    """Reference 17.6 and 30.3."""
    assert virtual_mac(port, 2, False) == f"00a0.c9{byte}.0202"


def automatic(line: str, version: str) -> list[str]:
    running = with_group_macs()
    below = (Line(Interface("Ethernet0")), Line(Interface("Ethernet0.1")), Line(Interface("Ethernet0.2")))
    others = tuple(entry for entry in running.system if not isinstance(entry.statement, Interface))
    running = replace(running, system=(*below, *others, *((Line(Kept(line)),) if line else ())))
    unit = seed_primary()
    unit = replace(unit, settings=replace(unit.settings, version=version))
    return [owned.mac for owned in owned_interfaces(running, unit)]


def test_mac_address_auto_comes_before_the_groups_addresses_in_the_form_of_its_release() -> None:
    """Reference 18.4; 11.3 for the order."""
    assert automatic("mac-address auto", "7.2(2)")[0] == "1200.0001.0002"
    assert automatic("mac-address auto", "7.2(2)")[2] == "0200.0002.0003"
    assert automatic("mac-address auto prefix 77", "8.2(2)")[0] == "a24d.0000.0001"
    assert automatic("mac-address auto prefix 1009", "8.4(1)")[2] == "a2f1.0300.0006"


def test_mac_address_auto_is_on_by_itself_from_8_6_and_off_where_one_says_so() -> None:
    """Reference 18.4."""
    assert automatic("", "8.6(1)")[0].startswith("a2")
    assert automatic("no mac-address auto", "8.6(1)")[0] == "0000.0000.0001"
    assert automatic("", "8.4(1)")[0] == "0000.0000.0001"
