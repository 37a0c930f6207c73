"""Security contexts, the unit's name and its prompt: system execution space."""

from typing import Final

from simulator.appliance.cli.intents import Set, Unset
from simulator.appliance.cli.modes import Mode
from simulator.appliance.cli.rows import SYSTEM, Row, Typed, always, opens, states
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


def _allocation(typed: Typed) -> AllocateInterface:
    visibility = "visible" if typed.has("visible") else "invisible" if typed.has("invisible") else ""
    return AllocateInterface(typed.text("port"), typed.text("mapped"), visibility)


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
        "[no] context <name:name>",
        "Configure a security context",
        opens(lambda t: Context(t.text("name"))),
        CONFIG,
        SYSTEM,
    ),
    Row(
        "[no] allocate-interface <port:interface> [(visible|invisible|<mapped:name> [(visible|invisible)])]",
        "Give an interface to the context",
        states(_allocation),
        SUB,
        SYSTEM,
    ),
    Row(
        "config-url <url:word>",
        "Where the context's configuration is kept",
        lambda t: Set(ConfigUrl(t.text("url"))),
        SUB,
        SYSTEM,
    ),
    Row(
        "no config-url [<url:word>]",
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
