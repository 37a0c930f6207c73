"""Files in Flash: what lies there, and what the file commands make of it (source: Command Replication names them).

The saved configurations are files too: the startup configuration of the system space, and each context's under its
`config-url`. What is put there counts as saved, what is deleted is missing at the next start. Names are kept plain ("a/b.cfg");
what a command is refused for is a reason in the words of a file system, the sentence around it is the console's.
"""

import re
from typing import Final

from msgspec.structs import replace

from simulator.appliance.cli.intents import FileOrder, FileVerb, Intent, Set
from simulator.appliance.cli.match import Matched
from simulator.appliance.cli.statements import ConfigUrl, Context, Kept
from simulator.appliance.config.edit import with_space
from simulator.appliance.config.factory import cleared_context
from simulator.appliance.config.load import LoadError, load, load_context, merged
from simulator.appliance.config.model import Configuration, ContextSpace, Line, blocks
from simulator.appliance.config.write import write
from simulator.appliance.flash import StoredFile, text_bytes, used_bytes
from simulator.appliance.hardware import IMAGE_BYTES, image_name
from simulator.appliance.images import BOOT, Image, boot_urls
from simulator.vocabulary import SYSTEM_CONTEXT, Millis, Platform, Value

RUNNING: Final = "running-config"
STARTUP: Final = "startup-config"
MOST_FILES: Final = 64
"""Files and directories that someone may put there (ours)."""
DEEPEST: Final = 4
_VOLUME: Final = re.compile(r"(?:flash|disk0):/*", re.IGNORECASE)
_REMOTE: Final = re.compile(r"(?:tftp|ftp|https?|smb):")
_SEGMENT: Final = re.compile(r"[\w.+-]{1,63}", re.ASCII)

NO_SUCH: Final = "No such file or directory"
EXISTS: Final = "File exists"
IS_DIRECTORY: Final = "Is a directory"
NOT_DIRECTORY: Final = "Not a directory"
NOT_EMPTY: Final = "Directory not empty"
NO_SPACE: Final = "No space left on device"
BUSY: Final = "Device or resource busy"
NO_NAME: Final = "Invalid argument"
NO_TEXT: Final = "Not a text file"
UNREACHABLE: Final = "Host is unreachable"


class Stored(Value):
    """What a unit holds: both configurations, and the files that were put beside them."""

    running: Configuration
    startup: Configuration
    files: tuple[StoredFile, ...] = ()


class Chassis(Value):
    """What of the chassis decides about files."""

    platform: Platform
    version: str
    flash_bytes: int
    model: str = ""
    image_path: str = ""
    """Of the image that runs; "": as it is called by its release."""

    @property
    def image(self) -> str:
        return self.image_path or image_name(self.platform, self.version)

    @property
    def running_image(self) -> Image:
        return Image(self.platform, self.version)


class File(Value):
    """One entry of a listing. lines: None for what has no text. at_ms: None: there since the start."""

    path: str
    size: int
    lines: tuple[str, ...] | None
    at_ms: Millis | None = None
    directory: bool = False
    image: Image | None = None


class Done(Value):
    """What became of a file command. trouble: why nothing changed, and about which of the names. copied: bytes, where it copied.
    errors: lines of a text that the running configuration did not take."""

    stored: Stored
    trouble: str = ""
    about: str = ""
    copied: int = 0
    errors: tuple[LoadError, ...] = ()


class Found(Value):
    """A running configuration to start with, and what the console says of files that are missing."""

    running: Configuration
    warnings: tuple[str, ...] = ()


# --- names ------------------------------------------------------------------------------------------------------------


def plain(path: str) -> str | None:
    """The name without its volume and outer slashes, "" for Flash itself; None where it cannot be a name there."""
    bare = _VOLUME.sub("", path, count=1) if _VOLUME.match(path) else path
    parts = [part for part in bare.strip("/").split("/") if part]
    if len(parts) > DEEPEST or not all(_SEGMENT.fullmatch(part) and part not in (".", "..") for part in parts):
        return None
    return "/".join(parts)


def is_remote(path: str) -> bool:
    """Whether it lies on a server."""
    return "://" in path or _REMOTE.match(path) is not None


def context_paths(*configurations: Configuration) -> dict[str, str]:
    """Name of the file -> name of the context that is saved there."""
    found: dict[str, str] = {}
    for config in configurations:
        for line in blocks(config.system, Context):
            url = line.get(ConfigUrl)
            if url and _VOLUME.match(url.url) and isinstance(line.statement, Context):
                found[plain(url.url) or ""] = line.statement.name
    return found


# --- what lies there --------------------------------------------------------------------------------------------------


def contents(stored: Stored, chassis: Chassis) -> tuple[File, ...]:
    """Every file and directory: the image, the startup configuration, the saved contexts, then what was put there."""
    startup = stored.startup
    found = [File(chassis.image, IMAGE_BYTES, None, image=chassis.running_image)]
    texts = [(STARTUP, write(startup, SYSTEM_CONTEXT))]
    saved = context_paths(stored.running, startup)
    texts += [(path, write(startup, name)) for path, name in saved.items() if name in startup.context_names]
    found += [File(path, text_bytes(lines), lines) for path, lines in texts]
    taken = {file.path for file in found}
    found += [
        File(file.path, file.size, file.lines, file.at_ms, file.directory, file.image)
        for file in stored.files
        if file.path not in taken
    ]
    return tuple(found)


def file_at(stored: Stored, chassis: Chassis, path: str) -> File | None:
    """By its plain name."""
    return next((file for file in contents(stored, chassis) if file.path == path), None)


# --- commands ---------------------------------------------------------------------------------------------------------


def carried_out(stored: Stored, order: FileOrder, chassis: Chassis, now: Millis) -> Done:
    """Do it, all or nothing."""
    match order.verb:
        case FileVerb.COPY:
            return _copied(stored, order, chassis, now)
        case FileVerb.RENAME:
            return _renamed(stored, order, chassis, now)
        case FileVerb.DELETE:
            return _deleted(stored, order.source, chassis)
        case FileVerb.MKDIR:
            return _made(stored, order.source, chassis, now)
        case FileVerb.RMDIR:
            return _removed(stored, order.source, chassis)


def _copied(stored: Stored, order: FileOrder, chassis: Chassis, now: Millis) -> Done:
    source = _read(stored, order.source, chassis)
    if isinstance(source, str):
        return Done(stored, source, order.source)
    if order.target in (RUNNING, STARTUP):
        if source.lines is None:
            return Done(stored, NO_TEXT, order.source)
        return _configured(stored, source, order.target, chassis)
    done = _written(stored, source, order.target, chassis, now)
    return done if done.trouble else replace(done, copied=source.size)


def _read(stored: Stored, name: str, chassis: Chassis) -> File | str:
    """The file, or why there is none to read."""
    if name in (RUNNING, STARTUP):
        lines = write(stored.running if name == RUNNING else stored.startup, SYSTEM_CONTEXT)
        return File(name, text_bytes(lines), lines)
    if is_remote(name):
        return UNREACHABLE
    path = plain(name)
    if not path:
        return NO_NAME
    found = file_at(stored, chassis, path)
    if found is None:
        return NO_SUCH
    return IS_DIRECTORY if found.directory else found


def _configured(stored: Stored, source: File, target: str, chassis: Chassis) -> Done:
    """A text becomes the startup configuration of the system space, or is entered on top of the running one."""
    text = "\n".join(source.lines or ())
    if target == RUNNING:
        running, errors = merged(stored.running, SYSTEM_CONTEXT, text)
        return Done(replace(stored, running=running), copied=source.size, errors=errors)
    loaded, errors = load({SYSTEM_CONTEXT: text}, stored.startup)
    after = replace(stored, startup=replace(stored.startup, system=loaded.system))
    if used_bytes(after.startup, after.files) > chassis.flash_bytes:
        return Done(stored, NO_SPACE, target)
    return Done(after, copied=source.size, errors=errors)


def _written(stored: Stored, source: File, name: str, chassis: Chassis, now: Millis) -> Done:
    """The file under another name, in place of what had that name."""
    if is_remote(name):
        return Done(stored, UNREACHABLE, name)
    path = plain(name)
    if not path:
        return Done(stored, NO_NAME, name)
    if path in (chassis.image, STARTUP):
        return Done(stored, BUSY, name)
    there = file_at(stored, chassis, path)
    if there is not None and there.directory:
        return Done(stored, IS_DIRECTORY, name)
    if not _has_parent(stored, path):
        return Done(stored, NO_SUCH, name)
    after = _put(stored, StoredFile(path, now, source.lines, source.size, image=source.image))
    full = used_bytes(after.startup, after.files) > chassis.flash_bytes or len(after.files) > MOST_FILES
    return Done(stored, NO_SPACE, name) if full else Done(after)


def _put(stored: Stored, file: StoredFile) -> Stored:
    """Where a context is saved, the text becomes what is saved of it."""
    context = context_paths(stored.running, stored.startup).get(file.path)
    others = tuple(old for old in stored.files if old.path != file.path)
    if context is None or file.lines is None:
        return replace(stored, files=tuple(sorted((*others, file), key=lambda one: one.path)))
    startup = _with_context(stored.startup, context)
    startup, _ = load_context(startup, context, "\n".join(file.lines))
    return replace(stored, startup=startup, files=others)


def _with_context(startup: Configuration, context: str) -> Configuration:
    if context in startup.context_names:
        return startup
    return replace(startup, contexts=(*startup.contexts, ContextSpace(context)))


def _has_parent(stored: Stored, path: str) -> bool:
    parent = path.rpartition("/")[0]
    return not parent or any(file.path == parent and file.directory for file in stored.files)


def fetched(stored: Stored, image: Image, order: FileOrder, chassis: Chassis, now: Millis) -> Done:
    """An image that came from a server, in Flash."""
    if order.target in (RUNNING, STARTUP):
        return Done(stored, NO_TEXT, order.source)
    done = _written(stored, File(image.name, image.size, None, image=image), order.target, chassis, now)
    return done if done.trouble else replace(done, copied=image.size)


def _renamed(stored: Stored, order: FileOrder, chassis: Chassis, now: Millis) -> Done:
    source = _read(stored, order.source, chassis)
    if isinstance(source, str):
        return Done(stored, source, order.source)
    if source.path in (chassis.image, STARTUP):
        return Done(stored, BUSY, order.source)
    if (path := plain(order.target)) and file_at(stored, chassis, path) is not None:
        return Done(stored, EXISTS, order.target)
    gone = _deleted(stored, order.source, chassis)
    done = _written(gone.stored, source, order.target, chassis, now)
    return Done(stored, done.trouble, done.about) if done.trouble else done


def _deleted(stored: Stored, name: str, chassis: Chassis) -> Done:
    found = _read(stored, name, chassis) if name not in (RUNNING, STARTUP) else BUSY
    if isinstance(found, str):
        return Done(stored, found, name)
    if found.path in (chassis.image, STARTUP):
        return Done(stored, BUSY, name)
    context = context_paths(stored.running, stored.startup).get(found.path)
    startup = stored.startup
    if context is not None:
        startup = replace(startup, contexts=tuple(space for space in startup.contexts if space.name != context))
    files = tuple(file for file in stored.files if file.path != found.path)
    return Done(replace(stored, startup=startup, files=files))


def _made(stored: Stored, name: str, chassis: Chassis, now: Millis) -> Done:
    path = plain(name) if not is_remote(name) else None
    if not path:
        return Done(stored, NO_NAME, name)
    if file_at(stored, chassis, path) is not None:
        return Done(stored, EXISTS, name)
    if not _has_parent(stored, path):
        return Done(stored, NO_SUCH, name)
    if len(stored.files) >= MOST_FILES:
        return Done(stored, NO_SPACE, name)
    made = StoredFile(path, now, directory=True)
    return Done(replace(stored, files=tuple(sorted((*stored.files, made), key=lambda one: one.path))))


def _removed(stored: Stored, name: str, chassis: Chassis) -> Done:
    path = plain(name) if not is_remote(name) else None
    if not path:
        return Done(stored, NO_NAME, name)
    found = file_at(stored, chassis, path)
    if found is None:
        return Done(stored, NO_SUCH, name)
    if not found.directory:
        return Done(stored, NOT_DIRECTORY, name)
    if any(file.path.startswith(f"{path}/") for file in contents(stored, chassis)):
        return Done(stored, NOT_EMPTY, name)
    return Done(replace(stored, files=tuple(file for file in stored.files if file.path != path)))


# --- what files are read for ------------------------------------------------------------------------------------------


def startup_found(startup: Configuration, files: tuple[StoredFile, ...]) -> Found:
    """What a unit starts with: a context whose file is missing begins with the default configuration, and the console says so
    (reference 8.3)."""
    spaces, warnings = [], []
    missing = [line for line in blocks(startup.system, Context) if _is_missing(startup, line)]
    if not missing:
        return Found(startup)
    by_name = {space.name: space for space in startup.contexts}
    for line in blocks(startup.system, Context):
        assert isinstance(line.statement, Context)
        name = line.statement.name
        if line not in missing:
            spaces += [by_name[name]] if name in by_name else []
            continue
        url = line.get(ConfigUrl)
        path = plain(url.url) if url else None
        text = next((file.lines for file in files if file.path == path), None)
        spaces.append(ContextSpace(name, () if text else cleared_context(name)))
        if text is None and url:
            warnings.append(f"WARNING: Could not fetch the URL {url.url}")
    running = replace(startup, contexts=tuple(spaces))
    for path, name in context_paths(startup).items():
        text = next((file.lines for file in files if file.path == path), None)
        if text and name not in by_name:
            running, _ = load_context(running, name, "\n".join(text))
    return Found(running, tuple(warnings))


def image_to_boot(stored: Stored, chassis: Chassis) -> File:
    """The first of the `boot system` lines whose file is there and is an image for this chassis; else the image that ran last
    (reference 20.3: the first one found; that it is this one is ours)."""
    files = {file.path: file for file in contents(stored, chassis)}
    there = (files.get(plain(url) or "") for url in boot_urls(stored.startup))
    taken = (f for f in there if f and f.image and f.image.starts_on(chassis.platform, chassis.model))
    return next(taken, files[chassis.image])


def missing_image(stored: Stored, chassis: Chassis, intent: Intent) -> str | None:
    """The file that a `boot system` line names and that is not there; None: it is, or it is no such line."""
    if not (isinstance(intent, Set) and isinstance(intent.statement, Kept) and intent.statement.line.startswith(BOOT)):
        return None
    url = intent.statement.line.removeprefix(BOOT).strip()
    path = plain(url)
    return None if path and file_at(stored, chassis, path) else path or url


def with_image(files: tuple[StoredFile, ...], chassis: Chassis, booted: File) -> tuple[StoredFile, ...]:
    """The files beside the image that runs now: the one that ran before is one of them."""
    if booted.path == chassis.image:
        return files
    before = StoredFile(chassis.image, booted.at_ms or 0, size=IMAGE_BYTES, image=chassis.running_image)
    others = (file for file in files if file.path != booted.path)
    return tuple(sorted((*others, before), key=lambda one: one.path))


def _is_missing(startup: Configuration, line: Line) -> bool:
    return (
        isinstance(line.statement, Context)
        and line.get(ConfigUrl) is not None
        and line.statement.name not in startup.context_names
    )


def with_file(before: Stored, running: Configuration, found: Matched) -> Configuration:
    """A context that is given a `config-url` where a file lies is what that file says."""
    if not (isinstance(found.intent, Set) and isinstance(found.intent.statement, ConfigUrl)) or not found.path:
        return running
    context = found.path[0].removeprefix("context ")
    path = plain(found.intent.statement.url)
    text = next((file.lines for file in before.files if file.path == path), None)
    if text is None or before.running.space(context):
        return running
    return load_context(with_space(running, context, ()), context, "\n".join(text))[0]
