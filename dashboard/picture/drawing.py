"""A snapshot and a form -> everything that the partials of the picture need, in order of drawing. Pure.

The browser patches what is drawn here: an element is found by its `thing`, the name by which menus, suggestions and faults
speak of it (`port primary Ethernet0`), so both forms may stand in one page.
"""

from collections.abc import Iterable
from typing import Final, NamedTuple

from dashboard.picture import columns, entries
from dashboard.picture.frame import Form, Spot
from dashboard.picture.layout import Layout, Place, lay_out
from dashboard.picture.parts import (
    SEATS,
    BundleMark,
    Cable,
    Chassis,
    Column,
    Drawing,
    Hold,
    Host,
    Jack,
    PairLink,
    Slot,
    Spare,
    Switch,
    Token,
    feet,
    state_lines,
    token_shape,
)
from dashboard.picture.places import BETWEEN, BOTTOM, TOP, UNUSED, LinkPlace, Places, places_of
from dashboard.picture.surroundings import HostMark, Lane, hosts_of, lanes_of
from simulator.wire.snapshot import GroupView, HostView, PeerView, PortView, Snapshot, SwitchView, UnitView

ANCHORS: Final = {-1: "end", 0: "middle", 1: "start"}
JACK_REACH: Final = 10
"""Half the height of a jack: where its cable begins."""
MANY_PITCH: Final = 140
"""Distance of more than two hosts."""


def draw(snapshot: Snapshot, form: Form, chosen: str = "") -> Drawing:
    """The whole picture; chosen: the context that is drawn large. What the snapshot does not have is left out."""
    layout, places = lay_out(snapshot, form), places_of(snapshot)
    ports = [port for port in snapshot.ports if (port.unit, port.port) in layout.ports]
    switches = tuple(_switch(snapshot, layout, places, view, chosen) for view in (*places.top, *places.bottom))
    return Drawing(
        layout=layout,
        units=tuple(
            _chassis(snapshot, layout, places, unit, ports, chosen) for unit in snapshot.units if unit.unit in SEATS
        ),
        cables=tuple(_cable(layout, port) for port in ports if layout.ports[port.unit, port.port].edge != UNUSED),
        switches=switches,
        hosts=tuple(_hosts(snapshot, layout, places, switches, chosen)),
        links=tuple(
            _link(snapshot, layout, places, place) for place in places.links if place.link.link in layout.links
        ),
        holds=tuple(_hold(layout, peer) for peer in snapshot.peers if peer.unit in SEATS),
    )


def toward(seat: str) -> int:
    """The direction of x from a unit to the other one."""
    return 1 if seat == SEATS[0] else -1


# --- units ------------------------------------------------------------------------------------------------------------


def _chassis(
    snapshot: Snapshot, layout: Layout, places: Places, unit: UnitView, ports: list[PortView], chosen: str
) -> Chassis:
    seat = unit.unit
    folded = layout.folded[seat]
    both = columns.columns_of(snapshot, places, layout.sizes, chosen)
    groups = {view.group: view for view in snapshot.groups if view.unit == seat}
    drawn = []
    for column, x in zip(both, layout.form.columns, strict=True):
        group = groups.get(column.group)
        drawn.append(
            Column(
                key=f"{seat} {column.group}",
                x=x,
                token=_token(layout, group, column, _named(snapshot, group, column)) if group else None,
                entries=entries.entries_of(snapshot, layout, seat, column),
            )
        )
    return Chassis(
        thing=f"unit {seat}",
        at=layout.corner(seat),
        unit=unit,
        jacks=tuple(_jack(layout, port) for port in ports if port.unit == seat),
        spare=Spare(thing=f"unused {seat}", at=layout.fold_at[seat], ports=folded) if folded else None,
        bundles=tuple(_bundles(layout, [port for port in ports if port.unit == seat])),
        columns=tuple(drawn),
    )


def _bundles(layout: Layout, ports: list[PortView]) -> Iterable[BundleMark]:
    for name in sorted({port.bundle for port in ports if port.bundle}):
        places = [layout.ports[port.unit, port.port] for port in ports if port.bundle == name]
        left = min(place.at.x - place.width // 2 for place in places)
        right = max(place.at.x + place.width // 2 for place in places)
        if len({place.edge for place in places}) == 1 and places[0].edge in (TOP, BOTTOM):
            yield BundleMark(
                label=entries.bundle_label(name),
                at=Spot((left + right) // 2, places[0].at.y),
                width=right - left + 6,
                is_top=places[0].edge == TOP,
            )


def _named(snapshot: Snapshot, group: GroupView, column: columns.Column) -> tuple[str, ...]:
    """The contexts that a token names: all of them, or those that nothing below it shows."""
    if column.size == "full":
        return group.contexts
    shown = {view.context for view in snapshot.interfaces}
    return tuple(name for name in group.contexts if name not in shown)


def _token(layout: Layout, group: GroupView, column: columns.Column, names: tuple[str, ...]) -> Token:
    shape = token_shape(layout.form, layout.sizes, group.group, column.size)
    return Token(
        thing=f"group {group.unit} {group.group}",
        at=Spot(0, column.token_y),
        shape=shape,
        words=state_lines(group.state, shape),
        feet=feet(group.state, names, shape),
        group=group,
    )


def _jack(layout: Layout, port: PortView) -> Jack:
    place = layout.ports[port.unit, port.port]
    word, anchor = _jack_word(layout.form, place, toward(port.unit))
    return Jack(
        thing=f"port {port.unit} {port.port}",
        label=place.label,
        at=place.at,
        width=place.width,
        word=word,
        anchor=ANCHORS[anchor],
        is_short=place.crowded,
        port=port,
    )


def _jack_word(form: Form, place: Place, inner: int) -> tuple[Spot, int]:
    """Where there is room beside a jack, and in which direction its word runs. inner: toward the other unit."""
    half = place.width // 2
    if place.edge == TOP:
        return (Spot(-4, -14), -1) if place.crowded else (Spot(inner * (half + 5), -5), inner)
    if place.edge == BETWEEN:
        return (Spot(-inner * 6, 24), -inner) if form.narrow else (Spot(0, -15), 0)
    if form.narrow:
        return Spot(inner * 6, 24), inner
    return (Spot(-5, 22), -1) if place.crowded else (Spot(-inner * 22, -5), -inner)


# --- cables -----------------------------------------------------------------------------------------------------------


def _cable(layout: Layout, port: PortView) -> Cable:
    """Words of the cable stand on the side of the other unit, those of the switch port on the far side."""
    place = layout.ports[port.unit, port.port]
    corner = layout.corner(port.unit)
    points = _run(layout, port, place, Spot(corner.x + place.at.x, corner.y + place.at.y))
    inner, narrow = toward(port.unit), layout.form.narrow
    near, far = points[0], points[1]
    note, beside, anchor = Spot((near.x + far.x) // 2, (near.y + far.y) // 2), Spot(inner * 11, 4), inner
    far_word, far_anchor = Spot(-inner * 9, 14 if place.edge == TOP else -7), -inner
    is_link = place.edge == BETWEEN
    if is_link:
        far_word, far_anchor = Spot(inner * 4, -13), -inner
        if not narrow:
            beside, anchor = Spot(0, 19), 0
        else:
            note = Spot(near.x, near.y + (12 if inner > 0 else 28))
    elif place.crowded and not narrow:
        beside, anchor = Spot(10, 4), 1
        far_word, far_anchor = Spot(-9, -8 if place.edge == TOP else 15), -1
    elif place.edge == BOTTOM and narrow:
        far_word, far_anchor = Spot(inner * 9, -7), inner
    return Cable(
        thing=f"cable {port.unit} {port.port}",
        switch_thing=f"switch-port {port.unit} {port.port}",
        points=points,
        note=note,
        words=beside,
        anchor=ANCHORS[anchor],
        far_word=far_word,
        far_anchor=ANCHORS[far_anchor],
        is_short=place.crowded or is_link,
        is_link=is_link,
        port=port,
    )


def _run(layout: Layout, port: PortView, place: Place, jack: Spot) -> tuple[Spot, ...]:
    if place.edge == TOP:
        return (Spot(jack.x, jack.y - JACK_REACH), Spot(jack.x, layout.bands[port.switch].edge))
    if place.edge == BOTTOM:
        return (Spot(jack.x, jack.y + JACK_REACH), Spot(jack.x, layout.bands[port.switch].edge))
    inner = toward(port.unit)
    link_y = _link_y(layout, port, jack)
    end = Spot(layout.form.middle - inner * layout.form.small_switch_width // 2, link_y)
    if layout.form.narrow:
        return (Spot(jack.x, jack.y + JACK_REACH), Spot(jack.x, link_y), end)
    start = Spot(jack.x + inner * place.width // 2, jack.y)
    if jack.y == link_y:
        return (start, end)
    turn = Spot(end.x - inner * 10, jack.y)
    return (start, turn, Spot(turn.x, link_y), end)


def _link_y(layout: Layout, port: PortView, jack: Spot) -> int:
    """Of the link whose small switch the port leads to: the nearest one by the layout's own order."""
    heights = [spot.y for name, spot in layout.links.items() if name == port.purpose]
    if heights:
        return heights[0]
    return min((spot.y for spot in layout.links.values()), key=lambda y: abs(y - jack.y), default=jack.y)


# --- switches and hosts -----------------------------------------------------------------------------------------------


def _switch(snapshot: Snapshot, layout: Layout, places: Places, view: SwitchView, chosen: str) -> Switch:
    form, band = layout.form, layout.bands[view.switch]
    trunks = []
    for port in snapshot.ports:
        place = layout.ports.get((port.unit, port.port))
        if port.switch == view.switch and place is not None:
            trunks.append((port.unit, layout.corner(port.unit).x + place.at.x))
    left = min((x for _, x in trunks), default=form.switch_x)
    right = max((x for _, x in trunks), default=form.width - form.switch_x)
    lanes = lanes_of(snapshot, view, len(band.lanes), chosen)
    title = Spot(29, band.y - 8) if form.narrow else Spot(14, band.y + band.height // 2 + 3)
    return Switch(
        thing=f"switch {view.switch}",
        side=places.edges[view.switch],
        title=entries.fitting_title(view.title, title_letters(form, left)),
        title_letters=title_letters(form, left),
        title_at=Spot(form.switch_x + title.x, title.y),
        y=band.y,
        height=band.height,
        edge=band.edge,
        trunks=tuple(trunks),
        left=left,
        right=right,
        slots=tuple(_slots(view, form, band.lanes, band.names, lanes)),
        dead=not view.on,
    )


def title_letters(form: Form, left: int) -> int:
    """What a switch's title has room for: on screens to the left of its first port."""
    return 16 if form.narrow else max(6, min(16, (left - 26) // 7))


def _slots(
    view: SwitchView, form: Form, heights: tuple[int, ...], names: tuple[int, ...], lanes: tuple[Lane, ...]
) -> Iterable[Slot]:
    for at, (y, x) in enumerate(zip(heights, names, strict=True)):
        lane = lanes[at] if at < len(lanes) else None
        dead = lane is not None and lane.vlan in view.dead_vlans
        yield Slot(
            thing=f"vlan {view.switch} {lane.vlan}" if lane and lane.vlan else "",
            lane=lane_key(view.switch, lane) if lane else "",
            y=y,
            x=form.middle + x,
            text=lane_text(lane, len(view.vlans), narrow=form.narrow, dead=dead) if lane else "",
            context=lane.context if lane else "",
            dead=dead,
            is_there=lane is not None,
        )


def lane_key(switch: str, lane: Lane) -> str:
    return f"rest {switch}" if lane.rest else f"vlan {switch} {lane.vlan}"


def lane_text(lane: Lane, total: int, *, narrow: bool, dead: bool) -> str:
    """The same as static/js/models/words.js."""
    if lane.rest:
        if lane.bad and not narrow:
            return f"{lane.bad} of {lane.rest} not OK"
        word = "VLANs" if lane.rest == total else "more"
        return f"{lane.rest} {word}" if narrow or word == "VLANs" else f"{lane.rest} more VLANs"
    name = f"vlan {lane.vlan}" if lane.vlan else "untagged"
    if dead:
        return f"{name} cut" if narrow else f"{name} not carried"
    return name if narrow or not lane.context else f"{name} {entries.shortened(lane.context, 20 - len(name))}"


def _hosts(
    snapshot: Snapshot, layout: Layout, places: Places, switches: tuple[Switch, ...], chosen: str
) -> Iterable[Host]:
    form = layout.form
    known = {host.host: host for host in snapshot.hosts}
    groups = {name: view.group for view in snapshot.groups for name in view.contexts}
    for side, y, edge in (
        (TOP, form.host_y, form.host_y + 14),
        (BOTTOM, layout.low_hosts_y, layout.low_hosts_y - 14),
    ):
        marks = hosts_of(snapshot, places, side, form.hosts, chosen)
        total = sum(places.edges.get(host.switch) == side for host in snapshot.hosts)
        here = [switch for switch in switches if switch.side == side]
        for at in range(max(len(marks), min(form.hosts, total))):
            mark = marks[at] if at < len(marks) else None
            host = known.get(mark.host) if mark else None
            lane = _stub(here, host, edge) if host else _group_stub(snapshot, here, mark.group if mark else 0, edge)
            x, words, anchor = host_place(form, at, len(marks) if mark else form.hosts, _group_of(groups, host))
            yield Host(
                name=_host_name(mark, side) if mark else "",
                side=side,
                at=Spot(x, y),
                words=words,
                anchor=ANCHORS[anchor],
                stub_from=edge,
                switch=lane.switch,
                stub_to=lane.y,
                mark=("router" if mark.kind == "router" else "server") if mark else "server",
                title=_host_title(mark, host) if mark else "",
                address=host.address if host else (f"of group {mark.group}" if mark else ""),
                is_there=mark is not None,
                host=host,
            )


def _group_of(groups: dict[str, int], host: HostView | None) -> int:
    """Of the first context that has it; 1 where nobody has."""
    names = host.context.split() if host else []
    return groups.get(names[0], 1) if names else 1


def host_place(form: Form, at: int, count: int, group: int) -> tuple[int, int, int]:
    """x of a host, that of its words from it, and their direction: away from the middle of two, to the right of more. One alone
    stands on the side of its group. The same as static/js/models/surroundings.js."""
    if count == 1:
        at, count = int(group == 2), 2
    if count > 2:
        pitch = min(form.host_pitch, MANY_PITCH, (form.width - 12) // count)
        return form.middle + round(pitch * (at - (count - 1) / 2)) - 32, 20, 1
    x = form.middle + round(form.host_pitch * (at - (count - 1) / 2))
    side = -1 if 2 * at < count - 1 else 1
    return x, side * 22, side


def _host_name(mark: HostMark, side: str) -> str:
    return mark.host or f"group {mark.group} {side}"


def _host_title(mark: HostMark, host: object) -> str:
    if mark.count:
        return f"{mark.count} {mark.kind}{'' if mark.count == 1 else 's'}"
    return entries.shortened(str(getattr(host, "title", mark.host)), 16)


class End(NamedTuple):
    """Where a stub ends: at the height of a lane, in a switch."""

    switch: str
    y: int


def _stub(switches: list[Switch], host: HostView, edge: int) -> End:
    """The lane that a host hangs on; where it is not drawn, that of the others."""
    for lane in (f"vlan {host.switch} {host.vlan}", f"rest {host.switch}"):
        for switch in switches:
            for slot in switch.slots:
                if slot.lane == lane:
                    return End(host.switch, slot.y)
    return End(host.switch, next((switch.slots[0].y for switch in switches if switch.name == host.switch), edge))


def _group_stub(snapshot: Snapshot, switches: list[Switch], group: int, edge: int) -> End:
    """Where the hosts of a group's contexts hang: the lane of many VLANs, else the first one of the group."""
    contexts = {name for view in snapshot.groups if view.group == group for name in view.contexts}
    slots = [(switch.name, slot) for switch in switches for slot in switch.slots if slot.is_there]
    for name, slot in slots:
        if slot.lane.startswith("rest "):
            return End(name, slot.y)
    for name, slot in slots:
        if slot.context in contexts:
            return End(name, slot.y)
    return End(slots[0][0], slots[0][1].y) if slots else End("", edge)


# --- the pair's own links ---------------------------------------------------------------------------------------------


def _link(snapshot: Snapshot, layout: Layout, places: Places, place: LinkPlace) -> PairLink:
    link, spot = place.link, layout.links[place.link.link]
    both = [one.link.link for one in places.links if one.link.port == link.port and link.port]
    title = "Failover and state link" if len(both) > 1 else f"{link.link.capitalize()} link"
    is_serial = link.port == "serial"
    ends = (layout.form.unit_x[0] + layout.form.unit_width, layout.form.unit_x[1])
    return PairLink(
        thing=f"link {link.link}",
        title=title,
        name=link.name,
        switch_thing=f"switch {place.switch}" if place.switch else "",
        y=spot.y,
        title_y=spot.title_y,
        name_y=max(spot.title_y + 14, spot.y + 26),
        dead=any(view.switch == place.switch and not view.on for view in snapshot.switches),
        serial=ends if is_serial and not place.switch and not layout.form.narrow else None,
        link=link,
    )


def _hold(layout: Layout, peer: PeerView) -> Hold:
    """On phones it makes way for a second cable that runs down."""
    cables = sum(seat == SEATS[0] and place.edge == BOTTOM for (seat, _), place in layout.ports.items())
    aside = 18 if layout.form.narrow and cables > 1 else 0
    x = layout.form.unit_x[0] + layout.form.hold.x + aside
    x = x if peer.unit == SEATS[0] else layout.form.width - x
    return Hold(at=Spot(x, layout.unit_y + layout.form.hold.y), peer=peer)
