"""`manage.py rehearse RUNBOOK`: plays a runbook without people, at full speed, judges it, and writes the report.

Exit code 0: passed; 1: failed; 2: a file or the lab is wrong; 3: aborted or interrupted.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from django.core.management.base import BaseCommand, CommandParser

from dashboard.runbooks import Unusable, make_plan
from simulator.rehearsal import CannotStart, Plan, Played, Run, check_against, opened, play, prepared
from simulator.rehearsal.report.files import files
from simulator.rehearsal.report.verdict import Verdict, verdict
from simulator.rehearsal.truths import clock, seconds

CODES: Final = {"passed": 0, "failed": 1, "aborted": 3, "interrupted": 3}


class Command(BaseCommand):
    help = (
        "Plays a runbook by itself against a lab and judges it. Exit code 0: passed; 1: failed; 2: a file or the lab is wrong; "
        "3: aborted."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("runbook", help="a file, or the key of a shipped runbook")
        parser.add_argument(
            "--lab", default="", help="another lab than the runbook's: a key, a lab's folder, or configurations"
        )
        parser.add_argument("--exercise", default="", help="a file, or the key of a shipped exercise")
        parser.add_argument(
            "--report", type=Path, metavar="DIR", help="writes report.html, .md, .json and junit.xml there"
        )
        parser.add_argument("--fail-at", type=int, default=0, metavar="N", help="take the way back at step N")
        parser.add_argument("--seed", type=int, default=1, help="of the lab's chance")

    def handle(self, *args: Any, **options: Any) -> None:
        plan, blueprint = make_plan(options["runbook"], options["exercise"], options["lab"])
        _check_step(plan, options["fail_at"])
        try:
            start = opened(blueprint, options["seed"])
            wrong = check_against(plan, start.view.snapshot)
            if wrong:
                raise Unusable("\n".join(map(str, wrong)))
            ready = prepared(plan, start)
        except CannotStart as error:
            raise Unusable(f"{plan.lab}: {error}") from error
        self.stdout.write(f"{plan.runbook.change} {plan.runbook.title}, on {blueprint.title}")
        at, shown = None, 0
        for at in play(plan, ready, fail_at=options["fail_at"]):
            shown = self._show(plan, at.run, shown)
        assert at is not None
        self._end(plan, at, options["report"])

    def _show(self, plan: Plan, run: Run, shown: int) -> int:
        """Findings and steps that are new, in order; how many steps are told by now."""
        order = [step for step in range(len(plan.steps)) if run.steps[step].done_ms >= 0]
        for at in order[shown:]:
            step, state = plan.steps[at], run.steps[at]
            took = seconds(state.done_ms - state.entered_ms)
            told = f"{clock(state.done_ms - run.begun_ms)}  {at + 1}. {step.heading}: {state.state} ({took})"
            self.stdout.write(f"{told}{f' - {state.reason}' if state.reason else ''}")
        return max(shown, len(order))

    def _end(self, plan: Plan, at: Played, folder: Path | None) -> None:
        found = verdict(plan, at.run, at.frame, wall=datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"))
        for budget in found.budgets:
            kept = "" if budget.kept else "  over"
            self.stdout.write(f"outage of {budget.name}: {seconds(budget.used_ms)} of {seconds(budget.most_ms)}{kept}")
        for reason in found.reasons:
            self.stdout.write(f"- {reason}")
        for objective in found.objectives:
            self.stdout.write(f"objective {objective.number}: {objective.rating} ({objective.text})")
        self.stdout.write(found.headline)
        if folder:
            self._write(folder, found)
        sys.exit(CODES[found.outcome])

    def _write(self, folder: Path, found: Verdict) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for name, text in files(found):
                (folder / name).write_text(text, encoding="utf-8")
        except OSError as error:
            raise Unusable(f"{folder}: the report cannot be written: {error.strerror}") from error
        self.stdout.write(f"report: {folder / 'report.html'}")


def _check_step(plan: Plan, step: int) -> None:
    if step and not 1 <= step <= len(plan.runbook.steps):
        raise Unusable(f"--fail-at: the runbook has steps 1 to {len(plan.runbook.steps)}, not {step}")
