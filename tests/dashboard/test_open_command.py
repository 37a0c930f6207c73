"""`manage.py open`: a pair from a terminal."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from simulator.lab_folders import labs
from simulator.pair.blueprint import Blueprint
from simulator.pair.opening import Choice, open_pair
from simulator.pair.reading.sources import Source
from simulator.wire.file import LabFile, decode_file
from simulator.worker.engine.files import start_in
from tests.pair.reading import people


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "given").mkdir()
    (tmp_path / "given" / "primary.log").write_text(people.session())
    (tmp_path / "given" / "secondary.txt").write_text(people.SECONDARY)
    return tmp_path


def said(*words: object) -> str:
    out = StringIO()
    call_command("open", *map(str, words), stdout=out)
    return out.getvalue()


def test_the_review_says_what_was_understood(folder: Path) -> None:
    text = said(folder / "given", "--review")
    assert "Group 1: prefers Primary, preempt: admin, BLUE" in text
    assert "Context RED: outside 198.51.100.2, inside 10.1.21.1" in text
    assert "Masked: password 3, failover key 2" in text
    assert "s3cret" not in text


def test_an_archive_says_the_same(folder: Path) -> None:
    packed = folder / "pair.zip"
    packed.write_bytes(people.archive({"system.cfg": people.session(), "secondary.txt": people.SECONDARY}))
    assert "Context RED: outside 198.51.100.2" in said(packed, "--review")


def test_the_lab_is_written_as_a_file_that_opens(folder: Path) -> None:
    file = folder / "lab.json"
    said(folder / "given", "--export", file, "--title", "Ours")
    read = decode_file(file.read_bytes())
    assert isinstance(read, LabFile)
    start = start_in(read.library, read.seed, read)
    assert start.blueprint.title == read.title == "Ours"
    assert "s3cret" not in file.read_text()


def test_the_lab_is_written_as_a_folder_that_the_library_offers(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said(folder / "given", "--folder", folder / "labs" / "ours", "--title", "Ours")
    monkeypatch.setenv("FOVERLAB_LABS", str(folder / "labs"))
    assert labs().title("ours") == "Ours"
    blueprint = labs().blueprint("ours")
    assert isinstance(blueprint, Blueprint)
    assert [(text.unit.value, text.context) for text in blueprint.configurations] == [
        ("primary", "BLUE"),
        ("primary", "RED"),
        ("primary", "admin"),
        ("primary", ""),
        ("secondary", ""),
    ]
    assert blueprint.model == "ASA5520"


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["missing.txt", "--review"], "missing.txt: cannot be read"),
        (["given/secondary.txt", "--review"], "no contexts"),
        (["given", "--model", "ASA1", "--review"], "no model 'ASA1'"),
        (["given", "--folder", "labs/My Lab"], "named with small letters"),
        (["given", "--server", "http://127.0.0.1:9"], "does not answer"),
    ],
)
def test_what_does_not_work_is_said_in_a_sentence(
    folder: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], reason: str
) -> None:
    monkeypatch.chdir(folder)
    with pytest.raises(CommandError, match=reason):
        said(*words)


def test_the_file_is_json_for_people(folder: Path) -> None:
    file = folder / "lab.json"
    said(folder / "given", "--export", file)
    assert json.loads(file.read_text())["library"] == "own-pair"
    assert file.read_text().count("\n") > 20


def test_the_folder_opens_what_the_files_open(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = [Source(name, (folder / "given" / name).read_text()) for name in ("primary.log", "secondary.txt")]
    direct = open_pair(given, Choice(title="Ours"))
    assert isinstance(direct, Blueprint)
    said(folder / "given", "--folder", folder / "labs" / "ours", "--title", "Ours")
    monkeypatch.setenv("FOVERLAB_LABS", str(folder / "labs"))
    shipped = labs().blueprint("ours")
    assert isinstance(shipped, Blueprint)
    assert shipped.topology == direct.topology
    assert {(text.unit, text.context): text.text for text in shipped.configurations} == {
        (text.unit, text.context): text.text for text in direct.configurations
    }
    words = ("model", "version", "platform", "hardware", "title")
    assert all(getattr(shipped, word) == getattr(direct, word) for word in words)
