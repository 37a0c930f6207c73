"""The page has five sizes of type, three weights and one family: what a stylesheet says beside them is found here."""

import re
from pathlib import Path
from typing import Final

import pytest

STATIC: Final = Path(__file__).parents[2] / "static"
SHEETS: Final = sorted((STATIC / "css").glob("*.css"))
SIZE: Final = re.compile(r"var\(--(text|drawn)-[1-5]\)|inherit|var\(--letter\)")
WEIGHTS: Final = ("normal", "strong", "heavy")
ROOTS: Final = {"base.css": 1, "presenter.css": 1}
"""What sets the size of all others: the page's root, and that of presenter mode."""


def without_faces(sheet: Path) -> str:
    return re.sub(r"@font-face \{[^}]*\}", "", sheet.read_text())


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_no_other_size_of_type_is_used(sheet: Path) -> None:
    sizes = re.findall(r"\bfont-size: ([^;]+);", without_faces(sheet))
    shorts = re.findall(r"\bfont: ([^;]+);", without_faces(sheet))
    others = [size for size in sizes if not SIZE.fullmatch(size)]
    others += [short for short in shorts if short != "inherit" and not SIZE.search(short)]
    others = [one for one in others if not (one.startswith("clamp") and sheet.name in ROOTS)]
    others = [one for one in others if one != "max(var(--text-3), 16px)"]  # below 16 px a phone zooms in on a field
    assert others == []


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_no_other_weight_is_used(sheet: Path) -> None:
    weights = re.findall(r"\bfont-weight: ([^;]+);", without_faces(sheet))
    assert [one for one in weights if one not in [f"var(--{name})" for name in WEIGHTS]] == []


def test_the_variables_are_five_five_and_three() -> None:
    tokens = (STATIC / "css" / "tokens.css").read_text()
    assert [len(set(re.findall(rf"--{name}-\d: ", tokens))) for name in ("text", "drawn")] == [5, 5]
    assert re.findall(r"--(normal|strong|heavy): (\d+);", tokens) == [
        ("normal", "400"),
        ("strong", "600"),
        ("heavy", "700"),
    ]


def test_the_fonts_are_ours_with_their_licence_and_small() -> None:
    fonts = sorted((STATIC / "fonts").glob("*.woff2"))
    assert sum(font.stat().st_size for font in fonts) < 120 * 1024
    assert "SIL Open Font License" in (STATIC / "fonts" / "OFL.txt").read_text()
    tokens = (STATIC / "css" / "tokens.css").read_text()
    assert sorted(re.findall(r'url\("\.\./fonts/([^"]+)"\)', tokens)) == [font.name for font in fonts]
    assert "http" not in tokens


def test_figures_have_one_width() -> None:
    from fontTools.ttLib import TTFont

    for font in (STATIC / "fonts").glob("*.woff2"):
        table = TTFont(font)
        names = table.getBestCmap()
        assert len({table["hmtx"][names[ord(figure)]][0] for figure in "0123456789"}) == 1
