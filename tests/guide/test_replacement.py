"""Source: Replace the Failed Unit with a New Unit."""

import pytest
from msgspec.structs import replace

from simulator.appliance.config.factory import cleared
from simulator.appliance.config.model import blank
from simulator.appliance.device import Device
from simulator.vocabulary import GroupState, Link, Platform
from tests.appliance.pair import BOOTSTRAP, PRIMARY, PRIMARY_TEXTS, SECONDARY, SECONDARY_TEXTS, Pair, new_device

STEP_4 = (
    "configure terminal",
    "failover lan unit primary",
    "failover lan interface failover Ethernet3",
    "failover interface ip failover 10.1.0.1 255.255.255.0 standby 10.1.0.2",
    "interface Ethernet3",
    "no shut",
    "exit",
)


def without_key(texts: dict[str, str]) -> dict[str, str]:
    """The document's steps name no key, so its pair has none."""
    assert "failover key secret\n" in BOOTSTRAP
    return {context: text.replace("failover key secret\n", "") for context, text in texts.items()}


@pytest.fixture
def pair() -> Pair:
    """A pair without a key, both groups active on the secondary unit after the primary has failed."""
    pair = Pair(Platform.ASA)
    asa = {context: text.replace("failover lan enable\n", "") for context, text in without_key(PRIMARY_TEXTS).items()}
    mate = {
        context: text.replace("failover lan enable\n", "") for context, text in without_key(SECONDARY_TEXTS).items()
    }
    pair.devices = {
        PRIMARY: new_device(PRIMARY, asa, Platform.ASA),
        SECONDARY: new_device(SECONDARY, mate, Platform.ASA),
    }
    for unit in (PRIMARY, SECONDARY):
        pair.boot(unit)
    pair.run(60)
    pair.type(SECONDARY, "failover active")
    pair.run(5)
    return pair


def new_unit() -> Device:
    """From the factory: no configuration, and its first boot still to come."""
    empty = cleared(blank(Platform.ASA))
    return replace(new_device(PRIMARY, {}, Platform.ASA), startup=empty, running=empty)


def state(pair: Pair, group: int) -> tuple[GroupState, GroupState]:
    return pair.devices[PRIMARY].live.groups[group].state, pair.devices[SECONDARY].live.groups[group].state


def replaced(pair: Pair) -> None:
    """Steps 1 to 5."""
    pair.type(PRIMARY, "configure terminal", "no failover")
    pair.run(5)
    pair.halt(PRIMARY)
    pair.cut = {Link.FAILOVER, Link.STATE}
    pair.devices[PRIMARY] = new_unit()
    pair.boot(PRIMARY)
    pair.type(PRIMARY, *STEP_4)
    pair.cut = set()
    pair.type(PRIMARY, "failover")
    pair.run(120)


def test_after_no_failover_the_secondary_shows_the_other_unit_as_not_detected(pair: Pair) -> None:
    """Step 1."""
    pair.type(PRIMARY, "configure terminal", "no failover")
    pair.run(5)
    shown = pair.type(SECONDARY, "show failover")
    assert sum("Not Detected" in line for line in shown) == 2


def test_traffic_stays_with_the_secondary_unit_all_the_time(pair: Pair) -> None:
    seen = len(pair.transitions)
    replaced(pair)
    assert [t for unit, t in pair.transitions[seen:] if unit is SECONDARY and t.group] == []


def test_the_new_primary_takes_the_configuration_from_the_secondary_and_stands_by(pair: Pair) -> None:
    replaced(pair)
    for group in (1, 2):
        assert state(pair, group) == (GroupState.STANDBY_READY, GroupState.ACTIVE)
    new, old = (pair.devices[unit].running for unit in (PRIMARY, SECONDARY))
    assert new.contexts == old.contexts
    assert new.hostname == old.hostname
    assert new.role is PRIMARY


def test_it_has_the_links_names_of_the_pair_afterwards(pair: Pair) -> None:
    """The document calls the link `failover` on the new unit; the pair's own name for it comes with the configuration."""
    replaced(pair)
    shown = pair.type(PRIMARY, "end", "show running-config failover")
    assert "failover lan interface LANFailover Ethernet3" in shown
    assert not any("ip failover" in line for line in shown)


def test_a_replacement_of_another_version_does_not_pair(pair: Pair) -> None:
    """Step 3: verify that the replacement unit runs the same software."""
    pair.type(PRIMARY, "configure terminal", "no failover")
    pair.halt(PRIMARY)
    pair.devices[PRIMARY] = replace(new_unit(), version="7.0(2)")
    pair.boot(PRIMARY)
    pair.type(PRIMARY, *STEP_4, "failover")
    pair.run(120)
    assert not pair.devices[PRIMARY].running.failover_enabled
    assert any("is not compatible with ours" in line for line in pair.screens[PRIMARY])
    assert all(run.holds_active for run in pair.devices[SECONDARY].live.groups[1:])
