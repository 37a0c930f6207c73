"""simulator/world/saved_start.py: labs that were saved before a lab had a blueprint open as they were."""

from pathlib import Path

import msgspec
import pytest

from simulator.appliance.hardware import Facts
from simulator.failover.identity import Licence
from simulator.lab import start_from
from simulator.pair.blueprint import UnitHardware
from simulator.pair.topology import FORWARD_DELAY_MS, SpanningTree, with_spanning_tree
from simulator.vocabulary import UnitRole
from simulator.world.saved_topologies import ONE_SWITCH
from tests.lab.labs import start, start_of

FIXTURES = Path(__file__).parent / "fixtures"


def saved(name: str) -> dict[str, object]:
    """As the version before blueprints exported it."""
    return dict(msgspec.json.decode((FIXTURES / f"start_before_blueprints_{name}.json").read_bytes()))


@pytest.mark.parametrize(
    ("name", "seed"), [("lan-based-asa", 7), ("cable-based", 7), ("empty-cable", 3), ("empty-5505", 3)]
)
def test_a_start_of_the_earlier_form_is_that_lab_of_the_library(name: str, seed: int) -> None:
    assert start_from(saved(name)) == start_of(name, seed)


def test_what_the_earlier_form_said_in_fields_of_its_own_is_in_topology_and_hardware() -> None:
    blueprint = start_from(saved("unlike")).blueprint
    assert blueprint.topology == with_spanning_tree(ONE_SWITCH, (SpanningTree("core", FORWARD_DELAY_MS),))
    assert blueprint.hardware == (
        UnitHardware(
            UnitRole.SECONDARY, Facts(licence=Licence.FAILOVER_ONLY), version="7.0(2)", model="PIX-525", ports=4
        ),
    )
    assert not blueprint.traffic


def test_a_start_of_today_is_read_as_it_was_written() -> None:
    today = start("asa")
    assert start_from(msgspec.to_builtins(today)) == today


def test_what_is_neither_is_refused_with_its_place() -> None:
    with pytest.raises(msgspec.ValidationError, match=r"\$\.platform"):
        start_from({**saved("lan-based-asa"), "platform": "catalyst"})
    with pytest.raises(msgspec.ValidationError, match=r"\$\.blueprint"):
        start_from({"blueprint": 1, "seed": 1})
