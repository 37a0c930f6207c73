"""Looking up what came before one thing that happened: of its own step, of the step that led to it, or the last of a kind."""

from typing import Final

from simulator.failover.outputs import InterfaceChanged, PeerChanged, Transition
from simulator.failover.states import ACTIVE_STATES
from simulator.observe.why.chronicle import Chronicle, PastEvent
from simulator.vocabulary import GroupId, InterfaceKey, Millis, UnitRole
from simulator.world.happenings import CarrierChanged, FaultPut, FaultRepaired, Happened, PowerChanged, Typed

ACTS: Final = (FaultPut, FaultRepaired, PowerChanged, CarrierChanged, Typed)
"""What a person did, or what follows from it at once."""


class Lookup:
    """Questions to one chronicle; every answer lies before what is asked about, and is a list of one, or empty."""

    def __init__(self, past: Chronicle) -> None:
        self.past: Final = past

    def because(self, told: PastEvent) -> list[PastEvent]:
        """The input that the output itself says to rest on."""
        id = getattr(told.output, "because", 0)
        found = self.past.find(id) if id != told.id else []
        ranked = (CarrierChanged, PeerChanged, InterfaceChanged, Transition, *ACTS)
        return best([other for other in found if other.place < told.place], ranked)

    def within(
        self, told: PastEvent, kinds: tuple[type, ...], *, group: GroupId | None = None, key: InterfaceKey | None = None
    ) -> list[PastEvent]:
        """Of the same step, what says most: of the first kind that there is."""
        return best(self.past.together(told)[::-1], kinds, group, key)

    def led(
        self, told: PastEvent, kinds: tuple[type, ...], *, group: GroupId | None = None, key: InterfaceKey | None = None
    ) -> list[PastEvent]:
        """Of the step that led to its input: that in which a message was sent, or a fault."""
        found = [other for other in self.past.find(told.cause) if other.place < told.place]
        return best(found, kinds, group, key)

    def last_of(
        self,
        told: PastEvent,
        kind: type[Happened],
        *,
        unit: UnitRole | None = None,
        group: GroupId | None = None,
        key: InterfaceKey | None = None,
        until_ms: Millis | None = None,
    ) -> list[PastEvent]:
        """The last of a kind before, on the same unit unless another is named."""
        wanted = unit or told.unit
        for other in self.past.back(told, until_ms=until_ms):
            if other.unit is wanted and isinstance(other.output, kind) and _fits(other, group, key):
                return [other]
        return []


def best(
    found: list[PastEvent], kinds: tuple[type, ...], group: GroupId | None = None, key: InterfaceKey | None = None
) -> list[PastEvent]:
    """The last of the first kind that there is; of a group's changes, that by which it was given up."""
    for kind in kinds:
        fits = [told for told in found if isinstance(told.output, kind) and _fits(told, group, key)]
        if fits:
            leaves = [
                told for told in fits if isinstance(told.output, Transition) and told.output.before in ACTIVE_STATES
            ]
            return (leaves or fits)[-1:]
    return []


def latest(*found: list[PastEvent]) -> list[PastEvent]:
    """The one that happened last."""
    return sorted((told for some in found for told in some), key=lambda told: told.place)[-1:]


def _fits(told: PastEvent, group: GroupId | None, key: InterfaceKey | None) -> bool:
    """What has a group or an interface must have the one that is asked for."""
    groups = {getattr(told.output, "group", None), *(sentence.group for sentence in told.said)} - {None}
    if group is not None and groups and group not in groups:
        return False
    return key is None or getattr(told.output, "key", key) == key


def other_unit(told: PastEvent) -> UnitRole | None:
    return told.unit.other if told.unit else None
