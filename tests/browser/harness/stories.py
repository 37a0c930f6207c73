"""What the harness answers to a request: a story, a list of (wall seconds to wait, type, fields) to be sent as events."""

from typing import Any, Final, TypeAlias

from simulator.wire import snapshot as sn
from tests.browser.harness import scene

Beat: TypeAlias = tuple[float, str, dict[str, Any]]


def log(number: int, kind: str, text: str, because: int = 0, unit: str = "") -> Beat:
    return (0.0, "log", {"entry": scene.entry(number, 0, kind, text, because, unit)})


def fault(name: str, title: str) -> Beat:
    return (0.0, "fault", {"fault": sn.FaultView(fault=name, title=title, since_ms=scene.NOW)})


def group(wait: float, seat: str, number: int, state: str, **more: Any) -> tuple[Beat, Beat]:
    view = scene.group(seat, number, state, **more)
    return (wait, "group", {"group": view}), (0.0, "lane", {"unit": seat, "group": number, "state": state})


def addresses(seat: str, context: str, *, holds: bool, **statuses: str) -> list[Beat]:
    return [
        (
            0.0,
            "interface",
            {
                "interface": scene.interface(
                    seat, context, name, holds=holds, **({"status": statuses[name]} if name in statuses else {})
                )
            },
        )
        for name in ("inside", "outside")
    ]


def cable_pulled() -> list[Beat]:
    return [
        fault("cable primary Ethernet0", "Cable pulled: Primary Ethernet0"),
        (0.0, "port", {"port": scene.port("primary", "Ethernet0", plugged=False, carrier=False)}),
        log(101, "fault", "The cable of Ethernet0 on Primary was pulled."),
        (0.0, "health", {"health": sn.Health(health="at-risk", text="An interface of Primary has no link.")}),
        *addresses("primary", "context1", holds=True, inside="No Link"),
        *addresses("primary", "context2", holds=False, inside="No Link"),
        log(102, "interface", "Interface inside of context1 on Primary has no link.", 101, "primary"),
        *group(0.8, "primary", 1, "Failed", failed_interfaces=1),
        *group(0.0, "primary", 2, "Failed", failed_interfaces=1),
        *group(0.2, "secondary", 1, "Just Active", active=True),
        *group(0.0, "secondary", 1, "Active"),
        *addresses("primary", "context1", holds=False, inside="No Link"),
        *addresses("secondary", "context1", holds=True),
        log(103, "group", "Group 1 is now active on Secondary: interface inside of context1 failed on Primary.", 102),
        (0.0, "health", {"health": sn.Health(health="at-risk", text="Both groups are active on Secondary.")}),
    ]


def power_off() -> list[Beat]:
    return [
        fault("power secondary", "No power: Secondary"),
        (0.0, "unit", {"unit": scene.unit("secondary", power="off", failover_on=False, config_state="")}),
        log(111, "fault", "Secondary lost power."),
        *[
            (0.0, "port", {"port": scene.port("secondary", name, carrier=False, enabled=purpose != "unused")})
            for name, (purpose, _) in scene.PORTS.items()
        ],
        *group(0.0, "secondary", 1, "Off"),
        *group(0.0, "secondary", 2, "Off"),
        *[
            (0.0, "interface", {"interface": scene.interface("secondary", context, name, status="", address="")})
            for context in scene.CONTEXTS
            for name in ("inside", "outside")
        ],
        (0.0, "link", {"link": sn.LinkView(link="failover", name="LANFailover", port="Ethernet3", up=False)}),
        (1.0, "hello-missed", {"unit": "primary", "missed": 1}),
        (0.0, "peer", {"peer": scene.peer("primary", missed=1)}),
        (1.0, "hello-missed", {"unit": "primary", "missed": 3}),
        (0.0, "peer", {"peer": scene.peer("primary", missed=3, probing=True)}),
        (1.0, "peer", {"peer": scene.peer("primary", missed=3, peer="Failed", heard_ms=scene.NOW - 60_000)}),
        *group(0.0, "primary", 2, "Active"),
        *addresses("primary", "context2", holds=True),
        log(113, "group", "Group 2 is now active on Primary: no hello was heard from Secondary for 45 s.", 111),
        (0.0, "health", {"health": sn.Health(health="at-risk", text="Secondary is off; Primary has both groups.")}),
    ]


def split_brain() -> list[Beat]:
    return [
        fault("link failover", "Failover link cut"),
        (0.0, "link", {"link": sn.LinkView(link="failover", name="LANFailover", port="Ethernet3", up=False)}),
        *[
            (0.0, "peer", {"peer": scene.peer(seat, link="Failed", missed=7, peer="Not Detected")})
            for seat in scene.SEATS
        ],
        *group(0.0, "primary", 2, "Active"),
        *group(0.0, "secondary", 1, "Active"),
        *addresses("primary", "context2", holds=True),
        *addresses("secondary", "context1", holds=True),
        (0.0, "health", {"health": sn.Health(health="split-brain", text="Groups 1 and 2 are active on both units.")}),
        log(120, "group", "Group 1 is active on both units: each hears nothing from the other."),
    ]


def vlan_testing() -> list[Beat]:
    return [
        fault("vlan outside 5", "VLAN 5 not carried: outside switch"),
        (
            0.0,
            "switch",
            {
                "switch": sn.SwitchView(
                    switch="outside", title="Outside switch", vlans=(3, 5), dead_vlans=(5,), on=True, side="top"
                )
            },
        ),
        *[
            (
                0.0,
                "interface",
                {
                    "interface": scene.interface(
                        seat, "context2", "outside", status="Testing", waiting=True, testing="ARP"
                    )
                },
            )
            for seat in scene.SEATS
        ],
        (0.0, "port", {"port": scene.port("primary", "Ethernet1", loss_percent=30)}),
        (0.0, "port", {"port": scene.port("secondary", "Ethernet3", switch_port_up=False, carrier=False)}),
        (0.0, "port", {"port": scene.port("primary", "Ethernet2", plugged=False, carrier=False)}),
        (0.0, "port", {"port": scene.port("secondary", "Ethernet0", enabled=False, carrier=False)}),
        (0.0, "unit", {"unit": scene.unit("secondary", unsaved=True)}),
        *group(0.0, "secondary", 1, "Sync File System"),
        log(131, "test", "Primary tests interface outside of context2: ARP.", 130, "primary"),
    ]


STORIES: Final = {
    "cable primary Ethernet0": cable_pulled,
    "power secondary": power_off,
    "link failover": split_brain,
    "vlan outside 5": vlan_testing,
}
