"""Texts as people have them -> the startup configuration of each space of both units, and all else that they say of the pair.

    sources -> without noise -> masked -> split into listings -> each to its unit and space -> the second unit

Nothing here knows a chassis: which ports and limits a model has, and what is cabled to what, is derived from what comes out of
here (derive.py).
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Final

from msgspec.structs import replace

from simulator.pair.blueprint import ConfigText
from simulator.pair.masking.mask import Mask, mask
from simulator.pair.reading.assign import Assigned, Space, assign
from simulator.pair.reading.found import Chassis, Level, Note, Place, Refused
from simulator.pair.reading.identify import other_kind
from simulator.pair.reading.listing import Found, Listing
from simulator.pair.reading.noise import clean
from simulator.pair.reading.outline import outline
from simulator.pair.reading.peer import bootstrap, turned
from simulator.pair.reading.sources import Source, checked
from simulator.pair.reading.split import split
from simulator.vocabulary import SYSTEM_CONTEXT, Platform, UnitRole, Value

MOST_CONTEXTS: Final = 250
"""The largest model's (reference 17.2)."""


class Kind(StrEnum):
    """What kind of failover the configurations say."""

    ACTIVE_ACTIVE = "active/active"
    ACTIVE_STANDBY = "active/standby"


class Reading(Value):
    """What was understood. The texts are masked.

    places: where the first line of each text stood, in the order of `configurations`; of a derived text None.
    """

    kind: Kind
    configurations: tuple[ConfigText, ...]
    places: tuple[Place | None, ...]
    chassis: tuple[Chassis, ...]
    """Of both units, the primary first."""
    derived: UnitRole | None
    """The unit of which no text was given."""
    notes: tuple[Note, ...] = ()
    masks: tuple[Mask, ...] = ()

    @property
    def contexts(self) -> int:
        """How many there are on the unit that has most."""
        return max(sum(1 for t in self.configurations if t.unit is unit and t.context) for unit in UnitRole)

    def unit(self, unit: UnitRole) -> Chassis:
        return next(chassis for chassis in self.chassis if chassis.unit is unit)

    def text(self, unit: UnitRole, context: str = SYSTEM_CONTEXT) -> str | None:
        return next((t.text for t in self.configurations if t.unit is unit and t.context == context), None)

    def place(self, unit: UnitRole, context: str = SYSTEM_CONTEXT) -> Place | None:
        """Where the first line of a text stood; None: it is derived, or there is none."""
        texts = zip(self.configurations, self.places, strict=True)
        return next((place for text, place in texts if text.unit is unit and text.context == context), None)


def read(given: Iterable[Source]) -> Reading | Refused:
    """What the texts say, together; or why nothing can be made of them."""
    texts = checked(given)
    if isinstance(texts, Refused):
        return texts
    masked = mask(Source(source.name, clean(source.text)) for source in texts)
    found = [split(source) for source in masked.sources]
    assigned = assign(listing for part in found for listing in part.listings)
    wrong = _wrong(assigned, [listing for part in found for listing in part.listings], masked.sources)
    if wrong is not None:
        return wrong
    reading = _reading(assigned, found)
    return replace(reading, masks=masked.masks)


# --- what cannot be read ----------------------------------------------------------------------------------------------


def _wrong(assigned: Assigned, listings: Sequence[Listing], texts: tuple[Source, ...]) -> Refused | None:
    systems = [space for space in assigned.spaces if space.context == SYSTEM_CONTEXT]
    for space in systems:
        if len(space.outline.contexts) > MOST_CONTEXTS:
            place = Place(space.listing.file, space.listing.first + space.outline.contexts[MOST_CONTEXTS].line - 1)
            return Refused(f"There are more than {MOST_CONTEXTS} contexts; no model has more.", place)
    has_contexts = any(space.outline.contexts for space in systems)
    if has_contexts and any(space.outline.has_failover for space in systems) and not _products(assigned) & _NOT_OURS:
        return None
    for source in texts:
        kind = other_kind(source.text)
        if kind is not None:
            return Refused(f"This is {kind}.", Place(source.name))
    if has_contexts:
        return Refused("There is no failover line: this is one firewall, not a pair.", _place(systems[0]))
    return _wrong_single(assigned, listings, texts)


_NOT_OURS: Final = frozenset({"FWSM", "NGFW"})


def _products(assigned: Assigned) -> frozenset[str]:
    return frozenset(space.listing.product for space in assigned.spaces if space.listing.product)


def _wrong_single(assigned: Assigned, listings: Sequence[Listing], texts: tuple[Source, ...]) -> Refused | None:
    """Without contexts: an Active/Standby pair is read, all else is not."""
    with_failover = [space for space in assigned.spaces if space.outline.has_failover and not space.context]
    if with_failover:
        is_single = any(space.outline.has_nameif for space in with_failover)
        if not is_single or any(space.outline.groups for space in with_failover) or _has_context_texts(assigned):
            return Refused(
                f"There are no contexts in the system configuration: {GIVE_SYSTEM}", _place(with_failover[0])
            )
        return None
    for listing in listings:
        place = Place(listing.file, listing.first)
        if listing.product and listing.tag is None:
            return Refused("There is no failover line: this is one firewall, not a pair.", place)
        if listing.tag or listing.context or outline(listing.lines).has_nameif:
            return Refused(f"The system configuration is missing: {GIVE_SYSTEM}", place)
    return Refused("There is no configuration of a PIX or an ASA in it.", Place(texts[0].name))


GIVE_SYSTEM: Final = "give `show running-config` of the system execution space, too."


def _has_context_texts(assigned: Assigned) -> bool:
    return any(space.context != SYSTEM_CONTEXT for space in assigned.spaces)


def _place(space: Space) -> Place:
    return Place(space.listing.file, space.listing.first)


# --- what was read ----------------------------------------------------------------------------------------------------


def _reading(assigned: Assigned, found: list[Found]) -> Reading:
    notes = list(assigned.notes)
    spaces = {(space.unit, space.context): space for space in assigned.spaces}
    full = _full(spaces)
    kind = Kind.ACTIVE_ACTIVE if _has_groups(spaces) else Kind.ACTIVE_STANDBY
    if kind is Kind.ACTIVE_STANDBY:
        notes.append(Note(Level.WARNING, ACTIVE_STANDBY))
    texts, places, derived = _both_units(spaces, full, notes)
    notes.extend(_contexts_without_text(spaces, full))
    skipped = sum(part.skipped for part in found)
    if skipped:
        notes.append(Note(Level.INFO, f"output of other commands is not used ({skipped} line{'s'[: skipped > 1]})"))
    return Reading(
        kind=kind,
        configurations=tuple(texts),
        places=tuple(places),
        chassis=tuple(_chassis(unit, spaces, full, found) for unit in UnitRole),
        derived=derived,
        notes=tuple(notes),
    )


ACTIVE_STANDBY: Final = (
    "This is an Active/Standby pair: it has no failover groups. Foverlab runs Active/Active pairs only; "
    "for this one there are the findings about its configuration."
)


def _full(spaces: Mapping[tuple[UnitRole, str], Space]) -> UnitRole:
    """The unit whose text says most: it has contexts, or it is the only one."""
    systems = [unit for unit in UnitRole if (unit, SYSTEM_CONTEXT) in spaces]
    with_contexts = [unit for unit in systems if spaces[unit, SYSTEM_CONTEXT].outline.contexts]
    return (with_contexts or systems)[0]


def _has_groups(spaces: Mapping[tuple[UnitRole, str], Space]) -> bool:
    said = [space.outline for (_, context), space in spaces.items() if context == SYSTEM_CONTEXT]
    return any(one.groups or any(context.group is not None for context in one.contexts) for one in said)


def _both_units(
    spaces: Mapping[tuple[UnitRole, str], Space], full: UnitRole, notes: list[Note]
) -> tuple[list[ConfigText], list[Place | None], UnitRole | None]:
    """The primary unit starts with the whole configuration. Where only the secondary's was given, or the primary's is the
    bootstrap lines alone, the two are exchanged: a primary unit that starts with nothing would give its nothing to the pair."""
    given = [space for space in spaces.values() if space.unit is full]
    other = spaces.get((full.other, SYSTEM_CONTEXT))
    if other is not None and (other.outline.contexts or full is UnitRole.PRIMARY):
        everything = list(spaces.values())
        return _texts(everything), [_place(space) for space in everything], None
    system = spaces[full, SYSTEM_CONTEXT].listing.text
    if full is UnitRole.SECONDARY:
        notes.append(
            Note(Level.INFO, "The whole configuration is the secondary unit's: the primary unit starts with it, too")
        )
        system = turned(system, UnitRole.PRIMARY)
    elif spaces[full, SYSTEM_CONTEXT].outline.role is not UnitRole.PRIMARY:
        notes.append(Note(Level.WARNING, "`failover lan unit primary` is missing"))
    texts = _texts([replace(space, unit=UnitRole.PRIMARY) for space in given], system)
    places: list[Place | None] = [_place(space) for space in given]
    if other is not None:
        text = turned(other.listing.text, UnitRole.SECONDARY)
        return [*texts, ConfigText(UnitRole.SECONDARY, SYSTEM_CONTEXT, f"{text}\n")], [*places, _place(other)], None
    notes.append(
        Note(Level.INFO, "The secondary unit's start is derived: its role turned round, the failover lines copied")
    )
    second = ConfigText(UnitRole.SECONDARY, SYSTEM_CONTEXT, bootstrap(system, UnitRole.SECONDARY))
    return [*texts, second], [*places, None], UnitRole.SECONDARY


def _texts(spaces: list[Space], system: str | None = None) -> list[ConfigText]:
    return [
        ConfigText(
            space.unit,
            space.context,
            f"{system if system is not None and not space.context else space.listing.text}\n",
        )
        for space in spaces
    ]


def _contexts_without_text(spaces: Mapping[tuple[UnitRole, str], Space], full: UnitRole) -> list[Note]:
    system = spaces[full, SYSTEM_CONTEXT]
    return [
        Note(
            Level.WARNING,
            f"context {context.name} has no configuration in what was given: it starts empty",
            Place(system.listing.file, system.listing.first + context.line - 1),
        )
        for context in system.outline.contexts
        if (full, context.name) not in spaces
    ]


# --- chassis ----------------------------------------------------------------------------------------------------------


def _chassis(
    unit: UnitRole, spaces: Mapping[tuple[UnitRole, str], Space], full: UnitRole, found: list[Found]
) -> Chassis:
    """What the texts say of this unit's chassis; what they say of one chassis alone holds for both: a pair is alike."""
    own = spaces.get((unit, SYSTEM_CONTEXT))
    listings = [space.listing for space in spaces.values() if space.unit is unit]
    host = own.outline.hostname if own else spaces[full, SYSTEM_CONTEXT].outline.hostname
    said = _of_listings(listings)
    versions = [chassis for part in found for chassis in part.chassis]
    named = [chassis for chassis in versions if chassis.hostname is None or chassis.hostname == host]
    files = {listing.file for listing in listings}
    near = [chassis for part in found for chassis in part.chassis if _file(part) in files]
    everything = [*near, said, *named, *versions, _of_listings([space.listing for space in spaces.values()])]
    merged = Chassis(unit=unit, hostname=host)
    for one in everything:
        merged = _filled(merged, one)
    return merged


def _file(part: Found) -> str:
    return part.listings[0].file if part.listings else ""


def _of_listings(listings: list[Listing]) -> Chassis:
    """What the heads of listings say."""
    products = [listing.product for listing in listings if listing.product in ("PIX", "ASA")]
    return Chassis(
        platform=Platform(products[0].lower()) if products and products[0] else None,
        version=next((listing.version for listing in listings if listing.version), None),
        model=next((listing.model for listing in listings if listing.model), None),
        memory_mb=next((listing.memory_mb for listing in listings if listing.memory_mb), None),
    )


def _filled(chassis: Chassis, more: Chassis) -> Chassis:
    """The chassis with what the other one knows and it does not."""
    missing = {
        field: getattr(more, field)
        for field in Chassis.__struct_fields__
        if getattr(chassis, field) is None and getattr(more, field) is not None
    }
    return replace(chassis, **missing)
