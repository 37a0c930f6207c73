"""`{% modules "js/main.js" %}`: links that have a browser fetch a module and all that it imports at once; it would find them
one depth after the other."""

import re
from functools import cache
from pathlib import Path
from typing import Final

from django import template
from django.contrib.staticfiles import finders
from django.templatetags.static import static
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

register = template.Library()

_IMPORT: Final = re.compile(r"""^(?:import|export)\b[^;'"]*?['"](\.{1,2}/[^'"]+)['"]""", re.MULTILINE)


@register.simple_tag
def modules(first: str) -> SafeString:
    return format_html_join("\n", '<link rel="modulepreload" href="{}">', ((static(name),) for name in imported(first)))


@cache
def imported(first: str) -> tuple[str, ...]:
    """Names of the module and of all that it imports, directly or not, but by `import()`; the nearest first."""
    found = {first: None}
    waiting = [first]
    for name in waiting:
        path = finders.find(name)
        text = Path(path).read_text(encoding="utf-8") if isinstance(path, str) else ""
        for near in _IMPORT.findall(text):
            parts = [*name.split("/")[:-1], *near.split("/")]
            while ".." in parts:
                at = parts.index("..")
                del parts[at - 1 : at + 1]
            other = "/".join(part for part in parts if part != ".")
            if other not in found:
                found[other] = None
                waiting.append(other)
    return tuple(found)
