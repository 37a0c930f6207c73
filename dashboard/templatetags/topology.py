"""`{% topology snapshot "wide" %}`: the picture of the pair as inline SVG, for the first paint."""

from collections.abc import Mapping, Sequence

import msgspec
from django import template

from dashboard.drawing import draw
from dashboard.layouts import LAYOUTS, Layout
from simulator.wire.snapshot import Lane, Snapshot

register = template.Library()


@register.inclusion_tag("partials/_topology.html")
def topology(snapshot: Snapshot | Mapping[str, object], layout: str) -> dict[str, object]:
    """`snapshot` as a value or in dict form; `layout`: "wide" or "narrow"."""
    value = snapshot if isinstance(snapshot, Snapshot) else msgspec.convert(snapshot, Snapshot)
    chosen = LAYOUTS[layout]
    return {
        "drawing": draw(value, chosen),
        "layout": chosen,
        "narrow": chosen.narrow,
        "middle": chosen.width // 2,
    }


@register.filter
def slug(words: str) -> str:
    """ "Standby Ready" -> "standby-ready": the name of a mark."""
    return "-".join(words.lower().split())


@register.filter
def half(number: int) -> float:
    return number / 2


@register.filter
def minus(number: int, other: int) -> int:
    return number - other


@register.filter
def plus(number: float, other: int) -> float:
    return number + other


@register.filter
def shortened(name: str, most: int) -> str:
    """A name that fits: what does not is left out of its middle. The same as static/js/models/words.js."""
    if len(name) <= most:
        return name
    end = (most - 1) * 4 // 10
    return f"{name[: most - 1 - end]}…{name[len(name) - end :]}"


@register.filter
def words(text: str) -> list[str]:
    return text.split()


@register.filter
def parts(text: str) -> list[str]:
    """Split at "|", for names that contain blanks."""
    return text.split("|")


@register.filter
def tail(entries: Sequence[object], count: int) -> Sequence[object]:
    return entries[-count:]


@register.simple_tag
def layouts() -> tuple[Layout, ...]:
    return tuple(LAYOUTS.values())


@register.filter
def of_groups(lanes: Sequence[Lane]) -> list[Lane]:
    """The lanes of the user groups, a group's two units side by side (static/js/models/lanes.js)."""
    return sorted((lane for lane in lanes if lane.group > 0), key=lambda lane: (lane.group, lane.unit))
