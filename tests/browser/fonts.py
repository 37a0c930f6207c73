"""Make the page's fonts again: `make fonts`. IBM Plex Sans with its weights and widths, and IBM Plex Mono, cut to what is used.

The sources are the packages of the npm registry that the Makefile names; fonttools cuts them. What comes out is in
static/fonts/ with the licence, and is what the browser loads: no other host is asked."""

import shutil
import sys
from pathlib import Path
from typing import Final

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from tests.browser.product import ROOT

FONTS: Final = ROOT / "static" / "fonts"
LATIN: Final = [
    *range(0x20, 0x7F),
    *range(0xA0, 0xAD),
    *range(0xAE, 0x100),
    0x2013,
    0x2014,
    0x2018,
    0x2019,
    0x201C,
    0x201D,
    0x2026,
]
"""What names, host names and sentences are written in; anything else falls back to a font of the system."""
ASCII: Final = [*range(0x20, 0x7F), 0xA0]
"""What a console shows."""
MOST_BYTES: Final = 120 * 1024


def _cut(source: Path, target: Path, letters: list[int], limits: dict[str, tuple[float, float]] | None = None) -> None:
    font = TTFont(source)
    options = Options()
    options.flavor = "woff2"
    options.layout_features = ["kern", "ccmp", "mark", "rvrn"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    if limits:
        font = instantiateVariableFont(font, limits)
    font.flavor = "woff2"
    font.save(target)


def main() -> int:
    if len(sys.argv) != 2:
        print("which node_modules? `make fonts` says it", file=sys.stderr)
        return 2
    packages = Path(sys.argv[1])
    sans, mono = packages / "@fontsource-variable" / "ibm-plex-sans", packages / "@fontsource" / "ibm-plex-mono"
    FONTS.mkdir(parents=True, exist_ok=True)
    _cut(
        sans / "files" / "ibm-plex-sans-latin-standard-normal.woff2",
        FONTS / "plex-sans.woff2",
        LATIN,
        {"wght": (400, 700), "wdth": (85, 100)},
    )
    for weight in (400, 600):
        _cut(mono / "files" / f"ibm-plex-mono-latin-{weight}-normal.woff2", FONTS / f"plex-mono-{weight}.woff2", ASCII)
    shutil.copyfile(sans / "LICENSE", FONTS / "OFL.txt")
    sizes = {path.name: path.stat().st_size for path in sorted(FONTS.glob("*.woff2"))}
    print(", ".join(f"{name} {size / 1024:.1f} KB" for name, size in sizes.items()))
    return 0 if sum(sizes.values()) < MOST_BYTES else 1


if __name__ == "__main__":
    sys.exit(main())
