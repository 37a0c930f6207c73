"""`manage.py labs`: the labs that there are, and of each folder that is none what is wrong with it."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from simulator import lab_folders
from simulator.pair.lab_file import Mistake


class Command(BaseCommand):
    help = "Lists the labs, those of FOVERLAB_LABS too. Says place and reason of every mistake in a lab.toml."

    def handle(self, *args: Any, **options: Any) -> None:
        labs = lab_folders.labs()
        mistakes = list(labs.mistakes)
        for lab in labs.labs:
            blueprint = labs.blueprint(lab.key)
            if isinstance(blueprint, Mistake):
                mistakes.append(blueprint)
            elif blueprint is not None:
                self.stdout.write(f"{lab.key}: {lab.title} ({blueprint.model}, {blueprint.version})")
        for mistake in mistakes:
            self.stderr.write(str(mistake))
        if mistakes:
            raise CommandError(f"{len(mistakes)} mistakes")
