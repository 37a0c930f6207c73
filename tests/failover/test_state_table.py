"""The page draws its state diagrams from the core's own table: the file is fresh (`make tables` writes it anew)."""

from pathlib import Path

import pytest

from simulator.failover.diagram import page_table
from simulator.failover.states import TRANSITIONS

FILE = Path(__file__).parents[2] / "static" / "js" / "models" / "state_table.js"


def test_the_table_of_the_page_is_the_table_of_the_core(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--rewrite"):
        FILE.write_text(page_table(), encoding="utf-8")
    assert FILE.read_text(encoding="utf-8") == page_table()


def test_every_trigger_of_the_core_is_drawn() -> None:
    table = page_table()
    assert all(f'"{trigger.value}"' in table for _, trigger in TRANSITIONS)
