"""A golden scenario: a story of actions in a text file, and under each action the full trace of what came of it.

    # Comment: what the story shows.
    @ lab asa            which lab of simulator/pair/library opens (first line that is no comment)
    @ unlike secondary model=PIX-525 ports=4 version=7.0(2) licence=FO contexts=2 memory_mb=64 flash_bytes=8313000
                         in what a chassis is not like the usual one (before `@ lab`)
    @ traffic            hosts talk through the pair from the opening on (before `@ lab`)
    > fault cable primary Ethernet0
    > repair cable primary Ethernet0
    > repair all
    > primary: no failover active group 1        typed at that unit's console
    > operate secondary: reload                  typed as a click does; several lines with ` ; ` between them
    > flow start ftp context1  /  flow stop ftp context1  /  rate web context1 3600  /  answers of context1 through context2
    > run 30 s  /  run 500 ms  /  run to happening
    ? flows context1     what an observer has measured of a context's traffic by now

All other lines are the trace. `play` goes through a story step by step; `told` writes it anew, trace and all.
"""

from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from simulator.appliance.hardware import Facts
from simulator.lab import (
    Action,
    ConsoleLine,
    Declined,
    Lab,
    Operate,
    PutFault,
    Repair,
    RepairAll,
    RouteBack,
    SetRate,
    StartFlow,
    Step,
    StopFlow,
    advance,
    advance_to_happening,
    handle,
)
from simulator.pair.blueprint import UnitHardware
from simulator.vocabulary import UnitRole
from tests.lab.labs import opened
from tests.scenarios.trace import measured, opening_of, standing, trace

WHO = "story"
LIMIT_MS = 600_000


class Played(NamedTuple):
    """One action of a story: the lab before it, and what became of it."""

    line: str
    before: Lab
    step: Step


def opening(text: str) -> Lab:
    """The lab in which the story begins."""
    hardware: list[UnitHardware] = []
    traffic = "@ traffic" in text.splitlines()
    for line in text.splitlines():
        if line.startswith("@ unlike "):
            hardware.append(_unlike(line.split()[2:]))
        if line.startswith("@ lab "):
            return opened(line.removeprefix("@ lab ").strip(), tuple(hardware), traffic=traffic)
    raise ValueError("the story names no lab: `@ lab <name>`")


def _unlike(words: list[str]) -> UnitHardware:
    """One `@ unlike` line: the unit, then `name=value` of UnitHardware or Facts."""
    given = dict(word.split("=", 1) for word in words[1:])
    facts = {name: given.pop(name) for name in list(given) if name in Facts.__struct_fields__}
    return msgspec.convert({"unit": words[0], **given, "facts": facts}, UnitHardware, strict=False)


def play(text: str) -> Iterator[Played]:
    """Every action of the story, in order."""
    lab = opening(text)
    for line in text.splitlines():
        if line.startswith("> "):
            step = act(lab, line.removeprefix("> ").strip())
            yield Played(line, lab, step)
            lab = step.lab


def act(lab: Lab, words: str) -> Step:
    """One action of a story."""
    match words.split():
        case ["run", "to", "happening"]:
            return advance_to_happening(lab, lab.now_ms + LIMIT_MS)
        case ["run", amount, ("s" | "ms") as unit]:
            return advance(lab, lab.now_ms + int(amount) * (1_000 if unit == "s" else 1))
        case _:
            return handle(lab, WHO, action(words))


def action(words: str) -> Action:
    head, _, rest = words.partition(" ")
    if words == "repair all":
        return RepairAll()
    if head == "fault":
        return PutFault(rest)
    if head == "repair":
        return Repair(rest)
    if head == "operate":
        unit, _, lines = rest.partition(": ")
        return Operate(UnitRole(unit), tuple(lines.split(" ; ")))
    match words.split():
        case ["flow", "start", kind, context]:
            return StartFlow(f"{kind} {context}")
        case ["flow", "stop", kind, context]:
            return StopFlow(f"{kind} {context}")
        case ["rate", kind, context, rate]:
            return SetRate(f"{kind} {context}", int(rate))
        case ["answers", "of", context, "through", via]:
            return RouteBack(context, "" if via == context else via)
        case _:
            pass
    unit, colon, line = words.partition(":")
    if not colon:
        raise ValueError(f"no action: {words!r}")
    return ConsoleLine(UnitRole(unit), line.strip())


def told(text: str) -> str:
    """The story with its trace as it is now; comments, empty lines and actions stay where they are."""
    lab = opening(text)
    begin = opening_of(lab)
    lines = [*kept(text)]
    played = play(text)
    written: list[str] = []
    for line in lines:
        written.append(line)
        if line.startswith("@ lab "):
            written.append(standing(lab, begin))
        elif line.startswith("> "):
            step = next(played).step
            if isinstance(step.answer, Declined):
                written.append(f"    declined ({step.answer.code}): {step.answer.message}")
            written += trace(step.happenings, begin)
            written.append(standing(step.lab, begin))
            lab = step.lab
        elif line.startswith("? flows "):
            written += measured(lab, line.removeprefix("? flows "))
    return "\n".join(written).rstrip() + "\n"


def kept(text: str) -> Iterator[str]:
    """What of a story's file is not trace."""
    for line in text.splitlines():
        if not line.strip() or line.startswith(("#", "@ ", "> ", "? ")):
            yield line.rstrip()
