"""The labs that are shipped, by name: what a page may offer without knowing their configuration."""

from typing import Final

from simulator.wire.record import Wire


class LibraryLab(Wire):
    """`key` names its folder and profile in worker/library.py; `title` is for people."""

    key: str
    title: str


LIBRARY: Final[tuple[LibraryLab, ...]] = (
    LibraryLab(key="lan-based", title="LAN-based Active/Active failover (PIX timers)"),
    LibraryLab(key="lan-based-asa", title="LAN-based Active/Active failover (ASA timers)"),
    LibraryLab(key="cable-based", title="Cable-based Active/Active failover (PIX, serial cable)"),
    LibraryLab(
        key="empty-lan", title="Two unconfigured PIXes, cabled for LAN-based failover: configure everything yourself"
    ),
    LibraryLab(
        key="empty-cable",
        title="Two unconfigured PIXes with a serial failover cable, Secondary powered off: configure everything yourself",
    ),
    LibraryLab(key="empty-5505", title="Two ASA 5505s, a model without Active/Active: see what it refuses"),
)
DEFAULT_LAB: Final = LIBRARY[0].key
