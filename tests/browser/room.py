"""Room for the picture, measured: labels, the page's height, consoles of 80 columns, at nine sizes and two default fonts.

`make looks` runs it; `test_room.py` does at some sizes. The wanted sizes of labels are those of issue 12."""

from typing import Final

import msgspec
from playwright.sync_api import Browser, Page, expect

from tests.browser import tales

LABELS_PX: Final = {
    (1280, 720): 11.0,
    (1366, 625): 11.0,
    (1440, 900): 12.0,
    (1536, 730): 11.0,
    (1920, 1080): 14.0,
    (2560, 1300): 14.0,
    (1024, 768): 11.0,
    (768, 1024): 10.9,
    (390, 844): 11.0,
}
"""The smallest label of the picture, by the window's inner size."""
FILLED: Final = [size for size in LABELS_PX if size[0] >= 1200]
"""Windows that the lab fills: the page itself does not scroll there."""
FONTS: Final = (100, 150)
"""Default size of the browser's font, in percent of 16 px."""
ROUNDED_PX: Final = 1

_MEASURE: Final = """() => {
  const drawing = [...document.querySelectorAll("svg.topology")].find((one) => one.getClientRects().length);
  const scale = drawing.getScreenCTM().a;
  const box = drawing.getBoundingClientRect();
  const labels = [...drawing.querySelectorAll("text")]
    .filter((text) => text.textContent.trim() && text.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale);
  const consoles = [...document.querySelectorAll(".console-text")].filter((one) => one.checkVisibility());
  const columns = consoles.map((one) => {
    const probe = document.createElement("span");
    probe.textContent = "0".repeat(80);
    one.querySelector(".console-lines").append(probe);
    const { width } = probe.getBoundingClientRect();
    probe.remove();
    return (one.querySelector(".console-lines").getBoundingClientRect().width + 0.5) / (width / 80);
  });
  return {
    label: Math.min(...labels),
    top: box.top,
    bottom: box.bottom,
    width: box.width,
    height: box.height,
    scale,
    page: document.documentElement.scrollHeight,
    wide: document.documentElement.scrollWidth,
    columns,
    behind: consoles.map((one) => one.scrollHeight - one.scrollTop - one.clientHeight),
  };
}"""


class Room(msgspec.Struct):
    """What a page measures: pixels, but `columns` of each console that is seen and `scale` of the drawing."""

    label: float
    top: float
    bottom: float
    width: float
    height: float
    scale: float
    page: float
    wide: float
    columns: list[float]
    behind: list[float]


def measure(page: Page, size: tuple[int, int]) -> Room:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.wait_for_timeout(400)
    return msgspec.convert(page.evaluate(_MEASURE), Room, strict=False)


def wrongs(room: Room, size: tuple[int, int], font: int) -> list[str]:
    """Sentences; none: there is room."""
    found = []
    width, height = size
    if font == 100 and room.label < LABELS_PX[size]:
        found.append(f"labels of {room.label:.1f} px, {LABELS_PX[size]} wanted")
    if font > 100 and room.label < 11:
        found.append(f"labels of {room.label:.1f} px with a larger font")
    if room.wide > width:
        found.append(f"the page is {room.wide:.0f} px wide")
    if font == 100 and size in FILLED:
        if room.page > height:
            found.append(f"the page is {room.page:.0f} px high")
        if room.bottom > height:
            found.append("the picture reaches below the window")
    found += [f"a console of {columns:.1f} columns" for columns in room.columns if columns < 80]
    found += [f"a console shows the end {px:.0f} px too high" for px in room.behind if px > ROUNDED_PX]
    return found


def look_around(browser: Browser, url: str, sizes: list[tuple[int, int]], fonts: tuple[int, ...] = FONTS) -> list[str]:
    """A lab at rest, with a full log, and in a lesson, at each size and font; what is wrong, and where."""
    found = []
    for font in fonts:
        context = browser.new_context(viewport={"width": 1280, "height": 720}, reduced_motion="reduce")
        page = tales.Teller(context, url).lab()
        if font != 100:
            page.context.new_cdp_session(page).send(
                "Page.setFontSizes", {"fontSizes": {"standard": 16 * font // 100, "fixed": 13 * font // 100}}
            )
        for _ in range(12):
            tales.type_line(page, "Primary", "show failover")
        page.wait_for_timeout(800)
        before = {size: measure(page, size) for size in sizes}
        found += [f"{font} % {size}: {what}" for size in sizes for what in wrongs(before[size], size, font)]
        page.keyboard.press("Escape")
        page.evaluate("document.activeElement.blur()")
        page.keyboard.press("l")
        page.locator('.lesson-dialog button[value="failover-link"]').click()
        expect(page.locator(".lesson")).to_be_visible()
        for size in sizes:
            now = measure(page, size)
            found += [f"{font} % {size} in a lesson: {what}" for what in wrongs(now, size, font)]
            if abs(now.scale - before[size].scale) > 0.001:
                found.append(f"{font} % {size}: a lesson changes the picture's size")
        context.close()
    return found
