"""What every browser test stands on: the product as a user starts it, and a real Chromium. A file of tests shares both."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.browser.find_browser import LAUNCH_ARGS, find_browser
from tests.browser.product import SOON_MS, Product


@pytest.fixture(scope="module")
def product(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    with Product(tmp_path_factory.mktemp("product")) as running:
        yield running


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=find_browser(), args=list(LAUNCH_ARGS))


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    context.set_default_timeout(SOON_MS)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext, product: Product) -> Iterator[Page]:
    """A fresh lab in which nothing has been done, opened by the one click of the home page; no script may fail in it."""
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(product.url)
    page.get_by_role("button", name="Open a lab").click()
    expect(page.locator("[data-view=connection]")).to_have_attribute("data-state", "live", timeout=SOON_MS)
    yield page
    assert not complaints
