"""Times as the device prints them."""

from datetime import UTC, datetime, time, timedelta
from typing import Final

from simulator.vocabulary import Millis, Value

MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WEEKDAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


_YEARS_TO_A_LEAP_DAY: Final = 8
"""29 February comes within so many years."""
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


def next_moment_ms(now_unix_ms: int, clock: str, day: int = 0, month: str = "") -> int | None:
    """The next time that a clock shows hh:mm, on that day of the year ("Jun"; 0 and "": any day), in UTC milliseconds since 1970.
    None: there is no such day."""
    hours, minutes = (int(part) for part in clock.split(":"))
    now = _EPOCH + timedelta(milliseconds=now_unix_ms)
    if not day:
        moment = datetime.combine(now.date(), time(hours, minutes, tzinfo=UTC))
        moment += timedelta(days=0 if moment > now else 1)
        return unix_ms(moment.year, moment.month, moment.day, (hours * 60 + minutes) * 60)
    for year in range(now.year, now.year + _YEARS_TO_A_LEAP_DAY + 1):
        found = unix_ms(year, MONTHS.index(month) + 1, day, (hours * 60 + minutes) * 60)
        if found is not None and found > now_unix_ms:
            return found
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


def day_text(epoch_unix_ms: int, at_ms: Millis) -> str:
    """As `show reload` prints it: "00:00:00 UTC Sat April 20" (reference 20.5)."""
    moment = _EPOCH + timedelta(milliseconds=epoch_unix_ms + at_ms)
    return f"{moment:%H:%M:%S} UTC {WEEKDAYS[moment.weekday()]} {moment:%B} {moment.day}"


def time_left_text(duration_ms: Millis) -> str:
    """As a warning prints it: "0:05:00" (reference 20.5)."""
    seconds = duration_ms // 1_000
    return f"{seconds // 3_600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


def span_text(duration_ms: Millis) -> str:
    """The two largest units: "12 hours and 12 minutes", "45 seconds" (reference 20.5)."""
    seconds = duration_ms // 1_000
    sizes = (("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1))
    parts: list[str] = []
    for word, size in sizes:
        amount, seconds = divmod(seconds, size)
        if amount or parts or size == 1:
            parts.append(f"{amount} {word}{'' if amount == 1 else 's'}")
    return " and ".join(parts[:2])


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
