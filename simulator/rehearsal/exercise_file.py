"""Reads an exercise's file: what a facilitator plans around a runbook. docs/rehearsal.md has the format."""

import re
from collections.abc import Collection, Sequence
from typing import Final

from simulator.lessons.acts import ACT_WORDS
from simulator.lessons.entries import (
    Entry,
    Mistakes,
    Words,
    act_of,
    check_lab,
    check_length,
    condition_of,
    narration_of,
    read_entries,
)
from simulator.lessons.lesson import Act, Wrong
from simulator.rehearsal.runbook import SIGHTS, Exercise, Expected, Hint, Inject, Objective, RatedWhen, Rating, Seat
from simulator.vocabulary import Millis

SUFFIX: Final = ".exercise"
ONCE: Final = ("title", "runbook", "lab")
"""lab may be left out: it is the runbook's."""
NUMBERED: Final = ("objective", "expected", "rate")
ENTRIES: Final = ("start", "seats", "hidden", "inject", *NUMBERED, "lost", "hint")
MOST_INJECTS: Final = 60
OWN_ACT: Final = " :: "

_KEY: Final = re.compile(r"^(\d+-)?(?P<key>[a-z0-9][a-z0-9-]{0,50})\.exercise$")
_WORDS: Final = Words((*ONCE, *ENTRIES), whole=("inject",))
_INJECT: Final = re.compile(
    r"(?P<number>\d{1,2}) (?:at (?P<amount>\d{1,4}) (?P<unit>s|min)|when (?P<when>.+?))"
    r"(?: from (?P<sender>[a-z][a-z0-9-]*))?(?: to (?P<to>[a-z][a-z0-9-]*))?(?:: (?P<text>.+))?"
)
_ACT: Final = re.compile(r"(?P<word>[a-z]+)(?: (?P<all>all)|: *(?P<text>.+))")
_UNITS_MS: Final = {"s": 1_000, "min": 60_000}
_FORM: Final = (
    "`inject 1 at 4 min from helpdesk to operator: text`, `inject 1 when CONDITION :: do: cable primary Ethernet0`"
)


def read_exercise(file: str, text: str, labs: Collection[str] | None = None) -> Exercise | tuple[Wrong, ...]:
    """file: its name without folders. labs: as for a runbook. Which runbook it names, `plan.py` checks."""
    mistakes = Mistakes(file, labs)
    named = _KEY.match(file)
    if not named:
        mistakes.add(1, "an exercise's file is named like `lost-cable.exercise`: small letters, digits and dashes")
    entries = [entry for entry in read_entries(text, _WORDS, mistakes) if entry.word != "---"]
    front = _front(entries, mistakes)
    for entry in entries:
        _check_place(entry, mistakes)
    objectives = tuple(
        Objective(entry.line, number, entry.text)
        for entry in entries
        if entry.word == "objective" and (number := _number(entry, mistakes))
    )
    injects = _once(tuple(inject for entry in entries if (inject := _inject(entry, mistakes))), mistakes)
    found = Exercise(
        file=file,
        key=named["key"] if named else "",
        title=front["title"].text if "title" in front else "",
        runbook=front["runbook"].text if "runbook" in front else "",
        lab=front["lab"].text if "lab" in front else "",
        brief=narration_of(entries),
        start=_acts(entries, "start", mistakes),
        hidden=_acts(entries, "hidden", mistakes),
        seats=tuple(seat for entry in entries if (seat := _seat(entry, mistakes))),
        injects=injects,
        objectives=objectives,
        expected=tuple(shown for entry in entries if (shown := _expected(entry, objectives, mistakes))),
        rates=tuple(rated for entry in entries if (rated := _rate(entry, objectives, mistakes))),
        lost=tuple(
            lost for e in entries if e.word == "lost" and e.text and (lost := condition_of(e, e.text, mistakes))
        ),
        hints=tuple(hint for entry in entries if (hint := _hint(entry, mistakes))),
    )
    return mistakes.in_order if mistakes.found else found


def _front(entries: Sequence[Entry], mistakes: Mistakes) -> dict[str, Entry]:
    front: dict[str, Entry] = {}
    for entry in entries:
        if entry.word in ONCE:
            if entry.word in front:
                mistakes.add(entry.line, f"`{entry.word}:` stands here twice")
            front[entry.word] = entry
            check_length(entry, mistakes)
            if entry.word == "lab" and entry.text:
                check_lab(entry, mistakes)
    for word in ("title", "runbook"):
        if word not in front:
            mistakes.add(1, f"the exercise has no `{word}:`")
    return front


_MORE: Final = {
    "objective": "`objective 1: what is tested`",
    "expected": "`expected 1: CONDITION`",
    "rate": "`rate 1: some challenges when CONDITION`",
    "seats": "`seats operator: consoles of primary, system log, checklist`",
    "lost": "`lost when: CONDITION`",
    "hint": "`hint when CONDITION: text`",
}
"""How a word reads that has something between itself and its colon."""


def _check_place(entry: Entry, mistakes: Mistakes) -> None:
    if entry.word in ("#", "-", "*"):
        mistakes.add(entry.line, "an exercise has no steps and no choices: those are the runbook's")
    elif entry.word == "lost" and entry.more != "when":
        mistakes.add(entry.line, f"expected {_MORE['lost']}")
    elif entry.word in _MORE and not entry.more:
        mistakes.add(entry.line, f"expected {_MORE[entry.word]}")
    elif entry.more and entry.word not in _MORE:
        mistakes.add(entry.line, f"expected a colon right after `{entry.word}`")
    elif entry.word and not entry.text:
        mistakes.add(entry.line, f"`{entry.word}:` says nothing")


def _number(entry: Entry, mistakes: Mistakes) -> int:
    if entry.more.isascii() and entry.more.isdigit() and int(entry.more) > 0:
        return int(entry.more)
    if entry.more:
        mistakes.add(entry.line, f"expected a number after `{entry.word}`, found {entry.more!r}")
    return 0


def _known(entry: Entry, objectives: Sequence[Objective], mistakes: Mistakes) -> int:
    number = _number(entry, mistakes)
    if number and all(objective.number != number for objective in objectives):
        mistakes.add(entry.line, f"there is no `objective {number}:`")
    return number


def _acts(entries: Sequence[Entry], word: str, mistakes: Mistakes) -> tuple[Act, ...]:
    return tuple(
        act
        for entry in entries
        if entry.word == word and entry.text and (act := _act(entry, entry.text, mistakes, bare=word == "hidden"))
    )


def _act(entry: Entry, text: str, mistakes: Mistakes, *, bare: bool = False) -> Act | None:
    """`do: cable primary Ethernet0`; bare: the name of a fault alone will do."""
    found = _ACT.fullmatch(text)
    if found and found["word"] in ACT_WORDS:
        return act_of(entry._replace(word=found["word"], text=found["all"] or found["text"]), mistakes)
    if bare:
        return act_of(entry._replace(word="do", text=text), mistakes)
    mistakes.add(entry.line, f"expected an act: {', '.join(f'`{word}:`' for word in ACT_WORDS[:4])}; found {text!r}")
    return None


def _seat(entry: Entry, mistakes: Mistakes) -> Seat | None:
    if entry.word != "seats" or not entry.text or not entry.more:
        return None
    text = entry.text.replace("consoles of primary and secondary", "consoles of primary, consoles of secondary")
    sees = tuple(part.strip() for part in text.split(","))
    for sight in sees:
        if sight not in SIGHTS:
            mistakes.add(entry.line, f"a seat cannot see {sight!r}; it may see {', '.join(SIGHTS)}")
    return Seat(entry.more, sees)


def _inject(entry: Entry, mistakes: Mistakes) -> Inject | None:
    if entry.word != "inject":
        return None
    head, _, act = entry.text.partition(OWN_ACT)
    found = _INJECT.fullmatch(head.strip())
    if not found or not (found["text"] or act):
        mistakes.add(entry.line, f"expected {_FORM}; found {entry.text!r}")
        return None
    at_ms: Millis | None = int(found["amount"]) * _UNITS_MS[found["unit"]] if found["amount"] else None
    when = condition_of(entry, found["when"], mistakes) if found["when"] else None
    if when is None and at_ms is None:
        return None
    return Inject(
        line=entry.line,
        number=int(found["number"]),
        at_ms=at_ms,
        when=when,
        sender=found["sender"] or "",
        to=found["to"] or "",
        text=found["text"] or "",
        act=_act(entry, act.strip(), mistakes) if act else None,
    )


def _once(injects: tuple[Inject, ...], mistakes: Mistakes) -> tuple[Inject, ...]:
    seen: set[int] = set()
    latest_ms: Millis = 0
    for inject in injects:
        if inject.number in seen:
            mistakes.add(inject.line, f"there are two injects with the number {inject.number}")
        seen.add(inject.number)
        if inject.at_ms is not None and inject.at_ms < latest_ms:
            mistakes.add(
                inject.line, f"inject {inject.number} lies in the past of the one above it: list them in order of time"
            )
        latest_ms = max(latest_ms, inject.at_ms or 0)
    if len(injects) > MOST_INJECTS:
        mistakes.add(injects[-1].line, f"an exercise has at most {MOST_INJECTS} injects, not {len(injects)}")
    return injects


def _expected(entry: Entry, objectives: Sequence[Objective], mistakes: Mistakes) -> Expected | None:
    if entry.word != "expected" or not entry.text or not (number := _known(entry, objectives, mistakes)):
        return None
    condition = condition_of(entry, entry.text, mistakes)
    return Expected(entry.line, number, condition) if condition else None


def _rate(entry: Entry, objectives: Sequence[Objective], mistakes: Mistakes) -> RatedWhen | None:
    if entry.word != "rate" or not entry.text or not (number := _known(entry, objectives, mistakes)):
        return None
    word, when, text = (part.strip() for part in entry.text.partition(" when "))
    if word not in set(Rating):
        mistakes.add(entry.line, f"a rating is one of {', '.join(Rating)}, not {word!r}")
        return None
    return RatedWhen(entry.line, number, Rating(word), condition_of(entry, text, mistakes) if when else None)


def _hint(entry: Entry, mistakes: Mistakes) -> Hint | None:
    if entry.word != "hint" or not entry.text or not entry.more:
        return None
    if not entry.more.startswith("when "):
        mistakes.add(entry.line, f"expected {_MORE['hint']}")
        return None
    condition = condition_of(entry, entry.more.removeprefix("when "), mistakes)
    return Hint(entry.line, condition, entry.text) if condition else None
