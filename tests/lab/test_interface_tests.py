"""Interface tests that two units run together (simulator/failover/interface_tests.py), in a whole lab."""

import pytest

from simulator.failover.outputs import InterfaceTestRun
from simulator.lab import Operate, PutFault, advance
from simulator.vocabulary import InterfaceKey, UnitRole
from tests.lab.labs import S, done, opened

INSIDE = InterfaceKey("context2", "inside")
HOLD_S = 5
LASTS_S = 60


@pytest.mark.parametrize("delay_ms", [5, 400, 900])
def test_units_that_join_each_others_tests_over_a_slow_link_do_not_test_for_ever(delay_ms: int) -> None:
    """Only the secondary unit has the short hold time, so that it alone begins: once for each half of it, and its peer joins."""
    lab = done(opened(traffic=True), PutFault(f"delay primary Ethernet3 {delay_ms}")).lab
    shorter = ("configure terminal", "failover group 2", f"polltime interface msec 500 holdtime {HOLD_S}", "end")
    typed = done(lab, Operate(S, shorter))
    begun = dict.fromkeys(UnitRole, 0)
    after = advance(typed.lab, typed.lab.now_ms + LASTS_S * 1_000)
    for happening in (*typed.happenings, *after.happenings):
        output = happening.output
        if isinstance(output, InterfaceTestRun) and output.heard is None and output.key == INSIDE:
            assert happening.unit is not None
            begun[happening.unit] += 1
    assert 0 < begun[UnitRole.PRIMARY] <= begun[UnitRole.SECONDARY] <= 2 * LASTS_S / HOLD_S
