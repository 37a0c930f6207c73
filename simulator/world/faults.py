"""Every fault by name: what can be broken, and how each is written.

A fault is a value; its name (`cable primary Ethernet0`) is how people, files and the journal call it, and `parse` reads
it back: `parse(name_of(fault)) == fault`. What a fault does to traffic stands in links.py, to units in acts.py.
"""

from collections.abc import Callable
from enum import StrEnum
from typing import Final, TypeAlias

from simulator.vocabulary import InputId, Link, Millis, PortName, UnitRole, Value

LOSS_RANGE_PERCENT: Final = (1, 100)
DELAY_RANGE_MS: Final = (1, 60_000)
"""Up to more than the longest unit hold time (45 s), so that every timer can be overtaken."""


class Direction(StrEnum):
    """Seen from the unit: `in` cuts what comes to it, `out` what it sends."""

    IN = "in"
    OUT = "out"


class PowerOff(Value, tag="power"):
    """The unit has no power. Repair: power on, with the boot time."""

    unit: UnitRole


class Crash(Value, tag="crash"):
    """The unit's software died. Repair: it reloads."""

    unit: UnitRole


class HardwareFailure(Value, tag="hardware"):
    """The unit broke. Repair: it is replaced by a like one with the same startup configuration, and boots."""

    unit: UnitRole


class CablePulled(Value, tag="cable"):
    unit: UnitRole
    port: PortName


class SwitchPortShut(Value, tag="switch-port"):
    """The switch's port toward the unit is shut: carrier is lost."""

    unit: UnitRole
    port: PortName


class PortShutdown(Value, tag="shutdown"):
    """`shutdown` stands under a cabled port in the unit's running configuration, whoever typed it."""

    unit: UnitRole
    port: PortName


class VlanDead(Value, tag="vlan"):
    """A switch silently stopped carrying a VLAN: everywhere, or only on its port toward one unit. Carrier stays."""

    switch: str
    vlan: int
    unit: UnitRole | None = None


class Loss(Value, tag="loss"):
    """So many per cent of all messages are lost on this cable, in each direction."""

    unit: UnitRole
    port: PortName
    percent: int


class Delay(Value, tag="delay"):
    """Messages on this cable take so much longer, in each direction."""

    unit: UnitRole
    port: PortName
    delay_ms: Millis


class OneWayCut(Value, tag="one-way"):
    unit: UnitRole
    port: PortName
    direction: Direction


class LinkCut(Value, tag="link"):
    """One of the pair's own links is dead in its middle: carriers stay, nothing passes."""

    link: Link


class SerialPulled(Value, tag="serial"):
    """The serial failover cable is pulled out at one unit."""

    unit: UnitRole


class SerialBad(Value, tag="serial-bad"):
    """The serial failover cable is faulty: neither unit can read it, nothing passes."""


class SwitchDead(Value, tag="switch"):
    """A switch lost power: its carriers drop."""

    switch: str


Fault: TypeAlias = (
    PowerOff
    | Crash
    | HardwareFailure
    | CablePulled
    | SwitchPortShut
    | PortShutdown
    | VlanDead
    | Loss
    | Delay
    | OneWayCut
    | LinkCut
    | SwitchDead
    | SerialPulled
    | SerialBad
)
UnitFault: TypeAlias = PowerOff | Crash | HardwareFailure


class InForce(Value):
    """A fault that is in force, since when, and the id under which it began: causes point at it."""

    fault: Fault
    since_ms: Millis
    id: InputId


class Unreadable(Value):
    """A name that is none. `word`: number of the first wrong word, from 1."""

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
    if not words or words[0] not in _SHAPES:
        return Unreadable(1, f"no such fault; there are {', '.join(_SHAPES)}")
    make, readers, least = _SHAPES[words[0]]
    if not least <= len(words) - 1 <= len(readers):
        wanted = " ".join(f"<{reader.__name__.lstrip('_')}>" for reader in readers)
        return Unreadable(min(len(words), len(readers) + 1), f"expected: {words[0]} {wanted}")
    values: list[object] = []
    for number, (reader, word) in enumerate(zip(readers, words[1:], strict=False), start=2):
        try:
            values.append(reader(word))
        except _Wrong as wrong:
            return Unreadable(number, str(wrong))
    return make(*values)


def _unit(word: str) -> UnitRole:
    if word not in (UnitRole.PRIMARY.value, UnitRole.SECONDARY.value):
        raise _Wrong(f"{word!r} is no unit: primary or secondary")
    return UnitRole(word)


def _name(word: str) -> str:
    """Of a port or a switch: whether there is such a one, the topology decides."""
    return word


def _number(word: str, low: int, high: int, what: str) -> int:
    if not (word.isascii() and word.isdigit() and len(word) < 9 and low <= int(word) <= high):
        raise _Wrong(f"{word!r} is no {what}: {low} to {high}")
    return int(word)


def _vlan(word: str) -> int:
    return _number(word, 1, 4094, "VLAN")


def _percent(word: str) -> int:
    return _number(word, *LOSS_RANGE_PERCENT, "loss in per cent")


def _delay_ms(word: str) -> int:
    return _number(word, *DELAY_RANGE_MS, "delay in ms")


def _direction(word: str) -> Direction:
    if word not in (Direction.IN.value, Direction.OUT.value):
        raise _Wrong(f"{word!r} is no direction: in or out")
    return Direction(word)


def _link(word: str) -> Link:
    if word not in (Link.FAILOVER.value, Link.STATE.value):
        raise _Wrong(f"{word!r} is no link: failover or state")
    return Link(word)


_Shape: TypeAlias = tuple[Callable[..., Fault], tuple[Callable[[str], object], ...], int]
_SHAPES: Final[dict[str, _Shape]] = {
    "power": (PowerOff, (_unit,), 1),
    "crash": (Crash, (_unit,), 1),
    "hardware": (HardwareFailure, (_unit,), 1),
    "cable": (CablePulled, (_unit, _name), 2),
    "switch-port": (SwitchPortShut, (_unit, _name), 2),
    "shutdown": (PortShutdown, (_unit, _name), 2),
    "vlan": (VlanDead, (_name, _vlan, _unit), 2),
    "loss": (Loss, (_unit, _name, _percent), 3),
    "delay": (Delay, (_unit, _name, _delay_ms), 3),
    "one-way": (OneWayCut, (_unit, _name, _direction), 3),
    "link": (LinkCut, (_link,), 1),
    "switch": (SwitchDead, (_name,), 1),
    "serial": (SerialPulled, (_unit,), 1),
    "serial-bad": (SerialBad, (), 0),
}
"""First word -> the fault, what each further word is, and how many must be there."""
