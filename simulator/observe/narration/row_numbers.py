"""The number of each row of the log: its time, and its place among the rows of that millisecond.

It is the same however the past was cut into batches when it was lived, so that a row can be found again in a past that is
simulated anew.
"""

from collections.abc import Sequence
from typing import Final

from simulator.vocabulary import Millis
from simulator.wire.snapshot import LogEntry

_IN_A_MS: Final = 4_096
"""Numbers stay below 2**53, which browsers need, for 69 years of virtual time."""
_VERDICT: Final = _IN_A_MS - 1
"""The place of the verdict on the whole, which follows from no single thing that happened."""


def number_at(at_ms: Millis, place: int) -> int:
    """Of the row that is so many places behind the first one of its millisecond."""
    return at_ms * _IN_A_MS + min(place, _VERDICT - 1)


def verdict_at(at_ms: Millis) -> int:
    """Of the row that tells the verdict of that moment."""
    return at_ms * _IN_A_MS + _VERDICT


def is_verdict(number: int) -> bool:
    return number % _IN_A_MS == _VERDICT


def row_at_ms(number: int) -> Millis:
    """When the row of this number was written."""
    return number // _IN_A_MS


def next_number(log: Sequence[LogEntry], at_ms: Millis) -> int:
    """Of a row that follows these, but for verdicts."""
    last = next((row for row in reversed(log) if not is_verdict(row.number)), None)
    place = last.number % _IN_A_MS + 1 if last is not None and row_at_ms(last.number) == at_ms else 0
    return number_at(at_ms, place)
