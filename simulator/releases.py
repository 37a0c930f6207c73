"""The one table of releases: with which release a command, a rule or a form of a listing came, and on which platform.

Grammar, rules, renderers and lint ask by name; `python -m tests.releases` prints the table into docs/fidelity.md.
"""

import re
from enum import Enum
from functools import lru_cache
from typing import Final, TypeAlias

from simulator.vocabulary import Platform, Value

Numbers: TypeAlias = tuple[int, ...]
"""Major, minor and maintenance number: (8, 0, 4)."""
ALWAYS: Final[Numbers] = (7, 0)
"""PIX and ASA 7.0: the first release that the lab knows."""


class Row(Value):
    """since: the first release of a train that has it, trains in order, every release later than the last one too. gone: the
    first release without it, and the one with which it came back. pix: whether a PIX of such a release has it as well."""

    what: str
    source: str
    since: tuple[Numbers, ...] = (ALWAYS,)
    gone: tuple[Numbers, Numbers] | None = None
    pix: bool = False

    def is_in(self, version: str, platform: Platform = Platform.ASA) -> bool:
        """Whether that release has it. version: "8.0(4)"."""
        if platform is Platform.PIX and not self.pix:
            return False
        numbers = numbers_of(version)
        if self.gone is not None and self.gone[0] <= numbers < self.gone[1]:
            return False
        return numbers >= self.since[-1] or any(
            numbers[: len(first) - 1] == first[:-1] and numbers >= first for first in self.since
        )


@lru_cache(maxsize=256)
def numbers_of(version: str) -> Numbers:
    """Major, minor and maintenance number of "8.0(4)" or "9.16(2)3"."""
    return tuple(int(number) for number in re.findall(r"\d+", version)[:3])


class Release(Value):
    """What runs on a unit. version: "8.0(4)"."""

    version: str
    platform: Platform = Platform.ASA


def _row(
    what: str, source: str, *since: Numbers, gone: tuple[Numbers, Numbers] | None = None, pix: bool = False
) -> Row:
    return Row(what, source, since or (ALWAYS,), gone, pix)


class Feature(Enum):
    """Each thing that some releases have and others have not."""

    # --- commands and rules
    REDUNDANT = _row("`interface RedundantN`", "reference 17.7", (8, 0), pix=True)
    PORT_CHANNEL = _row("`interface Port-channelN`, `channel-group`", "reference 17.7", (8, 4))
    IPV6 = _row("IPv6 addresses together with failover", "reference 13", (8, 2))
    OBJECT_NAT = _row("translations as objects; `static`, `global` and the older `nat` are gone", "recalled", (8, 3))
    COMBINED_LICENCES = _row("the licences of a pair add up and need not be equal", "reference 13, 17.2", (8, 3))
    EXEC = _row("`failover exec`, `show failover exec`", "reference 19.1", (8, 0, 2), pix=True)
    REPLICATION_RATE = _row("`failover replication rate`", "reference 19.1", (8, 4))
    CONFIG_LOCK = _row("`failover standby config-lock`", "reference 19.1", (9, 3))
    MONITOR_MODULE = _row("`monitor-interface service-module`", "reference 19.1", (9, 3))
    LINK_STATE = _row("`failover polltime link-state`, `failover health-check`", "reference 19.1", (9, 7))
    CLOUD = _row("`failover cloud`", "recalled", (9, 8))
    WAIT_DISABLE = _row("`failover wait-disable`", "reference 19.1", (9, 15))
    IPSEC = _row("`failover ipsec pre-shared-key`", "reference 19.1", (9, 1, 2))
    AUTO_MACS_PREFIX = _row("`mac-address auto prefix`", "reference 18.4", (8, 0, 5), (8, 2, 2))
    AUTO_MACS = _row("`mac-address auto` in force without being typed", "reference 18.4", (8, 5, 1), (8, 6, 1))

    LARGER_MEMORY = _row("a unit needs the larger memory of its model", "reference 17.4", (8, 3))

    # --- forms of listings
    SAYS_MONITORED = _row("`show failover`: `Normal (Monitored)`", "reference 18.2, 30.1", (8, 4))
    THREE_EQUALS = _row("`show failover state`: `====Configuration State===`", "reference 9.7, 15 row 18", (8, 0))
    BLANK_BEHIND_ON = _row(
        "`show failover`: a blank behind `Failover On`", "reference 19.1", (8, 0), gone=((8, 3), (9, 6))
    )
    SAYS_IMAGE_TYPE = _row("`show version`: `Image type`, `Key version`", "reference 17.3", (9, 0))
    WITHOUT_CONFIGURATION = _row("`show tech-support`: without the running configuration", "reference 27.10", (9, 0))
    SERIAL_NUMBERS = _row("`show failover`: `Serial Number: Ours X, Mate Y`", "reference 19.1", (9, 6))
    LISTS_FAILED = _row("`show failover state`: failed interfaces under a failed group", "reference 5.5", (9, 0))
    RECONNECT_TIMEOUT = _row("`show failover`: `Reconnect timeout 0:00:00`", "reference 19.1, 30.2 row 43", (9, 3))
    MAC_MOVE_LINE = _row("`show failover`: `MAC Address Move Notification Interval not set`", "reference 19.1", (9, 2))
    MODE_COLUMN = _row("`show context`: a column for the firewall mode", "reference 9.12", (9, 0))
    MONITORED_BY_VLANS = _row(
        "`show failover`: the most monitored interfaces are those of the licence's VLANs and some ports",
        "reference 17.5, 30.2 row 44",
        (8, 4),
    )
    LIST_HASH = _row("`show access-list`: `name hash:`", "reference 27.7", (8, 0), pix=True)
    NAT_SECTIONS = _row("`show nat`: in sections", "reference 27.6", (8, 3))
    MODULE_LICENCES = _row("`show module`: `Mod` four wide", "reference 27.4", (9, 0))
    PERMANENT_KEYS = _row("`show activation-key`: permanent keys", "reference 27.4", (8, 3))
    GRACEFUL_SHUTDOWN = _row("`reload`: `START GRACEFUL SHUTDOWN` and what is shut down", "reference 20.5", (8, 0))
    SHUTDOWN_STATUS = _row("`reload`: `Rebooting... (status 0x9)`", "reference 20.5", (9, 0))
    UNLIMITED = _row("`show resource usage`: `unlimited`, not `N/A`", "reference 27.5", (9, 0))
    XLATE_FLAGS = _row("`show xlate`: `NAT from inside:... to outside:... flags`", "reference 27.6", (8, 3))
    ARP_AGE = _row("`show arp`: the age behind the address", "recalled", (8, 0), pix=True)

    def is_in(self, version: str, platform: Platform = Platform.ASA) -> bool:
        return self.value.is_in(version, platform)
