"""How a listing comes onto the screen: filtered (`| include ...`), wrapped (`terminal width`), a page at a time.

A filter's expression is a regular expression. It is matched in time that grows with the line and the expression alone (RE2),
whatever someone types; what is no expression of that sort is looked for as it is written.
"""

import re
from typing import Final, Protocol

import re2

from simulator.appliance.cli.statements import Kept
from simulator.appliance.config.model import Configuration, every
from simulator.vocabulary import Value

MORE: Final = "<--- More --->"
_MOST_MEMORY: Final = 1 << 20
"""Bytes that an expression may need; one that needs more is none."""
_KINDS: Final = ("include", "exclude", "begin", "grep")
_LISTINGS: Final = ("sh", "mo")
"""Commands that begin so may be filtered: show, more."""
_PAGER: Final = re.compile(r"pager(?: lines)? (\d{1,9})", re.ASCII)


class Filter(Value):
    """`| kind expression`."""

    kind: str
    expression: str


class Piped(Value):
    """A line in two: the command, and the filter. wrong: where in the line the filter cannot be understood."""

    command: str
    filter: Filter | None = None
    wrong: int | None = None


def piped(line: str) -> Piped:
    """Take a filter off the end of a `show` or `more` line; other lines may well contain a bar."""
    command, bar, rest = line.partition("|")
    if not bar or not command.strip().lower().startswith(_LISTINGS):
        return Piped(line)
    words = rest.split(maxsplit=1)
    at = len(command) + 1 + len(rest) - len(rest.lstrip())
    kinds = [kind for kind in _KINDS if words and kind.startswith(words[0].lower())]
    if len(kinds) != 1 or len(words) < 2:
        return Piped(command, wrong=at)
    kind, expression = kinds[0], words[1].strip()
    if kind == "grep" and expression.startswith("-v "):
        kind, expression = "exclude", expression.removeprefix("-v ").strip()
    return Piped(command, Filter(kind, expression))


def filtered(lines: tuple[str, ...], wanted: Filter | None) -> tuple[str, ...]:
    if wanted is None:
        return lines
    found = _pattern(wanted.expression)
    hits = [found.search(line) is not None for line in lines]
    if wanted.kind == "begin":
        return lines[hits.index(True) :] if True in hits else ()
    keep = wanted.kind != "exclude"
    return tuple(line for line, hit in zip(lines, hits, strict=True) if hit is keep)


class _Pattern(Protocol):
    def search(self, text: str) -> object | None: ...


def _pattern(expression: str) -> _Pattern:
    options = re2.Options()
    options.log_errors, options.never_capture, options.max_mem = False, True, _MOST_MEMORY
    try:
        found: _Pattern = re2.compile(expression, options)
    except re2.error:
        found = re.compile(re.escape(expression))
    return found


def wrapped(lines: tuple[str, ...], width: int) -> tuple[str, ...]:
    """Lines that are longer than the screen is wide go on below; 0: however wide."""
    if width <= 0:
        return lines
    return tuple(line[at : at + width] for line in lines for at in range(0, max(len(line), 1), width))


def page_lines(running: Configuration, context: str) -> int:
    """`pager lines n` of the space; a configuration that does not say so does not page."""
    for entry in every(running.space(context), Kept):
        found = _PAGER.fullmatch(entry.line)
        if found:
            return int(found[1])
    return 0


def paged(lines: tuple[str, ...], page: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What fits on the screen beside the word More, and what is left; 0: everything fits."""
    if page <= 0 or len(lines) <= page:
        return lines, ()
    fits = max(1, page - 1)
    return lines[:fits], lines[fits:]
