"""What a run sees of a lab: batch after batch, cut so that it does not matter how fast or in which pieces time was run.

States are judged at *instants* only: after an act, at the end of a batch that ends with a meaningful happening, and at every
whole second of virtual time. Whoever runs time while a rehearsal is on cuts it at whole seconds (`advance`); batches that end
anywhere else are followed, and judged at the next instant.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from simulator.history import frame
from simulator.history.frame import Frame, Went
from simulator.lab import Done, Happening, meaningful
from simulator.vocabulary import Millis, UnitRole
from simulator.wire.events import AnyEvent
from simulator.wire.snapshot import Snapshot

GRID_MS: Final[Millis] = 1_000


class Sighting(NamedTuple):
    """One batch. acted: it was an act of someone, which the journal has; contexts: where each unit's console stood before it."""

    at_ms: Millis
    happenings: tuple[Happening, ...]
    events: tuple[AnyEvent, ...]
    snapshot: Snapshot
    acted: bool
    contexts: tuple[str, str]

    @property
    def is_instant(self) -> bool:
        if self.acted or self.at_ms % GRID_MS == 0:
            return True
        return any(happening.at_ms == self.at_ms and meaningful(happening) for happening in self.happenings)


def sighting(before: Frame, went: Went) -> Sighting:
    """before: the frame that the batch began with."""
    return Sighting(
        went.frame.now_ms,
        went.happenings,
        went.events,
        went.frame.view.snapshot,
        isinstance(went.answer, Done),
        (_context(before, UnitRole.PRIMARY), _context(before, UnitRole.SECONDARY)),
    )


def advance(now: Frame, until_ms: Millis) -> Iterator[Sighting | Frame]:
    """Let time run: a sighting for each batch, each followed by the frame after it."""
    for went in frame.advance(now, until_ms, every_ms=GRID_MS):
        yield sighting(now, went)
        now = went.frame
        yield now


def _context(now: Frame, unit: UnitRole) -> str:
    return now.lab.world.chassis(unit).device.console.place.context or ""
