"""Stories: what people do to a pair and when, as values that can be written down, read back and made smaller.

A story is one line for its lab and one for each act, `<wait in ms> <act>`:

    lan-based-asa
    20000 put cable primary Ethernet3
    0 order secondary failover active group 1
    5000 conf primary failover group 1 | preempt
    0 repair-all

`put` and `repair` name a fault, `order` types lines in the system execution space, `conf` types them in configuration mode.
Lines are parted by ` | `. A wait without an act is `<wait> nothing`.
"""

from collections.abc import Callable, Iterator
from typing import Final

from simulator.lab import Action, Operate, PutFault, Repair, RepairAll
from simulator.vocabulary import Millis, UnitRole, Value

BETWEEN: Final = " | "
CONFIGURE: Final = "configure terminal"


class Act(Value, frozen=True):
    """One thing that is done, so long after the one before. text: as in a written story, without the wait."""

    wait_ms: Millis
    text: str


class Story(Value, frozen=True):
    """lab: its name in the library."""

    lab: str
    acts: tuple[Act, ...]


def action_of(text: str) -> Action | None:
    """The action of a written act; None: nothing is done. Raises ValueError where it is none."""
    verb, _, rest = text.partition(" ")
    if verb == "nothing":
        return None
    if verb == "put":
        return PutFault(rest)
    if verb == "repair":
        return Repair(rest)
    if verb == "repair-all":
        return RepairAll()
    unit, _, typed = rest.partition(" ")
    lines = tuple(typed.split(BETWEEN))
    if verb == "order":
        return Operate(UnitRole(unit), lines)
    if verb == "conf":
        return Operate(UnitRole(unit), (CONFIGURE, *lines, "end"))
    raise ValueError(f"{text!r}: no act")


def written(story: Story) -> str:
    return "\n".join((story.lab, *(f"{act.wait_ms} {act.text}" for act in story.acts)))


def read(text: str) -> Story:
    """The inverse of `written`. Blank lines and lines that begin with # say nothing."""
    lab, *lines = [line.strip() for line in text.splitlines() if line.strip() and not line.strip().startswith("#")]
    parts = [line.partition(" ") for line in lines]
    return Story(lab, tuple(Act(int(wait), rest) for wait, _, rest in parts))


def as_python(story: Story) -> str:
    """The story as tests write it: `go(lab, (wait, action), ...)`."""
    steps = ", ".join(f"({act.wait_ms:_}, {_call(act.text)})" for act in story.acts)
    return f'go("{story.lab}", {steps})'


def _call(text: str) -> str:
    verb, _, rest = text.partition(" ")
    unit, _, typed = rest.partition(" ")
    quoted = ", ".join(f'"{line}"' for line in typed.split(BETWEEN))
    match verb:
        case "nothing":
            return "None"
        case "put":
            return f'PutFault("{rest}")'
        case "repair":
            return f'Repair("{rest}")'
        case "repair-all":
            return "RepairAll()"
        case "order":
            return f"Operate({unit[0].upper()}, ({quoted},))"
        case _:
            return f"conf({unit[0].upper()}, {quoted})"


# --- smaller ----------------------------------------------------------------------------------------------------------


def shrunk(story: Story, breaks: Callable[[Story], bool], tries: int = 400) -> Story:
    """The smallest story that this finds, by leaving acts out and shortening waits, that still breaks. tries: how many
    smaller stories are lived at most."""
    found = True
    while found and tries > 0:
        found = False
        for smaller in _smaller(story):
            tries -= 1
            if tries < 0:
                break
            if breaks(smaller):
                story, found = smaller, True
                break
    return story


def _smaller(story: Story) -> Iterator[Story]:
    """Simpler neighbours of a story, the boldest first."""
    acts = story.acts
    for size in (len(acts) // 2, 1):
        for begin in range(0, len(acts), max(1, size)) if size else ():
            rest = (*acts[:begin], *acts[begin + size :])
            yield Story(story.lab, rest)
            lost = sum(act.wait_ms for act in acts[begin : begin + size])
            if lost and begin + size < len(acts):  # the acts after it stay where they were
                after = acts[begin + size]
                yield Story(
                    story.lab, (*acts[:begin], Act(after.wait_ms + lost, after.text), *acts[begin + size + 1 :])
                )
    for number, act in enumerate(acts):
        for wait_ms in _shorter(act.wait_ms):
            yield Story(story.lab, (*acts[:number], Act(wait_ms, act.text), *acts[number + 1 :]))
    for number, act in enumerate(acts):
        for text in _simpler(act.text):
            yield Story(story.lab, (*acts[:number], Act(act.wait_ms, text), *acts[number + 1 :]))


def _shorter(wait_ms: Millis) -> Iterator[Millis]:
    if wait_ms:
        yield 0
        yield wait_ms // 2
    for unit in (60_000, 10_000, 1_000, 100):
        if wait_ms > unit and wait_ms % unit:
            yield wait_ms - wait_ms % unit


def _simpler(text: str) -> Iterator[str]:
    """An act of the same kind with fewer lines."""
    verb, _, rest = text.partition(" ")
    unit, _, typed = rest.partition(" ")
    lines = typed.split(BETWEEN)
    if verb in {"order", "conf"} and len(lines) > 2:
        for leave in range(1, len(lines)):
            kept = [line for number, line in enumerate(lines) if number != leave]
            yield f"{verb} {unit} {BETWEEN.join(kept)}"
