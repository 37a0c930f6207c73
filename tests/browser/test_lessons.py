"""A lesson as a class meets it: begun from the first page, worked through with the mouse, with the keyboard, on a phone."""

from collections.abc import Iterator
from typing import Final

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.browser.product import SOON_MS, Product

pytestmark = pytest.mark.browser

WIDTHS: Final = (360, 768, 1280, 1920)


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.set_default_timeout(SOON_MS)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    assert not complaints


def begin(page: Page, product: Product, lesson: str, help: str) -> Locator:
    """From the first page, as anyone does it."""
    page.goto(product.url)
    page.get_by_role("radio", name=help).check()
    page.get_by_role("button", name=lesson).click()
    card = page.locator("[data-view=lesson]")
    expect(card).to_be_visible(timeout=SOON_MS)
    return card


def heading(card: Locator, words: str) -> None:
    expect(card.get_by_role("heading")).to_have_text(words, timeout=SOON_MS)


def accessible(page: Page) -> None:
    found = Axe().run(page)
    assert not found.violations_count, found.generate_report()


def test_a_lesson_begins_from_the_first_page_in_a_lab_of_its_own(page: Page, product: Product) -> None:
    card = begin(page, product, "An interface of the active group fails", "Guided")
    heading(card, "What is monitored")
    assert "lesson=" not in page.url, "the page loaded again would begin it again"
    expect(page.locator("[data-view=suggestion]")).to_be_hidden()
    page.reload()
    heading(card, "What is monitored")


def test_acts_are_buttons_expectations_tick_off_and_the_rule_is_told_at_the_end(page: Page, product: Product) -> None:
    card = begin(page, product, "An interface of the active group fails", "Guided")
    card.get_by_role("button", name="Next").click()
    heading(card, "The inside cable of Primary is pulled")
    expects = card.get_by_role("list", name="What is to happen").get_by_role("listitem")
    expect(expects).to_have_count(4)
    expect(card.locator("[data-part=rule]")).to_be_hidden()
    card.get_by_role("button", name="Pull the cable of Primary Ethernet0").click()
    for at in range(4):
        expect(expects.nth(at)).to_have_attribute("data-met", "true", timeout=SOON_MS)
    expect(card.locator("[data-part=rule]")).to_contain_text("Failover Actions")
    expect(card.get_by_role("listitem").filter(has_text="Pull the cable")).to_contain_text("done")


def test_predict_first_vote_close_do_and_compare(page: Page, product: Product) -> None:
    card = begin(page, product, "Failover by command", "Predict first")
    heading(card, "One group is handed over")
    expect(card.get_by_role("list", name="What to do")).to_be_hidden()
    card.get_by_role("button", name="It is refused: nothing has failed").click()
    expect(card.get_by_text("1 answered")).to_be_visible()
    accessible(page)
    card.get_by_role("button", name="Close voting and continue").click()
    card.get_by_role("button", name="no failover active group 1").click()
    expect(page.get_by_label("What the Primary console shows")).to_contain_text("no failover active group 1")
    expect(card).to_contain_text(
        "Your answer: It is refused: nothing has failed. What happened: Group 1 becomes active", timeout=SOON_MS
    )
    expect(card).to_contain_text("A command is a trigger like a failure")
    accessible(page)


def test_hints_are_asked_for_one_by_one(page: Page, product: Product) -> None:
    card = begin(page, product, "Preempt", "With hints")
    heading(card, "Configure it")
    expect(card.get_by_role("list", name="What to do")).to_be_hidden()
    card.get_by_role("button", name="Give a hint").click()
    expect(card).to_contain_text("In the configuration of failover group 1.")
    card.get_by_role("button", name="One more hint").click()
    expect(card).to_contain_text("preempt 20")
    expect(card.get_by_role("button", name="One more hint")).to_have_count(0)


def test_blind_shows_the_goal_and_at_the_end_what_came_about(page: Page, product: Product) -> None:
    card = begin(page, product, "Preempt", "Blind")
    heading(card, "Your task")
    card.get_by_role("button", name="I am done").click()
    heading(card, "Your result")
    expect(card).to_contain_text("0 of 6 goals reached")
    card.get_by_role("button", name="Close").click()
    expect(card).to_be_hidden()
    expect(page.locator("[data-view=suggestion]")).to_be_visible()


def test_another_lesson_is_begun_from_the_lab_with_the_keyboard_alone(page: Page, product: Product) -> None:
    card = begin(page, product, "A unit loses power", "Guided")
    page.keyboard.press("n")
    heading(card, "Primary is switched off")
    page.keyboard.press("b")
    heading(card, "Two units, two groups")
    lab = page.url
    page.keyboard.press("l")
    dialog = page.get_by_role("dialog", name="Lessons")
    expect(dialog).to_be_visible()
    accessible(page)
    choice = dialog.get_by_role("button", name="Split brain")
    choice.focus()
    choice.press("Enter")
    heading(card, "Off, and without a link")
    expect(dialog).to_be_hidden()
    assert page.url == lab


def test_viewers_see_the_lesson_and_have_no_buttons_for_it(page: Page, product: Product, browser: Browser) -> None:
    card = begin(page, product, "A unit loses power", "Guided")
    page.keyboard.press("n")
    heading(card, "Primary is switched off")
    other = browser.new_context()
    viewer = other.new_page()
    viewer.goto(page.url)
    seen = viewer.locator("[data-view=lesson]")
    heading(seen, "Primary is switched off")
    expect(seen.get_by_role("list", name="What to do")).to_contain_text("Switch Primary off")
    expect(seen.get_by_role("button")).to_have_count(0)
    other.close()


@pytest.mark.parametrize("width", WIDTHS)
def test_the_card_fits_every_screen(page: Page, product: Product, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800 if width < 1920 else 1080})
    card = begin(page, product, "A unit loses power", "Predict first")
    card.get_by_role("button", name="Next").click()
    heading(card, "Primary is switched off")
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
    box = card.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
    accessible(page)
