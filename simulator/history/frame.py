"""A frame: a lab at one time and what browsers see of it, going on together.

Live labs, looks back and recoveries all go on by `advance` and `act`, so that all of them show the same: whoever looks at a
time of the past finds what the people saw who were there.
"""

from collections.abc import Iterator
from typing import Final

from simulator import lab as labs
from simulator import observe
from simulator.lab import Action, Answer, Happening, Lab, Opening
from simulator.observe import View
from simulator.vocabulary import Millis, Value
from simulator.wire.events import AnyEvent, MessageEvent
from simulator.wire.snapshot import Clock

MESSAGES_OF_AN_ACT: Final = 20
UNTOLD: Final = Clock(at_ms=0, at_wall_ms=0, speed=1.0, paused=True, until_happening=False)
"""How time runs, before the worker says so."""


class Frame(Value):
    """A lab, and the view of it."""

    lab: Lab
    view: View

    @property
    def now_ms(self) -> Millis:
        return self.lab.now_ms


class Went(Value):
    """One batch: the frame after it, what happened, and what browsers are told of it."""

    frame: Frame
    happenings: tuple[Happening, ...]
    events: tuple[AnyEvent, ...]
    answer: Answer | None = None


def at_opening(name: str, opened: Opening) -> Frame:
    """As people find it: its story so far is in the log, the lanes and the consoles."""
    first = observe.first(
        opened.first, lab=name, title=opened.lab.start.blueprint.title, clock=UNTOLD, opened_ms=opened.lab.now_ms
    )
    view, _ = observe.observe(first, opened.first, opened.lab.world, opened.happenings, most_messages=0)
    return Frame(opened.lab, view)


def advance(now: Frame, until_ms: Millis, *, messages: int = 0, every_ms: Millis = 0) -> Iterator[Went]:
    """Until then, a batch after the other. One ends with each meaningful happening: a verdict on the pair is told at the
    end of a batch, and how time is cut otherwise must change nothing that stays. messages: how many are shown at most.
    every_ms: a batch ends as well where the time is a multiple of it; 0: not."""
    while now.lab.now_ms < until_ms:
        limit_ms = min(until_ms, (now.lab.now_ms // every_ms + 1) * every_ms) if every_ms else until_ms
        step = labs.advance_to_happening(now.lab, limit_ms, messages=messages > 0)
        went = _seen(now, step, messages)
        messages -= sum(type(event) is MessageEvent for event in went.events)
        now = went.frame
        yield went


def act(now: Frame, who: str, action: Action) -> Went:
    """An outside action; one that is declined changes nothing."""
    step = labs.handle(now.lab, who, action)
    if not isinstance(step.answer, labs.Done):
        return Went(now, (), (), step.answer)
    went = _seen(now, step, MESSAGES_OF_AN_ACT)
    if labs.is_reading(action):
        return went
    view, events = observe.set_undo(went.frame.view, now.now_ms, went.events, step.answer.id)
    return Went(Frame(step.lab, view), went.happenings, went.events + events, step.answer)


def _seen(now: Frame, step: labs.Step, messages: int) -> Went:
    view, events = observe.observe(now.view, now.lab.world, step.lab.world, step.happenings, most_messages=messages)
    return Went(Frame(step.lab, view), step.happenings, events, step.answer)
