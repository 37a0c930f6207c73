"""The answer to `series`: what was measured over time, for charts. Times are virtual milliseconds."""

from simulator.vocabulary import GroupId, Millis
from simulator.wire.record import Wire


class Line(Wire):
    """One measured thing at every moment of `Recording.at_ms`; None: there was nothing to measure."""

    measure: str
    """"throughput": kbit/s that a context carried through a unit, on average since the point before.
    "load": kbit/s that the flows through a unit ask for, beside its capacity.
    "connections": of a context, in a unit's own table.
    "dropped": packets a second, by context and reason.
    "heard": age of the last hello on the failover link; "hold": the hold time; both ms.
    "updates": logical updates as `show failover` counts them since the unit's start; "queue": the most at once; by detail.
    "drift": lines in which the two configurations differ and should not."""
    unit: str
    """"primary", "secondary" or ""."""
    context: str
    detail: str
    """Reason of a drop (DropView); "sent", "received", "send errors" or "receive errors"; else ""."""
    values: tuple[int | float | None, ...]


class Limit(Wire):
    """What a unit can carry at most."""

    unit: str
    capacity_kbps: int


class Outage(Wire):
    """A flow was interrupted: from the last packet before to the first one after; until_ms None: it still is."""

    flow: str
    """As people know it: "FTP"."""
    context: str
    from_ms: Millis
    until_ms: Millis | None
    kept: int
    lost: int
    """Sessions, or connections of a population."""


class Mark(Wire):
    """Something that every chart shows as a line across: a take-over of a group, or what someone did."""

    at_ms: Millis
    kind: str
    """"failover", "fault", "repair" or "command"."""
    unit: str
    group: GroupId | None
    text: str


class Recording(Wire):
    """What was measured for a while. Lines that never had a value other than 0 or None, at any time, are left out."""

    opened_ms: Millis
    until_ms: Millis
    step_ms: Millis
    """Time between two samples, at least; it doubles when there are too many."""
    complete: bool
    """False: after a change of workers, what lies before is still being worked out."""
    at_ms: tuple[Millis, ...]
    lines: tuple[Line, ...]
    limits: tuple[Limit, ...]
    outages: tuple[Outage, ...]
    marks: tuple[Mark, ...]
