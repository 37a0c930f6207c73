"""The hosts around a pair, and who of them talks to whom: from the addresses, routes and translations of its configuration."""

from collections.abc import Callable, Iterable, Iterator
from ipaddress import IPv4Address, IPv4Network
from typing import Final

from simulator.appliance.config.model import Configuration
from simulator.appliance.forwarding import routes, statics
from simulator.pair.interfaces import Attached
from simulator.pair.topology import Ends, Host, HostKind
from simulator.vocabulary import PortName

MOST_SERVERS: Final = 2
"""Of one segment."""
FIRST_FREE: Final = 10
"""Number in its network from which on a free address is looked for, where the network is large enough (ours)."""


class _Segment:
    """A VLAN of a switch, and the interfaces of contexts on it."""

    def __init__(self, switch: str, vlan: int) -> None:
        self.switch: Final = switch
        self.vlan: Final = vlan
        self.interfaces: Final[list[Attached]] = []
        self.hosts: dict[str, HostKind] = {}
        """By address."""

    def place(self, address: str, kind: HostKind) -> None:
        if address not in self.taken:
            self.hosts.setdefault(address, kind)

    @property
    def taken(self) -> frozenset[str]:
        """Addresses of the units."""
        return frozenset(address for interface in self.interfaces for address in interface.addresses)

    def on(self, address: str) -> bool:
        """Whether an address belongs to a network of the segment."""
        return any(_is_in(address, interface.network) for interface in self.interfaces)

    def count(self, kind: HostKind) -> int:
        return sum(one is kind for one in self.hosts.values())


def population(
    configuration: Configuration, interfaces: Iterable[Attached], switch_of: Callable[[PortName], str]
) -> tuple[tuple[Host, ...], tuple[Ends, ...]]:
    """The hosts: routers, servers, then others; and through which contexts they talk. switch_of: of a port, "" for none."""
    segments: dict[tuple[str, int], _Segment] = {}
    of: dict[tuple[str, str], _Segment] = {}
    for interface in interfaces:
        switch = switch_of(interface.port)
        if switch and interface.network is not None:
            place = (switch, interface.vlan)
            segment = segments.setdefault(place, _Segment(*place))
            segment.interfaces.append(interface)
            of[interface.context, interface.name] = segment
    for context in configuration.context_names:
        _place_routers(configuration, context, of)
        _place_servers(configuration, context, of)
    for segment in segments.values():
        if not segment.hosts:
            _place_any(segment)
    hosts = tuple(_named(segments.values()))
    return hosts, tuple(_ends(configuration, interfaces, of, hosts))


def _place_routers(configuration: Configuration, context: str, of: dict[tuple[str, str], _Segment]) -> None:
    for route in routes(configuration, context):
        segment = of.get((context, route.interface))
        if segment is not None and route.gateway and segment.on(route.gateway):
            segment.place(route.gateway, HostKind.ROUTER)


def _place_servers(configuration: Configuration, context: str, of: dict[tuple[str, str], _Segment]) -> None:
    here = [segment for (owner, _), segment in of.items() if owner == context]
    for translation in statics(configuration, context):
        for segment in here:
            if segment.on(translation.local) and segment.count(HostKind.SERVER) < MOST_SERVERS:
                segment.place(translation.local, HostKind.SERVER)


def _place_any(segment: _Segment) -> None:
    for interface in segment.interfaces:
        free = next(_free(interface.network, segment.taken), None) if interface.network else None
        if free is not None:
            segment.place(free, HostKind.HOST)
            return


def _free(network: IPv4Network, taken: frozenset[str]) -> Iterator[str]:
    """Addresses that nobody has, from the tenth on, then those before it."""
    first, last = int(network.network_address) + 1, int(network.broadcast_address) - 1
    begin = first + FIRST_FREE - 1
    numbers = (*range(begin, min(last + 1, begin + len(taken) + 1)), *range(first, min(begin, last + 1)))
    return (address for number in numbers if (address := str(IPv4Address(number))) not in taken)


def _is_in(address: str, network: IPv4Network | None) -> bool:
    try:
        return network is not None and IPv4Address(address) in network
    except ValueError:
        return False


def _named(segments: Iterable[_Segment]) -> Iterator[Host]:
    found = [(kind, address, segment) for segment in segments for address, kind in segment.hosts.items()]
    for kind in HostKind:
        here = [(address, segment) for one, address, segment in found if one is kind]
        for number, (address, segment) in enumerate(here, start=1):
            yield Host(f"{kind}{number}", kind, address, segment.switch, segment.vlan)


def _ends(
    configuration: Configuration,
    interfaces: Iterable[Attached],
    of: dict[tuple[str, str], _Segment],
    hosts: tuple[Host, ...],
) -> Iterator[Ends]:
    """Between which hosts a context lies: on its outside-most and its inside-most segment."""
    for context in configuration.context_names:
        here = [one for one in interfaces if one.context == context and (context, one.name) in of and not one.manages]
        if len(here) < 2:
            continue
        outside = min(here, key=lambda one: (not one.leads_out, one.level))
        inside = max((one for one in here if one is not outside), key=lambda one: one.level)
        out, into = of[context, outside.name], of[context, inside.name]
        router = _host_on(hosts, out, outside, (HostKind.ROUTER, HostKind.HOST, HostKind.SERVER))
        server = _host_on(hosts, into, inside, (HostKind.SERVER, HostKind.HOST, HostKind.ROUTER))
        if router is not None and server is not None and out is not into:
            yield Ends(context, server.name, router.name)


def _host_on(hosts: Iterable[Host], segment: _Segment, interface: Attached, kinds: tuple[HostKind, ...]) -> Host | None:
    """The first host of the best kind on the segment that is in the interface's own network."""
    place = (segment.switch, segment.vlan)
    here = [host for host in hosts if (host.switch, host.vlan) == place and _is_in(host.address, interface.network)]
    return min(here, key=lambda host: kinds.index(host.kind), default=None)
