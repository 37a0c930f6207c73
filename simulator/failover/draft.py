"""One step of one unit while it is being worked out: the state so far, and the outputs so far.

The only mutable thing of the core. It lives from the beginning of `step` to its end and never leaves it; all rules take a
Draft, look at `draft.state`, and change it through the few verbs below, so that bookkeeping (history, active times,
addresses, what the next hello says) has one place.
"""

from typing import Final

import msgspec

from simulator.failover.messages import (
    GroupReport,
    InterfaceReport,
    LastFailure,
    Order,
    Plain,
    UnitReport,
)
from simulator.failover.outputs import AnnounceAddresses, ConsoleNotice, Notice, Output, PolicyMet, Send, Transition
from simulator.failover.records import HISTORY_ENTRIES, GroupRun, HistoryEntry, InterfaceMonitor, PeerBelief, UnitState
from simulator.failover.states import ACTIVE_STATES, Reason, Trigger, transition
from simulator.failover.transfers import Replication
from simulator.vocabulary import GroupId, GroupState, InputId, InterfaceKey, Link, Millis, UnitRole

replace = msgspec.structs.replace

SWITCH_STEP_MS: Final = 250
"""Four steps from Just Active to Active: about one second in all (reference 5.3, O1)."""
COLD_STANDBY_MS: Final = 2_000
"""How long a group stays in Cold Standby before it asks (reference 5.3, D10)."""
ELECTION_STAGGER_MS: Final = 1_000
"""Group 1 decides about a second after the system group, group 2 another second later (reference 5.3, O1)."""

_WALKING: Final = frozenset({Trigger.STEP, Trigger.SYNCED})


class Draft:
    """The step at hand. `dirty`: something that the hello reports has changed. `giving_up`: why failover is to be disabled."""

    __slots__ = ("dirty", "giving_up", "input_id", "keeping", "now", "outputs", "state")

    def __init__(self, state: UnitState, now: Millis, input_id: InputId) -> None:
        self.state = state
        self.now = now
        self.input_id = input_id
        self.outputs: list[Output] = []
        self.dirty = False
        self.giving_up: Reason | None = None
        self.keeping = False

    # -- changing the state ------------------------------------------------------------------------------------------

    def group(self, group: GroupId) -> GroupRun:
        return self.state.groups[group]

    def set_group(self, run: GroupRun) -> None:
        groups = list(self.state.groups)
        groups[run.id] = run
        self.state = replace(self.state, groups=tuple(groups))

    def set_peer(self, peer: PeerBelief) -> None:
        self.state = replace(self.state, peer=peer)

    def set_replication(self, replication: Replication) -> None:
        self.state = replace(self.state, replication=replication)

    def set_monitor(self, monitor: InterfaceMonitor) -> None:
        """Put a monitor in the place of the one with its key."""
        monitors = list(self.state.monitors)
        monitors[self.state.settings.places[monitor.key]] = monitor
        self.state = replace(self.state, monitors=tuple(monitors))

    # -- doing something ---------------------------------------------------------------------------------------------

    def emit(self, output: Output) -> None:
        self.outputs.append(output)

    def notice(self, notice: Notice, group: GroupId | None = None, details: tuple[str, ...] = ()) -> None:
        self.outputs.append(ConsoleNotice(notice, group, self.input_id, details))

    def give_up(self, reason: Reason, *, keeping: bool = False) -> None:
        """Failover is to be disabled on this unit at the end of what it takes in now. keeping: it shall then use the active
        addresses of every group, as nobody else does."""
        self.giving_up = self.giving_up or reason
        self.keeping = keeping

    def tell(self, message: Plain, because: InputId = 0) -> None:
        """Send on the failover link; without carrier nothing leaves the unit."""
        if self.state.link_up:
            self.outputs.append(Send(Link.FAILOVER, message, because))

    def tell_on(self, key: InterfaceKey, message: Plain) -> None:
        """Send on a data interface that has carrier."""
        self.outputs.append(Send(key, message))

    # -- the one way a group changes its state -----------------------------------------------------------------------

    def move(
        self,
        group: GroupId,
        trigger: Trigger,
        reason: Reason | None = None,
        because: InputId = 0,
        policy: PolicyMet | None = None,
    ) -> None:
        """Apply a trigger to a group. Raises ImpossibleTransition where the table has no such pair."""
        run = self.group(group)
        after, usual = transition(run.state, trigger)
        reason = run.reason if trigger in _WALKING else reason or usual
        self.outputs.append(Transition(group, run.state, after, trigger, reason, self.input_id, because, policy))
        entry = HistoryEntry(self.now, group, run.state, after, reason)
        self.state = replace(self.state, history=(*self.state.history, entry)[-HISTORY_ENTRIES:])
        run = replace(
            run,
            state=after,
            reason=reason,
            entered_ms=self.now,
            step_due_ms=self._step_due(after),
            elect_due_ms=self._elect_due(group, after),
            preempt_due_ms=self._preempt_due(run, after, trigger),
            unowned_since_ms=None,
            pending=run.pending if trigger is Trigger.STEP else None,
            last_failover_ms=self.now if _changes_role(run, after) else run.last_failover_ms,
            last_failure=self._failure(trigger) if after is GroupState.FAILED else run.last_failure,
        )
        self.set_group(self._own_addresses(run, after))
        self.dirty = True

    def _failure(self, trigger: Trigger) -> LastFailure:
        return LastFailure("Comm Failure" if trigger is Trigger.STUCK else "Ifc Failure", self.now)

    def _own_addresses(self, run: GroupRun, after: GroupState) -> GroupRun:
        """Active time and address ownership follow the state: from Just Active on, until it is left (reference 5.1)."""
        active = after in ACTIVE_STATES
        if active and run.active_since_ms is None:
            run = replace(run, active_since_ms=self.now, active_ms=0)
        elif not active and run.active_since_ms is not None:
            run = replace(run, active_since_ms=None, active_ms=self.now - run.active_since_ms)
        # A disabled group keeps the addresses that it has (source: Disabled Failover).
        holds = run.holds_active if after is GroupState.DISABLED else active
        if holds != run.holds_active:
            self.outputs.append(AnnounceAddresses(run.id, holds, self.input_id))
            run = replace(run, holds_active=holds)
        return run

    def _step_due(self, after: GroupState) -> Millis | None:
        if after is GroupState.COLD_STANDBY:
            return self.now + COLD_STANDBY_MS
        if after is GroupState.SYNC_FILE_SYSTEM:
            return self.now
        if after in ACTIVE_STATES and after is not GroupState.ACTIVE:
            return self.now + SWITCH_STEP_MS
        return None

    def _elect_due(self, group: GroupId, after: GroupState) -> Millis | None:
        if after is not GroupState.NEGOTIATION:
            return None
        wait_ms = 0 if self.state.peer_without_power else self.state.settings.unit_hold_ms
        return self.now + wait_ms + group * ELECTION_STAGGER_MS

    def _preempt_due(self, run: GroupRun, after: GroupState, trigger: Trigger) -> Millis | None:
        """Preemption is armed when the preferred unit's group becomes Standby Ready by joining or recovering, not by an
        order: a manual move holds (source: Restoration of a Failed Unit; reference 6.2)."""
        settings = self.state.settings.group(run.id)
        joined = after is GroupState.STANDBY_READY and trigger in (Trigger.SYNCED, Trigger.RECOVER)
        if not joined or settings is None or settings.preempt_delay_ms is None:
            return None
        return self.now + settings.preempt_delay_ms if settings.preferred is self.state.settings.role else None


def _changes_role(run: GroupRun, after: GroupState) -> bool:
    """The first transition of a change of role is the time of `last failover` (reference 5.3, 15.1)."""
    if run.active:
        return after not in ACTIVE_STATES and after is not GroupState.DISABLED
    return after is GroupState.JUST_ACTIVE or (run.state is GroupState.NEGOTIATION and after is GroupState.COLD_STANDBY)


def report(state: UnitState) -> UnitReport:
    """What a hello says of this unit."""
    return UnitReport(
        boot=state.boot,
        role=state.settings.role,
        version=state.settings.version,
        groups=tuple(
            GroupReport(run.id, run.state, run.active_since_ms, run.active_ms, run.last_failure)
            for run in state.groups
            if run.state is not GroupState.DISABLED
        ),
        interfaces=tuple(
            InterfaceReport(monitor.key, monitor.status, monitor.waiting and monitor.monitored)
            for monitor in state.monitors
        ),
        link_failed=state.peer.silent,
        config_synced=state.replication.synced,
        orders=tuple(Order(run.id, run.pending.kind, run.pending.number) for run in state.groups if run.pending),
        preferred=(_preferred(state, 1), _preferred(state, 2)),
        taken=state.taken,
        unequal=state.replication.unequal,
        identity=state.settings.identity,
    )


def _preferred(state: UnitState, group: GroupId) -> UnitRole | None:
    settings = state.settings.group(group)
    return settings.preferred if settings else None
