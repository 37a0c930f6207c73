"""The picture has its room, a lesson does not change its size, and consoles have their 80 columns and show their end."""

import pytest
from playwright.sync_api import Browser

from tests.browser.product import Product
from tests.browser.room import look_around

pytestmark = pytest.mark.browser


def test_there_is_room_on_every_laptop(product: Product, browser: Browser) -> None:
    assert (
        look_around(browser, product.url, [(1280, 720), (1366, 625), (1440, 900), (1920, 1080), (390, 844)], (100,))
        == []
    )
