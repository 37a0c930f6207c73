"""A world while time runs: the same contents as `World`, laid out for speed, alive within one call only.

`Simulation` thaws, `frozen()` gives the value back. What is computed from the faults and the units' settings (lines,
ends, paths) is looked up once and kept until `rewired()`.
"""

from collections.abc import Mapping
from typing import Final

from simulator.appliance import device as appliance
from simulator.appliance.addresses import OwnedInterface
from simulator.appliance.classifier import Segment, shared_by
from simulator.appliance.tables import Tables
from simulator.failover.settings import FailoverSettings
from simulator.faults.values import InForce, LinkCut
from simulator.pair.topology import UNTAGGED
from simulator.vocabulary import GroupState, InputId, InterfaceKey, Link, Millis, Power, UnitRole, Via
from simulator.world import chance
from simulator.world.happenings import Happened, Happening
from simulator.world.links import Blocked, End, Lines, LinkPorts, Path, end_of, lines, link_ports, path
from simulator.world.net import Net, Place
from simulator.world.queue import NEVER, FlowDue, Pending, Queue
from simulator.world.world import Chassis, Counting, Drawn, World, configured


class Seat:
    """One chassis while time runs."""

    __slots__ = (
        "boot_done_ms",
        "cable",
        "carriers",
        "deadline_ms",
        "device",
        "ends",
        "news_ms",
        "owned",
        "owned_under",
        "paths",
        "places",
        "power",
        "running",
        "settings",
        "shared",
        "spins",
        "tables",
        "tables_under",
        "timer_ms",
        "unit",
    )

    def __init__(self, chassis: Chassis) -> None:
        self.unit: Final = chassis.unit
        self.device = chassis.device
        self.power = chassis.power
        self.boot_done_ms = chassis.boot_done_ms
        self.carriers = chassis.carriers
        self.cable = chassis.cable
        self.running = chassis.device.running
        self.settings: FailoverSettings | None = chassis.device.unit.settings if chassis.device.unit else None
        self.deadline_ms: Millis = NEVER
        self.timer_ms: Millis = NEVER
        self.news_ms: Millis = NEVER
        """When its protocol, and when its tables want to be asked; the earlier is the deadline."""
        self.tables: Tables | None = None
        self.tables_under: FailoverSettings | None = None
        """What `news_ms` was last worked out from."""
        self.spins = 0
        self.paths: dict[Via, Path] = {}
        """Paths of what this unit sends."""
        self.ends: dict[Via, End | None] = {}
        self.owned: tuple[OwnedInterface, ...] = ()
        self.owned_under: tuple[object, object] = (None, None)
        """What `owned` was made from."""
        self.places: dict[Place, OwnedInterface] = {}
        self.shared: dict[Segment, tuple[OwnedInterface, ...]] = {}

    @property
    def on(self) -> bool:
        """Its software runs."""
        return self.power is Power.ON

    def frozen(self, before: Chassis) -> Chassis:
        """Its value; the same object as `before` where nothing changed."""
        after = Chassis(self.unit, self.device, self.power, self.boot_done_ms, self.carriers, self.cable)
        same = after.device is before.device and after.power is before.power and after.carriers == before.carriers
        same = same and after.cable == before.cable
        return before if same and after.boot_done_ms == before.boot_done_ms else after


class Simulation:
    """The world while time runs. happenings: what happened since it was thawed."""

    def __init__(self, world: World, *, messages: bool = True) -> None:
        self.world: Final = world
        self.messages: Final = messages
        """Whether every message that is sent shall be reported."""
        self.now: Millis = world.now_ms
        self.primary: Final = Seat(world.primary)
        self.secondary: Final = Seat(world.secondary)
        self.queue: Final = Queue(world.pending)
        self.faults: Final = list(world.faults)
        self.reopen_until_ms = world.reopen_until_ms
        self.counting: Final = {(entry.unit, entry.key): entry.until_ms for entry in world.counting}
        self.blocked: Final = {(entry.unit, entry.port): entry.until_ms for entry in world.blocked}
        self.drawn: Final = {entry.stream: entry.draws for entry in world.drawn}
        self.next_id = world.next_id
        self.next_seq = world.next_seq
        self.happenings: Final[list[Happening]] = []
        self.net: Final = Net(world.traffic)
        self.cause: InputId = 0
        """The input that last changed what may change who passes what."""
        self._lines: Lines | None = None

    def seat(self, unit: UnitRole) -> Seat:
        return self.primary if unit is UnitRole.PRIMARY else self.secondary

    def far(self, seat: Seat) -> Seat:
        return self.secondary if seat is self.primary else self.primary

    def new_id(self) -> InputId:
        number = self.next_id
        self.next_id = number + 1
        return number

    def new_seq(self) -> int:
        number = self.next_seq
        self.next_seq = number + 1
        return number

    def happen(self, unit: UnitRole | None, output: Happened, id: InputId, cause: InputId) -> None:
        self.happenings.append(Happening(self.now, id, cause, unit, output))

    def lost(self, way: Path) -> bool:
        """Whether a message that takes this path now is lost. Every lossy cable draws, in order."""
        hit = False
        for stream, percent in way.losses:
            n = self.drawn.get(stream, 0)
            self.drawn[stream] = n + 1
            hit |= chance.happens(self.world.seed, stream, n, percent)
        return hit

    def rewired(self) -> None:
        """Faults, power or settings have changed: forget what was computed from them."""
        self._lines = None
        self.net.unjudged = True
        for seat in (self.primary, self.secondary):
            seat.paths.clear()
            seat.ends.clear()

    @property
    def lines(self) -> Lines:
        if self._lines is None:
            faults = [entry.fault for entry in self.faults]
            cut = any(isinstance(fault, LinkCut) for fault in faults)
            self._lines = lines(self.world.topology, faults, self.blocked, self.link_ports() if cut else None)
        return self._lines

    def link_ports(self) -> LinkPorts:
        """Where the units have the pair's own links."""
        return link_ports({seat.unit: configured(seat.device) for seat in (self.primary, self.secondary)})

    def end(self, seat: Seat, via: Via) -> End | None:
        """Where `via` leaves and enters a unit; None while it does not run, has no such, or has it down because the group
        negotiates (reference 6.1, D6: data interfaces are down in Negotiation)."""
        if via not in seat.ends:
            settings = seat.settings if seat.on else None
            up = settings is not None and not self._negotiates(seat, via)
            seat.ends[via] = end_of(self.lines, seat.unit, settings, via, seat.device.unit) if settings and up else None
        return seat.ends[via]

    def _negotiates(self, seat: Seat, via: Via) -> bool:
        unit = seat.device.unit
        if unit is None or isinstance(via, Link):
            return False
        group = unit.settings.group_of_context(via.context)
        return unit.groups[group].state is GroupState.NEGOTIATION

    def path(self, seat: Seat, via: Via) -> Path:
        """The way of what this unit sends."""
        found = seat.paths.get(via)
        if found is None:
            found = path(self.end(seat, via), self.end(self.far(seat), via))
            seat.paths[via] = found
        return found

    def owned(self, seat: Seat) -> tuple[OwnedInterface, ...]:
        """The unit's data interfaces with the addresses that are its own now."""
        unit = seat.device.unit
        under = (seat.device.running, unit.groups if unit else None)
        if under[0] is not seat.owned_under[0] or under[1] is not seat.owned_under[1]:
            seat.owned, seat.owned_under = appliance.interfaces(seat.device), under
            seat.places = self._places(seat)
            seat.shared = shared_by(seat.owned)
        return seat.owned

    def interface_at(self, seat: Seat, place: Place) -> OwnedInterface | None:
        """The unit's interface of a context on a segment."""
        self.owned(seat)
        return seat.places.get(place)

    def interfaces_at(self, seat: Seat) -> Mapping[Place, OwnedInterface]:
        """All of them that are cabled."""
        self.owned(seat)
        return seat.places

    def _places(self, seat: Seat) -> dict[Place, OwnedInterface]:
        found: dict[Place, OwnedInterface] = {}
        topology, unit = self.world.topology, seat.device.unit
        for owned in seat.owned:
            ports = unit.settings.members_of(owned.port) if unit else ()
            cables = (topology.cable(seat.unit, port) for port in ports)
            cable = next((cable for cable in cables if cable), None)
            if cable is not None:
                found.setdefault((cable.switch, owned.vlan or UNTAGGED, owned.key.context), owned)
        return found

    def hears(self, seat: Seat, via: Via) -> bool:
        """Whether what is on its way to this unit still gets in."""
        end = self.end(seat, via)
        return end is not None and end.passes(inward=True)

    def counts(self, seat: Seat, key: InterfaceKey) -> bool:
        """Whether the unit counts packets on this interface and has not heard any yet."""
        return self.counting.get((seat.unit, key), -1) >= self.now

    def force(self, entry: InForce) -> None:
        self.faults.append(entry)
        self.rewired()
        self.cause = entry.id

    def unforce(self, entry: InForce) -> None:
        self.faults.remove(entry)
        self.rewired()

    def _forget_plans(self) -> None:
        """Flows that have other plans by now do not act as they once had planned: each change of what a unit can pass moves the
        end of every session, and the old ones need not be carried along."""
        flows = self.net.flows
        self.queue.keep(
            lambda item: (
                type(item) is not FlowDue or (item.flow in flows and flows[item.flow].plans(item.at_ms, item.seq))
            )
        )

    def frozen(self) -> World:
        """The world as a value again."""
        if self.net.touched:
            self._forget_plans()
        pending: tuple[Pending, ...] = self.queue.frozen()
        return World(
            seed=self.world.seed,
            now_ms=self.now,
            primary=self.primary.frozen(self.world.primary),
            secondary=self.secondary.frozen(self.world.secondary),
            topology=self.world.topology,
            boot_ms=self.world.boot_ms,
            faults=tuple(self.faults),
            reopen_until_ms=self.reopen_until_ms,
            pending=pending,
            blocked=tuple(Blocked(unit, port, until) for (unit, port), until in sorted(self.blocked.items())),
            counting=tuple(
                Counting(unit, key, until) for (unit, key), until in sorted(self.counting.items()) if until >= self.now
            ),
            drawn=tuple(Drawn(stream, draws) for stream, draws in sorted(self.drawn.items())),
            traffic=self.net.frozen(),
            next_id=self.next_id,
            next_seq=self.next_seq,
        )
