"""Configuration sync, command replication and the state link (reference 7, 11.5).

Sync is pulled: a group in Sync Config on a unit that has not the pair's configuration makes it ask. The other unit sends its
running configuration in chunks, each acknowledged before the next goes out, so that it takes time by size and survives loss.
Commands go the same way, one by one. Both ends keep their place by numbers; what is repeated is acknowledged again and
otherwise ignored. The text itself is the appliance's business: it supplies it and loads it.
"""

from typing import Final

from simulator.failover.draft import Draft, replace
from simulator.failover.inputs import CommandEntered
from simulator.failover.messages import (
    BulkDone,
    BulkRequest,
    CommandAck,
    CommandLine,
    ConfigAck,
    ConfigChunk,
    ConfigRequest,
    ConfigSection,
    ResyncOrder,
    StayAlive,
)
from simulator.failover.outputs import ApplyCommand, LoadConfig, Notice, Refusal, Refused, Send, SupplyConfig
from simulator.failover.records import Outbound, QueuedCommand, UnitState
from simulator.failover.states import SYNC_STATES, Trigger
from simulator.vocabulary import ALL_GROUPS, SYSTEM_GROUP, GroupState, Link, LinkHealth, Millis, PeerState

CHUNK_LINES: Final = 8
CHUNK_MS: Final = 200
"""Forty lines a second: the source document's configuration takes some seconds, a large one minutes (source: Device
Initialization and Configuration Synchronization)."""
RESEND_MS: Final = 1_000
RESEND_TRIES: Final = 5
REQUEST_RETRY_MS: Final = 3_000
CHUNK_TIMEOUT_MS: Final = 10_000
BULK_RETRY_MS: Final = 1_000
BULK_TRIES: Final = 3
"""A state link that does not answer is given up: the unit gets ready without the state (docs/fidelity.md)."""
STAY_ALIVE_MS: Final = 7_500
"""One logical-update system command per 7.5 s in each direction, whatever the unit poll time (reference 11.5)."""
STAY_ALIVES_PER_EXTRA_RECEIVE: Final = 2
"""The receive queue counts one more per 15 s than the rows do (reference 11.5)."""


# -- the receiving side of a sync --------------------------------------------------------------------------------------


def progress(draft: Draft) -> None:
    """Take every synchronising group as far as it can go now."""
    if _owns_the_configuration(draft.state):
        draft.set_replication(
            replace(draft.state.replication, synced=True, receiving=0, received=(), request_due_ms=None)
        )
        draft.dirty = True
    elif _wants_the_configuration(draft.state):
        _request(draft)
    for group in ALL_GROUPS:
        if draft.group(group).state is GroupState.SYNC_CONFIG and draft.state.replication.synced:
            draft.move(group, Trigger.SYNCED)
        if draft.group(group).state is GroupState.BULK_SYNC:
            _progress_bulk(draft)
            if draft.state.replication.bulk_done:
                draft.move(group, Trigger.SYNCED)
    _rest(draft)


def _owns_the_configuration(state: UnitState) -> bool:
    """The unit leads and was told to fetch the configuration anew, but the peer that had it is gone or has reloaded: ours is
    the pair's again."""
    replication = state.replication
    if replication.synced or replication.loading or not state.groups[SYSTEM_GROUP].active:
        return False
    report = state.peer.report
    return state.peer.state is not PeerState.UP or report is None or not report.config_synced


def _wants_the_configuration(state: UnitState) -> bool:
    """A group waits for it, or `write standby` on the peer said that ours is to be replaced."""
    replication = state.replication
    if replication.synced or replication.receiving:
        return False
    system = state.groups[SYSTEM_GROUP]
    return any(run.state is GroupState.SYNC_CONFIG for run in state.groups) or (
        system.active or system.state is GroupState.STANDBY_READY
    )


def _rest(draft: Draft) -> None:
    """With no group synchronising any more, the next sync starts afresh."""
    state = draft.state
    replication = state.replication
    if any(run.state in SYNC_STATES for run in state.groups):
        return
    if replication.bulk_done or replication.bulk_round:
        draft.set_replication(replace(replication, bulk_done=False, bulk_round=0, bulk_due_ms=None))
    if replication.receiving and state.groups[SYSTEM_GROUP].state is GroupState.NEGOTIATION and not replication.loading:
        draft.set_replication(replace(draft.state.replication, receiving=0, received=(), request_due_ms=None))


def _request(draft: Draft) -> None:
    replication = draft.state.replication
    attempt = replication.attempts + 1
    draft.set_replication(
        replace(
            replication, attempts=attempt, receiving=attempt, received=(), request_due_ms=draft.now + REQUEST_RETRY_MS
        )
    )
    draft.tell(ConfigRequest(attempt))


def chunk_heard(draft: Draft, chunk: ConfigChunk) -> None:
    """Keep the next chunk in order; acknowledge it, and any that is already kept."""
    replication = draft.state.replication
    if chunk.attempt != replication.receiving or chunk.index > len(replication.received):
        return
    draft.tell(ConfigAck(chunk.attempt, chunk.index))
    if chunk.index < len(replication.received) or replication.loading:
        return
    if not replication.received:
        draft.notice(Notice.RECEIVING_BEGINS)
    received = (*replication.received, chunk.section)
    complete = len(received) == chunk.total
    draft.set_replication(
        replace(
            replication,
            received=() if complete else received,
            loading=complete,
            request_due_ms=None if complete else draft.now + CHUNK_TIMEOUT_MS,
        )
    )
    if complete:
        draft.emit(LoadConfig(_joined(received)))


def _joined(chunks: tuple[ConfigSection, ...]) -> tuple[ConfigSection, ...]:
    """Chunks of one context after another, put together again."""
    lines: dict[str, tuple[str, ...]] = {}
    for chunk in chunks:
        lines[chunk.context] = lines.get(chunk.context, ()) + chunk.lines
    return tuple(ConfigSection(context, text) for context, text in lines.items())


def loaded(draft: Draft) -> None:
    """The appliance has put the received configuration in place."""
    draft.set_replication(
        replace(
            draft.state.replication,
            synced=True,
            receiving=0,
            loading=False,
            request_due_ms=None,
            was_standby_role=True,
        )
    )
    draft.notice(Notice.RECEIVING_ENDS)
    draft.dirty = True


# -- the sending side of a sync ----------------------------------------------------------------------------------------


def requested(draft: Draft, request: ConfigRequest) -> None:
    """The peer asks for the configuration: ask the appliance for it, if ours is the pair's."""
    replication = draft.state.replication
    if replication.synced and replication.sending.attempt != request.attempt:
        draft.set_replication(replace(replication, sending=Outbound(attempt=request.attempt)))
        draft.emit(SupplyConfig())


def supplied(draft: Draft, sections: tuple[ConfigSection, ...]) -> None:
    chunks = tuple(
        ConfigSection(section.context, section.lines[start : start + CHUNK_LINES])
        for section in sections
        for start in range(0, max(1, len(section.lines)), CHUNK_LINES)
    )
    sending = replace(draft.state.replication.sending, chunks=chunks, next=0, due_ms=draft.now, tries=0)
    draft.set_replication(replace(draft.state.replication, sending=sending))
    draft.notice(Notice.SENDING_BEGINS)


def _pump(draft: Draft) -> None:
    """Send the chunk at hand, or send it again."""
    replication = draft.state.replication
    sending = replication.sending
    if sending.tries >= RESEND_TRIES:
        draft.set_replication(replace(replication, sending=Outbound()))
        return
    draft.tell(ConfigChunk(sending.attempt, sending.next, len(sending.chunks), sending.chunks[sending.next]))
    sending = replace(sending, tries=sending.tries + 1, due_ms=draft.now + RESEND_MS)
    draft.set_replication(replace(replication, sending=sending))


def chunk_acknowledged(draft: Draft, ack: ConfigAck) -> None:
    replication = draft.state.replication
    sending = replication.sending
    if ack.attempt != sending.attempt or ack.index != sending.next or not sending.chunks:
        return
    if sending.next + 1 < len(sending.chunks):
        sending = replace(sending, next=sending.next + 1, tries=0, due_ms=draft.now + CHUNK_MS)
        draft.set_replication(replace(replication, sending=sending))
    else:
        draft.set_replication(replace(replication, sending=Outbound(), was_active_role=True))
        draft.notice(Notice.SENDING_ENDS)


# -- commands ----------------------------------------------------------------------------------------------------------


def command_entered(draft: Draft, command: CommandEntered) -> None:
    """Replicate a command if its context is active here, else say that it is not (source: Command Replication).

    What is typed while the peer has not the pair's configuration may be lost, as the source document warns."""
    state = draft.state
    if not state.settings.enabled:
        return
    if not draft.group(state.settings.group_of_context(command.context)).active:
        if state.peer.state is PeerState.UP:
            draft.notice(Notice.NOT_REPLICATED)
        return
    report = state.peer.report
    if state.peer.state is not PeerState.UP or report is None or not report.config_synced:
        return
    replication = state.replication
    seq = replication.command_seq + 1
    queued = QueuedCommand(seq, command.context, command.mode, command.line)
    draft.set_replication(
        replace(
            replication,
            command_seq=seq,
            commands=(*replication.commands, queued),
            command_due_ms=replication.command_due_ms if replication.commands else draft.now,
        )
    )


def _send_command(draft: Draft) -> None:
    replication = draft.state.replication
    if replication.command_tries >= RESEND_TRIES:
        # The peer is gone or cannot be reached; it gets everything at its next full sync.
        draft.set_replication(replace(replication, commands=(), command_due_ms=None, command_tries=0))
        return
    head = replication.commands[0]
    draft.tell(CommandLine(head.seq, head.context, head.mode, head.line))
    draft.set_replication(
        replace(replication, command_due_ms=draft.now + RESEND_MS, command_tries=replication.command_tries + 1)
    )


def command_heard(draft: Draft, command: CommandLine) -> None:
    draft.tell(CommandAck(command.seq))
    replication = draft.state.replication
    if command.seq > replication.command_heard:
        draft.set_replication(replace(replication, command_heard=command.seq))
        draft.emit(ApplyCommand(command.context, command.mode, command.line))


def command_acknowledged(draft: Draft, ack: CommandAck) -> None:
    replication = draft.state.replication
    if replication.commands and replication.commands[0].seq == ack.seq:
        rest = replication.commands[1:]
        draft.set_replication(
            replace(replication, commands=rest, command_due_ms=draft.now if rest else None, command_tries=0)
        )


def write_standby(draft: Draft) -> None:
    """`write standby`: the peer is to fetch everything anew. Only the unit with group 1 active may say so."""
    state = draft.state
    if not draft.group(1).active:
        draft.emit(Refused(None, Refusal.NOTHING_ACTIVE, draft.input_id))
    elif state.peer.state is not PeerState.UP:
        draft.emit(Refused(None, Refusal.NO_PEER, draft.input_id))
    elif state.peer.link is LinkHealth.FAILED:
        draft.emit(Refused(None, Refusal.LINK_FAILED, draft.input_id))
    else:
        draft.tell(ResyncOrder())


def resync_ordered(draft: Draft) -> None:
    """The peer wrote its configuration to us: standby groups walk from Cold Standby to Standby Ready (reference 5.2)."""
    draft.set_replication(replace(draft.state.replication, synced=False))
    draft.dirty = True
    for group in ALL_GROUPS:
        if draft.group(group).state is GroupState.STANDBY_READY:
            draft.move(group, Trigger.RESYNC)


# -- the state link ----------------------------------------------------------------------------------------------------


def _progress_bulk(draft: Draft) -> None:
    """Ask for the bulk of the state once; without a state link there is none to wait for."""
    state = draft.state
    replication = state.replication
    if replication.bulk_done or replication.bulk_round:
        return
    if state.settings.state_port is None:
        draft.set_replication(replace(replication, bulk_done=True))
    else:
        _ask_bulk(draft)


def _ask_bulk(draft: Draft) -> None:
    replication = draft.state.replication
    if replication.bulk_round >= BULK_TRIES:
        draft.set_replication(replace(replication, bulk_done=True, bulk_due_ms=None))
        return
    number = replication.bulk_round + 1
    draft.set_replication(replace(replication, bulk_round=number, bulk_due_ms=draft.now + BULK_RETRY_MS))
    _tell_state(draft, BulkRequest(number))


def bulk_requested(draft: Draft, request: BulkRequest) -> None:
    _tell_state(draft, BulkDone(request.round))


def bulk_heard(draft: Draft) -> None:
    if draft.state.replication.bulk_round:
        draft.set_replication(replace(draft.state.replication, bulk_done=True, bulk_due_ms=None))


def _tell_state(draft: Draft, message: BulkRequest | BulkDone | StayAlive) -> bool:
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
    counters = state.counters
    if _tell_state(draft, StayAlive(state.stay_alive_seq + 1)):
        counters = replace(
            counters, sys_cmd_xmit=counters.sys_cmd_xmit + 1, xmit_queue_total=counters.xmit_queue_total + 1
        )
    else:
        counters = replace(counters, sys_cmd_xerr=counters.sys_cmd_xerr + 1)
    draft.state = replace(draft.state, counters=counters)


def stay_alive_heard(draft: Draft, message: StayAlive) -> None:
    """Count it; updates that come before the unit is ready are receive errors (reference 11.5)."""
    counters = draft.state.counters
    run = draft.group(SYSTEM_GROUP)
    if run.active or run.state is GroupState.STANDBY_READY:
        extra = message.seq % STAY_ALIVES_PER_EXTRA_RECEIVE == 0
        counters = replace(
            counters,
            sys_cmd_rcv=counters.sys_cmd_rcv + 1,
            recv_queue_total=counters.recv_queue_total + (2 if extra else 1),
        )
    else:
        counters = replace(counters, sys_cmd_rerr=counters.sys_cmd_rerr + 1)
    draft.state = replace(draft.state, counters=counters)


# -- time --------------------------------------------------------------------------------------------------------------


def look(draft: Draft) -> None:
    """Do what is due now."""
    now = draft.now
    if _due(draft.state.replication.request_due_ms, now):
        _request(draft)
    if _due(draft.state.replication.sending.due_ms, now):
        _pump(draft)
    if _due(draft.state.replication.command_due_ms, now):
        _send_command(draft)
    if _due(draft.state.replication.bulk_due_ms, now):
        _ask_bulk(draft)
    if _due(draft.state.stay_alive_due_ms, now):
        _stay_alive(draft)


def due_times(state: UnitState) -> tuple[Millis | None, ...]:
    replication = state.replication
    return (
        replication.request_due_ms,
        replication.sending.due_ms,
        replication.command_due_ms,
        replication.bulk_due_ms,
        state.stay_alive_due_ms,
    )


def _due(moment: Millis | None, now: Millis) -> bool:
    return moment is not None and now >= moment
