"""What is cabled to what around the pair: switches with their VLANs, cables, and the hosts on each VLAN.

The topology never changes while a lab runs; faults (faults.py) lie over it. `LAN_BASED` is the source document's LAN-based
lab (source: LAN-Based Active/Active Failover Configuration; values: reference 1.1).
"""

from enum import StrEnum
from typing import Final

import msgspec

from simulator.vocabulary import Link, Millis, PortName, UnitRole, Value

LATENCY_MS: Final[Millis] = 1
"""From one unit to the other, or to a host, without delay faults."""


FORWARD_DELAY_MS: Final[Millis] = 30_000
"""Listening and learning, 15 s each (reference 24, 802.1D)."""

SERIAL: Final[PortName] = "serial"
"""The port for the serial failover cable, where a port is asked for. It is no interface: no configuration names it."""


class Switch(Value):
    """A switch. `vlans`: what its trunks carry tagged; none on the small switches of the pair's own links."""

    name: str
    title: str
    vlans: tuple[int, ...] = ()
    link: Link | None = None
    """Which of the pair's own links it carries."""
    forward_ms: Millis = 0
    """Spanning tree: how long a port listens and learns after its link came up, in which time it passes nothing. 0: it forwards
    at once (`spanning-tree portfast`; reference 24)."""


class Cable(Value):
    """From a port of a unit to a port of a switch."""

    unit: UnitRole
    port: PortName
    switch: str
    switch_port: str


class HostKind(StrEnum):
    ROUTER = "router"
    SERVER = "server"


class Host(Value):
    """A next-hop router or a server behind a static translation; it hears and answers on its VLAN."""

    name: str
    kind: HostKind
    address: str
    context: str
    switch: str
    vlan: int


class SpanningTree(Value):
    """A switch whose ports run spanning tree without portfast."""

    switch: str
    forward_ms: Millis = FORWARD_DELAY_MS


class Topology(Value):
    """The whole of it."""

    ports: tuple[PortName, ...]
    """Ports of each unit, cabled or not."""
    switches: tuple[Switch, ...]
    cables: tuple[Cable, ...]
    hosts: tuple[Host, ...]
    serial: bool = False
    """A serial failover cable joins the two units, each labelled end at the unit of that name (PIX only)."""

    def cable(self, unit: UnitRole, port: PortName) -> Cable | None:
        """The cable of a port; None: it is not cabled, or does not exist."""
        for cable in self.cables:
            if cable.unit is unit and cable.port == port:
                return cable
        return None

    def switch(self, name: str) -> Switch | None:
        for switch in self.switches:
            if switch.name == name:
                return switch
        return None

    def cabled_ports(self, unit: UnitRole) -> tuple[PortName, ...]:
        return tuple(cable.port for cable in self.cables if cable.unit is unit)


NO_TOPOLOGY: Final = Topology(ports=(), switches=(), cables=(), hosts=())


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
        Switch("lanfailover", "Failover link switch", link=Link.FAILOVER),
        Switch("stateful", "State link switch", link=Link.STATE),
    ),
    cables=(
        *_both_units("Ethernet0", "inside"),
        *_both_units("Ethernet1", "outside"),
        *_both_units("Ethernet2", "stateful"),
        *_both_units("Ethernet3", "lanfailover"),
    ),
    hosts=(
        Host("router1", HostKind.ROUTER, "172.16.1.3", "context1", "outside", 3),
        Host("router2", HostKind.ROUTER, "172.16.2.3", "context2", "outside", 5),
        Host("server1", HostKind.SERVER, "192.168.1.5", "context1", "inside", 2),
        Host("server2", HostKind.SERVER, "192.168.2.5", "context2", "inside", 4),
    ),
)

CABLE_BASED: Final = msgspec.structs.replace(
    LAN_BASED,
    switches=tuple(switch for switch in LAN_BASED.switches if switch.link is not Link.FAILOVER),
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


def with_spanning_tree(topology: Topology, trees: tuple[SpanningTree, ...]) -> Topology:
    """The topology with spanning tree on these switches. A name that no switch has changes nothing."""
    slow = {tree.switch: tree.forward_ms for tree in trees}
    return msgspec.structs.replace(
        topology,
        switches=tuple(
            msgspec.structs.replace(switch, forward_ms=slow.get(switch.name, switch.forward_ms))
            for switch in topology.switches
        ),
    )
