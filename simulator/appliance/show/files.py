"""`dir` and `more`: what lies in Flash. Sizes are those of the texts (form of 7.2 [recalled])."""

from typing import Final

from simulator.appliance.cli.statements import ConfigUrl
from simulator.appliance.clock import clock_text
from simulator.appliance.config.write import write
from simulator.appliance.device import Device
from simulator.appliance.facts import IMAGE_BYTES
from simulator.appliance.flash import text_bytes, used_bytes
from simulator.vocabulary import SYSTEM_CONTEXT, Millis, Value

FLASH: Final = "flash:/"
STARTUP: Final = "startup-config"


class File(Value):
    """One file. lines: None for what has no text."""

    name: str
    size: int
    lines: tuple[str, ...] | None


def files(device: Device) -> tuple[File, ...]:
    """The image, the startup configuration of the system space, and the saved contexts whose files lie in Flash."""
    startup = device.startup
    image = "".join(sign for sign in device.version if sign.isdigit())
    found = [File(f"{device.platform.value}{image}.bin", IMAGE_BYTES, None)]
    texts = [(STARTUP, write(startup, SYSTEM_CONTEXT, starred=True))]
    for name in startup.context_names:
        line = startup.context(name)
        url = line.get(ConfigUrl) if line else None
        if url and url.url.startswith(("flash:", "disk0:")):
            texts.append((url.url.partition(":")[2].lstrip("/"), write(startup, name, starred=True)))
    found += [File(name, text_bytes(lines), lines) for name, lines in texts]
    return tuple(found)


def show_dir(device: Device, _now: Millis) -> tuple[str, ...]:
    total, free = device.facts.flash_bytes, device.facts.flash_bytes - used_bytes(device.startup)
    stamp = clock_text(device.epoch_at(device.live.booted_ms), device.live.booted_ms).replace(" UTC", "")
    return (
        f"Directory of {FLASH}",
        "",
        *(f"{number:<6} -rw-  {file.size:<10}  {stamp}  {file.name}" for number, file in enumerate(files(device), 3)),
        "",
        f"{total} bytes total ({max(free, 0)} bytes free)",
    )


def show_more(device: Device, _now: Millis, path: str) -> tuple[str, ...]:
    """The text of a file; keys are shown as stars."""
    name = path.removeprefix("flash:").removeprefix("disk0:").lstrip("/")
    found = next((file for file in files(device) if file.name == name), None)
    if found is None:
        return (f"%Error opening {FLASH}{name} (No such file or directory)",)
    if found.lines is None:
        return (f"%Error: {FLASH}{name} is not a text file",)
    return found.lines
