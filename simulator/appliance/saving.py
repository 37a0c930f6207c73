"""What `write memory` prints: size and checksum are those of the text that is saved (reference 8.3)."""

from typing import Final

from simulator.appliance.config.model import Configuration
from simulator.appliance.config.write import checksum, write
from simulator.vocabulary import SYSTEM_CONTEXT

NO_ROOM: Final = ("Building configuration...", "%Error writing flash: (No space left on device)", "[FAILED]")
"""Recalled. Nothing was saved."""
_BYTES_PER_SECOND: Final = 7_500
"""The pace of the observed save: 5030 bytes in 0.670 s (reference 8.3, O4)."""


def saving_lines(running: Configuration, context: str, *, everything: bool) -> tuple[str, ...]:
    """The console's answer. `everything`: each context is named, then the system space is told like one alone."""
    lines = ["Building configuration..."]
    if everything:
        names = running.context_names
        lines += [
            f"Saving context '{name}' ... ( {number}/{len(names)} contexts saved )"
            for number, name in enumerate(names, 1)
        ]
        context = SYSTEM_CONTEXT
    digest = checksum(running, context)
    size = sum(len(f"{line}\n".encode()) for line in write(running, context))
    lines.append("Cryptochecksum: " + " ".join(digest[start : start + 8] for start in range(0, 32, 8)))
    lines += ["", f"{size} bytes copied in {size / _BYTES_PER_SECOND:.3f} secs", "[OK]"]
    return tuple(lines)
