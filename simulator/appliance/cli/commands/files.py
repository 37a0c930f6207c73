"""Saving, sending, reloading."""

from typing import Final

from simulator.appliance.cli.intents import (
    ChangeMode,
    CopyRunningToStartup,
    Reload,
    WriteErase,
    WriteMemory,
    WriteStandby,
)
from simulator.appliance.cli.modes import Mode
from simulator.appliance.cli.rows import CONTEXT, SYSTEM, Row, always

EXEC = (Mode.EXEC,)

ROWS: Final = (
    Row("write [memory]", "Write to the startup configuration", always(WriteMemory()), EXEC, CONTEXT),
    Row(
        "write [memory [all]]",
        "Write to the startup configuration",
        lambda t: WriteMemory(all=t.has("all")),
        EXEC,
        SYSTEM,
    ),
    Row("write standby", "Write the running configuration to the standby unit", always(WriteStandby()), EXEC),
    Row("write erase", "Erase the startup configuration", always(WriteErase()), EXEC, SYSTEM),
    Row(
        "copy running-config startup-config",
        "Save the running configuration",
        always(CopyRunningToStartup()),
        EXEC,
    ),
    Row(
        "mode (single|multiple) [noconfirm]",
        "Security context mode; the unit restarts",
        lambda t: ChangeMode(t.has("multiple"), t.has("noconfirm")),
        (Mode.CONFIG,),
        SYSTEM,
    ),
    Row("reload [noconfirm]", "Halt and restart the unit", lambda t: Reload(t.has("noconfirm")), EXEC, SYSTEM),
)
