"""What a browser knows of a lab: a tree of small entities, each replaced whole by one event type (see events.py).

Texts in the device's own words; all times virtual milliseconds, `*_wall_*` excepted. Field names are the JSON names.
"""

from simulator.vocabulary import GroupId, Millis
from simulator.wire.lesson import LessonView, QuestionView
from simulator.wire.record import Wire
from simulator.wire.rehearsal import RehearsalView


class UnitView(Wire):
    """One firewall as someone standing before it sees it. Key: unit."""

    unit: str
    """Seat: "primary" (left) or "secondary" (right)."""
    role: str
    """"Primary" or "Secondary", as configured; normally the seat's."""
    hostname: str
    model: str
    power: str
    """"on", "off", "booting", "crashed" or "broken"."""
    boot_done_ms: Millis | None
    failover_on: bool
    pseudo_standby: bool
    config_state: str
    """"Sync Done", "Config Syncing", ... or "" before any sync (show failover state)."""
    unsaved: bool
    """The running configuration differs from the startup configuration."""
    version: str = ""
    """Software that runs: "8.4(7)"."""


class GroupView(Wire):
    """One failover group (1 or 2) on one unit. Key: unit, group."""

    unit: str
    group: GroupId
    configured: bool
    state: str
    """The device's word: "Active", "Standby Ready", ... ; "Off" where the unit is not running."""
    active: bool
    """Owns the active addresses here, now."""
    reason: str
    since_ms: Millis
    active_since_ms: Millis | None
    active_ms: Millis
    last_failover_ms: Millis | None
    preferred: bool
    """This unit is the group's preferred one."""
    preempt_s: int | None
    """Preempt delay; None: no preempt."""
    preempt_due_ms: Millis | None
    """When it will move here; 0: overdue, the peer or the link is awaited."""
    failed_interfaces: int
    monitored_interfaces: int
    policy: str
    """"1" or "50%"."""
    seen_by_peer: str
    """What the other unit believes this state to be: "Not Detected", "Failed", "Active", ..."""
    contexts: tuple[str, ...]


class InterfaceView(Wire):
    """One data interface of a context on one unit. Key: unit, context, name."""

    unit: str
    context: str
    name: str
    group: GroupId
    port: str
    """Physical port: "Ethernet0"."""
    subinterface: str
    """Interface that was allocated: "Ethernet0.1"."""
    vlan: int | None
    monitored: bool
    enabled: bool
    status: str
    """"Normal", "Testing", ...; "" where the unit is not running."""
    waiting: bool
    testing: str
    """The test under way ("ARP", ...) or ""."""
    address: str
    """Address owned now; "" where none."""
    mac: str


class PortView(Wire):
    """A physical port, its cable and the switch port at the far end. Key: unit, port."""

    unit: str
    port: str
    purpose: str
    """"data", "failover", "state" or "unused"."""
    enabled: bool
    """No `shutdown` in the system execution space."""
    carrier: bool
    plugged: bool
    switch: str
    """Switch at the far end; "" for an unused port."""
    switch_port: str
    switch_port_up: bool
    loss_percent: int
    delay_ms: int
    cut: str
    """One-way cut: "", "in" (nothing arrives at the unit) or "out" (nothing leaves it)."""
    dead_vlans: tuple[int, ...]
    """VLANs that the switch silently stopped carrying on this port."""
    label: str = ""
    """As on the box: "E0", "Gi0/0", "Te0/8"."""
    bundle: str = ""
    """The Redundant interface or Port-channel that it is a member of: "Port-channel1"; "" where none."""
    forwards: bool = True
    """False: spanning tree listens and learns on the switch port; its link is up and nothing passes yet."""


class PeerView(Wire):
    """What one unit believes of the other. Key: unit (the one that believes)."""

    unit: str
    peer: str
    """"Up", "Failed" or "Not Detected"."""
    link: str
    """Failover link: "Up", "Failed" or "Unknown". "Failed" suspends failover."""
    heard_ms: Millis | None
    """Last hello heard on the failover link."""
    poll_ms: Millis
    hold_ms: Millis
    missed: int
    probing: bool


class LinkView(Wire):
    """One of the pair's own links. Key: link ("failover" or "state")."""

    link: str
    name: str
    """As configured: "LANFailover"; "" where none is."""
    port: str
    up: bool
    """Messages get through both ways between running units, to the observer's eye."""


class SwitchView(Wire):
    """A switch. Key: switch."""

    switch: str
    title: str
    on: bool
    """Has power; without it the carriers of its ports are gone."""
    vlans: tuple[int, ...]
    dead_vlans: tuple[int, ...]
    """VLANs that it silently stopped carrying altogether."""
    side: str = ""
    """Where it stands: "top" (outside), "bottom" (inside) or "between" the units (it carries nothing but the pair's links)."""


class HostView(Wire):
    """A router, a server or another host around the pair. Key: host."""

    host: str
    kind: str
    """"router", "server" or "host"."""
    title: str
    address: str
    context: str
    """The contexts through which it talks, with blanks between them; "" where it talks through none."""
    switch: str
    vlan: int


class DropView(Wire):
    """Packets of a flow that did not get through, for one reason."""

    reason: str
    """"no path", "no context", "standby", "no connection", "capacity" or "lost on a cable"."""
    packets: int


class FlowView(Wire):
    """Who talks through the pair: single sessions one after the other, or a population of connections. Key: flow."""

    flow: str
    """Name as in the request: "ftp context1"."""
    title: str
    kind: str
    """"ftp", "http", "tcp", "udp", "ping" or "crowd" (a population)."""
    context: str
    state: str
    """"off", "resting" (between two sessions), "opening", "passing" or "interrupted"."""
    unit: str
    """Through which it passes; "" while it does not."""
    reason: str
    """Why it does not pass, as in DropView, or ""."""
    rate: int
    """kbit/s that it wants; of a population: connections opened in a minute."""
    kbps: int
    """What it carries now."""
    connections: int
    """Open now."""
    sessions: int
    """Begun so far."""
    kept: int
    lost: int
    """Sessions that survived an interruption, and that did not."""
    interrupted_ms: Millis | None
    """The last packet that passed, while it is interrupted."""
    outage_ms: Millis
    """The last interruption: from the last packet before to the first one after."""
    longest_ms: Millis
    interruptions: int
    dropped: tuple[DropView, ...]
    at_risk: int = 0
    """Of the open connections, those that a switchover at this moment would lose: the other unit does not know them, or they are
    interrupted."""


class Growth(Wire):
    """The numbers of a flow that change by themselves, as in FlowView."""

    flow: str
    connections: int
    sessions: int
    at_risk: int


class FaultView(Wire):
    """A fault that is in force, with the command name that repairs it. Key: fault."""

    fault: str
    """Name as in the request: "cable primary Ethernet0"."""
    title: str
    since_ms: Millis


class ConsoleView(Wire):
    """Console of one unit: its prompt and the last lines. Key: unit."""

    unit: str
    prompt: str
    lines: tuple[str, ...]


class Segment(Wire):
    """A stretch of one lane of the timeline; it lasts until the next one's at_ms."""

    at_ms: Millis
    state: str


class Lane(Wire):
    """State of one group on one unit over time; group 0 is the hidden system group. Key: unit, group."""

    unit: str
    group: GroupId
    segments: tuple[Segment, ...]


class SessionsView(Wire):
    """What became of the sessions of a flow (of a population: its connections) in an interruption. flow: as in FlowView."""

    flow: str
    kept: int
    lost: int


class LogEntry(Wire, omit_defaults=True):
    """One sentence of the event log, in order of time. Entries with the same id go back to the same input."""

    id: int
    """The input that caused it; `because` is the id of an earlier entry or input that it rests on, else 0."""
    at_ms: Millis
    kind: str
    """"fault", "repair", "command", "hello", "test", "interface", "group", "peer", "sync", "unit", "flow", "health"; or "step": a
    quiet row, such as a state that a group only passes through."""
    unit: str
    """"primary", "secondary" or "" for the world."""
    group: GroupId | None
    text: str
    because: int
    number: int = 0
    """The row's own number, greater than those of all rows before it (but for a verdict, which is the last of its millisecond).
    `why` asks by it."""
    sessions: SessionsView | None = None
    """Of a row that ends an interruption, or says that a session is lost; left out of all others."""


class SyslogLine(Wire):
    """One system log message of a unit, in order of time. Browsers see every one; what a unit keeps or sends is decided by
    its own `logging` lines."""

    unit: str
    at_ms: Millis
    context: str
    """The context that it is about; "" for the unit itself."""
    severity: int
    """0 to 7."""
    number: int
    text: str
    """The whole line: "%PIX-1-104001: (Primary) Switching to ACTIVE - ..."."""


class Clock(Wire):
    """How virtual time runs now: at_ms(wall) = at_ms + (wall - at_wall_ms) * speed, unless paused."""

    at_ms: Millis
    at_wall_ms: int
    """Unix time."""
    speed: float
    paused: bool
    until_happening: bool
    """Running to the next happening, then pausing."""
    adaptive: bool = False
    """`speed` follows what happens: calm stretches fast, a failover slow."""


class Health(Wire):
    """The observer's verdict on the pair: one word, and why."""

    health: str
    """"ok" (every context passes its traffic, and each group has a standby that could take over), "at-risk" (a failover now would
    cost something, or is not possible), "outage" (a context does not pass its traffic, or no unit is active for a group) or
    "split-brain"."""
    text: str
    """The first cause; of "ok", where the groups are active."""
    more: tuple[str, ...] = ()
    """Further causes."""
    contexts: tuple[str, ...] = ()
    """Which are cut off, or would be by a failover now."""
    since_ms: Millis | None = None
    """When the outage or the split brain began."""


class Suggestion(Wire):
    """A suggested act, or "" where there is none."""

    text: str
    target: str
    """What to point at: "port primary Ethernet0"."""


class Branch(Wire):
    """A past that was left: someone went back to `from_ms` and acted there, or undid something. The timeline keeps it
    beneath the present."""

    branch: int
    """Rises with each one; `return` in requests.py goes back to it."""
    from_ms: Millis
    """Where it parts from the present."""
    until_ms: Millis
    """How far it had run."""
    lanes: tuple[Lane, ...]
    """Its segments from `from_ms` on; the first of each lane begins there."""


class Undoable(Wire):
    """The last act, which `undo` takes back with all that came of it; text "" where there is none."""

    text: str
    at_ms: Millis


class Snapshot(Wire):
    """The whole of it, and the number of the last event that it contains."""

    v: int
    lab: str
    run: int
    """Rises when events start over; a client that sees another run joins again."""
    seq: int
    title: str
    profile: str
    epoch_wall: str
    """What the devices' clock showed at virtual 0: "2007-04-16T06:10:00Z"."""
    clock: Clock
    health: Health
    suggestion: Suggestion
    units: tuple[UnitView, ...]
    groups: tuple[GroupView, ...]
    interfaces: tuple[InterfaceView, ...]
    ports: tuple[PortView, ...]
    peers: tuple[PeerView, ...]
    links: tuple[LinkView, ...]
    switches: tuple[SwitchView, ...]
    hosts: tuple[HostView, ...]
    faults: tuple[FaultView, ...]
    consoles: tuple[ConsoleView, ...]
    lanes: tuple[Lane, ...]
    log: tuple[LogEntry, ...]
    syslog: tuple[SyslogLine, ...]
    flows: tuple[FlowView, ...] = ()
    opened_ms: Millis = 0
    """The earliest moment that can be looked back at."""
    branches: tuple[Branch, ...] = ()
    undo: Undoable = Undoable("", 0)
    lesson: LessonView | None = None
    question: QuestionView | None = None
    rehearsal: RehearsalView | None = None


HEALTH_WORDS = {"ok": "OK", "at-risk": "At risk", "outage": "Outage", "split-brain": "Split brain"}
"""As people read them."""
LOG_ENTRIES = 300
SYSLOG_LINES = 300
CONSOLE_LINES = 500
LANE_SEGMENTS = 400
BRANCHES = 3
