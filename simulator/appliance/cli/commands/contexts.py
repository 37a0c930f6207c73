"""Security contexts, the unit's name and its prompt: system execution space."""

from typing import Final

from simulator.appliance.cli.intents import AllocateRange, Enter, Intent, Set, Unset
from simulator.appliance.cli.modes import Mode
from simulator.appliance.cli.ranges import NO_RANGE, between, members
from simulator.appliance.cli.rows import SYSTEM, Row, Typed, always
from simulator.appliance.cli.statements import (
    AdminContext,
    AllocateInterface,
    ConfigUrl,
    Context,
    Hostname,
    JoinFailoverGroup,
    Prompt,
)

CONFIG = (Mode.CONFIG,)
SUB = (Mode.CONTEXT,)


def _allocation(typed: Typed) -> Intent:
    """One interface, or a range of subinterfaces (`Ethernet0.1-Ethernet0.3 int1-int3`). A port between two blanks is one of two
    ends (parameters.py)."""
    visibility = "visible" if typed.has("visible") else "invisible" if typed.has("invisible") else ""
    port, mapped, negated = typed.text("port"), typed.text("mapped"), typed.has("no")
    first, _, last = port.partition(" ")
    if not last and len(members(mapped) or "1") == 1:
        given = AllocateInterface(port, mapped, visibility)
        return Unset(given) if negated else Set(given)
    ports, names = between(first, last) if last else (port,), members(mapped) if mapped else None
    if ports is None or (mapped and names is None):
        return AllocateRange((), negated, NO_RANGE)
    names = names or ("",) * len(ports)
    if len(names) != len(ports):
        return AllocateRange((), negated, f"{first}-{last} and {mapped} are not of the same length")
    given_each = tuple(AllocateInterface(p, n, visibility) for p, n in zip(ports, names, strict=True))
    return AllocateRange(given_each, negated)


ROWS: Final = (
    Row("hostname <name:host>", "Name of the unit", lambda t: Set(Hostname(t.text("name"))), CONFIG),
    Row("no hostname [<name:host>]", "Name of the unit", always(Unset(Hostname(""))), CONFIG),
    Row(
        "prompt (hostname|context|domain|slot|state|priority)+",
        "What the prompt shows",
        lambda t: Set(Prompt(t.words[1:])),
        CONFIG,
        SYSTEM,
    ),
    Row("no prompt [<rest:rest>]", "What the prompt shows", always(Unset(Prompt(()))), CONFIG, SYSTEM),
    Row(
        "admin-context <name:name>",
        "Which context is the admin context",
        lambda t: Set(AdminContext(t.text("name"))),
        CONFIG,
        SYSTEM,
    ),
    Row(
        "context <name:name>",
        "Configure a security context",
        lambda t: Enter(Context(t.text("name"))),
        CONFIG,
        SYSTEM,
    ),
    Row(
        "no context <name:name> [noconfirm]",
        "Remove a security context",
        lambda t: Unset(Context(t.text("name")), t.has("noconfirm")),
        CONFIG,
        SYSTEM,
    ),
    Row(
        "[no] allocate-interface <port:interfaces> [(=visible|=invisible|<mapped:mapped> [(visible|invisible)])]",
        "Give an interface to the context",
        _allocation,
        SUB,
        SYSTEM,
    ),
    Row(
        "config-url <url:url>",
        "Where the context's configuration is kept",
        lambda t: Set(ConfigUrl(t.text("url"))),
        SUB,
        SYSTEM,
    ),
    Row(
        "no config-url [<url:url>]",
        "Where the context's configuration is kept",
        always(Unset(ConfigUrl())),
        SUB,
        SYSTEM,
    ),
    Row(
        "join-failover-group <group:0-4294967295>",
        "Failover group of the context",
        lambda t: Set(JoinFailoverGroup(t.number("group") or 0)),
        SUB,
        SYSTEM,
    ),
    Row(
        "no join-failover-group [<group:0-4294967295>]",
        "Failover group of the context",
        always(Unset(JoinFailoverGroup())),
        SUB,
        SYSTEM,
    ),
)
