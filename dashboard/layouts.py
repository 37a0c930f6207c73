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
    host_spread: float
    """Distance of the hosts of one switch, as a share of the width."""
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
    flow_bend: int
    """Where traffic through a unit crosses over, from the picture's top, if its ports do not stand above each other."""
    hold: Spot
    """Centre of Primary's hold timer, from the picture's top left corner; Secondary's mirrors it."""

    @property
    def lane_half(self) -> int:
        return self.lane_width // 2

    @property
    def jack_half(self) -> int:
        return self.jack_width // 2

    @property
    def narrow(self) -> bool:
        return self.name == "narrow"


WIDE: Final = Layout(
    name="wide",
    width=852,
    height=484,
    host_y=20,
    host_spread=0.36,
    outside_y=42,
    inside_y=396,
    switch_x=8,
    switch_title=Spot(14, 26),
    switch_height=46,
    lanes=(14, 32),
    lane_width=128,
    unit_x=(8, 514),
    unit_y=122,
    unit_width=330,
    unit_height=240,
    columns=(84, 246),
    chip_width=150,
    chip_height=42,
    chip_rows=(54, 182),
    token_width=150,
    token_height=74,
    token_row=118,
    jack_width=34,
    ports={
        "Ethernet0": Spot(165, 240),
        "Ethernet1": Spot(165, 0),
        "Ethernet2": Spot(343, 186),
        "Ethernet3": Spot(343, 56),
        "Ethernet4": Spot(228, 240),
        "Ethernet5": Spot(270, 240),
    },
    link_y={"failover": 178, "state": 308},
    link_title_y={"failover": 148, "state": 343},
    small_switch_width=38,
    flow_bend=346,
    hold=Spot(383, 222),
)

NARROW: Final = Layout(
    name="narrow",
    width=360,
    height=814,
    host_y=24,
    host_spread=0.2,
    outside_y=66,
    inside_y=706,
    switch_x=6,
    switch_title=Spot(29, -8),
    switch_height=50,
    lanes=(16, 34),
    lane_width=64,
    unit_x=(2, 184),
    unit_y=160,
    unit_width=174,
    unit_height=328,
    columns=(45, 129),
    chip_width=82,
    chip_height=50,
    chip_rows=(81, 252),
    token_width=82,
    token_height=112,
    token_row=167,
    jack_width=28,
    ports={
        "Ethernet0": Spot(22, 328),
        "Ethernet1": Spot(87, 0),
        "Ethernet2": Spot(120, 328),
        "Ethernet3": Spot(152, 328),
        "Ethernet4": Spot(55, 328),
        "Ethernet5": Spot(87, 328),
    },
    link_y={"failover": 540, "state": 626},
    link_title_y={"failover": 576, "state": 662},
    small_switch_width=32,
    flow_bend=479,
    hold=Spot(74, 544),
)

LAYOUTS: Final = {layout.name: layout for layout in (WIDE, NARROW)}
