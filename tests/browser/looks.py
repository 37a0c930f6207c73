"""`make looks`: every screen in every state, at four sizes, light and dark, and as people with a colour vision deficiency see it.

Pictures and one sheet for each state go to var/looks; what the checks find (checks.py) is printed, and is the exit code. The
real product by default; `--url` takes one that runs, `--only lab,home` some stories, `--quick` the checks without pictures."""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Final, Literal

import msgspec
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.browser import tales
from tests.browser.checks import DEFICIENCIES, SCHEMES, SIZES, complaints_of_axe, resize, simulate, wrongs
from tests.browser.find_browser import LAUNCH_ARGS, find_browser
from tests.browser.product import ROOT, Product
from tests.browser.room import LABELS_PX, look_around

LOOKS: Final = ROOT / "var" / "looks"
SHEET: Final = {"phone": 170, "tablet": 330, "laptop": 560, "projector": 820}
"""Width of each size on a sheet."""


class Found(msgspec.Struct):
    """Something that a check did not like."""

    look: str
    where: str
    what: str


def told(found: list[Found]) -> list[str]:
    """A sentence for each state and complaint, with all the sizes and schemes where it was met."""
    places: dict[tuple[str, str], list[str]] = {}
    for one in found:
        places.setdefault((one.look, one.what), []).append(one.where)
    return [f"{look}: {what} ({', '.join(where)})" for (look, what), where in places.items()]


EVERY_VIEW: Final = tuple((size, scheme) for scheme in SCHEMES for size in SIZES)


class Camera:
    """Looks at a state at several sizes and in both schemes, checks it each time, and lays the pictures on one sheet.

    Without a folder it takes no pictures."""

    def __init__(self, folder: Path | None, views: Sequence[tuple[str, str]] = EVERY_VIEW) -> None:
        self._folder = folder
        self._views = views
        self.found: list[Found] = []

    def take(self, look: tales.Look) -> None:
        for size, scheme in self._views:
            self._scheme(look.page, scheme)
            resize(look.page, size)
            look.again()
            self._check(look, size, scheme)
            self._shoot(look.page, look.name, f"{size}-{scheme}")
        self._scheme(look.page, "light")
        if look.colours and self._folder is not None:
            resize(look.page, "laptop")
            look.again()
            for deficiency in DEFICIENCIES:
                simulate(look.page, deficiency)
                self._shoot(look.page, look.name, f"laptop-{deficiency}")
            simulate(look.page, "none")
        resize(look.page, "laptop")
        if self._folder is not None:
            self._sheet(look, self._folder)

    def _scheme(self, page: Page, scheme: str) -> None:
        wanted: Literal["light", "dark"] = "dark" if scheme == "dark" else "light"
        page.emulate_media(color_scheme=wanted)

    def _check(self, look: tales.Look, size: str, scheme: str) -> None:
        said = wrongs(look.page)
        if size in ("phone", "laptop"):  # what axe looks at differs little between neighbours
            said += [f"axe {rule}: {nodes}" for rule, nodes in complaints_of_axe(look.page)]
        self.found += [Found(look.name, f"{size} {scheme}", what) for what in said]

    def _shoot(self, page: Page, name: str, suffix: str) -> None:
        if self._folder is not None:
            page.screenshot(path=self._folder / f"{name}-{suffix}.png", animations="disabled", full_page=True)

    def _sheet(self, look: tales.Look, folder: Path) -> None:
        def row(names: list[tuple[str, int]]) -> str:
            shown = [f'<img src="{look.name}-{name}.png" width="{width}">' for name, width in names]
            return f"<div>{''.join(shown)}</div>"

        rows = [row([(f"{size}-{scheme}", width) for size, width in SHEET.items()]) for scheme in SCHEMES]
        if look.colours:
            rows.append(row([(f"laptop-{one}", 620) for one in DEFICIENCIES]))
        style = "body{margin:8px;background:#888}div{display:flex;gap:8px;align-items:start;margin-bottom:8px}"
        sheet = folder / f"{look.name}.html"
        sheet.write_text(f"<!doctype html><style>{style}</style><p>{look.name}</p>{''.join(rows)}", encoding="utf-8")
        page = look.page.context.new_page()
        page.set_viewport_size({"width": 1930, "height": 900})
        page.goto(sheet.as_uri())
        page.screenshot(path=folder / "sheets" / f"{look.name}.png", full_page=True)
        page.close()


def tell(browser: Browser, url: str, camera: Camera, tale: Callable[[tales.Teller], Iterator[tales.Look]]) -> None:
    """One tale in a browser of its own, so that none inherits a cookie."""
    context: BrowserContext = browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    context.set_default_timeout(20_000)
    expect.set_options(timeout=20_000)
    try:
        for look in tale(tales.Teller(context, url)):
            print(f"  {look.name}", flush=True)
            before = len(camera.found)
            camera.take(look)
            for sentence in told(camera.found[before:]):
                print(f"    {sentence}", flush=True)
    finally:
        context.close()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", help="a product that runs already")
    parser.add_argument("--only", default=",".join(tales.TALES), help="tales to tell: " + ", ".join(tales.TALES))
    parser.add_argument("--quick", action="store_true", help="only the checks")
    asked = parser.parse_args()
    (LOOKS / "sheets").mkdir(parents=True, exist_ok=True)
    camera = Camera(None if asked.quick else LOOKS)
    with ExitStack() as at_end:
        url = asked.url
        if url is None:
            folder = Path(at_end.enter_context(tempfile.TemporaryDirectory()))
            url = at_end.enter_context(Product(folder)).url
        playwright = at_end.enter_context(sync_playwright())
        browser = playwright.chromium.launch(
            executable_path=find_browser(), args=[*LAUNCH_ARGS, "--allow-file-access-from-files"]
        )
        for name in asked.only.split(","):
            print(name)
            try:
                tell(browser, url, camera, tales.TALES[name])
            except Exception as error:  # one state that cannot be reached does not hide the others
                camera.found.append(Found(name, "", f"the tale broke off: {str(error).splitlines()[:2]}"))
                print(f"  {camera.found[-1].what}")
        print("room")
        camera.found += [Found("room", "", what) for what in look_around(browser, url, list(LABELS_PX))]
        browser.close()
    findings = told(camera.found)
    print(f"{len(findings)} findings; pictures are in {LOOKS.relative_to(ROOT)}/, one sheet for each state in sheets/")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
