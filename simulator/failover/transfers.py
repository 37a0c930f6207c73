"""What is on its way between the two units: configuration, commands, the state of connections, and how much of it there was.

Parts of a unit's state (records.py).
"""

from functools import cached_property

from simulator.failover.messages import ConfigSection
from simulator.failover.state_news import StateNews
from simulator.vocabulary import InputId, Millis, Value


class Outbound(Value):
    """Chunks of configuration, or commands, that wait for their acknowledgement."""

    attempt: int = 0
    context: str = ""
    """What was asked for: everything (""), or one context."""
    chunks: tuple[ConfigSection, ...] = ()
    next: int = 0
    due_ms: Millis | None = None
    """When the present chunk goes out (again)."""
    sent: bool = False
    tries: int = 0


class QueuedCommand(Value, array_like=True):
    seq: int
    context: str
    mode: tuple[str, ...]
    line: str
    input_id: InputId = 0
    """The input by which it was entered: what the peer makes of it goes back to that."""


class Replication(Value, dict=True):
    """Configuration sync and command replication, both directions (reference 7)."""

    synced: bool = False
    """Our running configuration is the pair's: we gave it, or we got it."""
    receiving: int = 0
    """Attempt number of the sync that we asked for; 0: none under way."""
    received: tuple[ConfigSection, ...] = ()
    request_due_ms: Millis | None = None
    attempts: int = 0
    loading: bool = False
    context: str = ""
    """What is to be fetched: everything (""), or one context after `write standby` was entered in it."""
    sending: Outbound = Outbound()
    commands: tuple[QueuedCommand, ...] = ()
    command_seq: int = 0
    command_heard: int = 0
    peer_boot: int = 0
    """The start of the peer to which all of this belongs; with another one it begins anew."""
    agreed_boot: int = 0
    """The start of the peer with which the two configurations were last made one; 0: none yet."""
    diverged: bool = False
    """A command took effect here that the peer is not going to get, or one of the peer's was refused here."""
    command_due_ms: Millis | None = None
    command_tries: int = 0
    bulk_round: int = 0
    bulk_heard: int = 0
    """Messages of this round of Bulk Sync that have come."""
    bulk_due_ms: Millis | None = None
    bulk_done: bool = False
    was_active_role: bool = False
    was_standby_role: bool = False
    """Gave, got a configuration: `show failover state` prints "Sync Done", "Sync Done - STANDBY", or both (reference 9.7)."""

    @cached_property
    def due_ms(self) -> Millis | None:
        """When the next of it goes on, or is asked for again."""
        moments = (self.request_due_ms, self.sending.due_ms, self.command_due_ms, self.bulk_due_ms)
        return min((moment for moment in moments if moment is not None), default=None)

    @property
    def unequal(self) -> bool:
        """The two running configurations differ, to this unit's knowledge: for good, or until waiting commands can go out."""
        return self.diverged or (bool(self.commands) and self.command_due_ms is None)


class ObjectCount(Value, array_like=True):
    """Updates of one kind of object: sent, send errors, received, receive errors."""

    xmit: int = 0
    xerr: int = 0
    rcv: int = 0
    rerr: int = 0


class UpdateCounters(Value):
    """Logical update statistics of one unit (reference 11.5): the rows that are ever moved here."""

    sys_cmd_xmit: int = 0
    sys_cmd_xerr: int = 0
    sys_cmd_rcv: int = 0
    sys_cmd_rerr: int = 0
    xmit_queue_total: int = 0
    recv_queue_total: int = 0
    tcp: ObjectCount = ObjectCount()
    udp: ObjectCount = ObjectCount()
    arp: ObjectCount = ObjectCount()
    xmit_queue_max: int = 0
    recv_queue_max: int = 0
    """Most objects that ever went out, or came in, at once."""


class BulkSending(Value):
    """A Bulk Sync on its way to the peer."""

    round: int
    pieces: tuple[StateNews, ...]
    """Those still to be sent."""
    total: int
    due_ms: Millis


class UpdateMark(Value, array_like=True):
    """What the peer had sent on the state link by its last stay-alive, and what of it all had come."""

    told: int
    heard: int
