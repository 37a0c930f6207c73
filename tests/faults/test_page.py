"""The page has the catalogue of faults as a copy of its own: the file is fresh (`make tables` writes it anew)."""

from pathlib import Path

import pytest

from simulator.faults.page import page_table

FILE = Path(__file__).parents[2] / "static" / "js" / "models" / "fault_table.js"


def test_the_table_of_the_page_is_the_catalogue(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--rewrite"):
        FILE.write_text(page_table(), encoding="utf-8")
    assert FILE.read_text(encoding="utf-8") == page_table()
