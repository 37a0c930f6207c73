"""Which context takes a packet that comes in on an interface that several contexts share (reference 18.3).

In this order: the only context that has the interface; the one whose interface there has the packet's MAC address; where
several have the same one, the context whose interface, or whose translation, the packet's destination is. The routing table is
never asked: without addresses of its own, a context that does not translate gets nothing but what is for its interface.
"""

from collections.abc import Iterable
from ipaddress import IPv4Address
from typing import TypeAlias

from simulator.appliance.addresses import OwnedInterface
from simulator.appliance.config.model import Configuration
from simulator.appliance.forwarding import rules
from simulator.vocabulary import PortName

Segment: TypeAlias = tuple[PortName, int | None]
"""Port or bundle, and VLAN."""


def on_segment(interfaces: Iterable[OwnedInterface], port: PortName, vlan: int | None) -> tuple[OwnedInterface, ...]:
    """The interfaces of all contexts on a port or bundle and VLAN that are not shut down: several where contexts share it."""
    return tuple(entry for entry in interfaces if entry.enabled and (entry.port, entry.vlan) == (port, vlan))


def shared_by(interfaces: Iterable[OwnedInterface]) -> dict[Segment, tuple[OwnedInterface, ...]]:
    """The interfaces that several contexts have on one port or bundle and VLAN, by these."""
    found: dict[Segment, list[OwnedInterface]] = {}
    for entry in interfaces:
        if entry.enabled:
            found.setdefault((entry.port, entry.vlan), []).append(entry)
    return {segment: tuple(entries) for segment, entries in found.items() if len(entries) > 1}


def taken_by(
    running: Configuration, sharing: tuple[OwnedInterface, ...], mac: str, address: str
) -> OwnedInterface | None:
    """The interface that takes a packet; None: it is dropped, since nothing tells for which context it is.

    sharing: the interfaces on the segment (`on_segment`). mac: where the frame is addressed to. address: the destination of
    the packet."""
    if len(sharing) == 1:
        return sharing[0]
    same = [entry for entry in sharing if entry.mac == mac]
    if len(same) <= 1:
        return same[0] if same else None
    own = [entry for entry in same if entry.address == address]
    claimed = own or [entry for entry in same if _translates(running, entry, address)]
    return claimed[0] if claimed else None


def clashes(sharing: tuple[OwnedInterface, ...]) -> tuple[OwnedInterface, ...]:
    """Those on one segment that have the same MAC address as another."""
    macs = [entry.mac for entry in sharing]
    return tuple(entry for entry in sharing if macs.count(entry.mac) > 1)


def _translates(running: Configuration, entry: OwnedInterface, address: str) -> bool:
    return rules(running, entry.key.context).claims(entry.key.name, IPv4Address(address))
