"""The startup configuration: what is saved, what a reload would lose, and whether there is room for it (source: Command
Replication; Hardware Requirement, note on Flash)."""

from collections.abc import Iterable

from msgspec.structs import replace

from simulator.appliance.config.factory import cleared
from simulator.appliance.config.model import Configuration, ContextSpace, blank
from simulator.appliance.config.write import write
from simulator.appliance.hardware import IMAGE_BYTES
from simulator.appliance.images import Image
from simulator.vocabulary import SYSTEM_CONTEXT, Millis, Value


class StoredFile(Value):
    """What someone put into Flash beside the image and the saved configurations; path "a/b.cfg". lines: None for what has no
    text: a directory, a copy of the image."""

    path: str
    at_ms: Millis
    lines: tuple[str, ...] | None = None
    size: int = 0
    directory: bool = False
    image: Image | None = None


def save(startup: Configuration, running: Configuration, context: str) -> Configuration:
    """Save one space, as `write memory` does in it; the file of a context that does not exist any more stays."""
    if context == SYSTEM_CONTEXT:
        return replace(startup, system=running.system)
    space = ContextSpace(context, running.space(context))
    if context in startup.context_names:
        kept = tuple(space if old.name == context else old for old in startup.contexts)
        return replace(startup, contexts=kept)
    order = running.context_names
    others = [old for old in startup.contexts if old.name in order]
    gone = [old for old in startup.contexts if old.name not in order]
    return replace(startup, contexts=(*sorted((*others, space), key=lambda one: order.index(one.name)), *gone))


def save_all(startup: Configuration, running: Configuration) -> Configuration:
    """Save the system space and every context (`write memory all`)."""
    for context in (SYSTEM_CONTEXT, *running.context_names):
        startup = save(startup, running, context)
    return startup


def is_saved(startup: Configuration, running: Configuration, context: str) -> bool:
    """Whether a reload would find this space as it runs now."""
    return startup.space(context) == running.space(context)


def unsaved(startup: Configuration, running: Configuration) -> tuple[str, ...]:
    """The spaces that a reload would change ("" is the system execution space)."""
    spaces = (SYSTEM_CONTEXT, *running.context_names)
    return tuple(context for context in spaces if not is_saved(startup, running, context))


def erased(startup: Configuration) -> Configuration:
    """After `write erase`: as the chassis came from the factory."""
    return cleared(blank(startup.platform, startup.ports))


def text_bytes(lines: Iterable[str]) -> int:
    """Of a file with these lines."""
    return sum(len(line.encode()) + 1 for line in lines)


def used_bytes(startup: Configuration, files: tuple[StoredFile, ...] = ()) -> int:
    """Of the image that runs, all saved configurations, and what else was put there."""
    spaces = (SYSTEM_CONTEXT, *startup.context_names)
    saved = sum(text_bytes(write(startup, context)) for context in spaces)
    return IMAGE_BYTES + saved + sum(file.size for file in files)
