"""Labs that tests open: one for each platform's timers, opened once for all tests (a lab is a value)."""

from functools import cache
from typing import TypeVar

from msgspec.structs import replace

from simulator.lab import Action, Happening, Lab, LabStart, StartRefused, Step, handle, open_lab
from simulator.lab_folders import labs
from simulator.pair.blueprint import Blueprint, UnitHardware
from simulator.vocabulary import GroupState, UnitRole
from simulator.world.happenings import Happened

T = TypeVar("T", bound=Happened)
LIBRARY = {"pix": "lan-based", "asa": "lan-based-asa"}
"""Short names; any other name is that of the library."""
P, S = UnitRole.PRIMARY, UnitRole.SECONDARY


def start(name: str = "asa") -> LabStart:
    """The source document's lab with the timers of one platform ("pix" or "asa"), or another of the library."""
    return start_of(LIBRARY.get(name, name), seed=1)


def start_of(library: str, seed: int) -> LabStart:
    """A lab of the library."""
    blueprint = labs().blueprint(library)
    assert isinstance(blueprint, Blueprint), blueprint
    return LabStart(blueprint, seed)


def changed(begin: LabStart, **changes: object) -> LabStart:
    """The start with another blueprint: its fields by name."""
    return replace(begin, blueprint=replace(begin.blueprint, **changes))


@cache
def opened(name: str = "asa", hardware: tuple[UnitHardware, ...] = (), *, traffic: bool = False) -> Lab:
    """The lab as it is handed over, with chassis that are not like the usual one. Nobody talks through the pair unless a
    test is about that."""
    lab = open_lab(changed(start(name), hardware=hardware, traffic=traffic))
    assert not isinstance(lab, StartRefused), lab
    return lab


def done(lab: Lab, action: Action) -> Step:
    """An action that must not be declined."""
    step = handle(lab, "test", action)
    assert step.answer is not None
    assert step.lab is not lab, step.answer
    return step


def state(lab: Lab, unit: UnitRole, group: int) -> GroupState | None:
    """State of a group on a unit; None: it does not run."""
    device = lab.world.chassis(unit).device
    return device.unit.groups[group].state if device.unit else None


def outputs(happenings: tuple[Happening, ...], kind: type[T]) -> list[T]:
    """What happened of one kind, in order."""
    return [entry.output for entry in happenings if isinstance(entry.output, kind)]
