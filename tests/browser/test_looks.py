"""On every screen of the product nothing overlaps, nothing is cut, nothing is wider than the window, and axe finds nothing.

`make looks` does the same at every size in both schemes, with pictures; here each state is seen twice."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser import tales
from tests.browser.find_browser import LAUNCH_ARGS, find_browser
from tests.browser.looks import Camera, tell, told
from tests.browser.product import Product

pytestmark = pytest.mark.browser

VIEWS = (("phone", "dark"), ("laptop", "light"))


@pytest.fixture(scope="module")
def product(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    with Product(tmp_path_factory.mktemp("product")) as running:
        yield running


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=find_browser(), args=list(LAUNCH_ARGS))


@pytest.mark.parametrize("tale", ["home", "lab", "long", "classroom"])
def test_every_state_is_legible_and_accessible(product: Product, browser: Browser, tale: str) -> None:
    camera = Camera(None, VIEWS)
    tell(browser, product.url, camera, tales.TALES[tale])
    assert told(camera.found) == []
