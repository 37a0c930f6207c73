"""The page by itself, on the hand-made labs of the harness: what is seen, what can be reached, what survives."""

import subprocess
import sys
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any, Final

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.browser.product import SOON_MS

pytestmark = pytest.mark.browser

ROOT: Final = Path(__file__).parents[2]
SIZES: Final = {"phone": (360, 780), "tablet": (768, 1024), "laptop": (1280, 800), "projector": (1920, 1080)}
STORIES: Final = {
    "healthy": None,
    "cable pulled": ("cable primary Ethernet0", "Pull the cable"),
    "unit off": ("unit secondary", "Switch the power off"),
    "split brain": ("link failover", "Cut the link"),
    "many words": ("vlan outside 5", "everywhere"),
}
SETTLED_MS: Final = 3_800
RESIZED_MS: Final = 150
every_story = pytest.mark.parametrize("story", STORIES)

TEXTS: Final = """() => {
  const drawing = [...document.querySelectorAll("svg.topology")].find((one) => one.getClientRects().length);
  const frame = drawing.getBoundingClientRect();
  return [...drawing.querySelectorAll("text")]
    .filter((text) => text.textContent.trim() && getComputedStyle(text).visibility === "visible")
    .map((text) => ({ text: text.textContent.trim(), box: text.getBoundingClientRect() }))
    .map(({ text, box }) => ({
      text, left: box.left, top: box.top, right: box.right, bottom: box.bottom,
      inside: box.left >= frame.left - 1 && box.right <= frame.right + 1,
    }));
}"""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    command = [sys.executable, "-m", "tests.browser.harness.serve", "0"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        yield server.stdout.readline().strip()
        server.terminate()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """A quiet lab on a laptop, joined. Anything that the browser complains about fails the test."""
    context = browser.new_context()
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None)
    resize(page, "laptop")
    page.goto(f"{address}/lab/quiet/")
    expect(page.locator("[data-view=connection]")).to_have_attribute("data-state", "live")
    yield page
    context.close()
    assert not complaints


def resize(page: Page, size: str) -> None:
    width, height = SIZES[size]
    page.set_viewport_size({"width": width, "height": height})


def thing(page: Page, name: str) -> Any:
    return page.locator(f'[data-thing="{name}"]:visible')


def tell(page: Page, story: str) -> None:
    """Lets a story happen as a user would, to its end."""
    chosen = STORIES[story]
    if chosen is None:
        return
    target, act = chosen
    thing(page, target).focus()
    page.keyboard.press("Enter")
    page.locator(f'[role=menuitem]:has-text("{act}")').first.click()
    expect(page.locator(".faults li:not(.none)")).to_have_count(1)
    page.wait_for_timeout(SETTLED_MS)


def overlaps(one: dict[str, Any], other: dict[str, Any]) -> bool:
    across = min(one["right"], other["right"]) - max(one["left"], other["left"])
    down = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
    # Boxes of text are a good third higher than its letters.
    height = min(one["bottom"] - one["top"], other["bottom"] - other["top"])
    return bool(across > 1 and down > height * 0.35)


@every_story
def test_at_every_size_nothing_overlaps_nothing_is_cut_and_axe_finds_nothing(page: Page, story: str) -> None:
    tell(page, story)
    for size in SIZES:
        resize(page, size)
        page.wait_for_timeout(RESIZED_MS)
        texts = page.evaluate(TEXTS)
        assert not [text["text"] for text in texts if not text["inside"]], size
        crowded = [(one["text"], other["text"]) for one, other in combinations(texts, 2) if overlaps(one, other)]
        assert not crowded, size
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), size
        assert not complaints_of_axe(page), size


def test_the_cause_of_the_state_is_whole_on_a_phone_where_no_tooltip_is(page: Page) -> None:
    resize(page, "phone")
    cause = page.locator(".health [data-part=text]")
    cause.evaluate(
        "it => it.textContent = 'HTTP of context1 does not pass: the active unit does not know its connections.'"
    )
    assert cause.evaluate("it => it.scrollWidth <= it.clientWidth && it.scrollHeight <= it.clientHeight")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_menus_and_help_in_light_and_dark(page: Page, scheme: Any) -> None:
    page.emulate_media(color_scheme=scheme)
    thing(page, "unit primary").click()
    assert not complaints_of_axe(page)
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    expect(page.locator("dialog.help")).to_be_visible()
    assert not complaints_of_axe(page)


def test_both_configurations_are_shown_side_by_side(page: Page) -> None:
    page.get_by_role("button", name="Compare", exact=True).click()
    dialog = page.locator("dialog.compare")
    expect(dialog.locator("[data-part=verdict]")).to_contain_text("1 line differs")
    expect(dialog.get_by_role("row")).to_have_count(3)
    expect(dialog.get_by_role("row").last).to_contain_text("on Secondary only")
    dialog.get_by_label("Show lines that are the same").check()
    expect(dialog.get_by_role("row")).to_have_count(6)
    assert not complaints_of_axe(page)
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()


def test_findings_are_listed_and_shown(page: Page) -> None:
    page.get_by_role("tab", name="Findings").click()
    panel = page.locator("[data-panel=findings]")
    expect(panel.get_by_role("status")).to_contain_text("1 breaks, 1 risks, 1 advice.")
    rows = panel.locator(".finding")
    expect(rows).to_have_count(3)
    expect(rows.first).to_contain_text("breaks")
    expect(rows.first).to_contain_text("Secondary, system, line 14")
    expect(rows.first).to_contain_text("Primary: a key · Secondary: another key")
    expect(rows.last).to_contain_text("Primary, system, absent")
    expect(rows.last.get_by_role("button")).to_have_count(0)
    assert not complaints_of_axe(page)
    rows.nth(1).get_by_role("button", name="Show me").click()
    expect(thing(page, "group secondary 1")).to_have_attribute("data-active", "true")
    expect(page.locator("[data-view=toast]")).to_contain_text("Group 1 moves to Secondary.")


def test_axe_finds_nothing_on_the_first_page(page: Page, address: str) -> None:
    page.goto(f"{address}/")
    assert not complaints_of_axe(page)


def complaints_of_axe(page: Page) -> list[tuple[str, list[str]]]:
    violations = Axe().run(page).response["violations"]
    return [(one["id"], [node["html"][:120] for node in one["nodes"][:3]]) for one in violations]


def test_a_group_travels_and_its_addresses_come_along(page: Page) -> None:
    thing(page, "cable primary Ethernet0").focus()
    page.keyboard.press("f")
    page.locator(".topology-wide .traveller").nth(2).wait_for(state="attached")
    expect(thing(page, "group secondary 1")).to_have_attribute("data-active", "true")
    expect(page.locator(".topology-wide .traveller")).to_have_count(0)
    owned = page.locator('.topology-wide [data-interface="secondary context1/inside"] [data-part=address]')
    expect(owned).to_have_text("192.168.1.1")
    assert "Group 1 is now active on Secondary" in page.locator(".log").inner_text()


def test_nothing_travels_where_motion_is_not_wanted(page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.evaluate("""() => {
      window.seen = 0;
      for (const layer of document.querySelectorAll("[data-part=travellers], [data-part=messages]"))
        new MutationObserver(() => window.seen++).observe(layer, { childList: true });
    }""")
    thing(page, "cable primary Ethernet0").focus()
    page.keyboard.press("f")
    expect(thing(page, "group secondary 1")).to_have_attribute("data-active", "true")
    assert page.evaluate("window.seen") == 0


def test_everything_in_the_picture_is_reached_by_keyboard(page: Page) -> None:
    reached = set()
    for region in page.locator(".topology-wide .region").all():
        region.locator('.thing[tabindex="0"]').focus()
        frontier = [page.evaluate("document.activeElement.dataset.thing")]
        while frontier:
            here = frontier.pop()
            if here in reached:
                continue
            reached.add(here)
            for key in ("ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"):
                thing(page, here).focus()
                page.keyboard.press(key)
                frontier.append(page.evaluate("document.activeElement.dataset.thing"))
    every = page.evaluate("[...document.querySelectorAll('.topology-wide .thing')].map((one) => one.dataset.thing)")
    assert set(every) - reached == set()


def test_a_menu_opens_by_keyboard_greys_out_with_a_reason_and_gives_the_focus_back(page: Page) -> None:
    page.keyboard.press("1")
    page.keyboard.press("Enter")
    greyed = page.locator('[role=menuitem]:has-text("Make it active here")')
    expect(greyed).to_be_focused()
    expect(greyed).to_have_attribute("aria-disabled", "true")
    expect(greyed).to_contain_text("It is active here already.")
    page.keyboard.press("ArrowDown")
    expect(page.locator("[role=menuitem]:focus")).to_contain_text("no failover active group 1")
    page.keyboard.press("Escape")
    expect(page.locator("[role=menu]")).to_be_hidden()
    expect(thing(page, "group primary 1")).to_be_focused()


def test_keys_rest_while_someone_types(page: Page) -> None:
    page.keyboard.press("/")
    expect(page.locator("#line-primary")).to_be_focused()
    page.keyboard.type("r.f")
    expect(page.locator("#line-primary")).to_have_value("r.f")
    expect(page.locator(".transport")).to_have_attribute("data-running", "true")
    page.keyboard.press("Escape")
    page.keyboard.press(".")
    expect(page.locator(".transport")).to_have_attribute("data-running", "false")


def test_a_console_completes_helps_remembers_and_takes_pastes_line_by_line(page: Page) -> None:
    line, lines = page.locator("#line-primary"), page.locator('[data-unit=primary] [data-part="lines"]')
    line.fill("fail")
    line.press("Tab")
    expect(line).to_have_value("failover ")
    line.press("?")
    expect(lines).to_contain_text("Make this unit active")
    expect(line).to_have_value("failover ")
    line.fill("show failover")
    line.press("Enter")
    expect(line).to_have_value("")
    line.press("ArrowUp")
    expect(line).to_have_value("show failover")
    line.fill("")
    line.evaluate("""(field) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "conf t\\nhostname A\\nend");
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, cancelable: true }));
    }""")
    expect(lines).to_contain_text("hostname A")
    expect(line).to_have_value("end")


def test_tab_leaves_an_empty_console(page: Page) -> None:
    page.locator("#line-primary").focus()
    page.keyboard.press("Tab")
    expect(page.locator("#line-primary")).not_to_be_focused()


def test_a_lost_connection_is_said_and_comes_back(page: Page) -> None:
    page.locator("#line-primary").fill("drop me")
    page.locator("#line-primary").press("Enter")
    connection = page.locator("[data-view=connection]")
    expect(connection).to_have_attribute("data-state", "waiting")
    expect(page.locator("[data-view=connection-banner]")).to_contain_text("Connection lost")
    expect(connection).to_have_attribute("data-state", "live")
    expect(page.locator("[data-view=connection-banner]")).to_be_hidden()


def test_silence_is_said_and_time_stands(page: Page) -> None:
    page.locator("#line-primary").fill("fall silent")
    page.locator("#line-primary").press("Enter")
    expect(page.locator("[data-view=connection]")).to_have_attribute("data-state", "silent", timeout=12_000)
    expect(page.locator("[data-view=connection-banner]")).to_contain_text("Time stands")
    stood = page.locator("[data-view=transport] [data-part=time]").inner_text()
    page.wait_for_timeout(1_500)
    assert page.locator("[data-view=transport] [data-part=time]").inner_text() == stood


@pytest.mark.parametrize("module", ["main.js", "models/queue.js"])
def test_a_page_of_which_a_module_does_not_come_says_so_and_loads_again(
    browser: Browser, address: str, module: str
) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        left = [1, 2]
        page.route(
            f"**/static/js/{module}",
            lambda route: route.fulfill(status=503) if left and left.pop() else route.continue_(),
        )
        page.goto(f"{address}/lab/quiet/")
        expect(page.locator("[data-view=connection-banner]")).to_contain_text("A part of this page did not come.")
        expect(page.locator("[data-view=connection]")).to_have_attribute("data-state", "live", timeout=SOON_MS)
        expect(page.locator("[data-view=connection-banner]")).to_be_hidden()


def test_a_gap_is_healed_by_joining_again(page: Page) -> None:
    frames: list[str] = []
    page.on("websocket", lambda socket: socket.on("framereceived", lambda frame: frames.append(str(frame))))
    page.reload()
    expect(page.locator("[data-view=connection]")).to_have_attribute("data-state", "live")
    page.locator("#line-primary").fill("skip one")
    page.locator("#line-primary").press("Enter")
    page.wait_for_timeout(500)
    assert sum('"type":"snapshot"' in frame for frame in frames) == 2


def test_the_page_is_light(page: Page) -> None:
    """All that a browser loads before anything is opened in the page, each compressed by itself: at most 260 KB."""
    import gzip

    bodies: list[bytes] = []
    page.on("response", lambda response: bodies.append(response.body()))
    page.reload()
    expect(page.locator("[data-view=connection]")).to_have_attribute("data-state", "live")
    page.wait_for_load_state("networkidle")
    assert len(bodies) > 40
    assert sum(len(gzip.compress(body)) for body in bodies) < 260_000
