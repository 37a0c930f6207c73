"""simulator/world/links.py"""

import pytest

from simulator.failover.settings import FailoverSettings, InterfaceSettings, LinkIp
from simulator.faults.names import Unreadable, parse
from simulator.faults.values import Fault
from simulator.vocabulary import InterfaceKey, Link, UnitRole, Via
from simulator.world.links import Lines, end_of, lines, link_ports, on_segment, path
from simulator.world.saved_topologies import LAN_BASED

P, S = UnitRole.PRIMARY, UnitRole.SECONDARY
INSIDE1 = InterfaceKey("context1", "inside")
INSIDE2 = InterfaceKey("context2", "inside")


def interface(key: InterfaceKey, vlan: int, *, enabled: bool = True) -> InterfaceSettings:
    return InterfaceSettings(key, 1, "Ethernet0", vlan, True, enabled, "192.168.1.1", "192.168.1.2")


LINK, STATE = (LinkIp(f"10.{net}.0.1", "255.255.255.0", f"10.{net}.0.2") for net in (1, 0))


def settings(unit: UnitRole, *, enabled: bool = True, link: LinkIp | None = LINK) -> FailoverSettings:
    return FailoverSettings(
        role=unit,
        link_port="Ethernet3",
        link_enabled=True,
        link_ip=link,
        state_port="Ethernet2",
        state_enabled=True,
        state_ip=STATE,
        interfaces=(interface(INSIDE1, 2, enabled=enabled), interface(INSIDE2, 4)),
    )


def under(*names: str) -> Lines:
    faults: list[Fault] = []
    for name in names:
        fault = parse(name)
        assert not isinstance(fault, Unreadable)
        faults.append(fault)
    return lines(LAN_BASED, faults, links=link_ports({unit: settings(unit) for unit in (P, S)}))


def passes(all_lines: Lines, via: Via, sender: UnitRole = P) -> bool:
    ends = (
        end_of(all_lines, sender, settings(sender), via),
        end_of(all_lines, sender.other, settings(sender.other), via),
    )
    return path(*ends).passes


@pytest.mark.parametrize("via", [Link.FAILOVER, Link.STATE, INSIDE1, INSIDE2])
def test_without_faults_everything_passes_both_ways_in_1_ms(via: Via) -> None:
    whole = under()
    for unit in (P, S):
        way = path(end_of(whole, unit, settings(unit), via), end_of(whole, unit.other, settings(unit.other), via))
        assert way == (True, 1, ())


@pytest.mark.parametrize(
    ("fault", "carriers_lost"),
    [
        ("cable primary Ethernet3", {(P, "Ethernet3")}),
        ("switch-port secondary Ethernet3", {(S, "Ethernet3")}),
        ("switch lanfailover", {(P, "Ethernet3"), (S, "Ethernet3")}),
        ("link failover", set()),
    ],
)
def test_failover_link_can_be_cut_in_many_places(fault: str, carriers_lost: set[tuple[UnitRole, str]]) -> None:
    cut = under(fault)
    assert {place for place, line in cut.items() if not line.carrier} == carriers_lost
    assert not passes(cut, Link.FAILOVER)
    assert not passes(cut, Link.FAILOVER, S)
    assert passes(cut, Link.STATE)
    assert passes(cut, INSIDE1)


def test_a_dead_vlan_takes_no_carrier_and_no_other_vlan() -> None:
    silent = under("vlan inside 2")
    assert all(line.carrier for line in silent.values())
    assert not passes(silent, INSIDE1)
    assert passes(silent, INSIDE2)


def test_a_vlan_dead_toward_one_unit_leaves_the_other_unit_its_hosts() -> None:
    silent = under("vlan inside 2 primary")
    assert not passes(silent, INSIDE1)
    near, far = (end_of(silent, unit, settings(unit), INSIDE1) for unit in (P, S))
    assert near is not None
    assert far is not None
    assert not near.passes(inward=True)
    assert far.passes(inward=True)
    assert [host.name for host in on_segment(far, LAN_BASED)] == ["server1"]


@pytest.mark.parametrize(
    ("fault", "from_primary", "from_secondary"),
    [
        ("one-way primary Ethernet3 out", False, True),
        ("one-way primary Ethernet3 in", True, False),
        ("one-way secondary Ethernet3 in", False, True),
    ],
)
def test_a_one_way_cut_leaves_the_other_way(fault: str, from_primary: bool, from_secondary: bool) -> None:
    cut = under(fault)
    assert (passes(cut, Link.FAILOVER, P), passes(cut, Link.FAILOVER, S)) == (from_primary, from_secondary)


def test_delays_of_both_cables_add_up() -> None:
    slow = under("delay primary Ethernet3 200", "delay secondary Ethernet3 50")
    way = path(*(end_of(slow, unit, settings(unit), Link.FAILOVER) for unit in (P, S)))
    assert way.delay_ms == 251


def test_each_lossy_cable_draws_from_a_stream_of_its_own_direction() -> None:
    lossy = under("loss primary Ethernet3 30", "loss secondary Ethernet3 10")
    way = path(*(end_of(lossy, unit, settings(unit), Link.FAILOVER) for unit in (P, S)))
    assert way.losses == (("loss primary Ethernet3 out", 30), ("loss secondary Ethernet3 in", 10))


def test_an_interface_that_is_shut_down_has_no_end() -> None:
    assert end_of(under(), P, settings(P, enabled=False), INSIDE1) is None


def test_units_that_put_an_interface_into_different_vlans_do_not_hear_each_other() -> None:
    other = FailoverSettings(interfaces=(interface(INSIDE1, 4),))
    assert not path(end_of(under(), P, settings(P), INSIDE1), end_of(under(), S, other, INSIDE1)).passes


def test_a_port_without_cable_has_no_end() -> None:
    assert end_of(under(), P, FailoverSettings(link_port="Ethernet5", link_enabled=True), Link.FAILOVER) is None


@pytest.mark.parametrize(
    "other",
    [
        LinkIp("10.1.0.2", "255.255.255.0", "10.1.0.1"),
        LinkIp("10.9.0.1", "255.255.255.0", "10.9.0.2"),
        LinkIp("10.1.0.1", "255.255.255.252", "10.1.0.2"),
        None,
    ],
    ids=["inverted", "foreign", "another mask", "none"],
)
def test_a_link_carries_only_what_comes_from_the_peers_address_to_ones_own(other: LinkIp | None) -> None:
    """Reference 22."""
    whole = under()
    mine, theirs = (
        end_of(whole, P, settings(P), Link.FAILOVER),
        end_of(whole, S, settings(S, link=other), Link.FAILOVER),
    )
    assert not path(mine, theirs).passes
    assert not path(theirs, mine).passes


def test_two_units_of_one_role_have_one_address_and_hear_nothing() -> None:
    """Reference 22."""
    ends = [end_of(under(), unit, settings(P), Link.FAILOVER) for unit in (P, S)]
    assert not path(*ends).passes
