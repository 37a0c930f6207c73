"""A past to ask: a lab's opening, and each action of a story with all that came of it."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from simulator.lab import Lab, LabStart, StartRefused, Step, advance, opening
from simulator.observe import Stretch, View, first, observe
from simulator.vocabulary import InputId, Millis
from simulator.wire.snapshot import Clock, Snapshot
from simulator.world.world import World
from tests.lab.labs import start
from tests.scenarios.story import opening as story_opening
from tests.scenarios.story import play

STORIES = Path(__file__).parents[1] / "scenarios"
RESTING = Clock(at_ms=0, at_wall_ms=0, speed=1.0, paused=True, until_happening=False)


class Lived:
    """A Source that has every stretch in memory: one for each step."""

    def __init__(self, before: Stretch, steps: Iterable[tuple[Lab, Step]]) -> None:
        self.stretches = [before]
        self.labs: list[Lab] = []
        self._worlds: dict[Millis, World] = {}
        for lab, step in steps:
            self.labs.append(lab)
            self.stretches.append(Stretch(lab.world, step.lab.world, step.happenings))
            self.now = step.lab

    @property
    def last(self) -> int:
        return len(self.stretches) - 1

    def stretch(self, number: int) -> Stretch:
        return self.stretches[number]

    def world(self, at_ms: Millis) -> World:
        if at_ms not in self._worlds:
            earlier = [lab for lab in self.labs if lab.now_ms <= at_ms]
            self._worlds[at_ms] = (
                advance(earlier[-1], at_ms, messages=False).lab.world if earlier else self.labs[0].world
            )
        return self._worlds[at_ms]

    def number(self, at_ms: Millis) -> int:
        return next((n for n, stretch in enumerate(self.stretches) if stretch.after.now_ms >= at_ms), self.last)

    def anchor(self, id: InputId) -> int:
        return max((n for n, stretch in enumerate(self.stretches) if stretch.before.next_id <= id), default=0)

    def view(self) -> Snapshot:
        """What browsers see at the end."""
        view: View = first(self.stretches[1].before, lab="f3k9", title="A pair", clock=RESTING)
        for stretch in self.stretches[1:]:
            view, _ = observe(view, stretch.before, stretch.after, stretch.happenings, most_messages=0)
        return view.snapshot


@cache
def lived(story: str) -> Lived:
    """What a golden story tells."""
    return of_text((STORIES / f"{story}.story").read_text(encoding="utf-8"))


def of_text(text: str) -> Lived:
    lab = story_opening(text)
    name = next(line.split()[2] for line in text.splitlines() if line.startswith("@ lab "))
    opened = opening(LabStart(lab.start.blueprint, start(name).seed))
    assert not isinstance(opened, StartRefused)
    before = Stretch(opened.first, opened.lab.world, opened.happenings)
    return Lived(before, ((played.before, played.step) for played in play(text)))
