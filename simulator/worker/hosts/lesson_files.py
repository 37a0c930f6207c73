"""Where lessons come from: the folder that is shipped, and one of the operator's own."""

import os
from importlib.resources import files
from pathlib import Path

from simulator.lab_folders import labs
from simulator.lessons import SUFFIX, VARIABLE, Shelf, shelve


def shelf() -> Shelf:
    """All lessons as the files are now: whoever writes one need not start anything anew."""
    shipped = files("simulator").joinpath("lessons", "library")
    texts = [(file.name, file.read_text(encoding="utf-8")) for file in shipped.iterdir() if file.name.endswith(SUFFIX)]
    return shelve([*texts, *_own()], labs().keys)


def _own() -> list[tuple[str, str]]:
    folder = os.environ.get(VARIABLE)
    found = sorted(Path(folder).glob(f"*{SUFFIX}")) if folder else []
    return [(file.name, file.read_text(encoding="utf-8", errors="replace")) for file in found]
