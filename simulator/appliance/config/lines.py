"""Configuration text -> its lines, numbered from 1, without blank lines, comments, and the header and footer of a listing."""

from simulator.appliance.cli.kept import is_remark
from simulator.vocabulary import Value


class SourceLine(Value):
    """number: from 1. indent: blanks before the text (a tab reaches to the next multiple of 8). text: without them."""

    number: int
    indent: int
    text: str


def source_lines(text: str) -> tuple[SourceLine, ...]:
    """The lines that say something."""
    found = []
    for number, raw in enumerate(text.split("\n"), 1):
        stripped = raw.strip()
        if stripped and not is_remark(stripped):
            blanks = raw[: len(raw) - len(raw.lstrip())]
            found.append(SourceLine(number, len(blanks.expandtabs()), stripped))
    return tuple(found)
