"""Events of a lab's one stream: `{v, lab, run, seq, at_ms, type, ...}`, numbered without a gap.

Most carry an entity of the snapshot that replaces the one with the same key; `fold.py` says how each changes it.
Hello and the like move on the screen only and change nothing that lasts.
"""

from typing import TypeAlias

from simulator.vocabulary import GroupId, Millis
from simulator.wire.lesson import LessonView, QuestionView
from simulator.wire.record import Wire
from simulator.wire.rehearsal import RehearsalView
from simulator.wire.snapshot import (
    Branch,
    Clock,
    FaultView,
    FlowView,
    GroupView,
    Growth,
    Health,
    InterfaceView,
    LinkView,
    LogEntry,
    PeerView,
    PortView,
    Suggestion,
    SwitchView,
    SyslogLine,
    Undoable,
    UnitView,
)

WIRE_VERSION = 1


class Event(Wire):
    """Envelope of every event."""

    v: int
    lab: str
    run: int
    seq: int
    at_ms: Millis


class UnitEvent(Event, tag="unit"):
    unit: UnitView


class GroupEvent(Event, tag="group"):
    """Replaces the group. Its lane grows by LaneEvent."""

    group: GroupView


class InterfaceEvent(Event, tag="interface"):
    interface: InterfaceView


class InterfaceGoneEvent(Event, tag="interface-gone"):
    unit: str
    context: str
    name: str


class PortEvent(Event, tag="port"):
    port: PortView


class PeerEvent(Event, tag="peer"):
    peer: PeerView


class LinkEvent(Event, tag="link"):
    link: LinkView


class SwitchEvent(Event, tag="switch"):
    switch: SwitchView


class FlowEvent(Event, tag="flow"):
    """Replaces the flow."""

    flow: FlowView


class FlowsGrewEvent(Event, tag="flows-grew"):
    """Flows of which nothing but numbers is different: told of all of them together, now and then."""

    flows: tuple[Growth, ...]


class FaultEvent(Event, tag="fault"):
    fault: FaultView


class RepairEvent(Event, tag="repair"):
    """The named fault is no more."""

    fault: str


class ConsoleEvent(Event, tag="console"):
    """Lines appended to a console, and its prompt now."""

    unit: str
    prompt: str
    lines: tuple[str, ...]


class LaneEvent(Event, tag="lane"):
    """A state that a group entered (every one, also those that lasted no time): a new segment of its lane."""

    unit: str
    group: GroupId
    state: str


class LogEvent(Event, tag="log"):
    entry: LogEntry


class SyslogEvent(Event, tag="syslog"):
    """Messages that a unit logged at one moment."""

    lines: tuple[SyslogLine, ...]


class ClockEvent(Event, tag="clock"):
    clock: Clock


class HealthEvent(Event, tag="health"):
    health: Health


class SuggestionEvent(Event, tag="suggestion"):
    suggestion: Suggestion


class BranchesEvent(Event, tag="branches"):
    """The pasts that were left, all that are kept."""

    branches: tuple[Branch, ...]


class UndoEvent(Event, tag="undo"):
    undo: Undoable


class LessonEvent(Event, tag="lesson"):
    """None: no lesson is on any more."""

    lesson: LessonView | None


class QuestionEvent(Event, tag="question"):
    question: QuestionView | None


class RehearsalEvent(Event, tag="rehearsal"):
    """None: no rehearsal is on any more."""

    rehearsal: RehearsalView | None


class MessageEvent(Event, tag="message"):
    """A message left a unit (sampled to the screen's need at high speed). It only moves on the screen."""

    unit: str
    """Sender."""
    via: str
    """"failover", "state" or "context/interface"."""
    kind: str
    """"hello", "interface-hello", "probe", "switch-order", ... (tags of failover/messages.py)"""
    arrives_ms: Millis | None
    """None: it is lost on the way."""


class HelloMissedEvent(Event, tag="hello-missed"):
    """A due hello did not come. It only marks the screen; PeerView has the count."""

    unit: str
    missed: int


AnyEvent: TypeAlias = (
    UnitEvent
    | GroupEvent
    | InterfaceEvent
    | InterfaceGoneEvent
    | PortEvent
    | PeerEvent
    | LinkEvent
    | SwitchEvent
    | FlowEvent
    | FlowsGrewEvent
    | FaultEvent
    | RepairEvent
    | ConsoleEvent
    | LaneEvent
    | LogEvent
    | SyslogEvent
    | ClockEvent
    | HealthEvent
    | SuggestionEvent
    | BranchesEvent
    | UndoEvent
    | LessonEvent
    | QuestionEvent
    | RehearsalEvent
    | MessageEvent
    | HelloMissedEvent
)
