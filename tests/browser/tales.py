"""The states of every screen, reached as people reach them. A tale stops at each state to be looked at."""

from collections.abc import Callable, Iterator
from typing import Final

import msgspec
from playwright.sync_api import BrowserContext, FilePayload, Locator, Page, expect

from tests.pair.reading import people

LONG_NAME: Final = "edge-firewall-datacenter-frankfurt-am-main-building-4-row-12"
"""62 characters: about as long as a host name may be."""


def _nothing() -> None:
    pass


class Look(msgspec.Struct):
    """A state to be looked at: `again` brings back what a new window size closes; `colours`: also with deficiencies."""

    name: str
    page: Page
    again: Callable[[], None] = _nothing
    colours: bool = False


class Teller:
    """Does in a browser what people do."""

    def __init__(self, context: BrowserContext, url: str) -> None:
        self.context = context
        self.url = url

    def page(self, path: str = "/") -> Page:
        page = self.context.new_page()
        page.goto(path if path.startswith("http") else f"{self.url}{path}")
        return page

    def lab(self) -> Page:
        """A fresh lab of ours, joined and at rest."""
        page = self.page()
        page.get_by_role("button", name="Open a lab").click()
        live(page)
        expect(thing(page, "group secondary 2")).to_have_attribute("data-state", "Active")
        expect(page.locator("[data-view=log]")).to_contain_text("Standby Ready on Primary")
        return page


def live(page: Page) -> None:
    expect(page.locator("[data-view=connection]")).to_have_attribute("data-state", "live")


def thing(page: Page, name: str) -> Locator:
    return page.locator(f'[data-thing="{name}"]:visible')


def act(page: Page, target: str, words: str) -> None:
    thing(page, target).focus()
    page.keyboard.press("Enter")
    page.get_by_role("menuitem").filter(has_text=words).first.click()


def group(page: Page, unit: str, number: int, state: str) -> None:
    expect(thing(page, f"group {unit} {number}")).to_have_attribute("data-state", state)


def type_line(page: Page, unit: str, line: str) -> None:
    prompt = page.get_by_label(f"Command for {unit}")
    prompt.fill(line)
    prompt.press("Enter")


def fast(page: Page) -> None:
    page.get_by_role("slider", name="Speed").press("End")


def slow(page: Page) -> None:
    slider = page.get_by_role("slider", name="Speed")
    slider.press("Home")
    for _ in range(6):
        slider.press("ArrowRight")


def pull(page: Page) -> None:
    """The cable of the suggestion: group 1 moves to Secondary."""
    act(page, "cable primary Ethernet0", "Pull the cable")
    group(page, "secondary", 1, "Active")
    page.wait_for_timeout(4_500)  # until nothing is marked as just changed


def panel(page: Page, name: str) -> None:
    page.locator(f"[data-tab={name}]").click()
    page.wait_for_timeout(900)


def home(teller: Teller) -> Iterator[Look]:
    page = teller.page()
    yield Look("home", page)
    given: FilePayload = {"name": "pair.log", "mimeType": "text/plain", "buffer": people.session().encode()}
    page.locator("[data-part=files]").set_input_files(given)
    expect(page.get_by_role("heading", name="What was understood")).to_be_visible()
    yield Look("own-pair", page, colours=True)
    missing = teller.page("/lab/nothing-here-42/")
    yield Look("missing", missing)


def lab(teller: Teller) -> Iterator[Look]:
    """From quiet to failed over, with every menu, dialog and panel on the way."""
    page = teller.lab()
    yield Look("lab-quiet", page, colours=True)

    def menu() -> None:
        thing(page, "group primary 1").focus()
        page.keyboard.press("Enter")
        page.wait_for_timeout(150)

    yield Look("menu", page, menu)
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    yield Look("help", page)
    page.keyboard.press("Escape")
    page.locator("[data-action=compare]").click()
    page.wait_for_timeout(600)
    yield Look("compare", page)
    page.keyboard.press("Escape")
    page.locator("[data-action=lab]").click()
    yield Look("lab-menu", page)
    page.keyboard.press("Escape")
    pull(page)
    yield Look("failed-over", page, colours=True)
    page.keyboard.press("1")
    page.keyboard.press("w")
    page.wait_for_timeout(900)
    yield Look("panel-why", page, colours=True)
    for name in ("exchange", "states", "charts", "findings", "classroom"):
        panel(page, name)
        yield Look(f"panel-{name}", page, colours=name != "classroom")
    panel(page, "consoles")
    page.locator("[data-part=knob]").focus()
    page.keyboard.press("Home")
    page.wait_for_timeout(900)
    yield Look("looking-back", page)
    act(page, "cable secondary Ethernet1", "Pull the cable")
    page.wait_for_timeout(300)
    yield Look("ask", page)
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.keyboard.press("z")
    page.wait_for_timeout(600)
    if page.locator("dialog.ask[open]").count():
        page.locator("dialog.ask [data-part=yes]").click()
    expect(page.locator("[data-part=branches]")).to_be_visible()
    yield Look("undone", page)
    page.locator("[data-action=invite]").click()
    yield Look("invite", page)
    page.keyboard.press("Escape")
    page.keyboard.press("l")
    page.wait_for_timeout(500)
    yield Look("lessons", page)


def presenter(teller: Teller) -> Iterator[Look]:
    page = teller.lab()
    page.keyboard.press("p")
    page.wait_for_timeout(500)
    yield Look("presenter", page)
    pull(page)
    yield Look("presenter-failed-over", page, colours=True)
    notes = teller.page(page.url.split("?")[0] + "notes/")
    live(notes)
    yield Look("notes", notes)
    notes.close()
    page.keyboard.press("d")
    scribble(page)
    yield Look("presenter-marker", page)
    page.keyboard.press("Escape")
    page.keyboard.press("s")
    yield Look("presenter-spotlight", page, lambda: thing(page, "group secondary 1").focus())
    page.keyboard.press("Escape")
    page.keyboard.press("k")

    def refuse() -> None:
        thing(page, "cable primary Ethernet0").focus()
        page.keyboard.press("r")

    yield Look("presenter-locked", page, refuse)
    for key in "cte":
        page.keyboard.press(key)
    yield Look("presenter-open", page)


def scribble(page: Page) -> None:
    box = thing(page, "link failover").bounding_box()
    assert box is not None
    for pen, down in zip("1234", (0, 60, 120, 180), strict=True):
        page.keyboard.press(pen)
        page.mouse.move(box["x"] - 60, box["y"] + down)
        page.mouse.down()
        page.mouse.move(box["x"] + 200, box["y"] + down + 40, steps=15)
        page.mouse.up()


def off(teller: Teller) -> Iterator[Look]:
    page = teller.lab()
    act(page, "unit secondary", "Switch the power off")
    fast(page)
    group(page, "primary", 2, "Active")
    slow(page)
    page.wait_for_timeout(4_500)
    yield Look("unit-off", page, colours=True)
    act(page, "unit secondary", "Switch the power on")
    page.wait_for_timeout(1_500)
    yield Look("unit-booting", page)


def split(teller: Teller) -> Iterator[Look]:
    """Neither hears anything of the other, on any way: both units active for both groups."""
    page = teller.lab()
    act(page, "link failover", "Cut the link")
    for vlan in ("inside 2", "inside 4", "outside 3", "outside 5"):
        act(page, f"vlan {vlan}", "everywhere")
    fast(page)
    expect(page.locator("[data-view=health]")).to_have_attribute("data-health", "split-brain")
    slow(page)
    page.wait_for_timeout(4_500)
    yield Look("split-brain", page, colours=True)


def broken(teller: Teller) -> Iterator[Look]:
    """As much at once as can be."""
    page = teller.lab()
    act(page, "cable primary Ethernet0", "Pull the cable")
    act(page, "cable secondary Ethernet1", "Lose 30 %")
    act(page, "cable secondary Ethernet3", "Delay frames")
    act(page, "switch-port secondary Ethernet2", "Shut the switch port")
    act(page, "vlan outside 5", "everywhere")
    act(page, "port primary Ethernet2", "shutdown")
    fast(page)
    page.wait_for_timeout(2_500)
    slow(page)
    page.wait_for_timeout(4_500)
    yield Look("much-broken", page)


def long(teller: Teller) -> Iterator[Look]:
    """Long names, full consoles, a full log."""
    page = teller.lab()
    for line in ("configure terminal", f"hostname {LONG_NAME}", "end", "show running-config", "show failover"):
        type_line(page, "Primary", line)
    type_line(page, "Secondary", "show failover")
    page.wait_for_timeout(1_500)
    fast(page)
    for _ in range(6):
        act(page, "link failover", "Cut the link")
        page.wait_for_timeout(400)
        act(page, "link failover", "Repair the link")
        page.wait_for_timeout(300)
    slow(page)
    page.get_by_text("System log of the units", exact=True).click()
    page.wait_for_timeout(4_500)
    yield Look("long-names", page)
    page.keyboard.press("p")
    page.wait_for_timeout(400)
    yield Look("long-names-presenter", page)


def classroom(teller: Teller) -> Iterator[Look]:
    page = teller.page()
    page.locator("input[name=seats]").fill("6")
    page.get_by_role("button", name="Open them on a wall").click()
    page.wait_for_timeout(4_000)
    yield Look("wall", page, colours=True)
    page.get_by_role("link", name="Links and QR codes").click()
    yield Look("sheet", page)


def lesson(teller: Teller) -> Iterator[Look]:
    """A lesson that asks the class first: the card, the question, a phone, the reveal."""
    page = teller.lab()
    page.goto(f"{page.url}?lesson=active-interface&help=predict")
    live(page)
    page.wait_for_timeout(1_500)
    yield Look("lesson", page, colours=True)
    page.keyboard.press("n")
    page.wait_for_timeout(1_000)
    panel(page, "classroom")
    yield Look("lesson-question", page)
    page.locator("[data-action=invite]").click()
    link = page.locator(".invite-one[data-role=participant] input").input_value()
    page.keyboard.press("Escape")
    phone = teller.page(link)
    phone.wait_for_timeout(1_200)
    yield Look("participant", phone)
    phone.close()
    page.keyboard.press("p")
    page.wait_for_timeout(600)
    yield Look("lesson-presenter", page)
    notes = teller.page(page.url.split("?")[0] + "notes/")
    live(notes)
    yield Look("lesson-notes", notes)


WRONG: Final = """title: Move group 1
change: CHG-7
window: soon
lab: lan-based
---
# Look
type: primary: show failover
check: it works
"""


def rehearsal(teller: Teller) -> Iterator[Look]:
    page = teller.page("/rehearse/")
    yield Look("rehearse", page)
    page.get_by_label("Paste the text of a runbook").fill(WRONG)
    page.get_by_role("button", name="Check it").click()
    yield Look("rehearse-mistakes", page, colours=True)
    page.goto(f"{teller.url}/rehearse/?runbook=planned-failover&exercise=standby-cable")
    yield Look("rehearse-prepared", page)
    page.get_by_role("button", name="Open the rehearsal").click()
    live(page)
    expect(page.get_by_role("button", name="Begin", exact=True)).to_be_enabled(timeout=30_000)
    yield Look("conduct-brief", page)
    operator, helpdesk = _seat(teller, page, "operator"), _seat(teller, page, "helpdesk")
    yield Look("seat-brief", operator)
    page.get_by_role("button", name="Begin", exact=True).click()
    yield Look("conduct-not-ready", page)
    page.get_by_role("button", name="Begin anyway").click()
    expect(operator.get_by_label("Primary console", exact=True)).to_be_visible(timeout=30_000)
    type_line(operator, "Primary", "show failover")
    page.get_by_role("button", name="Inject 1: Now").click()
    page.wait_for_timeout(4_000)
    yield Look("seat-play", operator, colours=True)
    yield Look("seat-helpdesk", helpdesk)
    yield Look("conduct-play", page, colours=True)
    page.get_by_role("button", name="Stop the exercise").click()
    expect(operator.get_by_role("link", name="Look back at the run")).to_be_visible(timeout=30_000)
    yield Look("seat-ended", operator)
    operator.get_by_role("link", name="Look back at the run").click()
    yield Look("seat-wash", operator)
    page.get_by_role("link", name="Hot wash and report").click()
    yield Look("hot-wash", page, colours=True)
    page.get_by_role("link", name="report.html").click()
    yield Look("report", page)


def _seat(teller: Teller, lead: Page, name: str) -> Page:
    link = lead.locator(f"[data-seat={name}] .seat-link a").get_attribute("href")
    assert link is not None
    page = teller.page(link)
    expect(page.locator("[data-part=connection]")).to_have_attribute("data-state", "live")
    return page


TALES: Final[dict[str, Callable[[Teller], Iterator[Look]]]] = {
    "home": home,
    "lab": lab,
    "presenter": presenter,
    "off": off,
    "split": split,
    "broken": broken,
    "long": long,
    "classroom": classroom,
    "lesson": lesson,
    "rehearsal": rehearsal,
}
