"""Where the things around the two units stand in the picture: by what the configurations say, never by the name of a port.

A switch that carries no VLAN and has no host stands between the units: it is there for the pair's own links. Of the others, one
stands on top (outside) if most of the interfaces behind it have the lowest security level of their context, else at the bottom
(inside). Where no interface is configured yet, its hosts decide: routers are outside, servers inside.
"""

import re
from collections import defaultdict
from typing import Final

from simulator.appliance.cli.statements import SecurityLevel
from simulator.appliance.config.model import Configuration
from simulator.appliance.device import settings_of
from simulator.failover.settings import FailoverSettings
from simulator.observe.picture.firewalls import BOTH
from simulator.pair.topology import HostKind, Switch, Topology
from simulator.vocabulary import InterfaceKey, PortName
from simulator.world.world import World

TOP: Final = "top"
BOTTOM: Final = "bottom"
BETWEEN: Final = "between"

_SHORT: Final = {
    "Ethernet": "E",
    "FastEthernet": "Fa",
    "GigabitEthernet": "Gi",
    "TenGigabitEthernet": "Te",
    "Management": "M",
    "Port-channel": "Po",
    "Redundant": "Re",
}
"""Kinds of interfaces as they are printed beside their sockets, and as engineers shorten them."""


def label_of(interface: PortName) -> str:
    """ "E0", "Gi0/0", "Te0/8", "Po1"; a kind without a short form keeps its name."""
    found = re.fullmatch(r"([A-Za-z-]+?)(\d[\d/]*)", interface)
    return f"{_SHORT.get(found[1], found[1])}{found[2]}" if found else interface


def sides(world: World) -> dict[str, str]:
    """The side of every switch, by its name."""
    outside, inside = _votes(world)
    links = _link_ports(world)
    return {
        switch.name: _side(world.topology, switch, outside[switch.name], inside[switch.name], links)
        for switch in world.topology.switches
    }


def _side(topology: Topology, switch: Switch, outside: int, inside: int, links: set[PortName]) -> str:
    if outside or inside:
        return TOP if outside > inside else BOTTOM
    ports = {cable.port for cable in topology.cables if cable.switch == switch.name}
    here = [host.kind for host in topology.hosts if host.switch == switch.name]
    if not switch.vlans and (not here or (ports and ports <= links)):
        return BETWEEN
    return TOP if here.count(HostKind.ROUTER) > here.count(HostKind.SERVER) else BOTTOM


def _link_ports(world: World) -> set[PortName]:
    found = set()
    for unit in BOTH:
        settings = settings_of(world.chassis(unit).device)
        for port in (settings.link_port, settings.state_port):
            found |= set(settings.members_of(port)) if port else set()
    return found


def _votes(world: World) -> tuple[dict[str, int], dict[str, int]]:
    """How many outside and how many other interfaces are behind each switch, on the unit that knows most of them."""
    outside: dict[str, int] = defaultdict(int)
    inside: dict[str, int] = defaultdict(int)
    known = [(world.chassis(unit).device, settings_of(world.chassis(unit).device)) for unit in BOTH]
    device, settings = max(known, key=lambda one: len(one[1].interfaces))
    lowest = _outside(device.running, settings)
    switches = {cable.port: cable.switch for cable in world.topology.cables if cable.unit is device.seat}
    for interface in settings.interfaces:
        if name := switches.get(next(iter(settings.members_of(interface.port)), interface.port)):
            (outside if interface.key in lowest else inside)[name] += 1
    return outside, inside


def _outside(running: Configuration, settings: FailoverSettings) -> set[InterfaceKey]:
    """The interface of each context that has its lowest security level; none where all levels are equal."""
    levels: dict[str, dict[InterfaceKey, int]] = defaultdict(dict)
    for interface in settings.interfaces:
        line = running.named_interface(interface.key.context, interface.key.name)
        level = line.get(SecurityLevel) if line else None
        levels[interface.key.context][interface.key] = level.level if level else 0
    found = set()
    for by_key in levels.values():
        low = min(by_key.values())
        if low < max(by_key.values()):
            found |= {key for key, level in by_key.items() if level == low}
    return found
