"""What the web processes and the workers say to each other through Redis: keys, channels and their few records.

All keys of a lab share one hash tag, so that one script may touch them in a Redis Cluster as well. docs/wire.md tells
the whole story.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import msgspec

from simulator.vocabulary import Millis
from simulator.wire.file import LabFile
from simulator.wire.record import Wire
from simulator.wire.requests import AnyRequest, row_of
from simulator.wire.roles import Role

AWAKE: Final = "foverlab:awake"
"""Set of the labs that want a worker: named by whoever watches or commands one, taken out when the lab falls asleep."""
CALLS: Final = "foverlab:calls"
"""Channel to all workers: `<lab>` alone asks for that lab to be opened, `write_call` brings a command with it."""

WORKING: Final = "foverlab:working"
"""Is there while some worker turns labs: each says so every few seconds, for WORKING_MS."""
WORKING_MS: Final = 5_000

COMMANDS_KEPT: Final = 256
"""Commands that may wait for a worker, in one lab; one more is answered "busy"."""
QUESTIONS_KEPT: Final = 192
"""Where so many wait, a question or a vote is answered "busy": what is left is for acts."""
EVENTS_KEPT: Final = 2048
"""History in the event stream; views are saved far more often than this."""
ANSWERS_KEPT: Final = 512
"""Answers that a web process can still find after it lost its connection."""
ANSWER_BYTES_KEPT: Final = 4_096
"""Longer ones (a look back, an exchange of messages) are only published: they answer questions, which can be asked again."""
WATCHED_MS: Final = 15_000
"""A lab that no web process has called watched for this long (wall time) falls asleep."""
WATCH_EVERY_MS: Final = 5_000


class Keys:
    """Names of everything that Redis holds for one lab."""

    def __init__(self, lab: str) -> None:
        tag = f"foverlab:{{{lab}}}:"
        self.begin: Final = tag + "begin"
        """Begin, as JSON: what the lab starts from."""
        self.refused: Final = tag + "refused"
        """Why the lab cannot be begun: what is wrong in its file, and where. No worker tries again."""
        self.attempts: Final = tag + "attempts"
        """How many workers have begun to open it, and said nothing of it since: a lab that ends them is refused."""
        self.commands: Final = tag + "commands"
        """Stream of commands that are not applied yet, and the last one that is."""
        self.events: Final = tag + "events"
        """Stream of events; the entry id of event n is `n-0`."""
        self.answers: Final = tag + "answers"
        self.journal: Final = tag + "journal"
        """List of all outside actions, in order; never cut."""
        self.head: Final = tag + "head"
        """Hash: `step` counts the steps written, `head` is Head as JSON."""
        self.saved: Final = tag + "saved"
        """The lab value (a cache of begin + journal), msgpack, for workers."""
        self.view: Final = tag + "view"
        """The wire snapshot, JSON, for browsers; of the same moment as `saved`."""
        self.classroom: Final = tag + "classroom"
        """The question to the class with every vote, msgpack; no part of the lab: what is undone there is not unasked."""
        self.rehearsal: Final = tag + "rehearsal"
        """The rehearsal that is on: its files and what people said to it, msgpack; empty: one was closed."""
        self.lease: Final = tag + "lease"
        self.fence: Final = tag + "fence"
        self.watched: Final = tag + "watched"
        self.live: Final = tag + "live"
        """Channel of batches: events and answers as they come."""


@lru_cache(maxsize=4096)
def keys_of(lab: str) -> Keys:
    """The same, for those who ask all the time."""
    return Keys(lab)


class Begin(Wire):
    """What a lab begins from: an entry of the library and the seed of all its chance; or a file, which says what came after
    as well."""

    library: str
    seed: int
    file: LabFile | None = None


class Command(Wire):
    """A request on its way to the worker. `ask` finds the way back to the one who asked."""

    ask: str
    who: str
    request: AnyRequest


class Head(Wire):
    """Where a lab stands. What is applied, numbered and told to browsers is what this says, nothing more."""

    run: int
    seq: int
    now_ms: Millis
    last_command: str
    """Entry id in the command stream; everything up to it is applied."""
    journal: int
    """Entries in the journal."""
    speed: float
    paused: bool
    until_happening: bool
    adaptive: bool = False


class Batch(msgspec.Struct, frozen=True):
    """One message of a lab's live channel: events `first`, `first` + 1, ... of a run, then answers by `ask`."""

    run: int
    first: int
    events: tuple[bytes, ...]
    answers: tuple[tuple[str, bytes], ...]


def read_batch(data: bytes) -> Batch:
    """As step.lua writes it: a line `run first count`, a line for each event, a line `ask json` for each answer."""
    head, *lines = data.split(b"\n")
    run, first, count = map(int, head.split())
    answers = (line.split(b" ", 1) for line in lines[count:])
    return Batch(run, first, tuple(lines[:count]), tuple((ask.decode(), answer) for ask, answer in answers))


class Call(msgspec.Struct, frozen=True):
    """A command as the channel CALLS brings it. `before` is the entry before it: no gap where it is the last applied."""

    lab: str
    before: str
    entry: str
    command: bytes


def read_call(data: bytes) -> Call:
    """As command.lua writes it: `lab before entry command`; a lab's name alone asks for it to be opened."""
    lab, before, entry, command, *_ = (*data.split(b" ", 3), b"", b"", b"")
    return Call(lab.decode(), before.decode(), entry.decode(), command)


_commands: Final = msgspec.json.Decoder(Command)
_heads: Final = msgspec.json.Decoder(Head)
_begins: Final = msgspec.json.Decoder(Begin)


def decode_command(data: bytes) -> Command:
    """Raises msgspec.MsgspecError."""
    return _commands.decode(data)


def decode_head(data: bytes) -> Head:
    return _heads.decode(data)


def decode_begin(data: bytes) -> Begin:
    return _begins.decode(data)


def most_waiting(request: AnyRequest) -> int:
    """How many commands may wait in a lab where this one is still taken."""
    row = row_of(request)
    return QUESTIONS_KEPT if row.is_question or row.role is Role.PARTICIPANT else COMMANDS_KEPT


def encode(record: Begin | Command | Head) -> bytes:
    return msgspec.json.encode(record)


def pairs(items: Sequence[tuple[str, bytes]]) -> list[str | bytes]:
    """Flattened, as scripts want them."""
    return [part for item in items for part in item]
