"""What a column says of one unit: cards of interfaces, rows of contexts, and the sentence about many. Pure.

The words and marks are those of static/js/models/words.js; the page writes them anew as soon as it has joined.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from dashboard.picture import columns
from dashboard.picture.columns import tone
from dashboard.picture.frame import Sizes
from dashboard.picture.layout import Layout
from dashboard.picture.parts import CellName, Chip, Entry, Patch, chip_places
from simulator.wire.snapshot import InterfaceView, Snapshot

ORDER: Final = ("bad", "doubt", "off", "quiet", "ok")
"""From the worst tone to the best."""
CHIP_LETTER: Final = 5.7
ROW_LETTERS: Final = {"wide": 12, "narrow": 8}


def entries_of(snapshot: Snapshot, layout: Layout, seat: str, column: columns.Column) -> tuple[Entry, ...]:
    mine = {
        (view.context, view.name): view
        for view in snapshot.interfaces
        if view.unit == seat and view.group == column.group
    }
    return tuple(_entry(layout, seat, column.group, item, mine) for item in column.items)


def _entry(
    layout: Layout, seat: str, group: int, item: columns.Item, mine: dict[tuple[str, str], InterfaceView]
) -> Entry:
    form = layout.form.name
    if item.kind in ("card", "line"):
        view = mine.get((item.context, item.name))
        return Entry(
            kind=item.kind, key=f"{seat} {item.context}/{item.name}", y=item.y, view=view, context=item.context
        )
    if item.kind == "more":
        return Entry(kind="more", key=f"{seat} {item.context}", y=item.y, words=(f"and {item.more} more", ""))
    if item.kind == "row":
        views = [view for (context, _), view in mine.items() if context == item.context]
        worst = worst_of(views)
        return Entry(
            kind="row",
            key=f"{seat} {item.context}",
            y=item.y,
            context=item.context,
            chips=tuple(_chips(layout, item, mine)),
            words=(shortened(item.context, ROW_LETTERS[form]), word(worst) if worst else ""),
            tone=tone(worst) if worst else "off",
            mark=mark(worst) if worst else "status-off",
        )
    if item.kind == "map":
        return _map(layout, f"{seat} {group}", item, mine)
    views = [view for (context, _), view in mine.items() if context in item.contexts]
    worst = worst_of(views)
    return Entry(
        kind="sum",
        key=f"{seat} {group}",
        y=item.y,
        words=summary(len(item.contexts), views, narrow=layout.form.narrow),
        tone=tone(worst) if worst else "off",
        mark=mark(worst) if worst else "status-off",
    )


def _map(layout: Layout, key: str, item: columns.Item, mine: dict[tuple[str, str], InterfaceView]) -> Entry:
    cells = columns.cells_of(len(item.contexts), layout.sizes, item.height)
    assert cells is not None  # it had room when the column was laid out
    tones: dict[str, str] = {}
    for (context, _), view in mine.items():
        if context not in tones or ORDER.index(tone(view)) < ORDER.index(tones[context]):
            tones[context] = tone(view)
    paths: dict[str, str] = {}
    names = []
    for name, (x, y) in zip(item.contexts, cell_places(cells, len(item.contexts), layout.sizes), strict=True):
        word = tones.get(name, "off")
        paths[word] = paths.get(word, "") + f"M{x} {y}h{cells.width}v{cells.height}h-{cells.width}z"
        if cells.named:
            text = shortened(name, int((cells.width - 6) / CHIP_LETTER))
            names.append(CellName(x=x + cells.width / 2, y=y + 13, text=text))
    patches = tuple(Patch(tone=word, path=paths.get(word, "")) for word in ORDER)
    return Entry(kind="map", key=key, y=item.y, patches=patches, cell_names=tuple(names))


def cell_places(cells: columns.Cells, count: int, sizes: Sizes) -> list[tuple[int, int]]:
    """Top left corners, from the middle of the column. The same as static/js/models/columns.js."""
    left = -(sizes.width // 2)
    pitch = (cells.width + columns.CELL_GAP, cells.height + columns.CELL_GAP)
    return [(left + at % cells.columns * pitch[0], at // cells.columns * pitch[1]) for at in range(count)]


def _chips(layout: Layout, item: columns.Item, mine: dict[tuple[str, str], InterfaceView]) -> Iterable[Chip]:
    count = len(item.names) + (1 if item.more else 0)
    places = chip_places(count, layout.sizes)
    for name, (x, width) in zip(item.names, places, strict=False):
        text = chip_text(name, int((width - 5) / CHIP_LETTER)) if layout.sizes.chip_room else ""
        yield Chip(x=x, width=width, text=text, view=mine.get((item.context, name)))
    if item.more:
        x, width = places[-1]
        yield Chip(x=x, width=width, text=f"+{item.more}", view=None)


def chip_text(name: str, most: int) -> str:
    """Of a name that hardly fits at all, its beginning says more than both its ends. The same as static/js/models/words.js."""
    return name[:most] if most < 6 else shortened(name, most)


def summary(contexts: int, views: Sequence[InterfaceView], *, narrow: bool) -> tuple[str, str]:
    """ "12 contexts", "47 of 48 Normal"; on phones "12", "47 of 48". The same as static/js/models/words.js."""
    watched = [view for view in views if view.monitored]
    well = sum(tone(view) == "ok" for view in watched)
    head = str(contexts) if narrow else f"{contexts} context{'' if contexts == 1 else 's'}"
    if views and all(tone(view) == "off" for view in views):
        return head, "off"
    if not watched:
        return head, "unmonitored" if narrow else "none monitored"
    return head, f"{well} of {len(watched)}{'' if narrow else ' Normal'}"


def worst_of(views: Sequence[InterfaceView]) -> InterfaceView | None:
    return min(views, key=lambda view: ORDER.index(tone(view)), default=None)


def word(view: InterfaceView) -> str:
    if not view.status:
        return "Off" if view.enabled else "Shutdown"
    if not view.monitored:
        return "unmonitored"
    return "Waiting" if view.waiting and view.status == "Normal" else view.status


def mark(view: InterfaceView) -> str:
    if not view.status:
        return "status-off"
    if not view.monitored:
        return "status-unmonitored"
    if view.waiting and view.status == "Normal":
        return "status-waiting"
    return f"status-{'-'.join(view.status.lower().split())}"


def shortened(name: str, most: int) -> str:
    """A name that fits: what does not is left out of its middle. The same as static/js/models/words.js."""
    if len(name) <= most:
        return name
    end = (most - 1) * 4 // 10
    return f"{name[: most - 1 - end]}…{name[len(name) - end :]}"


def fitting_title(title: str, most: int) -> str:
    """A switch's title; where there is no room, without the word. The same as static/js/models/words.js."""
    return title if len(title) <= most else shortened(title.removesuffix(" switch"), most)


def bundle_label(name: str) -> str:
    """ "Po1" of "Port-channel1", "Re1" of "Redundant1"."""
    return name.replace("Port-channel", "Po").replace("Redundant", "Re")


def empty_map() -> Entry:
    """A map without cells, of which the page makes its own."""
    return Entry(kind="map", key="", y=0, patches=tuple(Patch(tone=word, path="") for word in ORDER))
