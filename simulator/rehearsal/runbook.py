"""A runbook and an exercise as values: what two files say. Times are virtual milliseconds; step numbers count from 1."""

from enum import StrEnum
from typing import Final

from simulator.lessons.conditions import Condition
from simulator.lessons.lesson import Act
from simulator.vocabulary import Millis, Value


class Then(StrEnum):
    """What follows a step that failed."""

    STOP = "stop"
    BACKOUT = "backout"
    CONTINUE = "continue"
    ASK = "ask"


class Otherwise(Value):
    """question: to the player, where `then` is ASK."""

    then: Then = Then.STOP
    question: str = ""


class Demand(Value):
    """A `check:` or an `expect:`. before: it must hold when the step begins, before anything is done."""

    line: int
    condition: Condition
    is_check: bool
    before: bool = False
    within_ms: Millis = 0
    """Of an `expect:` the longest time that it may take, counted from the last thing done in the step."""


class Reading(Value):
    """A value that the player writes down. form and words: what it is in truth, a row of readings.py; where: to look for it."""

    line: int
    text: str
    form: str
    words: tuple[str, ...]
    where: str = ""


class Watch(Value):
    """never: it must not come about; else it must hold, from the beginning of the run or of its step to the end."""

    line: int
    condition: Condition
    never: bool

    @property
    def text(self) -> str:
        return f"{'Never' if self.never else 'Always'}: {self.condition.text}"


class Budget(Value):
    """The longest interruption that a context or a flow may have. name: of the context, or of the flow ("ftp context1")."""

    line: int
    kind: str
    """"context" or "flow"."""
    name: str
    most_ms: Millis


class Step(Value):
    """who: the seat that does it. watches, budgets: for as long as the step lasts; of the whole run they stand in the runbook."""

    line: int
    heading: str
    narration: str
    who: str
    acts: tuple[Act, ...] = ()
    demands: tuple[Demand, ...] = ()
    readings: tuple[Reading, ...] = ()
    watches: tuple[Watch, ...] = ()
    budgets: tuple[Budget, ...] = ()
    otherwise: Otherwise = Otherwise()
    notes: str = ""


class Runbook(Value):
    """players: the seats, the first of them does the steps that name nobody. backout: the steps of the way back."""

    file: str
    key: str
    title: str
    change: str
    lab: str
    players: tuple[str, ...]
    window_ms: Millis
    shows: str
    watches: tuple[Watch, ...]
    budgets: tuple[Budget, ...]
    steps: tuple[Step, ...]
    backout: tuple[Step, ...] = ()

    @property
    def all_steps(self) -> tuple[Step, ...]:
        """The steps, then those of the way back: a run numbers them through."""
        return (*self.steps, *self.backout)


# --- the exercise -----------------------------------------------------------------------------------------------------

EVERYTHING: Final = "everything"
SIGHTS: Final = (
    "consoles of primary",
    "consoles of secondary",
    "system log",
    "alarms",
    "checklist",
    "diagram",
    EVERYTHING,
)
"""What a seat may see."""
USUAL: Final = ("consoles of primary", "consoles of secondary", "system log", "checklist")
"""What a player sees where no exercise says so."""


class Seat(Value):
    name: str
    sees: tuple[str, ...]

    def may_see(self, sight: str) -> bool:
        return EVERYTHING in self.sees or sight in self.sees


class Rating(StrEnum):
    """HSEEP's four ratings of an objective."""

    PERFORMED = "performed"
    SOME = "some challenges"
    MAJOR = "major challenges"
    UNABLE = "unable"


class Inject(Value):
    """When it comes: after at_ms, when a condition is true, or (a condition, too) by the outcome of a step. It is a message, an
    act, or both. sender, to: "" where nobody is said."""

    line: int
    number: int
    at_ms: Millis | None
    when: Condition | None
    sender: str = ""
    to: str = ""
    text: str = ""
    act: Act | None = None


class Expected(Value):
    """What shows that an objective is met."""

    line: int
    objective: int
    condition: Condition


class RatedWhen(Value):
    """`rate N: RATING when CONDITION`: the first that is true decides."""

    line: int
    objective: int
    rating: Rating
    condition: Condition | None


class Objective(Value):
    line: int
    number: int
    text: str


class Hint(Value):
    line: int
    when: Condition
    text: str


class Exercise(Value):
    """start: what is true before anyone looks. hidden: acts that nobody is told of. brief: plain lines."""

    file: str
    key: str
    title: str
    runbook: str
    lab: str
    brief: str
    start: tuple[Act, ...]
    hidden: tuple[Act, ...]
    seats: tuple[Seat, ...]
    injects: tuple[Inject, ...]
    objectives: tuple[Objective, ...]
    expected: tuple[Expected, ...]
    rates: tuple[RatedWhen, ...]
    lost: tuple[Condition, ...]
    hints: tuple[Hint, ...]
