"""Which ports the system configurations use, by their names alone: the model that has them is found with these."""

import re
from collections.abc import Iterable
from typing import Final

from simulator.vocabulary import PortName

_NAMES: Final = (
    "GigabitEthernet",
    "TenGigabitEthernet",
    "FastEthernet",
    "Ethernet",
    "Management",
    "Port-channel",
    "Redundant",
)
_LINE: Final = re.compile(
    r"^[ \t]*(?:(?:int(?:erface)?|member-interface|failover lan interface \S+|failover link \S+)"
    r"[ \t]+(?=\S+(?:[ \t]\d\S*)?[ \t]*$)|allocate-interface[ \t]+)"
    r"([A-Za-z-]{1,20})[ \t]?(\d{1,3}(?:/\d{1,3}){0,2})(?![\w/-])",
    re.MULTILINE,
)
"""A line that names a port or a subinterface; of an interface inside a context only what looks like one counts."""


def ports_used(texts: Iterable[str]) -> tuple[PortName, ...]:
    """As the device writes them, in their order, without subinterfaces."""
    found: dict[PortName, None] = {}
    for text in texts:
        for kind, number in _LINE.findall(text):
            name = next((name for name in _NAMES if name.lower().startswith(kind.lower())), None)
            if name is not None:
                found[f"{name}{number}"] = None
    return tuple(found)
