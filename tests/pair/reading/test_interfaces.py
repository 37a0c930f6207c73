"""Which ports a system configuration uses."""

import pytest

from simulator.pair.reading.interfaces import ports_used


@pytest.mark.parametrize(
    ("line", "ports"),
    [
        ("interface GigabitEthernet0/0", ("GigabitEthernet0/0",)),
        ("interface GigabitEthernet0/0.100", ("GigabitEthernet0/0",)),
        ("int gi0/1", ("GigabitEthernet0/1",)),
        ("interface ethernet 0", ("Ethernet0",)),
        (" member-interface GigabitEthernet0/2", ("GigabitEthernet0/2",)),
        ("interface Port-channel1.20", ("Port-channel1",)),
        ("failover lan interface fo TenGigabitEthernet0/8", ("TenGigabitEthernet0/8",)),
        ("failover link state Management0/0.2", ("Management0/0",)),
        ("  allocate-interface eth1 inside", ("Ethernet1",)),
        ("  allocate-interface GigabitEthernet0/1.10-GigabitEthernet0/1.20 a10-a20", ("GigabitEthernet0/1",)),
        ("interface inside", ()),
        ("interface inside1", ()),
        ("failover link fo", ()),
        ("failover interface ip fo 10.0.0.1 255.255.255.0 standby 10.0.0.2", ()),
        ("ip address 10.0.0.1 255.255.255.0", ()),
    ],
)
def test_a_line_names_a_port(line: str, ports: tuple[str, ...]) -> None:
    assert ports_used([f"hostname fw\n{line}\n!\n"]) == ports
