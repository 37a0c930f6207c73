"""`manage.py check FILE...`: reads lessons, runbooks and exercises, and says what is wrong with them, by file, line and reason.

Without such files it is Django's own command of that name, which checks the settings.
"""

from pathlib import Path
from typing import Any, Final

from django.core.management.base import CommandParser
from django.core.management.commands.check import Command as DjangoCheck

from dashboard.runbooks import Unusable, find_lab, shipped
from simulator.lab_folders import labs
from simulator.lessons import SUFFIX as LESSON
from simulator.lessons import Lesson, Wrong, parse
from simulator.rehearsal import (
    CannotStart,
    Exercise,
    Plan,
    Runbook,
    check_against,
    opened,
    plan_of,
    read_exercise,
    read_runbook,
)
from simulator.rehearsal.shelf import EXERCISE, RUNBOOK

KINDS: Final = (LESSON, RUNBOOK, EXERCISE)


class Command(DjangoCheck):
    help = (
        "Given lessons, runbooks and exercises: reads them, tries runbooks against their lab, and says file, line and reason "
        "of every mistake (exit code 2). Given apps or nothing: Django's check of the settings."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        super().add_arguments(parser)
        parser.add_argument("--lab", default="", help="of a runbook: another lab than its own, a key or a folder")

    def handle(self, *args: Any, **options: Any) -> None:
        lab = options.pop("lab", "")
        if not any(name.endswith(KINDS) for name in args):
            super().handle(*args, **options)
            return
        wrong: list[Wrong] = []
        runbooks: dict[str, Runbook] = {runbook.key: runbook for runbook in shipped().runbooks}
        for name in sorted(map(str, args), key=lambda name: name.endswith(EXERCISE)):
            wrong += self._check(Path(name), runbooks, lab)
        for mistake in wrong:
            self.stderr.write(str(mistake))
        if wrong:
            raise Unusable(f"{len(wrong)} mistakes")

    def _check(self, path: Path, runbooks: dict[str, Runbook], lab: str) -> tuple[Wrong, ...]:
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise Unusable(f"{path}: cannot be read: {error}") from error
        keys = labs().keys
        found: Lesson | Runbook | Exercise | tuple[Wrong, ...]
        if path.name.endswith(LESSON):
            found = parse(path.name, text, keys)
        elif path.name.endswith(RUNBOOK):
            found = read_runbook(path.name, text, keys)
        elif path.name.endswith(EXERCISE):
            found = read_exercise(path.name, text, keys)
        else:
            return (Wrong(path.name, 1, f"a file of these kinds is expected: {', '.join(KINDS)}"),)
        if isinstance(found, Runbook):
            runbooks[found.key] = found
            found = _fits(plan_of(found), lab) or found
        elif isinstance(found, Exercise) and found.runbook in runbooks:
            found = _fits(plan_of(runbooks[found.runbook], found), lab) or found
        elif isinstance(found, Exercise):
            found = (Wrong(path.name, 1, f"there is no runbook {found.runbook!r}; there are {', '.join(runbooks)}"),)
        if isinstance(found, tuple):
            return found
        steps = f" ({len(found.steps)} steps)" if not isinstance(found, Exercise) else ""
        self.stdout.write(f"{path.name}: {found.title}{steps}")
        return ()


def _fits(plan: Plan | tuple[Wrong, ...], lab: str) -> tuple[Wrong, ...]:
    """What can never be true in its lab. Raises Unusable."""
    if isinstance(plan, tuple):
        return plan
    try:
        return check_against(plan, opened(find_lab(lab or plan.lab)).view.snapshot)
    except CannotStart as error:
        raise Unusable(f"{lab or plan.lab}: {error}") from error
