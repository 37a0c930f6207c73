"""Answers to `why` and `exchange` out of a lab's past, worked at a slice at a time."""

from collections.abc import Callable, Mapping
from typing import Final

import msgspec

from simulator import lab as labs
from simulator import observe
from simulator.history.frame import Frame
from simulator.history.past import Past
from simulator.lab import Happening, Lab, Opening, World
from simulator.observe import Chronicle, Stretch, Unknown
from simulator.vocabulary import InputId, Millis
from simulator.wire import codec
from simulator.wire.answers import Answer
from simulator.wire.requests import Exchange, Why
from simulator.wire.why import EXCHANGE_MS

STRETCH_MS: Final[Millis] = 60_000
"""Virtual time that is simulated again in one go."""


class Unfinished(Exception):
    """A slice of the work is done; the next turn goes on."""


class PastSource:
    """The past as the observer reads it, up to `until_ms`. Stretch 0 is the lab's opening, of which messages are not told.

    What it reads it keeps. Between two calls of `rest` it simulates one slice at most, and raises Unfinished for more."""

    def __init__(self, past: Past, opened: Callable[[], Opening], until_ms: Millis) -> None:
        self._past: Final = past
        self._opened: Final = opened
        self._opened_ms: Final = past.present.lab.opened_ms
        self._until_ms: Final = min(max(until_ms, self._opened_ms), past.present.now_ms)
        self._stretches: Final[dict[int, Stretch]] = {}
        self._begins: Final[dict[int, Lab]] = {}
        self._worlds: Final[dict[Millis, World]] = {}
        self._has_worked = False

    def rest(self) -> None:
        """Other labs have had their turns."""
        self._has_worked = False

    def approach(self, at_ms: Millis, keep: int | None = None) -> None:
        """Come near to a moment of the past."""
        self._work()
        if not self._past.approach(at_ms, keep, STRETCH_MS):
            raise Unfinished

    def _work(self) -> None:
        if self._has_worked:
            raise Unfinished
        self._has_worked = True

    @property
    def last(self) -> int:
        return max(1, self.number(self._until_ms))

    def stretch(self, number: int) -> Stretch:
        if number not in self._stretches:
            self._stretches[number] = self._read(number)
        return self._stretches[number]

    def world(self, at_ms: Millis) -> World:
        """Before the lab was opened: as it was then."""
        at_ms = min(max(at_ms, self._opened_ms), self._until_ms)
        if at_ms not in self._worlds:
            begin = self._begin(self.number(at_ms))
            self._work()
            lab, _ = _walked(begin, self._past, at_ms, messages=False)
            self._worlds[at_ms] = lab.world
        return self._worlds[at_ms]

    def anchor(self, id: InputId) -> int:
        at_ms = 0
        for entry in self._past.present.lab.journal:
            if entry.id > id:
                break
            at_ms = entry.at_ms
        return self.number(at_ms) if at_ms else 0

    def number(self, at_ms: Millis) -> int:
        return 1 + (at_ms - self._opened_ms - 1) // STRETCH_MS if at_ms > self._opened_ms else 0

    def _read(self, number: int) -> Stretch:
        if number == 0:
            opened = self._opened()
            return Stretch(opened.first, opened.lab.world, opened.happenings)
        begin = self._begin(number)
        self._work()
        lab, found = _walked(begin, self._past, min(self._from_ms(number) + STRETCH_MS, self._until_ms))
        return Stretch(begin.world, lab.world, found)

    def _from_ms(self, number: int) -> Millis:
        return self._opened_ms + (number - 1) * STRETCH_MS

    def _begin(self, number: int) -> Lab:
        if number not in self._begins:
            from_ms = self._from_ms(number)
            self.approach(from_ms, _kept_at(self._past, from_ms))
            self._begins[number] = _begin(self._past, from_ms)
        return self._begins[number]


def lived(past: Past, from_ms: Millis, until_ms: Millis) -> Stretch:
    """Everything after `from_ms`, with every message; from the opening on, also what was done at that very moment."""
    begin = _begin(past, from_ms)
    lab, found = _walked(begin, past, until_ms)
    return Stretch(begin.world, lab.world, found)


def _begin(past: Past, from_ms: Millis) -> Lab:
    """The lab at that moment; at its opening, before anything was done."""
    return past.at(from_ms, keep=_kept_at(past, from_ms)).lab


def _kept_at(past: Past, from_ms: Millis) -> int | None:
    return 0 if from_ms <= past.present.lab.opened_ms else None


def _walked(lab: Lab, past: Past, until_ms: Millis, *, messages: bool = True) -> tuple[Lab, tuple[Happening, ...]]:
    """On the way of the past, and all that happened."""
    found: list[Happening] = []
    for entry in past.present.lab.journal[len(lab.journal) :]:
        if entry.at_ms > until_ms:
            break
        step = labs.advance(lab, entry.at_ms, messages=messages)
        done = labs.handle(step.lab, entry.who, entry.action)
        found += (*step.happenings, *done.happenings)
        lab = done.lab
    step = labs.advance(lab, until_ms, messages=messages)
    return step.lab, (*found, *step.happenings)


class Inquiry:
    """A question about causes or messages, worked at a slice at a time. The past must be complete."""

    def __init__(self, past: Past, opened: Callable[[], Opening], request: Why | Exchange) -> None:
        self.request: Final = request
        self._past: Final = past
        self._journal: Final = past.present.lab.journal
        now_ms = past.present.now_ms
        named_ms = _named_ms(request)
        self._at_ms: Final = now_ms if named_ms is None else min(named_ms, now_ms)
        # A row may be younger than the moment that is looked at in the picture, never the other way round.
        self._source: Final = PastSource(past, opened, self._at_ms)
        self._chronicle: Final = Chronicle(self._source)
        self._frame: Frame | None = None
        self._answer: Answer | None = None

    def is_of(self, past: Past, request: Why | Exchange) -> bool:
        """Whether it is this very question, about a past that has not changed meanwhile."""
        journal = past.present.lab.journal
        mine = len(self._journal)
        newer = journal[mine : mine + 1]
        return (
            self.request is request
            and self._past is past
            and past.present.now_ms >= self._at_ms
            and journal[:mine] == self._journal
            and all(entry.at_ms > self._at_ms for entry in newer)
        )

    def goes_on(self) -> bool:
        """A slice of the work; True: the answer is there."""
        self._source.rest()
        try:
            self._answer = self._answer or self._found()
        except Unfinished:
            return False
        return True

    def answer(self) -> Answer:
        while self._answer is None:
            self.goes_on()
        return self._answer

    def _found(self) -> Answer:
        request = self.request
        if isinstance(request, Exchange):
            return _exchange(self._past, self._source, request)
        if (request.row is None) == (not request.thing):
            return codec.refuse(request.id, "malformed", "why: name either a row or a thing")
        if self._frame is None:
            self._source.approach(self._at_ms)
            self._frame = self._past.at(self._at_ms)
        frame = self._frame
        chain = observe.explain(self._chronicle, frame.lab.world, frame.view.snapshot, request)
        if isinstance(chain, Unknown):
            return codec.refuse(request.id, "refused", chain.message)
        return Answer(id=request.id, ok=True, result=_fields(chain))


def _named_ms(request: Why | Exchange) -> Millis | None:
    """The latest moment that the question names."""
    if isinstance(request, Exchange):
        return request.until_ms
    return request.at_ms if request.row is None else observe.row_at_ms(request.row)


def _exchange(past: Past, source: PastSource, request: Exchange) -> Answer:
    if request.until_ms < request.from_ms:
        return codec.refuse(request.id, "malformed", "until_ms: it lies before from_ms")
    if request.until_ms - request.from_ms > EXCHANGE_MS:
        return codec.refuse(request.id, "refused", f"until_ms: at most {EXCHANGE_MS // 1_000} s at once")
    opened_ms, now_ms = past.present.lab.opened_ms, past.present.now_ms
    from_ms = min(max(request.from_ms, opened_ms), now_ms)
    until_ms = min(max(request.until_ms, from_ms), now_ms)
    source.approach(from_ms, _kept_at(past, from_ms))
    stretch = lived(past, from_ms, until_ms)
    return Answer(id=request.id, ok=True, result=_fields(observe.exchange(stretch, from_ms, until_ms)))


def _fields(value: msgspec.Struct) -> dict[str, object]:
    fields: Mapping[str, object] = msgspec.structs.asdict(value)
    return dict(fields)
