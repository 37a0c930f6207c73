"""A listing that is pasted into a console: from its line `PIX Version ...` to its `: end` it is read as a text, line by line.

So what a listing says by leaving something out holds too (a port without `shutdown` is open), blocks may come in the order
in which they are written (`failover` above its groups), and lines without simulated behaviour are kept. A space in which
nobody has typed anything yet becomes the listing; any other takes its lines on top. Wrong lines change nothing: each is
answered with a caret and a reason. Any other command ends the listing.
"""

import re
from typing import Final

from msgspec.structs import replace

from simulator.appliance.cli.intents import ConfigIntent, End, Enter, Exit, Set, Unset, replicable
from simulator.appliance.cli.kept import known
from simulator.appliance.cli.match import Match, Matched, match
from simulator.appliance.cli.modes import Mode, Place
from simulator.appliance.cli.statements import Context, Kept
from simulator.appliance.config.edit import with_space
from simulator.appliance.config.factory import cleared, cleared_context
from simulator.appliance.config.lines import source_lines
from simulator.appliance.config.load import LoadError, Reading, is_inside, read_line, reading_of, with_all_ports
from simulator.appliance.config.model import Configuration
from simulator.appliance.console.configuration import is_locked
from simulator.appliance.device import Device, DeviceOutput, Printed, settings_of, step, with_running
from simulator.appliance.platform_limits import obstacle
from simulator.appliance.prompt import prompt
from simulator.appliance.session import Console
from simulator.failover.inputs import CommandEntered, SettingsChanged
from simulator.vocabulary import SYSTEM_CONTEXT, InputId, Millis

_FIRST: Final = re.compile(r"\s*(PIX|ASA) Version ")
_LAST: Final = ": end"
INVALID: Final = "invalid input"


def begins(device: Device, line: str) -> bool:
    """Whether the line is a listing's first, typed where it can be taken. With the configuration locked each line is refused."""
    return device.console.place.configuring and _FIRST.match(line) is not None and not is_locked(device)


def goes_on(device: Device, line: str) -> bool:
    """Whether a listing is being pasted and the line may belong to it."""
    reading = device.console.reading
    if reading is None:
        return False
    if is_inside(reading, line):
        return True  # `disable` is a line of `webvpn` and an order at the console
    found = match(reading.place, line.strip(), strict=False)
    belongs = not isinstance(found, Matched) or isinstance(found.intent, ConfigIntent | Exit | End)
    return belongs or known(line.strip()) is not None  # `terminal width` is a line of listings as well


def begin(device: Device) -> Device:
    context = device.console.place.context
    running = device.running
    fresh = cleared(running).system if context == SYSTEM_CONTEXT else cleared_context(context)
    if running.space(context) == fresh:
        running = with_space(running, context, ())
    console = Console(Place(context, Mode.CONFIG), reading=reading_of(context))
    return replace(device, running=running, console=console)


def end(device: Device, *, now: Millis, input_id: InputId) -> tuple[Device, tuple[DeviceOutput, ...]]:
    """The listing is over: ports that it did not name are there, and shut down."""
    place = Place(device.console.place.context, Mode.CONFIG)
    device = replace(device, console=replace(device.console, place=place, reading=None))
    return _put(device, with_all_ports(device.running), now, input_id)


def line(device: Device, text: str, *, now: Millis, input_id: InputId) -> tuple[Device, tuple[DeviceOutput, ...]]:
    """One line of the listing."""
    if text.strip() == _LAST:
        return end(device, now=now, input_id=input_id)
    before = device.console.reading
    parts = source_lines(text)
    if before is None or not parts:
        return device, ()
    found = match(before.place, parts[0].text, strict=False)
    width = len(prompt(device))
    if reason := _beyond_licence(device, found):
        refused = replace(before, refused=parts[0], lines=before.lines + 1)
        error = LoadError(before.place.context, refused.lines, parts[0].indent + 1, parts[0].text, reason)
        return replace(device, console=replace(device.console, reading=refused)), (Printed(_refused(error, width)),)
    running, after, errors = read_line(device.running, before, parts[0])
    device = replace(device, console=Console(after.place, reading=after))
    if errors:
        return device, tuple(Printed(_refused(error, width)) for error in errors)
    if _is_simulated(found):
        device, outputs = _put(device, running, now, input_id)
    else:
        device, outputs = replace(with_running(device, running), typed_ms=now), ()
    device, more = _offer(device, found, after, parts[0].text, now, input_id)
    return device, (*outputs, *more)


def _is_simulated(found: Match) -> bool:
    """Whether the settings may change by the line; a listing has thousands of others."""
    if not isinstance(found, Matched) or not isinstance(found.intent, Set | Unset | Enter):
        return isinstance(found, Matched)
    return not isinstance(found.intent.statement, Kept)


def _beyond_licence(device: Device, found: Match) -> str | None:
    """Why the licence refuses the context that a line creates; None: it does not."""
    if isinstance(found, Matched) and isinstance(found.intent, Enter) and isinstance(found.intent.statement, Context):
        return obstacle(device, found.intent)
    return None


def _refused(error: LoadError, width: int) -> tuple[str, ...]:
    """The caret under what is wrong, and why (reference 8.3). width: of the prompt before the line."""
    caret = " " * (width + error.column - 1) + "^"
    invalid = error.reason == INVALID
    return (caret, "ERROR: % Invalid input detected at '^' marker." if invalid else f"ERROR: {error.reason}")


def _put(
    device: Device, running: Configuration, now: Millis, input_id: InputId
) -> tuple[Device, tuple[DeviceOutput, ...]]:
    device = replace(with_running(device, running), typed_ms=now)
    settings = settings_of(device)
    if settings == device.live.settings:
        return device, ()
    return step(device, SettingsChanged(input_id, settings), now=now)


def _offer(
    device: Device, found: Match, after: Reading, text: str, now: Millis, input_id: InputId
) -> tuple[Device, tuple[DeviceOutput, ...]]:
    """For replication, like any command that was typed. A kept line stands under the lines that it is indented below."""
    if not isinstance(found, Matched) or not replicable(found.intent):
        return device, ()
    path = after.kept[-1][1][:-1] if after.kept else found.path
    return step(device, CommandEntered(input_id, after.place.context, path, text), now=now)
