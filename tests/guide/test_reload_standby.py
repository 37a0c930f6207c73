"""`failover reload-standby` (reference 8.2)."""

from simulator.appliance.device import Printed
from simulator.lab import Operate, advance
from simulator.vocabulary import GroupState, Power
from tests.lab.labs import P, S, done, opened, outputs, state

LINE = ("failover reload-standby",)


def test_the_active_unit_restarts_the_other_one() -> None:
    step = done(opened(), Operate(P, LINE))
    later = advance(step.lab, step.lab.now_ms + 10)
    said = [line for printed in outputs(later.happenings, Printed) for line in printed.lines]
    assert "*** --- SHUTDOWN NOW ---" in said
    assert "***   requested by active unit" in said
    assert later.lab.world.secondary.power is Power.BOOTING
    lab = advance(later.lab, later.lab.now_ms + 150_000).lab
    assert [state(lab, unit, 1) for unit in (P, S)] == [GroupState.ACTIVE, GroupState.STANDBY_READY]


def test_the_standby_unit_cannot_restart_the_active_one() -> None:
    step = done(opened(), Operate(S, LINE))
    assert "ERROR: the unit is not active on this unit" in outputs(step.happenings, Printed)[-1].lines
    assert advance(step.lab, step.lab.now_ms + 10).lab.world.primary.power is Power.ON


def test_without_a_peer_nobody_restarts() -> None:
    lab = done(opened(), Operate(S, ("configure terminal", "no failover"))).lab
    step = done(advance(lab, lab.now_ms + 100).lab, Operate(P, LINE))
    assert (
        "ERROR: the unit cannot be switched: the other unit is not detected"
        in outputs(step.happenings, Printed)[-1].lines
    )
