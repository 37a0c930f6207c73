"""Passwords: `enable password`, `passwd`. What is typed in clear is kept as its hash."""

from collections.abc import Callable
from typing import Final

from simulator.appliance.cli.hashing import hashed
from simulator.appliance.cli.intents import Intent, Set, Unset
from simulator.appliance.cli.modes import Mode
from simulator.appliance.cli.rows import Row, Typed
from simulator.appliance.cli.statements import Kept

CONFIG = (Mode.CONFIG,)


def _kept(start: str) -> Callable[[Typed], Intent]:
    def make(typed: Typed) -> Intent:
        secret = typed.text("secret")
        return Set(Kept(f"{start} {secret if typed.has('encrypted') else hashed(secret)} encrypted"))

    return make


def _gone(start: str) -> Callable[[Typed], Intent]:
    return lambda _typed: Unset(Kept(start))


def _rows(start: str, kept_as: str, help: str) -> tuple[Row, Row]:
    return (
        Row(f"{start} <secret:secret> [encrypted]", help, _kept(kept_as), CONFIG),
        Row(f"no {start} [<rest:rest>]", help, _gone(kept_as), CONFIG),
    )


ROWS: Final = (
    *_rows("enable password", "enable password", "Password that `enable` asks for"),
    *_rows("passwd", "passwd", "Password of a new session"),
    *_rows("password", "passwd", "Password of a new session"),
)
