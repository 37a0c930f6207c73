"""What a class shares in one lab: the lesson that is on, and the question that everyone is asked.

Nothing personal is asked or kept: votes are counted, voters are known by a random number of their browser only.
"""

from typing import Annotated

import msgspec

from simulator.vocabulary import Millis
from simulator.wire.record import Wire

MAX_CHOICES = 8
"""Choices of a question, at most: more do not fit a phone."""

Words = Annotated[str, msgspec.Meta(max_length=300)]


class RuleView(Wire):
    """The rule of the source document that something follows."""

    section: str
    """Heading in the source document: "Failover Triggers"."""
    text: str
    """What it says, in our own words."""


class ActView(Wire):
    """An act that a lesson suggests: what a person does, and the requests that the page would send for it."""

    text: str
    target: str
    """The thing of the picture to point at: "port primary Ethernet0"; "" where there is none."""
    requests: tuple[dict[str, object], ...] = ()
    """As in requests.py, without ids; empty: only a person at a console can do it."""
    done: bool = False


class LessonView(Wire):
    """The lesson that runs in this lab, at its present step."""

    lesson: str
    """Key in the library of lessons."""
    title: str
    help: str
    """How much is told: "watched", "predict", "hints" or "blind"."""
    step: int
    """From 1."""
    steps: int
    heading: str
    narration: str
    acts: tuple[ActView, ...]
    """Empty at the levels where people find out for themselves."""
    expects: tuple[str, ...]
    """What is to happen before the step is done, in words."""
    met: tuple[bool, ...]
    """Which of them have happened."""
    hint: str
    """"" where none is given (yet)."""
    rule: RuleView | None
    """Shown once the step is done."""
    done: bool
    """Everything of this step has happened."""
    ended: bool
    """There is no step after it."""
    notes: str
    """For whoever presents: not for the projector."""
    since_ms: Millis
    """Virtual time at which the step began."""
    question: int | None = None
    """Number of the question that this step asked of the class. While it is open neither acts nor expectations are told."""
    hints_left: int = 0
    """How many more can be asked for."""
    explanation: str = ""
    """Why it went as it did; "" until the step is done."""
    next_heading: str = ""
    """Of the step after it; "" where there is none, or where people work blind."""
    memory: str = ""
    """What the runner goes on with when another worker takes the lab over; nothing for people."""


class ChoiceView(Wire):
    """One of the answers to a question."""

    key: str
    text: str
    votes: int
    right: bool | None
    """None until the answer is revealed."""


class QuestionView(Wire, omit_defaults=True):
    """A question to the class. The tally is told to everyone once the question is closed; before, only how many answered."""

    question: int
    """Rises with each one."""
    text: str
    choices: tuple[ChoiceView, ...]
    state: str
    """"open", "closed" or "revealed"."""
    answers: int
    closes_wall_ms: int | None
    """Unix time; None: until somebody closes it."""
    explanation: str
    """"" until the answer is revealed."""
    seconds: int | None = None
    """How long the voting was meant to last: a countdown begins at this number, whatever the clock of a browser."""
    act: str = ""
    """The act that the question is about; "" where none is named."""
