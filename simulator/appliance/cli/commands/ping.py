"""Whether a host can be reached."""

from typing import Final

from simulator.appliance.cli.intents import Ping
from simulator.appliance.cli.modes import Mode
from simulator.appliance.cli.rows import CONTEXT, Row

_HELP: Final = "Send echo messages"

ROWS: Final = (
    Row("ping <address:address>", _HELP, lambda t: Ping(t.text("address")), (Mode.USER,)),
    Row(
        "ping <if_name:name> <address:address>",
        _HELP,
        lambda t: Ping(t.text("address"), t.text("if_name")),
        (Mode.USER,),
        CONTEXT,
    ),
)
