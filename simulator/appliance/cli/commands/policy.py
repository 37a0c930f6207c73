"""What a context lets through and translates, as listings; and the lists of two features that the lab does not have."""

from typing import Final

from simulator.appliance.cli.intents import ShowAccessList, ShowNat, ShowNothing
from simulator.appliance.cli.modes import Mode
from simulator.appliance.cli.rows import CONTEXT, Row, always

EXEC = (Mode.EXEC,)

ROWS: Final = (
    Row(
        "show access-list [<name:word>]",
        "Show access lists",
        lambda t: ShowAccessList(t.text("name")),
        EXEC,
        CONTEXT,
    ),
    Row("show nat", "Show translation policies", always(ShowNat()), EXEC, CONTEXT),
    Row("show capture", "Show captures of packets", always(ShowNothing()), EXEC),
    Row("show shun", "Show hosts that are shunned", always(ShowNothing()), EXEC),
)
