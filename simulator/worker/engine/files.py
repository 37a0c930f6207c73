"""A lab to its file, and from it: all that a file can have wrong is said with its place."""

from collections.abc import Iterable

import msgspec

from simulator.history.journal import Entry, Recorded
from simulator.lab import LabStart, start_from
from simulator.lab_folders import labs
from simulator.pair.lab_file import Mistake
from simulator.vocabulary import Millis
from simulator.wire.file import FILE_VERSION, LabFile
from simulator.worker.engine.boundary import CannotOpen
from simulator.worker.engine.bounds import check_entry, check_start


def file_of(start: LabStart, entries: Iterable[Entry], now_ms: Millis) -> LabFile:
    return LabFile(
        foverlab=FILE_VERSION,
        title=start.blueprint.title,
        library=start.blueprint.name,
        seed=start.seed,
        now_ms=now_ms,
        journal=tuple(msgspec.to_builtins(entry) for entry in entries),
        start=msgspec.to_builtins(start),
    )


def start_in(library: str, seed: int, file: LabFile | None) -> LabStart:
    """A file that has a start of its own needs no lab of the library: it may be someone's own pair. Raises CannotOpen."""
    if file is None or file.start is None:
        blueprint = labs().blueprint(library)
        if blueprint is None:
            raise CannotOpen(f"library: there is no lab {library!r}")
        if isinstance(blueprint, Mistake):
            raise CannotOpen(str(blueprint))
        return LabStart(blueprint, seed)
    try:
        start = start_from(file.start)
    except msgspec.ValidationError as wrong:
        raise CannotOpen(_placed(wrong, "start")) from None
    check_start(start)
    return start


def entries_in(file: LabFile) -> list[bytes]:
    """Its journal as Redis keeps it. Raises CannotOpen."""
    return [_entry(at, entry) for at, entry in enumerate(file.journal)]


def _entry(at: int, entry: dict[str, object]) -> bytes:
    place = f"journal[{at}]"
    try:
        stored = msgspec.convert(entry, Recorded)
    except msgspec.ValidationError as wrong:
        raise CannotOpen(_placed(wrong, place)) from None
    check_entry(stored, place)
    return msgspec.msgpack.encode(stored)


def _placed(wrong: msgspec.ValidationError, place: str) -> str:
    """`$` is where the part began that was looked at."""
    text = str(wrong)
    return text.replace("`$", f"`{place}") if "`$" in text else f"{place}: {text}"
