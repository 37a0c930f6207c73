"""The commands of `failover exec` on the unit that they are for, and their answers on the unit where they were typed.

A command is entered as if typed there, in the mode that is kept for its target; nobody sits there to turn pages or to answer
questions (reference 19.2). What the unit says by itself meanwhile stays on its own console.
"""

from typing import Final, TypeGuard

from msgspec.structs import replace

from simulator.appliance import shell
from simulator.appliance.cli.executing import FailoverExec
from simulator.appliance.cli.intents import ChangeTo, Debug, Disable, Enable, Exit, Intent, Logout
from simulator.appliance.cli.match import Matched, match
from simulator.appliance.cli.modes import Mode, Place
from simulator.appliance.console.result import Result, printed
from simulator.appliance.console.screen import listed
from simulator.appliance.device import Device, DeviceOutput, Printed, step
from simulator.appliance.session import Console, exec_place, with_exec_place
from simulator.failover.inputs import ExecDone
from simulator.failover.messages import ExecAnswer, ExecOrder
from simulator.failover.outputs import ExecTold, ExecWanted
from simulator.vocabulary import InputId, Millis

MOST_LINES: Final = 10_000
"""So long may an answer be (ours)."""
_NOT_TAKEN: Final = "ERROR: failover exec does not take this command"
_ASKS: Final = "ERROR: failover exec: the command asks, and nobody can answer there: type it in its noconfirm form"
_NO_SPACE: Final = "ERROR: Context {context} does not exist"


def carried_out(device: Device, wanted: ExecWanted, *, now: Millis, input_id: InputId) -> Result:
    """Enter the command here; its answer goes to who asked. A halted device does nothing."""
    if device.unit is None:
        return device, ()
    order, stood = wanted.order, device.console
    places = stood.mate_places if wanted.by_peer else stood.exec_places
    place = exec_place(places, order.target, order.context)
    after, outputs = _entered(device, order, place, now, input_id)
    if order.configuring:
        place = after.console.place if after.console.place.context == order.context else place
    places = with_exec_place(places, order.target, place)
    device = replace(after, console=_stood(after, stood))
    lines = [line for output in outputs if _is_answer(output) for line in output.lines][:MOST_LINES]
    others = tuple(output for output in outputs if not _is_answer(output))
    if wanted.by_peer:
        device = replace(device, console=replace(device.console, mate_places=places))
        answer = ExecAnswer(order.context, order.target, tuple(lines), place.mode.value, place.path)
        device, sent = step(device, ExecDone(input_id, answer), now=now)
        return device, (*sent, *others)
    device = replace(device, console=replace(device.console, exec_places=places))
    device, shown = listed(device, tuple(lines))
    return device, (*shown, *others)


def answered(device: Device, told: ExecTold) -> Result:
    """The other unit's answer appears as it is, a page at a time where nothing else waits for a key."""
    answer, console = told.answer, device.console
    if device.unit is None:
        return device, ()
    place = Place(answer.context, Mode(answer.mode), answer.path)
    console = replace(console, exec_places=with_exec_place(console.exec_places, answer.target, place))
    device = replace(device, console=console)
    return listed(device, answer.lines) if console.question is None else (device, printed(answer.lines))


def _entered(device: Device, order: ExecOrder, place: Place, now: Millis, input_id: InputId) -> Result:
    if not device.running.has_space(order.context):
        return device, printed((_NO_SPACE.format(context=order.context),))
    at = place if order.configuring else Place(order.context, Mode.EXEC)
    found = match(at, order.line)
    if isinstance(found, Matched) and not _is_taken(found.intent, at):
        return device, printed((_NOT_TAKEN,))
    asked = replace(device, console=Console(at, page=0, margin=order.column))
    after, outputs = shell.enter(asked, order.line, now=now, input_id=input_id)
    if after.console.question is not None:
        return device, printed((_ASKS,))
    return after, outputs


def _is_taken(intent: Intent, at: Place) -> bool:
    """Not what would move the session to another place than the target's mode (reference 19.2; `exit` and `logout` ours)."""
    if isinstance(intent, Exit):
        return at.configuring
    return not isinstance(intent, ChangeTo | Debug | Enable | Disable | Logout | FailoverExec)


def _is_answer(output: DeviceOutput) -> TypeGuard[Printed]:
    return isinstance(output, Printed) and not output.by_itself


def _stood(device: Device, stood: Console) -> Console:
    """The session as it was; one in a context that the command removed is in the system space."""
    return stood if device.running.has_space(stood.place.context) else Console()
