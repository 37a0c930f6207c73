"""What a unit does about a peer that is not like it, and about being alone with a licence for failover only (reference 13).

A unit compares what the peer's first hello after each start says with what it is itself. Where failover cannot be, it says
hello once more, so that the peer can draw the same conclusion, and disables failover on itself. Groups stay where they are
(source: Disabled Failover); if they are nowhere yet, since both units have just started, the primary unit runs alone (ours).
"""

from typing import Final

from simulator.failover.draft import Draft, replace, report
from simulator.failover.identity import FAILOVER_ONLY, MismatchKind, mismatches
from simulator.failover.messages import Hello, UnitReport
from simulator.failover.outputs import MismatchFound, Notice, ReloadItself
from simulator.failover.records import UnitState
from simulator.failover.states import ACTIVE_STATES, Reason
from simulator.vocabulary import Millis, PeerState, UnitRole

ALONE_MS: Final[Millis] = 24 * 3_600_000
"""An FO or FO_AA unit without a pair restarts at least once in this time (reference 13, D1)."""

_REASONS: Final[dict[MismatchKind, Reason]] = {
    MismatchKind.VERSION: Reason.OTHER_VERSION,
    MismatchKind.MODE: Reason.OTHER_MODE,
    MismatchKind.LICENCE: Reason.OTHER_LICENCE,
    MismatchKind.CONTEXTS: Reason.OTHER_LICENCE,
    MismatchKind.CHASSIS: Reason.OTHER_CHASSIS,
    MismatchKind.INTERFACES: Reason.OTHER_CARDS,
}


def compare(draft: Draft, theirs: UnitReport) -> bool:
    """Judge a peer that has not been judged since it started. Whether it may be a peer."""
    state = draft.state
    known = state.peer.report
    judged = known is not None and known.boot == theirs.boot and state.peer.state is not PeerState.NOT_DETECTED
    if judged and known is not None and (known.version, known.identity) == (theirs.version, theirs.identity):
        return True
    settings = state.settings
    found = mismatches(settings.version, settings.identity, theirs.version, theirs.identity)
    for mismatch in found:
        draft.emit(MismatchFound(mismatch.kind, mismatch.mine, mismatch.theirs, mismatch.disables, draft.input_id))
        if mismatch.kind is not MismatchKind.MAINTENANCE:
            draft.notice(Notice.MISMATCH, details=(mismatch.kind.value, mismatch.mine, mismatch.theirs))
    fatal = [mismatch for mismatch in found if mismatch.disables]
    if fatal:
        draft.tell(Hello(state.hello_seq + 1, report(state)))
        unowned = not any(entry.state in ACTIVE_STATES for entry in theirs.groups)
        draft.give_up(_REASONS[fatal[0].kind], keeping=unowned and settings.role is UnitRole.PRIMARY)
    return not fatal


def versions(state: UnitState) -> tuple[str, str] | None:
    """(Mate's, ours) where they differ: the banner before a configuration is sent (reference 7, O4)."""
    theirs = state.peer.report
    if theirs is None or theirs.version == state.settings.version:
        return None
    return theirs.version, state.settings.version


# -- alone -------------------------------------------------------------------------------------------------------------


def note_company(draft: Draft) -> None:
    """Remember since when there is no peer."""
    alone = draft.state.peer.state is not PeerState.UP
    since = draft.state.alone_since_ms
    if alone and since is None:
        draft.state = replace(draft.state, alone_since_ms=draft.now)
    elif not alone and since is not None:
        draft.state = replace(draft.state, alone_since_ms=None)


def alone_due_ms(state: UnitState) -> Millis | None:
    """When a unit with a failover-only licence restarts itself; None: it may run as it is."""
    if state.alone_since_ms is None or state.reloading or state.settings.identity.licence not in FAILOVER_ONLY:
        return None
    return state.alone_since_ms + ALONE_MS


def look(draft: Draft) -> None:
    due = alone_due_ms(draft.state)
    if due is not None and draft.now >= due:
        draft.notice(Notice.ALONE)
        draft.emit(ReloadItself())
        draft.state = replace(draft.state, reloading=True)
