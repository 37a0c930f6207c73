"""The serial failover cable of a PIX pair: what a unit reads at its port (source: Cable-Based Active/Active; reference 9.1, D13).

The cable senses whether it is plugged in at both ends, which end is which, and whether the other unit has power. It senses
nothing of software: a unit that has crashed reads like one that is well. Who sees a reset by it stands in motion.py.
"""

from simulator.appliance.device import CableReading
from simulator.faults.values import (
    SerialBad,
    SerialPulled,
)
from simulator.vocabulary import CableStatus, Platform, Power, UnitRole
from simulator.world.simulation import Seat, Simulation


def reading(simulation: Simulation, seat: Seat) -> CableReading | None:
    """What the unit's port reads now; None: an ASA has none."""
    if seat.device.platform is not Platform.PIX:
        return None
    faults = [entry.fault for entry in simulation.faults]
    if not simulation.world.topology.serial or SerialPulled(seat.unit) in faults:
        return CableReading(CableStatus.NOT_HERE)
    if SerialBad() in faults:
        return CableReading(CableStatus.BAD)
    return CableReading(_far(simulation, seat, SerialPulled(seat.unit.other) in faults), _end(seat))


def _far(simulation: Simulation, seat: Seat, pulled: bool) -> CableStatus:
    if pulled:
        return CableStatus.NOT_THERE
    return CableStatus.NO_POWER if simulation.far(seat).power is Power.OFF else CableStatus.NORMAL


def _end(seat: Seat) -> UnitRole:
    """The end marked "Primary" is plugged into the left chassis."""
    return seat.unit
