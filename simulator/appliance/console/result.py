"""What every act of a console comes to: the device after it, and what is to be seen of it."""

from typing import TypeAlias

from msgspec.structs import replace

from simulator.appliance.cli.match import split
from simulator.appliance.cli.parameters import KINDS
from simulator.appliance.device import Device, DeviceOutput, Printed
from simulator.appliance.prompt import prompt
from simulator.appliance.questions import Question

Result: TypeAlias = tuple[Device, tuple[DeviceOutput, ...]]


def printed(lines: tuple[str, ...]) -> tuple[DeviceOutput, ...]:
    return (Printed(lines),) if lines else ()


def caret(device: Device, column: int) -> tuple[str, ...]:
    """The answer to a word that means nothing: a caret stands under it (reference 8.3). column: from 0, in the line."""
    margin = device.console.margin
    return (
        " " * ((len(prompt(device)) if margin is None else margin) + column) + "^",
        "ERROR: % Invalid input detected at '^' marker.",
    )


def caret_under(device: Device, line: str, meant: str) -> tuple[str, ...]:
    """The same, under the word of the line that stands for what is meant: a keyword, or the name of a port."""
    read = KINDS["interfaces"].read
    found = [w for w in split(line) if read(w.text) == meant or meant.lower().startswith(w.text.lower())]
    return caret(device, found[-1].column if found else 0)


def asking(device: Device, question: Question | None, *, about: str = "") -> Result:
    """The next line answers that question; None: it is a command again. about: the name that the question shows."""
    return replace(device, console=replace(device.console, question=question, about=about)), ()
