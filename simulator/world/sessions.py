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
from simulator.world import learning, measure, populations, reachability
from simulator.world.flows import (
    Flow,
    Kind,
    Phase,
)
from simulator.world.happenings import FlowInterrupted, FlowLost, FlowResumed
from simulator.world.neighbours import learned
from simulator.world.net import Place, Talker
from simulator.world.queue import FlowDue
from simulator.world.reachability import Way
from simulator.world.simulation import Simulation

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


def judge(simulation: Simulation, cause: InputId) -> None:
    """Look at the way of every flow, now that something has changed. Nothing changes where nothing has."""
    net = simulation.net
    net.unjudged = False
    if not (net.flows or net.crowds):
        return
    reachability.forget(simulation)
    learning.look(simulation, cause)
    _note_talkers(simulation)
    for name in sorted(net.flows):
        _judge_flow(simulation, net.flows[name], cause)
    populations.judge(simulation, cause)
    balance(simulation)


def _note_talkers(simulation: Simulation) -> None:
    """Which interfaces teach their switch anew with each hello: those whose announcement it has not heard, and both where
    two units hold the same address."""
    net, topology = simulation.net, simulation.world.topology
    talkers: set[Talker] = set()
    active: dict[Place, list[Talker]] = {}
    for seat in (simulation.primary, simulation.secondary):
        for place, owned in simulation.interfaces_at(seat).items():
            if owned.active and topology.on_segment(place[0], place[1]):
                active.setdefault(place, []).append(Talker(seat.unit, owned.key))
    for place, holders in active.items():
        known = net.learned.get(place)
        if len(holders) > 1 or (known is not None and holders[0].unit is not known.unit):
            talkers.update(holders)
    if talkers != net.talkers:
        net.talkers, net.touched = talkers, True


def _judge_flow(simulation: Simulation, flow: Flow, cause: InputId) -> None:
    if flow.phase is not Phase.UP:
        return
    way = _way(simulation, flow, flow.keys(simulation.world.topology))
    if flow.unit is not None:
        if way.unit is None:
            _break(simulation, flow, way, cause)
        elif way.unit is not flow.unit or way.sound != flow.sound:
            counted = _counted(simulation, flow)
            _rest(simulation, flow)
            _put(simulation, replace(counted, unit=way.unit, sound=way.sound))
            _pass(simulation, simulation.net.flows[flow.name])
    elif not flow.habit.two_way:
        counted = _counted(simulation, flow)
        due_ms = flow.next_packet_ms(simulation.now) if way.unit is not None or not flow.told else None
        _put(simulation, replace(counted, reason=way.reason or flow.reason), due_ms)


def _way(simulation: Simulation, flow: Flow, keys: tuple[ConnectionKey, ...]) -> Way:
    """The way of its packets: of a first one where keys is empty. UDP and ping open what the unit does not know."""
    inside, outside = reachability.ends(simulation, flow.context)
    if inside is None or outside is None:
        return Way(None, None)
    source, target = (outside, inside) if flow.habit.inbound else (inside, outside)
    return reachability.through(
        simulation,
        source,
        target,
        keys if flow.kind not in (Kind.UDP, Kind.PING) else (),
        two_way=flow.habit.two_way,
        back=reachability.back(simulation, flow.context),
    )


def balance(simulation: Simulation) -> None:
    """What passes through a unit beyond its capacity is dropped, of every flow alike (source: Failover Actions, note)."""
    net = simulation.net
    load = dict.fromkeys(UnitRole, 0)
    for flow in net.flows.values():
        if flow.phase is Phase.UP and flow.unit is not None:
            load[flow.unit] += flow.kbps
    for crowd in net.crowds.values():
        if crowd.unit is not None:
            load[crowd.unit] += crowd.series.kbps
    shares = {unit: min(1_000, 1_000 * capacity_kbps(simulation, unit) // max(1, kbps)) for unit, kbps in load.items()}
    for name in sorted(net.flows):
        flow = net.flows[name]
        if flow.phase is Phase.UP and flow.unit is not None and flow.share != shares[flow.unit]:
            counted = replace(_counted(simulation, flow), share=shares[flow.unit])
            _put(simulation, counted, _end_ms(counted, simulation.now))
    for key, crowd in tuple(net.crowds.items()):
        if crowd.unit is not None and crowd.share != shares[crowd.unit]:
            net.crowds[key] = replace(populations.counted(simulation, crowd), share=shares[crowd.unit])
            net.touched = True


def capacity_kbps(simulation: Simulation, unit: UnitRole) -> int:
    return hardware.capacity_kbps(simulation.seat(unit).device.model)


# --- bookkeeping ------------------------------------------------------------------------------------------------------


def _put(simulation: Simulation, flow: Flow, due_ms: Millis | None = None) -> None:
    """The flow as it is now; it acts again at due_ms."""
    if due_ms is not None and due_ms != flow.due_ms:
        seq = simulation.new_seq()
        simulation.queue.push(FlowDue(due_ms, seq, flow.name))
        flow = replace(flow, due_ms=due_ms, due_seq=seq)
    simulation.net.flows[flow.name] = flow
    simulation.net.touched = True


def _counted(simulation: Simulation, flow: Flow) -> Flow:
    """With its packets counted up to now."""
    net, now = simulation.net, simulation.now
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


def _pass(simulation: Simulation, flow: Flow) -> None:
    """Its packets pass through its unit from now on: the unit's tables know of it."""
    if flow.unit is None:
        return
    seat = simulation.seat(flow.unit)
    tables, now = learned(simulation, seat, flow.context), simulation.now
    for key in flow.keys(simulation.world.topology):
        connection = flow.connection(key, now)
        if tables.connection(key) is None:
            tables = tb.opened(tables, connection, now)
        else:
            tables = tb.flows(tables, key, now, connection.bytes_per_s)
    if flow.habit.inbound and forwarding.authenticates(seat.device.running, flow.context):
        for key in flow.keys(simulation.world.topology)[:1]:
            if tables.user(flow.context, key.outside_address, now) is None:
                tables = tb.signed_in(tables, tb.User(flow.context, USER, key.outside_address, now))
    seat.device = replace(seat.device, tables=tables)


def _rest(simulation: Simulation, flow: Flow) -> None:
    """No packets of it pass through its unit any more."""
    seat = simulation.seat(flow.unit) if flow.unit is not None else None
    if seat is None or not seat.on:
        return
    tables = seat.device.tables
    for key in flow.keys(simulation.world.topology):
        tables = tb.flows(tables, key, simulation.now, 0)
    seat.device = replace(seat.device, tables=tables)


def _close(simulation: Simulation, flow: Flow) -> None:
    """Its session ends in good order, where it passes."""
    seat = simulation.seat(flow.unit) if flow.unit is not None else None
    if seat is None or not seat.on:
        return
    tables = seat.device.tables
    for key in flow.keys(simulation.world.topology):
        tables = tb.ended(tables, key, simulation.now)
    seat.device = replace(seat.device, tables=tables)


# --- interruptions ----------------------------------------------------------------------------------------------------


def _break(simulation: Simulation, flow: Flow, way: Way, cause: InputId) -> None:
    """Its packets do not pass any more; the next one will find out."""
    counted = _counted(simulation, flow)
    _rest(simulation, flow)
    next_ms = flow.next_packet_ms(simulation.now)
    last_ms = max(flow.base_ms, next_ms - flow.habit.spacing_ms)
    broken = replace(counted, unit=None, reason=way.reason, last_ms=last_ms, tries=0, told=False, cause=cause)
    _put(simulation, broken, next_ms)


def act(simulation: Simulation, item: FlowDue) -> None:
    """A flow acts of its own accord. One that has other plans by now does not."""
    flow = simulation.net.flows.get(item.flow)
    if flow is None or not flow.plans(item.at_ms, item.seq):
        return
    flow = replace(flow, due_ms=None)
    simulation.net.flows[flow.name] = flow
    simulation.net.touched = True
    match flow.phase:
        case Phase.RESTING | Phase.OPENING:
            _open(simulation, flow)
        case Phase.UP if flow.unit is None:
            _try(simulation, flow)
        case Phase.UP:
            _finish(simulation, flow)
        case Phase.OFF:
            pass


def _try(simulation: Simulation, flow: Flow) -> None:
    """One more packet of an interrupted session."""
    way = _way(simulation, flow, flow.keys(simulation.world.topology))
    flow = _counted(simulation, flow)
    if way.unit is not None:
        _resume(simulation, flow, way)
        return
    now = simulation.now
    if not flow.told:
        simulation.happen(None, FlowInterrupted(flow.name, flow.context, way.reason or flow.reason), flow.cause, 0)
    flow = replace(flow, told=True, reason=way.reason, tries=flow.tries + 1)
    if not flow.habit.two_way or flow.kind is Kind.PING:
        _keep_trying(simulation, flow)
        return
    if way.reason is not None:
        _drop(simulation, flow)
    given_up = flow.last_ms is not None and now - flow.last_ms > PATIENCE_MS
    if way.unknown or given_up:
        simulation.happen(None, FlowLost(flow.name, flow.context, gave_up=not way.unknown), flow.cause, 0)
        simulation.net.measures[flow.name] = measure.lost(simulation.net.measure(flow.name))
        _put(simulation, replace(flow, phase=Phase.OPENING, tries=0, broken=True), now + REOPEN_MS)
    else:
        _put(simulation, flow, now + RETRY_MS * (1 << min(flow.tries - 1, 16)))


def _keep_trying(simulation: Simulation, flow: Flow) -> None:
    """A ping is sent again at its spacing; a stream goes on and is looked at when its way is open (`_judge_flow`)."""
    if flow.kind is Kind.PING:
        _drop(simulation, flow)
        _put(simulation, flow, simulation.now + flow.habit.spacing_ms)
    else:
        _put(simulation, flow)


def _drop(simulation: Simulation, flow: Flow) -> None:
    if flow.reason is not None:
        simulation.net.measures[flow.name] = measure.dropped(simulation.net.measure(flow.name), flow.reason, 1)


def _resume(simulation: Simulation, flow: Flow, way: Way) -> None:
    """Its packets pass again. The unit opens a UDP connection anew that it does not know."""
    tables = simulation.seat(way.unit).device.tables if way.unit is not None else tb.EMPTY
    keys = flow.keys(simulation.world.topology)
    known = all(tables.connection(key) is not None for key in keys)
    flow = replace(flow, unit=way.unit, reason=None, sound=way.sound, share=1_000, broken=not known)
    if not known and flow.told:
        simulation.net.measures[flow.name] = measure.lost(simulation.net.measure(flow.name))
    flow = _over(simulation, replace(flow, since_ms=simulation.now), kept=known and bool(keys))
    _put(simulation, flow, _end_ms(flow, simulation.now))
    _pass(simulation, simulation.net.flows[flow.name])
    balance(simulation)


def _over(simulation: Simulation, flow: Flow, *, kept: bool) -> Flow:
    """The interruption is over, if anyone noticed it."""
    if flow.told and flow.last_ms is not None:
        outage_ms = simulation.now - flow.last_ms
        simulation.net.measures[flow.name] = measure.interrupted(
            simulation.net.measure(flow.name), outage_ms, int(kept)
        )
        resumed = FlowResumed(flow.name, flow.context, outage_ms, int(kept), int(flow.broken))
        simulation.happen(None, resumed, flow.cause, 0)
    return replace(flow, last_ms=None, tries=0, told=False, broken=False, cause=0)


# --- sessions ---------------------------------------------------------------------------------------------------------


def _open(simulation: Simulation, flow: Flow) -> None:
    """The first packet of a new session."""
    now = simulation.now
    flow = replace(flow, phase=Phase.OPENING, session=flow.session + (flow.tries == 0))
    way = _way(simulation, flow, ())
    if way.unit is None:
        _open_later(simulation, flow, way)
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
    simulation.net.measures[flow.name] = measure.begun(simulation.net.measure(flow.name))
    flow = _over(simulation, flow, kept=False)
    _put(simulation, flow, _end_ms(flow, now))
    _pass(simulation, simulation.net.flows[flow.name])
    balance(simulation)


def _open_later(simulation: Simulation, flow: Flow, way: Way) -> None:
    """Nobody answers the first packet. Where there were sessions before, that is an interruption."""
    now = simulation.now
    flow = replace(flow, reason=way.reason)
    _drop(simulation, flow)
    if flow.last_ms is None and simulation.net.measure(flow.name).sessions:
        flow = replace(flow, last_ms=now, told=True)
        simulation.happen(None, FlowInterrupted(flow.name, flow.context, way.reason), 0, 0)
    later = OPEN_RETRY_MS << min(flow.tries, OPEN_TRIES_LATER)
    _put(simulation, replace(flow, tries=flow.tries + 1), now + later)


def _finish(simulation: Simulation, flow: Flow) -> None:
    """A session has carried all that it had to."""
    flow = _counted(simulation, flow)
    _close(simulation, flow)
    rests = replace(flow, phase=Phase.RESTING, unit=None, reason=None)
    _put(simulation, rests, simulation.now + flow.habit.pause_ms)
    balance(simulation)


# --- what people do ---------------------------------------------------------------------------------------------------


def start(simulation: Simulation, flow: Flow, at_ms: Millis) -> None:
    """The flow begins with a session at `at_ms`."""
    _put(simulation, replace(flow, phase=Phase.RESTING, due_ms=None), at_ms)


def stop(simulation: Simulation, flow: Flow) -> None:
    """The flow ends, its session in good order where it passes."""
    flow = _counted(simulation, flow)
    _close(simulation, flow)
    off = Flow(flow.name, flow.kind, flow.context, flow.kbps, session=flow.session)
    _put(simulation, off)
    balance(simulation)


def set_rate(simulation: Simulation, flow: Flow, kbps: int) -> None:
    flow = replace(_counted(simulation, flow), kbps=kbps)
    passes = flow.phase is Phase.UP and flow.unit is not None
    _put(simulation, flow, _end_ms(flow, simulation.now) if passes else None)
    if passes:
        _pass(simulation, simulation.net.flows[flow.name])
    balance(simulation)
