"""What people do to the world: put a fault in force, repair it, type at a console. Each act has an id of its own.

`obstacle` says beforehand why an act is not possible now; the acts themselves expect that it was asked.
"""

from typing import Final

from simulator.appliance import shell
from simulator.faults.names import name_of
from simulator.faults.ranges import Ranges, every_fault
from simulator.faults.rows import Need, row_of
from simulator.faults.values import (
    Crash,
    Fault,
    HardwareFailure,
    InForce,
    LinkCut,
    PortFault,
    PortShutdown,
    PowerOff,
    SerialPulled,
    SwitchFault,
    UnitFault,
    VlanDead,
)
from simulator.faults.words import place
from simulator.vocabulary import InputId, Link, Millis, Power, UnitRole
from simulator.world.happenings import FaultPut, FaultRepaired
from simulator.world.motion import begin_boot, go_down, port_lines, settle, type_lines, update_carriers
from simulator.world.simulation import Simulation
from simulator.world.world import World

_POWER: Final[dict[type[Fault], Power]] = {
    PowerOff: Power.OFF,
    Crash: Power.CRASHED,
    HardwareFailure: Power.BROKEN,
}
REOPEN_MS: Final[Millis] = 180_000
"""Beyond the boot time, "repair all" stands this long: for an election (45 s at most) and a synchronisation."""


def in_force(world: World, fault: Fault) -> InForce | None:
    """The entry of a fault that is in force."""
    return next((entry for entry in world.faults if entry.fault == fault), None)


def obstacle(world: World, fault: Fault) -> str | None:
    """Why this fault cannot be put in force now; None: it can."""
    if in_force(world, fault):
        return f"{name_of(fault)}: is in force already"
    return next((reason for need in row_of(fault).needs if (reason := _lacking(world, need, fault))), None)


def _lacking(world: World, need: Need, fault: Fault) -> str | None:
    """What a fault needs and the lab has not."""
    topology = world.topology
    match need, fault:
        case ((Need.UNIT_NOT_BROKEN | Need.UNIT_POWERED | Need.UNIT_RUNS), (UnitFault(unit) | PortFault(unit))):
            return _unit_lacks(world, need, unit)
        case Need.CABLE, PortFault(unit, port) if port not in topology.ports:
            return f"{unit} has no port {port!r}"
        case Need.CABLE, PortFault(unit, port):
            return None if topology.cable(unit, port) else f"{port} of {unit} is not cabled"
        case Need.SWITCH, SwitchFault(name):
            names = ", ".join(switch.name for switch in topology.switches)
            return None if topology.switch(name) else f"there is no switch {name!r}; there are {names}"
        case Need.VLAN, VlanDead(name, vlan):
            switch = topology.switch(name)
            return None if switch and vlan in switch.vlans else f"switch {name} does not carry VLAN {vlan}"
        case Need.LINK, LinkCut(link):
            return None if link in _links(world) else f"neither unit has a {link} link configured"
        case Need.SERIAL_CABLE, _:
            return None if topology.serial else "there is no serial failover cable"
        case _:  # a row that needs of a fault what it cannot have (tests/faults/test_rows.py)
            raise AssertionError(f"{name_of(fault)} has no {need}")


def _unit_lacks(world: World, need: Need, unit: UnitRole) -> str | None:
    power = world.chassis(unit).power
    enough = {
        Need.UNIT_NOT_BROKEN: power is not Power.BROKEN,
        Need.UNIT_POWERED: power in (Power.ON, Power.BOOTING),
        Need.UNIT_RUNS: power is Power.ON,
    }
    return None if enough[need] else not_running(world, unit)


def _links(world: World) -> tuple[Link, ...]:
    """The pair's own links that there are to cut: those that a unit has configured, and the serial failover cable."""
    configured = world.link_ports()
    return tuple(link for link in Link if link in configured or (link is Link.FAILOVER and world.topology.serial))


def not_running(world: World, unit: UnitRole) -> str | None:
    """Why nothing can be typed on this unit; None: its software runs."""
    power = world.chassis(unit).power
    words = {Power.OFF: "is powered off", Power.BOOTING: "is booting", Power.CRASHED: "has crashed"}
    return None if power is Power.ON else f"{unit} {words.get(power, 'has a hardware failure')}"


def put(simulation: Simulation, fault: Fault, id: InputId) -> None:
    """Put a fault in force."""
    if isinstance(fault, PortShutdown):
        type_lines(simulation, simulation.seat(fault.unit), port_lines(fault.port, "shutdown"), id, 0)
        return
    _end_replaced(simulation, fault, id)
    simulation.force(InForce(fault, simulation.now, id))
    simulation.happen(_unit_of(fault), FaultPut(fault), id, 0)
    if isinstance(fault, UnitFault):
        go_down(simulation, simulation.seat(fault.unit), _POWER[type(fault)], id, id)
    else:
        update_carriers(simulation, id)


def _end_replaced(simulation: Simulation, fault: Fault, id: InputId) -> None:
    """A unit has one state of power, a cable one loss and one delay: the new one takes the place of the old."""
    for entry in tuple(simulation.faults):
        if isinstance(entry.fault, row_of(fault).replaces) and place(entry.fault) == place(fault):
            _end(simulation, entry, id)


def _end(simulation: Simulation, entry: InForce, id: InputId) -> None:
    simulation.unforce(entry)
    simulation.cause = id
    simulation.happen(_unit_of(entry.fault), FaultRepaired(entry.fault), id, 0)


def _unit_of(fault: Fault) -> UnitRole | None:
    """The chassis that a fault happens to."""
    match fault:
        case UnitFault(unit) | PortFault(unit) | SerialPulled(unit) | VlanDead(unit=unit):
            return unit
        case _:
            return None


def repair(simulation: Simulation, entry: InForce, id: InputId) -> None:
    """Repair a fault that is in force."""
    fault = entry.fault
    match fault:
        case UnitFault(unit):
            _end(simulation, entry, id)
            begin_boot(simulation, simulation.seat(unit), id, id)
        case PortShutdown():
            type_lines(simulation, simulation.seat(fault.unit), port_lines(fault.port, "no shutdown"), id, 0)
        case _:
            _end(simulation, entry, id)
            update_carriers(simulation, id)


def repair_all(simulation: Simulation, id: InputId) -> None:
    """Repair every fault that is in force: cables and power first, so that what is typed then reaches the peer."""
    for entry in tuple(simulation.faults):
        if not isinstance(entry.fault, PortShutdown) and entry in simulation.faults:
            repair(simulation, entry, id)
    for entry in tuple(simulation.faults):
        if entry in simulation.faults:
            repair(simulation, entry, id)
    simulation.reopen_until_ms = simulation.now + simulation.world.boot_ms + REOPEN_MS


def type_line(simulation: Simulation, unit: UnitRole, line: str, id: InputId) -> None:
    """Type one line at the unit's console, in the mode in which it stands."""
    seat = simulation.seat(unit)
    device, outputs = shell.type_line(seat.device, line, now=simulation.now, input_id=id)
    settle(simulation, seat, device, outputs, id, 0, typed=True)


def all_faults(world: World) -> tuple[str, ...]:
    """The name of every fault that can be put in force now; loss and delay with one suggested amount each."""
    return tuple(name_of(fault) for fault in every_fault(_ranges(world)) if obstacle(world, fault) is None)


def _ranges(world: World) -> Ranges:
    topology = world.topology
    return Ranges(
        cables=tuple((cable.unit, cable.port) for cable in topology.cables),
        vlans={switch.name: switch.vlans for switch in topology.switches},
        links=_links(world),
        serial=topology.serial,
    )
