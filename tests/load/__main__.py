"""`make load`: forty labs with ten viewers each, as a class has them, on the processes of a server.

Every lab runs in real time. In one lab after the other, its owner types a line; each of its viewers notes when the line appears.
Beside it, in the same run, the same is done with a server that has nothing of ours in it: a socket, a Redis stream, a channel,
sockets (the floor). `--write` puts the table into docs/operations.md.
"""

import argparse
import asyncio
import datetime
import json
import os
import platform
import statistics
import sys
import time
from pathlib import Path
from typing import Final

import msgspec

from simulator.wire.bus_protocol import Keys, decode_head
from tests.load.ground import Ground, OpenLab, Taken, ground, open_lab, taken
from tests.load.viewers import Viewer, delays, look

PAGE: Final = Path(__file__).parent.parent.parent / "docs" / "operations.md"
BEGIN: Final = "<!-- written by `make load ARGS=--write` -->"
END: Final = "<!-- end of what is written -->"
LIBRARY: Final = "lan-based-asa"
"""ASA timers: a hello a second, so more events than the PIX labs have."""
PATIENCE_SECONDS: Final = 10.0
FLOOR_SOCKETS: Final = 10


class Options(msgspec.Struct, frozen=True):
    labs: int
    viewers: int
    webs: int
    workers: int
    seconds: int


class Found(msgspec.Struct, frozen=True):
    """delays and floor in seconds; used: by what, share of a core and kilobytes."""

    delays: list[float]
    missed: int
    floor: list[float]
    events: float
    megabits: float
    used: dict[str, tuple[float, int]]
    client: float
    slowest: float
    closed: int


async def run(options: Options) -> Found:
    async with ground(options.webs, options.workers) as there:
        labs = await asyncio.to_thread(
            lambda: [open_lab(there.webs[at % len(there.webs)], LIBRARY) for at in range(options.labs)]
        )
        owners, rooms = await _seated(there, labs, options.viewers // options.labs)
        floor = [await look(there.floor, "/hops") for _ in range(FLOOR_SOCKETS)]
        await asyncio.sleep(5.0)
        return await _measured(there, labs, owners, rooms, floor, options.seconds)


async def _seated(there: Ground, labs: list[OpenLab], each: int) -> tuple[list[Viewer], list[list[Viewer]]]:
    """An owner for each lab, who is one of its viewers; spread over the web processes."""
    owners, rooms = [], []
    for at, lab in enumerate(labs):
        path = f"/ws/lab/{lab.name}"
        owner = await look(there.webs[at % len(there.webs)], path, lab.cookie)
        others = [await look(there.webs[(at + seat) % len(there.webs)], path) for seat in range(1, each)]
        owners.append(owner)
        rooms.append([owner, *others])
    return owners, rooms


async def _measured(
    there: Ground,
    labs: list[OpenLab],
    owners: list[Viewer],
    rooms: list[list[Viewer]],
    floor: list[Viewer],
    seconds: int,
) -> Found:
    everyone = [viewer for room in rooms for viewer in room]
    for viewer in everyone:
        viewer.events = viewer.bytes = 0
    before, virtual = _taken(there), await _virtual(there, labs)
    began, busy = time.perf_counter(), time.process_time()
    found, missed, bare = [], 0, []
    at = 0
    while time.perf_counter() - began < seconds:
        room = rooms[at % len(rooms)]
        seen = await delays(owners[at % len(rooms)], room, _line(at), f"mark {at}x", PATIENCE_SECONDS)
        found += seen
        missed += len(room) - len(seen)
        bare += await delays(floor[0], floor, f"floor {at}x", f"floor {at}x", PATIENCE_SECONDS)
        at += 1
        await asyncio.sleep(0.1)
    passed, after = time.perf_counter() - began, _taken(there)
    moved = [(now - then) / 1000 / passed for then, now in zip(virtual, await _virtual(there, labs), strict=True)]
    return Found(
        delays=found,
        missed=missed,
        floor=bare,
        events=sum(viewer.events for viewer in everyone) / passed,
        megabits=sum(viewer.bytes for viewer in everyone) * 8 / 1e6 / passed,
        used={what: ((after[what].seconds - before[what].seconds) / passed, after[what].kilobytes) for what in after},
        client=(time.process_time() - busy) / passed,
        slowest=min(moved),
        closed=sum(viewer.closed for viewer in everyone),
    )


def _line(number: int) -> str:
    """A remark: it appears on the console, and the unit does nothing about it."""
    return json.dumps({"id": number + 1, "type": "console", "unit": "primary", "line": f"! mark {number}x"})


def _taken(there: Ground) -> dict[str, Taken]:
    return {what: taken(numbers) for what, numbers in there.numbers.items()}


async def _virtual(there: Ground, labs: list[OpenLab]) -> list[int]:
    """Virtual milliseconds of each lab."""
    pipe = there.client.pipeline(transaction=False)
    for lab in labs:
        pipe.hget(Keys(lab.name).head, "head")
    return [decode_head(head).now_ms for head in await pipe.execute()]


# --- telling ----------------------------------------------------------------------------------------------------------


def report(options: Options, found: Found) -> str:
    rows = [
        ("labs, viewers", f"{options.labs}, {options.viewers}"),
        ("events to the viewers, each second", f"{found.events:,.0f} ({found.megabits:.1f} Mbit/s)"),
        ("line typed to event at a viewer, p50 / p99", _pair(found.delays)),
        ("the floor: stream and channel without us, p50 / p99", _pair(found.floor)),
        ("viewers that did not get a line, sockets closed", f"{found.missed}, {found.closed}"),
        ("slowest lab, in real time", f"{found.slowest:.2f}"),
    ]
    for what, (share, kilobytes) in found.used.items():
        count = {"workers": options.workers, "web processes": options.webs}.get(what, 1)
        rows.append((f"{count} {what}: share of a core, memory", f"{share:.0%}, {kilobytes / 1024:.0f} MB"))
    rows.append(("the viewers themselves, in one process", f"{found.client:.0%} of a core"))
    return "\n".join(["| what | measured |", "| --- | --- |", *(f"| {what} | {value} |" for what, value in rows)])


def _pair(seconds: list[float]) -> str:
    if len(seconds) < 2:
        return "-"
    p99 = statistics.quantiles(seconds, n=100)[98]
    return f"{statistics.median(seconds) * 1000:.1f} / {p99 * 1000:.1f} ms ({len(seconds):,} times)"


def _written(table: str, seconds: int) -> None:
    day = datetime.datetime.now(datetime.UTC).date().isoformat()
    load = os.getloadavg()[2]
    machine = (
        f"Python {platform.python_version()}, {os.cpu_count()} cores ({platform.machine()}), {seconds} s on {day}; "
        f"load average of the last quarter of an hour {load:.1f}. The viewers ran on the same cores."
    )
    page = PAGE.read_text(encoding="utf-8")
    first, rest = page.split(BEGIN, 1)
    PAGE.write_text(f"{first}{BEGIN}\n\n{table}\n\n{machine}\n\n{END}{rest.split(END, 1)[1]}", encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.load", description=__doc__)
    parser.add_argument("--labs", type=int, default=40)
    parser.add_argument("--viewers", type=int, default=400, help="altogether")
    parser.add_argument("--webs", type=int, default=2, help="web processes")
    parser.add_argument("--workers", type=int, default=2, help="worker processes")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--write", action="store_true", help="write the table into docs/operations.md")
    given = parser.parse_args()
    options = Options(given.labs, given.viewers, given.webs, given.workers, given.seconds)
    found = asyncio.run(run(options))
    table = report(options, found)
    print(table)
    if given.write:
        _written(table, options.seconds)
    return 1 if found.missed or found.closed else 0


if __name__ == "__main__":
    sys.exit(main())
