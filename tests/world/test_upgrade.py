"""Two releases in one pair, after one unit has booted another image (source: Software Requirement; reference 20.1, 20.2)."""

import pytest

from simulator.lab import Lab
from simulator.vocabulary import GroupState
from tests.lab.labs import P, S, opened, state
from tests.world.test_fetching import SERVER, later, typed

MINUTE_MS = 60_000


def with_secondary_on(image: str) -> tuple[Lab, list[str]]:
    """The pair after Secondary has booted the image, and what Primary's console said from its restart on."""
    lab, _ = typed(opened("lan-based"), f"copy /noconfirm tftp://{SERVER}/{image} flash:/{image}")
    lab, _ = later(lab, MINUTE_MS)
    lines = ("configure terminal", f"boot system flash:/{image}", "end", "write memory all")
    lab, _ = typed(lab, *lines)
    lab, _ = typed(lab, "failover active group 2")
    lab, _ = later(lab, MINUTE_MS)
    lab, _ = typed(lab, "failover reload-standby")
    return later(lab, 4 * MINUTE_MS)


def shown(lab: Lab, start: str) -> list[str]:
    return [line for line in typed(lab, "show failover")[1] if line.strip().startswith(start)]


def test_a_maintenance_release_pairs_while_the_pair_is_upgraded() -> None:
    lab, seen = with_secondary_on("pix724.bin")
    assert "   Mate version 7.2(4) is not identical with ours 7.2(2)" in seen
    assert shown(lab, "Version:") == ["Version: Ours 7.2(2), Mate 7.2(4)"]
    assert [state(lab, S, group) for group in (1, 2)] == [GroupState.STANDBY_READY] * 2


@pytest.mark.parametrize(("image", "version"), [("pix804.bin", "8.0(4)"), ("pix712.bin", "7.1(2)")])
def test_another_minor_release_disables_failover_on_both(image: str, version: str) -> None:
    lab, seen = with_secondary_on(image)
    assert lab.world.secondary.device.version == version
    assert any(f"Mate version {version} is not compatible with ours 7.2(2)" in line for line in seen)
    for unit in (P, S):
        assert typed(lab, "show failover", unit=unit)[1][1].startswith("Failover Off")
    assert lab.world.primary.device.live.groups[1].holds_active
