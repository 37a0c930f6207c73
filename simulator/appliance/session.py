"""The session at a unit's console port: where it stands, what it waits for, how its screen is set."""

from simulator.appliance.cli.intents import FileOrder
from simulator.appliance.cli.modes import Mode, Place
from simulator.appliance.cli.reloading import Reload
from simulator.appliance.config.load import Reading
from simulator.appliance.questions import Question
from simulator.vocabulary import Value


class ExecPlace(Value, array_like=True):
    """Where the commands of `failover exec` for a target stand, in one space (reference 19.2)."""

    target: str
    place: Place


def exec_place(places: tuple[ExecPlace, ...], target: str, context: str) -> Place:
    """Commands for a target begin in global configuration."""
    known = (entry.place for entry in places if entry.target == target and entry.place.context == context)
    return next(known, Place(context, Mode.CONFIG))


def with_exec_place(places: tuple[ExecPlace, ...], target: str, place: Place) -> tuple[ExecPlace, ...]:
    others = (e for e in places if (e.target, e.place.context) != (target, place.context))
    return (*others, ExecPlace(target, place))


class Console(Value):
    """The session at the unit's console port. `question`: what the next line will confirm or not.

    A fresh session stands in privileged EXEC of the system space: whoever gives a demo should not have to log in first.
    """

    place: Place = Place(mode=Mode.EXEC)
    question: Question | None = None
    about: str = ""
    """The name that the question shows."""
    reload: Reload | None = None
    """The `reload` whose questions are being answered."""
    filing: FileOrder | None = None
    """The file command whose questions are being answered."""
    tries: int = 0
    """Wrong passwords so far."""
    user: str = ""
    """Who logged in by `login`; "": nobody by name."""
    rest: tuple[str, ...] = ()
    """Of a listing that waits for the screen (Question.MORE)."""
    page: int | None = None
    """`terminal pager`; None: as the configuration says. 0: no pages."""
    width: int = 0
    """`terminal width`; 0: lines of any length."""
    reading: Reading | None = None
    """While a listing is being pasted (pasting.py)."""
    margin: int | None = None
    """Signs that stand before a command on the screen of who sent it by `failover exec`; None: the prompt."""
    exec_places: tuple[ExecPlace, ...] = ()
    """Where commands of this session for a target stand there, as far as it was told."""
    mate_places: tuple[ExecPlace, ...] = ()
    """Where commands stand here that the other unit's session sends by `failover exec`."""
