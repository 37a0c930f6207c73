"""Which ports the system configurations use, by their names alone: the model that has them is found with these; and which of
them they do not describe."""

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


_DESCRIBED: Final = re.compile(
    r"^int(?:erface)?[ \t]+([A-Za-z-]{1,20})[ \t]?(\d{1,3}(?:/\d{1,3}){0,2})[ \t]*$", re.MULTILINE
)
"""The line that opens what a text says of a port."""


def ports_not_described(text: str) -> tuple[PortName, ...]:
    """Those that a system configuration uses without a word of its own about them: a listing describes every port of its
    chassis, what people write by hand often none."""
    described = {f"{_named(kind)}{number}" for kind, number in _DESCRIBED.findall(text)}
    return tuple(port for port in ports_used((text,)) if port not in described)


def ports_used(texts: Iterable[str]) -> tuple[PortName, ...]:
    """As the device writes them, in their order, without subinterfaces."""
    found: dict[PortName, None] = {}
    for text in texts:
        for kind, number in _LINE.findall(text):
            name = _named(kind)
            if name:
                found[f"{name}{number}"] = None
    return tuple(found)


def _named(kind: str) -> str:
    """The kind of port as the device writes it; "": there is none."""
    return next((name for name in _NAMES if name.lower().startswith(kind.lower())), "")
