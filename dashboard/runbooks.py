"""Runbooks, exercises and labs for the commands that rehearse: those that are shipped, by their keys, and files of one's own."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Final, TypeVar

from django.core.management.base import CommandError

from dashboard.given import read_given
from simulator.lab_folders import labs
from simulator.lessons import Wrong
from simulator.pair.blueprint import Blueprint
from simulator.pair.lab_file import CONFIG_SUFFIX, LAB_FILE, Mistake
from simulator.pair.opening import Choice, understand
from simulator.pair.reading.found import Refused
from simulator.pair.shelf import Labs
from simulator.pair.shelf import shelve as shelve_labs
from simulator.rehearsal import Exercise, Plan, Runbook, Shelf, moved_to, plan_of, read_exercise, read_runbook, shelve

_T = TypeVar("_T", Runbook, Exercise, Plan)
WRONG: Final = 2
"""Exit code: a file or the lab is wrong."""


class Unusable(CommandError):
    """A file or a lab is wrong: the command ends with WRONG."""

    def __init__(self, message: str) -> None:
        super().__init__(message, returncode=WRONG)


@cache
def shipped_texts() -> Mapping[str, str]:
    """Of each shipped runbook and exercise, by the name of its file."""
    folder = files("simulator").joinpath("rehearsal", "library")
    return {file.name: file.read_text(encoding="utf-8") for file in folder.iterdir() if file.is_file()}


@cache
def shipped() -> Shelf:
    return shelve(sorted(shipped_texts().items()), labs().keys)


def find_runbook(name: str) -> Runbook:
    """Raises Unusable. name: a file, or the key of a shipped one."""
    if found := shipped().runbook(name):
        return found
    path = Path(name)
    if not path.is_file():
        known = ", ".join(runbook.key for runbook in shipped().runbooks)
        raise Unusable(f"there is no runbook {name!r}: it is neither a file nor one of {known}")
    return _right(read_runbook(path.name, _text(path), labs().keys))


def find_exercise(name: str) -> Exercise:
    """Raises Unusable."""
    if found := shipped().exercise(name):
        return found
    path = Path(name)
    if not path.is_file():
        known = ", ".join(exercise.key for exercise in shipped().exercises)
        raise Unusable(f"there is no exercise {name!r}: it is neither a file nor one of {known}")
    return _right(read_exercise(path.name, _text(path), labs().keys))


def make_plan(runbook: str, exercise: str, lab: str) -> tuple[Plan, Blueprint]:
    """Raises Unusable. lab: a key, a folder, or "" for the runbook's own."""
    plan = _right(plan_of(find_runbook(runbook), find_exercise(exercise) if exercise else None))
    if lab:
        plan = moved_to(plan, lab)
    return plan, find_lab(plan.lab)


def find_lab(name: str) -> Blueprint:
    """Raises Unusable. name: the key of a lab, a lab's folder, or a folder with the configurations of a pair."""
    known = labs()
    if name in known.keys:
        return _opens(known.blueprint(name))
    folder = Path(name)
    if not folder.is_dir():
        raise Unusable(f"there is no lab {name!r}: it is neither a folder nor one of {', '.join(known.keys)}")
    if (folder / LAB_FILE).is_file():
        texts = {path.name: _text(path) for path in folder.iterdir() if path.name.endswith((LAB_FILE, CONFIG_SUFFIX))}
        own: Labs = shelve_labs([(folder.resolve().name, texts)])
        if own.mistakes:
            raise Unusable("\n".join(map(str, own.mistakes)))
        return _opens(own.blueprint(folder.resolve().name))
    try:
        opening = understand(read_given([folder]), Choice())
    except CommandError as error:
        raise Unusable(str(error)) from error
    if isinstance(opening, Refused) or opening.blueprint is None:
        raise Unusable(f"{name}: {opening if isinstance(opening, Refused) else 'no pair can be opened from it'}")
    return opening.blueprint


def _opens(found: Blueprint | Mistake | None) -> Blueprint:
    if isinstance(found, Blueprint):
        return found
    raise Unusable(str(found))


def _right(found: _T | tuple[Wrong, ...]) -> _T:
    if isinstance(found, tuple):
        raise Unusable("\n".join(map(str, found)))
    return found


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Unusable(f"{path}: cannot be read: {error}") from error
