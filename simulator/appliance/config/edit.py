"""Changing the tree: everything that is not on the way to the change stays the same object."""

from collections.abc import Callable
from typing import TypeAlias

import msgspec

from simulator.appliance.cli.forwarding import ObjectNetwork
from simulator.appliance.cli.kept import kept_identity
from simulator.appliance.cli.statements import AnyStatement, Kept
from simulator.appliance.cli.text import statement_text
from simulator.appliance.config.marks import text_mark
from simulator.appliance.config.model import Configuration, ContextSpace, Line
from simulator.appliance.config.order import insert
from simulator.appliance.config.ranks import Section, rank_of, section_of
from simulator.appliance.config.tree import Lines, lines_of

Some: TypeAlias = tuple[Line, ...]
Change: TypeAlias = Callable[[Some], Some]


def lines_at(config: Configuration, context: str, path: tuple[str, ...]) -> Some | None:
    """The lines of a space, or of the block that a path of sub-mode lines leads to; None where there is no such block."""
    lines = config.space(context)
    for depth, head in enumerate(path):
        found = _find(lines, head, section_of(context, path[:depth]))
        if found is None:
            return None
        lines = lines[found].body
    return lines


def change_at(config: Configuration, context: str, path: tuple[str, ...], change: Change) -> Configuration:
    """The configuration with the lines of that space or block changed. The path must exist (see `lines_at`)."""
    return with_space(config, context, _change(config.space(context), context, path, 0, change))


def with_space(config: Configuration, context: str, lines: Some) -> Configuration:
    """The configuration with other lines in the system execution space ("") or in one context."""
    if context == "":
        return msgspec.structs.replace(config, system=lines)
    spaces = tuple(ContextSpace(s.name, lines) if s.name == context else s for s in config.contexts)
    return msgspec.structs.replace(config, contexts=spaces)


def put(lines: Some, statement: AnyStatement, context: str, path: tuple[str, ...], *, loading: bool) -> Some:
    """The statement in force: in the place of the one it replaces (whose body it keeps), else where it belongs."""
    lines, section = lines_of(lines), section_of(context, path)
    if not (loading and may_repeat(statement)):
        at = _place(lines, statement, section)
        if at is not None:
            line = lines[at]
            return lines if line.statement == statement else lines.with_other(at, Line(statement, line.body))
    return insert(lines, Line(statement), section, loading=loading)


def drop(lines: Some, statement: AnyStatement, section: Section) -> Some:
    """Without the statement of that identity. section: of the lines."""
    lines = lines_of(lines)
    if isinstance(statement, Kept):
        gone = lines.indexed(section).kept.get(kept_identity(statement.line), [])
        return lines.without_all(list(gone), section) if gone else lines
    return lines.without_all(list(lines.every_marked(statement.identity)), section)


def drop_beginning(lines: Some, start: str, section: Section) -> Some:
    """Without the kept lines, translations and routes that begin with these words. section: of the lines."""
    lines = lines_of(lines)
    gone = lines.indexed(section).beginning(start)
    gone += [line for line in lines.simulated if line.is_loose and _begins(line, start)]
    return lines.without_all(gone, section) if gone else lines


def put_in(config: Configuration, context: str, path: tuple[str, ...], statement: AnyStatement) -> Configuration:
    """`put` at a place of the tree, as typed."""
    return change_at(config, context, path, lambda lines: put(lines, statement, context, path, loading=False))


def drop_in(config: Configuration, context: str, path: tuple[str, ...], statement: AnyStatement) -> Configuration:
    """`drop` at a place of the tree."""
    return change_at(config, context, path, lambda lines: drop(lines, statement, section_of(context, path)))


def may_repeat(statement: AnyStatement) -> bool:
    """Kept lines that say nothing in particular may stand twice in a text (`banner motd`), and a network object does: with its
    addresses, and with its translation."""
    if isinstance(statement, Kept):
        return kept_identity(statement.line) == (statement.line,)
    return isinstance(statement, ObjectNetwork)


def _place(lines: Lines, statement: AnyStatement, section: Section) -> int | None:
    """Where a statement of the same identity stands."""
    if isinstance(statement, Kept):
        return lines.find_kept(statement, section)
    found = lines.marked(statement.identity)
    return None if found is None else lines.place(found, rank_of(statement, section), section)


def _begins(line: Line, start: str) -> bool:
    return f"{statement_text(line.statement)} ".startswith(f"{start} ")


def _find(lines: Some, head: str, section: Section) -> int | None:
    """The last line of that text: lines typed under a repeated kept head belong to the latest one."""
    lines, kept = lines_of(lines), Kept(head)
    at = lines.find_kept(kept, section)
    if at is not None and lines[at].statement == kept:
        return at
    found = [
        lines.place(line, rank_of(line.statement, section), section) for line in lines.every_marked(text_mark(head))
    ]
    return max(found, default=None)


def _change(lines: Some, context: str, path: tuple[str, ...], depth: int, change: Change) -> Some:
    if depth == len(path):
        return change(lines)
    at = _find(lines, path[depth], section_of(context, path[:depth]))
    if at is None:
        return lines
    line = lines[at]
    return lines_of(lines).with_other(at, Line(line.statement, _change(line.body, context, path, depth + 1, change)))
