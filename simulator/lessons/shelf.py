"""The lessons that there are, in the order of their files' names. Pure: whoever reads the files hands in their texts."""

from collections.abc import Collection, Iterable
from typing import Final

from simulator.lessons.lesson import Lesson, Wrong
from simulator.lessons.parse import parse
from simulator.vocabulary import Value

SUFFIX: Final = ".lesson"
VARIABLE: Final = "FOVERLAB_LESSONS"
"""Environment variable: a folder with lessons of one's own."""


class Shelf(Value):
    """wrong: what keeps other files from being lessons."""

    lessons: tuple[Lesson, ...]
    wrong: tuple[Wrong, ...]

    def find(self, key: str) -> Lesson | None:
        return next((lesson for lesson in self.lessons if lesson.key == key), None)


def shelve(texts: Iterable[tuple[str, str]], labs: Collection[str] | None = None) -> Shelf:
    """Name of a file without folders, and its text. Of two lessons with one key the later one counts: a lesson of one's own may
    take the place of a shipped one. labs: as `parse` has it."""
    found: dict[str, tuple[str, Lesson]] = {}
    wrong: list[Wrong] = []
    for file, text in texts:
        lesson = parse(file, text, labs)
        if isinstance(lesson, Lesson):
            found[lesson.key] = (file, lesson)
        else:
            wrong.extend(lesson)
    return Shelf(tuple(lesson for _, lesson in sorted(found.values(), key=lambda pair: pair[0])), tuple(wrong))
