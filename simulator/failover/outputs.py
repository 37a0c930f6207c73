"""What a unit may do. Outputs are values; the appliance and the world carry them out.

`input_id` names the input of this very step; `because` an earlier input that it rests on (the carrier that was lost, the
hello that did not come), 0 where there is none. "Why did group 2 move?" is answered by following both.
"""

from enum import StrEnum
from typing import TypeAlias

from simulator.failover.identity import MismatchKind
from simulator.failover.messages import ConfigSection, ExecAnswer, ExecOrder, Message
from simulator.failover.state_news import StateNews
from simulator.failover.states import Reason, Trigger
from simulator.vocabulary import (
    CableStatus,
    GroupId,
    GroupState,
    InputId,
    InterfaceKey,
    InterfaceStatus,
    InterfaceTest,
    LinkHealth,
    Millis,
    PeerState,
    Value,
    Via,
)


class Send(Value, tag="send"):
    """Put a message on the wire. because: the input that it goes back to, where that is an earlier one than this step's."""

    via: Via
    message: Message
    because: InputId = 0


class PolicyMet(Value):
    """Evidence of a group that fails: which of its monitored interfaces had failed, of how many."""

    failed: tuple[InterfaceKey, ...]
    monitored: int


class Transition(Value, tag="transition"):
    """A group changed its state. policy: of one that failed by its interfaces."""

    group: GroupId
    before: GroupState
    after: GroupState
    trigger: Trigger
    reason: Reason
    input_id: InputId
    because: InputId = 0
    policy: PolicyMet | None = None


class HandoverAsked(Value, tag="handover-asked"):
    """The unit asks its peer to take a group over; it stays active until it hears that the peer is. reason: why; policy: where
    interfaces are."""

    group: GroupId
    reason: Reason
    input_id: InputId
    because: InputId = 0
    policy: PolicyMet | None = None


class Reading(StrEnum):
    """What changed the monitored state of an interface."""

    LINK = "link"
    """Its link was read."""
    SILENCE = "silence"
    """The peer's hellos stayed away."""
    TEST = "test"
    """A test came to its verdict."""
    HELLO = "hello"
    PACKET = "packet"
    """Something arrived on an interface that was held for dead."""
    NOTHING_EXPECTED = "nothing expected"
    """The peer is not there to say hello, or does not say it."""
    RESET = "reset"


class InterfaceChanged(Value, tag="interface-changed"):
    """The monitored state of an interface changed on this unit. heard_ms: when it had last heard the peer's interface, or
    since when it expected to; None: nobody expected anything."""

    key: InterfaceKey
    before: InterfaceStatus
    after: InterfaceStatus
    waiting: bool
    input_id: InputId
    reading: Reading
    because: InputId = 0
    heard_ms: Millis | None = None


class InterfaceTestRun(Value, tag="interface-test-run"):
    """One test began or ended. heard: None at its start, else whether packets arrived here; peer_heard likewise."""

    key: InterfaceKey
    test: InterfaceTest
    heard: bool | None
    peer_heard: bool | None
    input_id: InputId


class PeerChanged(Value, tag="peer-changed"):
    """What the unit believes of its peer or of the failover link changed. heard_ms: when it had last heard a hello on the
    failover link before that."""

    peer_before: PeerState
    peer: PeerState
    link_before: LinkHealth
    link: LinkHealth
    input_id: InputId
    because: InputId = 0
    heard_ms: Millis | None = None


class CableRead(Value, tag="cable-read"):
    """The serial failover cable reads otherwise than before. before: None at the first reading since the start."""

    before: CableStatus | None
    after: CableStatus
    input_id: InputId


class HelloMissed(Value, tag="hello-missed"):
    """A hello of the peer was due and did not come; `missed` in a row so far. heard_ms: when the last one was heard."""

    missed: int
    input_id: InputId
    heard_ms: Millis | None = None


class AnnounceAddresses(Value, tag="announce-addresses"):
    """From now on the group's interfaces use the active (else standby) addresses: tell the switches (reference 11.3)."""

    group: GroupId
    active: bool
    input_id: InputId
    contexts: tuple[str, ...] = ()
    """Those that have joined the group; (): all contexts of the group."""

    def is_of(self, key: InterfaceKey, group: GroupId) -> bool:
        """Whether an interface of that group is one of them."""
        return group == self.group and (not self.contexts or key.context in self.contexts)


class CountPackets(Value, tag="count-packets"):
    """Clear the interface's packet counter; PacketsHeard is wanted for what arrives until then."""

    key: InterfaceKey
    until_ms: Millis


class SendTest(Value, tag="send-test"):
    """Provoke traffic: an ARP request to the n-th most recent ARP entry (0 or 1), or a broadcast ping."""

    key: InterfaceKey
    test: InterfaceTest


class Refusal(StrEnum):
    """Why an order of the operator was not carried out."""

    PEER_NOT_READY = "peer-not-ready"
    """The group on the other unit is not Standby Ready."""
    NOT_READY_HERE = "not-ready-here"
    """The group on this unit is neither Standby Ready nor active."""
    LINK_FAILED = "link-failed"
    """Failover is suspended: the failover link is down (source: failure table, last row)."""
    NO_SUCH_GROUP = "no-such-group"
    NOTHING_ACTIVE = "nothing-active"
    NO_PEER = "no-peer"
    CANNOT_WRITE = "cannot-write"
    """`write standby` without a peer, or over a failed link."""


class Refused(Value, tag="refused"):
    """An operator's order that changed nothing. group: None for the whole unit."""

    group: GroupId | None
    refusal: Refusal
    input_id: InputId


class Notice(StrEnum):
    """What the unit prints on its console by itself; the words are made at the edge (reference 7 and 8.3)."""

    SENDING_BEGINS = "sending-begins"
    SENDING_ENDS = "sending-ends"
    RECEIVING_BEGINS = "receiving-begins"
    RECEIVING_ENDS = "receiving-ends"
    DETECTED_ACTIVE_MATE = "detected-active-mate"
    STATE_CHECK_ACTIVE_MATE = "state-check-active-mate"
    NO_RESPONSE = "no-response"
    SWITCHING_TO_ACTIVE = "switching-to-active"
    SWITCHING_TO_STANDBY = "switching-to-standby"
    PREEMPT = "preempt"
    LINK_FAILED = "link-failed"
    LINK_OK = "link-ok"
    RELOAD_ORDERED = "reload-ordered"
    """The active unit wants this one to restart."""
    NOT_REPLICATED = "not-replicated"
    """A configuration command was typed on the unit that does not replicate it."""
    CONTEXT_LEFT = "context-left"
    """A context joined another group here alone, and is not active here any more. details: context, the group."""
    CONTEXT_TAKEN = "context-taken"
    """The same, and it is active here now. details: context, the group."""
    DECRYPTION_FAILED = "decryption-failed"
    """A message of the peer is under another `failover key` (source: Failover message decryption failure)."""
    MISMATCH = "mismatch"
    """The peer is not like this unit. details: MismatchKind, mine, theirs."""
    OTHER_VERSION = "other-version"
    """The banner before a configuration goes to a peer of another version. details: mate's, ours."""
    SYNC_FAILED = "sync-failed"
    """The received configuration could not be put in place. details: why."""
    EXEC_UNANSWERED = "exec-unanswered"
    """The peer did not take in a command of `failover exec`."""
    ALONE = "alone"
    """A unit licensed for failover only has been without a pair for a day."""


class ConsoleNotice(Value, tag="console-notice"):
    """A message for the unit's console. group: None for the whole unit."""

    notice: Notice
    group: GroupId | None
    input_id: InputId
    details: tuple[str, ...] = ()


class SupplyConfig(Value, tag="supply-config"):
    """The peer wants the running configuration, or that of one context: answer with ConfigSupplied."""

    context: str = ""


class LoadConfig(Value, tag="load-config"):
    """Replace the running configuration, but for what talks to the peer (reference 6.1); answer with ConfigLoaded."""

    sections: tuple[ConfigSection, ...]


class ExecWanted(Value, tag="exec-wanted"):
    """Enter a command of `failover exec` at this unit. by_peer: the peer asks, and gets ExecDone; else the console here does."""

    order: ExecOrder
    by_peer: bool = True


class ExecTold(Value, tag="exec-told"):
    """What the peer's command line said to a command that was sent there."""

    answer: ExecAnswer


class ConnectionsEnded(Value, tag="connections-ended"):
    """The configuration under an active group was replaced: its connections end on this unit (source: Command Replication,
    note). context: the only one concerned; None: every context of the group."""

    group: GroupId
    context: str | None
    input_id: InputId


class MismatchFound(Value, tag="mismatch-found"):
    """The peer's hello says that it differs from this unit (reference 13). disables: this unit disables failover for it."""

    kind: MismatchKind
    mine: str
    theirs: str
    disables: bool
    input_id: InputId


class FailoverDisabled(Value, tag="failover-disabled"):
    """The unit has disabled failover by itself: `no failover` stands in its running configuration now (105001)."""

    reason: Reason
    input_id: InputId


class ReplicationFailed(Value, tag="replication-failed"):
    """This unit could not take a line of the peer's configuration, or a command of the peer (709007)."""

    context: str
    line: str
    input_id: InputId


class MessageDropped(Value, tag="message-dropped"):
    """A message on the failover link was repeated often enough without an acknowledgement; it is not sent again (105036)."""

    input_id: InputId


class UpdatesMissed(Value, tag="updates-missed"):
    """Messages that the peer sent on the state link did not arrive: its count is ahead of ours (210022)."""

    count: int
    input_id: InputId


class ReloadItself(Value, tag="reload-itself"):
    """The unit restarts without being told to."""


class ApplyCommand(Value, tag="apply-command"):
    """A command of the peer arrived: enter it here, without replicating it further."""

    context: str
    mode: tuple[str, ...]
    line: str


class SupplyState(Value, tag="supply-state"):
    """The peer wants all that stateful failover carries (Bulk Sync): answer with StateSupplied."""

    round: int


class ApplyNews(Value, tag="apply-news"):
    """News of the peer's tables arrived: take them over."""

    news: StateNews


Output: TypeAlias = (
    Send
    | Transition
    | HandoverAsked
    | InterfaceChanged
    | InterfaceTestRun
    | PeerChanged
    | CableRead
    | HelloMissed
    | AnnounceAddresses
    | CountPackets
    | SendTest
    | Refused
    | ConsoleNotice
    | SupplyConfig
    | LoadConfig
    | ApplyCommand
    | ConnectionsEnded
    | MismatchFound
    | FailoverDisabled
    | ReplicationFailed
    | ReloadItself
    | MessageDropped
    | UpdatesMissed
    | SupplyState
    | ApplyNews
    | ExecWanted
    | ExecTold
)
