"""What the worker keeps beside a lab: the snapshot as browsers have it, and the work of one batch on it."""

from datetime import UTC, datetime, timedelta
from typing import Final

from msgspec.structs import replace

from simulator.observe.narration.row_numbers import next_number, verdict_at
from simulator.observe.picture import firewalls, network
from simulator.observe.picture.consoles import prompt_of
from simulator.observe.picture.flows import flow_views
from simulator.observe.picture.health import LEVELS, health
from simulator.observe.picture.suggestion import NOTHING, suggestion
from simulator.vocabulary import ALL_GROUPS, GroupId, Millis, UnitRole, Value
from simulator.wire import snapshot as sn
from simulator.wire.codec import UNNUMBERED
from simulator.wire.events import WIRE_VERSION, AnyEvent, ConsoleEvent
from simulator.wire.fold import change
from simulator.world.world import Chassis, World

_UNIX: Final = datetime(1970, 1, 1, tzinfo=UTC)


class View(Value):
    """All that the observer keeps from one batch to the next; `resumed` makes it anew from the snapshot alone."""

    snapshot: sn.Snapshot
    heard_told_ms: tuple[Millis, Millis] = (0, 0)
    """When browsers were last told of a hello that each unit heard."""
    flows_told_ms: Millis = 0
    """When they were last told of numbers of flows that only grew."""


class Sight:
    """One batch at work: the snapshot so far, and the events so far, each already folded into it."""

    __slots__ = ("_prompts", "events", "snapshot")

    def __init__(self, snapshot: sn.Snapshot) -> None:
        self.snapshot = snapshot
        self.events: list[AnyEvent] = []
        self._prompts: dict[UnitRole, str] = {}

    def tell(self, event: AnyEvent) -> None:
        self.events.append(event)
        self.snapshot = change(self.snapshot, event)

    def print(self, chassis: Chassis, at_ms: Millis, lines: tuple[str, ...]) -> None:
        """Lines on a console: what a unit prints in one go is told in one go. `chassis`: as it is after the batch."""
        event = ConsoleEvent(*UNNUMBERED, at_ms, chassis.unit.value, self.prompt(chassis), lines)
        last = self.events[-1] if self.events else None
        if not isinstance(last, ConsoleEvent) or (last.unit, last.at_ms) != (event.unit, at_ms):
            self.tell(event)
            return
        self.events[-1] = replace(event, lines=last.lines + lines)
        self.snapshot = change(self.snapshot, event)

    def prompt(self, chassis: Chassis) -> str:
        """After the batch."""
        if chassis.unit not in self._prompts:
            self._prompts[chassis.unit] = prompt_of(chassis.device)
        return self._prompts[chassis.unit]


class Entities(Value):
    """The part of a snapshot that is a picture of the world as it is now: nothing in it tells how it came about."""

    units: tuple[sn.UnitView, ...]
    groups: tuple[sn.GroupView, ...]
    interfaces: tuple[sn.InterfaceView, ...]
    ports: tuple[sn.PortView, ...]
    peers: tuple[sn.PeerView, ...]
    links: tuple[sn.LinkView, ...]
    switches: tuple[sn.SwitchView, ...]
    hosts: tuple[sn.HostView, ...]
    faults: tuple[sn.FaultView, ...]


def project(world: World) -> Entities:
    """Every entity, made anew."""
    both = [world.chassis(unit) for unit in firewalls.BOTH]
    all_lines = world.lines()
    return Entities(
        units=tuple(firewalls.unit_view(chassis) for chassis in both),
        groups=tuple(view for chassis in both for view in firewalls.group_views(world, chassis)),
        interfaces=tuple(view for chassis in both for view in firewalls.interface_views(chassis)),
        ports=tuple(view for chassis in both for view in network.port_views(world, chassis, all_lines)),
        peers=tuple(firewalls.peer_view(chassis) for chassis in both),
        links=network.link_views(world, all_lines),
        switches=network.switch_views(world),
        hosts=network.host_views(world),
        faults=network.fault_views(world),
    )


def entities_of(snapshot: sn.Snapshot) -> Entities:
    """The same part of a snapshot, for comparison."""
    return Entities(**{field: getattr(snapshot, field) for field in Entities.__struct_fields__})


def first(
    world: World, *, lab: str, title: str, clock: sn.Clock, run: int = 0, seq: int = 0, opened_ms: Millis = 0
) -> View:
    """What browsers see of a world that nobody has looked at yet. title: the lab's name for people."""
    device = world.primary.device
    both = [world.chassis(unit) for unit in firewalls.BOTH]
    entities = project(world)
    snapshot = sn.Snapshot(
        v=WIRE_VERSION,
        lab=lab,
        run=run,
        seq=seq,
        title=title,
        profile=device.platform.value,
        epoch_wall=f"{_UNIX + timedelta(milliseconds=device.epoch_unix_ms):%Y-%m-%dT%H:%M:%SZ}",
        clock=clock,
        health=sn.Health("", ""),
        suggestion=NOTHING,
        **{field: getattr(entities, field) for field in Entities.__struct_fields__},
        consoles=tuple(sn.ConsoleView(chassis.unit.value, prompt_of(chassis.device), ()) for chassis in both),
        lanes=tuple(_lane(chassis, group, world.now_ms) for chassis in both for group in ALL_GROUPS),
        log=(),
        syslog=(),
        flows=flow_views(world),
        opened_ms=opened_ms,
    )
    return View(_judged(snapshot, world))


def _judged(snapshot: sn.Snapshot, world: World) -> sn.Snapshot:
    """With a verdict, which is also the first row of the log."""
    verdict = health(snapshot)
    row = sn.LogEntry(
        id=0,
        at_ms=world.now_ms,
        kind="health",
        unit="",
        group=None,
        text=verdict.text,
        because=0,
        number=verdict_at(world.now_ms),
    )
    snapshot = replace(snapshot, health=verdict, log=(row,))
    return replace(snapshot, suggestion=suggestion(snapshot, world.faults))


def _lane(chassis: Chassis, group: GroupId, now_ms: Millis) -> sn.Lane:
    """As far back as the unit itself remembers (`show failover history`)."""
    unit = chassis.device.unit
    past = [entry for entry in unit.history if entry.group == group] if unit else []
    segments = [sn.Segment(entry.at_ms, entry.after.value) for entry in past]
    if not segments:
        segments = [sn.Segment(unit.booted_ms if unit else now_ms, firewalls.lane_states(chassis)[group])]
    return sn.Lane(chassis.unit.value, group, tuple(segments))


def resumed(snapshot: sn.Snapshot, world: World) -> View:
    """Go on from what browsers have seen. An earlier version wrote rows without numbers of their own,
    neither sides of switches nor labels of ports, and "degraded" for a state that is told in more words now."""
    if any(not switch.side for switch in snapshot.switches):
        entities = project(world)
        snapshot = replace(snapshot, switches=entities.switches, ports=entities.ports)
    if any(row.number == 0 for row in snapshot.log):
        rows: list[sn.LogEntry] = []
        for row in snapshot.log:
            rows.append(replace(row, number=row.number or next_number(rows, row.at_ms)))
        snapshot = replace(snapshot, log=tuple(rows))
    if snapshot.health.health not in LEVELS:
        snapshot = replace(snapshot, health=health(snapshot))
    return View(snapshot)
