"""`manage.py lint`: what is wrong with a pair, from a terminal."""

import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from tests.pair.lint.pairs import P, S, changed, good, line
from tests.pair.reading import people


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    """The document's pair as two sessions of a terminal; the secondary unit has another key."""
    blueprint = changed(good("lan-based"), line("failover key foverlab", "failover key another", S))
    for unit in (P, S):
        texts = sorted((text.context, text.text) for text in blueprint.configurations if text.unit is unit)
        said = [f"PIX/{context or 'pri'}# show running-config\n{text}" for context, text in texts]
        (tmp_path / f"{unit}.txt").write_text("\n".join(said))
    return tmp_path


def linted(*words: object) -> tuple[str, int]:
    """What is printed, and the exit code."""
    out = StringIO()
    try:
        call_command("lint", *map(str, words), stdout=out)
    except SystemExit as end:
        return out.getvalue(), int(end.code or 0)
    return out.getvalue(), 0


def test_what_breaks_ends_with_1_and_names_file_and_line(folder: Path) -> None:
    said, code = linted(folder)
    assert code == 1
    assert "breaks FL014 The failover keys differ" in said
    number = next(at for at, text in enumerate(said_of(folder / "secondary.txt"), 1) if "failover key" in text)
    assert f"{folder / 'secondary.txt'}:{number} (Secondary, system): failover key *****" in said
    assert "1 breaks, 0 risks, " in said
    assert "another" not in said.replace("another key", "")


def said_of(file: Path) -> list[str]:
    return file.read_text().split("\n")


def test_a_lab_that_breaks_nothing_ends_with_0() -> None:
    said, code = linted("--lab", "lan-based")
    assert code == 0
    assert "advice FL035" in said
    assert "0 breaks, 0 risks" in said


def test_programs_get_json(folder: Path) -> None:
    said, code = linted(folder, "--format", "json")
    report: dict[str, Any] = json.loads(said)
    assert code == 1
    assert report["findings"][0]["rule"] == "FL014"
    assert report["findings"][0]["places"][0]["file"] == str(folder / "secondary.txt")


def test_code_scanning_gets_sarif(folder: Path) -> None:
    said, code = linted(folder, "--format", "sarif")
    [run] = json.loads(said)["runs"]
    assert code == 1
    first = run["results"][0]
    assert (first["ruleId"], first["level"]) == ("FL014", "error")
    assert first["locations"][0]["physicalLocation"]["region"]["startLine"] > 0


def test_one_unit_is_enough_the_other_is_derived(folder: Path) -> None:
    said, code = linted(folder / "primary.txt")
    assert code == 0
    assert "The secondary unit's start is derived" in said


@pytest.mark.parametrize(
    ("text", "reason"),
    [("", "There is no text"), ("interface Gi0\n ip address dhcp\nend\n", "no configuration of a PIX or an ASA")],
)
def test_what_cannot_be_read_ends_with_2_and_a_sentence(tmp_path: Path, text: str, reason: str) -> None:
    (tmp_path / "router.txt").write_text(text)
    with pytest.raises(CommandError, match=reason) as wrong:
        linted(tmp_path / "router.txt")
    assert wrong.value.returncode == 2


def test_a_file_that_is_not_there_ends_with_2(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="cannot be read") as wrong:
        linted(tmp_path / "nothing.txt")
    assert wrong.value.returncode == 2


def test_nothing_named_and_an_unknown_lab_end_with_2() -> None:
    for words in ((), ("--lab", "moon")):
        with pytest.raises(CommandError) as wrong:
            linted(*words)
        assert wrong.value.returncode == 2


def test_a_session_as_people_have_it_is_linted(tmp_path: Path) -> None:
    (tmp_path / "primary.log").write_text(people.session())
    (tmp_path / "secondary.txt").write_text(people.SECONDARY)
    said, _ = linted(tmp_path)
    assert "s3cret" not in said
    assert "FL100" in said
