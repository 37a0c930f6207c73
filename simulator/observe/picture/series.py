"""What is measured for charts: a world at one moment -> one row of numbers. Pure, and cheap: a worker does it all the time.

Counters of the traffic are kept as they grow, so that rows can be left out without a loss; what rates follow from two rows is
worked out when someone asks (history/series.py).
"""

from collections.abc import Iterable, Iterator
from typing import Final

from msgspec.structs import replace

from simulator.appliance.hardware import capacity_kbps
from simulator.failover.outputs import Transition
from simulator.failover.records import UnitState
from simulator.failover.state_news import count
from simulator.failover.transfers import ObjectCount, UpdateCounters
from simulator.observe.picture.comparison import compared
from simulator.observe.picture.firewalls import BOTH
from simulator.vocabulary import USER_GROUPS, GroupId, GroupState, InputId, Millis, PeerState, UnitRole, Value
from simulator.wire.events import AnyEvent, LogEvent
from simulator.wire.series import Limit, Mark, Outage
from simulator.world import measure
from simulator.world.flows import Crowd, Drop, Flow, Phase, title_of
from simulator.world.happenings import FlowChanged, FlowResumed, Happening
from simulator.world.world import Chassis, World

ABSENT: Final = -1
"""In a row: there is nothing to measure. All that is measured is 0 or more."""
BITS: Final = "bits"
"""A context's counter of what it carried; from it follows `throughput`."""
_UPDATES: Final = ("sent", "received", "send errors", "receive errors")
_QUEUES: Final = ("sent", "received")
_DROPS: Final = tuple(drop.value for drop in Drop)
_NO_DROPS: Final = [0] * len(_DROPS)
_ACTS: Final = ("fault", "repair", "command")
_SHOWN_HOLDS: Final = 2
"""A peer that was not heard for longer than so many hold times is not waited for."""


class Column(Value, array_like=True):
    """One number of each row. grows: a counter of the traffic. measure: as in wire/series.py, or BITS."""

    measure: str
    unit: str = ""
    context: str = ""
    detail: str = ""
    grows: bool = False


def columns_of(world: World) -> tuple[Column, ...]:
    """What a lab's rows hold: the same for its whole life."""
    contexts = world.topology.contexts
    units = [unit.value for unit in BOTH]
    return (
        *(Column(BITS, "", context, "", True) for context in contexts),
        *(Column("dropped", "", context, drop.value, True) for context in contexts for drop in Drop),
        *(Column("throughput", unit, context) for unit in units for context in contexts),
        *(Column("load", unit) for unit in units),
        *(Column("connections", unit, context) for unit in units for context in contexts),
        *(
            column
            for unit in units
            for column in (
                Column("heard", unit),
                Column("hold", unit),
                *(Column("updates", unit, "", detail) for detail in _UPDATES),
                *(Column("queue", unit, "", detail) for detail in _QUEUES),
            )
        ),
        Column("drift"),
    )


def row_of(world: World, drift: int) -> list[int]:
    """The numbers of this moment, in the order of `columns_of`. drift: as `drift_of` says."""
    contexts, now = world.topology.contexts, world.now_ms
    bits = dict.fromkeys(contexts, 0)
    drops: dict[tuple[str, str], int] = {}
    for context, measured in _measures(world):
        bits[context] += measured.bits
        for entry in measured.dropped:
            drops[context, entry.reason] = drops.get((context, entry.reason), 0) + entry.packets
    row = [*bits.values()]
    row += (
        [drops.get((context, drop), 0) for context in contexts for drop in _DROPS]
        if drops
        else _NO_DROPS * len(contexts)
    )
    carried, load = _passing(world)
    row += [carried.get((unit, context), 0) for unit in BOTH for context in contexts]
    row += [load.get(unit, 0) for unit in BOTH]
    row += _connections(world.primary, contexts, now)
    row += _connections(world.secondary, contexts, now)
    row += _protocol(world.primary.device.unit, now)
    row += _protocol(world.secondary.device.unit, now)
    row.append(drift)
    return row


def drift_of(world: World) -> int:
    """In how many lines the two running configurations differ and should not. Not cheap: ask when one has changed."""
    return compared(world).differences


def drift_sources(world: World) -> tuple[object, object]:
    """While these are the same objects, so is the drift."""
    return (world.primary.device.running, world.secondary.device.running)


def limits_of(world: World) -> tuple[Limit, ...]:
    return tuple(Limit(unit.value, capacity_kbps(world.chassis(unit).device.model)) for unit in BOTH)


# --- the traffic ------------------------------------------------------------------------------------------------------


def _measures(world: World) -> Iterator[tuple[str, measure.Measure]]:
    """Each flow's counters at this moment, with its context."""
    traffic, now = world.traffic, world.now_ms
    known = {entry.flow: entry for entry in traffic.measures}
    for flow in traffic.flows:
        if flow.phase is Phase.UP:
            known[flow.name] = measure.flow_counted(known.get(flow.name) or measure.Measure(flow.name), flow, now)
    for crowd in traffic.crowds:
        known[crowd.name] = measure.crowd_counted(known.get(crowd.name) or measure.Measure(crowd.name), crowd, now)
    for name, measured in known.items():
        yield name.partition(" ")[2], measured


def _passing(world: World) -> tuple[dict[tuple[UnitRole, str], int], dict[UnitRole, int]]:
    """kbit/s that pass now, by unit and context, and that are asked for, by unit."""
    carried: dict[tuple[UnitRole, str], int] = {}
    load: dict[UnitRole, int] = {}
    passing: list[tuple[str, int, Flow | Crowd]] = []
    passing += [(flow.context, flow.kbps, flow) for flow in world.traffic.flows if flow.phase is Phase.UP]
    passing += [(crowd.series.context, crowd.series.kbps, crowd) for crowd in world.traffic.crowds]
    for context, kbps, flow in passing:
        unit = flow.unit
        if unit is not None:
            carried[unit, context] = carried.get((unit, context), 0) + kbps * flow.share * flow.sound // 1_000_000
            load[unit] = load.get(unit, 0) + kbps
    return carried, load


def _connections(chassis: Chassis, contexts: tuple[str, ...], now: Millis) -> list[int]:
    if chassis.device.unit is None:
        return [ABSENT] * len(contexts)
    tables = chassis.device.tables
    found = dict.fromkeys(contexts, 0)
    for entry in tables.connections:
        if entry.key.context in found:
            found[entry.key.context] += 1
    for crowd in tables.crowds:
        if crowd.series.context in found:
            found[crowd.series.context] += count(crowd.known(now))
    return [*found.values()]


# --- the protocol -----------------------------------------------------------------------------------------------------


def _protocol(unit: UnitState | None, now: Millis) -> list[int]:
    if unit is None:
        return [ABSENT] * (2 + len(_UPDATES) + len(_QUEUES))
    counters = unit.counters
    return [
        _heard(unit, now),
        unit.settings.unit_hold_ms if unit.settings.enabled else ABSENT,
        *_updates(counters),
        counters.xmit_queue_max,
        counters.recv_queue_max,
    ]


def _heard(unit: UnitState, now: Millis) -> int:
    peer = unit.peer
    if peer.heard_ms is None or peer.state is not PeerState.UP or not unit.settings.enabled:
        return ABSENT
    age = now - peer.heard_ms
    return age if age <= _SHOWN_HOLDS * unit.settings.unit_hold_ms else ABSENT


def _updates(counters: UpdateCounters) -> tuple[int, int, int, int]:
    """The row "General" of `show failover` (reference 11.5)."""
    commands = ObjectCount(counters.sys_cmd_xmit, counters.sys_cmd_xerr, counters.sys_cmd_rcv, counters.sys_cmd_rerr)
    rows = (commands, counters.tcp, counters.udp, counters.arp)
    return (
        sum(row.xmit for row in rows),
        sum(row.rcv for row in rows),
        sum(row.xerr for row in rows),
        sum(row.rerr for row in rows),
    )


# --- what happened ----------------------------------------------------------------------------------------------------


def marks_of(happenings: Iterable[Happening], events: Iterable[AnyEvent]) -> tuple[Mark, ...]:
    """What people did and which group was taken over, in the words of the log that `events` tell."""
    taken = {key for it in happenings if (key := _taken_over(it)) is not None}
    found: list[Mark] = []
    for event in events:
        if not isinstance(event, LogEvent):
            continue
        entry = event.entry
        key = (entry.id, entry.unit, entry.group)
        if entry.kind == "group" and key in taken:
            taken.discard(key)  # the addresses that follow are announced under the same id
            found.append(Mark(entry.at_ms, "failover", entry.unit, entry.group, entry.text))
        elif entry.kind in _ACTS:
            found.append(Mark(entry.at_ms, entry.kind, entry.unit, entry.group, entry.text))
    return tuple(found)


def _taken_over(happening: Happening) -> tuple[InputId, str, GroupId | None] | None:
    """Input, unit and group of a take-over."""
    output, unit = happening.output, happening.unit
    if unit is None or not isinstance(output, Transition) or output.after is not GroupState.JUST_ACTIVE:
        return None
    return (happening.id, unit.value, output.group) if output.group in USER_GROUPS else None


def outages_of(before: World, after: World, happenings: Iterable[Happening]) -> tuple[Outage, ...]:
    """Interruptions that ended between two moments: packets passed again, or someone ended the flow."""
    found: list[Outage] = []
    for it in happenings:
        match it.output:
            case FlowResumed(flow=flow, context=context, outage_ms=outage_ms, kept=kept, lost=lost):
                found.append(Outage(title_of(flow), context, it.at_ms - outage_ms, it.at_ms, kept, lost))
            case FlowChanged(change="stop"):
                still = {(outage.flow, outage.context) for outage in open_outages(after)}
                ended = (outage for outage in open_outages(before) if (outage.flow, outage.context) not in still)
                found += (replace(outage, until_ms=it.at_ms) for outage in ended)
            case _:
                pass
    return tuple(found)


def open_outages(world: World) -> tuple[Outage, ...]:
    """Interruptions that last."""
    singles = (
        Outage(flow.title, flow.context, flow.last_ms, None, 0, 0)
        for flow in world.traffic.flows
        if flow.last_ms is not None and flow.told
    )
    crowds = (
        Outage(crowd.title, crowd.series.context, crowd.last_ms, None, 0, 0)
        for crowd in world.traffic.crowds
        if crowd.last_ms is not None and crowd.unit is None and crowd.series.closed_ms is None
    )
    return (*singles, *crowds)
