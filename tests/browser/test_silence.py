"""A page that hears nothing, or of which a script does not come, says so: on the lab, a phone and a wall, on the product."""

import signal
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.product import SOON_MS, Product
from tests.browser.test_class import link
from tests.browser.test_product import live
from tests.browser.test_time import shown_time

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def addresses(browser: Browser, product: Product) -> dict[str, str]:
    """Of a lab, of its participants, and of a wall."""
    with browser.new_context() as context:
        context.set_default_timeout(SOON_MS)
        page = context.new_page()
        page.goto(product.url)
        page.get_by_role("button", name="Open a lab").click()
        live(page)
        found = {"lab": page.url, "phone": link(page, "participant")}
        page.goto(product.url)
        page.get_by_label("Seats").fill("1")
        page.get_by_role("button", name="Open them on a wall").click()
        page.wait_for_url("**/wall/**")
        return found | {"wall": page.url}


@pytest.fixture
def plain(browser: Browser) -> Iterator[Page]:
    """A fresh browser, in which scripts may fail."""
    with browser.new_context() as context:
        context.set_default_timeout(SOON_MS)
        yield context.new_page()


def hang(route: Route) -> None:
    """Never answered."""


@pytest.mark.parametrize("kind", ["lab", "phone", "wall"])
def test_a_page_without_any_script_says_so_and_offers_to_reload(
    plain: Page, addresses: dict[str, str], kind: str
) -> None:
    plain.route("**/static/js/**", lambda route: route.abort())
    plain.goto(addresses[kind])
    notice = plain.locator(".not-loaded")
    expect(notice).to_be_hidden()
    expect(notice).to_be_visible(timeout=SOON_MS)
    expect(notice).to_have_text("This page has not loaded completely. Reload")
    plain.unroute("**/static/js/**")
    notice.get_by_role("link", name="Reload").click()
    expect(plain.locator("[data-state=live]").first).to_be_visible(timeout=SOON_MS)
    expect(notice).to_be_hidden()


def test_a_page_of_which_only_the_watching_script_is_missing_works(plain: Page, addresses: dict[str, str]) -> None:
    plain.route("**/static/js/whole*.js", lambda route: route.abort())
    plain.goto(addresses["lab"])
    live(plain)
    expect(plain.locator("html")).to_have_attribute("data-started", "")
    expect(plain.locator(".not-loaded")).to_be_hidden()


def test_a_script_that_is_never_answered_leaves_the_picture_and_says_so(plain: Page, addresses: dict[str, str]) -> None:
    plain.route("**/static/js/whole*.js", hang)
    plain.goto(addresses["lab"], wait_until="commit")
    expect(plain.locator(".stage")).to_be_visible()
    expect(plain.locator(".not-loaded")).to_be_visible(timeout=SOON_MS)


def test_a_web_process_that_stands_still_is_noticed_and_the_page_goes_on_afterwards(
    page: Page, product: Product
) -> None:
    page.get_by_role("slider", name="Speed").press("End")
    expect(page.locator("[data-part=speed-word]")).to_have_text("600x")
    connection = page.locator("[data-view=connection]")
    product.signal_web(signal.SIGSTOP)
    try:
        expect(connection).to_have_attribute("data-state", "silent", timeout=SOON_MS)
        stood = shown_time(page)
        page.wait_for_timeout(2_000)
        assert shown_time(page) == stood
    finally:
        product.signal_web(signal.SIGCONT)
    expect(connection).to_have_attribute("data-state", "live", timeout=SOON_MS)
    expect(page.locator("[data-view=connection-banner]")).to_be_hidden()
    page.wait_for_timeout(1_000)
    assert shown_time(page) > stood
