"""The lessons as pages offer them. Which files there are is looked up for each page: whoever writes one sees it at once."""

import os
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Final, NamedTuple
from urllib.parse import urlencode

from simulator.lab_folders import labs
from simulator.lessons import BLIND, HINTS, LEVELS, PREDICT, SUFFIX, VARIABLE, WATCHED, Lesson, Shelf, shelve


class Level(NamedTuple):
    """A level of help."""

    key: str
    title: str
    text: str


_WORDS: Final = {
    WATCHED: ("Guided", "Every step is explained and has a button."),
    PREDICT: ("Predict first", "Answer first; the actions appear when voting closes."),
    HINTS: ("With hints", "The expected events are listed; hints on request."),
    BLIND: ("Blind", "Only the goal; your result at the end."),
}
CHOICES: Final = tuple(Level(key, *_WORDS[key]) for key in LEVELS)


class Offer(NamedTuple):
    """A lesson in a list. `where`: the lab that it opens, where that is not the usual one."""

    key: str
    title: str
    shows: str
    minutes: int
    lab: str
    where: str
    group: str
    """The heading that it stands under."""


GROUPS: Final = {
    "Units and their start": ("unit-power", "boot", "timers"),
    "Interfaces": ("active-interface", "standby-interface", "unmonitored"),
    "Who has which group": ("preempt", "forced"),
    "The links between the units": ("failover-link", "split-brain", "state-link"),
    "Sessions and configuration": ("stateful", "replication", "wrong-unit"),
}
"""Headings of a list of lessons, with the keys below each, in this order."""
OTHERS: Final = "More lessons"
"""Heading of those of the folder of whoever runs the server."""


def shelf() -> Shelf:
    """All lessons: those that are shipped, and those of FOVERLAB_LESSONS."""
    folder = os.environ.get(VARIABLE)
    own = sorted(Path(folder).glob(f"*{SUFFIX}")) if folder else []
    own_texts = tuple((file.name, file.read_text(encoding="utf-8", errors="replace")) for file in own)
    return _shelf(own_texts, labs().keys)


@cache
def _shipped() -> tuple[tuple[str, str], ...]:
    folder = files("simulator").joinpath("lessons", "library")
    return tuple(
        (file.name, file.read_text(encoding="utf-8")) for file in folder.iterdir() if file.name.endswith(SUFFIX)
    )


@cache
def _shelf(own: tuple[tuple[str, str], ...], keys: tuple[str, ...]) -> Shelf:
    return shelve((*_shipped(), *own), keys)


def offers() -> tuple[Offer, ...]:
    known = labs()
    places = {key: (at, group) for at, (group, keys) in enumerate(GROUPS.items()) for key in keys}
    found = [
        Offer(
            lesson.key,
            lesson.title,
            lesson.shows,
            lesson.minutes,
            lesson.lab,
            "" if lesson.lab == known.default else known.title(lesson.lab),
            places.get(lesson.key, (0, OTHERS))[1],
        )
        for lesson in shelf().lessons
    ]
    last = len(GROUPS)
    return tuple(sorted(found, key=lambda offer: places.get(offer.key, (last, ""))[0]))


def find(key: str) -> Lesson | None:
    return shelf().find(key)


def begun(address: str, lesson: Lesson, help: str) -> str:
    """The address of a lab whose page begins the lesson."""
    return f"{address}?{urlencode({'lesson': lesson.key, 'help': help if help in LEVELS else WATCHED})}"
