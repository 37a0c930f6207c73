"""What keeps a message back, and what lets it pass again: of one way from one unit to the other, and of nothing else.

An observer knows what was in force on that very way at that time; the units do not. A fault that is mended by now counts
only where it had cut the way since something was last heard.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from simulator.faults.values import (
    CablePulled,
    Fault,
    InForce,
    LinkCut,
    PortFastOff,
    PortFault,
    PortShutdown,
    SwitchDead,
    SwitchFault,
    SwitchPortShut,
    UnitFault,
)
from simulator.observe.why.chronicle import LOOK_BACK_MS, Chronicle, PastEvent
from simulator.pair.topology import LATENCY_MS
from simulator.vocabulary import InterfaceKey, Link, Millis, PortName, Power, UnitRole, Via
from simulator.world.happenings import CarrierChanged, FaultPut, FaultRepaired, PowerChanged, Typed
from simulator.world.links import Path, end_of, lines, path
from simulator.world.world import World

ON_ITS_WAY_MS: Final[Millis] = 2_000
"""What was sent before something changed may still arrive so much later."""
MOST_ACTS: Final = 50
"""So many times of typing are looked at for lines that made one unit expect hellos more often than the other sends them."""


class Ways:
    """Reads one chronicle for what kept messages back or freed their way."""

    def __init__(self, past: Chronicle) -> None:
        self._past: Final = past

    def kept_back(self, told: PastEvent, sender: UnitRole, via: Via, heard_ms: Millis | None) -> list[PastEvent]:
        """Why nothing of `sender` came by this way since `heard_ms` (None: nobody knows when something last came)."""
        world = self._past.world(told.at_ms)
        found = self.put(told, culprits(world, sender, via))
        if found:
            return found
        since_ms = told.at_ms - LOOK_BACK_MS if heard_ms is None else heard_ms - ON_ITS_WAY_MS
        return (
            self._boots(told, sender)
            or self.put(
                told, culprits(self._past.world(told.at_ms - 1), sender, via)
            )  # later acts of its instant apart
            or self._listening(told, via)
            or self._parted(told, sender, via)
            or self._started(told, sender, since_ms)
            or self._mended(told, sender, via, since_ms)
            or self.configured(told, since_ms)
            or self.put(told, culprits(world, sender.other, via))
            or self.configured(told)
        )

    def freed(self, told: PastEvent, sender: UnitRole, via: Via, since_ms: Millis) -> list[PastEvent]:
        """What made it possible that something of `sender` comes by this way again: the last repair, start or line typed
        since `since_ms` that concerns the way; else what lets only some of it through."""
        found = [*self._repairs(told, sender, via, since_ms), *self._started(told, sender, since_ms)]
        if told.unit is not None:
            found += self._started(told, told.unit, since_ms)
        last = sorted(found, key=lambda other: other.place)[-1:]
        held = self.put(told, culprits(self._past.world(told.at_ms), sender, via))
        if (
            last and held and held[-1].place > last[0].place
        ):  # it came through in spite of what has been put there since
            return held
        return last or self.configured(told, since_ms) or self.lossy(told, sender, via)

    def lossy(self, told: PastEvent, sender: UnitRole, via: Via) -> list[PastEvent]:
        """What is in force on the way, whichever direction it concerns: some of what is sent passes all the same."""
        world = self._past.world(told.at_ms)
        return self.put(told, culprits(world, sender, via)) or self.put(told, culprits(world, sender.other, via))

    def put(self, told: PastEvent, entries: Iterable[InForce]) -> list[PastEvent]:
        """Where these faults were put in force, if that was before: a world is known at the end of a millisecond only."""
        return [
            other
            for entry in entries
            for other in self._past.find(entry.id)
            if isinstance(other.output, FaultPut) and other.output.fault == entry.fault and other.place < told.place
        ]

    def configured(self, told: PastEvent, since_ms: Millis = 0) -> list[PastEvent]:
        """The last lines typed on either unit since then that changed what its protocol goes by."""
        for act in islice(self._past.acts(told), MOST_ACTS):
            if act.at_ms < since_ms:
                return []
            if isinstance(act.output, Typed) and act.unit is not None and self._changed(act, act.unit):
                return [act]
        return []

    def _parted(self, told: PastEvent, sender: UnitRole, via: Via) -> list[PastEvent]:
        """The lines by which the two units came to be configured so that nothing can pass (other addresses, another port);
        nothing while only faults part them."""
        if joined(self._past.world(told.at_ms), (), sender, via):
            return []
        for act in islice(self._past.acts(told), MOST_ACTS):
            if isinstance(act.output, Typed) and act.unit is not None and self._changed(act, act.unit):
                before = self._past.world(act.at_ms - 1)
                off = any(before.chassis(unit).device.unit is None for unit in UnitRole)
                if off or joined(before, (), sender, via):
                    return [act]
        return []

    def _listening(self, told: PastEvent, via: Via) -> list[PastEvent]:
        """The carrier that came back to a port of this way, where the switch port behind it does not forward yet."""
        world = self._past.world(told.at_ms)
        ports = set(_ports(world, via)) & {(entry.unit, entry.port) for entry in world.blocked}
        return self._past.latest(
            told, CarrierChanged, lambda changed, unit: changed.up and (unit, changed.port) in ports, until_ms=None
        )

    def without_carrier(self, told: PastEvent, port: str) -> list[PastEvent]:
        """What takes the carrier of a port of this unit away."""
        world = self._past.world(told.at_ms)
        cable = world.topology.cable(told.unit, port) if told.unit else None
        if cable is None:
            return []
        here = (
            *(CablePulled(cable.unit, port), SwitchPortShut(cable.unit, port)),
            *(PortShutdown(cable.unit, port), SwitchDead(cable.switch)),
        )
        return self.put(told, (entry for entry in world.faults if entry.fault in here))

    def _changed(self, typed: PastEvent, unit: UnitRole) -> bool:
        before, after = (self._past.world(at_ms).chassis(unit).device.unit for at_ms in (typed.at_ms - 1, typed.at_ms))
        return (before.settings if before else None) != (after.settings if after else None)

    def _boots(self, told: PastEvent, unit: UnitRole) -> list[PastEvent]:
        """The beginning of the start that the unit is in the middle of."""
        world = self._past.world(told.at_ms)
        done_ms = world.chassis(unit).boot_done_ms
        began = self._past.at(done_ms - world.boot_ms) if done_ms is not None else []
        return [
            other
            for other in began
            if other.unit is unit and isinstance(other.output, PowerChanged) and other.place < told.place
        ][-1:]

    def _started(self, told: PastEvent, unit: UnitRole, since_ms: Millis) -> list[PastEvent]:
        """The change of power by which the unit stops or starts since then."""
        for other in self._past.back(told, until_ms=since_ms):
            if other.unit is unit and isinstance(other.output, PowerChanged):
                return [other]
        return []

    def _mended(self, told: PastEvent, sender: UnitRole, via: Via, since_ms: Millis) -> list[PastEvent]:
        """Where the last fault was put in force that had cut the way and is mended by now."""
        for repair in self._repairs(told, sender, via, since_ms):
            output = repair.output
            assert isinstance(output, FaultRepaired)
            before = self._past.world(repair.at_ms - 1)
            there = (entry for entry in before.faults if entry.fault == output.fault)
            return self.put(told, there) or [repair]
        return []

    def _repairs(self, told: PastEvent, sender: UnitRole, via: Via, since_ms: Millis) -> list[PastEvent]:
        """The last repair since then of a fault that had been in this way."""
        for other in self._past.back(told, until_ms=since_ms):
            if isinstance(other.output, FaultRepaired):
                before = self._past.world(other.at_ms - 1)
                if in_the_way(before, other.output.fault, sender, via):
                    return [other]
        return []


def culprits(world: World, sender: UnitRole, via: Via) -> tuple[InForce, ...]:
    """The faults that keep back, lose or delay what `sender` says by this way, or that took the sender itself away; in the
    order in which they began."""
    if world.chassis(sender).power is not Power.ON:
        return tuple(
            entry for entry in world.faults if isinstance(entry.fault, UnitFault) and entry.fault.unit is sender
        )
    return tuple(entry for entry in world.faults if in_the_way(world, entry.fault, sender, via))


def in_the_way(world: World, fault: Fault, sender: UnitRole, via: Via) -> bool:
    """Whether this fault alone keeps back, loses or delays what `sender` says by this way."""
    if isinstance(fault, UnitFault):
        return fault.unit is sender
    if isinstance(fault, PortShutdown):
        return (fault.unit, fault.port) in _ports(world, via)
    if isinstance(fault, PortFastOff):
        return _listens(world, fault.switch, via)
    whole, broken = joined(world, (), sender, via), joined(world, (fault,), sender, via)
    if whole is None:  # the configurations part the two units, whatever is broken
        return False
    return broken is None or bool(broken.losses) or broken.delay_ms > LATENCY_MS


def _listens(world: World, switch: str, via: Via) -> bool:
    """Whether a port of this switch, which this way goes through, does not forward yet."""
    ports = set(_ports(world, via))
    cables = (
        world.topology.cable(entry.unit, entry.port) for entry in world.blocked if (entry.unit, entry.port) in ports
    )
    return any(cable is not None and cable.switch == switch for cable in cables)


def joined(world: World, faults: Iterable[Fault], sender: UnitRole, via: Via) -> Path | None:
    """The way from `sender` to the other unit as they are configured, if these faults alone were in force; None: nothing
    passes, or one of the two is not there."""
    found = lines(world.topology, faults, links=world.link_ports())
    ends = []
    for unit in (sender, sender.other):
        running = world.chassis(unit).device.unit
        ends.append(end_of(found, unit, running.settings, via) if running else None)
    way = path(*ends)
    return way if way.passes else None


def _ports(world: World, via: Via) -> Iterator[tuple[UnitRole, str | None]]:
    """Where this way leaves and enters the two units."""
    for unit in UnitRole:
        running = world.chassis(unit).device.unit
        if running is None:
            continue
        settings = running.settings
        if via is Link.FAILOVER:
            yield unit, settings.link_port
        elif via is Link.STATE:
            yield unit, settings.state_port
        else:
            yield from ((unit, interface.port) for interface in settings.interfaces if interface.key == via)


def heard_ms(world: World, unit: UnitRole, via: Via) -> Millis | None:
    """When this unit last heard something that way; None: nobody knows."""
    running = world.chassis(unit).device.unit
    if running is None:
        return None
    if not isinstance(via, InterfaceKey):
        return running.peer.heard_ms
    monitor = running.monitor(via)
    return monitor.heard_ms if monitor else None


def link_behind(world: World, fault: Fault) -> Link | None:
    """Which of the pair's own links a fault breaks: it is one of the link, or of its port or switch."""
    match fault:
        case LinkCut(link):
            return link
        case PortFault(unit, port):
            return link_of_port(world, unit, port)
        case SwitchFault(switch):
            return next((link for link in Link if switch in world.switches_of(link)), None)
        case _:
            return None


def link_of_port(world: World, unit: UnitRole, port: PortName) -> Link | None:
    """Which of the pair's own links a unit has on this port, as it is configured."""
    places = world.link_ports()
    return next((link for link in Link if any((unit, port) == place[:2] for place in places.get(link, ()))), None)
