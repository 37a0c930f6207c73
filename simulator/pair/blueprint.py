"""What a lab is made from, apart from its seed: two chassis, what they are cabled to, and what is stored in their Flash.

A blueprint is a value: the same blueprint and the same seed always make the same lab.
"""

from typing import Final, TypeAlias

from simulator.appliance.hardware import Facts
from simulator.pair.topology import Topology
from simulator.vocabulary import Millis, Platform, UnitRole, Value

EPOCH_UNIX_MS: Final = 1_176_703_800_000
"""2007-04-16 06:10:00 UTC: the time of the source document's outputs."""
BOOT_MS: Final[Millis] = 60_000
"""From power to running software, unless the lab says otherwise. A real one takes minutes (docs/fidelity.md)."""
MULTIPLE: Final = "multiple"
SINGLE: Final = "single"


class ConfigText(Value):
    """Startup configuration of one space of one unit. context: "" for the system execution space."""

    unit: UnitRole
    context: str
    text: str


class UnitHardware(Value):
    """What one chassis has that differs from the rest of the blueprint: units that should be alike and are not (reference 13)."""

    unit: UnitRole
    facts: Facts = Facts()
    version: str | None = None
    model: str | None = None
    ports: int | None = None
    """How many ports it has; they are the first of the topology's."""


class TypeAtOpening(Value, tag="operate"):
    """Type lines in a unit's system execution space before anyone comes."""

    unit: UnitRole
    lines: tuple[str, ...]


class FaultAtOpening(Value, tag="put-fault"):
    """Put a fault in force, by its name, before anyone comes."""

    fault: str


OpeningAction: TypeAlias = TypeAtOpening | FaultAtOpening

SAVE: Final = (TypeAtOpening(UnitRole.PRIMARY, ("write memory all",)),)
"""Save on both units what synchronisation left in memory only (source: Device Initialization)."""


class Blueprint(Value):
    """All that a lab is made from, apart from its seed."""

    name: str
    """Key of the shipped lab; of other labs a name of their own."""
    title: str
    platform: Platform
    configurations: tuple[ConfigText, ...]
    topology: Topology
    opening: tuple[OpeningAction, ...] = SAVE
    """What is done before anyone comes, each action once the pair has settled."""
    version: str = "7.2(2)"
    model: str = "PIX-515E"
    mode: str = MULTIPLE
    """Security context mode of units whose hardware does not say otherwise."""
    hardware: tuple[UnitHardware, ...] = ()
    """Units that differ from what the blueprint says of both."""
    derived: UnitRole | None = None
    """The unit whose texts were worked out from its peer's: nobody has written or saved them."""
    traffic: bool = True
    """Hosts send through the pair from the opening on; else when someone starts a flow."""
    boot_ms: Millis = BOOT_MS
    epoch_unix_ms: int = EPOCH_UNIX_MS
    """What the units' clocks show at virtual 0, in milliseconds since 1970."""

    def unit(self, unit: UnitRole) -> UnitHardware:
        return next((entry for entry in self.hardware if entry.unit is unit), UnitHardware(unit))

    @property
    def is_configured(self) -> bool:
        """The units have configurations: the lab opens as a running pair."""
        return bool(self.configurations)
