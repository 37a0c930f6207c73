"""A row: one command as data. commands/*.py are tables of rows."""

from collections.abc import Callable
from typing import Final

import msgspec

from simulator.appliance.cli.intents import Enter, Intent, Set, Unset
from simulator.appliance.cli.modes import Mode
from simulator.appliance.cli.statements import AnyStatement
from simulator.releases import Feature, Release
from simulator.vocabulary import UnitRole, Value

SYSTEM: Final = "system"
CONTEXT: Final = "context"
BOTH: Final = "both"


class Typed(Value):
    """What was typed for one command: its keywords in full, in order, and its parameters by name."""

    words: tuple[str, ...] = ()
    values: tuple[tuple[str, int | str], ...] = ()

    def has(self, word: str) -> bool:
        return word in self.words

    def text(self, name: str) -> str:
        """A parameter's text, "" where it was left out."""
        return next((str(value) for key, value in self.values if key == name), "")

    def number(self, name: str) -> int | None:
        """A numeric parameter, None where it was left out."""
        return next((int(value) for key, value in self.values if key == name), None)

    def role(self) -> UnitRole:
        return UnitRole.PRIMARY if self.has("primary") else UnitRole.SECONDARY


class Row(msgspec.Struct, frozen=True):
    """One command.

    modes: where it is at home (it is also taken in the modes that fall back to these). space: which of the system execution
    space and the contexts have it. help: one line, shown by `?`. kept: its line is kept verbatim, and its words must be typed
    in full. feature: what a release must have that knows it; None: every one does.
    """

    syntax: str
    help: str
    make: Callable[[Typed], Intent]
    modes: tuple[Mode, ...]
    space: str = BOTH
    kept: bool = False
    feature: Feature | None = None

    def is_known_to(self, release: Release | None) -> bool:
        return self.feature is None or release is None or self.feature.is_in(release.version, release.platform)

    def is_in(self, *, system: bool) -> bool:
        return self.space == BOTH or (self.space == SYSTEM) is system


def always(intent: Intent) -> Callable[[Typed], Intent]:
    """A constructor for a command that means the same however it is typed."""
    return lambda _typed: intent


def states(statement: Callable[[Typed], AnyStatement]) -> Callable[[Typed], Intent]:
    """A constructor for `[no] statement`."""
    return lambda typed: Unset(statement(typed)) if typed.has("no") else Set(statement(typed))


def opens(statement: Callable[[Typed], AnyStatement]) -> Callable[[Typed], Intent]:
    """A constructor for `[no] statement` where the statement opens a sub-mode."""
    return lambda typed: Unset(statement(typed)) if typed.has("no") else Enter(statement(typed))
