"""The traffic of a lab: as a value, and laid out for speed while time runs (compare moving.py)."""

from typing import Final

from simulator.vocabulary import InterfaceKey, Millis, UnitRole, Value
from simulator.world.flows import Back, Crowd, Flow, Learned
from simulator.world.measure import Measure


class Talker(Value, array_like=True, order=True):
    """An interface whose hellos teach its switch: the announcement was lost, or both units announce the same address."""

    unit: UnitRole
    key: InterfaceKey


class Traffic(Value):
    """All that talks through the pair, and what its switches know."""

    flows: tuple[Flow, ...] = ()
    """In order of their names."""
    crowds: tuple[Crowd, ...] = ()
    """In order of their series' ids; those that opened their last connection live on for a while."""
    backs: tuple[Back, ...] = ()
    learned: tuple[Learned, ...] = ()
    talkers: tuple[Talker, ...] = ()
    measures: tuple[Measure, ...] = ()


class Net:
    """Traffic while time runs. touched: something is not as it was thawed. unjudged: something has changed that may
    change who passes what."""

    def __init__(self, traffic: Traffic) -> None:
        self._before: Final = traffic
        self.flows: Final[dict[str, Flow]] = {flow.name: flow for flow in traffic.flows}
        self.crowds: Final[dict[tuple[str, str, Millis], Crowd]] = {crowd.series.id: crowd for crowd in traffic.crowds}
        self.backs: Final[dict[str, str]] = {entry.context: entry.via for entry in traffic.backs}
        self.learned: Final[dict[tuple[str, int], Learned]] = {(e.switch, e.vlan): e for e in traffic.learned}
        self.talkers: set[Talker] = set(traffic.talkers)
        self.measures: Final[dict[str, Measure]] = {entry.flow: entry for entry in traffic.measures}
        self.touched = False
        self.unjudged = False

    def measure(self, flow: str) -> Measure:
        return self.measures.get(flow) or Measure(flow)

    def frozen(self) -> Traffic:
        """As a value; the same object where nothing was touched."""
        if not self.touched:
            return self._before
        return Traffic(
            flows=tuple(self.flows[name] for name in sorted(self.flows)),
            crowds=tuple(self.crowds[key] for key in sorted(self.crowds)),
            backs=tuple(Back(context, self.backs[context]) for context in sorted(self.backs)),
            learned=tuple(self.learned[place] for place in sorted(self.learned)),
            talkers=tuple(sorted(self.talkers)),
            measures=tuple(self.measures[name] for name in sorted(self.measures)),
        )
