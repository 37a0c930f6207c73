"""Switching by order: what an operator types here, and what the other unit asks for (reference 6.3).

The unit that decides acts first and tells the other. Its order is repeated until the other's report shows that it was
carried out. A group that was given up and that nobody took over is taken back ("ACK not received for failover message").
"""

from typing import Final

from simulator.failover import monitoring
from simulator.failover.draft import Draft, replace
from simulator.failover.messages import Order, OrderKind, ReloadOrder, ResetOrder
from simulator.failover.outputs import AnnounceAddresses, Notice, Refusal, Refused, ReloadItself
from simulator.failover.records import GroupRun, PendingOrder, UnitState
from simulator.failover.states import ACTIVE_STATES, Reason, Trigger
from simulator.vocabulary import ALL_GROUPS, USER_GROUPS, GroupId, GroupState, InputId, LinkHealth, PeerState

RESEND_MS: Final = 1_000
TRIES: Final = 3


# -- typed on this unit ------------------------------------------------------------------------------------------------


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
                draft.notice(Notice.SWITCHING_TO_STANDBY, number or None)
                draft.move(number, Trigger.ORDERED_STANDBY, Reason.CONFIG_COMMAND)
                order(draft, number, OrderKind.TAKE_OVER)
    if not acted:
        draft.emit(Refused(group, Refusal.NOTHING_ACTIVE, draft.input_id))


def _why_not_give(state: UnitState, run: GroupRun) -> Refusal | None:
    if state.peer.state is not PeerState.UP:
        return Refusal.NO_PEER
    if state.peer.link is LinkHealth.FAILED:
        return Refusal.LINK_FAILED
    entry = state.peer.group(run.id)
    return None if entry and entry.state is GroupState.STANDBY_READY else Refusal.PEER_NOT_READY


def failover_reset(draft: Draft, group: GroupId | None, *, by_peer: bool = False) -> None:
    """`failover reset [group n]`: unfail here, and on the peer as well (reference 6.3)."""
    if group is not None and not draft.state.settings.group(group):
        draft.emit(Refused(group, Refusal.NO_SUCH_GROUP, draft.input_id))
        return
    for number in USER_GROUPS if group is None else (group,):
        monitoring.reset(draft, number)
    if not by_peer:
        draft.tell(ResetOrder(group))


def reload_standby(draft: Draft) -> None:
    """`failover reload-standby`: the unit that has group 1 active restarts the other one (reference 8.2)."""
    if draft.state.peer.state is not PeerState.UP:
        draft.emit(Refused(None, Refusal.NO_PEER, draft.input_id))
    elif not draft.group(1 if draft.state.settings.groups else 0).active:
        draft.emit(Refused(None, Refusal.NOTHING_ACTIVE, draft.input_id))
    else:
        draft.tell(ReloadOrder())


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


# -- between the units -------------------------------------------------------------------------------------------------


def take(draft: Draft, group: GroupId, reason: Reason, because: InputId = 0) -> None:
    """Become active for a group, and tell a peer that has it to step down."""
    draft.move(group, Trigger.WIN, reason, because)
    entry = draft.state.peer.group(group)
    if draft.state.peer.state is PeerState.UP and entry and entry.state in ACTIVE_STATES:
        order(draft, group, OrderKind.STEP_DOWN)


def order(draft: Draft, group: GroupId, kind: OrderKind) -> None:
    """Give the peer an order: it goes out with the hello of this step and stays until it is confirmed."""
    draft.set_group(replace(draft.group(group), pending=PendingOrder(kind, draft.now + RESEND_MS, 1)))
    draft.dirty = True


def obey(draft: Draft, given: Order) -> None:
    """An order of the peer: carried out if this unit can, otherwise our next hello shows that it was not."""
    run = draft.group(given.group)
    if given.kind is OrderKind.STEP_DOWN and run.active:
        draft.notice(Notice.SWITCHING_TO_STANDBY, given.group or None)
        draft.move(given.group, Trigger.ORDERED_STANDBY)
    elif given.kind is OrderKind.TAKE_OVER and run.state is GroupState.STANDBY_READY:
        draft.notice(Notice.SWITCHING_TO_ACTIVE, given.group or None)
        draft.move(given.group, Trigger.WIN, Reason.WANTS_ME_ACTIVE)


def confirm(draft: Draft) -> None:
    """Drop the orders that the peer's report shows to be carried out."""
    for run in draft.state.groups:
        if run.pending is None:
            continue
        entry = draft.state.peer.group(run.id)
        has_it = entry is not None and entry.state in ACTIVE_STATES
        if has_it is (run.pending.kind is OrderKind.TAKE_OVER):
            draft.set_group(replace(run, pending=None))
            draft.dirty = True


def look(draft: Draft) -> None:
    """Repeat the orders that are due; after the last try give up."""
    for run in draft.state.groups:
        pending = run.pending
        if pending is None or draft.now < pending.resend_ms:
            continue
        if pending.tries < TRIES:
            again = replace(pending, resend_ms=draft.now + RESEND_MS, tries=pending.tries + 1)
            draft.set_group(replace(run, pending=again))
            draft.dirty = True
            continue
        draft.set_group(replace(run, pending=None))
        draft.dirty = True
        if pending.kind is OrderKind.TAKE_OVER and run.state in (GroupState.STANDBY_READY, GroupState.FAILED):
            draft.move(run.id, Trigger.WIN, Reason.NO_ACK)
