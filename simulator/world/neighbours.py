"""Whom a unit finds beside it on the segments of a context: its ARP table."""

from simulator.appliance import tables as tb
from simulator.failover.state_news import ArpEntry
from simulator.world import ways
from simulator.world.flows import host_mac
from simulator.world.moving import Moving, Seat


def learned(moving: Moving, seat: Seat, context: str) -> tb.Tables:
    """The unit's tables once it has asked for the context's neighbours."""
    tables, topology = seat.device.tables, moving.world.topology
    for host in topology.hosts:
        owned = ways.interface_toward(moving, seat, host) if host.context == context else None
        if owned is not None:
            entry = ArpEntry(context, owned.key.name, host.address, host_mac(topology, host))
            tables = tb.learned(tables, entry, moving.now)
    return tables
