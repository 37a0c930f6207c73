"""Hand-made snapshots of pairs that are not the document's: any number of contexts, other ports, several switches, bundles.

A lab of the harness with such a name shows one: `pair-12`, `pair-5-gi`, `pair-12-po`, `pair-8-many`; with `-bad` a part of it
is broken.
"""

import re
from typing import Any, Final

import msgspec

from simulator.wire import snapshot as sn
from tests.browser.harness import scene

NAME: Final = re.compile(r"pair-(\d+)(?:-(e|gi|po|many|asa))?(-bad)?$")
PLACES: Final = {"failover": ("lanfailover", "between"), "state": ("stateful", "between")}


class Wiring(msgspec.Struct, frozen=True, kw_only=True):
    """What the ports of both units are for: port -> switch; and on which port each interface of a context is."""

    ports: dict[str, str]
    sides: dict[str, str]
    interfaces: dict[str, str]
    bundles: dict[str, str] = {}
    """Member -> bundle; interfaces are on the bundle."""
    shared: bool = False
    """All outside interfaces are on one VLAN."""
    idle: tuple[str, ...] = ()


E: Final = Wiring(
    ports={"Ethernet0": "inside", "Ethernet1": "outside", "Ethernet2": "stateful", "Ethernet3": "lanfailover"},
    sides={"outside": "top", "inside": "bottom"},
    interfaces={"outside": "Ethernet1", "inside": "Ethernet0"},
    idle=("Ethernet4", "Ethernet5"),
)
GI: Final = Wiring(
    ports={
        "GigabitEthernet0/0": "outside",
        "GigabitEthernet0/1": "inside",
        "GigabitEthernet0/2": "dmz",
        "GigabitEthernet0/3": "lanfailover",
        "Management0/0": "stateful",
    },
    sides={"outside": "top", "inside": "bottom", "dmz": "bottom"},
    interfaces={"outside": "GigabitEthernet0/0", "inside": "GigabitEthernet0/1", "dmz": "GigabitEthernet0/2"},
)
PO: Final = Wiring(
    ports={
        "TenGigabitEthernet0/8": "core",
        "TenGigabitEthernet0/9": "core",
        "GigabitEthernet0/0": "edge",
        "GigabitEthernet0/6": "lanfailover",
        "GigabitEthernet0/7": "stateful",
    },
    sides={"edge": "top", "core": "bottom"},
    interfaces={"outside": "GigabitEthernet0/0", "inside": "Port-channel1", "dmz": "Port-channel1"},
    bundles={"TenGigabitEthernet0/8": "Port-channel1", "TenGigabitEthernet0/9": "Port-channel1"},
    shared=True,
    idle=(*(f"GigabitEthernet0/{number}" for number in range(1, 6)), "Management0/0", "Management0/1"),
)
MANY: Final = Wiring(
    ports={
        **{f"GigabitEthernet0/{number}": f"outside{number}" for number in range(3)},
        **{f"GigabitEthernet1/{number}": f"inside{number}" for number in range(3)},
        "GigabitEthernet0/3": "lanfailover",
    },
    sides={
        f"{side}{number}": place for side, place in (("outside", "top"), ("inside", "bottom")) for number in range(3)
    },
    interfaces={},
    idle=("GigabitEthernet1/3", "Management0/0"),
)
ASA: Final = Wiring(
    ports={"Ethernet0/0": "outside", "Ethernet0/1": "inside", "Ethernet0/3": "lanfailover"},
    sides={"outside": "top", "inside": "bottom"},
    interfaces={"outside": "Ethernet0/0", "inside": "Ethernet0/1", "partners": "Ethernet0/1", "guests": "Ethernet0/1"},
    idle=("Ethernet0/2", "Management0/0"),
)
WIRINGS: Final = {"e": E, "gi": GI, "po": PO, "many": MANY, "asa": ASA}
SHORT: Final = {"Ethernet": "E", "GigabitEthernet": "Gi", "TenGigabitEthernet": "Te", "Management": "M"}


def named(lab: str) -> sn.Snapshot | None:
    """The pair of that name, or None."""
    found = NAME.match(lab)
    return pair(int(found[1]), found[2] or "e", lab=lab, bad=bool(found[3])) if found else None


def pair(contexts: int, wiring: str = "e", *, lab: str = "lab", bad: bool = False) -> sn.Snapshot:
    """So many contexts, the odd ones in group 1. bad: every fifth one has an interface without a link on Primary."""
    wires = WIRINGS[wiring]
    names = [f"ctx{number:03d}" if contexts > 9 else f"context{number}" for number in range(1, contexts + 1)]
    base = scene.healthy(lab)
    views = tuple(_interfaces(names, wires, bad=bad))
    links = [sn.LinkView(link="failover", name="LANFailover", port=_port(wires, "lanfailover"), up=True)]
    if _port(wires, "stateful"):
        links.append(sn.LinkView(link="state", name="stateful", port=_port(wires, "stateful"), up=True))
    return msgspec.structs.replace(
        base,
        title=f"{contexts} contexts",
        groups=tuple(_group(view, names) for view in base.groups),
        interfaces=tuple(sorted(views, key=lambda view: (view.unit, view.context, view.name))),
        ports=tuple(_ports(wires)),
        links=tuple(links),
        switches=tuple(sorted(_switches(views, wires), key=lambda view: view.switch)),
        hosts=tuple(sorted(_hosts(views, wires), key=lambda host: host.host)),
        flows=tuple(_flows(names, bad=bad)),
    )


def _port(wires: Wiring, switch: str) -> str:
    return next((port for port, name in wires.ports.items() if name == switch), "")


def _number(name: str) -> int:
    return int(re.sub(r"\D", "", name))


def _group(view: sn.GroupView, names: list[str]) -> sn.GroupView:
    mine = tuple(name for name in names if _number(name) % 2 == view.group % 2)
    return msgspec.structs.replace(view, contexts=("admin", *mine) if view.group == 1 else mine)


def _interfaces(names: list[str], wires: Wiring, *, bad: bool) -> Any:
    for name in names:
        number = _number(name)
        group = 1 if number % 2 else 2
        ports = wires.interfaces or {
            "outside": f"GigabitEthernet0/{number % 3}",
            "inside": f"GigabitEthernet1/{number % 3}",
        }
        for seat in scene.SEATS:
            for at, (interface, port) in enumerate(ports.items()):
                holds = scene.active(seat, group)
                vlan = 10 if wires.shared and interface == "outside" else 100 + 300 * at + number
                down = bad and number % 5 == 3 and at == 0 and seat == "primary"
                net = f"172.16.{number}" if at == 0 else f"10.{at}.{number}"
                yield sn.InterfaceView(
                    unit=seat,
                    context=name,
                    name=interface,
                    group=group,
                    port=port,
                    subinterface=f"{port}.{vlan}",
                    vlan=vlan,
                    monitored=True,
                    enabled=True,
                    status="No Link" if down else "Normal",
                    waiting=False,
                    testing="",
                    address=f"{net}.{1 if holds else 2}",
                    mac=f"00a0.c9{at}{group}.{number:04x}",
                )


def _ports(wires: Wiring) -> Any:
    for seat in scene.SEATS:
        for name in sorted([*wires.ports, *wires.idle]):
            switch = wires.ports.get(name, "")
            kind = {"lanfailover": "failover", "stateful": "state", "": "unused"}.get(switch, "data")
            found = re.fullmatch(r"(\D+)(.*)", name)
            assert found is not None
            yield sn.PortView(
                unit=seat,
                port=name,
                purpose=kind,
                enabled=bool(switch),
                carrier=bool(switch),
                plugged=bool(switch),
                switch=switch,
                switch_port=f"{switch} {seat}",
                switch_port_up=True,
                loss_percent=0,
                delay_ms=0,
                cut="",
                dead_vlans=(),
                label=f"{SHORT[found[1]]}{found[2]}",
                bundle=wires.bundles.get(name, ""),
            )


def _on(wires: Wiring, port: str) -> str:
    """The switch that an interface's port, or a member of its bundle, leads to."""
    members = [member for member, bundle in wires.bundles.items() if bundle == port] or [port]
    return wires.ports[members[0]]


def _switches(views: tuple[sn.InterfaceView, ...], wires: Wiring) -> Any:
    for name in dict.fromkeys(wires.ports.values()):
        vlans = sorted({view.vlan for view in views if view.vlan is not None and _on(wires, view.port) == name})
        between = name in ("lanfailover", "stateful")
        title = {"lanfailover": "Failover link switch", "stateful": "State link switch"}.get(
            name, f"{name.title()} switch"
        )
        side = "between" if between else wires.sides[name]
        yield sn.SwitchView(switch=name, title=title, on=True, vlans=tuple(vlans), dead_vlans=(), side=side)


def _hosts(views: tuple[sn.InterfaceView, ...], wires: Wiring) -> Any:
    for view in views:
        if view.unit != "primary" or view.name not in ("outside", "inside"):
            continue
        kind = "router" if view.name == "outside" else "server"
        number = _number(view.context)
        yield sn.HostView(
            host=f"{kind}{number}",
            kind=kind,
            title=f"{kind.title()} {number}",
            address=f"{view.address.rpartition('.')[0]}.{3 if kind == 'router' else 5}",
            context=view.context,
            switch=_on(wires, view.port),
            vlan=view.vlan or 0,
        )


def _flows(names: list[str], *, bad: bool) -> Any:
    for name in sorted(f"{kind} {name}" for name in names for kind in ("ftp", "web")):
        kind, context = name.split()
        number = _number(context)
        cut = bad and number % 5 == 3 and number % 2 == 1
        yield sn.FlowView(
            flow=name,
            title="FTP" if kind == "ftp" else "Web traffic",
            kind=kind,
            context=context,
            state="interrupted" if cut else "passing",
            unit="" if cut else "primary" if number % 2 else "secondary",
            reason="no path" if cut else "",
            rate=8_000,
            kbps=0 if cut else 8_000,
            connections=40,
            sessions=400,
            kept=0,
            lost=0,
            interrupted_ms=200_000 if cut else None,
            outage_ms=0,
            longest_ms=0,
            interruptions=0,
            dropped=(),
            at_risk=4,
        )


def pulled(snapshot: sn.Snapshot, unit: str, name: str) -> list[tuple[float, str, dict[str, Any]]]:
    """What is told when a cable is pulled: its port, and every interface that is on it, one by one."""
    replace = msgspec.structs.replace
    port = next(port for port in snapshot.ports if (port.unit, port.port) == (unit, name))
    behind = [view for view in snapshot.interfaces if view.unit == unit and view.port in (name, port.bundle)]
    told: list[tuple[float, str, dict[str, Any]]] = [
        (0.0, "port", {"port": replace(port, plugged=False, carrier=False, switch_port_up=False)})
    ]
    return told + [(0.0, "interface", {"interface": replace(view, status="No Link")}) for view in behind]
