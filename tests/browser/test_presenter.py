"""Presenter mode on the real product: what is seen, what the lock holds, what a presenter remote does, the second window."""

from collections.abc import Iterator
from typing import Final

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.browser.checks import complaints_of_axe, wrongs
from tests.browser.find_browser import LAUNCH_ARGS, find_browser
from tests.browser.product import SOON_MS, Product
from tests.browser.tales import Teller, live, thing, type_line

pytestmark = pytest.mark.browser

HELD_MS: Final = 1_400


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        expect.set_options(timeout=SOON_MS)
        yield playwright.chromium.launch(executable_path=find_browser(), args=list(LAUNCH_ARGS))


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    context.set_default_timeout(SOON_MS)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext, product: Product) -> Page:
    """A lab in presenter mode."""
    page = Teller(context, product.url).lab()
    page.keyboard.press("p")
    expect(page.locator("[data-view=presenter]")).to_be_visible()
    return page


def group_is_on(page: Page, unit: str) -> None:
    expect(thing(page, f"group {unit} 1")).to_have_attribute("data-state", "Active")


def test_the_picture_and_the_sentence_come_first_and_the_rest_on_demand(page: Page) -> None:
    caption = page.locator("[data-part=caption]")
    type_line_hidden = page.get_by_label("Command for Primary")
    expect(type_line_hidden).to_be_hidden()
    expect(page.locator("[data-view=log]")).to_be_hidden()
    page.keyboard.press("1")
    page.keyboard.press("m")
    group_is_on(page, "secondary")
    expect(caption).to_contain_text("Group 1 is")
    size = caption.evaluate("(element) => parseFloat(getComputedStyle(element).fontSize)")
    assert size >= 900 / 36  # 25 px and more: a fortieth of the screen's height can be read from the back of a room
    assert wrongs(page) == []
    assert complaints_of_axe(page) == []
    for key, part in (("c", "side"), ("t", "lanes"), ("e", "log")):
        page.keyboard.press(key)
        expect(page.locator(f"[data-view={part}]")).to_be_visible()
        page.keyboard.press(key)
        expect(page.locator(f"[data-view={part}]")).to_be_hidden()
    page.keyboard.press("p")
    expect(page.locator("[data-view=log]")).to_be_visible()


def test_a_locked_page_changes_nothing_says_so_and_a_held_key_unlocks_it(page: Page) -> None:
    page.keyboard.press("k")
    padlock = page.get_by_role("button", name="Locked: hold to unlock")
    expect(padlock).to_be_visible()
    page.keyboard.press("1")
    page.keyboard.press("m")
    expect(page.get_by_role("alert").filter(has_text="Locked: nothing was done.")).to_be_visible()
    page.keyboard.press("c")
    type_line(page, "Primary", "no failover active group 1")
    page.keyboard.press("Escape")
    page.keyboard.press("k")  # too short
    page.wait_for_timeout(HELD_MS)
    expect(padlock).to_be_visible()
    group_is_on(page, "primary")
    page.keyboard.down("k")
    expect(page.get_by_role("button", name="Lock K", exact=True)).to_be_visible()
    page.keyboard.up("k")
    page.keyboard.press("1")
    page.keyboard.press("m")
    group_is_on(page, "secondary")


def test_a_page_that_is_loaded_again_is_still_presenting_and_still_locked(page: Page) -> None:
    page.keyboard.press("k")
    page.reload()
    live(page)
    expect(page.get_by_role("button", name="Locked: hold to unlock")).to_be_visible()


def test_the_marker_draws_over_the_picture_and_is_wiped_off(page: Page) -> None:
    strokes = page.locator(".topology-wide [data-stroke]")
    box = thing(page, "group primary 1").bounding_box()
    assert box is not None
    page.keyboard.press("d")
    for pen, down in (("2", 0), ("4", 30)):
        page.keyboard.press(pen)
        page.mouse.move(box["x"], box["y"] + down)
        page.mouse.down()
        page.mouse.move(box["x"] + 200, box["y"] + down, steps=8)
        page.mouse.up()
    expect(strokes).to_have_count(2)
    page.keyboard.press("e")
    page.mouse.move(box["x"] + 100, box["y"] - 20)
    page.mouse.down()
    page.mouse.move(box["x"] + 100, box["y"] + 5, steps=8)
    page.mouse.up()
    expect(strokes).to_have_count(1)
    expect(page.locator("[role=menu]")).to_be_hidden()
    page.keyboard.press("x")
    expect(strokes).to_have_count(0)
    page.keyboard.press("Escape")
    thing(page, "group primary 1").click()
    expect(page.locator("[role=menu]")).to_be_visible()


def test_the_spotlight_goes_where_the_focus_goes_and_follows_the_pointer(page: Page) -> None:
    light = page.locator("[data-view=spotlight]")
    page.keyboard.press("s")
    page.keyboard.press("2")
    lit, box = light.bounding_box(), thing(page, "group secondary 2").locator(".token-body").bounding_box()
    assert lit is not None
    assert box is not None
    assert lit["x"] < box["x"]
    assert lit["x"] + lit["width"] > box["x"] + box["width"]
    page.mouse.move(300, 300)
    expect(light).to_have_attribute("data-on", "pointer")
    page.keyboard.press("Escape")
    expect(light).to_be_hidden()


def test_a_remote_goes_through_what_happened_where_no_lesson_is_on(page: Page) -> None:
    page.keyboard.press("PageUp")
    expect(page.locator("[data-view=past]")).to_contain_text("Looking back")
    page.keyboard.press(".")
    page.keyboard.press("PageDown")
    expect(page.locator("[data-view=presenter]")).to_be_visible()


def test_a_remote_goes_through_the_lesson_and_the_notes_follow(page: Page, context: BrowserContext) -> None:
    address = page.url.split("?")[0]
    page.goto(f"{address}?present&lesson=preempt")
    live(page)
    expect(page.locator("[data-view=lesson]")).to_contain_text("Step 1 of")
    with context.expect_page() as opened:
        page.keyboard.press("o")
    notes = opened.value
    expect(notes.locator("[data-part=place]")).to_contain_text("step 1 of")
    expect(notes.locator("[data-part=notes]")).not_to_be_empty()
    page.bring_to_front()
    page.keyboard.press("PageDown")
    expect(page.locator("[data-view=lesson]")).to_contain_text("Step 2 of")
    expect(notes.locator("[data-part=place]")).to_contain_text("step 2 of")
    page.keyboard.press("PageUp")
    expect(notes.locator("[data-part=place]")).to_contain_text("step 1 of")


def test_the_notes_are_not_for_those_who_only_look_on(page: Page, browser: Browser) -> None:
    stranger = browser.new_context()
    answer = stranger.new_page().goto(page.url.split("?")[0] + "notes/")
    assert answer is not None
    assert answer.status == 403
    stranger.close()
