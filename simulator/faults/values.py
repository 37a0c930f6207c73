"""Every fault as a value: what is broken, and where. Its row in the catalogue (rows.py) has all that is known of it.

A fault's base says what it touches. Its tag and its fields, in this order, are its name: `cable primary Ethernet0`.
"""

from enum import StrEnum
from typing import TypeAlias

from simulator.vocabulary import InputId, Link, Millis, PortName, UnitRole, Value


class Direction(StrEnum):
    """Seen from the unit: `in` cuts what comes to it, `out` what it sends."""

    IN = "in"
    OUT = "out"


# --- what a fault touches ---------------------------------------------------------------------------------------------


class UnitFault(Value):
    """A whole unit. It has one of these at most."""

    unit: UnitRole


class PortFault(Value):
    """One port of a unit, its cable, or the switch port behind it."""

    unit: UnitRole
    port: PortName


class SwitchFault(Value):
    """One switch."""

    switch: str


class SerialFault(Value):
    """The serial failover cable of a PIX pair."""


# --- faults -----------------------------------------------------------------------------------------------------------


class PowerOff(UnitFault, tag="power"):
    """The unit has no power. Repair: power on, with the boot time."""


class Crash(UnitFault, tag="crash"):
    """The unit's software died. Repair: it reloads."""


class HardwareFailure(UnitFault, tag="hardware"):
    """The unit broke. Repair: it is replaced by a like one with the same startup configuration, and boots."""


class LinkCut(Value, tag="link"):
    """One of the pair's own links passes no traffic: carriers stay."""

    link: Link


class SwitchDead(SwitchFault, tag="switch"):
    """A switch lost power: its carriers drop."""


class PortFastOff(SwitchFault, tag="no-portfast"):
    """Spanning tree without PortFast: a port of the switch listens and learns before it forwards. Links that are up stay so."""


class CablePulled(PortFault, tag="cable"):
    """The cable is out of the unit's port."""


class SwitchPortShut(PortFault, tag="switch-port"):
    """The switch's port toward the unit is shut: carrier is lost."""


class PortShutdown(PortFault, tag="shutdown"):
    """`shutdown` stands under a cabled port in the unit's running configuration, whoever typed it."""


class Loss(PortFault, tag="loss"):
    """So many per cent of all messages are lost on this cable, in each direction."""

    percent: int


class Delay(PortFault, tag="delay"):
    """Messages on this cable take so much longer, in each direction."""

    delay_ms: Millis


class OneWayCut(PortFault, tag="one-way"):
    """The cable passes nothing in one direction. Carrier stays."""

    direction: Direction


class VlanDead(SwitchFault, tag="vlan"):
    """A switch silently stopped forwarding a VLAN: everywhere, or only on its port toward one unit. Carrier stays."""

    vlan: int
    unit: UnitRole | None = None


class SerialPulled(SerialFault, tag="serial"):
    """The serial failover cable is pulled out at one unit."""

    unit: UnitRole


class SerialBad(SerialFault, tag="serial-bad"):
    """The serial failover cable is faulty: neither unit can read it, nothing passes."""


Fault: TypeAlias = (
    PowerOff
    | Crash
    | HardwareFailure
    | LinkCut
    | SwitchDead
    | PortFastOff
    | CablePulled
    | SwitchPortShut
    | PortShutdown
    | Loss
    | Delay
    | OneWayCut
    | VlanDead
    | SerialPulled
    | SerialBad
)


class InForce(Value):
    """A fault that is in force, since when, and the id under which it began: causes point at it."""

    fault: Fault
    since_ms: Millis
    id: InputId
