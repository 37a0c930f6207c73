"""Configuration text -> its lines, numbered from 1. Comments, separators and the header and footer of a listing are left out.

Left out: blank lines, what begins with "!" (separators and `!---` comments) or ":" (`: Saved`, `: end`), the version line
and the checksum of `show running-config`.
"""

import re
from typing import Final

from simulator.vocabulary import Value

_LISTING: Final = re.compile(r"(PIX|ASA) Version |Cryptochecksum:")


class SourceLine(Value):
    """number: from 1. indent: blanks before the text (a tab reaches to the next multiple of 8). text: without them."""

    number: int
    indent: int
    text: str


def source_lines(text: str) -> tuple[SourceLine, ...]:
    """The lines that say something."""
    found = []
    for number, raw in enumerate(text.split("\n"), 1):
        line = raw.rstrip().expandtabs()
        stripped = line.lstrip()
        if stripped and stripped[0] not in "!:" and not _LISTING.match(stripped):
            found.append(SourceLine(number, len(line) - len(stripped), stripped))
    return tuple(found)
