"""What a lab was measured to be over time, for charts: rows of numbers, evenly thinned, and what happened in between.

One row about every step of virtual time, fewer while nothing happens, in columns of machine numbers. When there are too many,
every other one goes and the step doubles: memory is bounded and the beginning is as fine as the end. Counters stay true when
rows go. After a take-over the rows of the past come from its rebuilding (past.py); after going back, what came later is gone.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import Final, TypeVar

from simulator.history.frame import Frame, Went
from simulator.lab import LIVELY, World
from simulator.observe.picture import series
from simulator.observe.picture.series import ABSENT, BITS, Column
from simulator.vocabulary import Millis
from simulator.wire import requests
from simulator.wire.events import LogEvent
from simulator.wire.series import Line, Mark, Outage, Recording

_T = TypeVar("_T")

STEP_MS: Final[Millis] = 1_000
"""Virtual time between two rows, at least."""
CALM_STEPS: Final = 3
"""So many times longer while nothing happens: a worker has a thousand labs, and most of them are calm."""
LIVELY_MS: Final[Millis] = 20_000
"""For so long after something happened a lab is not calm."""
MOST_ROWS: Final = 1_200
MOST_MARKS: Final = 400
"""Newest marks, and newest outages, that are kept."""

_LARGEST: Final = 2**31 - 1
"""Columns other than BITS are 32 bits wide; what outgrows that stands still."""


class Rows:
    """Samples of one stretch of a lab's life, in order of time."""

    def __init__(self, columns: tuple[Column, ...]) -> None:
        self.columns: Final = columns
        self.at_ms: array[int] = array("q")
        self.values: list[array[int]] = [array("q" if column.measure == BITS else "i") for column in columns]
        self.step_ms = STEP_MS

    def __len__(self) -> int:
        return len(self.at_ms)

    def is_due(self, now_ms: Millis, steps: int) -> bool:
        return not self.at_ms or now_ms - self.at_ms[-1] >= self.step_ms * steps

    def add(self, at_ms: Millis, row: Iterable[int]) -> None:
        self.at_ms.append(at_ms)
        for values, value in zip(self.values, row, strict=True):
            values.append(value if value <= _LARGEST or values.typecode == "q" else _LARGEST)
        while len(self.at_ms) > MOST_ROWS:
            self.thin()

    def thin(self) -> None:
        """Every other row goes; the newest stays."""
        self.step_ms *= 2
        first = (len(self.at_ms) - 1) % 2
        self.at_ms = self.at_ms[first::2]
        self.values = [values[first::2] for values in self.values]

    def copy(self) -> "Rows":
        other = Rows(self.columns)
        other.at_ms, other.values, other.step_ms = self.at_ms[:], [values[:] for values in self.values], self.step_ms
        return other

    def cut(self, until_ms: Millis) -> None:
        """Nothing after that moment."""
        end = bisect_right(self.at_ms, until_ms)
        for values in (self.at_ms, *self.values):
            del values[end:]

    def before(self, later: "Rows") -> None:
        """Put `later`, which begins where these end, after these."""
        at = bisect_right(later.at_ms, self.at_ms[-1]) if self.at_ms else 0
        self.at_ms += later.at_ms[at:]
        for values, more in zip(self.values, later.values, strict=True):
            values += more[at:]
        self.step_ms = max(self.step_ms, later.step_ms)
        while len(self.at_ms) > MOST_ROWS:
            self.thin()


class Stretch:
    """Rows, marks and outages while one follows a lab."""

    def __init__(self, first: Frame) -> None:
        world = first.lab.world
        self.rows = Rows(series.columns_of(world))
        self.marks: list[tuple[int, Mark]] = []
        self.outages: list[tuple[int, Outage]] = []
        """Each with the length of the journal then: an act that was undone takes with it what came of it at once."""
        self._drift_of: tuple[object, object] = (None, None)
        self._drift = 0
        self._lively_until_ms: Millis = world.now_ms + LIVELY_MS
        self._last = first
        self._take(world)

    def follow(self, went: Went) -> None:
        before, self._last = self._last, went.frame
        world = went.frame.lab.world
        if any(type(event) is LogEvent for event in went.events):  # of all that counts here, the log tells something
            if went.answer is not None or any(isinstance(it.output, LIVELY) for it in went.happenings):
                self._lively_until_ms = world.now_ms + LIVELY_MS
            done = len(went.frame.lab.journal)
            marks = series.marks_of(went.happenings, went.events)
            outages = series.outages_of(before.lab.world, world, went.happenings)
            self.marks = _newest(self.marks, [(done, mark) for mark in marks])
            self.outages = _newest(self.outages, [(done, outage) for outage in outages])
        if self.rows.is_due(world.now_ms, 1 if world.now_ms < self._lively_until_ms else CALM_STEPS):
            self._take(world)

    def go_back(self, frame: Frame) -> None:
        """The lab stands at this frame again."""
        now_ms, done, self._last = frame.now_ms, len(frame.lab.journal), frame
        self._lively_until_ms = now_ms + LIVELY_MS
        self.rows.cut(now_ms)
        self.marks = [kept for kept in self.marks if kept[0] <= done and kept[1].at_ms <= now_ms]
        self.outages = [kept for kept in self.outages if kept[0] <= done and (kept[1].until_ms or 0) <= now_ms]

    def before(self, early: "Stretch") -> None:
        """Put this after an earlier one, which may reach into it."""
        early.rows.before(self.rows)
        self.rows = early.rows
        known = {kept[1] for kept in (*early.marks, *early.outages)}
        self.marks = _newest(early.marks, [kept for kept in self.marks if kept[1] not in known])
        self.outages = _newest(early.outages, [kept for kept in self.outages if kept[1] not in known])

    def _take(self, world: World) -> None:
        sources = series.drift_sources(world)
        if sources[0] is not self._drift_of[0] or sources[1] is not self._drift_of[1]:
            self._drift, self._drift_of = series.drift_of(world), sources
        self.rows.add(world.now_ms, series.row_of(world, self._drift))


class Recorder:
    """Of one lab, beside its keyframes (past.py): what happens under our eyes, and, after a take-over, what is worked out again
    of the time before."""

    def __init__(self, present: Frame, *, complete: bool) -> None:
        self._now = Stretch(present)
        self._early: Stretch | None = None
        self._complete = complete

    def follow(self, went: Went) -> None:
        self._now.follow(went)

    def go_back(self, frame: Frame) -> None:
        self._now.go_back(frame)

    def parting(self, frame: Frame) -> "Recorder":
        """One of its own, for a lab that goes another way from that moment on."""
        other = Recorder(frame, complete=self._complete)
        other._now.rows = self._now.rows.copy()
        other._now.marks, other._now.outages = list(self._now.marks), list(self._now.outages)
        other.go_back(frame)
        return other

    def recall_from(self, opened: Frame) -> None:
        """The past is simulated again, from the lab's opening on."""
        self._early = Stretch(opened)

    def recall(self, went: Went) -> None:
        if self._early is not None:
            self._early.follow(went)

    def recalled(self) -> None:
        """It has been simulated as far as to where our own eyes begin."""
        early, now, self._early = self._early, self._now, None
        self._complete = True
        if early is not None:
            now.before(early)

    def answer(self, request: requests.Series, frame: Frame) -> Recording:
        world = frame.lab.world
        until_ms = frame.now_ms if request.until_ms is None else min(request.until_ms, frame.now_ms)
        rows = self._now.rows
        chosen = _chosen(rows, request.from_ms, until_ms, request.points)
        lasting = series.open_outages(world)
        return Recording(
            opened_ms=frame.lab.opened_ms,
            until_ms=frame.now_ms,
            step_ms=rows.step_ms,
            complete=self._complete,
            at_ms=tuple(rows.at_ms[at] for at in chosen),
            lines=_lines(rows, chosen),
            limits=series.limits_of(world),
            outages=tuple(
                outage
                for outage in (*(kept[1] for kept in self._now.outages), *lasting)
                if outage.from_ms <= until_ms and (outage.until_ms is None or outage.until_ms >= request.from_ms)
            ),
            marks=tuple(kept[1] for kept in self._now.marks if request.from_ms <= kept[1].at_ms <= until_ms),
        )


# --- rows -> lines ----------------------------------------------------------------------------------------------------


def _chosen(rows: Rows, from_ms: Millis, until_ms: Millis, points: int) -> list[int]:
    """Places of at most so many rows, evenly spread, the newest among them."""
    first, end = bisect_left(rows.at_ms, from_ms), bisect_right(rows.at_ms, until_ms)
    stride = max(1, -(-(end - first) // points))
    return list(range(end - 1, first - 1, -stride))[::-1]


def _lines(rows: Rows, chosen: list[int]) -> tuple[Line, ...]:
    """What was never anything but 0 or absent, at any time, is left out."""
    by_name = {(c.measure, c.unit, c.context, c.detail): at for at, c in enumerate(rows.columns)}
    found: list[Line] = []
    for at, column in enumerate(rows.columns):
        values = rows.values[at]
        if column.measure == BITS or max(values, default=0) <= 0:
            continue
        match column.measure:
            case "throughput":
                counter = rows.values[by_name[BITS, "", column.context, ""]]
                shares = [rows.values[by_name["throughput", unit, column.context, ""]] for unit in _UNITS]
                numbers = _throughput(rows, chosen, counter, values, shares)
            case "dropped":
                numbers = _rates(rows, chosen, values)
            case _:
                numbers = [None if values[place] == ABSENT else values[place] for place in chosen]
        found.append(Line(column.measure, column.unit, column.context, column.detail, tuple(numbers)))
    return tuple(found)


_UNITS: Final = ("primary", "secondary")


def _before(chosen: list[int], at: int) -> int | None:
    """The row that a rate counts from; None: there is none."""
    if at:
        return chosen[at - 1]
    return chosen[0] - 1 if chosen[0] else None


def _rates(rows: Rows, chosen: list[int], counter: "array[int]") -> list[int | float | None]:
    """Growth a second."""
    numbers: list[int | float | None] = []
    for at, place in enumerate(chosen):
        since = _before(chosen, at)
        grown = None if since is None else max(0, counter[place] - counter[since])
        numbers.append(
            None if since is None or grown is None else _rounded(grown, rows.at_ms[place] - rows.at_ms[since])
        )
    return numbers


def _rounded(grown: int, lasted_ms: Millis) -> int | float:
    rate = round(grown * 1_000 / max(1, lasted_ms), 2)
    return int(rate) if rate == int(rate) else rate


def _throughput(
    rows: Rows, chosen: list[int], bits: "array[int]", mine: "array[int]", both: list["array[int]"]
) -> list[int | float | None]:
    """What the context carried since the row before, divided among the units as they carry it at either end."""
    numbers: list[int | float | None] = []
    for at, place in enumerate(chosen):
        since = _before(chosen, at)
        if since is None:
            numbers.append(mine[place])
            continue
        kbps = max(0, bits[place] - bits[since]) / max(1, rows.at_ms[place] - rows.at_ms[since])
        end = place if any(column[place] for column in both) else since
        whole = sum(column[end] for column in both)
        numbers.append(round(kbps * mine[end] / whole) if whole else 0)
    return numbers


def _newest(old: Iterable[_T], new: Iterable[_T]) -> list[_T]:
    return [*old, *new][-MOST_MARKS:]
