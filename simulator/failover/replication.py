"""Configuration sync (reference 7). Commands: commands.py; the state link: state_link.py.

Sync is pulled: a group in Sync Config on a unit that has not the pair's configuration makes it ask. The other unit sends its
running configuration in chunks, each acknowledged before the next goes out, so that it takes time by size and survives loss.
Both ends keep their place by numbers; what is repeated is acknowledged again and otherwise ignored.
The text itself is the appliance's business: it supplies it and loads it.
"""

from typing import Final

from simulator.failover import commands, errands, requirements, state_link
from simulator.failover.commands import RESEND_LATER_MS, RESEND_MS, RESEND_TRIES
from simulator.failover.draft import Draft, replace
from simulator.failover.messages import (
    ConfigAck,
    ConfigChunk,
    ConfigRequest,
    ConfigSection,
    ResyncOrder,
)
from simulator.failover.outputs import (
    ConnectionsEnded,
    LoadConfig,
    MessageDropped,
    Notice,
    Refusal,
    Refused,
    SupplyConfig,
)
from simulator.failover.records import UnitState
from simulator.failover.states import ACTIVE_STATES, SYNC_STATES, Reason, Trigger
from simulator.failover.transfers import Outbound
from simulator.vocabulary import ALL_GROUPS, SYSTEM_GROUP, USER_GROUPS, GroupState, Millis, PeerState

CHUNK_LINES: Final = 8
CHUNK_MS: Final = 200
"""Forty lines a second: the source document's configuration takes some seconds, a large one minutes (source: Device
Initialization and Configuration Synchronization)."""
REQUEST_RETRY_MS: Final = 3_000
CHUNK_TIMEOUT_MS: Final = 10_000


# -- the receiving side of a sync --------------------------------------------------------------------------------------


def progress(draft: Draft) -> None:
    """Take every synchronising group as far as it can go now."""
    if _owns_the_configuration(draft.state):
        draft.set_replication(
            replace(draft.state.replication, synced=True, context="", receiving=0, received=(), request_due_ms=None)
        )
        draft.dirty = True
    else:
        if _is_of_an_earlier_start(draft.state):
            resync_ordered(draft, "")
        if _wants_the_configuration(draft.state):
            _request(draft)
    for group in ALL_GROUPS:
        if draft.group(group).state is GroupState.SYNC_CONFIG and draft.state.replication.synced:
            draft.move(group, Trigger.SYNCED)
        if draft.group(group).state is GroupState.BULK_SYNC:
            state_link.progress_bulk(draft)
            if draft.state.replication.bulk_done:
                draft.move(group, Trigger.SYNCED)
    commands.go_on(draft)
    _rest(draft)


def new_start(draft: Draft, boot: int) -> None:
    """A hello of a start of the peer: what was under way with an earlier one is over."""
    replication = draft.state.replication
    if replication.peer_boot != boot:
        draft.set_replication(
            replace(
                replication,
                peer_boot=boot,
                sending=Outbound(),
                commands=(),
                command_due_ms=None,
                command_tries=0,
                command_heard=0,
            )
        )


def _owns_the_configuration(state: UnitState) -> bool:
    """The unit leads and was told to fetch the configuration anew, but the peer that had it is gone or has reloaded: ours is
    the pair's again."""
    replication = state.replication
    if replication.synced or replication.loading or not state.groups[SYSTEM_GROUP].active:
        return False
    report = state.peer.report
    return state.peer.state is not PeerState.UP or report is None or not report.config_synced


def _is_of_an_earlier_start(state: UnitState) -> bool:
    """The peer leads after a start of its own in which the two have not shared a configuration: it came up while neither heard
    the other, with what it had saved. Ours is what it ran before."""
    replication, report, system = state.replication, state.peer.report, state.groups[SYSTEM_GROUP]
    if not replication.synced or system.state is not GroupState.STANDBY_READY or state.peer.state is not PeerState.UP:
        return False
    if report is None or not report.config_synced or replication.agreed_boot in (0, report.boot):
        return False
    theirs = report.group(SYSTEM_GROUP)
    return theirs is not None and theirs.state in ACTIVE_STATES


def _wants_the_configuration(state: UnitState) -> bool:
    """A group waits for it, or `write standby` on the peer said that ours is to be replaced."""
    replication = state.replication
    if replication.synced or replication.receiving:
        return False
    if replication.context:
        run = state.groups[state.settings.group_of_context(replication.context)]
        return run.state is GroupState.SYNC_CONFIG or run.state not in SYNC_STATES
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
    """Ask for the configuration, or go on asking: as the same attempt, so that what has come already counts."""
    replication = draft.state.replication
    if replication.receiving:
        draft.set_replication(replace(replication, request_due_ms=draft.now + REQUEST_RETRY_MS))
        draft.tell(ConfigRequest(replication.receiving, replication.context))
        return
    attempt = replication.attempts + 1
    draft.set_replication(
        replace(
            replication, attempts=attempt, receiving=attempt, received=(), request_due_ms=draft.now + REQUEST_RETRY_MS
        )
    )
    draft.tell(ConfigRequest(attempt, replication.context))


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
    """The appliance has put the received configuration in place: what ran under the old one here is over."""
    context = draft.state.replication.context
    for group in (draft.state.settings.group_of_context(context),) if context else USER_GROUPS:
        if draft.group(group).active:
            draft.emit(ConnectionsEnded(group, context or None, draft.input_id))
    draft.set_replication(
        replace(
            draft.state.replication,
            synced=True,
            context="",
            receiving=0,
            loading=False,
            request_due_ms=None,
            was_standby_role=True,
        )
    )
    if not context:
        # All that was typed here before is gone, and so is what still waited to be passed on.
        replication = draft.state.replication
        draft.set_replication(
            replace(replication, diverged=False, commands=(), command_due_ms=None, agreed_boot=replication.peer_boot)
        )
    draft.notice(Notice.RECEIVING_ENDS)
    draft.dirty = True


def rejected(draft: Draft, why: str) -> None:
    """The appliance has no room for the received configuration: the sync failed, and failover with it (source: Hardware
    Requirement, note on Flash; reference 5.2)."""
    draft.set_replication(
        replace(draft.state.replication, receiving=0, received=(), loading=False, request_due_ms=None)
    )
    draft.notice(Notice.SYNC_FAILED, details=(why,))
    draft.give_up(Reason.SYNC_FAILED)


# -- the sending side of a sync ----------------------------------------------------------------------------------------


def requested(draft: Draft, request: ConfigRequest) -> None:
    """The peer asks for the configuration: ask the appliance for it, if ours is the pair's. Commands that wait are part of it.
    A request that is repeated wants what is under way to go on."""
    replication = draft.state.replication
    sending = replication.sending
    if not replication.synced:
        return
    if sending.attempt == request.attempt:
        if sending.chunks and sending.due_ms is None:
            draft.set_replication(replace(replication, sending=replace(sending, due_ms=draft.now, tries=0)))
        return
    waiting = replication.commands if request.context else ()
    draft.set_replication(
        replace(
            replication,
            sending=Outbound(attempt=request.attempt, context=request.context),
            commands=waiting,
            command_due_ms=replication.command_due_ms if waiting else None,
        )
    )
    draft.emit(SupplyConfig(request.context))


def supplied(draft: Draft, sections: tuple[ConfigSection, ...]) -> None:
    chunks = tuple(
        ConfigSection(section.context, section.lines[start : start + CHUNK_LINES])
        for section in sections
        for start in range(0, max(1, len(section.lines)), CHUNK_LINES)
    )
    sending = replace(draft.state.replication.sending, chunks=chunks, next=0, due_ms=draft.now, tries=0)
    draft.set_replication(replace(draft.state.replication, sending=sending))
    if differ := requirements.versions(draft.state):
        draft.notice(Notice.OTHER_VERSION, details=differ)
    draft.notice(Notice.SENDING_BEGINS)


def _pump(draft: Draft) -> None:
    """Send the chunk at hand, or send it again."""
    replication = draft.state.replication
    sending = replication.sending
    if draft.state.peer.state is not PeerState.UP:
        # Should it come back as it was, it asks again.
        draft.set_replication(replace(replication, sending=replace(sending, due_ms=None)))
        return
    if sending.tries == RESEND_TRIES:
        draft.emit(MessageDropped(draft.input_id))
    draft.tell(ConfigChunk(sending.attempt, sending.next, len(sending.chunks), sending.chunks[sending.next]))
    wait_ms = RESEND_MS if sending.tries < RESEND_TRIES else RESEND_LATER_MS
    sending = replace(sending, tries=sending.tries + 1, due_ms=draft.now + wait_ms)
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
        diverged = replication.diverged and bool(sending.context)
        agreed_boot = replication.agreed_boot if sending.context else replication.peer_boot
        draft.set_replication(
            replace(replication, sending=Outbound(), was_active_role=True, diverged=diverged, agreed_boot=agreed_boot)
        )
        draft.dirty = draft.dirty or diverged is not replication.diverged
        draft.notice(Notice.SENDING_ENDS)


# -- write standby -----------------------------------------------------------------------------------------------------


def write_standby(draft: Draft, context: str) -> None:
    """`write standby`: the peer is to fetch everything, or one context, anew. Only the unit on which that is active (the
    system space: group 1) may say so (source: Command Replication)."""
    state = draft.state
    group = state.settings.group_of_context(context)
    if not draft.group(group).active:
        draft.emit(Refused(group, Refusal.NOTHING_ACTIVE, draft.input_id))
    elif not state.link_usable:
        draft.emit(Refused(group, Refusal.CANNOT_WRITE, draft.input_id))
    else:
        errands.give(draft, ResyncOrder(context))


def resync_ordered(draft: Draft, context: str) -> None:
    """The peer wrote its configuration to us: standby groups walk from Cold Standby to Standby Ready (reference 5.2); for one
    context only its group does. A sync that is under way goes on if it fetches as much, else it begins anew, for all."""
    replication = draft.state.replication
    if replication.synced:
        draft.set_replication(replace(replication, synced=False, context=context))
    elif replication.context not in ("", context):
        draft.set_replication(replace(replication, context="", receiving=0, received=(), request_due_ms=None))
    draft.dirty = True
    for group in (draft.state.settings.group_of_context(context),) if context else ALL_GROUPS:
        if draft.group(group).state is GroupState.STANDBY_READY:
            draft.move(group, Trigger.RESYNC)


# -- time --------------------------------------------------------------------------------------------------------------


def look(draft: Draft) -> None:
    """Do what is due now."""
    now = draft.now
    if _due(draft.state.replication.request_due_ms, now):
        _request(draft)
    if _due(draft.state.replication.sending.due_ms, now):
        _pump(draft)
    if _due(draft.state.replication.command_due_ms, now):
        commands.send_next(draft)
    state_link.look(draft)


def due_ms(state: UnitState) -> Millis | None:
    """When the next of what is on its way goes on, or is asked for again; stay-alives apart."""
    best = state.replication.due_ms
    sending = state.bulk_sending
    return best if sending is None or (best is not None and best < sending.due_ms) else sending.due_ms


def _due(moment: Millis | None, now: Millis) -> bool:
    return moment is not None and now >= moment
