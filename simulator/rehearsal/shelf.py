"""The runbooks and exercises that there are, by their keys. Pure: whoever reads the files hands in their texts."""

from collections.abc import Collection, Iterable
from typing import Final

from simulator.lessons.lesson import Wrong
from simulator.rehearsal import exercise_file, runbook_file
from simulator.rehearsal.runbook import Exercise, Runbook
from simulator.vocabulary import Value

RUNBOOK: Final = runbook_file.SUFFIX
EXERCISE: Final = exercise_file.SUFFIX


class Shelf(Value):
    """wrong: what keeps other files from being runbooks or exercises."""

    runbooks: tuple[Runbook, ...]
    exercises: tuple[Exercise, ...]
    wrong: tuple[Wrong, ...]

    def runbook(self, key: str) -> Runbook | None:
        return next((runbook for runbook in self.runbooks if runbook.key == key), None)

    def exercise(self, key: str) -> Exercise | None:
        return next((exercise for exercise in self.exercises if exercise.key == key), None)

    def exercises_of(self, runbook: str) -> tuple[Exercise, ...]:
        return tuple(exercise for exercise in self.exercises if exercise.runbook == runbook)


def shelve(texts: Iterable[tuple[str, str]], labs: Collection[str] | None = None) -> Shelf:
    """Name of a file without folders, and its text. Of two with one key the later one counts."""
    runbooks: dict[str, Runbook] = {}
    exercises: dict[str, Exercise] = {}
    wrong: list[Wrong] = []
    for file, text in texts:
        if file.endswith(RUNBOOK):
            runbook = runbook_file.read_runbook(file, text, labs)
            if isinstance(runbook, Runbook):
                runbooks[runbook.key] = runbook
            else:
                wrong.extend(runbook)
        elif file.endswith(EXERCISE):
            exercise = exercise_file.read_exercise(file, text, labs)
            if isinstance(exercise, Exercise):
                exercises[exercise.key] = exercise
            else:
                wrong.extend(exercise)
    return Shelf(tuple(runbooks.values()), tuple(exercises.values()), tuple(wrong))
