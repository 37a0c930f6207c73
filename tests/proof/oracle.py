"""Who can talk to whom, worked out apart from the simulator's own flows: a second opinion on every interruption.

From powers, states, configuration texts and the names of faults it follows at each moment whether a packet between the two
hosts of a context passes, does not, or cannot be said: where both units hold the active addresses, the switch may know
either; where a unit's announcement was lost, the switch learns from the next hello (reference 11.3). Then every interruption
that was reported, or is under way at the end, must begin and end where packets pass, must hold no stretch longer than the
flow's own spacing in which they do, and every stretch in which none passes must lie in such an interruption.
"""

from enum import StrEnum
from typing import Final

from simulator.appliance.config.write import write
from simulator.faults.names import name_of
from simulator.lab import Happening, Lab
from simulator.pair.topology import Host, HostKind
from simulator.vocabulary import GroupId, GroupState, Millis, Power, UnitRole, Value
from simulator.world.flows import title_of
from simulator.world.happenings import FlowResumed
from simulator.world.world import World
from tests.proof import plain
from tests.proof.plain import ACTIVE, UNITS
from tests.proof.rules import Broken

HELLO_MS: Final[Millis] = 16_000
"""The longest interface poll, and a second: by then a hello has told the switch, or a host has asked."""

START_MS: Final[Millis] = 15_000
"""After so long a way, each flow is under way: first packets that nobody answered come again every 12 s at the latest."""


class Verdict(StrEnum):
    PASSES = "passes"
    DROPS = "drops"
    OPEN = "cannot be said"


class Talk(Value, frozen=True):
    """How packets of a kind go. retries: TCP, which finds out later and later that its way is open."""

    title: str
    spacing_ms: Millis
    inbound: bool = False
    two_way: bool = True
    retries: bool = False
    endless: bool = True
    """Always under way, so that each stretch without passage must have been noticed."""


TALKS: Final = (
    Talk("Ping", 1_000),
    Talk("UDP stream", 20, two_way=False),
    Talk("TCP session", 200, retries=True, endless=False),
    Talk("Web traffic", 100, inbound=True),
    Talk("Mail traffic", 100),
    Talk("DNS traffic", 100),
)


class Stretch(Value, frozen=True):
    begin_ms: Millis
    end_ms: Millis
    verdict: Verdict


class Outage(Value, frozen=True):
    title: str
    context: str
    last_ms: Millis
    """Of the last packet that passed before."""
    first_ms: Millis | None
    """Of the first one after; None: the interruption lasts."""
    kept: bool


class Oracle:
    """Watches a lab as rules.Watch does."""

    def __init__(self, lab: Lab) -> None:
        self.broken: list[Broken] = []
        self._begin_ms = self._seen_ms = lab.now_ms
        self._talks: dict[tuple[str, bool, bool], list[Stretch]] = {}
        self._outages: list[Outage] = []
        self._configured: tuple[object, object] = (None, None)
        self._heard: dict[tuple[str, UnitRole], bool] = {}
        """Whether the switches of a context know that this unit has its active addresses now."""
        self._was_clear: dict[tuple[str, UnitRole], bool] = {}
        self._quiet_ms: dict[tuple[str, UnitRole], Millis | None] = {}
        self._now: dict[tuple[str, bool, bool], Verdict] = {}
        self.look(lab.world)

    def note(self, happenings: tuple[Happening, ...]) -> None:
        for entry in happenings:
            output = entry.output
            if isinstance(output, FlowResumed):
                last_ms = entry.at_ms - output.outage_ms
                self._outages.append(
                    Outage(
                        title_of(output.flow),
                        output.context,
                        last_ms,
                        entry.at_ms,
                        bool(output.kept) and not output.lost,
                    )
                )

    def acted(self, now: Millis, text: str) -> None:
        """Nothing to note."""

    def look(self, world: World) -> None:
        now = world.now_ms
        configured = (world.primary.device.running, world.secondary.device.running)
        changed = any(one is not other for one, other in zip(configured, self._configured, strict=True))
        self._configured = configured
        for key, verdict in self._now.items():
            said = Verdict.OPEN if changed else verdict
            # What passed for no more than an instant, between a happening and an act of the same millisecond, has passed.
            if now > self._seen_ms or verdict is not Verdict.DROPS:
                self._talks.setdefault(key, []).append(Stretch(self._seen_ms, now, said))
        instant, self._seen_ms = now == self._seen_ms, now
        blocked = _blocked(world)
        for context in ("context1", "context2"):
            self._learn(world, context, blocked, instant=instant)
            for talk in TALKS:
                key = (context, talk.inbound, talk.two_way)
                self._now[key] = self._verdict(world, context, blocked, talk)

    def now(self, context: str, talk: Talk) -> Verdict:
        """Of the moment that was looked at last."""
        return self._now[context, talk.inbound, talk.two_way]

    def _learn(self, world: World, context: str, blocked: frozenset[tuple[object, ...]], *, instant: bool) -> None:
        """A unit that has the active addresses is heard where it announces them, or could say hello for long enough, or, if it
        says none, could be asked for long enough. Of what happens in one instant nobody sees from outside what came first, an
        announcement or a repair."""
        both = all(_holds(world, unit, context) for unit in UNITS)
        for unit in UNITS:
            key = (context, unit)
            clear = _clear(world, context, unit, blocked, "out")
            was_clear, self._was_clear[key] = self._was_clear.get(key, clear), clear
            if both:
                self._heard[key], self._quiet_ms[key] = False, None
                continue
            if not _holds(world, unit, context):
                self._heard.pop(key, None)
                self._quiet_ms[key] = None
                continue
            self._heard.setdefault(key, clear and (was_clear or not instant))  # it has just announced them
            can = clear and (_says_hello(world, unit, context) or _clear(world, context, unit, blocked, "in"))
            if not can:
                self._quiet_ms[key] = None
            elif self._quiet_ms.get(key) is None:
                self._quiet_ms[key] = world.now_ms
            since = self._quiet_ms.get(key)
            if since is not None and world.now_ms - since >= HELLO_MS:
                self._heard[key] = True

    def _verdict(self, world: World, context: str, blocked: frozenset[tuple[object, ...]], talk: Talk) -> Verdict:
        hosts = _hosts(world, context)
        inside, outside = (next(h for h in hosts if h.kind is kind) for kind in (HostKind.SERVER, HostKind.ROUTER))
        source, target = (outside, inside) if talk.inbound else (inside, outside)
        holders = [unit for unit in UNITS if _holds(world, unit, context)]
        able = []
        for unit in holders:
            ways = [(source, "in"), (target, "out")]
            if talk.two_way:
                ways += [(target, "in"), (source, "out")]
            if _passes(world, unit, context) and not any(_stopped(blocked, unit, host, way) for host, way in ways):
                able.append(unit)
        if not able:
            return Verdict.DROPS
        sure = len(holders) == 1 and self._heard.get((context, able[0]), False) and not _lossy(world, able[0])
        sure = sure and not _stopped(blocked, able[0], source, "out")
        return Verdict.PASSES if sure else Verdict.OPEN

    # --- the end ------------------------------------------------------------------------------------------------------

    def ended(self, world: World) -> None:
        self.look(world)
        self._outages += _under_way(world)
        for context in ("context1", "context2"):
            for talk in TALKS:
                stretches = _joined(self._talks.get((context, talk.inbound, talk.two_way), []))
                outages = [o for o in self._outages if (o.title, o.context) == (talk.title, context)]
                for outage in outages:
                    self._judge(talk, outage, stretches, world.now_ms)
                if talk.endless:
                    self._missed(talk, context, outages, stretches)

    def _judge(self, talk: Talk, outage: Outage, stretches: list[Stretch], now: Millis) -> None:
        where = f"{talk.title} {outage.context}: {outage.last_ms} to {outage.first_ms or 'the end'}"
        over_ms = outage.first_ms or now
        for moment, word in ((outage.last_ms, "last"), (outage.first_ms, "first")):
            if moment is None or moment <= self._begin_ms + 1:
                continue
            near = [s for s in stretches if s.begin_ms - 1 <= moment <= s.end_ms + 1]
            if near and all(stretch.verdict is Verdict.DROPS for stretch in near):
                self.broken.append(Broken("outage", moment, f"{where}: the {word} packet cannot pass"))
        tolerated_ms = 2 * talk.spacing_ms
        if talk.retries:
            tolerated_ms += (over_ms - outage.last_ms) * 2 // 3
        for stretch in stretches:
            begin_ms, end_ms = max(stretch.begin_ms, outage.last_ms), min(stretch.end_ms, over_ms)
            kept = outage.kept or not talk.retries
            if stretch.verdict is Verdict.PASSES and end_ms - begin_ms > tolerated_ms and kept:
                self.broken.append(Broken("outage", begin_ms, f"{where}: packets pass from {begin_ms} to {end_ms}"))

    def _missed(self, talk: Talk, context: str, outages: list[Outage], stretches: list[Stretch]) -> None:
        under_way = False
        for stretch in stretches:
            under_way |= stretch.verdict is Verdict.PASSES and stretch.end_ms - stretch.begin_ms > START_MS
            if (
                not under_way
                or stretch.verdict is not Verdict.DROPS
                or stretch.end_ms - stretch.begin_ms <= 2 * talk.spacing_ms
            ):
                continue
            covered = any(
                o.last_ms <= stretch.begin_ms + talk.spacing_ms
                and (o.first_ms is None or stretch.end_ms - talk.spacing_ms <= o.first_ms)
                for o in outages
            )
            if not covered:
                self.broken.append(
                    Broken(
                        "outage",
                        stretch.begin_ms,
                        f"{talk.title} {context}: nothing passes until {stretch.end_ms}, and nobody noticed",
                    )
                )


def _under_way(world: World) -> list[Outage]:
    """The interruptions that nothing has ended yet."""
    flows = [(flow.title, flow.context, flow.last_ms) for flow in world.traffic.flows]
    crowds = [
        (crowd.title, crowd.series.context, crowd.last_ms)
        for crowd in world.traffic.crowds
        if crowd.series.closed_ms is None
    ]
    return [
        Outage(title, context, last_ms, None, kept=False)
        for title, context, last_ms in (*flows, *crowds)
        if last_ms is not None
    ]


def _joined(stretches: list[Stretch]) -> list[Stretch]:
    joined: list[Stretch] = []
    for stretch in stretches:
        if joined and joined[-1].verdict is stretch.verdict and joined[-1].end_ms == stretch.begin_ms:
            joined[-1] = Stretch(joined[-1].begin_ms, stretch.end_ms, stretch.verdict)
        else:
            joined.append(stretch)
    return joined


# --- what can be seen from outside ------------------------------------------------------------------------------------


def _hosts(world: World, context: str) -> tuple[Host, ...]:
    return tuple(filter(None, (world.topology.outside(context), world.topology.inside(context))))


def group_of(world: World, unit: UnitRole, context: str) -> GroupId | None:
    """The group of a context by the unit's configuration; None: it has no such context."""
    inside = False
    for line in plain.system_lines(world.chassis(unit).device.running):
        if line.startswith("context "):
            if inside:
                return 1
            inside = line == f"context {context}"
        elif inside and line.startswith("join-failover-group "):
            return int(line.split()[1])
    return 1 if inside else None


def _holds(world: World, unit: UnitRole, context: str) -> bool:
    """The unit has the context's active addresses: from Just Active on, or where it stayed so when failover was disabled."""
    group, chassis = group_of(world, unit, context), world.chassis(unit)
    if group is None or chassis.power is not Power.ON or chassis.device.unit is None:
        return False
    run = chassis.device.unit.groups[group]
    return run.state in ACTIVE or (run.state is GroupState.DISABLED and run.holds_active)


def _says_hello(world: World, unit: UnitRole, context: str) -> bool:
    """On both interfaces of the context: failover is on, and they are monitored."""
    running = world.chassis(unit).device.running
    if "failover" not in plain.system_lines(running) or context not in running.context_names:
        return False
    return not any(line.strip().startswith("no monitor-interface ") for line in write(running, context))


def _passes(world: World, unit: UnitRole, context: str) -> bool:
    group = group_of(world, unit, context)
    return group is not None and plain.state(world, unit, group) in (GroupState.ACTIVE, GroupState.DISABLED)


def _blocked(world: World) -> frozenset[tuple[object, ...]]:
    """What the faults in force stop, and switch ports that listen and learn (reference 24): ("port", unit, port, way),
    ("switch", name), ("vlan", switch, vlan, unit or None)."""
    found: set[tuple[object, ...]] = set()
    for entry in world.faults:
        kind, *place = name_of(entry.fault).split()
        if kind in {"cable", "switch-port", "shutdown"} or (kind == "loss" and place[2] == "100"):
            found |= {("port", place[0], place[1], way) for way in ("in", "out")}
        elif kind == "one-way":
            found.add(("port", *place))
        elif kind == "switch":
            found.add(("switch", place[0]))
        elif kind == "vlan":
            found.add(("vlan", place[0], int(place[1]), place[2] if len(place) > 2 else None))
    for listens in world.blocked:
        found |= {("port", listens.unit.value, listens.port, way) for way in ("in", "out")}
    return frozenset(found)


def _stopped(blocked: frozenset[tuple[object, ...]], unit: UnitRole, host: Host, way: str) -> bool:
    """Whether nothing passes between a unit and a host that way."""
    port = "Ethernet0" if host.switch == "inside" else "Ethernet1"
    return (
        ("port", unit.value, port, way) in blocked
        or ("switch", host.switch) in blocked
        or ("vlan", host.switch, host.vlan, None) in blocked
        or ("vlan", host.switch, host.vlan, unit.value) in blocked
    )


def _clear(world: World, context: str, unit: UnitRole, blocked: frozenset[tuple[object, ...]], way: str) -> bool:
    """Whether all that goes this way between a unit and the hosts of a context gets there."""
    stopped = any(_stopped(blocked, unit, host, way) for host in _hosts(world, context))
    return not stopped and not _lossy(world, unit)


def _lossy(world: World, unit: UnitRole) -> bool:
    return any(name_of(entry.fault).startswith(f"loss {unit.value} Ethernet") for entry in world.faults)
