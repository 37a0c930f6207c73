"""One unit: control flow of the failover protocol (being written; the two functions below are its whole door)."""

from simulator.failover.inputs import Input
from simulator.failover.outputs import Output
from simulator.failover.records import GroupRun, UnitState
from simulator.failover.settings import FailoverSettings
from simulator.vocabulary import Millis, PortName


def power_up(*, boot: int, now: Millis, ports: tuple[PortName, ...]) -> UnitState:
    """A unit whose software has just started; its settings come with the first SettingsChanged(at_boot=True)."""
    from simulator.failover.records import PortLink

    return UnitState(
        settings=FailoverSettings(),
        boot=boot,
        booted_ms=now,
        groups=(GroupRun(id=0), GroupRun(id=1), GroupRun(id=2)),
        ports=tuple(PortLink(port, False, 0) for port in ports),
    )


def step(state: UnitState, input: Input, *, now: Millis) -> tuple[UnitState, tuple[Output, ...]]:
    """The next state and what the unit does. `now` never goes back."""
    raise NotImplementedError


def next_deadline(state: UnitState) -> Millis | None:
    """When the unit wants a TimeReached, in virtual ms; None: nothing is due."""
    raise NotImplementedError
