"""A class on the product: a presenter, phones, someone who only looks, a wall of labs. Each has a browser of their own."""

import json
from collections.abc import Iterator
from typing import Final

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.browser.product import SOON_MS, Product
from tests.browser.test_product import act, group, live, thing

pytestmark = pytest.mark.browser

PHONE: Final = {"width": 360, "height": 740}
DESK: Final = {"width": 1440, "height": 900}
_RAW: Final = """([lab, request]) => new Promise((resolve) => {
  const socket = new WebSocket(`ws://${location.host}/ws/lab/${lab}`);
  socket.onmessage = (message) => {
    const frame = JSON.parse(message.data);
    if (frame.type === "snapshot") socket.send(JSON.stringify(request));
    if (frame.id === request.id) resolve(JSON.stringify(frame));
  };
})"""
"""Asks the server past the page, as someone would who has opened the tools of the browser."""


@pytest.fixture(scope="module")
def product(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    with Product(tmp_path_factory.mktemp("class")) as running:
        yield running


class People:
    """Browsers that know nothing of each other; what any of them complains about fails the test."""

    def __init__(self, browser: Browser, product: Product) -> None:
        self._browser = browser
        self._product = product
        self.complaints: list[str] = []

    def newcomer(self, size: dict[str, int]) -> Page:
        context = self._browser.new_context(viewport={"width": size["width"], "height": size["height"]})
        context.set_default_timeout(SOON_MS)
        page = context.new_page()
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        return page

    def presenter(self) -> Page:
        """The owner of a fresh lab."""
        page = self.newcomer(DESK)
        page.goto(self._product.url)
        page.get_by_role("button", name="Open a lab").click()
        live(page)
        return page

    def visitor(self, page: Page) -> Page:
        """At the bare address of the presenter's lab."""
        other = self.newcomer(DESK)
        other.goto(page.url)
        live(other)
        return other

    def phone(self, page: Page) -> Page:
        other = self.newcomer(PHONE)
        other.goto(link(page, "participant"))
        expect(other.locator("[data-part=connection]")).to_have_attribute("data-state", "live", timeout=SOON_MS)
        return other


@pytest.fixture
def people(browser: Browser, product: Product) -> Iterator[People]:
    people = People(browser, product)
    yield people
    for context in browser.contexts:
        context.close()
    assert not people.complaints


def link(page: Page, role: str) -> str:
    return page.locator(f'.invite-one[data-role="{role}"] input').input_value()


def tab(page: Page) -> None:
    page.get_by_role("tab", name="Class").click()


def word(page: Page, words: str) -> None:
    expect(page.locator("[data-part=word]")).to_contain_text(words, timeout=SOON_MS)


def no_violations(page: Page) -> None:
    assert [violation["id"] for violation in Axe().run(page).response["violations"]] == []


def test_a_class_predicts_from_its_phones_then_it_happens_then_the_difference_is_shown(people: People) -> None:
    presenter = people.presenter()
    one, two = people.phone(presenter), people.phone(presenter)
    expect(one.get_by_role("heading", name="Waiting for a question")).to_be_visible()
    no_violations(one)
    tab(presenter)
    presenter.get_by_role("button", name="Which group moves?").click()
    one.get_by_role("button", name="Group 1").click()
    word(one, "Your answer is A")
    two.get_by_role("button", name="Neither").click()
    word(two, "Your answer is D")
    two.get_by_role("button", name="Group 2").click()
    word(two, "Your answer is B")
    no_violations(one)
    panel = presenter.locator("[data-panel=classroom]")
    expect(panel).to_contain_text("2 answers", timeout=SOON_MS)
    expect(panel).not_to_contain_text("50 %")
    presenter.get_by_role("button", name="Close the voting").click()
    expect(panel).to_contain_text("1 · 50 %", timeout=SOON_MS)
    expect(one.locator("[data-part=choices]")).to_contain_text("1 · 50 %", timeout=SOON_MS)
    act(presenter, "cable primary Ethernet0", "Pull the cable")
    group(presenter, "secondary", 1, "Active")
    expect(presenter.get_by_label("Correct answer")).to_have_value("0", timeout=SOON_MS)
    no_violations(presenter)
    presenter.get_by_role("button", name="Reveal").click()
    expect(panel).to_contain_text("It was: Group 1. 1 of 2 (50 %) were right.", timeout=SOON_MS)
    word(one, "Correct.")
    word(two, "Not this time.")
    presenter.get_by_role("button", name="Done").click()
    expect(one.get_by_role("heading", name="Waiting for a question")).to_be_visible(timeout=SOON_MS)


def test_who_follows_the_bare_address_sees_everything_and_cannot_act_whatever_the_page_says(people: People) -> None:
    presenter = people.presenter()
    viewer = people.visitor(presenter)
    act(presenter, "cable primary Ethernet0", "Pull the cable")
    group(viewer, "primary", 1, "Failed")
    thing(viewer, "cable primary Ethernet0").click()
    item = viewer.get_by_role("menuitem").first
    expect(item).to_have_attribute("aria-disabled", "true")
    expect(viewer.locator("[data-view=menu]")).to_contain_text("You are here as a viewer")
    no_violations(viewer)
    lab = viewer.url.split("/")[4]
    raw = {"id": 7, "type": "fault", "fault": "cable primary Ethernet0", "on": False}
    answer = json.loads(viewer.evaluate(_RAW, [lab, raw]))
    assert answer["error"]["code"] == "refused"
    assert "a viewer may not" in answer["error"]["message"]
    expect(viewer.locator("[data-view=faults]")).to_contain_text("Primary Ethernet0")
    assert viewer.locator("[data-view=invite]").count() == 0


def test_a_controllers_link_lets_another_browser_act_and_invite_but_not_make_controllers(people: People) -> None:
    presenter = people.presenter()
    helper = people.newcomer(DESK)
    helper.goto(link(presenter, "controller"))
    live(helper)
    assert helper.url == presenter.url
    act(helper, "cable primary Ethernet0", "Pull the cable")
    group(presenter, "primary", 1, "Failed")
    helper.get_by_role("button", name="Invite").click()
    expect(helper.locator(".invite-one")).to_have_count(2)
    no_violations(helper)
    helper.keyboard.press("Escape")


def test_votes_survive_the_death_of_everything_and_the_phone_comes_back_by_itself(
    people: People, product: Product
) -> None:
    presenter = people.presenter()
    phone = people.phone(presenter)
    tab(presenter)
    presenter.get_by_label("Time to answer").select_option("0")
    presenter.get_by_role("button", name="Which group moves?").click()
    phone.get_by_role("button", name="Both groups").click()
    word(phone, "Your answer is C")
    phone.wait_for_timeout(1500)  # what Redis has confirmed it writes within a second
    product.kill()
    expect(phone.locator("[data-part=connection]")).not_to_have_attribute("data-state", "live", timeout=SOON_MS)
    product.start()
    expect(phone.locator("[data-part=connection]")).to_have_attribute("data-state", "live", timeout=SOON_MS)
    word(phone, "Your answer is C")
    live(presenter)
    presenter.get_by_role("button", name="Close the voting").click()
    expect(phone.locator("[data-part=choices]")).to_contain_text("1 · 100 %", timeout=SOON_MS)


def test_labs_for_a_class_are_seen_at_a_glance_and_each_is_a_click_away(people: People, product: Product) -> None:
    wall = people.newcomer(DESK)
    wall.goto(product.url)
    wall.get_by_label("Seats").fill("2")
    wall.get_by_role("button", name="Open them on a wall").click()
    expect(wall.locator("[data-part=sum]")).to_have_text("2 OK", timeout=SOON_MS)
    no_violations(wall)
    first = wall.locator(".wall-lab").first
    wall.get_by_role("link", name="Links and QR codes to print").click()
    expect(wall.get_by_role("img", name="QR code of the link for seat 2")).to_be_visible()
    no_violations(wall)
    student = people.newcomer(DESK)
    student.goto(wall.locator(".slip a").first.get_attribute("href") or "")
    live(student)
    wall.go_back()
    act(student, "cable primary Ethernet0", "Pull the cable")
    expect(first).to_have_attribute("data-health", "at-risk", timeout=SOON_MS)
    expect(first.locator("[data-part=note]")).to_contain_text("Primary Ethernet0")
    expect(first.locator('tr[data-group="1"] td').nth(1)).to_have_attribute("data-active", "true", timeout=SOON_MS)
    expect(wall.locator("[data-part=sum]")).to_have_text("1 OK · 1 at risk")
    wall.get_by_role("link", name="Seat 1").click()
    live(wall)
    expect(wall.locator(".lab")).to_have_attribute("data-role", "owner")
