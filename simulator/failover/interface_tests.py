"""The tests of a silent interface, run on both units at the same time (reference 3.3, D1).

Network activity, ARP to the two most recent entries one after the other, broadcast ping. Before each test both units clear
their packet counters; at its end each tells the other whether it received anything, and both compare:

    I received   peer received   verdict on my interface
    yes          any             Normal
    no           yes             Failed
    no           no              next test; after the last: Unknown, which does not count toward the policy

The unit that noticed the silence begins; the other joins when it is told. Four slices of min(5 s, hold/8) end exactly at the
hold time when the tests begin at half of it (reference 15 row 21).
"""

from typing import Final

from simulator.failover import monitoring
from simulator.failover.draft import Draft, replace
from simulator.failover.messages import InterfaceTestBegin, InterfaceTestReport
from simulator.failover.outputs import CountPackets, InterfaceTestRun, SendTest
from simulator.failover.records import InterfaceMonitor, TestRun, UnitState
from simulator.vocabulary import GroupId, InterfaceKey, InterfaceStatus, InterfaceTest, Millis

SEQUENCE: Final = tuple(InterfaceTest)
SLICE_MAX_MS: Final = 5_000


def slice_ms(state: UnitState, group: GroupId) -> Millis:
    """Length of one test."""
    settings = state.settings.group(group)
    return min(SLICE_MAX_MS, settings.interface_hold_ms // 8) if settings else SLICE_MAX_MS


def begin(draft: Draft, monitor: InterfaceMonitor) -> None:
    """Hellos stayed away for half the hold time: start with the first test."""
    monitoring.set_status(draft, monitor, InterfaceStatus.TESTING)
    _begin(draft, monitor.key, SEQUENCE[0])


def _begin(draft: Draft, key: InterfaceKey, test: InterfaceTest, *, joins: bool = False) -> None:
    """joins: the peer has begun it, and is not told so: on a slow link it would take that for a new test and join in turn, and
    the two would test for ever."""
    monitor = draft.state.monitor(key)
    if monitor is None:
        return
    length = slice_ms(draft.state, monitor.group)
    draft.set_monitor(replace(monitor, run=TestRun(test=test, ends_ms=draft.now + length, slice_ms=length)))
    draft.emit(InterfaceTestRun(key, test, None, None, draft.input_id))
    draft.emit(CountPackets(key, draft.now + length))
    if not joins:
        draft.tell(InterfaceTestBegin(key, test))
    if test is not InterfaceTest.NETWORK_ACTIVITY:
        draft.emit(SendTest(key, test))


def begun_by_peer(draft: Draft, key: InterfaceKey, test: InterfaceTest) -> None:
    """The peer began a test: join it, unless we are there already or further. Our state does not change by that."""
    monitor = draft.state.monitor(key)
    if monitor is None or monitor.status in (InterfaceStatus.LINK_DOWN, InterfaceStatus.NO_LINK):
        # Nothing can be received without a link: say so at once.
        draft.tell(InterfaceTestReport(key, test, False))
        return
    if monitor.run is None or SEQUENCE.index(monitor.run.test) < SEQUENCE.index(test):
        _begin(draft, key, test, joins=True)


def packets(draft: Draft, key: InterfaceKey) -> None:
    """Something arrived on an interface that counts. The network activity test ends at the first packet."""
    monitor = draft.state.monitor(key)
    if monitor is None:
        return
    run = monitor.run
    if run is None:
        monitoring.packets_heard(draft, monitor)
    elif not run.heard and not run.ended:
        draft.set_monitor(replace(monitor, run=replace(run, heard=True)))
        if run.test is InterfaceTest.NETWORK_ACTIVITY:
            _end(draft, key)


def reported(draft: Draft, message: InterfaceTestReport) -> None:
    """The peer's half of the comparison."""
    monitor = draft.state.monitor(message.key)
    if monitor is None or monitor.run is None or monitor.run.test is not message.test:
        return
    draft.set_monitor(replace(monitor, run=replace(monitor.run, peer_heard=message.heard)))
    if monitor.run.ended:
        _compare(draft, message.key)


def look(draft: Draft) -> None:
    """End the tests whose time is up; a peer's report that does not come counts as silence."""
    for monitor in draft.state.monitors:
        run = monitor.run
        if run is None:
            continue
        if not run.ended and draft.now >= run.ends_ms:
            _end(draft, monitor.key)
        elif run.ended and draft.now >= run.ends_ms + run.slice_ms:
            _compare(draft, monitor.key)


def _end(draft: Draft, key: InterfaceKey) -> None:
    monitor = draft.state.monitor(key)
    if monitor is None or monitor.run is None:
        return
    run = replace(monitor.run, ended=True, ends_ms=draft.now)
    draft.set_monitor(replace(monitor, run=run))
    draft.tell(InterfaceTestReport(key, run.test, run.heard))
    if run.peer_heard is not None or run.heard:
        _compare(draft, key)


def _compare(draft: Draft, key: InterfaceKey) -> None:
    monitor = draft.state.monitor(key)
    if monitor is None or monitor.run is None:
        return
    run = monitor.run
    draft.emit(InterfaceTestRun(key, run.test, run.heard, run.peer_heard, draft.input_id))
    monitor = replace(monitor, run=None)
    draft.set_monitor(monitor)
    if run.heard:
        # Hellos may still be missing; they get another half of the hold time.
        monitor = replace(monitor, heard_ms=draft.now)
        draft.set_monitor(monitor)
        _verdict(draft, monitor, InterfaceStatus.NORMAL)
    elif run.peer_heard:
        _verdict(draft, monitor, InterfaceStatus.FAILED)
    elif run.test is SEQUENCE[-1]:
        _verdict(draft, monitor, InterfaceStatus.UNKNOWN)
    else:
        _begin(draft, key, SEQUENCE[SEQUENCE.index(run.test) + 1])


def _verdict(draft: Draft, monitor: InterfaceMonitor, status: InterfaceStatus) -> None:
    """A unit that only joined the peer's test was never in doubt about its own interface, so that a pass changes nothing."""
    if monitor.status is InterfaceStatus.TESTING or status is not InterfaceStatus.NORMAL:
        monitoring.set_status(draft, monitor, status)
