"""Switching by what an operator types here (reference 6.3). What the units say to each other of it: agreement.py, errands.py."""

from simulator.failover import errands, monitoring
from simulator.failover.agreement import give, take
from simulator.failover.draft import Draft, replace
from simulator.failover.messages import ReloadOrder, ResetOrder
from simulator.failover.outputs import AnnounceAddresses, Notice, Refusal, Refused, ReloadItself
from simulator.failover.records import GroupRun, UnitState
from simulator.failover.states import Reason, Trigger
from simulator.vocabulary import ALL_GROUPS, USER_GROUPS, GroupId, GroupState, LinkHealth, PeerState


def failover_active(draft: Draft, group: GroupId | None) -> None:
    """`failover active [group n]`: take over here."""
    for number in _named(draft, group):
        run = draft.group(number)
        configured = not number or draft.state.settings.group(number)
        if configured and run.holds_active and (run.active or run.state is GroupState.DISABLED):
            continue
        refusal = _why_not_take(draft.state, run)
        if refusal:
            if number or group is not None:
                draft.emit(Refused(number, refusal, draft.input_id))
        elif run.state is GroupState.DISABLED:
            hold(draft, run, True)
        else:
            take(draft, number, Reason.CONFIG_COMMAND)
            draft.notice(Notice.SWITCHING_TO_ACTIVE, number or None)


def _why_not_take(state: UnitState, run: GroupRun) -> Refusal | None:
    if run.id and not state.settings.group(run.id):
        return Refusal.NO_SUCH_GROUP
    if run.state is GroupState.DISABLED:
        # Forcing works with failover disabled too (source: Disabled Failover).
        return None
    if run.state is not GroupState.STANDBY_READY:
        return Refusal.NOT_READY_HERE
    suspended = state.peer.state is PeerState.UP and state.peer.link is LinkHealth.FAILED
    return Refusal.LINK_FAILED if suspended else None


def no_failover_active(draft: Draft, group: GroupId | None) -> None:
    """`no failover active [group n]`: the peer is to take over."""
    acted = group is not None and group not in USER_GROUPS
    for number in _named(draft, group):
        run = draft.group(number)
        if run.id and not draft.state.settings.group(run.id):
            draft.emit(Refused(number, Refusal.NO_SUCH_GROUP, draft.input_id))
            acted = True
        elif run.state is GroupState.DISABLED and run.holds_active and draft.state.settings.groups:
            hold(draft, run, False)
            acted = True
        elif run.active:
            acted = True
            refusal = _why_not_give(draft.state, run)
            if refusal and (number or group is not None):
                draft.emit(Refused(number, refusal, draft.input_id))
            elif not refusal:
                give(draft, number, Trigger.ORDERED_STANDBY, Reason.CONFIG_COMMAND, typed=draft.input_id)
    if not acted:
        draft.emit(Refused(group, Refusal.NOTHING_ACTIVE, draft.input_id))


def _why_not_give(state: UnitState, run: GroupRun) -> Refusal | None:
    if state.peer.state is not PeerState.UP:
        return Refusal.NO_PEER
    if not state.link_usable:
        return Refusal.LINK_FAILED
    entry = state.peer.group(run.id)
    return None if entry and entry.state is GroupState.STANDBY_READY else Refusal.PEER_NOT_READY


def leave(draft: Draft) -> None:
    """The unit is about to restart by command: its groups go to the peer at once (reference 21, 30 conflict 30). It cannot wait
    for an answer; a peer that does not hear of it takes over after the hold time."""
    state = draft.state
    for run in state.groups:
        if run.active and (not run.id or state.settings.group(run.id)) and _why_not_give(state, run) is None:
            draft.move(run.id, Trigger.ORDERED_STANDBY, Reason.CONFIG_COMMAND)
            give(draft, run.id, Trigger.ORDERED_STANDBY, Reason.CONFIG_COMMAND, typed=draft.input_id)


def failover_reset(draft: Draft, group: GroupId | None, *, by_peer: bool = False) -> None:
    """`failover reset [group n]`: unfail here, and on the peer as well (reference 6.3)."""
    if group is not None and not draft.state.settings.group(group):
        draft.emit(Refused(group, Refusal.NO_SUCH_GROUP, draft.input_id))
        return
    for number in USER_GROUPS if group is None else (group,):
        monitoring.reset(draft, number)
    if not by_peer:
        errands.give(draft, ResetOrder(group))


def reload_standby(draft: Draft) -> None:
    """`failover reload-standby`: the unit that has group 1 active restarts the other one (reference 8.2)."""
    if draft.state.peer.state is not PeerState.UP:
        draft.emit(Refused(None, Refusal.NO_PEER, draft.input_id))
    elif not draft.group(1 if draft.state.settings.groups else 0).active:
        draft.emit(Refused(None, Refusal.NOTHING_ACTIVE, draft.input_id))
    else:
        errands.give(draft, ReloadOrder())


def obey_reload(draft: Draft) -> None:
    """The active unit's order; one that is active itself does not follow it."""
    if not draft.group(1 if draft.state.settings.groups else 0).active:
        draft.notice(Notice.RELOAD_ORDERED)
        draft.emit(ReloadItself())


def _named(draft: Draft, group: GroupId | None) -> tuple[GroupId, ...]:
    if group is not None:
        if group in USER_GROUPS:
            return (group,)
        draft.emit(Refused(group, Refusal.NO_SUCH_GROUP, draft.input_id))
        return ()
    return tuple(number for number in ALL_GROUPS if not number or draft.state.settings.group(number))


def hold(draft: Draft, run: GroupRun, active: bool) -> None:
    """With failover disabled a group changes nothing but its addresses."""
    draft.set_group(replace(run, holds_active=active))
    draft.emit(AnnounceAddresses(run.id, active, draft.input_id))
