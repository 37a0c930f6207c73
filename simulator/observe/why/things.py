"""What made a thing of the picture what it is: the happening at which the chain of its causes ends."""

from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

from simulator.failover.outputs import InterfaceChanged, PeerChanged, Transition
from simulator.failover.records import InterfaceMonitor, UnitState
from simulator.faults.values import InForce, LinkCut, PortFault, SwitchDead, SwitchFault, VlanDead
from simulator.observe.picture.flows import flow_views
from simulator.observe.why.chronicle import Chronicle, PastEvent
from simulator.observe.why.silence import culprits
from simulator.vocabulary import InputId, InterfaceKey, InterfaceStatus, Link, LinkHealth, Millis, Power, UnitRole
from simulator.world.happenings import (
    CarrierChanged,
    FaultPut,
    FlowInterrupted,
    FlowLost,
    FlowResumed,
    Happened,
    PowerChanged,
)
from simulator.world.world import World

FLOWS_BACK_MS: Final[Millis] = 600_000
"""So far back the last word about a flow is looked for."""


class Found(NamedTuple):
    """about: how it is, as a sentence; told: what made it so, None where nothing did."""

    about: str
    told: PastEvent | None


def find_thing(past: Chronicle, world: World, thing: str) -> Found | None:
    """The last thing that changed it. None: the lab has no such thing. Names: "group primary 1", "port primary Ethernet0"
    (also cable, switch-port), "unit primary", "interface primary context1 inside", "link failover", "switch inside",
    "vlan inside 2", "flow ftp context1"."""
    kind, *keys = thing.split(" ")
    wanted = _KINDS.get(kind)
    if wanted is None or wanted[1] != len(keys):
        return None
    return wanted[0](past, world, *keys)


def _running(world: World, seat: str) -> tuple[UnitRole, UnitState | None] | None:
    if seat not in (UnitRole.PRIMARY.value, UnitRole.SECONDARY.value):
        return None
    unit = UnitRole(seat)
    return unit, world.chassis(unit).device.unit


def _group(past: Chronicle, world: World, seat: str, number: str) -> Found | None:
    place = _running(world, seat)
    if place is None or number not in ("0", "1", "2"):
        return None
    unit, running = place
    if running is None:
        return _unit(past, world, seat)
    run = running.groups[int(number)]
    moves = [
        told
        for told in past.at(run.entered_ms)
        if told.unit is unit and isinstance(told.output, Transition) and told.output.group == run.id
    ]
    about = f"Group {number} on {unit.title}: {run.state.value}."
    return Found(about, moves[-1] if moves else _started(past, running, unit))


def _unit(past: Chronicle, world: World, seat: str) -> Found | None:
    place = _running(world, seat)
    if place is None:
        return None
    unit, running = place
    chassis = world.chassis(unit)
    about = f"{unit.title}: {_POWERS[chassis.power]}."
    if running is not None:
        off = not running.failover_on
        return Found(f"{unit.title}: on{', its failover off' if off else ''}.", _started(past, running, unit))
    if chassis.boot_done_ms is not None:
        return Found(about, _power_of(past, chassis.boot_done_ms - world.boot_ms, unit))
    return Found(about, _put(past, culprits(world, unit, Link.FAILOVER)))


_POWERS: Final = {
    Power.OFF: "no power",
    Power.BOOTING: "booting",
    Power.ON: "on",
    Power.CRASHED: "crashed",
    Power.BROKEN: "broken",
}


def _started(past: Chronicle, running: UnitState, unit: UnitRole) -> PastEvent | None:
    return _power_of(past, running.booted_ms, unit)


def _power_of(past: Chronicle, at_ms: Millis, unit: UnitRole) -> PastEvent | None:
    found = [told for told in past.at(at_ms) if told.unit is unit and isinstance(told.output, PowerChanged)]
    return found[-1] if found else None


def _port(past: Chronicle, world: World, seat: str, port: str) -> Found | None:
    place = _running(world, seat)
    if place is None or port not in world.topology.ports:
        return None
    unit, running = place
    cable = world.topology.cable(unit, port)
    about = f"{unit.title} {port}: {'carrier' if port in world.chassis(unit).carriers else 'no carrier'}."
    here = [entry for entry in world.faults if cable and _concerns(world, entry, unit, port, cable.switch)]
    if here:
        return Found(about, _put(past, here))
    link = next((link for link in running.ports if link.port == port), None) if running else None
    return Found(about, _of_id(past, link.input_id if link else 0, CarrierChanged, unit))


def _concerns(world: World, entry: InForce, unit: UnitRole, port: str, switch: str) -> bool:
    """Whether a fault is one of this port, its cable or what is behind it."""
    match entry.fault:
        case SwitchDead(name):
            return name == switch
        case LinkCut(link):
            return switch in world.switches_of(link)
        case VlanDead(name, _, toward):
            return name == switch and toward in (None, unit)
        case PortFault(at, name):
            return (at, name) == (unit, port)
        case _:
            return False


def _interface(past: Chronicle, world: World, seat: str, context: str, name: str) -> Found | None:
    place = _running(world, seat)
    if place is None:
        return None
    unit, running = place
    key = InterfaceKey(context, name)
    monitor = running.monitor(key) if running else None
    if monitor is None:
        return _unit(past, world, seat) if running is None else None
    about = f"{unit.title}: interface {name} of {context} is {monitor.status.value}."
    if not monitor.monitored and monitor.status is InterfaceStatus.NORMAL:
        about = f"{unit.title}: interface {name} of {context} is not monitored."
    return Found(about, _status_of(past, monitor, unit))


def _status_of(past: Chronicle, monitor: InterfaceMonitor, unit: UnitRole) -> PastEvent | None:
    """The change of status, or what it goes back to: a lab that an earlier version saved does not name its input."""
    for told in reversed(past.find(monitor.changed)):
        if told.unit is unit and isinstance(told.output, InterfaceChanged) and told.output.key == monitor.key:
            return told
    return next(reversed(past.find(monitor.because)), None)


def _link(past: Chronicle, world: World, name: str) -> Found | None:
    if name not in (Link.FAILOVER.value, Link.STATE.value):
        return None
    link = Link(name)
    title = f"{name.capitalize()} link"
    units = [(unit, running) for unit in UnitRole if (running := world.chassis(unit).device.unit)]
    broken = [entry for unit, _ in units for entry in culprits(world, unit, link)]
    if link is Link.FAILOVER:
        for unit, running in sorted(units, key=lambda place: place[1].peer.link is not LinkHealth.FAILED):
            told = _of_id(past, running.peer.because, PeerChanged, unit)
            if told is not None and (running.peer.link is LinkHealth.FAILED or not broken):
                return Found(f"{title}, as {unit.title} sees it: {running.peer.link.value}.", told)
    return Found(f"{title}: {'something is in its way' if broken else 'nothing is in its way'}.", _put(past, broken))


def _switch(past: Chronicle, world: World, name: str) -> Found | None:
    switch = world.topology.switch(name)
    if switch is None:
        return None
    here = [entry for entry in world.faults if isinstance(entry.fault, SwitchFault) and entry.fault.switch == name]
    here += [e for e in world.faults if isinstance(e.fault, LinkCut) and name in world.switches_of(e.fault.link)]
    return Found(
        f"{switch.title}: {'something is broken there' if here else 'nothing is broken there'}.", _put(past, here)
    )


def _vlan(past: Chronicle, world: World, name: str, number: str) -> Found | None:
    switch = world.topology.switch(name)
    if switch is None or number not in map(str, switch.vlans):
        return None
    here = [
        entry
        for entry in world.faults
        if isinstance(entry.fault, VlanDead) and (entry.fault.switch, str(entry.fault.vlan)) == (name, number)
    ]
    return Found(f"VLAN {number} on {switch.title}: {'not carried' if here else 'carried'}.", _put(past, here))


def _flow(past: Chronicle, world: World, kind: str, context: str) -> Found | None:
    view = next((view for view in flow_views(world) if view.flow == f"{kind} {context}"), None)
    if view is None:
        return None
    about = f"{view.title} through {context}: {view.state}."
    newest = past.newest()
    for told in past.back(newest, until_ms=newest.at_ms - FLOWS_BACK_MS) if newest else ():
        output = told.output
        if isinstance(output, FlowInterrupted | FlowLost | FlowResumed) and output.flow == view.flow:
            return Found(about, told)
    return Found(about, None)


def _put(past: Chronicle, entries: Iterable[InForce]) -> PastEvent | None:
    """The youngest of these faults, as it was put in force."""
    youngest = max(entries, key=lambda entry: entry.id, default=None)
    if youngest is None:
        return None
    found = [told for told in past.find(youngest.id) if isinstance(told.output, FaultPut)]
    return found[-1] if found else None


def _of_id(past: Chronicle, id: InputId, kind: type[Happened], unit: UnitRole) -> PastEvent | None:
    found = [told for told in past.find(id) if isinstance(told.output, kind) and told.unit is unit]
    return found[-1] if found else None


_KINDS: Final[dict[str, tuple[Callable[..., Found | None], int]]] = {
    "group": (_group, 2),
    "unit": (_unit, 1),
    "port": (_port, 2),
    "cable": (_port, 2),
    "switch-port": (_port, 2),
    "interface": (_interface, 3),
    "link": (_link, 1),
    "switch": (_switch, 1),
    "vlan": (_vlan, 2),
    "flow": (_flow, 2),
}
"""First word of a thing -> how it is found, and how many words follow."""
