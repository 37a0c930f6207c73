"""Source: reference 6.1 (D6): data interfaces are down in Negotiation. So two units that boot together never own one address."""

import pytest

from simulator.appliance import device as appliance
from simulator.lab import Lab, Operate, PutFault, Repair, advance, advance_to_happening
from simulator.vocabulary import GroupState, UnitRole
from simulator.world.checks import Problem, findings
from tests.lab.labs import P, S, done, opened, state

LIMIT_MS = 400_000


def restarted(platform: str, *, link: bool = True) -> Lab:
    """Both units saved their configurations, lost power and got it back together."""
    lab = done(opened(platform), Operate(P, ("write memory all",))).lab
    lab = advance(lab, lab.now_ms + 10_000, messages=False).lab
    for fault in ("power primary", "power secondary", *(() if link else ("link failover",))):
        lab = done(lab, PutFault(fault)).lab
    for fault in ("power primary", "power secondary"):
        lab = done(lab, Repair(fault)).lab
    return lab


def addresses(lab: Lab, unit: UnitRole) -> set[str | None]:
    return {owned.address for owned in appliance.interfaces(lab.world.chassis(unit).device)}


@pytest.mark.parametrize("platform", ["pix", "asa", "cable-based"])
def test_two_units_that_boot_together_never_own_the_same_address(platform: str) -> None:
    lab = restarted(platform)
    end = lab.now_ms + LIMIT_MS
    negotiated = False
    while lab.now_ms < end:
        lab = advance_to_happening(lab, end).lab
        assert Problem.DUPLICATE_ADDRESS not in {finding.problem for finding in findings(lab.world)}
        if state(lab, P, 1) is GroupState.NEGOTIATION:
            negotiated = True
            assert addresses(lab, P) == {None} or state(lab, P, 2) is not GroupState.NEGOTIATION
    assert negotiated
    assert [state(lab, unit, 1) for unit in UnitRole] == [GroupState.ACTIVE, GroupState.STANDBY_READY]
    assert [state(lab, unit, 2) for unit in UnitRole] == [GroupState.STANDBY_READY, GroupState.ACTIVE]


def test_failover_that_is_enabled_takes_the_data_interfaces_down_until_the_election_is_over() -> None:
    """ "Enabling failover on a stand-alone unit drops data interfaces during Negotiation"."""
    lab = done(opened(), PutFault("power secondary")).lab
    lab = done(lab, Operate(P, ("configure terminal", "no failover", "end"))).lab
    assert "192.168.1.1" in addresses(lab, P)
    lab = done(lab, Operate(P, ("configure terminal", "failover", "end"))).lab
    assert state(lab, P, 1) is GroupState.NEGOTIATION
    assert addresses(lab, P) == {None}
    lab = advance(lab, lab.now_ms + 60_000, messages=False).lab
    assert "192.168.1.1" in addresses(lab, P)
    assert state(lab, S, 1) is None
