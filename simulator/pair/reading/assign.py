"""Listings -> of which unit and which space each is.

What the text around a listing says counts most (prompt, `changeto`, title, file name), then what the listing says itself: the
role of a system execution space, the host name of a context, the interfaces that only one context has. What is left goes by
order, where as many listings as contexts are left. Each guess is noted.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from msgspec.structs import replace

from simulator.pair.reading.found import Level, Note, Place
from simulator.pair.reading.listing import Listing
from simulator.pair.reading.outline import ContextOutline, Outline, outline
from simulator.vocabulary import SYSTEM_CONTEXT, UnitRole, Value

_UNIT_IN_NAME: Final = (
    (re.compile(r"(?<![a-z])(?:primary|prim|pri|unit-?1|fw-?1|a)(?![a-z])", re.IGNORECASE), UnitRole.PRIMARY),
    (re.compile(r"(?<![a-z])(?:secondary|sec|unit-?2|fw-?2|b)(?![a-z])", re.IGNORECASE), UnitRole.SECONDARY),
)
MOST_NAMED: Final = 3
_SUFFIX: Final = re.compile(r"\.(?:cfg|txt|conf|config|log|text)$", re.IGNORECASE)


class Space(Value):
    """A listing with whose it is."""

    unit: UnitRole
    context: str
    listing: Listing
    outline: Outline


class Assigned(Value):
    spaces: tuple[Space, ...]
    notes: tuple[Note, ...] = ()

    def space(self, unit: UnitRole, context: str) -> Space | None:
        return next((space for space in self.spaces if space.unit is unit and space.context == context), None)


def assign(listings: Iterable[Listing]) -> Assigned:
    return _Assignment(tuple(listings)).run()


class _Assignment:
    def __init__(self, listings: Sequence[Listing]) -> None:
        self._all = [(listing, outline(listing.lines)) for listing in listings]
        self._notes: list[Note] = []
        self._strange: list[str] = []
        self._spaces: dict[tuple[UnitRole, str], Space] = {}

    def run(self) -> Assigned:
        systems = [(listing, said) for listing, said in self._all if _is_system(listing, said)]
        units = self._assign_systems(systems)
        rest = [(listing, said) for listing, said in self._all if not _is_system(listing, said)]
        by_unit: dict[UnitRole, list[tuple[Listing, Outline]]] = {}
        for listing, said in rest:
            by_unit.setdefault(self._unit_of_context(listing, units), []).append((listing, said))
        for unit, those in by_unit.items():
            self._assign_contexts(unit, those)
        self._say_strange()
        return Assigned(tuple(self._spaces.values()), tuple(self._notes))

    # --- system execution spaces --------------------------------------------------------------------------------------

    def _assign_systems(self, systems: Sequence[tuple[Listing, Outline]]) -> dict[str, list[tuple[int, UnitRole]]]:
        """By file, from which line on a unit's texts stand there."""
        units: dict[str, list[tuple[int, UnitRole]]] = {}
        for listing, said in systems:
            unit = said.role or listing.unit or _unit_of_name(listing.file) or UnitRole.PRIMARY
            before = self._spaces.get((unit, SYSTEM_CONTEXT))
            if before is not None and self._is_of_the_other(before, listing, said):
                self._note(
                    listing, f"both system configurations are of the {unit} unit; this one is taken for the other"
                )
                unit = unit.other
            self._put(Space(unit, SYSTEM_CONTEXT, listing, said))
            units.setdefault(listing.file, []).append((listing.first, unit))
        return units

    def _is_of_the_other(self, before: Space, listing: Listing, said: Outline) -> bool:
        """Two system configurations that say the same role are of two units where they are of two files, or where one of them is
        only the bootstrap lines; else they are two versions of one."""
        if (before.unit.other, SYSTEM_CONTEXT) in self._spaces:
            return False
        if _goes_on(before.listing, listing) and not (before.outline.has_link and said.has_link):
            return False
        return before.listing.file != listing.file or bool(before.outline.contexts) != bool(said.contexts)

    # --- contexts -----------------------------------------------------------------------------------------------------

    def _unit_of_context(self, listing: Listing, units: dict[str, list[tuple[int, UnitRole]]]) -> UnitRole:
        """That of the system configuration before it in the same file, else what the prompt or the file's name says, else the
        unit that has contexts."""
        before = [unit for first, unit in units.get(listing.file, ()) if first < listing.first]
        said = listing.unit or _unit_of_name(listing.file)
        full = [unit for unit in UnitRole if (found := self._system(unit)) and found.contexts]
        for unit in (*before[-1:], said, *full):
            if unit is not None and (unit in full or not full):
                return unit
        return UnitRole.PRIMARY

    def _system(self, unit: UnitRole) -> Outline | None:
        found = self._spaces.get((unit, SYSTEM_CONTEXT))
        return found.outline if found else None

    def _assign_contexts(self, unit: UnitRole, those: Sequence[tuple[Listing, Outline]]) -> None:
        system = self._system(unit)
        contexts = {context.name: context for context in system.contexts} if system else {}
        left = []
        for listing, said in those:
            name = _named(listing, said, contexts)
            if name is None:
                left.append((listing, said))
            elif contexts and name not in contexts:
                self._note(
                    listing, f"the system configuration has no context {name!r}: its text is not used", Level.WARNING
                )
            else:
                self._put(Space(unit, name, listing, said))
        self._assign_by_interfaces(unit, left, contexts)

    def _assign_by_interfaces(
        self, unit: UnitRole, left: list[tuple[Listing, Outline]], contexts: dict[str, ContextOutline]
    ) -> None:
        owners = Counter(name for context in contexts.values() for name in set(context.interfaces))
        own = {name: context.name for context in contexts.values() for name in context.interfaces if owners[name] == 1}
        unknown = []
        for listing, said in left:
            found = {own[name] for name in said.interfaces if name in own}
            if len(found) == 1:
                [name] = found
                self._note(listing, f"taken for context {name} by its interfaces")
                self._put(Space(unit, name, listing, said))
            else:
                unknown.append((listing, said))
        without = [name for name in contexts if (unit, name) not in self._spaces]
        if unknown and len(unknown) == len(without):
            for name, (listing, said) in zip(without, unknown, strict=True):
                self._note(listing, f"taken for context {name} by its place in the order of the contexts")
                self._put(Space(unit, name, listing, said))
            return
        for listing, said in unknown:
            if said.hostname or said.has_nameif or listing.product:
                name = f"hostname {said.hostname}" if said.hostname else "without a hostname"
                self._note(listing, f"a configuration ({name}) of no known context: it is not used", Level.WARNING)
            else:
                self._strange.append(listing.file)

    def _say_strange(self) -> None:
        """Texts that say nothing that a firewall says: one note for all."""
        files = list(dict.fromkeys(self._strange))
        if files:
            more = f" and {len(files) - MOST_NAMED} more" if len(files) > MOST_NAMED else ""
            self._notes.append(
                Note(Level.INFO, f"what is no configuration is not used: {', '.join(files[:MOST_NAMED])}{more}")
            )

    # --- what was found -----------------------------------------------------------------------------------------------

    def _put(self, space: Space) -> None:
        key = space.unit, space.context
        before = self._spaces.get(key)
        if before is not None and _goes_on(before.listing, space.listing):
            listing = _joined(before.listing, space.listing)
            space = Space(space.unit, space.context, listing, outline(listing.lines))
        elif before is not None and before.listing.text.strip() != space.listing.text.strip():
            what = f"context {space.context}" if space.context else "the system configuration"
            text = f"{what} of the {space.unit} unit is there twice: this later text is used"
            self._note(space.listing, text, Level.WARNING)
        self._spaces[key] = space

    def _note(self, listing: Listing, text: str, level: Level = Level.INFO) -> None:
        self._notes.append(Note(level, text, Place(listing.file, listing.first)))


def _goes_on(before: Listing, listing: Listing) -> bool:
    """A session or a script comes back to a space: what has no head of its own is no new listing."""
    return listing.product is None and before.file == listing.file and before.first < listing.first


def _joined(before: Listing, listing: Listing) -> Listing:
    """Both, with every line at its number."""
    between = listing.first - before.first - len(before.lines)
    return replace(before, lines=(*before.lines, *[""] * between, *listing.lines))


def _is_system(listing: Listing, said: Outline) -> bool:
    if listing.tag is not None:
        return listing.tag == "system"
    if SYSTEM_CONTEXT in (listing.context, listing.title):
        return True
    return said.is_system or (said.has_failover and not said.has_nameif)


def _named(listing: Listing, outlined: Outline, contexts: dict[str, ContextOutline]) -> str | None:
    """The context's name as the text around the listing, the name of its file or its host name has it."""
    for said_by in (listing.context, listing.title):
        if said_by and (said_by in contexts or not contexts):
            return said_by
    by_file = {_stem(context.url): name for name, context in contexts.items() if context.url}
    if listing.url and _stem(listing.url) in by_file:
        return by_file[_stem(listing.url)]
    stem = _stem(listing.file)
    by_name = {name.lower(): name for name in contexts}
    if stem in by_name or stem in by_file:
        return by_name.get(stem) or by_file[stem]
    if outlined.hostname and outlined.hostname.lower() in by_name:
        return by_name[outlined.hostname.lower()]
    words = set(re.split(r"[^a-z0-9]+", stem)) | {stem}
    ends = [
        name for name in contexts if name.lower() in words or stem.endswith((f"-{name.lower()}", f"_{name.lower()}"))
    ]
    if len(ends) == 1:
        return ends[0]
    return listing.context


def _stem(path: str) -> str:
    """ "ctx-a" of "disk0:/CTX-A.cfg"."""
    name = re.split(r"[/\\:]", path)[-1]
    return _SUFFIX.sub("", name).lower()


def _unit_of_name(file: str) -> UnitRole | None:
    found = {unit for pattern, unit in _UNIT_IN_NAME if pattern.search(_SUFFIX.sub("", file))}
    return found.pop() if len(found) == 1 else None
