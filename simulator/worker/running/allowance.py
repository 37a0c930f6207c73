"""So many of a thing in a second, so many at once."""

from typing import Final


class Allowance:
    """Of wall time, as its caller tells it."""

    def __init__(self, a_second: float, at_once: float, wall_ms: float) -> None:
        self._a_ms: Final = a_second / 1000
        self._at_once: Final = at_once
        self._left = at_once
        self._at_ms = wall_ms

    def left(self, wall_ms: float) -> int:
        self._left = min(self._at_once, self._left + (wall_ms - self._at_ms) * self._a_ms)
        self._at_ms = wall_ms
        return max(0, int(self._left))

    def spend(self, number: int) -> None:
        self._left -= number
