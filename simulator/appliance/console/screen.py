"""A listing on the screen: as much of it as fits, the rest when a key is pressed."""

from typing import Final

from msgspec.structs import replace

from simulator.appliance.console.result import Result, printed
from simulator.appliance.device import Device
from simulator.appliance.questions import Question
from simulator.appliance.terminal import page_lines, paged, wrapped

SCREEN: Final = 24
"""Lines of a terminal that nobody told how long it is."""


def listed(device: Device, lines: tuple[str, ...]) -> Result:
    """As much of a listing as the screen holds; the rest waits for a key."""
    console = device.console
    page = page_lines(device.running, console.place.context) if console.page is None else console.page
    return _turned(device, wrapped(lines, console.width), page)


def more(device: Device, key: str) -> Result | None:
    """Enter shows a line more, a blank a page more, q nothing more. None: whoever types anything else has seen enough, and means
    it as a command; the device is then to be taken `without_rest`."""
    rest, page = device.console.rest, device.console.page
    device = without_rest(device)
    if key == "":
        question = Question.MORE if rest[1:] else None
        console = replace(device.console, question=question, rest=rest[1:])
        return replace(device, console=console), printed(rest[:1])
    if not key.strip():
        return _turned(device, rest, page or page_lines(device.running, device.console.place.context) or SCREEN)
    return (device, ()) if key.strip().lower() == "q" else None


def without_rest(device: Device) -> Device:
    return replace(device, console=replace(device.console, question=None, rest=()))


def _turned(device: Device, lines: tuple[str, ...], page: int) -> Result:
    seen, rest = paged(lines, page)
    question = Question.MORE if rest else None
    return replace(device, console=replace(device.console, question=question, rest=rest)), printed(seen)
