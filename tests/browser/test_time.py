"""Time on the screen, on the real product: looking back, acting in the past, branches, undo, links to a moment, files."""

import json
import re
from pathlib import Path
from typing import Final

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.browser.product import SOON_MS, Product
from tests.browser.test_product import act, group, live, said, thing, type_line

pytestmark = pytest.mark.browser

CABLE: Final = "cable primary Ethernet0"
SIZES: Final = ((1920, 1080), (1280, 800), (768, 1024), (360, 780))
MOVING: Final = """document.querySelector(".stage").getAnimations({ subtree: true })
.filter((one) => !(one instanceof CSSAnimation) && one.playState === "running").length"""
"""What moves in the picture, its stylesheet's pulses excepted."""


def knob(page: Page) -> Locator:
    return page.get_by_role("slider", name="Moment shown")


def looking(page: Page) -> Locator:
    return page.locator("[data-view=past]")


def pulled(page: Page) -> None:
    """The inside cable of Primary is pulled, after the first moment of the lab, and group 1 has moved."""
    expect(page.locator("[data-view=transport] [data-part=time]")).not_to_have_text("0:00:18")
    act(page, CABLE, "Pull the cable")
    group(page, "secondary", 1, "Active")


def back_before_the_act(page: Page) -> None:
    """Step by step, until the cable is in again."""
    for _ in range(30):
        if thing(page, CABLE).get_attribute("data-state") == "ok":
            return
        words = looking(page).inner_text() if looking(page).is_visible() else ""
        page.get_by_role("button", name="Step back").click()
        expect(looking(page)).not_to_have_text(words)
    pytest.fail("stepping back does not lead before the act")


def seconds(text: str | None) -> float:
    """Of a time as people read it: 0:01:02.3"""
    found = re.search(r"(\d+):(\d\d):(\d\d)(\.\d)?", text or "")
    assert found, text
    hours, minutes, rest = int(found[1]), int(found[2]), float(found[3] + (found[4] or ""))
    return hours * 3600 + minutes * 60 + rest


def shown_time(page: Page) -> float:
    return seconds(page.locator("[data-view=transport] [data-part=time]").text_content())


def test_stepping_back_shows_the_lab_as_it_was_and_back_to_now_shows_it_as_it_is(page: Page) -> None:
    pulled(page)
    back_before_the_act(page)
    expect(looking(page)).to_contain_text("Looking back at 0:00:")
    expect(looking(page)).to_contain_text("Nothing here changes the lab.")
    group(page, "primary", 1, "Active")
    expect(page.locator("[data-view=faults]")).to_contain_text("No faults in force.")
    expect(page.locator("[data-view=log]")).not_to_contain_text("Group 1 is now active on Secondary: interface inside")
    stood = shown_time(page)
    page.wait_for_timeout(1_200)
    assert shown_time(page) == stood
    page.get_by_role("button", name="Back to now").click()
    expect(looking(page)).to_be_hidden()
    group(page, "secondary", 1, "Active")
    said(page, "Group 1 is now active on Secondary")
    assert shown_time(page) > stood


def test_steps_forward_lead_through_the_same_happenings_and_then_to_now(page: Page) -> None:
    pulled(page)
    back_before_the_act(page)
    states = set()
    for _ in range(40):
        page.get_by_role("button", name="Step forward").click()
        page.wait_for_timeout(150)
        states.add(thing(page, "group secondary 1").get_attribute("data-state"))
        if looking(page).is_hidden():
            break
    assert {"Standby Ready", "Just Active", "Active"} <= states
    expect(looking(page)).to_be_hidden()
    expect(page.get_by_role("button", name="Run to the next event")).to_be_visible()


def test_what_happens_meanwhile_waits_for_whoever_looks_back(page: Page, context: BrowserContext) -> None:
    other = context.new_page()
    other.goto(page.url)
    live(other)
    page.get_by_role("button", name="Step back").click()
    expect(looking(page)).to_be_visible()
    pulled(other)
    group(page, "primary", 1, "Active")
    expect(page.locator("[data-view=faults]")).to_contain_text("No faults in force.")
    knob(page).press("End")
    group(page, "secondary", 1, "Active")
    expect(page.locator("[data-view=faults]")).to_contain_text("Primary Ethernet0")


def test_the_timeline_is_scrubbed_with_the_mouse_and_the_picture_follows(page: Page) -> None:
    pulled(page)
    page.wait_for_timeout(1_500)
    lanes = page.locator("[data-part=scrub]")
    box = lanes.bounding_box()
    handle = knob(page).bounding_box()
    assert box
    assert handle
    now_x, y = handle["x"] + handle["width"] / 2, box["y"] + 50
    page.mouse.move(now_x, y)
    page.mouse.down()
    page.mouse.move(box["x"] + 2, y, steps=25)
    expect(looking(page)).to_be_visible()
    group(page, "primary", 1, "Active")
    expect(thing(page, CABLE)).to_have_attribute("data-state", "ok")
    page.mouse.move(now_x + 60, y, steps=10)
    page.mouse.up()
    expect(looking(page)).to_be_hidden()
    group(page, "secondary", 1, "Active")


def test_the_knob_is_a_slider_with_keys_and_says_the_time(page: Page) -> None:
    page.wait_for_timeout(2_500)
    knob(page).focus()
    expect(knob(page)).to_have_attribute("aria-valuetext", re.compile(r"0:00:\d\d, now"))
    page.keyboard.press("ArrowLeft")
    expect(knob(page)).to_have_attribute("aria-valuetext", re.compile("looking back"))
    page.keyboard.press("Home")
    expect(looking(page)).to_be_visible()
    begin = seconds(knob(page).get_attribute("aria-valuetext"))
    assert begin == int(knob(page).get_attribute("aria-valuemin") or "-1")
    page.keyboard.press("Escape")
    expect(looking(page)).to_be_hidden()


def test_of_many_wishes_only_few_are_asked_and_the_last_one_is_shown(page: Page) -> None:
    page.wait_for_timeout(2_000)
    page.evaluate(
        """() => { window.looks = 0; const send = WebSocket.prototype.send; WebSocket.prototype.send = function (data) {
        if (JSON.parse(data).type === "look") window.looks += 1; return send.call(this, data); }; }"""
    )
    knob(page).focus()
    for _ in range(40):
        page.keyboard.press("ArrowLeft")
    wished = knob(page).get_attribute("aria-valuetext")
    expect(page.locator("[data-view=transport] [data-part=time]")).to_have_text((wished or "").split(",")[0])
    assert page.evaluate("window.looks") < 40


def test_an_act_in_the_past_asks_first_goes_back_for_everybody_and_leaves_a_branch(
    page: Page, context: BrowserContext
) -> None:
    other = context.new_page()
    other.goto(page.url)
    live(other)
    pulled(page)
    group(other, "secondary", 1, "Active")
    back_before_the_act(page)
    act(page, "cable secondary Ethernet1", "Pull the cable")
    question = page.get_by_role("dialog", name=re.compile("Act at 0:00:"))
    expect(question).to_contain_text("Pull the cable: Cable of Secondary Ethernet1")
    expect(question).to_contain_text("for everybody who has it open")
    question.get_by_role("button", name="Keep looking").click()
    expect(looking(page)).to_be_visible()
    expect(thing(page, "cable secondary Ethernet1")).to_have_attribute("data-state", "ok")
    act(page, "cable secondary Ethernet1", "Pull the cable")
    page.get_by_role("button", name="Go back and do it").click()
    expect(looking(page)).to_be_hidden()
    for seen in (page, other):
        expect(thing(seen, "cable secondary Ethernet1")).to_have_attribute("data-state", "pulled", timeout=SOON_MS)
        expect(thing(seen, CABLE)).to_have_attribute("data-state", "ok")
        expect(seen.locator("[data-part=branches] button")).to_have_count(1)
        assert seen.locator("svg.lanes .branch-bar").count() > 0
    group(page, "primary", 2, "Active")


def test_a_branch_is_returned_to_and_the_present_becomes_one(page: Page) -> None:
    pulled(page)
    page.keyboard.press("z")
    expect(thing(page, CABLE)).to_have_attribute("data-state", "ok", timeout=SOON_MS)
    page.get_by_role("button", name="Return to branch 1").click()
    page.get_by_role("button", name="Return to it").click()
    group(page, "secondary", 1, "Active")
    expect(thing(page, CABLE)).to_have_attribute("data-state", "pulled")
    expect(page.get_by_role("button", name="Return to branch 2")).to_be_visible()


def test_undo_says_what_it_takes_back_and_what_has_happened(page: Page) -> None:
    undo = page.get_by_role("button", name="Undo")
    expect(undo).to_have_attribute("aria-disabled", "true")
    pulled(page)
    expect(undo).to_have_attribute("aria-label", re.compile("^Undo: .*Primary Ethernet0"))
    page.get_by_role("button", name="Step back").click()
    expect(looking(page)).to_be_visible()
    page.keyboard.press("z")
    expect(page.locator("[data-view=toast]")).to_contain_text(re.compile("Undone: .*Primary Ethernet0.*Back at 0:00:"))
    expect(looking(page)).to_be_hidden()
    expect(page.locator("[data-view=faults]")).to_contain_text("No faults in force.")
    group(page, "primary", 1, "Active")
    expect(undo).to_have_attribute("aria-disabled", "true")


def test_a_line_typed_while_looking_back_asks_and_is_typed_there(page: Page) -> None:
    pulled(page)
    back_before_the_act(page)
    type_line(page, "Secondary", "failover active group 1")
    page.get_by_role("button", name="Go back and do it").click()
    group(page, "secondary", 1, "Active")
    expect(thing(page, CABLE)).to_have_attribute("data-state", "ok")


def test_playing_from_the_past_goes_on_from_there(page: Page) -> None:
    pulled(page)
    back_before_the_act(page)
    page.get_by_role("button", name=re.compile("Play: go on from 0:00:")).click()
    page.get_by_role("button", name="Go back and play").click()
    expect(looking(page)).to_be_hidden()
    group(page, "primary", 1, "Active")
    expect(page.get_by_role("button", name="Pause")).to_be_visible()


def test_pause_stops_time_and_leaves_everything_to_be_clicked(page: Page) -> None:
    page.get_by_role("button", name="Pause").click()
    expect(page.get_by_role("button", name=re.compile("Play: go on from"))).to_be_visible()
    page.wait_for_timeout(400)
    stood = shown_time(page)
    assert page.evaluate(MOVING) == 0
    act(page, CABLE, "Pull the cable")
    expect(thing(page, CABLE)).to_have_attribute("data-state", "pulled")
    page.wait_for_timeout(1_200)
    assert shown_time(page) == stood
    assert page.evaluate(MOVING) == 0


def test_adaptive_speed_is_switched_on_and_ended_by_naming_a_speed(page: Page) -> None:
    adaptive = page.get_by_role("button", name="Auto")
    adaptive.click()
    expect(adaptive).to_have_attribute("aria-pressed", "true")
    expect(page.locator("[data-part=speed-word]")).not_to_have_text("1x", timeout=SOON_MS)
    page.get_by_role("slider", name="Speed").press("Home")
    expect(adaptive).to_have_attribute("aria-pressed", "false")
    expect(page.locator("[data-part=speed-word]")).to_have_text("0.1x")


def test_a_link_opens_the_very_moment_also_after_it_was_undone(page: Page, context: BrowserContext) -> None:
    pulled(page)
    page.get_by_role("button", name="Step back").click()
    expect(looking(page)).to_be_visible()
    at = shown_time(page)
    page.get_by_role("button", name="Lab", exact=True).click()
    link = page.get_by_label("Link to this moment").nth(0)
    field = page.locator("[data-view=lab-menu] [data-part=link]")
    expect(field).to_have_value(re.compile(r"\?at=\d+&journal=1$"))
    page.get_by_role("button", name="Copy the link").click()
    expect(page.locator("[data-part=copied]")).to_have_text("Copied.")
    address = page.evaluate("navigator.clipboard.readText()")
    assert address == field.input_value()
    assert link.is_visible()
    page.keyboard.press("Escape")

    guest = context.new_page()
    guest.goto(address)
    expect(looking(guest)).to_be_visible()
    assert shown_time(guest) == at
    group(guest, "secondary", 1, thing(page, "group secondary 1").get_attribute("data-state") or "")

    page.keyboard.press("z")
    expect(thing(page, CABLE)).to_have_attribute("data-state", "ok", timeout=SOON_MS)
    late = context.new_page()
    late.goto(address)
    expect(looking(late)).to_contain_text("on a branch that was undone")
    expect(thing(late, CABLE)).to_have_attribute("data-state", "pulled")
    act(late, CABLE, "Plug the cable in")
    expect(late.locator("[data-view=toast]")).to_contain_text("you can view it")
    late.get_by_role("button", name="Back to now").click()
    expect(thing(late, CABLE)).to_have_attribute("data-state", "ok")
    assert "?" not in late.url


def test_looking_back_fits_every_screen_and_axe_finds_nothing(page: Page) -> None:
    pulled(page)
    page.keyboard.press("z")
    expect(page.locator("[data-part=branches] button")).to_have_count(1)
    page.get_by_role("button", name="Step back").click()
    expect(looking(page)).to_be_visible()
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_timeout(150)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), width
        assert [violation["id"] for violation in Axe().run(page).response["violations"]] == [], width
    page.get_by_role("button", name="Lab", exact=True).click()
    assert [violation["id"] for violation in Axe().run(page).response["violations"]] == []


def test_a_copy_is_a_lab_of_its_own_with_the_same_past(page: Page, context: BrowserContext) -> None:
    pulled(page)
    first = page.url
    page.get_by_role("button", name="Lab", exact=True).click()
    page.get_by_role("button", name="Make a copy of this lab").click()
    page.wait_for_url(lambda url: url != first)
    live(page)
    expect(thing(page, CABLE)).to_have_attribute("data-state", "pulled")
    group(page, "secondary", 1, "Active")
    page.get_by_role("button", name="Repair all").click()
    expect(thing(page, CABLE)).to_have_attribute("data-state", "ok", timeout=SOON_MS)
    original = context.new_page()
    original.goto(first)
    live(original)
    expect(thing(original, CABLE)).to_have_attribute("data-state", "pulled")


def test_a_copy_while_looking_back_is_of_the_moment_that_is_shown(page: Page) -> None:
    pulled(page)
    back_before_the_act(page)
    first = page.url
    page.get_by_role("button", name="Lab", exact=True).click()
    expect(page.locator("[data-view=lab-menu] [data-part=link]")).to_have_value(re.compile("at="))
    page.get_by_role("button", name="Make a copy of this lab").click()
    page.wait_for_url(lambda url: url != first)
    live(page)
    expect(looking(page)).to_be_hidden()
    expect(thing(page, CABLE)).to_have_attribute("data-state", "ok")
    group(page, "primary", 1, "Active")


def test_a_lab_is_exported_to_a_file_and_imported_again(page: Page, product: Product, tmp_path: Path) -> None:
    pulled(page)
    page.get_by_role("button", name="Lab", exact=True).click()
    with page.expect_download() as download:
        page.get_by_role("link", name="Export to a file").click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    assert [entry["action"]["fault"] for entry in json.loads(file.read_text())["journal"]] == [CABLE]

    page.goto(product.url)
    page.get_by_label("Import a lab from its file").set_input_files(file)
    page.get_by_role("button", name="Import", exact=True).click()
    live(page)
    expect(thing(page, CABLE)).to_have_attribute("data-state", "pulled")
    group(page, "secondary", 1, "Active")
    said(page, "Group 1 is now active on Secondary")

    wrong = tmp_path / "wrong.json"
    wrong.write_text('{"foverlab": 1, "title": 5}')
    page.get_by_role("button", name="Lab", exact=True).click()
    page.get_by_label("Import a lab from its file").set_input_files(wrong)
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.get_by_role("alert").filter(has_text="$.title")).to_be_visible()
    live(page)


def test_who_only_looks_on_may_look_back_and_is_told_that_time_is_not_theirs(page: Page, browser: Browser) -> None:
    pulled(page)
    stranger = browser.new_context(viewport={"width": 1280, "height": 800})
    viewer = stranger.new_page()
    viewer.goto(page.url)
    live(viewer)
    group(viewer, "secondary", 1, "Active")
    for name in ("Pause", "Undo", "Run to the next event", "Auto"):
        expect(viewer.get_by_role("button", name=name)).to_have_attribute("aria-disabled", "true")
    expect(viewer.get_by_role("slider", name="Speed")).to_be_disabled()
    back_before_the_act(viewer)
    group(viewer, "primary", 1, "Active")
    viewer.get_by_role("button", name="Step forward").click()
    viewer.keyboard.press("z")
    expect(viewer.locator("[data-view=toast]")).to_contain_text("You are here as a viewer")
    viewer.get_by_role("button", name="Back to now").click()
    group(viewer, "secondary", 1, "Active")
    stranger.close()
