"""The parsers of ntc-templates read out of both units' listings just what is true of them, in every release, at many moments.

`make proof` asks every shipped lab at every moment; here each release is asked at some, all moments in turn.
"""

from collections import Counter

import pytest

from simulator.appliance.device import Printed
from simulator.appliance.links import links_of
from simulator.appliance.show.ports import short
from simulator.lab import advance
from tests.clients.moments import STORIES, lived
from tests.clients.profiles import LIGHT, opened
from tests.clients.reading import every, trouble
from tests.clients.templates import FOLDER, LEFT_OUT, PREFIX, READINGS, parsed
from tests.clients.terminal import Bench, P, S

MOMENTS = tuple(STORIES)
BUNDLED = "twelve-contexts"
"""A shipped lab with Port-channels of the software's own."""


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("profile", LIGHT)
def test_what_a_template_reads_is_true(profile: str, moment: str) -> None:
    found = [
        f"{asked.device.seat} {asked.context or 'system'}: {reading.command}: {why}"
        for reading, asked in every(lived(profile, moment))
        if (why := trouble(reading, asked))
    ]
    assert found == []


@pytest.mark.parametrize("profile", LIGHT)
def test_every_template_has_something_to_read_in_every_release(profile: str) -> None:
    rows: Counter[str] = Counter()
    known = set()
    for moment in ("healthy", "a handover is logged", "a handover is logged with its time"):
        for reading, asked in every(lived(profile, moment)):
            known.add(reading.command)
            rows[reading.command] += len(reading.truth(asked))
    assert {command for command in known if not rows[command]} == set()


def test_the_result_of_a_ping_is_read() -> None:
    """Over the failover link, to the other unit."""
    bench = Bench(opened("asa-9.1"))
    address = peer_address(bench)
    printed = bench.enter(P, f"ping {address}")
    step = advance(bench.lab, bench.lab.now_ms + 10_000, messages=False)
    for entry in step.happenings:
        if entry.unit is P and isinstance(entry.output, Printed):
            printed += entry.output.lines
    (row,) = parsed("ping", "".join(f"{line}\n" for line in printed))
    assert (row["destination"], row["sent_qty"], row["success_qty"], row["success_pct"]) == (address, "5", "5", "100")


def peer_address(bench: Bench) -> str:
    """The secondary's on the failover link."""
    link, _ = links_of(bench.device(P).running)
    assert link is not None
    assert link.standby is not None
    return link.standby


def test_port_channels_and_their_members_are_read() -> None:
    bench = Bench(opened(BUNDLED))
    for unit in (P, S):
        device = bench.device(unit)
        channels = [bundle for bundle in device.live.settings.bundles if bundle.name.startswith("Port-channel")]
        assert channels
        read = parsed("show port-channel summary", "\n".join(bench.enter(unit, "show port-channel summary")) + "\n")
        for row, bundle in zip(read, channels, strict=True):
            carrying = device.live.carrying(bundle.name)
            assert row["group"] == bundle.name.removeprefix("Port-channel")
            assert (row["bundle_name"], row["bundle_status"]) == (f"Po{row['group']}", "U" if carrying else "N")
            assert row["member_interface"] == [short(port) for port in bundle.members]
            assert row["member_interface_status"] == ["P" if port in carrying else "D" for port in bundle.members]


def test_there_are_at_least_twenty_moments() -> None:
    assert len(STORIES) >= 20


def test_every_template_of_the_platform_is_asked_or_left_out_for_a_reason() -> None:
    there = {path.stem.removeprefix(PREFIX) for path in FOLDER.glob(f"{PREFIX}*.textfsm")}
    asked = {reading.template.removeprefix(PREFIX) for reading in READINGS}
    assert asked <= there
    assert asked.isdisjoint(LEFT_OUT)
    assert there == asked | set(LEFT_OUT)
