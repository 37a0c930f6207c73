"""Small things of the page that cost trust where they are missing, as far as its sheets and templates say them."""

from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
CSS: Final = ROOT / "static" / "css"
TEMPLATES: Final = ROOT / "templates"


def rule(sheet: str, selector: str) -> str:
    text = (CSS / sheet).read_text()
    start = text.index(f"{selector} {{")
    return text[start : text.index("}", start)]


def test_the_presenters_time_never_wraps() -> None:
    assert "white-space: nowrap" in rule("presenter.css", ".caption time")


def test_forced_colours_show_what_is_pressed_and_which_tab_is_chosen() -> None:
    text = (CSS / "base.css").read_text()
    forced = text[text.index("@media (forced-colors: active)") :]
    assert '[aria-pressed="true"], [aria-selected="true"]' in forced
    assert "Highlight" in forced


def test_the_picture_is_greyed_while_nothing_is_known() -> None:
    text = (CSS / "strip.css").read_text()
    for state in ("waiting", "silent", "unkept", "gone"):
        assert f'[data-connection="{state}"]' in text


def test_breakpoints_follow_the_browsers_own_font() -> None:
    wrong = [
        (sheet.name, line.strip())
        for sheet in CSS.glob("*.css")
        for line in sheet.read_text().splitlines()
        if "@media" in line and any(size in line for size in ("1024px", "639px", "660px", "1500px"))
    ]
    assert wrong == []


def test_the_wall_filters_by_trouble_fills_the_screen_and_leads_to_each_lab() -> None:
    page = (TEMPLATES / "pages" / "wall.html").read_text()
    assert 'data-part="trouble"' in page
    assert 'data-part="full"' in page
    assert "inset: 0" in rule("wall.css", ".wall-lab h2 a::after")


def test_a_page_without_a_script_says_so() -> None:
    assert "<noscript>" in (TEMPLATES / "base.html").read_text()
