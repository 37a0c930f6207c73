"""Film one failover for the README: `make film`. The real product; each frame is a picture of its page, one after the other.

What is written is an animated WebP: the pair at rest, the pulled cable, the move, and the page a few seconds later."""

import argparse
import sys
import tempfile
import time
from contextlib import ExitStack
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image
from playwright.sync_api import Page, expect, sync_playwright

from tests.browser.find_browser import LAUNCH_ARGS, find_browser
from tests.browser.product import Product
from tests.browser.shots import PICTURES, lab

FILM: Final = PICTURES / "failover.webp"
FRAME_S: Final = 0.5
"""Wall time of a frame, at least; the lab runs at SLOW, and the film as fast as its clock."""
SLOW: Final = 0.2
SIZE: Final = (1280, 720)
WIDTH: Final = 960
MOST_BYTES: Final = 3 * 1024 * 1024


def take(page: Page, seconds: float, frames: list[tuple[Image.Image, int]]) -> None:
    """Frames for so many seconds of the lab, each with how many milliseconds it is seen: a busy machine takes fewer."""
    ends = time.monotonic() + seconds / SLOW
    while (began := time.monotonic()) < ends:
        picture = Image.open(BytesIO(page.screenshot(type="jpeg", quality=92))).convert("RGB")
        small = picture.resize((WIDTH, WIDTH * SIZE[1] // SIZE[0]), Image.Resampling.LANCZOS)
        page.wait_for_timeout(max(0.0, FRAME_S - (time.monotonic() - began)) * 1000)
        frames.append((small, round((time.monotonic() - began) * 1000 * SLOW)))


def story(page: Page) -> list[tuple[Image.Image, int]]:
    frames: list[tuple[Image.Image, int]] = []
    page.get_by_role("slider", name="Speed").press("Home")
    for _ in range(2):
        page.get_by_role("slider", name="Speed").press("ArrowRight")
    take(page, 1.0, frames)
    page.locator('[data-thing="cable primary Ethernet0"]:visible').focus()
    page.keyboard.press("Enter")
    take(page, 0.8, frames)
    page.get_by_role("menuitem").filter(has_text="Pull the cable").click()
    take(page, 6.5, frames)
    expect(page.locator('[data-thing="group secondary 1"]:visible')).to_have_attribute("data-state", "Active")
    take(page, 2.5, frames)
    return frames


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", help="a product that runs already")
    url = parser.parse_args().url
    PICTURES.mkdir(parents=True, exist_ok=True)
    with ExitStack() as at_end:
        if url is None:
            folder = Path(at_end.enter_context(tempfile.TemporaryDirectory()))
            url = at_end.enter_context(Product(folder)).url
        playwright = at_end.enter_context(sync_playwright())
        browser = playwright.chromium.launch(executable_path=find_browser(), args=list(LAUNCH_ARGS))
        page = browser.new_page(viewport={"width": SIZE[0], "height": SIZE[1]})
        lab(page, url)
        page.wait_for_timeout(2_000)
        frames = story(page)
        browser.close()
    pictures, shown_ms = [picture for picture, _ in frames], [ms for _, ms in frames]
    pictures[0].save(
        FILM,
        save_all=True,
        append_images=pictures[1:],
        duration=shown_ms,
        loop=0,
        quality=62,
        method=4,
        minimize_size=False,
    )
    size = FILM.stat().st_size
    print(f"{FILM.name}: {len(frames)} frames, {sum(shown_ms) / 1000:.1f} s, {size / 1024:.0f} KB")
    return 0 if size < MOST_BYTES else 1


if __name__ == "__main__":
    sys.exit(main())
