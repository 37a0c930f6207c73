"""The words that every room shares. Imports nothing of ours.

Names are the device's own. All times are virtual milliseconds since the lab began, unless a name says otherwise.
"""

from enum import StrEnum
from typing import Final, TypeAlias, dataclass_transform

import msgspec

Millis: TypeAlias = int
InputId: TypeAlias = int
"""Number of one input to one unit, unique in its lab and rising with time. 0 means "not caused by an input"."""

GroupId: TypeAlias = int
SYSTEM_GROUP: Final[GroupId] = 0
"""The hidden group that does the unit-wide work (reference section 1, D16); `show failover history` prints it as 0."""
USER_GROUPS: Final[tuple[GroupId, ...]] = (1, 2)
ALL_GROUPS: Final[tuple[GroupId, ...]] = (0, 1, 2)

PortName: TypeAlias = str
"""A physical port as the device writes it: "Ethernet0"."""
SYSTEM_CONTEXT: Final = ""
"""The system execution space, where a context name is asked for."""


@dataclass_transform(frozen_default=True)
class Value(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Base of every record of the simulator: immutable, comparable, hashable, serialisable."""


class UnitRole(StrEnum):
    """Fixed by `failover lan unit`; never changes at failover (source: Primary/Secondary Status)."""

    PRIMARY = "primary"
    SECONDARY = "secondary"

    @property
    def other(self) -> "UnitRole":
        return UnitRole.SECONDARY if self is UnitRole.PRIMARY else UnitRole.PRIMARY

    @property
    def title(self) -> str:  # type: ignore[override]
        """As the device prints it: "Primary"."""
        return self.value.capitalize()


class GroupState(StrEnum):
    """State of one failover group on one unit, in the words of `show failover history` (reference 5.1)."""

    DISABLED = "Disabled"
    FAILED = "Failed"
    NEGOTIATION = "Negotiation"
    COLD_STANDBY = "Cold Standby"
    SYNC_CONFIG = "Sync Config"
    SYNC_FILE_SYSTEM = "Sync File System"
    BULK_SYNC = "Bulk Sync"
    STANDBY_READY = "Standby Ready"
    JUST_ACTIVE = "Just Active"
    ACTIVE_DRAIN = "Active Drain"
    ACTIVE_APPLYING_CONFIG = "Active Applying Config"
    ACTIVE_CONFIG_APPLIED = "Active Config Applied"
    ACTIVE = "Active"


class PeerState(StrEnum):
    """What a unit believes of the whole other unit (reference 2.1, 5.1)."""

    NOT_DETECTED = "Not Detected"
    UP = "Up"
    FAILED = "Failed"


class LinkHealth(StrEnum):
    """What a unit believes of the failover link. FAILED suspends failover (reference 15, row 8)."""

    UNKNOWN = "Unknown"
    UP = "Up"
    FAILED = "Failed"


class InterfaceStatus(StrEnum):
    """Monitored state as `show failover` prints it (reference 3.5); "(Waiting)" is a flag beside it."""

    UNKNOWN = "Unknown"
    NORMAL = "Normal"
    TESTING = "Testing"
    LINK_DOWN = "Link Down"
    NO_LINK = "No Link"
    FAILED = "Failed"


class InterfaceTest(StrEnum):
    """The tests of a silent interface, in order, after the link itself was read (reference 3.3)."""

    NETWORK_ACTIVITY = "network activity"
    ARP = "ARP"
    ARP_SECOND = "second ARP"
    BROADCAST_PING = "broadcast ping"


class CableStatus(StrEnum):
    """What a PIX reads at its port for the serial failover cable, as `show failover` prints it (reference 9.1, D13)."""

    NORMAL = "Normal"
    NOT_HERE = "My side not connected"
    NOT_THERE = "Other side is not connected"
    NO_POWER = "Other side powered off"
    BAD = "Unknown"
    """The cable is there but cannot be read (syslog 101002); the printed word is ours."""


class Link(StrEnum):
    """The two links that belong to the pair itself and never move (source: Stateful Failover link)."""

    FAILOVER = "failover"
    STATE = "state"


class InterfaceKey(Value, order=True, array_like=True, cache_hash=True):
    """One data interface: the context it belongs to and its `nameif` there."""

    context: str
    name: str


Via: TypeAlias = Link | InterfaceKey
"""Where a message leaves and arrives: one of the pair's own links, or a data interface."""


class Platform(StrEnum):
    """Decides default timers and what is printed (reference 2.3)."""

    PIX = "pix"
    ASA = "asa"


class Power(StrEnum):
    """A unit's chassis, as someone standing before it sees it."""

    OFF = "off"
    BOOTING = "booting"
    ON = "on"
    CRASHED = "crashed"
    """Powered, its software dead: it neither sends nor answers."""
    BROKEN = "broken"
    """Hardware failure: like CRASHED, but only a repair brings it back, not a reload."""
