"""The lines of a file in the format of lessons, runbooks and exercises, as entries; and what is wrong with them.

A line that begins with a known word and a colon is an entry, `# Heading` begins a step, `- ` and `* ` are choices, `---` ends the
front matter. Everything else is narration. A line that begins with a blank goes on with the entry above it.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from difflib import get_close_matches
from typing import Final, NamedTuple

from simulator.lessons.acts import NoAct, read_act
from simulator.lessons.conditions import Condition, NoCondition, read_condition
from simulator.lessons.lesson import Act, Wrong

LONGEST: Final = 300
"""Characters of a title, a question, a choice: the wire's `Words`."""
SECONDS: Final = (5, 3_600)
_WORD: Final = re.compile(r"^(?P<word>[a-z]+)(?P<more> [^:]*)?:(?: +(?P<text>.*))?$")


class Entry(NamedTuple):
    """word: "" narration, "#" heading, "-" and "*" choices, "---" the end of the front matter. more: between word and colon."""

    line: int
    word: str
    more: str
    text: str


class Mistakes:
    """What is wrong with a file, found on the way. labs: keys of the labs that there are; None: they are not checked."""

    def __init__(self, file: str, labs: Collection[str] | None = None) -> None:
        self.file = file
        self.labs = labs
        self.found: list[Wrong] = []

    def add(self, line: int, reason: str) -> None:
        self.found.append(Wrong(self.file, line, reason))

    @property
    def in_order(self) -> tuple[Wrong, ...]:
        return tuple(sorted(self.found, key=lambda wrong: wrong.line))


class Words(NamedTuple):
    """The words of one kind of file. whole: those whose line is taken as it is, colons and all."""

    known: tuple[str, ...]
    whole: tuple[str, ...] = ()


def read_entries(text: str, words: Words, mistakes: Mistakes) -> Iterator[Entry]:
    """Entries with their continuation lines joined; an empty line of narration separates paragraphs."""
    last: Entry | None = None
    for number, raw in enumerate(text.removeprefix("\ufeff").splitlines(), start=1):
        line = raw.rstrip()
        if "\t" in line or not line.isprintable():
            mistakes.add(number, "a character that cannot be shown (a tab, perhaps)")
            line = "".join(letter if letter.isprintable() else " " for letter in line)
        if line.startswith(" ") and last is not None and last.word not in ("---", "#"):
            last = last._replace(text=f"{last.text} {line.strip()}".strip())
            continue
        if last is not None:
            yield last
        last = _entry(number, line.strip(), words, mistakes)
    if last is not None:
        yield last


def _entry(number: int, line: str, words: Words, mistakes: Mistakes) -> Entry:
    if line == "---":
        return Entry(number, "---", "", "")
    for mark in ("#", "-", "*"):
        if line.startswith(f"{mark} ") or line == mark:
            return Entry(number, mark, "", line[1:].strip())
    if line == "repair all":
        return Entry(number, "repair", "", "all")
    first, _, rest = line.partition(" ")
    if first in words.whole and rest:
        return Entry(number, first, "", rest.strip())
    found = _WORD.match(line)
    if not found:
        return Entry(number, "", "", line)
    word = found["word"]
    if word in words.known:
        return Entry(number, word, (found["more"] or "").strip(), (found["text"] or "").strip())
    if not found["more"]:
        near = get_close_matches(word, words.known, 1)
        meant = f": did you mean `{near[0]}:`? There" if near else "; there"
        mistakes.add(number, f"unknown keyword `{word}:`{meant} are {', '.join(words.known)}")
    return Entry(number, "", "", line)


def parts_of(entries: Sequence[Entry], mistakes: Mistakes) -> list[list[Entry]]:
    """One list for each step, its heading first."""
    parts: list[list[Entry]] = []
    for entry in entries:
        if entry.word == "#":
            parts.append([entry])
        elif parts:
            parts[-1].append(entry)
        elif entry.word or entry.text:
            mistakes.add(entry.line, "nothing may stand between `---` and the first `# Heading`")
    return parts


def front_end(entries: Sequence[Entry], mistakes: Mistakes) -> int | None:
    """Where the line `---` stands among the entries; None, and it is said: nowhere."""
    ends = next((at for at, entry in enumerate(entries) if entry.word == "---"), None)
    if ends is None:
        mistakes.add(max(1, len(entries)), "no line `---` ends the front matter")
    return ends


def check_lab(entry: Entry, mistakes: Mistakes) -> None:
    if mistakes.labs is not None and entry.text not in mistakes.labs:
        near = get_close_matches(entry.text, mistakes.labs, 1)
        meant = f"; did you mean {near[0]!r}? There" if near else "; there"
        mistakes.add(entry.line, f"there is no lab {entry.text!r}{meant} are {', '.join(mistakes.labs)}")


def check_length(entry: Entry, mistakes: Mistakes) -> None:
    if len(entry.text) > LONGEST:
        mistakes.add(entry.line, f"`{entry.word}:` may have {LONGEST} characters, this has {len(entry.text)}")


def narration_of(entries: Sequence[Entry]) -> str:
    """Paragraphs, separated by a newline."""
    paragraphs: list[list[str]] = [[]]
    for entry in entries:
        if entry.word == "" and entry.text:
            paragraphs[-1].append(entry.text)
        else:
            paragraphs.append([])
    return "\n".join(" ".join(lines) for lines in paragraphs if lines)


def one_of(entries: Sequence[Entry], word: str, mistakes: Mistakes) -> Entry | None:
    """The one entry of a word that may stand once in a step."""
    found = [entry for entry in entries if entry.word == word]
    for entry in found[1:]:
        mistakes.add(entry.line, f"`{word}:` stands twice in this step")
    return found[0] if found else None


def act_of(entry: Entry, mistakes: Mistakes) -> Act | None:
    try:
        return read_act(entry.word, entry.text) if entry.text else None
    except NoAct as error:
        mistakes.add(entry.line, f"`{entry.word}:` {error}")
        return None


def condition_of(entry: Entry, text: str, mistakes: Mistakes) -> Condition | None:
    try:
        return read_condition(text)
    except NoCondition as error:
        mistakes.add(entry.line, str(error))
        return None
