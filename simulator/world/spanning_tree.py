"""Spanning tree on switches whose ports are without portfast: listening and learning before they forward (reference 24).

In routed mode it delays traffic whenever a link goes down and up (a reboot, a cable), never at a switchover, at which no carrier
drops.
"""

from collections.abc import Iterable

from simulator.faults.values import PortFastOff
from simulator.pair.topology import FORWARD_DELAY_MS, Switch
from simulator.vocabulary import InputId, Millis, PortName
from simulator.world.moving import Moving, Seat
from simulator.world.queue import PortForwards


def links_up(moving: Moving, seat: Seat, ports: Iterable[PortName], cause: InputId) -> None:
    """Links of these ports of a unit came up: the switch ports behind them begin to listen."""
    topology = moving.world.topology
    for port in ports:
        cable = topology.cable(seat.unit, port)
        switch = topology.switch(cable.switch) if cable else None
        listens_ms = _forward_ms(moving, switch) if switch else 0
        if not listens_ms:
            continue
        until_ms = moving.now + listens_ms
        moving.blocked[seat.unit, port] = until_ms
        moving.queue.push(PortForwards(until_ms, moving.new_seq(), seat.unit, port, cause))
        moving.rewired()


def _forward_ms(moving: Moving, switch: Switch) -> Millis:
    slow = any(entry.fault == PortFastOff(switch.name) for entry in moving.faults)
    return switch.forward_ms or (FORWARD_DELAY_MS if slow else 0)


def links_down(moving: Moving, seat: Seat, ports: Iterable[PortName]) -> None:
    """Where there is no carrier nothing listens; the next link begins anew."""
    for port in ports:
        if moving.blocked.pop((seat.unit, port), None) is not None:
            moving.rewired()


def forwards(moving: Moving, item: PortForwards) -> None:
    """A port has listened and learned, unless its link went down meanwhile."""
    if moving.blocked.get((item.unit, item.port)) == item.at_ms:
        del moving.blocked[item.unit, item.port]
        moving.rewired()
        moving.cause = item.cause
