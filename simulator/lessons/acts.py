"""The acts that a lesson may suggest, as a person says them and as the page sends them.

    do: cable primary Ethernet0            a fault, by its name in the library of faults
    repair: cable primary Ethernet0        or `repair: all`
    type: primary: no failover active      commands in the system execution space, several with ` / ` between them
    flow: start ftp context1               or `stop`, or `rate web context1 6000`
    clock: run                             or `pause`, `next`, `adaptive`, `speed 10`
    look: group primary 1 :: The token     nothing to do, something to look at

Words of one's own may follow after ` :: `. Whether the lab knows a port or a flow, the lab decides; what is no fault at all
is found here.
"""

import re
from collections.abc import Callable
from typing import Final

from simulator.lessons.lesson import Act
from simulator.vocabulary import Link, UnitRole
from simulator.wire import requests

OWN_WORDS: Final = " :: "
NEXT_LINE: Final = " / "
MOST_LINES: Final = 20


class NoAct(Exception):
    """The words are none; the message says why."""


def read_act(keyword: str, text: str) -> Act:
    """The act that a line of a lesson stands for. Raises NoAct."""
    words, _, own = text.partition(OWN_WORDS)
    act = _READERS[keyword](words.strip())
    return Act(own.strip() or act.text, act.target, act.request)


# --- faults -----------------------------------------------------------------------------------------------------------

_UNIT: Final = "(?P<unit>primary|secondary)"
_PORT: Final = f"{_UNIT} (?P<port>Ethernet[0-5])"
_FAULTS: Final[tuple[tuple[str, str, str, str], ...]] = (
    (f"power {_UNIT}", "Switch {Unit} off", "Switch {Unit} on", "unit {unit}"),
    (f"crash {_UNIT}", "Crash the software of {Unit}", "Restart {Unit} after its crash", "unit {unit}"),
    (f"hardware {_UNIT}", "Break the hardware of {Unit}", "Replace the broken {Unit}", "unit {unit}"),
    (f"cable {_PORT}", "Pull the cable of {Unit} {port}", "Plug in the cable of {Unit} {port}", "port {unit} {port}"),
    (
        f"switch-port {_PORT}",
        "Shut the switch port toward {Unit} {port}",
        "Open the switch port toward {Unit} {port}",
        "port {unit} {port}",
    ),
    (f"shutdown {_PORT}", "Shut down {Unit} {port}", "Bring up {Unit} {port}", "port {unit} {port}"),
    (
        r"vlan (?P<switch>\w+) (?P<vlan>\d{1,4})",
        "Let the {switch} switch lose VLAN {vlan}",
        "Let the {switch} switch carry VLAN {vlan} again",
        "switch {switch}",
    ),
    (
        rf"vlan (?P<switch>\w+) (?P<vlan>\d{{1,4}}) {_UNIT}",
        "Let the {switch} switch lose VLAN {vlan} toward {Unit}",
        "Let the {switch} switch carry VLAN {vlan} toward {Unit} again",
        "switch {switch}",
    ),
    (
        rf"loss {_PORT} (?P<amount>\d{{1,3}})",
        "Lose {amount} % of all frames at {Unit} {port}",
        "End the loss at {Unit} {port}",
        "port {unit} {port}",
    ),
    (
        rf"delay {_PORT} (?P<amount>\d{{1,5}})",
        "Delay all frames at {Unit} {port} by {amount} ms",
        "End the delay at {Unit} {port}",
        "port {unit} {port}",
    ),
    (
        f"one-way {_PORT} in",
        "Let nothing reach {Unit} {port}",
        "Let frames reach {Unit} {port} again",
        "port {unit} {port}",
    ),
    (
        f"one-way {_PORT} out",
        "Let nothing leave {Unit} {port}",
        "Let frames leave {Unit} {port} again",
        "port {unit} {port}",
    ),
    (
        "link (?P<link>failover|state)",
        "Cut the {link} link between the switches",
        "Repair the {link} link",
        "link {link}",
    ),
    (r"switch (?P<switch>\w+)", "Switch the {switch} switch off", "Switch the {switch} switch on", "switch {switch}"),
    (
        f"serial {_UNIT}",
        "Pull the serial failover cable at {Unit}",
        "Plug in the serial failover cable at {Unit}",
        "link failover",
    ),
    ("serial-bad", "Damage the serial failover cable", "Replace the serial failover cable", "link failover"),
)
"""Pattern of the name, what a person does, how it is repaired, what to point at. Names: simulator/world/faults.py."""
_RELOAD: Final = re.compile(f"reload {_UNIT}")


def is_fault(name: str) -> bool:
    return any(re.fullmatch(pattern, name) for pattern, *_ in _FAULTS)


def _fault(name: str, *, on: bool) -> Act:
    for pattern, put, mend, target in _FAULTS:
        found = re.fullmatch(pattern, name)
        if found:
            words = found.groupdict()
            words["Unit"] = words.get("unit", "").capitalize()
            text = (put if on else mend).format(**words)
            return Act(text, target.format(**words), requests.Fault(0, name, on))
    kinds = sorted({re.split(r"[ (]", pattern)[0] for pattern, *_ in _FAULTS} | {"reload"})
    raise NoAct(f"{name!r} is no fault; faults begin with {', '.join(kinds)}, and name their unit and port")


def _do(name: str) -> Act:
    reload = _RELOAD.fullmatch(name)
    if reload:
        unit = reload["unit"]
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
    rf"unit {_SEAT}|(?:port|cable) {_SEAT} Ethernet[0-5]|group {_SEAT} [12]|link (?:{'|'.join(Link)})|switch \w+"
)


def _look(text: str) -> Act:
    if not _THINGS.fullmatch(text):
        raise NoAct(
            f"{text!r} is nothing to look at: `unit primary`, `port primary Ethernet0`, `group primary 1`, `link failover`"
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
