"""What a person asks for on the page that prepares a rehearsal, and the dry check of it: every mistake, before anyone plays."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from asgiref.sync import sync_to_async
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest

from dashboard.runbooks import shipped, shipped_texts
from simulator.lab_folders import labs
from simulator.lessons import Wrong
from simulator.pair.blueprint import Blueprint
from simulator.rehearsal import (
    CannotStart,
    Exercise,
    Plan,
    Runbook,
    check_against,
    moved_to,
    opened,
    plan_of,
    prepared,
    read_exercise,
    read_runbook,
)
from simulator.wire.snapshot import Snapshot

OWN: Final = "own"
"""Stands for a file of one's own, where the key of a shipped one could stand."""
MOST_CHARACTERS: Final = 100_000
"""Of a file of one's own."""
RUNBOOK_FILE: Final = "own.runbook"
EXERCISE_FILE: Final = "own.exercise"


class Asked(NamedTuple):
    """runbook_key, exercise_key: of a shipped one, OWN, or ""; lab: a key of the library, or "": the runbook's own."""

    runbook_key: str
    runbook_text: str
    exercise_key: str
    exercise_text: str
    lab: str
    opens: bool


class Prepared(NamedTuple):
    """plan: None where a file is wrong. The files, by name and text, as a worker is given them; ("", "") for none."""

    runbook: Runbook | None
    plan: Plan | None
    mistakes: tuple[Wrong, ...]
    exercises: tuple[Exercise, ...]
    runbook_file: tuple[str, str]
    exercise_file: tuple[str, str]

    @property
    def lab_title(self) -> str:
        return labs().title(self.plan.lab) if self.plan else ""

    @property
    def runbook_mistakes(self) -> tuple[Wrong, ...]:
        return tuple(wrong for wrong in self.mistakes if wrong.file == RUNBOOK_FILE)

    @property
    def exercise_mistakes(self) -> tuple[Wrong, ...]:
        return tuple(wrong for wrong in self.mistakes if wrong.file == EXERCISE_FILE)

    @property
    def other_mistakes(self) -> tuple[Wrong, ...]:
        """Of what stands in no text of the page: the choice itself, a shipped file, the lab."""
        return tuple(wrong for wrong in self.mistakes if wrong.file not in (RUNBOOK_FILE, EXERCISE_FILE))


class Offer(NamedTuple):
    runbook: Runbook
    exercises: tuple[Exercise, ...]
    lab_title: str

    @property
    def minutes(self) -> int:
        return self.runbook.window_ms // 60_000


def offers() -> tuple[Offer, ...]:
    """The shipped runbooks."""
    shelf = shipped()
    return tuple(
        Offer(runbook, shelf.exercises_of(runbook.key), labs().title(runbook.lab)) for runbook in shelf.runbooks
    )


def read_asked(request: HttpRequest) -> Asked:
    given = request.POST if request.method == "POST" else request.GET

    def text(name: str) -> str:
        upload = request.FILES.get(f"{name}_file")
        if isinstance(upload, UploadedFile) and upload.size:
            data: bytes = upload.read(MOST_CHARACTERS + 1)
            return data.decode("utf-8", "replace")
        return str(given.get(f"{name}_text", "")).replace("\r\n", "\n")[: MOST_CHARACTERS + 1]

    return Asked(
        given.get("runbook", "")[:100],
        text("runbook"),
        given.get("exercise", "")[:100],
        text("exercise"),
        given.get("lab", "")[:100],
        given.get("do", "") == "open",
    )


async def check(asked: Asked, here: Snapshot | None) -> Prepared:
    """here: the lab that it is to be played in, where that is open already."""
    return await sync_to_async(_check, thread_sensitive=False)(asked, here)


def _check(asked: Asked, here: Snapshot | None) -> Prepared:
    book, runbook_file = _runbook(asked)
    if not isinstance(book, Runbook):
        return Prepared(None, None, book, (), runbook_file, ("", ""))
    exercises = shipped().exercises_of(book.key)
    exercise, exercise_file = _exercise(asked)
    if isinstance(exercise, tuple):
        return Prepared(book, None, exercise, exercises, runbook_file, exercise_file)
    plan = plan_of(book, exercise)
    if not isinstance(plan, Plan):
        return Prepared(book, None, plan, exercises, runbook_file, exercise_file)
    if asked.lab and here is None:
        if labs().find(asked.lab) is None:
            wrong = Wrong("lab", 1, f"there is no lab {asked.lab!r}")
            return Prepared(book, None, (wrong,), exercises, runbook_file, exercise_file)
        plan = moved_to(plan, asked.lab)
    mistakes = tuple(_against(plan, here))
    return Prepared(book, plan, mistakes, exercises, runbook_file, exercise_file)


def _runbook(asked: Asked) -> tuple[Runbook | tuple[Wrong, ...], tuple[str, str]]:
    if asked.runbook_key == OWN or not asked.runbook_key:
        file = (RUNBOOK_FILE, asked.runbook_text)
        return _too_long(file) or read_runbook(*file, labs().keys), file
    found = shipped().runbook(asked.runbook_key)
    if found is None:
        return (Wrong("runbook", 1, f"there is no runbook {asked.runbook_key!r}"),), ("", "")
    return found, (found.file, shipped_texts()[found.file])


def _exercise(asked: Asked) -> tuple[Exercise | tuple[Wrong, ...] | None, tuple[str, str]]:
    if not asked.exercise_key:
        return None, ("", "")
    if asked.exercise_key == OWN:
        file = (EXERCISE_FILE, asked.exercise_text)
        return _too_long(file) or read_exercise(*file, labs().keys), file
    found = shipped().exercise(asked.exercise_key)
    if found is None:
        return (Wrong("exercise", 1, f"there is no exercise {asked.exercise_key!r}"),), ("", "")
    return found, (found.file, shipped_texts()[found.file])


def _too_long(file: tuple[str, str]) -> tuple[Wrong, ...]:
    name, text = file
    return (
        (Wrong(name, 1, f"a file has at most {MOST_CHARACTERS:,} characters"),) if len(text) > MOST_CHARACTERS else ()
    )


def _against(plan: Plan, here: Snapshot | None) -> Iterator[Wrong]:
    if here is not None:
        yield from check_against(plan, here)
        return
    blueprint = labs().blueprint(plan.lab)
    if not isinstance(blueprint, Blueprint):
        yield Wrong("lab", 1, f"there is no lab {plan.lab!r}")
        return
    yield from check_against(plan, _as_found(plan.lab))
    try:
        prepared(plan, opened(blueprint))
    except CannotStart as why:
        yield Wrong(plan.exercise.file if plan.exercise else plan.runbook.file, 1, str(why))


@lru_cache(maxsize=32)
def _as_found(lab: str) -> Snapshot:
    """The lab as people find it."""
    blueprint = labs().blueprint(lab)
    assert isinstance(blueprint, Blueprint)
    return opened(blueprint).view.snapshot
