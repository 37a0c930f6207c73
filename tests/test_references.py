"""Every "reference n" in the project leads to a heading or a row of docs/reference.md, and that page names no outside place."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent
PAGE: Final = ROOT / "docs" / "reference.md"

CITATION: Final = re.compile(
    r"\breference (?P<first>\d+(?:\.\d+)?(?: row \d+)?)(?P<more>(?:(?:, |; | and )\d{1,2}(?:\.\d+)?(?: row \d+)?(?![\w/.%-]))*)"
)
CONFLICT: Final = re.compile(r"\breference \d+(?:\.\d+)?, conflicts? (\d+)(?:(?:, | and )(\d+))*")
PLACE: Final = re.compile(r"(\d+(?:\.\d+)?)(?: row (\d+))?")
OUTSIDE: Final = re.compile(r"https?://|\bids? \d{4,}|\.(?:com|net|org|io)/|github\.|pastebin")


@cache
def headings() -> frozenset[str]:
    return frozenset(re.findall(r"^#{2,3} (\d+(?:\.\d+)?)[. ]", PAGE.read_text(), re.MULTILINE))


@cache
def rows(section: str) -> frozenset[str]:
    """The numbers in the first column of the section's tables."""
    text = PAGE.read_text()
    start = re.search(rf"^#{{2,3}} {re.escape(section)}[. ]", text, re.MULTILINE)
    assert start is not None, section
    end = re.search(r"^## ", text[start.end() :], re.MULTILINE)
    return frozenset(re.findall(r"^\| (\d+) \|", text[start.end() :][: end.start() if end else None], re.MULTILINE))


def written() -> Iterator[tuple[Path, str]]:
    for path in ROOT.rglob("*"):
        inside = path.relative_to(ROOT)
        if path.suffix in {".py", ".md", ".js", ".mjs", ".html", ".lesson", ".toml", ".story"} and not {
            part for part in inside.parts if part.startswith(".") or part in {"var", "node_modules", "staticfiles"}
        }:
            yield inside, re.sub(r"\s*\n\s*(?:# ?|// ?|\* ?)?", " ", path.read_text(encoding="utf-8"))


def citations() -> Iterator[tuple[Path, str, str | None]]:
    """File, section, row."""
    for path, text in written():
        for found in CITATION.finditer(text):
            for section, row in PLACE.findall(found["first"] + found["more"]):
                yield path, section, row or None
        for found in CONFLICT.finditer(text):
            for row in re.findall(r"\d+", found.group().partition("conflict")[2]):
                yield path, "30", row


def test_every_citation_of_the_reference_leads_to_a_heading() -> None:
    found = [(path, section) for path, section, _ in citations()]
    assert len(found) > 200, "the pattern finds the citations"
    assert not [f"{path}: reference {section}" for path, section in found if section not in headings()]


def test_every_cited_row_stands_in_its_table() -> None:
    cited = [(path, section, row) for path, section, row in citations() if row is not None]
    assert len(cited) > 20, "the pattern finds the rows"
    assert not [f"{path}: reference {section} row {row}" for path, section, row in cited if row not in rows(section)]


def test_every_source_key_is_explained() -> None:
    text = PAGE.read_text()
    explained = set(re.findall(r"^\| ([DO]\d+b?) \|", text, re.MULTILINE))
    used = {key for mark in re.findall(r"\[[^\]]*\]", text) for key in re.findall(r"\b([DO]\d+b?)\b", mark)}
    assert used
    assert used <= explained


def test_the_page_names_no_address_and_no_index_number() -> None:
    assert not [line for line in PAGE.read_text().splitlines() if OUTSIDE.search(line)]
