"""Who talks through the pair: single sessions and populations of connections, as values, and what they look like at rest.

The packets of a flow are never simulated one by one. A session that passes sends a packet every `spacing_ms`; how many that
makes between two moments is computed when something changes. What can change is judged in sessions.py; here is what a flow
is. Each context has the same ones: the document's own test (source: Failover Functionality Tests, step 1), HTTP, a long TCP
session, a UDP stream, a ping, and three populations.
"""

from enum import StrEnum
from typing import Final

from simulator.failover.state_news import Connection, ConnectionKey, Protocol, Series, Span
from simulator.pair.topology import Host, Topology
from simulator.vocabulary import InputId, Millis, PortName, UnitRole, Value


class Drop(StrEnum):
    """Why a packet does not get through the pair."""

    NO_PATH = "no path"
    """No unit is reached, or the packet cannot leave it."""
    NO_CONTEXT = "no context"
    """Contexts share the interface, and nothing tells for which of them it is (reference 18.3)."""
    STANDBY = "standby"
    """The unit that is reached has the context in standby, or not yet active (reference 11.2)."""
    NO_CONNECTION = "no connection"
    """It knows no such connection: "First TCP packet not SYN" (reference 11.2)."""
    CAPACITY = "capacity"
    """It has more to pass than it can."""
    LOST = "lost on a cable"


class Kind(StrEnum):
    FTP = "ftp"
    HTTP = "http"
    TCP = "tcp"
    UDP = "udp"
    PING = "ping"
    CROWD = "crowd"
    """A population of connections."""


class Habit(Value):
    """How sessions of a kind behave."""

    title: str
    spacing_ms: Millis
    """From packet to packet."""
    kbps: int
    size_kbit: int = 0
    """What one session carries; 0: it has no end of its own."""
    pause_ms: Millis = 0
    """Between two sessions."""
    two_way: bool = True
    """Nothing more is sent before an answer has come."""
    ports: tuple[int, ...] = ()
    """Of the service: one connection for each. None: the table has no entry for it."""
    protocol: Protocol = Protocol.TCP
    inbound: bool = False


HABITS: Final[dict[Kind, Habit]] = {
    Kind.FTP: Habit("FTP", 10, 8_000, 480_000, 5_000, ports=(21, 20)),
    Kind.HTTP: Habit("HTTP", 20, 4_000, 80_000, 2_000, ports=(80,), inbound=True),
    Kind.TCP: Habit("TCP session", 200, 64, ports=(22,)),
    Kind.UDP: Habit("UDP stream", 20, 2_000, two_way=False, ports=(5004,), protocol=Protocol.UDP),
    Kind.PING: Habit("Ping", 1_000, 1),
}
"""Rates and sizes are ours. A minute of FTP, twenty seconds of HTTP; inspection opens FTP's data connection."""


class Population(Value):
    """A population before it has a rate of its own. kbps: of one connection."""

    title: str
    protocol: Protocol
    port: int
    per_minute: int
    life_ms: Millis
    kbps: int
    http: bool = False
    inbound: bool = False


POPULATIONS: Final[dict[str, Population]] = {
    "web": Population("Web traffic", Protocol.TCP, 80, 600, 4_000, 500, http=True, inbound=True),
    "mail": Population("Mail traffic", Protocol.TCP, 25, 120, 30_000, 160),
    "dns": Population("DNS traffic", Protocol.UDP, 53, 600, 10_000, 10),
}
MOST_PER_MINUTE: Final = 60_000
MOST_KBPS: Final = 1_000_000


class Phase(StrEnum):
    OFF = "off"
    RESTING = "resting"
    """Between two sessions."""
    OPENING = "opening"
    """Its first packet has not been answered yet."""
    UP = "up"


class Flow(Value):
    """One single session after another between a host inside and one outside."""

    name: str
    """Kind and context: "ftp context1"."""
    kind: Kind
    context: str
    kbps: int
    phase: Phase = Phase.OFF
    session: int = 0
    """Sessions begun."""
    unit: UnitRole | None = None
    """Through which its packets pass now; None: they do not."""
    reason: Drop | None = None
    """Why not."""
    share: int = 1_000
    """Of a thousand packets that reach the unit, so many pass."""
    sound: int = 1_000
    """Of a thousand packets, so many are not lost on a cable."""
    base_ms: Millis = 0
    """When the session's first packet was sent; the others follow at the habit's spacing."""
    since_ms: Millis = 0
    """Up to here its packets have been counted."""
    last_ms: Millis | None = None
    """The last packet that passed before the interruption that is under way."""
    tries: int = 0
    due_ms: Millis | None = None
    due_seq: int = 0
    """Of the FlowDue by which it acts at due_ms, whatever else was planned for that moment before; 0: any (saved by an earlier
    version)."""
    """When it acts of its own accord: a session's begin or end, or the next try."""
    left_bits: int = 0
    told: bool = False
    """The interruption under way has been told of."""
    broken: bool = False
    """Its session did not survive it."""
    cause: InputId = 0
    """What interrupted it."""

    def plans(self, at_ms: Millis, seq: int) -> bool:
        """Whether a FlowDue is what the flow plans. By its number: a plan that was given up and made again for the same moment is
        another, or how time is cut would decide which of the two comes first."""
        return self.due_ms == at_ms and self.due_seq in (0, seq)

    @property
    def habit(self) -> Habit:
        return HABITS[self.kind]

    @property
    def title(self) -> str:
        return self.habit.title

    def packets(self, until_ms: Millis) -> int:
        """How many packets are sent from `since_ms` on and before `until_ms`."""
        spacing = self.habit.spacing_ms
        return (self.base_ms - self.since_ms) // spacing - (self.base_ms - until_ms) // spacing

    def next_packet_ms(self, from_ms: Millis) -> Millis:
        """The first packet at `from_ms` or later."""
        spacing = self.habit.spacing_ms
        return self.base_ms - (self.base_ms - from_ms) // spacing * spacing

    @property
    def packet_bits(self) -> int:
        return self.kbps * self.habit.spacing_ms

    def keys(self, topology: Topology) -> tuple[ConnectionKey, ...]:
        """The connections of the present session."""
        inside, outside = topology.inside(self.context), outside_net(topology, self.context)
        if inside is None:
            return ()
        habit = self.habit
        number = 1_024 + self.session % 60_000
        found = []
        for port in habit.ports:
            ends = (number, port) if habit.inbound else (port, number)
            address = f"{outside}{habit.ports[0] % 250 + 1}"
            found.append(ConnectionKey(self.context, habit.protocol, address, ends[0], inside.address, ends[1]))
        return tuple(found)

    def connection(self, key: ConnectionKey, now: Millis) -> Connection:
        """The table's entry for one of them, from `now` on."""
        each = self.kbps * 125 // max(1, len(self.habit.ports))
        return Connection(key, now, self.kind is Kind.HTTP, self.habit.inbound, each, now, now)


class Crowd(Value):
    """A population of connections and which of them live, as their hosts know it."""

    series: Series
    unit: UnitRole | None = None
    reason: Drop | None = None
    share: int = 1_000
    sound: int = 1_000
    spans: tuple[Span, ...] = ()
    """Numbers that live, of those opened before `passing_from`."""
    passing_from: int = 0
    """While it passes, this number and all later ones are opened as their time comes."""
    since_ms: Millis = 0
    last_ms: Millis | None = None
    cause: InputId = 0

    @property
    def name(self) -> str:
        return f"{self.series.name} {self.series.context}"

    @property
    def title(self) -> str:
        return POPULATIONS[self.series.name].title


class Learned(Value, array_like=True):
    """What a segment knows of the active address of a context: its MAC, and behind which unit the switch saw that last."""

    switch: str
    vlan: int
    address: str
    mac: str
    unit: UnitRole | None
    """None: the switch forgot, because the port went down; it floods."""
    context: str
    port: PortName
    """Of that unit."""


class Back(Value, array_like=True):
    """The routers send the answers to a context's connections to another context (reference 11.4)."""

    context: str
    via: str


def title_of(name: str) -> str:
    """What people call a flow of this name: "FTP"."""
    kind, _, _ = name.partition(" ")
    return POPULATIONS[kind].title if kind in POPULATIONS else HABITS[Kind(kind)].title


# --- who they are -----------------------------------------------------------------------------------------------------


def names(topology: Topology) -> tuple[str, ...]:
    """Every flow that there can be."""
    kinds = (*HABITS, *POPULATIONS)
    return tuple(f"{kind} {context}" for context in topology.contexts for kind in kinds)


def host_mac(topology: Topology, host: Host) -> str:
    """Made up: one for each host of the topology."""
    return f"0007.0e00.{topology.number(host):04x}"


def outside_net(topology: Topology, context: str) -> str:
    """Three numbers of the addresses behind the context's outside: one of the nets set aside for documentation (RFC 5737)."""
    nets = ("198.51.100.", "203.0.113.", "192.0.2.")
    return nets[topology.contexts.index(context) % len(nets)]


def series(topology: Topology, context: str, name: str, per_minute: int, now: Millis) -> Series | None:
    """A population that begins now; None: the context has no host inside."""
    inside = topology.inside(context)
    if inside is None:
        return None
    population = POPULATIONS[name]
    return Series(
        context=context,
        name=name,
        protocol=population.protocol,
        port=population.port,
        started_ms=now,
        per_minute=per_minute,
        life_ms=population.life_ms,
        kbps=per_minute * population.life_ms * population.kbps // 60_000,
        inside_net=inside.address.rpartition(".")[0] + ".",
        outside_net=outside_net(topology, context),
        http=population.http,
        inbound=population.inbound,
    )
