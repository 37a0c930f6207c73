"""docs/rehearsal.md from end to end: its files are written as they stand there, its commands are typed."""

import re
import shlex
from io import StringIO
from pathlib import Path
from typing import Final

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from dashboard.runbooks import shipped
from simulator.rehearsal.exercise_file import ENTRIES as EXERCISE_WORDS
from simulator.rehearsal.readings import FORMS
from simulator.rehearsal.runbook import SIGHTS
from simulator.rehearsal.runbook_file import ENTRIES, ONCE

GUIDE: Final = (Path(__file__).parents[2] / "docs" / "rehearsal.md").read_text(encoding="utf-8")


def commands() -> list[str]:
    blocks = re.findall(r"^```(\w*)\n(.*?)^```$", GUIDE, re.DOTALL | re.MULTILINE)
    return [line.removeprefix("manage.py ") for kind, block in blocks if not kind for line in block.splitlines()]


def typed(line: str) -> tuple[int, str]:
    out, code = StringIO(), 0
    try:
        call_command(*shlex.split(line), stdout=out, stderr=out)
    except SystemExit as end:
        code = int(end.code or 0)
    except CommandError as error:
        code = error.returncode
        out.write(str(error))
    return code, out.getvalue()


def test_the_page_is_tried_from_end_to_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for kind in ("runbook", "exercise"):
        (name,) = re.findall(rf"`([a-z-]+\.{kind})`:", GUIDE)
        (text,) = re.findall(rf"```{kind}\n(.*?)```", GUIDE, re.DOTALL)
        (tmp_path / name).write_text(text)
    check, rehearse, drill, exercise = commands()
    assert typed(check) == (0, "move-group.runbook: Group 1 moves to Secondary (3 steps)\n")
    code, said = typed(rehearse)
    assert (code, "Passed: 3 of 3 steps" in said) == (0, True), said
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        "report.html",
        "report.md",
        "report.json",
        "junit.xml",
    }
    code, said = typed(f"{drill} --processes 1")
    assert (code, "no fault: passed" in said, "% noticed" in said) == (1, True, True), said
    assert typed(check.replace("move-group.runbook", "cable.exercise move-group.runbook"))[0] == 0
    code, said = typed(exercise)
    assert (code, "3. It stays there: failed" in said) == (1, True), said
    assert "<h1>Group 1 moves to Secondary</h1>" in (tmp_path / "out" / "report.html").read_text()


def test_every_word_is_in_its_table() -> None:
    runbook, exercise = GUIDE.split("## The words of an exercise")
    for word in (*ONCE, *ENTRIES):
        assert f"`{word}:`" in runbook, word
    for word in EXERCISE_WORDS:
        assert re.search(rf"`{word}\b", exercise), word
    assert all(f"`{sight}`" in exercise for sight in SIGHTS)
    assert all(f"`{form.example}`" in runbook for form in FORMS)


def test_every_shipped_runbook_is_in_the_list_with_its_exercise() -> None:
    listed = re.findall(r"^\| `([a-z-]+)` \| `([a-z-]+)`:", GUIDE, re.MULTILINE)
    assert sorted(listed) == sorted((exercise.runbook, exercise.key) for exercise in shipped().exercises)
