"""One unit: the control flow of the failover protocol. `step` is its only way forward.

    input --> taken in: time, a message, a carrier, a setting, an order
          --> settled: elections, interface policies, synchronisation, until nothing changes any more
          --> told: what the hello says has changed, so the peer hears it at once and not at the next poll

Two kinds of step are nearly all there are, and change nothing but a time: a hello that says what the last one said, and the
unit's own poll. Both are answered before any of the above; the result is the same.
"""

from typing import Final

from simulator.failover import (
    agreement,
    commands,
    configuring,
    errands,
    interface_tests,
    monitoring,
    orders,
    peer,
    replication,
    requirements,
    sealing,
    state_link,
)
from simulator.failover.draft import ELECTION_STAGGER_MS, Draft, replace, report
from simulator.failover.election import decide, stuck_ms, theirs, unowned
from simulator.failover.inputs import (
    CableChanged,
    CommandEntered,
    ConfigLoaded,
    ConfigRejected,
    ConfigSupplied,
    ExecDone,
    ExecEntered,
    FailoverActive,
    FailoverReset,
    Input,
    Leaving,
    LinesRefused,
    MessageHeard,
    NoFailoverActive,
    PacketsHeard,
    PortChanged,
    ReloadStandby,
    SettingsChanged,
    StateSupplied,
    StateTold,
    TimeReached,
    WriteStandby,
)
from simulator.failover.messages import Hello, InterfaceHello, LogicalUpdate, plain
from simulator.failover.outputs import CableRead, Notice, Output, Send
from simulator.failover.post import message_heard, refuse_to_talk
from simulator.failover.records import GroupRun, PortLink, UnitState
from simulator.failover.settings import FailoverSettings
from simulator.failover.states import ACTIVE_STATES, SYNC_STATES, Reason, Trigger
from simulator.vocabulary import (
    ALL_GROUPS,
    SYSTEM_GROUP,
    USER_GROUPS,
    CableStatus,
    GroupId,
    GroupState,
    Link,
    LinkHealth,
    Millis,
    PeerState,
    PortName,
)

SETTLE_ROUNDS: Final = 12
"""Far above what any chain of decisions needs; a chain that does not end would be a fault of ours."""
COLD_STANDBY_RETRY_MS: Final = 1_000


def power_up(*, boot: int, now: Millis, ports: tuple[PortName, ...]) -> UnitState:
    """A unit whose software has just started; its settings come with the first SettingsChanged(at_boot=True)."""
    return UnitState(
        settings=FailoverSettings(),
        boot=boot,
        booted_ms=now,
        groups=(GroupRun(id=0), GroupRun(id=1), GroupRun(id=2)),
        ports=tuple(PortLink(port, False, 0) for port in ports),
        alone_since_ms=now,
    )


def step(state: UnitState, input: Input, *, now: Millis) -> tuple[UnitState, tuple[Output, ...]]:
    """The next state and what the unit does. `now` (virtual ms) never goes back."""
    if type(input) is MessageHeard:
        if sealing.may_be_sealed(state, input):
            readable = sealing.opened(state, input, now)
            if readable is None:
                return sealing.unreadable(state, input, now)
            input = readable
        if type(input.message) is LogicalUpdate:
            return state_link.heard(state, input.message.news)
        quick = _quiet_message(state, input, now)
        if quick is not None:
            return quick, ()
    elif type(input) is TimeReached and now == state.hello_due_ms and _only_hello_is_due(state, now):
        return _quiet_poll(state)
    elif type(input) is StateTold:
        state, outputs = state_link.told(state, input.news)
        return state, sealing.sealed(state, outputs)
    draft = Draft(state, now, input.id)
    _take_in(draft, input)
    if draft.giving_up:
        configuring.give_up(draft, draft.giving_up)
    if draft.state.settings.enabled and not _as_settled_as(state, draft):
        _settle(draft)
    _tell(draft)
    requirements.note_company(draft)
    return draft.state, sealing.sealed(draft.state, tuple(draft.outputs))


def next_deadline(state: UnitState) -> Millis | None:
    """When the unit wants a TimeReached, in virtual ms; None: nothing is due."""
    other = _other_deadline(state)
    hello = state.hello_due_ms
    if hello is None or (other is not None and other < hello):
        return other
    return hello


# -- quiet steps -------------------------------------------------------------------------------------------------------


def _quiet_message(state: UnitState, input: MessageHeard, now: Millis) -> UnitState | None:
    """The state after a hello that says nothing new; None where it does."""
    message = input.message
    if type(message) is Hello:
        if state.settings.enabled and input.via is Link.FAILOVER and peer.is_quiet(state, message):
            return replace(
                state,
                peer=replace(state.peer, heard_ms=now, seq=message.seq),
                counters=state_link.hello_queued(state),
            )
    elif type(message) is InterfaceHello:
        at = state.settings.places.get(message.key)
        if at is not None and monitoring.hello_is_quiet(state.monitors[at]):
            monitors = list(state.monitors)
            monitors[at] = replace(monitors[at], heard_ms=now)
            return replace(state, monitors=tuple(monitors))
    return None


def _only_hello_is_due(state: UnitState, now: Millis) -> bool:
    other = _other_deadline(state)
    return (other is None or other > now) and state.report is not None


def _quiet_poll(state: UnitState) -> tuple[UnitState, tuple[Output, ...]]:
    assert state.hello_due_ms is not None
    assert state.report is not None
    seq = state.hello_seq + 1
    due = state.hello_due_ms + state.settings.unit_poll_ms
    outputs = (Send(Link.FAILOVER, Hello(seq, state.report)),) if state.link_up else ()
    return replace(state, hello_seq=seq, hello_due_ms=due), sealing.sealed(state, outputs)


def _other_deadline(state: UnitState) -> Millis | None:
    """The next due time but for the hello's."""
    best = peer.due_ms(state)
    for run in state.groups:
        if run.rests:
            continue
        for moment in (run.step_due_ms, run.elect_due_ms, run.preempt_due_ms or None):
            if moment is not None and (best is None or moment < best):
                best = moment
        if run.unowned_since_ms is not None:
            moment = run.unowned_since_ms + state.settings.unit_hold_ms
            best = moment if best is None or moment < best else best
        if run.pending and (best is None or run.pending.resend_ms < best):
            best = run.pending.resend_ms
        if state.peer.link is LinkHealth.FAILED and run.state in SYNC_STATES:
            moment = stuck_ms(run)
            best = moment if best is None or moment < best else best
    for moment in (*state.interface_due_ms, state.monitor_due_ms, state.stay_alive_due_ms):
        if moment is not None and (best is None or moment < best):
            best = moment
    for moment in (replication.due_ms(state), requirements.alone_due_ms(state), errands.due_ms(state)):
        if moment is not None and (best is None or moment < best):
            best = moment
    return best


# -- taking in ---------------------------------------------------------------------------------------------------------


def _take_in(draft: Draft, input: Input) -> None:
    match input:
        case TimeReached():
            _time_reached(draft)
        case MessageHeard(via=via, message=message):
            (message_heard if draft.state.settings.enabled else refuse_to_talk)(draft, via, plain(message))
        case PacketsHeard(key=key):
            interface_tests.packets(draft, key)
        case PortChanged(port=port, up=up):
            _port_changed(draft, port, up)
        case CableChanged(status=status):
            _cable_changed(draft, status)
        case SettingsChanged():
            configuring.configure(draft, input.settings, at_boot=input.at_boot, by_peer=input.by_peer)
        case FailoverActive(group=group):
            orders.failover_active(draft, group)
        case NoFailoverActive(group=group):
            orders.no_failover_active(draft, group)
        case FailoverReset(group=group):
            orders.failover_reset(draft, group)
        case ReloadStandby():
            orders.reload_standby(draft)
        case ConfigSupplied(sections=sections):
            replication.supplied(draft, sections)
        case ConfigLoaded():
            replication.loaded(draft)
        case StateTold():
            pass  # answered before: it touches nothing else
        case StateSupplied():
            state_link.bulk_supplied(draft, input.round, input.pieces)
        case ConfigRejected(why=why):
            replication.rejected(draft, why)
        case LinesRefused():
            commands.differ(draft)
        case CommandEntered():
            commands.command_entered(draft, input)
        case WriteStandby(context=context):
            replication.write_standby(draft, context)
        case ExecEntered(order=order):
            errands.give(draft, order)
        case ExecDone(answer=answer):
            errands.give(draft, answer)
        case Leaving():
            orders.leave(draft)


def _time_reached(draft: Draft) -> None:
    requirements.look(draft)
    if not draft.state.settings.enabled:
        return
    peer.look(draft)
    interface_tests.look(draft)
    for group in USER_GROUPS:
        due = draft.state.interface_due_ms[group - 1]
        if due is not None and draft.now >= due:
            _poll_interfaces(draft, group)
    for group in ALL_GROUPS:
        _walk(draft, group)
    agreement.look(draft)
    errands.look(draft)
    replication.look(draft)
    due = draft.state.hello_due_ms
    if due is not None and draft.now >= due:
        _say_hello(draft)


def _poll_interfaces(draft: Draft, group: GroupId) -> None:
    settings = draft.state.settings.group(group)
    dues = list(draft.state.interface_due_ms)
    dues[group - 1] = draft.now + settings.interface_poll_ms if settings else None
    draft.state = replace(draft.state, interface_due_ms=(dues[0], dues[1]))
    monitoring.poll(draft, group)


def _walk(draft: Draft, group: GroupId) -> None:
    """Leave a transient state whose time is over; note that a preemption or an election is overdue."""
    run = draft.group(group)
    if run.step_due_ms is not None and draft.now >= run.step_due_ms:
        if run.state is GroupState.COLD_STANDBY and theirs(draft.state, run) not in ACTIVE_STATES:
            # "Waits for the peer to be Active, then asks for the configuration" (reference 5.1).
            draft.set_group(replace(run, step_due_ms=draft.now + COLD_STANDBY_RETRY_MS))
        else:
            draft.move(group, Trigger.STEP)
    run = draft.group(group)
    if run.preempt_due_ms and draft.now >= run.preempt_due_ms:
        draft.set_group(replace(run, preempt_due_ms=0))


def _say_hello(draft: Draft) -> None:
    state = draft.state
    due = state.hello_due_ms
    assert due is not None
    fresh = state.report or report(state)
    poll = state.settings.unit_poll_ms
    draft.state = replace(
        state, hello_seq=state.hello_seq + 1, hello_due_ms=max(due, draft.now - poll) + poll, report=fresh
    )
    draft.tell(Hello(draft.state.hello_seq, fresh))


def _port_changed(draft: Draft, port: PortName, up: bool) -> None:
    was_up = draft.state.link_up
    ports = tuple(PortLink(port, up, draft.input_id) if link.port == port else link for link in draft.state.ports)
    draft.state = replace(draft.state, ports=ports)
    configuring.link_changed(draft, was_up)


def _cable_changed(draft: Draft, status: CableStatus) -> None:
    """A reading of the serial cable. With LAN-based failover it means nothing."""
    was_up = draft.state.link_up
    before = draft.state.cable
    draft.state = replace(draft.state, cable=status)
    if draft.state.settings.lan_based:
        return
    draft.emit(CableRead(before, status, draft.input_id))
    if not draft.state.settings.enabled:
        return
    if draft.state.peer_without_power:
        peer.power_lost(draft)
        for run in draft.state.groups:
            if run.elect_due_ms is not None:
                draft.set_group(replace(run, elect_due_ms=draft.now + run.id * ELECTION_STAGGER_MS))
    configuring.link_changed(draft, was_up)


# -- settling ----------------------------------------------------------------------------------------------------------


def _as_settled_as(before: UnitState, draft: Draft) -> bool:
    """Nothing that a decision rests on has changed, and no decision is due by time: the state was settled, and still is.
    Polls, hellos and counters come to this, and they are most of what there is."""
    state, now = draft.state, draft.now
    if draft.dirty or not (
        state.groups is before.groups
        and state.monitors is before.monitors
        and state.peer is before.peer
        and state.replication is before.replication
        and state.ports is before.ports
        and state.settings is before.settings
        and state.cable is before.cable
    ):
        return False
    if state.monitor_due_ms is not None and now >= state.monitor_due_ms:
        return False
    hold_ms = state.settings.unit_hold_ms
    return not any(
        (run.elect_due_ms is not None and now >= run.elect_due_ms)
        or (run.preempt_due_ms is not None and now >= run.preempt_due_ms)
        or (run.unowned_since_ms is not None and now >= run.unowned_since_ms + hold_ms)
        or (run.pending is not None and now >= run.pending.given_ms + hold_ms)
        or (run.state in SYNC_STATES and now >= stuck_ms(run))
        for run in state.groups
    )


def _settle(draft: Draft) -> None:
    """Draw every consequence of what is known now, until there is none left."""
    for _ in range(SETTLE_ROUNDS):
        before = draft.state
        agreement.review(draft)
        for group in ALL_GROUPS:
            _decide(draft, group)
            agreement.claim(draft, group)
        for group in monitoring.check_policies(draft):
            because = monitoring.cause(draft.state, group)
            agreement.give(draft, group, Trigger.FAIL, Reason.INTERFACE_CHECK, because)
        replication.progress(draft)
        for monitor in monitoring.watch(draft):
            interface_tests.begin(draft, monitor)
        if draft.state is before:
            break
    for group in ALL_GROUPS:
        _note_unowned(draft, group)
    draft.state = replace(draft.state, monitor_due_ms=monitoring.watch_due_ms(draft.state))


def _decide(draft: Draft, group: GroupId) -> None:
    run = draft.group(group)
    decision = decide(draft.state, run, draft.now)
    if decision is None:
        return
    if decision.trigger is Trigger.WIN:
        alone = draft.state.peer.state is not PeerState.UP
        if decision.reason is Reason.PREEMPT:
            draft.notice(Notice.PREEMPT, group)
        elif alone and group:
            draft.notice(Notice.NO_RESPONSE, group)
        if group == SYSTEM_GROUP:
            # Who leads the system group has the pair's configuration (source: Device Initialization).
            draft.set_replication(replace(draft.state.replication, synced=True, context=""))
        agreement.take(draft, group, decision.reason, decision.because)
        return
    if decision.trigger is Trigger.YIELD:
        draft.notice(Notice.DETECTED_ACTIVE_MATE, group or None)
        if group == SYSTEM_GROUP:
            draft.set_replication(replace(draft.state.replication, synced=False, context=""))
    draft.move(group, decision.trigger, decision.reason, decision.because)
    if decision.trigger is Trigger.RESTART and draft.state.peer.state is PeerState.FAILED:
        # The peer is known to be dead: nothing to wait for.
        draft.set_group(replace(draft.group(group), elect_due_ms=draft.now))


def _note_unowned(draft: Draft, group: GroupId) -> None:
    """Remember since when nobody has been active for a group; look again after each hold time."""
    run = draft.group(group)
    since = run.unowned_since_ms
    if not unowned(draft.state, run):
        wanted = None
    elif since is None or draft.now >= since + draft.state.settings.unit_hold_ms:
        wanted = draft.now
    else:
        wanted = since
    if wanted != since:
        draft.set_group(replace(run, unowned_since_ms=wanted))
    run = draft.group(group)
    if run.elect_due_ms is not None and draft.now >= run.elect_due_ms:
        draft.set_group(replace(run, elect_due_ms=draft.now + draft.state.settings.unit_hold_ms))


def _tell(draft: Draft) -> None:
    """Say at once what has changed."""
    if not draft.dirty or not draft.state.settings.enabled:
        return
    fresh = report(draft.state)
    if fresh == draft.state.report:
        fresh = draft.state.report
    draft.state = replace(draft.state, report=fresh, hello_seq=draft.state.hello_seq + 1)
    draft.tell(Hello(draft.state.hello_seq, fresh))
