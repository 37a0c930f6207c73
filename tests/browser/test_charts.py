"""The traffic on the picture and the Charts panel, on the real product: what is loaded when, and what the page's policy says."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Download, Locator, Page, expect

from tests.browser.product import SOON_MS, Product

pytestmark = pytest.mark.browser

PNG: Final = b"\x89PNG"
WATCH: Final = """document.addEventListener("securitypolicyviolation", (event) =>
  console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`));"""


@pytest.fixture
def page(browser: Browser, product: Product) -> Iterator[Page]:
    """A fresh lab. Nothing is complained of: no error, no violation of the policy."""
    context = browser.new_context(viewport={"width": 1440, "height": 900}, accept_downloads=True)
    context.set_default_timeout(SOON_MS)
    context.add_init_script(WATCH)
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.goto(product.url)
    page.get_by_role("button", name="Open a lab").first.click()
    expect(page.locator("[data-view=connection]")).to_have_attribute("data-state", "live", timeout=SOON_MS)
    yield page
    context.close()
    assert not [text for text in complaints if "favicon" not in text]


def thing(page: Page, name: str) -> Locator:
    return page.locator(f'[data-thing="{name}"]:visible')


def act(page: Page, target: str, words: str) -> None:
    thing(page, target).focus()
    page.keyboard.press("Enter")
    page.get_by_role("menuitem").filter(has_text=words).first.click()


def charts(page: Page) -> Locator:
    """The panel, with a chart drawn in it."""
    page.get_by_role("tab", name="Charts").click()
    expect(page.locator(".chart-plot .main-svg").first).to_be_visible(timeout=SOON_MS)
    return page.locator(".charts")


def legend(page: Page, chart: str, name: str) -> Locator:
    return page.locator(f'[data-chart="{chart}"] .chart-legend li').filter(has_text=name).locator("output")


def saved(page: Page, label: str) -> Download:
    with page.expect_download() as waiting:
        page.get_by_role("group", name="Download").get_by_text(label, exact=True).click()
    return waiting.value


def test_the_bundle_is_not_loaded_before_the_panel_is_opened(browser: Browser, product: Product) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(product.url)
    page.get_by_role("button", name="Open a lab").first.click()
    expect(page.locator("[data-view=connection]")).to_have_attribute("data-state", "live", timeout=SOON_MS)
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(1_500)
    assert not [url for url in asked if "plotly" in url or "/charts/" in url]
    page.get_by_role("tab", name="Charts").click()
    expect(page.locator(".chart-plot .main-svg").first).to_be_visible(timeout=SOON_MS)
    bundles = [url for url in asked if "plotly" in url]
    assert len(bundles) == 1
    assert re.search(r"plotly\.min\.[0-9a-f]{12}\.mjs$", bundles[0])
    page.close()


def test_a_take_over_is_seen_on_the_charts_with_its_outages(page: Page) -> None:
    panel = charts(page)
    act(page, "cable primary Ethernet0", "Pull the cable")
    expect(legend(page, "throughput-secondary", "context1")).to_contain_text("Mbit/s", timeout=SOON_MS)
    expect(legend(page, "throughput-primary", "context1")).to_have_text("0 kbit/s", timeout=SOON_MS)
    outages = page.locator('[data-chart="outages"]')
    outages.scroll_into_view_if_needed()
    expect(outages.locator(".barlayer .point").first).to_be_attached(timeout=SOON_MS)
    expect(outages.locator(".chart-plot")).to_have_attribute("aria-label", re.compile("Web traffic through context1: "))
    expect(panel.locator(".shapelayer path").first).to_be_attached()


def test_one_pointer_shows_the_values_of_that_moment_on_every_chart(page: Page) -> None:
    charts(page)
    boxes = page.locator(".chart-box")
    boxes.nth(0).hover(position={"x": 200, "y": 50})
    for number in (0, 1):
        expect(boxes.nth(number).locator(".chart-cursor")).to_be_visible()
    left = [boxes.nth(number).locator(".chart-cursor").bounding_box() for number in (0, 1)]
    assert left[0] is not None
    assert left[1] is not None
    assert left[0]["x"] == pytest.approx(left[1]["x"], abs=1)
    pointed = page.locator(".charts-time").text_content()
    page.get_by_role("heading", name="Events").hover()
    expect(page.locator(".charts-time")).not_to_have_text(pointed or "")
    expect(boxes.nth(0).locator(".chart-cursor")).to_be_hidden()


def test_a_click_on_a_chart_looks_at_that_moment_and_the_charts_show_where(page: Page) -> None:
    charts(page)
    page.wait_for_timeout(3_000)
    page.locator(".chart-box").first.click(position={"x": 62, "y": 50})
    expect(page.locator(".lab")).to_have_attribute("data-looking", "true")
    expect(page.locator(".chart-look").first).to_be_visible()


def test_dragging_zooms_every_chart_and_one_press_goes_back_to_the_timeline(page: Page) -> None:
    charts(page)
    box = page.locator(".chart-box").first.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 120, box["y"] + 50)
    page.mouse.down()
    page.mouse.move(box["x"] + 260, box["y"] + 55, steps=6)
    page.mouse.up()
    whole = page.get_by_role("button", name="Same time as the timeline")
    expect(whole).to_be_visible()
    whole.click()
    expect(whole).to_be_hidden()


def test_what_is_shown_can_be_kept_as_a_picture_and_as_numbers(page: Page, tmp_path: Path) -> None:
    charts(page)
    for label in ("PNG", "SVG", "CSV"):
        saved(page, label).save_as(tmp_path / label)
    assert (tmp_path / "PNG").read_bytes().startswith(PNG)
    assert "Throughput, Primary" in (tmp_path / "SVG").read_text()
    header, *rows = csv.reader((tmp_path / "CSV").read_text().splitlines())
    assert header[:2] == ["time_ms", "time"]
    assert rows
    assert {len(row) for row in rows} == {len(header)}


def test_the_charts_can_be_seen_larger_and_by_keyboard_and_as_a_table(page: Page) -> None:
    charts(page)
    page.get_by_role("button", name="Larger").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog", name="Charts")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog", name="Charts")).to_be_hidden()
    expect(page.get_by_role("button", name="Larger")).to_be_focused()
    slider = page.get_by_role("slider", name="Moment whose values are shown")
    slider.focus()
    page.keyboard.press("ArrowLeft")
    expect(slider).to_have_attribute("aria-valuetext", re.compile(r"^0:\d\d:\d\d\.\d$"))
    page.get_by_text("The same as a table").click()
    expect(page.get_by_role("columnheader", name=re.compile("Throughput, Primary"))).not_to_have_count(0)
    assert [found["id"] for found in Axe().run(page).response["violations"]] == []


def test_the_charts_turn_dark_with_the_page(page: Page) -> None:
    charts(page)
    fill = "getComputedStyle(document.querySelector('.chart-plot .xtick text')).fill"
    light = page.evaluate(fill)
    page.get_by_role("button", name="Light or dark").click()
    page.wait_for_function(f"(light) => {fill} !== light", arg=light)


def test_what_is_drawn_fits_its_box_also_while_the_lab_stands_still_and_nobody_sees_it(page: Page) -> None:
    """The sizes come while Plotly draws: none of them may be forgotten, as no later moment draws a lab that stands still anew."""
    charts(page)
    page.get_by_role("button", name="Pause").click()
    widths = "() => [...document.querySelectorAll('.chart-plot .main-svg')].map((plot) => plot.clientWidth)"
    for box in page.locator(".chart-plot").all():
        box.scroll_into_view_if_needed()
        expect(box.locator(".main-svg").first).to_be_visible(timeout=SOON_MS)
    for width in (1100, 900, 1440, 360):
        page.set_viewport_size({"width": width, "height": 780})
    fits = "() => [...document.querySelectorAll('.chart-plot .main-svg')].every((plot) => plot.clientWidth <= innerWidth - 16)"
    page.wait_for_function(fits, timeout=SOON_MS)
    page.set_viewport_size({"width": 768, "height": 1024})
    page.wait_for_function(f"Math.min(...({widths})()) > 360", timeout=SOON_MS)


# --- the traffic on the picture ---------------------------------------------------------------------------------------


def test_the_traffic_moves_with_its_group(page: Page) -> None:
    line = page.locator('.topology-wide .flow-line[data-group="1"][data-state="passing"]')
    expect(line).to_have_count(1, timeout=SOON_MS)
    before = line.get_attribute("d")
    act(page, "group primary 1", "Move it to Secondary")
    expect(thing(page, "group secondary 1")).to_have_attribute("data-state", "Active", timeout=SOON_MS)
    expect(line).to_have_count(1, timeout=SOON_MS)
    expect(line).not_to_have_attribute("d", before or "")


def test_an_interrupted_flow_is_drawn_and_said_as_such(page: Page) -> None:
    expect(page.locator(".topology-wide .flow-line")).to_have_count(2, timeout=SOON_MS)
    act(page, "switch outside", "Cut the switch's power")
    expect(page.locator(".topology-wide .flow-cross:visible").first).to_be_visible(timeout=SOON_MS)
    expect(page.locator(".flow-card summary").first).to_contain_text("interrupted")
    expect(page.locator("[data-view=health]")).to_have_attribute("data-health", "outage")
    expect(page.locator("[data-view=health] [data-part=lasts]")).to_contain_text("s")


def test_a_flow_is_ended_and_begun_from_its_menu_by_keyboard(page: Page) -> None:
    page.locator(".flow-card summary").first.focus()
    page.keyboard.press("Enter")
    row = page.locator('[data-thing="flow ftp context1"]')
    row.focus()
    page.keyboard.press("Enter")
    page.get_by_role("menuitem").filter(has_text="Stop").click()
    expect(row).to_have_attribute("data-state", "off", timeout=SOON_MS)
    row.focus()
    page.keyboard.press("Enter")
    page.get_by_role("menuitem").filter(has_text="Start").click()
    expect(row).not_to_have_attribute("data-state", "off", timeout=SOON_MS)
    page.keyboard.press("Escape")
    expect(row).to_be_hidden()


def test_the_traffic_can_be_switched_off(page: Page) -> None:
    expect(page.locator(".topology-wide .flow-line").first).to_be_visible(timeout=SOON_MS)
    page.get_by_role("button", name="Traffic", exact=True).click()
    expect(page.locator(".topology-wide .flow-line").first).to_be_hidden()
