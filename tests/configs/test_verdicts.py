"""Every configuration of this folder gets the verdict in its name.

A line `! === context NAME ===` begins the text of a context; `! expect: ...` is a refusal, in order.
"""

import re
from pathlib import Path
from typing import Final

import pytest

from simulator.appliance.config.load import LoadError, load
from simulator.appliance.config.model import blank
from tests.appliance.config.lab import texts

HERE: Final = Path(__file__).parent
OK: Final = sorted(HERE.glob("ok_*.cfg"))
FAIL: Final = sorted(HERE.glob("fail_*.cfg"))


def spaces(path: Path) -> dict[str, str]:
    system, *rest = re.split(r"^! === context (\S+) ===\n", path.read_text(), flags=re.MULTILINE)
    return {"": system, **dict(zip(rest[::2], rest[1::2], strict=True))}


def said(error: LoadError) -> str:
    where = f"context {error.context} " if error.context else ""
    return f"{where}line {error.line} column {error.column}: {error.reason}"


@pytest.mark.parametrize("path", OK, ids=lambda path: path.stem)
def test_is_taken_whole(path: Path) -> None:
    config, errors = load(spaces(path), blank())
    assert errors == ()
    assert load(texts(config), blank()) == (config, ())


@pytest.mark.parametrize("path", FAIL, ids=lambda path: path.stem)
def test_only_the_wrong_lines_are_refused(path: Path) -> None:
    config, errors = load(spaces(path), blank())
    assert [said(error) for error in errors] == re.findall(r"^! expect: (.*)$", path.read_text(), flags=re.MULTILINE)
    assert load(texts(config), blank()) == (config, ())


def test_both_verdicts_are_there() -> None:
    assert OK
    assert FAIL
