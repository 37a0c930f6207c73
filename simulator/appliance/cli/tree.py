"""A command's syntax as a small tree of frozen tokens, and how it is walked word by word.

What is still to be typed is a stack of nodes. `openings` says which tokens may come next and what stays to be typed after
each; a stack whose nodes may all be left out is complete.
"""

from collections.abc import Iterator
from typing import TypeAlias

from simulator.appliance.cli.parameters import KINDS, read_number
from simulator.vocabulary import Value


class Keyword(Value, tag="keyword"):
    """A word to type as it is; any clear beginning will do, unless it is `exact`."""

    word: str
    help: str = ""
    exact: bool = False


class Parameter(Value, tag="parameter"):
    """A word to fill in. kind "number" is bounded by low and high; the others are in parameters.KINDS."""

    name: str
    kind: str
    help: str = ""
    low: int = 0
    high: int = 0

    @property
    def shown(self) -> str:
        return f"<{self.low}-{self.high}>" if self.kind == "number" else KINDS[self.kind].shown

    @property
    def takes_rest(self) -> bool:
        return self.kind == "rest"

    def read(self, word: str) -> int | str | None:
        """The value of a typed word, None where it cannot stand for this parameter."""
        return read_number(word, self.low, self.high) if self.kind == "number" else KINDS[self.kind].read(word)


class Sequence(Value, tag="sequence"):
    parts: tuple["Node", ...]


class Choice(Value, tag="choice"):
    options: tuple["Node", ...]


class Optional(Value, tag="optional"):
    part: "Node"


class Repeat(Value, tag="repeat"):
    """Once or more."""

    part: "Node"


Token: TypeAlias = Keyword | Parameter
Node: TypeAlias = Token | Sequence | Choice | Optional | Repeat
Stack: TypeAlias = tuple[Node, ...]


def openings(stack: Stack) -> Iterator[tuple[Token, Stack]]:
    """Each token that may come next, with the stack that is left after it."""
    if not stack:
        return
    head, rest = stack[0], stack[1:]
    match head:
        case Keyword() | Parameter():
            yield head, rest
        case Sequence(parts):
            yield from openings(parts + rest)
        case Choice(options):
            for option in options:
                yield from openings((option, *rest))
        case Optional(part):
            yield from openings((part, *rest))
            yield from openings(rest)
        case Repeat(part):
            yield from openings((part, Optional(head), *rest))


def is_complete(stack: Stack) -> bool:
    """Whether the line may end here."""
    return all(_may_be_empty(node) for node in stack)


def _may_be_empty(node: Node) -> bool:
    match node:
        case Optional():
            return True
        case Sequence(parts):
            return all(_may_be_empty(part) for part in parts)
        case Choice(options):
            return any(_may_be_empty(option) for option in options)
        case _:
            return False
