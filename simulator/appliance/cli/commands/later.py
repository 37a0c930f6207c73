"""The failover commands of later releases (reference 19.1, 19.2). Lines about what the lab has nothing of are kept."""

from collections.abc import Callable
from typing import Final

from simulator.appliance.cli.executing import FailoverExec, ShowFailoverExec
from simulator.appliance.cli.intents import Intent, Set, Unset
from simulator.appliance.cli.kept import CONFIG_LOCK, REPLICATION_RATE, WAIT_DISABLE
from simulator.appliance.cli.modes import Mode
from simulator.appliance.cli.rows import SYSTEM, Row, Typed
from simulator.appliance.cli.statements import Kept
from simulator.releases import Feature

CONFIG = (Mode.CONFIG,)
EXEC = (Mode.EXEC,)


def _kept(line: str) -> Callable[[Typed], Intent]:
    return lambda typed: Unset(Kept(line)) if typed.has("no") else Set(Kept(line))


def _rate(typed: Typed) -> Intent:
    return Set(Kept(f"{REPLICATION_RATE} {typed.number('rate')}"))


ROWS: Final = (
    Row(
        "failover exec (active|standby|mate) <command:rest>",
        "Enter a command on one of the two units",
        lambda t: FailoverExec(t.words[2], t.text("command")),
        EXEC,
        feature=Feature.EXEC,
    ),
    Row(
        "show failover exec (active|standby|mate)",
        "Show in which mode commands are entered on a unit",
        lambda t: ShowFailoverExec(t.words[3]),
        EXEC,
        feature=Feature.EXEC,
    ),
    Row(
        f"[no] {CONFIG_LOCK}",
        "Refuse configuration on the standby unit",
        _kept(CONFIG_LOCK),
        CONFIG,
        SYSTEM,
        feature=Feature.CONFIG_LOCK,
    ),
    Row(
        f"[no] {WAIT_DISABLE}",
        "Take over without waiting for the former active unit",
        _kept(WAIT_DISABLE),
        CONFIG,
        SYSTEM,
        feature=Feature.WAIT_DISABLE,
    ),
    Row(
        f"{REPLICATION_RATE} <rate:8341-50000>",
        "Connections a second that are replicated at most",
        _rate,
        CONFIG,
        SYSTEM,
        feature=Feature.REPLICATION_RATE,
    ),
    Row(
        f"no {REPLICATION_RATE} [<rate:8341-50000>]",
        "Connections a second that are replicated at most",
        lambda _: Unset(Kept(REPLICATION_RATE)),
        CONFIG,
        SYSTEM,
        feature=Feature.REPLICATION_RATE,
    ),
)
