"""A lab as a folder: `lab.toml` says what it is, and `<unit>-<space>.cfg` is the startup configuration of one space of one unit.

`primary-system.cfg` is the system execution space of the primary unit, `primary-context1.cfg` its context1, and `<unit>.cfg` all
that a unit has, in its system execution space. Pure: whoever reads the files hands in their texts.
"""

import re
import tomllib
from collections.abc import Mapping
from typing import Annotated, Final

import msgspec

from simulator.appliance.hardware import facts_of, model_named
from simulator.faults.names import Unreadable, parse
from simulator.pair.blueprint import (
    BOOT_MS,
    MULTIPLE,
    SAVE,
    Blueprint,
    ConfigText,
    FaultAtOpening,
    OpeningAction,
    TypeAtOpening,
    UnitHardware,
)
from simulator.pair.consistency import mistake_in
from simulator.pair.texts import topology_of
from simulator.pair.topology import Cable, Ends, Host, Switch, Topology
from simulator.vocabulary import SYSTEM_CONTEXT, Millis, Platform, PortName, UnitRole, Value

LAB_FILE: Final = "lab.toml"
CONFIG_SUFFIX: Final = ".cfg"
SYSTEM: Final = "system"
_KEY: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_Name = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]


class Mistake(Value):
    """What keeps a folder from being a lab. file: with its folder, "lan-based/lab.toml"."""

    file: str
    reason: str

    def __str__(self) -> str:
        return f"{self.file}: {self.reason}"


class OpeningStep(Value):
    """What is done before anyone comes: lines that are typed in the system execution space of a unit, or a fault."""

    unit: UnitRole = UnitRole.PRIMARY
    lines: tuple[str, ...] = ()
    fault: str = ""


class TopologySettings(Value):
    """What is not as it follows from the configurations (derive.py). Each list stands for the whole of it."""

    ports: tuple[PortName, ...] | None = None
    switches: tuple[Switch, ...] | None = None
    cables: tuple[Cable, ...] | None = None
    hosts: tuple[Host, ...] | None = None
    ends: tuple[Ends, ...] | None = None
    serial: bool | None = None
    """A serial failover cable joins the units (PIX only)."""

    def over(self, topology: Topology) -> Topology:
        given = {field: there for field in self.__struct_fields__ if (there := getattr(self, field)) is not None}
        return msgspec.structs.replace(topology, **given)


class LabSettings(Value):
    """The contents of `lab.toml`."""

    title: _Name
    platform: Platform
    version: _Name
    model: _Name
    order: int = 100
    """Its place in lists of labs; those with the same order stand by their keys."""
    mode: str = MULTIPLE
    texts_of: str = ""
    """The lab whose configuration texts this one has, too; "": it has its own, or none."""
    topology_of: str = ""
    """The lab like which this one is cabled; "": as its configurations say."""
    topology: TopologySettings = TopologySettings()
    licence: str = ""
    """Of both units, as `show version` names it: "Security Plus" (reference 17.3); "": the source document's units."""
    contexts: Annotated[int, msgspec.Meta(ge=0, le=250)] | None = None
    """Licensed security contexts of both units; None: those of the largest key for the licence."""
    opening: tuple[OpeningStep, ...] | None = None
    """None: what synchronisation left in memory only is saved on both units, where the units have configurations."""
    hardware: tuple[UnitHardware, ...] = ()
    traffic: bool = True
    boot_ms: Annotated[Millis, msgspec.Meta(ge=0, le=600_000)] = BOOT_MS


class LabFolder(Value):
    """A folder that is a lab. Its blueprint needs the texts of another one where `settings.texts_of` names one."""

    key: str
    settings: LabSettings
    texts: tuple[ConfigText, ...]

    @property
    def title(self) -> str:
        return self.settings.title


def read_folder(key: str, files: Mapping[str, str]) -> LabFolder | Mistake:
    """The lab of a folder, or the first thing that is wrong with it. key: the folder's name. files: names and texts."""
    place = f"{key}/{LAB_FILE}"
    if not _KEY.fullmatch(key):
        return Mistake(place, "the folder of a lab is named with small letters, digits and dashes, at most 40")
    if LAB_FILE not in files:
        return Mistake(place, "there is no such file")
    try:
        settings = msgspec.convert(tomllib.loads(files[LAB_FILE]), LabSettings)
    except tomllib.TOMLDecodeError as wrong:
        return Mistake(place, f"not valid TOML: {wrong}")
    except msgspec.ValidationError as wrong:
        return Mistake(place, str(wrong).replace("`$.", "`"))
    if wrong_fault := _wrong_fault(settings):
        return Mistake(place, wrong_fault)
    texts = []
    for name in sorted(files):
        if name.endswith(CONFIG_SUFFIX):
            unit, _, space = name.removesuffix(CONFIG_SUFFIX).partition("-")
            if unit not in tuple(UnitRole):
                return Mistake(f"{key}/{name}", "a configuration is named <unit>-<space>.cfg or <unit>.cfg")
            texts.append(ConfigText(UnitRole(unit), SYSTEM_CONTEXT if space in ("", SYSTEM) else space, files[name]))
    if texts and settings.texts_of:
        return Mistake(place, f"`texts_of` names {settings.texts_of!r}, but the folder has texts of its own")
    return LabFolder(key, settings, tuple(texts))


def blueprint_of(
    folder: LabFolder, texts: tuple[ConfigText, ...], cabled_like: Topology | None = None
) -> Blueprint | Mistake:
    """texts: those of the folder itself, or of the lab that `texts_of` names. cabled_like: of the lab of `topology_of`."""
    settings = folder.settings
    hardware = _hardware(settings)
    if isinstance(hardware, str):
        return Mistake(f"{folder.key}/{LAB_FILE}", hardware)
    given = settings.topology
    models = tuple(one.model for one in hardware if one.model) or (settings.model,)
    derived = cabled_like or topology_of(texts, settings.platform, models, ports=given.ports, serial=given.serial)
    topology = given.over(derived)
    if wrong := mistake_in(topology):
        return Mistake(f"{folder.key}/{LAB_FILE}", f"topology.{wrong}")
    return Blueprint(
        name=folder.key,
        title=settings.title,
        platform=settings.platform,
        configurations=texts,
        topology=topology,
        opening=_opening(settings, is_configured=bool(texts)),
        version=settings.version,
        model=settings.model,
        mode=settings.mode,
        hardware=hardware,
        traffic=settings.traffic,
        boot_ms=settings.boot_ms,
    )


def _hardware(settings: LabSettings) -> tuple[UnitHardware, ...] | str:
    """Of both units where a licence is named, with what the file says of one of them; a text: what is wrong."""
    if not settings.licence:
        return settings.hardware
    model = model_named(settings.model)
    if model is None:
        return f"`model`: there is no model {settings.model!r}"
    grade = next((grade for grade in model.grades if grade.name == settings.licence), None)
    if grade is None:
        return f"`licence`: the {model.name} has {', '.join(grade.name for grade in model.grades)}"
    facts = facts_of(model, settings.version, grade)
    if settings.contexts is not None:
        facts = msgspec.structs.replace(facts, contexts=settings.contexts)
    own = {entry.unit: entry for entry in settings.hardware}
    return tuple(own.get(unit) or UnitHardware(unit, facts) for unit in UnitRole)


def _wrong_fault(settings: LabSettings) -> str | None:
    for at, step in enumerate(settings.opening or ()):
        fault = parse(step.fault) if step.fault else None
        if isinstance(fault, Unreadable):
            return f"`opening[{at}].fault`: {step.fault!r}, word {fault.word}: {fault.reason}"
    return None


def _opening(settings: LabSettings, *, is_configured: bool) -> tuple[OpeningAction, ...]:
    if settings.opening is None:
        return SAVE if is_configured else ()
    return tuple(
        FaultAtOpening(step.fault) if step.fault else TypeAtOpening(step.unit, step.lines) for step in settings.opening
    )
