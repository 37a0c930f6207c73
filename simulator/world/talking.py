"""Sessions through the pair: when they begin and end, when an interruption is noticed, tried again and overcome.

`judge` looks at every flow whenever something has changed that may change its way (a fault, a configuration, addresses that
moved, a state); between two such moments nothing but counting happens, and that is computed (measure.py). A flow acts of its
own accord at `due_ms`, by a FlowDue in the queue.

TCP waits for answers: after an interruption it tries again, each time after twice as long, and notices only then that the way
is open again, or that the unit does not know its connection. UDP and ping go on at their spacing.
"""

from typing import Final

from msgspec.structs import replace

from simulator.appliance import forwarding, hardware
from simulator.appliance import tables as tb
from simulator.failover.state_news import ConnectionKey
from simulator.vocabulary import InputId, Millis, UnitRole
from simulator.world import crowds, measure, ways
from simulator.world.flows import (
    Flow,
    Kind,
    Phase,
)
from simulator.world.happenings import FlowInterrupted, FlowLost, FlowResumed
from simulator.world.moving import Moving
from simulator.world.neighbours import learned
from simulator.world.net import Place, Talker
from simulator.world.queue import FlowDue
from simulator.world.ways import Way

RETRY_MS: Final[Millis] = 200
"""The first repetition of a TCP packet that nobody answered; each further one after twice as long (ours, as stacks do)."""
OPEN_RETRY_MS: Final[Millis] = 3_000
"""The first repetition of a first packet; 6 s and 12 s follow."""
OPEN_TRIES_LATER: Final = 2
REOPEN_MS: Final[Millis] = 2_000
"""A client whose packet met a unit that does not know the connection opens a new one after this (ours)."""
PATIENCE_MS: Final[Millis] = 120_000
"""A client that hears nothing for so long gives its session up (ours)."""
USER: Final = "user1"
"""Who authenticates where a context asks for it."""


# --- judging ----------------------------------------------------------------------------------------------------------


def judge(moving: Moving, cause: InputId) -> None:
    """Look at the way of every flow, now that something has changed. Nothing changes where nothing has."""
    net = moving.net
    net.unjudged = False
    if not (net.flows or net.crowds):
        return
    ways.forget(moving)
    _note_talkers(moving)
    for name in sorted(net.flows):
        _judge_flow(moving, net.flows[name], cause)
    crowds.judge(moving, cause)
    balance(moving)


def _note_talkers(moving: Moving) -> None:
    """Which interfaces teach their switch anew with each hello: those whose announcement it has not heard, and both where
    two units hold the same address."""
    net, topology = moving.net, moving.world.topology
    talkers: set[Talker] = set()
    active: dict[Place, list[Talker]] = {}
    for seat in (moving.primary, moving.secondary):
        for place, owned in moving.interfaces_at(seat).items():
            if owned.active and topology.on_segment(place[0], place[1]):
                active.setdefault(place, []).append(Talker(seat.unit, owned.key))
    for place, holders in active.items():
        known = net.learned.get(place)
        if len(holders) > 1 or (known is not None and holders[0].unit is not known.unit):
            talkers.update(holders)
    if talkers != net.talkers:
        net.talkers, net.touched = talkers, True


def _judge_flow(moving: Moving, flow: Flow, cause: InputId) -> None:
    if flow.phase is not Phase.UP:
        return
    way = _way(moving, flow, flow.keys(moving.world.topology))
    if flow.unit is not None:
        if way.unit is None:
            _break(moving, flow, way, cause)
        elif way.unit is not flow.unit or way.sound != flow.sound:
            counted = _counted(moving, flow)
            _rest(moving, flow)
            _put(moving, replace(counted, unit=way.unit, sound=way.sound))
            _pass(moving, moving.net.flows[flow.name])
    elif not flow.habit.two_way:
        counted = _counted(moving, flow)
        due_ms = flow.next_packet_ms(moving.now) if way.unit is not None or not flow.told else None
        _put(moving, replace(counted, reason=way.reason or flow.reason), due_ms)


def _way(moving: Moving, flow: Flow, keys: tuple[ConnectionKey, ...]) -> Way:
    """The way of its packets: of a first one where keys is empty. UDP and ping open what the unit does not know."""
    inside, outside = ways.ends(moving, flow.context)
    if inside is None or outside is None:
        return Way(None, None)
    source, target = (outside, inside) if flow.habit.inbound else (inside, outside)
    return ways.through(
        moving,
        source,
        target,
        keys if flow.kind not in (Kind.UDP, Kind.PING) else (),
        two_way=flow.habit.two_way,
        back=ways.back(moving, flow.context),
    )


def balance(moving: Moving) -> None:
    """What passes through a unit beyond its capacity is dropped, of every flow alike (source: Failover Actions, note)."""
    net = moving.net
    load = dict.fromkeys(UnitRole, 0)
    for flow in net.flows.values():
        if flow.phase is Phase.UP and flow.unit is not None:
            load[flow.unit] += flow.kbps
    for crowd in net.crowds.values():
        if crowd.unit is not None:
            load[crowd.unit] += crowd.series.kbps
    shares = {unit: min(1_000, 1_000 * capacity_kbps(moving, unit) // max(1, kbps)) for unit, kbps in load.items()}
    for name in sorted(net.flows):
        flow = net.flows[name]
        if flow.phase is Phase.UP and flow.unit is not None and flow.share != shares[flow.unit]:
            counted = replace(_counted(moving, flow), share=shares[flow.unit])
            _put(moving, counted, _end_ms(counted, moving.now))
    for key, crowd in tuple(net.crowds.items()):
        if crowd.unit is not None and crowd.share != shares[crowd.unit]:
            net.crowds[key] = replace(crowds.counted(moving, crowd), share=shares[crowd.unit])
            net.touched = True


def capacity_kbps(moving: Moving, unit: UnitRole) -> int:
    return hardware.capacity_kbps(moving.seat(unit).device.model)


# --- bookkeeping ------------------------------------------------------------------------------------------------------


def _put(moving: Moving, flow: Flow, due_ms: Millis | None = None) -> None:
    """The flow as it is now; it acts again at due_ms."""
    if due_ms is not None and due_ms != flow.due_ms:
        moving.queue.push(FlowDue(due_ms, moving.new_seq(), flow.name))
    moving.net.flows[flow.name] = replace(flow, due_ms=due_ms) if due_ms is not None else flow
    moving.net.touched = True


def _counted(moving: Moving, flow: Flow) -> Flow:
    """With its packets counted up to now."""
    net, now = moving.net, moving.now
    if flow.phase is not Phase.UP or flow.since_ms >= now:
        return flow
    before = net.measure(flow.name)
    after = measure.flow_counted(before, flow, now)
    net.measures[flow.name] = after
    net.touched = True
    left = max(0, flow.left_bits - (after.bits - before.bits)) if flow.left_bits else 0
    return replace(flow, since_ms=now, left_bits=left)


def _end_ms(flow: Flow, now: Millis) -> Millis | None:
    """When a session that passes will have carried all that it has to; None: it has no end."""
    if not flow.habit.size_kbit:
        return None
    each = max(1, flow.packet_bits * flow.share // 1_000 * flow.sound // 1_000)
    packets = -(-max(1, flow.left_bits) // each)
    return flow.next_packet_ms(now) + packets * flow.habit.spacing_ms


def _pass(moving: Moving, flow: Flow) -> None:
    """Its packets pass through its unit from now on: the unit's tables know of it."""
    if flow.unit is None:
        return
    seat = moving.seat(flow.unit)
    tables, now = learned(moving, seat, flow.context), moving.now
    for key in flow.keys(moving.world.topology):
        connection = flow.connection(key, now)
        if tables.connection(key) is None:
            tables = tb.opened(tables, connection, now)
        else:
            tables = tb.flows(tables, key, now, connection.bytes_per_s)
    if flow.habit.inbound and forwarding.authenticates(seat.device.running, flow.context):
        for key in flow.keys(moving.world.topology)[:1]:
            if tables.user(flow.context, key.outside_address, now) is None:
                tables = tb.signed_in(tables, tb.User(flow.context, USER, key.outside_address, now))
    seat.device = replace(seat.device, tables=tables)


def _rest(moving: Moving, flow: Flow) -> None:
    """No packets of it pass through its unit any more."""
    seat = moving.seat(flow.unit) if flow.unit is not None else None
    if seat is None or not seat.on:
        return
    tables = seat.device.tables
    for key in flow.keys(moving.world.topology):
        tables = tb.flows(tables, key, moving.now, 0)
    seat.device = replace(seat.device, tables=tables)


def _close(moving: Moving, flow: Flow) -> None:
    """Its session ends in good order, where it passes."""
    seat = moving.seat(flow.unit) if flow.unit is not None else None
    if seat is None or not seat.on:
        return
    tables = seat.device.tables
    for key in flow.keys(moving.world.topology):
        tables = tb.ended(tables, key, moving.now)
    seat.device = replace(seat.device, tables=tables)


# --- interruptions ----------------------------------------------------------------------------------------------------


def _break(moving: Moving, flow: Flow, way: Way, cause: InputId) -> None:
    """Its packets do not pass any more; the next one will find out."""
    counted = _counted(moving, flow)
    _rest(moving, flow)
    next_ms = flow.next_packet_ms(moving.now)
    last_ms = max(flow.base_ms, next_ms - flow.habit.spacing_ms)
    broken = replace(counted, unit=None, reason=way.reason, last_ms=last_ms, tries=0, told=False, cause=cause)
    _put(moving, broken, next_ms)


def act(moving: Moving, item: FlowDue) -> None:
    """A flow acts of its own accord. One that has other plans by now does not."""
    flow = moving.net.flows.get(item.flow)
    if flow is None or flow.due_ms != item.at_ms:
        return
    flow = replace(flow, due_ms=None)
    moving.net.flows[flow.name] = flow
    moving.net.touched = True
    match flow.phase:
        case Phase.RESTING | Phase.OPENING:
            _open(moving, flow)
        case Phase.UP if flow.unit is None:
            _try(moving, flow)
        case Phase.UP:
            _finish(moving, flow)
        case Phase.OFF:
            pass


def _try(moving: Moving, flow: Flow) -> None:
    """One more packet of an interrupted session."""
    way = _way(moving, flow, flow.keys(moving.world.topology))
    flow = _counted(moving, flow)
    if way.unit is not None:
        _resume(moving, flow, way)
        return
    now = moving.now
    if not flow.told:
        moving.happen(None, FlowInterrupted(flow.name, flow.context, way.reason or flow.reason), flow.cause, 0)
    flow = replace(flow, told=True, reason=way.reason, tries=flow.tries + 1)
    if not flow.habit.two_way or flow.kind is Kind.PING:
        _keep_trying(moving, flow)
        return
    if way.reason is not None:
        _drop(moving, flow)
    given_up = flow.last_ms is not None and now - flow.last_ms > PATIENCE_MS
    if way.unknown or given_up:
        moving.happen(None, FlowLost(flow.name, flow.context, gave_up=not way.unknown), flow.cause, 0)
        moving.net.measures[flow.name] = measure.lost(moving.net.measure(flow.name))
        _put(moving, replace(flow, phase=Phase.OPENING, tries=0, broken=True), now + REOPEN_MS)
    else:
        _put(moving, flow, now + RETRY_MS * (1 << min(flow.tries - 1, 16)))


def _keep_trying(moving: Moving, flow: Flow) -> None:
    """A ping is sent again at its spacing; a stream goes on and is looked at when its way is open (`_judge_flow`)."""
    if flow.kind is Kind.PING:
        _drop(moving, flow)
        _put(moving, flow, moving.now + flow.habit.spacing_ms)
    else:
        _put(moving, flow)


def _drop(moving: Moving, flow: Flow) -> None:
    if flow.reason is not None:
        moving.net.measures[flow.name] = measure.dropped(moving.net.measure(flow.name), flow.reason, 1)


def _resume(moving: Moving, flow: Flow, way: Way) -> None:
    """Its packets pass again. The unit opens a UDP connection anew that it does not know."""
    tables = moving.seat(way.unit).device.tables if way.unit is not None else tb.EMPTY
    keys = flow.keys(moving.world.topology)
    known = all(tables.connection(key) is not None for key in keys)
    flow = replace(flow, unit=way.unit, reason=None, sound=way.sound, share=1_000, broken=not known)
    if not known and flow.told:
        moving.net.measures[flow.name] = measure.lost(moving.net.measure(flow.name))
    flow = _over(moving, replace(flow, since_ms=moving.now), kept=known and bool(keys))
    _put(moving, flow, _end_ms(flow, moving.now))
    _pass(moving, moving.net.flows[flow.name])
    balance(moving)


def _over(moving: Moving, flow: Flow, *, kept: bool) -> Flow:
    """The interruption is over, if anyone noticed it."""
    if flow.told and flow.last_ms is not None:
        outage_ms = moving.now - flow.last_ms
        moving.net.measures[flow.name] = measure.interrupted(moving.net.measure(flow.name), outage_ms, int(kept))
        resumed = FlowResumed(flow.name, flow.context, outage_ms, int(kept), int(flow.broken))
        moving.happen(None, resumed, flow.cause, 0)
    return replace(flow, last_ms=None, tries=0, told=False, broken=False, cause=0)


# --- sessions ---------------------------------------------------------------------------------------------------------


def _open(moving: Moving, flow: Flow) -> None:
    """The first packet of a new session."""
    now = moving.now
    flow = replace(flow, phase=Phase.OPENING, session=flow.session + (flow.tries == 0))
    way = _way(moving, flow, ())
    if way.unit is None:
        _open_later(moving, flow, way)
        return
    flow = replace(
        flow,
        phase=Phase.UP,
        unit=way.unit,
        reason=None,
        sound=way.sound,
        share=1_000,
        base_ms=now,
        since_ms=now,
        left_bits=flow.habit.size_kbit * 1_000,
    )
    moving.net.measures[flow.name] = measure.begun(moving.net.measure(flow.name))
    flow = _over(moving, flow, kept=False)
    _put(moving, flow, _end_ms(flow, now))
    _pass(moving, moving.net.flows[flow.name])
    balance(moving)


def _open_later(moving: Moving, flow: Flow, way: Way) -> None:
    """Nobody answers the first packet. Where there were sessions before, that is an interruption."""
    now = moving.now
    flow = replace(flow, reason=way.reason)
    _drop(moving, flow)
    if flow.last_ms is None and moving.net.measure(flow.name).sessions:
        flow = replace(flow, last_ms=now, told=True)
        moving.happen(None, FlowInterrupted(flow.name, flow.context, way.reason), 0, 0)
    later = OPEN_RETRY_MS << min(flow.tries, OPEN_TRIES_LATER)
    _put(moving, replace(flow, tries=flow.tries + 1), now + later)


def _finish(moving: Moving, flow: Flow) -> None:
    """A session has carried all that it had to."""
    flow = _counted(moving, flow)
    _close(moving, flow)
    rests = replace(flow, phase=Phase.RESTING, unit=None, reason=None)
    _put(moving, rests, moving.now + flow.habit.pause_ms)
    balance(moving)


# --- what people do ---------------------------------------------------------------------------------------------------


def start(moving: Moving, flow: Flow, at_ms: Millis) -> None:
    """The flow begins with a session at `at_ms`."""
    _put(moving, replace(flow, phase=Phase.RESTING, due_ms=None), at_ms)


def stop(moving: Moving, flow: Flow) -> None:
    """The flow ends, its session in good order where it passes."""
    flow = _counted(moving, flow)
    _close(moving, flow)
    off = Flow(flow.name, flow.kind, flow.context, flow.kbps, session=flow.session)
    _put(moving, off)
    balance(moving)


def set_rate(moving: Moving, flow: Flow, kbps: int) -> None:
    flow = replace(_counted(moving, flow), kbps=kbps)
    passes = flow.phase is Phase.UP and flow.unit is not None
    _put(moving, flow, _end_ms(flow, moving.now) if passes else None)
    if passes:
        _pass(moving, moving.net.flows[flow.name])
    balance(moving)
