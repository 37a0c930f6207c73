"""A reload that is still to come, and what the console says as the software goes and comes (reference 20.5).

It warns at once and again as the moment nears. A crash or a loss of power in between is a start of its own: what was planned is
forgotten with everything else that was not saved.
"""

from typing import Final

from msgspec.structs import replace

from simulator.appliance.cli.reloading import Reload
from simulator.appliance.clock import day_text, next_moment_ms, span_text, time_left_text
from simulator.releases import Feature, Release
from simulator.vocabulary import InputId, Millis, Value

MINUTE_MS: Final[Millis] = 60_000
_WARNED_BEFORE_MS: Final[tuple[Millis, ...]] = (5 * MINUTE_MS, 2 * MINUTE_MS, MINUTE_MS)
"""So long before it is said again (reference 20.5)."""
NOTHING_PLANNED: Final = "No reload is scheduled."
_STARS: Final = "***"


class PlannedReload(Value):
    """`reload in`, `reload at`. told_ms: when it was last spoken of on the console."""

    at_ms: Millis
    told_ms: Millis
    because: InputId
    """The input that asked for it."""
    quick: bool = False
    reason: str = ""

    @property
    def due_ms(self) -> Millis:
        """When the unit has to say or do something about it."""
        nears = (self.at_ms - before_ms for before_ms in _WARNED_BEFORE_MS)
        return min((moment for moment in nears if moment > self.told_ms), default=self.at_ms)


def planned(order: Reload, now: Millis, epoch_unix_ms: int, input_id: InputId) -> PlannedReload | str | None:
    """What was typed as a plan; None: at once. A text: why there is no such moment. The moment of `at` is that of the unit's own
    clock as it goes now (ours: a later `clock set` does not move it)."""
    if order.delay_ms is not None and order.time:
        return "a reload is either in some time or at a time of day"
    if order.time:
        unix_ms = next_moment_ms(epoch_unix_ms + now, order.time, order.day, order.month)
        if unix_ms is None:
            return f"there is no {order.day} {order.month}"
        at_ms = unix_ms - epoch_unix_ms
    elif order.delay_ms is not None:
        at_ms = now + order.delay_ms
    else:
        return None
    return PlannedReload(at_ms, now, input_id, order.quick, order.reason)


def told(plan: PlannedReload, now: Millis, release: Release) -> tuple[PlannedReload | None, tuple[str, ...]]:
    """At its due time: the plan as it goes on, None where the moment has come, and what the console says."""
    if now >= plan.at_ms:
        return None, shutdown_lines(release, quick=plan.quick, reason=plan.reason)
    return replace(plan, told_ms=now), warning(plan, now)


def shutdown_lines(release: Release, *, quick: bool, reason: str = "") -> tuple[str, ...]:
    """The last that the console says. A quick one shuts nothing down in order; the form before 8.0 is recalled."""
    if quick or not Feature.GRACEFUL_SHUTDOWN.is_in(release.version, release.platform):
        return ("", "Rebooting....")
    later = Feature.SHUTDOWN_STATUS.is_in(release.version, release.platform)
    return (
        *_frame("START GRACEFUL SHUTDOWN", reason)[: None if reason else -1],
        "Shutting down isakmp",
        "Shutting down File system",
        *("", "", "", _STARS, f"{_STARS} --- SHUTDOWN NOW ---"),
        *(("Process shutdown finished", "Rebooting... (status 0x9)") if later else ()),
    )


def warning(plan: PlannedReload, now: Millis) -> tuple[str, ...]:
    return _frame(f"SHUTDOWN in {time_left_text(plan.at_ms - now)}", plan.reason)


def aborted() -> tuple[str, ...]:
    """After `reload cancel`."""
    return _frame("SHUTDOWN ABORTED", "")


def _frame(text: str, reason: str) -> tuple[str, ...]:
    """The message that goes to all terminals [its form with a reason: recalled]."""
    said = (f"{_STARS} Message to all terminals:", _STARS, f"{_STARS}   {reason}", _STARS) if reason else ()
    return ("", "", _STARS, f"{_STARS} --- {text} ---", _STARS, *said)


def show_reload(plan: PlannedReload | None, now: Millis, epoch_unix_ms: int) -> tuple[str, ...]:
    """`show reload`."""
    if plan is None:
        return (NOTHING_PLANNED,)
    line = f"Reload scheduled for {day_text(epoch_unix_ms, plan.at_ms)} (in {span_text(plan.at_ms - now)})"
    return (line, f"Reload reason: {plan.reason}") if plan.reason else (line,)


def boot_lines(contexts: tuple[str, ...]) -> tuple[str, ...]:
    """The contexts are created one after the other (reference 8.3)."""
    return tuple(f"Creating context '{name}'... Done. ({number})" for number, name in enumerate(contexts, 1))


def sooner(due_ms: Millis | None, plan: PlannedReload | None) -> Millis | None:
    """When the unit wants to be woken: by its protocol or by the plan."""
    if plan is None:
        return due_ms
    return plan.due_ms if due_ms is None else min(due_ms, plan.due_ms)
