"""A command's syntax as a small tree of frozen tokens, and how it is walked word by word.

What is still to be typed is a stack of nodes. `openings` says which tokens may come next and what stays to be typed after
each; a stack whose nodes may all be left out is complete.
"""

from collections.abc import Iterator
from typing import TypeAlias

from simulator.appliance.cli.parameters import KINDS, interface_type, read_number
from simulator.vocabulary import Value


class Keyword(Value, tag="keyword"):
    """A word to type as it is; any clear beginning will do, unless it is `exact`."""

    word: str
    help: str = ""
    exact: bool = False


class Parameter(Value, tag="parameter"):
    """A word to fill in. kind "number" is bounded by low and high; the others are in parameters.KINDS. begun: the type of an
    interface whose number stands after a blank ("Ethernet" of `Ethernet 0`)."""

    name: str
    kind: str
    help: str = ""
    low: int = 0
    high: int = 0
    begun: str = ""

    @property
    def shown(self) -> str:
        return f"<{self.low}-{self.high}>" if self.kind == "number" else KINDS[self.kind].shown

    @property
    def takes_rest(self) -> bool:
        return self.kind == "rest"

    def read(self, word: str) -> int | str | None:
        """The value of a typed word, None where it cannot stand for this parameter."""
        if self.kind == "number":
            return read_number(word, self.low, self.high)
        value = KINDS[self.kind].read(word)
        return None if value is None else self.begun + value

    def half_read(self, word: str) -> "Parameter | None":
        """What is still wanted where the word is only the type of an interface; None for anything else."""
        kind = interface_type(word) if self.kind in ("interface", "interfaces") else None
        return Parameter(self.name, "interface-number", self.help, begun=kind) if kind else None


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
