"""`make lighthouse`: Lighthouse on the first page and on a running lab, as a desktop and as a slow phone, median of three runs.

The desktop has to reach 95 in performance, accessibility and best practices; a phone in the last two, its performance is
reported beside. `--write` puts the figures into docs/lighthouse.md; `--url` measures a product that runs already."""

import argparse
import http.cookiejar
import json
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final

import msgspec

from tests.browser.find_browser import LAUNCH_ARGS, find_browser
from tests.browser.product import ROOT, Product

LEAST: Final = 95
RUNS: Final = 3
SECONDS: Final = 180
CATEGORIES: Final = ("performance", "accessibility", "best-practices")
FORMS: Final = {"desktop": ["--preset=desktop"], "phone": []}
HELD_TO: Final = {"desktop": CATEGORIES, "phone": ("accessibility", "best-practices")}
PROGRAM: Final = Path(sys.prefix) / "lighthouse" / "node_modules" / "lighthouse" / "cli" / "index.js"
FIGURES: Final = {
    "first-contentful-paint": "first paint",
    "total-blocking-time": "blocked",
    "cumulative-layout-shift": "shift",
}


class Measured(msgspec.Struct):
    """One page in one form: the median score of each category, and what fell short in the last run."""

    page: str
    form: str
    scores: dict[str, int]
    figures: dict[str, str]
    short: list[str]

    @property
    def is_enough(self) -> bool:
        return all(self.scores[category] >= LEAST for category in HELD_TO[self.form])


def open_lab(url: str) -> str:
    """The address of a fresh lab, opened as a browser does it."""
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
    with opener.open(f"{url}/") as page:
        token = re.search(r'csrfmiddlewaretoken" value="([^"]+)"', page.read().decode())
    assert token is not None
    form = urllib.parse.urlencode({"csrfmiddlewaretoken": token[1]}).encode()
    with opener.open(urllib.request.Request(f"{url}/", form, {"Referer": f"{url}/"})) as lab:
        return str(lab.url)


def run(address: str, form: str) -> dict[str, Any]:
    """What Lighthouse says of one visit."""
    node = shutil.which("node")
    if node is None or not PROGRAM.exists():
        raise SystemExit(
            "Lighthouse is not installed: `make lighthouse` does it, and needs Node.js 20.19 or newer with npm."
        )
    with tempfile.NamedTemporaryFile(suffix=".json") as report:
        command = [
            node,
            str(PROGRAM),
            address,
            "--quiet",
            "--output=json",
            f"--output-path={report.name}",
            f"--only-categories={','.join(CATEGORIES)}",
            f"--chrome-flags=--headless=new {' '.join(LAUNCH_ARGS)}",
            *FORMS[form],
        ]
        environment = os.environ | {"CHROME_PATH": find_browser()}
        for last in (False, True):  # now and then its trace misses the page's beginning, and it asks to be run again
            done = subprocess.run(command, env=environment, check=last, timeout=SECONDS, stdout=subprocess.DEVNULL)
            if done.returncode == 0:
                break
        return dict(json.loads(Path(report.name).read_text(encoding="utf-8")))


def measure(page: str, address: str, form: str, runs: int) -> Measured:
    said = [run(address, form) for _ in range(runs)]
    scores = {
        category: round(100 * statistics.median(one["categories"][category]["score"] or 0 for one in said))
        for category in CATEGORIES
    }
    audits = said[-1]["audits"]
    weighed = {
        reference["id"]
        for category in CATEGORIES
        for reference in said[-1]["categories"][category]["auditRefs"]
        if reference["weight"]
    }
    short = [
        f"{name} {audits[name].get('displayValue', '')}".strip()
        for name in sorted(weighed)
        if audits[name]["score"] is not None and audits[name]["score"] < 0.9
    ]
    figures = {name: str(audits[audit].get("displayValue", "")) for audit, name in FIGURES.items()}
    return Measured(page, form, scores, figures, short)


def table(measured: list[Measured]) -> str:
    head = "| page | as | performance | accessibility | best practices | first paint | blocked | shift | fell short |"
    rows = [
        f"| {one.page} | {one.form} | {' | '.join(str(one.scores[category]) for category in CATEGORIES)} "
        f"| {' | '.join(one.figures.values())} | {'; '.join(one.short) or 'nothing'} |"
        for one in measured
    ]
    return "\n".join([head, "| --- | --- | --- | --- | --- | --- | --- | --- | --- |", *rows])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", help="a product that runs already")
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("--write", action="store_true", help="into docs/lighthouse.md")
    asked = parser.parse_args()
    with ExitStack() as at_end:
        url = asked.url
        if url is None:
            folder = Path(at_end.enter_context(tempfile.TemporaryDirectory()))
            url = at_end.enter_context(Product(folder)).url
        pages = {"home": f"{url}/", "lab": open_lab(url)}
        measured = [measure(page, address, form, asked.runs) for page, address in pages.items() for form in FORMS]
    print(table(measured))
    if asked.write:
        text = (
            "# Lighthouse\n\n"
            "Written by `make lighthouse ARGS=--write`: medians of three visits, nothing cached, a running lab.\n"
            f"At least {LEAST} is asked of the desktop in all three and of the phone (Lighthouse's slow one: a fourth of this\n"
            "machine's speed, slow 4G) in accessibility and best practices.\n\n"
            f"{table(measured)}\n\n{platform.machine()}, {os.cpu_count()} cores, Chromium.\n"
        )
        (ROOT / "docs" / "lighthouse.md").write_text(text, encoding="utf-8")
    return 0 if all(one.is_enough for one in measured) else 1


if __name__ == "__main__":
    sys.exit(main())
