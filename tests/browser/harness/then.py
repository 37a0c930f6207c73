"""The hand-made lab's past: the healthy lab at any moment, and branches that were left."""

from typing import Any, Final

from msgspec.structs import replace

from simulator.wire import snapshot as sn
from tests.browser.harness import scene

MOMENTS: Final = (30_000, 30_100, 120_000)
"""Meaningful ones, of a lab that was opened at OPENED."""
OPENED: Final = 30_000


def look(lab: sn.Snapshot, now_ms: int, asked: dict[str, Any]) -> dict[str, object]:
    """The answer to `look`: everything healthy, and from 120 s on Primary's configuration unsaved."""
    at_ms = max(OPENED, min(int(asked["at_ms"]), now_ms))
    if asked.get("step"):
        back = asked["step"] == "back"
        near = [moment for moment in MOMENTS if (moment < at_ms if back else moment > at_ms)]
        at_ms = (near[-1] if back else near[0]) if near else at_ms
    clock = sn.Clock(at_ms=at_ms, at_wall_ms=0, speed=1.0, paused=True, until_happening=False)
    units = tuple(replace(unit, unsaved=at_ms >= MOMENTS[-1]) for unit in lab.units)
    log = tuple(entry for entry in scene.healthy(lab.lab).log if entry.at_ms <= at_ms)
    then = replace(lab, run=0, seq=0, clock=clock, units=units, log=log, faults=(), branches=())
    before = [moment for moment in MOMENTS if moment < at_ms]
    after = [moment for moment in MOMENTS if moment > at_ms]
    return {
        "snapshot": scene.as_dict(then),
        "before_ms": before[-1] if before else None,
        "after_ms": after[0] if after else None,
        "present": True,
    }


def branches(count: int) -> tuple[sn.Branch, ...]:
    """So many branches, each with a failover of group 1 in it."""
    return tuple(_branch(number, 60_000 + 40_000 * number) for number in range(1, count + 1))


def _branch(number: int, from_ms: int) -> sn.Branch:
    story = {"primary": ("Active", "Failed"), "secondary": ("Standby Ready", "Active")}
    lanes = (
        sn.Lane(
            unit=seat,
            group=group,
            segments=(
                sn.Segment(from_ms, story[seat][0] if group == 1 else story[scene.SEATS[seat == "primary"]][0]),
                *((sn.Segment(from_ms + 25_000, story[seat][1]),) if group == 1 else ()),
            ),
        )
        for seat in scene.SEATS
        for group in (1, 2)
    )
    return sn.Branch(branch=number, from_ms=from_ms, until_ms=from_ms + 70_000, lanes=tuple(lanes))
