"""What a change of the running configuration means to the protocol: failover begins, ends, or goes on with other settings."""

from simulator.failover import monitoring, orders, peer, sealing, state_link
from simulator.failover.draft import Draft, replace
from simulator.failover.messages import FailoverOff
from simulator.failover.outputs import AnnounceAddresses, FailoverDisabled, Notice
from simulator.failover.settings import FailoverSettings
from simulator.failover.states import Reason, Trigger
from simulator.vocabulary import SYSTEM_GROUP, USER_GROUPS, GroupId, GroupState, Millis, PeerState


def configure(draft: Draft, settings: FailoverSettings, *, at_boot: bool, by_peer: bool) -> None:
    old = draft.state.settings
    was_up = draft.state.link_up
    draft.state = replace(draft.state, settings=settings)
    if settings.key != old.key:
        sealing.key_changed(draft, old.key, by_peer=by_peer)
    if settings.groups != old.groups:
        draft.dirty = True
    if settings.contexts != old.contexts and old.enabled and not at_boot:
        _announce_contexts(draft, old)
        if not by_peer:
            _contexts_moved(draft, old)
    if settings.interfaces != old.interfaces:
        monitoring.configure(draft, settings)
    if settings.enabled and not old.enabled:
        _enable(draft, Reason.STATE_CHECK if at_boot else Reason.CONFIG_COMMAND)
    elif old.enabled and not settings.enabled:
        _disable(draft)
    elif settings.enabled:
        _match_groups(draft, Reason.STATE_CHECK)
        link_changed(draft, was_up)


def _announce_contexts(draft: Draft, old: FailoverSettings) -> None:
    """A context has joined a group that is active here: its active addresses are this unit's from now on (reference 11.3)."""
    known = {entry.context for entry in old.contexts}
    taken: dict[GroupId, list[str]] = {}
    for entry in draft.state.settings.contexts:
        had_active = draft.group(old.group_of_context(entry.context)).holds_active
        if entry.context in known and draft.group(entry.group).holds_active and not had_active:
            taken.setdefault(entry.group, []).append(entry.context)
    for group, contexts in sorted(taken.items()):
        draft.emit(AnnounceAddresses(group, True, draft.input_id, tuple(contexts)))


def _contexts_moved(draft: Draft, old: FailoverSettings) -> None:
    """`join-failover-group` on the unit that does not replicate it: the peer has the context in its old group still, so that it
    may be active on neither unit, or on both (source: Command Replication)."""
    state = draft.state
    if draft.group(state.settings.group_of_context("")).active or state.peer.state is not PeerState.UP:
        return
    for entry in state.settings.contexts:
        before = old.group_of_context(entry.context)
        was, now = draft.group(before).active, draft.group(entry.group).active
        if was is not now:
            notice = Notice.CONTEXT_TAKEN if now else Notice.CONTEXT_LEFT
            draft.notice(notice, details=(entry.context, str(entry.group)))


def _enable(draft: Draft, reason: Reason) -> None:
    """`failover`, or a start with it in the startup configuration: look for the peer."""
    peer.forget(draft)
    draft.set_replication(replace(draft.state.replication, synced=False, context=""))
    draft.state = replace(
        draft.state,
        hello_due_ms=draft.now + draft.state.settings.unit_poll_ms,
        stay_alive_due_ms=draft.now + state_link.STAY_ALIVE_MS,
    )
    draft.move(SYSTEM_GROUP, Trigger.ENABLE, reason)
    _match_groups(draft, reason)


def _match_groups(draft: Draft, reason: Reason) -> None:
    """Start the groups that the configuration has now, stop those that it has no more, and set their polls."""
    dues: list[Millis | None] = []
    for group in USER_GROUPS:
        settings = draft.state.settings.group(group)
        state = draft.group(group).state
        if settings and state is GroupState.DISABLED:
            draft.move(group, Trigger.ENABLE, reason)
        elif not settings and state is not GroupState.DISABLED:
            draft.move(group, Trigger.DISABLE)
        due = draft.state.interface_due_ms[group - 1]
        soonest = draft.now + settings.interface_poll_ms if settings else None
        dues.append(soonest if due is None or soonest is None else min(due, soonest))
    draft.state = replace(draft.state, interface_due_ms=(dues[0], dues[1]))


def give_up(draft: Draft, reason: Reason) -> None:
    """The unit disables failover by itself; its running configuration follows."""
    draft.state = replace(draft.state, settings=replace(draft.state.settings, enabled=False))
    _disable(draft, reason)
    for run in draft.state.groups:
        if draft.keeping and not run.holds_active:
            orders.hold(draft, run, True)
    draft.emit(FailoverDisabled(reason, draft.input_id))


def _disable(draft: Draft, reason: Reason | None = None) -> None:
    """`no failover`: groups stay where they are (source: Disabled Failover); the peer is told that there is no pair."""
    draft.tell(FailoverOff())
    for run in draft.state.groups:
        if run.state is not GroupState.DISABLED:
            draft.move(run.id, Trigger.DISABLE, reason)
    peer.forget(draft)
    draft.set_replication(
        replace(
            draft.state.replication,
            synced=False,
            receiving=0,
            received=(),
            request_due_ms=None,
            loading=False,
            context="",
            sending=type(draft.state.replication.sending)(),
            commands=(),
            command_due_ms=None,
            diverged=False,
            bulk_due_ms=None,
            bulk_round=0,
            bulk_done=False,
        )
    )
    draft.state = replace(
        draft.state,
        hello_due_ms=None,
        interface_due_ms=(None, None),
        monitor_due_ms=None,
        stay_alive_due_ms=None,
        bulk_sending=None,
        errands=(),
        report=None,
        monitors=tuple(replace(monitor, run=None, heard_ms=None) for monitor in draft.state.monitors),
    )
    draft.dirty = False


def link_changed(draft: Draft, was_up: bool) -> None:
    """Our own failover port came or went: greet the peer at once, or look for it elsewhere."""
    up = draft.state.link_up
    if up and not was_up:
        draft.dirty = True
    elif was_up and not up:
        peer.carrier_lost(draft)
