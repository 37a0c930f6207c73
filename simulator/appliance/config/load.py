"""Configuration text -> configuration. Every line goes through the matcher and `apply`, as if it were typed.

A wrong line is reported and changes nothing. A line whose first word nobody knows is kept, with the lines indented below it.
Indentation tells whether an unknown line belongs to the sub-mode above it; known lines find their mode by themselves.
"""

from collections.abc import Mapping
from typing import Final

import msgspec

from simulator.appliance.cli.forwarding import ObjectNetwork
from simulator.appliance.cli.intents import ConfigIntent, End, Enter, Exit, Intent, Set, Unset
from simulator.appliance.cli.kept import known
from simulator.appliance.cli.match import Ambiguous, Blank, Incomplete, Invalid, Match, Matched, match
from simulator.appliance.cli.modes import Mode, Place
from simulator.appliance.cli.moves import after
from simulator.appliance.cli.statements import LOOSE, AnyStatement, Interface, Kept, Shutdown
from simulator.appliance.config.apply import apply
from simulator.appliance.config.edit import change_at, drop_in, may_repeat, put, with_space
from simulator.appliance.config.lines import SourceLine, source_lines
from simulator.appliance.config.model import Configuration, block, unmentioned
from simulator.appliance.config.names import settled
from simulator.appliance.config.order import insert
from simulator.appliance.config.origins import Origins
from simulator.appliance.config.ranks import Section
from simulator.appliance.config.refusal import Refusal
from simulator.appliance.config.tree import lines_of
from simulator.vocabulary import SYSTEM_CONTEXT, Value

Path = tuple[str, ...]
Identity = tuple[str | int, ...]


class LoadError(Value):
    """A line that was not taken. context: "" for the system. line, column: from 1; 0 where no line is at fault."""

    context: str
    line: int
    column: int
    text: str
    reason: str


def load(
    text_by_context: Mapping[str, str], base: Configuration, origins: Origins | None = None
) -> tuple[Configuration, tuple[LoadError, ...]]:
    """The configuration that the texts say, for the chassis of `base`, and the lines that were refused.

    text_by_context: "" for the system execution space, which creates the contexts; then one text for each context. Ports
    that the system's text does not mention are shut down. origins: is filled with the line of each statement.
    """
    config = msgspec.structs.replace(base, system=(), contexts=())
    config, errors = _load_space(config, SYSTEM_CONTEXT, text_by_context.get(SYSTEM_CONTEXT, ""), origins)
    config = with_all_ports(config)
    for context, text in text_by_context.items():
        if context != SYSTEM_CONTEXT:
            config, more = load_context(config, context, text, origins)
            errors = (*errors, *more)
    lines_of(config.system).rest()
    return config, errors


def load_context(
    config: Configuration, context: str, text: str, origins: Origins | None = None
) -> tuple[Configuration, tuple[LoadError, ...]]:
    """The configuration with the text in place of all that one context said before."""
    if context not in config.context_names:
        return config, (LoadError(context, 0, 0, "", f"context {context} does not exist"),)
    return _load_space(with_space(config, context, ()), context, text, origins)


def merged(config: Configuration, context: str, text: str) -> tuple[Configuration, tuple[LoadError, ...]]:
    """The configuration with the lines of a text entered on top of what one space says (`copy flash:... running-config`)."""
    named = tuple(line.statement.name for line in config.interfaces(context) if isinstance(line.statement, Interface))
    reader = _Reader(config, msgspec.structs.replace(reading_of(context), mentioned=named))
    for line in source_lines(text):
        reader.read(line)
    return reader.config, tuple(reader.errors)


# --- one space --------------------------------------------------------------------------------------------------------


def _load_space(
    config: Configuration, context: str, text: str, origins: Origins | None = None
) -> tuple[Configuration, tuple[LoadError, ...]]:
    reader = _Reader(config, reading_of(context), origins)
    for line in source_lines(text):
        reader.read(line)
    config = reader.config
    lines_of(config.space(context)).rest()
    return config, tuple(reader.errors)


class Reading(Value):
    """How far the text of one space has been read: all that the next line's meaning depends on beside the configuration."""

    place: Place
    head_indent: int = 0
    """Indentation of the line that opened the sub-mode we are in."""
    kept: tuple[tuple[int, Path], ...] = ()
    """Kept lines that lines indented further belong to: their indentation, and the path into them."""
    mentioned: tuple[str, ...] = ()
    refused: SourceLine | None = None
    """A refused line, while lines indented further follow it."""
    lines: int = 0
    """How many lines have been read one by one."""


def reading_of(context: str) -> Reading:
    """Before the first line of a space."""
    return Reading(Place(context, Mode.CONFIG))


def is_inside(reading: Reading, text: str) -> bool:
    """Whether a line is indented below a line that is kept or refused, so that it belongs to that, whatever it says."""
    line = source_lines(text)
    above = [indent for indent, _ in reading.kept] + ([reading.refused.indent] if reading.refused else [])
    return bool(line) and any(line[0].indent > indent for indent in above)


def read_line(
    config: Configuration, reading: Reading, line: SourceLine
) -> tuple[Configuration, Reading, tuple[LoadError, ...]]:
    """One line of a text that comes line by line; its number is the count of such lines."""
    number = reading.lines + 1
    reader = _Reader(config, reading, line_by_line=True)
    reader.read(SourceLine(number, line.indent, line.text))
    return reader.config, reader.reading(number), tuple(reader.errors)


def with_all_ports(config: Configuration) -> Configuration:
    """With the ports that a text did not mention, shut down."""
    lines = config.system
    for port in unmentioned(config.ports):
        if block(lines, port.statement) is None:
            lines = insert(lines, port, Section.SYSTEM, loading=True)
    return with_space(config, SYSTEM_CONTEXT, lines)


REMARK: Final = "!"
DEEPEST: Final = 8
"""So many lines above it can a line belong to; no device has blocks that deep. One that is indented further belongs to these."""
_FLAT: Final = LOOSE - {Kept, ObjectNetwork}
"""Lines without a sub-mode of which a text has thousands."""


class _Reader:
    """Reads the lines of one space, one after the other. Its fields are those of Reading."""

    def __init__(
        self, config: Configuration, reading: Reading, origins: Origins | None = None, *, line_by_line: bool = False
    ) -> None:
        self._line_by_line = line_by_line
        self._config = config
        self._origins = origins
        self._here: list[AnyStatement] = []
        """Lines that are to stand one below the other in the block `_in`, wherever their kind belongs: a text has thousands in a
        row."""
        self._in: Path = ()
        self._said: set[Identity] | None = None
        """What the routes and translations of the space say; None: not looked at yet."""
        self.errors: list[LoadError] = []
        self.place = reading.place
        self.head_indent = reading.head_indent
        self.kept = list(reading.kept)
        self.mentioned = set(reading.mentioned)
        self.refused = reading.refused

    @property
    def config(self) -> Configuration:
        if self._here:
            new, self._here = self._here, []
            self._config = change_at(
                self._config, self.place.context, self._in, lambda lines: lines_of(lines).with_more(new)
            )
        return self._config

    @config.setter
    def config(self, config: Configuration) -> None:
        self._config, self._here = config, []

    def reading(self, lines: int) -> Reading:
        mentioned = tuple(sorted(self.mentioned))
        return Reading(self.place, self.head_indent, tuple(self.kept), mentioned, self.refused, lines)

    def read(self, line: SourceLine) -> None:
        if self.refused and line.indent > self.refused.indent:
            self._report(line, 0, f"belongs to {self._head(self.refused)}, which was refused")
            if self._origins is not None:
                self._origins.leave(self.place.context, line.number, self.refused.number)
            return
        self.refused = None
        while self.kept and line.indent <= self.kept[-1][0]:
            self.kept.pop()
        if self.kept:
            self._keep(line, self.kept[-1][1])
            return
        indented = bool(self.place.path) and line.indent > self.head_indent
        found = self._meaning(line, indented)
        if not isinstance(found, Matched):
            self._refuse(line, found)
        elif isinstance(found.intent, Set | Enter | Unset) and isinstance(found.intent.statement, Kept):
            self._keep(line, self.place.path if indented else found.path)
        elif isinstance(found.intent, Set) and type(found.intent.statement) in _FLAT:
            self._place_flat(line, found, found.intent.statement)
        else:
            self._take(line, found)

    def _head(self, refused: SourceLine) -> str:
        """What the refused line is called: in a text it has a number, of what is pasted nobody counts the lines."""
        return f"`{refused.text}`" if self._line_by_line else f"line {refused.number}"

    def _meaning(self, line: SourceLine, indented: bool) -> Match:
        """Indented lines may be unknown lines of the sub-mode; others are its lines only if it knows them."""
        found = match(self.place, line.text, strict=not indented)
        if isinstance(found, Matched) and not isinstance(found.intent, ConfigIntent | Exit | End) and known(line.text):
            return Matched(Set(Kept(line.text)), Mode.CONFIG)  # `terminal width` is an order at the console
        if not isinstance(found, Matched) and not indented:
            outside = match(Place(self.place.context, Mode.CONFIG), line.text, strict=False)
            found = outside if isinstance(outside, Matched) else found
        if isinstance(found, Invalid) and line.text[found.column] == REMARK:
            text = line.text[: found.column].rstrip()  # people write remarks behind a command
            return self._meaning(SourceLine(line.number, line.indent, text), indented)
        return found

    def _keep(self, line: SourceLine, path: Path) -> None:
        """Keeps a line verbatim, at the end of the block or space it stands in."""
        context = self.place.context
        statement = Kept(line.text)
        if may_repeat(statement):
            self._append(statement, path)
        else:
            self.config = change_at(
                self.config, context, path, lambda lines: put(lines, statement, context, path, loading=True)
            )
        if len(path) < DEEPEST:
            self.kept.append((line.indent, (*path, line.text)))
        if self._origins is not None:
            self._origins.keep(context, path, line)
        if not path:
            self.place = Place(context, Mode.CONFIG)

    def _append(self, statement: AnyStatement, path: Path) -> None:
        if path != self._in:
            self._config, self._in = self.config, path
        self._here.append(statement)

    def _place_flat(self, line: SourceLine, found: Matched, statement: AnyStatement) -> None:
        """A name, a translation or a route: at the end of the space, or in the place of the one that says the same."""
        if self._said is None:
            lines = lines_of(self.config.space(self.place.context)).simulated
            self._said = {entry.statement.identity for entry in lines if entry.is_loose}
        if statement.identity in self._said:
            self._take(line, found)
            return
        self._said.add(statement.identity)
        self._append(statement, ())
        self.place = Place(self.place.context, Mode.CONFIG)
        if self._origins is not None:
            self._origins.take(self.place.context, found, line, "")

    def _take(self, line: SourceLine, found: Matched) -> None:
        if isinstance(found.intent, Exit | End):
            self.place = Place(self.place.context, Mode.CONFIG)
            return
        found = settled(self.config, self.place.context, found)
        taken = apply(self._mentioning(found.intent), self.place.context, found.path, found.intent, loading=True)
        if self._origins is not None:
            self._origins.take(self.place.context, found, line, taken.reason if isinstance(taken, Refusal) else "")
        if isinstance(taken, Refusal):
            self._refuse(line, taken)
            return
        self.config = taken
        self.place = after(self.place, found)
        if isinstance(found.intent, Enter):
            self.head_indent = line.indent

    def _mentioning(self, intent: Intent) -> Configuration:
        """A text that lists a port says by that alone that it is not shut down."""
        if self.place.in_system and isinstance(intent, Enter) and isinstance(intent.statement, Interface):
            name = intent.statement.name
            if name not in self.mentioned:
                self.mentioned.add(name)
                return drop_in(self.config, SYSTEM_CONTEXT, (f"interface {name}",), Shutdown())
        return self.config

    def _refuse(self, line: SourceLine, why: Match | Refusal) -> None:
        column, reason = _reason(why)
        self._report(line, column, reason)
        self.refused = line

    def _report(self, line: SourceLine, column: int, reason: str) -> None:
        self.errors.append(LoadError(self.place.context, line.number, line.indent + column + 1, line.text, reason))


def _reason(why: Match | Refusal) -> tuple[int, str]:
    """Column, from 0 in the line's text, and what is wrong there."""
    match why:
        case Refusal(reason):
            return 0, reason
        case Invalid(column):
            return column, "invalid input"
        case Ambiguous(column, word, candidates):
            return column, f"{word} could be {', '.join(candidates)}"
        case Incomplete():
            return 0, "incomplete command"
        case Blank() | Matched():
            return 0, "not a configuration command"
