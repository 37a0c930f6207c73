"""The first page: three doors, and a picture that plays one failover and can be paused."""

from pathlib import Path
from typing import Final

from django.test import Client

STATIC: Final = Path(__file__).parents[2] / "static"


def test_there_are_three_doors(client: Client) -> None:
    page = client.get("/").content.decode()
    for door, way in (("Show it", "Open a lab"), ("Teach it", "#home-lessons"), ("Rehearse it", "#own-pair")):
        assert door in page
        assert way in page


def test_the_film_pauses_and_stands_still_under_reduced_motion(client: Client) -> None:
    page, sheet = client.get("/").content.decode(), (STATIC / "css" / "home.css").read_text()
    assert 'data-part="pause"' in page
    animated = sheet.index("animation: film-move")
    assert sheet.rindex("@media (prefers-reduced-motion: no-preference)", 0, animated) > sheet.rfind(
        "@media (prefers-reduced-motion: reduce)", 0, animated
    )
    assert '.home-film[data-paused="true"] *' in sheet


def test_without_a_script_every_page_says_so(client: Client) -> None:
    assert "This page needs JavaScript" in client.get("/").content.decode()
