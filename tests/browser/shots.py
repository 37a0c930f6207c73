"""Take the pictures of the README: `make shots`. The real product, a lab on which a cable was just pulled."""

import tempfile
from pathlib import Path
from typing import Final

from playwright.sync_api import Page, expect, sync_playwright

from tests.browser.find_browser import LAUNCH_ARGS, find_browser
from tests.browser.product import ROOT, Product

PICTURES: Final = ROOT / "docs" / "pictures"
MOVED_MS: Final = 4_000


def lab(page: Page, url: str) -> None:
    page.goto(url)
    page.get_by_role("button", name="Open a lab").click()
    expect(page.locator("[data-view=connection]")).to_have_attribute("data-state", "live", timeout=30_000)


def pull(page: Page) -> None:
    cable = page.locator('[data-thing="cable primary Ethernet0"]:visible')
    cable.focus()
    page.keyboard.press("Enter")
    page.get_by_role("menuitem").filter(has_text="Pull the cable").click()
    moved = page.locator('[data-thing="group secondary 1"]:visible')
    expect(moved).to_have_attribute("data-state", "Active", timeout=30_000)
    page.wait_for_timeout(MOVED_MS)


def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, Product(Path(folder)) as product, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=list(LAUNCH_ARGS))
        for name, scheme in (("lab", "light"), ("lab-dark", "dark")):
            context = browser.new_context(
                viewport={"width": 1440, "height": 900},
                color_scheme="dark" if scheme == "dark" else "light",
            )
            page = context.new_page()
            lab(page, product.url)
            pull(page)
            page.screenshot(path=PICTURES / f"{name}.png")
            context.close()
        browser.close()
    print(f"pictures are in {PICTURES.relative_to(ROOT)}/")


if __name__ == "__main__":
    main()
