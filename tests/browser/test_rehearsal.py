"""A rehearsal on the product: whoever conducts it, an operator and a phone, in browsers that know nothing of each other."""

from typing import Final

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.checks import complaints_of_axe, wrongs
from tests.browser.product import SOON_MS, Product
from tests.browser.test_class import DESK, PHONE, People
from tests.browser.test_product import live

pytestmark = pytest.mark.browser

OWN: Final = """title: Move group 1
change: CHG-7
lab: lan-based
players: operator
window: 20 min
shows: Group 1 is moved.
---
# Look
type: secondary: show failover
check: group 1 is Standby Ready on secondary
read: state of group 1 on secondary
# Move
type: secondary: failover active group 1
expect: group 1 becomes Active on secondary within 20 s
"""
EXERCISE: Final = """title: Someone asks
runbook: own
seats operator: consoles of secondary, checklist
seats helpdesk: alarms
inject 1 at 10 min from manager to operator: Is it done?
objective 1: The operator looks first
expected 1: step 1 is passed
"""


def seated(page: Page) -> None:
    expect(page.locator("[data-part=connection]")).to_have_attribute("data-state", "live", timeout=SOON_MS)


def fine(page: Page) -> None:
    assert wrongs(page) == []
    assert not complaints_of_axe(page)


def type_line(seat: Page, line: str) -> None:
    prompt = seat.get_by_label("Command for Secondary")
    prompt.fill(line)
    prompt.press("Enter")


def prepare(lead: Page, url: str) -> None:
    """Pasted, its mistakes found, a file dropped, mended, opened."""
    lead.goto(f"{url}/rehearse/")
    fine(lead)
    lead.get_by_label("Paste the text of a runbook").fill("title: Move group 1\nchange: CHG-7\nwindow: soon\n---\n")
    fine(lead)
    lead.get_by_role("button", name="Check it").click()
    fine(lead)
    lead.get_by_role("link", name="Line 3").click()
    assert lead.evaluate("getSelection().toString()") == "window: soon"
    dropped = lead.evaluate_handle(
        "text => { const data = new DataTransfer(); data.items.add(new File([text], 'own.runbook')); return data; }",
        "title: Dropped",
    )
    lead.get_by_label("Text of the runbook").dispatch_event("drop", {"dataTransfer": dropped})
    expect(lead.get_by_label("Text of the runbook")).to_have_value("title: Dropped", timeout=SOON_MS)
    lead.get_by_label("Text of the runbook").fill(OWN)
    lead.get_by_label("My own").check()
    lead.get_by_text("Text of the exercise", exact=True).first.click()
    lead.get_by_role("textbox", name="Text of the exercise").fill(EXERCISE)
    lead.get_by_role("button", name="Check again").click()
    expect(lead.get_by_role("row", name="helpdesk alarms")).to_be_visible()
    fine(lead)
    lead.get_by_role("button", name="Open the rehearsal").click()


def test_a_team_plays_its_own_runbook_and_loses_nothing_when_every_page_is_loaded_again(
    product: Product, browser: Browser
) -> None:
    people = People(browser, product)
    lead, operator, helpdesk = people.newcomer(DESK), people.newcomer(DESK), people.newcomer(PHONE)
    prepare(lead, product.url)
    live(lead)
    links = [
        lead.locator(f"[data-seat={seat}] .seat-link a").get_attribute("href") for seat in ("operator", "helpdesk")
    ]
    for page, link in zip((operator, helpdesk), links, strict=True):
        page.goto(link or "")
        seated(page)
        page.get_by_role("button", name="I am ready").click()
        fine(page)
    expect(lead.locator("[data-part=ready]")).to_have_text("2 of 2 ready", timeout=SOON_MS)
    lead.get_by_role("button", name="Begin", exact=True).click()

    expect(operator.get_by_label("Secondary console", exact=True)).to_be_visible(timeout=SOON_MS)
    expect(operator.get_by_label("Primary console", exact=True)).to_have_count(0)
    expect(helpdesk.get_by_role("heading", name="Alarms")).to_be_visible()
    expect(helpdesk.get_by_role("heading", name="Runbook")).to_be_hidden()
    type_line(operator, "show failover")
    expect(operator.get_by_label("What the Secondary console shows")).to_contain_text("Standby Ready", timeout=SOON_MS)
    operator.get_by_label("state of group 1 on secondary").fill("Standby Ready")
    operator.get_by_role("button", name="Write down").click()
    operator.get_by_role("button", name="Step 1 is done").click()
    expect(operator.locator("[data-step='2']")).to_have_attribute("data-state", "on", timeout=SOON_MS)

    for page in (lead, operator, helpdesk):
        page.reload()
    live(lead)
    seated(operator)
    expect(operator.locator("[data-step='1']")).to_have_attribute("data-state", "done", timeout=SOON_MS)
    lead.get_by_role("button", name="Inject 1: Now").click()
    expect(operator.get_by_label("Messages to this seat")).to_contain_text("Is it done?", timeout=SOON_MS)
    fine(operator)
    fine(helpdesk)
    type_line(operator, " ")  # the pager
    type_line(operator, "failover active group 1")
    expect(lead.locator(".conduct-verdict")).to_contain_text("The run is over: passed", timeout=SOON_MS)
    expect(operator.get_by_text("The run is over: passed.")).to_be_visible(timeout=SOON_MS)

    lead.get_by_role("link", name="Hot wash and report").click()
    lead.get_by_role("textbox", name="Observation").fill("The phone was quiet.")
    lead.get_by_role("button", name="Add").click()
    expect(lead.get_by_role("row", name="The phone was quiet.").first).to_be_visible(timeout=SOON_MS)
    fine(lead)
    lead.get_by_role("link", name="0:00:00").first.click()
    expect(lead.locator("[data-view=past]")).to_be_visible(timeout=SOON_MS)
    assert people.complaints == []
