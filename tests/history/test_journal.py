"""What was done is only added to; what counts of it is worked out."""

import msgspec
import pytest

from simulator.history.journal import (
    BranchingJournal,
    Entry,
    Impossible,
    Recorded,
    Returned,
    Rewound,
    Turn,
    entry_of,
    read,
)
from simulator.lab import JournalEntry, PutFault
from simulator.wire.snapshot import BRANCHES


def done(at_ms: int, name: str = "link state") -> JournalEntry:
    return JournalEntry(at_ms, "anna", PutFault(name), at_ms)


def back(at_ms: int, to_ms: int, keep: int) -> Turn:
    return Turn(at_ms, "anna", Rewound(to_ms, keep))


A, B, C = done(10), done(20), done(30)


def after(*entries: Entry) -> BranchingJournal:
    """Read at once and added one by one are the same."""
    branching = BranchingJournal()
    for entry in entries:
        branching = branching.after(entry)
    assert read(entries) == branching
    return branching


def test_what_was_undone_does_not_count_and_is_kept() -> None:
    branching = after(A, B, back(25, 15, 1), C)
    assert branching.journal == (A, C)
    assert branching.entries == (A, B, back(25, 15, 1), C)
    [left] = branching.left
    assert (left.branch, left.journal, left.from_ms, left.until_ms) == (1, (A, B), 15, 25)


def test_a_branch_can_be_returned_to_and_the_present_becomes_one() -> None:
    branching = after(A, B, back(25, 15, 1), C, Turn(40, "anna", Returned(1)))
    assert branching.journal == (A, B)
    [left] = branching.left
    assert (left.branch, left.journal, left.from_ms, left.until_ms) == (2, (A, C), 15, 40)


def test_who_goes_further_back_parts_earlier_from_every_branch() -> None:
    branching = after(A, B, back(25, 15, 1), back(18, 5, 0))
    assert [(left.branch, left.from_ms, left.until_ms) for left in branching.left] == [(1, 5, 25), (2, 5, 18)]


def test_the_newest_branches_are_kept() -> None:
    branching = after(A, *(back(20 + at, 15, 1) for at in range(BRANCHES + 2)))
    assert [left.branch for left in branching.left] == list(range(3, BRANCHES + 3))
    assert branching.branches == BRANCHES + 2


def test_the_past_of_a_link_is_as_it_was_whatever_was_undone_since() -> None:
    branching = after(A, B, back(25, 15, 1), C)
    assert branching.as_of(0) == ((), 10)
    assert branching.as_of(2) == ((A, B), 25)
    assert branching.as_of(3) == ((A,), 30)
    assert branching.as_of(4) == ((A, C), None)


def test_what_cannot_follow_is_refused_with_its_place() -> None:
    with pytest.raises(Impossible, match="keep: there are only 1 entries"):
        after(A).after(back(20, 5, 2))
    for turn, said in (
        (back(20, 5, -1), "keep: -1 is below 0"),
        (back(20, 21, 1), "to_ms: 21 is not from 0 to 20"),
        (back(20, -1, 0), "to_ms: -1 is not from 0 to 20"),
        (back(20, 5, 1), "keep: entry 1 was made at 10, after 5"),
        (back(20, 15, 0), "keep: entry 1 was made at 10, before 15"),
    ):
        with pytest.raises(Impossible, match=said):
            after(A).after(turn)
    with pytest.raises(Impossible, match="branch: there is no branch 7"):
        after(A).after(Turn(20, "anna", Returned(7)))


def test_entries_come_out_of_store_as_they_went_in() -> None:
    for entry in (A, back(20, 5, 0), Turn(20, "anna", Returned(7))):
        assert entry_of(msgspec.msgpack.decode(msgspec.msgpack.encode(entry), type=Recorded)) == entry
