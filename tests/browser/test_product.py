"""The product as a new user meets it: `manage.py demo`, real Chromium, nothing between but the loopback."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.product import SOON_MS, Product

pytestmark = pytest.mark.browser


def live(page: Page) -> None:
    expect(page.locator("[data-view=connection]")).to_have_attribute("data-state", "live", timeout=SOON_MS)


def thing(page: Page, name: str) -> Locator:
    return page.locator(f'[data-thing="{name}"]:visible')


def group(page: Page, unit: str, number: int, state: str) -> None:
    expect(thing(page, f"group {unit} {number}")).to_have_attribute("data-state", state, timeout=SOON_MS)


def act(page: Page, target: str, words: str) -> None:
    thing(page, target).click()
    page.get_by_role("menuitem").filter(has_text=words).first.click()


def said(page: Page, words: str) -> None:
    expect(page.locator("[data-view=log]")).to_contain_text(words, timeout=SOON_MS)


def fast(page: Page) -> None:
    """As fast as time goes: the slider's right end."""
    page.get_by_role("slider", name="Speed").press("End")


def type_line(page: Page, unit: str, line: str) -> None:
    prompt = page.get_by_label(f"Command for {unit}")
    prompt.fill(line)
    prompt.press("Enter")


def console(page: Page, unit: str) -> Locator:
    return page.get_by_label(f"What the {unit} console shows")


def test_a_fresh_lab_is_running_healthy_and_suggests_a_first_act(page: Page) -> None:
    group(page, "primary", 1, "Active")
    group(page, "secondary", 2, "Active")
    expect(page.locator("[data-view=health]")).to_have_attribute("data-health", "ok")
    expect(page.locator("[data-view=suggestion]")).to_contain_text("what will happen?")
    expect(console(page, "Primary")).to_contain_text("Beginning configuration replication: Sending to mate.")


def test_pulling_the_inside_cable_of_the_active_unit_moves_the_group_and_the_log_says_why(page: Page) -> None:
    act(page, "cable primary Ethernet0", "Pull the cable")
    group(page, "secondary", 1, "Active")
    group(page, "primary", 1, "Failed")
    said(page, "Group 1 is now active on Secondary: interface inside of context1 has no link on Primary.")
    expect(page.locator("[data-view=health]")).to_have_attribute("data-health", "at-risk")


def test_a_mark_that_the_timeline_has_left_behind_is_gone(page: Page) -> None:
    act(page, "cable primary Ethernet0", "Pull the cable")
    mark = page.locator(".lanes .lane-mark").first
    expect(mark).to_be_visible()
    fast(page)
    expect(mark).to_be_hidden(timeout=SOON_MS)


def test_repair_all_heals_the_pair_and_nothing_moves_back(page: Page) -> None:
    act(page, "cable primary Ethernet0", "Pull the cable")
    group(page, "secondary", 1, "Active")
    page.get_by_role("button", name="Repair all").click()
    group(page, "primary", 1, "Standby Ready")
    group(page, "secondary", 1, "Active")


def test_a_unit_that_is_switched_off_loses_its_groups_to_the_other(page: Page) -> None:
    act(page, "unit secondary", "Switch the power off")
    fast(page)
    group(page, "primary", 2, "Active")
    said(page, "Group 2 is now active on Primary")


def test_a_typed_order_moves_the_group(page: Page) -> None:
    type_line(page, "Primary", "no failover active group 1")
    group(page, "secondary", 1, "Active")
    group(page, "primary", 1, "Standby Ready")
    expect(console(page, "Primary")).to_contain_text("no failover active group 1")
    type_line(page, "Primary", "show failover state")
    expect(console(page, "Primary")).to_contain_text("====Configuration State====")


def test_a_click_on_a_group_shows_the_command_it_stands_for(page: Page) -> None:
    act(page, "group secondary 1", "Make it active here")
    group(page, "secondary", 1, "Active")
    expect(console(page, "Secondary")).to_contain_text("failover active group 1")


def test_two_browsers_are_in_step(page: Page, context: BrowserContext) -> None:
    other = context.new_page()
    other.goto(page.url)
    live(other)
    type_line(page, "Secondary", "failover active group 1")
    for seen in (page, other):
        group(seen, "secondary", 1, "Active")
    act(other, "cable primary Ethernet1", "Pull the cable")
    for seen in (page, other):
        expect(seen.locator("[data-view=faults]")).to_contain_text("Primary Ethernet1")
        expect(console(seen, "Secondary")).to_contain_text("failover active group 1")


def test_a_server_killed_under_an_open_page_comes_back_and_the_page_catches_up(page: Page, product: Product) -> None:
    type_line(page, "Secondary", "failover active group 1")
    group(page, "secondary", 1, "Active")
    page.evaluate("window.neverReloaded = true")
    product.kill()
    expect(page.locator("[data-view=connection]")).not_to_have_attribute("data-state", "live", timeout=SOON_MS)
    product.start()
    live(page)
    group(page, "secondary", 1, "Active")
    act(page, "cable secondary Ethernet0", "Pull the cable")
    group(page, "secondary", 1, "Failed")
    assert page.evaluate("window.neverReloaded")


def test_the_main_job_is_done_with_the_keyboard_alone(page: Page) -> None:
    """Tab to the active group, give it away, read why, repair: no mouse."""
    for _ in range(60):
        page.keyboard.press("Tab")
        label = page.evaluate("document.activeElement.getAttribute('aria-label') || ''")
        if label.startswith("Primary unit"):
            break
    else:
        pytest.fail("the picture cannot be reached with Tab")
    page.keyboard.press("1")
    page.keyboard.press("m")
    group(page, "secondary", 1, "Active")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id").startswith("line-")
    page.keyboard.type("show failover state")
    page.keyboard.press("Enter")
    expect(page.locator("[data-view=consoles]")).to_contain_text("====Configuration State====")
    page.keyboard.press("Escape")


def test_axe_finds_nothing_on_the_home_page_and_in_a_lab(page: Page, product: Product) -> None:
    found = [violation["id"] for violation in Axe().run(page).response["violations"]]
    page.goto(product.url)
    found += [violation["id"] for violation in Axe().run(page).response["violations"]]
    assert found == []


def test_a_lab_that_does_not_exist_is_said_in_words(page: Page, product: Product) -> None:
    response = page.goto(f"{product.url}/lab/nothing-here-42/")
    assert response is not None
    assert response.status == 404
    expect(page.locator("body")).to_contain_text("lab")
