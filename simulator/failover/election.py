"""Should I be active for this group? One group at a time, from what this unit knows, to a decision and its reason.

Pure: nothing here changes anything. The rules, by the state that the group is in (source: Primary/Secondary Status and
Active/Standby Status; Failover Actions; reference 6):

- Negotiation. A peer that is active: yield, whatever the preference. No peer until the election is due (at once, where the
  serial cable says that it has no power): become active. A peer that negotiates too: the primary unit leads the system group
  and gives the configuration; once that is synchronised, each failover group becomes active on its preferred unit.
- Standby Ready. The peer failed, or has just reloaded: take over. Nobody active for a whole hold time: the preferred unit
  takes it. An overdue preemption: take it. A suspended failover (link failed): stay.
- Active. The peer is active too (split brain), and nobody has just ordered it: the preferred unit keeps the group, the other
  yields (reference 15 row 12).
- Synchronising. The peer is gone or no longer active: start over in Negotiation.
- Failed. Stays failed: "in failed state, cannot be active" (reference 10, 104002); recovery is the monitors' business.
"""

from simulator.failover.records import GroupRun, UnitState
from simulator.failover.states import ACTIVE_STATES, SYNC_STATES, Reason, Trigger
from simulator.vocabulary import SYSTEM_GROUP, GroupState, InputId, LinkHealth, Millis, PeerState, UnitRole, Value


class Decision(Value):
    """What to do with the group, and why."""

    trigger: Trigger
    reason: Reason
    because: InputId = 0


def decide(state: UnitState, run: GroupRun, now: Millis) -> Decision | None:
    """The decision for one group, or None to leave it as it is."""
    if run.state is GroupState.NEGOTIATION:
        return _negotiating(state, run, now)
    if run.state is GroupState.STANDBY_READY:
        return _standing_by(state, run, now)
    if run.state in ACTIVE_STATES:
        return _keeping(state, run)
    if run.state in SYNC_STATES:
        return _synchronising(state, run, now)
    return None


def prefers_me(state: UnitState, run: GroupRun) -> bool:
    """This unit is the group's preferred one. The system group goes with group 1, from whose active unit configuration flows."""
    return state.settings.preferred(run.id or 1) is state.settings.role


def theirs(state: UnitState, run: GroupRun) -> GroupState | None:
    """The peer's state of the group as it last reported it itself; None: it reported none."""
    entry = state.peer.group(run.id)
    return entry.state if entry else None


def unowned(state: UnitState, run: GroupRun) -> bool:
    """Neither unit has the group active, as far as this one knows, and nobody is on the way to it by order."""
    if state.peer.state is not PeerState.UP or run.active or run.pending or run.state is GroupState.DISABLED:
        return False
    return theirs(state, run) not in ACTIVE_STATES


def _negotiating(state: UnitState, run: GroupRun, now: Millis) -> Decision | None:
    if state.peer.state is not PeerState.UP:
        due = run.elect_due_ms is not None and now >= run.elect_due_ms
        settled = run.id == SYSTEM_GROUP or state.groups[SYSTEM_GROUP].active
        return Decision(Trigger.WIN, Reason.NO_ACTIVE_UNIT, state.peer.because) if due and settled else None
    other = theirs(state, run)
    if other in ACTIVE_STATES:
        return Decision(Trigger.YIELD, Reason.ACTIVE_MATE, state.peer.because)
    if run.id == SYSTEM_GROUP:
        leads = other in (None, GroupState.NEGOTIATION) and state.settings.role is UnitRole.PRIMARY
        return Decision(Trigger.WIN, Reason.NO_ACTIVE_UNIT) if leads or _nobody_for_long(state, run, now) else None
    report = state.peer.report
    if not (state.replication.synced and report and report.config_synced):
        return None
    if other is GroupState.FAILED or (other in (None, GroupState.NEGOTIATION) and prefers_me(state, run)):
        return Decision(Trigger.WIN, Reason.NO_ACTIVE_UNIT)
    return Decision(Trigger.WIN, Reason.NO_ACTIVE_UNIT) if _nobody_for_long(state, run, now) else None


def _standing_by(state: UnitState, run: GroupRun, now: Millis) -> Decision | None:
    peer = state.peer
    if peer.state is PeerState.FAILED:
        reason = Reason.NO_POWER if state.peer_without_power else Reason.HELLO_NOT_HEARD
        return Decision(Trigger.WIN, reason, peer.because)
    if peer.state is PeerState.NOT_DETECTED or peer.link is LinkHealth.FAILED or run.pending:
        return None
    other = theirs(state, run)
    if other is GroupState.NEGOTIATION:
        return Decision(Trigger.WIN, Reason.PEER_RELOADED)
    if other in ACTIVE_STATES:
        return Decision(Trigger.WIN, Reason.PREEMPT) if _preempts(run, now) else None
    takes = prefers_me(state, run) or other is not GroupState.STANDBY_READY
    return Decision(Trigger.WIN, Reason.NO_ACTIVE_UNIT) if takes and _nobody_for_long(state, run, now) else None


def _keeping(state: UnitState, run: GroupRun) -> Decision | None:
    peer = state.peer
    if peer.state is not PeerState.UP or peer.link is not LinkHealth.UP or run.pending or prefers_me(state, run):
        return None
    ordered = peer.report is not None and any(order.group == run.id for order in peer.report.orders)
    if ordered or theirs(state, run) not in ACTIVE_STATES:
        return None
    return Decision(Trigger.YIELD, Reason.ACTIVE_MATE)


def _synchronising(state: UnitState, run: GroupRun, now: Millis) -> Decision | None:
    peer = state.peer
    if peer.state is PeerState.FAILED:
        return Decision(Trigger.RESTART, Reason.HELLO_NOT_HEARD, peer.because)
    if peer.state is PeerState.NOT_DETECTED:
        return Decision(Trigger.RESTART, Reason.SYNC_FAILED, peer.because)
    if theirs(state, run) is GroupState.NEGOTIATION:
        return Decision(Trigger.RESTART, Reason.PEER_RELOADED)
    return Decision(Trigger.RESTART, Reason.SYNC_FAILED) if _nobody_for_long(state, run, now) else None


def _nobody_for_long(state: UnitState, run: GroupRun, now: Millis) -> bool:
    """Nobody has been active for a whole unit hold time: no order can still be under way."""
    return run.unowned_since_ms is not None and now >= run.unowned_since_ms + state.settings.unit_hold_ms


def _preempts(run: GroupRun, now: Millis) -> bool:
    return run.preempt_due_ms is not None and now >= run.preempt_due_ms
