"""Requests of a browser. Each gets one answer: `{id, ok: true, result}` or `{id, ok: false, error: {code, message}}`.

Acts change the lab and become journal entries; questions (`complete`, `help`, `compare`, `menu`) change nothing.
"""

from typing import Annotated, Final, Literal, TypeAlias

import msgspec

from simulator.wire.lesson import MAX_CHOICES, QuestionView, Words
from simulator.wire.record import Wire

MAX_LINE = 512
"""Longest console line in characters."""
MAX_FRAME = 16_384
"""Largest websocket message from a browser, in bytes."""

RequestId: TypeAlias = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
UnitName: TypeAlias = Annotated[str, msgspec.Meta(pattern="^(primary|secondary)$")]
Moment: TypeAlias = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
"""Virtual time in milliseconds."""
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
    adaptive: bool | None = None
    """Let the speed follow what happens; naming a speed ends it."""


class Complete(Request, tag="complete"):
    """Tab: result `{line}` with the completed line, or the same."""

    unit: UnitName
    line: Line


class Help(Request, tag="help"):
    """`?`: result `{lines}`."""

    unit: UnitName
    line: Line


class Look(Request, tag="look"):
    """Look back: result `{snapshot, before_ms, after_ms, present}`, the lab as it was at `at_ms` (from `opened_ms` to now;
    outside, the nearer end), its clock paused there, the meaningful moments next to it (None: there is none), and whether it is
    on the way to the present, so that `rewind` leads there (with `journal` it may have been undone since)."""

    at_ms: Moment
    step: Literal["", "back", "forward"] = ""
    """Instead, the meaningful moment before or after `at_ms`."""
    journal: Annotated[int, msgspec.Meta(ge=0, le=2**31)] | None = None
    """The past as it was when the journal had so many entries, whatever was undone since (share links); None: as it is."""


class Rewind(Request, tag="rewind"):
    """Go back: the whole lab stands at `at_ms` again and goes on from there; what had come after stays as a ghost."""

    at_ms: Moment


class Undo(Request, tag="undo"):
    """Take back the last act and all that came of it: `rewind` to the moment before it."""


class Return(Request, tag="return"):
    """Go back into a branch that was left, where it ended; the present one becomes a ghost."""

    branch: Annotated[int, msgspec.Meta(ge=0, le=2**31)]


class Share(Request, tag="share"):
    """What a link to the present moment, or to `at_ms`, has to say: result `{at_ms, journal}` (as in `look`)."""

    at_ms: Moment | None = None


class Export(Request, tag="export"):
    """The lab as a file: result `{file}` (file.py). With `at_ms` it stands at that moment, and holds what led there only;
    `journal` as in `look`."""

    at_ms: Moment | None = None
    journal: Annotated[int, msgspec.Meta(ge=0, le=2**31)] | None = None


class Why(Request, tag="why"):
    """Why is it so: result `{chain: [...], about}` (why.py), the last link first. By `row`, the number of a row of the log, or by
    `thing` of the picture as it is, or was at `at_ms`."""

    row: Annotated[int, msgspec.Meta(ge=0, le=2**53)] | None = None
    thing: Annotated[str, msgspec.Meta(max_length=100)] = ""
    at_ms: Moment | None = None


class Exchange(Request, tag="exchange"):
    """All messages between the units from `from_ms` to `until_ms` (at most EXCHANGE_MS): result `{messages, ...}` (why.py)."""

    from_ms: Moment
    until_ms: Moment


class Series(Request, tag="series"):
    """Samples for charts: result `{series}` (series.py). At most `points` in each, evenly thinned."""

    from_ms: Moment = 0
    until_ms: Moment | None = None
    points: Annotated[int, msgspec.Meta(ge=10, le=2_000)] = 600


class StartLesson(Request, tag="lesson"):
    """Begin a lesson of the library in this lab, at a level of help; "" ends the one that runs."""

    lesson: Annotated[str, msgspec.Meta(max_length=60)]
    help: Literal["watched", "predict", "hints", "blind"] = "watched"


class LessonStep(Request, tag="lesson-step"):
    """Go to a step of the lesson that runs, or ask for a hint."""

    step: Annotated[int, msgspec.Meta(ge=1, le=100)] | None = None
    hint: bool = False


class Ask(Request, tag="ask"):
    """Ask the class a question of one's own; one that is open is closed."""

    text: Words
    choices: Annotated[tuple[Words, ...], msgspec.Meta(min_length=2, max_length=MAX_CHOICES)]
    right: Annotated[int, msgspec.Meta(ge=0, lt=MAX_CHOICES)] | None = None
    """Which of the choices, from 0; None: there is no right one, or nobody says yet."""
    seconds: Annotated[int, msgspec.Meta(ge=5, le=3_600)] | None = None
    """None: until somebody closes it."""


class CloseQuestion(Request, tag="close"):
    """End the voting, then reveal, then take the question away: whatever comes next, or at once what is named."""

    question: Annotated[int, msgspec.Meta(ge=0, le=2**31)]
    to: Literal["closed", "revealed", "gone"] | None = None
    right: Annotated[int, msgspec.Meta(ge=0, lt=MAX_CHOICES)] | None = None
    """With the reveal: which of the choices was right, where it is known only now."""


class Predict(Request, tag="predict"):
    """A vote of one who is known by a random number; a later one takes its place, as long as the question is open."""

    question: Annotated[int, msgspec.Meta(ge=0, le=2**31)]
    choice: Annotated[str, msgspec.Meta(max_length=20)]


class Compare(Request, tag="compare"):
    """Both units' configurations side by side: result `{comparison}` (comparison.py)."""


class Join(Request, tag="join"):
    """Send the snapshot again (a gap was seen): result `{}` and then a fresh snapshot frame."""


AnyRequest: TypeAlias = (
    Console
    | Operate
    | Fault
    | RepairAll
    | Flow
    | Rate
    | SetClock
    | Look
    | Rewind
    | Undo
    | Return
    | Share
    | Export
    | Why
    | Exchange
    | Series
    | StartLesson
    | LessonStep
    | Ask
    | CloseQuestion
    | Predict
    | Complete
    | Help
    | Compare
    | Join
)


QUESTIONS: Final = (Look, Share, Export, Why, Exchange, Series, Compare, Complete, Help)
"""Requests that change nothing: acts go before them."""
HARD_QUESTIONS: Final = (Look, Export, Why, Exchange, Series, Compare)
"""Those that are work for a worker: a past is simulated again, or much is gathered."""


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


class Beat(Wire, tag="beat"):
    """What a page hears every few seconds when there is nothing else. `live`: a worker has the lab, and its events come."""

    live: bool


class SnapshotFrame(Wire, tag="snapshot"):
    """The other kind of frame that a server sends: `{type: "snapshot", snapshot}`; events are sent as they are."""

    snapshot: msgspec.Raw


class QuestionFrame(Wire, tag="question"):
    """All that a participant is told: the question to the class, or None. No event: it says neither which lab nor when."""

    question: QuestionView | None
