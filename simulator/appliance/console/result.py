"""What every act of a console comes to: the device after it, and what is to be seen of it."""

from typing import TypeAlias

from msgspec.structs import replace

from simulator.appliance.device import Device, DeviceOutput, Printed
from simulator.appliance.questions import Question

Result: TypeAlias = tuple[Device, tuple[DeviceOutput, ...]]


def printed(lines: tuple[str, ...]) -> tuple[DeviceOutput, ...]:
    return (Printed(lines),) if lines else ()


def asking(device: Device, question: Question | None, *, about: str = "") -> Result:
    """The next line answers that question; None: it is a command again. about: the name that the question shows."""
    return replace(device, console=replace(device.console, question=question, about=about)), ()
