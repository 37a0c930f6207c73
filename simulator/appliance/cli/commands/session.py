"""Moving about: modes, contexts, leaving."""

from typing import Final

from simulator.appliance.cli.intents import (
    ChangeTo,
    ClockSet,
    ConfigureTerminal,
    Disable,
    Enable,
    End,
    Exit,
    Login,
    Logout,
    ShowHelp,
    TerminalPager,
    TerminalWidth,
)
from simulator.appliance.cli.modes import Mode
from simulator.appliance.cli.rows import SYSTEM, Row, Typed, always
from simulator.vocabulary import SYSTEM_CONTEXT

USER = (Mode.USER,)
EXEC = (Mode.EXEC,)

DATE: Final = "(<day:1-31> <month:month>|<month:month> <day:1-31>) <year:1993-2035>"


def _clock(typed: Typed) -> ClockSet:
    return ClockSet(typed.text("time"), typed.number("day") or 0, typed.text("month"), typed.number("year") or 0)


def _changeto(typed: Typed) -> ChangeTo:
    """`changeto context system` is what many programs send; no context may have that name (docs/fidelity.md)."""
    name = typed.text("name")
    return ChangeTo(SYSTEM_CONTEXT if name.lower() == "system" else name)


ROWS: Final = (
    Row(f"clock set <time:clock> {DATE}", "Set the unit's clock", _clock, EXEC, SYSTEM),
    Row("enable", "Turn on privileged commands", always(Enable()), USER),
    Row("login", "Log in as a user", always(Login()), USER),
    Row("disable", "Exit from privileged mode", always(Disable()), EXEC),
    Row("configure terminal", "Configure from the terminal", always(ConfigureTerminal()), EXEC),
    Row("exit", "Exit from the current mode", always(Exit()), USER),
    Row("quit", "Exit from the current mode", always(Exit()), USER),
    Row("end", "Exit from configuration mode to privileged mode", always(End()), (Mode.CONFIG,)),
    Row("help", "Interactive help for commands", always(ShowHelp()), USER),
    Row("logout", "Logoff from this unit", always(Logout()), USER),
    Row("changeto system", "Change to the system execution space", always(ChangeTo(SYSTEM_CONTEXT)), EXEC),
    Row("changeto context <name:name>", "Change to a security context", _changeto, EXEC),
    Row(
        "terminal pager [lines] <lines:0-2147483647>",
        "Lines on a page of this console, 0 for no paging",
        lambda t: TerminalPager(t.number("lines") or 0),
        EXEC,
    ),
    Row("no terminal pager", "No paging on this console", always(TerminalPager(0)), EXEC),
    Row(
        "terminal width <columns:0-511>",
        "Characters in a line of this console",
        lambda t: TerminalWidth(t.number("columns") or 0),
        EXEC,
    ),
)
