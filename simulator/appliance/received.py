"""What a unit makes of what its peer sends: a command to enter, a whole configuration to load. Flash has to hold the outcome."""

from msgspec.structs import replace

from simulator.appliance import filing, flash
from simulator.appliance.cli.intents import CopyRunningToStartup, FileOrder, WriteMemory
from simulator.appliance.cli.match import Matched, match
from simulator.appliance.cli.modes import Mode, Place
from simulator.appliance.cli.moves import after
from simulator.appliance.config.apply import apply
from simulator.appliance.config.load import LoadError
from simulator.appliance.config.model import Configuration
from simulator.appliance.config.names import settled
from simulator.appliance.config.refusal import Refusal
from simulator.appliance.config.sync import received_over
from simulator.appliance.filing import Chassis, Stored
from simulator.appliance.flash import StoredFile
from simulator.failover.messages import ConfigSection
from simulator.vocabulary import Millis, Value


def saved(stored: Stored, context: str, *, everything: bool = False) -> Stored:
    """After `write memory [all]` in a space."""
    if everything:
        return replace(stored, startup=flash.save_all(stored.startup, stored.running))
    return replace(stored, startup=flash.save(stored.startup, stored.running, context))


class NotEntered(Value):
    """A command of the peer that this chassis refuses, or has no room for."""

    differ: bool = True
    """The running configurations differ from now on: it was to change this one."""


def command_entered(
    stored: Stored, context: str, path: tuple[str, ...], line: str, chassis: Chassis, now: Millis
) -> Stored | NotEntered | FileOrder:
    """A command of the peer, through the same matcher and the same rules as a typed line.

    `path` are the sub-mode lines under which it was typed there. A FileOrder: a copy from a server, which takes time.
    """
    place = Place(context, Mode.CONFIG)
    for head in path:
        opened = match(place, head, strict=False)
        if not isinstance(opened, Matched):
            return NotEntered()
        place = after(place, settled(stored.running, context, opened))
    found = match(place, line, strict=False)
    if not isinstance(found, Matched):
        return NotEntered()
    found = settled(stored.running, context, found)
    match found.intent:
        case WriteMemory(everything):
            return _with_room(saved(stored, context, everything=everything), chassis.flash_bytes)
        case CopyRunningToStartup():
            return _with_room(saved(stored, context), chassis.flash_bytes)
        case FileOrder(source=source) if filing.is_remote(source):
            return found.intent
        case FileOrder():
            done = filing.carried_out(stored, found.intent, chassis, now)
            return NotEntered(differ=False) if done.trouble else done.stored
        case _:
            result = apply(stored.running, context, found.path, found.intent)
            if isinstance(result, Refusal):
                return NotEntered()
            return replace(stored, running=filing.with_file(stored, result, found))


def _with_room(stored: Stored, flash_bytes: int) -> Stored | NotEntered:
    fits = flash.used_bytes(stored.startup, stored.files) <= flash_bytes
    return stored if fits else NotEntered(differ=False)


def configuration_loaded(
    running: Configuration, received: tuple[ConfigSection, ...], flash_bytes: int, files: tuple[StoredFile, ...] = ()
) -> tuple[Configuration, tuple[LoadError, ...]] | None:
    """The peer's configuration over this unit's own, and the lines that this chassis refuses; None: Flash could not hold it."""
    loaded, errors = received_over(running, received)
    return None if flash.used_bytes(loaded, files) > flash_bytes else (loaded, errors)
