"""Every transcript in this folder comes out of the units as it is written."""

from pathlib import Path

import pytest

from tests.transcripts.transcript import FOLDER, played

TRANSCRIPTS = sorted(FOLDER.glob("*.txt"))


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_the_console_answers_as_written(path: Path, request: pytest.FixtureRequest) -> None:
    written = path.read_text(encoding="utf-8")
    fresh = played(written)
    if request.config.getoption("--rewrite"):
        path.write_text(fresh, encoding="utf-8")
    else:
        assert fresh.splitlines() == written.splitlines()


def test_there_are_transcripts() -> None:
    assert len(TRANSCRIPTS) >= 8
