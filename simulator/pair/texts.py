"""The configuration texts of a pair as configurations, and the ports that they are for."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from simulator.appliance.config.factory import cleared
from simulator.appliance.config.load import LoadError, load
from simulator.appliance.config.model import Configuration, blank
from simulator.appliance.hardware import model_named, ports_for
from simulator.pair.blueprint import ConfigText
from simulator.pair.derive import derive
from simulator.pair.reading.interfaces import ports_used
from simulator.pair.topology import Topology
from simulator.vocabulary import SYSTEM_CONTEXT, Platform, PortName, UnitRole

_MADE: Final = ("Redundant", "Port-channel")
"""Interfaces that a configuration makes: no ports of a chassis."""


@lru_cache(maxsize=8)  # whoever derives the network around a pair, and the pair itself, which starts with them
def configuration_of(
    texts: tuple[ConfigText, ...], unit: UnitRole, platform: Platform, ports: tuple[PortName, ...]
) -> tuple[Configuration, tuple[LoadError, ...]]:
    """A unit's startup configuration, and the lines that were refused. A unit without any text is as it left the factory."""
    by_context = {entry.context: entry.text for entry in sorted(texts, key=_context) if entry.unit is unit}
    empty = blank(platform, ports)
    return load(by_context, empty) if by_context else (cleared(empty), ())


def ports_of(models: Iterable[str], texts: Iterable[ConfigText]) -> tuple[PortName, ...]:
    """The ports of chassis of these models, with the cards that the texts need; at the end those that no such chassis has, so
    that a pair can be looked at whose model is not the right one."""
    used = ports_used(text.text for text in texts if text.context == SYSTEM_CONTEXT)
    known = [model for name in models if (model := model_named(name)) is not None]
    there = tuple(dict.fromkeys(port for model in known for port in ports_for(model, used)))
    return (*there, *(port for port in used if port not in there and not port.startswith(_MADE)))


@lru_cache(maxsize=32)
def topology_of(
    texts: tuple[ConfigText, ...],
    platform: Platform,
    models: tuple[str, ...],
    *,
    ports: tuple[PortName, ...] | None = None,
    serial: bool | None = None,
) -> Topology:
    """What a pair with these texts is cabled to (derive.py). models: of both units. ports, serial: instead of what follows from
    models and texts. Lines that are refused count for nothing."""
    here = ports_of(models, texts) if ports is None else ports
    primary, secondary = (configuration_of(texts, unit, platform, here)[0] for unit in UnitRole)
    return derive(primary, secondary, here, serial=serial)


def _context(entry: ConfigText) -> str:
    return entry.context
