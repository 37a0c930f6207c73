"""Answers about causes and messages, out of a lab's past."""

from collections.abc import Callable, Mapping
from typing import Final

import msgspec

from simulator import lab as labs
from simulator import observe
from simulator.lab import Happening, Lab, Opening, World
from simulator.observe import Stretch, Unknown
from simulator.vocabulary import InputId, Millis
from simulator.wire import codec
from simulator.wire.commands import Answer, Exchange, Why
from simulator.wire.why import EXCHANGE_MS
from simulator.worker.past import Past

STRETCH_MS: Final[Millis] = 60_000
"""Virtual time that is simulated again in one go."""


class PastSource:
    """The past as the observer reads it, up to `until_ms`. Stretch 0 is the lab's opening, of which messages are not told."""

    def __init__(self, past: Past, opened: Callable[[], Opening], until_ms: Millis) -> None:
        self._past: Final = past
        self._opened: Final = opened
        self._opened_ms: Final = past.present.lab.opened_ms
        self._until_ms: Final = min(max(until_ms, self._opened_ms), past.present.now_ms)
        self._stretches: Final[dict[int, Stretch]] = {}
        self._begins: Final[dict[int, Lab]] = {}
        self._worlds: Final[dict[Millis, World]] = {}

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
            lab, _ = _walked(self._begin(self.number(at_ms)), self._past, at_ms, messages=False)
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
        lab, found = _walked(begin, self._past, min(self._from_ms(number) + STRETCH_MS, self._until_ms))
        return Stretch(begin.world, lab.world, found)

    def _from_ms(self, number: int) -> Millis:
        return self._opened_ms + (number - 1) * STRETCH_MS

    def _begin(self, number: int) -> Lab:
        if number not in self._begins:
            self._begins[number] = _begin(self._past, self._from_ms(number))
        return self._begins[number]


def lived(past: Past, from_ms: Millis, until_ms: Millis) -> Stretch:
    """Everything after `from_ms`, with every message; from the opening on, also what was done at that very moment."""
    begin = _begin(past, from_ms)
    lab, found = _walked(begin, past, until_ms)
    return Stretch(begin.world, lab.world, found)


def _begin(past: Past, from_ms: Millis) -> Lab:
    """The lab at that moment; at its opening, before anything was done."""
    return past.at(from_ms, keep=0 if from_ms <= past.present.lab.opened_ms else None).lab


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


def answer(past: Past, opened: Callable[[], Opening], request: Why | Exchange) -> Answer:
    """To either question. The past must be complete."""
    if isinstance(request, Exchange):
        return _exchange(past, request)
    if (request.row is None) == (not request.thing):
        return codec.refuse(request.id, "malformed", "why: name either a row or a thing")
    now_ms = past.present.now_ms
    asked_ms = request.at_ms if request.row is None else observe.row_at_ms(request.row)
    at_ms = now_ms if asked_ms is None else min(asked_ms, now_ms)
    # A row may be younger than the moment that is looked at in the picture, never the other way round.
    source = PastSource(past, opened, at_ms)
    moment = past.at(at_ms)
    chain = observe.explain(source, moment.lab.world, moment.view.snapshot, request)
    if isinstance(chain, Unknown):
        return codec.refuse(request.id, "refused", chain.message)
    return Answer(id=request.id, ok=True, result=_fields(chain))


def _exchange(past: Past, request: Exchange) -> Answer:
    if request.until_ms < request.from_ms:
        return codec.refuse(request.id, "malformed", "until_ms: it lies before from_ms")
    if request.until_ms - request.from_ms > EXCHANGE_MS:
        return codec.refuse(request.id, "refused", f"until_ms: at most {EXCHANGE_MS // 1_000} s at once")
    opened_ms, now_ms = past.present.lab.opened_ms, past.present.now_ms
    from_ms = min(max(request.from_ms, opened_ms), now_ms)
    until_ms = min(max(request.until_ms, from_ms), now_ms)
    stretch = lived(past, from_ms, until_ms)
    return Answer(id=request.id, ok=True, result=_fields(observe.exchange(stretch, from_ms, until_ms)))


def _fields(value: msgspec.Struct) -> dict[str, object]:
    fields: Mapping[str, object] = msgspec.structs.asdict(value)
    return dict(fields)
