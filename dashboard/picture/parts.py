"""What the partials of the picture draw, one class a partial, and the shapes of a group's token. Pure."""

from typing import Final

import msgspec

from dashboard.picture.frame import Form, Sizes, Spot
from dashboard.picture.layout import Layout
from simulator.wire.snapshot import GroupView, HostView, InterfaceView, LinkView, PeerView, PortView, UnitView

SEATS: Final = ("primary", "secondary")
CHIP: Final = 15
"""Distance of two chips without names."""
CHIP_GAP: Final = 3
CHIP_MOST: Final = 70


class Drawn(msgspec.Struct, frozen=True, kw_only=True):
    """Base of the drawn parts."""


class Jack(Drawn, frozen=True, kw_only=True):
    """A port of a unit."""

    thing: str
    label: str
    at: Spot
    width: int
    word: Spot
    """Where its word goes when something is wrong, from the jack's centre, and how it is anchored there."""
    anchor: str
    is_short: bool
    """Little room for that word."""
    port: PortView

    @property
    def half(self) -> int:
        return self.width // 2


class Spare(Drawn, frozen=True, kw_only=True):
    """Unused ports that are not drawn one by one."""

    thing: str
    at: Spot
    ports: tuple[str, ...]


class BundleMark(Drawn, frozen=True, kw_only=True):
    """What joins the ports of a redundant interface or Port-channel: a bar behind them, and its name."""

    label: str
    at: Spot
    width: int
    is_top: bool


class Cable(Drawn, frozen=True, kw_only=True):
    """From a unit's port to the switch port at its far end."""

    thing: str
    switch_thing: str
    points: tuple[Spot, ...]
    note: Spot
    """Where its mark goes when something is wrong; the words stand beside it."""
    words: Spot
    anchor: str
    far_word: Spot
    """The switch port's word, from the switch port."""
    far_anchor: str
    is_short: bool
    is_link: bool
    port: PortView

    @property
    def path(self) -> str:
        return "M" + "L".join(f"{spot.x} {spot.y}" for spot in self.points)

    @property
    def track(self) -> str:
        """For travelling dots: "x,y x,y"."""
        return " ".join(f"{spot.x},{spot.y}" for spot in self.points)

    @property
    def far(self) -> Spot:
        return self.points[-1]


class Chip(Drawn, frozen=True, kw_only=True):
    """An interface in a context's row: its name, or a mark where there is no room for names; `view` None: it has none here."""

    x: int
    width: int
    text: str
    view: InterfaceView | None


class Patch(Drawn, frozen=True, kw_only=True):
    """The cells of a map that have one tone."""

    tone: str
    path: str


class CellName(Drawn, frozen=True, kw_only=True):
    x: float
    y: float
    text: str


class Entry(Drawn, frozen=True, kw_only=True):
    """Something in a column of one unit. `kind` as in columns.py; `key` is how the page knows it."""

    kind: str
    key: str
    y: int
    view: InterfaceView | None = None
    context: str = ""
    chips: tuple[Chip, ...] = ()
    words: tuple[str, str] = ("", "")
    tone: str = ""
    mark: str = ""
    patches: tuple[Patch, ...] = ()
    cell_names: tuple[CellName, ...] = ()


class Word(Drawn, frozen=True, kw_only=True):
    text: str
    y: int


class TokenShape(Drawn, frozen=True, kw_only=True):
    """A token from its centre: "full" with room for a state of three words, or "compact"."""

    size: str = ""
    outline: str = ""
    badge_outline: str = ""
    numeral_y: int = 0
    badge: Spot
    words_x: int
    anchor: str
    middle: int
    """Baseline of a state of one line."""
    step: int
    letters: int
    """Letters of a line; 0: one word a line, around the middle."""
    mark: Spot
    home: Spot
    foot: tuple[Spot, ...]
    """Where the names of the contexts stand."""
    foot_anchor: str
    foot_letters: int


class Token(Drawn, frozen=True, kw_only=True):
    """One failover group on one unit, from its centre."""

    thing: str
    at: Spot
    shape: TokenShape
    words: tuple[Word, ...]
    feet: tuple[str, ...]
    group: GroupView


class Column(Drawn, frozen=True, kw_only=True):
    key: str
    x: int
    token: Token | None
    entries: tuple[Entry, ...]


class Chassis(Drawn, frozen=True, kw_only=True):
    thing: str
    at: Spot
    unit: UnitView
    jacks: tuple[Jack, ...]
    spare: Spare | None
    bundles: tuple[BundleMark, ...]
    columns: tuple[Column, ...]


class Slot(Drawn, frozen=True, kw_only=True):
    """Room for a VLAN inside a switch, and what is in it: `thing` "" for the others together, `is_there` False for nothing."""

    thing: str
    lane: str
    y: int
    x: int
    text: str
    context: str
    dead: bool
    is_there: bool


class Switch(Drawn, frozen=True, kw_only=True):
    """A switch above or below the units; lanes run between the two units' ports."""

    thing: str
    side: str
    title: str
    title_letters: int
    title_at: Spot
    y: int
    height: int
    edge: int
    trunks: tuple[tuple[str, int], ...]
    """Where the ports of the units enter: unit and x."""
    left: int
    right: int
    slots: tuple[Slot, ...]
    dead: bool

    @property
    def name(self) -> str:
        return self.thing.removeprefix("switch ")

    @property
    def last_lane(self) -> int:
        """The lane farthest from the units: as far as a trunk reaches."""
        return max(
            (slot.y for slot in self.slots if slot.is_there), key=lambda y: abs(y - self.edge), default=self.edge
        )


class Host(Drawn, frozen=True, kw_only=True):
    """A router or a server, or the number of those of a group, and the stub to its lane. `is_there` False: room for one."""

    name: str
    side: str
    at: Spot
    words: int
    """Where its words begin, beside it."""
    anchor: str
    stub_from: int
    stub_to: int
    switch: str
    """The switch that the stub ends in."""
    mark: str
    title: str
    address: str
    is_there: bool
    host: HostView | None

    @property
    def stub_below(self) -> int:
        """The end of the stub, from the host."""
        return self.stub_to - self.at.y


class PairLink(Drawn, frozen=True, kw_only=True):
    """The failover link or the state link, with the small switch in its middle; `switch_thing` "" where it has none."""

    thing: str
    title: str
    name: str
    switch_thing: str
    y: int
    title_y: int
    name_y: int
    dead: bool
    """The small switch has no power."""
    serial: tuple[int, int] | None
    """From where to where a serial cable runs."""
    link: LinkView


class Hold(Drawn, frozen=True, kw_only=True):
    """What a unit believes of the other, and the hold timer that runs down."""

    at: Spot
    peer: PeerView


class Drawing(Drawn, frozen=True, kw_only=True):
    layout: Layout
    units: tuple[Chassis, ...]
    cables: tuple[Cable, ...]
    switches: tuple[Switch, ...]
    hosts: tuple[Host, ...]
    links: tuple[PairLink, ...]
    holds: tuple[Hold, ...]

    @property
    def form(self) -> Form:
        return self.layout.form

    @property
    def sizes_text(self) -> str:
        """For the page, which lays out columns by the same numbers."""
        return msgspec.json.encode(self.layout.sizes).decode()


# --- tokens -----------------------------------------------------------------------------------------------------------


def outline(group: int, half_width: int, half_height: int, corner: int) -> str:
    """Group 1 has round corners, group 2 cut ones: the shape tells them apart without colour."""
    w, h, c = half_width, half_height, corner
    turn = f"a{c} {c} 0 0 1 " if group == 1 else "l"
    return f"M{-w + c} {-h}H{w - c}{turn}{c} {c}V{h - c}{turn}{-c} {c}H{-w + c}{turn}{-c} {-c}V{-h + c}{turn}{c} {-c}Z"


def token_shape(form: Form, sizes: Sizes, group: int, size: str) -> TokenShape:
    w, h = sizes.width // 2, (form.token_height if size == "full" else sizes.token) // 2
    reach = 16 if size == "full" else 13
    # A badge of its own: round for group 1, eight-sided for group 2.
    badge = outline(group, reach, reach, reach if group == 1 else round(reach * 0.56))
    shape = {
        ("wide", "full"): _full_wide,
        ("narrow", "full"): _full_narrow,
        ("wide", "compact"): _compact_wide,
        ("narrow", "compact"): _compact_narrow,
    }[form.name, size]
    return msgspec.structs.replace(
        shape(w, h),
        size=size,
        outline=outline(group, w, h, 14 if size == "full" else 11),
        badge_outline=badge,
        numeral_y=7 if size == "full" else 5,
    )


def _full_wide(w: int, h: int) -> TokenShape:
    return TokenShape(
        badge=Spot(-w + 26, -10),
        words_x=-w + 52,
        anchor="start",
        middle=-8,
        step=15,
        letters=0,
        mark=Spot(w - 23, -h + 8),
        home=Spot(w - 23, h - 24),
        foot=(Spot(0, 28),),
        foot_anchor="middle",
        foot_letters=17,
    )


def _full_narrow(w: int, h: int) -> TokenShape:
    return TokenShape(
        badge=Spot(-w + 22, -h + 20),
        words_x=0,
        anchor="middle",
        middle=4,
        step=15,
        letters=0,
        mark=Spot(w - 23, -h + 8),
        home=Spot(w - 23, -31),
        foot=(Spot(0, 32), Spot(0, 45)),
        foot_anchor="middle",
        foot_letters=12,
    )


def _compact_wide(w: int, h: int) -> TokenShape:
    return TokenShape(
        badge=Spot(-w + 17, 0),
        words_x=-w + 34,
        anchor="start",
        middle=-3,
        step=15,
        letters=15,
        mark=Spot(w - 18, -h + 4),
        home=Spot(w - 18, h - 18),
        foot=(Spot(-w + 34, 12),),
        foot_anchor="start",
        foot_letters=15,
    )


def _compact_narrow(w: int, h: int) -> TokenShape:
    return TokenShape(
        badge=Spot(-w + 18, -h + 17),
        words_x=0,
        anchor="middle",
        middle=11,
        step=13,
        letters=12,
        mark=Spot(w - 20, -h + 4),
        home=Spot(w - 37, -h + 4),
        foot=(Spot(0, 25),),
        foot_anchor="middle",
        foot_letters=13,
    )


def state_lines(state: str, shape: TokenShape) -> tuple[Word, ...]:
    """A state in lines: one word each around the middle, or as many letters as there is room for, in two lines at most. The same
    as static/js/models/words.js."""
    parts = state.split()
    if not shape.letters:
        first = shape.middle - (len(parts) - 1) * shape.step // 2
        return tuple(Word(text=part, y=first + at * shape.step) for at, part in enumerate(parts))
    lines: list[str] = []
    for part in parts:
        if lines and (len(lines[-1]) + 1 + len(part) <= shape.letters or len(lines) == 2):
            lines[-1] += f" {part}"
        else:
            lines.append(part)
    return tuple(Word(text=line, y=shape.middle + at * shape.step) for at, line in enumerate(lines))


def feet(state: str, names: tuple[str, ...], shape: TokenShape) -> tuple[str, ...]:
    """Names of contexts as far as there is room, else how many they are; nothing under a state of two lines. The same as
    static/js/models/words.js."""
    if shape.letters and len(state_lines(state, shape)) > 1:
        return ("",)
    if len(shape.foot) > 1:
        rest = names[1:]
        return (names[0] if names else "", f"{rest[0]} +{len(rest) - 1}" if len(rest) > 1 else " ".join(rest))
    together = " ".join(names)
    return (together if len(together) <= shape.foot_letters else f"{len(names)} contexts",)


# --- chips ------------------------------------------------------------------------------------------------------------


def chip_places(count: int, sizes: Sizes) -> tuple[tuple[int, int], ...]:
    """Left edge and width of so many chips in a row. The same as static/js/models/columns.js."""
    left = -(sizes.width // 2) + 4
    if not sizes.chip_room:
        return tuple((left + at * CHIP, CHIP - 2) for at in range(count))
    width = min(CHIP_MOST, (sizes.chip_room - (count - 1) * CHIP_GAP) // max(1, count))
    return tuple((left + at * (width + CHIP_GAP), width) for at in range(count))
