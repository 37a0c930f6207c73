"""Populations of connections through the pair: which live, which survive a switchover, which are opened (flows.py, Crowd).

A population is judged with the single flows. While it passes, its connections are opened and end as their series says, and
the unit's tables know them all. Where its way breaks off, they wait; where it opens again at another unit, those that this unit
knows go on and the others are lost. What would have been opened meanwhile is not.
"""

from typing import Final

from msgspec.structs import replace

from simulator.appliance import tables as tb
from simulator.failover.state_news import Protocol, above, common, count, joined
from simulator.vocabulary import InputId, Millis
from simulator.world import measure, reachability
from simulator.world.flows import Crowd, series
from simulator.world.happenings import FlowResumed
from simulator.world.neighbours import learned
from simulator.world.reachability import Way
from simulator.world.simulation import Simulation

NOTICED_MS: Final[Millis] = 100
"""A shorter break that costs no connection is not told of."""


def judge(simulation: Simulation, cause: InputId) -> None:
    net = simulation.net
    for key in sorted(net.crowds):
        crowd = net.crowds[key]
        if _is_over(crowd, simulation.now):
            net.measures[crowd.name] = measure.crowd_counted(net.measure(crowd.name), crowd, simulation.now)
            del net.crowds[key]
            net.touched = True
            continue
        way = _way(simulation, crowd)
        if crowd.unit is not None and (way.unit is not crowd.unit or _forgotten(simulation, crowd)):
            crowd = _break(simulation, crowd, way, cause)
        if crowd.unit is None and way.unit is not None:
            crowd = _resume(simulation, crowd, way)
        if (crowd.reason, crowd.sound) != (way.reason, way.sound):
            crowd = replace(counted(simulation, crowd), reason=way.reason, sound=way.sound)
        if crowd is not net.crowds[key]:
            net.crowds[key] = crowd
            net.touched = True


def _is_over(crowd: Crowd, now: Millis) -> bool:
    """It was closed, and its last connection has ended."""
    closed_ms = crowd.series.closed_ms
    return closed_ms is not None and now >= closed_ms + crowd.series.life_ms


def _forgotten(simulation: Simulation, crowd: Crowd) -> bool:
    """The unit has thrown its tables away under it."""
    assert crowd.unit is not None
    entry = simulation.seat(crowd.unit).device.tables.crowd(crowd.series)
    return entry is None or entry.passing_from is None


def _way(simulation: Simulation, crowd: Crowd) -> Way:
    context = crowd.series.context
    inside, outside = reachability.ends(simulation, context)
    if inside is None or outside is None:
        return Way(None, None)
    source, target = (outside, inside) if crowd.series.inbound else (inside, outside)
    return reachability.through(
        simulation, source, target, (), two_way=True, back=reachability.back(simulation, context)
    )


def counted(simulation: Simulation, crowd: Crowd) -> Crowd:
    """With what it carried counted up to now."""
    net = simulation.net
    net.measures[crowd.name] = measure.crowd_counted(net.measure(crowd.name), crowd, simulation.now)
    net.touched = True
    return replace(crowd, since_ms=simulation.now)


def alive(crowd: Crowd, now: Millis) -> tuple[tuple[int, int], ...]:
    """The numbers that live; while its way is broken they wait, and none ends."""
    if crowd.unit is None:
        return crowd.spans
    ended = crowd.series.ended(now)
    return joined(above(crowd.spans, ended), (max(crowd.passing_from, ended), crowd.series.opened(now)))


def _break(simulation: Simulation, crowd: Crowd, way: Way, cause: InputId) -> Crowd:
    assert crowd.unit is not None
    seat, now = simulation.seat(crowd.unit), simulation.now
    crowd = counted(simulation, crowd)
    if seat.on:
        seat.device = replace(seat.device, tables=tb.crowd_rests(seat.device.tables, crowd.series, now))
    spans = alive(crowd, now)
    return replace(crowd, unit=None, reason=way.reason, spans=spans, last_ms=now, cause=cause)


def _resume(simulation: Simulation, crowd: Crowd, way: Way) -> Crowd:
    """Its way is open: connections that the unit knows go on. UDP that it does not know is lost to
    its table, and opened there anew by its next packet (reference 11.2)."""
    assert way.unit is not None
    net, now = simulation.net, simulation.now
    crowd = counted(simulation, crowd)
    seat = simulation.seat(way.unit)
    entry = seat.device.tables.crowd(crowd.series)
    known = entry.known(now) if entry else ()
    kept = common(crowd.spans, known)
    lost = count(crowd.spans) - count(kept)
    living = crowd.spans if crowd.series.protocol is Protocol.UDP else kept
    if crowd.last_ms is not None:
        outage_ms = now - crowd.last_ms
        if lost or outage_ms >= NOTICED_MS:
            noted = measure.interrupted(net.measure(crowd.name), outage_ms, count(kept))
            net.measures[crowd.name] = measure.lost(noted, lost)
            resumed = FlowResumed(crowd.name, crowd.series.context, outage_ms, count(kept), lost, single=False)
            simulation.happen(None, resumed, crowd.cause, 0)
    tables = learned(simulation, seat, crowd.series.context)
    seat.device = replace(seat.device, tables=tb.crowd_passes(tables, crowd.series, living, now))
    return replace(
        crowd,
        unit=way.unit,
        reason=None,
        sound=way.sound,
        share=1_000,
        spans=living,
        passing_from=crowd.series.opened(now),
        since_ms=now,
        last_ms=None,
        cause=0,
    )


# --- what people do ---------------------------------------------------------------------------------------------------


def start(simulation: Simulation, context: str, name: str, per_minute: int) -> None:
    """A population begins, with none of its connections open yet."""
    begun = series(simulation.world.topology, context, name, per_minute, simulation.now)
    if begun is not None:
        simulation.net.crowds[begun.id] = Crowd(begun, since_ms=simulation.now)
        simulation.net.touched = simulation.net.unjudged = True


def stop(simulation: Simulation, context: str, name: str) -> None:
    """A population opens no more connections; those that live go on to their end."""
    net, now = simulation.net, simulation.now
    for key, crowd in tuple(net.crowds.items()):
        if key[:2] != (context, name) or crowd.series.closed_ms is not None:
            continue
        closed = replace(crowd.series, closed_ms=now)
        for seat in (simulation.primary, simulation.secondary):
            tables = tb.crowd_closes(seat.device.tables, closed)
            seat.device = replace(seat.device, tables=tables)
        net.crowds[key] = replace(crowd, series=closed)
        net.touched = net.unjudged = True


def open_one(simulation: Simulation, context: str, name: str) -> Crowd | None:
    """The population of that name that still opens connections."""
    return next(
        (
            c
            for key, c in sorted(simulation.net.crowds.items())
            if key[:2] == (context, name) and c.series.closed_ms is None
        ),
        None,
    )
