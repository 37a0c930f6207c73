"""The name of a fault (`cable primary Ethernet0`): how people, files and the journal call it.

Its first word is the fault's tag, the others are its fields in their order: `parse(name_of(fault)) == fault`.
"""

from collections.abc import Callable
from typing import Final, get_args

from simulator.faults.values import Direction, Fault
from simulator.vocabulary import Link, Millis, UnitRole, Value

LOSS_RANGE_PERCENT: Final = (1, 100)
DELAY_RANGE_MS: Final[tuple[Millis, Millis]] = (1, 60_000)
"""Up to more than the longest unit hold time (45 s), so that every timer can be overtaken."""

KINDS: Final[dict[str, type[Fault]]] = {str(kind.__struct_config__.tag): kind for kind in get_args(Fault)}
"""First word of the name -> the fault."""


class Unreadable(Value):
    """Not a name of a fault. `word`: number of the first wrong word, from 1."""

    word: int
    reason: str


class _Wrong(Exception):
    """A word that does not fit, on its way out of the parsing functions."""


def name_of(fault: Fault) -> str:
    """The one name of the fault."""
    words: list[object] = [fault.__struct_config__.tag]
    words += [value for field in fault.__struct_fields__ if (value := getattr(fault, field)) is not None]
    return " ".join(str(word) for word in words)


def parse(name: str) -> Fault | Unreadable:
    """The fault of that name. Words are separated by blanks and written exactly as `name_of` writes them."""
    words = name.split()
    kind = KINDS.get(words[0]) if words else None
    if kind is None:
        return Unreadable(1, f"not a fault; faults begin with {', '.join(KINDS)}")
    fields = kind.__struct_fields__
    least = len(fields) - len(kind.__struct_defaults__)
    if not least <= len(words) - 1 <= len(fields):
        wanted = "".join(f" <{field}>" if at < least else f" [<{field}>]" for at, field in enumerate(fields))
        return Unreadable(min(len(words), len(fields) + 1), f"expected: {words[0]}{wanted}")
    values: list[object] = []
    for number, (field, word) in enumerate(zip(fields, words[1:], strict=False), start=2):
        try:
            values.append(_READERS[field](word))
        except _Wrong as wrong:
            return Unreadable(number, str(wrong))
    make: Callable[..., Fault] = kind
    return make(*values)


def _unit(word: str) -> UnitRole:
    if word not in (UnitRole.PRIMARY.value, UnitRole.SECONDARY.value):
        raise _Wrong(f"{word!r} is not a unit: primary or secondary")
    return UnitRole(word)


def _name(word: str) -> str:
    """Of a port or a switch: whether there is such a one, the lab decides."""
    return word


def _number(word: str, low: int, high: int, what: str) -> int:
    if not (word.isascii() and word.isdigit() and len(word) < 9 and low <= int(word) <= high):
        raise _Wrong(f"{word!r} is not a {what}: {low} to {high}")
    return int(word)


def _vlan(word: str) -> int:
    return _number(word, 1, 4094, "VLAN")


def _percent(word: str) -> int:
    return _number(word, *LOSS_RANGE_PERCENT, "loss in per cent")


def _delay_ms(word: str) -> Millis:
    return _number(word, *DELAY_RANGE_MS, "delay in ms")


def _direction(word: str) -> Direction:
    if word not in (Direction.IN.value, Direction.OUT.value):
        raise _Wrong(f"{word!r} is not a direction: in or out")
    return Direction(word)


def _link(word: str) -> Link:
    if word not in (Link.FAILOVER.value, Link.STATE.value):
        raise _Wrong(f"{word!r} is not a link: failover or state")
    return Link(word)


_READERS: Final[dict[str, Callable[[str], object]]] = {
    "unit": _unit,
    "port": _name,
    "switch": _name,
    "vlan": _vlan,
    "percent": _percent,
    "delay_ms": _delay_ms,
    "direction": _direction,
    "link": _link,
}
"""Field of a fault -> how its word is read."""
