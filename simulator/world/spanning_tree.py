"""Spanning tree on switches whose ports are without portfast: listening and learning before they forward (reference 24).

In routed mode it delays traffic whenever a link goes down and up (a reboot, a cable), never at a switchover, at which no carrier
drops.
"""

from collections.abc import Iterable

from simulator.faults.values import PortFastOff
from simulator.pair.topology import FORWARD_DELAY_MS, Switch
from simulator.vocabulary import InputId, Millis, PortName
from simulator.world.queue import PortForwards
from simulator.world.simulation import Seat, Simulation


def links_up(simulation: Simulation, seat: Seat, ports: Iterable[PortName], cause: InputId) -> None:
    """Links of these ports of a unit came up: the switch ports behind them begin to listen."""
    topology = simulation.world.topology
    for port in ports:
        cable = topology.cable(seat.unit, port)
        switch = topology.switch(cable.switch) if cable else None
        listens_ms = _forward_ms(simulation, switch) if switch else 0
        if not listens_ms:
            continue
        until_ms = simulation.now + listens_ms
        simulation.blocked[seat.unit, port] = until_ms
        simulation.queue.push(PortForwards(until_ms, simulation.new_seq(), seat.unit, port, cause))
        simulation.rewired()


def _forward_ms(simulation: Simulation, switch: Switch) -> Millis:
    slow = any(entry.fault == PortFastOff(switch.name) for entry in simulation.faults)
    return switch.forward_ms or (FORWARD_DELAY_MS if slow else 0)


def links_down(simulation: Simulation, seat: Seat, ports: Iterable[PortName]) -> None:
    """Where there is no carrier nothing listens; the next link begins anew."""
    for port in ports:
        if simulation.blocked.pop((seat.unit, port), None) is not None:
            simulation.rewired()


def forwards(simulation: Simulation, item: PortForwards) -> None:
    """A port has listened and learned, unless its link went down meanwhile."""
    if simulation.blocked.get((item.unit, item.port)) == item.at_ms:
        del simulation.blocked[item.unit, item.port]
        simulation.rewired()
        simulation.cause = item.cause
