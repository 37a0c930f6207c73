"""What the reader says of texts: what it found in them, what it did with them, and why it refuses some."""

from enum import StrEnum

from simulator.vocabulary import Platform, UnitRole, Value


class Place(Value):
    """Where in what was given. file: its name. line: from 1; 0 for the whole file."""

    file: str
    line: int = 0

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}" if self.line else self.file


class Refused(Value):
    """Nothing can be made of what was given. reason: one sentence for people, without its place."""

    reason: str
    place: Place | None = None

    def __str__(self) -> str:
        return f"{self.place}: {self.reason}" if self.place else self.reason


class Level(StrEnum):
    """How much a note matters to the person who gave the texts."""

    INFO = "info"
    """What was understood or done."""
    WARNING = "warning"
    """Something that was given is not used."""


class Note(Value):
    """One thing that the person should know about how the texts were understood."""

    level: Level
    text: str
    place: Place | None = None

    def __str__(self) -> str:
        return f"{self.place}: {self.text}" if self.place else self.text


class Chassis(Value):
    """What the texts say of one chassis. None: they do not say it.

    unit: None where the text does not say of which unit it is.
    """

    unit: UnitRole | None = None
    hostname: str | None = None
    platform: Platform | None = None
    version: str | None = None
    """ "9.1(2)"."""
    model: str | None = None
    """As `show version` prints it: "ASA5520"."""
    licence: str | None = None
    """As `show version` prints it: "ASA 5520 VPN Plus"."""
    contexts: int | None = None
    """Licensed security contexts."""
    memory_mb: int | None = None
    failover: str | None = None
    """The licensed failover: "Active/Active"."""
