"""Saving, sending, reloading; files in Flash."""

from collections.abc import Callable
from typing import Final

from simulator.appliance.cli.intents import (
    ChangeMode,
    CopyRunningToStartup,
    FileOrder,
    FileVerb,
    Intent,
    WriteErase,
    WriteMemory,
    WriteStandby,
)
from simulator.appliance.cli.modes import Mode
from simulator.appliance.cli.reloading import CancelReload, Reload
from simulator.appliance.cli.rows import CONTEXT, SYSTEM, Row, Typed, always

EXEC = (Mode.EXEC,)
SILENT: Final = "/noconfirm"
RELOAD_WORDS: Final = (
    "noconfirm|quick|save-config|in <wait:delay>|reason <reason:rest>"
    "|at <moment:time-of-day> [<day:1-31> <month:month>|<month:month> <day:1-31>]"
)


def _files(verb: FileVerb, source: str = "", target: str = "") -> Callable[[Typed], Intent]:
    """source, target: a configuration; else what was typed for them."""

    def make(typed: Typed) -> Intent:
        return FileOrder(verb, source or typed.text("path"), target or typed.text("to"), typed.has(SILENT))

    return make


def _reload(typed: Typed) -> Reload:
    hours, _, minutes = typed.text("wait").rpartition(":")
    return Reload(
        noconfirm=typed.has("noconfirm"),
        quick=typed.has("quick"),
        save=typed.has("save-config"),
        delay_ms=(int(hours or 0) * 60 + int(minutes)) * 60_000 if minutes else None,
        time=typed.text("moment"),
        day=typed.number("day") or 0,
        month=typed.text("month"),
        reason=typed.text("reason"),
    )


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
    Row(f"reload [({RELOAD_WORDS})+]", "Halt and restart the unit", _reload, EXEC, SYSTEM),
    Row("reload cancel", "Do not restart the unit after all", always(CancelReload()), EXEC, SYSTEM),
)
