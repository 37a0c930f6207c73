"""Source: WARNING: Failover message decryption failure."""

from itertools import pairwise

import pytest

from simulator.failover.messages import Sealed
from simulator.failover.outputs import ConsoleNotice, Notice, Send
from simulator.vocabulary import GroupState, InterfaceKey, Link, LinkHealth, PeerState, UnitRole
from tests.failover.pair import PRIMARY, SECONDARY, Pair, pair_settings, running_pair

ACTIVE, READY = GroupState.ACTIVE, GroupState.STANDBY_READY


def complaints(pair: Pair, role: UnitRole) -> list[int]:
    """When the console said that messages cannot be read."""
    said = ((at, o) for at, who, o in pair.outputs if who is role and isinstance(o, ConsoleNotice))
    return [at for at, notice in said if notice.notice is Notice.DECRYPTION_FAILED]


def pair_with_keys(primary: str, secondary: str) -> Pair:
    return Pair({PRIMARY: pair_settings(PRIMARY, key=primary), SECONDARY: pair_settings(SECONDARY, key=secondary)})


@pytest.mark.parametrize(("primary", "secondary"), [("a", "b"), ("a", ""), ("", "b")])
def test_with_different_keys_neither_unit_has_a_peer_and_both_say_why(primary: str, secondary: str) -> None:
    pair = pair_with_keys(primary, secondary).boot(PRIMARY, SECONDARY).run(60_000)
    for role in UnitRole:
        assert complaints(pair, role)
        assert pair.units[role].peer.state is PeerState.NOT_DETECTED
    assert pair.states(1) == (ACTIVE, ACTIVE)
    assert pair.states(2) == (ACTIVE, ACTIVE)


def test_with_the_same_key_all_is_well_and_everything_on_the_pairs_links_is_under_it() -> None:
    pair = pair_with_keys("a", "a").boot(PRIMARY, SECONDARY).run(60_000)
    assert pair.states(1) == (ACTIVE, READY)
    sent = [output for _, _, output in pair.outputs if isinstance(output, Send)]
    assert all(isinstance(send.message, Sealed) for send in sent if isinstance(send.via, Link))
    assert not any(isinstance(send.message, Sealed) for send in sent if isinstance(send.via, InterfaceKey))
    assert not complaints(pair, PRIMARY)


def test_the_console_is_not_flooded() -> None:
    pair = pair_with_keys("a", "b").boot(PRIMARY, SECONDARY).run(100_000)
    said = complaints(pair, PRIMARY)
    assert len(said) in (3, 4)
    assert all(later - earlier >= 30_000 for earlier, later in pairwise(said))


def test_a_key_that_is_changed_on_one_unit_in_operation_costs_the_failover_link() -> None:
    """Data interfaces still answer the probes, so the link is marked failed and failover is suspended (reference 2.1)."""
    pair = running_pair(key="a")
    pair.configure(SECONDARY, pair_settings(SECONDARY, key="b"))
    pair.run(30_000)
    assert pair.states(1) == (ACTIVE, READY)
    assert pair.units[PRIMARY].peer.link is LinkHealth.FAILED
    assert complaints(pair, PRIMARY)
    assert complaints(pair, SECONDARY)


def test_the_right_key_again_brings_the_pair_back() -> None:
    """ "Remove the failover key, and configure the new shared key"."""
    pair = pair_with_keys("a", "b").boot(PRIMARY, SECONDARY).run(60_000)
    pair.configure(SECONDARY, pair_settings(SECONDARY, key="a"))
    pair.run(120_000)
    assert pair.states(1) == (ACTIVE, READY)
    assert pair.states(2) == (READY, ACTIVE)
