"""Lessons as the pages offer them."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from django.core.management import CommandError, call_command
from django.test import AsyncClient

from dashboard import lessons
from dashboard.models import Lab
from simulator.lessons import VARIABLE
from tests.lessons.test_parse import FRONT, STEP


@pytest.fixture
def client() -> AsyncClient:
    return AsyncClient(headers={"host": "testserver"})


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with lessons of one's own."""
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    return tmp_path


async def test_the_first_page_offers_every_lesson_at_four_levels_of_help(client: AsyncClient) -> None:
    text = (await client.get("/")).content.decode()
    assert text.count('name="lesson"') == len(lessons.offers()) >= 10
    assert text.count('name="help"') == 4


async def test_a_lesson_opens_the_lab_that_it_needs_with_the_lesson_to_begin(
    client: AsyncClient, transactional_db: None, own: Path
) -> None:
    (own / "10-serial.lesson").write_text(FRONT.replace("lan-based", "cable-based") + STEP)
    opened = await client.post("/", {"lesson": "serial", "help": "blind"})
    address = urlsplit(opened["Location"])
    assert parse_qs(address.query) == {"lesson": ["serial"], "help": ["blind"]}
    assert (await Lab.objects.aget(name=address.path.split("/")[2])).library == "cable-based"


async def test_a_lesson_that_there_is_not_is_refused_by_name(client: AsyncClient, transactional_db: None) -> None:
    page = await client.post("/", {"lesson": "moon"})
    assert page.status_code == 400
    assert "lesson: there is no" in page.content.decode()
    assert await Lab.objects.acount() == 0


def test_a_lesson_of_ones_own_is_found_at_once_and_a_wrong_one_hides_no_other(own: Path) -> None:
    assert lessons.find("mine") is None
    (own / "99-mine.lesson").write_text(FRONT + STEP)
    (own / "99-wrong.lesson").write_text("nothing")
    assert lessons.find("mine") is not None
    assert lessons.find("preempt") is not None
    assert {wrong.file for wrong in lessons.shelf().wrong} == {"99-wrong.lesson"}


def test_the_command_names_every_mistake(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("lessons")
    assert "preempt: Preempt (4 steps, 9 min)" in capsys.readouterr().out
    wrong = own / "99-wrong.lesson"
    wrong.write_text(FRONT + STEP.replace("power primary", "power prime"))
    with pytest.raises(CommandError, match="1 mistakes"):
        call_command("lessons", str(wrong))
    assert (
        "99-wrong.lesson:9: `do:` 'power prime' is not a fault; word 2: 'prime' is not a unit"
        in capsys.readouterr().err
    )
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("lessons", str(own / "missing.lesson"))


def test_every_shipped_lesson_stands_under_a_heading_of_its_own() -> None:
    known = [key for keys in lessons.GROUPS.values() for key in keys]
    assert sorted(known) == sorted(offer.key for offer in lessons.offers())
    assert lessons.OTHERS not in {offer.group for offer in lessons.offers()}


@pytest.mark.parametrize("is_here", [True, False])
async def test_a_broken_file_is_listed_with_its_mistakes_for_whoever_runs_the_server(
    client: AsyncClient, own: Path, monkeypatch: pytest.MonkeyPatch, is_here: bool
) -> None:
    monkeypatch.setattr("dashboard.views.is_this_computer_only", lambda request: is_here)
    (own / "10-broken.lesson").write_text("title: Nothing else\n")
    text = (await client.get("/")).content.decode()
    assert ("10-broken.lesson" in text) is is_here
