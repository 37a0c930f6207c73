"""A lab to its file, and from it: all that a file can have wrong is said with its place. Pure."""

from collections.abc import Iterable
from typing import Final

import msgspec

from simulator.lab import LabStart
from simulator.vocabulary import Millis
from simulator.wire.commands import MAX_LINE
from simulator.wire.file import FILE_VERSION, LabFile
from simulator.worker.engine import CannotOpen
from simulator.worker.library import UnknownLab, start_of
from simulator.worker.record import Entry, Recorded

MOST_OPENING: Final = 4
"""Opening acts of a start: each may take minutes of a lab's time."""
LONGEST_WHO: Final = 100


def file_of(start: LabStart, entries: Iterable[Entry], now_ms: Millis) -> LabFile:
    return LabFile(
        foverlab=FILE_VERSION,
        title=start.title,
        library=start.name,
        seed=start.seed,
        now_ms=now_ms,
        journal=tuple(msgspec.to_builtins(entry) for entry in entries),
        start=msgspec.to_builtins(start),
    )


def start_in(library: str, seed: int, file: LabFile | None) -> LabStart:
    """Raises CannotOpen."""
    if file is None or file.start is None:
        try:
            return start_of(library, seed)
        except UnknownLab:
            raise CannotOpen(f"library: there is no lab {library!r}") from None
    try:
        start = msgspec.convert(file.start, LabStart)
    except msgspec.ValidationError as wrong:
        raise CannotOpen(_placed(wrong, "start")) from None
    if len(start.opening) > MOST_OPENING:
        raise CannotOpen(f"start.opening: {len(start.opening)} acts; at most {MOST_OPENING}")
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
    if stored.at_ms < 0:
        raise CannotOpen(f"{place}.at_ms: {stored.at_ms} is before the lab began")
    if len(stored.who) > LONGEST_WHO:
        raise CannotOpen(f"{place}.who: longer than {LONGEST_WHO} characters")
    for field in stored.action.__struct_fields__:
        said = getattr(stored.action, field)
        for line in (said,) if isinstance(said, str) else said if isinstance(said, tuple) else ():
            if len(line) > MAX_LINE:
                raise CannotOpen(f"{place}.action.{field}: longer than {MAX_LINE} characters")
    return msgspec.msgpack.encode(stored)


def _placed(wrong: msgspec.ValidationError, place: str) -> str:
    """`$` is where the part began that was looked at."""
    text = str(wrong)
    return text.replace("`$", f"`{place}") if "`$" in text else f"{place}: {text}"
