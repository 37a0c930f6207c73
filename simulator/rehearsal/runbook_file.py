"""Reads a runbook's file. What is wrong with it is told line by line, all of it at once; docs/rehearsal.md has the format."""

import re
from collections.abc import Collection, Sequence
from difflib import get_close_matches
from typing import Final

from simulator.lessons.entries import (
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
from simulator.lessons.lesson import Wrong
from simulator.rehearsal.readings import NoReading, read_reading
from simulator.rehearsal.runbook import Budget, Demand, Otherwise, Reading, Runbook, Step, Then, Watch
from simulator.vocabulary import Millis

SUFFIX: Final = ".runbook"
ONCE: Final = ("title", "change", "lab", "players", "window", "shows")
"""Front matter: each once, all of them needed."""
WATCHES: Final = ("always", "never")
ACTS: Final = ("type", "do", "repair", "flow")
ENTRIES: Final = ("who", *ACTS, "check", "read", "expect", *WATCHES, "budget", "else", "notes")
MOST_STEPS: Final = 60
MOST_PLAYERS: Final = 12
WINDOW_MINUTES: Final = (1, 1_440)
EXPECT_MS: Final[Millis] = 120_000
"""How long an `expect:` may take that does not say it with `within N s`."""
BACKOUT: Final = "backout"

_KEY: Final = re.compile(r"^(\d+-)?(?P<key>[a-z0-9][a-z0-9-]{0,50})\.runbook$")
_WORDS: Final = Words((*ONCE, *ENTRIES))
_SEAT: Final = re.compile(r"[a-z][a-z0-9-]{0,30}")
_WITHIN: Final = re.compile(r"^(?P<rest>.*\S) within (?P<amount>\d{1,4}) (?P<unit>s|min)$")
_BUDGET: Final = re.compile(
    r"(?P<kind>context|flow) (?P<name>\S+(?: \S+)?) (?P<amount>\d{1,5}(?:\.\d{1,3})?) (?P<unit>ms|s|min)"
)
UNITS_MS: Final = {"ms": 1, "s": 1_000, "min": 60_000}


def read_runbook(file: str, text: str, labs: Collection[str] | None = None) -> Runbook | tuple[Wrong, ...]:
    """file: its name without folders. labs: the keys of the labs that there are; None: that is not checked."""
    mistakes = Mistakes(file, labs)
    named = _KEY.match(file)
    if not named:
        mistakes.add(1, "a runbook's file is named like `planned-failover.runbook`: small letters, digits and dashes")
    entries = list(read_entries(text, _WORDS, mistakes))
    ends = front_end(entries, mistakes)
    if ends is None:
        return mistakes.in_order
    front = _front(entries[:ends], entries[ends].line, mistakes)
    players = _players(front.get("players"), mistakes)
    watches = tuple(watch for entry in entries[:ends] if (watch := _watch(entry, mistakes)))
    budgets = tuple(budget for entry in entries[:ends] if (budget := _budget(entry, mistakes)))
    main, back = _ways(parts_of(entries[ends + 1 :], mistakes))
    steps = tuple(_step(part, players, mistakes) for part in main)
    backout = tuple(_step(part, players, mistakes) for part in back)
    if not 0 < len(steps) <= MOST_STEPS:
        mistakes.add(
            entries[-1].line, f"a runbook has 1 to {MOST_STEPS} steps, each below `# Heading`, not {len(steps)}"
        )
    _check_ways(steps, backout, mistakes)
    window_ms = _window(front.get("window"), mistakes)
    if mistakes.found or not named:
        return mistakes.in_order
    said = {word: front[word].text for word in ("title", "change", "lab", "shows")}
    return Runbook(
        file=file,
        key=named["key"],
        players=players,
        window_ms=window_ms,
        watches=watches,
        budgets=budgets,
        steps=steps,
        backout=backout,
        **said,
    )


# --- front matter -----------------------------------------------------------------------------------------------------


def _front(entries: Sequence[Entry], end: int, mistakes: Mistakes) -> dict[str, Entry]:
    front: dict[str, Entry] = {}
    for entry in entries:
        if entry.word in ONCE:
            if entry.word in front:
                mistakes.add(entry.line, f"`{entry.word}:` stands here twice")
            front[entry.word] = entry
        elif entry.word not in (*WATCHES, "budget") and (entry.word or entry.text):
            mistakes.add(entry.line, f"the front matter has {', '.join((*ONCE, *WATCHES, 'budget'))}, and then `---`")
        if entry.word and not entry.text:
            mistakes.add(entry.line, f"`{entry.word}:` says nothing")
        elif entry.word == "lab":
            check_lab(entry, mistakes)
        elif entry.word in ("title", "change", "shows"):
            check_length(entry, mistakes)
    for word in ONCE:
        if word not in front:
            mistakes.add(end, f"the front matter has no `{word}:`")
    return front


def _players(entry: Entry | None, mistakes: Mistakes) -> tuple[str, ...]:
    if entry is None or not entry.text:
        return ()
    names = tuple(name.strip() for name in entry.text.split(","))
    for name in names:
        if not _SEAT.fullmatch(name):
            mistakes.add(entry.line, f"a seat is named with small letters, digits and dashes, not {name!r}")
    if len(set(names)) < len(names) or len(names) > MOST_PLAYERS:
        mistakes.add(entry.line, f"`players:` names 1 to {MOST_PLAYERS} seats, each once")
    return names


def _window(entry: Entry | None, mistakes: Mistakes) -> Millis:
    if entry is None or not entry.text:
        return 0
    found = re.fullmatch(r"(\d{1,4}) (min|h)", entry.text)
    minutes = int(found[1]) * (60 if found[2] == "h" else 1) if found else 0
    if not WINDOW_MINUTES[0] <= minutes <= WINDOW_MINUTES[1]:
        mistakes.add(entry.line, f"`window:` is a time like `45 min` or `2 h`, at most a day, not {entry.text!r}")
    return minutes * 60_000


def _watch(entry: Entry, mistakes: Mistakes) -> Watch | None:
    if entry.word not in WATCHES or not entry.text:
        return None
    condition = condition_of(entry, entry.text, mistakes)
    if condition is None:
        return None
    if entry.word == "always" and (condition.is_happening or condition.stays):
        mistakes.add(
            entry.line, "what must hold always is a state with `is`, and needs no time: `always: health is ok`"
        )
    if condition.hold_ms == 0:
        mistakes.add(entry.line, "what stays needs a time here: `never: ... stays ... for 5 s`")
    return Watch(entry.line, condition, entry.word == "never")


def _budget(entry: Entry, mistakes: Mistakes) -> Budget | None:
    if entry.word != "budget" or not entry.text:
        return None
    found = _BUDGET.fullmatch(entry.text)
    if not found or (found["kind"] == "flow") != (" " in found["name"]):
        mistakes.add(
            entry.line, f"expected `budget: context web 3 s` or `budget: flow ftp web 500 ms`, found {entry.text!r}"
        )
        return None
    most_ms = round(float(found["amount"]) * UNITS_MS[found["unit"]])
    return Budget(entry.line, found["kind"], found["name"], most_ms)


# --- steps ------------------------------------------------------------------------------------------------------------


def _ways(parts: list[list[Entry]]) -> tuple[list[list[Entry]], list[list[Entry]]]:
    """The steps, and those below `# backout`."""
    for at, part in enumerate(parts):
        if part[0].text.casefold() == BACKOUT:
            back = parts[at + 1 :]
            own = [part[0]._replace(text="Way back"), *part[1:]]
            return parts[:at], [own, *back] if any(entry.word for entry in part[1:]) else back
    return parts, []


def _check_ways(steps: Sequence[Step], backout: Sequence[Step], mistakes: Mistakes) -> None:
    for step in steps:
        if step.otherwise.then is Then.BACKOUT and not backout:
            mistakes.add(step.line, "`else: backout` needs steps below `# backout`")
    for step in backout:
        if step.otherwise.then is Then.BACKOUT:
            mistakes.add(step.line, "a step of the way back cannot have `else: backout`")


def _step(entries: Sequence[Entry], players: tuple[str, ...], mistakes: Mistakes) -> Step:
    heading, rest = entries[0], entries[1:]
    if not heading.text:
        mistakes.add(heading.line, "a step needs a heading: `# What is done`")
    for entry in rest:
        if entry.word in (*ONCE, "---"):
            mistakes.add(entry.line, f"`{entry.word}` belongs into the front matter, above the first step")
        elif entry.word in ("-", "*"):
            mistakes.add(entry.line, "a runbook has no choices; an `else:` may ask the player")
        elif entry.more:
            mistakes.add(entry.line, f"expected a colon right after `{entry.word}`")
        elif entry.word and not entry.text:
            mistakes.add(entry.line, f"`{entry.word}:` says nothing")
    first = next((at for at, entry in enumerate(rest) if entry.word in ACTS), 0)
    return Step(
        line=heading.line,
        heading=heading.text,
        narration=narration_of(rest),
        who=_who(rest, players, mistakes),
        acts=tuple(act for entry in rest if entry.word in ACTS and (act := act_of(entry, mistakes))),
        demands=tuple(
            demand for at, entry in enumerate(rest) if (demand := _demand(entry, mistakes, before=at < first))
        ),
        readings=tuple(reading for entry in rest if (reading := _reading(entry, mistakes))),
        watches=tuple(watch for entry in rest if (watch := _watch(entry, mistakes))),
        budgets=tuple(budget for entry in rest if (budget := _budget(entry, mistakes))),
        otherwise=_otherwise(one_of(rest, "else", mistakes), mistakes),
        notes="\n".join(entry.text for entry in rest if entry.word == "notes"),
    )


def _who(entries: Sequence[Entry], players: tuple[str, ...], mistakes: Mistakes) -> str:
    entry = one_of(entries, "who", mistakes)
    if entry is None or not players:
        return players[0] if players else ""
    if entry.text not in players:
        near = get_close_matches(entry.text, players, 1)
        meant = f"; did you mean {near[0]!r}? There" if near else "; there"
        mistakes.add(entry.line, f"no player is named {entry.text!r}{meant} are {', '.join(players)}")
    return entry.text


def _demand(entry: Entry, mistakes: Mistakes, *, before: bool) -> Demand | None:
    if entry.word not in ("check", "expect") or not entry.text:
        return None
    timed = _WITHIN.match(entry.text)
    condition = condition_of(entry, timed["rest"] if timed else entry.text, mistakes)
    if condition is None:
        return None
    if entry.word == "check":
        if timed or condition.is_happening or condition.stays:
            mistakes.add(
                entry.line, "a check is a state with `is` that must hold now; what comes or stays is an `expect:`"
            )
        return Demand(entry.line, condition, is_check=True, before=before)
    if condition.hold_ms == 0:
        mistakes.add(entry.line, "what stays needs a time here: `expect: ... stays ... for 60 s`")
    if before:
        mistakes.add(entry.line, "an `expect:` stands below what is done in its step; above it may stand `check:`")
    within_ms = int(timed["amount"]) * UNITS_MS[timed["unit"]] if timed else EXPECT_MS + (condition.hold_ms or 0)
    if condition.after is not None and not timed:
        within_ms = max(within_ms, condition.after[1])
    return Demand(entry.line, condition, is_check=False, within_ms=within_ms)


def _reading(entry: Entry, mistakes: Mistakes) -> Reading | None:
    if entry.word != "read" or not entry.text:
        return None
    try:
        return read_reading(entry.line, entry.text)
    except NoReading as error:
        mistakes.add(entry.line, str(error))
        return None


def _otherwise(entry: Entry | None, mistakes: Mistakes) -> Otherwise:
    if entry is None or not entry.text:
        return Otherwise()
    if entry.text in (Then.STOP, Then.BACKOUT, Then.CONTINUE):
        return Otherwise(Then(entry.text))
    if entry.text.endswith("?"):
        return Otherwise(Then.ASK, entry.text)
    mistakes.add(entry.line, f"`else:` is stop, backout, continue or a question that ends with `?`, not {entry.text!r}")
    return Otherwise()
