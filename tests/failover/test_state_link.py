"""simulator/failover/state_link.py: news of the tables, Bulk Sync by its size, and the logical update counters."""

from simulator.failover.inputs import StateSupplied, StateTold
from simulator.failover.messages import BulkDone, BulkState, LogicalUpdate
from simulator.failover.outputs import ApplyNews, Send, SupplyState
from simulator.failover.state_link import BULK_PIECE_MS, BULK_RETRY_MS, BULK_TRIES
from simulator.failover.state_news import Rows, StateNews
from simulator.failover.transfers import ObjectCount
from simulator.vocabulary import GroupState, Link, UnitRole
from tests.failover.pair import PRIMARY, SECONDARY, Pair, pair_settings, running_pair

NEWS = StateNews(Rows(tcp=3, udp=2, arp=1))


def tell(pair: Pair, role: UnitRole = PRIMARY, news: StateNews = NEWS) -> None:
    pair.give(role, StateTold(pair.id(), news))
    pair.run(10)


def taken(pair: Pair, role: UnitRole) -> list[StateNews]:
    return [output.news for _, unit, output in pair.outputs if unit is role and isinstance(output, ApplyNews)]


def sent(pair: Pair, kind: type) -> list[tuple[int, UnitRole]]:
    return [(at, role) for at, role, out in pair.outputs if isinstance(out, Send) and isinstance(out.message, kind)]


# --- news -------------------------------------------------------------------------------------------------------------


def test_news_go_over_the_state_link_to_the_peer_and_are_counted_on_both_sides() -> None:
    pair = running_pair()
    before = pair.units[SECONDARY].counters
    tell(pair)
    mine, theirs = pair.units[PRIMARY].counters, pair.units[SECONDARY].counters
    assert taken(pair, SECONDARY) == [NEWS]
    assert (mine.tcp, mine.udp, mine.arp) == (ObjectCount(xmit=3), ObjectCount(xmit=2), ObjectCount(xmit=1))
    assert (theirs.tcp, theirs.udp, theirs.arp) == (ObjectCount(rcv=3), ObjectCount(rcv=2), ObjectCount(rcv=1))
    assert theirs.recv_queue_total >= before.recv_queue_total + 6


def test_both_units_send_since_each_has_an_active_group() -> None:
    pair = running_pair()
    tell(pair, PRIMARY)
    tell(pair, SECONDARY)
    for role in (PRIMARY, SECONDARY):
        assert pair.units[role].counters.tcp == ObjectCount(xmit=3, rcv=3)


def test_news_without_carrier_are_send_errors_and_are_not_repeated() -> None:
    pair = running_pair()
    pair.cable(PRIMARY, "Ethernet2", up=False)
    tell(pair)
    assert pair.units[PRIMARY].counters.tcp == ObjectCount(xerr=3)
    pair.cable(PRIMARY, "Ethernet2", up=True)
    pair.run(60_000)
    assert taken(pair, SECONDARY) == []


def test_news_that_the_link_loses_are_sent_all_the_same() -> None:
    pair = running_pair()
    pair.lost = lambda sender, via: via is Link.STATE
    tell(pair)
    assert pair.units[PRIMARY].counters.tcp == ObjectCount(xmit=3)
    assert pair.units[SECONDARY].counters.tcp == ObjectCount()


def test_without_a_peer_or_a_state_link_news_go_nowhere() -> None:
    alone = running_pair()
    alone.kill(SECONDARY)
    alone.run(20_000)
    regular = Pair({role: pair_settings(role, state_port=None, state_enabled=False) for role in UnitRole})
    regular.boot(PRIMARY, SECONDARY).run(60_000)
    for pair in (alone, regular):
        pair.give(PRIMARY, StateTold(pair.id(), NEWS))
        assert sent(pair, LogicalUpdate) == []
        assert pair.units[PRIMARY].counters.tcp == ObjectCount()


def test_news_before_a_unit_is_ready_are_receive_errors() -> None:
    """Reference 11.5: a few at the start."""
    pair = running_pair()
    pair.kill(SECONDARY)
    pair.run(20_000)
    pair.boot(SECONDARY).run(1_000)
    assert pair.state(SECONDARY, 1) in (GroupState.COLD_STANDBY, GroupState.NEGOTIATION)
    tell(pair)
    assert pair.units[SECONDARY].counters.tcp == ObjectCount(rerr=3)
    assert taken(pair, SECONDARY) == []


def test_the_fullest_message_is_the_high_water_mark_of_the_queues() -> None:
    pair = running_pair()
    tell(pair, news=StateNews(Rows(tcp=40)))
    tell(pair, news=StateNews(Rows(tcp=7)))
    assert pair.units[PRIMARY].counters.xmit_queue_max == 40
    assert pair.units[SECONDARY].counters.recv_queue_max == 40


# --- Bulk Sync --------------------------------------------------------------------------------------------------------


class Supplying(Pair):
    """A pair whose appliances have so many pieces to supply."""

    pieces: int = 0

    def _carry_out(self, role: UnitRole, output: object) -> None:
        if isinstance(output, SupplyState):
            self.give(role, StateSupplied(self.id(), output.round, (NEWS,) * self.pieces))
        else:
            super()._carry_out(role, output)  # type: ignore[arg-type]


def rejoining(pieces: int) -> Supplying:
    """The secondary is about to ask for the bulk of the state."""
    pair = Supplying()
    pair.boot(PRIMARY, SECONDARY).run(60_000)
    pair.kill(SECONDARY)
    pair.run(20_000)
    pair.pieces = pieces
    pair.outputs.clear()
    pair.boot(SECONDARY)
    while pair.state(SECONDARY, 1) is not GroupState.BULK_SYNC:
        pair.run(1)
    return pair


def bulk_ms(pair: Pair) -> int:
    began = pair.now
    while pair.state(SECONDARY, 1) is GroupState.BULK_SYNC:
        pair.run(1)
    assert pair.state(SECONDARY, 1) is GroupState.STANDBY_READY
    return pair.now - began


def test_a_bulk_sync_takes_time_by_its_size() -> None:
    took = {pieces: bulk_ms(rejoining(pieces)) for pieces in (0, 1, 10, 50)}
    assert took[0] <= 5
    for pieces in (1, 10, 50):
        assert pieces * BULK_PIECE_MS <= took[pieces] <= pieces * BULK_PIECE_MS + 5


def test_every_piece_is_taken_and_counted() -> None:
    pair = rejoining(10)
    bulk_ms(pair)
    assert taken(pair, SECONDARY) == [NEWS] * 10
    assert pair.units[SECONDARY].counters.tcp == ObjectCount(rcv=30)


def test_a_bulk_sync_longer_than_the_patience_for_an_answer_is_asked_for_once() -> None:
    pair = rejoining(3 * BULK_RETRY_MS // BULK_PIECE_MS)
    bulk_ms(pair)
    assert len(sent(pair, BulkDone)) == 1


def test_a_bulk_sync_that_breaks_off_is_asked_for_anew_and_in_the_end_given_up() -> None:
    pair = rejoining(20)
    pair.run(1_000)
    pair.lost = lambda sender, via: via is Link.STATE
    assert bulk_ms(pair) <= BULK_TRIES * BULK_RETRY_MS + 500
    assert 0 < len(taken(pair, SECONDARY)) < 20


def test_a_bulk_sync_that_is_asked_for_again_begins_at_the_beginning() -> None:
    pair = rejoining(10)
    pair.run(900)
    cut = pair.now
    pair.lost = lambda sender, via: via is Link.STATE and pair.now < cut + BULK_RETRY_MS
    bulk_ms(pair)
    assert len(taken(pair, SECONDARY)) >= 10
    assert len(sent(pair, BulkState)) > 10


def test_a_bulk_sync_of_which_one_message_was_lost_is_asked_for_anew() -> None:
    pair = rejoining(10)
    pair.run(500)
    pair.lost = lambda sender, via: via is Link.STATE
    pair.run(BULK_PIECE_MS)
    pair.lost = lambda sender, via: False
    bulk_ms(pair)
    assert len(sent(pair, BulkDone)) == 2
    assert len(taken(pair, SECONDARY)) == 9 + 10
