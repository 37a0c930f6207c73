"""What a simulated line is found by among others: its identity, or one of these (tree.py)."""

from typing import Final, TypeAlias

Mark: TypeAlias = tuple[str | int, ...]
"""What a simulated line is found by: its identity, or one of those here."""
OTHER_MARKS: Final = frozenset({"text", "vlan", "nameif", "seen"})
"""How a mark begins that is no identity."""


def text_mark(text: str) -> Mark:
    """Of the line that is written so."""
    return ("text", text)


def vlan_mark(port: str, vlan: int) -> Mark:
    """Of the subinterface of that port which has the VLAN."""
    return ("vlan", port, vlan)


def nameif_mark(nameif: str) -> Mark:
    """Of the interface of that name."""
    return ("nameif", nameif)


def seen_mark(interface: str) -> Mark:
    """Of an allocation by which the context sees an interface so."""
    return ("seen", interface)
