"""Configuration -> text, in the order and form of the source document (Configurations).

`write` gives the text of one space as it is stored and sent: keys in clear, so that `load(write(...))` is the same
configuration. `running_config` and `failover_text` give what the device shows: keys as stars.
"""

import hashlib
from collections.abc import Iterator
from typing import Final

from simulator.appliance.cli.forwarding import Nat, ObjectNat, TwiceNat
from simulator.appliance.cli.kept import positive
from simulator.appliance.cli.statements import (
    AdminContext,
    Context,
    FailoverTimeout,
    Group,
    Interface,
    InterfacePolicy,
    InterfacePolltime,
    Kept,
    LanUnit,
    Preference,
    ReplicationHttp,
    UnitPolltime,
)
from simulator.appliance.cli.text import statement_text
from simulator.appliance.config.defaults import NO_TIMEOUT
from simulator.appliance.config.edit import put
from simulator.appliance.config.model import Configuration, Line, first
from simulator.appliance.config.order import insert
from simulator.appliance.config.ranks import Section
from simulator.appliance.config.tree import lines_of
from simulator.failover.settings import INTERFACE_TIMERS_MS, UNIT_TIMERS_MS
from simulator.vocabulary import SYSTEM_CONTEXT, Platform

SEPARATOR: Final = "!"
NO_FAILOVER: Final = "no failover"
_TWO_BLANKS: Final = ("class ", "failover group ", "context ", "ldap attribute-map ")
"""Blocks whose lines stand two blanks in; all others one."""
_CERTIFICATE: Final = "certificate "
_DIGITS_INDENT: Final = "    "
"""Of the digits of a certificate; `quit` below them stands as in any block."""


def write(config: Configuration, context: str, *, starred: bool = False) -> tuple[str, ...]:
    """The lines of the system execution space ("") or of a context. starred: no secrets."""
    lines = config.space(context)
    if context == SYSTEM_CONTEXT and not config.failover_enabled:
        lines = insert(lines_of(lines).twin(), Line(Kept(NO_FAILOVER)), Section.SYSTEM, loading=False)
    return tuple(_text(lines, starred))


def running_config(config: Configuration, context: str, version: str, *, starred: bool = True) -> tuple[str, ...]:
    """`show running-config` as a whole: header, lines, checksum (MD5 of the lines, unspaced as in the source document). starred:
    no secrets."""
    product = "PIX" if config.platform is Platform.PIX else "ASA"
    space = "system" if context == SYSTEM_CONTEXT else "context"
    return (
        ": Saved",
        ":",
        f"{product} Version {version} <{space}>",
        SEPARATOR,
        *write(config, context, starred=starred),
        f"Cryptochecksum:{checksum(config, context)}",
        ": end",
    )


def checksum(config: Configuration, context: str) -> str:
    """32 hexadecimal digits over the stored text of a space; `write memory` prints them in four groups of eight."""
    text = "\n".join(write(config, context))
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


def section_text(
    config: Configuration, context: str, section: str, *, all_defaults: bool = False, later: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """`show running-config section`: the lines that begin with these words, with their bodies. later: what
    holds in this release beside the defaults of every one."""
    words = " ".join(section.split())
    if context == SYSTEM_CONTEXT and words == "failover":
        return failover_text(config, all_defaults, later)
    if words == "nat":
        lines = tuple(line for line in map(_translation_alone, config.space(context)) if line is not None)
    else:
        found = (line for line in config.space(context) if f"{_positive(line)} ".startswith(f"{words} "))
        lines = tuple(line for line in map(_without_translation, found) if line is not None)
    return tuple(text for line in lines for text in _block(line, starred=True))


def _without_translation(line: Line) -> Line | None:
    """An object is listed with its addresses; its translation belongs to section `nat`."""
    body = tuple(inner for inner in line.body if not isinstance(inner.statement, ObjectNat))
    return None if line.body and not body and len(body) < len(line.body) else Line(line.statement, body)


def _translation_alone(line: Line) -> Line | None:
    """A translation, or an object that has one."""
    if isinstance(line.statement, Nat | TwiceNat):
        return line
    body = tuple(inner for inner in line.body if isinstance(inner.statement, ObjectNat))
    return Line(line.statement, body) if body else None


def failover_text(config: Configuration, all_defaults: bool = False, later: tuple[str, ...] = ()) -> tuple[str, ...]:
    """`show running-config [all] failover`: the failover lines of the system execution space, with or without defaults."""
    lines = tuple(line for line in config.system if f"{_positive(line)} ".startswith("failover "))
    if all_defaults:
        lines = _with_defaults(config, lines, later)
    off = () if config.failover_enabled else (NO_FAILOVER,)
    return (*off, *(text for line in lines for text in _block(line, starred=True)))


write_failover = failover_text


def _with_defaults(config: Configuration, lines: tuple[Line, ...], later: tuple[str, ...]) -> tuple[Line, ...]:
    """The failover lines and what holds without a line (source: Display of the Failover Commands; reference 27.9)."""
    defaults = (
        LanUnit(),
        UnitPolltime(*UNIT_TIMERS_MS[config.platform]),
        InterfacePolltime(*INTERFACE_TIMERS_MS),
        InterfacePolicy(),
        FailoverTimeout(NO_TIMEOUT),
    )
    for statement in defaults:
        if first(lines, type(statement)) is None:
            lines = put(lines, statement, SYSTEM_CONTEXT, (), loading=False)
    if first(lines, ReplicationHttp) is None:
        lines = insert(lines, Line(Kept("no failover replication http")), Section.SYSTEM, loading=False)
    for text in later:
        if not any(_positive(line) == positive(text) for line in lines):
            lines = insert(lines, Line(Kept(text)), Section.SYSTEM, loading=False)
    return tuple(_group_with_defaults(line) if isinstance(line.statement, Group) else line for line in lines)


def _group_with_defaults(line: Line) -> Line:
    path = (statement_text(line.statement),)
    body = line.body
    for statement in (Preference(), InterfacePolltime(*INTERFACE_TIMERS_MS), InterfacePolicy()):
        if first(body, type(statement)) is None:
            body = put(body, statement, SYSTEM_CONTEXT, path, loading=False)
    return Line(line.statement, body)


# --- lines and separators ---------------------------------------------------------------------------------------------


def _text(lines: tuple[Line, ...], starred: bool) -> Iterator[str]:
    before = ""
    for at, line in enumerate(lines):
        kind = _kind(line)
        after = _kind(lines[at + 1]) if at + 1 < len(lines) else ""
        yield from _opening(kind, before)
        yield from _block(line, starred=starred)
        yield from _closing(kind, after)
        before = kind


def _kind(line: Line) -> str:
    """What decides about separators: the sort of a block, "line" for the rest."""
    match line.statement:
        case Interface():
            return "interface"
        case Context():
            return "context"
        case AdminContext():
            return "admin-context"
        case Kept(text) if text.split()[0] in ("class", "class-map", "policy-map"):
            return text.split()[0]
        case _:
            return "line"


def _opening(kind: str, before: str) -> tuple[str, ...]:
    if kind == before:
        return ()
    if kind in ("interface", "class-map", "policy-map"):
        return (SEPARATOR,)
    return ("",) if kind == "admin-context" or (kind == "context" and before != "admin-context") else ()


def _closing(kind: str, after: str) -> tuple[str, ...]:
    match kind:
        case "interface" | "class-map":
            return (SEPARATOR,)
        case "class" | "context":
            return (SEPARATOR, "")
        case "policy-map" if after != "policy-map":
            return (SEPARATOR,)
        case _:
            return ()


def _block(line: Line, *, starred: bool) -> Iterator[str]:
    head = statement_text(line.statement, starred=starred)
    yield head
    step = "  " if f"{head} ".startswith(_TWO_BLANKS) else " "
    yield from _body(line.body, step, step, isinstance(line.statement, Group))


def _body(
    lines: tuple[Line, ...], indent: str, step: str, within_group: bool, digits_indent: str | None = None
) -> Iterator[str]:
    for line in lines:
        text = statement_text(line.statement, within_group=within_group)
        yield (indent if digits_indent is None or text == "quit" else digits_indent) + text
        deeper = _DIGITS_INDENT if text.startswith(_CERTIFICATE) else None
        yield from _body(line.body, indent + step, step, within_group=False, digits_indent=deeper)


def _positive(line: Line) -> str:
    return statement_text(line.statement).removeprefix("no ")
