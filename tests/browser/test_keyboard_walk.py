"""docs/accessibility.md, walked step by step: the main job with the keyboard alone, by what a screen reader is told.

Every step asserts the accessible name and role of what has the focus, or a sentence of a live region."""

import re
from collections.abc import Iterator
from typing import Final

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.find_browser import LAUNCH_ARGS, find_browser
from tests.browser.product import SOON_MS, Product

pytestmark = pytest.mark.browser


LISTEN: Final = """() => {
  window.heard = [];
  for (const region of document.querySelectorAll("[aria-live], [role=status], [role=alert]"))
    new MutationObserver(() => window.heard.push(region.textContent.trim()))
      .observe(region, { childList: true, characterData: true, subtree: true });
}"""
"""All that live regions say, in the order in which they say it."""


class Reader:
    """Someone at the keyboard who does not look at the screen."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def tab_to(self, role: str, name: str, *, back: bool = False) -> None:
        """Tab (or Shift+Tab) until something of this role whose name begins like this has the focus."""
        for _ in range(60):
            self.press("Shift+Tab" if back else "Tab")
            if self._is_on(role, name):
                return
        raise AssertionError(f"no {role} {name!r} is reached with Tab")

    def is_on(self, role: str, name: str) -> None:
        self.page.wait_for_function("() => document.activeElement !== document.body")
        for _ in range(40):
            if self._is_on(role, name):
                return
            self.page.wait_for_timeout(100)
        raise AssertionError(f"the focus is on {self.page.evaluate('document.activeElement.outerHTML.slice(0, 200)')}")

    def hears(self, sentence: str) -> None:
        """Sooner or later, in a live region."""
        self.page.wait_for_function(
            "(sentence) => window.heard.some((one) => one.includes(sentence))", arg=sentence, timeout=SOON_MS
        )

    def _is_on(self, role: str, name: str) -> bool:
        """By the browser's own accessible roles and names."""
        focused = self.page.locator(":focus")
        if focused.count() != 1:
            return False
        told = focused.aria_snapshot().splitlines()[0].lstrip("- '\"")
        return told.startswith(role) and name in told


@pytest.fixture
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    """On the first page of a fresh Foverlab, in a small window with reduced motion."""
    with Product(tmp_path_factory.mktemp("product")) as product, sync_playwright() as playwright:
        browser: Browser = playwright.chromium.launch(executable_path=find_browser(), args=list(LAUNCH_ARGS))
        page = browser.new_page(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
        page.set_default_timeout(SOON_MS)
        page.goto(product.url)
        yield Reader(page)
        browser.close()


def test_the_main_job_is_done_without_seeing_the_screen(reader: Reader) -> None:
    page = reader.page

    # 1. Open a lab.
    reader.tab_to("button", "Open a lab")
    reader.press("Enter")
    expect(page).to_have_title(re.compile(r"^LAN-based Active/Active failover \(PIX timers\) \(\w+\) · Foverlab$"))
    expect(page.locator("[data-view=connection]")).to_have_attribute("data-state", "live", timeout=SOON_MS)
    expect(page.locator("[data-view=log]")).to_contain_text("Group 1 is Standby Ready on Secondary", timeout=SOON_MS)
    page.evaluate(LISTEN)

    # 2. Pull a cable: the suggested act.
    reader.tab_to("button", "Show me")
    reader.press("Enter")
    reader.is_on("menuitem", "Pull the cable")
    reader.press("Enter")
    reader.is_on("button", "E0, Ethernet0 of Primary, data:")

    # 3. Follow the failover.
    reader.hears("Cable pulled: Primary Ethernet0.")
    reader.hears("Group 1 is now active on Secondary: interface inside of context1 has no link on Primary.")
    reader.press("1")
    reader.is_on("button", "Group 1 Active, admin context1, on Secondary")

    # 4. Ask why.
    reader.press("w")
    reader.is_on("heading", "Group 1 on Secondary: Active.")
    expect(page.get_by_role("tab", name="Why")).to_have_attribute("aria-selected", "true")
    expect(page.get_by_role("tabpanel", name="Why")).to_contain_text("Primary Ethernet0")

    # 5. Look back.
    reader.press("ArrowLeft")
    reader.hears("Looking back at ")
    reader.press("Escape")
    reader.hears("Back to now, ")

    # 6. Repair, and go back to the picture.
    reader.press("r")
    reader.hears("Cable plugged in: Primary Ethernet0.")
    reader.hears("Group 1 is Standby Ready again on Primary: its interfaces work.")
    reader.press("Escape")
    reader.is_on("button", "Group 1 Active, admin context1, on Secondary")
