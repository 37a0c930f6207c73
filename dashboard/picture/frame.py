"""Sizes of the picture in its two forms, one for screens and one for phones, and the places that follow from a pair. Pure.

Numbers are SVG units, y runs down. Inner points of a unit are measured from its own top left corner. Outside on top, Primary
left, Secondary right, inside at the bottom. In each unit the left column belongs to group 1 and the right one to group 2, so
that a group, its contexts and its addresses line up. Ports of Secondary mirror those of Primary; the columns are not mirrored.
"""

from typing import Final

import msgspec


class Spot(msgspec.Struct, frozen=True, array_like=True):
    """A point; y runs down."""

    x: int
    y: int


class Sizes(msgspec.Struct, frozen=True, kw_only=True):
    """Heights of what stands in the column of a group. The page lays columns out by the same numbers."""

    width: int
    top: int
    """Where the column begins in its unit."""
    room: int
    """How high it is."""
    full: tuple[int, int, int]
    """Centres of the outside card, the token and the inside card where a group has one context with one interface on a side."""
    card: int
    line: int
    """A card of one line."""
    row: int
    """A context."""
    sum: int
    """What is said of the contexts that have no row."""
    token: int
    """A token with contexts below it; one of a single context has its own height (Form.token_height)."""
    gap: int
    chips: int
    """Interfaces that a row has room for."""
    chip_room: int
    """Width for their names together; 0: they are marks without names."""


class Form(msgspec.Struct, frozen=True, kw_only=True):
    """What both forms have, and what no pair changes."""

    name: str
    width: int
    host_y: int
    """Of the hosts on top, from the picture's top; those at the bottom are as far from its bottom."""
    host_pitch: int
    """Distance of two hosts at most."""
    hosts: int
    """Hosts that stand beside each other on one side."""
    top: int
    """Where the first switch begins."""
    switch_gap: int
    """Between a switch and a unit."""
    links_room: int
    """Between the units and the switches at the bottom, for links that run below the units."""
    bottom: int
    """Below the last switch."""
    switch_x: int
    band_gap: int
    """Between two switches of a side."""
    lane_first: int
    """From a switch's edge to its first lane, and from its last lane to its other edge."""
    lane: int
    """Distance of two lanes."""
    lane_crowded: int
    """Of more than two, where their names stand in two columns if need be."""
    lane_width: int
    """Width of the name that stands on a lane."""
    unit_x: tuple[int, int]
    unit_width: int
    unit_foot: int
    """From the end of the columns to the unit's bottom edge."""
    columns: tuple[int, int]
    """Centre of the column of group 1 and of group 2."""
    token_height: int
    jack_width: int
    small_switch_width: int
    hold: Spot
    """Centre of Primary's hold timer, in units of its own top left corner; Secondary's mirrors it."""
    sizes: Sizes
    tall_room: int
    """Height of the columns where more than three contexts share one."""

    @property
    def narrow(self) -> bool:
        return self.name == "narrow"

    @property
    def lane_half(self) -> int:
        return self.lane_width // 2

    @property
    def middle(self) -> int:
        return self.width // 2

    @property
    def gutter(self) -> int:
        """Between the two columns: where traffic runs through a unit."""
        return sum(self.columns) // 2


WIDE: Final = Form(
    name="wide",
    width=852,
    host_y=20,
    host_pitch=307,
    hosts=6,
    top=42,
    switch_gap=34,
    links_room=0,
    bottom=42,
    switch_x=8,
    band_gap=5,
    lane_first=14,
    lane=18,
    lane_crowded=11,
    lane_width=128,
    unit_x=(8, 514),
    unit_width=330,
    unit_foot=37,
    columns=(84, 246),
    token_height=74,
    jack_width=34,
    small_switch_width=38,
    hold=Spot(375, 100),
    sizes=Sizes(
        width=150,
        top=33,
        room=170,
        full=(54, 118, 182),
        card=42,
        line=20,
        row=38,
        sum=34,
        token=40,
        gap=4,
        chips=4,
        chip_room=142,
    ),
    tall_room=208,
)

NARROW: Final = Form(
    name="narrow",
    width=360,
    host_y=24,
    host_pitch=72,
    hosts=2,
    top=66,
    switch_gap=44,
    links_room=174,
    bottom=58,
    switch_x=6,
    band_gap=24,
    lane_first=16,
    lane=18,
    lane_crowded=18,
    lane_width=64,
    unit_x=(2, 184),
    unit_width=174,
    unit_foot=51,
    columns=(45, 129),
    token_height=112,
    jack_width=28,
    small_switch_width=32,
    hold=Spot(72, 384),
    sizes=Sizes(
        width=82,
        top=56,
        room=221,
        full=(81, 167, 252),
        card=50,
        line=18,
        row=34,
        sum=46,
        token=62,
        gap=3,
        chips=5,
        chip_room=0,
    ),
    tall_room=221,
)

FORMS: Final = {form.name: form for form in (WIDE, NARROW)}
