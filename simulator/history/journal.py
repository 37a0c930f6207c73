"""The branching journal: all that was ever done to a lab, and what of it counts.

What is done is only ever added to: going back is an entry like any other. What counts, the journal of the lab as it is, is
worked out from that: so a lab can be replayed from its beginning whatever was undone, and no past is ever lost.
"""

from collections.abc import Iterable
from typing import Final, TypeAlias

from msgspec.structs import replace

from simulator.lab import Action, JournalEntry
from simulator.vocabulary import InputId, Millis, Value
from simulator.wire.snapshot import BRANCHES


class Rewound(Value, tag="rewound"):
    """The lab stands at `to_ms` again, with the first `keep` entries of its journal."""

    to_ms: Millis
    keep: int


class Returned(Value, tag="returned"):
    """The lab stands where this branch was left."""

    branch: int


class Turn(Value):
    """Someone left the present, when it was `at_ms`, for another one."""

    at_ms: Millis
    who: str
    action: Rewound | Returned


Entry: TypeAlias = JournalEntry | Turn


class Recorded(Value):
    """Either of them, as it is stored."""

    at_ms: Millis
    who: str
    action: Action | Rewound | Returned
    id: InputId = 0


class LeftBranch(Value):
    """A branch that was left, and can be returned to."""

    branch: int
    journal: tuple[JournalEntry, ...]
    from_ms: Millis
    """Where it parts from the present, at the earliest."""
    until_ms: Millis


class BranchingJournal(Value):
    """entries: all that was done, in the order in which it was. journal: what of it counts."""

    entries: tuple[Entry, ...] = ()
    journal: tuple[JournalEntry, ...] = ()
    left: tuple[LeftBranch, ...] = ()
    """The newest BRANCHES."""
    branches: int = 0
    """How many there ever were."""

    def after(self, entry: Entry) -> "BranchingJournal":
        """With one more. Raises Impossible."""
        entries = (*self.entries, entry)
        if isinstance(entry, JournalEntry):
            return replace(self, entries=entries, journal=(*self.journal, entry))
        match entry.action:
            case Rewound(to_ms, keep):
                wrong = _wrong_turn(self.journal, entry.at_ms, to_ms, keep)
                if wrong:
                    raise Impossible(wrong)
                return self._turned(entries, entry, to_ms, self.journal[:keep], self.left)
            case Returned(branch):
                found = self.branch(branch)
                if found is None:
                    raise Impossible(f"branch: there is no branch {branch}")
                others = tuple(left for left in self.left if left is not found)
                return self._turned(entries, entry, found.from_ms, found.journal, others)

    def _turned(
        self,
        entries: tuple[Entry, ...],
        turn: Turn,
        from_ms: Millis,
        journal: tuple[JournalEntry, ...],
        others: tuple[LeftBranch, ...],
    ) -> "BranchingJournal":
        """The present, which parts at `from_ms` from what takes its place, is left."""
        number = self.branches + 1
        left = (
            *(replace(other, from_ms=min(other.from_ms, from_ms)) for other in others),
            LeftBranch(number, self.journal, from_ms, turn.at_ms),
        )
        return BranchingJournal(entries, journal, left[-BRANCHES:], number)

    def branch(self, number: int) -> LeftBranch | None:
        return next((left for left in self.left if left.branch == number), None)

    def as_of(self, count: int) -> tuple[tuple[JournalEntry, ...], Millis | None]:
        """The journal when so many entries had been made, and until when that was the present; None: it still is."""
        until_ms = self.entries[count].at_ms if count < len(self.entries) else None
        return read(self.entries[:count]).journal, until_ms


class Impossible(Exception):
    """An entry that cannot follow those before it; the message says why."""


def _wrong_turn(journal: tuple[JournalEntry, ...], at_ms: Millis, to_ms: Millis, keep: int) -> str:
    """Why nobody can have gone back so, or ""."""
    if not 0 <= to_ms <= at_ms:
        return f"to_ms: {to_ms} is not from 0 to {at_ms}, when someone went back"
    if keep > len(journal):
        return f"keep: there are only {len(journal)} entries"
    if keep < 0:
        return f"keep: {keep} is below 0"
    if keep and journal[keep - 1].at_ms > to_ms:
        return f"keep: entry {keep} was made at {journal[keep - 1].at_ms}, after {to_ms}"
    if keep < len(journal) and journal[keep].at_ms < to_ms:
        return f"keep: entry {keep + 1} was made at {journal[keep].at_ms}, before {to_ms}"
    return ""


NOTHING: Final = BranchingJournal()


def read(entries: Iterable[Entry]) -> BranchingJournal:
    """From the beginning. Raises Impossible."""
    branching, run = NOTHING, []
    for entry in entries:
        if isinstance(entry, JournalEntry):
            run.append(entry)
        else:
            branching, run = _grown(branching, run).after(entry), []
    return _grown(branching, run)


def _grown(branching: BranchingJournal, more: list[JournalEntry]) -> BranchingJournal:
    return replace(branching, entries=(*branching.entries, *more), journal=(*branching.journal, *more))


def entry_of(stored: Recorded) -> Entry:
    """As the rest of the house knows it."""
    if isinstance(stored.action, Rewound | Returned):
        return Turn(stored.at_ms, stored.who, stored.action)
    return JournalEntry(stored.at_ms, stored.who, stored.action, stored.id)
