"""Reads a lesson's file. What is wrong with it is told line by line, all of it at once; docs/instructor.md has the format.

Front matter first (`title: ...`), up to a line `---`; then steps, each below its `# Heading`. Below `ask:` stand choices,
`- ` or, the right one, `* `. `entries.py` reads the lines.
"""

import re
from collections.abc import Collection
from typing import Final

from simulator.lessons.acts import ACT_WORDS
from simulator.lessons.conditions import Condition
from simulator.lessons.entries import (
    LONGEST,
    SECONDS,
    Entry,
    Mistakes,
    Words,
    act_of,
    check_lab,
    check_length,
    condition_of,
    front_end,
    narration_of,
    one_of,
    parts_of,
    read_entries,
)
from simulator.lessons.lesson import Choice, Lesson, Question, Rule, Step, Wrong
from simulator.wire.lesson import MAX_CHOICES
from simulator.wire.sections import SECTIONS

FRONT: Final = ("title", "lab", "minutes", "shows", "goal")
MOST_STEPS: Final = 40
MINUTES: Final = (1, 180)

_KEY: Final = re.compile(r"^(\d+-)?(?P<key>[a-z0-9][a-z0-9-]{0,50})\.lesson$")
_WORDS: Final = Words((*FRONT, *ACT_WORDS, "ask", "because", "expect", "hint", "rule", "notes"))


def parse(file: str, text: str, labs: Collection[str] | None = None) -> Lesson | tuple[Wrong, ...]:
    """The lesson of a file, or everything that is wrong with it. file: its name without folders, `10-power.lesson`.
    labs: the keys of the labs that there are; None: which lab the lesson names is not checked."""
    faults = Mistakes(file, labs)
    named = _KEY.match(file)
    if not named:
        faults.add(
            1, "a lesson's file is named like `10-power.lesson`: a number for its place, then small letters and dashes"
        )
    entries = list(read_entries(text, _WORDS, faults))
    ends = front_end(entries, faults)
    if ends is None:
        return tuple(faults.found)
    front = _front(entries[:ends], entries[ends].line, faults)
    steps = tuple(_step(part, faults) for part in parts_of(entries[ends + 1 :], faults))
    if not 0 < len(steps) <= MOST_STEPS:
        faults.add(
            entries[-1].line,
            f"a lesson has 1 to {MOST_STEPS} steps, each below `# Heading`, not {len(steps)}",
        )
    if faults.found or not named:
        return faults.in_order
    minutes = int(front.pop("minutes"))
    return Lesson(key=named["key"], minutes=minutes, steps=steps, **front)


# --- front matter -----------------------------------------------------------------------------------------------------


def _front(entries: list[Entry], end: int, faults: Mistakes) -> dict[str, str]:
    front: dict[str, str] = {}
    for entry in entries:
        if entry.word in FRONT:
            if entry.word in front:
                faults.add(entry.line, f"`{entry.word}:` stands here twice")
            if not entry.text:
                faults.add(entry.line, f"`{entry.word}:` says nothing")
            front[entry.word] = entry.text
            _judge_front(entry, faults)
        elif entry.word or entry.text:
            faults.add(entry.line, f"the front matter has {', '.join(FRONT)}, each with a colon, and then `---`")
    for word in FRONT:
        if word not in front:
            faults.add(end, f"the front matter has no `{word}:`")
    return front


def _judge_front(entry: Entry, faults: Mistakes) -> None:
    word, text = entry.word, entry.text
    if word == "lab":
        check_lab(entry, faults)
    if word == "minutes" and not (text.isascii() and text.isdigit() and MINUTES[0] <= int(text) <= MINUTES[1]):
        faults.add(entry.line, f"`minutes:` is a number from {MINUTES[0]} to {MINUTES[1]}, not {text!r}")
    if word in ("title", "shows"):
        check_length(entry, faults)


# --- a step -----------------------------------------------------------------------------------------------------------


def _step(entries: list[Entry], faults: Mistakes) -> Step:
    heading, rest = entries[0], entries[1:]
    if not heading.text:
        faults.add(heading.line, "a step needs a heading: `# What it is about`")
    for entry in rest:
        if entry.word in FRONT or entry.word == "---":
            faults.add(entry.line, f"`{entry.word}` belongs into the front matter, above the first step")
        elif entry.more and entry.word != "ask":
            faults.add(entry.line, f"expected a colon right after `{entry.word}`")
        elif entry.word and entry.word not in ("-", "*") and not entry.text:
            faults.add(entry.line, f"`{entry.word}:` says nothing")
    narration = narration_of(rest)
    if not narration:
        faults.add(heading.line, "a step needs narration: plain lines below its heading")
    step = Step(
        heading=heading.text,
        narration=narration,
        acts=tuple(act for entry in rest if entry.word in ACT_WORDS and (act := act_of(entry, faults))),
        question=_question(rest, faults),
        explanation=because.text if (because := one_of(rest, "because", faults)) else "",
        expects=tuple(found for entry in rest if entry.word == "expect" and (found := _expect(entry, faults))),
        hints=tuple(entry.text for entry in rest if entry.word == "hint"),
        rule=_rule(rest, faults),
        notes="\n".join(entry.text for entry in rest if entry.word == "notes"),
    )
    asked = next((entry for entry in rest if entry.word == "ask"), None)
    if asked and not any(entry.word == "expect" for entry in rest):
        faults.add(asked.line, "a question needs an `expect:` in its step, so that the lab gives the answer")
    if asked and not any(entry.word == "because" for entry in rest):
        faults.add(asked.line, "a question needs a `because:` that explains the answer")
    return step


def _expect(entry: Entry, faults: Mistakes) -> Condition | None:
    condition = condition_of(entry, entry.text, faults) if entry.text else None
    if condition and condition.hold_ms == 0:
        faults.add(entry.line, "what stays needs a time here: `... stays ... for 60 s`")
    return condition


def _rule(entries: list[Entry], faults: Mistakes) -> Rule | None:
    entry = one_of(entries, "rule", faults)
    if entry is None or not entry.text:
        return None
    line = entry.line
    section, colon, words = entry.text.partition(":")
    if not colon or not words.strip():
        faults.add(line, "expected `rule: Section of the source document: what it says`")
    elif section.strip() not in SECTIONS:
        faults.add(line, f"the source document has no section {section.strip()!r}; there are {'; '.join(SECTIONS)}")
    return Rule(section.strip(), words.strip())


def _question(entries: list[Entry], faults: Mistakes) -> Question | None:
    asked = one_of(entries, "ask", faults)
    choices = [entry for entry in entries if entry.word in ("-", "*")]
    if asked is None:
        for entry in choices:
            faults.add(entry.line, "a choice needs an `ask:` above it")
        return None
    if not 2 <= len(choices) <= MAX_CHOICES:
        faults.add(
            asked.line,
            f"a question has 2 to {MAX_CHOICES} choices (`- `, the right one `* `), not {len(choices)}",
        )
    if sum(entry.word == "*" for entry in choices) != 1:
        faults.add(asked.line, "exactly one choice is right: it begins with `* `")
    for entry in (asked, *choices):
        if len(entry.text) > LONGEST:
            faults.add(entry.line, f"{LONGEST} characters at most, this has {len(entry.text)}")
    return Question(asked.text, tuple(_choice(entry, faults) for entry in choices), _seconds(asked, faults))


def _choice(entry: Entry, faults: Mistakes) -> Choice:
    text, bar, check = (part.strip() for part in entry.text.partition(" | "))
    if not text:
        faults.add(entry.line, "a choice says nothing")
    return Choice(text, entry.word == "*", condition_of(entry, check, faults) if bar else None)


def _seconds(asked: Entry, faults: Mistakes) -> int | None:
    if not asked.more:
        return None
    number = asked.more.removesuffix(" s")
    if not (number.isascii() and number.isdigit() and SECONDS[0] <= int(number) <= SECONDS[1]):
        faults.add(
            asked.line, f"the time to vote is {SECONDS[0]} to {SECONDS[1]} seconds: `ask 30 s: ...`, not {asked.more!r}"
        )
        return None
    return int(number)
