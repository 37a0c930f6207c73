"""The answer to `findings`: the pair that a lab was made from is linted once, a slice at a time."""

import time
from typing import Final

from simulator.lessons.acts import NoAct, read_act
from simulator.lessons.view import act_view
from simulator.pair.blueprint import Blueprint
from simulator.pair.lint import Finding, Findings, linting
from simulator.wire.findings import FindingView, PlaceView
from simulator.wire.lesson import ActView

SLICE_SECONDS: Final = 0.01


class Linting:
    """The findings about one blueprint, which never changes."""

    def __init__(self, blueprint: Blueprint) -> None:
        self._steps: Final = linting(blueprint)
        self._found: Findings | None = None
        self._views: tuple[FindingView, ...] | None = None

    def goes_on(self) -> bool:
        """Some of the work is done; True: all of it is."""
        until = time.perf_counter() + SLICE_SECONDS
        while self._found is None and time.perf_counter() < until:
            try:
                next(self._steps)
            except StopIteration as done:
                self._found = done.value
        return self._found is not None

    def answer(self) -> tuple[FindingView, ...]:
        """All the work that is left, at once."""
        while not self.goes_on():
            pass
        if self._views is None:
            self._views = tuple(map(_view, self._found or ()))
        return self._views


def _view(finding: Finding) -> FindingView:
    return FindingView(
        rule=finding.rule,
        severity=finding.severity.value,
        title=finding.title,
        places=tuple(PlaceView(place.unit.value, place.context, place.line, place.text) for place in finding.places),
        primary=finding.values[0] if finding.values else None,
        secondary=finding.values[1] if finding.values else None,
        consequence=finding.consequence,
        source=finding.source,
        show=_act(finding.show) if finding.show else None,
        watch=finding.watch,
    )


def _act(show: str) -> ActView | None:
    keyword, _, words = show.partition(": ")
    try:
        return act_view(read_act(keyword, words), done=False)
    except NoAct:  # a name that no lesson may say; the finding is still true
        return None
