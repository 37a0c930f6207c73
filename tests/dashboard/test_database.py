"""A database that is busy or away: a word to come again."""

import pytest
from django.db import OperationalError
from django.test import AsyncClient

from dashboard import views
from dashboard.settings import DATABASES


@pytest.fixture
def away(monkeypatch: pytest.MonkeyPatch) -> None:
    async def find(**by: str) -> None:
        raise OperationalError("couldn't get a connection after 5.00 sec")

    monkeypatch.setattr(views, "find_lab", find)


async def test_a_page_says_so_and_when_to_come_again(away: None) -> None:
    answer = await AsyncClient().get("/lab/any/", headers={"accept": "text/html"})
    assert (answer.status_code, answer["Retry-After"]) == (503, "5")
    assert b"Too busy" in answer.content


async def test_a_program_is_told_in_json(away: None) -> None:
    answer = await AsyncClient().get("/lab/any/", headers={"accept": "application/json"})
    assert (answer.status_code, answer["Retry-After"]) == (503, "5")
    assert answer.json() == {"error": "the database is busy"}


def test_no_thread_keeps_a_connection() -> None:
    """Under ASGI each request has a thread of its own."""
    assert DATABASES["default"]["CONN_MAX_AGE"] == 0
