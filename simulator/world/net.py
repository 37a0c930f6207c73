"""The traffic of a lab: as a value, and laid out for speed while time runs (compare simulation.py)."""

from functools import cached_property
from typing import Final, TypeAlias

from simulator.vocabulary import InterfaceKey, Millis, UnitRole, Value
from simulator.world.flows import Back, Crowd, Flow, Learned
from simulator.world.measure import Measure

Place: TypeAlias = tuple[str, int, str]
"""Switch, VLAN and context: where the interface of a context is on a segment."""


class Talker(Value, array_like=True, order=True):
    """An interface whose hellos teach its switch: the announcement was lost, or both units announce the same address."""

    unit: UnitRole
    key: InterfaceKey


class Asking(Value, array_like=True, order=True):
    """Hosts of a segment that get no answer will ask for the active address again (learning.py). seq: of their HostsAsk."""

    place: Place
    at_ms: Millis
    seq: int


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
    asking: tuple[Asking, ...] = ()


class Net:
    """Traffic while time runs. touched: something is not as it was thawed. unjudged: something has changed that may
    change who passes what."""

    def __init__(self, traffic: Traffic) -> None:
        self._before: Final = traffic
        self.talkers: set[Talker] = set(traffic.talkers)
        self.touched = False
        self.unjudged = False

    # Most steps of a calm lab touch no traffic: each table is laid out when it is first wanted.

    @cached_property
    def flows(self) -> dict[str, Flow]:
        return {flow.name: flow for flow in self._before.flows}

    @cached_property
    def crowds(self) -> dict[tuple[str, str, Millis], Crowd]:
        return {crowd.series.id: crowd for crowd in self._before.crowds}

    @cached_property
    def backs(self) -> dict[str, str]:
        return {entry.context: entry.via for entry in self._before.backs}

    @cached_property
    def learned(self) -> dict[Place, Learned]:
        return {(entry.switch, entry.vlan, entry.context): entry for entry in self._before.learned}

    @cached_property
    def asking(self) -> dict[Place, tuple[Millis, int]]:
        return {entry.place: (entry.at_ms, entry.seq) for entry in self._before.asking}

    @cached_property
    def measures(self) -> dict[str, Measure]:
        return {entry.flow: entry for entry in self._before.measures}

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
            asking=tuple(Asking(place, *self.asking[place]) for place in sorted(self.asking)),
        )
