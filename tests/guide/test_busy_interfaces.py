"""Source: reference 3.3. The network activity test counts any received packet, and an interface is operational again as soon as
it receives any traffic: what flows through the pair is traffic."""

import pytest

from simulator.failover.outputs import InterfaceChanged, Transition
from simulator.lab import PutFault, advance
from simulator.vocabulary import InterfaceStatus
from tests.lab.labs import done, opened, outputs

HOUR_MS = 3_600_000


@pytest.mark.parametrize("cable", ["primary Ethernet0", "secondary Ethernet1"])
def test_a_busy_interface_on_a_lossy_cable_does_not_fail_in_an_hour(cable: str) -> None:
    """Hellos go lost three in a row now and then, so that it is tested; the test hears what flows."""
    lab = done(opened(traffic=True), PutFault(f"loss {cable} 30")).lab
    happenings = advance(lab, lab.now_ms + HOUR_MS, messages=False).happenings
    seen = {change.after for change in outputs(happenings, InterfaceChanged)}
    assert seen == {InterfaceStatus.TESTING, InterfaceStatus.NORMAL}
    assert not outputs(happenings, Transition)


def test_a_busy_interface_that_is_cut_off_fails_all_the_same() -> None:
    lab = done(opened(traffic=True), PutFault("one-way primary Ethernet0 in")).lab
    happenings = advance(lab, lab.now_ms + 60_000, messages=False).happenings
    assert InterfaceStatus.FAILED in {change.after for change in outputs(happenings, InterfaceChanged)}
