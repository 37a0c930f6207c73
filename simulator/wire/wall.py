"""A lab at a glance, for a wall of many: `{"type": "wall", "labs": [...]}`, all that changed since the last such frame."""

from simulator.vocabulary import GroupId, Millis
from simulator.wire.record import Wire
from simulator.wire.snapshot import Clock, Health, Snapshot


class GroupGlance(Wire):
    """Where a failover group is active: "primary", "secondary", both (a split brain) or nowhere."""

    group: GroupId
    active: tuple[str, ...]
    states: tuple[str, ...]
    """On Primary and on Secondary, in the device's words."""


class LastWord(Wire):
    """The last meaningful row of the log."""

    at_ms: Millis
    text: str


class LabGlance(Wire):
    """One lab. Key: lab."""

    lab: str
    title: str
    health: Health
    groups: tuple[GroupGlance, ...]
    faults: tuple[str, ...]
    """Their titles."""
    last: LastWord | None
    clock: Clock
    lesson: str
    """The lesson that is on and how far it is: "Preempt (2 of 5)"; "" for none."""


class WallFrame(Wire, tag="wall"):
    wall_ms: int
    """Unix time of the server, by which the clocks are read."""
    labs: tuple[LabGlance, ...]


def glance(snapshot: Snapshot) -> LabGlance:
    """What of the whole is seen from afar."""
    log = (entry for entry in reversed(snapshot.log) if entry.kind not in ("step", "health"))
    last = next(log, None)
    lesson = snapshot.lesson
    return LabGlance(
        lab=snapshot.lab,
        title=snapshot.title,
        health=snapshot.health,
        groups=_groups(snapshot),
        faults=tuple(fault.title for fault in snapshot.faults),
        last=None if last is None else LastWord(last.at_ms, last.text),
        clock=snapshot.clock,
        lesson="" if lesson is None else f"{lesson.title} ({lesson.step} of {lesson.steps})",
    )


def _groups(snapshot: Snapshot) -> tuple[GroupGlance, ...]:
    seen = []
    for number in sorted({view.group for view in snapshot.groups if view.configured}):
        views = [view for view in snapshot.groups if view.group == number]
        active = tuple(view.unit for view in views if view.active)
        seen.append(GroupGlance(number, active, tuple(view.state for view in views)))
    return tuple(seen)
