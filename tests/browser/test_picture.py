"""The picture of pairs of any size, on the hand-made labs of the harness: legible, found by keyboard, and cheap to keep up."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.checks import complaints_of_axe, wrongs

pytestmark = pytest.mark.browser

ROOT: Final = Path(__file__).parents[2]
SIZES: Final = ((1280, 720), (1440, 900), (1920, 1080), (390, 844))
LABS: Final = ("pair-3", "pair-5-gi-bad", "pair-8-many-bad", "pair-12-po", "pair-50-bad", "pair-250-asa-bad")
SETTLED_MS: Final = 300


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    command = [sys.executable, "-m", "tests.browser.harness.serve", "0"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        yield server.stdout.readline().strip()
        server.terminate()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1440, "height": 900}, reduced_motion="reduce")
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    context.close()
    assert not complaints


def opened(page: Page, address: str, lab: str, chosen: str = "") -> None:
    page.goto(f"{address}/lab/{lab}/" + (f"?context={chosen}" if chosen else ""))
    expect(page.locator("[data-view=connection]")).to_have_attribute("data-state", "live")
    page.wait_for_timeout(SETTLED_MS)


def thing(page: Page, name: str) -> Locator:
    return page.locator(f'[data-thing="{name}"]:visible').first


@pytest.mark.parametrize("chosen", ["", "one"])
@pytest.mark.parametrize("lab", LABS)
def test_nothing_overlaps_or_is_cut_at_any_size(page: Page, address: str, lab: str, chosen: str) -> None:
    opened(page, address, lab, ("ctx003" if lab.split("-")[1] > "10" or "250" in lab else "context3") if chosen else "")
    found = []
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_timeout(SETTLED_MS)
        found += [f"{width}: {sentence}" for sentence in wrongs(page)]
    assert found == []


@pytest.mark.parametrize("lab", ["pair-3", "pair-250-asa-bad"])
def test_axe_finds_nothing(page: Page, address: str, lab: str) -> None:
    opened(page, address, lab)
    assert complaints_of_axe(page) == []


def test_the_page_of_250_contexts_is_hardly_heavier_than_that_of_two(page: Page, address: str) -> None:
    """What is drawn does not grow with the pair: elements, and bytes of the page."""
    sizes = {}
    for lab in ("quiet", "pair-250-asa-bad"):
        body = page.request.get(f"{address}/lab/{lab}/").body()
        opened(page, address, lab)
        sizes[lab] = (len(body), page.locator("svg.topology *").count())
    (two, few), (many, all_of_them) = sizes["quiet"], sizes["pair-250-asa-bad"]
    assert many < 1.3 * two
    assert all_of_them < 1.6 * few


def slash(page: Page) -> None:
    thing(page, "group primary 1").focus()
    page.keyboard.press("/")
    expect(page.get_by_role("dialog", name="Find in this pair")).to_be_visible()


def test_slash_in_the_picture_finds_a_context_and_draws_it_large(page: Page, address: str) -> None:
    opened(page, address, "pair-50-bad")
    slash(page)
    page.keyboard.type("ctx007")
    expect(page.locator(".picker [role=option]").first).to_contain_text("ctx007")
    page.keyboard.press("Enter")
    expect(thing(page, "interface primary ctx007 outside")).to_be_focused()
    expect(thing(page, "vlan outside 107")).to_be_visible()
    expect(page.locator('[data-host="router7"]:visible')).to_contain_text("172.16.7.3")
    assert "context=ctx007" in page.url
    page.get_by_role("button", name="Show all").click()
    expect(page.locator('[data-thing="interface primary ctx007 outside"]')).to_have_count(0)


def test_slash_elsewhere_goes_to_a_console(page: Page, address: str) -> None:
    opened(page, address, "pair-50-bad")
    page.locator("#tab-consoles").focus()
    page.keyboard.press("/")
    expect(page.locator("#line-primary")).to_be_focused()


def test_an_address_is_found_and_pointed_at(page: Page, address: str) -> None:
    opened(page, address, "pair-250-asa-bad")
    slash(page)
    page.keyboard.type("10.1.123.2")
    page.keyboard.press("Enter")
    expect(thing(page, "interface secondary ctx123 inside")).to_be_focused()
    expect(page.locator(".pointed-ring:visible")).to_be_visible()


def test_a_row_is_reached_by_arrows_and_its_menu_draws_it_large(page: Page, address: str) -> None:
    opened(page, address, "pair-3")
    thing(page, "group primary 1").focus()
    page.keyboard.press("ArrowDown")
    expect(thing(page, "context primary context1")).to_be_focused()
    page.keyboard.press("Enter")
    page.get_by_role("menuitem", name="Draw context1 large").press("Enter")
    expect(thing(page, "interface primary context1 outside")).to_be_visible()


def test_every_part_of_a_column_says_what_it_is(page: Page, address: str) -> None:
    opened(page, address, "pair-50-bad")
    names = page.locator('svg.topology-wide [data-column="primary 1"] .thing').evaluate_all(
        "(all) => all.map((one) => one.getAttribute('aria-label'))"
    )
    assert names[:3] == [
        "Group 1 Active, admin ctx001 ctx003 ctx005 ctx007 and 21 more, on Primary, its preferred unit",
        "25 contexts of group 1 on Primary: 45 of 50 Normal",
        "ctx003 on Primary: inside 10.1.3.1 Normal, outside 172.16.3.1 No Link",
    ]


COUNT: Final = """() => {
  window.touched = 0;
  const kinds = { subtree: true, childList: true, attributes: true, characterData: true };
  for (const drawing of document.querySelectorAll("svg.topology"))
    new MutationObserver((all) => { window.touched += all.length; }).observe(drawing, kinds);
}"""


def pull(page: Page, cable: str) -> None:
    thing(page, cable).focus()
    page.keyboard.press("Enter")
    page.get_by_role("menuitem").filter(has_text="Pull the cable").click()


def test_what_many_events_change_is_drawn_once(page: Page, address: str) -> None:
    """750 interfaces of 250 contexts lose their link, each with an event of its own: what is drawn goes with the frames."""
    opened(page, address, "pair-250-asa")
    page.evaluate(COUNT)
    pull(page, "cable secondary Ethernet0/1")
    rows = page.locator('.topology-wide [data-column="secondary 1"]')
    expect(rows).to_contain_text("125 of 500 Normal")
    assert 0 < page.evaluate("window.touched") < 2 * 750
    assert rows.locator("[data-entry^=row]").count() == 3


def test_an_event_touches_only_what_it_is_about(page: Page, address: str) -> None:
    opened(page, address, "pair-3")
    page.evaluate("window.before = document.querySelector('[data-column=\"primary 1\"]').children[1]")
    pull(page, "cable secondary Ethernet0")
    expect(page.locator('.topology-wide [data-thing="context secondary context1"]')).to_contain_text("No Link")
    assert page.evaluate("window.before === document.querySelector('[data-column=\"primary 1\"]').children[1]")


LABEL_PX: Final = """() => {
  const drawing = [...document.querySelectorAll("svg.topology")].find((one) => one.getClientRects().length);
  const scale = drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
  const tall = drawing.getBoundingClientRect().height / drawing.viewBox.baseVal.height;
  return 11.5 * Math.min(scale, tall);
}"""
"""The smallest label of the picture as it is seen; a drawing keeps its proportions in its box."""


def test_in_a_low_window_timeline_and_events_make_room_for_the_picture(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 720})
    opened(page, address, "quiet")
    fold = page.locator(".timeline [data-part=fold]")
    expect(fold).to_have_attribute("aria-expanded", "false")
    folded = page.evaluate(LABEL_PX)
    fold.click()
    expect(page.locator(".lane-grid")).to_be_visible()
    assert folded > 9.5 > page.evaluate(LABEL_PX)
    page.reload()
    expect(fold).to_have_attribute("aria-expanded", "true")


def test_a_high_window_shows_them_until_they_are_folded(page: Page, address: str) -> None:
    opened(page, address, "quiet")
    fold = page.locator(".timeline [data-part=fold]")
    expect(fold).to_have_attribute("aria-expanded", "true")
    before = page.evaluate(LABEL_PX)
    fold.click()
    expect(page.locator(".lane-grid")).to_be_hidden()
    assert page.evaluate(LABEL_PX) >= before
