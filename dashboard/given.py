"""Configurations that someone names on a command line: files, zip archives, and folders of them."""

from pathlib import Path

from django.core.management.base import CommandError

from simulator.pair.reading.found import Refused
from simulator.pair.reading.sources import MOST_BYTES, Source, sources


def read_given(paths: list[Path]) -> tuple[Source, ...]:
    """Raises CommandError."""
    try:
        files = [file for path in paths for file in (sorted(path.rglob("*")) if path.is_dir() else [path])]
        files = [file for file in files if file.is_file() or not file.exists()]
        if sum(file.stat().st_size for file in files) > 4 * MOST_BYTES:
            raise CommandError(f"The files are too large: together at most {MOST_BYTES // 1_000_000} MB of text.")
        found = sources([(str(file), file.read_bytes()) for file in files])
    except OSError as error:
        raise CommandError(f"{error.filename}: cannot be read: {error.strerror}") from error
    if isinstance(found, Refused):
        raise CommandError(str(found))
    return found
