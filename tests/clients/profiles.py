"""Platforms and releases that tools meet: each a lab that opens as a running pair.

The shipped labs, and between them the same small pair on the other releases of a model. `LIGHT`: one lab for each release.
"""

from collections.abc import Callable
from functools import cache
from typing import Final

from simulator.lab import Lab, LabStart, StartRefused, open_lab
from simulator.lab_folders import labs
from simulator.pair.blueprint import Blueprint
from simulator.pair.shelf import shelve
from tests.lab.labs import changed, start_of
from tests.pair.library_writer import Context, Port, written
from tests.pair.library_writer import Lab as WrittenLab


def _shipped(key: str, **changes: object) -> Callable[[], LabStart]:
    return lambda: changed(start_of(key, seed=1), traffic=True, **changes)


def _written(model: str, licence: str, release: str, ports: tuple[str, str, str, str]) -> Callable[[], LabStart]:
    """Two contexts with an outside and an inside each. ports: outside, inside, state link, failover link."""
    out, into, state, link = ports
    contexts = tuple(
        Context(
            name,
            group,
            (
                Port("outside", 0, f"{out}.{group}00", f"172.28.{group}"),
                Port("inside", 100, f"{into}.{group}10", f"10.28.{group}"),
            ),
        )
        for group, name in enumerate(("left", "right"), start=1)
    )
    lab = WrittenLab("written", 1, "A pair", "A pair.", model, licence, release, "tried", link, state, contexts)

    def begin() -> LabStart:
        blueprint = shelve([(lab.key, written(lab))]).blueprint(lab.key)
        assert isinstance(blueprint, Blueprint), blueprint
        return changed(LabStart(blueprint, seed=1), traffic=True)

    return begin


_GIGABIT: Final = ("GigabitEthernet0/0", "GigabitEthernet0/1", "GigabitEthernet0/2", "GigabitEthernet0/3")
_FAST: Final = ("Ethernet0/0", "Ethernet0/1", "Ethernet0/2", "Ethernet0/3")

STARTS: Final[dict[str, Callable[[], LabStart]]] = {
    "pix-7.0": _shipped("cable-based", version="7.0(4)"),
    "pix-7.2": _shipped("lan-based"),
    "asa-7.2": _written("ASA5520", "Base", "7.2(4)", _GIGABIT),
    "asa-8.0": _shipped("asa-5510"),
    "asa-8.2": _written("ASA5540", "Base", "8.2(5)", _GIGABIT),
    "asa-8.4": _shipped("asa-5520"),
    "asa-9.1": _written("ASA5510", "Security Plus", "9.1(7)", _FAST),
    "asa-9.8": _shipped("asa-5525"),
    "asa-9.16": _shipped("firepower-2130"),
}
LIGHT: Final = tuple(STARTS)
"""One lab for each platform and release of docs/fidelity.md."""
SHIPPED: Final = tuple(key for key in labs().keys if labs().is_configured(key))
ALL: Final = (*LIGHT, *SHIPPED)


@cache
def opened(profile: str) -> Lab:
    """The pair as people find it, with traffic."""
    lab = open_lab(STARTS[profile]() if profile in STARTS else _shipped(profile)())
    assert not isinstance(lab, StartRefused), lab
    return lab
