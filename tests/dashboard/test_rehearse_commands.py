"""`manage.py check`, `rehearse` and `drill`: words, files and exit codes."""

import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

RUNBOOK = """title: A change
change: CHG-1
lab: lan-based
players: operator
window: 10 min
shows: What it shows.
---
# Look
type: primary: show failover
check: group 1 is Active on {unit}
else: backout
# backout
# Look again
type: primary: show failover
"""


@pytest.fixture
def runbook(tmp_path: Path) -> Path:
    path = tmp_path / "mine.runbook"
    path.write_text(RUNBOOK.format(unit="primary"))
    return path


def ran(*args: Any, **options: Any) -> tuple[int, str, str]:
    """Exit code, output and errors."""
    out, errors = StringIO(), StringIO()
    code = 0
    try:
        call_command(*map(str, args), stdout=out, stderr=errors, **options)
    except SystemExit as end:
        code = int(end.code or 0)
    except CommandError as error:
        code = error.returncode
        errors.write(str(error))
    return code, out.getvalue(), errors.getvalue()


def test_a_runbook_that_passes(runbook: Path, tmp_path: Path) -> None:
    code, out, _ = ran("rehearse", runbook, report=tmp_path / "out")
    assert code == 0
    assert "1. Look: passed (" in out
    assert "Passed: 1 of 1 steps" in out
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        "report.html",
        "report.md",
        "report.json",
        "junit.xml",
    }


def test_one_that_fails_and_one_that_is_made_to(runbook: Path) -> None:
    code, out, _ = ran("rehearse", runbook, fail_at=1)
    assert (code, "The way back was taken." in out) == (1, True)
    runbook.write_text(RUNBOOK.format(unit="secondary"))
    code, out, _ = ran("rehearse", runbook)
    assert (code, "Group 1 is Active on Secondary: Standby Ready" in out) == (1, True)


def test_an_aborted_one(runbook: Path, tmp_path: Path) -> None:
    exercise = tmp_path / "lost.exercise"
    exercise.write_text("title: T\nrunbook: mine\nlost when: group 1 is Active on primary\n")
    code, out, _ = ran("rehearse", runbook, exercise=str(exercise))
    assert (code, "Beyond repair: Group 1 is Active on Primary" in out) == (3, True)


@pytest.mark.parametrize(
    ("text", "options", "said"),
    [
        ("nonsense", {}, "mine.runbook:1: "),
        (RUNBOOK.format(unit="primary"), {"lab": "nowhere"}, "there is no lab 'nowhere'"),
        (RUNBOOK.format(unit="primary"), {"fail_at": 7}, "--fail-at: the runbook has steps 1 to 1, not 7"),
        (RUNBOOK.format(unit="primary"), {"exercise": "none"}, "there is no exercise 'none'"),
        (RUNBOOK.format(unit="primary") + "budget: context web 3 s\n", {}, "no traffic of context web"),
    ],
)
def test_a_file_or_a_lab_that_is_wrong(runbook: Path, text: str, options: dict[str, Any], said: str) -> None:
    runbook.write_text(text)
    code, _, errors = ran("rehearse", runbook, **options)
    assert code == 2
    assert said in errors


def test_a_runbook_for_another_lab_says_what_the_lab_lacks() -> None:
    code, _, errors = ran("rehearse", "planned-failover", lab="asa-5510")
    assert code == 2
    assert "planned-failover.runbook:9: this lab has no traffic of context context1; it has office, web" in errors


def test_a_lab_of_ones_own_is_a_folder(runbook: Path, tmp_path: Path) -> None:
    folder = Path("simulator/pair/library/lan-based")
    assert ran("rehearse", runbook, lab=str(folder))[0] == 0
    texts = tmp_path / "mine"
    texts.mkdir()
    for text in folder.glob("*.cfg"):
        (texts / text.name).write_text(text.read_text())
    code, out, errors = ran("rehearse", runbook, lab=str(texts))
    assert (code, "Passed: 1 of 1 steps" in out) == (0, True), errors
    (folder_without := tmp_path / "empty").mkdir()
    assert ran("rehearse", runbook, lab=str(folder_without))[0] == 2


def test_check_reads_all_three_kinds_and_names_every_mistake(runbook: Path, tmp_path: Path) -> None:
    lesson, exercise = tmp_path / "10-mine.lesson", tmp_path / "mine.exercise"
    lesson.write_text("title: T\n")
    exercise.write_text("title: T\nrunbook: mine\ninject 1 at 5 min to nobody: Hello.\n")
    code, out, errors = ran("check", lesson, exercise, runbook)
    assert code == 2
    assert "mine.runbook: A change (1 steps)" in out
    assert "10-mine.lesson:1: no line `---` ends the front matter" in errors
    assert "mine.exercise:3: inject 1 goes to 'nobody': a seat without a player" in errors


def test_check_without_files_is_that_of_django() -> None:
    code, out, errors = ran("check")
    assert code == 0
    assert "System check identified no issues" in out + errors


def test_a_drill_in_text_and_in_json(runbook: Path) -> None:
    code, out, _ = ran("drill", runbook, processes=1)
    assert code == 1
    assert "% noticed" in out
    code, out, _ = ran("drill", runbook, processes=2, format="json")
    found = json.loads(out)
    assert (code, found["runbook"], found["cases"][0]["result"]) == (1, "mine", "passed")
