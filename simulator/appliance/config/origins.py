"""From which line of a text each statement came: what a finding about a configuration points at.

Filled while a text is loaded (load.py); the configuration itself does not remember lines, since most of it is typed later.
"""

from typing import Final

from simulator.appliance.cli.intents import AllocateRange, ConfigIntent, Enter, Set, Unset, UnsupportedAddress
from simulator.appliance.cli.match import Matched
from simulator.appliance.cli.statements import AnyStatement, Statement
from simulator.appliance.config.lines import SourceLine
from simulator.vocabulary import Value

Path = tuple[str, ...]


class RefusedLine(Value):
    """A line that has a meaning, and is refused. number: from 1. path: the sub-mode lines above it."""

    context: str
    path: Path
    number: int
    text: str
    intent: ConfigIntent
    reason: str

    def is_of(self, kind: type[Statement]) -> bool:
        """Whether the line would put a statement of that kind in force."""
        return isinstance(self.intent, Set | Enter) and isinstance(self.intent.statement, kind)


class KeptLine(Value):
    """A line that is kept and not simulated. path: the lines above it that it belongs to."""

    context: str
    path: Path
    number: int
    text: str


class Origins:
    """Of one unit's texts. A statement is found by its space, the sub-mode lines above it, and its identity."""

    def __init__(self) -> None:
        self._lines: Final[dict[tuple[str, Path, tuple[str | int, ...]], SourceLine]] = {}
        self.refused: Final[list[RefusedLine]] = []
        self.kept: Final[list[KeptLine]] = []
        self.below: Final[dict[tuple[str, int], int]] = {}
        """Space and number of each line that was refused only because it is indented below a refused one, whose number it has."""

    def take(self, context: str, found: Matched, line: SourceLine, refused: str) -> None:
        """A line with a meaning. refused: why it was not taken; "" if it was."""
        intent = found.intent
        if isinstance(intent, ConfigIntent) and refused:
            self.refused.append(RefusedLine(context, found.path, line.number, line.text, intent, refused))
        elif isinstance(intent, Set | Enter | Unset):
            self._lines[context, found.path, intent.statement.identity] = line
        elif isinstance(intent, UnsupportedAddress):
            self.keep(context, found.path, line)
        elif isinstance(intent, AllocateRange):
            for member in intent.members:
                self._lines[context, found.path, member.identity] = line

    def leave(self, context: str, number: int, head: int) -> None:
        """A line below a refused one."""
        self.below[context, number] = head

    def keep(self, context: str, path: Path, line: SourceLine) -> None:
        """A line that is kept."""
        self.kept.append(KeptLine(context, path, line.number, line.text))

    def line(self, context: str, path: Path, statement: AnyStatement) -> SourceLine | None:
        """The line that says so, or the last one that said something of the same identity; None: no line does."""
        return self._lines.get((context, path, statement.identity))
