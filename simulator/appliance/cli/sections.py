"""The section that `show running-config` was asked for: its words in full, as the lines of a configuration begin with them."""

from functools import cache
from typing import Final

from simulator.appliance.cli.commands.table import commands_for
from simulator.appliance.cli.modes import Mode
from simulator.appliance.cli.parameters import KINDS

_NO: Final = "[no] "
_ALSO: Final = ("hostname", "enable", "passwd", "interface", "failover", "context", "admin-context")


def section_in_full(section: str, *, system: bool) -> str | None:
    """`fail` -> `failover`, `int e0` -> `interface Ethernet0`; None where no line of that space begins
    so, or several kinds do."""
    first, *rest = section.split()
    known = _openings(system)
    found = [word for word in known if word.startswith(first.lower())]
    if first.lower() not in known and len(found) != 1:
        return None
    word = first.lower() if first.lower() in known else found[0]
    if word == "interface" and rest:
        rest = [KINDS["interface"].read(rest[0]) or rest[0], *rest[1:]]
    return " ".join((word, *map(str, rest)))


@cache
def _openings(system: bool) -> frozenset[str]:
    """First words of the lines of a configuration."""
    syntaxes = (
        command.row.syntax.removeprefix(_NO).removeprefix("no ")
        for layer, command in commands_for(Mode.CONFIG, system=system)
        if layer is Mode.CONFIG
    )
    words = (syntax.split()[0] for syntax in syntaxes)
    return frozenset(word for word in words if word[0].isalpha() and word not in ("clear", "end", "exit")) | set(_ALSO)
