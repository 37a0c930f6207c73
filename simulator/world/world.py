"""The world as a value: two firewalls in their chassis, the topology around them, faults in force, what is to come."""

from simulator.appliance.device import CableReading, Device
from simulator.faults.values import (
    InForce,
)
from simulator.pair.blueprint import BOOT_MS
from simulator.pair.topology import LAN_BASED, Topology
from simulator.vocabulary import InputId, InterfaceKey, Millis, PortName, Power, UnitRole, Value
from simulator.world.links import Blocked, Lines, lines
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
    topology: Topology = LAN_BASED
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
        return lines(self.topology, (entry.fault for entry in self.faults), blocked)
