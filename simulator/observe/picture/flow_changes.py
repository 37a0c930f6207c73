"""Which flows look different now: what happens to one is told at once, numbers that only grow now and then, together."""

from typing import Final

from msgspec.structs import replace

from simulator.observe.picture.flows import flow_views, touched
from simulator.observe.picture.view import Sight
from simulator.vocabulary import Millis
from simulator.wire import events as ev
from simulator.wire.codec import UNNUMBERED
from simulator.wire.snapshot import FlowView, Growth
from simulator.world.world import World

GREW_EVERY_MS: Final = 2_000
"""Wall time between two reports of numbers that only grew: a thousand calm labs have flows, and few eyes on their numbers."""


def tell_flows(sight: Sight, before: World, after: World, told_ms: Millis) -> Millis:
    """Flows that look different now. Returns when their numbers were told last."""
    clock = sight.snapshot.clock
    every_ms = 0 if clock.paused else int(GREW_EVERY_MS * clock.speed)
    since_ms = after.now_ms - told_ms
    due = since_ms >= every_ms and (since_ms > 0 or _tables_changed(before, after)) and bool(after.traffic.measures)
    if before.traffic is after.traffic and not due:
        return told_ms
    grew: list[Growth] = []
    views = flow_views(after, None if due else touched(before.traffic, after.traffic))
    known = {view.flow: view for view in sight.snapshot.flows} if views else {}
    for view in views:
        seen = known.get(view.flow)
        if view == seen:
            continue
        if seen is None or not _only_grew(seen, view) or (due and view.dropped != seen.dropped):
            sight.tell(ev.FlowEvent(*UNNUMBERED, after.now_ms, view))
        elif due:
            grew.append(Growth(view.flow, view.connections, view.sessions, view.at_risk))
    if grew:
        sight.tell(ev.FlowsGrewEvent(*UNNUMBERED, after.now_ms, tuple(grew)))
    return after.now_ms if due else told_ms


def _tables_changed(before: World, after: World) -> bool:
    """What a unit knows decides which sessions are at risk; it changes at once where an act changes it."""
    pairs = ((before.primary, after.primary), (before.secondary, after.secondary))
    return any(old.device.tables is not new.device.tables for old, new in pairs)


def _only_grew(seen: FlowView, view: FlowView) -> bool:
    """Nothing but the number of connections and of dropped packets is different."""
    same = replace(
        view, connections=seen.connections, sessions=seen.sessions, dropped=seen.dropped, at_risk=seen.at_risk
    )
    return same == seen
