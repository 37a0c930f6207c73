"""`python -m tests.proof.clients [--pyats PYTHON]`: every shipped lab and every release at every moment, read by the parsers of
others; then, where `make pyats` has put them, by Genie's, and driven by unicon. A minute or two.
"""

import argparse
import json
import subprocess
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, Final

from tests.clients import genie_readings
from tests.clients.moments import STORIES, lived, running
from tests.clients.profiles import ALL, LIGHT
from tests.clients.pyats_side import MARK
from tests.clients.reading import answer, every, trouble
from tests.clients.sessions import SECRET, bench, guarded, logged_in, privileged
from tests.clients.telnet import console_port
from tests.clients.terminal import P, S
from tests.clients.truth import Asked

PYATS: Final = Path(".venv/pyats/bin/python")
SIDE: Final = Path(__file__).parents[1] / "clients" / "pyats_side.py"
MANY_CONTEXTS: Final = "fifty-contexts"
FEW: Final = ("healthy", "primary has no power", "a port has failed", "the failover link has failed")
MOST_SECONDS: Final = 300


def templates(profile: str) -> tuple[int, list[str]]:
    """How many listings were read, and what was not read as it is true."""
    asked_for, wrong = 0, []
    for moment in FEW if profile == MANY_CONTEXTS else STORIES:
        for reading, asked in every(lived(profile, moment)):
            asked_for += 1
            if why := trouble(reading, asked):
                wrong.append(f"{profile}, {moment}, {_place(asked)}: {reading.command}: {why}")
    return asked_for, wrong


def _place(asked: Asked) -> str:
    return f"{asked.device.seat} {asked.context or 'system'}"


def genie_reads(python: Path) -> tuple[int, list[str]]:
    questions = [
        (profile, moment, reading, Asked(lab.world.chassis(unit).device, context, lab.now_ms))
        for profile in LIGHT
        for moment in FEW
        for lab in (lived(profile, moment),)
        for unit in running(lab)
        for context in ("", *lab.world.chassis(unit).device.running.context_names)
        for reading in genie_readings.READINGS
    ]
    questions = [entry for entry in questions if entry[2].is_known(entry[3])]
    given = json.dumps([(reading.command, answer(asked, reading.command)) for _, _, reading, asked in questions])
    wrong = []
    for (profile, moment, reading, asked), read in zip(questions, _aside(python, "parse", text=given), strict=True):
        claims = reading.truth(asked, {} if isinstance(read, str) else read)
        if claims and isinstance(read, str):
            claims = [("parsed", read, "a value")]
        for name, got, true in claims:
            if got != true:
                wrong.append(
                    f"{profile}, {moment}, {_place(asked)}: {reading.command}: {name}: {got!r}, in truth {true!r}"
                )
                break
    return len(questions), wrong


def _aside(python: Path, *words: str, text: str = "") -> Any:
    done = subprocess.run(
        [str(python), "-P", str(SIDE), *words],
        input=text,
        capture_output=True,
        text=True,
        timeout=MOST_SECONDS,
        check=False,
    )
    if MARK not in done.stdout:
        raise RuntimeError(f"{' '.join(words)}: {done.stderr[-800:]}")
    return json.loads(done.stdout.split(MARK, 1)[1])


def unicon_drives(python: Path) -> tuple[int, list[str]]:
    wrong, sessions = [], 0
    for profile in LIGHT:
        for unit, begin in ((P, privileged), (S, logged_in)):
            terminal = begin(guarded(bench(profile)), unit)
            hostname = terminal.bench.device(unit).running.hostname
            with console_port(terminal) as port:
                try:
                    read = _aside(python, "drive", str(port.address[1]), hostname, SECRET)
                except (RuntimeError, subprocess.TimeoutExpired) as error:
                    wrong.append(f"{profile}, {unit}: unicon: {error}")
                    continue
            sessions += 1
            short = [line for line, text in read.items() if len(text) < 100]
            if short or terminal.refused:
                wrong.append(f"{profile}, {unit}: unicon: refused {terminal.refused}, nothing read of {short}")
    return sessions, wrong


def main() -> int:
    parser = argparse.ArgumentParser(description="Parsers and sessions of others.")
    parser.add_argument("--pyats", type=Path, default=PYATS, help="a Python that has them (`make pyats`)")
    given = parser.parse_args()
    with ProcessPoolExecutor() as pool:
        found = list(pool.map(templates, ALL))
    read, wrong = sum(count for count, _ in found), [line for _, lines in found for line in lines]
    print(
        f"ntc-templates: {read} listings of {len(ALL)} labs at {len(STORIES)} moments, {len(wrong)} not as they should be"
    )
    if given.pyats.exists():
        for name, work in (("genie", genie_reads), ("unicon", unicon_drives)):
            count, more = work(given.pyats)
            print(f"{name}: {count}, {len(more)} not as they should be")
            wrong += more
    else:
        print(f"genie and unicon: not here ({given.pyats}; `make pyats`)")
    kinds = Counter(line.split(": ", 2)[1] for line in wrong)
    for line in wrong[:40]:
        print(" ", line[:300])
    print("clients:", ", ".join(f"{count} {kind}" for kind, count in kinds.items()) or "nothing found")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
