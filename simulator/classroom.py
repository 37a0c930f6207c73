"""The class in front of a lab: one question at a time, everyone's vote, then the tally, then which answer was right.

A question is open until its time is up or somebody closes it; only then is the tally told, so that nobody votes with the
others. A voter is a random number of a browser, and has one vote: a later one takes its place. Pure: wall time is handed
in, in Unix milliseconds. Lessons and presenters put questions in the same way.
"""

from enum import StrEnum
from typing import Final

import msgspec
from msgspec.structs import replace

from simulator.vocabulary import Value
from simulator.wire.lesson import MAX_CHOICES, ChoiceView, QuestionView

KEYS: Final = "abcdefgh"
"""Names of the choices, in order."""
VOTERS: Final = 2_000
"""Votes that one question takes, at most: a bound on what is kept, not on the size of a class."""


class Stage(StrEnum):
    """How far a question has come; the words of QuestionView."""

    OPEN = "open"
    CLOSED = "closed"
    REVEALED = "revealed"


class Question(Value):
    """What is asked. `right`: places of the right choices, from 0; none: nobody has said yet. `seconds`: of wall time;
    None: until somebody closes it."""

    text: str
    choices: tuple[str, ...]
    right: tuple[int, ...] = ()
    explanation: str = ""
    seconds: int | None = None
    act: str = ""
    """What will be done, that the question is about."""


class Classroom(Value):
    """`number` counts the questions that were ever asked here; `votes` has a place of `question.choices` by voter."""

    number: int = 0
    question: Question | None = None
    stage: Stage = Stage.OPEN
    closes_wall_ms: int | None = None
    votes: dict[str, int] = msgspec.field(default_factory=dict)

    @property
    def is_open(self) -> bool:
        return self.question is not None and self.stage is Stage.OPEN


class Objection(Value):
    """Why it was not done: nothing has changed."""

    message: str


def put(room: Classroom, question: Question, wall_ms: float) -> Classroom | Objection:
    """Ask the class; whatever was asked before is gone."""
    if not 2 <= len(question.choices) <= MAX_CHOICES:
        return Objection(f"choices: from 2 to {MAX_CHOICES}, not {len(question.choices)}")
    blank = next((at for at, choice in enumerate(question.choices) if not choice.strip()), None)
    if not question.text.strip() or blank is not None:
        return Objection("text: a question has words" if blank is None else f"choices[{blank}]: a choice has words")
    if any(not 0 <= at < len(question.choices) for at in question.right):
        return Objection("right: there is no such choice")
    closes = None if question.seconds is None else int(wall_ms) + question.seconds * 1000
    return Classroom(number=room.number + 1, question=question, closes_wall_ms=closes)


def vote(room: Classroom, number: int, voter: str, choice: str) -> Classroom | Objection:
    """`choice`: its key, "a" for the first."""
    if room.question is None or number != room.number:
        return Objection("question: the question is closed")
    if not room.is_open:
        return Objection("question: the voting is closed")
    at = KEYS.find(choice) if len(choice) == 1 else -1
    if not 0 <= at < len(room.question.choices):
        return Objection(f"choice: there is no {choice[:20]!r}")
    if voter not in room.votes and len(room.votes) >= VOTERS:
        return Objection(f"question: {VOTERS} have voted, which is all that is counted")
    return replace(room, votes={**room.votes, voter: at})


def close(room: Classroom) -> Classroom:
    """End the voting; the tally is told."""
    return replace(room, stage=Stage.CLOSED, closes_wall_ms=None) if room.is_open else room


def reveal(room: Classroom, right: tuple[int, ...] = (), explanation: str = "") -> Classroom | Objection:
    """Say which was right, as it was asked or as it is known only now, and why."""
    if room.question is None:
        return Objection("question: none is asked")
    if any(not 0 <= at < len(room.question.choices) for at in right):
        return Objection("right: there is no such choice")
    question = replace(
        room.question, right=right or room.question.right, explanation=explanation or room.question.explanation
    )
    return replace(room, question=question, stage=Stage.REVEALED, closes_wall_ms=None)


def clear(room: Classroom) -> Classroom:
    """Take the question away, and every vote."""
    return Classroom(number=room.number)


def tick(room: Classroom, wall_ms: float) -> Classroom:
    """Time is up, or not yet."""
    return close(room) if room.closes_wall_ms is not None and wall_ms >= room.closes_wall_ms else room


def tally(room: Classroom) -> tuple[int, ...]:
    """Votes for each choice, whatever the stage: for those who may know."""
    counts = [0] * (len(room.question.choices) if room.question else 0)
    for at in room.votes.values():
        counts[at] += 1
    return tuple(counts)


def view(room: Classroom) -> QuestionView | None:
    """What everyone may see of it."""
    question = room.question
    if question is None:
        return None
    counts = (0,) * len(question.choices) if room.is_open else tally(room)
    told = room.stage is Stage.REVEALED
    return QuestionView(
        question=room.number,
        text=question.text,
        choices=tuple(
            ChoiceView(KEYS[at], text, counts[at], (at in question.right) if told and question.right else None)
            for at, text in enumerate(question.choices)
        ),
        state=room.stage.value,
        answers=len(room.votes),
        closes_wall_ms=room.closes_wall_ms,
        explanation=question.explanation if told else "",
        seconds=question.seconds,
        act=question.act,
    )
