"""One-way orders: `write standby`, `failover reload-standby`, `failover reset`, `failover exec` and its answer. Each goes out as
a message of its own, is repeated until the peer's report says that it was taken in, one after the other, and is done once."""

from simulator.failover.agreement import resend_ms
from simulator.failover.draft import Draft, replace
from simulator.failover.messages import Errand, ExecOrder, OrderMark
from simulator.failover.outputs import Notice
from simulator.failover.records import PendingErrand, UnitState
from simulator.vocabulary import Millis, PeerState


def give(draft: Draft, errand: Errand) -> None:
    """Send a one-way order, after those that are still under way."""
    state = draft.state
    if state.peer.state is not PeerState.UP or state.peer.report is None:
        return
    number = state.errand_seq + 1
    pending = PendingErrand(
        replace(errand, number=number), state.peer.report.boot, draft.now, resend_ms(state, draft.now), draft.input_id
    )
    draft.state = replace(state, errand_seq=number, errands=(*state.errands, pending))
    if len(draft.state.errands) == 1:
        draft.tell(pending.message)


def due_ms(state: UnitState) -> Millis | None:
    return state.errands[0].resend_ms if state.errands else None


def look(draft: Draft) -> None:
    """Repeat the order at hand. After a hold time without an answer it is given up, so that it does not come as a surprise."""
    state = draft.state
    if not state.errands or draft.now < state.errands[0].resend_ms:
        return
    head = state.errands[0]
    if draft.now >= head.given_ms + state.settings.unit_hold_ms:
        draft.state = replace(state, errands=state.errands[1:])
        _given_up(draft, head.message)
        _next(draft)
        return
    draft.tell(head.message, head.input_id)
    head = replace(head, resend_ms=resend_ms(state, draft.now))
    draft.state = replace(state, errands=(head, *state.errands[1:]))


def _next(draft: Draft) -> None:
    state = draft.state
    if state.errands:
        head = replace(state.errands[0], given_ms=draft.now, resend_ms=resend_ms(state, draft.now))
        draft.state = replace(state, errands=(head, *state.errands[1:]))
        draft.tell(head.message, head.input_id)


def confirm(draft: Draft) -> None:
    """Drop what the peer has taken in, and what was meant for a start of it that is over."""
    report = draft.state.peer.report
    if report is None or not draft.state.errands:
        return
    taken = report.taken.errand if report.taken.boot == draft.state.boot else 0
    kept = tuple(
        errand for errand in draft.state.errands if errand.message.number > taken and errand.peer_boot == report.boot
    )
    if kept != draft.state.errands:
        for errand in draft.state.errands:
            if errand.message.number > taken and errand.peer_boot != report.boot:
                _given_up(draft, errand.message)
        draft.state = replace(draft.state, errands=kept)
        _next(draft)


def _given_up(draft: Draft, errand: Errand) -> None:
    """Of these orders only a command has someone who waits for its answer."""
    if isinstance(errand, ExecOrder):
        draft.notice(Notice.EXEC_UNANSWERED)


def is_new(draft: Draft, errand: Errand) -> bool:
    """Whether an order of the peer is to be carried out; it is answered in any case."""
    report = draft.state.peer.report
    draft.dirty = True
    if report is None:
        return False
    mark = draft.state.taken
    if mark.boot != report.boot:
        mark = OrderMark(report.boot)
    if errand.number <= mark.errand:
        return False
    draft.state = replace(draft.state, taken=replace(mark, errand=errand.number))
    return True
