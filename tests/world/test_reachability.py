"""simulator/world/reachability.py: which way packets take, and where they are dropped."""

from functools import cache

from simulator.lab import ConsoleLine, Lab, Operate, PutFault, RouteBack, advance
from simulator.vocabulary import UnitRole
from simulator.world.flows import Drop, Flow, Learned
from tests.lab.labs import P, S, done, opened


@cache
def busy() -> Lab:
    lab = opened(traffic=True)
    return advance(lab, lab.now_ms + 30_000).lab


def flow(lab: Lab, name: str) -> Flow:
    return next(entry for entry in lab.world.traffic.flows if entry.name == name)


def learned(lab: Lab, switch: str, vlan: int) -> Learned:
    return next(e for e in lab.world.traffic.learned if (e.switch, e.vlan) == (switch, vlan))


def later(lab: Lab, ms: int) -> Lab:
    return advance(lab, lab.now_ms + ms).lab


def typed(lab: Lab, unit: UnitRole, *lines: str) -> Lab:
    for line in lines:
        lab = done(lab, ConsoleLine(unit, line)).lab
    return lab


# --- switches ---------------------------------------------------------------------------------------------------------


def test_switches_know_the_active_addresses_behind_the_unit_that_has_them() -> None:
    assert learned(busy(), "inside", 2) == Learned(
        "inside", 2, "192.168.1.1", "00a0.c901.0101", P, "context1", "Ethernet0"
    )
    assert learned(busy(), "outside", 5) == Learned(
        "outside", 5, "172.16.2.1", "00a0.c902.0201", S, "context2", "Ethernet1"
    )


def test_the_announcement_of_the_new_active_unit_teaches_them_its_port() -> None:
    """Reference 11.3: gratuitous ARP on each interface, with the same MAC: hosts keep their ARP entries."""
    lab = later(done(busy(), Operate(P, ("no failover active group 1",))).lab, 500)
    assert learned(lab, "inside", 2) == Learned(
        "inside", 2, "192.168.1.1", "00a0.c901.0101", S, "context1", "Ethernet0"
    )
    assert learned(lab, "outside", 5).unit is S


def test_a_switch_forgets_what_was_behind_a_port_whose_carrier_is_gone() -> None:
    lab = done(busy(), PutFault("cable primary Ethernet0")).lab
    assert learned(lab, "inside", 2).unit is None
    assert learned(lab, "outside", 3).unit is P


def test_a_unit_that_crashed_stays_learned_until_the_other_announces() -> None:
    lab = done(busy(), PutFault("crash primary")).lab
    assert learned(lab, "inside", 2).unit is P
    assert flow(lab, "udp context1").unit is None
    lab = later(lab, 30_000)
    assert learned(lab, "inside", 2).unit is S
    assert flow(lab, "udp context1").unit is S


def test_an_announcement_that_is_lost_is_made_good_by_the_next_hello_of_the_interface() -> None:
    lab = done(busy(), PutFault("one-way secondary Ethernet0 out")).lab
    lab = later(done(lab, Operate(P, ("no failover active group 1",))).lab, 1_500)
    assert learned(lab, "inside", 2).unit is P
    assert flow(lab, "udp context1").reason is Drop.STANDBY
    from simulator.lab import Repair

    lab = later(done(lab, Repair("one-way secondary Ethernet0 out")).lab, 6_000)
    assert learned(lab, "inside", 2).unit is S
    assert flow(lab, "udp context1").unit is S


# --- through a unit ---------------------------------------------------------------------------------------------------


def test_a_unit_passes_packets_once_its_group_is_active_not_before() -> None:
    """Reference 5.1: "Active" is the state that passes traffic; Just Active has the addresses already."""
    lab = done(busy(), Operate(P, ("no failover active group 1",))).lab
    lab = later(lab, 500)
    assert lab.world.secondary.device.live.groups[1].holds_active
    assert flow(lab, "udp context1").unit is None
    assert flow(later(lab, 1_000), "udp context1").unit is S


def test_a_vlan_that_dies_on_the_way_out_breaks_the_flow_as_well() -> None:
    assert flow(later(done(busy(), PutFault("vlan outside 3 primary")).lab, 100), "udp context1").reason is Drop.NO_PATH


def test_a_stream_needs_no_way_back() -> None:
    lab = later(done(busy(), PutFault("one-way primary Ethernet1 in")).lab, 100)
    assert flow(lab, "udp context1").unit is P
    assert flow(lab, "tcp context1").unit is None


def test_with_failover_disabled_what_was_active_goes_on_passing() -> None:
    """Source: Disabled Failover."""
    lab = later(typed(busy(), P, "configure terminal", "no failover", "end"), 20_000)
    assert flow(lab, "udp context1").unit is P
    assert flow(lab, "tcp context1").session == flow(busy(), "tcp context1").session


def test_a_cable_that_loses_everything_interrupts_and_one_that_loses_much_does_not() -> None:
    lab = done(busy(), PutFault("loss primary Ethernet0 90")).lab
    assert flow(lab, "udp context1").unit is P
    lab = later(done(lab, PutFault("loss primary Ethernet0 100")).lab, 1_000)
    for name in ("udp context1", "ping context1", "tcp context1"):
        assert (flow(lab, name).unit, flow(lab, name).reason) == (None, Drop.LOST)


# --- asymmetric routing (reference 11.4) ------------------------------------------------------------------------------


@cache
def asymmetric() -> Lab:
    """The routers send the answers to context1's connections to context2, which is active on the other unit."""
    return later(done(busy(), RouteBack("context1", "context2")).lab, 20_000)


def with_asr_groups(lab: Lab) -> Lab:
    for unit, context in ((P, "context1"), (S, "context2")):
        lines = ("configure terminal", f"interface outside_{context}", "asr-group 1", "end", "changeto system")
        lab = typed(lab, unit, f"changeto context {context}", *lines)
    return later(lab, 30_000)


def test_answers_that_reach_the_unit_where_the_context_is_standby_are_dropped() -> None:
    lab = asymmetric()
    assert flow(lab, "tcp context1").unit is None
    assert flow(lab, "tcp context1").reason is Drop.NO_CONNECTION
    assert flow(lab, "ping context1").unit is None
    assert flow(lab, "udp context1").unit is P, "a stream has no answers"
    assert flow(lab, "tcp context2").unit is S


def test_an_asr_group_hands_them_over_to_the_unit_that_has_the_connection() -> None:
    lab = with_asr_groups(asymmetric())
    assert flow(lab, "tcp context1").unit is P
    assert flow(lab, "ftp context1").unit is P


def test_without_the_state_link_an_asr_group_has_no_connection_to_look_up() -> None:
    """Reference 11.4: needs Stateful Failover."""
    lab = done(with_asr_groups(busy()), PutFault("link state")).lab
    lab = later(lab, 65_000)
    lab = later(done(lab, RouteBack("context1", "context2")).lab, 5_000)
    assert flow(lab, "tcp context1").unit is P, "told before the link failed"
    assert flow(lab, "ftp context1").unit is None


def test_asr_groups_of_different_numbers_hand_nothing_over() -> None:
    lab = with_asr_groups(asymmetric())
    lines = ("configure terminal", "interface outside_context2", "asr-group 2", "end")
    lab = later(typed(lab, S, "changeto context context2", *lines), 10_000)
    assert flow(lab, "tcp context1").unit is None
