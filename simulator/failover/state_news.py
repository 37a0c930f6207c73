"""What stateful failover carries: connections, populations of connections, ARP entries, and news of them (reference 11.1).

The appliance keeps these values in its tables (appliance/tables.py) and says what is new; the protocol carries the news to
the peer and counts it. A population is a series of like connections that are numbered as they are opened, evenly in time,
and live equally long: thousands of them are a few numbers, and which of them exist at any moment can be computed.
"""

from enum import StrEnum
from typing import Final, TypeAlias

import msgspec

from simulator.vocabulary import Millis, Value

replace = msgspec.structs.replace
MINUTE_MS: Final = 60_000
FIRST_PORT: Final = 1_024
PORTS: Final = 60_000


class Protocol(StrEnum):
    """What the connection table holds; ICMP through the appliance has no entry there."""

    TCP = "tcp"
    UDP = "udp"


class ConnectionKey(Value, order=True, array_like=True, cache_hash=True):
    """What tells one connection from all others: context, protocol, and both ends as the inside network sees them."""

    context: str
    protocol: Protocol
    outside_address: str
    outside_port: int
    inside_address: str
    inside_port: int


class Connection(Value):
    """One entry of the connection table."""

    key: ConnectionKey
    since_ms: Millis
    http: bool = False
    """HTTP connections are passed on only where `replication http` stands in the group (reference 11.1)."""
    inbound: bool = False
    """Opened from the outside."""
    bytes_per_s: int = 0
    flowing_ms: Millis | None = None
    """Since when packets have passed without a break; None: none pass now."""
    heard_ms: Millis = 0
    """The last packet before that, or the last of all."""
    bytes: int = 0
    """Carried before `flowing_ms`."""

    def carried(self, now: Millis) -> int:
        """Bytes at `now`."""
        flowing = 0 if self.flowing_ms is None else max(0, now - self.flowing_ms)
        return self.bytes + flowing * self.bytes_per_s // 1_000


class Series(Value, cache_hash=True):
    """A population of short connections through one context. Number n is opened at the n-th even part of a minute."""

    context: str
    name: str
    """Of the population: "web", "mail"."""
    protocol: Protocol
    port: int
    """Of the service."""
    started_ms: Millis
    per_minute: int
    """Connections opened in a minute."""
    life_ms: Millis
    kbps: int
    """All of them together, once as many end as begin."""
    inside_net: str
    """First three numbers of the inside hosts' addresses, with the point after them."""
    outside_net: str
    http: bool = False
    inbound: bool = False
    closed_ms: Millis | None = None
    """No more are opened from then on; None: it goes on."""

    @property
    def id(self) -> tuple[str, str, Millis]:
        """What stays the same when it is closed."""
        return (self.context, self.name, self.started_ms)

    def opened(self, at_ms: Millis) -> int:
        """How many have been opened before or at `at_ms`: the next one's number."""
        if self.closed_ms is not None and at_ms > self.closed_ms:
            at_ms = self.closed_ms
        return max(0, at_ms - self.started_ms) * self.per_minute // MINUTE_MS

    def ended(self, at_ms: Millis) -> int:
        """How many have had their time by `at_ms`."""
        return self.opened(at_ms - self.life_ms)

    def since_ms(self, number: int) -> Millis:
        """When that connection was opened."""
        return self.started_ms - (-(number + 1) * MINUTE_MS // max(1, self.per_minute))

    def connection(self, number: int, now: Millis) -> Connection:
        """That connection, as an entry of the table. Its client is one of two hundred hosts."""
        client, port = 20 + number % 200, FIRST_PORT + number % PORTS
        server = 5
        inside = (server, self.port) if self.inbound else (client, port)
        outside = (client, port) if self.inbound else (server, self.port)
        key = ConnectionKey(
            self.context,
            self.protocol,
            f"{self.outside_net}{outside[0]}",
            outside[1],
            f"{self.inside_net}{inside[0]}",
            inside[1],
        )
        since_ms = self.since_ms(number)
        each = self.kbps * 125 * MINUTE_MS // max(1, self.per_minute * self.life_ms)
        return Connection(key, since_ms, self.http, self.inbound, each, since_ms, now)


Span: TypeAlias = tuple[int, int]
"""Numbers of a series: the first, and the one after the last."""


class SeriesNews(Value, array_like=True):
    """Connections `first` to `last` - 1 of a series were opened, and those below `ended` have ended."""

    series: Series
    first: int
    last: int
    ended: int


class ConnectionNews(Value, array_like=True):
    """A connection was opened, or ended."""

    connection: Connection
    ended: bool = False


class ArpEntry(Value, array_like=True, order=True):
    """One row of the ARP table of a context."""

    context: str
    interface: str
    address: str
    mac: str


class Rows(Value, array_like=True):
    """How many updates of each kind of object (reference 11.5)."""

    tcp: int = 0
    udp: int = 0
    arp: int = 0

    @property
    def total(self) -> int:
        return self.tcp + self.udp + self.arp


class StateNews(Value):
    """What one unit's tables have to tell at one moment."""

    rows: Rows
    series: tuple[SeriesNews, ...] = ()
    connections: tuple[ConnectionNews, ...] = ()
    arps: tuple[ArpEntry, ...] = ()


# --- numbers of a series ----------------------------------------------------------------------------------------------


def count(spans: tuple[Span, ...]) -> int:
    return sum(last - first for first, last in spans)


def above(spans: tuple[Span, ...], ended: int) -> tuple[Span, ...]:
    """What is left of them when all numbers below `ended` are gone."""
    if not spans or spans[0][0] >= ended:
        return spans
    return tuple((max(first, ended), last) for first, last in spans if last > ended)


def joined(spans: tuple[Span, ...], more: Span) -> tuple[Span, ...]:
    """With one more span, in order, neighbours made one."""
    if more[0] >= more[1]:
        return spans
    if spans and spans[-1][0] <= more[0] <= spans[-1][1]:
        return (*spans[:-1], (spans[-1][0], max(more[1], spans[-1][1])))
    merged: list[Span] = []
    for span in sorted((*spans, more)):
        if merged and span[0] <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], span[1]))
        else:
            merged.append(span)
    return tuple(merged)


def common(left: tuple[Span, ...], right: tuple[Span, ...]) -> tuple[Span, ...]:
    """The numbers that are in both."""
    both = ((max(a, c), min(b, d)) for a, b in left for c, d in right)
    return tuple(sorted((first, last) for first, last in both if first < last))
