"""On every screen of the product nothing overlaps, nothing is cut, nothing is wider than the window, and axe finds nothing.

`make looks` does the same at every size in both schemes, with pictures; here each state is seen twice."""

import pytest
from playwright.sync_api import Browser

from tests.browser import tales
from tests.browser.looks import Camera, tell, told
from tests.browser.product import Product

pytestmark = pytest.mark.browser

VIEWS = (("phone", "dark"), ("laptop", "light"))


@pytest.mark.parametrize("tale", ["home", "lab", "long", "classroom"])
def test_every_state_is_legible_and_accessible(product: Product, browser: Browser, tale: str) -> None:
    camera = Camera(None, VIEWS)
    tell(browser, product.url, camera, tales.TALES[tale])
    assert told(camera.found) == []
