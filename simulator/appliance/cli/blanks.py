"""What counts as a blank in a line that people type, paste or send in a file: tabs and every width of blank."""

import unicodedata
from typing import Final

_BLANK: Final = "Zs"
"""Unicode's category of blanks; a page on the web puts U+00A0 where it shows several."""


def plain(line: str) -> str:
    """The line with ordinary blanks only. Tabs before its text reach to the next multiple of 8, any other is one blank."""
    if line.isascii() and "\t" not in line:
        return line
    line = "".join(" " if unicodedata.category(sign) == _BLANK else sign for sign in line)
    text = line.lstrip(" \t")
    return line[: len(line) - len(text)].expandtabs() + text.replace("\t", " ")
