"""What a pair goes through, as moments at which tools read it: healthy, while something happens, and after it.

Each moment is a story of its own that begins with the healthy pair: acts, and seconds that pass between them.
"""

from collections.abc import Iterator
from functools import cache
from typing import Final, TypeAlias

from simulator.lab import Declined, Lab, Operate, PutFault, Repair, advance, handle
from simulator.vocabulary import UnitRole
from tests.clients.profiles import opened
from tests.lab.labs import P, S

Typed: TypeAlias = tuple[UnitRole, *tuple[str, ...]]
Act: TypeAlias = str | float | Typed
"""A fault by its name, "repair" before one that is to end; seconds; or lines in the system space of a unit."""

INSIDE: Final = "{data}"
CONTEXT: Final = "{context}"
NAMED: Final = "{name}"
"""Stand for a port of the primary unit that data is on, for its context, and for its name there."""
STORIES: Final[dict[str, tuple[Act, ...]]] = {
    "healthy": (60,),
    "healthy for an hour": (4_000,),
    "primary just lost power": ("power primary", 2),
    "primary has no power": ("power primary", 120),
    "primary boots": ("power primary", 120, "repair power primary", 20),
    "primary negotiates": ("power primary", 120, "repair power primary", 61),
    "primary is back": ("power primary", 120, "repair power primary", 80),
    "primary has preempted": ("power primary", 120, "repair power primary", 180),
    "secondary has no power": ("power secondary", 60),
    "secondary crashed and is back": ("crash secondary", 30, "repair crash secondary", 200),
    "a port just lost its carrier": (f"cable primary {INSIDE}", 1),
    "a port is tested": (f"cable primary {INSIDE}", 8),
    "a port has failed": (f"cable primary {INSIDE}", 60),
    "a port is back": (f"cable primary {INSIDE}", 60, f"repair cable primary {INSIDE}", 12),
    "the port of the standby has failed": (f"cable secondary {INSIDE}", 60),
    "a port is shut down": (f"shutdown primary {INSIDE}", 60),
    "the failover link just fell silent": ("link failover", 3),
    "the failover link has failed": ("link failover", 90),
    "the failover link is back": ("link failover", 90, "repair link failover", 60),
    "the state link is cut": ("link state", 60),
    "both links are cut": ("link failover", "link state", 90),
    "group 1 is being handed over": ((P, "no failover active group 1"), 0),
    "group 1 was handed over": ((P, "no failover active group 1"), 20),
    "all is active on the secondary": ((S, "failover active"), 20),
    "failover is off": ((P, "no failover"), 30),
    "failover is off on the secondary": ((S, "no failover"), 30),
    "the standby reloads": ((P, "failover reload-standby"), 20),
    "the primary reloaded": ((P, "reload noconfirm"), 240),
    "an interface is not monitored": (
        (P, f"changeto context {CONTEXT}", "configure terminal", f"no monitor-interface {NAMED}"),
        20,
    ),
    "a handover is logged": (
        (P, f"changeto context {CONTEXT}", "configure terminal", "logging enable", "logging buffered debugging"),
        (P, "changeto context admin", "configure terminal", "logging enable", "logging buffered debugging"),
        (P, "no failover active group 1"),
        20,
    ),
    "a handover is logged with its time": (
        (
            P,
            "changeto context admin",
            "configure terminal",
            "logging enable",
            "logging timestamp",
            "logging buffered 7",
        ),
        (P, "no failover active group 1"),
        20,
    ),
    "the unit has another name": ((P, "configure terminal", "hostname renamed"), 10),
}
"""At least twenty. One second is enough for a message, a minute for whatever goes on."""
FEW: Final = (
    "healthy",
    "primary just lost power",
    "primary is back",
    "a port has failed",
    "the failover link has failed",
)


def _words(lab: Lab) -> dict[str, str]:
    """What stands for what: the first data interface, and the port under it; of a bundle its first member."""
    settings = lab.world.primary.device.live.settings
    first = settings.interfaces[0]
    cabled = {cable.port for cable in lab.world.topology.cables}
    port = next(member for member in (*settings.members_of(first.port), first.port) if member in cabled)
    return {INSIDE: port, CONTEXT: first.key.context, NAMED: first.key.name}


def _done(lab: Lab, act: Act, words: dict[str, str]) -> Lab:
    if isinstance(act, int | float):
        return advance(lab, lab.now_ms + int(act * 1_000), messages=False).lab
    if isinstance(act, tuple):
        step = handle(lab, "story", Operate(act[0], tuple(_said(line, words) for line in act[1:])))
    else:
        name = _said(act, words)
        ended = name.removeprefix("repair ")
        step = handle(lab, "story", PutFault(name) if ended == name else Repair(ended))
    assert not isinstance(step.answer, Declined), step.answer
    return step.lab


def _said(text: str, words: dict[str, str]) -> str:
    for stands, meant in words.items():
        text = text.replace(stands, meant)
    return text


@cache
def lived(profile: str, moment: str) -> Lab:
    """The pair of a profile at a moment."""
    lab = opened(profile)
    words = _words(lab)
    for act in STORIES[moment]:
        lab = _done(lab, act, words)
    return lab


def running(lab: Lab) -> Iterator[UnitRole]:
    """The units that can be asked."""
    return (unit for unit in (P, S) if lab.world.chassis(unit).device.unit is not None)
