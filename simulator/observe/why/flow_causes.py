"""What interrupted a flow, ended its session, or let it pass again."""

from typing import Final

from simulator.failover.outputs import AnnounceAddresses, ConnectionsEnded, Transition
from simulator.faults.values import InForce, PortFault, SwitchDead, UnitFault, VlanDead
from simulator.observe.why.chronicle import LOOK_BACK_MS, PastEvent
from simulator.observe.why.lookup import Lookup, best, latest
from simulator.observe.why.silence import Ways
from simulator.vocabulary import GroupId, Millis, UnitRole
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

    def of(self, told: PastEvent, output: FlowInterrupted | FlowLost | FlowResumed) -> list[PastEvent]:
        """What interrupted it, under whose id it is told; and what brought it back, the addresses of its group."""
        noticed = self._noticed(told, output)
        if isinstance(output, FlowInterrupted):
            return noticed or self._in_its_way(told, output.context) or self._moved(told, output.context)
        began = self._began(told, output)
        passes = isinstance(output, FlowResumed) or not output.gave_up
        announced = self._announced(told, output) if passes else []
        found = [*began, *noticed, *announced]
        return found or self._in_its_way(told, output.context) or self._moved(told, output.context)

    def _noticed(self, told: PastEvent, output: FlowInterrupted | FlowLost | FlowResumed) -> list[PastEvent]:
        """What happened under the id that it is told under: a group or a fault of its own context, not of the other."""
        group = _group_of(self._look.past.world(told.at_ms), output.context)
        under = [other for other in self._look.past.find(told.id) if other.place < told.place]
        found = best(under, _BY_TRAFFIC, group) or best(under, _BY_TRAFFIC)
        return found or self._look.led(told, _BY_TRAFFIC)

    def _began(self, told: PastEvent, output: FlowLost | FlowResumed) -> list[PastEvent]:
        return self._look.past.latest(
            told,
            FlowInterrupted,
            lambda other, _: other.flow == output.flow,
            until_ms=self._passed_ms(told, output),
        )

    def _announced(self, told: PastEvent, output: FlowLost | FlowResumed) -> list[PastEvent]:
        """Its packets reach a unit again, which may not know its connection."""
        group = _group_of(self._look.past.world(told.at_ms), output.context)
        return self._look.past.latest(
            told,
            AnnounceAddresses,
            lambda moved, _: moved.active and moved.group == group,
            until_ms=self._passed_ms(told, output),
        )

    def _passed_ms(self, told: PastEvent, output: FlowLost | FlowResumed) -> Millis:
        """When the last packet passed before the interruption."""
        if isinstance(output, FlowResumed):
            return told.at_ms - output.outage_ms
        flows = self._look.past.world(told.at_ms).traffic.flows
        flow = next((flow for flow in flows if flow.name == output.flow), None)
        return told.at_ms - LOOK_BACK_MS if flow is None or flow.last_ms is None else flow.last_ms

    def _in_its_way(self, told: PastEvent, context: str) -> list[PastEvent]:
        """The first packet of a session meets what is broken by now."""
        world = self._look.past.world(told.at_ms)
        return latest(self._ways.put(told, (entry for entry in world.faults if _concerns(world, entry, context))))

    def _moved(self, told: PastEvent, context: str) -> list[PastEvent]:
        """The last change of who has its addresses, or of what is sent."""
        group = _group_of(self._look.past.world(told.at_ms), context)
        for other in self._look.past.back(told):
            output = other.output
            if isinstance(output, _MOVES) and getattr(output, "group", group) == group:
                return [other]
        return latest(self._ways.configured(told, told.at_ms - LOOK_BACK_MS), self._entered(told, group))

    def _entered(self, told: PastEvent, group: GroupId | None) -> list[PastEvent]:
        """The last transition of its group on either unit, as long ago as it may be: the units know since when they are in
        the state that they are in."""
        world = self._look.past.world(told.at_ms)
        found: list[PastEvent] = []
        for unit in UnitRole:
            running = world.chassis(unit).device.unit
            since_ms = running.groups[group].entered_ms if running and group is not None else 0
            found += [
                other
                for other in self._look.past.at(since_ms)
                if isinstance(other.output, Transition) and other.output.group == group and other.place < told.place
            ]
        return latest(found)


def _group_of(world: World, context: str) -> GroupId | None:
    for unit in UnitRole:
        running = world.chassis(unit).device.unit
        for interface in running.settings.interfaces if running else ():
            if interface.key.context == context:
                return interface.group
    return None


def _concerns(world: World, entry: InForce, context: str) -> bool:
    """Whether a fault is on the way of a context's traffic through the unit that should pass it."""
    hosts = list(filter(None, (world.topology.inside(context), world.topology.outside(context))))
    match entry.fault:
        case UnitFault():
            return True
        case SwitchDead(name):
            return any(host.switch == name for host in hosts)
        case VlanDead(name, vlan):
            return any((host.switch, host.vlan) == (name, vlan) for host in hosts)
        case PortFault(unit, port):
            cable = world.topology.cable(unit, port)
            return cable is not None and any(host.switch == cable.switch for host in hosts)
        case _:
            return False
