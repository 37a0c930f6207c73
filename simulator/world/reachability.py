"""Which way a packet takes: from a host to the unit that its switch knows, through the context, and out to the other host.

A switch sends a packet where it saw the address last (AnnounceAddresses teaches it), or everywhere where it has forgotten.
Cables, VLANs and ports count as for the units' own messages. A unit passes packets of a context while its group is Active;
before that it has the addresses but drops (reference 5.1: "Active" is the state that passes traffic).
"""

from typing import NamedTuple

from msgspec.structs import replace

from simulator.appliance.addresses import OwnedInterface
from simulator.appliance.classifier import taken_by
from simulator.appliance.forwarding import asr_group, translation
from simulator.failover.state_news import ConnectionKey
from simulator.pair.topology import UNTAGGED, Host
from simulator.vocabulary import GroupState, InterfaceKey, Link, Power, UnitRole
from simulator.world.flows import Drop, Learned
from simulator.world.links import path
from simulator.world.net import Place
from simulator.world.simulation import Seat, Simulation

_PASSING = frozenset({GroupState.ACTIVE, GroupState.DISABLED})
"""Disabled: a group that stayed active when failover was turned off goes on (source: Disabled Failover)."""


class Side(NamedTuple):
    """A host as one end of what goes through a context."""

    context: str
    host: Host

    @property
    def place(self) -> Place:
        return self.host.switch, self.host.vlan, self.context


class Way(NamedTuple):
    """unit: through which a flow passes; None: it does not, for this reason. sound: per mille not lost on cables.
    unknown: the unit that has the context active does not know the connection, and never will."""

    unit: UnitRole | None
    reason: Drop | None = None
    sound: int = 1_000
    unknown: bool = False


class Reached(NamedTuple):
    """The unit and its interface that a packet of a host arrives at, and why it is dropped there."""

    seat: Seat | None
    interface: OwnedInterface | None
    reason: Drop | None


def ends(simulation: Simulation, context: str) -> tuple[Side | None, Side | None]:
    """Who talks through the context: inside and outside."""
    topology = simulation.world.topology
    return _side(context, topology.inside(context)), _side(context, topology.outside(context))


def back(simulation: Simulation, context: str) -> Side | None:
    """Where the answers to the context's connections come in, if not at the context itself (reference 11.4)."""
    via = simulation.net.backs.get(context)
    return ends(simulation, via)[1] if via else None


def _side(context: str, host: Host | None) -> Side | None:
    return Side(context, host) if host is not None else None


def interface_toward(simulation: Simulation, seat: Seat, end: Side) -> OwnedInterface | None:
    """The interface of the context on the host's segment; None: the unit does not run or has none."""
    return simulation.interface_at(seat, end.place)


def reached(simulation: Simulation, end: Side, to: Host | None) -> Reached:
    """Where a packet to the host's next hop arrives. to: for whom it is, at the other side of the context; None: for nobody
    whom the context of that end would know."""
    found = {seat.unit: interface_toward(simulation, seat, end) for seat in (simulation.primary, simulation.secondary)}
    known = _known(simulation, end, found)
    if known is None or known.unit is None:
        return Reached(None, None, Drop.NO_PATH)
    seat, owned = simulation.seat(known.unit), found[known.unit]
    here = simulation.end(seat, owned.key) if owned else None
    if owned is None or here is None or not here.passes(inward=True):
        return Reached(None, None, Drop.NO_PATH)
    if to is not None and not _takes(simulation, seat, owned, end, to):
        return Reached(None, None, Drop.NO_CONTEXT)
    return Reached(seat, owned, None if _passes(seat, owned) else Drop.STANDBY)


def _takes(simulation: Simulation, seat: Seat, owned: OwnedInterface, end: Side, to: Host) -> bool:
    """Whether the classifier gives the packet to this context, where others share its interface (reference 18.3)."""
    sharing = seat.shared.get((owned.port, owned.vlan))
    if sharing is None:
        return True
    running, address = seat.device.running, to.address
    if end.host == simulation.world.topology.outside(end.context):
        known = translation(running, end.context, address)
        address = known.shared if known else address
    taken = taken_by(running, sharing, owned.mac, address)
    return taken is not None and taken.key == owned.key


def _passes(seat: Seat, owned: OwnedInterface) -> bool:
    unit = seat.device.unit
    return unit is not None and owned.active and unit.groups[owned.group].state in _PASSING


def _known(simulation: Simulation, end: Side, found: dict[UnitRole, OwnedInterface | None]) -> Learned | None:
    """What the segment knows of the host's next hop. Where it knows nothing, it asks (ARP), or floods: who has the active
    address and hears the question is learned."""
    known = simulation.net.learned.get(end.place)
    if known is not None and known.unit is not None:
        return known
    for unit, owned in found.items():
        if owned is not None and owned.active and learn(simulation, simulation.seat(unit), owned):
            return simulation.net.learned.get(end.place)
    return known


def learn(simulation: Simulation, seat: Seat, owned: OwnedInterface) -> bool:
    """The segment hears of an active address from this unit's interface; False where nothing gets out of it."""
    end = simulation.end(seat, owned.key)
    if end is None or owned.address is None or not end.passes(inward=False):
        return False
    context, vlan = owned.key.context, end.vlan or UNTAGGED
    entry = Learned(end.switch, vlan, owned.address, owned.mac, seat.unit, context, end.line.cable.port)
    simulation.net.learned[end.switch, vlan, context] = entry
    simulation.net.touched = True
    return True


def forget(simulation: Simulation) -> None:
    """A switch forgets what was behind a port whose carrier is gone."""
    for place, entry in tuple(simulation.net.learned.items()):
        if entry.unit is None:
            continue
        seat = simulation.seat(entry.unit)
        dark = seat.power is Power.OFF or (seat.on and entry.port not in seat.carriers)
        if dark or not simulation.lines[seat.unit, entry.port].carrier:
            simulation.net.learned[place] = replace(entry, unit=None)
            simulation.net.touched = True


# --- through a context ------------------------------------------------------------------------------------------------


def through(
    simulation: Simulation,
    source: Side,
    target: Side,
    keys: tuple[ConnectionKey, ...],
    *,
    two_way: bool,
    back: Side | None = None,
) -> Way:
    """The way of a flow's packets from source to target, and of the answers. keys: the connections that the unit must know,
    none for a first packet. back: where answers from outside come in, if not at this context."""
    there = reached(simulation, source, target.host)
    if there.reason is not None or there.seat is None or there.interface is None:
        return Way(None, there.reason or Drop.NO_PATH)
    seat = there.seat
    if not _knows(seat, keys):
        return Way(None, Drop.NO_CONNECTION, unknown=True)
    out = interface_toward(simulation, seat, target)
    if out is None or not _leaves(simulation, seat, out.key):
        return Way(None, Drop.NO_PATH)
    if two_way:
        reason = _answers(simulation, seat, (there.interface, out), (source, target), keys, back)
        if reason is not None:
            return Way(None, reason)
    sound = _sound(simulation, seat, (there.interface.key, out.key), two_way=two_way)
    return Way(seat.unit, sound=sound) if sound else Way(None, Drop.LOST)


def _knows(seat: Seat, keys: tuple[ConnectionKey, ...]) -> bool:
    return all(seat.device.tables.connection(key) is not None for key in keys)


def _leaves(simulation: Simulation, seat: Seat, key: InterfaceKey) -> bool:
    end = simulation.end(seat, key)
    return end is not None and end.passes(inward=False)


def _answers(
    simulation: Simulation,
    seat: Seat,
    interfaces: tuple[OwnedInterface, OwnedInterface],
    sides: tuple[Side, Side],
    keys: tuple[ConnectionKey, ...],
    back: Side | None,
) -> Drop | None:
    """Why the answers do not get back to the source; None: they do. interfaces, sides: those of source and target."""
    inner, outer = interfaces
    source, target = sides
    elsewhere = back if target.host == simulation.world.topology.outside(target.context) else None
    here = reached(simulation, elsewhere or target, None if elsewhere else source.host)
    if here.seat is None or here.interface is None:
        return here.reason
    if here.seat is not seat or here.reason is not None or here.interface.key.context != outer.key.context:
        reason = _handed_over(simulation, here, seat, outer, keys)
        if reason is not None:
            return reason
    return None if _leaves(simulation, seat, inner.key) else Drop.NO_PATH


def _handed_over(
    simulation: Simulation, here: Reached, seat: Seat, outer: OwnedInterface, keys: tuple[ConnectionKey, ...]
) -> Drop | None:
    """An answer that arrives at another unit or context than the one that has its connection: an asr-group may hand it over
    (reference 11.4); None: it does."""
    assert here.seat is not None
    assert here.interface is not None
    refused = here.reason or Drop.NO_CONNECTION
    running = here.seat.device.running
    group = asr_group(running, here.interface.key)
    if group is None or asr_group(running, outer.key) != group or not _knows(here.seat, keys):
        return refused
    if here.seat is seat:
        return None
    if not keys and not simulation.path(seat, Link.STATE).passes:
        return refused  # the answer to a first packet is known only if that has been told over the state link
    there = path(simulation.end(here.seat, outer.key), simulation.end(seat, outer.key))
    return None if there.passes else Drop.NO_PATH


def _sound(simulation: Simulation, seat: Seat, keys: tuple[InterfaceKey, ...], *, two_way: bool) -> int:
    """Per mille of the packets that survive the cables of both interfaces, and of the answers if there are any."""
    sound = 1_000
    for key in keys:
        end = simulation.end(seat, key)
        for _ in range(2 if two_way else 1):
            sound = sound * (100 - end.line.loss_percent) // 100 if end else sound
    return sound
