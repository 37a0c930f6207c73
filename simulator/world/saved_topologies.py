"""What the units of labs that were saved before there were blueprints are cabled to: one of three, by fields of their start."""

from typing import Final

import msgspec

from simulator.pair.topology import Cable, Ends, Host, HostKind, Switch, Topology
from simulator.vocabulary import PortName, UnitRole


def _both_units(port: PortName, switch: str) -> tuple[Cable, Cable]:
    return (
        Cable(UnitRole.PRIMARY, port, switch, "FastEthernet0/1"),
        Cable(UnitRole.SECONDARY, port, switch, "FastEthernet0/2"),
    )


LAN_BASED: Final = Topology(
    ports=tuple(f"Ethernet{n}" for n in range(6)),
    switches=(
        Switch("outside", "Outside switch", (3, 5)),
        Switch("inside", "Inside switch", (2, 4)),
        Switch("lanfailover", "Failover link switch"),
        Switch("stateful", "State link switch"),
    ),
    cables=(
        *_both_units("Ethernet0", "inside"),
        *_both_units("Ethernet1", "outside"),
        *_both_units("Ethernet2", "stateful"),
        *_both_units("Ethernet3", "lanfailover"),
    ),
    hosts=(
        Host("router1", HostKind.ROUTER, "172.16.1.3", "outside", 3),
        Host("router2", HostKind.ROUTER, "172.16.2.3", "outside", 5),
        Host("server1", HostKind.SERVER, "192.168.1.5", "inside", 2),
        Host("server2", HostKind.SERVER, "192.168.2.5", "inside", 4),
    ),
    ends=(Ends("context1", "server1", "router1"), Ends("context2", "server2", "router2")),
)
"""Of the source document (source: LAN-Based Active/Active Failover Configuration; values: reference 1.1)."""

CABLE_BASED: Final = msgspec.structs.replace(
    LAN_BASED,
    switches=tuple(switch for switch in LAN_BASED.switches if switch.name != "lanfailover"),
    cables=tuple(cable for cable in LAN_BASED.cables if cable.switch != "lanfailover"),
    serial=True,
)
"""The same around a serial failover cable in place of the LAN (source: Cable-Based Active/Active Failover Configuration)."""

ONE_SWITCH: Final = msgspec.structs.replace(
    LAN_BASED,
    switches=(Switch("core", "Core switch", (2, 3, 4, 5)),),
    cables=tuple(msgspec.structs.replace(cable, switch="core") for cable in LAN_BASED.cables),
    hosts=tuple(msgspec.structs.replace(host, switch="core") for host in LAN_BASED.hosts),
)
"""The LAN-based lab with one switch for everything, the failover link included (reference 23)."""
