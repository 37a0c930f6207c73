"""The page in real Chromium: from a click to the changed pixel, its weight, and when the picture is first painted."""

import tempfile
from pathlib import Path
from typing import Any, Final, cast

import msgspec
from playwright.sync_api import Page, expect, sync_playwright

from tests.bench.roundtrip import Times, percentiles
from tests.browser.find_browser import LAUNCH_ARGS, find_browser
from tests.browser.product import Product

CLICKS: Final = 60
WARM_UP: Final = 6

CLICK: Final = """async ([name, words]) => {
  const thing = [...document.querySelectorAll(`[data-thing="${name}"]`)].find((one) => one.getClientRects().length);
  const before = thing.dataset.state;
  thing.focus();
  thing.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  const item = [...document.querySelectorAll("[role=menuitem]")].find((one) => one.textContent.includes(words));
  const changed = new Promise((seen) =>
    new MutationObserver((_, observer) => {
      if (thing.dataset.state === before) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => seen(performance.now());
        port2.postMessage(null);
      });
    }).observe(thing, { attributes: true, attributeFilter: ["data-state"] }));
  const began = performance.now();
  item.click();
  return (await changed) - began;
}"""

LOADED: Final = """() => {
  const paint = performance.getEntriesByName("first-contentful-paint")[0];
  const sizes = [...performance.getEntriesByType("resource"), performance.getEntriesByType("navigation")[0]];
  return { paint_ms: paint.startTime, bytes: sizes.reduce((sum, one) => sum + one.transferSize, 0) };
}"""


FRAMES: Final = """async (lasts_ms) => {
  const times = [];
  const began = performance.now();
  await new Promise((done) => {
    let before = began;
    const step = (now) => {
      times.push(now - before);
      before = now;
      if (now - began < lasts_ms) requestAnimationFrame(step);
      else done();
    };
    requestAnimationFrame(step);
  });
  times.sort((one, other) => one - other);
  return times[Math.floor(times.length * 0.95)];
}"""
"""The time of a frame that 95 of 100 stay below, in ms."""
WATCHED_MS: Final = 6_000
FAST: Final = "20"
"""Of the slider: some hundred times as fast, at which a pair that breaks has far more than a thousand events a minute."""


class PageFigures(msgspec.Struct, frozen=True):
    click: Times
    """From the click on "Pull the cable" to after the frame that shows it, in ms."""
    paint_ms: float
    """First contentful paint, the whole picture in it, from navigation; nothing cached."""
    kilobytes: float
    """Transferred to open a lab, compressed, without the websocket."""
    calm_frame_ms: float
    busy_frame_ms: float
    """The time of a frame, 95th percentile: while time is paused, and while events come."""
    events_a_minute: float


def measure() -> PageFigures:
    with tempfile.TemporaryDirectory() as folder, Product(Path(folder)) as product, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=list(LAUNCH_ARGS))
        first = browser.new_page(viewport={"width": 1280, "height": 800})
        first.goto(product.url)
        first.get_by_role("button", name="Open a lab").click()
        _live(first)
        fresh = browser.new_context().new_page()
        fresh.goto(first.url)
        _live(fresh)
        loaded = cast("dict[str, float]", fresh.evaluate(LOADED))
        times = [_click(first, at) for at in range(WARM_UP + CLICKS)][WARM_UP:]
        calm_ms, busy_ms, events = _frames(first)
        browser.close()
    return PageFigures(
        percentiles([time / 1000 for time in times]),
        loaded["paint_ms"],
        loaded["bytes"] / 1024,
        calm_ms,
        busy_ms,
        events,
    )


def _frames(page: Page) -> tuple[float, float, float]:
    """Frames of a paused lab, then of one in which a cable was pulled at a high speed, and the events that came a minute."""
    heard: list[int] = []
    play = page.locator("[data-view=transport] [data-part=play]")
    play.click()
    calm_ms = float(page.evaluate(FRAMES, WATCHED_MS))
    page.on(
        "websocket", lambda socket: socket.on("framereceived", lambda said: heard.append(str(said).count('"seq":')))
    )
    page.reload()
    _live(page)
    page.get_by_role("slider", name="Speed").fill(FAST)
    play.click()
    page.evaluate(CLICK, ["cable primary Ethernet0", "Pull the cable"])
    heard.clear()
    busy_ms = float(page.evaluate(FRAMES, WATCHED_MS))
    return calm_ms, busy_ms, sum(heard) * 60_000 / WATCHED_MS


def _click(page: Page, at: int) -> float:
    words = "Pull the cable" if at % 2 == 0 else "Plug"
    asked: Any = ["cable primary Ethernet2", words]
    return float(page.evaluate(CLICK, asked))


def _live(page: Page) -> None:
    expect(page.locator("[data-view=connection]")).to_have_attribute("data-state", "live", timeout=30_000)
