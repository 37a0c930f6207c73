"""simulator/world/traffic.py: what a counting interface hears, and of whom."""

import pytest

from simulator.failover.outputs import CountPackets, SendTest
from simulator.lab import Lab, PutFault
from simulator.vocabulary import InterfaceKey, InterfaceTest, UnitRole
from simulator.world import traffic
from simulator.world.queue import HostTalks, Packets
from simulator.world.simulation import Simulation
from tests.lab.labs import P, S, done, opened

INSIDE1 = InterfaceKey("context1", "inside")


def under(*names: str) -> Lab:
    lab = opened()
    for name in names:
        lab = done(lab, PutFault(name)).lab
    return lab


def heard_within(lab: Lab, ms: int, unit: UnitRole = P) -> bool:
    """Whether a host of inside of context1 is heard within so many ms of counting."""
    simulation = Simulation(lab.world)
    simulation.queue.heap.clear()
    traffic.count(simulation, simulation.seat(unit), CountPackets(INSIDE1, simulation.now + ms))
    while simulation.queue.heap:
        item = simulation.queue.pop()
        assert isinstance(item, HostTalks)
        simulation.now = item.at_ms
        if traffic.talks(simulation, item):
            return True
    return False


def answers(lab: Lab, test: InterfaceTest) -> list[tuple[UnitRole, int]]:
    """Who hears something of the primary's test on inside of context1, and after how many ms."""
    simulation = Simulation(lab.world)
    simulation.queue.heap.clear()
    traffic.provoke(simulation, simulation.primary, SendTest(INSIDE1, test), 7)
    items = [simulation.queue.pop() for _ in range(len(simulation.queue.heap))]
    return [(item.to, item.at_ms - simulation.now) for item in items if isinstance(item, Packets)]


def test_the_segments_server_is_heard_within_3_seconds() -> None:
    assert heard_within(opened(), 3_000)


@pytest.mark.parametrize("fault", ["vlan inside 2", "vlan inside 2 primary", "one-way primary Ethernet0 in"])
def test_nothing_is_heard_through_a_dead_vlan_or_cut(fault: str) -> None:
    assert not heard_within(under(fault), 60_000)


@pytest.mark.parametrize(
    "fault", ["vlan inside 4", "vlan outside 3", "vlan inside 2 secondary", "one-way primary Ethernet0 out"]
)
def test_what_is_broken_elsewhere_does_not_matter(fault: str) -> None:
    assert heard_within(under(fault), 3_000)


def test_total_loss_lets_nothing_through() -> None:
    assert not heard_within(under("loss primary Ethernet0 100"), 60_000)


def test_hosts_talk_at_the_same_moments_whoever_listens() -> None:
    simulation = Simulation(opened().world)
    simulation.queue.heap.clear()
    for seat in (simulation.primary, simulation.secondary):
        traffic.count(simulation, seat, CountPackets(INSIDE1, simulation.now + 5_000))
    turns = [(item.at_ms, item.turn) for *_, item in simulation.queue.heap if isinstance(item, HostTalks)]
    assert len(turns) == 2
    assert len(set(turns)) == 1


def test_only_the_first_packet_of_a_count_is_told() -> None:
    simulation = Simulation(opened().world)
    traffic.count(simulation, simulation.primary, CountPackets(INSIDE1, simulation.now + 5_000))
    assert traffic.heard(simulation, simulation.primary, INSIDE1)
    assert not traffic.heard(simulation, simulation.primary, INSIDE1)


def test_a_count_that_is_over_hears_nothing() -> None:
    simulation = Simulation(opened().world)
    traffic.count(simulation, simulation.primary, CountPackets(INSIDE1, simulation.now + 5_000))
    simulation.now += 5_001
    assert not traffic.heard(simulation, simulation.primary, INSIDE1)


@pytest.mark.parametrize(
    ("test", "heard"),
    [
        (InterfaceTest.ARP, [(S, 1), (P, 2)]),  # the server answers; the request itself is a broadcast
        (InterfaceTest.ARP_SECOND, [(S, 1), (P, 2)]),  # the peer answers
        (InterfaceTest.BROADCAST_PING, [(S, 1), (P, 2), (P, 2)]),
    ],
)
def test_who_hears_a_test(test: InterfaceTest, heard: list[tuple[UnitRole, int]]) -> None:
    assert answers(opened(), test) == heard


def test_a_test_that_does_not_get_out_provokes_nothing() -> None:
    assert answers(under("one-way primary Ethernet0 out"), InterfaceTest.BROADCAST_PING) == []


def test_without_the_peer_only_the_server_answers() -> None:
    assert answers(under("power secondary"), InterfaceTest.BROADCAST_PING) == [(P, 2)]


def test_answers_take_as_long_as_the_cable() -> None:
    assert answers(under("power secondary", "delay primary Ethernet0 50"), InterfaceTest.ARP) == [(P, 102)]
