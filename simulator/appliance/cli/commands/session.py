"""Moving about: modes, contexts, leaving."""

from typing import Final

from simulator.appliance.cli.intents import (
    ChangeTo,
    ConfigureTerminal,
    Disable,
    Enable,
    End,
    Exit,
    Logout,
    TerminalPager,
)
from simulator.appliance.cli.modes import Mode
from simulator.appliance.cli.rows import Row, always
from simulator.vocabulary import SYSTEM_CONTEXT

USER = (Mode.USER,)
EXEC = (Mode.EXEC,)

ROWS: Final = (
    Row("enable", "Turn on privileged commands", always(Enable()), USER),
    Row("disable", "Exit from privileged mode", always(Disable()), EXEC),
    Row("configure terminal", "Configure from the terminal", always(ConfigureTerminal()), EXEC),
    Row("exit", "Exit from the current mode", always(Exit()), USER),
    Row("quit", "Exit from the current mode", always(Exit()), USER),
    Row("end", "Exit from configuration mode to privileged mode", always(End()), (Mode.CONFIG,)),
    Row("logout", "Logoff from this unit", always(Logout()), USER),
    Row("changeto system", "Change to the system execution space", always(ChangeTo(SYSTEM_CONTEXT)), EXEC),
    Row("changeto context <name:name>", "Change to a security context", lambda t: ChangeTo(t.text("name")), EXEC),
    Row(
        "terminal pager [lines] <lines:0-2147483647>",
        "Lines on a page of this console, 0 for no paging",
        lambda t: TerminalPager(t.number("lines") or 0),
        EXEC,
    ),
)
