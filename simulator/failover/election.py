"""Should I be active for this group? One group at a time, from what this unit knows, to a decision and its reason.

Pure: nothing here changes anything. The rules, by the state that the group is in (source: Primary/Secondary Status and
Active/Standby Status; Failover Actions; reference 6):

- Negotiation. A peer that is active: yield, whatever the preference. No peer until the election is due (at once, where the
  serial cable says that it has no power): become active. A peer that negotiates too: the primary unit leads the system group
  and gives the configuration; once that is synchronised, each failover group becomes active on its preferred unit.
- Standby Ready. The peer failed, or has just reloaded: take over. Nobody active for a whole hold time: the preferred unit
  takes it. An overdue preemption: take it. A suspended failover (link failed): stay.
- Active. The peer is active too (split brain), and nobody has just ordered it: the preferred unit keeps the group and orders
  the other to yield (reference 15 row 12). Nobody yields by its own reading of the peer's report, which may be old.
- Synchronising. The peer is gone or no longer active: start over in Negotiation. Ten minutes on a failed link: Failed.
- Failed. The peer failed, or has just reloaded: take over, an ailing firewall is better than none (reference 23, 30 conflict
  34). Else stay; recovery is the monitors' business.

Which unit is preferred both compute from what both were told: where their configurations disagree, the primary's decides.
"""

from typing import Final

from simulator.failover.records import GroupRun, UnitState
from simulator.failover.states import ACTIVE_STATES, SYNC_STATES, Reason, Trigger
from simulator.vocabulary import (
    SYSTEM_GROUP,
    GroupId,
    GroupState,
    InputId,
    LinkHealth,
    Millis,
    PeerState,
    UnitRole,
    Value,
)

PROGRESS_MS: Final[Millis] = 600_000
"""How long a synchronisation may stand still on a failed link: "about ten minutes" (reference 23)."""


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
    if run.state in SYNC_STATES:
        return _synchronising(state, run, now)
    if run.state is GroupState.FAILED:
        return _failed(state, run, now)
    return None


def preferred(state: UnitState, group: GroupId) -> UnitRole:
    """The unit that should have the group: as the primary's configuration says, by its report where this is the secondary. The
    system group goes with group 1, from whose active unit configuration flows."""
    number = group or 1
    report = state.peer.report
    if report is not None and report.role is UnitRole.PRIMARY and state.settings.role is UnitRole.SECONDARY:
        told = report.preferred[number - 1]
        if told is not None:
            return told
    return state.settings.preferred(number)


def prefers_me(state: UnitState, run: GroupRun) -> bool:
    """This unit is the group's preferred one."""
    return preferred(state, run.id) is state.settings.role


def keeps(state: UnitState, run: GroupRun) -> bool:
    """Both units have the group active on a link that works, with no order under way, and this one is to keep it."""
    if not (run.active and state.link_usable and run.pending is None):
        return False
    return theirs(state, run) in ACTIVE_STATES and prefers_me(state, run)


def theirs(state: UnitState, run: GroupRun) -> GroupState | None:
    """The peer's state of the group as it last reported it itself; None: it reported none."""
    entry = state.peer.group(run.id)
    return entry.state if entry else None


def unowned(state: UnitState, run: GroupRun) -> bool:
    """Neither unit has the group active, as far as this one knows."""
    if state.peer.state is not PeerState.UP or run.active or run.state is GroupState.DISABLED:
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
        return Decision(Trigger.WIN, _silent(state), peer.because)
    if not state.link_usable:
        return None
    other = theirs(state, run)
    if other is GroupState.NEGOTIATION:
        return Decision(Trigger.WIN, Reason.PEER_RELOADED)
    if other in ACTIVE_STATES:
        return Decision(Trigger.WIN, Reason.PREEMPT) if _preempts(run, now) else None
    takes = prefers_me(state, run) or other is not GroupState.STANDBY_READY
    return Decision(Trigger.WIN, Reason.NO_ACTIVE_UNIT) if takes and _nobody_for_long(state, run, now) else None


def _failed(state: UnitState, run: GroupRun, now: Millis) -> Decision | None:
    peer = state.peer
    if run.reason is Reason.NO_PROGRESS:
        # It has not the pair's configuration: it begins anew as soon as that can be had, or nobody is left who has it.
        again = state.link_usable or peer.state is not PeerState.UP
        return Decision(Trigger.RESTART, Reason.NO_PROGRESS, peer.because) if again else None
    if peer.state is PeerState.FAILED:
        return Decision(Trigger.WIN, _silent(state), peer.because)
    if not state.link_usable:
        return None
    other = theirs(state, run)
    if other is GroupState.NEGOTIATION:
        return Decision(Trigger.WIN, Reason.PEER_RELOADED)
    takes = other is not GroupState.STANDBY_READY and (prefers_me(state, run) or other is not GroupState.FAILED)
    return Decision(Trigger.WIN, Reason.NO_ACTIVE_UNIT) if takes and _nobody_for_long(state, run, now) else None


def _silent(state: UnitState) -> Reason:
    return Reason.NO_POWER if state.peer_without_power else Reason.HELLO_NOT_HEARD


def _synchronising(state: UnitState, run: GroupRun, now: Millis) -> Decision | None:
    peer = state.peer
    if peer.state is PeerState.FAILED:
        return Decision(Trigger.RESTART, Reason.HELLO_NOT_HEARD, peer.because)
    if peer.state is PeerState.NOT_DETECTED:
        return Decision(Trigger.RESTART, Reason.SYNC_FAILED, peer.because)
    if peer.link is LinkHealth.FAILED:
        return Decision(Trigger.STUCK, Reason.NO_PROGRESS, peer.because) if now >= stuck_ms(run) else None
    if theirs(state, run) is GroupState.NEGOTIATION:
        return Decision(Trigger.RESTART, Reason.PEER_RELOADED)
    return Decision(Trigger.RESTART, Reason.SYNC_FAILED) if _nobody_for_long(state, run, now) else None


def stuck_ms(run: GroupRun) -> Millis:
    """When a synchronisation on a failed link fails."""
    return run.entered_ms + PROGRESS_MS


def _nobody_for_long(state: UnitState, run: GroupRun, now: Millis) -> bool:
    """Nobody has been active for a whole unit hold time: no order can still be under way."""
    return run.unowned_since_ms is not None and now >= run.unowned_since_ms + state.settings.unit_hold_ms


def _preempts(run: GroupRun, now: Millis) -> bool:
    return run.preempt_due_ms is not None and now >= run.preempt_due_ms
