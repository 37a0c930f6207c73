"""From the configurations of both units to what is around them: ports, switches, cables, hosts, and who talks to whom.

The rules (docs/model.md, "The network around a pair"; ours, but for what a line of a configuration says itself):

- Failover and state port of each unit go to the small switch of their link, each unit's port as its own lines say.
- Each other port in use, or bundle of ports, has a switch of its own: for management if nothing but management is on it, outside
  if most of its interfaces have the lowest security level of their context or lead to the default route, else inside.
- A segment is a VLAN of a switch. Contexts that share an interface share its segment.
- On a segment stand the next hops of `route` lines as routers, a server for each inside address of a static translation (at most
  two), and where there is neither a host on a free address.
- Through each context with two interfaces the hosts of its outside-most and of its inside-most segment talk to each other.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from simulator.appliance.config.model import Configuration
from simulator.appliance.links import links_of
from simulator.pair.interfaces import Attached, Zone, attached, physical, zone_of
from simulator.pair.populate import population
from simulator.pair.topology import Cable, Switch, Topology
from simulator.vocabulary import PortName, UnitRole

_KIND: Final = re.compile(r"[A-Za-z-]+")
_SWITCH_KINDS: Final = {"Ethernet": "FastEthernet", "Management": "GigabitEthernet"}
"""Kind of the switch port at the other end of a cable; any other kind goes to its like."""


def derive(
    primary: Configuration, secondary: Configuration, ports: tuple[PortName, ...], *, serial: bool | None = None
) -> Topology:
    """The topology of a pair with these configurations. ports: of each unit. serial: whether the serial cable joins them; None:
    as the primary's configuration says."""
    plan = _Plan(primary, secondary)
    plan.join_links()
    plan.join_data()
    switches = plan.switches()
    hosts, ends = population(plan.source, plan.attached, plan.switch_of)
    return Topology(
        ports=ports,
        switches=switches,
        cables=plan.cables(ports),
        hosts=hosts,
        ends=ends,
        serial=_is_serial(primary) if serial is None else serial,
    )


def _is_serial(primary: Configuration) -> bool:
    return primary.failover_enabled and not primary.lan_based


class _Plan:
    """The switches while they are being found: which port of which unit goes to which."""

    def __init__(self, primary: Configuration, secondary: Configuration) -> None:
        self.units: Final = {UnitRole.PRIMARY: primary, UnitRole.SECONDARY: secondary}
        found = {unit: attached(configuration) for unit, configuration in self.units.items()}
        leader = (
            UnitRole.SECONDARY if len(found[UnitRole.SECONDARY]) > len(found[UnitRole.PRIMARY]) else UnitRole.PRIMARY
        )
        self.source: Final = self.units[leader]
        """Of the unit whose configuration has the interfaces: the other one takes it over."""
        self.attached: Final = found[leader]
        self._to: dict[tuple[UnitRole, PortName], str] = {}
        self._links: list[Switch] = []
        self._data: list[Switch] = []

    # --- the pair's own links ---

    def join_links(self) -> None:
        """Each unit's port as its own lines say; a unit whose lines say nothing is cabled like its peer."""
        for at, title in enumerate(("Failover link switch", "State link switch")):
            links = {unit: links_of(configuration)[at] for unit, configuration in self.units.items()}
            known = next((link for link in links.values() if link is not None), None)
            if known is None:
                continue
            name = ""
            for unit, link in links.items():
                for port in physical(self.units[unit], (link or known).port):
                    there = self._to.setdefault((unit, port), name or self._name(known.name.lower()))
                    name = name or there
            if all(switch.name != name for switch in self._links):
                self._links.append(Switch(name, title))

    def _name(self, wanted: str) -> str:
        """The name, or it with a number where a switch has it already."""
        taken = {switch.name for switch in (*self._links, *self._data)}
        numbers = (f"{wanted}{number or ''}" for number in (0, *range(2, len(taken) + 3)))
        return next(name for name in numbers if name not in taken)

    # --- data ---

    def join_data(self) -> None:
        """A switch for each port or bundle that contexts have something on, those of the outside first, for management last."""
        by_port: dict[PortName, list[Attached]] = {}
        for interface in self.attached:
            by_port.setdefault(interface.port, []).append(interface)
        shared = {port for port in by_port if self._joined(port)}
        for zone in Zone:
            here = [port for port, found in by_port.items() if zone_of(found) is zone and port not in shared]
            for number, port in enumerate(here, start=1):
                self._join_data(port, by_port[port], zone, number)
        for port in shared:
            self._add_vlans(self._joined(port), by_port[port])

    def _join_data(self, port: PortName, interfaces: list[Attached], zone: Zone, number: int) -> None:
        name = self._name(zone if number == 1 else f"{zone}{number}")
        title = f"{zone.capitalize()} switch" + ("" if number == 1 else f" {number}")
        self._data.append(Switch(name, title, _vlans(interfaces)))
        for unit, configuration in self.units.items():
            for member in physical(self.source if port not in configuration.ports else configuration, port):
                self._to.setdefault((unit, member), name)

    def _joined(self, port: PortName) -> str:
        """The switch that a port of data is cabled to already, because it is a link's port as well."""
        members = physical(self.source, port)
        return next((self._to[unit, one] for unit in UnitRole for one in members if (unit, one) in self._to), "")

    def _add_vlans(self, name: str, interfaces: list[Attached]) -> None:
        for at, switch in enumerate(self._links):
            if switch.name == name:
                self._links[at] = Switch(name, switch.title, tuple(sorted({*switch.vlans, *_vlans(interfaces)})))

    # --- what came of it ---

    def switches(self) -> tuple[Switch, ...]:
        return (*self._data, *self._links)

    def switch_of(self, port: PortName) -> str:
        """The switch of a port or bundle of the source; "": it is not cabled."""
        return self._joined(port)

    def cables(self, ports: tuple[PortName, ...]) -> tuple[Cable, ...]:
        """In the order of the ports, the primary's end first."""
        taken: dict[str, int] = {}
        return tuple(_cable(unit, port, self._to[unit, port], taken) for port in ports for unit in self._at(port))

    def _at(self, port: PortName) -> Iterator[UnitRole]:
        return (unit for unit in UnitRole if (unit, port) in self._to)


def _cable(unit: UnitRole, port: PortName, switch: str, taken: dict[str, int]) -> Cable:
    taken[switch] = taken.get(switch, 0) + 1
    kind = _KIND.match(port)
    there = _SWITCH_KINDS.get(kind[0], kind[0]) if kind else "FastEthernet"
    return Cable(unit, port, switch, f"{there}0/{taken[switch]}")


def _vlans(interfaces: Iterable[Attached]) -> tuple[int, ...]:
    return tuple(sorted({interface.vlan for interface in interfaces if interface.vlan}))
