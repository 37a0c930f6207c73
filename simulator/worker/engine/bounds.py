"""What the numbers and names of a lab's file may be: each that may not is said with its place. Pure.

A file is written by anyone, and is lived through by a worker that has other labs. What the shape of a record says already
(vocabulary, wire) is not said again here.
"""

from collections.abc import Iterable
from typing import Final, TypeAlias

import msgspec

from simulator.history.journal import Recorded
from simulator.lab import LabStart
from simulator.pair.blueprint import UnitHardware
from simulator.pair.consistency import LONGEST_NAME, MOST_PORTS, mistake_in
from simulator.vocabulary import Millis
from simulator.wire.file import LONGEST_MS, MAX_ENTRIES
from simulator.wire.requests import MAX_LINE
from simulator.worker.engine.boundary import CannotOpen

MOST_OPENING: Final = 4
"""Opening acts of a start: each may take minutes of a lab's time."""
MOST_LINES: Final = 20
"""Of one act, as on a page."""
LONGEST_WHO: Final = 100
LONGEST_BOOT_MS: Final[Millis] = 600_000
LATEST_UNIX_MS: Final = 4_102_444_800_000
"""2100-01-01: what a clock of a unit may show at virtual 0."""
MOST_SPACES: Final = 502
"""Of both units: the system and 250 contexts each."""
_LARGEST: Final = 2**53
_Range: TypeAlias = tuple[int, int]

_ACTION: Final[dict[str, _Range]] = {
    "to_ms": (0, LONGEST_MS),
    "keep": (0, MAX_ENTRIES),
    "branch": (0, MAX_ENTRIES),
    "rate": (1, 1_000_000),
}
_BLUEPRINT: Final[dict[str, _Range]] = {"boot_ms": (0, LONGEST_BOOT_MS), "epoch_unix_ms": (0, LATEST_UNIX_MS)}
_FACTS: Final[dict[str, _Range]] = {"contexts": (0, 250), "memory_mb": (1, 2**20), "flash_bytes": (0, 2**40)}
_MODES: Final = ("multiple", "single")
_FIREWALLS: Final = ("routed", "transparent")


def check_entry(entry: Recorded, place: str) -> None:
    """Raises CannotOpen."""
    if entry.at_ms < 0:
        raise CannotOpen(f"{place}.at_ms: {entry.at_ms} is before the lab began")
    _within(entry.at_ms, (0, LONGEST_MS), f"{place}.at_ms")
    _within(entry.id, (0, _LARGEST), f"{place}.id")
    _short(entry.who, LONGEST_WHO, f"{place}.who")
    _check_action(entry.action, f"{place}.action")


def check_start(start: LabStart) -> None:
    """Raises CannotOpen."""
    place, blueprint = "start.blueprint", start.blueprint
    _within(start.seed, (0, 2**31 - 1), "start.seed")
    _numbers(blueprint, _BLUEPRINT, place)
    for field in ("name", "title", "version", "model"):
        _short(getattr(blueprint, field), LONGEST_NAME, f"{place}.{field}")
    _one_of(blueprint.mode, _MODES, f"{place}.mode")
    _few(blueprint.opening, MOST_OPENING, f"{place}.opening", "acts")
    for at, action in enumerate(blueprint.opening):
        _check_action(action, f"{place}.opening[{at}]")
    _few(blueprint.configurations, MOST_SPACES, f"{place}.configurations", "texts")
    for at, text in enumerate(blueprint.configurations):
        _short(text.context, LONGEST_NAME, f"{place}.configurations[{at}].context")
    _once(((text.unit, text.context) for text in blueprint.configurations), f"{place}.configurations")
    _check_hardware(blueprint.hardware, f"{place}.hardware")
    if wrong := mistake_in(blueprint.topology):
        raise CannotOpen(f"{place}.topology.{wrong}")


def _check_hardware(hardware: tuple[UnitHardware, ...], place: str) -> None:
    _once((entry.unit for entry in hardware), place)
    for at, entry in enumerate(hardware):
        here = f"{place}[{at}]"
        _numbers(entry.facts, _FACTS, f"{here}.facts")
        _one_of(entry.facts.mode, _MODES, f"{here}.facts.mode")
        _one_of(entry.facts.firewall, _FIREWALLS, f"{here}.facts.firewall")
        _within(1 if entry.ports is None else entry.ports, (1, MOST_PORTS), f"{here}.ports")
        for field in ("version", "model"):
            _short(getattr(entry, field) or "", LONGEST_NAME, f"{here}.{field}")


def _check_action(action: msgspec.Struct, place: str) -> None:
    _numbers(action, _ACTION, place)
    for field in action.__struct_fields__:
        said = getattr(action, field)
        lines = said if isinstance(said, tuple) else (said,) if isinstance(said, str) else ()
        _few(lines, MOST_LINES, f"{place}.{field}", "lines")
        for line in lines:
            _short(line, MAX_LINE, f"{place}.{field}")


def _numbers(record: msgspec.Struct, ranges: dict[str, _Range], place: str) -> None:
    for field, within in ranges.items():
        if field in record.__struct_fields__:
            _within(getattr(record, field), within, f"{place}.{field}")


def _within(number: int, within: _Range, place: str) -> None:
    low, high = within
    if not low <= number <= high:
        raise CannotOpen(f"{place}: {number} is not from {low} to {high}")


def _short(text: str, most: int, place: str) -> None:
    if len(text) > most:
        raise CannotOpen(f"{place}: longer than {most} characters")


def _few(items: tuple[object, ...], most: int, place: str, what: str) -> None:
    if len(items) > most:
        raise CannotOpen(f"{place}: {len(items)} {what}; at most {most}")


def _one_of(word: str, words: tuple[str, ...], place: str) -> None:
    if word not in words:
        raise CannotOpen(f"{place}: {word[:40]!r} is none of {', '.join(words)}")


def _once(names: Iterable[object], place: str) -> None:
    seen: set[object] = set()
    for at, name in enumerate(names):
        if name in seen:
            raise CannotOpen(f"{place}[{at}]: said twice")
        seen.add(name)
