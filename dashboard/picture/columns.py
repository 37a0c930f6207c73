"""What stands in the column of a failover group: its token, and the contexts that belong to it. Pure.

One context alone, or the chosen one, is drawn large: its outside interfaces above the token, the others below. Several have a
row each. Where they do not fit, one sentence stands for all of them, and only those out of order have a row. Both units show
the same rows at the same heights, so that a group that moves arrives where it stood.

static/js/models/columns.js says the same for the page; both are tested with the same fixture.
"""

from collections.abc import Iterable
from typing import Final

import msgspec

from dashboard.picture.frame import Sizes
from dashboard.picture.places import TOP, Places
from simulator.wire.snapshot import InterfaceView, Snapshot

LINE_GAP: Final = 2
TROUBLE: Final = frozenset({"bad", "doubt"})


class Item(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Something in a column, `y` its centre. "card" and "line": an interface of a context; "more": as many interfaces again;
    "row": a context with the interfaces that it has room for; "sum": several contexts; "map": a cell each, below `y`."""

    kind: str
    y: int
    context: str = ""
    name: str = ""
    names: tuple[str, ...] = ()
    more: int = 0
    contexts: tuple[str, ...] = ()
    height: int = 0


class Cells(msgspec.Struct, frozen=True, kw_only=True):
    """How the cells of a map are laid out: so many beside each other, each so large; named where names have room."""

    columns: int
    width: int
    height: int
    named: bool


class Column(msgspec.Struct, frozen=True, kw_only=True):
    """A column; `size` of its token: "full" or "compact"."""

    group: int
    size: str
    token_y: int
    items: tuple[Item, ...]


class Context(msgspec.Struct, frozen=True):
    """A context that has interfaces, on either unit. Names in their order."""

    name: str
    top: tuple[str, ...]
    bottom: tuple[str, ...]
    troubled: frozenset[str]

    @property
    def names(self) -> tuple[str, ...]:
        return (*self.top, *self.bottom)


def columns_of(snapshot: Snapshot, places: Places, sizes: Sizes, chosen: str) -> tuple[Column, Column]:
    """The columns of group 1 and of group 2. chosen: the context that is drawn large; "": none."""
    return _column(snapshot, places, sizes, 1, chosen), _column(snapshot, places, sizes, 2, chosen)


def contexts_of(snapshot: Snapshot, places: Places, group: int) -> list[Context]:
    """The contexts of a group that have interfaces, in the order in which they were configured."""
    edges = {(port.unit, name): places.edge_of(port) for port in snapshot.ports for name in (port.port, port.bundle)}
    known: dict[str, dict[str, bool]] = {}
    troubled: dict[str, set[str]] = {}
    for view in snapshot.interfaces:
        if view.group == group:
            known.setdefault(view.context, {})[view.name] = edges.get((view.unit, view.port)) == TOP
            if tone(view) in TROUBLE:
                troubled.setdefault(view.context, set()).add(view.name)
    order = {name: at for view in reversed(snapshot.groups) for at, name in enumerate(view.contexts)}
    found = []
    for name in sorted(known, key=lambda name: (order.get(name, len(order)), name)):
        top = tuple(sorted(one for one, is_top in known[name].items() if is_top))
        bottom = tuple(sorted(one for one, is_top in known[name].items() if not is_top))
        found.append(Context(name, top, bottom, frozenset(troubled.get(name, ()))))
    return found


def tone(view: InterfaceView) -> str:
    """ "ok", "off", "quiet", "doubt" or "bad": the same as static/js/models/words.js."""
    if not view.status:
        return "off"
    if not view.monitored:
        return "quiet"
    if view.status == "Normal":
        return "doubt" if view.waiting else "ok"
    return "doubt" if view.status in ("Testing", "Unknown") else "bad"


def _column(snapshot: Snapshot, places: Places, sizes: Sizes, group: int, chosen: str) -> Column:
    contexts = contexts_of(snapshot, places, group)
    names = [context.name for context in contexts]
    large = contexts[names.index(chosen)] if chosen in names else contexts[0] if len(contexts) == 1 else None
    if large is None:
        return (
            _rows(group, contexts, sizes)
            if contexts
            else Column(group=group, size="full", token_y=sizes.full[1], items=())
        )
    others = tuple(name for name in names if name != large.name)
    if not others and len(large.top) <= 1 and len(large.bottom) <= 1:
        return _full(group, large, sizes)
    return _large(group, large, others, sizes)


def _full(group: int, context: Context, sizes: Sizes) -> Column:
    above, middle, below = sizes.full
    items = [Item(kind="card", y=above, context=context.name, name=name) for name in context.top]
    items += [Item(kind="card", y=below, context=context.name, name=name) for name in context.bottom]
    return Column(group=group, size="full", token_y=middle, items=tuple(items))


def _large(group: int, context: Context, others: tuple[str, ...], sizes: Sizes) -> Column:
    is_small = len(context.top) > 1 or len(context.bottom) > 1
    kind, height = ("line", sizes.line) if is_small else ("card", sizes.card)
    gap = LINE_GAP if is_small else sizes.gap
    free = sizes.room - sizes.token - (sizes.sum + sizes.gap if others else 0)
    shown, more = _most(context, free // (height + gap))
    stack = _Stack(sizes.top)
    items: list[Item] = []

    def add(names: tuple[str, ...]) -> None:
        here = [name for name in names if name in shown]
        items.extend(Item(kind=kind, y=stack.take(height, gap), context=context.name, name=name) for name in here)

    add(context.top)
    token_y = stack.take(sizes.token, sizes.gap)
    add(context.bottom)
    if more:
        items.append(Item(kind="more", y=stack.take(height, gap), context=context.name, more=more))
    if others:
        items.append(Item(kind="sum", y=stack.take(sizes.sum, sizes.gap), contexts=others))
        items.extend(_map(others, sizes, stack))
    return Column(group=group, size="compact", token_y=token_y, items=tuple(items))


def _rows(group: int, contexts: list[Context], sizes: Sizes) -> Column:
    stack = _Stack(sizes.top)
    token_y = stack.take(sizes.token, sizes.gap)
    free = sizes.room - sizes.token
    shown = contexts
    names = tuple(context.name for context in contexts)
    items = []
    folded = len(contexts) > free // (sizes.row + sizes.gap)
    if folded:
        fit = (free - sizes.sum - sizes.gap) // (sizes.row + sizes.gap)
        shown = [context for context in contexts if context.troubled][:fit]
        items.append(Item(kind="sum", y=stack.take(sizes.sum, sizes.gap), contexts=names))
    for context in shown:
        chips, more = _most(context, sizes.chips)
        y = stack.take(sizes.row, sizes.gap)
        items.append(Item(kind="row", y=y, context=context.name, names=chips, more=more))
    if folded:
        items.extend(_map(names, sizes, stack))
    return Column(group=group, size="compact", token_y=token_y, items=tuple(items))


def _most(context: Context, room: int) -> tuple[tuple[str, ...], int]:
    """As many names as there is room for, those out of order first, and how many are left; in their usual order."""
    names = context.names
    if len(names) <= room:
        return names, 0
    first: Iterable[str] = sorted(names, key=lambda name: name not in context.troubled)
    kept = frozenset(list(first)[: room - 1])
    return tuple(name for name in names if name in kept), len(names) - len(kept)


CELL_GAP: Final = 2
CELL: Final = 9
NAMED: Final = 18
"""Sides of a cell: without a name, and the height of one with a name."""


def cells_of(count: int, sizes: Sizes, room: int) -> Cells | None:
    """The largest cells for so many contexts that a part of a column has room for; None: there is not enough."""
    fits = [(columns, NAMED, True) for columns in (2, 3)] if sizes.chip_room else []
    fits.append(((sizes.width + CELL_GAP) // (CELL + CELL_GAP), CELL, False))
    for columns, height, named in fits:
        rows = -(-count // columns)
        if rows * (height + CELL_GAP) - CELL_GAP <= room:
            width = (sizes.width + CELL_GAP) // columns - CELL_GAP if named else CELL
            return Cells(columns=columns, width=width, height=height, named=named)
    return None


def _map(contexts: tuple[str, ...], sizes: Sizes, stack: "_Stack") -> tuple[Item, ...]:
    """What is left of a column has a cell for each of many contexts, if that is enough."""
    room = sizes.top + sizes.room - stack.next
    cells = cells_of(len(contexts), sizes, room)
    if cells is None:
        return ()
    height = -(-len(contexts) // cells.columns) * (cells.height + CELL_GAP) - CELL_GAP
    return (Item(kind="map", y=stack.next, contexts=contexts, height=height),)


class _Stack:
    """Puts one thing below the other."""

    def __init__(self, top: int) -> None:
        self.next = top

    def take(self, height: int, gap: int) -> int:
        """The centre of the next one."""
        centre = self.next + height // 2
        self.next += height + gap
        return centre
