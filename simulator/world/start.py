"""What a lab starts from, and the world at virtual 0: both units just powered on, their configurations in Flash."""

from typing import Final

import msgspec

from simulator.appliance.config.factory import cleared
from simulator.appliance.config.load import load
from simulator.appliance.config.model import Configuration, blank
from simulator.appliance.device import Device
from simulator.appliance.hardware import Facts
from simulator.vocabulary import Millis, Platform, Power, UnitRole, Value
from simulator.world.actions import Action, Operate
from simulator.world.queue import BootDone
from simulator.world.segments import CABLE_BASED, LAN_BASED, ONE_SWITCH, Plan, SpanningTree, with_spanning_tree
from simulator.world.world import BOOT_MS, Chassis, World

EPOCH_UNIX_MS: Final = 1_176_703_800_000
"""2007-04-16 06:10:00 UTC: the time of the source document's outputs."""


SAVE: Final = (Operate(UnitRole.PRIMARY, ("write memory all",)),)
"""Save on both units what synchronisation left in memory only (source: Device Initialization)."""


class ConfigText(Value):
    """Startup configuration of one space of one unit. context: "" for the system execution space."""

    unit: UnitRole
    context: str
    text: str


class SeatFacts(Value):
    """In what one chassis is not like the lab's usual one: units that should be a pair and are not alike (reference 13)."""

    unit: UnitRole
    facts: Facts = Facts()
    version: str | None = None
    model: str | None = None
    ports: int | None = None
    """How many ports it has; they are the first of the plan's."""


class LabStart(Value):
    """All that a lab comes from. The same start always makes the same lab."""

    name: str
    title: str
    platform: Platform
    seed: int
    configurations: tuple[ConfigText, ...]
    opening: tuple[Action, ...] = SAVE
    """What is done, each once the pair has settled, before anyone comes."""
    version: str = "7.2(2)"
    model: str = "PIX-515E"
    serial: bool = False
    """The units are joined by a serial failover cable instead of a LAN (PIX only)."""
    mode: str = "multiple"
    """Security context mode of units that are not told otherwise."""
    boot_ms: Millis = BOOT_MS
    epoch_unix_ms: int = EPOCH_UNIX_MS
    """What the units' clocks show at virtual 0, in milliseconds since 1970."""
    traffic: bool = True
    """Hosts talk through the pair from its opening on; else when someone starts a flow."""
    spanning_tree: tuple[SpanningTree, ...] = ()
    """Switches whose ports do not forward at once when a link comes up (reference 24)."""
    one_switch: bool = False
    """One switch carries the failover link, the state link and all data (reference 23)."""
    seats: tuple[SeatFacts, ...] = ()
    """Chassis that are not like the usual one."""

    def seat(self, unit: UnitRole) -> SeatFacts:
        return next((seat for seat in self.seats if seat.unit is unit), SeatFacts(unit))


class ConfigError(Value):
    """A wrong line of a start configuration. line and column from 1."""

    unit: UnitRole
    context: str
    line: int
    column: int
    text: str
    reason: str


class StartRefused(Value):
    """The lab cannot be opened: every wrong line of its configurations."""

    errors: tuple[ConfigError, ...]


def power_on(start: LabStart) -> World | StartRefused:
    """The world at virtual 0, about to start both units' software; StartRefused where a configuration is wrong."""
    errors: list[ConfigError] = []
    chassis: list[Chassis] = []
    for unit in UnitRole:
        configuration, wrong = _configuration(start, unit)
        errors.extend(wrong)
        seat = start.seat(unit)
        device = Device(
            seat=unit,
            running=configuration,
            startup=configuration,
            platform=start.platform,
            version=seat.version or start.version,
            model=seat.model or start.model,
            facts=seat.facts if start.mode == "multiple" else msgspec.structs.replace(seat.facts, mode=start.mode),
            epoch_unix_ms=start.epoch_unix_ms,
        )
        chassis.append(Chassis(unit, device, Power.BOOTING, boot_done_ms=0))
    if errors:
        return StartRefused(tuple(errors))
    boots = tuple(BootDone(0, seq, entry.unit, 0) for seq, entry in enumerate(chassis, start=1))
    return World(
        seed=start.seed,
        now_ms=0,
        primary=chassis[0],
        secondary=chassis[1],
        plan=with_spanning_tree(_plan(start), start.spanning_tree),
        boot_ms=start.boot_ms,
        pending=boots,
        next_seq=len(boots) + 1,
    )


def _plan(start: LabStart) -> Plan:
    if start.one_switch:
        return ONE_SWITCH
    return CABLE_BASED if start.serial else LAN_BASED


def _configuration(start: LabStart, unit: UnitRole) -> tuple[Configuration, list[ConfigError]]:
    """A unit's startup configuration; the system execution space first, since it makes the contexts. A unit without any text
    is as it left the factory."""
    texts = sorted((entry for entry in start.configurations if entry.unit is unit), key=_context)
    by_context = {entry.context: entry.text for entry in texts}
    empty = blank(start.platform, LAN_BASED.ports[: start.seat(unit).ports])
    if not by_context:
        return cleared(empty), []
    configuration, wrong = load(by_context, empty)
    errors = [ConfigError(unit, error.context, error.line, error.column, error.text, error.reason) for error in wrong]
    return configuration, errors


def _context(entry: ConfigText) -> str:
    return entry.context
