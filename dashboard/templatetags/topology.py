"""`{% topology snapshot "wide" %}`: the picture of the pair as inline SVG, for the first paint."""

from collections.abc import Mapping, Sequence

import msgspec
from django import template

from dashboard.picture import entries
from dashboard.picture.drawing import draw
from dashboard.picture.frame import FORMS, Form, Sizes
from dashboard.picture.parts import Entry, TokenShape, token_shape
from simulator.wire.snapshot import HEALTH_WORDS, Lane, Snapshot

register = template.Library()


@register.filter
def state_word(health: str) -> str:
    """The state of the pair as people read it."""
    return HEALTH_WORDS.get(health, health)


@register.inclusion_tag("partials/_topology.html")
def topology(snapshot: Snapshot | Mapping[str, object], form: str) -> dict[str, object]:
    """`snapshot` as a value or in dict form; `form`: "wide" or "narrow"."""
    value = snapshot if isinstance(snapshot, Snapshot) else msgspec.convert(snapshot, Snapshot)
    drawing = draw(value, FORMS[form])
    return {
        "drawing": drawing,
        "layout": drawing.layout,
        "form": drawing.form,
        "narrow": drawing.form.narrow,
        "middle": drawing.form.middle,
    }


class OfForm(msgspec.Struct, frozen=True):
    """As much of a layout as a prototype needs."""

    sizes: Sizes


class Prototype(msgspec.Struct, frozen=True, kw_only=True):
    """Something of a column that the page makes itself; `shape` and `number` of a group's token."""

    name: str
    kind: str
    layout: OfForm
    narrow: bool
    shape: TokenShape | None = None
    number: int = 0
    entry: Entry | None = None


@register.simple_tag
def prototypes() -> list[Prototype]:
    return [one for form in FORMS.values() for one in _prototypes(form)]


def empty_map(kind: str) -> Entry | None:
    return entries.empty_map() if kind == "map" else None


def _prototypes(form: Form) -> list[Prototype]:
    of_form = OfForm(form.sizes)
    found = [
        Prototype(name=f"{kind}-{form.name}", kind=kind, layout=of_form, narrow=form.narrow, entry=empty_map(kind))
        for kind in ("card", "line", "more", "row", "sum", "map")
    ]
    return found + [
        Prototype(
            name=f"token-{form.name}-{size}-{group}",
            kind="token",
            layout=of_form,
            narrow=form.narrow,
            shape=token_shape(form, form.sizes, group, size),
            number=group,
        )
        for size in ("full", "compact")
        for group in (1, 2)
    ]


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
def times(number: int, other: int) -> int:
    return number * other


@register.filter
def at(parts: Sequence[str], index: int) -> str:
    """The one at this place; "" where there is none."""
    return parts[index] if parts and index < len(parts) else ""


@register.filter
def shortened(name: str, most: int) -> str:
    return entries.shortened(name, most)


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


@register.filter
def of_groups(lanes: Sequence[Lane]) -> list[Lane]:
    """The lanes of the user groups, a group's two units side by side (static/js/models/lanes.js)."""
    return sorted((lane for lane in lanes if lane.group > 0), key=lambda lane: (lane.group, lane.unit))
