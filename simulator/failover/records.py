"""The state of one unit's failover protocol, in frozen records of numbers, strings, enums and tuples.

Timers are due times ("never" is None). What the unit knows of its peer is `PeerBelief`, written by `peer.py` alone.
"""

from functools import cached_property
from typing import Final

from simulator.failover.messages import (
    Errand,
    GroupReport,
    InterfaceReport,
    LastFailure,
    OrderKind,
    OrderMark,
    UnitReport,
)
from simulator.failover.settings import FailoverSettings
from simulator.failover.states import ACTIVE_STATES, SYNC_STATES, Reason, Trigger
from simulator.failover.transfers import BulkSending, Replication, UpdateCounters, UpdateMark
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
    PortName,
    Value,
)

HISTORY_ENTRIES: Final = 20
"""Length of `show failover history` (reference 15 row 20)."""


class PendingOrder(Value):
    """An order to the peer that its report does not say to be taken in yet."""

    kind: OrderKind
    number: int
    peer_boot: int
    """Which start of the peer it is given to: a peer that has started since never hears it."""
    given_ms: Millis
    resend_ms: Millis
    trigger: Trigger = Trigger.ORDERED_STANDBY
    """TAKE_OVER: how the group leaves the active state once the peer has it."""
    reason: Reason = Reason.CONFIG_COMMAND
    because: InputId = 0
    typed: InputId = 0
    """The input with which someone typed it here; 0: the unit's own decision."""


class PendingErrand(Value):
    """A one-way order that the peer's report does not say to be taken in yet."""

    message: Errand
    peer_boot: int
    given_ms: Millis
    resend_ms: Millis
    input_id: InputId
    """The input with which it was typed."""


class GroupRun(Value, dict=True):
    """One group on this unit."""

    id: GroupId
    state: GroupState = GroupState.DISABLED
    entered_ms: Millis = 0
    reason: Reason = Reason.NO_ERROR
    """Why it is in this state; a walk through transient states keeps the reason of its first step."""
    holds_active: bool = True
    """Uses the active addresses. Without failover a unit does (reference 6.4), so this is the start value."""
    active_since_ms: Millis | None = None
    active_ms: Millis = 0
    """Length of the last active period, frozen while not active (reference 15 row 11)."""
    last_failover_ms: Millis | None = None
    """First transition of the last change of role (reference 5.3)."""
    last_failure: LastFailure | None = None
    step_due_ms: Millis | None = None
    """When the present transient state ends by itself."""
    elect_due_ms: Millis | None = None
    """In Negotiation: until when the peer may still be heard."""
    preempt_due_ms: Millis | None = None
    """When preemption may happen; 0: overdue, waiting for the peer or the link."""
    unowned_since_ms: Millis | None = None
    """Since when neither unit has the group active, as far as this unit knows."""
    pending: PendingOrder | None = None

    @cached_property
    def rests(self) -> bool:
        """Nothing of it is due by time, whatever the unit believes of its peer."""
        moments = (self.step_due_ms, self.elect_due_ms, self.preempt_due_ms or None, self.unowned_since_ms)
        return moments == _NEVER and self.pending is None and self.state not in SYNC_STATES

    @property
    def active(self) -> bool:
        return self.state in ACTIVE_STATES

    def active_time_ms(self, now: Millis) -> Millis:
        """`Active time` at `now`."""
        return self.active_ms if self.active_since_ms is None else now - self.active_since_ms


_NEVER: Final = (None, None, None, None)


class HistoryEntry(Value, array_like=True):
    """One row of `show failover history`."""

    at_ms: Millis
    group: GroupId
    before: GroupState
    after: GroupState
    reason: Reason


class TestRun(Value):
    """The test that runs on an interface, and what both sides have counted in it."""

    __test__ = False
    test: InterfaceTest
    ends_ms: Millis
    slice_ms: Millis
    heard: bool = False
    peer_heard: bool | None = None
    ended: bool = False
    """The slice is over here; the peer's report is still awaited."""


class InterfaceMonitor(Value):
    """Health of one data interface of this unit (reference 3)."""

    key: InterfaceKey
    group: GroupId
    port: PortName
    monitored: bool
    enabled: bool
    testable: bool
    """Has a standby address, so that the peer's interface can be asked (reference 15 row 29)."""
    status: InterfaceStatus = InterfaceStatus.UNKNOWN
    waiting: bool = True
    """No hello of the peer's interface is being heard: "(Waiting)"."""
    heard_ms: Millis | None = None
    """Last hello of the peer's corresponding interface, or the moment from which one was expected."""
    run: TestRun | None = None
    because: InputId = 0
    changed: InputId = 0
    """The inputs to which the present status goes back, and at which it came about (a later poll read the link)."""


class PortLink(Value, array_like=True):
    """Carrier of a physical port, as the hardware reports it, and the input that said so."""

    port: PortName
    up: bool
    input_id: InputId


class PeerBelief(Value):
    """All that this unit believes of the other one. Written by peer.py only."""

    state: PeerState = PeerState.NOT_DETECTED
    link: LinkHealth = LinkHealth.UNKNOWN
    silent: bool = False
    """Our own evidence against the link: it is silent while a data interface answers."""
    silent_ms: Millis | None = None
    """Since when it is silent; of no meaning while it is not."""
    report: UnitReport | None = None
    last_failure: LastFailure | None = None
    seq: int = 0
    """Highest sequence number heard since the peer's boot; older messages came out of order and are dropped."""
    heard_ms: Millis | None = None
    """Last hello on the failover link. The hold time counts from here."""
    missed: int = 0
    probe_round: int = 0
    """Rounds of probes sent since the peer fell silent; 0 while it does not."""
    probe_due_ms: Millis | None = None
    """When the answers to the present round are judged and, if need be, the next round is sent."""
    answered_on_data_ms: Millis | None = None
    """When a probe was last answered on a data interface during this silence."""
    because: InputId = 0
    """The input to which the present belief goes back."""
    lost_power: bool = False
    """The serial cable said so: what it still had to say before its next start is void."""

    def group(self, group: GroupId) -> GroupReport | None:
        return self.report.group(group) if self.report else None

    def interface(self, key: InterfaceKey) -> InterfaceReport | None:
        return self.report.interface(key) if self.report else None

    @property
    def is_current(self) -> bool:
        """Hellos come on the failover link: what the report says is so now. Without it the report is of the last hello."""
        return self.state is PeerState.UP and not self.silent

    @property
    def suspends(self) -> bool:
        """The failover link has failed while the peer is alive: no switchover until it is back (source: Failover Actions, last
        row)."""
        return self.state is PeerState.UP and self.link is LinkHealth.FAILED

    def group_state(self, group: GroupId) -> GroupState | None:
        """State of the peer's group as this unit would print it; None: not detected. A unit that is silent on a failed failover
        link is printed as failed, with Comm Failure for its reason (reference 5.5)."""
        if self.state is PeerState.NOT_DETECTED:
            return None
        if not self.is_current:
            return GroupState.FAILED
        entry = self.group(group)
        return entry.state if entry else None


class OldKey(Value):
    """The `failover key` before the present one: while both units change theirs, its messages can still be read."""

    key: str
    until_ms: Millis
    sends: bool
    """The unit that replicates the change still sends under the old key, until the peer has taken the new one."""
    command_seq: int = 0
    """Number of the command that carries the new key."""


class UnitState(Value):
    """Everything one unit's failover protocol knows."""

    settings: FailoverSettings
    boot: int
    """Which start of the unit this is, from 1."""
    booted_ms: Millis
    groups: tuple[GroupRun, GroupRun, GroupRun]
    """System group 0, groups 1 and 2; a group that is not configured stays Disabled."""
    ports: tuple[PortLink, ...] = ()
    monitors: tuple[InterfaceMonitor, ...] = ()
    peer: PeerBelief = PeerBelief()
    replication: Replication = Replication()
    counters: UpdateCounters = UpdateCounters()
    history: tuple[HistoryEntry, ...] = ()
    report: UnitReport | None = None
    """What the next hello carries; the same object while nothing changed."""
    hello_seq: int = 0
    hello_due_ms: Millis | None = None
    interface_due_ms: tuple[Millis | None, Millis | None] = (None, None)
    """Next interface poll of group 1 and of group 2."""
    monitor_due_ms: Millis | None = None
    """No later than this some silent interface may want its test."""
    stay_alive_due_ms: Millis | None = None
    stay_alive_seq: int = 0
    updates_told: int = 0
    updates_heard: int = 0
    """Messages on the state link but those of Bulk Syncs, since the start."""
    update_mark: UpdateMark | None = None
    bulk_sending: BulkSending | None = None
    order_seq: int = 0
    errand_seq: int = 0
    taken: OrderMark = OrderMark()
    """Orders of the peer that have been taken in."""
    errands: tuple[PendingErrand, ...] = ()
    old_key: OldKey | None = None
    unreadable_ms: Millis | None = None
    """When the console last said that the peer's messages cannot be read."""
    alone_since_ms: Millis | None = None
    """Since when there has been no peer; None while there is one."""
    reloading: bool = False

    cable: CableStatus | None = None
    """What the serial failover cable reads; None: the chassis has no port for one."""

    def port_up(self, port: PortName | None) -> bool:
        """Carrier of a port or bundle; False for one that does not exist."""
        link = self.port_link(port)
        return link is not None and link.up

    def port_link(self, port: PortName | None) -> PortLink | None:
        """Carrier of a port, or of a bundle: enough of its members have it. Its input is the last that changed one of them."""
        for link in self.ports:
            if link.port == port:
                return link
        bundle = self.settings.bundle(port) if self.settings.bundles else None
        if bundle is None:
            return None
        members = [link for link in self.ports if link.port in bundle.members]
        up = sum(link.up for link in members) >= bundle.least
        return PortLink(bundle.name, up, max((link.input_id for link in members), default=0))

    def carrying(self, port: PortName) -> tuple[PortName, ...]:
        """The physical ports that frames of a port or bundle pass through now; none where it has no carrier.

        Of a redundant interface it is the member that has had carrier for longest, so that a member which comes back does not
        take over; of members that are alike the first in the configuration (reference 18.1)."""
        if not self.port_up(port):
            return ()
        bundle = self.settings.bundle(port)
        if bundle is None:
            return (port,)
        order = {member: place for place, member in enumerate(bundle.members)}
        up = sorted((link for link in self.ports if link.up and link.port in order), key=lambda link: order[link.port])
        if bundle.redundant:
            up = [min(up, key=lambda link: link.input_id)]
        return tuple(link.port for link in up)

    @property
    def link_up(self) -> bool:
        """Our own failover port is configured, enabled and has carrier; or the serial cable reads normal."""
        if not self.settings.lan_based:
            return self.cable is CableStatus.NORMAL
        return self.settings.link_enabled and self.port_up(self.settings.link_port)

    @property
    def link_usable(self) -> bool:
        """Orders can be given over the failover link: it is up here, and the peer is being heard on it. A link on which three
        hellos were missed is not, though nothing is decided yet (reference 23)."""
        peer = self.peer
        heard = peer.state is PeerState.UP and peer.link is LinkHealth.UP and not peer.probe_round
        return heard and self.link_up

    @property
    def peer_without_power(self) -> bool:
        """The serial cable says so, at once and for certain (source: Cable-Based Active/Active; reference 2.1, D17)."""
        return self.cable is CableStatus.NO_POWER and not self.settings.lan_based

    @property
    def state_link_up(self) -> bool:
        return self.settings.state_enabled and self.port_up(self.settings.state_port)

    @property
    def failover_on(self) -> bool:
        return self.settings.enabled

    def place(self, key: InterfaceKey) -> int | None:
        """Where the monitor of an interface stands: they are those of the settings, in their order."""
        return self.settings.places.get(key)

    def monitor(self, key: InterfaceKey) -> InterfaceMonitor | None:
        at = self.settings.places.get(key)
        return None if at is None else self.monitors[at]

    def failed_interfaces(self, group: GroupId) -> tuple[int, int]:
        """(failed, monitored) interfaces of a group on this unit."""
        failed = watched = 0
        for monitor in self.monitors:
            if monitor.group == group and monitor.monitored:
                watched += 1
                failed += monitor.status in FAILING
        return failed, watched


FAILING: Final = frozenset({InterfaceStatus.FAILED, InterfaceStatus.NO_LINK, InterfaceStatus.LINK_DOWN})
"""What counts toward the interface policy. Unknown does not (reference 3.3)."""
