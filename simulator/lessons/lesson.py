"""A lesson as a value: what one file says."""

from typing import Final

from simulator.lessons.conditions import Condition
from simulator.vocabulary import Value
from simulator.wire import requests

WATCHED: Final = "watched"
"""Everything is told, and each act has its button."""
PREDICT: Final = "predict"
"""The question first: acts and expectations once it is closed."""
HINTS: Final = "hints"
"""What is to happen is told, not what to do; hints are given when asked for."""
BLIND: Final = "blind"
"""Only the goal, and at the end what came about."""
LEVELS: Final = (WATCHED, PREDICT, HINTS, BLIND)


class Wrong(Value):
    """What is wrong with a lesson's file, and where. line: from 1."""

    file: str
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.reason}"


class Act(Value):
    """Something to do. request: what a click on it sends, with id 0; None where there is only something to look at."""

    text: str
    target: str
    """The thing of the picture that it is about, or ""."""
    request: requests.AnyRequest | None


class Choice(Value):
    """check: what is true of the lab when this answer is right, where the file says it."""

    text: str
    right: bool
    check: Condition | None


class Question(Value):
    """A prediction. seconds: time to vote, or until somebody closes it."""

    text: str
    choices: tuple[Choice, ...]
    seconds: int | None

    @property
    def right(self) -> int:
        """Which of the choices, from 0."""
        return next(at for at, choice in enumerate(self.choices) if choice.right)


class Rule(Value):
    """section: a heading of the source document. text: what it says, in our own words."""

    section: str
    text: str


class Step(Value):
    """One card. Every text may be ""; a step without `expects` is done when it is read."""

    heading: str
    narration: str
    acts: tuple[Act, ...] = ()
    question: Question | None = None
    explanation: str = ""
    expects: tuple[Condition, ...] = ()
    hints: tuple[str, ...] = ()
    rule: Rule | None = None
    notes: str = ""

    @property
    def watched(self) -> tuple[Condition, ...]:
        """Everything that is looked out for: what is expected, then what would make each answer right."""
        choices = self.question.choices if self.question else ()
        return (*self.expects, *(choice.check for choice in choices if choice.check))


class Lesson(Value):
    """lab: the entry of the library of labs that it needs. goal: all that is told where nothing is helped."""

    key: str
    title: str
    lab: str
    minutes: int
    shows: str
    goal: str
    steps: tuple[Step, ...]
