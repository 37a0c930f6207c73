"""Why nothing is heard: what was in force on the way of what should have come. An observer knows; the units do not."""

from collections.abc import Iterator
from typing import Final

from simulator.vocabulary import Link, Power, UnitRole, Via
from simulator.world.faults import Crash, HardwareFailure, InForce, PortShutdown, PowerOff
from simulator.world.links import end_of, lines, path
from simulator.world.segments import LATENCY_MS
from simulator.world.world import World

_OF_A_UNIT: Final = (PowerOff, Crash, HardwareFailure)


def culprits(world: World, sender: UnitRole, via: Via) -> tuple[InForce, ...]:
    """The faults that keep back, lose or delay what `sender` says by this way, or that took the sender itself away; in the
    order in which they began."""
    if world.chassis(sender).power is not Power.ON:
        return tuple(
            entry for entry in world.faults if isinstance(entry.fault, _OF_A_UNIT) and entry.fault.unit is sender
        )
    return tuple(entry for entry in world.faults if _in_the_way(world, entry, sender, via))


def _in_the_way(world: World, entry: InForce, sender: UnitRole, via: Via) -> bool:
    if isinstance(entry.fault, PortShutdown):
        return (entry.fault.unit, entry.fault.port) in _ports(world, via)
    alone = lines(world.plan, (entry.fault,))
    ends = []
    for unit in (sender, sender.other):
        running = world.chassis(unit).device.unit
        ends.append(end_of(alone, unit, running.settings, via) if running else None)
    if None in ends:
        return False
    way = path(*ends)
    return not way.passes or bool(way.losses) or way.delay_ms > LATENCY_MS


def _ports(world: World, via: Via) -> Iterator[tuple[UnitRole, str | None]]:
    """Where this way leaves and enters the two units."""
    for unit in UnitRole:
        running = world.chassis(unit).device.unit
        if running is None:
            continue
        settings = running.settings
        if via is Link.FAILOVER:
            yield unit, settings.link_port
        elif via is Link.STATE:
            yield unit, settings.state_port
        else:
            yield from ((unit, interface.port) for interface in settings.interfaces if interface.key == via)


def link_of(world: World, switch: str) -> Link | None:
    """Which of the pair's own links a switch carries."""
    found = world.plan.switch(switch)
    return found.link if found else None
