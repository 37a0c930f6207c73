"""Where ASA 8.x and 9.x print otherwise than PIX and ASA 7.2 (reference 3.5, 9.2, 9.7, 9.12)."""

from typing import Final

from simulator.failover.identity import release
from simulator.failover.settings import MAX_MONITORED, FailoverSettings
from simulator.vocabulary import Platform

MAX_MONITORED_9_12: Final = 1_025
"""Reference 3.1, D6."""


def _since(settings: FailoverSettings, *version: int) -> bool:
    return settings.platform is Platform.ASA and release(settings.version) >= version


def says_monitored(settings: FailoverSettings) -> bool:
    """ "Normal (Monitored)", and interfaces that are not monitored are listed as well."""
    return _since(settings, 8, 4)


def three_equals(settings: FailoverSettings) -> bool:
    """`====Configuration State===` (reference 9.7); the source document's four are kept for 7.2 (15 row 18)."""
    return _since(settings, 8, 0)


def has_reconnect_timeout(settings: FailoverSettings) -> bool:
    """`Reconnect timeout 0:00:00` under the failover interface, and a blank behind the first line."""
    return _since(settings, 9, 0)


def names_mode(settings: FailoverSettings) -> bool:
    """`show context` has a column for the firewall mode."""
    return _since(settings, 9, 0)


def most_monitored(settings: FailoverSettings) -> int:
    return MAX_MONITORED_9_12 if _since(settings, 9, 12) else MAX_MONITORED
