"""simulator/appliance/tables.py: what a unit notes of its own traffic, what it tells, and what it takes from the peer."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from simulator.appliance import tables as tb
from simulator.appliance.tables import EMPTY, Tables
from simulator.failover.state_news import (
    ArpEntry,
    Connection,
    ConnectionKey,
    Protocol,
    Rows,
    Series,
    StateNews,
    common,
    count,
    joined,
)

HERE = frozenset({"context1"})
NONE: frozenset[str] = frozenset()
MAIL = Series("context1", "mail", Protocol.TCP, 25, 10_000, 120, 30_000, 9_600, "192.168.1.", "198.51.100.")
WEB = replace(MAIL, name="web", port=80, http=True, inbound=True)


def connection(port: int = 1_025, *, context: str = "context1", http: bool = False) -> Connection:
    key = ConnectionKey(context, Protocol.TCP, "198.51.100.22", 21, "192.168.1.5", port)
    return Connection(key, since_ms=1_000, http=http, bytes_per_s=1_000, flowing_ms=1_000, heard_ms=1_000)


def told(tables: Tables, now: int, http: frozenset[str] = NONE) -> tuple[Tables, StateNews]:
    tables, news = tb.news(tables, HERE, http, now)
    assert news is not None
    return tables, news


# --- one's own traffic ------------------------------------------------------------------------------------------------


def test_a_connection_counts_its_bytes_while_packets_pass() -> None:
    tables = tb.opened(EMPTY, connection(), 1_000)
    (entry,) = tables.connections
    assert entry.carried(4_000) == 3_000
    tables = tb.flows(tables, entry.key, 4_000, 0)
    assert tables.connections[0].carried(9_000) == 3_000
    assert tables.connections[0].heard_ms == 4_000


def test_a_connection_that_ends_is_gone() -> None:
    tables = tb.opened(EMPTY, connection(), 1_000)
    assert tb.ended(tables, connection().key, 2_000).connections == ()
    assert tb.ended(EMPTY, connection().key, 2_000) is EMPTY


def test_connections_stand_in_order_of_their_keys() -> None:
    tables = EMPTY
    for port in (1_030, 1_025, 1_027):
        tables = tb.opened(tables, connection(port), 1_000)
    assert [entry.key.inside_port for entry in tables.connections] == [1_025, 1_027, 1_030]


def test_a_crowd_grows_and_ends_by_itself() -> None:
    tables = tb.crowd_passes(EMPTY, MAIL, (), 10_000)
    assert tb.in_use(tables, "context1", 10_000) == 0
    assert tb.in_use(tables, "context1", 20_000) == 20
    assert tb.in_use(tables, "context1", 70_000) == 60, "120 a minute live half a minute each"
    assert len(list(tb.connections(tables, "context1", 70_000))) == 60


def test_a_crowd_that_rests_stands_still() -> None:
    tables = tb.crowd_rests(tb.crowd_passes(EMPTY, MAIL, (), 10_000), MAIL, 20_000)
    assert tb.in_use(tables, "context1", 20_000) == tb.in_use(tables, "context1", 90_000) == 20


def test_a_crowd_that_is_closed_opens_no_more_and_dies_out() -> None:
    closed = replace(MAIL, closed_ms=20_000)
    tables = tb.crowd_closes(tb.crowd_passes(EMPTY, MAIL, (), 10_000), closed)
    assert tb.in_use(tables, "context1", 45_000) == 10
    assert tb.in_use(tables, "context1", 50_000) == 0


def test_the_most_connections_are_remembered() -> None:
    tables = EMPTY
    for port in range(3):
        tables = tb.opened(tables, connection(port), 1_000)
    for port in range(3):
        tables = tb.ended(tables, connection(port).key, 2_000)
    assert tb.most_used(tables, "context1", 3_000) == 3
    assert tb.most_used(tables, "context2", 3_000) == 0


def test_a_neighbour_is_learned_once_and_a_new_mac_takes_the_place_of_the_old() -> None:
    tables = tb.learned(EMPTY, ArpEntry("context1", "inside", "192.168.1.5", "0007.0e00.0003"), 0)
    assert tb.learned(tables, tables.arps[0], 1) is tables
    tables = tb.learned(tables, ArpEntry("context1", "inside", "192.168.1.5", "0007.0e00.0099"), 2)
    assert [entry.mac for entry in tables.arps] == ["0007.0e00.0099"]


def test_users_have_to_authenticate_again_after_five_minutes() -> None:
    tables = tb.signed_in(EMPTY, tb.User("context1", "user1", "198.51.100.81", 1_000))
    assert tables.user("context1", "198.51.100.81", 300_000) is not None
    assert tables.user("context1", "198.51.100.81", 301_000) is None
    assert tables.user("context2", "198.51.100.81", 2_000) is None


def test_what_is_forgotten_of_one_context_stays_of_the_other() -> None:
    tables = tb.opened(tb.opened(EMPTY, connection(), 0), connection(context="context2"), 0)
    tables = tb.crowd_passes(tables, MAIL, (), 10_000)
    tables = tb.forgotten(tables, ("context1",))
    assert [entry.key.context for entry in tables.connections] == ["context2"]
    assert tables.crowds == ()


# --- news -------------------------------------------------------------------------------------------------------------


def test_nothing_to_tell_is_never_due() -> None:
    assert EMPTY.due_ms is None
    tables, news = tb.news(tb.opened(EMPTY, connection(http=True), 1_000), HERE, NONE, 2_000)
    assert news is None
    assert tables.due_ms is None


def test_news_are_told_once_and_counted_by_kind() -> None:
    tables = tb.opened(EMPTY, connection(), 1_000)
    tables = tb.learned(tables, ArpEntry("context1", "inside", "192.168.1.5", "0007.0e00.0003"), 1_000)
    tables = tb.crowd_passes(tables, MAIL, (), 10_000)
    tables, news = told(tables, 20_000)
    assert news.rows == Rows(tcp=1 + 20, udp=0, arp=1)
    assert tb.news(tables, HERE, NONE, 20_000)[1] is None
    _, news = told(tables, 45_000)
    assert news.rows == Rows(tcp=50 + 10), "fifty were opened, ten have ended"


def test_a_closed_crowd_leaves_the_tables_of_both_units_once_its_last_connection_has_ended() -> None:
    mine, news = told(tb.crowd_passes(EMPTY, MAIL, (), 10_000), 20_000)
    theirs = tb.heard(EMPTY, news, NONE, 20_000)
    mine = tb.crowd_closes(mine, replace(MAIL, closed_ms=20_000))
    mine, news = told(mine, 49_000)
    theirs = tb.heard(theirs, news, NONE, 49_000)
    assert tb.in_use(theirs, "context1", 49_000) == 2
    mine, news = told(mine, 50_000)
    assert mine.crowds == tb.heard(theirs, news, NONE, 50_000).crowds == ()


def test_http_is_told_only_where_the_group_replicates_it() -> None:
    tables = tb.crowd_passes(tb.opened(EMPTY, connection(http=True), 1_000), WEB, (), 10_000)
    assert tb.news(tables, HERE, NONE, 20_000)[1] is None
    _, news = told(tables, 20_000, http=HERE)
    assert news.rows.tcp == 21


def test_contexts_that_are_standby_here_have_nothing_to_tell() -> None:
    tables = tb.opened(EMPTY, connection(context="context2"), 1_000)
    assert tb.news(tables, HERE, NONE, 2_000)[1] is None


def test_news_of_a_context_that_is_active_here_are_refused() -> None:
    _, news = told(tb.crowd_passes(tb.opened(EMPTY, connection(), 1_000), MAIL, (), 10_000), 20_000)
    assert tb.in_use(tb.heard(EMPTY, news, HERE, 20_000), "context1", 20_000) == 0


times = st.lists(st.integers(1, 20_000), min_size=1, max_size=12)


@given(times, st.data())
def test_the_peer_never_knows_more_than_there_is_and_knows_all_where_nothing_was_lost(
    pauses: list[int], data: st.DataObject
) -> None:
    mine, theirs, now, lost = tb.crowd_passes(EMPTY, MAIL, (), 10_000), EMPTY, 10_000, False
    for pause in pauses:
        now += pause
        mine, news = tb.news(mine, HERE, NONE, now)
        if news is not None and data.draw(st.booleans()):
            theirs = tb.heard(theirs, news, NONE, now)
        else:
            lost = lost or news is not None
        here, there = mine.crowd(MAIL), theirs.crowd(MAIL)
        assert here is not None
        if there is not None:
            alive = there.known(now)
            if not lost:
                assert alive == here.known(now)
            opened = ((0, MAIL.opened(now)),)
            assert common(alive, opened) == alive


@given(times)
def test_a_bulk_sync_says_everything_in_bounded_messages(pauses: list[int]) -> None:
    tables, now = tb.crowd_passes(EMPTY, replace(MAIL, per_minute=6_000), (), 10_000), 10_000 + sum(pauses)
    for port in range(len(pauses)):
        tables = tb.opened(tables, connection(port), now)
    pieces = tb.everything(tables, HERE, NONE, now)
    assert all(0 < piece.rows.total <= tb.BULK_OBJECTS for piece in pieces)
    theirs = EMPTY
    for piece in pieces:
        theirs = tb.heard(theirs, piece, NONE, now)
    assert tb.in_use(theirs, "context1", now) == tb.in_use(tables, "context1", now)
    assert sum(piece.rows.total for piece in pieces) == tb.in_use(tables, "context1", now)


spans = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=6)


@given(spans, spans)
def test_spans_are_sets_of_numbers(left: list[tuple[int, int]], right: list[tuple[int, int]]) -> None:
    def packed(pairs: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
        whole: tuple[tuple[int, int], ...] = ()
        for pair in pairs:
            whole = joined(whole, pair)
        return whole

    def numbers(pairs: list[tuple[int, int]] | tuple[tuple[int, int], ...]) -> set[int]:
        return {number for first, last in pairs for number in range(first, last)}

    assert numbers(packed(left)) == numbers(left)
    assert count(packed(left)) == len(numbers(left))
    assert numbers(common(packed(left), packed(right))) == numbers(left) & numbers(right)
