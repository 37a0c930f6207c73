"""What terminals, mail programs and web pages add to a text, removed. The number of lines stays: places keep their meaning.

Removed are line ends of other systems, byte order marks, the sequences that move a cursor, what was typed and deleted again,
and what a pager leaves: `<--- More --->` with the blanks or backspaces that wipe it from the screen before the next line.
"""

import re
from typing import Final

from simulator.appliance.cli.blanks import plain

_LINE_END: Final = re.compile(r"\r*\n|\x0b|\x0c|\x85|\u2028|\u2029")
_ESCAPE: Final = re.compile(
    r"\x1b(?:\[[0-9;?]{0,16}[@-~]|\][^\x07\x1b\n]{0,200}(?:\x07|\x1b\\)|[()][0-9A-Za-z]|[=>78cDEHM])"
)
_MORE: Final = re.compile(r"<--- More --->(?:(?:\r {0,20})+\r|[\b]+ {0,20}[\b]*| {14})?")
_INVISIBLE: Final = re.compile("[\x00-\x07\x0e-\x1f\x7f\u200b-\u200f\u2060\ufeff]")
_MOVES: Final = re.compile("[\b\r]")


def clean(text: str) -> str:
    """The text with `\\n` as its only line end and ordinary blanks only."""
    return "\n".join(clean_line(line) for line in _LINE_END.split(text))


def clean_line(line: str) -> str:
    """One line as someone saw it on the screen, without blanks at its end."""
    if line.isascii() and line.isprintable():
        return (_MORE.sub("", line) if "<---" in line else line).rstrip()
    line = _MORE.sub("", _ESCAPE.sub("", line))
    if _MOVES.search(line):
        line = _seen(line)
    return plain(_INVISIBLE.sub("", line)).rstrip()


def _seen(line: str) -> str:
    """What is left on the screen: a backspace moves back one sign, a carriage return to the first; what follows overwrites."""
    shown: list[str] = []
    at = 0
    for sign in line:
        if sign == "\b":
            at = max(0, at - 1)
        elif sign == "\r":
            at = 0
        elif at < len(shown):
            shown[at] = sign
            at += 1
        else:
            shown.append(sign)
            at += 1
    return "".join(shown)
