"""Where things stand in the picture of the pair: two layouts, one for screens and one for phones. Numbers are SVG units.

Outside on top, Primary left, Secondary right, inside at the bottom; both are drawn by the same partials. In each unit the
left column belongs to group 1 and the right one to group 2, so that a group, its interfaces and its addresses line up. The
places of ports are given for Primary; Secondary is its mirror image, while the columns are not mirrored.
"""

from typing import Final

import msgspec


class Spot(msgspec.Struct, frozen=True, array_like=True):
    """A point; y runs down."""

    x: int
    y: int


class Layout(msgspec.Struct, frozen=True, kw_only=True):
    """One arrangement. A unit's inner points are relative to its own top left corner."""

    name: str
    width: int
    height: int
    host_y: int
    outside_y: int
    """Top edge of the outside switch."""
    inside_y: int
    switch_x: int
    """Left edge of both switches; the right one mirrors it."""
    switch_title: Spot
    """From the switch's top left corner."""
    switch_height: int
    lanes: tuple[int, int]
    """Where the VLAN lanes run, below a switch's top edge."""
    lane_width: int
    """Width of the name that stands on a lane."""
    unit_x: tuple[int, int]
    unit_y: int
    unit_width: int
    unit_height: int
    columns: tuple[int, int]
    """Centre of the column of group 1 and of group 2."""
    chip_width: int
    chip_height: int
    chip_rows: tuple[int, int]
    """Centre of the outside and of the inside interfaces."""
    token_width: int
    token_height: int
    token_row: int
    jack_width: int
    ports: dict[str, Spot]
    link_y: dict[str, int]
    """Height of the failover link and of the state link, from the picture's top."""
    link_title_y: dict[str, int]
    small_switch_width: int
    hold: Spot
    """Centre of Primary's hold timer, from the picture's top left corner; Secondary's mirrors it."""

    @property
    def narrow(self) -> bool:
        return self.name == "narrow"


WIDE: Final = Layout(
    name="wide",
    width=760,
    height=566,
    host_y=24,
    outside_y=56,
    inside_y=460,
    switch_x=8,
    switch_title=Spot(14, 30),
    switch_height=50,
    lanes=(16, 34),
    lane_width=118,
    unit_x=(8, 468),
    unit_y=150,
    unit_width=284,
    unit_height=266,
    columns=(74, 210),
    chip_width=128,
    chip_height=48,
    chip_rows=(60, 202),
    token_width=128,
    token_height=82,
    token_row=131,
    jack_width=34,
    ports={
        "Ethernet0": Spot(142, 266),
        "Ethernet1": Spot(142, 0),
        "Ethernet2": Spot(297, 208),
        "Ethernet3": Spot(297, 66),
        "Ethernet4": Spot(202, 266),
        "Ethernet5": Spot(242, 266),
    },
    link_y={"failover": 216, "state": 358},
    link_title_y={"failover": 184, "state": 326},
    small_switch_width=38,
    hold=Spot(335, 262),
)

NARROW: Final = Layout(
    name="narrow",
    width=360,
    height=806,
    host_y=24,
    outside_y=66,
    inside_y=698,
    switch_x=6,
    switch_title=Spot(28, -7),
    switch_height=50,
    lanes=(16, 34),
    lane_width=60,
    unit_x=(2, 184),
    unit_y=160,
    unit_width=174,
    unit_height=320,
    columns=(46, 130),
    chip_width=80,
    chip_height=50,
    chip_rows=(81, 252),
    token_width=80,
    token_height=112,
    token_row=167,
    jack_width=28,
    ports={
        "Ethernet0": Spot(22, 320),
        "Ethernet1": Spot(87, 0),
        "Ethernet2": Spot(120, 320),
        "Ethernet3": Spot(152, 320),
        "Ethernet4": Spot(55, 320),
        "Ethernet5": Spot(87, 320),
    },
    link_y={"failover": 532, "state": 618},
    link_title_y={"failover": 568, "state": 654},
    small_switch_width=32,
    hold=Spot(74, 536),
)

LAYOUTS: Final = {layout.name: layout for layout in (WIDE, NARROW)}
