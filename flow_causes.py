"""What interrupted a flow, ended its session, or let it pass again."""

from typing import Final

from simulator.failover.outputs import AnnounceAddresses, ConnectionsEnded, Transition
from simulator.observe.chronicle import LOOK_BACK_MS, Told
from simulator.observe.lookup import Lookup, best
from simulator.observe.silence import Ways
from simulator.vocabulary import GroupId, Power, UnitRole
from simulator.world.faults import Crash, HardwareFailure, InForce, LinkCut, PowerOff, SwitchDead, VlanDead
from simulator.world.happenings import (
    FaultPut,
    FaultRepaired,
    FlowChanged,
    FlowInterrupted,
    FlowLost,
    FlowResumed,
    PowerChanged,
    Typed,
)
from simulator.world.world import World

_BY_TRAFFIC: Final = (Transition, AnnounceAddresses, FaultPut, PowerChanged, FaultRepaired, ConnectionsEnded, Typed)
"""What traffic through the pair notices, what says most first."""
_MOVES: Final = (AnnounceAddresses, ConnectionsEnded, PowerChanged, FlowChanged)


class FlowCauses:
    """Goes back from what traffic noticed."""

    def __init__(self, look: Lookup, ways: Ways) -> None:
        self._look: Final = look
        self._ways: Final = ways

    def of(self, told: Told, output: FlowInterrupted | FlowLost | FlowResumed) -> list[Told]:
        """What interrupted it, under whose id it is told; and what brought it back, the addresses of its group."""
        noticed = self._noticed(told, output)
        if isinstance(output, FlowInterrupted):
            return noticed or self._in_its_way(told, output.context) or self._moved(told, output.context)
        began = self._began(told, output)
        announced = self._announced(told, output) if isinstance(output, FlowResumed) else []
        found = [*began, *noticed, *announced]
        return found or self._in_its_way(told, output.context) or self._moved(told, output.context)

    def _noticed(self, told: Told, output: FlowInterrupted | FlowLost | FlowResumed) -> list[Told]:
        """What happened under the id that it is told under: a group or a fault of its own context, not of the other."""
        group = _group_of(self._look.past.world(told.at_ms), output.context)
        under = [other for other in self._look.past.find(told.id) if other.place < told.place]
        found = best(under, _BY_TRAFFIC, group) or best(under, _BY_TRAFFIC)
        return found or self._look.led(told, _BY_TRAFFIC)

    def _began(self, told: Told, output: FlowLost | FlowResumed) -> list[Told]:
        return self._look.past.latest(
            told,
            FlowInterrupted,
            lambda other, _: (other.flow, other.context) == (output.flow, output.context),
            until_ms=told.at_ms - (output.outage_ms if isinstance(output, FlowResumed) else LOOK_BACK_MS),
        )

    def _announced(self, told: Told, resumed: FlowResumed) -> list[Told]:
        group = _group_of(self._look.past.world(told.at_ms), resumed.context)
        return self._look.past.latest(
            told,
            AnnounceAddresses,
            lambda moved, _: moved.active and moved.group == group,
            until_ms=told.at_ms - resumed.outage_ms,
        )

    def _in_its_way(self, told: Told, context: str) -> list[Told]:
        """The first packet of a session meets what is broken by now."""
        world = self._look.past.world(told.at_ms)
        return self._ways.put([entry for entry in world.faults if _concerns(world, entry, context)][-1:])

    def _moved(self, told: Told, context: str) -> list[Told]:
        """The last change of who has its addresses, or of what is sent."""
        group = _group_of(self._look.past.world(told.at_ms), context)
        for other in self._look.past.back(told):
            output = other.output
            if isinstance(output, _MOVES) and getattr(output, "group", group) == group:
                return [other]
        return self._ways.configured(told, told.at_ms - LOOK_BACK_MS)


def _group_of(world: World, context: str) -> GroupId | None:
    for unit in UnitRole:
        running = world.chassis(unit).device.unit
        for interface in running.settings.interfaces if running else ():
            if interface.key.context == context:
                return interface.group
    return None


def _concerns(world: World, entry: InForce, context: str) -> bool:
    """Whether a fault is on the way of a context's traffic through the unit that should pass it."""
    hosts = [host for host in world.plan.hosts if host.context == context]
    match entry.fault:
        case PowerOff(unit) | Crash(unit) | HardwareFailure(unit):
            return world.chassis(unit).power is not Power.ON
        case SwitchDead(name):
            return any(host.switch == name for host in hosts)
        case VlanDead(name, vlan):
            return any((host.switch, host.vlan) == (name, vlan) for host in hosts)
        case LinkCut():
            return False
        case fault:
            unit, port = getattr(fault, "unit", None), getattr(fault, "port", None)
            cable = world.plan.cable(unit, port) if unit and port else None
            return cable is not None and any(host.switch == cable.switch for host in hosts)
