"""How wall time becomes a lab's virtual time. Pure: the wall time is handed in, in Unix milliseconds.

A lab that falls behind (a stall of the worker, more speed than the machine has) makes up CATCH_UP_MS of wall time and no
more: the clock is then set anew from where the lab stands, and browsers are told so. What was stalled is not made up.
"""

from typing import Final

from msgspec.structs import replace

from simulator.vocabulary import Millis, Value
from simulator.wire.snapshot import Clock

CATCH_UP_MS: Final = 1_000
SLOWEST: Final = 0.1
FASTEST: Final = 600.0
PACES: Final = ((0, 1.0), (5_000, 8.0), (7_000, 60.0))
"""Where the speed follows what happens: after so much wall time of calm, so fast."""


class LabClock(Value):
    """`speed` virtual milliseconds pass in one of wall time, since `at_wall_ms`, when it was `at_ms`."""

    at_ms: Millis = 0
    at_wall_ms: float = 0
    speed: float = 1.0
    paused: bool = False
    until_happening: bool = False
    adaptive: bool = False
    """`speed` follows what happens."""
    lively_wall_ms: float = 0
    """When something happened last that deserves to be watched."""

    def target_ms(self, wall_ms: float) -> Millis:
        """The virtual time that should be now. While paused, and while running to a happening, time is not the clock's."""
        if self.paused or self.until_happening:
            return self.at_ms
        return self.at_ms + max(0, int((wall_ms - self.at_wall_ms) * self.speed))

    def wall_ms(self, at_ms: Millis) -> float | None:
        """When, in wall time, it will be `at_ms`; None: not by itself."""
        return None if self.paused else self.at_wall_ms + (at_ms - self.at_ms) / self.speed

    def is_behind(self, now_ms: Millis, wall_ms: float) -> bool:
        """Further than is made up."""
        return self.target_ms(wall_ms) - now_ms > CATCH_UP_MS * self.speed

    def anchored(self, now_ms: Millis, wall_ms: float) -> "LabClock":
        """The same pace, counted from here."""
        return replace(self, at_ms=now_ms, at_wall_ms=wall_ms)

    def view(self) -> Clock:
        return Clock(
            at_ms=self.at_ms,
            at_wall_ms=int(self.at_wall_ms),
            speed=self.speed,
            paused=self.paused,
            until_happening=self.until_happening,
            adaptive=self.adaptive,
        )


def set_clock(
    clock: LabClock,
    now_ms: Millis,
    wall_ms: float,
    *,
    paused: bool | None = None,
    speed: float | None = None,
    next_happening: bool = False,
    adaptive: bool | None = None,
) -> LabClock:
    """What is None stays. An order to pause or to go on ends the running to the next happening; one that names a speed ends
    that the speed follows what happens. A lab that is told to adapt, or to go on so, begins slowly."""
    if adaptive is None:
        adaptive = clock.adaptive and speed is None
    if adaptive and speed is None:
        speed = PACES[0][1]
    running = next_happening or (clock.until_happening and paused is None)
    return LabClock(
        at_ms=now_ms,
        at_wall_ms=wall_ms,
        speed=clock.speed if speed is None else min(max(speed, SLOWEST), FASTEST),
        paused=not running and (clock.paused if paused is None else paused),
        until_happening=running,
        adaptive=adaptive,
        lively_wall_ms=wall_ms,
    )


def adapted(clock: LabClock, now_ms: Millis, wall_ms: float, *, lively: bool) -> LabClock:
    """At the pace that befits: slow from when something happened on, faster step by step once it is calm. As few steps as a
    browser is to be told of: at most one for each entry of PACES, then none until something happens."""
    if not clock.adaptive or clock.paused or clock.until_happening:
        return clock
    if lively:
        clock = replace(clock, lively_wall_ms=wall_ms)
    calm_ms = max(0.0, wall_ms - clock.lively_wall_ms)
    speed = next(speed for since_ms, speed in reversed(PACES) if calm_ms >= since_ms)
    return clock if speed == clock.speed else replace(clock.anchored(now_ms, wall_ms), speed=speed)
