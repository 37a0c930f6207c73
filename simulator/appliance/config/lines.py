"""Configuration text -> its lines, numbered from 1, without blank lines, comments, and the header and footer of a listing."""

import re
from typing import Final

from simulator.appliance.cli.blanks import plain
from simulator.appliance.cli.kept import is_remark
from simulator.vocabulary import Value


class SourceLine(Value):
    """number: from 1. indent: blanks before the text (a tab reaches to the next multiple of 8). text: without them."""

    number: int
    indent: int
    text: str


_MORE: Final = re.compile(r"\s*<--- More --->(?: {14})?")
"""What a pager leaves in front of a line, where a listing was copied from a terminal."""


def source_lines(text: str) -> tuple[SourceLine, ...]:
    """The lines that say something."""
    found = []
    for number, raw in enumerate(text.split("\n"), 1):
        line = plain(raw)
        if "<---" in line:
            rest = _MORE.match(line)
            line = line[rest.end() :] if rest else line
        stripped = line.strip()
        if stripped and not is_remark(stripped):
            found.append(SourceLine(number, len(line) - len(line.lstrip()), stripped))
    return tuple(found)
