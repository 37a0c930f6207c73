"""Lines in force, in the order in which they are written, and beside them what finds one without looking at all of them.

A configuration may have ten thousand lines that are kept, and thousands that are simulated. Whatever reads it looks for
simulated ones, so these are known apart. Where a line is put among the others, and which line says a certain thing, follow
from indexes that are made once and go on from one state of the lines to the next: a line costs the same however many there
are.
"""

from bisect import bisect_left, insort
from collections import deque
from collections.abc import Callable, Iterable
from typing import Final, TypeVar, cast

import msgspec

from simulator.appliance.cli.kept import kept_identity
from simulator.appliance.cli.statements import (
    LOOSE,
    AllocateInterface,
    AnyStatement,
    Interface,
    Kept,
    Nameif,
    Statement,
    Vlan,
)
from simulator.appliance.cli.text import statement_text
from simulator.appliance.config.marks import OTHER_MARKS, Mark, nameif_mark, seen_mark, text_mark, vlan_mark
from simulator.appliance.config.ranks import Key, Section, key_of, rank_of
from simulator.vocabulary import Value

S = TypeVar("S", bound=Statement)
T = TypeVar("T")


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

    @property
    def is_loose(self) -> bool:
        """Whether it stands where it was found, instead of by rank."""
        return type(self.statement) in LOOSE

    def get(self, kind: type[S]) -> S | None:
        """The body's statement of that kind."""
        return next((line.statement for line in simulated(self.body) if isinstance(line.statement, kind)), None)


REMEMBERED: Final = 16
"""Changes for which a state of lines is still answered for."""
MANY: Final = 8
"""Of so many lines that go at once the indexes are made anew."""
FEW: Final = 12
"""So many lines need no index: a lab has dozens of small blocks, and their indexes took more memory than they."""
SCANNED: Final = 40
"""So many simulated lines are looked at one by one when one is sought."""


class Index:
    """Of lines of one section. It goes on to the lines that come of them: whoever still has the old ones makes it anew."""

    __slots__ = ("kept", "keys", "last", "ranked", "section", "texts")

    def __init__(
        self,
        section: Section,
        keys: list[Key],
        last: dict[int, int],
        kept: dict[tuple[str, ...], list["Line"]],
        texts: list[str],
        ranked: list[Key],
    ) -> None:
        self.section: Final = section
        self.keys: Final = keys
        """Of each line."""
        self.last: Final = last
        """Where the last line of each rank stands."""
        self.kept: Final = kept
        """The kept lines of each identity."""
        self.texts: Final = texts
        """What the kept lines say, each with a blank at its end, sorted: those that begin alike stand together."""
        self.ranked: Final = ranked
        """The keys of the lines that stand in their order."""

    @classmethod
    def of(cls, lines: "Lines", section: Section) -> "Index":
        keys = [key_of(line.statement, section) for line in lines]
        kept: dict[tuple[str, ...], list[Line]] = {}
        texts: list[str] = []
        for line in lines:
            if type(line.statement) is Kept:
                kept.setdefault(kept_identity(line.statement.line), []).append(line)
                texts.append(f"{line.statement.line} ")
        ranked = [key for key, line in zip(keys, lines, strict=True) if not line.is_loose]
        return cls(section, keys, {key[0]: at for at, key in enumerate(keys)}, kept, sorted(texts), ranked)

    def add(self, at: int, line: Line, key: Key, nth: int) -> None:
        """One more at that place, number `nth` of those that stand in order if it is one."""
        self.keys.insert(at, key)
        if at < len(self.keys) - 1:
            for rank, place in self.last.items():
                if place >= at:
                    self.last[rank] = place + 1
        self.last[key[0]] = max(self.last.get(key[0], at), at)
        if type(line.statement) is Kept:
            self._know_kept(line, line.statement)
        elif not line.is_loose:
            self.ranked.insert(nth, key)

    def remove(self, at: int, line: Line, nth: int) -> None:
        """The line at that place, number `nth` of those that stand in order if it is one."""
        rank = self.keys.pop(at)[0]
        if self.last[rank] == at:
            before = at - 1
            while before >= 0 and self.keys[before][0] != rank:
                before -= 1
            self.last[rank] = before
            if before < 0:
                del self.last[rank]
        for other, place in self.last.items():
            if place > at:
                self.last[other] = place - 1
        if type(line.statement) is Kept:
            self._forget_kept(line, line.statement)
        elif not line.is_loose:
            del self.ranked[nth]

    def exchange(self, before: Line, after: Line) -> None:
        """One line for another that stands in the same place."""
        if type(before.statement) is Kept:
            self._forget_kept(before, before.statement)
        if type(after.statement) is Kept:
            self._know_kept(after, after.statement)

    def _know_kept(self, line: Line, statement: Kept) -> None:
        self.kept.setdefault(kept_identity(statement.line), []).append(line)
        insort(self.texts, f"{statement.line} ")

    def _forget_kept(self, line: Line, statement: Kept) -> None:
        same = self.kept[kept_identity(statement.line)]
        del same[_place_in(same, line)]
        if not same:
            del self.kept[kept_identity(statement.line)]
        del self.texts[bisect_left(self.texts, f"{statement.line} ")]

    def beginning(self, start: str) -> list[Line]:
        """The kept lines that begin with these words."""
        at, found = bisect_left(self.texts, f"{start} "), dict[str, None]()
        while at < len(self.texts) and self.texts[at].startswith(f"{start} "):
            found[self.texts[at][:-1]] = None
            at += 1
        same = (self.kept[kept_identity(text)] for text in found)
        return [
            line for lines in same for line in lines if f"{statement_text(line.statement)} ".startswith(f"{start} ")
        ]

    def copy(self) -> "Index":
        kept = {identity: same.copy() for identity, same in self.kept.items()}
        return Index(self.section, self.keys.copy(), self.last.copy(), kept, self.texts.copy(), self.ranked.copy())


def _place_in(lines: list[Line], line: Line) -> int:
    return next(at for at, other in enumerate(lines) if other is line)


def _marks(line: Line) -> list[Mark]:
    """All that a simulated line is found by."""
    statement = line.statement
    found: list[Mark] = [statement.identity, text_mark(statement_text(statement))]
    if isinstance(statement, Interface):
        vlan, named = line.get(Vlan), line.get(Nameif)
        if vlan is not None:
            found.append(vlan_mark(statement.name.partition(".")[0], vlan.id))
        if named is not None:
            found.append(nameif_mark(named.name))
    elif isinstance(statement, AllocateInterface):
        found.append(seen_mark(statement.seen_as))
    return found


def _has_mark(line: Line, mark: Mark) -> bool:
    """Whether a simulated line is found by it."""
    statement = line.statement
    if mark[0] == "text":
        return statement_text(statement) == mark[1]
    if mark[0] == "nameif":
        named = line.get(Nameif) if isinstance(statement, Interface) else None
        return named is not None and named.name == mark[1]
    if mark[0] == "seen":
        return isinstance(statement, AllocateInterface) and statement.seen_as == mark[1]
    return mark in _marks(line) if mark[0] in OTHER_MARKS else statement.identity == mark


class Finder:
    """Finds simulated lines by their marks. It goes on to the lines that come of those it was made for, and still answers for
    those of a few changes ago: a command is compared with what was there before it."""

    __slots__ = ("_changes", "_lines", "version")

    def __init__(self, lines: Iterable[Line]) -> None:
        self._lines: Final[dict[Mark, list[Line]]] = {}
        self._changes: Final[deque[tuple[Line | None, Line | None]]] = deque(maxlen=REMEMBERED)
        """The last ones: the line that went, and the one that came."""
        self.version = 0
        for line in lines:
            self._add(line)

    def knows(self, version: int) -> bool:
        return self.version - version <= len(self._changes)

    def every(self, mark: Mark, version: int) -> tuple[Line, ...]:
        found = self._lines.get(mark, [])
        if version == self.version:
            return tuple(found)
        behind = self.version - version
        for gone, new in list(self._changes)[: -behind - 1 : -1]:
            found = [line for line in found if line is not new]
            if gone is not None and mark in _marks(gone):
                found.append(gone)
        return tuple(found)

    def change(self, gone: Line | None, new: Line | None) -> None:
        if gone is not None:
            for mark in _marks(gone):
                same = self._lines[mark]
                del same[_place_in(same, gone)]
                if not same:
                    del self._lines[mark]
        if new is not None:
            self._add(new)
        self._changes.append((gone, new))
        self.version += 1

    def _add(self, line: Line) -> None:
        for mark in _marks(line):
            self._lines.setdefault(mark, []).append(line)


class Lines(tuple[Line, ...]):
    """Lines of one space or block. Equal to the same lines as a tuple, which is how they are stored."""

    _simulated: tuple[Line, ...] | None = None
    _ranked: tuple[Line, ...] | None = None
    _index: Index | None = None
    _finder: Finder | None = None
    _version: int = 0
    _known: dict[object, object] | None = None

    def once(self, work: Callable[["Lines"], T]) -> T:
        """`work` of these lines, which must rest on nothing else, done once."""
        if self._known is None:
            self._known = {}
        if work not in self._known:
            self._known[work] = work(self)
        return cast("T", self._known[work])

    @property
    def simulated(self) -> tuple[Line, ...]:
        """Those that are not just kept, in their order."""
        if self._simulated is None:
            self._simulated = tuple(line for line in self if not line.is_kept)
        return self._simulated

    @property
    def ranked(self) -> tuple[Line, ...]:
        """Those that stand in the order of their ranks."""
        if self._ranked is None:
            self._ranked = tuple(line for line in self.simulated if not line.is_loose)
        return self._ranked

    def indexed(self, section: Section) -> Index:
        if self._index is None or self._index.section is not section:
            self._index = Index.of(self, section)
        return self._index

    def every_marked(self, mark: Mark) -> tuple[Line, ...]:
        """The simulated lines that are found by it, in no order."""
        if len(self.simulated) <= SCANNED:
            return tuple(line for line in self.simulated if _has_mark(line, mark))
        if self._finder is None or not self._finder.knows(self._version):
            self._finder, self._version = Finder(self.simulated), 0
        return self._finder.every(mark, self._version)

    def marked(self, mark: Mark) -> Line | None:
        """A simulated line that is found by it."""
        return next(iter(self.every_marked(mark)), None)

    def _hand_on(self, after: "Lines", *, gone: Line | None = None, new: Line | None = None) -> None:
        """What finds lines, to those that come of these; of few lines it is made when it is wanted."""
        finder = self._finder
        if len(after) <= FEW:
            after._index = None
            return
        if finder is None or finder.version != self._version:
            return
        gone, new = (line if line is not None and not line.is_kept else None for line in (gone, new))
        if gone is not None or new is not None:
            finder.change(gone, new)
        after._finder, after._version = finder, finder.version

    def with_line(self, at: int, line: Line, key: Key, nth: int, section: Section) -> "Lines":
        """With one more at that place; nth: how many of those that stand in order come before it."""
        after = Lines((*self[:at], line, *self[at:]))
        after._index, self._index = self.indexed(section), None
        after._index.add(at, line, key, nth)
        known, ranked = self.simulated, self.ranked
        if line.is_kept:
            after._simulated = known
        elif at == len(self):
            after._simulated = (*known, line)
        elif len(known) == len(ranked) and not line.is_loose:
            after._simulated = (*known[:nth], line, *known[nth:])
        after._ranked = ranked if line.is_loose else (*ranked[:nth], line, *ranked[nth:])
        self._hand_on(after, new=line)
        return after

    def without(self, at: int, section: Section) -> "Lines":
        """Without the line at that place."""
        line, known, ranked = self[at], self.simulated, self.ranked
        after = Lines((*self[:at], *self[at + 1 :]))
        nth = 0 if line.is_loose else ranked.index(line)
        after._index, self._index = self.indexed(section), None
        after._index.remove(at, line, nth)
        after._simulated = known if line.is_kept else _less(known, line)
        after._ranked = ranked if line.is_loose else (*ranked[:nth], *ranked[nth + 1 :])
        self._hand_on(after, gone=line)
        return after

    def without_all(self, gone: list[Line], section: Section) -> "Lines":
        """Without these lines of it."""
        if len(gone) > MANY:
            which = frozenset(gone)
            return Lines(line for line in self if line not in which)
        after = self
        for line in gone:
            after = after.without(after.place(line, rank_of(line.statement, section), section), section)
        return after

    def with_more(self, loose: Iterable[AnyStatement]) -> "Lines":
        """With lines at the end that stand where they were found, as a text brings them."""
        new = [Line(statement) for statement in loose]
        found = [line for line in new if not line.is_kept]
        after = Lines((*self, *new))
        after._simulated, after._index, self._index = (*self.simulated, *found), self._index, None
        after._ranked = self.ranked
        if len(found) <= MANY:
            self._hand_on(after)
            for line in found:
                after._hand_on(after, new=line)
        if after._index is not None:
            for at, line in enumerate(new, len(self)):
                after._index.add(at, line, key_of(line.statement, after._index.section), 0)
        return after

    def with_other(self, at: int, line: Line) -> "Lines":
        """With this line in the place of the one there, which says the same thing or has another body."""
        before, known, ranked = self[at], self.simulated, self.ranked
        after = Lines((*self[:at], line, *self[at + 1 :]))
        if before.is_kept and line.is_kept:
            after._simulated = known
        elif not before.is_kept and not line.is_kept:
            after._simulated = _with_other(known, before, line)
        if before.is_loose and line.is_loose:
            after._ranked = ranked
        elif not before.is_loose and not line.is_loose:
            after._ranked = _with_other(ranked, before, line)
        index = self._index
        if index is not None and key_of(line.statement, index.section) == index.keys[at]:
            after._index, self._index = index, None
            index.exchange(before, line)
        self._hand_on(after, gone=before, new=line)
        return after

    def rest(self) -> None:
        """Nobody adds lines for now: where the next one goes is worked out anew when it comes."""
        self._index = None
        for line in self.simulated:
            if type(line.body) is Lines:
                line.body.rest()

    def twin(self) -> "Lines":
        """The same lines, for those who want to know what would come of them."""
        other = Lines(self)
        other._simulated, other._ranked = self._simulated, self._ranked
        other._index = self._index and self._index.copy()
        return other

    def place(self, line: Line, rank: int, section: Section) -> int:
        """Where this very line stands."""
        at = self.indexed(section).last.get(rank)
        return at if at is not None and self[at] is line else self.index(line)

    def find_kept(self, statement: Kept, section: Section) -> int | None:
        """The last kept line that says the same thing; None: there is none."""
        index, identity = self.indexed(section), kept_identity(statement.line)
        same = index.kept.get(identity)
        if same is None:
            return None
        rank = rank_of(statement, section)
        if len(same) == 1:
            return self.place(same[0], rank, section)
        for at in range(index.last.get(rank, len(self) - 1), -1, -1):
            there = self[at].statement
            if type(there) is Kept and kept_identity(there.line) == identity:
                return at
        return self.index(same[0])


def _less(lines: tuple[Line, ...], gone: Line) -> tuple[Line, ...]:
    at = lines.index(gone)
    return (*lines[:at], *lines[at + 1 :])


def _with_other(lines: tuple[Line, ...], before: Line, line: Line) -> tuple[Line, ...]:
    at = lines.index(before)
    return (*lines[:at], line, *lines[at + 1 :])


def lines_of(lines: Iterable[Line]) -> Lines:
    """The same lines, with what finds one."""
    return lines if type(lines) is Lines else Lines(lines)


def simulated(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Those of the lines that are not just kept."""
    return lines_of(lines).simulated
