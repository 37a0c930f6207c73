"""Every story in tests/scenarios/*.story is still told as it is written."""

from pathlib import Path

import pytest

from tests.scenarios.story import told

STORIES = sorted(Path(__file__).parent.glob("*.story"))


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_story_is_told_as_written(path: Path, request: pytest.FixtureRequest) -> None:
    text = path.read_text(encoding="utf-8")
    now = told(text)
    if request.config.getoption("--rewrite", default=False):
        path.write_text(now, encoding="utf-8")
    assert path.read_text(encoding="utf-8").splitlines() == now.splitlines()


def test_there_are_stories() -> None:
    assert STORIES
