"""Cutting one of the pair's own links cuts what the running configurations of both units name, and nothing else."""

from simulator.lab import Declined, Lab, Operate, PutFault, RepairAll, advance, handle
from simulator.observe.picture.network import link_views
from simulator.vocabulary import Link, PeerState, UnitRole
from simulator.wire.snapshot import LinkView
from simulator.world.checks import link_passes
from tests.lab.labs import P, S, done, opened

IP = "failover interface ip FO 10.9.0.1 255.255.255.0 standby 10.9.0.2"
PAIR = ("failover lan interface FO Ethernet2", IP, "failover lan enable")


def typed(lab: Lab, unit: UnitRole, *lines: str) -> Lab:
    return done(lab, Operate(unit, ("configure terminal", *lines, "end"))).lab


def after(lab: Lab, seconds: int) -> Lab:
    return advance(lab, lab.now_ms + seconds * 1_000, messages=False).lab


def on_ethernet2() -> Lab:
    """Two empty units, on which the failover link was typed where the source document has its state link."""
    lab = opened("empty-lan")
    for unit, role in ((P, "primary"), (S, "secondary")):
        lab = typed(lab, unit, "interface Ethernet2", "no shutdown")
        lab = typed(lab, unit, f"failover lan unit {role}", *PAIR, "failover")
    return after(lab, 180)


def peers(lab: Lab) -> set[PeerState]:
    return {lab.world.chassis(unit).device.live.peer.state for unit in (P, S)}


def hear_each_other(lab: Lab) -> bool:
    return link_passes(lab.world, Link.FAILOVER)


def test_cutting_the_failover_link_stops_the_hellos_wherever_it_was_configured() -> None:
    lab = on_ethernet2()
    assert peers(lab) == {PeerState.UP}
    cut = after(done(lab, PutFault("link failover")).lab, 180)
    assert not hear_each_other(cut)
    assert peers(cut) == {PeerState.FAILED}


def test_there_is_no_state_link_to_cut_where_none_is_configured() -> None:
    answer = handle(on_ethernet2(), "test", PutFault("link state")).answer
    assert isinstance(answer, Declined)
    assert answer.message == "neither unit has a state link configured"


def test_cutting_the_state_link_leaves_the_failover_link_alone() -> None:
    lab = typed(on_ethernet2(), P, "interface Ethernet3", "no shutdown")
    lab = typed(
        lab, P, "failover link ST Ethernet3", "failover interface ip ST 10.8.0.1 255.255.255.0 standby 10.8.0.2"
    )
    cut = after(done(after(lab, 30), PutFault("link state")).lab, 180)
    assert not link_passes(cut.world, Link.STATE)
    assert hear_each_other(cut)
    assert peers(cut) == {PeerState.UP}


def test_links_on_one_port_are_cut_together() -> None:
    lab = typed(on_ethernet2(), P, "failover link FO")
    cut = done(after(lab, 30), PutFault("link state")).lab
    assert not hear_each_other(cut)


def test_a_cut_link_is_whole_again_after_its_repair() -> None:
    lab = done(on_ethernet2(), PutFault("link failover")).lab
    assert hear_each_other(done(lab, RepairAll()).lab)


def test_links_are_named_and_placed_as_they_are_configured() -> None:
    lab = on_ethernet2()
    views = link_views(lab.world, lab.world.lines())
    assert views == (LinkView("failover", "FO", "Ethernet2", up=True), LinkView("state", "", "", up=False))
