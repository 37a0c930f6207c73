"""Pages name every module that they need, so that none waits for the one that imports it."""

import re
from pathlib import Path

import pytest

from dashboard.templatetags.modules import imported

JS = Path(__file__).parents[2] / "static" / "js"


@pytest.mark.parametrize("first", ["main", "notes", "join", "wall", "seat", "prepare"])
def test_every_module_that_a_page_imports_is_named_once(first: str) -> None:
    names = imported(f"js/{first}.js")
    assert len(set(names)) == len(names)
    for name in names:
        file = JS.parent / name
        assert file.is_file(), name
        for near in re.findall(
            r"""^(?:import|export)[^;]*?from\s+["'](\.[^"']+)["']""", file.read_text(), re.MULTILINE
        ):
            assert (file.parent / near).resolve().relative_to(JS.parent).as_posix() in names


def test_what_is_loaded_on_demand_only_is_not_named() -> None:
    assert not any("plotly" in name for name in imported("js/main.js"))
