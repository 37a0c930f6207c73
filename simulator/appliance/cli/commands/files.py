"""Saving, sending, reloading; files in Flash."""

from collections.abc import Callable
from typing import Final

from simulator.appliance.cli.intents import (
    ChangeMode,
    CopyRunningToStartup,
    FileOrder,
    FileVerb,
    Intent,
    Reload,
    WriteErase,
    WriteMemory,
    WriteStandby,
)
from simulator.appliance.cli.modes import Mode
from simulator.appliance.cli.rows import CONTEXT, SYSTEM, Row, Typed, always

EXEC = (Mode.EXEC,)
SILENT: Final = "/noconfirm"


def _files(verb: FileVerb, source: str = "", target: str = "") -> Callable[[Typed], Intent]:
    """source, target: a configuration; else what was typed for them."""

    def make(typed: Typed) -> Intent:
        return FileOrder(verb, source or typed.text("path"), target or typed.text("to"), typed.has(SILENT))

    return make


def _copy(source: str, target: str, make: Callable[[Typed], Intent]) -> Row:
    return Row(f"copy [{SILENT}] {source} {target}", "Copy from one file to another", make, EXEC, SYSTEM)


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
    _copy("running-config", "<to:place>", _files(FileVerb.COPY, source="running-config")),
    _copy("startup-config", "<to:place>", _files(FileVerb.COPY, source="startup-config")),
    _copy("startup-config", "running-config", _files(FileVerb.COPY, "startup-config", "running-config")),
    _copy("<path:place>", "running-config", _files(FileVerb.COPY, target="running-config")),
    _copy("<path:place>", "startup-config", _files(FileVerb.COPY, target="startup-config")),
    _copy("<path:place>", "<to:place>", _files(FileVerb.COPY)),
    Row(f"rename [{SILENT}] <path:word> <to:word>", "Rename a file", _files(FileVerb.RENAME), EXEC, SYSTEM),
    Row(f"delete [{SILENT}] <path:word>", "Delete a file", _files(FileVerb.DELETE), EXEC, SYSTEM),
    Row(f"mkdir [{SILENT}] <path:word>", "Create a directory", _files(FileVerb.MKDIR), EXEC, SYSTEM),
    Row(f"rmdir [{SILENT}] <path:word>", "Remove a directory", _files(FileVerb.RMDIR), EXEC, SYSTEM),
    Row(
        "mode (single|multiple) [noconfirm]",
        "Security context mode; the unit restarts",
        lambda t: ChangeMode(t.has("multiple"), t.has("noconfirm")),
        (Mode.CONFIG,),
        SYSTEM,
    ),
    Row(
        "reload [(noconfirm|quick|save-config)+]",
        "Halt and restart the unit",
        lambda t: Reload(t.has("noconfirm"), t.has("quick"), t.has("save-config")),
        EXEC,
        SYSTEM,
    ),
)
