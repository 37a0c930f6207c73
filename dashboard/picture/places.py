"""Which switch stands where, and on which edge of a unit each port is: by the snapshot, never by the name of a port. Pure.

A switch has a side (snapshot.py). A port is on the edge that its cable leaves from: the top one, the bottom one, or the inner one
for what runs between the units. Ports without a cable are the unused ones.
"""

import re
from collections.abc import Iterable
from typing import Final

import msgspec

from simulator.wire.snapshot import LinkView, PortView, Snapshot, SwitchView

SEATS: Final = ("primary", "secondary")
TOP: Final = "top"
BOTTOM: Final = "bottom"
BETWEEN: Final = "between"
UNUSED: Final = "unused"
LINKS: Final = ("failover", "state")
SERIAL: Final = "serial"
"""The port of a failover link that is a serial cable."""


class LinkPlace(msgspec.Struct, frozen=True):
    """One of the pair's own links, and the small switch in its middle; "" where it has none of its own."""

    link: LinkView
    switch: str


class Places(msgspec.Struct, frozen=True, kw_only=True):
    """Where everything belongs; each tuple in the order of drawing."""

    top: tuple[SwitchView, ...]
    """The farthest from the units first."""
    bottom: tuple[SwitchView, ...]
    links: tuple[LinkPlace, ...]
    edges: dict[str, str]
    """Switch -> side."""

    def edge_of(self, port: PortView) -> str:
        return self.edges.get(port.switch, UNUSED) if port.switch else UNUSED


def places_of(snapshot: Snapshot) -> Places:
    edges = {view.switch: _side(snapshot, view) for view in snapshot.switches}
    switches = sorted(snapshot.switches, key=lambda view: _first_port(snapshot, view.switch))
    links = tuple(_links(snapshot, [view for view in switches if edges[view.switch] == BETWEEN]))
    drawn = {place.switch for place in links}
    edges |= {name: BOTTOM for name, side in edges.items() if side == BETWEEN and name not in drawn}
    return Places(
        top=tuple(view for view in switches if edges[view.switch] == TOP),
        bottom=tuple(view for view in switches if edges[view.switch] == BOTTOM),
        links=links,
        edges=edges,
    )


def ports_on(snapshot: Snapshot, places: Places, seat: str, edge: str) -> tuple[PortView, ...]:
    """The ports of a unit on one edge, in the order of their switches there, then as they are numbered."""
    order = [view.switch for view in (*places.top, *places.bottom)] + [place.switch for place in places.links]
    mine = [port for port in snapshot.ports if port.unit == seat and places.edge_of(port) == edge]
    at = {name: index for index, name in enumerate(order)}
    return tuple(sorted(mine, key=lambda port: (at.get(port.switch, len(at)), natural(port.port))))


def natural(name: str) -> tuple[tuple[int, str], ...]:
    """Sorts names as people count: Gi0/2 before Gi0/10."""
    return tuple((int(part), "") if part.isdigit() else (-1, part) for part in re.findall(r"\d+|\D+", name))


def _first_port(snapshot: Snapshot, switch: str) -> tuple[tuple[tuple[int, str], ...], str]:
    ports = [natural(port.port) for port in snapshot.ports if port.switch == switch]
    return min(ports, default=()), switch


def _side(snapshot: Snapshot, view: SwitchView) -> str:
    """As the snapshot says; a snapshot of an earlier version says nothing, then by what is there."""
    if view.side:
        return view.side
    purposes = {port.purpose for port in snapshot.ports if port.switch == view.switch}
    if purposes and purposes <= set(LINKS):
        return BETWEEN
    hosts = [host.kind for host in snapshot.hosts if host.switch == view.switch]
    return TOP if hosts.count("router") > hosts.count("server") else BOTTOM


def _links(snapshot: Snapshot, between: list[SwitchView]) -> Iterable[LinkPlace]:
    """Each link with the small switch that its port leads to. A link that is not configured, or runs over a serial cable, has the
    one that is named for it, else one that is left."""
    left = [view.switch for view in between]
    titles = {view.switch: view.title.lower() for view in between}
    found: dict[str, str] = {}
    ordered = sorted(snapshot.links, key=lambda view: LINKS.index(view.link) if view.link in LINKS else len(LINKS))

    def take(link: LinkView, names: Iterable[str]) -> None:
        name = next((name for name in names if name in left), None)
        if link.link not in found and name is not None:
            found[link.link] = name
            left.remove(name)

    for link in ordered:
        take(link, _configured(snapshot, link))
    free = [link for link in ordered if link.port in ("", SERIAL)]
    for link in free:
        take(link, [*_meant(snapshot, link), *(name for name in left if titles[name].startswith(link.link))])
    for link in free:
        take(link, tuple(left))
    yield from (LinkPlace(link, found.get(link.link, "")) for link in ordered)


def _configured(snapshot: Snapshot, link: LinkView) -> list[str]:
    return [port.switch for port in snapshot.ports if link.port and link.port in (port.port, port.bundle)]


def _meant(snapshot: Snapshot, link: LinkView) -> list[str]:
    return [port.switch for port in snapshot.ports if port.purpose == link.link]
