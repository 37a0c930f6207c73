"""The time by which a worker paces its labs: Unix time when the process began, and from then on as evenly as the machine can.

A server's clock may be set back or forward while labs run; nothing here follows it, so that no lab waits for an hour to pass
again and none runs through one that never was. Browsers need not know: a page learns how far this clock is from its own by
the events that come (static/js/models/clock.js).
"""

import time
from collections.abc import Callable
from typing import Final


class Steady:
    """wall, monotonic: seconds, as in the module `time`."""

    def __init__(self, wall: Callable[[], float] = time.time, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic: Final = monotonic
        self._began_ms: Final = (wall() - monotonic()) * 1000

    def now_ms(self) -> float:
        return self._began_ms + self._monotonic() * 1000


steady_now_ms: Final = Steady().now_ms
"""Of this process. What is called `wall_ms` in these files is this."""
