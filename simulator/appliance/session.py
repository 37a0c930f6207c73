"""The session at a unit's console port: where it stands, what it waits for, how its screen is set."""

from simulator.appliance.cli.intents import FileOrder
from simulator.appliance.cli.modes import Mode, Place
from simulator.appliance.config.load import Reading
from simulator.appliance.questions import Question
from simulator.vocabulary import Value


class Console(Value):
    """The session at the unit's console port. `question`: what the next line will confirm or not.

    A fresh session stands in privileged EXEC of the system space: whoever gives a demo should not have to log in first.
    """

    place: Place = Place(mode=Mode.EXEC)
    question: Question | None = None
    about: str = ""
    """The name that the question shows; of `reload`, what was typed after it."""
    filing: FileOrder | None = None
    """The file command whose questions are being answered."""
    tries: int = 0
    """Wrong passwords so far."""
    rest: tuple[str, ...] = ()
    """Of a listing that waits for the screen (Question.MORE)."""
    page: int | None = None
    """`terminal pager`; None: as the configuration says. 0: no pages."""
    width: int = 0
    """`terminal width`; 0: lines of any length."""
    reading: Reading | None = None
    """While a listing is being pasted (pasting.py)."""
