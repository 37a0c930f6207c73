"""Ranges of interfaces and of mapped names, as `allocate-interface` takes them: two ends with a dash between them."""

import re
from typing import Final

_NUMBERED: Final = re.compile(r"(.*?)([0-9]+)")
LONGEST: Final = 1024
"""More members than any chassis has subinterfaces for."""
NO_RANGE: Final = "a range begins and ends with the same words and rises in its last number"


def members(text: str) -> tuple[str, ...] | None:
    """`int1-int3` -> the three; one name stands for itself; None where the ends make no range."""
    first, dash, last = text.rpartition("-")
    return between(first, last) if dash and first else (text,)


def between(first: str, last: str) -> tuple[str, ...] | None:
    """`Ethernet0.1`, `Ethernet0.3` -> the three; None where the ends make no range."""
    low, high = _NUMBERED.fullmatch(first), _NUMBERED.fullmatch(last)
    if low is None or high is None or low[1] != high[1] or low[2] != str(int(low[2])):
        return None
    numbers = range(int(low[2]), int(high[2]) + 1)
    return tuple(f"{low[1]}{number}" for number in numbers) if 0 < len(numbers) <= LONGEST else None
