"""How an event changes a snapshot: the one rule by which worker, browser and tests arrive at the same picture.

`static/js/models/fold.js` says the same in JavaScript; both are tested with the same fixtures and golden pairs.

- An event that carries an entity replaces the one with the same key. A new one takes its place in the order of keys,
  so that the order never tells how a snapshot came about.
- A lane gets a new segment by LaneEvent only; lanes, log and consoles keep their last entries (snapshot.py, bounds).
- Messages and missed hellos only move on the screen: they change nothing but the number.
"""

from bisect import bisect_left
from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

from msgspec.structs import replace

from simulator.wire import events as ev
from simulator.wire.snapshot import (
    CONSOLE_LINES,
    LANE_SEGMENTS,
    LOG_ENTRIES,
    SYSLOG_LINES,
    FlowView,
    Lane,
    Segment,
    Snapshot,
)

_Entity = TypeVar("_Entity")
_Item = TypeVar("_Item")
_Key = tuple[str | int, ...]


class Place(StrEnum):
    """Where an event stands as seen from a snapshot."""

    NEXT = "next"
    KNOWN = "known"
    """The snapshot contains it already."""
    GAP = "gap"
    """Events are missing in between, or it is of another lab or run: join again."""


class OutOfOrder(Exception):
    """`fold` was given an event that is not the next one. Callers ask `place_of` first."""


def place_of(snapshot: Snapshot, event: ev.AnyEvent) -> Place:
    """Whether `event` is the one that `snapshot` waits for."""
    if event.lab != snapshot.lab or event.run != snapshot.run or event.seq > snapshot.seq + 1:
        return Place.GAP
    return Place.NEXT if event.seq == snapshot.seq + 1 else Place.KNOWN


def fold(snapshot: Snapshot, event: ev.AnyEvent) -> Snapshot:
    """The snapshot after its next event. Raises OutOfOrder for any other event."""
    if place_of(snapshot, event) is not Place.NEXT:
        raise OutOfOrder(f"event {event.run}/{event.seq} after {snapshot.run}/{snapshot.seq}")
    return replace(change(snapshot, event), seq=event.seq)


def change(snapshot: Snapshot, event: ev.AnyEvent) -> Snapshot:
    """What `event` changes, whatever its number: also for events that have none yet."""
    match event:
        case ev.MessageEvent() | ev.HelloMissedEvent():
            return snapshot
        case ev.PeerEvent():
            return replace(snapshot, peers=_put(snapshot.peers, event.peer, lambda peer: (peer.unit,)))
        case ev.LogEvent():
            return replace(snapshot, log=_append(snapshot.log, event.entry, LOG_ENTRIES))
        case ev.SyslogEvent():
            return replace(snapshot, syslog=(snapshot.syslog + event.lines)[-SYSLOG_LINES:])
        case ev.ConsoleEvent():
            return _console(snapshot, event)
        case ev.LaneEvent():
            return _lane(snapshot, event)
        case ev.GroupEvent():
            return replace(snapshot, groups=_put(snapshot.groups, event.group, lambda group: (group.unit, group.group)))
        case ev.ClockEvent():
            return replace(snapshot, clock=event.clock)
        case ev.HealthEvent():
            return replace(snapshot, health=event.health)
        case ev.SuggestionEvent():
            return replace(snapshot, suggestion=event.suggestion)
        case ev.BranchesEvent():
            return replace(snapshot, branches=event.branches)
        case ev.UndoEvent():
            return replace(snapshot, undo=event.undo)
        case ev.LessonEvent():
            return replace(snapshot, lesson=event.lesson)
        case ev.QuestionEvent():
            return replace(snapshot, question=event.question)
        case ev.RehearsalEvent():
            return replace(snapshot, rehearsal=event.rehearsal)
        case ev.FlowEvent():
            return replace(snapshot, flows=_put(snapshot.flows, event.flow, lambda flow: (flow.flow,)))
        case ev.FlowsGrewEvent():
            return replace(snapshot, flows=_grown(snapshot.flows, event))
        case ev.FaultEvent():
            return replace(snapshot, faults=_put(snapshot.faults, event.fault, lambda fault: (fault.fault,)))
        case ev.RepairEvent():
            return replace(snapshot, faults=tuple(fault for fault in snapshot.faults if fault.fault != event.fault))
        case _:
            return _equipment(snapshot, event)


def _equipment(
    snapshot: Snapshot,
    event: ev.UnitEvent | ev.InterfaceEvent | ev.InterfaceGoneEvent | ev.PortEvent | ev.LinkEvent | ev.SwitchEvent,
) -> Snapshot:
    match event:
        case ev.UnitEvent():
            return replace(snapshot, units=_put(snapshot.units, event.unit, lambda unit: (unit.unit,)))
        case ev.InterfaceEvent():
            interfaces = _put(
                snapshot.interfaces, event.interface, lambda entry: (entry.unit, entry.context, entry.name)
            )
            return replace(snapshot, interfaces=interfaces)
        case ev.InterfaceGoneEvent():
            gone = (event.unit, event.context, event.name)
            kept = tuple(entry for entry in snapshot.interfaces if (entry.unit, entry.context, entry.name) != gone)
            return replace(snapshot, interfaces=kept)
        case ev.PortEvent():
            return replace(snapshot, ports=_put(snapshot.ports, event.port, lambda port: (port.unit, port.port)))
        case ev.LinkEvent():
            return replace(snapshot, links=_put(snapshot.links, event.link, lambda link: (link.link,)))
        case ev.SwitchEvent():
            return replace(snapshot, switches=_put(snapshot.switches, event.switch, lambda switch: (switch.switch,)))


def _grown(flows: tuple[FlowView, ...], event: ev.FlowsGrewEvent) -> tuple[FlowView, ...]:
    news = {grown.flow: grown for grown in event.flows}
    return tuple(
        replace(flow, connections=grown.connections, sessions=grown.sessions, at_risk=grown.at_risk)
        if (grown := news.get(flow.flow))
        else flow
        for flow in flows
    )


def _console(snapshot: Snapshot, event: ev.ConsoleEvent) -> Snapshot:
    consoles = tuple(
        replace(console, prompt=event.prompt, lines=(console.lines + event.lines)[-CONSOLE_LINES:])
        if console.unit == event.unit
        else console
        for console in snapshot.consoles
    )
    return replace(snapshot, consoles=consoles)


def _lane(snapshot: Snapshot, event: ev.LaneEvent) -> Snapshot:
    """A state that the lane shows already opens no new segment."""
    segment = Segment(at_ms=event.at_ms, state=event.state)
    lanes = tuple(_lengthen(lane, segment) if _runs(lane, event) else lane for lane in snapshot.lanes)
    return replace(snapshot, lanes=lanes)


def _runs(lane: Lane, event: ev.LaneEvent) -> bool:
    return lane.unit == event.unit and lane.group == event.group


def _lengthen(lane: Lane, segment: Segment) -> Lane:
    if lane.segments and lane.segments[-1].state == segment.state:
        return lane
    return replace(lane, segments=_append(lane.segments, segment, LANE_SEGMENTS))


def _append(items: tuple[_Item, ...], item: _Item, bound: int) -> tuple[_Item, ...]:
    return (*items[-(bound - 1) :], item)


def _put(entities: tuple[_Entity, ...], entity: _Entity, key_of: Callable[[_Entity], _Key]) -> tuple[_Entity, ...]:
    """Replaces the entity with the same key, or inserts it in the order of keys."""
    key = key_of(entity)
    at = bisect_left(entities, key, key=key_of)
    replaced = at < len(entities) and key_of(entities[at]) == key
    return (*entities[:at], entity, *entities[at + replaced :])
