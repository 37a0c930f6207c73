"""Times as the device prints them."""

from datetime import UTC, datetime

import pytest

from simulator.appliance.clock import clock_text, seconds_text, uptime_text

EPOCH = int(datetime(2007, 4, 15, 23, 59, 0, tzinfo=UTC).timestamp() * 1_000)


def test_the_clock_of_the_source_document() -> None:
    assert clock_text(EPOCH, (6 * 3600 + 13 * 60 + 45) * 1_000) == "06:12:45 UTC Apr 16 2007"


def test_a_day_is_printed_without_a_leading_zero() -> None:
    august = int(datetime(2017, 8, 8, 16, 43, 9, tzinfo=UTC).timestamp() * 1_000)
    assert clock_text(august, 0) == "16:43:09 UTC Aug 8 2017"


@pytest.mark.parametrize(
    ("duration_ms", "text"), [(15_000, "15 seconds"), (1_000, "1 seconds"), (500, "500 milliseconds")]
)
def test_poll_times_are_printed_in_the_unit_they_are_entered_in(duration_ms: int, text: str) -> None:
    assert seconds_text(duration_ms) == text


@pytest.mark.parametrize(
    ("duration_ms", "text"),
    [
        (0, "0 secs"),
        (61_000, "1 min 1 sec"),
        (7_200_000, "2 hours 0 mins"),
        ((7 * 24 + 23) * 3_600_000, "7 days 23 hours"),
    ],
)
def test_an_uptime_names_its_two_largest_units(duration_ms: int, text: str) -> None:
    assert uptime_text(duration_ms) == text
