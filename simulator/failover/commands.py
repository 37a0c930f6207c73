"""Command replication: what is typed on the unit where its space is active is entered on the other unit too (reference 7).

Commands travel one by one, each acknowledged before the next goes out; what is repeated is acknowledged again and entered
only once.
"""

from typing import Final

from simulator.failover.draft import Draft, replace
from simulator.failover.inputs import CommandEntered
from simulator.failover.messages import CommandAck, CommandLine
from simulator.failover.outputs import ApplyCommand, MessageDropped, Notice
from simulator.failover.records import QueuedCommand
from simulator.vocabulary import PeerState

RESEND_MS: Final = 1_000
RESEND_TRIES: Final = 5


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
    queued = QueuedCommand(seq, command.context, command.mode, command.line, draft.input_id)
    draft.set_replication(
        replace(
            replication,
            command_seq=seq,
            commands=(*replication.commands, queued),
            command_due_ms=replication.command_due_ms if replication.commands else draft.now,
        )
    )


def send_next(draft: Draft) -> None:
    replication = draft.state.replication
    if replication.command_tries >= RESEND_TRIES:
        # The peer is gone or cannot be reached; it gets everything at its next full sync.
        draft.emit(MessageDropped(draft.input_id))
        draft.set_replication(replace(replication, commands=(), command_due_ms=None, command_tries=0))
        return
    head = replication.commands[0]
    draft.tell(CommandLine(head.seq, head.context, head.mode, head.line), head.input_id)
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
