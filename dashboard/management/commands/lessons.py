"""`manage.py lessons`: reads lessons, and says of each file that is none what is wrong with it and where."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from dashboard import lessons
from simulator.lab_folders import labs
from simulator.lessons import Shelf, shelve


class Command(BaseCommand):
    help = "Lists the lessons; given files, reads those instead. Says file, line and reason of every mistake."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("files", nargs="*", type=Path, help="lessons that are being written")

    def handle(self, *args: Any, files: list[Path], **options: Any) -> None:
        shelf = _read(files) if files else lessons.shelf()
        for lesson in shelf.lessons:
            self.stdout.write(f"{lesson.key}: {lesson.title} ({len(lesson.steps)} steps, {lesson.minutes} min)")
        for wrong in shelf.wrong:
            self.stderr.write(str(wrong))
        if shelf.wrong:
            raise CommandError(f"{len(shelf.wrong)} mistakes")


def _read(files: list[Path]) -> Shelf:
    try:
        return shelve([(file.name, file.read_text(encoding="utf-8")) for file in files], labs().keys)
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(f"cannot be read: {error}") from error
