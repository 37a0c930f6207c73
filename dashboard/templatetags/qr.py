"""`{% qr url "words" %}`: a QR code as inline SVG, dark on light whatever the theme: that is what cameras read."""

import segno
from django import template
from django.utils.safestring import SafeString

register = template.Library()


@register.inclusion_tag("partials/_qr.html")
def qr(url: str, words: str) -> dict[str, object]:
    """`words`: what it is, for those who cannot see it."""
    code = segno.make(url, error="m", micro=False)
    size = code.symbol_size(border=0)[0]
    return {"path": SafeString(_path(code.matrix)), "size": size, "words": words}


def _path(matrix: tuple[bytearray, ...]) -> str:
    """Its dark modules, a run of each row at a time."""
    runs = []
    for y, row in enumerate(matrix):
        x = 0
        while x < len(row):
            length = next((at for at in range(x, len(row)) if not row[at]), len(row)) - x
            if length:
                runs.append(f"M{x} {y}h{length}v1h-{length}z")
            x += length or 1
    return "".join(runs)
