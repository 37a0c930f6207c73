"""What led to a change of a data interface, or to a test of it."""

from typing import Final

from simulator.failover.outputs import FailoverDisabled, InterfaceChanged, InterfaceTestRun, PeerChanged, Transition
from simulator.failover.records import FAILING, InterfaceMonitor
from simulator.failover.states import SETTLED_STATES
from simulator.faults.values import PortShutdown
from simulator.observe.why.chronicle import LOOK_BACK_MS, PastEvent
from simulator.observe.why.lookup import ACTS, Lookup, other_unit
from simulator.observe.why.silence import Ways
from simulator.vocabulary import InterfaceKey, InterfaceStatus, Millis
from simulator.world.happenings import PowerChanged, Typed

_EXPECTED: Final = (Typed, Transition, PeerChanged, FailoverDisabled, PowerChanged)
"""What makes a unit expect hellos of the other unit's interface, or no more."""


class InterfaceCauses:
    """Goes back from what happened to interfaces."""

    def __init__(self, look: Lookup, ways: Ways) -> None:
        self._look: Final = look
        self._ways: Final = ways

    def changed(self, told: PastEvent, changed: InterfaceChanged) -> list[PastEvent]:
        match changed.after:
            case after if changed.before is after:
                return self._unheard(told, changed) if changed.waiting else self._heard(told, changed)
            case InterfaceStatus.LINK_DOWN:
                return self._shut(told, changed.key)
            case InterfaceStatus.NO_LINK:
                return self._look.because(told) or self._without_link(told, changed.key)
            case InterfaceStatus.TESTING:
                began = self._look.led(told, (InterfaceTestRun,), key=changed.key)
                return began or self._silence(told, changed)
            case _:
                return self._works(told, changed)

    def _works(self, told: PastEvent, changed: InterfaceChanged) -> list[PastEvent]:
        """A verdict of its tests, something that arrived, or how it is read at first."""
        tested = self._look.within(told, (InterfaceTestRun,), key=changed.key)
        if tested:
            return tested
        if changed.before in (InterfaceStatus.FAILED, InterfaceStatus.UNKNOWN):
            reset = self._look.within(told, (Typed, PowerChanged)) or self._look.led(told, (Typed,))
            return reset or self._heard(told, changed)
        because = self._look.because(told) or self._look.within(told, _EXPECTED)
        led = because or self._look.led(told, (Typed, InterfaceChanged, PowerChanged), key=changed.key)
        return led or self._heard(told, changed)  # a hello ends a test before its time (reference 3.3)

    def _unheard(self, told: PastEvent, changed: InterfaceChanged) -> list[PastEvent]:
        """Nothing is expected any more, as this unit or the other has come into another state; or nothing comes."""
        there = self._look.led(told, (InterfaceChanged,), key=changed.key)
        expected = self._look.within(told, _EXPECTED) or self._look.led(told, _EXPECTED)
        return there or expected or self._silence(told, changed)

    def _heard(self, told: PastEvent, changed: InterfaceChanged) -> list[PastEvent]:
        """What let the other unit's hellos pass or count again; at first, how the interface came to wait for them."""
        unit, before = other_unit(told), self._look.last_of(told, InterfaceChanged, key=changed.key)
        since_ms = before[0].at_ms if before else told.at_ms - LOOK_BACK_MS
        freed = self._ways.freed(told, unit, changed.key, since_ms) if unit else []
        acts = freed or self._look.within(told, ACTS) or self._look.led(told, ACTS)
        return (
            acts or self._reported(told, changed.key, since_ms) or self._settled(told, changed.key, since_ms) or before
        )

    def _reported(self, told: PastEvent, key: InterfaceKey, since_ms: Millis) -> list[PastEvent]:
        """Hellos count again as the other unit reports its interface as working."""
        return self._look.past.latest(
            told,
            InterfaceChanged,
            lambda other, unit: unit is not told.unit and other.key == key and other.before in FAILING,
            until_ms=since_ms,
        )

    def _settled(self, told: PastEvent, key: InterfaceKey, since_ms: Millis) -> list[PastEvent]:
        """Hellos are said and expected as the group of the interface has settled on either unit, however late it did so."""
        monitor = self._monitor(told, key)
        if monitor is None:
            return []
        return self._look.past.latest(
            told,
            Transition,
            lambda moved, _: (
                moved.group == monitor.group and moved.before not in SETTLED_STATES and moved.after in SETTLED_STATES
            ),
            until_ms=since_ms,
        )

    def _shut(self, told: PastEvent, key: InterfaceKey) -> list[PastEvent]:
        """`shutdown` stands under its port."""
        port = self._port(told, key)
        entries = self._look.past.world(told.at_ms).faults
        found = [entry for entry in entries if told.unit and port and entry.fault == PortShutdown(told.unit, port)]
        return self._ways.put(told, found) or self._look.within(told, ACTS) or self._look.led(told, ACTS)

    def _without_link(self, told: PastEvent, key: InterfaceKey) -> list[PastEvent]:
        """The unit has started, or was configured, with a port without carrier."""
        port = self._port(told, key)
        return self._ways.without_carrier(told, port) if port else []

    def _port(self, told: PastEvent, key: InterfaceKey) -> str | None:
        monitor = self._monitor(told, key)
        return monitor.port if monitor else None

    def _monitor(self, told: PastEvent, key: InterfaceKey) -> InterfaceMonitor | None:
        running = self._look.past.world(told.at_ms).chassis(told.unit).device.unit if told.unit else None
        return running.monitor(key) if running else None

    def _silence(self, told: PastEvent, changed: InterfaceChanged) -> list[PastEvent]:
        unit = other_unit(told)
        return self._ways.kept_back(told, unit, changed.key, changed.heard_ms) if unit else []

    def test(self, told: PastEvent, run: InterfaceTestRun) -> list[PastEvent]:
        """Its beginning, and the other unit's report; a test begins with doubt of either unit."""
        if run.heard is not None:
            began = self._look.last_of(told, InterfaceTestRun, key=run.key)
            report = self._look.led(told, (InterfaceTestRun,), key=run.key)
            return [*began, *report]
        kinds = (InterfaceTestRun, InterfaceChanged)
        return self._look.within(told, kinds, key=run.key) or self._look.led(told, kinds, key=run.key)
