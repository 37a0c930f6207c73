"""Static files that are not ours: the browser bundle inside the `plotly` package, served as one file of its own."""

from collections.abc import Iterable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.storage import FileSystemStorage, Storage

FOLDER: Final = "vendor"
NAME: Final = "plotly.min.mjs"
"""It is loaded as a module; and names in `.mjs` are not looked for and rewritten in it (storage.py): it names no other file."""
BUNDLE: Final = Path(str(files("plotly"))) / "package_data" / "plotly.min.js"


class OneFile(FileSystemStorage):
    """The bundle, whatever it is asked for."""

    prefix = FOLDER

    def path(self, name: str) -> str:
        return str(BUNDLE)


class PlotlyFinder(BaseFinder):
    def check(self, **kwargs: Any) -> list[Any]:
        return []

    def find(self, path: str, find_all: bool = False, **kwargs: Any) -> Any:
        found = str(BUNDLE) if path == f"{FOLDER}/{NAME}" else None
        if find_all:
            return [found] if found else []
        return found

    def list(self, ignore_patterns: Iterable[str] | None) -> Iterator[tuple[str, Storage]]:
        yield NAME, OneFile()
