"""Which VLANs and hosts around the pair are drawn: all of them while they are few, else those that matter. Pure.

Of many VLANs a switch shows those of the chosen context and those in trouble, and the number of the others. Of many hosts only
those of the chosen context stand there; without one, a mark for each group says how many there are.

static/js/models/surroundings.js says the same for the page; both are tested with the same fixture.
"""

from collections.abc import Iterable
from typing import Final

import msgspec

from dashboard.picture.columns import TROUBLE, tone
from dashboard.picture.places import Places
from simulator.wire.snapshot import HostView, Snapshot, SwitchView

ALL_LANES: Final = 6
"""Up to so many VLANs of a side are all drawn."""
ALL_HOSTS: Final = 4
"""Hosts of more contexts than these are counted by group, if they are more than a few."""
FEW_HOSTS: Final = 2
FEW_LANES: Final = 3
"""Of more VLANs, so many lanes are drawn; the last one stands for the others."""


class Lane(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A VLAN, 0 where a switch carries nothing tagged; or, where `rest` is set, so many other VLANs, `bad` of them in trouble."""

    vlan: int = 0
    context: str = ""
    """Whose it is; "shared: 5" of several."""
    rest: int = 0
    bad: int = 0


class HostMark(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A host, or so many hosts of the contexts of a group; `kind`: "router", "server", or "host" where there are both."""

    host: str = ""
    kind: str
    group: int = 0
    count: int = 0


def slots_of(switch: SwitchView, beside: Iterable[SwitchView]) -> int:
    """How many lanes a switch has room for; beside: all switches of its side."""
    together = list(beside)
    if sum(max(1, len(view.vlans)) for view in together) <= ALL_LANES:
        return max(1, len(switch.vlans))
    return max(1, min(FEW_LANES if len(together) == 1 else FEW_LANES - 1, len(switch.vlans)))


def lanes_of(snapshot: Snapshot, switch: SwitchView, slots: int, chosen: str) -> tuple[Lane, ...]:
    owners = _owners(snapshot, switch.switch)
    if not switch.vlans:
        return (Lane(),)
    if len(switch.vlans) <= slots:
        return tuple(Lane(vlan=vlan, context=_word(owners.get(vlan, []))) for vlan in switch.vlans)
    troubled = _troubled(snapshot, switch)
    mine = [vlan for vlan in switch.vlans if chosen in owners.get(vlan, [])]
    wanted = mine + [vlan for vlan in switch.vlans if vlan in troubled and vlan not in mine]
    shown = sorted(wanted[: slots - 1])
    bad = len(troubled - set(shown))
    lanes = [Lane(vlan=vlan, context=_word(owners.get(vlan, []))) for vlan in shown]
    return (*lanes, Lane(rest=len(switch.vlans) - len(shown), bad=bad))


def hosts_of(snapshot: Snapshot, places: Places, side: str, room: int, chosen: str) -> tuple[HostMark, ...]:
    here = [host for host in snapshot.hosts if places.edges.get(host.switch) == side]
    owners = {switch: _owners(snapshot, switch) for switch in {host.switch for host in here}}
    contexts = {host.host: host.context.split() or owners[host.switch].get(host.vlan, []) for host in here}
    among = {context for names in contexts.values() for context in names}
    if len(here) > room or (len(among) > ALL_HOSTS and len(here) > FEW_HOSTS):
        if not chosen:
            return tuple(_counted(snapshot, here, contexts))
        here = [host for host in here if chosen in contexts[host.host]][:room]
    return tuple(HostMark(host=host.host, kind=host.kind) for host in here)


def _counted(snapshot: Snapshot, hosts: list[HostView], contexts: dict[str, list[str]]) -> Iterable[HostMark]:
    groups = {name: view.group for view in snapshot.groups for name in view.contexts}
    kinds = {host.kind for host in hosts}
    for group in (1, 2):
        count = sum(any(groups.get(name) == group for name in contexts[host.host]) for host in hosts)
        if count:
            yield HostMark(kind=min(kinds) if len(kinds) == 1 else "host", group=group, count=count)


def _owners(snapshot: Snapshot, switch: str) -> dict[int, list[str]]:
    """The contexts that have an interface or a host on a VLAN of that switch."""
    ports = {(port.unit, name) for port in snapshot.ports if port.switch == switch for name in (port.port, port.bundle)}
    owners: dict[int, list[str]] = {}
    on_it = [(view.vlan, view.context) for view in snapshot.interfaces if (view.unit, view.port) in ports]
    on_it += [(host.vlan, name) for host in snapshot.hosts if host.switch == switch for name in host.context.split()]
    for vlan, context in on_it:
        names = owners.setdefault(vlan or 0, [])
        if context not in names:
            names.append(context)
    return owners


def _word(contexts: list[str]) -> str:
    return contexts[0] if len(contexts) == 1 else f"shared: {len(contexts)}" if contexts else ""


def _troubled(snapshot: Snapshot, switch: SwitchView) -> set[int]:
    ports = [port for port in snapshot.ports if port.switch == switch.switch]
    dead = {*switch.dead_vlans, *(vlan for port in ports for vlan in port.dead_vlans)}
    behind = {(port.unit, name) for port in ports for name in (port.port, port.bundle)}
    views = [view for view in snapshot.interfaces if (view.unit, view.port) in behind and view.vlan is not None]
    return (dead | {view.vlan or 0 for view in views if tone(view) in TROUBLE}) & set(switch.vlans)
