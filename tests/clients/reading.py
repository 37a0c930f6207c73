"""A template's reading of what a unit answers, held against what is true of the unit."""

from collections.abc import Iterator

import textfsm

from simulator.appliance import shell
from simulator.appliance.device import Device, Printed
from simulator.lab import Lab
from simulator.vocabulary import SYSTEM_CONTEXT, Millis
from tests.clients.moments import running
from tests.clients.templates import READINGS, Reading, parsed
from tests.clients.terminal import REFUSED
from tests.clients.truth import MONITORED, Asked, Row


def every(lab: Lab) -> Iterator[tuple[Reading, Asked]]:
    """Each command at each unit that runs, in each space that has it."""
    for unit in running(lab):
        device = lab.world.chassis(unit).device
        for context in (SYSTEM_CONTEXT, *device.running.context_names):
            asked = Asked(device, context, lab.now_ms)
            yield from ((reading, asked) for reading in READINGS if reading.is_known(asked))


def answer(asked: Asked, command: str) -> str:
    """What a unit prints below a command that is typed in a space."""
    device = asked.device
    entered = f"changeto context {asked.context}" if asked.context else "changeto system"
    for line in (entered, "terminal pager 0"):
        device, _ = _typed(device, line, asked.now)
    return "".join(f"{line}\n" for line in _typed(device, command, asked.now)[1])


def _typed(device: Device, line: str, now: Millis) -> tuple[Device, list[str]]:
    device, outputs = shell.type_line(device, line, now=now, input_id=1)
    printed = [output for output in outputs if isinstance(output, Printed)]
    return device, [text for part in printed[1:] for text in part.lines]


def trouble(reading: Reading, asked: Asked) -> str:
    """Why the template does not read what is true; "": it does."""
    text = answer(asked, reading.command)
    if REFUSED.search(text):
        return "refused"
    true = reading.truth(asked)
    try:
        read = parsed(reading.command, text)
    except textfsm.TextFSMError as error:
        return f"cannot be read: {error}"
    if not read and true:
        return "nothing is read"
    if len(read) != len(true):
        return f"{len(read)} rows are read of {len(true)}: {read[:3]} of {true[:3]}"
    if not reading.ordered:
        read, true = sorted(read, key=lambda row: _key(row, true)), sorted(true, key=lambda row: _key(row, true))
    for at, (got, row) in enumerate(zip(read, true, strict=True)):
        for column, value in row.items():
            if not _same(got[column], value):
                return f"row {at}, {column}: {got[column]!r}, in truth {value!r}"
    return ""


def _key(row: Row, true: list[Row]) -> list[str]:
    return [str(row[column]) for column in (true[0] if true else ())]


def _same(read: str | list[str], true: str | list[str]) -> bool:
    """Earlier releases leave out that an interface is monitored."""
    if isinstance(read, list) and isinstance(true, list):
        return len(read) == len(true) and all(map(_same, read, true))
    return read == true or (true == MONITORED and str(read) in ("", "None"))
