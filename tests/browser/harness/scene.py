"""The seed lab as a snapshot, healthy, and the stories that the harness can tell from it."""

import time
from collections.abc import Iterator
from typing import Any, Final

import msgspec

from simulator.wire import snapshot as sn
from simulator.wire.comparison import ComparedRow, ComparedSpace, Comparison
from simulator.wire.findings import FindingView, PlaceView
from simulator.wire.lesson import ActView

SEATS: Final = ("primary", "secondary")
CONTEXTS: Final = {"context1": (1, "192.168.1", "172.16.1", 2, 3), "context2": (2, "192.168.2", "172.16.2", 4, 5)}
PORTS: Final = {
    "Ethernet0": ("data", "inside"),
    "Ethernet1": ("data", "outside"),
    "Ethernet2": ("state", "stateful"),
    "Ethernet3": ("failover", "lanfailover"),
    "Ethernet4": ("unused", ""),
    "Ethernet5": ("unused", ""),
}
NOW: Final = 245_000


def active(seat: str, group: int) -> bool:
    return SEATS[group - 1] == seat


def group(seat: str, number: int, state: str | None = None, **more: Any) -> sn.GroupView:
    state = state or ("Active" if active(seat, number) else "Standby Ready")
    holds = state.startswith("Active")
    base: dict[str, Any] = {
        "unit": seat,
        "group": number,
        "configured": True,
        "state": state,
        "active": holds,
        "reason": "No Active unit found",
        "since_ms": 30_000,
        "active_since_ms": 30_000 if holds else None,
        "active_ms": 0,
        "last_failover_ms": 30_000,
        "preferred": active(seat, number),
        "preempt_s": None,
        "preempt_due_ms": None,
        "failed_interfaces": 0,
        "monitored_interfaces": 2,
        "policy": "1",
        "seen_by_peer": state,
        "contexts": ("admin", "context1") if number == 1 else ("context2",),
    }
    return sn.GroupView(**(base | more))


def interface(seat: str, context: str, name: str, *, holds: bool | None = None, **more: Any) -> sn.InterfaceView:
    number, inside, outside, inside_vlan, outside_vlan = CONTEXTS[context]
    net, vlan, port = (inside, inside_vlan, 0) if name == "inside" else (outside, outside_vlan, 1)
    holds = active(seat, number) if holds is None else holds
    base: dict[str, Any] = {
        "unit": seat,
        "context": context,
        "name": name,
        "group": number,
        "port": f"Ethernet{port}",
        "subinterface": f"Ethernet{port}.{number}",
        "vlan": vlan,
        "monitored": True,
        "enabled": True,
        "status": "Normal",
        "waiting": False,
        "testing": "",
        "address": f"{net}.{1 if holds else 2}",
        "mac": f"00a0.c90{port}.0{number}0{1 if holds else 2}",
    }
    return sn.InterfaceView(**(base | more))


def port(seat: str, name: str, **more: Any) -> sn.PortView:
    purpose, switch = PORTS[name]
    base: dict[str, Any] = {
        "unit": seat,
        "port": name,
        "purpose": purpose,
        "enabled": purpose != "unused",
        "carrier": purpose != "unused",
        "plugged": purpose != "unused",
        "switch": switch,
        "switch_port": f"{switch} {seat}",
        "switch_port_up": True,
        "loss_percent": 0,
        "delay_ms": 0,
        "cut": "",
        "dead_vlans": (),
        "label": f"E{name[-1]}",
    }
    return sn.PortView(**(base | more))


def unit(seat: str, **more: Any) -> sn.UnitView:
    base: dict[str, Any] = {
        "unit": seat,
        "role": seat.capitalize(),
        "hostname": "PIX1",
        "model": "PIX-525",
        "power": "on",
        "boot_done_ms": None,
        "failover_on": True,
        "pseudo_standby": False,
        "config_state": "Sync Done" if seat == "primary" else "Sync Done - STANDBY",
        "unsaved": False,
    }
    return sn.UnitView(**(base | more))


def peer(seat: str, **more: Any) -> sn.PeerView:
    base: dict[str, Any] = {
        "unit": seat,
        "peer": "Up",
        "link": "Up",
        "heard_ms": NOW - (4_000 if seat == "primary" else 9_000),
        "poll_ms": 15_000,
        "hold_ms": 45_000,
        "missed": 0,
        "probing": False,
    }
    return sn.PeerView(**(base | more))


def entry(number: int, at_ms: int, kind: str, text: str, because: int = 0, unit: str = "") -> sn.LogEntry:
    own = at_ms * 4_096 + number
    return sn.LogEntry(number, at_ms, kind, unit, None, text, because, own)


SHOW: Final = """PIX1# show failover
Failover On
Cable status: N/A - LAN-based failover enabled
Failover unit Primary
Failover LAN Interface: LANFailover Ethernet3 (up)
Unit Poll frequency 15 seconds, holdtime 45 seconds
Interface Poll frequency 5 seconds, holdtime 25 seconds
Interface Policy 1
Monitored Interfaces 4 of 250 maximum
Version: Ours 7.2(2), Mate 7.2(2)
Group 1 last failover at: 06:12:45 UTC Apr 16 2007
Group 2 last failover at: 06:12:43 UTC Apr 16 2007

This host:      Primary
Group 1        State:          Active
               Active time:    359610 (sec)
Group 2        State:          Standby Ready
               Active time:    3165 (sec)

context1 Interface inside (192.168.1.1): Normal
context1 Interface outside (172.16.1.1): Normal
context2 Interface inside (192.168.2.2): Normal
context2 Interface outside (172.16.2.2): Normal
"""


SWITCHES: Final = tuple(
    sn.SwitchView(switch=name, title=title, vlans=vlans, dead_vlans=(), on=True, side=side)
    for name, title, vlans, side in (
        ("inside", "Inside switch", (2, 4), "bottom"),
        ("lanfailover", "Failover link switch", (), "between"),
        ("outside", "Outside switch", (3, 5), "top"),
        ("stateful", "State link switch", (), "between"),
    )
)


def healthy(lab: str) -> sn.Snapshot:
    wall = int(time.time() * 1000)
    return sn.Snapshot(
        v=1,
        lab=lab,
        run=1,
        seq=100,
        title="LAN-based Active/Active failover (PIX timers)",
        profile="pix",
        epoch_wall="2007-04-16T06:10:00Z",
        clock=sn.Clock(at_ms=NOW, at_wall_ms=wall, speed=1.0, paused=False, until_happening=False),
        health=sn.Health(health="ok", text="Group 1 is active on Primary, group 2 on Secondary."),
        suggestion=sn.Suggestion(
            text="Pull the cable of Ethernet0 on Primary. First: what will happen?", target="cable primary Ethernet0"
        ),
        units=tuple(unit(seat) for seat in SEATS),
        groups=tuple(group(seat, number) for seat in SEATS for number in (1, 2)),
        interfaces=tuple(
            interface(seat, context, name) for seat in SEATS for context in CONTEXTS for name in ("inside", "outside")
        ),
        ports=tuple(port(seat, name) for seat in SEATS for name in PORTS),
        peers=tuple(peer(seat) for seat in SEATS),
        links=(
            sn.LinkView(link="failover", name="LANFailover", port="Ethernet3", up=True),
            sn.LinkView(link="state", name="stateful", port="Ethernet2", up=True),
        ),
        switches=SWITCHES,
        hosts=tuple(hosts()),
        faults=(),
        consoles=(
            sn.ConsoleView(unit="primary", prompt="PIX1# ", lines=tuple(SHOW.split("\n"))),
            sn.ConsoleView(unit="secondary", prompt="PIX1# ", lines=("PIX1# ",)),
        ),
        lanes=tuple(
            sn.Lane(
                unit=seat,
                group=number,
                segments=(
                    sn.Segment(at_ms=0, state="Disabled"),
                    sn.Segment(at_ms=5_000, state="Negotiation"),
                    *(
                        ()
                        if active(seat, number)
                        else (
                            sn.Segment(at_ms=20_000, state="Cold Standby"),
                            sn.Segment(at_ms=24_000, state="Bulk Sync"),
                        )
                    ),
                    sn.Segment(at_ms=30_000, state="Active" if active(seat, number) else "Standby Ready"),
                ),
            )
            for seat in SEATS
            for number in (1, 2)
        ),
        log=(
            entry(1, 5_000, "unit", "Primary has started.", unit="primary"),
            entry(2, 5_400, "unit", "Secondary has started.", unit="secondary"),
            entry(3, 24_000, "sync", "Secondary has got the running configuration from Primary.", unit="secondary"),
            entry(4, 30_000, "group", "Group 1 is now active on Primary: no active unit found.", unit="primary"),
            entry(5, 30_100, "group", "Group 2 is now active on Secondary: its preferred unit.", unit="secondary"),
        ),
        syslog=(SWITCHED,),
    )


SWITCHED = sn.SyslogLine(
    "primary", 30_000, "", 1, 104001, "%PIX-1-104001: (Primary) Switching to ACTIVE - No Active unit found."
)


def hosts() -> Iterator[sn.HostView]:
    for index, (context, (_, inside, outside, inside_vlan, outside_vlan)) in enumerate(CONTEXTS.items(), 1):
        yield sn.HostView(
            host=f"router{index}",
            kind="router",
            title=f"Router {context}",
            address=f"{outside}.3",
            context=context,
            switch="outside",
            vlan=outside_vlan,
        )
        yield sn.HostView(
            host=f"server{index}",
            kind="server",
            title=f"Server {context}",
            address=f"{inside}.5",
            context=context,
            switch="inside",
            vlan=inside_vlan,
        )


def as_dict(value: object) -> Any:
    return msgspec.to_builtins(value)


FINDINGS: Final = (
    FindingView(
        rule="FL014",
        severity="breaks",
        title="The failover keys differ",
        places=(
            PlaceView("secondary", "", 14, "failover key *****"),
            PlaceView("primary", "", 50, "failover key *****"),
        ),
        primary="a key",
        secondary="another key",
        consequence="The keys are not the same: each unit drops what it cannot decrypt.",
        source="reference 22",
        show=ActView(
            "Type on Secondary: show failover",
            "unit secondary",
            ({"type": "operate", "unit": "secondary", "lines": ("show failover",)},),
        ),
        watch="The other host is Not Detected.",
    ),
    FindingView(
        rule="FL061",
        severity="risks",
        title="State updates share the failover link",
        places=(PlaceView("primary", "", 51, "failover link LANFailover"),),
        primary=None,
        secondary=None,
        consequence="Hellos and the state of all sessions through context1 and context2 share Ethernet3.",
        source="Stateful Failover",
        show=ActView(
            "Pull the cable of Primary Ethernet0",
            "port primary Ethernet0",
            ({"type": "fault", "fault": "cable primary Ethernet0", "on": True},),
        ),
        watch="Group 1 moves to Secondary.",
    ),
    FindingView(
        rule="FL020",
        severity="advice",
        title="The failover messages are not encrypted",
        places=(PlaceView("primary", "", 0, "failover key *****"),),
        primary=None,
        secondary=None,
        consequence="Whoever can listen on LANFailover reads the configuration of all 3 contexts.",
        source="reference 8.1",
        show=None,
        watch="",
    ),
)
"""One of each severity."""

COMPARISON: Final = Comparison(
    spaces=(
        ComparedSpace(
            context="",
            missing=None,
            differences=1,
            unsaved=("secondary",),
            rows=(
                ComparedRow("same", "hostname PIX1", "hostname PIX1"),
                ComparedRow("own", "failover lan unit primary", "failover lan unit secondary"),
                ComparedRow("second-only", None, "failover polltime unit 3 holdtime 9"),
            ),
        ),
        ComparedSpace("context1", None, 0, (), (ComparedRow("same", "hostname context1", "hostname context1"),)),
    ),
    differences=1,
)
"""A command was typed on the wrong unit."""
