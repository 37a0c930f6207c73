"""Who is told what of a lab: the one table by which events and snapshots are cut to those who may see them.

A worker writes each event once, for presenters and with what the next worker needs. What an audience may not see is taken out
before it leaves the server. Almost every event is the same for presenters and viewers, and goes to both as it was written;
the others are written once for each audience, never once for each socket.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from msgspec.structs import replace

from simulator.wire import codec
from simulator.wire.events import LessonEvent, QuestionEvent, RehearsalEvent
from simulator.wire.lesson import LessonView
from simulator.wire.snapshot import Snapshot


class Audience(StrEnum):
    PRESENTERS = "presenters"
    """They act in the lab, and read the notes on its lesson."""
    VIEWERS = "viewers"
    """They see the lab, and of its lesson what is on the card."""
    PARTICIPANTS = "participants"
    """They see the question to the class and nothing of the lab, not even its name."""


ALIKE: Final = frozenset(
    {
        *(
            "branches",
            "clock",
            "console",
            "fault",
            "flow",
            "flows-grew",
            "group",
            "health",
            "hello-missed",
            "interface",
        ),
        *(
            "interface-gone",
            "lane",
            "link",
            "log",
            "message",
            "peer",
            "port",
            "repair",
            "suggestion",
            "switch",
            "syslog",
        ),
        *("undo", "unit"),
    }
)
"""Events that presenters and viewers get as they were written, and participants never. An event that nobody names is sent to
nobody: a viewer sees the gap and joins."""

_CARD: Final = frozenset(
    {
        *("lesson", "title", "help", "step", "steps", "heading", "narration", "acts", "expects", "met", "hint", "rule"),
        *("done", "ended", "since_ms", "question", "hints_left", "explanation"),
    }
)
LESSON: Final[Mapping[Audience, frozenset[str]]] = {
    Audience.PRESENTERS: _CARD | {"notes", "next_heading"},
    Audience.VIEWERS: _CARD,
}
"""Fields of a lesson that each audience gets; all others are "". `memory` is for the next worker and for nobody else."""


def event_for(audience: Audience, event: bytes) -> bytes | None:
    """The event as this audience is told it; None: it is not told. Raises msgspec.ValidationError for what is no event."""
    kind = kind_of(event)
    if kind in ALIKE:
        return None if audience is Audience.PARTICIPANTS else event
    match codec.decode_event(event):
        case QuestionEvent(question=question):
            return codec.question_frame(question) if audience is Audience.PARTICIPANTS else event
        case LessonEvent(lesson=lesson) as told if audience in LESSON:
            return codec.encode_event(replace(told, lesson=_lesson_for(audience, lesson)))
        case RehearsalEvent() as told if audience in LESSON:
            return event if audience is Audience.PRESENTERS else codec.encode_event(replace(told, rehearsal=None))
        case _:
            return None


def snapshot_for(audience: Audience, snapshot: Snapshot) -> Snapshot:
    """The lab as presenters or viewers see it."""
    rehearsal = snapshot.rehearsal if audience is Audience.PRESENTERS else None
    return replace(snapshot, lesson=_lesson_for(audience, snapshot.lesson), rehearsal=rehearsal)


def first_frame(audience: Audience, snapshot: Snapshot) -> bytes:
    """What a socket of this audience is sent when it joins."""
    if audience is Audience.PARTICIPANTS:
        return codec.question_frame(snapshot.question)
    return codec.snapshot_frame(codec.encode_snapshot(snapshot_for(audience, snapshot)))


def kind_of(event: bytes) -> str:
    """The `type` of an encoded event, which is its first field."""
    return event[len(_TYPE) : event.find(b'"', len(_TYPE))].decode() if event.startswith(_TYPE) else ""


_TYPE: Final = b'{"type":"'


def _lesson_for(audience: Audience, lesson: LessonView | None) -> LessonView | None:
    if lesson is None:
        return None
    return replace(lesson, **{name: "" for name in lesson.__struct_fields__ if name not in LESSON[audience]})
