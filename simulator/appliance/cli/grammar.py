"""Syntax text -> tree. `failover polltime [unit] (msec <ms:200-999>|<s:1-15>)` reads as in a command reference:

word            a keyword                     [ ... ]      may be left out
=word           one that is typed in full
<name:1-15>     a number in a range           ( a | b )    one of these
<name:kind>     a parameter of parameters.KINDS   ( ... )+ once or more, in any order
"""

import re
from collections.abc import Mapping
from typing import Final

from simulator.appliance.cli.parameters import KINDS
from simulator.appliance.cli.tree import Choice, Keyword, Node, Optional, Parameter, Repeat, Sequence

_LEXEMES: Final = re.compile(r"\s*(<[^>]*>|\)\+|[\[\]()|]|[^\s\[\]()|<>]+)")
_RANGE: Final = re.compile(r"([0-9]+)-([0-9]+)")
EXACT_WORDS: Final = frozenset({"no"})
"""Never abbreviated."""


class SyntaxMistake(Exception):
    """A syntax text of ours is wrong; raised while the grammar is being built, never while a line is matched."""


def compile_syntax(syntax: str, help_texts: Mapping[str, str], *, own_help: str = "", exact: bool = False) -> Sequence:
    """The tree of a syntax text.

    help_texts: one line for each keyword, and for each parameter as "<name>". own_help goes to the last of the keywords with
    which the command begins. exact: its keywords cannot be abbreviated.
    Raises SyntaxMistake for unbalanced brackets and unknown kinds.
    """
    lexemes = _lexemes(syntax)
    own = _own_keyword(lexemes)
    reader = _Reader(lexemes, help_texts, own if own_help else -1, own_help, exact)
    tree = reader.choice()
    if reader.position != len(lexemes):
        raise SyntaxMistake(f"unbalanced: {syntax}")
    return tree if isinstance(tree, Sequence) else Sequence((tree,))


def _lexemes(syntax: str) -> list[str]:
    found = _LEXEMES.findall(syntax)
    if "".join(found) != re.sub(r"\s+", "", syntax):
        raise SyntaxMistake(f"unreadable: {syntax}")
    return found


def _own_keyword(lexemes: list[str]) -> int:
    """Index of the last keyword of the leading run of keywords, past an optional `[no]`."""
    start = 3 if lexemes[:3] == ["[", "no", "]"] else 0
    index = start
    while index < len(lexemes) and lexemes[index][0] not in "<[(|":
        index += 1
    return index - 1


class _Reader:
    """Recursive descent over the lexemes of one syntax text."""

    def __init__(self, lexemes: list[str], helps: Mapping[str, str], own: int, own_help: str, exact: bool) -> None:
        self.lexemes = lexemes
        self.helps = helps
        self.own = own
        self.own_help = own_help
        self.exact = exact
        self.position = 0

    def choice(self) -> Node:
        options = [self.sequence()]
        while self.peek() == "|":
            self.position += 1
            options.append(self.sequence())
        return options[0] if len(options) == 1 else Choice(tuple(options))

    def sequence(self) -> Node:
        parts: list[Node] = []
        while self.peek() not in ("", "|", "]", ")", ")+"):
            parts.append(self.part())
        if not parts:
            raise SyntaxMistake("an empty alternative")
        return parts[0] if len(parts) == 1 else Sequence(tuple(parts))

    def part(self) -> Node:
        lexeme = self.take()
        if lexeme == "[":
            inner = self.choice()
            self.expect("]")
            return Optional(inner)
        if lexeme == "(":
            inner = self.choice()
            return Repeat(inner) if self.expect(")", ")+") == ")+" else inner
        return self.parameter(lexeme) if lexeme.startswith("<") else self.keyword(lexeme)

    def keyword(self, word: str) -> Keyword:
        exact, word = self.exact or word.startswith("=") or word in EXACT_WORDS, word.removeprefix("=")
        own = self.position - 1 == self.own or (self.exact and word not in EXACT_WORDS)
        text = self.own_help if own else self.helps.get(word, "")
        return Keyword(word, text, exact)

    def parameter(self, lexeme: str) -> Parameter:
        name, _, kind = lexeme[1:-1].partition(":")
        text = self.helps.get(f"<{name}>", "")
        limits = _RANGE.fullmatch(kind)
        if limits:
            return Parameter(name, "number", text, int(limits[1]), int(limits[2]))
        if kind not in KINDS:
            raise SyntaxMistake(f"unknown kind of parameter: {lexeme}")
        return Parameter(name, kind, text)

    def peek(self) -> str:
        return self.lexemes[self.position] if self.position < len(self.lexemes) else ""

    def take(self) -> str:
        lexeme = self.peek()
        self.position += 1
        return lexeme

    def expect(self, *lexemes: str) -> str:
        lexeme = self.take()
        if lexeme not in lexemes:
            raise SyntaxMistake(f"expected {lexemes[0]} in: {' '.join(self.lexemes)}")
        return lexeme
