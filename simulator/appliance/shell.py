"""The console's doing: a typed line is matched, and what it means is done.

Typed lines appear with the prompt before them and their answer below, as a terminal shows them. Every line goes the one
way: match -> intent -> configuration, core or renderer; the button of the dashboard comes in by `operate` and no other door.
"""

from typing import Final

from msgspec.structs import replace

from simulator.appliance import pasting
from simulator.appliance.answers import is_listing, release_of, shown
from simulator.appliance.cli import assist
from simulator.appliance.cli.executing import FailoverExec
from simulator.appliance.cli.match import Ambiguous, Blank, Incomplete, Invalid, Match, Matched, match
from simulator.appliance.cli.modes import Mode, Place
from simulator.appliance.cli.moves import after
from simulator.appliance.config.names import settled
from simulator.appliance.console.orders import carried_out
from simulator.appliance.console.replies import answered
from simulator.appliance.console.result import Result, caret, caret_under, printed
from simulator.appliance.console.screen import listed, more, without_rest
from simulator.appliance.device import Device, DeviceOutput, Printed
from simulator.appliance.platform_limits import unknown_listing
from simulator.appliance.prompt import prompt
from simulator.appliance.questions import SECRET, Question
from simulator.appliance.session import Console
from simulator.appliance.terminal import Piped, filtered, piped
from simulator.vocabulary import SYSTEM_CONTEXT, InputId, Millis

__all__ = ["complete", "help_for", "hides", "operate", "prompt", "type_line"]

_OPERATED: Final = Place(SYSTEM_CONTEXT, Mode.EXEC)
"""Where `operate` begins: privileged EXEC of the system space."""


def type_line(device: Device, line: str, *, now: Millis, input_id: InputId) -> Result:
    """Enter a line at the unit's console; what cannot be printed counts as a blank. A halted device does nothing."""
    if device.unit is None:
        return device, ()
    line = "".join(sign if sign.isprintable() else " " for sign in line)
    echo = Printed(((prompt(device) if hides(device) else prompt(device) + line),))
    question = device.console.question
    if question is not None:
        device, outputs = _answered(device, question, line, now, input_id)
    else:
        device, outputs = _entered(device, line, now, input_id)
    return device, (echo, *outputs)


def enter(device: Device, line: str, *, now: Millis, input_id: InputId) -> Result:
    """Enter a command without the echo of a terminal: what `failover exec` brings (remote.py)."""
    return _command(device, line, now, input_id)


def operate(device: Device, lines: tuple[str, ...], *, now: Millis, input_id: InputId) -> Result:
    """Enter lines in the system space as if typed there, beginning in EXEC; the console then stands where it stood."""
    if device.unit is None:
        return device, ()
    stood = device.console
    device = replace(device, console=Console(_OPERATED, page=0))
    outputs: list[DeviceOutput] = []
    for line in lines:
        device, seen = type_line(device, line, now=now, input_id=input_id)
        outputs.extend(seen)
    if not device.running.has_space(stood.place.context):
        stood = Console()
    return replace(device, console=stood), tuple(outputs)


def complete(device: Device, line: str) -> str:
    """Tab: the line with its last word typed to the end where only one word begins so."""
    return line if _deaf(device) else assist.complete(device.console.place, line, release_of(device))


def help_for(device: Device, line: str) -> tuple[str, ...]:
    """`?`: what may come next, or which words begin like the last one."""
    if _deaf(device):
        return ()
    found = assist.help_lines(device.console.place, line, release_of(device))
    if not found:
        return ("ERROR: % Unrecognized command",)
    return assist.help_text(found)


def hides(device: Device) -> bool:
    """Whether the next line is a password, which nobody is to see."""
    return device.console.question in SECRET


def _deaf(device: Device) -> bool:
    return device.unit is None or device.console.question is not None


# --- one line ---------------------------------------------------------------------------------------------------------


def _answered(device: Device, question: Question, answer: str, now: Millis, input_id: InputId) -> Result:
    if question is not Question.MORE:
        return answered(device, question, answer, now, input_id)
    turned = more(device, answer)
    return turned if turned is not None else _entered(without_rest(device), answer, now, input_id)


def _entered(device: Device, line: str, now: Millis, input_id: InputId) -> Result:
    if pasting.begins(device, line):
        return pasting.begin(device), ()
    if pasting.goes_on(device, line):
        return pasting.line(device, line, now=now, input_id=input_id)
    if device.console.reading is None:
        return _command(device, line, now, input_id)
    device, ended = pasting.end(device, now=now, input_id=input_id)
    device, outputs = _command(device, line, now, input_id)
    return device, (*ended, *outputs)


def _command(device: Device, line: str, now: Millis, input_id: InputId) -> Result:
    pipe = piped(line)
    found = match(device.console.place, pipe.command) if pipe.wrong is None else Invalid(pipe.wrong)
    if pipe.filter is not None and isinstance(found, Matched) and isinstance(found.intent, FailoverExec):
        pipe, found = Piped(line), match(device.console.place, line)  # the filter is part of what goes to the unit
    if not isinstance(found, Matched):
        return device, printed(_wrong(device, line, found))
    found = settled(device.running, device.console.place.context, found)
    if is_listing(found.intent):
        if word := unknown_listing(device, found.intent):
            return device, printed(caret_under(device, line, word))
        return listed(device, filtered(shown(device, found.intent, now), pipe.filter))
    if pipe.filter is not None:
        return device, printed(_wrong(device, line, Invalid(len(pipe.command))))
    device, outputs, moves_on = carried_out(device, found, line.strip(), now, input_id)
    if moves_on and device.console.question is None:
        place = after(device.console.place, found)
        if place != device.console.place:
            device = replace(device, console=replace(device.console, place=place))
    return device, outputs


def _wrong(device: Device, line: str, found: Match) -> tuple[str, ...]:
    match found:
        case Invalid(column):
            return caret(device, column)
        case Incomplete():
            return ("ERROR: % Incomplete command",)
        case Ambiguous():
            return (f'ERROR: % Ambiguous command: "{line.strip()}"',)
        case Blank() | Matched():
            return ()
