"""What the worker needs of a lab: the boundary between the shell and the pure rooms."""

from collections.abc import Sequence
from typing import Protocol

import msgspec

from simulator.history.frame import Frame
from simulator.lessons.lesson import Act
from simulator.rehearsal.conduct import Order
from simulator.rehearsal.instants import Sighting
from simulator.vocabulary import Millis
from simulator.wire import codec
from simulator.wire.answers import Answer
from simulator.wire.bus_protocol import Begin
from simulator.wire.events import AnyEvent
from simulator.wire.file import LabFile
from simulator.wire.requests import AnyRequest
from simulator.wire.snapshot import Clock, Snapshot
from simulator.worker.syslog import Outgoing


class News(msgspec.Struct, frozen=True):
    """What came of the lab since it was last asked: for browsers, and for the journal."""

    events: tuple[AnyEvent, ...] = ()
    """Bodies: not numbered yet."""
    journal: tuple[bytes, ...] = ()
    syslog: tuple[Outgoing, ...] = ()
    """Messages for real syslog servers, if the operator allows them (syslog.py)."""
    turned: bool = False
    """Another present has taken the place of the one that browsers know: they have to look anew, in a new run."""


def unhandled(request: AnyRequest) -> Answer:
    """Of a request whose owner, by its row, has no handler for it."""
    return codec.refuse(request.id, "unknown", f"type: nobody here answers {type(request).__name__}")


class CannotOpen(Exception):
    """What a lab is to begin from is refused; the message names every wrong place."""


class CannotOpenNow(CannotOpen):
    """The same for some time only."""


class Conductor(Protocol):
    """Follows a lab batch by batch, and may want something done in it at any of them: a rehearsal and its injects."""

    def followed(self, seen: Sighting) -> None: ...

    def orders(self) -> Sequence[Order]:
        """What is to be done now, before time goes on."""

    def performed(self, order: Order, refused: str, now: Frame) -> None:
        """It was done; refused: why it could not be, or ""."""


class Engine(Protocol):
    """One lab and what browsers see of it. Every method leaves it as it was where it raises."""

    @property
    def frame(self) -> Frame:
        """The lab and its picture, as values."""

    def conduct(self, conductor: Conductor | None) -> None:
        """Tell it of every batch from now on, and do what it wants."""

    def perform(self, who: str, act: Act) -> str:
        """Why it cannot be done, or ""."""

    @property
    def now_ms(self) -> Millis: ...

    @property
    def due_ms(self) -> Millis | None:
        """When the next thing happens by itself; None: nothing will."""

    def advance(self, until_ms: Millis, *, messages: int) -> None:
        """`messages`: how many of the messages sent browsers are shown at most."""

    def advance_while_calm(self, until_ms: Millis, *, messages: int) -> bool:
        """Stop soon after something that deserves to be watched (True), or at the time given."""

    def advance_to_happening(self, limit_ms: Millis, *, messages: int) -> bool:
        """Stop at the next happening (True), or at the limit."""

    def open_past(self) -> None:
        """Make what `remember` begins with. Called in a thread, before any other method is asked to look back."""

    def ready(self, request: AnyRequest) -> bool:
        """Whether it can be answered at once. If not, a part of the work that it needs has been done: ask again."""

    def remember(self) -> bool:
        """A part of what looking back will need is made ready; True: all of it is."""

    def catch_up(self) -> None:
        """The step is written: what nobody waited for is done now."""

    def handle(self, who: str, request: AnyRequest) -> Answer: ...

    @property
    def turned(self) -> bool:
        """As `take` will tell."""

    def set_clock(self, clock: Clock) -> None:
        """Tell browsers."""

    def take(self) -> News:
        """What came since the last call; the next call does not give it again."""

    def save(self) -> bytes: ...

    def snapshot(self, run: int, seq: int) -> Snapshot: ...

    def pass_over(self, until_ms: Millis) -> None:
        """Advance, and tell nothing: browsers have seen it."""

    def time_of(self, entry: bytes) -> Millis:
        """When a journal entry was made."""

    def weight(self, entry: bytes) -> int:
        """How many lines or acts a journal entry is."""

    def prepare(self, entry: bytes) -> bool:
        """A slice of the work that `replay` of this entry needs is done; True: it will not take long now."""

    def replay(self, entry: bytes) -> str:
        """Apply a journal entry; the lab must stand at its time. Why it cannot be done, or ""."""

    def resume(self, seen: Snapshot | None) -> None:
        """After a replay: forget what came of it, and go on from what browsers have seen; None: they must look anew."""


class Engines(Protocol):
    """Where labs come from."""

    def fresh(self, lab: str, begin: Begin) -> Engine:
        """As it is when people find it, without what its file says came after. Raises CannotOpen."""

    def entries(self, file: LabFile) -> list[bytes]:
        """What its file says came after, each as a journal entry. Raises CannotOpen."""

    def restore(self, lab: str, saved: bytes) -> tuple[Engine, int] | None:
        """The lab as saved and how many journal entries it contains; None: the bytes are of another version."""
