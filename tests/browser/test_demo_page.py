"""docs/demo.md, done: what it says to click is there, and what it promises happens."""

import re
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.product import SOON_MS, Product
from tests.browser.test_product import act, console, group, live, said, thing, type_line
from tests.browser.test_time import back_before_the_act

pytestmark = pytest.mark.browser

PAGE: Final = (Path(__file__).parents[2] / "docs" / "demo.md").read_text(encoding="utf-8")
CABLE: Final = "cable primary Ethernet0"


def press(page: Page, name: str) -> None:
    """A button that the page of the docs names too."""
    assert name in PAGE
    page.get_by_role("button", name=name, exact=True).first.click()


def choose(page: Page, target: str, words: str) -> None:
    assert words in PAGE
    act(page, target, words)


def test_the_demo_goes_as_it_is_written(browser: Browser, product: Product) -> None:
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.set_default_timeout(SOON_MS)
    page.goto(product.url)
    press(page, "Open a lab")
    live(page)
    group(page, "primary", 1, "Active")
    group(page, "secondary", 2, "Active")
    expect(page.locator("[data-view=suggestion]")).to_contain_text("what will happen?")

    choose(page, CABLE, "Pull the cable")
    group(page, "secondary", 1, "Active")
    group(page, "secondary", 2, "Active")
    said(page, "Group 1 is now active on Secondary")

    page.get_by_role("button", name=re.compile("Why. Group 1 is now active on Secondary")).first.click()
    expect(page.locator("#panel-why")).to_be_visible()
    expect(page.locator("#panel-why")).to_contain_text("Group 1 is now active on Secondary")

    press(page, "Repair all")
    group(page, "primary", 1, "Standby Ready")
    group(page, "secondary", 1, "Active")
    choose(page, "group primary 1", "Make it active here")
    group(page, "primary", 1, "Active")

    choose(page, "link failover", "Cut the link between the switches")
    page.get_by_role("slider", name="Speed").press("End")
    expect(page.locator("[data-view=health]")).to_contain_text("no failover is possible", timeout=SOON_MS)
    page.get_by_role("tab", name="Consoles").click()
    for unit in ("Primary", "Secondary"):
        expect(console(page, unit)).to_contain_text("Failover LAN Failed", timeout=SOON_MS)
    page.get_by_role("slider", name="Speed").fill("6")
    choose(page, CABLE, "Pull the cable")
    expect(thing(page, CABLE)).not_to_have_attribute("data-state", "ok")
    page.wait_for_timeout(2_000)
    group(page, "primary", 1, "Active")

    assert "Step back" in PAGE
    back_before_the_act(page)
    press(page, "Back to now")
    press(page, "Repair all")

    page.get_by_role("tab", name="Consoles").click()
    type_line(page, "Primary", "show failover")
    expect(console(page, "Primary")).to_contain_text("Failover unit Primary")
    page.get_by_role("button", name="Lab", exact=True).click()
    expect(page.get_by_role("dialog")).to_contain_text(re.compile("link", re.IGNORECASE))
    page.close()
