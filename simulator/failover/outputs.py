"""What a unit may do. Outputs are values; the appliance and the world carry them out.

`input_id` names the input of this very step; `because` an earlier input that it rests on (the carrier that was lost, the
hello that did not come), 0 where there is none. "Why did group 2 move?" is answered by following both.
"""

from enum import StrEnum
from typing import TypeAlias

from simulator.failover.messages import ConfigSection, Message
from simulator.failover.states import Reason, Trigger
from simulator.vocabulary import (
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
    """Put a message on the wire."""

    via: Via
    message: Message


class Transition(Value, tag="transition"):
    """A group changed its state."""

    group: GroupId
    before: GroupState
    after: GroupState
    trigger: Trigger
    reason: Reason
    input_id: InputId
    because: InputId = 0


class InterfaceChanged(Value, tag="interface-changed"):
    """The monitored state of an interface changed on this unit."""

    key: InterfaceKey
    before: InterfaceStatus
    after: InterfaceStatus
    waiting: bool
    input_id: InputId
    because: InputId = 0


class InterfaceTestRun(Value, tag="interface-test-run"):
    """One test began or ended. heard: None at its start, else whether packets arrived here; peer_heard likewise."""

    key: InterfaceKey
    test: InterfaceTest
    heard: bool | None
    peer_heard: bool | None
    input_id: InputId


class PeerChanged(Value, tag="peer-changed"):
    """What the unit believes of its peer or of the failover link changed."""

    peer_before: PeerState
    peer: PeerState
    link_before: LinkHealth
    link: LinkHealth
    input_id: InputId
    because: InputId = 0


class HelloMissed(Value, tag="hello-missed"):
    """A hello of the peer was due and did not come; `missed` in a row so far."""

    missed: int
    input_id: InputId


class AnnounceAddresses(Value, tag="announce-addresses"):
    """From now on the group's interfaces use the active (else standby) addresses: tell the switches (reference 11.3)."""

    group: GroupId
    active: bool
    input_id: InputId


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
    NOT_REPLICATED = "not-replicated"
    """A configuration command was typed on the unit that does not replicate it."""


class ConsoleNotice(Value, tag="console-notice"):
    """A message for the unit's console. group: None for the whole unit."""

    notice: Notice
    group: GroupId | None
    input_id: InputId


class SupplyConfig(Value, tag="supply-config"):
    """The peer wants the running configuration: answer with ConfigSupplied."""


class LoadConfig(Value, tag="load-config"):
    """Replace the running configuration, but for what talks to the peer (reference 6.1); answer with ConfigLoaded."""

    sections: tuple[ConfigSection, ...]


class ApplyCommand(Value, tag="apply-command"):
    """A command of the peer arrived: enter it here, without replicating it further."""

    context: str
    mode: tuple[str, ...]
    line: str


Output: TypeAlias = (
    Send
    | Transition
    | InterfaceChanged
    | InterfaceTestRun
    | PeerChanged
    | HelloMissed
    | AnnounceAddresses
    | CountPackets
    | SendTest
    | Refused
    | ConsoleNotice
    | SupplyConfig
    | LoadConfig
    | ApplyCommand
)
