"""`manage.py lint FILE...`: what is wrong with a pair, for terminals, for programs and for code scanning.

Exit code 0: nothing breaks; 1: something breaks; 2: the files cannot be read. Nothing leaves this machine.
"""

import json
import sys
from pathlib import Path
from typing import Any, Final

from django.core.management.base import BaseCommand, CommandError, CommandParser

from dashboard.given import read_given
from simulator.lab_folders import labs
from simulator.pair.lab_file import Mistake
from simulator.pair.lint import Findings, Place, Severity, lint
from simulator.pair.lint.report import Locate, Located, lines, sarif, values
from simulator.pair.opening import Choice, Opening, understand
from simulator.pair.reading.found import Refused

BREAKS: Final = 1
UNREADABLE: Final = 2


class Command(BaseCommand):
    help = (
        "Reads the configurations of a pair (files, folders, zip archives) and says what is wrong with them as a pair. "
        "Exit code 1: something breaks; 2: they cannot be read."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("files", nargs="*", type=Path, help="texts, zip archives, or folders of them")
        parser.add_argument("--lab", default="", metavar="KEY", help="instead of files: a lab that is shipped")
        parser.add_argument("--model", default="", help="where the texts do not say it: ASA5520, PIX-525 ...")
        parser.add_argument("--release", default="", help="software, where the texts do not say it: 9.1(7)")
        parser.add_argument("--format", default="text", choices=("text", "json", "sarif"))

    def handle(self, *args: Any, files: list[Path], **options: Any) -> None:
        if options["lab"]:
            findings, locate = _of_lab(options["lab"])
            notes: tuple[str, ...] = ()
        else:
            opening = _understood(files, Choice(options["model"], options["release"]))
            findings, locate = lint(opening.given), _locate_in(opening)
            notes = tuple(map(str, opening.reading.notes))
        match options["format"]:
            case "json":
                self._dump({"findings": values(findings, locate), "notes": notes})
            case "sarif":
                self._dump(sarif(findings, locate))
            case _:
                for line in lines(findings, locate):
                    self.stdout.write(line)
                for note in notes:
                    self.stdout.write(f"note: {note}")
        if any(finding.severity is Severity.BREAKS for finding in findings):
            sys.exit(BREAKS)

    def _dump(self, value: object) -> None:
        self.stdout.write(json.dumps(value, indent=2))


def _understood(files: list[Path], choice: Choice) -> Opening:
    """Raises CommandError with the code of what cannot be read."""
    if not files:
        raise CommandError("name the files of a pair, or a lab with --lab", returncode=UNREADABLE)
    try:
        opening = understand(read_given(files), choice)
    except CommandError as wrong:
        raise CommandError(str(wrong), returncode=UNREADABLE) from wrong
    if isinstance(opening, Refused):
        raise CommandError(str(opening), returncode=UNREADABLE)
    return opening


def _locate_in(opening: Opening) -> Locate:
    """A place in the texts -> a line of the files; None where the text was derived."""
    reading = opening.reading
    starts = {
        (text.unit, text.context): start for text, start in zip(reading.configurations, reading.places, strict=True)
    }

    def locate(place: Place) -> Located | None:
        start = starts.get((place.unit, place.context)) or (starts.get((place.unit, "")) if place.is_absent else None)
        if start is None:
            return None
        return start.file, start.line + place.line - 1 if place.line else 0

    return locate


def _of_lab(key: str) -> tuple[Findings, Locate]:
    """Raises CommandError."""
    blueprint = labs().blueprint(key)
    if blueprint is None:
        raise CommandError(f"there is no lab {key!r}; there are {', '.join(labs().keys)}", returncode=UNREADABLE)
    if isinstance(blueprint, Mistake):
        raise CommandError(str(blueprint), returncode=UNREADABLE)
    return lint(blueprint), lambda place: (f"{key}/{place.unit}-{place.context or 'system'}.cfg", place.line)
