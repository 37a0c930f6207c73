"""What is cabled to what around the pair: ports, switches with their VLANs, cables, hosts on each VLAN, and who talks to whom.

A topology never changes while a lab runs; faults lie over it. It is derived from the configurations (derive.py), and `lab.toml`
may say otherwise. Nothing in it says which cable is the failover link: the running configurations do.
"""

from enum import StrEnum
from functools import cached_property
from typing import Final

import msgspec

from simulator.vocabulary import Millis, PortName, UnitRole, Value

LATENCY_MS: Final[Millis] = 1
"""From one unit to the other, or to a host, without delay faults."""

FORWARD_DELAY_MS: Final[Millis] = 30_000
"""Listening and learning, 15 s each (reference 24, 802.1D)."""

SERIAL: Final[PortName] = "serial"
"""The port for the serial failover cable, where a port is asked for. It is no interface: no configuration names it."""

UNTAGGED: Final = 0
"""Stands for a VLAN's number where frames have no tag."""


class Switch(Value):
    """A switch. `vlans`: what its trunks carry tagged; none on the small switches of the pair's own links."""

    name: str
    title: str
    vlans: tuple[int, ...] = ()
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
    """A next hop of routes."""
    SERVER = "server"
    """It has a translation of its own."""
    HOST = "host"


class Host(Value):
    """It hears and answers on its segment: a VLAN of a switch, UNTAGGED where there is none."""

    name: str
    kind: HostKind
    address: str
    switch: str
    vlan: int


class Ends(Value):
    """The hosts that talk to each other through a context: on its inside-most segment and on its outside-most one."""

    context: str
    inside: str
    outside: str


class SpanningTree(Value):
    """A switch whose ports run spanning tree without portfast."""

    switch: str
    forward_ms: Millis = FORWARD_DELAY_MS


class Topology(Value, dict=True):
    """The whole of it."""

    ports: tuple[PortName, ...] = ()
    """Ports of each unit, cabled or not."""
    switches: tuple[Switch, ...] = ()
    cables: tuple[Cable, ...] = ()
    hosts: tuple[Host, ...] = ()
    ends: tuple[Ends, ...] = ()
    serial: bool = False
    """A serial failover cable joins the two units, each labelled end at the unit of that name (PIX only)."""

    def cable(self, unit: UnitRole, port: PortName) -> Cable | None:
        """The cable of a port; None: it is not cabled, or does not exist."""
        return self._cables.get((unit, port))

    def switch(self, name: str) -> Switch | None:
        return self._switches.get(name)

    def host(self, name: str) -> Host | None:
        return self._hosts.get(name)

    def cabled_ports(self, unit: UnitRole) -> tuple[PortName, ...]:
        return tuple(cable.port for cable in self.cables if cable.unit is unit)

    def inside(self, context: str) -> Host | None:
        """The host inside that talks through the context; None: nobody does."""
        return self._talkers.get(context, (None, None))[0]

    def outside(self, context: str) -> Host | None:
        return self._talkers.get(context, (None, None))[1]

    @cached_property
    def contexts(self) -> tuple[str, ...]:
        """Contexts through which hosts talk, by name."""
        return tuple(sorted(self._talkers))

    def contexts_of(self, host: Host) -> tuple[str, ...]:
        """Contexts through which this host talks."""
        return tuple(context for context in self.contexts if host in self._talkers[context])

    def number(self, host: Host) -> int:
        """Its place among the hosts, from 1."""
        return self._numbers[host.name]

    def on_segment(self, switch: str, vlan: int) -> tuple[Host, ...]:
        """Hosts of one segment, in the order of the topology."""
        return self._segments.get((switch, vlan), ())

    # A pair may have hundreds of hosts, and each message asks for some of these.

    @cached_property
    def _cables(self) -> dict[tuple[UnitRole, PortName], Cable]:
        return {(cable.unit, cable.port): cable for cable in self.cables}

    @cached_property
    def _switches(self) -> dict[str, Switch]:
        return {switch.name: switch for switch in self.switches}

    @cached_property
    def _hosts(self) -> dict[str, Host]:
        return {host.name: host for host in self.hosts}

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {host.name: number for number, host in enumerate(self.hosts, 1)}

    @cached_property
    def _talkers(self) -> dict[str, tuple[Host, Host]]:
        found = {}
        for ends in self.ends:
            inside, outside = self._hosts.get(ends.inside), self._hosts.get(ends.outside)
            if inside is not None and outside is not None:
                found[ends.context] = (inside, outside)
        return found

    @cached_property
    def _segments(self) -> dict[tuple[str, int], tuple[Host, ...]]:
        found: dict[tuple[str, int], tuple[Host, ...]] = {}
        for host in self.hosts:
            place = (host.switch, host.vlan)
            found[place] = (*found.get(place, ()), host)
        return found


NO_TOPOLOGY: Final = Topology()


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
