"""Every configuration of this folder gets the verdict in its name.

A line `! === context NAME ===` begins the text of a context; `! expect: ...` is a refusal, in order; `! model: NAME` says for
which chassis the text is; `! not written: ...` is a line that comes back in another form, or not at all because it says no
more than the default, or ABBREVIATED for all lines.
"""

import re
from pathlib import Path
from typing import Final

import pytest

from simulator.appliance.cli.kept import is_remark
from simulator.appliance.config.load import LoadError, load
from simulator.appliance.config.model import Configuration, blank
from simulator.appliance.hardware import model_named, ports_for
from tests.appliance.config.lab import texts

HERE: Final = Path(__file__).parent
ABBREVIATED: Final = "all that is abbreviated"
OK: Final = sorted(HERE.glob("ok_*.cfg"))
FAIL: Final = sorted(HERE.glob("fail_*.cfg"))


def spaces(path: Path) -> dict[str, str]:
    system, *rest = re.split(r"^! === context (\S+) ===\n", path.read_text(), flags=re.MULTILINE)
    return {"": system, **dict(zip(rest[::2], rest[1::2], strict=True))}


def chassis(path: Path) -> Configuration:
    """A blank one of the model of the text, with the cards that its ports need."""
    text = path.read_text()
    named = re.search(r"^! model: (\S+)$", text, flags=re.MULTILINE)
    if named is None:
        return blank()
    model = model_named(named[1])
    assert model is not None
    used = re.findall(r"(?:Ethernet|GigabitEthernet|TenGigabitEthernet|Port-channel)\d\S*", text)
    return blank(model.platform, ports_for(model, used))


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip() and not is_remark(line.strip())]


def said(error: LoadError) -> str:
    where = f"context {error.context} " if error.context else ""
    return f"{where}line {error.line} column {error.column}: {error.reason}"


@pytest.mark.parametrize("path", OK, ids=lambda path: path.stem)
def test_is_taken_whole(path: Path) -> None:
    config, errors = load(spaces(path), chassis(path))
    assert errors == ()
    assert load(texts(config), chassis(path)) == (config, ())


@pytest.mark.parametrize("path", OK, ids=lambda path: path.stem)
def test_every_line_is_written_back(path: Path) -> None:
    config, _ = load(spaces(path), chassis(path))
    others = re.findall(r"^! not written: (.*)$", path.read_text(), flags=re.MULTILINE)
    for context, text in () if ABBREVIATED in others else spaces(path).items():
        written = set(lines(texts(config)[context]))
        assert [line for line in lines(text) if line not in written and line not in others] == []


@pytest.mark.parametrize("path", FAIL, ids=lambda path: path.stem)
def test_only_the_wrong_lines_are_refused(path: Path) -> None:
    config, errors = load(spaces(path), chassis(path))
    assert [said(error) for error in errors] == re.findall(r"^! expect: (.*)$", path.read_text(), flags=re.MULTILINE)
    assert load(texts(config), chassis(path)) == (config, ())


def test_both_verdicts_are_there() -> None:
    assert OK
    assert FAIL
