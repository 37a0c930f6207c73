"""The interfaces of the contexts as a topology wants them: port, VLAN, network, and whether they are outside."""

from collections.abc import Iterable
from enum import StrEnum
from ipaddress import IPv4Interface, IPv4Network

from simulator.appliance.cli.statements import IpAddress, Kept, Nameif, SecurityLevel, Vlan
from simulator.appliance.config.bundles import bundles
from simulator.appliance.config.model import Configuration, Line, every, port_of
from simulator.appliance.forwarding import routes
from simulator.pair.topology import UNTAGGED
from simulator.vocabulary import SYSTEM_CONTEXT, PortName, Value

DEFAULT: tuple[str, str] = ("0.0.0.0", "0.0.0.0")
"""Network and mask of the default route."""


class Attached(Value):
    """A named interface of a context that the system execution space gave to it."""

    context: str
    name: str
    port: PortName
    """The port, or the bundle, under it."""
    vlan: int
    level: int
    network: IPv4Network | None
    """None: it has no address."""
    addresses: tuple[str, ...]
    """Active and standby address."""
    leads_out: bool
    """The context's default route leads here."""
    is_lowest: bool
    """No interface of its context has a lower security level, and some have a higher one."""
    manages: bool
    """`management-only`, or on a management port: no traffic goes through."""

    @property
    def is_outside(self) -> bool:
        return self.leads_out or self.is_lowest


class Zone(StrEnum):
    """Which part of the network is behind a port, a bundle or a switch."""

    OUTSIDE = "outside"
    INSIDE = "inside"
    MANAGEMENT = "management"


def zone_of(interfaces: Iterable[Attached]) -> Zone:
    """Management if nothing but management is on it, outside if most of the interfaces there are outside ones, else inside."""
    found = list(interfaces)
    if all(interface.manages for interface in found):
        return Zone.MANAGEMENT
    outside = sum(interface.is_outside for interface in found)
    return Zone.OUTSIDE if 2 * outside > len(found) else Zone.INSIDE


def attached(configuration: Configuration) -> tuple[Attached, ...]:
    """In the order of the configuration."""
    return configuration.once(_of_all_contexts)


def _of_all_contexts(configuration: Configuration) -> tuple[Attached, ...]:
    return tuple(one for context in configuration.context_names for one in _of_context(configuration, context))


def physical(configuration: Configuration, interface: PortName) -> tuple[PortName, ...]:
    """The ports that an interface stands on: its own port, or the members of its bundle."""
    port = port_of(interface)
    return next((bundle.members for bundle in bundles(configuration) if bundle.name == port), (port,))


def _of_context(configuration: Configuration, context: str) -> list[Attached]:
    given = {entry.seen_as: entry.port for entry in configuration.allocations(context)}
    lines = [line for line in configuration.interfaces(context) if line.get(Nameif) and _seen_as(line) in given]
    levels = [_level(line) for line in lines]
    out = {
        route.interface
        for route in routes(configuration, context)
        if route.gateway and (route.network, route.mask) == DEFAULT
    }
    return [_attached(configuration, context, line, given[_seen_as(line)], levels, out) for line in lines]


def _attached(
    configuration: Configuration, context: str, line: Line, interface: PortName, levels: list[int], out: set[str]
) -> Attached:
    named, typed = line.get(Nameif), line.get(IpAddress)
    below = configuration.interface(SYSTEM_CONTEXT, interface)
    vlan = below.get(Vlan) if below else None
    name, level = named.name if named else "", _level(line)
    return Attached(
        context=context,
        name=name,
        port=port_of(interface),
        vlan=vlan.id if vlan else UNTAGGED,
        level=level,
        network=IPv4Interface(f"{typed.address}/{typed.mask}").network if typed else None,
        addresses=tuple(filter(None, (typed.address, typed.standby))) if typed else (),
        leads_out=name in out,
        is_lowest=level == min(levels) < max(levels),
        manages=interface.startswith("Management") or any(k.line == "management-only" for k in every(line.body, Kept)),
    )


def _seen_as(line: Line) -> str:
    return str(getattr(line.statement, "name", ""))


def _level(line: Line) -> int:
    level = line.get(SecurityLevel)
    return level.level if level else 0
