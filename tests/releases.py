"""The table of releases as docs/fidelity.md prints it; `python -m tests.releases` writes it there."""

import re
from pathlib import Path
from typing import Final

from simulator.releases import ALWAYS, Feature, Row

PAGE: Final = Path(__file__).parent.parent / "docs" / "fidelity.md"
_BLOCK: Final = re.compile(r"(<!-- printed by `python -m tests\.releases` -->\n).*?(?=\n##|\Z)", re.DOTALL)


def printed() -> str:
    head = "\n| what | ASA | PIX | source |\n| --- | --- | --- | --- |\n"
    return head + "".join(
        f"| {row.what} | {_since(row)} | {_since(row) if row.pix else 'no'} | {row.source} |\n"
        for row in (feature.value for feature in Feature)
    )


def _since(row: Row) -> str:
    firsts = ", ".join(map(_text, row.since)) if row.since != (ALWAYS,) else "all"
    return f"{firsts}, not {_text(row.gone[0])} to {_text(row.gone[1])}" if row.gone else firsts


def _text(numbers: tuple[int, ...]) -> str:
    """8.0, 8.0(5)."""
    return f"{numbers[0]}.{numbers[1]}" + (f"({numbers[2]})" if len(numbers) > 2 else "")


def with_table(text: str) -> str:
    """The page with its table printed anew. Raises ValueError where it has none."""
    new, found = _BLOCK.subn(lambda block: block[1] + printed(), text)
    if not found:
        raise ValueError("the page has no table of releases")
    return new


if __name__ == "__main__":
    PAGE.write_text(with_table(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
