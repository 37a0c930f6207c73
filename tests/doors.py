"""The doors between the rooms, as pyproject.toml has them; `python -m tests.doors` prints them into the documents."""

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).parent.parent
PRINTED: Final = {"docs/architecture.md": True, "CONTRIBUTING.md": False}
"""Document -> whether it also says what each room holds."""
_BLOCK: Final = re.compile(r"(<!-- printed by `python -m tests\.doors` -->\n```\n).*?(```\n)", re.DOTALL)


@cache
def settings() -> dict[str, Any]:
    """pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def _rooms() -> dict[str, dict[str, Any]]:
    rooms: dict[str, dict[str, Any]] = settings()["tool"]["foverlab"]["rooms"]
    return rooms


def outside() -> frozenset[str]:
    """Packages that have a door of their own: only the rooms that name one may import it."""
    return frozenset(settings()["tool"]["foverlab"]["outside"])


def module_of(room: str) -> str:
    return room if room == "dashboard" else f"simulator.{room}"


def doors() -> dict[str, tuple[str, ...]]:
    """Full name of a room -> what it may import besides itself: rooms of ours, and packages of `outside`."""
    return {
        module_of(room): tuple(name if name in outside() else module_of(name) for name in row["imports"])
        for room, row in _rooms().items()
    }


def impure() -> frozenset[str]:
    """Full names of the rooms that may touch a clock, a loop, a log, a file or a socket."""
    return frozenset(map(module_of, settings()["tool"]["foverlab"]["impure"]))


def layers() -> list[set[str]]:
    """The rooms of import-linter's contract, the highest first."""
    contract = next(row for row in settings()["tool"]["importlinter"]["contracts"] if row["id"] == "rooms")
    return [{module_of(name.strip(" ()")) for name in layer.split("|")} for layer in contract["layers"]]


def printed(*, says_what: bool) -> str:
    """A line for each room; under it what it holds."""
    width = max(map(len, _rooms()))
    lines = []
    for room, row in _rooms().items():
        marked = "   (impure)" if module_of(room) in impure() else ""
        lines.append(f"{room:{width}} -> {', '.join(row['imports']) or 'nothing of ours'}{marked}")
        if says_what:
            lines.append(f"{'':{width}}    {row['holds']}")
    return "\n".join(lines) + "\n"


def with_doors(text: str, *, says_what: bool) -> str:
    """The document with its block of doors printed anew. Raises ValueError where it has none."""
    new, found = _BLOCK.subn(lambda block: block[1] + printed(says_what=says_what) + block[2], text)
    if not found:
        raise ValueError("the document has no block of doors")
    return new


if __name__ == "__main__":
    for name, says_what in PRINTED.items():
        page = ROOT / name
        page.write_text(with_doors(page.read_text(encoding="utf-8"), says_what=says_what), encoding="utf-8")
