"""Changing the tree: everything that is not on the way to the change stays the same object."""

from collections.abc import Callable
from typing import TypeAlias

import msgspec

from simulator.appliance.cli.kept import kept_identity
from simulator.appliance.cli.statements import AnyStatement, Kept
from simulator.appliance.cli.text import statement_text
from simulator.appliance.config.model import Configuration, ContextSpace, Line
from simulator.appliance.config.order import insert, section_of

Lines: TypeAlias = tuple[Line, ...]
Change: TypeAlias = Callable[[Lines], Lines]


def same(one: AnyStatement, other: AnyStatement) -> bool:
    """Whether only one of two statements can be in force in the same place."""
    if isinstance(one, Kept) and isinstance(other, Kept):
        return kept_identity(one.line) == kept_identity(other.line)
    return one.identity == other.identity


def lines_at(config: Configuration, context: str, path: tuple[str, ...]) -> Lines | None:
    """The lines of a space, or of the block that a path of sub-mode lines leads to; None where there is no such block."""
    lines = config.space(context)
    for head in path:
        found = _find(lines, head)
        if found is None:
            return None
        lines = lines[found].body
    return lines


def change_at(config: Configuration, context: str, path: tuple[str, ...], change: Change) -> Configuration:
    """The configuration with the lines of that space or block changed. The path must exist (see `lines_at`)."""
    return with_space(config, context, _change(config.space(context), path, change))


def with_space(config: Configuration, context: str, lines: Lines) -> Configuration:
    """The configuration with other lines in the system execution space ("") or in one context."""
    if context == "":
        return msgspec.structs.replace(config, system=lines)
    spaces = tuple(ContextSpace(s.name, lines) if s.name == context else s for s in config.contexts)
    return msgspec.structs.replace(config, contexts=spaces)


def put(lines: Lines, statement: AnyStatement, context: str, path: tuple[str, ...], *, loading: bool) -> Lines:
    """The statement in force: in the place of the one it replaces (whose body it keeps), else where it belongs."""
    for at, line in enumerate(lines):
        if same(line.statement, statement) and not (loading and _may_repeat(statement)):
            return lines if line.statement == statement else (*lines[:at], Line(statement, line.body), *lines[at + 1 :])
    return insert(lines, Line(statement), section_of(context, path), loading=loading)


def drop(lines: Lines, statement: AnyStatement) -> Lines:
    """Without the statement of that identity."""
    return tuple(line for line in lines if not same(line.statement, statement))


def put_in(config: Configuration, context: str, path: tuple[str, ...], statement: AnyStatement) -> Configuration:
    """`put` at a place of the tree, as typed."""
    return change_at(config, context, path, lambda lines: put(lines, statement, context, path, loading=False))


def drop_in(config: Configuration, context: str, path: tuple[str, ...], statement: AnyStatement) -> Configuration:
    """`drop` at a place of the tree."""
    return change_at(config, context, path, lambda lines: drop(lines, statement))


def _may_repeat(statement: AnyStatement) -> bool:
    """Kept lines that say nothing in particular may stand twice in a text (`banner motd`)."""
    return isinstance(statement, Kept) and kept_identity(statement.line) == (statement.line,)


def _find(lines: Lines, head: str) -> int | None:
    """The last line of that text: lines typed under a repeated kept head belong to the latest one."""
    return next((at for at in range(len(lines) - 1, -1, -1) if statement_text(lines[at].statement) == head), None)


def _change(lines: Lines, path: tuple[str, ...], change: Change) -> Lines:
    if not path:
        return change(lines)
    at = _find(lines, path[0])
    if at is None:
        return lines
    line = lines[at]
    return (*lines[:at], Line(line.statement, _change(line.body, path[1:], change)), *lines[at + 1 :])
