"""Carrier of redundant interfaces and Port-channels, as the core reads it (reference 18.1, 18.2)."""

from msgspec.structs import replace

from simulator.failover.inputs import PortChanged
from simulator.failover.records import PortLink, UnitState
from simulator.failover.settings import Bundle, FailoverSettings
from simulator.failover.unit import power_up, step
from simulator.vocabulary import PortName

A, B, C = "GigabitEthernet0/1", "GigabitEthernet0/2", "GigabitEthernet0/3"
PAIR = Bundle("Redundant1", (B, A), redundant=True)
CHANNEL = Bundle("Port-channel1", (A, B, C), least=2)


def unit(*bundles: Bundle) -> UnitState:
    state = power_up(boot=1, now=0, ports=(A, B, C))
    return replace(state, settings=FailoverSettings(bundles=bundles))


def after(state: UnitState, *changes: tuple[PortName, bool]) -> UnitState:
    """One input a change."""
    first = 1 + max(link.input_id for link in state.ports)
    for number, (port, up) in enumerate(changes, first):
        state, _ = step(state, PortChanged(number, port, up), now=0)
    return state


def test_a_redundant_interface_has_carrier_while_one_member_has() -> None:
    state = after(unit(PAIR), (A, True), (B, True))
    assert state.port_up("Redundant1")
    assert after(state, (B, False)).port_up("Redundant1")
    assert not after(state, (B, False), (A, False)).port_up("Redundant1")


def test_members_that_came_up_together_the_first_one_listed_carries() -> None:
    state = unit(PAIR)
    state = replace(state, ports=tuple(PortLink(port, True, 5) for port in (A, B, C)))
    assert state.carrying("Redundant1") == (B,)


def test_the_other_member_takes_over_and_keeps_carrying_when_the_first_comes_back() -> None:
    state = after(unit(PAIR), (B, True), (A, True))
    assert state.carrying("Redundant1") == (B,)
    state = after(state, (B, False))
    assert state.carrying("Redundant1") == (A,)
    assert after(state, (B, True)).carrying("Redundant1") == (A,)


def test_a_bundle_is_up_while_enough_members_are_and_all_of_them_carry() -> None:
    state = after(unit(CHANNEL), (C, True), (A, True), (B, True))
    assert state.carrying("Port-channel1") == (A, B, C)
    state = after(state, (A, False))
    assert state.carrying("Port-channel1") == (B, C)
    state = after(state, (C, False))
    assert not state.port_up("Port-channel1")
    assert state.carrying("Port-channel1") == ()


def test_what_a_bundle_rests_on_is_the_last_input_that_changed_a_member() -> None:
    state = after(unit(CHANNEL), (A, True), (B, True), (B, False))
    link = state.port_link("Port-channel1")
    assert link is not None
    assert (link.up, link.input_id) == (False, 3)


def test_a_port_carries_for_itself_and_what_is_not_there_carries_nothing() -> None:
    state = after(unit(), (A, True))
    assert state.carrying(A) == (A,)
    assert state.carrying(B) == ()
    assert state.port_link("Redundant1") is None
    assert not state.port_up("Redundant1")
