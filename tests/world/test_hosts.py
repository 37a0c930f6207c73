"""simulator/world/hosts.py"""

from hypothesis import given
from hypothesis import strategies as st

from simulator.vocabulary import InterfaceTest
from simulator.world.hosts import asked, next_turn, talks_ms
from simulator.world.saved_topologies import LAN_BASED

HOSTS = LAN_BASED.hosts


@given(st.integers(0, 10_000), st.sampled_from([host.name for host in HOSTS]), st.integers(0, 10_000))
def test_a_host_talks_every_1_to_3_seconds(seed: int, host: str, turn: int) -> None:
    assert 1_000 <= talks_ms(seed, host, turn + 1) - talks_ms(seed, host, turn) <= 3_000


@given(st.integers(0, 10_000), st.integers(0, 10_000_000))
def test_the_next_turn_is_the_first_one_later(seed: int, now_ms: int) -> None:
    turn = next_turn(seed, "router1", now_ms)
    assert talks_ms(seed, "router1", turn) > now_ms
    assert turn == 0 or talks_ms(seed, "router1", turn - 1) <= now_ms


def test_arp_asks_the_host_and_then_the_peer() -> None:
    assert asked(InterfaceTest.ARP, HOSTS[:1]) == (HOSTS[:1], False)
    assert asked(InterfaceTest.ARP_SECOND, HOSTS[:1]) == ((), True)


def test_arp_asks_two_hosts_where_there_are_two() -> None:
    assert asked(InterfaceTest.ARP_SECOND, HOSTS[:2]) == (HOSTS[1:2], False)


def test_broadcast_ping_asks_everyone() -> None:
    assert asked(InterfaceTest.BROADCAST_PING, HOSTS) == (HOSTS, True)


def test_counting_network_activity_asks_nobody() -> None:
    assert asked(InterfaceTest.NETWORK_ACTIVITY, HOSTS) == ((), False)
