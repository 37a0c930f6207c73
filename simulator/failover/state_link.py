"""The state link: stay-alives, news of the tables, Bulk Sync, and the logical update counters (reference 11).

What the tables hold is the appliance's business. It says what is new (StateTold) and supplies everything when the peer asks
(SupplyState, StateSupplied); what arrives goes to it as ApplyNews. News are said once: what the link loses, the peer does not
know until its next Bulk Sync. A Bulk Sync goes out piece by piece, so that it takes time by its size.
"""

from typing import Final

from simulator.failover.draft import Draft, replace
from simulator.failover.messages import BulkDone, BulkRequest, BulkState, LogicalUpdate, StayAlive
from simulator.failover.outputs import ApplyNews, Output, Send, SupplyState, UpdatesMissed
from simulator.failover.records import UnitState
from simulator.failover.state_news import Rows, StateNews
from simulator.failover.states import ACTIVE_STATES
from simulator.failover.transfers import BulkSending, ObjectCount, UpdateCounters, UpdateMark
from simulator.vocabulary import SYSTEM_GROUP, GroupState, Link, Millis, PeerState

BULK_RETRY_MS: Final = 1_000
BULK_TRIES: Final = 3
"""A state link that does not answer is given up: the unit gets ready without the state (docs/fidelity.md)."""
BULK_PIECE_MS: Final = 200
"""Between two pieces of a Bulk Sync: with 100 objects in each, 500 a second (ours; reference 5.3 saw 16 s on one box)."""
STAY_ALIVE_MS: Final = 7_500
"""One logical-update system command per 7.5 s in each direction, whatever the unit poll time (reference 11.5)."""
_TAKING: Final = frozenset({GroupState.BULK_SYNC, GroupState.STANDBY_READY, GroupState.FAILED})
"""A group in one of these takes what the peer says of its connections."""
_RECEIVING: Final = frozenset({*_TAKING, *ACTIVE_STATES})


# -- news --------------------------------------------------------------------------------------------------------------


def told(state: UnitState, news: StateNews) -> tuple[UnitState, tuple[Output, ...]]:
    """Pass news on to the peer. Without a peer or without a state link they go nowhere: the peer gets everything when it
    comes (Bulk Sync)."""
    settings = state.settings
    if not settings.enabled or settings.state_port is None or state.peer.state is not PeerState.UP:
        return state, ()
    up = state.state_link_up
    state = replace(state, counters=_sent(state.counters, news.rows, up=up), updates_told=state.updates_told + up)
    return state, (Send(Link.STATE, LogicalUpdate(news)),) if up else ()


def heard(state: UnitState, news: StateNews, *, updates: int = 1) -> tuple[UnitState, tuple[Output, ...]]:
    """News of the peer. Those that come before the unit is ready are receive errors (reference 11.5). updates: how many messages
    they count for; a Bulk Sync counts its own."""
    if not state.settings.enabled:
        return state, ()
    ready = state.groups[SYSTEM_GROUP].active or any(run.state in _TAKING for run in state.groups)
    counters = _received(state.counters, news.rows, ready=ready)
    state = replace(state, counters=counters, updates_heard=state.updates_heard + updates)
    return state, (ApplyNews(news),) if ready else ()


def _depth(rows: Rows) -> int:
    """How many of them wait in a queue at one time: connections of one moment do; neighbours answer one after the other, and
    so do their ARP updates go."""
    return max(rows.tcp + rows.udp, min(rows.arp, 1))


def _sent(counters: UpdateCounters, rows: Rows, *, up: bool) -> UpdateCounters:
    def more(count: ObjectCount, objects: int) -> ObjectCount:
        if not objects:
            return count
        if up:
            return ObjectCount(count.xmit + objects, count.xerr, count.rcv, count.rerr)
        return ObjectCount(count.xmit, count.xerr + objects, count.rcv, count.rerr)

    total = rows.total if up else 0
    return replace(
        counters,
        tcp=more(counters.tcp, rows.tcp),
        udp=more(counters.udp, rows.udp),
        arp=more(counters.arp, rows.arp),
        xmit_queue_total=counters.xmit_queue_total + total,
        xmit_queue_max=max(counters.xmit_queue_max, _depth(rows) if up else 0),
    )


def _received(counters: UpdateCounters, rows: Rows, *, ready: bool) -> UpdateCounters:
    def more(count: ObjectCount, objects: int) -> ObjectCount:
        if not objects:
            return count
        if ready:
            return ObjectCount(count.xmit, count.xerr, count.rcv + objects, count.rerr)
        return ObjectCount(count.xmit, count.xerr, count.rcv, count.rerr + objects)

    total = rows.total
    return replace(
        counters,
        tcp=more(counters.tcp, rows.tcp),
        udp=more(counters.udp, rows.udp),
        arp=more(counters.arp, rows.arp),
        recv_queue_total=counters.recv_queue_total + total,
        recv_queue_max=max(counters.recv_queue_max, _depth(rows)),
    )


# -- Bulk Sync, the receiving side -------------------------------------------------------------------------------------


def progress_bulk(draft: Draft) -> None:
    """Ask for the bulk of the state once; without a state link there is none to wait for."""
    state = draft.state
    replication = state.replication
    if replication.bulk_done or replication.bulk_round:
        return
    if state.settings.state_port is None:
        draft.set_replication(replace(replication, bulk_done=True))
    else:
        ask_bulk(draft)


def ask_bulk(draft: Draft) -> None:
    replication = draft.state.replication
    if replication.bulk_round >= BULK_TRIES:
        draft.set_replication(replace(replication, bulk_done=True, bulk_due_ms=None))
        return
    number = replication.bulk_round + 1
    draft.set_replication(replace(replication, bulk_round=number, bulk_heard=0, bulk_due_ms=draft.now + BULK_RETRY_MS))
    _tell(draft, BulkRequest(number))


def bulk_state_heard(draft: Draft, message: BulkState) -> None:
    """A piece of it: take it over, and wait on for the rest."""
    draft.state, outputs = heard(draft.state, message.news, updates=0)
    draft.outputs += outputs
    replication = draft.state.replication
    if replication.bulk_round == message.round and not replication.bulk_done:
        draft.set_replication(
            replace(replication, bulk_heard=replication.bulk_heard + 1, bulk_due_ms=draft.now + BULK_RETRY_MS)
        )


def bulk_done_heard(draft: Draft, message: BulkDone) -> None:
    """The end of it: if messages are missing, it is asked for anew. It is also the login with which the peer's updates begin: it
    comes before the group that waits for it is ready, so it counts as a receive error (reference 11.5: one or two at a start).
    """
    _count_command_heard(draft, ready=False)
    replication = draft.state.replication
    if not replication.bulk_round or replication.bulk_done:
        return
    if message.pieces and message.round < replication.bulk_round:
        return  # the end of an earlier round, of which something is missing: it was asked for anew
    if replication.bulk_heard < message.pieces:
        ask_bulk(draft)
    else:
        draft.set_replication(replace(replication, bulk_done=True, bulk_due_ms=None))


# -- Bulk Sync, the sending side ---------------------------------------------------------------------------------------


def bulk_requested(draft: Draft, request: BulkRequest) -> None:
    draft.emit(SupplyState(request.round))


def bulk_supplied(draft: Draft, round: int, pieces: tuple[StateNews, ...]) -> None:
    """Begin to send, from the beginning whatever was under way."""
    draft.state = replace(draft.state, bulk_sending=BulkSending(round, pieces, len(pieces), draft.now))
    _pump_bulk(draft)


def _pump_bulk(draft: Draft) -> None:
    """Send the next piece; after the last one, that it was the last."""
    sending = draft.state.bulk_sending
    assert sending is not None
    if not sending.pieces:
        draft.state = replace(draft.state, bulk_sending=None)
        _count_command(draft, sent=_tell(draft, BulkDone(sending.round, sending.total)))
        return
    news = sending.pieces[0]
    up = _tell(draft, BulkState(sending.round, news))
    draft.state = replace(
        draft.state,
        counters=_sent(draft.state.counters, news.rows, up=up),
        bulk_sending=BulkSending(sending.round, sending.pieces[1:], sending.total, draft.now + BULK_PIECE_MS),
    )


# -- stay-alives -------------------------------------------------------------------------------------------------------


def _tell(draft: Draft, message: BulkRequest | BulkState | BulkDone | StayAlive) -> bool:
    """Send on the state link; False where it has no carrier."""
    up = draft.state.state_link_up
    if up:
        draft.emit(Send(Link.STATE, message))
    return up


def _stay_alive(draft: Draft) -> None:
    """Both units say that they are there, and count it (reference 11.5)."""
    state = draft.state
    draft.state = replace(state, stay_alive_due_ms=draft.now + STAY_ALIVE_MS, stay_alive_seq=state.stay_alive_seq + 1)
    if state.peer.state is not PeerState.UP or state.settings.state_port is None:
        return
    sent = _tell(draft, StayAlive(state.stay_alive_seq + 1, state.updates_told))
    draft.state = replace(draft.state, updates_told=state.updates_told + sent)
    _count_command(draft, sent=sent)


def _count_command(draft: Draft, *, sent: bool) -> None:
    """A system command went out, or could not."""
    counters = draft.state.counters
    if sent:
        counters = replace(
            counters,
            sys_cmd_xmit=counters.sys_cmd_xmit + 1,
            xmit_queue_total=counters.xmit_queue_total + 1,
            xmit_queue_max=max(counters.xmit_queue_max, 1),
        )
    else:
        counters = replace(counters, sys_cmd_xerr=counters.sys_cmd_xerr + 1)
    draft.state = replace(draft.state, counters=counters)


def stay_alive_heard(draft: Draft, message: StayAlive) -> None:
    """Count it; updates that come before the unit is ready are receive errors (reference 11.5)."""
    _compare_counts(draft, message)
    run = draft.group(SYSTEM_GROUP)
    _count_command_heard(draft, ready=run.active or run.state is GroupState.STANDBY_READY)


def _compare_counts(draft: Draft, message: StayAlive) -> None:
    """What the peer has sent since its last stay-alive, and what has come since. A peer that started anew counts from 0."""
    state, mark = draft.state, draft.state.update_mark
    draft.state = replace(
        state, update_mark=UpdateMark(message.told, state.updates_heard), updates_heard=state.updates_heard + 1
    )
    missed = message.told - mark.told - (state.updates_heard - mark.heard) if mark else 0
    if missed > 0:
        draft.emit(UpdatesMissed(missed, draft.input_id))


def _count_command_heard(draft: Draft, *, ready: bool) -> None:
    counters = queued(draft.state.counters)
    if ready:
        counters = replace(counters, sys_cmd_rcv=counters.sys_cmd_rcv + 1)
    else:
        counters = replace(counters, sys_cmd_rerr=counters.sys_cmd_rerr + 1)
    draft.state = replace(draft.state, counters=counters)


def hello_queued(state: UnitState) -> UpdateCounters:
    """Hellos pass the receive queue as well, once its thread is up (311003: from Bulk Sync on, or when the unit leads). They
    are the "one more per about 15 s" of reference 11.5: a PIX says hello every 15 s, and at once after a change of state."""
    return queued(state.counters) if state.groups[SYSTEM_GROUP].state in _RECEIVING else state.counters


def queued(counters: UpdateCounters) -> UpdateCounters:
    """One message has passed the receive queue; an update that is no use yet has, too."""
    return replace(
        counters, recv_queue_total=counters.recv_queue_total + 1, recv_queue_max=max(counters.recv_queue_max, 1)
    )


# -- time --------------------------------------------------------------------------------------------------------------


def look(draft: Draft) -> None:
    """Do what is due now."""
    now = draft.now
    if _due(draft.state.replication.bulk_due_ms, now):
        ask_bulk(draft)
    if draft.state.bulk_sending is not None and now >= draft.state.bulk_sending.due_ms:
        _pump_bulk(draft)
    if _due(draft.state.stay_alive_due_ms, now):
        _stay_alive(draft)


def _due(moment: Millis | None, now: Millis) -> bool:
    return moment is not None and now >= moment
