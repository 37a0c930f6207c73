"""Someone's own pair of twelve contexts: the work from their files to a running lab, in programs that have just started.

Processor time, added up: the page masks (Node runs the same modules), the web process reads and reviews, reads once more to
open, and the worker begins the lab.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

import msgspec

from simulator.pair.opening import OWN, Opening, open_pair, understand
from simulator.pair.reading.found import Refused
from simulator.pair.reading.sources import Source
from simulator.pair.review import review
from simulator.wire.bus_protocol import Begin
from simulator.wire.file import FILE_VERSION, LabFile
from simulator.worker.engine.lab_engine import LabEngines
from tests.pair.reading import people
from tests.pair.reading.generated import Pair, spaces

ROOT: Final = Path(__file__).parents[2]
PAIR: Final = Pair(groups=(1, 2) * 6, interfaces=3, has_state_link=True, version="9.1(2)")
KEPT_LINES: Final = 600
"""Of each context, beside its interfaces: access lists, mostly."""
MASKED_IN_THE_PAGE: Final = """
import { readFileSync } from "node:fs";
import { prepared } from "./static/js/models/own_pair.js";
const text = readFileSync(process.argv[1], "utf8");
const before = process.cpuUsage();
prepared([{ name: "primary.log", text }], false);
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1e6);
"""


class Work(msgspec.Struct, frozen=True):
    """Seconds of processor time, and the size of what was given."""

    page: float
    review: float
    open: float
    worker: float
    kilobytes: float
    lines: int

    @property
    def whole(self) -> float:
        return self.page + self.review + self.open + self.worker


def measure() -> Work:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "primary.log"
        file.write_text(people.session(spaces(PAIR, filler=KEPT_LINES)), encoding="utf-8")
        text = file.read_text(encoding="utf-8")
        web = _said([sys.executable, "-m", "tests.bench.own_pair", "web", str(file)])
        worker = _said([sys.executable, "-m", "tests.bench.own_pair", "worker", str(file)])
        page = _said(["node", "--input-type=module", "-e", MASKED_IN_THE_PAGE, str(file)])
    return Work(page[0], web[0], web[1], worker[0], len(text) / 1000, text.count("\n"))


def _said(command: list[str]) -> list[float]:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=300)
    return [float(word) for word in done.stdout.split()]


def _web(given: Source) -> None:
    began = time.process_time()
    opening = understand([given])
    assert isinstance(opening, Opening)
    review(opening)
    reviewed = time.process_time()
    assert not isinstance(open_pair([given]), Refused)
    print(reviewed - began, time.process_time() - reviewed)


def _worker(given: Source) -> None:
    blueprint = open_pair([given])
    assert not isinstance(blueprint, Refused)
    start = {"blueprint": msgspec.to_builtins(blueprint), "seed": 1}
    file = LabFile(foverlab=FILE_VERSION, title=blueprint.title, library=OWN, seed=1, now_ms=0, start=start)
    began = time.process_time()
    LabEngines().fresh("lab", Begin(library=OWN, seed=1, file=file))
    print(time.process_time() - began)


if __name__ == "__main__":
    source = Source("primary.log", Path(sys.argv[2]).read_text(encoding="utf-8"))
    (_web if sys.argv[1] == "web" else _worker)(source)
