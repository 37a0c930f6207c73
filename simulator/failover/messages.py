"""What the two units say to each other. Each message travels over a link of the world, takes time and may be lost.

A hello carries the sender's whole report, unchanged object while nothing changed: the receiver then only notes the time.
"""

from enum import StrEnum
from functools import cached_property
from typing import TypeAlias

from simulator.failover.identity import Identity
from simulator.failover.state_news import StateNews
from simulator.vocabulary import (
    GroupId,
    GroupState,
    InterfaceKey,
    InterfaceStatus,
    InterfaceTest,
    Millis,
    UnitRole,
    Value,
)


class LastFailure(Value, array_like=True):
    """`Last Failure Reason` of `show failover state`; stays after its cause has gone (reference 5.5)."""

    text: str
    """"Ifc Failure" or "Comm Failure"."""
    at_ms: Millis


class GroupReport(Value, array_like=True):
    """State of one group as its owner reports it. Units' clocks are taken to agree (docs/fidelity.md)."""

    group: GroupId
    state: GroupState
    active_since_ms: Millis | None
    active_ms: Millis
    """Length of the last active period while not active (reference 15 row 11)."""
    last_failure: LastFailure | None


class InterfaceReport(Value, array_like=True):
    """Status of one interface as its owner reports it, whether it is monitored or not."""

    key: InterfaceKey
    status: InterfaceStatus
    waiting: bool


class OrderKind(StrEnum):
    """An order about one group from the unit that decided."""

    STEP_DOWN = "step down"
    """I am becoming active: be standby ("Other unit wants me Standby")."""
    TAKE_OVER = "take over"
    """I want to give it up: become active ("Other unit wants me Active"), and I step down when I hear of it."""
    YIELD = "yield"
    """We are both active, and the group is mine: start over as a cold standby ("Detected an Active mate")."""


class Order(Value, array_like=True):
    """One switch order. It travels in the hello, beside the state that the sender has taken by deciding, so that the two can
    never be heard apart; every hello repeats it until the peer's report says that it has been taken in."""

    group: GroupId
    kind: OrderKind
    number: int = 0
    """Counts up through one start of the sender: what has been taken in is not done a second time."""


class OrderMark(Value, array_like=True):
    """How far a unit has taken in the orders of its peer: those of which start, the switch orders, the one-way orders. Its
    report is older than every order above this mark."""

    boot: int = 0
    order: int = 0
    errand: int = 0


class UnitReport(Value, dict=True):
    """Everything a unit tells of itself: group states, interface health, link health, standing orders."""

    boot: int
    """Which start of the unit this is: a higher number than last time means that the peer reloaded."""
    role: UnitRole
    version: str
    groups: tuple[GroupReport, ...]
    interfaces: tuple[InterfaceReport, ...]
    link_failed: bool
    """The sender holds the failover link for failed (syslog 105035, reference 2.1)."""
    config_synced: bool
    """The sender's running configuration is, to its knowledge, the pair's."""
    orders: tuple[Order, ...]
    preferred: tuple[UnitRole | None, UnitRole | None] = (None, None)
    """The preferred unit of groups 1 and 2 in the sender's configuration; None: it has no such group."""
    taken: OrderMark = OrderMark()
    unequal: bool = False
    """The sender knows that the two running configurations differ: a command was typed on the wrong unit, or has not come."""
    identity: Identity = Identity()
    """What the sender is: the receiver compares it with itself (reference 13)."""

    def group(self, group: GroupId) -> GroupReport | None:
        for report in self.groups:
            if report.group == group:
                return report
        return None

    @cached_property
    def _interfaces_by_key(self) -> dict[InterfaceKey, InterfaceReport]:
        return {entry.key: entry for entry in self.interfaces}

    def interface(self, key: InterfaceKey) -> InterfaceReport | None:
        return self._interfaces_by_key.get(key)


class Hello(Value, tag="hello"):
    """On the failover link every unit poll time, and at once after a change of state (reference 2.1)."""

    seq: int
    report: UnitReport


class InterfaceHello(Value, tag="interface-hello"):
    """Between the corresponding data interfaces every interface poll time (reference 3.1)."""

    key: InterfaceKey


class Probe(Value, tag="probe"):
    """The extra hello on every interface after three missed ones (reference 2.1)."""

    round: int


class ProbeAnswer(Value, tag="probe-answer"):
    """Goes back where the probe came from."""

    round: int


class FailoverOff(Value, tag="failover-off"):
    """The sender's failover was disabled: it is no longer part of the pair (source: Replace the Failed Unit)."""


class InterfaceTestBegin(Value, tag="test-begin"):
    """The sender starts a test: clear the packet counter of this interface and count (reference 3.3)."""

    key: InterfaceKey
    test: InterfaceTest


class InterfaceTestReport(Value, tag="test-report"):
    """Whether the sender received anything on the interface during the test."""

    key: InterfaceKey
    test: InterfaceTest
    heard: bool


class ResetOrder(Value, tag="reset-order"):
    """`failover reset` was entered on the sender: forget that the group failed. None: all groups."""

    group: GroupId | None
    number: int = 0


class ConfigRequest(Value, tag="config-request"):
    """A cold standby asks for the running configuration (reference 5.1); context "" for all of it, else only that one's."""

    attempt: int
    context: str = ""


class ConfigSection(Value):
    """Configuration text of one space: the system execution space ("") or a context."""

    context: str
    lines: tuple[str, ...]


class ConfigChunk(Value, tag="config-chunk"):
    """A piece of the configuration; the next goes out once this one was acknowledged."""

    attempt: int
    index: int
    total: int
    section: ConfigSection


class ConfigAck(Value, tag="config-ack"):
    attempt: int
    index: int


class CommandLine(Value, tag="command"):
    """One replicated command; `mode` is the path of sub-mode lines under which it was typed (source: Command Replication)."""

    seq: int
    context: str
    mode: tuple[str, ...]
    line: str


class CommandAck(Value, tag="command-ack"):
    seq: int


class ReloadOrder(Value, tag="reload-order"):
    """`failover reload-standby` was entered on the sender: restart (reference 8.2)."""

    number: int = 0


class ResyncOrder(Value, tag="resync-order"):
    """`write standby` was entered on the sender: fetch the running configuration anew (reference 5.2); context "" for all of
    it, else only that one's (source: Command Replication)."""

    context: str = ""
    number: int = 0


class ExecOrder(Value, tag="exec-order"):
    """`failover exec TARGET COMMAND` was entered on the sender, and the target is the receiver (reference 19.2). configuring:
    whether the session there stands in configuration mode. column: where on its screen the command begins."""

    context: str
    target: str
    line: str
    configuring: bool
    column: int = 0
    number: int = 0


class ExecAnswer(Value, tag="exec-answer"):
    """What the sender's command line said to an ExecOrder. mode, path: where commands for that target stand there now."""

    context: str
    target: str
    lines: tuple[str, ...]
    mode: str
    path: tuple[str, ...] = ()
    number: int = 0


class BulkRequest(Value, tag="bulk-request"):
    """On the state link: send me the state of everything (reference 5.1, Bulk Sync)."""

    round: int


class BulkState(Value, tag="bulk-state"):
    """One message of a Bulk Sync."""

    round: int
    news: StateNews


class BulkDone(Value, tag="bulk-done"):
    """The end of a Bulk Sync, and of how many messages it was."""

    round: int
    pieces: int = 0


class LogicalUpdate(Value, tag="logical-update"):
    """On the state link: what has changed in the sender's tables (source: Stateful Failover). It is said once."""

    news: StateNews


class StayAlive(Value, tag="stay-alive"):
    """On the state link: the logical-update system command that keeps `sys cmd` counting (reference 11.5). told: how many
    messages but those of Bulk Syncs went out there before it, so that the receiver knows what it has missed."""

    seq: int
    told: int = 0


Errand: TypeAlias = ResetOrder | ReloadOrder | ResyncOrder | ExecOrder | ExecAnswer
"""A one-way order: numbered, repeated until the peer's report says that it was taken in, and done once."""
Plain: TypeAlias = (
    Hello
    | InterfaceHello
    | Probe
    | ProbeAnswer
    | FailoverOff
    | InterfaceTestBegin
    | InterfaceTestReport
    | ResetOrder
    | ConfigRequest
    | ConfigChunk
    | ConfigAck
    | CommandLine
    | CommandAck
    | ReloadOrder
    | ResyncOrder
    | ExecOrder
    | ExecAnswer
    | BulkRequest
    | BulkState
    | BulkDone
    | LogicalUpdate
    | StayAlive
)
"""A message that anyone can read."""


class Sealed(Value, tag="sealed"):
    """A message on one of the pair's own links under the sender's `failover key`: only who has the same key can read it."""

    key: str
    message: Plain


Message: TypeAlias = Plain | Sealed


def plain(message: Message) -> Plain:
    """What an observer who knows every key reads."""
    return message.message if isinstance(message, Sealed) else message
