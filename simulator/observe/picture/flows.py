"""The traffic through the pair, as browsers see it: who talks, through which unit, what was kept and what was lost.

Every view is made from the world as it is now, with the packets counted up to this moment. What is told when: flow_changes.py.
"""

from collections.abc import Callable, Container, Iterator
from typing import TypeVar

from simulator.failover.state_news import common, count
from simulator.vocabulary import UnitRole
from simulator.wire.snapshot import DropView, FlowView
from simulator.world import measure, populations
from simulator.world.flows import Crowd, Flow, Kind, Phase
from simulator.world.measure import Measure
from simulator.world.net import Traffic
from simulator.world.world import World

_Item = TypeVar("_Item")


def flow_views(world: World, names: Container[str] | None = None) -> tuple[FlowView, ...]:
    """The flows of these names, of all that were ever begun, in the order of names; None: every one."""
    traffic = world.traffic
    measures = {entry.flow: entry for entry in traffic.measures}
    views = [
        _single(world, flow, measures.get(flow.name) or Measure(flow.name))
        for flow in traffic.flows
        if names is None or flow.name in names
    ]
    populations: dict[str, list[Crowd]] = {}
    for crowd in traffic.crowds:
        if names is None or crowd.name in names:
            populations.setdefault(crowd.name, []).append(crowd)
    views += (_population(world, same, measures.get(name) or Measure(name)) for name, same in populations.items())
    return tuple(sorted(views, key=lambda view: view.flow))


def touched(before: Traffic, after: Traffic) -> frozenset[str]:
    """Names of the flows of which anything is another object than before: only they can look different, but for numbers that
    grow with time and for what is at risk."""
    flows = _others(before.flows, after.flows, lambda flow: flow.name)
    crowds = _others(before.crowds, after.crowds, lambda crowd: crowd.series.id)
    measures = _others(before.measures, after.measures, lambda entry: entry.flow)
    return frozenset((*(flow.name for flow in flows), *(c.name for c in crowds), *(entry.flow for entry in measures)))


def _others(before: tuple[_Item, ...], after: tuple[_Item, ...], key_of: Callable[[_Item], object]) -> Iterator[_Item]:
    """What has come, has changed, or is gone."""
    if before is after:
        return
    old = {key_of(entry): entry for entry in before}
    for entry in after:
        if old.pop(key_of(entry), None) is not entry:
            yield entry
    yield from old.values()


def _single(world: World, flow: Flow, measured: Measure) -> FlowView:
    measured = measure.flow_counted(measured, flow, world.now_ms) if flow.phase is Phase.UP else measured
    passes = flow.phase is Phase.UP and flow.unit is not None
    return FlowView(
        flow=flow.name,
        title=flow.title,
        kind=flow.kind.value,
        context=flow.context,
        state=_state(flow),
        unit=_unit(flow.unit),
        reason="" if passes or flow.reason is None else flow.reason.value,
        rate=flow.kbps,
        kbps=_carried(flow.kbps, flow.share, flow.sound) if passes else 0,
        connections=int(flow.phase is Phase.UP),
        sessions=measured.sessions,
        kept=measured.kept,
        lost=measured.lost,
        interrupted_ms=flow.last_ms,
        outage_ms=measured.outage_ms,
        longest_ms=measured.longest_ms,
        interruptions=measured.interruptions,
        dropped=_dropped(measured),
        at_risk=_session_at_risk(world, flow),
    )


def _population(world: World, same: list[Crowd], measured: Measure) -> FlowView:
    """One that still opens connections, with those of its namesakes that live on."""
    now = world.now_ms
    newest = max(same, key=lambda crowd: crowd.series.started_ms)
    for crowd in same:
        measured = measure.crowd_counted(measured, crowd, now)
    passing = [crowd for crowd in same if crowd.unit is not None]
    closed = newest.series.closed_ms is not None
    return FlowView(
        flow=newest.name,
        title=newest.title,
        kind=Kind.CROWD.value,
        context=newest.series.context,
        state="off" if closed else "passing" if newest.unit is not None else "interrupted",
        unit=_unit(newest.unit),
        reason=newest.reason.value if newest.reason is not None and newest.unit is None else "",
        rate=0 if closed else newest.series.per_minute,
        kbps=sum(_carried(c.series.kbps, c.share, c.sound) for c in passing if c.series.closed_ms is None),
        connections=sum(count(populations.alive(crowd, now)) for crowd in same),
        sessions=measured.sessions,
        kept=measured.kept,
        lost=measured.lost,
        interrupted_ms=newest.last_ms,
        outage_ms=measured.outage_ms,
        longest_ms=measured.longest_ms,
        interruptions=measured.interruptions,
        dropped=_dropped(measured),
        at_risk=sum(_connections_at_risk(world, crowd) for crowd in same),
    )


def _session_at_risk(world: World, flow: Flow) -> int:
    """Whether the session would be lost if its context moved to the other unit now: what is not in that one's table is
    (reference 11.1, 11.2). A ping has no session to lose."""
    if flow.phase is not Phase.UP or not flow.habit.ports:
        return 0
    if flow.unit is None:
        return 1
    known = world.chassis(flow.unit.other).device.tables
    return int(any(known.connection(key) is None for key in flow.keys(world.topology)))


def _connections_at_risk(world: World, crowd: Crowd) -> int:
    living = populations.alive(crowd, world.now_ms)
    if crowd.unit is None:
        return count(living)
    entry = world.chassis(crowd.unit.other).device.tables.crowd(crowd.series)
    return count(living) - count(common(living, entry.known(world.now_ms) if entry else ()))


def _state(flow: Flow) -> str:
    if flow.phase is Phase.UP:
        return "passing" if flow.unit is not None else "interrupted"
    if flow.phase is Phase.OPENING:
        return "interrupted" if flow.told else "opening"
    return flow.phase.value


def _unit(unit: UnitRole | None) -> str:
    return unit.value if unit is not None else ""


def _carried(kbps: int, share: int, sound: int) -> int:
    return kbps * share * sound // 1_000_000


def _dropped(measured: Measure) -> tuple[DropView, ...]:
    return tuple(DropView(entry.reason.value, entry.packets) for entry in measured.dropped)
