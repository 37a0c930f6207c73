"""All commands, compiled: what the matcher starts from in each mode and space."""

from functools import cache
from typing import Final

import msgspec

from simulator.appliance.cli.commands import (
    box,
    contexts,
    debug,
    failover,
    files,
    forwarding,
    interfaces,
    kept,
    later,
    logging,
    passwords,
    ping,
    policy,
    session,
    show,
)
from simulator.appliance.cli.commands.words import WORDS
from simulator.appliance.cli.grammar import compile_syntax
from simulator.appliance.cli.modes import LAYERS, Mode
from simulator.appliance.cli.rows import Row
from simulator.appliance.cli.tree import Sequence

ROWS: Final[tuple[Row, ...]] = (
    *session.ROWS,
    *show.ROWS,
    *files.ROWS,
    *failover.ROWS,
    *later.ROWS,
    *contexts.ROWS,
    *interfaces.ROWS,
    *forwarding.ROWS,
    *logging.ROWS,
    *passwords.ROWS,
    *ping.ROWS,
    *policy.ROWS,
    *box.ROWS,
    *debug.ROWS,
    *kept.ROWS,
)


class Command(msgspec.Struct, frozen=True):
    """A row with its syntax as a tree."""

    row: Row
    tree: Sequence

    def layer(self, mode: Mode) -> Mode | None:
        """The layer of the mode in which the command is at home: its own mode first."""
        return next((layer for layer in LAYERS[mode] if layer in self.row.modes), None)


COMMANDS: Final = tuple(
    Command(row, compile_syntax(row.syntax, WORDS, own_help=row.help, exact=row.kept)) for row in ROWS
)


@cache
def commands_for(mode: Mode, *, system: bool) -> tuple[tuple[Mode, Command], ...]:
    """Every command that is taken in a mode and space, with the layer it is at home in; nearest layers first."""
    return tuple(
        (layer, command)
        for layer in LAYERS[mode]
        for command in COMMANDS
        if command.layer(mode) is layer and command.row.is_in(system=system)
    )
