"""Where the console stands after a line: entering, leaving and falling out of sub-modes."""

from simulator.appliance.cli.forwarding import ObjectNetwork
from simulator.appliance.cli.intents import (
    ChangeTo,
    ConfigureTerminal,
    Disable,
    Enable,
    End,
    Enter,
    Exit,
    Logout,
)
from simulator.appliance.cli.match import Matched
from simulator.appliance.cli.modes import Mode, Place
from simulator.appliance.cli.statements import AnyStatement, Context, Group, Interface
from simulator.appliance.cli.text import statement_text


def after(place: Place, matched: Matched) -> Place:
    """The place after a line that took effect; a refused line leaves the place as it was."""
    match matched.intent:
        case Enable():
            return Place(place.context, Mode.EXEC) if place.mode is Mode.USER else place
        case Disable() | Logout():
            return Place(place.context, Mode.USER)
        case ConfigureTerminal():
            return Place(place.context, Mode.CONFIG)
        case End():
            return Place(place.context, Mode.EXEC)
        case Exit():
            return _up(place)
        case ChangeTo(context):
            return Place(context, Mode.CONFIG if place.configuring else place.mode)
        case Enter(statement):
            return Place(place.context, mode_inside(statement), (*matched.path, statement_text(statement)))
        case _:
            return _staying(place, matched)


def _staying(place: Place, matched: Matched) -> Place:
    """Only a configuration command that belongs further up moves the console."""
    if matched.layer is Mode.CONFIG:
        return Place(place.context, Mode.CONFIG)
    if matched.layer is place.mode and len(matched.path) < len(place.path):
        return Place(place.context, place.mode, matched.path)
    return place


def mode_inside(statement: AnyStatement) -> Mode:
    """The sub-mode that a statement opens."""
    match statement:
        case Interface(name):
            return Mode.SUBINTERFACE if "." in name else Mode.INTERFACE
        case Group():
            return Mode.GROUP
        case Context():
            return Mode.CONTEXT
        case ObjectNetwork():
            return Mode.OBJECT
        case _:
            return Mode.KEPT


def _up(place: Place) -> Place:
    """`exit`: out of a nested block into the block, out of a sub-mode into configuration, out of that into EXEC."""
    if len(place.path) > 1:
        return Place(place.context, place.mode, place.path[:-1])
    if place.path:
        return Place(place.context, Mode.CONFIG)
    return Place(place.context, Mode.EXEC if place.mode is Mode.CONFIG else Mode.USER)
