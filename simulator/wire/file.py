"""A lab as a file that people can keep, read, send and open again: what it began from, and all that was done to it.

The same simulator makes the same lab of it, at the same moment, byte for byte. The shape of an entry of the journal and of a
start is the worker's: what is wrong there is found when the file is opened.
"""

from typing import Annotated, Final

import msgspec

from simulator.vocabulary import Millis
from simulator.wire.record import Wire

FILE_VERSION: Final = 1
MAX_FILE: Final = 8_000_000
"""Bytes of a file that is opened, at most: 5 MB of someone's own configurations, written as JSON, and what was done."""
MAX_ENTRIES: Final = 5_000
LONGEST_MS: Final = 24 * 3_600_000
"""Virtual time of a lab that is opened from a file, at most: it has to be lived through again."""


class LabFile(Wire):
    """`start`: all that the lab comes from (simulator/world/start.py); None: the entry `library` of the library. A lab that comes
    from someone's own configurations has "own-pair" for `library`."""

    foverlab: Annotated[int, msgspec.Meta(ge=1)]
    """Version of this format."""
    title: Annotated[str, msgspec.Meta(max_length=200)]
    library: Annotated[str, msgspec.Meta(max_length=40)]
    seed: Annotated[int, msgspec.Meta(ge=0, lt=2**31)]
    now_ms: Annotated[Millis, msgspec.Meta(ge=0, le=LONGEST_MS)]
    """Where the lab stands. 0 without a journal: where its opening ends."""
    journal: Annotated[tuple[dict[str, object], ...], msgspec.Meta(max_length=MAX_ENTRIES)] = ()
    """`{at_ms, who, action, id}` each, in the order in which they were done; also what was undone, and the undoing."""
    start: dict[str, object] | None = None


_files: Final = msgspec.json.Decoder(LabFile)


def decode_file(data: bytes) -> LabFile | str:
    """What someone sent, or what is wrong with it and where."""
    if len(data) > MAX_FILE:
        return f"the file is too large: {len(data)} bytes; at most {MAX_FILE}"
    try:
        file = _files.decode(data)
    except msgspec.ValidationError as wrong:
        return f"this is no file of a lab: {wrong}"
    except (msgspec.DecodeError, UnicodeError, RecursionError) as wrong:
        return f"not a Foverlab export (not JSON): {wrong}"
    if file.foverlab != FILE_VERSION:
        return f"foverlab: version {file.foverlab} of the format is not known here, only {FILE_VERSION}"
    return file


def encode_file(file: dict[str, object]) -> bytes:
    """For people, too: indented."""
    return msgspec.json.format(msgspec.json.encode(file), indent=1)
