"""The commands of one lab that wait for it, in the order in which they are done: acts first, then what people ask.

Acts are done in the order in which they were given. A question changes nothing, so acts go before it, however many people
ask; what is answered at once goes before what is work. A question that an act has gone before is in this memory only: it is
lost with the worker, and whoever asked is told that it took too long, and may ask again.
"""

from collections import deque
from typing import Final

from simulator.wire.bus_protocol import Command
from simulator.wire.requests import row_of


class Waiting:
    """Entries of the command stream, each with its command; None for one that nobody can read."""

    def __init__(self) -> None:
        self.acts: Final[deque[tuple[str, Command | None]]] = deque()
        self.easy: Final[deque[tuple[str, Command | None]]] = deque()
        self.hard: Final[deque[tuple[str, Command | None]]] = deque()

    def __len__(self) -> int:
        return len(self.acts) + len(self.easy) + len(self.hard)

    def put(self, entry: str, command: Command | None) -> None:
        row = None if command is None else row_of(command.request)
        lane = self.acts if row is None or not row.is_question else self.hard if row.is_hard else self.easy
        lane.append((entry, command))

    def first(self) -> deque[tuple[str, Command | None]]:
        """Where the next one stands; empty where nothing waits."""
        return self.acts or self.easy or self.hard

    def passed(self, last: str) -> list[Command]:
        """The questions that no other worker will find: something that came after them is done."""
        found = (*self.easy, *self.hard)
        return [command for entry, command in found if command is not None and place(entry) <= place(last)]


def place(entry: str) -> tuple[int, ...]:
    """Entry ids in their order."""
    return tuple(map(int, entry.split("-")))
