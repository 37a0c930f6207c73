"""Beliefs about the peer, and the health of the failover link (reference 2).

The hold time counts from the last hello on the failover link. After three missed hellos in a row the unit probes on every
interface, the failover link included, and judges the answers:

    answer on the link          all is well, as if a hello had been heard
    answer on data only         the failover link has failed: failover is suspended until a hello is heard on it again
    no answer, hold expired     the peer has failed

A unit whose own failover port has lost its carrier probes at once. One whose serial cable says that the peer has no power
holds it for failed at once. `heard` and its neighbours below are the only writers
of `PeerBelief`.
"""

from typing import Final

from simulator.failover.draft import Draft, replace
from simulator.failover.messages import Hello, LastFailure, Probe, UnitReport
from simulator.failover.outputs import HelloMissed, Notice, PeerChanged
from simulator.failover.records import PeerBelief, UnitState
from simulator.failover.settings import FailoverSettings
from simulator.vocabulary import InputId, LinkHealth, Millis, PeerState

HELLOS_MISSED: Final = 3
"""Missed hellos in a row before probing (reference 15 row 1)."""
PROBE_WAIT_MAX_MS: Final = 500
"""How long answers to a round of probes are awaited, at most and never more than a unit poll. With 15/45 s the third hello
is missed just as the hold time ends (reference 12); the peer gets this long to contradict."""


def probe_wait_ms(settings: FailoverSettings) -> Millis:
    return min(settings.unit_poll_ms, PROBE_WAIT_MAX_MS)


def is_quiet(state: UnitState, hello: Hello) -> bool:
    """Whether a hello says nothing new, so that only its time matters."""
    peer = state.peer
    known = peer.report
    return (
        known is not None
        and (hello.report is known or hello.report == known)
        and peer.state is PeerState.UP
        and peer.link is LinkHealth.UP
        and not peer.missed
        and not peer.probe_round
        and not known.orders
        and hello.seq > peer.seq
    )


def heard(draft: Draft, hello: Hello) -> bool:
    """Take in a hello from the failover link. False: it was older than what is known, or from before a loss of power, and was
    dropped."""
    peer = draft.state.peer
    report = hello.report
    known = peer.report
    if known is not None:
        if report.boot < known.boot or (report.boot == known.boot and hello.seq <= peer.seq):
            return False
        if peer.lost_power and report.boot == known.boot:
            return False
        if report.boot > known.boot:
            draft.state = replace(draft.state, update_mark=None)
    first = peer.state is not PeerState.UP or known is None or known.boot != report.boot
    _become(
        draft,
        replace(
            peer,
            state=PeerState.UP,
            link=LinkHealth.FAILED if report.link_failed else LinkHealth.UP,
            silent=False,
            report=report,
            seq=hello.seq,
            heard_ms=draft.now,
            missed=0,
            probe_round=0,
            probe_due_ms=None,
            answered_on_data_ms=None,
            lost_power=False,
            last_failure=_failure_said(report) or peer.last_failure,
        ),
    )
    # A peer that has just come hears from us at once, not at our next poll; so does one that lost the link.
    draft.dirty = draft.dirty or first or report.link_failed
    return True


def _failure_said(report: UnitReport) -> LastFailure | None:
    failures = [entry.last_failure for entry in report.groups if entry.last_failure]
    return max(failures, key=lambda failure: failure.at_ms, default=None)


def _become(draft: Draft, peer: PeerBelief, because: InputId = 0) -> None:
    """Put the new belief in place, and say so where the peer's or the link's state changed."""
    old = draft.state.peer
    if (old.state, old.link) != (peer.state, peer.link):
        peer = replace(peer, because=draft.input_id)
        draft.emit(PeerChanged(old.state, peer.state, old.link, peer.link, draft.input_id, because, old.heard_ms))
        if peer.link is LinkHealth.FAILED and old.link is not LinkHealth.FAILED:
            draft.notice(Notice.LINK_FAILED)
        elif old.link is LinkHealth.FAILED and peer.link is LinkHealth.UP:
            draft.notice(Notice.LINK_OK)
    if old.silent != peer.silent:
        draft.dirty = True
    draft.set_peer(peer)


def due_ms(state: UnitState) -> Millis | None:
    """When silence is next to be looked at; None while the peer is not expected to speak on the link."""
    peer = state.peer
    if peer.state is not PeerState.UP or peer.heard_ms is None or peer.silent:
        return None
    if peer.probe_round:
        return peer.probe_due_ms
    return peer.heard_ms + (peer.missed + 1) * state.settings.unit_poll_ms


def look(draft: Draft) -> None:
    """Count a missed hello, probe, or judge: whatever is due at this moment."""
    due = due_ms(draft.state)
    if due is None or draft.now < due:
        return
    peer = draft.state.peer
    if peer.probe_round:
        _judge(draft)
        return
    missed = peer.missed + 1
    draft.set_peer(replace(peer, missed=missed))
    draft.emit(HelloMissed(missed, draft.input_id, peer.heard_ms))
    if missed >= HELLOS_MISSED:
        _probe(draft)


def carrier_lost(draft: Draft) -> None:
    """Our own failover port went down: no hello can come any more, so ask the other interfaces at once."""
    peer = draft.state.peer
    if peer.state is PeerState.UP and not peer.silent and not peer.probe_round:
        _probe(draft)


def power_lost(draft: Draft) -> None:
    """The serial cable reads that the peer has no power: no hold time to wait for (reference 2.1, D17)."""
    peer = draft.state.peer
    if peer.state is PeerState.UP:
        failure = LastFailure("Comm Failure", draft.now)
        gone = replace(peer, probe_round=0, probe_due_ms=None, answered_on_data_ms=None, silent=False)
        _become(draft, replace(gone, state=PeerState.FAILED, last_failure=failure, lost_power=True))


def answered(draft: Draft, via_link: bool) -> None:
    """A probe was answered (reference 2.1, table)."""
    peer = draft.state.peer
    if not peer.probe_round:
        return
    if not via_link:
        draft.set_peer(replace(peer, answered_on_data_ms=draft.now))
        return
    draft.set_peer(
        replace(peer, heard_ms=draft.now, missed=0, probe_round=0, probe_due_ms=None, answered_on_data_ms=None)
    )


def switched_off(draft: Draft) -> None:
    """The peer disabled failover: as far as we are concerned there is none (source: Replace the Failed Unit)."""
    if draft.state.peer.state is not PeerState.NOT_DETECTED:
        _become(draft, PeerBelief(seq=draft.state.peer.seq, last_failure=draft.state.peer.last_failure))


def forget(draft: Draft) -> None:
    """Start over, as when failover is enabled or disabled here."""
    _become(draft, PeerBelief())


def _probe(draft: Draft) -> None:
    """Send a round of probes on every interface that has carrier, monitored or not (reference 2.1)."""
    state = draft.state
    peer = replace(
        state.peer, probe_round=state.peer.probe_round + 1, probe_due_ms=draft.now + probe_wait_ms(state.settings)
    )
    draft.set_peer(peer)
    probe = Probe(peer.probe_round)
    draft.tell(probe)
    for monitor in state.monitors:
        if monitor.enabled and state.port_up(monitor.port):
            draft.tell_on(monitor.key, probe)


def _judge(draft: Draft) -> None:
    """The wait for answers is over (an answer on the link would have ended it)."""
    state = draft.state
    peer = state.peer
    if peer.heard_ms is None:
        return
    carrier = state.port_link(state.settings.link_port)
    because = carrier.input_id if carrier is not None and not carrier.up else 0
    cleared = replace(peer, probe_round=0, probe_due_ms=None, answered_on_data_ms=None)
    if peer.answered_on_data_ms is not None:
        _become(draft, replace(cleared, silent=True, silent_ms=draft.now, link=LinkHealth.FAILED), because)
    elif draft.now < peer.heard_ms + state.settings.unit_hold_ms:
        _probe(draft)
    elif peer.link is LinkHealth.FAILED:
        # Already suspended because the peer lost the link first: stay suspended (reference 15 row 8).
        _become(draft, replace(cleared, silent=True, silent_ms=draft.now), because)
    else:
        failure = LastFailure("Comm Failure", draft.now)
        _become(draft, replace(cleared, state=PeerState.FAILED, last_failure=failure), because)
