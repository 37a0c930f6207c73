"""Reads a lesson's file. What is wrong with it is told line by line, all of it at once; docs/instructor.md has the format.

A file is lines. Front matter first (`title: ...`), up to a line `---`; then steps, each below its `# Heading`. A line that
begins with a known word and a colon is an entry; below `ask:` stand choices, `- ` or, the right one, `* `. Everything else
is narration. A line that begins with a blank goes on with the entry above it.
"""

import re
from collections.abc import Collection, Iterator
from difflib import get_close_matches
from typing import Final, NamedTuple

from simulator.lessons.acts import ACT_WORDS, NoAct, read_act
from simulator.lessons.conditions import Condition, NoCondition, read_condition
from simulator.lessons.lesson import Act, Choice, Lesson, Question, Rule, Step, Wrong
from simulator.wire.lesson import MAX_CHOICES
from simulator.wire.sections import SECTIONS

FRONT: Final = ("title", "lab", "minutes", "shows", "goal")
LONGEST: Final = 300
"""Characters of a title, a question, a choice: the wire's `Words`."""
MOST_STEPS: Final = 40
MINUTES: Final = (1, 180)
SECONDS: Final = (5, 3_600)

_KEY: Final = re.compile(r"^(\d+-)?(?P<key>[a-z0-9][a-z0-9-]{0,50})\.lesson$")
_WORD: Final = re.compile(r"^(?P<word>[a-z]+)(?P<more> [^:]*)?:(?: +(?P<text>.*))?$")
_ENTRIES: Final = (*ACT_WORDS, "ask", "because", "expect", "hint", "rule", "notes")


class _Entry(NamedTuple):
    """word: "" narration, "#" heading, "-" and "*" choices, "---" the end of the front matter. more: between word and colon."""

    line: int
    word: str
    more: str
    text: str


class _Faults:
    def __init__(self, file: str, labs: Collection[str] | None) -> None:
        self.file = file
        self.labs = labs
        self.found: list[Wrong] = []

    def add(self, line: int, reason: str) -> None:
        self.found.append(Wrong(self.file, line, reason))


def parse(file: str, text: str, labs: Collection[str] | None = None) -> Lesson | tuple[Wrong, ...]:
    """The lesson of a file, or everything that is wrong with it. file: its name without folders, `10-power.lesson`.
    labs: the keys of the labs that there are; None: which lab the lesson names is not checked."""
    faults = _Faults(file, labs)
    named = _KEY.match(file)
    if not named:
        faults.add(
            1, "a lesson's file is named like `10-power.lesson`: a number for its place, then small letters and dashes"
        )
    entries = list(_entries(text, faults))
    ends = next((at for at, entry in enumerate(entries) if entry.word == "---"), None)
    if ends is None:
        faults.add(max(1, len(entries)), "no line `---` ends the front matter")
        return tuple(faults.found)
    front = _front(entries[:ends], entries[ends].line, faults)
    steps = tuple(_step(part, faults) for part in _parts(entries[ends + 1 :], faults))
    if not 0 < len(steps) <= MOST_STEPS:
        faults.add(
            entries[-1].line,
            f"a lesson has 1 to {MOST_STEPS} steps, each below `# Heading`, not {len(steps)}",
        )
    if faults.found or not named:
        return tuple(sorted(faults.found, key=lambda wrong: wrong.line))
    minutes = int(front.pop("minutes"))
    return Lesson(key=named["key"], minutes=minutes, steps=steps, **front)


# --- lines ------------------------------------------------------------------------------------------------------------


def _entries(text: str, faults: _Faults) -> Iterator[_Entry]:
    """Entries with their continuation lines joined; an empty line of narration separates paragraphs."""
    last: _Entry | None = None
    for number, raw in enumerate(text.splitlines(), start=1):
        line = raw.rstrip()
        if "\t" in line or not line.isprintable():
            faults.add(number, "a character that cannot be shown (a tab, perhaps)")
            line = "".join(letter if letter.isprintable() else " " for letter in line)
        if line.startswith(" ") and last is not None and last.word not in ("---", "#"):
            last = last._replace(text=f"{last.text} {line.strip()}".strip())
            continue
        if last is not None:
            yield last
        last = _entry(number, line.strip(), faults)
    if last is not None:
        yield last


def _entry(number: int, line: str, faults: _Faults) -> _Entry:
    if line == "---":
        return _Entry(number, "---", "", "")
    for mark in ("#", "-", "*"):
        if line.startswith(f"{mark} ") or line == mark:
            return _Entry(number, mark, "", line[1:].strip())
    found = _WORD.match(line) or _WORD.match(f"{line}:" if line == "repair all" else "")
    if found and line == "repair all":
        return _Entry(number, "repair", "", "all")
    if not found:
        return _Entry(number, "", "", line)
    word = found["word"]
    if word in (*FRONT, *_ENTRIES):
        return _Entry(number, word, (found["more"] or "").strip(), (found["text"] or "").strip())
    if not found["more"]:
        near = get_close_matches(word, (*FRONT, *_ENTRIES), 1)
        meant = f": did you mean `{near[0]}:`? There" if near else "; there"
        faults.add(number, f"unknown keyword `{word}:`{meant} are {', '.join((*FRONT, *_ENTRIES))}")
    return _Entry(number, "", "", line)


def _parts(entries: list[_Entry], faults: _Faults) -> list[list[_Entry]]:
    """One list for each step, its heading first."""
    parts: list[list[_Entry]] = []
    for entry in entries:
        if entry.word == "#":
            parts.append([entry])
        elif parts:
            parts[-1].append(entry)
        elif entry.word or entry.text:
            faults.add(entry.line, "nothing may stand between `---` and the first `# Heading`")
    return parts


# --- front matter -----------------------------------------------------------------------------------------------------


def _front(entries: list[_Entry], end: int, faults: _Faults) -> dict[str, str]:
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


def _judge_front(entry: _Entry, faults: _Faults) -> None:
    word, text = entry.word, entry.text
    if word == "lab" and faults.labs is not None and text not in faults.labs:
        faults.add(entry.line, f"there is no lab {text!r}; there are {', '.join(faults.labs)}")
    if word == "minutes" and not (text.isascii() and text.isdigit() and MINUTES[0] <= int(text) <= MINUTES[1]):
        faults.add(entry.line, f"`minutes:` is a number from {MINUTES[0]} to {MINUTES[1]}, not {text!r}")
    if word in ("title", "shows") and len(text) > LONGEST:
        faults.add(entry.line, f"`{word}:` may have {LONGEST} characters, this has {len(text)}")


# --- a step -----------------------------------------------------------------------------------------------------------


def _step(entries: list[_Entry], faults: _Faults) -> Step:
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
    narration = _narration(rest)
    if not narration:
        faults.add(heading.line, "a step needs narration: plain lines below its heading")
    step = Step(
        heading=heading.text,
        narration=narration,
        acts=tuple(act for entry in rest if entry.word in ACT_WORDS and (act := _act(entry, faults))),
        question=_question(rest, faults),
        explanation=_one(rest, "because", faults),
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


def _narration(entries: list[_Entry]) -> str:
    """Paragraphs, separated by a newline."""
    paragraphs: list[list[str]] = [[]]
    for entry in entries:
        if entry.word == "" and entry.text:
            paragraphs[-1].append(entry.text)
        else:
            paragraphs.append([])
    return "\n".join(" ".join(lines) for lines in paragraphs if lines)


def _one(entries: list[_Entry], word: str, faults: _Faults) -> str:
    found = [entry for entry in entries if entry.word == word]
    for entry in found[1:]:
        faults.add(entry.line, f"`{word}:` stands twice in this step")
    return found[0].text if found else ""


def _act(entry: _Entry, faults: _Faults) -> Act | None:
    try:
        return read_act(entry.word, entry.text) if entry.text else None
    except NoAct as error:
        faults.add(entry.line, f"`{entry.word}:` {error}")
        return None


def _condition(entry: _Entry, text: str, faults: _Faults) -> Condition | None:
    try:
        return read_condition(text)
    except NoCondition as error:
        faults.add(entry.line, str(error))
        return None


def _expect(entry: _Entry, faults: _Faults) -> Condition | None:
    condition = _condition(entry, entry.text, faults) if entry.text else None
    if condition and condition.hold_ms == 0:
        faults.add(entry.line, "what stays needs a time here: `... stays ... for 60 s`")
    return condition


def _rule(entries: list[_Entry], faults: _Faults) -> Rule | None:
    text = _one(entries, "rule", faults)
    if not text:
        return None
    line = next(entry.line for entry in entries if entry.word == "rule")
    section, colon, words = text.partition(":")
    if not colon or not words.strip():
        faults.add(line, "expected `rule: Section of the source document: what it says`")
    elif section.strip() not in SECTIONS:
        faults.add(line, f"the source document has no section {section.strip()!r}; there are {'; '.join(SECTIONS)}")
    return Rule(section.strip(), words.strip())


def _question(entries: list[_Entry], faults: _Faults) -> Question | None:
    text = _one(entries, "ask", faults)
    choices = [entry for entry in entries if entry.word in ("-", "*")]
    asked = next((entry for entry in entries if entry.word == "ask"), None)
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
    return Question(text, tuple(_choice(entry, faults) for entry in choices), _seconds(asked, faults))


def _choice(entry: _Entry, faults: _Faults) -> Choice:
    text, bar, check = (part.strip() for part in entry.text.partition(" | "))
    if not text:
        faults.add(entry.line, "a choice says nothing")
    return Choice(text, entry.word == "*", _condition(entry, check, faults) if bar else None)


def _seconds(asked: _Entry, faults: _Faults) -> int | None:
    if not asked.more:
        return None
    number = asked.more.removesuffix(" s")
    if not (number.isascii() and number.isdigit() and SECONDS[0] <= int(number) <= SECONDS[1]):
        faults.add(
            asked.line, f"the time to vote is {SECONDS[0]} to {SECONDS[1]} seconds: `ask 30 s: ...`, not {asked.more!r}"
        )
        return None
    return int(number)
