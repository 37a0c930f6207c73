"""Texts -> the same texts without secrets. Masking what is masked changes nothing; lines keep their number.

static/js/models/mask.js does the same in the page, from the same rows (rules.py); tests/pair/masking/lines.json holds both to
the same answers.
"""

import re
from collections.abc import Iterable
from typing import Final

from simulator.pair.masking.rules import (
    CERTIFICATE,
    HEX_LINE,
    HIDDEN,
    PAIR_KEY,
    PEM_LINE,
    RULES,
    STARS,
    URL_KIND,
    URL_PASSWORD,
    WORD,
    Rule,
)
from simulator.pair.reading.sources import Source
from simulator.vocabulary import Value

_WORD: Final = re.compile(WORD)
_HIDDEN: Final = re.compile(HIDDEN)
_HEX: Final = re.compile(HEX_LINE)
_PEM: Final = re.compile(PEM_LINE)
_URL: Final = re.compile(URL_PASSWORD)
_SECRET: Final = ("<secret>", "<rest>")


class Mask(Value):
    """One place that was masked. line: from 1."""

    what: str
    file: str
    line: int


class Masked(Value):
    sources: tuple[Source, ...]
    masks: tuple[Mask, ...] = ()


def mask(sources: Iterable[Source]) -> Masked:
    """All texts of one pair together: equal keys stay equal."""
    masker = _Masker()
    return Masked(tuple(Source(source.name, masker.text(source)) for source in sources), tuple(masker.masks))


class _Masker:
    def __init__(self) -> None:
        self.masks: list[Mask] = []
        self._keys: dict[str, str] = {}
        """Failover keys, and what stands for each."""

    def text(self, source: Source) -> str:
        lines = []
        block = ""
        """ "hex" inside a certificate, "pem" inside a PEM block; of such a block one line of stars stays."""
        is_said = False
        for number, line in enumerate(source.text.split("\n"), 1):
            text = line.strip(" ")
            if block and _belongs(block, text):
                lines.append("" if is_said else f"  {STARS}")
                if not is_said and text not in (STARS, ""):
                    self.masks.append(Mask(CERTIFICATE, source.name, number))
                is_said = True
                continue
            block, is_said = _opened(text), False
            line, kinds = self._line(line)
            self.masks.extend(Mask(kind, source.name, number) for kind in kinds)
            lines.append(line)
        return "\n".join(lines)

    def _line(self, line: str) -> tuple[str, list[str]]:
        kinds: list[str] = []
        if "://" in line:
            kinds += [URL_KIND for found in _URL.finditer(line) if not _HIDDEN.match(found[2])]
            line = _URL.sub(rf"\1{STARS}\3", line)
        words = [(found[0], found.start(), found.end()) for found in _WORD.finditer(line)]
        small = [word.lower() for word, _, _ in words]
        first = _first(small)
        parts, done = [], 0
        for at in range(len(words)):
            found = _found(small, at, first)
            if found is None:
                continue
            rule, secret, is_rest = found
            start, end = words[secret][1], words[-1 if is_rest else secret][2]
            old = line[start:end]
            new = self._stand_in(rule.what, old)
            if start < done:
                continue
            parts += [line[done:start], new]
            done = end
            if not _HIDDEN.match(old):
                kinds.append(rule.what)
        return "".join([*parts, line[done:]]), kinds

    def _stand_in(self, what: str, secret: str) -> str:
        """The mask of a secret. What was masked elsewhere has the mask of the first one: nobody can tell it apart."""
        if _HIDDEN.match(secret):
            return secret if secret.startswith("*") else STARS
        if what != PAIR_KEY:
            return STARS
        number = len(self._keys) + 1
        return self._keys.setdefault(secret, STARS if number == 1 else f"{STARS}{number}")


def _belongs(block: str, text: str) -> bool:
    return _PEM.match(text) is None if block == "pem" else _HEX.match(text) is not None


def _opened(text: str) -> str:
    pem = _PEM.match(text)
    if pem is not None:
        return "pem" if pem[1] == "BEGIN" else ""
    words = text.lower().split(" ")
    return "hex" if words[0] == CERTIFICATE and len(words) <= 4 else ""


def _first(words: list[str]) -> int:
    """Where the line's text begins: behind a prompt or the sign of a comment, and behind `no`."""
    first = 1 if words and words[0][-1:] in ("#", ">", "!", ":") and len(words) > 1 else 0
    return first + (words[first : first + 1] == ["no"])


def _found(words: list[str], at: int, first: int) -> tuple[Rule, int, bool] | None:
    """The first row that begins at a word: with the word that it masks, and whether it masks all from there on."""
    for rule, pattern, is_first in _BY_WORD.get(words[at], ()):
        if is_first and at != first:
            continue
        secret = _matched(pattern, words, at)
        if secret is not None:
            return (rule, secret, pattern[-1] == "<rest>") if rule.what else None
    return None


def _matched(pattern: tuple[str, ...], words: list[str], at: int) -> int | None:
    """The word that the pattern masks where it begins at a word; of one that masks nothing its last. None: it does not fit."""
    is_open = False
    last = at
    for item in pattern:
        if item == "..":
            is_open = True
            continue
        if item.startswith("?"):
            at += at < len(words) and words[at] in item[1:].split("/") and at + 1 < len(words)
            continue
        if is_open:
            at = words.index(item, at) if item in words[at:] else len(words)
            is_open = False
        if at >= len(words) or (item not in _SECRET and item != "*" and words[at] != item):
            return None
        last = at
        at += 1
    return last


def _indexed() -> dict[str, tuple[tuple[Rule, tuple[str, ...], bool], ...]]:
    found: dict[str, tuple[tuple[Rule, tuple[str, ...], bool], ...]] = {}
    for rule in RULES:
        pattern = tuple(rule.words.removeprefix("^").split())
        found[pattern[0]] = (*found.get(pattern[0], ()), (rule, pattern, rule.words.startswith("^")))
    return found


_BY_WORD: Final = _indexed()
