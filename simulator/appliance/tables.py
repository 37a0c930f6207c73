"""The tables that one unit keeps of what passes through it: connections, ARP, authenticated users (reference 11.1).

Two writers only: the unit itself while traffic passes through its active contexts (`opened`, `ended`, `crowd_passes` ...),
and news that the peer sent over the state link (`heard`). Everything returns new tables; nothing here knows the peer.

A passing crowd grows by itself: which numbers of its series exist at `now` is computed, not written down each time.
What is new since the last time is told by `news`, every two seconds at most (`due_ms`).
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Final

import msgspec

from simulator.failover.state_news import (
    ArpEntry,
    Connection,
    ConnectionKey,
    ConnectionNews,
    Protocol,
    Rows,
    Series,
    SeriesNews,
    Span,
    StateNews,
    above,
    count,
    joined,
)
from simulator.vocabulary import Millis, Value

replace = msgspec.structs.replace

NEWS_MS: Final[Millis] = 2_000
"""News of the tables go out no more often than this, all that there is in one message (ours)."""
BULK_OBJECTS: Final = 100
"""Objects in one message of a Bulk Sync; with its pace (failover/state_link.py) the time grows with the size."""
USER_MS: Final[Millis] = 300_000
"""`timeout uauth 0:05:00 absolute` (reference 1.1)."""


class Crowd(Value):
    """The connections of one series that this unit knows."""

    series: Series
    spans: tuple[Span, ...] = ()
    """Numbers known one by one: heard from the peer, or opened here before packets stopped."""
    ended: int = 0
    """Numbers below are known to have ended."""
    passing_from: int | None = None
    """From this number on they are opened through this very unit, as their time comes; None: no packets pass here."""
    told: int = 0
    told_ended: int = 0
    """How far the peer has been told."""

    def known(self, now: Millis) -> tuple[Span, ...]:
        """The numbers in the table at `now`."""
        if self.passing_from is None:
            return above(self.spans, self.ended)
        ended = self.series.ended(now)
        grown = (max(self.passing_from, ended), self.series.opened(now))
        return joined(above(self.spans, ended), grown)


class User(Value, array_like=True):
    """One row of the uauth table: never passed on (source: Stateful Failover)."""

    context: str
    name: str
    address: str
    since_ms: Millis


class MostUsed(Value, array_like=True):
    """Most connections that a context ever had at once."""

    context: str
    connections: int


class Tables(Value, dict=True):
    """All tables of one unit. They are gone when its software stops."""

    connections: tuple[Connection, ...] = ()
    """In order of their keys."""
    crowds: tuple[Crowd, ...] = ()
    arps: tuple[ArpEntry, ...] = ()
    users: tuple[User, ...] = ()
    most_used: tuple[MostUsed, ...] = ()
    new_connections: tuple[ConnectionNews, ...] = ()
    new_arps: tuple[ArpEntry, ...] = ()
    """What the peer has not been told yet."""
    due_ms: Millis | None = None
    """When it is told next; None: there is nothing to tell."""

    def connection(self, key: ConnectionKey) -> Connection | None:
        at = bisect_left(self.connections, key, key=_key)
        return self.connections[at] if at < len(self.connections) and self.connections[at].key == key else None

    def crowd(self, series: Series) -> Crowd | None:
        return self._crowds.get(series.id)

    @cached_property
    def _crowds(self) -> dict[tuple[str, str, Millis], Crowd]:
        return {crowd.series.id: crowd for crowd in self.crowds}

    def user(self, context: str, address: str, now: Millis) -> User | None:
        """Who has authenticated from that address, and not too long ago."""
        for user in self.users:
            if (user.context, user.address) == (context, address) and now < user.since_ms + USER_MS:
                return user
        return None


EMPTY: Final = Tables()


# --- what is there ----------------------------------------------------------------------------------------------------


def connections(tables: Tables, context: str, now: Millis) -> Iterator[Connection]:
    """Every connection of a context, those of the crowds one by one."""
    yield from (entry for entry in tables.connections if entry.key.context == context)
    for crowd in tables.crowds:
        if crowd.series.context == context:
            for first, last in crowd.known(now):
                yield from (crowd.series.connection(number, now) for number in range(first, last))


def in_use(tables: Tables, context: str, now: Millis) -> int:
    """How many connections a context has."""
    single = sum(entry.key.context == context for entry in tables.connections)
    return single + sum(count(crowd.known(now)) for crowd in tables.crowds if crowd.series.context == context)


def most_used(tables: Tables, context: str, now: Millis) -> int:
    noted = next((entry.connections for entry in tables.most_used if entry.context == context), 0)
    return max(noted, in_use(tables, context, now))


# --- the unit's own traffic -------------------------------------------------------------------------------------------


def opened(tables: Tables, connection: Connection, now: Millis) -> Tables:
    """A connection was opened through this unit."""
    tables = replace(
        tables,
        connections=_with(tables.connections, connection),
        new_connections=(*tables.new_connections, ConnectionNews(connection)),
    )
    return _noted(_due(tables, now), connection.key.context, now)


def ended(tables: Tables, key: ConnectionKey, now: Millis) -> Tables:
    """A connection ended through this unit. One that it does not know changes nothing."""
    gone = tables.connection(key)
    if gone is None:
        return tables
    tables = replace(
        tables,
        connections=tuple(entry for entry in tables.connections if entry is not gone),
        new_connections=(*tables.new_connections, ConnectionNews(gone, ended=True)),
    )
    return _due(tables, now)


def flows(tables: Tables, key: ConnectionKey, now: Millis, bytes_per_s: int) -> Tables:
    """From now on packets of a known connection pass here at this rate; 0: none do any more."""
    entry = tables.connection(key)
    if entry is None:
        return tables
    entry = replace(
        entry,
        bytes=entry.carried(now),
        heard_ms=entry.heard_ms if entry.flowing_ms is None and not bytes_per_s else now,
        flowing_ms=now if bytes_per_s else None,
        bytes_per_s=bytes_per_s,
    )
    return replace(tables, connections=_with(tables.connections, entry))


def crowd_passes(tables: Tables, series: Series, known: tuple[Span, ...], now: Millis) -> Tables:
    """From now on a series passes here, beginning with those of its connections that live."""
    entry = tables.crowd(series)
    begun = series.opened(now)
    told_ended = series.ended(now)
    crowd = Crowd(series, known, told_ended, begun, told=begun, told_ended=told_ended)
    others = tuple(crowd for crowd in tables.crowds if crowd is not entry)
    return _noted(_due(replace(tables, crowds=(*others, crowd)), now), series.context, now)


def crowd_rests(tables: Tables, series: Series, now: Millis) -> Tables:
    """No packets of a series pass here any more: what is known of it stands still. What the peer has not been told yet it will
    not be: it discards what the old active unit had queued (reference 5.1, Active Drain)."""
    entry = tables.crowd(series)
    if entry is None or entry.passing_from is None:
        return tables
    still = replace(entry, spans=entry.known(now), ended=series.ended(now), passing_from=None)
    crowds = tuple(still if crowd is entry else crowd for crowd in tables.crowds)
    return _noted(replace(tables, crowds=crowds), series.context, now)


def crowd_closes(tables: Tables, series: Series) -> Tables:
    """A series opens no more connections; those that live go on."""
    crowds = tuple(replace(crowd, series=series) if crowd.series.id == series.id else crowd for crowd in tables.crowds)
    return replace(tables, crowds=crowds)


def learned(tables: Tables, entry: ArpEntry, now: Millis) -> Tables:
    """A neighbour answered an ARP request of this unit."""
    if entry in tables.arps:
        return tables
    place = (entry.context, entry.interface, entry.address)
    others = [old for old in tables.arps if (old.context, old.interface, old.address) != place]
    tables = replace(tables, arps=tuple(sorted((*others, entry))), new_arps=(*tables.new_arps, entry))
    return _due(tables, now)


def signed_in(tables: Tables, user: User) -> Tables:
    """Someone authenticated; an earlier entry of the same address gives way."""
    place = (user.context, user.address)
    return replace(tables, users=(*(old for old in tables.users if (old.context, old.address) != place), user))


def forgotten(tables: Tables, contexts: Iterable[str]) -> Tables:
    """Everything that passed through these contexts is gone: no stateful failover, or a configuration loaded anew."""
    gone = frozenset(contexts)
    if tables is EMPTY or not gone:
        return tables
    return replace(
        tables,
        connections=tuple(entry for entry in tables.connections if entry.key.context not in gone),
        crowds=tuple(crowd for crowd in tables.crowds if crowd.series.context not in gone),
        arps=tuple(entry for entry in tables.arps if entry.context not in gone),
        users=tuple(user for user in tables.users if user.context not in gone),
        new_connections=tuple(item for item in tables.new_connections if item.connection.key.context not in gone),
        new_arps=tuple(entry for entry in tables.new_arps if entry.context not in gone),
    )


def _with(entries: tuple[Connection, ...], entry: Connection) -> tuple[Connection, ...]:
    at = bisect_left(entries, entry.key, key=_key)
    known = at < len(entries) and entries[at].key == entry.key
    return (*entries[:at], entry, *entries[at + known :])


def _key(connection: Connection) -> ConnectionKey:
    return connection.key


def _due(tables: Tables, now: Millis) -> Tables:
    return tables if tables.due_ms is not None else replace(tables, due_ms=(now // NEWS_MS + 1) * NEWS_MS)


def _noted(tables: Tables, context: str, now: Millis) -> Tables:
    """Remember the most connections that there were."""
    most = most_used(tables, context, now)
    others = tuple(entry for entry in tables.most_used if entry.context != context)
    noted = tuple(sorted((*others, MostUsed(context, most)), key=lambda entry: entry.context))
    return tables if noted == tables.most_used else replace(tables, most_used=noted)


# --- news for the peer ------------------------------------------------------------------------------------------------


def news(
    tables: Tables, passed_on: frozenset[str], http: frozenset[str], now: Millis
) -> tuple[Tables, StateNews | None]:
    """What the peer does not know yet, and the tables with that noted.

    passed_on: contexts that are active here. http: those of them whose group says `replication http`."""
    told: list[SeriesNews] = []
    tcp = udp = 0
    crowds = list(tables.crowds)
    passing = False
    for index, crowd in enumerate(crowds):
        series = crowd.series
        if crowd.passing_from is None or not _passed_on(series.context, series.http, passed_on, http):
            continue
        passing = True
        last, over = series.opened(now), series.ended(now)
        if last == crowd.told and over == crowd.told_ended:
            continue
        told.append(SeriesNews(series, crowd.told, last, over))
        objects = last - crowd.told + over - crowd.told_ended
        if series.protocol is Protocol.TCP:
            tcp += objects
        else:
            udp += objects
        crowds[index] = replace(crowd, told=last, told_ended=over, spans=above(crowd.spans, over))
    singles = tables.new_connections
    if singles:
        singles = tuple(
            item for item in singles if _passed_on(item.connection.key.context, item.connection.http, passed_on, http)
        )
        tcp += sum(item.connection.key.protocol is Protocol.TCP for item in singles)
        udp += sum(item.connection.key.protocol is Protocol.UDP for item in singles)
    arps = tuple(entry for entry in tables.new_arps if entry.context in passed_on) if tables.new_arps else ()
    due_ms = (now // NEWS_MS + 1) * NEWS_MS if passing else None
    kept = tuple(crowds) if passing else tables.crowds
    if any(crowd.series.closed_ms is not None for crowd in kept):
        kept = tuple(crowd for crowd in kept if not _is_over(crowd, now))
    tables = replace(tables, crowds=kept, new_connections=(), new_arps=(), due_ms=due_ms)
    if not (told or singles or arps):
        return tables, None
    return tables, StateNews(Rows(tcp, udp, len(arps)), tuple(told), singles, arps)


def _is_over(crowd: Crowd, now: Millis) -> bool:
    """A series that passes here was closed, and its last connection has ended."""
    closed_ms = crowd.series.closed_ms
    return crowd.passing_from is not None and closed_ms is not None and now >= closed_ms + crowd.series.life_ms


def _passed_on(context: str, is_http: bool, passed_on: frozenset[str], http: frozenset[str]) -> bool:
    return context in passed_on and (not is_http or context in http)


def everything(tables: Tables, passed_on: frozenset[str], http: frozenset[str], now: Millis) -> tuple[StateNews, ...]:
    """The whole of it for a peer that knows nothing, in messages of BULK_OBJECTS objects at most."""
    pieces: list[StateNews] = []
    for entry in tables.connections:
        if _passed_on(entry.key.context, entry.http, passed_on, http):
            rows = Rows(tcp=1) if entry.key.protocol is Protocol.TCP else Rows(udp=1)
            pieces.append(StateNews(rows, connections=(ConnectionNews(entry),)))
    pieces += (StateNews(Rows(arp=1), arps=(entry,)) for entry in tables.arps if entry.context in passed_on)
    for crowd in tables.crowds:
        if _passed_on(crowd.series.context, crowd.series.http, passed_on, http):
            pieces += _crowd_pieces(crowd, now)
    return tuple(_packed(pieces))


def _crowd_pieces(crowd: Crowd, now: Millis) -> Iterator[StateNews]:
    ended = crowd.ended if crowd.passing_from is None else crowd.series.ended(now)
    for first, last in crowd.known(now):
        for start in range(first, last, BULK_OBJECTS):
            stop = min(last, start + BULK_OBJECTS)
            rows = Rows(tcp=stop - start) if crowd.series.protocol is Protocol.TCP else Rows(udp=stop - start)
            yield StateNews(rows, series=(SeriesNews(crowd.series, start, stop, ended),))


def _packed(pieces: Iterable[StateNews]) -> Iterator[StateNews]:
    """Small pieces put together into messages."""
    whole: StateNews | None = None
    for piece in pieces:
        if whole is not None and whole.rows.total + piece.rows.total > BULK_OBJECTS:
            yield whole
            whole = None
        whole = piece if whole is None else _together(whole, piece)
    if whole is not None:
        yield whole


def _together(left: StateNews, right: StateNews) -> StateNews:
    rows = Rows(left.rows.tcp + right.rows.tcp, left.rows.udp + right.rows.udp, left.rows.arp + right.rows.arp)
    return StateNews(rows, left.series + right.series, left.connections + right.connections, left.arps + right.arps)


# --- news of the peer -------------------------------------------------------------------------------------------------


def heard(tables: Tables, told: StateNews, refused: frozenset[str], now: Millis) -> Tables:
    """Take over what the peer's tables have. refused: contexts that are active here, of which it has nothing to say."""
    news = [item for item in told.series if item.series.context not in refused]
    crowds = _series_heard(tables.crowds, news) if news else tables.crowds
    if not (told.connections or told.arps):
        return replace(tables, crowds=crowds)
    entries = {entry.key: entry for entry in tables.connections}
    for single in told.connections:
        entry = single.connection
        if entry.key.context in refused:
            continue
        if single.ended:
            entries.pop(entry.key, None)
        else:
            entries[entry.key] = replace(entry, bytes=entry.carried(now), flowing_ms=None, bytes_per_s=0, heard_ms=now)
    arps = {(entry.context, entry.interface, entry.address): entry for entry in tables.arps}
    arps.update({(e.context, e.interface, e.address): e for e in told.arps if e.context not in refused})
    return replace(
        tables,
        connections=tuple(entries[key] for key in sorted(entries)),
        crowds=crowds,
        arps=tuple(sorted(arps.values())),
    )


def _series_heard(crowds: tuple[Crowd, ...], told: Iterable[SeriesNews]) -> tuple[Crowd, ...]:
    known = {crowd.series.id: crowd for crowd in crowds}
    for item in told:
        series, over = item.series, item.ended
        new, spans = (max(over, item.first), item.last), tuple[Span, ...]()
        crowd = known.get(series.id)
        if crowd is not None:
            over = max(over, crowd.ended)
            spans = above(crowd.spans, over)
        spans = joined(spans, new)
        if crowd is not None and not spans and series.closed_ms is not None:
            del known[series.id]
        else:
            known[series.id] = Crowd(series, spans, over)
    return tuple(known.values())
