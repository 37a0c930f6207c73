"""`dir`, `more` and `verify`: what lies in Flash. Sizes are those of the texts (form of 7.2 [recalled])."""

import hashlib
import re
from typing import Final

from simulator.appliance import filing
from simulator.appliance.clock import clock_text
from simulator.appliance.device import Device, chassis_of, stored_in
from simulator.appliance.filing import File
from simulator.appliance.flash import used_bytes
from simulator.appliance.hardware import volume
from simulator.vocabulary import Millis

_BYTES_PER_MARK: Final = 100_000
_MOST_MARKS: Final = 75
_KEY: Final = re.compile(r"(\s*failover key (?:hex )?)\S.*")


def show_dir(device: Device, _now: Millis, path: str = "") -> tuple[str, ...]:
    """The files of Flash, or of a directory in it."""
    flash, stored = volume(device.platform, device.version), stored_in(device)
    files, inside = filing.contents(stored, chassis_of(device)), filing.plain(path)
    there = next((file for file in files if file.path == inside), None)
    if inside is None or (inside and there is None):
        return (f"%Error opening {flash}{inside or path} ({filing.NO_SUCH})",)
    start = f"{inside}/" if there is None or there.directory else ""
    listed = [file for file in files if _stands_in(file, inside, start)]
    free = device.facts.flash_bytes - used_bytes(device.startup, device.files)
    return (
        f"Directory of {flash}{inside}",
        "",
        *(_row(device, number, file) for number, file in enumerate(listed, 3)),
        *(() if listed else ("No files in directory",)),
        "",
        f"{device.facts.flash_bytes} bytes total ({max(free, 0)} bytes free)",
    )


def _stands_in(file: File, inside: str, start: str) -> bool:
    """Whether a listing of that file or directory names it."""
    if not inside:
        return "/" not in file.path
    return file.path == inside if not start else file.path.rpartition("/")[0] == inside


def _row(device: Device, number: int, file: File) -> str:
    at_ms = device.live.booted_ms if file.at_ms is None else file.at_ms
    stamp = clock_text(device.epoch_at(at_ms), at_ms).replace(" UTC", "")
    rights = "drw-" if file.directory else "-rw-"
    return f"{number:<6} {rights}  {file.size:<10}  {stamp}  {file.path.rpartition('/')[2]}"


def show_more(device: Device, _now: Millis, path: str) -> tuple[str, ...]:
    """The text of a file; keys are shown as stars."""
    name, flash = filing.plain(path), volume(device.platform, device.version)
    found = filing.file_at(stored_in(device), chassis_of(device), name) if name else None
    if found is None:
        return (f"%Error opening {flash}{path if name is None else name} ({filing.NO_SUCH})",)
    if found.directory:
        return (f"%Error opening {flash}{name} ({filing.IS_DIRECTORY})",)
    if found.lines is None:
        return (f"%Error: {flash}{name} is not a text file",)
    return tuple(_KEY.sub(r"\1*****", line) for line in found.lines)


def show_digest(device: Device, _now: Millis, path: str, expected: str = "") -> tuple[str, ...]:
    """`verify /md5`: of an image its own, of a text that of its bytes (reference 20.4)."""
    name, flash = filing.plain(path), volume(device.platform, device.version)
    found = filing.file_at(stored_in(device), chassis_of(device), name) if name else None
    if found is None or found.directory:
        return (f"%Error opening {flash}{path if name is None else name} ({filing.NO_SUCH})",)
    digest = found.image.md5 if found.image else _digest(found.lines or ())
    marks = "!" * min(max(found.size // _BYTES_PER_MARK, 1), _MOST_MARKS)
    answer = f"verify /MD5 ({flash}{name}) = {digest}"
    if not expected:
        return (f"{marks}Done!", answer)
    if expected == digest:
        return (f"{marks}Done!", f"Verified ({flash}{name}) = {digest}")
    signatures = (f"Computed signature  = {digest}", f"Submitted signature = {expected}")
    return (f"{marks}Done!", f"%Error verifying {flash}{name}", *signatures)


def _digest(lines: tuple[str, ...]) -> str:
    return hashlib.md5("".join(f"{line}\n" for line in lines).encode(), usedforsecurity=False).hexdigest()
