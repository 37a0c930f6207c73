"""A lab's start as it was saved: as it is today, or as it was before a lab had a blueprint.

The earlier form is one record with everything, in which three fields said what the units are cabled to.
"""

from collections.abc import Mapping

import msgspec

from simulator.appliance.hardware import Facts
from simulator.pair.blueprint import (
    BOOT_MS,
    EPOCH_UNIX_MS,
    MULTIPLE,
    SAVE,
    Blueprint,
    ConfigText,
    OpeningAction,
    UnitHardware,
)
from simulator.pair.topology import SpanningTree, Topology, with_spanning_tree
from simulator.vocabulary import Millis, Platform, UnitRole, Value
from simulator.world.saved_topologies import CABLE_BASED, LAN_BASED, ONE_SWITCH
from simulator.world.start import LabStart


class EarlierHardware(Value):
    unit: UnitRole
    facts: Facts = Facts()
    version: str | None = None
    model: str | None = None
    ports: int | None = None


class EarlierStart(Value):
    """A lab's start before it had a blueprint."""

    name: str
    title: str
    platform: Platform
    seed: int
    configurations: tuple[ConfigText, ...]
    opening: tuple[OpeningAction, ...] = SAVE
    version: str = "7.2(2)"
    model: str = "PIX-515E"
    serial: bool = False
    mode: str = MULTIPLE
    boot_ms: Millis = BOOT_MS
    epoch_unix_ms: int = EPOCH_UNIX_MS
    traffic: bool = True
    spanning_tree: tuple[SpanningTree, ...] = ()
    one_switch: bool = False
    seats: tuple[EarlierHardware, ...] = ()

    def today(self) -> LabStart:
        blueprint = Blueprint(
            name=self.name,
            title=self.title,
            platform=self.platform,
            configurations=self.configurations,
            topology=self._topology(),
            opening=self.opening,
            version=self.version,
            model=self.model,
            mode=self.mode,
            hardware=tuple(UnitHardware(one.unit, one.facts, one.version, one.model, one.ports) for one in self.seats),
            traffic=self.traffic,
            boot_ms=self.boot_ms,
            epoch_unix_ms=self.epoch_unix_ms,
        )
        return LabStart(blueprint, self.seed)

    def _topology(self) -> Topology:
        whole = ONE_SWITCH if self.one_switch else CABLE_BASED if self.serial else LAN_BASED
        return with_spanning_tree(whole, self.spanning_tree)


def start_from(saved: Mapping[str, object]) -> LabStart:
    """The start, of whichever form. Raises msgspec.ValidationError; places in its message begin with `$`."""
    if "blueprint" in saved:
        return msgspec.convert(saved, LabStart)
    return msgspec.convert(saved, EarlierStart).today()
