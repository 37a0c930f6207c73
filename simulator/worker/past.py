"""A lab's past: any moment that it has lived through, found again quickly. Pure.

Start and journal are the truth; what is kept here are keyframes, moments from which the next ones are simulated again:
one about every FRAME_MS, and of a long past so many as there is room for, evenly spread. After a take-over there are
none: `rebuild` makes them again, a slice at a time, while the lab lives on; `at` answers right all the while, only slower.
"""

from array import array
from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from simulator import lab as labs
from simulator import observe
from simulator.lab import MEANINGFUL, Happening, JournalEntry
from simulator.vocabulary import Millis
from simulator.wire.snapshot import Clock
from simulator.worker.keyframe import Keyframe
from simulator.worker.moment import Moment, Went, act, advance
from simulator.worker.series import Recorder

Journal: TypeAlias = tuple[JournalEntry, ...]

FRAME_MS: Final[Millis] = 60_000
"""Virtual time between two keyframes, at least."""
MOST_FRAMES: Final = 48
"""Keyframes of a lab where there is room."""
MOST_MOMENTS: Final = 16_384
"""Meaningful moments that are known by their time, the newest; the steps back and forward."""


class Past:
    """Of one lab, from its opening to `present`. `most` tells how many keyframes there is room for."""

    def __init__(
        self, opening: Callable[[], Moment], present: Moment, *, most: Callable[[], int] = lambda: MOST_FRAMES
    ) -> None:
        """opening: makes the moment at which the lab was opened, where the present is not that very moment."""
        self.present = present
        self._opening = opening
        self._most = most
        self._frames: list[Keyframe] = []
        """In order of time; each is a moment on the way to the present."""
        self._moments: array[int] = array("q")
        self._early: array[int] = array("q")
        """Meaningful moments of the part that is being rebuilt."""
        self._since_ms: Final = present.now_ms
        """Where what was lived through under our eyes begins."""
        self._builds: Moment | None = None
        self.complete = present.now_ms <= present.lab.opened_ms and not present.lab.journal
        """Nothing is left to rebuild."""
        self._ahead: tuple[Journal, Millis] | None = None
        """What is still to be lived through (`parting`)."""
        self._first: Moment | None = None
        """The opening, made before it is needed (`open`)."""
        self._last: Moment | None = None
        """Where someone looked last: whoever scrubs goes on from there."""
        if self.complete:
            self._frames.append(Keyframe(present))
        self.series = Recorder(present, complete=self.complete)
        """What was measured on the way (series.py)."""

    def anew(self, present: Moment) -> "Past":
        """Of the same lab, seen otherwise."""
        return Past(self._opening, present, most=self._most)

    # --- going on -----------------------------------------------------------------------------------------------------

    def follow(self, went: Went) -> None:
        """The lab has gone on."""
        acted = len(went.moment.lab.journal) > len(self.present.lab.journal)
        self.present = went.moment
        _note(self._moments, went, acted=acted)
        self._keep(went.moment)
        self.series.follow(went)

    def go_back(self, moment: Moment) -> None:
        """The lab stands at this moment of its past again; what came after is gone from here. The past must be complete."""
        now_ms, done = moment.now_ms, len(moment.lab.journal)
        self.present, self._last = moment, None
        self._frames = [kept for kept in self._frames if kept.now_ms <= now_ms and kept.done <= done]
        del self._moments[bisect_right(self._moments, now_ms) :]
        self.series.go_back(moment)

    def open(self) -> None:
        """Live through the opening, which may be minutes of a lab's time. May be called in a thread, once, before `rebuild`."""
        if not self.complete and self._builds is None:
            self._first = self._opening()

    def rebuild(self, slice_ms: Millis) -> bool:
        """So much virtual time of the past that nobody here has seen is simulated again; True: none is left."""
        if self.complete:
            return True
        now = self._builds
        if now is None:
            self._builds, self._first = self._first or self._opening(), None
            insort(self._frames, Keyframe(self._builds), key=_time)
            self.series.recall_from(self._builds)
            return False
        until_ms = min(now.now_ms + slice_ms, self._since_ms)
        for went in _walk(now, self.present.lab.journal, until_ms):
            _note(self._early, went, acted=len(went.moment.lab.journal) > len(now.lab.journal))
            now = went.moment
            self._keep(now)
            self.series.recall(went)
        self._builds = now
        if now.now_ms >= self._since_ms:
            last_ms = self._early[-1] if self._early else -1
            self._early.extend(self._moments[bisect_right(self._moments, last_ms) :])
            self._moments, self._builds, self.complete = self._early, None, True
            self.series.recalled()
        return self.complete

    def parting(self, journal: Journal, until_ms: Millis) -> "Past":
        """Of the lab as it was with another journal, until then; it stands where the two part, and `lives` on. This past
        must be complete."""
        parts_ms, shared = self.parts_at(journal, until_ms)
        other = self.anew(self.at(parts_ms, keep=shared))
        other._frames, other._moments, other.complete = list(self._frames), self._moments[:], True
        other.series = self.series.parting(other.present)
        other.go_back(other.present)
        other._ahead = journal, until_ms
        return other

    def parts_at(self, journal: Journal, until_ms: Millis) -> tuple[Millis, int]:
        """Where a way with that journal leaves this one, and how many entries they share."""
        mine = self.present.lab.journal
        same = next((at for at, pair in enumerate(zip(mine, journal, strict=False)) if pair[0] != pair[1]), None)
        shared = min(len(mine), len(journal)) if same is None else same
        ends = [way[shared].at_ms for way in (mine, journal) if len(way) > shared]
        return min(self.present.now_ms, until_ms, *ends), shared

    def lives(self, slice_ms: Millis) -> bool:
        """So much virtual time on the way that it was parted for; True: it has come to its end."""
        if self._ahead is None:
            return True
        journal, until_ms = self._ahead
        for went in _walk(self.present, journal, min(self.present.now_ms + slice_ms, until_ms)):
            self.follow(went)
        if self.present.now_ms >= until_ms:
            self._ahead = None
        return self._ahead is None

    def _keep(self, moment: Moment) -> None:
        """As a keyframe, if it is time for one."""
        at = bisect_right(self._frames, moment.now_ms, key=_time)
        if at and moment.now_ms - self._frames[at - 1].now_ms < FRAME_MS:
            return
        self._frames.insert(at, Keyframe(moment))
        while len(self._frames) > max(2, self._most()):
            times = [frame.now_ms for frame in self._frames]
            crowded = min(range(1, len(times) - 1), key=lambda here: times[here + 1] - times[here - 1])
            del self._frames[crowded]

    # --- looking back -------------------------------------------------------------------------------------------------

    def at(self, at_ms: Millis, *, keep: int | None = None) -> Moment:
        """The lab as it was at the end of that millisecond, its clock resting there; outside its life, the nearer end.

        keep: as it would have been if only so many entries of its journal had been made; all of them by default."""
        opened_ms, now_ms = self.present.lab.opened_ms, self.present.now_ms
        at_ms = min(max(at_ms, opened_ms), now_ms)
        journal = self.present.lab.journal[:keep]
        if at_ms == now_ms and len(journal) == len(self.present.lab.journal):
            return resting(self.present)
        now = self._nearest(at_ms, len(journal))
        for went in _walk(now, journal, at_ms):
            now = went.moment
        if not any(entry.at_ms < at_ms for entry in self.present.lab.journal[len(journal) :][:1]):
            self._last = now  # on the way, not where it might have gone
        return resting(now)

    def approach(self, at_ms: Millis, keep: int | None, slice_ms: Millis) -> bool:
        """So much virtual time on the way to a moment that `at` will be asked for with that `keep`, the entries beyond which
        must not lie before it; True: it is near."""
        journal = self.present.lab.journal[:keep]
        at_ms = min(max(at_ms, self.present.lab.opened_ms), self.present.now_ms)
        if at_ms == self.present.now_ms and len(journal) == len(self.present.lab.journal):
            return True
        now = self._nearest(at_ms, len(journal))
        if at_ms - now.now_ms <= slice_ms:
            return True
        for went in _walk(now, journal, now.now_ms + slice_ms):
            now = went.moment
        self._last = now
        return False

    def between(self, from_ms: Millis, until_ms: Millis) -> tuple[Happening, ...]:
        """All that happened after `from_ms` up to and including `until_ms`, with every message that was sent."""
        lab = self.at(from_ms).lab
        until_ms = min(until_ms, self.present.now_ms)
        found: list[Happening] = []
        for entry in self.present.lab.journal[len(lab.journal) :]:
            if entry.at_ms > until_ms:
                break
            step = labs.advance(lab, entry.at_ms)
            done = labs.handle(step.lab, entry.who, entry.action)
            found += (*step.happenings, *done.happenings)
            lab = done.lab
        found += labs.advance(lab, until_ms).happenings
        return tuple(found)

    def before(self, at_ms: Millis) -> Millis | None:
        """The meaningful moment before: something happened, someone acted, or the lab was opened."""
        at = bisect_left(self._moments, at_ms)
        if at:
            return self._moments[at - 1]
        opened_ms = self.present.lab.opened_ms
        return opened_ms if opened_ms < at_ms else None

    def after(self, at_ms: Millis) -> Millis | None:
        at = bisect_right(self._moments, at_ms)
        return self._moments[at] if at < len(self._moments) else None

    def _nearest(self, at_ms: Millis, done: int) -> Moment:
        """The latest moment that we have which lies before, and before the entry number `done` of the journal."""
        frame = max(
            (frame for frame in self._frames if frame.now_ms <= at_ms and frame.done <= done), key=_place, default=None
        )
        place = _place(frame) if frame else (-1, 0)
        for moment in (self._last, self._builds):
            if moment is not None and moment.now_ms <= at_ms and len(moment.lab.journal) <= done:
                here = moment.now_ms, len(moment.lab.journal)
                if here >= place:
                    return moment
        return frame.moment(self.present.lab) if frame else self._opening()


def resting(moment: Moment) -> Moment:
    """With a clock that stands there: what was held back of numbers that only grew is told."""
    clock = Clock(at_ms=moment.now_ms, at_wall_ms=0, speed=1.0, paused=True, until_happening=False)
    view, _ = observe.set_clock(moment.view, moment.lab.world, clock)
    return Moment(moment.lab, view)


def _walk(now: Moment, journal: Journal, until_ms: Millis) -> Iterator[Went]:
    """From a moment on the way of this journal to a later one."""
    for entry in journal[len(now.lab.journal) :]:
        if entry.at_ms > until_ms:
            break
        for went in advance(now, entry.at_ms):
            now = went.moment
            yield went
        went = act(now, entry.who, entry.action)
        now = went.moment
        yield went
    yield from advance(now, until_ms)


def _note(moments: "array[int]", went: Went, *, acted: bool) -> None:
    """That something meaningful happened, if it did."""
    at_ms = went.moment.now_ms
    if (not moments or moments[-1] < at_ms) and (
        acted or any(isinstance(happening.output, MEANINGFUL) for happening in went.happenings)
    ):
        moments.append(at_ms)
        if len(moments) > MOST_MOMENTS:
            del moments[: MOST_MOMENTS // 4]


def _time(frame: Keyframe) -> Millis:
    return frame.now_ms


def _place(frame: Keyframe) -> tuple[Millis, int]:
    return frame.now_ms, frame.done
