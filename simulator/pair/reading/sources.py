"""What was given, as bytes or texts -> texts: unpacked, decoded, and refused where they are too large or no text at all.

Whoever gives files may give anything. Every bound is checked before the work that it bounds: an archive is unpacked only as
far as the bound goes, whatever its directory says of sizes.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterable
from typing import Final

from simulator.pair.reading.found import Place, Refused
from simulator.vocabulary import Value

MOST_BYTES: Final = 5_000_000
"""Of all texts together, unpacked."""
MOST_FILES: Final = 600
"""A text for each space of both units, and some more: the largest model has 250 contexts (reference 17.2)."""
LONGEST_LINE: Final = 20_000
"""Signs. A line that is longer is not of a configuration."""
MOST_RATIO: Final = 200
"""Configurations compress to a tenth, alike ones to a hundredth; an archive beyond is made to fill a memory."""
LONGEST_NAME: Final = 200
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
_OTHER_ARCHIVES: Final = (
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
)
_CONTROLS: Final = re.compile("[\x00-\x06\x0e-\x1a\x1c-\x1f]")
_HIDDEN: Final = re.compile(r"(^|/)(\.|__MACOSX/)")


class Source(Value):
    """A text by the name of its file; `pasted` where it has none. folder/file where it was in an archive or a folder."""

    name: str
    text: str


def sources(files: Iterable[tuple[str, bytes]]) -> tuple[Source, ...] | Refused:
    """The texts of files that someone chose or dropped, of archives all that are in them."""
    found: list[Source] = []
    left = MOST_BYTES
    for name, data in files:
        name = _short(name)
        if not data.startswith(_ZIP):
            left -= len(data)
            if left < 0:
                return too_large(name)
        parts = _unpacked(name, data, left) if data.startswith(_ZIP) else ((name, data),)
        if isinstance(parts, Refused):
            return parts
        for part, content in parts:
            text = _decoded(part, content)
            if isinstance(text, Refused):
                return text
            found.append(Source(part, text))
            left -= len(content) if data.startswith(_ZIP) else 0
    return checked(found)


def checked(given: Iterable[Source]) -> tuple[Source, ...] | Refused:
    """Texts within the bounds; empty ones left out."""
    found = []
    left = MOST_BYTES
    for source in given:
        left -= len(source.text)
        if left < 0:
            return too_large(source.name)
        wrong = _wrong_text(source)
        if wrong:
            return wrong
        if source.text.strip():
            found.append(Source(_short(source.name), source.text))
        if len(found) > MOST_FILES:
            return Refused(f"There are more than {MOST_FILES} files.")
    return tuple(found) if found else Refused("There is no text in what was given.")


def too_large(name: str) -> Refused:
    return Refused(f"The files are too large: together at most {MOST_BYTES // 1_000_000} MB of text.", Place(name))


def _wrong_text(source: Source) -> Refused | None:
    if len(source.text) <= LONGEST_LINE:
        longest = 0
    else:
        longest = max(map(len, source.text.split("\n")))
    if longest > LONGEST_LINE:
        at = next(at for at, line in enumerate(source.text.split("\n"), 1) if len(line) > LONGEST_LINE)
        return Refused(
            f"The line is longer than {LONGEST_LINE} signs: this is not a configuration.", Place(source.name, at)
        )
    controls = len(_CONTROLS.findall(source.text))
    if controls * 20 > len(source.text):
        return Refused("This is not a text: it has binary content.", Place(source.name))
    return None


def _decoded(name: str, data: bytes) -> str | Refused:
    for start, what in _OTHER_ARCHIVES:
        if data.startswith(start):
            return Refused(
                f"This is {what}, not a text. Give the configurations as text files or as a zip archive.", Place(name)
            )
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    if b"\0" in data[:4096]:
        return Refused("This is not a text: it has binary content.", Place(name))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")  # every byte is a sign there: terminals of old systems


def _unpacked(name: str, data: bytes, left: int) -> tuple[tuple[str, bytes], ...] | Refused:
    """The files in a zip archive, at most `left` bytes of them."""
    place = Place(name)
    found = []
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = [
                entry for entry in archive.infolist() if not entry.is_dir() and not _HIDDEN.search(entry.filename)
            ]
            if len(entries) > MOST_FILES:
                return Refused(f"The archive holds {len(entries)} files; at most {MOST_FILES}.", place)
            for entry in entries:
                if entry.flag_bits & 1:
                    return Refused(f"{_short(entry.filename)} in the archive is encrypted.", place)
                if entry.file_size > MOST_RATIO * max(entry.compress_size, 1024):
                    return Refused(f"{_short(entry.filename)} is compressed to less than 1/{MOST_RATIO}.", place)
                with archive.open(entry) as packed:
                    content = packed.read(left + 1)
                left -= len(content)
                if left < 0:
                    return too_large(name)
                if content.startswith(_ZIP):
                    return Refused(
                        f"{_short(entry.filename)} is an archive inside the archive: unpack it first.", place
                    )
                found.append((f"{name}/{_short(entry.filename)}", content))
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, ValueError, OSError, RuntimeError):
        return Refused("The zip archive is damaged or of a kind that is not known here.", place)
    return tuple(found)


def _short(name: str) -> str:
    return "".join(sign for sign in name if sign.isprintable())[-LONGEST_NAME:] or "pasted"
