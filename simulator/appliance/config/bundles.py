"""Interfaces that are made of ports, and those that are made of nothing: redundant interfaces, Port-channels, and virtual ones
(reference 18.1). Ports of their own they are none; what stands on them stands on their members."""

import re
from typing import Final

from simulator.appliance.cli.statements import ChannelGroup, Interface, MemberInterface, MinBundle
from simulator.appliance.config.model import Configuration, Line, block, every, port_of
from simulator.appliance.config.ranks import port_key
from simulator.failover.settings import Bundle
from simulator.vocabulary import SYSTEM_CONTEXT, PortName

REDUNDANT: Final = "Redundant"
CHANNEL: Final = "Port-channel"
_MADE: Final = re.compile(rf"{REDUNDANT}[1-8]|{CHANNEL}(?:[1-9]|[1-3]\d|4[0-8])|(?:Vlan|BVI|Tunnel|Loopback)\d+")
"""Redundant1 to 8, Port-channel1 to 48 (reference 18.1)."""
_REDUNDANTS: Final = tuple(f"{REDUNDANT}{number}" for number in range(1, 9))
MOST_MEMBERS: Final = 2
"""Of a redundant interface (reference 18.1)."""


def is_made(interface: str) -> bool:
    """Whether an interface is created by its line and needs no port of that name."""
    return _MADE.fullmatch(interface) is not None


def is_virtual(interface: str) -> bool:
    """Whether a context makes such an interface for itself: a bridge group's, a tunnel's, a loopback."""
    return interface.startswith(("BVI", "Tunnel", "Loopback"))


def channel_name(number: int) -> PortName:
    return f"{CHANNEL}{number}"


def bundles(config: Configuration) -> tuple[Bundle, ...]:
    """Every redundant interface and Port-channel that has members, with these: of a redundant interface in their order, of a
    Port-channel the lowest first. One that the chassis itself makes (a Firepower's) is a port like any other."""
    channels: dict[PortName, list[PortName]] = {}
    heads: list[tuple[PortName, Line]] = []
    for line in config.interfaces(SYSTEM_CONTEXT):
        name = line.statement.name if isinstance(line.statement, Interface) else ""
        if name.startswith((REDUNDANT, CHANNEL)):
            if "." not in name:
                heads.append((name, line))
        elif line.body and "." not in name and (group := line.get(ChannelGroup)):
            channels.setdefault(channel_name(group.number), []).append(name)
    return tuple(_bundle(name, line, channels) for name, line in heads if name in channels or name not in config.ports)


def _bundle(name: PortName, line: Line, channels: dict[PortName, list[PortName]]) -> Bundle:
    if name.startswith(REDUNDANT):
        return Bundle(name, tuple(member.port for member in every(line.body, MemberInterface)), redundant=True)
    least = line.get(MinBundle)
    return Bundle(name, tuple(sorted(channels.get(name, ()), key=port_key)), least=least.count if least else 1)


def bundle_of(config: Configuration, port: PortName) -> PortName | None:
    """The redundant interface or Port-channel that a port is a member of."""
    if "." in port:
        return None
    line = config.interface(SYSTEM_CONTEXT, port)
    group = line.get(ChannelGroup) if line else None
    if group:
        return channel_name(group.number)
    for name in _REDUNDANTS:
        other = config.interface(SYSTEM_CONTEXT, name)
        if other and block(other.body, MemberInterface(port)):
            return name
    return None


def is_there(config: Configuration, interface: str) -> bool:
    """Whether the chassis has the port, or the configuration an interface or subinterface of that name."""
    return interface in config.ports or config.interface(SYSTEM_CONTEXT, interface) is not None


def can_be(config: Configuration, interface: str) -> bool:
    """Whether `interface NAME` may be entered in the system space: a port, what is made, or a subinterface of such."""
    port = port_of(interface)
    return is_there(config, port) or (is_made(port) and port == interface)
