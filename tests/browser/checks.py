"""What must hold on every screen at every size: no text on another, none cut, nothing wider than the window, axe content."""

from pathlib import Path
from typing import Any, Final

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

SIZES: Final = {"phone": (360, 780), "tablet": (768, 1024), "laptop": (1280, 800), "projector": (1920, 1080)}
SCHEMES: Final = ("light", "dark")
DEFICIENCIES: Final = ("protanopia", "deuteranopia", "tritanopia")
RESIZED_MS: Final = 200
SETTLED_MS: Final = 2_000

_CHECKS: Final = (Path(__file__).parent / "checks.js").read_text(encoding="utf-8").split("\n", 1)[1]


def resize(page: Page, size: str) -> None:
    width, height = SIZES[size]
    page.set_viewport_size({"width": width, "height": height})
    page.wait_for_timeout(RESIZED_MS)


def wrongs(page: Page) -> list[str]:
    """Sentences, each naming a text and its element; none: all is well. A page that is still laying itself out after a new size
    (charts do it of their own accord, later) is looked at once more: what is wrong stays wrong."""
    found = list(page.evaluate(_CHECKS))
    if found:
        page.wait_for_timeout(SETTLED_MS)
        found = list(page.evaluate(_CHECKS))
    return found


def complaints_of_axe(page: Page) -> list[tuple[str, list[str]]]:
    """Rule and the first elements that break it."""
    violations: list[dict[str, Any]] = Axe().run(page).response["violations"]
    return [(one["id"], [node["html"][:160] for node in one["nodes"][:3]]) for one in violations]


def simulate(page: Page, deficiency: str) -> None:
    """ "none", "protanopia", "deuteranopia" or "tritanopia": what such eyes see, by Chromium's own simulation.

    It lasts as long as the session that asked for it, which stays with the page."""
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setEmulatedVisionDeficiency", {"type": deficiency})
