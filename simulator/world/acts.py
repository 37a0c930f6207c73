"""What people do to the world: put a fault in force, repair it, type at a console. Each act has an id of its own.

`obstacle` says beforehand why an act is not possible now; the acts themselves expect that it was asked.
"""

from collections.abc import Iterator
from typing import Final

from simulator.appliance import shell
from simulator.vocabulary import InputId, Link, Millis, Power, UnitRole
from simulator.world.faults import (
    CablePulled,
    Crash,
    Delay,
    Direction,
    Fault,
    HardwareFailure,
    InForce,
    LinkCut,
    Loss,
    OneWayCut,
    PortShutdown,
    PowerOff,
    SerialBad,
    SerialPulled,
    SwitchDead,
    SwitchPortShut,
    VlanDead,
    name_of,
)
from simulator.world.happenings import FaultPut, FaultRepaired
from simulator.world.motion import begin_boot, go_down, port_lines, settle, type_lines, update_carriers
from simulator.world.moving import Moving
from simulator.world.world import World

_POWER: Final[dict[type, Power]] = {PowerOff: Power.OFF, Crash: Power.CRASHED, HardwareFailure: Power.BROKEN}
_UNITS: Final = (UnitRole.PRIMARY, UnitRole.SECONDARY)
SUGGESTED_LOSS_PERCENT: Final = 30
SUGGESTED_DELAY_MS: Final = 200
REOPEN_MS: Final[Millis] = 180_000
"""Beyond the boot time, "repair all" stands this long: for an election (45 s at most) and a synchronisation."""


def in_force(world: World, fault: Fault) -> InForce | None:
    """The entry of a fault that is in force."""
    return next((entry for entry in world.faults if entry.fault == fault), None)


def obstacle(world: World, fault: Fault) -> str | None:
    """Why this fault cannot be put in force now; None: it can."""
    if in_force(world, fault):
        return f"{name_of(fault)}: is in force already"
    match fault:
        case PowerOff() | Crash() | HardwareFailure():
            return _power_obstacle(world, fault)
        case PortShutdown(unit, port):
            return _no_cable(world, unit, port) or not_running(world, unit)
        case CablePulled(unit, port) | SwitchPortShut(unit, port):
            return _no_cable(world, unit, port)
        case Loss(unit, port) | Delay(unit, port) | OneWayCut(unit, port):
            return _no_cable(world, unit, port)
        case SwitchDead(name):
            return _no_switch(world, name)
        case VlanDead(name, vlan):
            switch = world.topology.switch(name)
            carried = switch is None or vlan in switch.vlans
            return _no_switch(world, name) or (None if carried else f"switch {name} does not carry VLAN {vlan}")
        case LinkCut(link):
            serial = world.topology.serial and link is Link.FAILOVER
            there = serial or any(s.link is link for s in world.topology.switches)
            return None if there else f"there is no {link} link"
        case SerialPulled() | SerialBad():
            return None if world.topology.serial else "there is no serial failover cable"


def _no_cable(world: World, unit: UnitRole, port: str) -> str | None:
    if port not in world.topology.ports:
        return f"{unit} has no port {port!r}"
    return None if world.topology.cable(unit, port) else f"{port} of {unit} is not cabled"


def _no_switch(world: World, name: str) -> str | None:
    if world.topology.switch(name):
        return None
    return f"there is no switch {name!r}; there are {', '.join(switch.name for switch in world.topology.switches)}"


def not_running(world: World, unit: UnitRole) -> str | None:
    """Why nothing can be typed on this unit; None: its software runs."""
    power = world.chassis(unit).power
    words = {Power.OFF: "is powered off", Power.BOOTING: "is booting", Power.CRASHED: "has crashed"}
    return None if power is Power.ON else f"{unit} {words.get(power, 'has a hardware failure')}"


def _power_obstacle(world: World, fault: PowerOff | Crash | HardwareFailure) -> str | None:
    power = world.chassis(fault.unit).power
    if power is Power.BROKEN:
        return f"{fault.unit} has a hardware failure"
    if isinstance(fault, PowerOff) or power in (Power.ON, Power.BOOTING):
        return None
    return not_running(world, fault.unit)


def put(moving: Moving, fault: Fault, id: InputId) -> None:
    """Put a fault in force."""
    match fault:
        case PowerOff() | Crash() | HardwareFailure():
            _end_faults_like(moving, fault, id, (PowerOff, Crash, HardwareFailure))
            _begin(moving, fault, id)
            go_down(moving, moving.seat(fault.unit), _POWER[type(fault)], id, id)
        case PortShutdown():
            type_lines(moving, moving.seat(fault.unit), port_lines(fault.port, "shutdown"), id, 0)
        case _:
            if isinstance(fault, Loss | Delay):
                _end_faults_like(moving, fault, id, (type(fault),))
            _begin(moving, fault, id)
            update_carriers(moving, id)


def _begin(moving: Moving, fault: Fault, id: InputId) -> None:
    moving.force(InForce(fault, moving.now, id))
    moving.happen(_place(fault), FaultPut(name_of(fault)), id, 0)


def _end_faults_like(moving: Moving, fault: Fault, id: InputId, kinds: tuple[type, ...]) -> None:
    """A unit has one state of power, a cable one loss and one delay: the new one takes the place of the old."""
    place = (getattr(fault, "unit", None), getattr(fault, "port", None))
    for entry in tuple(moving.faults):
        other = entry.fault
        if isinstance(other, kinds) and (getattr(other, "unit", None), getattr(other, "port", None)) == place:
            _end(moving, entry, id)


def _end(moving: Moving, entry: InForce, id: InputId) -> None:
    moving.unforce(entry)
    moving.cause = id
    moving.happen(_place(entry.fault), FaultRepaired(name_of(entry.fault)), id, 0)


def _place(fault: Fault) -> UnitRole | None:
    unit = getattr(fault, "unit", None)
    return unit if isinstance(unit, UnitRole) else None


def repair(moving: Moving, entry: InForce, id: InputId) -> None:
    """Repair a fault that is in force."""
    fault = entry.fault
    match fault:
        case PowerOff() | Crash() | HardwareFailure():
            _end(moving, entry, id)
            begin_boot(moving, moving.seat(fault.unit), id, id)
        case PortShutdown():
            type_lines(moving, moving.seat(fault.unit), port_lines(fault.port, "no shutdown"), id, 0)
        case _:
            _end(moving, entry, id)
            update_carriers(moving, id)


def repair_all(moving: Moving, id: InputId) -> None:
    """Repair every fault that is in force: cables and power first, so that what is typed then reaches the peer."""
    for entry in tuple(moving.faults):
        if not isinstance(entry.fault, PortShutdown) and entry in moving.faults:
            repair(moving, entry, id)
    for entry in tuple(moving.faults):
        if entry in moving.faults:
            repair(moving, entry, id)
    moving.reopen_until_ms = moving.now + moving.world.boot_ms + REOPEN_MS


def type_line(moving: Moving, unit: UnitRole, line: str, id: InputId) -> None:
    """Type one line at the unit's console, in the mode in which it stands."""
    seat = moving.seat(unit)
    device, outputs = shell.type_line(seat.device, line, now=moving.now, input_id=id)
    settle(moving, seat, device, outputs, id, 0, typed=True)


def all_faults(world: World) -> tuple[str, ...]:
    """The name of every fault that can be put in force now; loss and delay with one suggested amount each."""
    return tuple(name_of(fault) for fault in _imaginable(world) if obstacle(world, fault) is None)


def _imaginable(world: World) -> Iterator[Fault]:
    for unit in _UNITS:
        yield from (PowerOff(unit), Crash(unit), HardwareFailure(unit))
    for cable in world.topology.cables:
        unit, port = cable.unit, cable.port
        yield from (CablePulled(unit, port), SwitchPortShut(unit, port), PortShutdown(unit, port))
        yield from (Loss(unit, port, SUGGESTED_LOSS_PERCENT), Delay(unit, port, SUGGESTED_DELAY_MS))
        yield from (OneWayCut(unit, port, direction) for direction in Direction)
    if world.topology.serial:
        yield from (
            SerialPulled(UnitRole.PRIMARY),
            SerialPulled(UnitRole.SECONDARY),
            SerialBad(),
            LinkCut(Link.FAILOVER),
        )
    for switch in world.topology.switches:
        yield SwitchDead(switch.name)
        if switch.link is not None:
            yield LinkCut(switch.link)
        for vlan in switch.vlans:
            yield from (VlanDead(switch.name, vlan, unit) for unit in (None, *_UNITS))
