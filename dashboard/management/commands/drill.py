"""`manage.py drill RUNBOOK`: would the checks of a runbook notice? Every single fault at every step, and none.

Exit code 0: nothing is missed and there is no false alarm; 1: else; 2: a file or the lab is wrong.
"""

import os
import sys
from time import monotonic
from typing import Any

import msgspec
from django.core.management.base import BaseCommand, CommandParser

from dashboard.drilling import drill
from dashboard.runbooks import Unusable, make_plan
from simulator.rehearsal import CannotStart
from simulator.rehearsal.drill import Drill, Result, table


class Command(BaseCommand):
    help = "Tries every single fault at every step of a runbook and says which of them its checks notice, and where."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("runbook", help="a file, or the key of a shipped runbook")
        parser.add_argument(
            "--lab", default="", help="another lab than the runbook's: a key, a lab's folder, or configurations"
        )
        parser.add_argument("--exercise", default="", help="a file, or the key of a shipped exercise")
        parser.add_argument("--format", default="text", choices=("text", "json"))
        parser.add_argument("--seed", type=int, default=1, help="of the lab's chance")
        parser.add_argument("--processes", type=int, default=os.cpu_count() or 1, help="that share the work")

    def handle(self, *args: Any, **options: Any) -> None:
        plan, blueprint = make_plan(options["runbook"], options["exercise"], options["lab"])
        begun, tried, told = monotonic(), 0, 0
        done: Drill | None = None
        try:
            for found in drill(plan, blueprint, options["seed"], max(1, options["processes"])):
                if isinstance(found, Drill):
                    done = found
                    continue
                tried += 1
                if options["format"] == "text" and monotonic() - begun > 5 * (told + 1):
                    told += 1
                    self.stderr.write(f"{tried} cases")
        except CannotStart as error:
            raise Unusable(f"{plan.lab}: {error}") from error
        assert done is not None
        if options["format"] == "json":
            self.stdout.write(msgspec.json.format(msgspec.json.encode(done), indent=2).decode())
        else:
            for number, heading in enumerate(done.steps, start=1):
                self.stdout.write(f"{number}. {heading}")
            for line in table(done):
                self.stdout.write(line)
            self.stdout.write(f"{tried} cases in {monotonic() - begun:.1f} s")
        if done.count(Result.MISSED) or done.count(Result.FALSE_ALARM):
            sys.exit(1)
