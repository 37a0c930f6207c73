"""Where the things around the two units stand in the picture: by what the configurations say, never by the name of a port.

A switch that carries no VLAN and has no host stands between the units: it is there for the pair's own links. Of the others, one
stands on top if outside is behind it, as for the network that is made around a pair (pair/interfaces.py), else at the bottom.
Where no interface is configured yet, its hosts decide: routers are outside, servers inside.
"""

import re
from collections import defaultdict
from typing import Final

from simulator.appliance.device import settings_of
from simulator.observe.picture.firewalls import BOTH
from simulator.pair.interfaces import Attached, Zone, attached, physical, zone_of
from simulator.pair.topology import HostKind, Switch, Topology
from simulator.vocabulary import PortName
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
    behind = _behind(world)
    links = _link_ports(world)
    return {
        switch.name: _side(world.topology, switch, behind.get(switch.name, []), links)
        for switch in world.topology.switches
    }


def _side(topology: Topology, switch: Switch, behind: list[Attached], links: set[PortName]) -> str:
    if behind:
        return TOP if zone_of(behind) is Zone.OUTSIDE else BOTTOM
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


def _behind(world: World) -> dict[str, list[Attached]]:
    """The interfaces of contexts behind each switch, on the unit that knows most of them."""
    units = [world.chassis(unit).device for unit in BOTH]
    device = max(units, key=lambda one: len(settings_of(one).interfaces))
    switches = {cable.port: cable.switch for cable in world.topology.cables if cable.unit is device.seat}
    found: dict[str, list[Attached]] = defaultdict(list)
    for interface in attached(device.running):
        if name := switches.get(next(iter(physical(device.running, interface.port)), interface.port)):
            found[name].append(interface)
    return found
