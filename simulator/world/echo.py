"""Echo requests that someone sends from a unit's console: who answers, and when.

One after the other, each by the way that is there when it is sent; the next one follows the answer, or the end of the wait.
"""

from simulator.appliance import ping
from simulator.appliance.device import EchoWanted, Printed
from simulator.faults.values import (
    Direction,
)
from simulator.pair.topology import LATENCY_MS, Host
from simulator.vocabulary import InputId, Link, Millis
from simulator.world.flows import outside_net
from simulator.world.links import End, Path, on_segment
from simulator.world.queue import Echo
from simulator.world.simulation import Seat, Simulation


def begin(simulation: Simulation, seat: Seat, wanted: EchoWanted, id: InputId) -> None:
    """The first request leaves now."""
    _send(simulation, Echo(simulation.now, simulation.new_seq(), seat.unit, wanted, (), id, boot=seat.device.boots))


def due(simulation: Simulation, item: Echo) -> None:
    """An answer is there, or is waited for no longer: the next request, or the sum of it all on the console."""
    seat = simulation.seat(item.unit)
    if not seat.on or seat.device.boots != item.boot:
        return
    if len(item.times_ms) < ping.REQUESTS:
        _send(simulation, item)
    else:
        simulation.happen(seat.unit, Printed(ping.answered(item.times_ms)), simulation.new_id(), item.cause)


def _send(simulation: Simulation, item: Echo) -> None:
    time = round_trip(simulation, simulation.seat(item.unit), item.wanted)
    wait = ping.TIMEOUT_MS if time is None else time
    times = (*item.times_ms, None if time is None or time > ping.TIMEOUT_MS else time)
    at_ms = simulation.now + min(wait, ping.TIMEOUT_MS)
    simulation.queue.push(Echo(at_ms, simulation.new_seq(), item.unit, item.wanted, times, item.cause, item.boot))


def round_trip(simulation: Simulation, seat: Seat, wanted: EchoWanted) -> Millis | None:
    """How long the answer takes; None: none comes."""
    end = simulation.end(seat, wanted.via)
    if end is None:
        return None
    if wanted.address in _own(simulation, seat, wanted):
        return LATENCY_MS
    host = next((host for host in on_segment(end, simulation.world.topology) if host.address == wanted.hop), None)
    if host is not None and (wanted.hop == wanted.address or _is_behind(simulation, host, wanted.address)):
        return _from_host(simulation, end)
    far = simulation.far(seat)
    return _from_peer(simulation, seat, far, wanted) if wanted.address in _own(simulation, far, wanted) else None


def _own(simulation: Simulation, seat: Seat, wanted: EchoWanted) -> tuple[str, ...]:
    """The addresses of a running unit where the request leaves: on a link each role has one, on an interface the one of now."""
    if not seat.on:
        return ()
    if isinstance(wanted.via, Link):
        return ping.link_addresses(seat.device, wanted.via)
    return tuple(
        owned.address
        for owned in simulation.owned(seat)
        if owned.key == wanted.via and owned.enabled and owned.address is not None
    )


def _is_behind(simulation: Simulation, host: Host, address: str) -> bool:
    """A router answers for the net of documentation addresses to which its contexts talk (flows.py)."""
    topology = simulation.world.topology
    return any(
        topology.outside(context) == host and address.startswith(outside_net(topology, context))
        for context in topology.contexts_of(host)
    )


def _from_host(simulation: Simulation, end: End) -> Millis | None:
    if not (end.passes(inward=False) and end.passes(inward=True)):
        return None
    line = end.line
    losses = tuple((end.stream(way), line.loss_percent) for way in (Direction.OUT, Direction.IN) if line.loss_percent)
    way = Path(True, 2 * (LATENCY_MS + line.delay_ms), losses)
    return None if simulation.lost(way) else way.delay_ms


def _from_peer(simulation: Simulation, seat: Seat, far: Seat, wanted: EchoWanted) -> Millis | None:
    there, back = simulation.path(seat, wanted.via), simulation.path(far, wanted.via)
    if not (there.passes and back.passes) or simulation.lost(there) or simulation.lost(back):
        return None
    return there.delay_ms + back.delay_ms
