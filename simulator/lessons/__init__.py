"""Lessons: text files that walk a class through the lab, and what has come true of one while it runs. Pure.

`parse` reads a file, `begin` starts a lesson in a lab, `see` follows the lab batch by batch, `go_to`, `give_hint`, `acted` and
`asked` say what people did, `turned` follows the lab into another past, `view` is what browsers are told. docs/instructor.md
describes the format.
"""

from simulator.lessons.lesson import (
    BLIND,
    HINTS,
    LEVELS,
    PREDICT,
    WATCHED,
    Act,
    Choice,
    Lesson,
    Question,
    Rule,
    Step,
    Wrong,
)
from simulator.lessons.parse import parse
from simulator.lessons.run import (
    LessonRun,
    acted,
    asked,
    begin,
    evaluate,
    fits,
    give_hint,
    go_to,
    is_done,
    see,
    turned,
)
from simulator.lessons.shelf import SUFFIX, VARIABLE, Shelf, shelve
from simulator.lessons.view import view

__all__ = [
    "BLIND",
    "HINTS",
    "LEVELS",
    "PREDICT",
    "SUFFIX",
    "VARIABLE",
    "WATCHED",
    "Act",
    "Choice",
    "Lesson",
    "LessonRun",
    "Question",
    "Rule",
    "Shelf",
    "Step",
    "Wrong",
    "acted",
    "asked",
    "begin",
    "evaluate",
    "fits",
    "give_hint",
    "go_to",
    "is_done",
    "parse",
    "see",
    "shelve",
    "turned",
    "view",
]
