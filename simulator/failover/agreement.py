"""Who has a group: what the two units agree by numbered orders in their hellos.

    step down    I am becoming active, be standby          the sender has acted already
    take over    I want to give it up, become active       the sender stays active until it hears that the peer is
    yield        we are both active and the group is mine  the sender keeps it

Every hello repeats an order, and one goes out each second, until the peer's report carries its number as taken in: an order
is done once, however often it is heard, and a report without its number is older than it. A group is therefore never given
up to a peer that does not answer, and a unit never steps down because of what the peer said before it heard the unit's own
order: where two orders cross, "step down" goes before "yield", and else the primary's goes.
"""

from typing import Final

from simulator.failover import monitoring
from simulator.failover.draft import Draft, replace
from simulator.failover.election import keeps, theirs
from simulator.failover.messages import Order, OrderKind, OrderMark, UnitReport
from simulator.failover.outputs import HandoverAsked, Notice, Refusal, Refused
from simulator.failover.records import GroupRun, PendingOrder, UnitState
from simulator.failover.states import ACTIVE_STATES, Reason, Trigger
from simulator.vocabulary import SYSTEM_GROUP, GroupId, GroupState, InputId, Millis, PeerState, UnitRole

RESEND_MS: Final[Millis] = 1_000
"""An order goes out anew after so long, or after a unit poll where that is shorter."""


def resend_ms(state: UnitState, now: Millis) -> Millis:
    return now + min(RESEND_MS, state.settings.unit_poll_ms)


# -- giving orders -----------------------------------------------------------------------------------------------------


def take(draft: Draft, group: GroupId, reason: Reason, because: InputId = 0) -> None:
    """Become active for a group, and tell a peer that has it to step down."""
    draft.move(group, Trigger.WIN, reason, because)
    if draft.state.peer.state is PeerState.UP and theirs(draft.state, draft.group(group)) in ACTIVE_STATES:
        _order(draft, group, OrderKind.STEP_DOWN)


def give(
    draft: Draft, group: GroupId, trigger: Trigger, reason: Reason, because: InputId = 0, typed: InputId = 0
) -> None:
    """Ask the peer to take a group over. trigger, reason, because: how the group leaves the active state here once it has."""
    _order(draft, group, OrderKind.TAKE_OVER)
    policy = monitoring.evidence(draft.state, group) if trigger is Trigger.FAIL else None
    draft.emit(HandoverAsked(group, reason, draft.input_id, because, policy))
    run = draft.group(group)
    assert run.pending is not None
    offer = replace(run.pending, trigger=trigger, reason=reason, because=because, typed=typed)
    draft.set_group(replace(run, pending=offer))


def claim(draft: Draft, group: GroupId) -> None:
    """Split brain on a link that works: the unit that is to keep the group says so (reference 15 row 12)."""
    if keeps(draft.state, draft.group(group)):
        _order(draft, group, OrderKind.YIELD)
        agree_again(draft)


def _order(draft: Draft, group: GroupId, kind: OrderKind) -> None:
    """It goes out with the hello of this step."""
    state = draft.state
    number = state.order_seq + 1
    boot = state.peer.report.boot if state.peer.report else 0
    draft.state = replace(state, order_seq=number)
    pending = PendingOrder(kind, number, boot, draft.now, resend_ms(state, draft.now))
    draft.set_group(replace(draft.group(group), pending=pending))
    draft.dirty = True


# -- what becomes of them ----------------------------------------------------------------------------------------------


def confirm(draft: Draft) -> None:
    """Drop the orders that the peer has taken in. A group that it was asked to take over, and has, is given up now."""
    report = draft.state.peer.report
    if report is None:
        return
    for run in draft.state.groups:
        pending = run.pending
        if pending is None or not _knows(draft.state, report, pending):
            continue
        has = theirs(draft.state, run) in ACTIVE_STATES
        if pending.reason is Reason.NO_ACK:
            _drop(draft, run)
            if run.state is GroupState.STANDBY_READY and not has and draft.state.link_usable:
                take(draft, run.id, Reason.NO_ACTIVE_UNIT)
        elif pending.kind is OrderKind.TAKE_OVER and run.active and has:
            _step_down(draft, run)
        else:
            _drop(draft, run)


def _knows(state: UnitState, report: UnitReport, pending: PendingOrder) -> bool:
    """The peer had taken the order in when it sent this report."""
    return report.taken.boot == state.boot and report.taken.order >= pending.number


def _drop(draft: Draft, run: GroupRun) -> None:
    draft.set_group(replace(run, pending=None))
    draft.dirty = True


def look(draft: Draft) -> None:
    """Repeat the orders that are due."""
    for run in draft.state.groups:
        if run.pending is not None and draft.now >= run.pending.resend_ms:
            again = replace(run.pending, resend_ms=resend_ms(draft.state, draft.now))
            draft.set_group(replace(run, pending=again))
            draft.dirty = True


def review(draft: Draft) -> None:
    """Drop the orders that nobody is there to take in, and those that are no longer wanted."""
    for run in draft.state.groups:
        if run.pending is not None:
            _review(draft, run, run.pending)


def _review(draft: Draft, run: GroupRun, pending: PendingOrder) -> None:
    state = draft.state
    peer = state.peer
    late = draft.now >= pending.given_ms + state.settings.unit_hold_ms
    if peer.state is not PeerState.UP or peer.silent or peer.report is None or peer.report.boot != pending.peer_boot:
        lapsed = True
    elif pending.kind is not OrderKind.TAKE_OVER:
        lapsed = late and not state.link_usable
    elif pending.reason is Reason.NO_ACK:
        lapsed = late or run.active
    elif pending.typed:
        lapsed = late or peer.report.link_failed
    else:
        lapsed = not run.active or not monitoring.wants_to_give(state, run.id)
    if not lapsed:
        return
    _drop(draft, run)
    if pending.typed:
        draft.emit(Refused(run.id, Refusal.LINK_FAILED, pending.typed))
    if pending.kind is OrderKind.STEP_DOWN and run.active and _was_not_heard(state, run):
        draft.notice(Notice.SWITCHING_TO_STANDBY, run.id or None)
        _give_back(draft, run.id)


def _give_back(draft: Draft, group: GroupId) -> None:
    """The peer keeps the group. Should it have heard this unit's order after all, in the moment in which that lapsed, it has
    stepped down too: so it is told to take over, which is nothing to one that is active. Where it cannot, this unit takes
    the group again."""
    draft.move(group, Trigger.ORDERED_STANDBY, Reason.NO_ACK)
    _order(draft, group, OrderKind.TAKE_OVER)
    run = draft.group(group)
    assert run.pending is not None
    draft.set_group(replace(run, pending=replace(run.pending, reason=Reason.NO_ACK)))


def _was_not_heard(state: UnitState, run: GroupRun) -> bool:
    """The peer is heard and does not hear: it has the group still, and will not learn that this unit took it."""
    report = state.peer.report
    heard = state.peer.state is PeerState.UP and not state.peer.silent
    return heard and report is not None and report.link_failed and theirs(state, run) in ACTIVE_STATES


# -- taking orders in --------------------------------------------------------------------------------------------------


def take_in(draft: Draft, report: UnitReport) -> None:
    """The orders of the peer's report, each once. Even what is known already is answered at once: the answer may be lost."""
    mark = draft.state.taken
    if mark.boot != report.boot:
        mark = OrderMark(report.boot)
    for order in sorted(report.orders, key=lambda order: order.number):
        if order.number > mark.order:
            mark = replace(mark, order=order.number)
            _obey(draft, order, report)
    if mark != draft.state.taken:
        draft.state = replace(draft.state, taken=mark)
    draft.dirty = draft.dirty or bool(report.orders)


def _obey(draft: Draft, given: Order, report: UnitReport) -> None:
    """Carried out if this unit can; otherwise our next hello shows that it was not."""
    run = draft.group(given.group)
    if given.kind is OrderKind.TAKE_OVER:
        if run.state is GroupState.STANDBY_READY and draft.state.link_usable:
            draft.notice(Notice.SWITCHING_TO_ACTIVE, given.group or None)
            take(draft, given.group, Reason.WANTS_ME_ACTIVE)
    elif not run.active or _outranks(draft.state, run, given, report):
        return
    elif given.kind is OrderKind.STEP_DOWN:
        _step_down(draft, run)
    else:
        draft.notice(Notice.STATE_CHECK_ACTIVE_MATE, given.group or None)
        if given.group == SYSTEM_GROUP:
            draft.set_replication(replace(draft.state.replication, synced=False, context=""))
        draft.move(given.group, Trigger.YIELD, Reason.ACTIVE_MATE)
        agree_again(draft)


def _outranks(state: UnitState, run: GroupRun, given: Order, report: UnitReport) -> bool:
    """This unit's own order about the group goes before the peer's, which was given without knowledge of it."""
    mine = run.pending
    if mine is None or mine.kind is OrderKind.TAKE_OVER or _knows(state, report, mine):
        return False
    if mine.kind is not given.kind:
        return mine.kind is OrderKind.STEP_DOWN
    return state.settings.role is UnitRole.PRIMARY


def _step_down(draft: Draft, run: GroupRun) -> None:
    """Give the group up: the peer has it. Who wanted to give it away does so for its own reason."""
    offer = run.pending if run.pending and run.pending.kind is OrderKind.TAKE_OVER else None
    draft.notice(Notice.SWITCHING_TO_STANDBY, run.id or None)
    if offer is None or (offer.trigger is Trigger.FAIL and run.state is not GroupState.ACTIVE):
        draft.move(run.id, Trigger.ORDERED_STANDBY)
    else:
        policy = monitoring.evidence(draft.state, run.id) if offer.trigger is Trigger.FAIL else None
        draft.move(run.id, offer.trigger, offer.reason, offer.because, policy)


def agree_again(draft: Draft) -> None:
    """Two units that were active side by side may have been configured side by side: who does not lead fetches the other's
    configuration anew, and what it still had to say of its own is void."""
    replication = draft.state.replication
    if replication.synced and not draft.group(SYSTEM_GROUP).active:
        draft.set_replication(replace(replication, synced=False, context="", commands=(), command_due_ms=None))
        draft.dirty = True
