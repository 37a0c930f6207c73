"""Which of the messages of a batch are shown: never more than asked for, and what is rare before what is routine."""

from collections.abc import Sequence
from typing import Final

from simulator.vocabulary import Link, Via
from simulator.world.happenings import Happening, Sent

ROUTINE: Final = frozenset({"hello", "interface-hello", "stay-alive"})


def shown(happenings: Sequence[Happening], most: int) -> frozenset[int]:
    """Positions of the messages to show: the first of the rare ones, the rest of the room evenly for routine ones."""
    rare: list[int] = []
    routine: list[int] = []
    for at, happening in enumerate(happenings):
        output = happening.output
        if type(output) is Sent:
            (routine if output.kind in ROUTINE else rare).append(at)
    if len(rare) + len(routine) <= most:
        return frozenset((*rare, *routine))
    room = max(0, most - len(rare))
    step = len(routine) / room if room else 0
    return frozenset((*rare[:most], *(routine[int(at * step)] for at in range(min(room, len(routine))))))


def via_text(via: Via) -> str:
    """ "failover", "state" or "context/interface"."""
    return via.value if isinstance(via, Link) else f"{via.context}/{via.name}"
