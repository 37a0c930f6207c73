"""A lab's past: the frame of any time that it has lived through, found again quickly.

Start and journal are the truth; what is kept here are keyframes, from which the frames after them are simulated again:
one about every KEYFRAME_MS, and of a long past so many as there is room for, evenly spread. After a take-over there are
none: `rebuild` makes them again, a slice at a time, while the lab lives on; `at` answers right all the while, only slower.
"""

from array import array
from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from simulator import lab as labs
from simulator import observe
from simulator.history.frame import Frame, Went, act, advance
from simulator.history.keyframe import Keyframe
from simulator.history.series import Recorder
from simulator.lab import MEANINGFUL, Happening, JournalEntry
from simulator.vocabulary import Millis
from simulator.wire.snapshot import Clock

Journal: TypeAlias = tuple[JournalEntry, ...]

KEYFRAME_MS: Final[Millis] = 60_000
"""Virtual time between two keyframes, at least."""
MOST_KEYFRAMES: Final = 48
"""Keyframes of a lab where there is room."""
MOST_MOMENTS: Final = 16_384
"""Meaningful moments that are known by their time, the newest; the steps back and forward."""


class Past:
    """Of one lab, from its opening to `present`. `most` tells how many keyframes there is room for."""

    def __init__(
        self, opening: Callable[[], Frame], present: Frame, *, most: Callable[[], int] = lambda: MOST_KEYFRAMES
    ) -> None:
        """opening: makes the frame at which the lab was opened, where the present is not that very one."""
        self.present = present
        self._opening = opening
        self._most = most
        self._keyframes: list[Keyframe] = []
        """In order of time; each is on the way to the present."""
        self._moments: array[int] = array("q")
        self._early: array[int] = array("q")
        """Meaningful moments of the part that is being rebuilt."""
        self._since_ms: Final = present.now_ms
        """Where what was lived through under our eyes begins."""
        self._builds: Frame | None = None
        self.complete = present.now_ms <= present.lab.opened_ms and not present.lab.journal
        """Nothing is left to rebuild."""
        self._ahead: tuple[Journal, Millis] | None = None
        """What is still to be lived through (`parting`)."""
        self._first: Frame | None = None
        """The opening, made before it is needed (`open`)."""
        self._last: Frame | None = None
        """Where someone looked last: whoever scrubs goes on from there."""
        if self.complete:
            self._keyframes.append(Keyframe(present))
        self.series = Recorder(present, complete=self.complete)
        """What was measured on the way (series.py)."""

    def anew(self, present: Frame) -> "Past":
        """Of the same lab, seen otherwise."""
        return Past(self._opening, present, most=self._most)

    # --- going on -----------------------------------------------------------------------------------------------------

    def follow(self, went: Went) -> None:
        """The lab has gone on."""
        acted = len(went.frame.lab.journal) > len(self.present.lab.journal)
        self.present = went.frame
        _note(self._moments, went, acted=acted)
        self._keep(went.frame)
        self.series.follow(went)

    def go_back(self, frame: Frame) -> None:
        """The lab stands at this frame of its past again; what came after is gone from here. The past must be complete."""
        now_ms, done = frame.now_ms, len(frame.lab.journal)
        self.present, self._last = frame, None
        self._keyframes = [kept for kept in self._keyframes if kept.now_ms <= now_ms and kept.done <= done]
        del self._moments[bisect_right(self._moments, now_ms) :]
        self.series.go_back(frame)

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
            insort(self._keyframes, Keyframe(self._builds), key=_time)
            self.series.recall_from(self._builds)
            return False
        until_ms = min(now.now_ms + slice_ms, self._since_ms)
        for went in _walk(now, self.present.lab.journal, until_ms):
            _note(self._early, went, acted=len(went.frame.lab.journal) > len(now.lab.journal))
            now = went.frame
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
        other._keyframes, other._moments, other.complete = list(self._keyframes), self._moments[:], True
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

    def _keep(self, frame: Frame) -> None:
        """As a keyframe, if it is time for one."""
        at = bisect_right(self._keyframes, frame.now_ms, key=_time)
        if at and frame.now_ms - self._keyframes[at - 1].now_ms < KEYFRAME_MS:
            return
        self._keyframes.insert(at, Keyframe(frame))
        while len(self._keyframes) > max(2, self._most()):
            times = [keyframe.now_ms for keyframe in self._keyframes]
            crowded = min(range(1, len(times) - 1), key=lambda here: times[here + 1] - times[here - 1])
            del self._keyframes[crowded]

    # --- looking back -------------------------------------------------------------------------------------------------

    def at(self, at_ms: Millis, *, keep: int | None = None) -> Frame:
        """The lab as it was at the end of that millisecond, its clock resting there; outside its life, the nearer end.

        keep: as it would have been if only so many entries of its journal had been made; all of them by default."""
        opened_ms, now_ms = self.present.lab.opened_ms, self.present.now_ms
        at_ms = min(max(at_ms, opened_ms), now_ms)
        journal = self.present.lab.journal[:keep]
        if at_ms == now_ms and len(journal) == len(self.present.lab.journal):
            return resting(self.present)
        now = self._nearest(at_ms, len(journal))
        for went in _walk(now, journal, at_ms):
            now = went.frame
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
            now = went.frame
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

    def _nearest(self, at_ms: Millis, done: int) -> Frame:
        """The latest frame that we have which lies before, and before the entry number `done` of the journal."""
        before = (kept for kept in self._keyframes if kept.now_ms <= at_ms and kept.done <= done)
        keyframe = max(before, key=_place, default=None)
        place = _place(keyframe) if keyframe else (-1, 0)
        for frame in (self._last, self._builds):
            if frame is not None and frame.now_ms <= at_ms and len(frame.lab.journal) <= done:
                here = frame.now_ms, len(frame.lab.journal)
                if here >= place:
                    return frame
        return keyframe.frame(self.present.lab) if keyframe else self._opening()


def resting(frame: Frame) -> Frame:
    """With a clock that stands there: what was held back of numbers that only grew is told."""
    clock = Clock(at_ms=frame.now_ms, at_wall_ms=0, speed=1.0, paused=True, until_happening=False)
    view, _ = observe.set_clock(frame.view, frame.lab.world, clock)
    return Frame(frame.lab, view)


def _walk(now: Frame, journal: Journal, until_ms: Millis) -> Iterator[Went]:
    """From a frame on the way of this journal to a later one."""
    for entry in journal[len(now.lab.journal) :]:
        if entry.at_ms > until_ms:
            break
        for went in advance(now, entry.at_ms):
            now = went.frame
            yield went
        went = act(now, entry.who, entry.action)
        now = went.frame
        yield went
    yield from advance(now, until_ms)


def _note(moments: "array[int]", went: Went, *, acted: bool) -> None:
    """That something meaningful happened, if it did."""
    at_ms = went.frame.now_ms
    if (not moments or moments[-1] < at_ms) and (
        acted or any(isinstance(happening.output, MEANINGFUL) for happening in went.happenings)
    ):
        moments.append(at_ms)
        if len(moments) > MOST_MOMENTS:
            del moments[: MOST_MOMENTS // 4]


def _time(keyframe: Keyframe) -> Millis:
    return keyframe.now_ms


def _place(keyframe: Keyframe) -> tuple[Millis, int]:
    return keyframe.now_ms, keyframe.done
