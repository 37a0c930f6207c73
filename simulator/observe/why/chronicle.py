"""What happened, to be looked up backwards: by the id of an input, or from one thing to the next before it.

The whole past of a lab is never held: it comes in stretches of a minute or so, which a `Source` works out when they are
asked for. Ids rise with time, so that each stretch knows which ids are in it.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple, Protocol, TypeVar

from simulator.observe.narration.row_numbers import number_at, row_at_ms
from simulator.observe.narration.sentences import Sentence, sentences
from simulator.observe.narration.story import Story
from simulator.vocabulary import InputId, Millis, UnitRole
from simulator.world.happenings import Happened, Happening, PowerChanged, Sent, Typed
from simulator.world.world import World

LOOK_BACK_MS: Final[Millis] = 120_000
"""How far back the next thing before is looked for where nobody knows when it was."""

T = TypeVar("T", bound=Happened)


class Stretch(NamedTuple):
    """A part of the past: everything after `before` up to and including `after`, messages too."""

    before: World
    after: World
    happenings: Sequence[Happening]


class Source(Protocol):
    """Where the past comes from. Stretches are numbered from 0, the lab's opening, without a gap to `last`."""

    @property
    def last(self) -> int: ...

    def stretch(self, number: int) -> Stretch: ...

    def world(self, at_ms: Millis) -> World:
        """At the end of that millisecond."""

    def number(self, at_ms: Millis) -> int:
        """Of the first stretch that has something of that millisecond."""

    def anchor(self, id: InputId) -> int:
        """The stretch in which the latest act up to this id was done: the id was given in it, or later."""


class PastEvent(NamedTuple):
    """One happening and where it stands: later ones have greater places."""

    place: tuple[int, int]
    happening: Happening
    said: tuple[Sentence, ...]
    """As the log says it; () where the log is silent about it."""
    number: int
    """Of the first row of the log that says it."""

    @property
    def rows(self) -> tuple[int, ...]:
        """Numbers of the rows of the log that say it."""
        return tuple(range(self.number, self.number + len(self.said)))

    @property
    def at_ms(self) -> Millis:
        return self.happening.at_ms

    @property
    def id(self) -> InputId:
        return self.happening.id

    @property
    def cause(self) -> InputId:
        return self.happening.cause

    @property
    def unit(self) -> UnitRole | None:
        return self.happening.unit

    @property
    def output(self) -> Happened:
        return self.happening.output

    @property
    def text(self) -> str:
        return " ".join(sentence.text for sentence in self.said)


class Chronicle:
    """One look into the past; it holds the stretches that were read for it."""

    def __init__(self, source: Source) -> None:
        self._source: Final = source
        self._read: Final[dict[int, tuple[PastEvent, ...]]] = {}
        self._ids: Final[dict[int, tuple[InputId, InputId]]] = {}

    def world(self, at_ms: Millis) -> World:
        return self._source.world(at_ms)

    def find(self, id: InputId) -> list[PastEvent]:
        """All that happened under an id, in order; nothing where it is 0, or where it left no trace."""
        if not id:
            return []
        anchor = self._source.anchor(id)
        for number in (*self._read, anchor, anchor + 1):  # most that is asked for follows soon upon an act
            if number <= self._source.last and self._holds(number, id) == 0:
                return [told for told in self.told(number) if told.id == id]
        low, high = anchor + 2, self._source.last
        while low <= high:
            middle = (low + high) // 2
            side = self._holds(middle, id)
            if side == 0:
                return [told for told in self.told(middle) if told.id == id]
            low, high = (middle + 1, high) if side > 0 else (low, middle - 1)
        return []

    def back(self, before: PastEvent, *, until_ms: Millis | None = None) -> Iterator[PastEvent]:
        """What happened before, the latest first, down to `until_ms` (LOOK_BACK_MS by default)."""
        ends_ms = before.at_ms - LOOK_BACK_MS if until_ms is None else until_ms
        number, index = before.place
        while number >= 0:
            for told in reversed(self.told(number)[:index] if index >= 0 else self.told(number)):
                if told.at_ms < ends_ms:
                    return
                yield told
            number, index = number - 1, -1

    def acts(self, before: PastEvent) -> Iterator[PastEvent]:
        """What was typed or started or stopped before, the latest first, as long ago as it may be: stretches in which
        nobody did anything are not read."""
        number, index = before.place
        while number >= 0:
            for told in reversed(self.told(number)[:index] if index >= 0 else self.told(number)):
                if isinstance(told.output, Typed | PowerChanged):
                    yield told
            done = self._source.anchor(self._source.stretch(number).before.next_id - 1)
            number, index = min(number - 1, done), -1

    def newest(self) -> PastEvent | None:
        """What happened last."""
        for number in range(self._source.last, -1, -1):
            if told := self.told(number):
                return told[-1]
        return None

    def latest(
        self,
        before: PastEvent,
        kind: type[T],
        fits: Callable[[T, UnitRole | None], bool],
        *,
        until_ms: Millis | None = None,
    ) -> list[PastEvent]:
        """The last happening of a kind before another one, if there is one."""
        for told in self.back(before, until_ms=until_ms):
            if isinstance(told.output, kind) and fits(told.output, told.unit):
                return [told]
        return []

    def together(self, told: PastEvent) -> list[PastEvent]:
        """What happened in the same step of the same unit before it, the latest first."""
        before = self.back(told, until_ms=told.at_ms)
        return [other for other in before if other.id == told.id and other.unit == told.unit]

    def at(self, at_ms: Millis) -> list[PastEvent]:
        """All that happened in one millisecond."""
        number = self._source.number(at_ms)
        found = [told for told in self.told(number) if told.at_ms == at_ms]
        while number < self._source.last and self._source.stretch(number).after.now_ms <= at_ms:
            number += 1
            found += [told for told in self.told(number) if told.at_ms == at_ms]
        return found

    def told(self, number: int) -> tuple[PastEvent, ...]:
        """All that happened in one stretch, in order."""
        if number not in self._read:
            self._read[number] = tuple(_told(number, self._source.stretch(number), self._next_row(number)))
        return self._read[number]

    def _next_row(self, number: int) -> int:
        """Of the row that would follow those of the stretches before. The log begins with stretch 1."""
        at_ms = self._source.stretch(number).before.now_ms
        for earlier in range(number - 1, 0, -1):
            for told in reversed(self.told(earlier)):
                if told.said:
                    return told.number + len(told.said) if told.at_ms == at_ms else 0
            if self._source.stretch(earlier).before.now_ms < at_ms:
                break
        return 0

    def _holds(self, number: int, id: InputId) -> int:
        """0: the id was given in this stretch; below 0: before it, above: after it."""
        if number not in self._ids:
            stretch = self._source.stretch(number)
            self._ids[number] = (stretch.before.next_id, stretch.after.next_id)
        first, end = self._ids[number]
        return -1 if id < first else 1 if id >= end else 0


def _told(number: int, stretch: Stretch, row: int) -> Iterator[PastEvent]:
    story = Story(stretch.before)
    story.learn_groups(stretch.after)
    for index, happening in enumerate(stretch.happenings):
        said = () if type(happening.output) is Sent else sentences(happening, story)
        row = row if row_at_ms(row) == happening.at_ms else number_at(happening.at_ms, 0)
        yield PastEvent((number, index), happening, said, row)
        row += len(said)
        story.follow(happening)
