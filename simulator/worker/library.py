"""The labs that are shipped: configuration texts of simulator/library, as the start of a lab.

A folder holds `<unit>-<space>.cfg`: the startup configuration of one space of one unit (`primary-system.cfg`,
`primary-context1.cfg` ...); `<unit>.cfg` is all that a unit has, in its system execution space. Profiles say on which
platform it is opened, and what is done before anyone comes. A lab without a folder begins with two empty units.
"""

from importlib.resources import files
from typing import Final

from simulator.lab import SAVE, Action, ConfigText, LabStart, PutFault
from simulator.vocabulary import SYSTEM_CONTEXT, Platform, UnitRole, Value
from simulator.wire.labs import LIBRARY

SYSTEM: Final = "system"


class Profile(Value):
    """folder: None for units on which nothing was ever typed. opening: what is done before anyone comes."""

    folder: str | None
    platform: Platform
    version: str
    model: str
    opening: tuple[Action, ...] = SAVE
    serial: bool = False
    mode: str = "multiple"


PROFILES: Final = {
    "lan-based": Profile("lan-based", Platform.PIX, "7.2(2)", "PIX-515E"),
    "lan-based-asa": Profile("lan-based", Platform.ASA, "8.0(4)", "ASA5520"),
    "cable-based": Profile("cable-based", Platform.PIX, "7.2(2)", "PIX-515E", serial=True),
    "empty-lan": Profile(None, Platform.PIX, "7.2(2)", "PIX-515E", opening=()),
    "empty-cable": Profile(
        None, Platform.PIX, "7.2(2)", "PIX-515E", opening=(PutFault("power secondary"),), serial=True
    ),
    "empty-5505": Profile(None, Platform.ASA, "8.0(4)", "ASA5505", opening=(), mode="single"),
}
"""Of each entry of the library. The ASA profile is the same configuration with the ASA's timers (reference 2.3). Around
the serial cable the source document leaves the secondary unit powered off until the primary is configured."""


class UnknownLab(Exception):
    """The library has no lab of this name."""


def start_of(library: str, seed: int) -> LabStart:
    """Raises UnknownLab."""
    profile = PROFILES.get(library)
    title = next((lab.title for lab in LIBRARY if lab.key == library), None)
    if profile is None or title is None:
        raise UnknownLab(library)
    return LabStart(
        name=library,
        title=title,
        platform=profile.platform,
        seed=seed,
        configurations=_texts(profile.folder) if profile.folder else (),
        opening=profile.opening,
        serial=profile.serial,
        version=profile.version,
        model=profile.model,
        mode=profile.mode,
    )


def _texts(folder: str) -> tuple[ConfigText, ...]:
    found = []
    for file in sorted(files("simulator").joinpath("library", folder).iterdir(), key=lambda file: file.name):
        unit, _, space = file.name.removesuffix(".cfg").partition("-")
        if file.name.endswith(".cfg"):
            context = SYSTEM_CONTEXT if space in {"", SYSTEM} else space
            found.append(ConfigText(UnitRole(unit), context, file.read_text(encoding="utf-8")))
    return tuple(found)
