"""Actions that "show me" names, in the words of a lesson; "" where the lab has no such thing to act on."""

from typing import Final

from simulator.pair.lint.view import Data, Side
from simulator.vocabulary import UnitRole

NEXT_LINE: Final = " / "
"""Between two commands, as lessons have it (lessons/acts.py; a test holds that they agree)."""


def typed(unit: UnitRole, line: str) -> str:
    """A command at a unit's console."""
    return f"type: {unit.value}: {line}"


def in_context(unit: UnitRole, context: str, line: str) -> str:
    """A command at a unit's console, in a context."""
    return typed(unit, f"changeto context {context}{NEXT_LINE}{line}{NEXT_LINE}changeto system")


def off(unit: UnitRole) -> str:
    return f"do: power {unit.value}"


def reload(unit: UnitRole) -> str:
    return f"do: reload {unit.value}"


def pull(side: Side, unit: UnitRole, interface: str) -> str:
    """The cable of the only port that an interface stands on: without one cable a bundle goes on."""
    ports = side.ports_of(interface)
    return f"do: cable {unit.value} {ports[0]}" if len(ports) == 1 and ports[0] in side.chassis.cabling else ""


def lose(side: Side, unit: UnitRole, interface: str, percent: int) -> str:
    """Messages on the first port of an interface."""
    port = side.ports_of(interface)[0]
    return f"do: loss {unit.value} {port} {percent}" if port in side.chassis.cabling else ""


def silence(side: Side, unit: UnitRole, data: Data) -> str:
    """The interface fails at the unit: its switch loses its VLAN toward it; without a VLAN its cable is pulled."""
    switch = side.switch_of(data.given)
    return f"do: vlan {switch} {data.vlan} {unit.value}" if data.vlan and switch else pull(side, unit, data.given)
