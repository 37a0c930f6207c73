"""The one matcher: a typed line and the place it is typed in -> what it means, or where and why it means nothing.

All commands that may stand in the mode are walked at once, word by word (tree.py). A word typed in full beats a beginning.
At the end a line has one meaning, needs more words, or could be several commands. Console and loader differ in strictness
only: what the console refuses because it does not know the first word, the loader keeps, because people paste real
configurations.
"""

import re
from functools import lru_cache
from typing import Final, TypeAlias

import msgspec

from simulator.appliance.cli.commands.table import Command, commands_for
from simulator.appliance.cli.intents import Enter, Intent, Set, Unset
from simulator.appliance.cli.kept import (
    KEPT_IN_CONTEXT,
    KEPT_IN_INTERFACE,
    KEPT_IN_OBJECT,
    KEPT_IN_TEXTS,
    NESTED,
    is_remark,
    known,
    positive,
)
from simulator.appliance.cli.modes import Mode, Place
from simulator.appliance.cli.rows import Typed
from simulator.appliance.cli.statements import Kept
from simulator.appliance.cli.tree import Keyword, Stack, Token, is_complete, openings
from simulator.vocabulary import Value

_WORDS: Final = re.compile(r"\S+")
KEPT_INSIDE: Final = {
    Mode.INTERFACE: KEPT_IN_INTERFACE,
    Mode.SUBINTERFACE: KEPT_IN_INTERFACE,
    Mode.CONTEXT: KEPT_IN_CONTEXT,
    Mode.OBJECT: KEPT_IN_OBJECT,
}
"""First words of lines that are kept inside each sub-mode."""


class Blank(Value, tag="blank"):
    """Nothing but blanks, or a comment."""


class Matched(Value, tag="matched"):
    """layer: the mode that the command is at home in. path: the sub-mode lines under which it takes effect."""

    intent: Intent
    layer: Mode
    path: tuple[str, ...] = ()


class Incomplete(Value, tag="incomplete"):
    """More words are needed."""


class Ambiguous(Value, tag="ambiguous"):
    """The word at `column` (from 0) could be any of `candidates`."""

    column: int
    word: str
    candidates: tuple[str, ...]


class Invalid(Value, tag="invalid"):
    """Nothing that could stand here begins like the word at `column` (from 0): the place of the caret."""

    column: int


Match: TypeAlias = Blank | Matched | Incomplete | Ambiguous | Invalid


class Word(Value):
    text: str
    column: int


class Trail(msgspec.Struct, frozen=True):
    """One command on its way: what was typed for it and what may still come. tokens: the keyword chosen for each word."""

    layer: Mode
    command: Command
    left: Stack
    typed: Typed = Typed()
    tokens: tuple[str, ...] = ()
    took_rest: bool = False

    @property
    def complete(self) -> bool:
        return is_complete(self.left)


def split(line: str) -> tuple[Word, ...]:
    return tuple(Word(found.group(), found.start()) for found in _WORDS.finditer(line))


def trails(place: Place) -> tuple[Trail, ...]:
    """Where every command that is taken in this place begins."""
    return _trails(place.mode, place.in_system)


@lru_cache
def _trails(mode: Mode, system: bool) -> tuple[Trail, ...]:
    return tuple(Trail(layer, command, (command.tree,)) for layer, command in commands_for(mode, system=system))


def advance(alive: tuple[Trail, ...], word: Word, line: str) -> tuple[Trail, ...]:
    """The trails that accept the word; if some accept it as a keyword in full, only those."""
    exact: list[Trail] = []
    others: list[Trail] = []
    lowered = word.text.lower()
    for trail in alive:
        if trail.took_rest:
            others.append(trail)
            continue
        for token, left in openings(trail.left):
            if isinstance(token, Keyword):
                if token.word == lowered:
                    exact.append(_with_keyword(trail, token, left))
                elif not token.exact and token.word.startswith(lowered):
                    others.append(_with_keyword(trail, token, left))
            else:
                value = token.read(line[word.column :].rstrip() if token.takes_rest else word.text)
                if value is not None:
                    others.append(_with_value(trail, token, value, left))
                elif more := token.half_read(word.text):
                    others.append(Trail(trail.layer, trail.command, (more, *left), trail.typed, (*trail.tokens, "")))
    return tuple(exact or others)


@lru_cache(maxsize=2048)
def _begun(mode: Mode, system: bool, first: str) -> tuple[Trail, ...]:
    """The trails that accept a first word. Every command begins with a keyword, so that nothing else of the line matters; all
    commands of the mode are looked at once for each word, not for each line of a text."""
    return advance(_trails(mode, system), Word(first, 0), first)


def _with_keyword(trail: Trail, token: Keyword, left: Stack) -> Trail:
    typed = Typed((*trail.typed.words, token.word), trail.typed.values)
    return Trail(trail.layer, trail.command, left, typed, (*trail.tokens, token.word))


def _with_value(trail: Trail, token: Token, value: int | str, left: Stack) -> Trail:
    assert not isinstance(token, Keyword)
    typed = Typed(trail.typed.words, (*trail.typed.values, (token.name, value)))
    return Trail(trail.layer, trail.command, left, typed, (*trail.tokens, ""), token.takes_rest)


@lru_cache(maxsize=8192)
def match(place: Place, line: str, *, strict: bool = True) -> Match:
    """What a line means in a place. strict: the console; else the loader, which keeps lines with an unknown first word."""
    words = split(line)
    if not words or is_remark(line.strip()):
        return Blank()
    if place.mode is Mode.KEPT:
        return _match_in_kept(place, line, words)
    return _match(place, line, words, strict=strict)


def _match(place: Place, line: str, words: tuple[Word, ...], *, strict: bool) -> Match:
    found = _found(place, line, words)
    if strict or isinstance(found, Matched) or not place.configuring:
        return found
    return _kept(place, line) if _may_be_kept(place, line, words, found) else found


def _found(place: Place, line: str, words: tuple[Word, ...]) -> Match:
    alive: tuple[Trail, ...] = ()
    for index, word in enumerate(words):
        alive = _begun(place.mode, place.in_system, word.text) if index == 0 else advance(alive, word, line)
        if not alive:
            return Invalid(word.column)
    doubt = _doubt(place, alive, words)
    if doubt is not None:
        return doubt
    complete = [trail for trail in alive if trail.complete]
    return _meaning(place, min(complete, key=_distance)) if complete else Incomplete()


def _may_be_kept(place: Place, line: str, words: tuple[Word, ...], found: Match) -> bool:
    """Whether a text may have a line of which nothing is known: its first word is no command's, or is that of kept lines."""
    first = words[1] if words[0].text == "no" and len(words) > 1 else words[0]
    if first.text in KEPT_IN_TEXTS:
        return True
    if place.mode is Mode.CONFIG and first.text in _sub_mode_words(place.in_system):
        return False
    unknown = isinstance(found, Invalid) and found.column <= first.column
    return unknown or known(line.strip()) is not None or first.text in KEPT_INSIDE.get(place.mode, ())


def _distance(trail: Trail) -> tuple[int, ...]:
    """Prefers simulated commands to kept lines, words that are read to a rest of the line, keywords to parameters; the nearest
    layer comes first anyway."""
    return (trail.command.row.kept, -len(trail.tokens), *(token == "" for token in trail.tokens))


def _doubt(place: Place, alive: tuple[Trail, ...], words: tuple[Word, ...]) -> Ambiguous | None:
    """The first word that, not typed in full, stands for different keywords in what is left.

    A beginning that a kept line shares is in doubt too, although kept lines themselves must be typed in full.
    """
    for index, word in enumerate(words):
        meant = {trail.tokens[index] for trail in alive if index < len(trail.tokens)} - {""}
        if index == 0 or (index == 1 and words[0].text == "no"):
            meant |= _kept_words_like(place.mode, place.in_system, word.text.lower())
        if len(meant) > 1 and word.text.lower() not in meant:
            return Ambiguous(word.column, word.text, tuple(sorted(meant)))
    return None


@lru_cache(maxsize=2048)
def _kept_words_like(mode: Mode, system: bool, lowered: str) -> frozenset[str]:
    return frozenset(kept for kept in _kept_words(mode, system) if kept.startswith(lowered))


@lru_cache
def _kept_words(mode: Mode, system: bool) -> frozenset[str]:
    """The first words of the lines that are kept in a mode."""
    rows = (command.row for _, command in commands_for(mode, system=system) if command.row.kept)
    return frozenset(row.syntax.removeprefix("[no] ").split()[0] for row in rows)


@lru_cache
def _sub_mode_words(system: bool) -> frozenset[str]:
    """The first words of the commands that only a sub-mode knows: outside of it they are wrong, and not to be kept."""
    rows = {
        command.row.syntax.removeprefix("[no] ").removeprefix("no ").split()[0]
        for mode in (Mode.INTERFACE, Mode.SUBINTERFACE, Mode.GROUP, Mode.CONTEXT)
        for layer, command in commands_for(mode, system=system)
        if layer is mode
    }
    return frozenset(word for start in rows for word in start.strip("()").split("|"))


def _meaning(place: Place, trail: Trail) -> Matched:
    intent = trail.command.row.make(trail.typed)
    return Matched(intent, trail.layer, place.path if trail.layer is place.mode else ())


def _kept(place: Place, line: str) -> Matched:
    """A line of the sub-mode it stands in, or of the configuration, that nothing is known about."""
    return Matched(Set(Kept(line.strip())), place.mode, place.path)


# --- inside a kept block ----------------------------------------------------------------------------------------------


def _match_in_kept(place: Place, line: str, words: tuple[Word, ...]) -> Match:
    """Known commands leave the block; everything else belongs to it, since nothing is known of its words."""
    head = place.path[0].split()[0]
    at = 1 if words[0].text == "no" and len(words) > 1 else 0
    text = positive(line.strip())
    if words[at].text in NESTED.get(head, ()):
        statement = Kept(text)
        return Matched(Unset(statement) if at else Enter(statement), Mode.KEPT, place.path[:1])
    outside = _match(place, line, words, strict=True)
    if isinstance(outside, Invalid):
        return Matched(Unset(Kept(text)) if at else Set(Kept(text)), Mode.KEPT, place.path)
    return outside
