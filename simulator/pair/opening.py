"""What someone gave -> a blueprint that opens: read, put onto a chassis, and every line held against the grammar.

A line that the chassis refuses is left out and said, as a real one says it at its start and goes on. What the configurations
say stays as it was given for those who judge it (`given`, for lint); what opens is `blueprint`.
"""

import re
from collections.abc import Iterable
from typing import Final

from msgspec.structs import replace

from simulator.appliance.config.load import load
from simulator.appliance.config.model import Configuration, blank
from simulator.appliance.hardware import facts_of, missing_ports, model_named, models_with, ports_for, runs
from simulator.appliance.models import MODELS, Model
from simulator.pair.blueprint import Blueprint, ConfigText, UnitHardware
from simulator.pair.derive import derive
from simulator.pair.reader import ACTIVE_STANDBY, Kind, Reading, read
from simulator.pair.reading.assign import MOST_NAMED
from simulator.pair.reading.found import Level, Note, Place, Refused
from simulator.pair.reading.interfaces import ports_not_described, ports_used
from simulator.pair.reading.sources import Source
from simulator.vocabulary import SYSTEM_CONTEXT, Platform, PortName, UnitRole, Value

OWN: Final = "own-pair"
"""Name of the blueprint of a pair that someone brought."""
_RELEASE: Final = re.compile(r"\d{1,2}\.\d{1,2}(?:\.\d{1,3})?(?:\(\d{1,3}\)\d{0,4})?", re.ASCII)
_TRIES: Final = 4
"""To leave refused lines out: without a line another one may be refused."""
_PIX_VERSION: Final = "7.2(2)"
_ASA_VERSIONS: Final = ("8.2(5)", "9.1(7)", "9.12(4)")
"""Taken where no text says one: before and after the NAT of 8.3, and for models that came later."""


class Choice(Value):
    """What the person chose where the texts do not say it; "": nothing."""

    model: str = ""
    version: str = ""
    title: str = ""


class Opening(Value):
    """What was understood, and what would open.

    given: the pair with every line as it was given. blueprint: without the lines that a chassis refuses; None where the pair
    cannot be run. configurations: of both units as they start, the primary's first. model: as `show version` prints it. models:
    those that have the ports and the release. is_chosen: nothing in the texts says the model.
    """

    reading: Reading
    given: Blueprint
    blueprint: Blueprint | None
    configurations: tuple[Configuration, Configuration]
    model: str
    models: tuple[str, ...]
    is_chosen: bool
    refused: tuple[Note, ...] = ()
    """Ports that no real chassis of the model has, and lines that the chassis refuses."""


def open_pair(sources: Iterable[Source], choice: Choice = Choice()) -> Blueprint | Refused:  # noqa: B008 - a value
    """The pair to open, or why it cannot be."""
    opening = understand(sources, choice)
    if isinstance(opening, Refused):
        return opening
    if opening.blueprint is None:
        return Refused(ACTIVE_STANDBY)
    return opening.blueprint


def understand(sources: Iterable[Source], choice: Choice = Choice()) -> Opening | Refused:  # noqa: B008 - a value
    reading = read(sources)
    if isinstance(reading, Refused):
        return reading
    reading = _with_ports_up(reading)
    hardware = _Hardware(reading, choice)
    if isinstance(hardware.wrong, Refused):
        return hardware.wrong
    configurations = []
    notes: list[Note] = []
    texts: list[ConfigText] = []
    for unit in UnitRole:
        own = tuple(text for text in reading.configurations if text.unit is unit)
        taken, configuration, refused = _taken(own, blank(hardware.platform, hardware.ports))
        texts += taken
        configurations.append(configuration)
        notes += [_placed(reading, text, line, said) for text, line, said in refused]
    topology = derive(configurations[0], configurations[1], hardware.ports)
    given = Blueprint(
        name=OWN,
        title=choice.title or _title(reading),
        platform=hardware.platform,
        configurations=reading.configurations,
        topology=topology,
        version=hardware.version,
        model=hardware.model.name,
        hardware=hardware.units(),
        derived=reading.derived,
    )
    return Opening(
        reading=reading,
        given=given,
        blueprint=replace(given, configurations=tuple(texts)) if reading.kind is Kind.ACTIVE_ACTIVE else None,
        configurations=(configurations[0], configurations[1]),
        model=hardware.model.name,
        models=hardware.models,
        is_chosen=hardware.is_chosen,
        refused=(*hardware.notes, *notes),
    )


def _with_ports_up(reading: Reading) -> Reading:
    """A port that is used and of which a text says nothing is up: a listing describes all of them, so this text was written by
    hand, for ports that someone had brought up before."""
    texts, notes = [], list(reading.notes)
    for text, place in zip(reading.configurations, reading.places, strict=True):
        silent = ports_not_described(text.text) if text.context == SYSTEM_CONTEXT else ()
        added = "".join(f"\ninterface {port}\n no shutdown" for port in silent)
        texts.append(replace(text, text=text.text.rstrip("\n") + added + "\n") if added else text)
        if silent and text.unit is not reading.derived:
            more = f" and {len(silent) - MOST_NAMED} more" if len(silent) > MOST_NAMED else ""
            named = f"{', '.join(silent[:MOST_NAMED])}{more}"
            said = f"nothing is said of {named}, in use on {text.unit.title}: taken as up"
            notes.append(Note(Level.INFO, said, place))
    return replace(reading, configurations=tuple(texts), notes=tuple(notes))


class _Hardware:
    """On which chassis the pair runs: as the texts say, else as the person chose, else the first that fits."""

    def __init__(self, reading: Reading, choice: Choice) -> None:
        self._reading = reading
        said = [reading.unit(unit) for unit in UnitRole]
        used = ports_used(text.text for text in reading.configurations if text.context == SYSTEM_CONTEXT)
        named = next((chassis.model for chassis in said if chassis.model), None)
        found = model_named(named) if named else None
        self.is_chosen = found is None
        chosen = model_named(choice.model) if choice.model else None
        self._is_choice = chosen is not None
        self.wrong: Refused | None = None
        if choice.model and chosen is None:
            self.wrong = Refused(f"There is no model {choice.model[:40]!r}.")
        if choice.version and not _RELEASE.fullmatch(choice.version):
            self.wrong = Refused(f"{choice.version[:40]!r} is not a release: it is written as 9.1(7).")
        version = choice.version or next((chassis.version for chassis in said if chassis.version), None)
        fitting = [model for model in models_with(used, version=version or "") if model.grades[-1].most > 0]
        fitting.sort(key=lambda model: model.grades[-1].most < reading.contexts)  # a licence for all of them first
        platforms = {model.platform for model in fitting if not _needs_asa(reading) or model.platform is Platform.ASA}
        platform = next((chassis.platform for chassis in said if chassis.platform), None)
        if platform is None and len(platforms) == 1 and used:
            [platform] = platforms  # `disk0:` is soon typed into a script; no chassis of the other kind has these ports
        platform = platform or _platform(reading)
        fitting = [model for model in fitting if model.platform is platform]
        self.model: Model = chosen or found or (fitting or [_closest(used, platform)])[0]
        self.platform = self.model.platform
        self.version = version or _version_for(self.model, reading)
        self.ports = (*ports_for(self.model, used), *missing_ports(self.model, used))
        """With those that no chassis of the model has: that is said, and the pair can be looked at all the same."""
        self.notes = (*_of_no_real_one(self.model, missing_ports(self.model, used)), *self._unlike())
        self.models = tuple(model.name for model in fitting)

    def units(self) -> tuple[UnitHardware, ...]:
        """Of both, in what `show version` of one says otherwise."""
        found = []
        for unit in UnitRole:
            said = self._reading.unit(unit)
            model = self._other_model(unit)
            facts = facts_of(model or self.model, said.version or self.version)
            facts = replace(
                facts,
                contexts=facts.contexts if said.contexts is None else said.contexts,
                memory_mb=said.memory_mb or facts.memory_mb,
            )
            version = said.version if said.version and said.version != self.version else None
            found.append(UnitHardware(unit, facts, version=version, model=model.name if model else None))
        return tuple(found)

    def _other_model(self, unit: UnitRole) -> Model | None:
        """The model of a unit whose texts say another one than the pair's; None: they do not."""
        said = self._reading.unit(unit).model
        model = model_named(said) if said and not self._is_choice else None
        return model if model is not None and model.name != self.model.name else None

    def _unlike(self) -> tuple[Note, ...]:
        """A pair has one list of ports."""
        return tuple(
            Note(
                Level.WARNING, f"{unit.title} is of model {other.name}: the lab gives it the ports of {self.model.name}"
            )
            for unit in UnitRole
            if (other := self._other_model(unit))
        )


def _of_no_real_one(model: Model, ports: tuple[PortName, ...]) -> tuple[Note, ...]:
    if not ports:
        return ()
    more = f" and {len(ports) - MOST_NAMED} more" if len(ports) > MOST_NAMED else ""
    named = f"{', '.join(ports[:MOST_NAMED])}{more}"
    return (Note(Level.WARNING, f"no {model.name} has {named}: the lab runs with what a real one refuses"),)


_PIX_ONLY: Final = re.compile(r"^failover lan enable\b|^interface Ethernet\d+[ \t]*$", re.MULTILINE | re.IGNORECASE)
_ASA_ONLY: Final = re.compile(r"\bdisk0:|^interface \S+\d/\d", re.MULTILINE | re.IGNORECASE)


_LATER_ONLY: Final = re.compile(
    r"^[ \t]*(?:object network |interface (?:Port-channel|BVI)|nat \(\S+,\S+\) |failover ipsec |xlate per-session )"
    r"|^mac-address auto prefix|\bany4\b",
    re.MULTILINE | re.IGNORECASE,
)
"""What came with releases that no PIX runs."""


def _needs_asa(reading: Reading) -> bool:
    return any(_LATER_ONLY.search(text.text) for text in reading.configurations)


def _platform(reading: Reading) -> Platform:
    """Where no version line says it: what only one of them has."""
    system = "\n".join(text.text for text in reading.configurations if text.context == SYSTEM_CONTEXT)
    is_pix = _PIX_ONLY.search(system) and not _ASA_ONLY.search(system) and not _needs_asa(reading)
    return Platform.PIX if is_pix else Platform.ASA


def _closest(used: Iterable[PortName], platform: Platform) -> Model:
    """Where no model has all ports: the one that misses fewest."""
    wanted = set(used)
    fitting = [model for model in MODELS if model.platform is platform and model.grades[-1].most > 0]
    return min(fitting, key=lambda model: len(wanted - set(model.every_port)))


def _version_for(model: Model, reading: Reading) -> str:
    if model.platform is Platform.PIX:
        return _PIX_VERSION
    texts = "\n".join(text.text for text in reading.configurations)
    is_old = "\nstatic (" in texts or "\nglobal (" in texts or "\nnat-control" in texts
    first = 0 if is_old else 1
    return next((version for version in _ASA_VERSIONS[first:] if runs(model, version)), _ASA_VERSIONS[-1])


def _title(reading: Reading) -> str:
    host = reading.unit(UnitRole.PRIMARY).hostname
    return f"{host}: your own pair" if host else "Your own pair"


def _taken(
    texts: tuple[ConfigText, ...], empty: Configuration
) -> tuple[tuple[ConfigText, ...], Configuration, list[tuple[ConfigText, int, str]]]:
    """The texts without what a chassis refuses, the configuration that it then has, and what was refused: text, line and
    reason."""
    lines = {text.context: text.text.split("\n") for text in texts}
    by_context = {text.context: text for text in texts}
    refused: list[tuple[ConfigText, int, str]] = []
    configuration = empty
    for _ in range(_TRIES):
        configuration, wrong = load({context: "\n".join(own) for context, own in lines.items()}, empty)
        if not wrong:
            break
        for error in wrong:
            own = lines[error.context]
            if error.line == 0:
                own[:] = [""]
                refused.append((by_context[error.context], 0, error.reason))
            else:
                refused.append((by_context[error.context], error.line, f"`{error.text}` is not taken: {error.reason}"))
                own[error.line - 1] = ""
    taken = tuple(
        replace(text, text="\n".join(lines[text.context])) for text in texts if configuration.has_space(text.context)
    )
    return taken, configuration, refused


def _placed(reading: Reading, text: ConfigText, line: int, said: str) -> Note:
    place = next(where for own, where in zip(reading.configurations, reading.places, strict=True) if own == text)
    if place is None:
        return Note(Level.WARNING, f"{text.unit.title}, derived start: {said}")
    return Note(Level.WARNING, said, Place(place.file, place.line + line - 1) if line else place)
