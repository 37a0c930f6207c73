"""Where the big things stand for one pair: switches with their lanes, units, links, and the ports on the edges. Pure.

What changes while a lab runs has its room from the beginning: lanes and columns are as high as the pair that the page was opened
on asks for.
"""

from collections.abc import Sequence
from typing import Final

import msgspec

from dashboard.picture.columns import contexts_of
from dashboard.picture.frame import Form, Sizes, Spot
from dashboard.picture.places import BETWEEN, BOTTOM, SEATS, TOP, UNUSED, Places, places_of, ports_on
from dashboard.picture.surroundings import slots_of
from simulator.wire.snapshot import PortView, Snapshot, SwitchView

LETTER: Final = 7
"""Width of a letter of a port's label."""
JACK_GAP: Final = 8
STEP: Final = 24
"""Distance of two ports of one link."""


class Band(msgspec.Struct, frozen=True, kw_only=True):
    """A switch; its lanes run between the two units' ports."""

    y: int
    height: int
    edge: int
    """The edge toward the units."""
    lanes: tuple[int, ...]
    names: tuple[int, ...]
    """Where the name on each lane stands, from the picture's middle."""


class Place(msgspec.Struct, frozen=True):
    """Of a port: from its unit's corner, and how wide its jack is."""

    at: Spot
    width: int
    label: str
    edge: str
    crowded: bool = False
    """Other ports are so near that only short words have room."""


class LinkSpot(msgspec.Struct, frozen=True):
    y: int
    title_y: int


class Layout(msgspec.Struct, frozen=True, kw_only=True):
    form: Form
    sizes: Sizes
    height: int
    unit_y: int
    unit_height: int
    bands: dict[str, Band]
    links: dict[str, LinkSpot]
    ports: dict[tuple[str, str], Place]
    """By unit and port; those that are folded are not in it."""
    folded: dict[str, tuple[str, ...]]
    """The unused ports of a unit for which one mark stands, and in `fold_at` where it is."""
    fold_at: dict[str, Spot]

    def corner(self, seat: str) -> Spot:
        return Spot(self.form.unit_x[SEATS.index(seat)], self.unit_y)

    @property
    def bends(self) -> tuple[int, int]:
        """Where traffic turns from a port into the gutter, and out of it again."""
        top = self.unit_y + self.sizes.top - 3
        return top, self.unit_y + self.unit_height - (9 if self.form.narrow else 16)

    @property
    def low_hosts_y(self) -> int:
        return self.height - self.form.host_y


def lay_out(snapshot: Snapshot, form: Form) -> Layout:
    places = places_of(snapshot)
    sizes = _sizes(snapshot, places, form)
    bands: dict[str, Band] = {}
    end = _stack(places.top, form, form.top, bands, TOP)
    unit_y = end + form.switch_gap
    unit_height = sizes.top + sizes.room + form.unit_foot
    low = unit_y + unit_height + form.switch_gap + form.links_room
    end = _stack(tuple(reversed(places.bottom)), form, low, bands, BOTTOM)
    ports: dict[tuple[str, str], Place] = {}
    folded: dict[str, tuple[str, ...]] = {}
    fold_at: dict[str, Spot] = {}
    links = _links(form, places, unit_y, unit_height)
    for seat in SEATS:
        put = _Edges(snapshot, places, form, seat, unit_height)
        put.top()
        put.inner({name: spot.y - unit_y for name, spot in links.items()})
        put.bottom()
        ports |= put.found
        folded[seat] = put.folded
        if put.fold_at is not None:
            fold_at[seat] = put.fold_at
    return Layout(
        form=form,
        sizes=sizes,
        height=end + form.bottom,
        unit_y=unit_y,
        unit_height=unit_height,
        bands=bands,
        links=links,
        ports=ports,
        folded=folded,
        fold_at=fold_at,
    )


def _sizes(snapshot: Snapshot, places: Places, form: Form) -> Sizes:
    sizes = form.sizes
    most = max(len(contexts_of(snapshot, places, group)) for group in (1, 2))
    fit = (sizes.room - sizes.token) // (sizes.row + sizes.gap)
    return sizes if most <= fit else msgspec.structs.replace(sizes, room=form.tall_room)


def _stack(switches: Sequence[SwitchView], form: Form, y: int, bands: dict[str, Band], side: str) -> int:
    """Puts the switches of a side below each other, and returns where the last one ends."""
    end = y
    for switch in switches:
        count = slots_of(switch, switches)
        pitch = form.lane if count <= 2 else form.lane_crowded
        height = 2 * form.lane_first + pitch * (count - 1)
        aside = form.lane_width // 2 + 4 if pitch < form.lane else 0
        bands[switch.switch] = Band(
            y=y,
            height=height,
            edge=y + height if side == TOP else y,
            lanes=tuple(y + form.lane_first + pitch * at for at in range(count)),
            names=tuple(aside * (2 * (at % 2) - 1) for at in range(count)),
        )
        end = y + height
        y = end + form.band_gap
    return end


def _links(form: Form, places: Places, unit_y: int, unit_height: int) -> dict[str, LinkSpot]:
    """The failover link, then the state link: beside the units' first and last cards, or below the units."""
    drawn = [place.link.link for place in places.links if place.switch or place.link.port]
    if form.narrow:
        rows = [unit_y + unit_height + 52 + 86 * at for at in range(2)]
        return {name: LinkSpot(y, y + 36) for name, y in zip(drawn, rows, strict=False)}
    spots = (LinkSpot(unit_y + 56, unit_y + 26), LinkSpot(unit_y + unit_height - 54, unit_y + unit_height - 19))
    return dict(zip(drawn, spots, strict=False))


class _Edges:
    """The ports of one unit, put onto its edges; places as for Primary, mirrored at the end."""

    def __init__(self, snapshot: Snapshot, places: Places, form: Form, seat: str, height: int) -> None:
        self._places = places
        self._form = form
        self._seat = seat
        self._height = height
        self._on = {edge: ports_on(snapshot, places, seat, edge) for edge in (TOP, BOTTOM, BETWEEN, UNUSED)}
        self.found: dict[tuple[str, str], Place] = {}
        self.folded: tuple[str, ...] = ()
        self.fold_at: Spot | None = None

    def top(self) -> None:
        ports = self._on[TOP]
        width, pitch = self._fit(ports, self._form.unit_width - 2 * JACK_GAP)
        for at, port in enumerate(ports):
            self._put(port, self._beside(at, len(ports), pitch), 0, width, TOP, crowded=len(ports) > 1)

    def inner(self, heights: dict[str, int]) -> None:
        """On screens the pair's own links leave from the inner edge, on phones from the bottom one (`bottom`)."""
        if self._form.narrow:
            return
        for place in self._places.links:
            ports = [port for port in self._on[BETWEEN] if port.switch == place.switch]
            width = max((self._width(port) for port in ports), default=0)
            for at, port in enumerate(ports):
                y = heights[place.link.link] + round((at - (len(ports) - 1) / 2) * STEP)
                x = self._form.unit_width + 13 + max(0, (width - self._form.jack_width) // 2)
                self._put(port, x, y, width, BETWEEN, crowded=True)

    def bottom(self) -> None:
        if self._form.narrow:
            self._row()
            return
        data, unused = self._on[BOTTOM], self._on[UNUSED]
        ends = self._form.unit_width - 2 * JACK_GAP
        width, pitch = self._fit(data, ends)
        last = self._form.gutter - width
        for at, port in enumerate(data):
            last = self._beside(at, len(data), pitch)
            self._put(port, last, self._height, width, BOTTOM, crowded=len(data) > 1)
        wide = max((self._width(port) for port in unused), default=self._form.jack_width)
        first = last + width // 2 + 29 + wide // 2
        room = max(0, (ends + JACK_GAP - first - wide // 2) // (wide + JACK_GAP) + 1)
        self._spare(unused, [first + at * (wide + JACK_GAP) for at in range(room)], wide)

    def _row(self) -> None:
        """All in one row: data from the outer end, the pair's own links from the inner one, unused ports between them."""
        data, links, unused = self._on[BOTTOM], self._on[BETWEEN], self._on[UNUSED]
        slots = max(5, len(data) + max(2, len(links)) + (1 if unused else 0))
        pitch = (self._form.unit_width - 44) / (slots - 1)
        width = min(self._form.jack_width, int(pitch) - 4)
        places = [int(22 + pitch * at + 0.5) for at in range(slots)]
        for at, port in enumerate(data):
            self._put(port, places[at], self._height, width, BOTTOM, crowded=True)
        at = 0
        for place in self._places.links:
            mine = [port for port in links if port.switch == place.switch]
            for port in mine:
                at += 1
                self._put(port, places[-at], self._height, width, BETWEEN, crowded=True)
            at += (
                0 if mine or at else 1
            )  # the first link is not in the way of the second one, even where it has no port
        links_end = slots - max(at, len(links))
        self._spare(unused, places[len(data) : links_end], width)

    def _spare(self, unused: Sequence[PortView], places: Sequence[int], width: int) -> None:
        """Unused ports as far as there is room; one mark stands for the others."""
        shown = len(unused) if len(unused) <= len(places) else max(0, len(places) - 1)
        for port, x in zip(unused[:shown], places, strict=False):
            self._put(port, x, self._height, width, UNUSED)
        self.folded = tuple(port.port for port in unused[shown:])
        if self.folded:
            x = places[shown] if places else self._form.unit_width - 14
            self.fold_at = self._mirrored(x, self._height)

    def _put(self, port: PortView, x: int, y: int, width: int, edge: str, *, crowded: bool = False) -> None:
        label = _fitting(port.label or port.port, width)
        self.found[port.unit, port.port] = Place(self._mirrored(x, y), width, label, edge, crowded)

    def _mirrored(self, x: int, y: int) -> Spot:
        return Spot(x if self._seat == SEATS[0] else self._form.unit_width - x, y)

    def _beside(self, at: int, count: int, pitch: float) -> int:
        return self._form.gutter + round((at - (count - 1) / 2) * pitch)

    def _width(self, port: PortView) -> int:
        if self._form.narrow:
            return self._form.jack_width
        return max(self._form.jack_width, len(port.label or port.port) * LETTER + 8)

    def _fit(self, ports: Sequence[PortView], room: int) -> tuple[int, float]:
        """Width and distance of so many ports in a row."""
        width = max((self._width(port) for port in ports), default=self._form.jack_width)
        pitch = min(width + JACK_GAP, room / max(1, len(ports)))
        return min(width, int(pitch) - 3), pitch


def _fitting(label: str, width: int) -> str:
    """The label, or as much of its end as there is room for: "Gi0/0", "0/0", "0"."""
    number = label.lstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-")
    forms = (label, number, number.rpartition("/")[2])
    return next((form for form in forms if form and len(form) * LETTER + 2 <= width), forms[-1])
