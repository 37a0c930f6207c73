"""`show failover` of both units, in every state that a story reaches, read by an outside parser (ntc-templates)."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.appliance.device import Device
from simulator.appliance.show.failover import show_failover
from simulator.lab import Lab, advance
from tests.appliance.show.outside_parser import assert_read_as_held
from tests.scenarios.story import play

STORIES = sorted(Path(__file__).parent.glob("*.story"))


def moments(text: str) -> Iterator[Lab]:
    """The lab after each action of the story, and at each moment at which something happened on the way."""
    for played in play(text):
        lab = played.before
        for at_ms in sorted({happening.at_ms for happening in played.step.happenings}):
            if lab.now_ms < at_ms < played.step.lab.now_ms:
                lab = advance(lab, at_ms).lab
                yield lab
        yield played.step.lab


def running_pair(lab: Lab) -> Iterator[Device]:
    """The units whose software runs with failover on. With failover off there is too little for the template to read."""
    for chassis in (lab.world.primary, lab.world.secondary):
        if chassis.device.unit is not None and chassis.device.unit.failover_on:
            yield chassis.device


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_show_failover_is_read_as_the_devices_hold_it(path: Path) -> None:
    seen: set[str] = set()
    for lab in moments(path.read_text(encoding="utf-8")):
        for device in running_pair(lab):
            form = re.sub(r"\d+ \(sec\)|at: .*| {2,}\d.*", "", "\n".join(show_failover(device, lab.now_ms)))
            if form not in seen:
                seen.add(form)
                assert_read_as_held(device, lab.now_ms)
    assert seen or "@ unlike" in path.read_text(encoding="utf-8"), "units that cannot be a pair have nothing to show"
