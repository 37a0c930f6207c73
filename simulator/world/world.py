"""The world as a value: two firewalls in their chassis, the topology around them, faults in force, what is to come."""

from simulator.appliance.device import CableReading, Device, settings_of
from simulator.failover.settings import FailoverSettings
from simulator.faults.values import InForce, LinkCut
from simulator.pair.blueprint import BOOT_MS
from simulator.pair.topology import NO_TOPOLOGY, Topology
from simulator.vocabulary import InputId, InterfaceKey, Link, Millis, PortName, Power, UnitRole, Value
from simulator.world.links import Blocked, Lines, LinkPorts, lines, link_ports
from simulator.world.net import Traffic
from simulator.world.queue import Pending


class Chassis(Value):
    """One firewall with its power and its ports."""

    unit: UnitRole
    device: Device
    power: Power
    boot_done_ms: Millis | None = None
    """When its software will run; None unless it is booting."""
    carriers: tuple[PortName, ...] = ()
    """Ports with carrier, as its running software was told; in the topology's order."""
    cable: CableReading | None = None
    """What the serial failover cable reads, as its running software was told; None: the chassis has no port for one."""


class Counting(Value):
    """A unit counts packets on an interface and has not heard any yet."""

    unit: UnitRole
    key: InterfaceKey
    until_ms: Millis


class Drawn(Value, array_like=True):
    """How many draws a stream of chance has given."""

    stream: str
    draws: int


class World(Value):
    """Everything that is simulated, at one moment. Two worlds are equal if nothing can tell them apart from now on."""

    seed: int
    now_ms: Millis
    primary: Chassis
    secondary: Chassis
    topology: Topology = NO_TOPOLOGY
    boot_ms: Millis = BOOT_MS
    faults: tuple[InForce, ...] = ()
    """In the order in which they began."""
    reopen_until_ms: Millis = 0
    """Until then "repair all" still stands: a port that a boot or a synchronisation shuts down is opened again."""
    pending: tuple[Pending, ...] = ()
    blocked: tuple[Blocked, ...] = ()
    """Switch ports that do not forward yet."""
    counting: tuple[Counting, ...] = ()
    drawn: tuple[Drawn, ...] = ()
    traffic: Traffic = Traffic()
    next_id: InputId = 1
    next_seq: int = 1

    def chassis(self, unit: UnitRole) -> Chassis:
        return self.primary if unit is UnitRole.PRIMARY else self.secondary

    def lines(self) -> Lines:
        """The condition of every cable now."""
        blocked = ((entry.unit, entry.port) for entry in self.blocked)
        faults = [entry.fault for entry in self.faults]
        cut = any(isinstance(fault, LinkCut) for fault in faults)
        return lines(self.topology, faults, blocked, self.link_ports() if cut else None)

    def link_ports(self) -> LinkPorts:
        """Where the units have the pair's own links, by their running configurations."""
        return link_ports({entry.unit: configured(entry.device) for entry in (self.primary, self.secondary)})

    def switches_of(self, link: Link) -> tuple[str, ...]:
        """The switches that one of the pair's own links goes through, as both units are configured and cabled."""
        cables = (self.topology.cable(unit, port) for unit, port, _ in self.link_ports().get(link, ()))
        return tuple(dict.fromkeys(cable.switch for cable in cables if cable is not None))


def configured(device: Device) -> FailoverSettings:
    """What a unit's running configuration tells its failover protocol, also while its software does not run."""
    return device.unit.settings if device.unit is not None else settings_of(device)
