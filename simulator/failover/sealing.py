"""`failover key`: what leaves on the pair's own links is under the sender's key, and only who has the same key reads it.

Hellos between data interfaces and probes there are not covered: the key protects the failover link and the state link. A key
that is changed on the unit with group 1 active is replicated like any command; for some seconds both units read the old
key too, so that the change itself does not part them. Sealing has this one place: the end and the beginning of a step.
"""

from typing import Final

from simulator.failover.draft import Draft, replace
from simulator.failover.inputs import MessageHeard
from simulator.failover.messages import Message, Plain, Sealed
from simulator.failover.outputs import ConsoleNotice, Notice, Output, Send
from simulator.failover.records import OldKey, UnitState
from simulator.vocabulary import Link, Millis, PeerState

KEY_CHANGE_MS: Final[Millis] = 5_000
"""How long the old key counts beside the new one: as long as a command is repeated (commands.py)."""
NOTICE_EVERY_MS: Final[Millis] = 30_000
"""At most one message about unreadable messages in this time, or the console would show nothing else (ours)."""


def may_be_sealed(state: UnitState, input: MessageHeard) -> bool:
    """Whether `opened` has to be asked; a hello in clear to a unit without a key need not."""
    return type(input.message) is Sealed or (bool(state.settings.key) and type(input.via) is Link)


def opened(state: UnitState, input: MessageHeard, now: Millis) -> MessageHeard | None:
    """The input with its message as it was before it was sealed; None: this unit cannot read it."""
    key, message = _under(input.message)
    old = state.old_key
    if key == state.settings.key or (old is not None and key == old.key and _still_counts(state, old, now)):
        return MessageHeard(input.id, input.via, message)
    return None


def _under(message: Message) -> tuple[str, Plain]:
    return (message.key, message.message) if isinstance(message, Sealed) else ("", message)


def unreadable(state: UnitState, input: MessageHeard, now: Millis) -> tuple[UnitState, tuple[Output, ...]]:
    """A message that is nothing but noise here: the console says so now and then (source: WARNING: Failover message
    decryption failure)."""
    said = state.unreadable_ms
    if not state.settings.enabled or (said is not None and now < said + NOTICE_EVERY_MS):
        return state, ()
    return replace(state, unreadable_ms=now), (ConsoleNotice(Notice.DECRYPTION_FAILED, None, input.id),)


def sealed(state: UnitState, outputs: tuple[Output, ...]) -> tuple[Output, ...]:
    """The outputs of a step, with all that leaves on the pair's own links under this unit's key."""
    key = sending_key(state)
    if not key:
        return outputs
    return tuple(_sealed(output, key) if type(output) is Send else output for output in outputs)


def _sealed(send: Send, key: str) -> Send:
    if type(send.via) is not Link or isinstance(send.message, Sealed):
        return send
    return Send(send.via, Sealed(key, send.message), send.because)


def sending_key(state: UnitState) -> str:
    old = state.old_key
    return old.key if old is not None and _waits(state, old) else state.settings.key


def _waits(state: UnitState, old: OldKey) -> bool:
    """The command with the new key, or one before it, has not been acknowledged by the peer."""
    return old.sends and any(command.seq <= old.command_seq for command in state.replication.commands)


def _still_counts(state: UnitState, old: OldKey, now: Millis) -> bool:
    """Some seconds; where the peer is to have the new key from here, until it has it."""
    return now <= old.until_ms or _waits(state, old)


def key_changed(draft: Draft, old_key: str, *, by_peer: bool) -> None:
    """The running configuration has another key now."""
    state = draft.state
    report = state.peer.report
    replicates = draft.group(1).active and state.peer.state is PeerState.UP and report is not None
    until_ms = draft.now + KEY_CHANGE_MS
    if by_peer or (replicates and report is not None and report.config_synced):
        # What was typed becomes the next command.
        old = OldKey(old_key, until_ms, sends=not by_peer, command_seq=state.replication.command_seq + 1)
        draft.state = replace(state, old_key=old, unreadable_ms=None)
    else:
        draft.state = replace(state, old_key=None, unreadable_ms=None)
