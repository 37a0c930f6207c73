"""Whom a unit finds beside it on the segments of a context: its ARP table."""

from simulator.appliance import tables as tb
from simulator.failover.state_news import ArpEntry
from simulator.world.flows import host_mac
from simulator.world.simulation import Seat, Simulation


def learned(simulation: Simulation, seat: Seat, context: str) -> tb.Tables:
    """The unit's tables once it has asked for the context's neighbours."""
    tables, topology = seat.device.tables, simulation.world.topology
    found = [
        (topology.number(host), owned.key.name, host)
        for place, owned in simulation.interfaces_at(seat).items()
        if place[2] == context
        for host in topology.on_segment(place[0], place[1])
    ]
    for _, name, host in sorted(found, key=lambda one: one[0]):
        tables = tb.learned(tables, ArpEntry(context, name, host.address, host_mac(topology, host)), simulation.now)
    return tables
