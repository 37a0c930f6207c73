"""`debug fover` (reference 8.2)."""

from typing import Final

from simulator.appliance.cli.intents import Debug, ShowDebug
from simulator.appliance.cli.modes import Mode
from simulator.appliance.cli.rows import Row, Typed, always

EXEC = (Mode.EXEC,)
OPTIONS: Final = (
    *("cable", "cmd-exec", "fail", "fmsg", "ifc", "open", "rx", "rxdmp", "rxip", "switch", "sync"),
    *("tx", "txdmp", "txip", "verify"),
)
_ANY: Final = "|".join(OPTIONS)


def _debug(typed: Typed) -> Debug:
    return Debug(next((word for word in typed.words if word in OPTIONS), ""), on=not typed.has("no"))


ROWS: Final = (
    Row(f"[no] debug fover ({_ANY})", "Failover events", _debug, EXEC),
    Row("no debug all", "Turn all debugging off", always(Debug("", on=False)), EXEC),
    Row("undebug all", "Turn all debugging off", always(Debug("", on=False)), EXEC),
    Row("show debug", "Show what is being debugged", always(ShowDebug()), EXEC),
)
