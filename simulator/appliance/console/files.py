"""The file commands at the console: what they ask, what they print, and what of them goes to the other unit [texts recalled].

A command asks for each of its names, with the one that was typed as the answer that Enter gives, and before it deletes or
replaces anything. `/noconfirm` leaves the questions out. What was done is replicated like any command (source: Command
Replication), in a form that asks nothing.
"""

from typing import Final

from msgspec.structs import replace

from simulator.appliance import filing
from simulator.appliance.cli.intents import FileOrder, FileVerb
from simulator.appliance.config.write import checksum
from simulator.appliance.console.configuration import in_force
from simulator.appliance.console.result import Result, asking, printed
from simulator.appliance.device import Device, chassis_of, step, stored_in, with_stored
from simulator.appliance.filing import RUNNING, STARTUP, Done
from simulator.appliance.hardware import volume
from simulator.appliance.questions import Question, confirmed
from simulator.failover.inputs import CommandEntered
from simulator.vocabulary import SYSTEM_CONTEXT, InputId, Millis

_ASKED: Final[dict[FileVerb, tuple[Question, ...]]] = {
    FileVerb.COPY: (Question.SOURCE_NAME, Question.TARGET_NAME, Question.OVERWRITE),
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
    return _ask(device, order, _ASKED[order.verb][0])


def answered(device: Device, question: Question, answer: str, now: Millis, input_id: InputId) -> Result:
    """Take an answer; ask what is next, or do it."""
    order = device.console.filing
    device = replace(device, console=replace(device.console, filing=None))
    if order is None:
        return device, ()
    if question in _CONFIRMING:
        return _do(device, order, now, input_id) if confirmed(answer) else (device, ())
    order = _renamed(order, question, answer.strip())
    asked = _ASKED[order.verb]
    for following in asked[asked.index(question) + 1 :]:
        if following is not Question.OVERWRITE:
            return _ask(device, order, following)
        if _replaces(device, order):
            device, _ = _ask(device, order, following)
            return device, printed(_REPLACES)
    return _do(device, order, now, input_id)


def _ask(device: Device, order: FileOrder, question: Question) -> Result:
    device = replace(device, console=replace(device.console, filing=order))
    if question in _CONFIRMING:
        return asking(device, question, about=_full(device, order.source))
    return asking(device, question, about=_short(order.target if question is Question.TARGET_NAME else order.source))


def _renamed(order: FileOrder, question: Question, answer: str) -> FileOrder:
    if not answer:
        return order
    return replace(order, target=answer) if question is Question.TARGET_NAME else replace(order, source=answer)


def _replaces(device: Device, order: FileOrder) -> bool:
    path = filing.plain(order.target)
    return (
        order.target not in (RUNNING, STARTUP)
        and bool(path)
        and filing.file_at(stored_in(device), chassis_of(device), path or "") is not None
    )


def _do(device: Device, order: FileOrder, now: Millis, input_id: InputId) -> Result:
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
