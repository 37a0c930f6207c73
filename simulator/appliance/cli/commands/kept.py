"""Rows for the lines that are kept, not simulated: made from the lists of cli/kept.py."""

from collections.abc import Callable, Iterator
from typing import Final

from simulator.appliance.cli.intents import Enter, Intent, Set, Unset
from simulator.appliance.cli.kept import KEPT, KEPT_IN_CONTEXT, KEPT_IN_INTERFACE, KEPT_IN_OBJECT, KeptLine
from simulator.appliance.cli.modes import Mode
from simulator.appliance.cli.rows import BOTH, CONTEXT, SYSTEM, Row, Typed
from simulator.appliance.cli.statements import Kept

HELP: Final = "Kept in the configuration, not simulated"


def _line(typed: Typed) -> str:
    words = [word for word in typed.words if word != "no"]
    return " ".join((*words, typed.text("rest"))).rstrip()


def _keep(typed: Typed) -> Intent:
    statement = Kept(_line(typed))
    return Unset(statement) if typed.has("no") else Set(statement)


def _keep_block(kept: KeptLine) -> Callable[[Typed], Intent]:
    def make(typed: Typed) -> Intent:
        line = _line(typed)
        statement = Kept(line)
        if typed.has("no"):
            return Unset(statement)
        return Enter(statement) if kept.enters(line) else Set(statement)

    return make


def _space(kept: KeptLine) -> str:
    return BOTH if kept.in_system and kept.in_context else SYSTEM if kept.in_system else CONTEXT


def _rows() -> Iterator[Row]:
    for kept in KEPT:
        if kept.own_row:
            continue
        make = _keep_block(kept) if kept.opens else _keep
        yield Row(
            f"[no] {kept.start} [<rest:rest>]",
            HELP,
            make,
            (Mode.CONFIG,),
            _space(kept),
            kept=True,
            feature=kept.feature,
        )
    for word in KEPT_IN_INTERFACE:
        modes = (Mode.INTERFACE, Mode.SUBINTERFACE)
        yield Row(f"[no] {word} [<rest:rest>]", HELP, _keep, modes, BOTH, kept=True)
    for word in KEPT_IN_OBJECT:
        yield Row(f"[no] {word} [<rest:rest>]", HELP, _keep, (Mode.OBJECT,), CONTEXT, kept=True)
    for word in KEPT_IN_CONTEXT:
        yield Row(f"[no] {word} [<rest:rest>]", HELP, _keep, (Mode.CONTEXT,), SYSTEM, kept=True)


ROWS: Final = tuple(_rows())
