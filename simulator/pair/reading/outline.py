"""What a listing says that tells whose it is: read with a few patterns, before anyone knows on which chassis it runs."""

import re
from collections.abc import Iterable
from typing import Final

from simulator.vocabulary import UnitRole, Value

_HEAD: Final = re.compile(
    r"(hostname|context|admin-context|int(?:erface)?|failover|mode|changeto|firewall)\b[ \t]*(.*)", re.IGNORECASE
)
_RANGE: Final = re.compile(r"(.*?)(\d+)$")
MOST_IN_A_RANGE: Final = 1_000


class ContextOutline(Value):
    """A context as the system execution space has it. line: from 1 in the listing. interfaces: what it may call them."""

    name: str
    line: int
    url: str | None = None
    group: int | None = None
    interfaces: tuple[str, ...] = ()


class Outline(Value):
    """role: of `failover lan unit`. groups: those that are defined. interfaces: named by `interface`, in small letters."""

    hostname: str | None = None
    contexts: tuple[ContextOutline, ...] = ()
    admin: str | None = None
    role: UnitRole | None = None
    groups: tuple[int, ...] = ()
    has_failover: bool = False
    """At least one line of failover settings."""
    has_nameif: bool = False
    has_link: bool = False
    """A failover link, by LAN."""
    interfaces: frozenset[str] = frozenset()

    @property
    def is_system(self) -> bool:
        """Only the system execution space of a unit says such things."""
        return bool(self.contexts or self.admin or self.groups or self.has_link or self.role)


def outline(lines: Iterable[str]) -> Outline:
    reader = _Reader()
    for number, line in enumerate(lines, 1):
        text = line.strip()
        if text and text[0] not in "!:":
            reader.read(number, text)
    return reader.outline()


class _Context:
    """One context while the lines about it are read."""

    def __init__(self, name: str, line: int) -> None:
        self.name = name
        self.line = line
        self.url: str | None = None
        self.group: int | None = None
        self.interfaces: list[str] = []

    def read(self, words: list[str]) -> None:
        match words:
            case [word, url] if _is(word, "config-url"):
                self.url = url
            case [word, ("1" | "2") as group] if _is(word, "join-failover-group"):
                self.group = int(group)
            case [word, kind, number, *mapped] if _is(word, "allocate-interface") and number[0].isdigit():
                self.read([word, f"{kind}{number}", *mapped])
            case [word, port, *mapped] if _is(word, "allocate-interface"):
                self.interfaces.extend(_range(port))
                if mapped and mapped[0] not in _VISIBILITY:
                    self.interfaces.extend(_range(mapped[0]))
            case _:
                pass

    def outline(self) -> ContextOutline:
        return ContextOutline(self.name, self.line, self.url, self.group, tuple(self.interfaces))


class _Reader:
    def __init__(self) -> None:
        self._contexts: dict[str, _Context] = {}
        self._within: _Context | None = None
        """The context in whose sub-mode we are."""
        self._groups: dict[int, None] = {}
        self._interfaces: set[str] = set()
        self._hostname: str | None = None
        self._admin: str | None = None
        self._role: UnitRole | None = None
        self._has_failover = self._has_nameif = self._has_link = False

    def read(self, number: int, text: str) -> None:
        found = _HEAD.match(text)
        if found is None:
            words = text.split()
            self._has_nameif = self._has_nameif or words[0] == "nameif"
            if self._within is not None:
                self._within.read(words)
            return
        word, rest = found[1].lower(), found[2].strip()
        self._within = None
        match word:
            case "hostname":
                self._hostname = self._hostname or rest
            case "admin-context":
                self._admin = rest
            case "context" if rest:
                name = rest.split()[0]
                self._within = self._contexts.setdefault(name, _Context(name, number))
            case "interface" | "int":
                self._interfaces.add(rest.replace(" ", "").lower())
            case "failover":
                self._failover(rest.lower().split())
            case _:
                pass

    def _failover(self, words: list[str]) -> None:
        self._has_failover = True
        match words:
            case ["lan", word, role] if "unit".startswith(word):
                self._role = next((unit for unit in UnitRole if unit.startswith(role)), self._role)
            case ["lan", word, _, *_] if "interface".startswith(word):
                self._has_link = True
            case [word, ("1" | "2") as group] if "group".startswith(word):
                self._groups[int(group)] = None
            case _:
                pass

    def outline(self) -> Outline:
        return Outline(
            hostname=self._hostname,
            contexts=tuple(context.outline() for context in self._contexts.values()),
            admin=self._admin,
            role=self._role,
            groups=tuple(self._groups),
            has_failover=self._has_failover,
            has_nameif=self._has_nameif,
            has_link=self._has_link,
            interfaces=frozenset(self._interfaces),
        )


_LEAST: Final = 4
"""Letters of a long word that people shorten."""


def _is(word: str, whole: str) -> bool:
    return len(word) >= _LEAST and whole.startswith(word.lower())


_VISIBILITY: Final = ("visible", "invisible")


def _range(names: str) -> list[str]:
    """Each name of `Gi0/1.10-Gi0/1.14` or `in10-in14`, in small letters."""
    first, dash, last = names.lower().partition("-")
    begin, end = _RANGE.match(first), _RANGE.match(last)
    if not dash or begin is None or end is None or begin[1] != end[1]:
        return [names.lower()]
    low, high = int(begin[2]), int(end[2])
    return [f"{begin[1]}{n}" for n in range(low, min(high, low + MOST_IN_A_RANGE) + 1)]
