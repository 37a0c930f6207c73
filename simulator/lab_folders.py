"""Where labs come from: the folders that are shipped, and those of the operator's own. For the worker and the dashboard."""

import os
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TypeAlias

from simulator.pair.lab_file import CONFIG_SUFFIX, LAB_FILE
from simulator.pair.shelf import VARIABLE, Labs, shelve

_Folder: TypeAlias = tuple[str, Mapping[str, str]]


def labs() -> Labs:
    """All labs. Those of FOVERLAB_LABS are read anew each time: whoever writes one sees it at once."""
    own = os.environ.get(VARIABLE)
    return shelve((*_shipped(), *_folders(Path(own)))) if own else _shipped_labs()


@cache
def _shipped_labs() -> Labs:
    return shelve(_shipped())


@cache
def _shipped() -> tuple[_Folder, ...]:
    return tuple(_folders(files("simulator").joinpath("pair", "library")))


def _folders(root: Traversable) -> Iterator[_Folder]:
    for folder in sorted(root.iterdir(), key=lambda entry: entry.name) if root.is_dir() else ():
        if folder.is_dir() and not folder.name.startswith((".", "__")):
            wanted = (file for file in folder.iterdir() if file.name == LAB_FILE or file.name.endswith(CONFIG_SUFFIX))
            yield folder.name, {file.name: _text(file) for file in wanted if file.is_file()}


def _text(file: Traversable) -> str:
    """What is no text, or cannot be read, is told from the words in its place when the lab is read."""
    try:
        return file.read_bytes().decode("utf-8", errors="replace")
    except OSError as error:
        return f"cannot be read: {error.strerror}"
