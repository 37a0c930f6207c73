"""Times as the device prints them."""

from datetime import UTC, datetime, timedelta
from typing import Final

from simulator.vocabulary import Millis, Value

MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WEEKDAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


SETS_KEPT: Final = 32
"""So many changes of a unit's clock are remembered; what happened before them is told by the earliest."""


class ClockSet(Value, array_like=True):
    """`clock set` was entered at this virtual time: from then on the clock shows virtual 0 as this UTC time."""

    from_ms: Millis
    epoch_unix_ms: int


def epoch_at(epoch_unix_ms: int, sets: tuple[ClockSet, ...], at_ms: Millis) -> int:
    """What virtual 0 is by a clock as it was at that time."""
    for change in sets:
        if change.from_ms <= at_ms:
            epoch_unix_ms = change.epoch_unix_ms
    return epoch_unix_ms


def unix_ms(year: int, month: int, day: int, seconds: int) -> int | None:
    """UTC time in milliseconds since 1970; None: there is no such day."""
    try:
        return int((datetime(year, month, day, tzinfo=UTC) - _EPOCH).total_seconds() + seconds) * 1_000
    except ValueError:
        return None


def clock_text(epoch_unix_ms: int, at_ms: Millis) -> str:
    """Virtual time `at_ms` of a device whose virtual 0 is `epoch_unix_ms`: "06:12:45 UTC Apr 16 2007" (reference 9.1)."""
    moment = _EPOCH + timedelta(milliseconds=epoch_unix_ms + at_ms)
    return f"{moment:%H:%M:%S} UTC {MONTHS[moment.month - 1]} {moment.day} {moment.year}"


def precise_clock_text(epoch_unix_ms: int, at_ms: Millis) -> str:
    """As `show clock` prints it: "06:12:45.250 UTC Mon Apr 16 2007"."""
    time, zone, date = clock_text(epoch_unix_ms, at_ms).split(" ", 2)
    moment = _EPOCH + timedelta(milliseconds=epoch_unix_ms + at_ms)
    return f"{time}.{moment.microsecond // 1_000:03d} {zone} {WEEKDAYS[moment.weekday()]} {date}"


def seconds_text(duration_ms: Millis) -> str:
    """A poll or hold time: "15 seconds", below one second "500 milliseconds" (reference 9.1)."""
    if duration_ms % 1_000:
        return f"{duration_ms} milliseconds"
    return f"{duration_ms // 1_000} seconds"


def uptime_text(duration_ms: Millis) -> str:
    """The two largest units of an uptime: "7 days 23 hours", "4 mins 12 secs" (reference 9.13)."""
    seconds = max(duration_ms, 0) // 1_000
    sizes = (("day", 86_400), ("hour", 3_600), ("min", 60), ("sec", 1))
    parts: list[str] = []
    for word, size in sizes:
        amount, seconds = divmod(seconds, size)
        if amount or parts or size == 1:
            parts.append(f"{amount} {word}{'' if amount == 1 else 's'}")
    return " ".join(parts[:2])
