"""`manage.py labs`: what there is, and what is wrong with a folder that is no lab."""

import io
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

LAB = 'title = "Mine"\nplatform = "asa"\nversion = "9.1(7)"\nmodel = "ASA5520"\n'


def write(folder: Path, lab: str) -> None:
    folder.mkdir()
    (folder / "lab.toml").write_text(lab)


def test_labs_are_listed_with_their_model_and_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "mine", LAB)
    monkeypatch.setenv("FOVERLAB_LABS", str(tmp_path))
    out = io.StringIO()
    call_command("labs", stdout=out)
    assert "mine: Mine (ASA5520, 9.1(7))" in out.getvalue()
    assert "lan-based: " in out.getvalue()


def test_every_mistake_is_said_with_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "moon", LAB.replace("asa", "moon"))
    write(
        tmp_path / "loose",
        LAB + '[[topology.cables]]\nunit = "primary"\nport = "Te1"\nswitch = "s"\nswitch_port = "1"\n',
    )
    monkeypatch.setenv("FOVERLAB_LABS", str(tmp_path))
    wrong = io.StringIO()
    with pytest.raises(CommandError, match="2 mistakes"):
        call_command("labs", stdout=io.StringIO(), stderr=wrong)
    assert "moon/lab.toml: Invalid enum value" in wrong.getvalue()
    assert "loose/lab.toml: topology.cables[0].switch: there is no 's'" in wrong.getvalue()
