"""What gets through: the condition of every cable under the faults in force, and the paths between units and hosts.

A message passes if it gets out of its sender's end and into its receiver's end. An end is a port with its cable and the
switch port behind it; the two ends must be on the same switch and, for a data interface, in the same VLAN. On the pair's own
links messages are IP packets: each unit sends from its own address to that of its peer, and takes what comes from there to
itself (reference 22). Everything
here is computed from the topology and the faults, and kept no longer than they stay as they are.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from ipaddress import ip_interface
from typing import Final, NamedTuple, TypeAlias

import msgspec

from simulator.failover.records import UnitState
from simulator.failover.settings import FailoverSettings, LinkIp
from simulator.faults.values import (
    CablePulled,
    Delay,
    Direction,
    Fault,
    LinkCut,
    Loss,
    OneWayCut,
    SerialBad,
    SerialPulled,
    SwitchDead,
    SwitchPortShut,
    VlanDead,
)
from simulator.pair.topology import LATENCY_MS, SERIAL, UNTAGGED, Cable, Host, Topology
from simulator.vocabulary import Link, Millis, PortName, UnitRole, Value, Via


class Line(Value):
    """Condition of one cable, from the unit's port to the switch port, without what the unit itself does."""

    cable: Cable
    plugged: bool = True
    switch_port_up: bool = True
    switch_on: bool = True
    forwarding: bool = True
    """The switch passes on what it gets; False: the serial cable died in its middle, or the port does not forward yet."""
    loss_percent: int = 0
    delay_ms: Millis = 0
    cut_in: bool = False
    cut_out: bool = False
    dead_vlans: tuple[int, ...] = ()
    cut_vlans: tuple[int | None, ...] = ()
    """On which VLANs, None for frames without a tag, a link of the pair is cut that is configured on this port."""

    @property
    def carrier(self) -> bool:
        """The unit's port has carrier, as long as the unit does not shut it down."""
        return self.plugged and self.switch_port_up and self.switch_on

    def passes(self, vlan: int | None, *, inward: bool) -> bool:
        """Whether something gets through toward the unit (inward) or away from it."""
        cut = self.cut_in if inward else self.cut_out
        return self.carrier and self.forwarding and not cut and vlan not in (*self.dead_vlans, *self.cut_vlans)


Lines: TypeAlias = Mapping[tuple[UnitRole, PortName], Line]
LinkPorts: TypeAlias = Mapping[Link, tuple[tuple[UnitRole, PortName, int | None], ...]]
"""On which ports and VLANs (None: untagged) each unit has the pair's own links."""


class Blocked(Value, array_like=True):
    """A switch port whose link came up and that does not forward yet (spanning tree, reference 24)."""

    unit: UnitRole
    port: PortName
    """Of the unit; the switch port is at the other end of its cable."""
    until_ms: Millis


def link_ports(settings: Mapping[UnitRole, FailoverSettings]) -> LinkPorts:
    """Where the units have the pair's own links, as their running configurations say, each for itself."""
    found: dict[Link, tuple[tuple[UnitRole, PortName, int | None], ...]] = {}
    for unit, said in settings.items():
        places = (Link.FAILOVER, said.link_port, said.link_vlan), (Link.STATE, said.state_port, said.state_vlan)
        for link, port, vlan in places:
            if port is not None and (link is Link.STATE or said.lan_based):
                ends = tuple((unit, member, vlan) for member in said.members_of(port))
                found[link] = (*found.get(link, ()), *ends)
    return found


def lines(
    topology: Topology,
    faults: Iterable[Fault],
    blocked: Iterable[tuple[UnitRole, PortName]] = (),
    links: LinkPorts | None = None,
) -> Lines:
    """The condition of every cable of the topology. blocked: ends whose switch port does not forward yet. links: where the pair's
    own links are, for faults that cut one."""
    found = {(cable.unit, cable.port): Line(cable) for cable in topology.cables}
    if topology.serial:
        found |= {(unit, SERIAL): Line(Cable(unit, SERIAL, SERIAL, unit.value)) for unit in UnitRole}
    for fault in faults:
        for place, line in found.items():
            found[place] = _under(fault, line, links or {})
    for place in blocked:
        found[place] = msgspec.structs.replace(found[place], forwarding=False)
    return found


def _under(fault: Fault, line: Line, links: LinkPorts) -> Line:
    """The line with one more fault over it."""
    if line.cable.port == SERIAL:
        return _under_serial(fault, line)
    match fault:
        case SwitchDead(switch) if switch == line.cable.switch:
            return msgspec.structs.replace(line, switch_on=False)
        case VlanDead(switch, vlan, unit) if switch == line.cable.switch and unit in (None, line.cable.unit):
            return msgspec.structs.replace(line, dead_vlans=tuple(sorted({*line.dead_vlans, vlan})))
        case LinkCut(link):
            here = (line.cable.unit, line.cable.port)
            cut = tuple(vlan for unit, port, vlan in links.get(link, ()) if (unit, port) == here)
            return msgspec.structs.replace(line, cut_vlans=(*line.cut_vlans, *cut)) if cut else line
        case CablePulled() | SwitchPortShut() | Loss() | Delay() | OneWayCut():
            at_port = (fault.unit, fault.port) == (line.cable.unit, line.cable.port)
            return _at_port(fault, line) if at_port else line
        case _:
            return line


def _under_serial(fault: Fault, line: Line) -> Line:
    """One end of the serial cable, which has no switch: its "carrier" is that it is plugged in here."""
    match fault:
        case SerialPulled(unit) if unit is line.cable.unit:
            return msgspec.structs.replace(line, plugged=False)
        case SerialBad() | LinkCut(Link.FAILOVER):
            return msgspec.structs.replace(line, forwarding=False)
        case _:
            return line


def _at_port(fault: CablePulled | SwitchPortShut | Loss | Delay | OneWayCut, line: Line) -> Line:
    match fault:
        case CablePulled():
            return msgspec.structs.replace(line, plugged=False)
        case SwitchPortShut():
            return msgspec.structs.replace(line, switch_port_up=False)
        case Loss():
            return msgspec.structs.replace(line, loss_percent=fault.percent)
        case Delay():
            return msgspec.structs.replace(line, delay_ms=fault.delay_ms)
        case OneWayCut(direction=Direction.IN):
            return msgspec.structs.replace(line, cut_in=True)
        case OneWayCut():
            return msgspec.structs.replace(line, cut_out=True)


class LinkAddresses(NamedTuple):
    """How a unit is configured on one of the pair's own links."""

    own: tuple[int, int]
    """Address and length of the mask, in bits."""
    peer: tuple[int, int]

    def meets(self, receiver: "LinkAddresses") -> bool:
        """Whether what this unit sends is for the receiver, and from whom it expects it (reference 22: inverted, equal or
        foreign addresses, another subnet or mask: no hello is accepted)."""
        return self.own == receiver.peer and self.peer == receiver.own


class End(NamedTuple):
    """Where a message enters or leaves a unit."""

    line: Line
    vlan: int | None
    """None: untagged."""
    ip: "LinkAddresses | None" = None
    """On a LAN link of the pair; None: what passes here is not bound to the two addresses of a link."""

    @property
    def switch(self) -> str:
        return self.line.cable.switch

    def passes(self, *, inward: bool) -> bool:
        return self.line.passes(self.vlan, inward=inward)

    def stream(self, direction: Direction) -> str:
        """Name of the stream of chance that decides on losses here."""
        return f"loss {self.line.cable.unit} {self.line.cable.port} {direction}"


def end_of(
    all_lines: Lines, unit: UnitRole, settings: FailoverSettings, via: Via, state: UnitState | None = None
) -> End | None:
    """The end of `via` at a unit with these settings; None: it has none there, no address on it, or has shut it down. state: the
    running unit, which knows through which member of a bundle its frames pass."""
    place = _place(settings, via)
    if place is None:
        return None
    port, vlan = place
    line = all_lines.get((unit, port)) or _of_bundle(all_lines, unit, settings.members_of(port), state, port)
    if line is None:
        return None
    if not isinstance(via, Link) or port == SERIAL:
        return End(line, vlan)
    ip = settings.link_ip if via is Link.FAILOVER else settings.state_ip
    return End(line, vlan, _addresses(ip, settings.role)) if ip else None


def _of_bundle(
    all_lines: Lines, unit: UnitRole, members: tuple[PortName, ...], state: UnitState | None, port: PortName
) -> Line | None:
    """The member that stands for a redundant interface or Port-channel: the first that carries; None: it is down."""
    carrying = members if state is None else state.carrying(port)
    cabled = [line for member in carrying if (line := all_lines.get((unit, member)))]
    return next((line for line in cabled if line.carrier), None)


@lru_cache(maxsize=1_024)  # asked for each message
def _addresses(ip: LinkIp, role: UnitRole) -> LinkAddresses:
    own, peer = (ip_interface(f"{address}/{ip.mask}") for address in ip.of(role))
    return LinkAddresses((int(own.ip), own.network.prefixlen), (int(peer.ip), peer.network.prefixlen))


def _place(settings: FailoverSettings, via: Via) -> tuple[PortName, int | None] | None:
    if via is Link.FAILOVER and not settings.lan_based:
        return SERIAL, None
    if via is Link.FAILOVER:
        return (settings.link_port, settings.link_vlan) if settings.link_port and settings.link_enabled else None
    if via is Link.STATE:
        return (settings.state_port, settings.state_vlan) if settings.state_port and settings.state_enabled else None
    interface = settings.interface(via)
    return (interface.port, interface.vlan) if interface is not None and interface.enabled else None


class Path(NamedTuple):
    """From one unit to the other by one via, as things are now."""

    passes: bool
    delay_ms: Millis
    losses: tuple[tuple[str, int], ...]
    """(stream of chance, per cent) of each lossy cable on the way."""


NO_PATH: Final = Path(False, LATENCY_MS, ())


def path(sender: End | None, receiver: End | None) -> Path:
    """The way from one unit's end to the other's."""
    if sender is None or receiver is None or sender.switch != receiver.switch or sender.vlan != receiver.vlan:
        return NO_PATH
    if sender.ip is not None and (receiver.ip is None or not sender.ip.meets(receiver.ip)):
        return NO_PATH
    if not (sender.passes(inward=False) and receiver.passes(inward=True)):
        return NO_PATH
    ways = ((sender, Direction.OUT), (receiver, Direction.IN))
    losses = tuple((end.stream(way), end.line.loss_percent) for end, way in ways if end.line.loss_percent)
    return Path(True, LATENCY_MS + sender.line.delay_ms + receiver.line.delay_ms, losses)


def outward(sender: End) -> Path:
    """The way from a unit's end to its switch."""
    losses = ((sender.stream(Direction.OUT), sender.line.loss_percent),) if sender.line.loss_percent else ()
    return Path(sender.passes(inward=False), LATENCY_MS, losses)


def there_and_back(end: End) -> Path:
    """A host's question to a unit's end and the answer, or the other way round."""
    line = end.line
    losses = tuple((end.stream(way), line.loss_percent) for way in (Direction.OUT, Direction.IN) if line.loss_percent)
    return Path(True, 2 * (LATENCY_MS + line.delay_ms), losses)


def on_segment(end: End, topology: Topology) -> tuple[Host, ...]:
    """The hosts that share switch and VLAN with this end, in the topology's order."""
    return topology.on_segment(end.switch, end.vlan or UNTAGGED)
