"""A snapshot and a layout -> everything that the partials of the picture need, in order of drawing. Pure.

The browser patches what is drawn here: an element is found by its `thing`, the name by which menus, suggestions and faults
speak of it (`port primary Ethernet0`), so both layouts may stand in one page.
"""

from collections.abc import Iterable
from typing import Final

import msgspec

from dashboard.layouts import Layout, Spot
from simulator.wire.snapshot import (
    GroupView,
    HostView,
    InterfaceView,
    LinkView,
    PeerView,
    PortView,
    Snapshot,
    SwitchView,
    UnitView,
)

SEATS: Final = ("primary", "secondary")
GROUPS: Final = (1, 2)
TOP: Final = "Ethernet1"
BOTTOM: Final = "Ethernet0"
ROW_PORTS: Final = (TOP, BOTTOM)
LINK_PORTS: Final = {"Ethernet3": "failover", "Ethernet2": "state"}
SWITCH_OF: Final = {TOP: "outside", BOTTOM: "inside", "Ethernet2": "stateful", "Ethernet3": "lanfailover"}
ANCHORS: Final = {-1: "end", 0: "middle", 1: "start"}
JACK_REACH: Final = 10
"""Half the height of a jack: where its cable begins."""


class _Drawn(msgspec.Struct, frozen=True):
    """Base of the drawn parts."""


class Jack(_Drawn, frozen=True, kw_only=True):
    """A port of a unit."""

    thing: str
    label: str
    at: Spot
    word: Spot
    """Where its word goes when something is wrong, from the jack's centre, and how it is anchored there."""
    anchor: str
    port: PortView


class Cable(_Drawn, frozen=True, kw_only=True):
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


class Cell(_Drawn, frozen=True, kw_only=True):
    """Where the interfaces of one group on one port stand. `key`: "primary Ethernet1 1"."""

    key: str
    at: Spot
    interfaces: tuple[InterfaceView, ...]


class Word(_Drawn, frozen=True, kw_only=True):
    text: str
    y: int


class Token(_Drawn, frozen=True, kw_only=True):
    """One failover group on one unit, from its centre."""

    thing: str
    at: Spot
    outline: str
    badge: Spot
    badge_outline: str
    words_x: int
    words: tuple[Word, ...]
    group: GroupView


class Chassis(_Drawn, frozen=True, kw_only=True):
    thing: str
    at: Spot
    unit: UnitView
    jacks: tuple[Jack, ...]
    cells: tuple[Cell, ...]
    tokens: tuple[Token, ...]


class Lane(_Drawn, frozen=True, kw_only=True):
    """A VLAN inside a switch."""

    thing: str
    vlan: int
    context: str
    y: int
    dead: bool


class Switch(_Drawn, frozen=True, kw_only=True):
    """The outside or the inside switch; lanes run between the two units' ports."""

    thing: str
    title: str
    title_at: Spot
    y: int
    left: int
    right: int
    edge: int
    """The edge toward the units."""
    lanes: tuple[Lane, ...]
    dead: bool

    @property
    def name(self) -> str:
        return self.thing.removeprefix("switch ")

    @property
    def sides(self) -> tuple[dict[str, object], ...]:
        """Where the trunks of the two units enter."""
        return tuple({"unit": seat, "x": x} for seat, x in zip(SEATS, (self.left, self.right), strict=True))

    @property
    def last_lane(self) -> int:
        """The lane farthest from the units: as far as a trunk reaches."""
        return max((lane.y for lane in self.lanes), key=lambda y: abs(y - self.edge), default=self.edge)


class Host(_Drawn, frozen=True, kw_only=True):
    """A router or a server and the stub to its lane."""

    at: Spot
    words: int
    """Where its words begin, beside it, away from the middle."""
    anchor: str
    stub_from: int
    stub_to: int
    host: HostView


class PairLink(_Drawn, frozen=True, kw_only=True):
    """The failover link or the state link, with the small switch in its middle."""

    thing: str
    title: str
    switch_thing: str
    y: int
    title_y: int
    name_y: int
    dead: bool
    """The small switch has no power."""
    link: LinkView


class Hold(_Drawn, frozen=True, kw_only=True):
    """What a unit believes of the other, and the hold timer that runs down."""

    at: Spot
    peer: PeerView


class Drawing(_Drawn, frozen=True, kw_only=True):
    layout: Layout
    units: tuple[Chassis, ...]
    cables: tuple[Cable, ...]
    switches: tuple[Switch, ...]
    hosts: tuple[Host, ...]
    links: tuple[PairLink, ...]
    holds: tuple[Hold, ...]


def draw(snapshot: Snapshot, layout: Layout) -> Drawing:
    """The whole picture. What the snapshot does not have is left out."""
    ports = {(port.unit, port.port): port for port in snapshot.ports if port.port in layout.ports}
    return Drawing(
        layout=layout,
        units=tuple(_chassis(snapshot, layout, unit, ports) for unit in snapshot.units if unit.unit in SEATS),
        cables=tuple(_cable(layout, port) for port in ports.values() if port.switch and port.port in SWITCH_OF),
        switches=tuple(_switches(snapshot, layout)),
        hosts=tuple(_hosts(snapshot, layout)),
        links=tuple(_link(snapshot, layout, link) for link in snapshot.links if link.link in layout.link_y),
        holds=tuple(_hold(layout, peer) for peer in snapshot.peers if peer.unit in SEATS),
    )


def _corner(layout: Layout, seat: str) -> Spot:
    return Spot(layout.unit_x[SEATS.index(seat)], layout.unit_y)


def _inner(layout: Layout, seat: str, port: str) -> Spot:
    """A port's place inside its unit; Secondary mirrors Primary, except on the top edge's middle."""
    spot = layout.ports[port]
    return spot if seat == SEATS[0] else Spot(layout.unit_width - spot.x, spot.y)


def _chassis(snapshot: Snapshot, layout: Layout, unit: UnitView, ports: dict[tuple[str, str], PortView]) -> Chassis:
    seat = unit.unit
    return Chassis(
        thing=f"unit {seat}",
        at=_corner(layout, seat),
        unit=unit,
        jacks=tuple(_jack(layout, port) for (owner, _), port in ports.items() if owner == seat),
        cells=tuple(_cells(snapshot.interfaces, layout, seat)),
        tokens=tuple(
            _token(layout, group) for group in snapshot.groups if group.unit == seat and group.group in GROUPS
        ),
    )


def _jack(layout: Layout, port: PortView) -> Jack:
    toward = _toward(port.unit)
    word, anchor = Spot(toward * (layout.jack_width // 2 + 5), -5), toward
    if port.port != TOP and not layout.narrow:
        word, anchor = (Spot(-toward * 22, -5), -toward) if port.port == BOTTOM else (Spot(0, -15), 0)
    elif port.port != TOP:
        word, anchor = (Spot(toward * 6, 24), toward) if port.port == BOTTOM else (Spot(-toward * 6, 24), -toward)
    return Jack(
        thing=f"port {port.unit} {port.port}",
        label=f"E{port.port[-1]}",
        at=_inner(layout, port.unit, port.port),
        word=word,
        anchor=ANCHORS[anchor],
        port=port,
    )


def _toward(seat: str) -> int:
    """The direction of x from a unit to the other one."""
    return 1 if seat == SEATS[0] else -1


def _cells(interfaces: Iterable[InterfaceView], layout: Layout, seat: str) -> Iterable[Cell]:
    mine = [view for view in interfaces if view.unit == seat]
    for port, y in zip(ROW_PORTS, layout.chip_rows, strict=True):
        for group, x in zip(GROUPS, layout.columns, strict=True):
            here = tuple(view for view in mine if view.port == port and view.group == group)
            yield Cell(key=f"{seat} {port} {group}", at=Spot(x, y), interfaces=here)


def _token(layout: Layout, group: GroupView) -> Token:
    half_width, half_height = layout.token_width // 2, layout.token_height // 2
    wide = not layout.narrow
    badge = Spot(-half_width + 26, -10) if wide else Spot(-half_width + 22, -half_height + 20)
    return Token(
        thing=f"group {group.unit} {group.group}",
        at=Spot(layout.columns[group.group - 1], layout.token_row),
        outline=outline(group.group, half_width, half_height, 14),
        badge=badge,
        badge_outline=outline(group.group, 16, 16, 16 if group.group == GROUPS[0] else 9),
        words_x=-half_width + 52 if wide else 0,
        words=words(group.state, -8 if wide else 4),
        group=group,
    )


def outline(group: int, half_width: int, half_height: int, corner: int) -> str:
    """Group 1 has round corners, group 2 cut ones: the shape tells them apart without colour."""
    w, h, c = half_width, half_height, corner
    turn = f"a{c} {c} 0 0 1 " if group == GROUPS[0] else "l"
    return f"M{-w + c} {-h}H{w - c}{turn}{c} {c}V{h - c}{turn}{-c} {c}H{-w + c}{turn}{-c} {-c}V{-h + c}{turn}{c} {-c}Z"


def words(state: str, middle: int) -> tuple[Word, ...]:
    """A state, one word a line, around `middle` (baseline of a single line)."""
    parts = state.split()
    return tuple(
        Word(text=part, y=middle + index * 15 - (len(parts) - 1) * 15 // 2) for index, part in enumerate(parts)
    )


def _cable(layout: Layout, port: PortView) -> Cable:
    """Words of the cable stand on the side of the other unit, those of the switch port on the far side."""
    corner, inner = _corner(layout, port.unit), _inner(layout, port.unit, port.port)
    points, toward = _run(layout, port, Spot(corner.x + inner.x, corner.y + inner.y)), _toward(port.unit)
    near, far = points[0], points[1]
    note, beside, anchor = Spot((near.x + far.x) // 2, (near.y + far.y) // 2), Spot(toward * 11, 4), toward
    far_word, far_anchor = Spot(-toward * 9, 14 if port.port == TOP else -7), -toward
    if port.port == BOTTOM and layout.narrow:
        far_word, far_anchor = Spot(toward * 9, -7), toward
    if port.port in LINK_PORTS:
        far_word, far_anchor = Spot(toward * 4, -13), -toward
        if not layout.narrow:
            beside, anchor = Spot(0, 19), 0
        else:
            note = Spot(near.x, near.y + (12 if toward > 0 else 28))
    return Cable(
        thing=f"cable {port.unit} {port.port}",
        switch_thing=f"switch-port {port.unit} {port.port}",
        points=points,
        note=note,
        words=beside,
        anchor=ANCHORS[anchor],
        far_word=far_word,
        far_anchor=ANCHORS[far_anchor],
        port=port,
    )


def _run(layout: Layout, port: PortView, jack: Spot) -> tuple[Spot, ...]:
    if port.port == TOP:
        return (Spot(jack.x, jack.y - JACK_REACH), Spot(jack.x, layout.outside_y + layout.switch_height))
    if port.port == BOTTOM:
        return (Spot(jack.x, jack.y + JACK_REACH), Spot(jack.x, layout.inside_y))
    link_y = layout.link_y[LINK_PORTS[port.port]]
    toward = _toward(port.unit)
    end = Spot(layout.width // 2 - toward * layout.small_switch_width // 2, link_y)
    if jack.y == link_y:
        return (Spot(jack.x + toward * layout.jack_width // 2, link_y), end)
    return (Spot(jack.x, jack.y + JACK_REACH), Spot(jack.x, link_y), end)


def _switches(snapshot: Snapshot, layout: Layout) -> Iterable[Switch]:
    for view in snapshot.switches:
        for port, top in ((TOP, layout.outside_y), (BOTTOM, layout.inside_y)):
            if view.switch == SWITCH_OF[port]:
                yield _switch(snapshot, layout, view, port, top)


def _switch(snapshot: Snapshot, layout: Layout, view: SwitchView, port: str, top: int) -> Switch:
    contexts = {host.vlan: host.context for host in snapshot.hosts}
    left, right = (_corner(layout, seat).x + _inner(layout, seat, port).x for seat in SEATS)
    return Switch(
        thing=f"switch {view.switch}",
        title=view.title,
        title_at=Spot(layout.switch_x + layout.switch_title.x, top + layout.switch_title.y),
        y=top,
        left=left,
        right=right,
        edge=top + layout.switch_height if port == TOP else top,
        lanes=tuple(
            Lane(
                thing=f"vlan {view.switch} {vlan}",
                vlan=vlan,
                context=contexts.get(vlan, ""),
                y=top + below,
                dead=vlan in view.dead_vlans,
            )
            for vlan, below in zip(view.vlans, layout.lanes, strict=False)
        ),
        dead=not view.on,
    )


def _hosts(snapshot: Snapshot, layout: Layout) -> Iterable[Host]:
    lanes = {(switch.thing, lane.vlan): lane.y for switch in _switches(snapshot, layout) for lane in switch.lanes}
    low = layout.height - layout.host_y
    for name, y, edge in (("outside", layout.host_y, layout.host_y + 14), ("inside", low, low - 14)):
        here = [host for host in snapshot.hosts if host.switch == name]
        for index, host in enumerate(here):
            x = layout.width // 2 + round(layout.width * layout.host_spread * (index - (len(here) - 1) / 2))
            side = -1 if 2 * index < len(here) - 1 else 1
            lane = lanes.get((f"switch {name}", host.vlan), edge)
            yield Host(at=Spot(x, y), words=side * 22, anchor=ANCHORS[side], stub_from=edge, stub_to=lane, host=host)


def _link(snapshot: Snapshot, layout: Layout, link: LinkView) -> PairLink:
    switch = {"failover": "lanfailover", "state": "stateful"}[link.link]
    return PairLink(
        thing=f"link {link.link}",
        title=f"{link.link.capitalize()} link",
        switch_thing=f"switch {switch}",
        y=layout.link_y[link.link],
        title_y=layout.link_title_y[link.link],
        name_y=max(layout.link_title_y[link.link] + 14, layout.link_y[link.link] + 26),
        dead=any(view.switch == switch and not view.on for view in snapshot.switches),
        link=link,
    )


def _hold(layout: Layout, peer: PeerView) -> Hold:
    x = layout.hold.x if peer.unit == SEATS[0] else layout.width - layout.hold.x
    return Hold(at=Spot(x, layout.hold.y), peer=peer)
