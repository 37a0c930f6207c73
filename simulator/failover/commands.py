"""Command replication: what is typed on the unit where its space is active is entered on the other unit too (reference 7).

Commands travel one by one, each acknowledged before the next goes out; what is repeated is acknowledged again and entered
only once. What cannot go out waits for the link, or for the end of a sync; a peer that asks for the whole configuration
gets with it what still waits. So nothing is lost but what is typed on the wrong unit, and that is known.
"""

from typing import Final

from simulator.failover.draft import Draft, replace
from simulator.failover.inputs import CommandEntered
from simulator.failover.messages import CommandAck, CommandLine
from simulator.failover.outputs import ApplyCommand, MessageDropped, Notice
from simulator.failover.records import UnitState
from simulator.failover.transfers import QueuedCommand
from simulator.vocabulary import PeerState

RESEND_MS: Final = 1_000
RESEND_TRIES: Final = 5
"""After so many it is said in the log, and tried less often."""
RESEND_LATER_MS: Final = 5_000
WAITING_MAX: Final = 2_000
"""So many commands may wait; beyond, the configurations are known to differ (ours)."""


def command_entered(draft: Draft, command: CommandEntered) -> None:
    """Replicate a command if its context is active here, else say that it is not (source: Command Replication). A peer that is
    not there gets everything when it comes."""
    state = draft.state
    if not state.settings.enabled:
        return
    if not draft.group(state.settings.group_of_context(command.context)).active:
        if state.peer.state is PeerState.UP:
            draft.notice(Notice.NOT_REPLICATED)
            differ(draft)
        return
    if state.peer.state is not PeerState.UP:
        return
    replication = state.replication
    if len(replication.commands) >= WAITING_MAX:
        draft.set_replication(replace(replication, commands=(), command_due_ms=None))
        differ(draft)
        return
    seq = replication.command_seq + 1
    queued = QueuedCommand(seq, command.context, command.mode, command.line, draft.input_id)
    draft.set_replication(
        replace(
            replication,
            command_seq=seq,
            commands=(*replication.commands, queued),
            command_due_ms=replication.command_due_ms if replication.commands else draft.now,
        )
    )


def differ(draft: Draft) -> None:
    """The two running configurations are known to differ, until one goes over whole; the peer is told."""
    draft.set_replication(replace(draft.state.replication, diverged=True))
    draft.dirty = True


def can_send(state: UnitState) -> bool:
    """The peer is being heard, and has the configuration that the commands change."""
    report = state.peer.report
    return state.link_usable and report is not None and report.config_synced


def go_on(draft: Draft) -> None:
    """Commands that have waited go out now."""
    replication = draft.state.replication
    if replication.commands and replication.command_due_ms is None and can_send(draft.state):
        draft.set_replication(replace(replication, command_due_ms=draft.now, command_tries=0))
        draft.dirty = True


def send_next(draft: Draft) -> None:
    replication = draft.state.replication
    tries = replication.command_tries + 1
    if not can_send(draft.state):
        draft.set_replication(replace(replication, command_due_ms=None))
        draft.dirty = True
        return
    if tries == RESEND_TRIES + 1:
        draft.emit(MessageDropped(draft.input_id))
    head = replication.commands[0]
    draft.tell(CommandLine(head.seq, head.context, head.mode, head.line), head.input_id)
    wait_ms = RESEND_MS if tries <= RESEND_TRIES else RESEND_LATER_MS
    draft.set_replication(replace(replication, command_due_ms=draft.now + wait_ms, command_tries=tries))


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
