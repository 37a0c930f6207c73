"""docs/operations.md and what lies beside it say what is there."""

import re
from pathlib import Path
from typing import Final

import pytest

from dashboard.management.commands.demo import SERVER, WORKER

ROOT: Final = Path(__file__).parents[2]
PAGE: Final = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
FILES: Final = ROOT / "docs" / "operations"
_READ: Final = re.compile(
    r'(?:environ\.get\(|_words\(|_number\()"([A-Z_]+)"|^VARIABLE: Final = "([A-Z_]+)"', re.MULTILINE
)


def settings_read() -> set[str]:
    """Every environment variable that our programs look at."""
    files = [path for room in ("dashboard", "simulator") for path in (ROOT / room).rglob("*.py")]
    return {a or b for path in files for a, b in _READ.findall(path.read_text(encoding="utf-8"))}


def test_every_setting_is_in_the_table() -> None:
    listed = set(re.findall(r"`([A-Z_]{4,})`", PAGE))
    assert settings_read() - listed == set()


def test_every_file_that_the_page_links_is_there() -> None:
    for name in re.findall(r"\]\((operations/[^)]+)\)", PAGE):
        assert (ROOT / "docs" / name).is_file(), name


@pytest.mark.parametrize("name", ["foverlab-web@.service", "compose.yaml"])
def test_web_processes_are_started_as_the_demo_starts_its_own(name: str) -> None:
    text = " ".join((FILES / name).read_text(encoding="utf-8").replace("\\\n", " ").split())
    words = (
        SERVER,
        "--ws websockets-sansio",
        "--ws-per-message-deflate false",
        "--ws-max-size 1048576",
        "--no-access-log",
    )
    assert [word for word in words if word not in text] == []


@pytest.mark.parametrize("name", ["foverlab-worker@.service", "compose.yaml", "foverlab.target"])
def test_workers_are_started(name: str) -> None:
    text = (FILES / name).read_text(encoding="utf-8")
    assert WORKER in text or "foverlab-worker@1" in text


def test_the_driver_is_pinned_to_one_version() -> None:
    lines = (FILES / "requirements-postgresql.txt").read_text(encoding="utf-8").splitlines()
    assert all("==" in line for line in lines if line and not line.startswith("#"))


def test_the_measure_has_its_place() -> None:
    from tests.load.__main__ import BEGIN, END

    assert PAGE.index(BEGIN) < PAGE.index(END)
