"""Requests of a browser, and the table that says of each who answers it, who may send it and what it changes.

A request is added by its class here, its row in REQUESTS, and a handler at its owner. Decoder, runner, engine, bus and roles
read the row. Answers are in answers.py.
"""

from collections.abc import Mapping
from enum import Enum, auto
from typing import TYPE_CHECKING, Annotated, Final, Literal, TypeAlias, Union

import msgspec

from simulator.wire.lesson import MAX_CHOICES, Words
from simulator.wire.record import Wire
from simulator.wire.roles import ACTING, Role

MAX_LINE = 512
"""Longest console line in characters."""
MAX_FRAME = 16_384
"""Largest websocket message from a browser, in bytes."""

RequestId: TypeAlias = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
UnitName: TypeAlias = Annotated[str, msgspec.Meta(pattern="^(primary|secondary)$")]
AtMs: TypeAlias = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
"""Virtual time in milliseconds."""
Line: TypeAlias = Annotated[str, msgspec.Meta(max_length=MAX_LINE)]


Text: TypeAlias = Annotated[str, msgspec.Meta(max_length=200_000)]


class Request(Wire):
    id: RequestId


class Console(Request, tag="console", omit_defaults=True):
    """A line typed at a unit's console, in whatever mode it stands. `pasted`: together with the line before it, so that both
    are one act."""

    unit: UnitName
    line: Line
    pasted: bool = False


class Operate(Request, tag="operate"):
    """Commands that a click stands for, entered in the system execution space, shown in the unit's console.

    Configuration commands are wrapped in `configure terminal` ... `end` by the caller: the lines are what is typed."""

    unit: UnitName
    lines: Annotated[tuple[Line, ...], msgspec.Meta(min_length=1, max_length=20)]


class Fault(Request, tag="fault"):
    """Put a fault in force, or repair it. Names: simulator/faults/names.py."""

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

    at_ms: AtMs
    step: Literal["", "back", "forward"] = ""
    """Instead, the meaningful moment before or after `at_ms`."""
    journal: Annotated[int, msgspec.Meta(ge=0, le=2**31)] | None = None
    """The past as it was when the journal had so many entries, whatever was undone since (share links); None: as it is."""


class Rewind(Request, tag="rewind"):
    """Go back: the whole lab stands at `at_ms` again and goes on from there; what had come after stays as a branch."""

    at_ms: AtMs


class Undo(Request, tag="undo"):
    """Take back the last act and all that came of it: `rewind` to the moment before it."""


class Return(Request, tag="return"):
    """Go back into a branch that was left, where it ended; the present one becomes one that was left."""

    branch: Annotated[int, msgspec.Meta(ge=0, le=2**31)]


class Share(Request, tag="share"):
    """What a link to the present moment, or to `at_ms`, has to say: result `{at_ms, journal}` (as in `look`)."""

    at_ms: AtMs | None = None


class Export(Request, tag="export"):
    """The lab as a file: result `{file}` (file.py). With `at_ms` it stands at that moment, and holds what led there only;
    `journal` as in `look`."""

    at_ms: AtMs | None = None
    journal: Annotated[int, msgspec.Meta(ge=0, le=2**31)] | None = None


class Why(Request, tag="why"):
    """Why is it so: result `{chain: [...], about}` (why.py), the last link first. By `row`, the number of a row of the log, or by
    `thing` of the picture as it is, or was at `at_ms`."""

    row: Annotated[int, msgspec.Meta(ge=0, le=2**53)] | None = None
    thing: Annotated[str, msgspec.Meta(max_length=100)] = ""
    at_ms: AtMs | None = None


class Exchange(Request, tag="exchange"):
    """All messages between the units from `from_ms` to `until_ms` (at most EXCHANGE_MS): result `{messages, ...}` (why.py)."""

    from_ms: AtMs
    until_ms: AtMs


class Series(Request, tag="series"):
    """Samples for charts: result `{series}` (series.py). At most `points` in each, evenly thinned."""

    from_ms: AtMs = 0
    until_ms: AtMs | None = None
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
    act: Words = ""
    """What will be done, that the question is about: phones do not see the lab."""


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


class StartRehearsal(Request, tag="start-rehearsal"):
    """Rehearse a runbook in this lab, under an exercise or none: files by their names and texts. With an empty name the rehearsal
    that is on is closed."""

    runbook: Annotated[str, msgspec.Meta(max_length=100)]
    runbook_text: Text = ""
    exercise: Annotated[str, msgspec.Meta(max_length=100)] = ""
    exercise_text: Text = ""


class Rehearse(Request, tag="rehearse", omit_defaults=True):
    """What a person says to the rehearsal that is on; `say` tells which of the fields count (docs/wire.md)."""

    say: Literal[
        "ready",
        "unready",
        "begin",
        "act",
        "done",
        "write",
        "skip",
        "decide",
        "note",
        "rate",
        "steer",
        "abort",
        "close",
        "here",
        "away",
        "share",
    ]
    step: Annotated[int, msgspec.Meta(ge=0, le=1_000)] = 0
    number: Annotated[int, msgspec.Meta(ge=0, le=1_000)] = 0
    """Of the act or the reading (from 0), the inject or the objective."""
    text: Annotated[str, msgspec.Meta(max_length=2_000)] = ""
    kind: Literal["", "keep", "improve"] = ""
    owner: Annotated[str, msgspec.Meta(max_length=100)] = ""
    due: Annotated[str, msgspec.Meta(max_length=40)] = ""
    way: Annotated[str, msgspec.Meta(max_length=40)] = ""
    """Of a decision, a rating or an inject: the word of the runbook."""


class Evidence(Request, tag="evidence"):
    """The verdict on the rehearsal that is on, as it is so far: result `{verdict, rows}` (simulator/rehearsal/report/verdict.py,
    wash.py)."""


class Compare(Request, tag="compare"):
    """Both units' configurations side by side: result `{comparison}` (comparison.py)."""


class Findings(Request, tag="findings"):
    """What is wrong with the pair that the lab was made from: result `{findings}` (findings.py)."""


class Join(Request, tag="join"):
    """Send the snapshot again (a gap was seen): result `{}` and then a fresh snapshot frame."""


# --- the table --------------------------------------------------------------------------------------------------------


class Owner(Enum):
    """Who answers a request."""

    LAB = auto()
    """The lab engine (simulator/worker/engine/lab_engine.py)."""
    CLASS = auto()
    """The host of the question to the class (simulator/worker/hosts/class_host.py)."""
    LESSON = auto()
    """The host of the lesson (simulator/worker/hosts/lesson_host.py)."""
    REHEARSAL = auto()
    """The host of the rehearsal (simulator/worker/hosts/rehearsal_host.py)."""
    RUNNER = auto()
    """What runs the lab (simulator/worker/running/runner.py)."""
    SOCKET = auto()
    """The web process, from what it holds of the lab."""


class Effect(Enum):
    """What a request changes."""

    ACT = auto()
    """The lab: an entry of its journal."""
    TURN = auto()
    """Which past the lab has: an entry of its journal. It simulates some of that past again."""
    BESIDE = auto()
    """What stands beside the lab: its clock, the lesson, the question to the class. In no journal."""
    QUESTION = auto()
    """Nothing: acts go before it."""
    HARD_QUESTION = auto()
    """Nothing; but it is work: some of the past is simulated again, or much is gathered. One is enough for a turn."""


class Row(msgspec.Struct, frozen=True):
    """Of one request."""

    owner: Owner
    role: Role
    """Who may send it besides owners and controllers, who may send all; CONTROLLER: nobody else."""
    effect: Effect

    @property
    def journaled(self) -> bool:
        return self.effect in {Effect.ACT, Effect.TURN}

    @property
    def is_question(self) -> bool:
        return self.effect in {Effect.QUESTION, Effect.HARD_QUESTION}

    @property
    def is_hard(self) -> bool:
        """One of them is enough for a turn of the runner."""
        return self.effect in {Effect.TURN, Effect.HARD_QUESTION}


_ACT: Final = Row(Owner.LAB, Role.CONTROLLER, Effect.ACT)
_TURN: Final = Row(Owner.LAB, Role.CONTROLLER, Effect.TURN)
_QUESTION: Final = Row(Owner.LAB, Role.VIEWER, Effect.QUESTION)
_HARD_QUESTION: Final = Row(Owner.LAB, Role.VIEWER, Effect.HARD_QUESTION)

REQUESTS: Final[Mapping[type[Request], Row]] = {
    Console: _ACT,
    Operate: _ACT,
    Fault: _ACT,
    RepairAll: _ACT,
    Flow: _ACT,
    Rate: _ACT,
    Rewind: _TURN,
    Undo: _TURN,
    Return: _TURN,
    Complete: _QUESTION,
    Help: _QUESTION,
    Share: _QUESTION,
    Look: _HARD_QUESTION,
    Why: _HARD_QUESTION,
    Exchange: _HARD_QUESTION,
    Series: _HARD_QUESTION,
    Compare: _HARD_QUESTION,
    Findings: _HARD_QUESTION,
    Export: Row(Owner.LAB, Role.CONTROLLER, Effect.HARD_QUESTION),
    SetClock: Row(Owner.RUNNER, Role.CONTROLLER, Effect.BESIDE),
    StartLesson: Row(Owner.LESSON, Role.CONTROLLER, Effect.BESIDE),
    LessonStep: Row(Owner.LESSON, Role.CONTROLLER, Effect.BESIDE),
    Ask: Row(Owner.CLASS, Role.CONTROLLER, Effect.BESIDE),
    CloseQuestion: Row(Owner.CLASS, Role.CONTROLLER, Effect.BESIDE),
    Predict: Row(Owner.CLASS, Role.PARTICIPANT, Effect.BESIDE),
    StartRehearsal: Row(Owner.REHEARSAL, Role.CONTROLLER, Effect.BESIDE),
    Rehearse: Row(Owner.REHEARSAL, Role.CONTROLLER, Effect.BESIDE),
    Evidence: Row(Owner.REHEARSAL, Role.CONTROLLER, Effect.HARD_QUESTION),
    Join: Row(Owner.SOCKET, Role.VIEWER, Effect.QUESTION),
}
"""A viewer takes the lab as a file by its page, `export` of a socket is not for viewers."""

if TYPE_CHECKING:
    AnyRequest: TypeAlias = Request
else:
    AnyRequest: TypeAlias = Union[tuple(REQUESTS)]  # noqa: UP007  # what a decoder needs, from the table


def row_of(request: AnyRequest) -> Row:
    return REQUESTS[type(request)]


def may_send(role: Role, request: AnyRequest) -> bool:
    return role in ACTING or role is row_of(request).role
