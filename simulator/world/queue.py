"""What is still to come, in a total order: (at_ms, priority, seq).

At one millisecond messages arrive first, in the order in which they were sent; then packets of hosts; then units finish
booting; the units' own timers come last (they are not in the queue: each unit says itself when it wants to be woken).
"""

from collections.abc import Callable
from heapq import heapify, heappop, heappush
from typing import ClassVar, Final, TypeAlias

from simulator.appliance.device import EchoWanted, FetchWanted
from simulator.failover.messages import Message
from simulator.vocabulary import InputId, InterfaceKey, Millis, PortName, UnitRole, Value, Via
from simulator.world.net import Place


class Delivery(Value, tag="delivery"):
    """A message of the peer arrives at a unit."""

    priority: ClassVar[int] = 0
    at_ms: Millis
    seq: int
    to: UnitRole
    via: Via
    message: Message
    cause: InputId
    """The input in whose step it was sent."""


class Packets(Value, tag="packets"):
    """Something that is no message of ours arrives at a unit's data interface: an answer, or the peer's broadcast."""

    priority: ClassVar[int] = 1
    at_ms: Millis
    seq: int
    to: UnitRole
    key: InterfaceKey
    cause: InputId


class HostTalks(Value, tag="host-talks"):
    """A host's next packets of its own accord, or those of the flows (passing.py), looked at because a unit counts until
    `until_ms`."""

    priority: ClassVar[int] = 1
    at_ms: Millis
    seq: int
    to: UnitRole
    key: InterfaceKey
    host: str
    turn: int
    """Number of the host's turn to talk."""
    until_ms: Millis


class PortForwards(Value, tag="port-forwards"):
    """A switch port toward a unit has listened and learned, and forwards from now on (spanning tree)."""

    priority: ClassVar[int] = 2
    at_ms: Millis
    seq: int
    unit: UnitRole
    port: PortName
    cause: InputId
    """What brought the link up."""


class BootDone(Value, tag="boot-done"):
    """A unit's software starts."""

    priority: ClassVar[int] = 2
    at_ms: Millis
    seq: int
    unit: UnitRole
    cause: InputId


class FlowDue(Value, tag="flow-due"):
    """A flow acts of its own accord."""

    priority: ClassVar[int] = 1
    at_ms: Millis
    seq: int
    flow: str


class HostsAsk(Value, tag="hosts-ask"):
    """Hosts of a segment that got no answer ask for an active address again (learning.py)."""

    priority: ClassVar[int] = 1
    at_ms: Millis
    seq: int
    place: Place
    cause: InputId
    """Since when nobody answers."""


class Echo(Value, tag="echo"):
    """Echo requests from a unit's console (echo.py): the answer to the last one is there, or is waited for no longer."""

    priority: ClassVar[int] = 1
    at_ms: Millis
    seq: int
    unit: UnitRole
    wanted: EchoWanted
    times_ms: tuple[Millis | None, ...]
    """Of each request so far; None: no answer came in time."""
    cause: InputId
    boot: int
    """In which life of the unit's software: a reload ends it."""


class Fetch(Value, tag="fetch"):
    """A file that a unit copies from a server (fetching.py) is there, or is waited for no longer."""

    priority: ClassVar[int] = 1
    at_ms: Millis
    seq: int
    unit: UnitRole
    wanted: FetchWanted
    began_ms: Millis
    cause: InputId
    boot: int
    """In which life of the unit's software: a reload ends it."""


Pending: TypeAlias = Delivery | Packets | HostTalks | PortForwards | BootDone | FlowDue | HostsAsk | Echo | Fetch

NEVER: Final[Millis] = 1 << 62
"""Later than everything."""

_Entry: TypeAlias = tuple[Millis, int, int, Pending]


class Queue:
    """The queue while time runs; `frozen()` is what a world keeps. Its items come in sorted and leave sorted."""

    def __init__(self, pending: tuple[Pending, ...]) -> None:
        self.heap: list[_Entry] = [(item.at_ms, item.priority, item.seq, item) for item in pending]

    def push(self, item: Pending) -> None:
        heappush(self.heap, (item.at_ms, item.priority, item.seq, item))

    def pop(self) -> Pending:
        """The earliest item. Only while there is one."""
        return heappop(self.heap)[3]

    def keep(self, wanted: Callable[[Pending], bool]) -> None:
        """Forget what is not wanted any more. Its place in the order of time is forgotten with it, so nothing must rest on it."""
        kept = [entry for entry in self.heap if wanted(entry[3])]
        if len(kept) < len(self.heap):
            heapify(kept)
            self.heap = kept

    def next_ms(self) -> Millis:
        """When the earliest item is due; NEVER where there is none."""
        return self.heap[0][0] if self.heap else NEVER

    def frozen(self) -> tuple[Pending, ...]:
        return tuple(entry[3] for entry in sorted(self.heap, key=_order))


def _order(entry: _Entry) -> tuple[Millis, int, int]:
    return entry[:3]
