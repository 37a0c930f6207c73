"""Lines in force, in the order in which they are written, and beside them what finds one without looking at all of them.

A configuration may have ten thousand lines that are kept, and a few dozen that are simulated. Whatever reads it looks for
simulated ones, so these are known apart. Where a line is put among the others follows from an index that is made once and
goes on from one state of the lines to the next: a line costs the same however many there are.
"""

from collections.abc import Iterable
from typing import Final, TypeVar

import msgspec

from simulator.appliance.cli.kept import kept_identity
from simulator.appliance.cli.statements import AnyStatement, Kept, Statement
from simulator.appliance.config.ranks import Key, Section, key_of, rank_of
from simulator.vocabulary import Value

S = TypeVar("S", bound=Statement)


class Line(Value):
    """One statement in force, and the statements of the sub-mode that it opens."""

    statement: AnyStatement
    body: tuple["Line", ...] = ()

    def __post_init__(self) -> None:
        if self.body and type(self.body) is not Lines:
            msgspec.structs.force_setattr(self, "body", Lines(self.body))

    @property
    def is_kept(self) -> bool:
        return type(self.statement) is Kept

    def get(self, kind: type[S]) -> S | None:
        """The body's statement of that kind."""
        return next((line.statement for line in simulated(self.body) if isinstance(line.statement, kind)), None)


class Index:
    """Of lines of one section. It goes on to the lines that come of them: whoever still has the old ones makes it anew."""

    __slots__ = ("kept", "keys", "last", "section", "simulated")

    def __init__(
        self,
        section: Section,
        keys: list[Key],
        last: dict[int, int],
        kept: dict[tuple[str, ...], Kept],
        simulated: list[Key],
    ) -> None:
        self.section: Final = section
        self.keys: Final = keys
        """Of each line."""
        self.last: Final = last
        """Where the last line of each rank stands."""
        self.kept: Final = kept
        """A kept line of each identity."""
        self.simulated: Final = simulated
        """The keys of the simulated lines, which stand in their order."""

    @classmethod
    def of(cls, lines: "Lines", section: Section) -> "Index":
        keys = [key_of(line.statement, section) for line in lines]
        kept = {kept_identity(line.statement.line): line.statement for line in lines if type(line.statement) is Kept}
        simulated = [key for key, line in zip(keys, lines, strict=True) if not line.is_kept]
        return cls(section, keys, {key[0]: at for at, key in enumerate(keys)}, kept, simulated)

    def add(self, at: int, line: Line, key: Key, nth: int) -> None:
        """One more at that place, the simulated line number `nth` if it is one."""
        self.keys.insert(at, key)
        if at < len(self.keys) - 1:
            for rank, place in self.last.items():
                if place >= at:
                    self.last[rank] = place + 1
        self.last[key[0]] = max(self.last.get(key[0], at), at)
        if type(line.statement) is Kept:
            self.kept[kept_identity(line.statement.line)] = line.statement
        else:
            self.simulated.insert(nth, key)

    def copy(self) -> "Index":
        return Index(self.section, self.keys.copy(), self.last.copy(), self.kept.copy(), self.simulated.copy())


class Lines(tuple[Line, ...]):
    """Lines of one space or block. Equal to the same lines as a tuple, which is how they are stored."""

    _simulated: tuple[Line, ...] | None = None
    _index: Index | None = None

    @property
    def simulated(self) -> tuple[Line, ...]:
        """Those that are not just kept, in their order."""
        if self._simulated is None:
            self._simulated = tuple(line for line in self if not line.is_kept)
        return self._simulated

    def indexed(self, section: Section) -> Index:
        if self._index is None or self._index.section is not section:
            self._index = Index.of(self, section)
        return self._index

    def with_line(self, at: int, line: Line, key: Key, nth: int, section: Section) -> "Lines":
        """With one more at that place; nth: how many simulated ones come before it."""
        after = Lines((*self[:at], line, *self[at:]))
        after._index, self._index = self.indexed(section), None
        after._index.add(at, line, key, nth)
        known = self.simulated
        after._simulated = known if line.is_kept else (*known[:nth], line, *known[nth:])
        return after

    def with_more(self, kept: Iterable[Kept]) -> "Lines":
        """With kept lines at the end, as a text brings them."""
        new = [Line(statement) for statement in kept]
        after = Lines((*self, *new))
        after._simulated, after._index, self._index = self.simulated, self._index, None
        if after._index is not None:
            for at, line in enumerate(new, len(self)):
                after._index.add(at, line, key_of(line.statement, after._index.section), 0)
        return after

    def with_other(self, at: int, line: Line) -> "Lines":
        """With this line in the place of the one there, which says the same thing or has another body."""
        before, known = self[at], self.simulated
        after = Lines((*self[:at], line, *self[at + 1 :]))
        if before.is_kept and line.is_kept:
            after._simulated = known
        elif not before.is_kept and not line.is_kept:
            nth = known.index(before)
            after._simulated = (*known[:nth], line, *known[nth + 1 :])
        if before.statement == line.statement:
            after._index, self._index = self._index, None
        return after

    def twin(self) -> "Lines":
        """The same lines, for those who want to know what would come of them."""
        other = Lines(self)
        other._simulated, other._index = self._simulated, self._index and self._index.copy()
        return other

    def place(self, line: Line, rank: int, section: Section) -> int:
        """Where this very line stands."""
        at = self.indexed(section).last.get(rank)
        return at if at is not None and self[at] is line else self.index(line)

    def find_kept(self, statement: Kept, section: Section) -> int | None:
        """The last kept line that says the same thing; None: there is none."""
        index, identity = self.indexed(section), kept_identity(statement.line)
        if identity not in index.kept:
            return None
        rank = rank_of(statement, section)
        for at in range(index.last.get(rank, len(self) - 1), -1, -1):
            there = self[at].statement
            if type(there) is Kept and kept_identity(there.line) == identity:
                return at
        return next(
            at
            for at, line in enumerate(self)
            if isinstance(line.statement, Kept) and kept_identity(line.statement.line) == identity
        )


def lines_of(lines: Iterable[Line]) -> Lines:
    """The same lines, with what finds one."""
    return lines if type(lines) is Lines else Lines(lines)


def simulated(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Those of the lines that are not just kept."""
    return lines_of(lines).simulated
