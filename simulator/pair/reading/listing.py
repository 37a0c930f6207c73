"""A listing: the configuration of one space of one unit, cut out of a text."""

from simulator.pair.reading.found import Chassis
from simulator.vocabulary import UnitRole, Value


class Listing(Value):
    """lines: as they stand in the text from line `first` on; what is not of the listing is blank in them.

    context: None where the text around the listing does not name its space; "" is the system execution space.
    """

    file: str
    first: int
    lines: tuple[str, ...]
    context: str | None = None
    title: str | None = None
    """The space that a comment before it names."""
    unit: UnitRole | None = None
    hostname: str | None = None
    """Of the prompt before it."""
    url: str | None = None
    """The file that was shown: "disk0:/CTX-A.cfg"."""
    tag: str | None = None
    """ "system" or "context", as its version line says."""
    product: str | None = None
    """ "ASA", "PIX", "FWSM" or "NGFW", as its version line says."""
    version: str | None = None
    model: str | None = None
    memory_mb: int | None = None

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


class Found(Value):
    """Of one text. chassis: what its `show version` outputs say. skipped: lines of outputs that are no configuration."""

    listings: tuple[Listing, ...]
    chassis: tuple[Chassis, ...] = ()
    skipped: int = 0
