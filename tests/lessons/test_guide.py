"""docs/instructor.md says what is so: its example is a lesson, its tables have everything that there is."""

import re
from pathlib import Path
from typing import Final

from simulator.lab_folders import labs
from simulator.lessons import LEVELS, Lesson, parse
from simulator.lessons.acts import ACT_WORDS
from simulator.lessons.conditions import read_condition
from simulator.lessons.forms import EXAMPLES
from simulator.lessons.parse import FRONT
from tests.lessons.test_library import SHELF

GUIDE: Final = (Path(__file__).parents[2] / "docs" / "instructor.md").read_text(encoding="utf-8")


def test_the_example_is_a_lesson() -> None:
    (text,) = re.findall(r"```lesson\n(.*?)```", GUIDE, re.DOTALL)
    lesson = parse("90-example.lesson", text)
    assert isinstance(lesson, Lesson), lesson
    assert len(lesson.steps) == 3


def test_every_word_of_the_format_is_described() -> None:
    for word in (*FRONT, *ACT_WORDS, "ask", "because", "expect", "hint", "rule", "notes"):
        assert re.search(rf"`{word}(:|`)", GUIDE), word
    assert all(key in labs().keys for key in ("lan-based", "cable-based", "empty-lan", "five-contexts"))  # as it says
    assert len(LEVELS) == 4


def test_the_table_of_conditions_is_that_of_the_reader() -> None:
    table = GUIDE[GUIDE.index("### Conditions") : GUIDE.index("### What makes")]
    told = re.findall(r"^\| `([^`]+)` \|", table, re.MULTILINE)
    assert sorted(told) == sorted(EXAMPLES)
    for condition in told:
        read_condition(condition)


def test_every_shipped_lesson_is_in_the_list() -> None:
    listed = re.findall(r"^\| `\d+-([a-z-]+)` \|", GUIDE, re.MULTILINE)
    assert listed == [lesson.key for lesson in SHELF.lessons]


def test_every_fault_that_is_listed_is_one() -> None:
    row = next(line for line in GUIDE.splitlines() if line.startswith("| `do: <fault>`"))
    for name in re.findall(r"`([^`<]+)`", row.split("by its name:")[1]):
        text = f"# One\nWords.\ndo: {name}\n"
        front = "".join(f"{word}: {5 if word == 'minutes' else 'lan-based'}\n" for word in FRONT)
        assert isinstance(parse("90-x.lesson", f"{front}---\n{text}"), Lesson), name
