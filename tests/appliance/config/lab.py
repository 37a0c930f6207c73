"""The shipped lab, read from its files, and lines typed into a configuration."""

from functools import cache
from pathlib import Path
from typing import Final

from simulator.appliance.cli.match import Matched, match
from simulator.appliance.cli.modes import Mode, Place
from simulator.appliance.cli.moves import after
from simulator.appliance.config.apply import apply
from simulator.appliance.config.load import load
from simulator.appliance.config.model import Configuration, blank
from simulator.appliance.config.refusal import Refusal
from simulator.appliance.config.write import write
from simulator.vocabulary import Platform

LIBRARY: Final = Path(__file__).parents[3] / "simulator" / "pair" / "library" / "lan-based"
CONTEXTS: Final = ("admin", "context1", "context2")


def primary_texts() -> dict[str, str]:
    """Text by context, as shipped."""
    names = {"": "primary-system", **{context: f"primary-{context}" for context in CONTEXTS}}
    return {context: (LIBRARY / f"{name}.cfg").read_text() for context, name in names.items()}


@cache
def primary(platform: Platform = Platform.PIX) -> Configuration:
    config, errors = load(primary_texts(), blank(platform))
    assert not errors
    return config


@cache
def secondary(platform: Platform = Platform.PIX) -> Configuration:
    config, errors = load({"": (LIBRARY / "secondary.cfg").read_text()}, blank(platform))
    assert not errors
    return config


def texts(config: Configuration) -> dict[str, str]:
    """What `write` gives for every space."""
    return {space: "\n".join(write(config, space)) for space in ("", *config.context_names)}


def enter(config: Configuration, *lines: str, context: str = "") -> Configuration | Refusal:
    """The configuration after lines typed one after the other, the first in global configuration; or the first refusal."""
    place = Place(context, Mode.CONFIG)
    for line in lines:
        found = match(place, line)
        assert isinstance(found, Matched), (line, found)
        taken = config if line == "exit" else apply(config, place.context, found.path, found.intent)
        if isinstance(taken, Refusal):
            return taken
        config, place = taken, after(place, found)
    return config


def entered(config: Configuration, *lines: str, context: str = "") -> Configuration:
    """The same, where nothing is refused."""
    taken = enter(config, *lines, context=context)
    assert isinstance(taken, Configuration), taken
    return taken


def refused(config: Configuration, *lines: str, context: str = "") -> str:
    """The reason of the refusal."""
    taken = enter(config, *lines, context=context)
    assert isinstance(taken, Refusal)
    return taken.reason
