"""Requests of a browser. Each gets one answer: `{id, ok: true, result}` or `{id, ok: false, error: {code, message}}`.

Acts change the lab and become journal entries; questions (`complete`, `help`, `compare`, `menu`) change nothing.
"""

from typing import Annotated, TypeAlias

import msgspec

from simulator.wire.snapshot import Wire

MAX_LINE = 512
"""Longest console line in characters."""
MAX_FRAME = 16_384
"""Largest websocket message from a browser, in bytes."""

RequestId: TypeAlias = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
UnitName: TypeAlias = Annotated[str, msgspec.Meta(pattern="^(primary|secondary)$")]
Line: TypeAlias = Annotated[str, msgspec.Meta(max_length=MAX_LINE)]


class Request(Wire):
    id: RequestId


class Console(Request, tag="console"):
    """A line typed at a unit's console, in whatever mode it stands."""

    unit: UnitName
    line: Line


class Operate(Request, tag="operate"):
    """Commands that a click stands for, entered in the system execution space, shown in the unit's console.

    Configuration commands are wrapped in `configure terminal` ... `end` by the caller: the lines are what is typed."""

    unit: UnitName
    lines: Annotated[tuple[Line, ...], msgspec.Meta(min_length=1, max_length=20)]


class Fault(Request, tag="fault"):
    """Put a fault in force, or repair it. Names: world/faults.py."""

    fault: Annotated[str, msgspec.Meta(max_length=100)]
    on: bool


class RepairAll(Request, tag="repair-all"):
    pass


class Flow(Request, tag="flow"):
    """Let a flow through the pair begin or end. Names: FlowView."""

    flow: Annotated[str, msgspec.Meta(max_length=100)]
    on: bool


class Rate(Request, tag="rate"):
    """Set the rate of a flow that runs: kbit/s; of a population connections opened in a minute."""

    flow: Annotated[str, msgspec.Meta(max_length=100)]
    rate: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]


class SetClock(Request, tag="clock"):
    """What is None stays as it is. `next_happening`: run (as fast as it goes) to the next happening, then pause."""

    paused: bool | None = None
    speed: Annotated[float, msgspec.Meta(ge=0.1, le=600)] | None = None
    next_happening: bool = False


class Complete(Request, tag="complete"):
    """Tab: result `{line}` with the completed line, or the same."""

    unit: UnitName
    line: Line


class Help(Request, tag="help"):
    """`?`: result `{lines}`."""

    unit: UnitName
    line: Line


class Compare(Request, tag="compare"):
    """Both units' configurations side by side: result `{comparison}` (comparison.py)."""


class Join(Request, tag="join"):
    """Send the snapshot again (a gap was seen): result `{}` and then a fresh snapshot frame."""


AnyRequest: TypeAlias = (
    Console | Operate | Fault | RepairAll | Flow | Rate | SetClock | Complete | Help | Compare | Join
)


class Error(Wire):
    """What was wrong, and where: `message` names the place."""

    code: str
    """"malformed", "unknown", "too-large", "too-often", "refused", "busy" or "gone"."""
    message: str


class Answer(Wire):
    """The one answer to a request. id is None only where the request's own could not be read."""

    id: int | None
    ok: bool
    result: dict[str, object] | None = None
    error: Error | None = None


class SnapshotFrame(Wire, tag="snapshot"):
    """The other kind of frame that a server sends: `{type: "snapshot", snapshot}`; events are sent as they are."""

    snapshot: msgspec.Raw
