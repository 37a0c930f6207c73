"""Health of the data interfaces of one unit (reference 3).

Every interface poll time of its group a unit reads the link of each interface and sends a hello to the corresponding
interface of the peer. Own link down is found then, within one poll, without a test. When no hello arrived on a monitored
interface for half the hold time, while the peer itself is alive, the tests of `interface_tests.py` begin. An interface
works again as soon as it receives anything.

    Normal  --link gone at a poll-->  Link Down (shut down) or No Link  --link back at a poll-->  Normal (Waiting)
    Normal  --half the hold time silent-->  Testing  --packets-->  Normal (Waiting)
                                                     --packets only at the peer-->  Failed
                                                     --silence on both-->  Unknown
    Failed, Unknown  --any packet-->  Normal

"(Waiting)" stands beside a state while no hello of the peer's interface is being heard.
"""

from typing import Final, NamedTuple

from simulator.failover.draft import Draft, replace
from simulator.failover.messages import InterfaceHello, UnitReport
from simulator.failover.outputs import CountPackets, InterfaceChanged, PolicyMet, Reading
from simulator.failover.records import FAILING, InterfaceMonitor, UnitState
from simulator.failover.settings import FailoverSettings, InterfaceSettings
from simulator.failover.states import SETTLED_STATES, Reason, Trigger
from simulator.vocabulary import (
    USER_GROUPS,
    GroupId,
    GroupState,
    InputId,
    InterfaceKey,
    InterfaceStatus,
    LinkHealth,
    Millis,
    PeerState,
)

_UP: Final = frozenset(
    {InterfaceStatus.NORMAL, InterfaceStatus.TESTING, InterfaceStatus.FAILED, InterfaceStatus.UNKNOWN}
)
LISTENING: Final = frozenset({InterfaceStatus.FAILED, InterfaceStatus.UNKNOWN})
"""Has link, but is held for dead: any packet proves otherwise."""


# -- which interfaces there are ----------------------------------------------------------------------------------------


def configure(draft: Draft, settings: FailoverSettings) -> None:
    """Make the list of monitors that of the configuration; what stays configured keeps its health.

    A port that the same configuration has only just enabled has no carrier yet: its interfaces stay Unknown until the
    first poll reads them, or a unit that has received its configuration would fail its groups for a moment."""
    known = {monitor.key: monitor for monitor in draft.state.monitors}
    draft.state = replace(
        draft.state, monitors=tuple(_monitor(known.get(each.key), each) for each in settings.interfaces)
    )
    for monitor in draft.state.monitors:
        readable = not monitor.enabled or draft.state.port_up(monitor.port)
        if monitor.status is InterfaceStatus.UNKNOWN and monitor.because == 0 and readable:
            read_link(draft, monitor)
    draft.dirty = True


def _monitor(old: InterfaceMonitor | None, interface: InterfaceSettings) -> InterfaceMonitor:
    fresh = InterfaceMonitor(
        key=interface.key,
        group=interface.group,
        port=interface.port,
        monitored=interface.monitored,
        enabled=interface.enabled,
        testable=interface.standby_address is not None,
    )
    if old is None:
        return fresh
    return replace(
        fresh,
        status=old.status,
        waiting=old.waiting,
        heard_ms=old.heard_ms,
        run=old.run,
        because=old.because,
        changed=old.changed,
    )


# -- the interface poll ------------------------------------------------------------------------------------------------


def poll(draft: Draft, group: GroupId) -> None:
    """One interface poll of a group: read every link, then say hello to the peer's interfaces."""
    speaks = draft.group(group).state in SETTLED_STATES
    for monitor in draft.state.monitors:
        if monitor.group != group:
            continue
        status = read_link(draft, monitor)
        if status in LISTENING:
            settings = draft.state.settings.group(group)
            draft.emit(CountPackets(monitor.key, draft.now + (settings.interface_poll_ms if settings else 0)))
        if speaks and status in _UP and monitor.monitored and monitor.testable:
            draft.tell_on(monitor.key, InterfaceHello(monitor.key))


def read_link(draft: Draft, monitor: InterfaceMonitor) -> InterfaceStatus:
    """Link Up/Down, the first test: admin down is "Link Down", a lost carrier "No Link" (reference 15 row 15)."""
    carrier = draft.state.port_link(monitor.port)
    because = carrier.input_id if carrier else 0
    if not monitor.enabled:
        return _set(draft, monitor, InterfaceStatus.LINK_DOWN, Reading.LINK, waiting=True, because=0)
    if carrier is None or not carrier.up:
        return _set(draft, monitor, InterfaceStatus.NO_LINK, Reading.LINK, waiting=True, because=because)
    if monitor.status not in _UP or (monitor.status is InterfaceStatus.UNKNOWN and monitor.because == 0):
        monitor = replace(monitor, heard_ms=None)
        return _set(draft, monitor, InterfaceStatus.NORMAL, Reading.LINK, waiting=True, because=because)
    return monitor.status


def _set(
    draft: Draft,
    monitor: InterfaceMonitor,
    status: InterfaceStatus,
    reading: Reading,
    *,
    waiting: bool,
    because: InputId = 0,
) -> InterfaceStatus:
    """The only place where an interface changes its status."""
    if (monitor.status, monitor.waiting) != (status, waiting):
        evidence = (draft.input_id, reading, because, monitor.heard_ms)
        draft.emit(InterfaceChanged(monitor.key, monitor.status, status, waiting, *evidence))
        run = monitor.run if status is InterfaceStatus.TESTING else None
        ids = (because or draft.input_id, draft.input_id)
        draft.set_monitor(replace(monitor, status=status, waiting=waiting, run=run, because=ids[0], changed=ids[1]))
        draft.dirty = True
    return status


def set_status(draft: Draft, monitor: InterfaceMonitor, status: InterfaceStatus) -> None:
    """A test came to its verdict, or one begins; whether hellos are heard stays as it is."""
    waiting = monitor.waiting or status is not InterfaceStatus.NORMAL
    reading = Reading.SILENCE if status is InterfaceStatus.TESTING else Reading.TEST
    _set(draft, monitor, status, reading, waiting=waiting)


# -- what arrives on an interface --------------------------------------------------------------------------------------


def hello_is_quiet(monitor: InterfaceMonitor) -> bool:
    """Whether a hello on this interface only moves its time."""
    return monitor.status is InterfaceStatus.NORMAL and not monitor.waiting and monitor.run is None


def hello_heard(draft: Draft, key: InterfaceKey) -> None:
    """A hello of the corresponding interface: it works, and the peer's does."""
    monitor = draft.state.monitor(key)
    if monitor is None or monitor.status not in _UP or not company(draft.state).expects(monitor):
        return
    monitor = replace(monitor, heard_ms=draft.now)
    draft.set_monitor(monitor)
    _set(draft, monitor, InterfaceStatus.NORMAL, Reading.HELLO, waiting=False)


def packets_heard(draft: Draft, monitor: InterfaceMonitor) -> None:
    """Anything at all arrived on an interface that was held for dead."""
    if monitor.status in LISTENING:
        _set(draft, replace(monitor, heard_ms=None), InterfaceStatus.NORMAL, Reading.PACKET, waiting=True)


# -- silence -----------------------------------------------------------------------------------------------------------


class Company(NamedTuple):
    """What the peer lets the unit expect of its interfaces now, worked out once for all of them."""

    speaking: tuple[bool, ...]
    """By group: the peer is alive, and both units have the group settled."""
    report: UnitReport | None
    """What the peer says of its interfaces; None where it is not held against them."""
    comparable: bool
    """The results of a test can be compared over the failover link."""

    def expects(self, monitor: InterfaceMonitor) -> bool:
        """Whether the peer's interface should be saying hello: its group speaks, and the peer does not itself report the
        interface as dead (what it reported before the link failed is not held against it)."""
        if not self.speaking[monitor.group]:
            return False
        if self.report is None:
            return True
        twin = self.report.interface(monitor.key)
        return twin is not None and twin.status not in FAILING

    def tests(self, monitor: InterfaceMonitor) -> bool:
        """Whether a test has sense: hellos are expected, and the results can be compared."""
        return self.comparable and self.expects(monitor)


_ALONE: Final = Company((False, False, False), None, False)


def company(state: UnitState) -> Company:
    peer = state.peer
    report = peer.report
    if peer.state is not PeerState.UP or report is None:
        return _ALONE
    settled = {entry.group for entry in report.groups if entry.state in SETTLED_STATES}
    return Company(
        speaking=tuple(run.state in SETTLED_STATES and run.id in settled for run in state.groups),
        report=None if peer.link is LinkHealth.FAILED else report,
        comparable=peer.link is LinkHealth.UP and state.link_up,
    )


def watch(draft: Draft) -> list[InterfaceMonitor]:
    """Look at every monitored interface. Returns those that want their tests: silent for half the hold time."""
    state, peers, silent = draft.state, company(draft.state), []
    for monitor in state.monitors:
        if not monitor.monitored or monitor.status not in _UP:
            continue
        if not peers.expects(monitor) or (monitor.run is not None and not peers.comparable):
            _expect_nothing(draft, monitor)
        elif monitor.heard_ms is None:
            draft.set_monitor(replace(monitor, heard_ms=draft.now))
        elif _due(state, peers, monitor, draft.now):
            if peers.comparable:
                silent.append(monitor)
            else:
                _set(draft, monitor, InterfaceStatus.NORMAL, Reading.SILENCE, waiting=True)
    return silent


def _due(state: UnitState, peers: Company, monitor: InterfaceMonitor, now: Millis) -> bool:
    moment = _silence_due_ms(state, peers, monitor)
    return moment is not None and now >= moment


def _silence_due_ms(state: UnitState, peers: Company, monitor: InterfaceMonitor) -> Millis | None:
    """When an interface that goes on hearing nothing is tested (half the hold time) or, where no test can be had, found to
    be waiting (the whole of it)."""
    if monitor.run or monitor.heard_ms is None or monitor.status is not InterfaceStatus.NORMAL or not monitor.monitored:
        return None
    half = half_hold_ms(state, monitor.group)
    if monitor.testable and peers.tests(monitor):
        return monitor.heard_ms + half
    return None if monitor.waiting else monitor.heard_ms + 2 * half


def _expect_nothing(draft: Draft, monitor: InterfaceMonitor) -> None:
    """Nobody there to say hello: "Normal (Waiting)" (reference 15.1); a test that was under way has no sense any more."""
    hears = monitor.status is InterfaceStatus.TESTING or (
        monitor.status is InterfaceStatus.NORMAL and not monitor.waiting
    )
    if monitor.heard_ms is None and monitor.run is None and not hears:
        return
    monitor = replace(monitor, heard_ms=None, run=None)
    if hears:
        _set(draft, monitor, InterfaceStatus.NORMAL, Reading.NOTHING_EXPECTED, waiting=True)
    else:
        draft.set_monitor(monitor)


def half_hold_ms(state: UnitState, group: GroupId) -> Millis:
    settings = state.settings.group(group)
    return settings.interface_hold_ms // 2 if settings else 0


def watch_due_ms(state: UnitState) -> Millis | None:
    """When the next test ends, or the next silent interface is due, if nothing is heard until then."""
    due, peers = None, company(state)
    for monitor in state.monitors:
        run = monitor.run
        moment = run.ends_ms + (run.slice_ms if run.ended else 0) if run else _silence_due_ms(state, peers, monitor)
        if moment is not None and (due is None or moment < due):
            due = moment
    return due


# -- the policy --------------------------------------------------------------------------------------------------------


def peer_failed_interfaces(state: UnitState, group: GroupId) -> int:
    """How many of the group's monitored interfaces the peer reports as failed on its side."""
    mine = {monitor.key for monitor in state.monitors if monitor.group == group and monitor.monitored}
    if state.peer.report is None:
        return 0
    return sum(entry.status in FAILING and entry.key in mine for entry in state.peer.report.interfaces)


def policy_met(state: UnitState, group: GroupId) -> bool:
    settings = state.settings.group(group)
    return settings is not None and settings.policy.met(*state.failed_interfaces(group))


def check_policies(draft: Draft) -> list[GroupId]:
    """Fail and unfail groups by their interfaces (reference 3.6). Returns the groups that are active here and must go to the
    peer; the caller asks it to take over, and the group fails here when it has."""
    given_up = []
    for group in USER_GROUPS:
        run = draft.group(group)
        if run.state is GroupState.ACTIVE and policy_met(draft.state, group) and _peer_is_healthier(draft.state, group):
            _look_again(draft, group)
        met = policy_met(draft.state, group)
        if run.state is GroupState.STANDBY_READY and met:
            draft.move(group, Trigger.FAIL, because=cause(draft.state, group), policy=evidence(draft.state, group))
        elif run.state is GroupState.FAILED and not met and run.reason is not Reason.NO_PROGRESS:
            draft.move(group, Trigger.RECOVER, because=_latest(draft.state, group))
        elif run.state is GroupState.ACTIVE and not run.pending and wants_to_give(draft.state, group):
            given_up.append(group)
    return given_up


def wants_to_give(state: UnitState, group: GroupId) -> bool:
    """The interface policy is met here, and the peer is better off: an active group is to go to it."""
    return policy_met(state, group) and _peer_is_healthier(state, group)


def _look_again(draft: Draft, group: GroupId) -> None:
    """Read the lost links of a group once more before it is given away: they may be back since the last poll, and the standby
    unit's only polled sooner (ours; a device sees its own link at once, reference 3.4)."""
    for monitor in draft.state.monitors:
        if monitor.group == group and monitor.status in FAILING:
            read_link(draft, monitor)


def _peer_is_healthier(state: UnitState, group: GroupId) -> bool:
    """The peer's group is Standby Ready, the link is up, and it has fewer failed interfaces (reference 3.6). A standby group
    that has failed itself keeps the active group where it is (source: Failover Actions, third row)."""
    peer = state.peer
    entry = peer.group(group)
    if not state.link_usable or entry is None:
        return False
    if entry.state is not GroupState.STANDBY_READY:
        return False
    return state.failed_interfaces(group)[0] > peer_failed_interfaces(state, group)


def cause(state: UnitState, group: GroupId) -> InputId:
    """The input behind the youngest failed interface of the group."""
    return max(
        (monitor.because for monitor in state.monitors if monitor.group == group and monitor.status in FAILING),
        default=0,
    )


def evidence(state: UnitState, group: GroupId) -> PolicyMet:
    """Which failed interfaces met the policy of the group."""
    watched = [monitor for monitor in state.monitors if monitor.group == group and monitor.monitored]
    return PolicyMet(tuple(monitor.key for monitor in watched if monitor.status in FAILING), len(watched))


def _latest(state: UnitState, group: GroupId) -> InputId:
    return max((monitor.because for monitor in state.monitors if monitor.group == group), default=0)


def reset(draft: Draft, group: GroupId) -> None:
    """`failover reset`: forget the failures; what is still broken fails again at the next poll (reference 6.3)."""
    for monitor in draft.state.monitors:
        if monitor.group == group and monitor.status in FAILING:
            _set(draft, monitor, InterfaceStatus.UNKNOWN, Reading.RESET, waiting=True)
    run = draft.group(group)
    if run.state is GroupState.FAILED and run.reason is not Reason.NO_PROGRESS:
        draft.move(group, Trigger.RECOVER, Reason.CONFIG_COMMAND)
