"""The acts that a lesson may suggest, as a person says them and as the page sends them.

    do: cable primary Ethernet0            a fault, by its name (simulator/faults)
    repair: cable primary Ethernet0        or `repair: all`
    type: primary: no failover active      commands in the system execution space, several with ` / ` between them
    flow: start ftp context1               or `stop`, or `rate web context1 6000`
    clock: run                             or `pause`, `next`, `adaptive`, `speed 10`
    look: group primary 1 :: The token     nothing to do, something to look at

Words of one's own may follow after ` :: `. Whether the lab knows a port or a flow, the lab decides; what is not a fault at
all is found here.
"""

import re
from collections.abc import Callable
from typing import Final

from simulator.faults.names import KINDS, Unreadable, name_of, parse
from simulator.faults.words import order, place
from simulator.lessons.lesson import Act
from simulator.vocabulary import Link, UnitRole
from simulator.wire import requests

OWN_WORDS: Final = " :: "
NEXT_LINE: Final = " / "
MOST_LINES: Final = 20


class NoAct(Exception):
    """Not an act; the message says why."""


def read_act(keyword: str, text: str) -> Act:
    """The act that a line of a lesson stands for. Raises NoAct."""
    words, _, own = text.partition(OWN_WORDS)
    act = _READERS[keyword](words.strip())
    return Act(own.strip() or act.text, act.target, act.request)


# --- faults -----------------------------------------------------------------------------------------------------------

_RELOAD: Final = re.compile(r"reload (primary|secondary)")
_KINDS: Final = ", ".join(sorted({*KINDS, "reload"}))


def _fault(name: str, *, on: bool) -> Act:
    fault = parse(name)
    if isinstance(fault, Unreadable):
        unknown = f"faults begin with {_KINDS}, and name their unit and port"
        raise NoAct(f"{name!r} is not a fault; {unknown if fault.word == 1 else f'word {fault.word}: {fault.reason}'}")
    return Act(order(fault, on=on), place(fault), requests.Fault(0, name_of(fault), on))


def _do(name: str) -> Act:
    reload = _RELOAD.fullmatch(name)
    if reload:
        unit = reload[1]
        return Act(f"Reload {unit.capitalize()}", f"unit {unit}", requests.Fault(0, name, on=True))
    return _fault(name, on=True)


def _repair(name: str) -> Act:
    if name == "all":
        return Act("Repair everything", "", requests.RepairAll(0))
    return _fault(name, on=False)


# --- everything else --------------------------------------------------------------------------------------------------


def _type(text: str) -> Act:
    unit, colon, typed = text.partition(":")
    unit = unit.strip()
    if not colon or unit not in set(UnitRole):
        raise NoAct(f"expected `type: primary: command` or `type: secondary: command`, found {text!r}")
    lines = tuple(line.strip() for line in typed.split(NEXT_LINE) if line.strip())
    if not 0 < len(lines) <= MOST_LINES:
        raise NoAct(f"expected 1 to {MOST_LINES} commands after `type: {unit}:`")
    long = next((line for line in lines if len(line) > requests.MAX_LINE), None)
    if long:
        raise NoAct(f"a command may have {requests.MAX_LINE} characters, this one has {len(long)}")
    told = NEXT_LINE.join(lines)
    return Act(f"Type on {unit.capitalize()}: {told}", f"unit {unit}", requests.Operate(0, unit, lines))


def _flow(text: str) -> Act:
    words = text.split()
    match words:
        case ["start" | "stop" as verb, kind, context]:
            way = "Start" if verb == "start" else "Stop"
            flow = f"{kind} {context}"
            return Act(f"{way} {kind} through {context}", "", requests.Flow(0, flow, verb == "start"))
        case ["rate", kind, context, rate] if rate.isascii() and rate.isdigit() and 0 < int(rate) <= 1_000_000:
            told = f"Set the rate of {kind} through {context} to {rate}"
            return Act(told, "", requests.Rate(0, f"{kind} {context}", int(rate)))
        case _:
            raise NoAct(
                f"expected `start`, `stop` or `rate`, a flow (`ftp context1`) and for `rate` a number, found {text!r}"
            )


_CLOCKS: Final = {
    "run": ("Let time run", requests.SetClock(0, paused=False)),
    "pause": ("Pause", requests.SetClock(0, paused=True)),
    "next": ("Run to the next event", requests.SetClock(0, next_happening=True)),
    "adaptive": ("Speed up when nothing happens", requests.SetClock(0, paused=False, adaptive=True)),
}
_SPEEDS: Final = (0.1, 600.0)


def _clock(text: str) -> Act:
    if text in _CLOCKS:
        told, request = _CLOCKS[text]
        return Act(told, "", request)
    found = re.fullmatch(r"speed (\d{1,3}(?:\.\d)?)", text)
    if not found or not _SPEEDS[0] <= float(found[1]) <= _SPEEDS[1]:
        raise NoAct(f"expected {', '.join(_CLOCKS)} or `speed` and a number from 0.1 to 600, found {text!r}")
    return Act(f"Run time at {found[1]}x", "", requests.SetClock(0, paused=False, speed=float(found[1])))


_SEAT: Final = "(?:primary|secondary)"
_THINGS: Final = re.compile(
    rf"unit {_SEAT}|(?:port|cable) {_SEAT} \S+|group {_SEAT} [12]|link (?:{'|'.join(Link)})|switch \S+"
)


def _look(text: str) -> Act:
    if not _THINGS.fullmatch(text):
        raise NoAct(
            f"{text!r} is not a thing to look at: `unit primary`, `port primary Ethernet0`, `group primary 1`, `link failover`"
        )
    return Act(f"Look at {text}", text, None)


_READERS: Final[dict[str, Callable[[str], Act]]] = {
    "do": _do,
    "repair": _repair,
    "type": _type,
    "flow": _flow,
    "clock": _clock,
    "look": _look,
}
ACT_WORDS: Final = tuple(_READERS)
