"""The file commands at the console: what they ask, what they print, and what of them goes to the other unit [texts recalled].

A command asks for each of its names, with the one that was typed as the answer that Enter gives, and before it deletes or
replaces anything. `/noconfirm` leaves the questions out. What was done is replicated like any command (source: Command
Replication), in a form that asks nothing; the other unit then copies from the server as well.
"""

from typing import Final

from msgspec.structs import replace

from simulator.appliance import filing
from simulator.appliance.cli.intents import FileOrder, FileVerb
from simulator.appliance.config.write import checksum
from simulator.appliance.console.configuration import in_force
from simulator.appliance.console.result import Result, asking, printed
from simulator.appliance.device import Device, FetchWanted, Printed, chassis_of, step, stored_in, with_stored
from simulator.appliance.fetching import copied_lines, url_of, with_part
from simulator.appliance.filing import RUNNING, STARTUP, Done
from simulator.appliance.hardware import volume
from simulator.appliance.images import Image
from simulator.appliance.questions import Question, confirmed
from simulator.failover.inputs import CommandEntered
from simulator.vocabulary import SYSTEM_CONTEXT, InputId, Millis

_ASKED: Final[dict[FileVerb, tuple[Question, ...]]] = {
    FileVerb.COPY: (Question.REMOTE_HOST, Question.SOURCE_NAME, Question.TARGET_NAME, Question.OVERWRITE),
    FileVerb.RENAME: (Question.SOURCE_NAME, Question.TARGET_NAME),
    FileVerb.DELETE: (Question.DELETE_NAME, Question.DELETE),
    FileVerb.MKDIR: (Question.MKDIR_NAME,),
    FileVerb.RMDIR: (Question.RMDIR_NAME, Question.RMDIR),
}
QUESTIONS: Final = frozenset(question for asked in _ASKED.values() for question in asked)
_CONFIRMING: Final = frozenset({Question.OVERWRITE, Question.DELETE, Question.RMDIR})
_REPLACES: Final = ("%Warning:There is a file already existing with this name",)
_FAILS: Final[dict[FileVerb, str]] = {
    FileVerb.COPY: "opening",
    FileVerb.RENAME: "renaming",
    FileVerb.DELETE: "deleting",
    FileVerb.MKDIR: "Creating dir",
    FileVerb.RMDIR: "Removing dir",
}
_BYTES_PER_SECOND: Final = 500_000
"""What a copy is said to make; like that of `write memory` it takes no time in the lab."""


def ordered(device: Device, order: FileOrder, now: Millis, input_id: InputId) -> Result:
    """Begin with its first question, or do it at once."""
    if order.noconfirm:
        return _do(device, order, now, input_id)
    return _ask(device, order, _asked(order)[0])


def answered(device: Device, question: Question, answer: str, now: Millis, input_id: InputId) -> Result:
    """Take an answer; ask what is next, or do it."""
    order = device.console.filing
    device = replace(device, console=replace(device.console, filing=None))
    if order is None:
        return device, ()
    if question in _CONFIRMING:
        return _do(device, order, now, input_id) if confirmed(answer) else (device, ())
    order = _renamed(order, question, answer.strip())
    asked = _asked(order)
    for following in asked[asked.index(question) + 1 :]:
        if following is not Question.OVERWRITE:
            return _ask(device, order, following)
        if _replaces(device, order):
            device, _ = _ask(device, order, following)
            return device, printed(_REPLACES)
    return _do(device, order, now, input_id)


def _asked(order: FileOrder) -> tuple[Question, ...]:
    """http asks for no name of the source (reference 20.4 [recalled])."""
    url = url_of(order.source)
    left_out = {Question.REMOTE_HOST} if url is None else {Question.SOURCE_NAME} if url.scheme == "http" else set()
    return tuple(question for question in _ASKED[order.verb] if question not in left_out)


def _ask(device: Device, order: FileOrder, question: Question) -> Result:
    device = replace(device, console=replace(device.console, filing=order))
    if question in _CONFIRMING:
        return asking(device, question, about=_full(device, order.source))
    return asking(device, question, about=_offered(order, question))


def _offered(order: FileOrder, question: Question) -> str:
    """What Enter answers."""
    url = url_of(order.source)
    if question is Question.TARGET_NAME:
        return _short(order.target) or (url.name if url else "")
    if url is None:
        return _short(order.source)
    return url.host if question is Question.REMOTE_HOST else url.path


def _renamed(order: FileOrder, question: Question, answer: str) -> FileOrder:
    url = url_of(order.source)
    if question is Question.TARGET_NAME:
        return replace(
            order, target=answer or order.target if _short(order.target) else answer or _offered(order, question)
        )
    if not answer:
        return order
    if question is Question.REMOTE_HOST:
        return replace(order, source=with_part(order.source, host=answer))
    return replace(order, source=with_part(order.source, path=answer) if url else answer)


def _replaces(device: Device, order: FileOrder) -> bool:
    path = filing.plain(order.target)
    return (
        order.target not in (RUNNING, STARTUP)
        and bool(path)
        and filing.file_at(stored_in(device), chassis_of(device), path or "") is not None
    )


def _do(device: Device, order: FileOrder, now: Millis, input_id: InputId) -> Result:
    if filing.is_remote(order.source) and not filing.is_remote(order.target):
        return device, (Printed((f"Accessing {order.source}...",)), FetchWanted(order))
    done = filing.carried_out(stored_in(device), order, chassis_of(device), now)
    if done.trouble:
        return device, printed(_trouble(device, order, done))
    shown = printed(_shown(device, order, done))
    before = device.running
    device, changed = in_force(
        with_stored(device, replace(done.stored, running=before)), done.stored.running, now, input_id
    )
    line = _line(device, order)
    device, told = step(device, CommandEntered(input_id, SYSTEM_CONTEXT, (), line), now=now)
    return device, (*shown, *changed, *told)


def received(
    device: Device, wanted: FetchWanted, found: Image | str, took_ms: Millis, now: Millis, input_id: InputId
) -> Result:
    """A file from a server, or why none came: told where it was typed, and offered to the other unit."""
    order = wanted.order
    if not _short(order.target) and (url := url_of(order.source)):
        order = replace(order, target=url.name)
    stored = stored_in(device)
    if isinstance(found, str):
        done = Done(stored, found, order.source)
    else:
        done = filing.fetched(stored, found, order, chassis_of(device), now)
    if done.trouble:
        return device, printed(_trouble(device, order, done)) if wanted.typed else ()
    device = with_stored(device, done.stored)
    if not wanted.typed:
        return device, ()
    shown = printed(copied_lines(_full(device, order.target), done.copied, took_ms))
    line = _line(device, order)
    device, told = step(device, CommandEntered(input_id, SYSTEM_CONTEXT, (), line), now=now)
    return device, (*shown, *told)


def _line(device: Device, order: FileOrder) -> str:
    """The command with its answers in it."""
    names = [_full(device, name) for name in (order.source, order.target) if name]
    return " ".join((order.verb.value, "/noconfirm", *names))


def _trouble(device: Device, order: FileOrder, done: Done) -> tuple[str, ...]:
    name = _full(device, done.about)
    if order.verb is FileVerb.RENAME:
        name = f"{_full(device, order.source)} to {_full(device, order.target)}"
    return (f"%Error {_FAILS[order.verb]} {name} ({done.trouble})",)


def _shown(device: Device, order: FileOrder, done: Done) -> tuple[str, ...]:
    match order.verb:
        case FileVerb.COPY:
            return _copied(device, order, done)
        case FileVerb.MKDIR:
            return (f"Created dir {_full(device, order.source)}",)
        case FileVerb.RMDIR:
            return (f"Removed dir {_full(device, order.source)}",)
        case _:
            return ()


def _copied(device: Device, order: FileOrder, done: Done) -> tuple[str, ...]:
    refused = [
        text
        for error in done.errors
        for text in (f'*** Output from config line {error.line}, "{error.text}"', f"ERROR: {error.reason}")
    ]
    digest = checksum(device.running, SYSTEM_CONTEXT)
    first = "Copy in progress...C"
    if order.source == RUNNING:
        first = "Cryptochecksum: " + " ".join(digest[at : at + 8] for at in range(0, 32, 8))
    return (*refused, first, "", f"{done.copied} bytes copied in {0.1 + done.copied / _BYTES_PER_SECOND:.2f} secs")


def _short(name: str) -> str:
    """As a question shows it."""
    if name in (RUNNING, STARTUP) or filing.is_remote(name):
        return name
    return filing.plain(name) or ""


def _full(device: Device, name: str) -> str:
    """With the volume before it."""
    if name in (RUNNING, STARTUP) or filing.is_remote(name):
        return name
    path = filing.plain(name)
    return name if path is None else volume(device.platform, device.version) + path
