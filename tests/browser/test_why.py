"""Why, Messages and States beside the picture, on the real product: asked by rows, menus and keys, in step with time."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from tests.browser.product import SOON_MS
from tests.browser.test_product import act, group, thing

pytestmark = pytest.mark.browser

MOVED = "Group 1 is now active on Secondary"


def pulled(page: Page) -> None:
    act(page, "cable primary Ethernet0", "Pull the cable")
    group(page, "secondary", 1, "Active")


def tab(page: Page, name: str) -> None:
    page.get_by_role("tab", name=name, exact=True).click()


def links(page: Page) -> Locator:
    return page.locator(".chain > li")


def row(page: Page, words: str) -> Locator:
    return page.locator("[data-view=log] li", has_text=words).first


def clean(page: Page) -> None:
    assert [violation["id"] for violation in Axe().run(page).response["violations"]] == []


# --- why --------------------------------------------------------------------------------------------------------------


def test_a_row_of_the_log_is_answered_with_every_cause_its_time_and_its_rule(page: Page) -> None:
    pulled(page)
    row(page, MOVED).get_by_role("button", name="Why?").click()
    expect(page.locator(".why-about")).to_have_text(re.compile(MOVED))
    expect(links(page).first).to_contain_text("Cable pulled: Primary Ethernet0.")
    expect(links(page).filter(has_text="Interface policy 1 of group 1 is met")).to_have_count(1)
    expect(links(page).filter(has_text=MOVED)).to_contain_text("Failover Actions")
    expect(page.locator(".chain")).to_contain_text(re.compile(r"\+\d(\.\d s|\d* ms)"))
    expect(page.locator(".why-root")).to_have_text("It began with this fault.")
    expect(row(page, MOVED)).to_have_attribute("data-chain", "true")
    clean(page)
    tab(page, "Consoles")
    expect(row(page, MOVED)).to_have_attribute("data-chain", "false")


def test_a_thing_is_asked_about_by_its_menu_and_by_the_key_w(page: Page) -> None:
    act(page, "group primary 1", "Why?")
    expect(page.locator(".why-about")).to_have_text("Group 1 on Primary: Active.")
    thing(page, "link failover").focus()
    page.keyboard.press("w")
    expect(page.locator(".why-about")).to_contain_text("Failover link")
    assert page.evaluate("document.activeElement.classList.contains('why-about')")


def test_an_interface_of_the_picture_is_asked_about_by_a_click(page: Page) -> None:
    pulled(page)
    page.locator('.topology-wide [data-interface="primary context1/inside"]').click()
    expect(page.locator(".why-about")).to_have_text("Primary: interface inside of context1 is No Link.")


def test_a_link_of_the_chain_shows_its_moment_and_points_at_its_thing(page: Page) -> None:
    pulled(page)
    page.wait_for_timeout(1_500)
    row(page, MOVED).get_by_role("button", name="Why?").click()
    first = links(page).first.locator(".chain-said")
    first.hover()
    expect(page.locator(".pointed-ring")).to_have_count(1)
    first.click()
    expect(page.locator("[data-view=past]")).to_be_visible()
    group(page, "primary", 1, "Active")
    expect(page.locator(".why-about")).to_have_text(re.compile(MOVED))
    expect(links(page).first).to_have_attribute("aria-current", "true")


def test_the_answer_about_a_thing_follows_what_happens(page: Page) -> None:
    tab(page, "Why")
    page.locator(".why-head select").select_option("group secondary 1")
    expect(page.locator(".why-about")).to_have_text("Group 1 on Secondary: Standby Ready.")
    pulled(page)
    expect(page.locator(".why-about")).to_have_text("Group 1 on Secondary: Active.", timeout=SOON_MS)
    expect(links(page).first).to_contain_text("Cable pulled")


def test_steps_without_news_are_one_link_that_opens(page: Page) -> None:
    act(page, "unit primary", "Switch the power off")
    page.get_by_role("slider", name="Speed").press("End")
    group(page, "secondary", 1, "Active")
    thing(page, "group secondary 1").focus()
    page.keyboard.press("w")
    folded = links(page).filter(has_text="missed hellos 1 to 3")
    folded.get_by_text("3 steps").click()
    expect(folded.locator(".chain-steps li")).to_have_count(3)


# --- messages ---------------------------------------------------------------------------------------------------------


def test_messages_lie_between_the_units_lost_and_missed_ones_marked(page: Page) -> None:
    tab(page, "Messages")
    page.get_by_role("slider", name="Speed").fill("11")
    expect(page.locator(".exchange-messages .msg-hello").first).to_be_attached()
    expect(page.locator(".exchange-letters text", has_text="H").first).to_be_attached()
    act(page, "link failover", "Cut the link between the switches")
    expect(page.locator(".msg-lost").first).to_be_attached()
    expect(page.locator(".exchange-missed text", has_text="missed 1").first).to_be_attached()
    clean(page)


def test_messages_are_filtered_zoomed_and_moved_with_the_keyboard(page: Page) -> None:
    tab(page, "Messages")
    expect(page.locator(".exchange-messages .msg-state").first).to_be_attached()
    updates = page.locator(".exchange-filters").get_by_role("button", name=re.compile("^State"))
    updates.click()
    expect(updates).to_have_attribute("aria-pressed", "false")
    expect(page.locator(".exchange-messages .msg-state")).to_have_count(0)
    expect(page.locator(".exchange-messages .msg").first).to_be_attached()
    box = page.get_by_label("Messages between Primary and Secondary")
    box.focus()
    box.press("+")
    expect(page.locator(".exchange-span")).to_have_text("10 s")
    box.press("-")
    box.press("-")
    expect(page.locator(".exchange-span")).to_have_text("30 s")
    follow = page.get_by_role("button", name="Follow")
    box.press("ArrowUp")
    expect(follow).to_have_attribute("aria-pressed", "false")
    box.press("Home")
    expect(follow).to_have_attribute("aria-pressed", "true")


def test_the_diagram_goes_where_someone_looks_back_to(page: Page) -> None:
    pulled(page)
    tab(page, "Messages")
    row(page, MOVED).get_by_role("button", name="Why?").click()
    links(page).first.locator(".chain-said").click()
    expect(page.locator("[data-view=past]")).to_be_visible()
    tab(page, "Messages")
    expect(page.locator(".exchange-shown")).to_have_attribute("visibility", "visible")
    page.get_by_role("button", name="Follow").click()
    expect(page.locator("[data-view=past]")).to_be_hidden()
    expect(page.locator(".exchange-shown")).to_have_attribute("visibility", "hidden")


def test_only_what_is_seen_is_drawn(page: Page) -> None:
    page.get_by_role("slider", name="Speed").press("End")
    page.wait_for_timeout(2_000)
    tab(page, "Messages")
    box = page.get_by_label("Messages between Primary and Secondary")
    for _ in range(5):
        box.press("-")
    expect(page.locator(".exchange-span")).to_have_text("120 s")
    page.wait_for_timeout(1_500)
    assert page.locator(".exchange-messages > path.msg").count() <= 400


# --- states -----------------------------------------------------------------------------------------------------------


def lit(page: Page, unit: str) -> Locator:
    return page.locator(f'.state-diagram [data-state][data-lit~="{unit}"] > text')


def test_the_state_that_a_group_is_in_is_lit_and_the_way_by_which_it_came(page: Page) -> None:
    tab(page, "States")
    expect(lit(page, "primary")).to_have_text("Active")
    expect(lit(page, "secondary")).to_have_text("Standby Ready")
    pulled(page)
    expect(lit(page, "primary")).to_have_text("Failed")
    way = page.locator('.state-edge[data-lit~="primary"] title')
    expect(way).to_have_text("Active to Failed: interface policy met (Interface check)")
    words = page.locator('.state-caption[data-unit="primary"] .state-words')
    expect(words).to_contain_text("Failed (Interface check)")
    page.get_by_role("button", name="Group 2", exact=True).click()
    expect(lit(page, "secondary")).to_have_text("Active")
    clean(page)


def test_the_diagram_shows_the_moment_that_is_looked_at(page: Page) -> None:
    pulled(page)
    row(page, MOVED).get_by_role("button", name="Why?").click()
    links(page).first.locator(".chain-said").click()
    tab(page, "States")
    expect(lit(page, "primary")).to_have_text("Active")
    page.get_by_role("button", name="Back to now").click()
    expect(lit(page, "primary")).to_have_text("Failed")
