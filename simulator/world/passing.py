"""The packets of flows that arrive at a unit's data interface, looked at while the unit counts there.

The packets are never simulated one by one (flows.py). While an interface is counted, its flows are looked at in turns of half
a second: how many packets of them a turn brings is computed, and one draw says whether the cable loses them all.
"""

from collections.abc import Iterator
from typing import Final

from simulator.faults.values import Direction
from simulator.vocabulary import InterfaceKey, Millis
from simulator.world import chance, reachability
from simulator.world.flows import Phase
from simulator.world.links import End
from simulator.world.reachability import Side
from simulator.world.simulation import Seat, Simulation

FLOWS: Final = "flows"
"""Stands for a host's name where the turn is that of all flows together."""
TURN_MS: Final[Millis] = 500
BROADCASTS: Final = 2
"""In each turn the neighbours of a population ask for addresses so often (ARP); broadcasts reach the standby unit too (ours)."""
PACKET_KBIT: Final = 12
"""What a packet of a population carries, where only its rate is known: 1,500 bytes."""


def turn_ms(turn: int) -> Millis:
    """When a turn is looked at: at its end."""
    return (turn + 1) * TURN_MS


def next_turn(after_ms: Millis) -> int:
    return after_ms // TURN_MS


def heard(simulation: Simulation, seat: Seat, key: InterfaceKey, end: End, turn: int) -> bool:
    """Whether a turn brings a packet of some flow to the interface."""
    packets = sum(_arriving(simulation, seat, key, turn))
    if packets <= 0 or not end.passes(inward=True):
        return False
    lost = (end.line.loss_percent / 100) ** packets
    return (
        lost <= 0 or chance.draw(simulation.world.seed, f"{end.stream(Direction.IN)} {FLOWS} {key.name}", turn) >= lost
    )


def _arriving(simulation: Simulation, seat: Seat, key: InterfaceKey, turn: int) -> Iterator[int]:
    """Packets of each flow in the turn, before the interface's own cable."""
    for flow in simulation.net.flows.values():
        if flow.phase is not Phase.UP:
            continue
        spacing = flow.habit.spacing_ms
        packets = turn_ms(turn) // spacing - turn * TURN_MS // spacing
        inbound, passes = flow.habit.inbound, flow.unit is seat.unit and flow.sound > 0
        source, target = _sides(simulation, flow.context, inbound=inbound)
        sent = passes or not flow.habit.two_way
        if sent and source and _reaches(simulation, seat, key, source):
            yield packets
        if passes and flow.habit.two_way and target and _reaches(simulation, seat, key, _back(simulation, target)):
            yield packets
    for crowd in simulation.net.crowds.values():
        inside, outside = reachability.ends(simulation, crowd.series.context)
        for host in (inside, outside):
            if host is None:
                continue
            if crowd.series.closed_ms is None and _hears_broadcasts(simulation, seat, key, host):
                yield BROADCASTS
            if crowd.unit is seat.unit and crowd.sound > 0 and _reaches(simulation, seat, key, _back(simulation, host)):
                yield crowd.series.kbps * TURN_MS // 1_000 // PACKET_KBIT


def _sides(simulation: Simulation, context: str, *, inbound: bool) -> tuple[Side | None, Side | None]:
    """Who sends first, and to whom."""
    inside, outside = reachability.ends(simulation, context)
    return (outside, inside) if inbound else (inside, outside)


def _back(simulation: Simulation, end: Side) -> Side:
    """From whom answers come: from outside another context, where the routers send them that way."""
    outside = simulation.world.topology.outside(end.context)
    return (reachability.back(simulation, end.context) or end) if end.host == outside else end


def _reaches(simulation: Simulation, seat: Seat, key: InterfaceKey, end: Side) -> bool:
    """Whether what this host sends through its next hop comes to this interface of this unit."""
    known = simulation.net.learned.get(end.place)
    return known is not None and known.unit is seat.unit and _hears_broadcasts(simulation, seat, key, end)


def _hears_broadcasts(simulation: Simulation, seat: Seat, key: InterfaceKey, end: Side) -> bool:
    """Whether the interface is the context's one on the host's segment."""
    owned = reachability.interface_toward(simulation, seat, end)
    return owned is not None and owned.key == key
