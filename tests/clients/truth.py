"""What is true of a unit, from its configuration and its state alone: what the parsers of others must read out of its words.

Each function gives rows as a template names its columns, and only those columns that the unit knows a value for.
"""

import re
from typing import Final, NamedTuple, TypeAlias

from simulator.appliance import tables
from simulator.appliance.addresses import OwnedInterface, owned_interfaces
from simulator.appliance.cli.forwarding import ObjectAddress, ObjectNat, ObjectNetwork
from simulator.appliance.cli.statements import Interface, Kept, Nameif, Shutdown, Vlan
from simulator.appliance.clock import clock_text
from simulator.appliance.config.model import Configuration, Line, blocks, every
from simulator.appliance.device import Device, chassis_of, stored_in
from simulator.appliance.filing import contents
from simulator.appliance.forwarding import routes, translations
from simulator.appliance.hardware import serial_number
from simulator.appliance.links import LinkConfig, links_of
from simulator.failover.identity import Licence
from simulator.failover.records import UnitState
from simulator.vocabulary import (
    SYSTEM_CONTEXT,
    SYSTEM_GROUP,
    GroupId,
    InterfaceStatus,
    Millis,
    PeerState,
    PortName,
    UnitRole,
)

Row: TypeAlias = dict[str, str | list[str]]
_CODE: Final = re.compile(r"%(?:ASA|PIX)-(?P<severity>\d)-(?P<number>\d+):")


class Asked(NamedTuple):
    """Who was asked, where, and when."""

    device: Device
    context: str
    now: Millis

    @property
    def unit(self) -> UnitState:
        return self.device.live

    @property
    def running(self) -> Configuration:
        return self.device.running


# --- the unit ---------------------------------------------------------------------------------------------------------

FAILOVER: Final = {
    Licence.UNRESTRICTED: "Active/Active",
    Licence.RESTRICTED: "Disabled",
    Licence.FAILOVER_ONLY: "Active/Standby",
    Licence.FAILOVER_ONLY_ACTIVE: "Active/Active",
}


def version(asked: Asked) -> list[Row]:
    device = asked.device
    return [
        {
            "version": device.version,
            "hostname": asked.running.hostname,
            "failover": FAILOVER[device.facts.licence],
            "serial": [serial_number(device.model, device.seat)],
        }
    ]


def logging(asked: Asked) -> list[Row]:
    """Severity and number of each message in the buffer."""
    buffers = [buffer for buffer in asked.device.log if buffer.context == asked.context]
    codes = [_CODE.search(line) for buffer in buffers for line in buffer.lines]
    return [{"severity": code["severity"], "mnemonic": code["number"]} for code in codes if code]


# --- failover ---------------------------------------------------------------------------------------------------------


def failover(asked: Asked) -> list[Row]:
    unit, device = asked.unit, asked.device
    groups: list[GroupId] = [group.id for group in unit.settings.groups]
    lan, _ = links_of(asked.running)
    row: Row = {
        "state": "On" if unit.failover_on else "Off",
        "role": unit.settings.role.title,
        "failover_group": [str(group) for group in groups] if unit.failover_on else [],
    }
    if unit.settings.lan_based and lan is not None:
        state = "Failed" if unit.peer.suspends and unit.failover_on else "up" if unit.link_up else "down"
        row |= {"lan_intf_name": lan.name, "lan_intf": lan.port, "lan_intf_state": state}
    if unit.failover_on:
        known = unit.peer.report if unit.peer.state is not PeerState.NOT_DETECTED else None
        row |= {"sw_version": device.version, "sw_version_mate": known.version if known else "Unknown"}
        row |= _last_failovers(asked, groups or [SYSTEM_GROUP])
        row |= _host(asked, groups or [SYSTEM_GROUP], mate=False) | _host(asked, groups or [SYSTEM_GROUP], mate=True)
    return [row]


def _last_failovers(asked: Asked, groups: list[GroupId]) -> Row:
    moments = [asked.unit.groups[group].last_failover_ms for group in groups]
    times = [asked.unit.booted_ms if moment is None else moment for moment in moments]
    parts = [clock_text(asked.device.epoch_at(at), at).split() for at in times]
    columns = ("time", "timezone", "month", "day", "year")
    return {f"last_failover_{column}": [part[at] for part in parts] for at, column in enumerate(columns)}


def _host(asked: Asked, groups: list[GroupId], *, mate: bool) -> Row:
    unit, end = asked.unit, "_mate" if mate else ""
    states = []
    for group in groups:
        state = unit.peer.group_state(group) if mate else unit.groups[group].state
        states.append(state.value if state else PeerState.NOT_DETECTED.value)
    statuses, flags = [], []
    for interface in unit.settings.interfaces:
        if mate:
            report = unit.peer.interface(interface.key) if unit.peer.is_current else None
            status, waiting = (report.status, report.waiting) if report else (InterfaceStatus.UNKNOWN, False)
        else:
            monitor = unit.monitor(interface.key)
            status, waiting = (monitor.status, monitor.waiting) if monitor else (InterfaceStatus.UNKNOWN, False)
        statuses.append(status.value)
        flags.append(_flag(status, waiting=waiting, watched=interface.monitored))
    return {
        f"service_state{end}": states,
        f"interfaces_context{end}": [interface.key.context for interface in unit.settings.interfaces],
        f"interfaces{end}": [interface.key.name for interface in unit.settings.interfaces],
        f"interfaces_status{end}": statuses,
        f"interfaces_state{end}": flags,
    }


MAY_WAIT: Final = (InterfaceStatus.NORMAL, InterfaceStatus.LINK_DOWN, InterfaceStatus.NO_LINK, InterfaceStatus.FAILED)
MONITORED: Final = "Monitored"
"""Later releases say it; the others nothing, where an interface is watched and heard (reference 18.2)."""


def _flag(status: InterfaceStatus, *, waiting: bool, watched: bool) -> str:
    if not watched:
        return "Not-Monitored"
    return "Waiting" if waiting and status in MAY_WAIT else MONITORED


# --- interfaces -------------------------------------------------------------------------------------------------------


def interfaces(asked: Asked) -> list[Row]:
    """As `show interface` has them: in the system space ports and subinterfaces, in a context what it was given."""
    return [_interface(asked, line) for line in asked.running.interfaces(asked.context)]


def interfaces_in_detail(asked: Asked) -> list[Row]:
    renamed = {"interface_zone": "interface_name"}
    return [{renamed.get(name, name): value for name, value in row.items()} for row in interfaces(asked)]


def interfaces_in_brief(asked: Asked) -> list[Row]:
    found: list[Row] = []
    for row in interfaces(asked):
        address = row.get("ip_address") or "unassigned"
        found.append(
            {
                "interface": row["interface"],
                "ip_address": address,
                "status": row["link_status"],
                "proto": row["protocol_status"],
            }
        )
    return found


def _interface(asked: Asked, line: Line) -> Row:
    statement = line.statement
    assert isinstance(statement, Interface)
    title, named = statement.name, line.get(Nameif)
    link = _link_of(asked, title)
    name = link.name if link else named.name if named else ""
    carrier = "up" if asked.unit.port_up(_port(asked, title)) else "down"
    row: Row = {
        "interface": title,
        "interface_zone": name,
        "link_status": "administratively down" if _is_shut(asked, line, title) else carrier,
        "protocol_status": "down" if _is_shut(asked, line, title) else carrier,
    }
    owned = _owned(asked, name) if asked.context and named else None
    if link is not None and link.address is not None:
        mine = link.address if asked.unit.settings.role is UnitRole.PRIMARY else link.standby
        row |= {"ip_address": mine or "", "netmask": link.mask or ""}
    if owned is not None:
        row |= {
            "mac_address": owned.mac,
            "ip_address": owned.address or "",
            "netmask": (owned.mask or "") if owned.address else "",
        }
    vlan = line.get(Vlan)
    if vlan and not asked.context:
        row |= {"vlan_id": str(vlan.id)}
    return row


def _link_of(asked: Asked, title: str) -> LinkConfig | None:
    """The pair's own link that lies on an interface of the system space."""
    links = links_of(asked.running) if not asked.context else ()
    return next((link for link in links if link is not None and link.port == title), None)


def _owned(asked: Asked, name: str) -> OwnedInterface | None:
    found = owned_interfaces(asked.running, asked.unit)
    return next((one for one in found if (one.key.context, one.key.name) == (asked.context, name)), None)


def _allocated(asked: Asked, title: str) -> str:
    """What the system space calls an interface of a context."""
    return next((one.port for one in asked.running.allocations(asked.context) if one.seen_as == title), title)


def _port(asked: Asked, title: str) -> PortName:
    return (_allocated(asked, title) if asked.context else title).partition(".")[0]


def _is_shut(asked: Asked, line: Line, title: str) -> bool:
    outer = _allocated(asked, title) if asked.context else title
    above = [asked.running.interface(SYSTEM_CONTEXT, name) for name in {outer, outer.partition(".")[0]}]
    return any(one is not None and one.get(Shutdown) is not None for one in (line, *above))


# --- what passes ------------------------------------------------------------------------------------------------------


def arps(asked: Asked) -> list[Row]:
    entries = [entry for entry in asked.device.tables.arps if entry.context == asked.context]
    return [{"interface": e.interface, "ip_address": e.address, "mac_address": e.mac} for e in entries]


def table_of_routes(asked: Asked) -> list[Row]:
    """Those whose interface has carrier, in any order."""
    settings = asked.unit.settings
    up = {
        entry.key.name
        for entry in settings.interfaces
        if entry.key.context == asked.context and entry.enabled and asked.unit.port_up(entry.port)
    }
    rows: list[Row] = []
    for route in routes(asked.running, asked.context):
        if route.interface in up:
            row: Row = {"network": route.network, "netmask": route.mask, "nexthopif": route.interface, "protocol": "C"}
            if route.gateway:
                row |= {"protocol": "S", "nexthopip": route.gateway, "distance": str(route.metric), "metric": "0"}
            rows.append(row)
    return rows


def table_of_translations(asked: Asked) -> list[Row]:
    entries = translations(asked.running, asked.device.tables, asked.context, asked.now)
    return [{"source": [entry.local], "destination": [entry.shared]} for entry in entries]


# --- files, hardware, resources ---------------------------------------------------------------------------------------


def files(asked: Asked) -> list[Row]:
    device = asked.device
    found = contents(stored_in(device), chassis_of(device))
    top = [file for file in found if "/" not in file.path]
    return [
        {"name": file.path, "size": str(file.size), "permissions": "drw-" if file.directory else "-rw-"} for file in top
    ]


def chassis(asked: Asked) -> list[Row]:
    """The part number is the model's."""
    return [{"pid": asked.device.model}]


def modules(asked: Asked) -> list[Row]:
    return [{"module": "0", "model": asked.device.model}]


def resources(asked: Asked) -> list[Row]:
    """Of each context that has any, by its name."""
    found: list[Row] = []
    for context in sorted(asked.running.context_names):
        there = list(tables.connections(asked.device.tables, context, asked.now))
        most = tables.most_used(asked.device.tables, context, asked.now)
        known = translations(asked.running, asked.device.tables, context, asked.now)
        counts = (
            ("Conns", tables.in_use(asked.device.tables, context, asked.now), most),
            ("Xlates", len(known), 0),
            ("Hosts", len({entry.key.inside_address for entry in there}), 0),
        )
        found += [
            {"resource": what, "current": str(used), "denied": "0", "context": context}
            for what, used, peak in counts
            if used or peak
        ]
    return found


# --- policy -----------------------------------------------------------------------------------------------------------


def _kept(asked: Asked, start: str) -> list[list[str]]:
    """Words of the lines of a context that begin so."""
    return [
        entry.line.split() for entry in every(asked.running.space(asked.context), Kept) if entry.line.startswith(start)
    ]


def access_groups(asked: Asked) -> list[Row]:
    return [{"access_list": words[1], "interface": words[4]} for words in _kept(asked, "access-group ")]


def rules(asked: Asked) -> list[Row]:
    """Each list has a heading with its number of rules."""
    lists: dict[str, list[list[str]]] = {}
    for words in _kept(asked, "access-list "):
        lists.setdefault(words[1], []).append(words)
    found: list[Row] = []
    for name, lines in lists.items():
        found.append({"acl_name": name, "acl_tot_elem": str(sum(words[2] != "remark" for words in lines))})
        for number, (_, _, kind, action, protocol, *_) in enumerate(lines, 1):
            row: Row = {"type": kind, "action": action, "protocol": protocol, "hit_count": "0"}
            found.append({"acl_name": name, "line_num": str(number), **row})
    return found


def objects(asked: Asked) -> list[Row]:
    found: list[Row] = []
    for line in blocks(asked.running.space(asked.context), ObjectNetwork):
        address = line.get(ObjectAddress)
        if address and isinstance(line.statement, ObjectNetwork):
            found.append({"name": line.statement.name, "type": address.kind, "host": address.first})
    return found


def object_translations(asked: Asked) -> list[Row]:
    found: list[Row] = []
    for line in blocks(asked.running.space(asked.context), ObjectNetwork):
        nat = line.get(ObjectNat)
        if nat and isinstance(line.statement, ObjectNetwork):
            ends = {"source_interface": nat.inside, "destination_interface": nat.outside, "source_type": nat.kind}
            found.append({**ends, "source_real": line.statement.name, "source_mapped": nat.mapped})
    return found
