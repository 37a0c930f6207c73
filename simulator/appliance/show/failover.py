"""`show failover` in the system execution space (reference 9.1, the source document's form; 9.4 before groups exist)."""

from typing import Final

from simulator.appliance.cli.statements import FailoverTimeout
from simulator.appliance.clock import clock_text, seconds_text
from simulator.appliance.config.defaults import NO_TIMEOUT
from simulator.appliance.config.model import first
from simulator.appliance.device import Device
from simulator.appliance.links import links_of
from simulator.appliance.show.forms import has, most_monitored
from simulator.appliance.show.hosts import HostView, InterfaceView, other_host, shown_groups, this_host
from simulator.appliance.show.updates import queue_table, update_rows, update_table
from simulator.failover.messages import UnitReport
from simulator.failover.records import UnitState
from simulator.failover.settings import (
    INTERFACE_TIMERS_MS,
    GroupSettings,
    InterfacePolicy,
)
from simulator.releases import Feature
from simulator.vocabulary import SYSTEM_GROUP, CableStatus, GroupId, Millis, PeerState, Platform

INDENT: Final = " " * 16
INTERFACE_INDENT: Final = " " * 18


def show_failover(device: Device, now: Millis) -> tuple[str, ...]:
    """The whole unit. With failover off only the settings are printed (reference 9.4)."""
    unit = device.live
    if not unit.failover_on:
        return _header(device)
    body = _group_hosts(device, now) if unit.settings.groups else _unit_hosts(device, now)
    return (*_header(device), *_versions(device), *body, "", *_stateful(device))


def on_line(unit: UnitState, group: GroupId) -> str:
    """First line. A unit that kept the standby addresses when failover was turned off says so (reference 6.4)."""
    if unit.failover_on:
        return "Failover On " if has(Feature.BLANK_BEHIND_ON, unit.settings) else "Failover On"
    return "Failover Off" if unit.groups[group].holds_active else "Failover Off (pseudo-Standby)"


def last_failover(device: Device, group: GroupId) -> str:
    """A unit that has not switched since it started prints the time of its start."""
    unit = device.live
    at_ms = unit.groups[group].last_failover_ms
    moment = unit.booted_ms if at_ms is None else at_ms
    return clock_text(device.epoch_at(moment), moment)


def host_lines(host: HostView) -> tuple[str, ...]:
    """Role, and state and active time per group."""
    lines = [f"  {host.heading + ':':<14}{host.role.title}"]
    for view in host.groups:
        lines.append(f"  {f'Group {view.group}':<14}State:          {view.state}")
        lines.append(f"{INDENT}Active time:    {view.active_s} (sec)")
    return tuple(lines)


def interface_lines(interfaces: tuple[InterfaceView, ...]) -> tuple[str, ...]:
    return tuple(
        f"{INTERFACE_INDENT}{view.context + ' ' if view.context else ''}Interface {view.name} ({view.address}): {view.status}"
        for view in interfaces
    )


def _header(device: Device) -> tuple[str, ...]:
    unit = device.live
    settings = unit.settings
    group = settings.groups[0] if settings.groups else None
    poll_ms, hold_ms = (group.interface_poll_ms, group.interface_hold_ms) if group else INTERFACE_TIMERS_MS
    watched = sum(interface.monitored for interface in settings.interfaces)
    lines = [
        on_line(unit, 1 if settings.groups else SYSTEM_GROUP),
        *_cable_status(device),
        f"Failover unit {settings.role.title}",
        f"Failover LAN Interface: {_lan_interface(device)}",
        *((f"Reconnect timeout {_reconnect_timeout(device)}",) if has(Feature.RECONNECT_TIMEOUT, settings) else ()),
        f"Unit Poll frequency {seconds_text(settings.unit_poll_ms)}, holdtime {seconds_text(settings.unit_hold_ms)}",
        # The system space's own interface timers and policy have no effect in Active/Active (reference 3.2); the numbers
        # that do are the groups'. Group 1's stand for both here.
        f"Interface Poll frequency {seconds_text(poll_ms)}, holdtime {seconds_text(hold_ms)}",
        f"Interface Policy {_policy_text(group.policy if group else InterfacePolicy())}",
        f"Monitored Interfaces {watched} of {most_monitored(settings)} maximum",
        *(("MAC Address Move Notification Interval not set",) if has(Feature.MAC_MOVE_LINE, settings) else ()),
    ]
    if any(group.replicate_http for group in settings.groups):
        lines.append("failover replication http")
    return tuple(lines)


def _reconnect_timeout(device: Device) -> str:
    """`failover timeout` (reference 8.1)."""
    typed = first(device.running.system, FailoverTimeout)
    return typed.text if typed else NO_TIMEOUT


def _cable_status(device: Device) -> tuple[str, ...]:
    """A PIX has a port for a serial failover cable (reference 9.1, D13)."""
    if device.platform is not Platform.PIX:
        return ()
    unit = device.live
    reading = unit.cable or CableStatus.NOT_HERE
    return (f"Cable status: {'N/A - LAN-based failover enabled' if unit.settings.lan_based else reading.value}",)


def _lan_interface(device: Device) -> str:
    unit = device.live
    link, _ = links_of(device.running)
    if unit.failover_on and not unit.settings.lan_based:
        return "N/A - Serial-based failover enabled"
    if link is None:
        return "not Configured"
    if unit.failover_on and unit.peer.suspends:
        return f"{link.name} {link.port} (Failed - No Switchover)"  # recalled: not in a stored capture
    return f"{link.name} {link.port} ({'up' if unit.link_up else 'down'})"


def _policy_text(policy: InterfacePolicy) -> str:
    return f"{policy.amount}{'%' if policy.percent else ''}"


def _versions(device: Device) -> tuple[str, ...]:
    unit = device.live
    known = _known(device)
    lines = [f"Version: Ours {unit.settings.version}, Mate {known.version if known else 'Unknown'}"]
    if has(Feature.SERIAL_NUMBERS, unit.settings):
        theirs = known.identity.serial if known else ""
        lines.append(f"Serial Number: Ours {unit.settings.identity.serial}, Mate {theirs or 'Unknown'}")
    groups: tuple[GroupSettings, ...] = unit.settings.groups
    lines += [f"Group {group.id} last failover at: {last_failover(device, group.id)}" for group in groups]
    if not groups:
        lines.append(f"Last Failover at: {last_failover(device, SYSTEM_GROUP)}")
    return (*lines, "")


def _known(device: Device) -> UnitReport | None:
    """What the peer has said of itself since it was detected."""
    peer = device.live.peer
    return peer.report if peer.state is not PeerState.NOT_DETECTED else None


def _group_hosts(device: Device, now: Millis) -> tuple[str, ...]:
    known = _known(device)
    mine, other = this_host(device.live, now), other_host(device.live, now)
    return (
        *host_lines(mine),
        *_interfaces(device, mine, device.version),
        "",
        *host_lines(other),
        *_interfaces(device, other, known.version if known else ""),
    )


def _unit_hosts(device: Device, now: Millis) -> tuple[str, ...]:
    """The form without groups: what a secondary prints that has not received the configuration yet (reference 9.4)."""
    mine, other = this_host(device.live, now), other_host(device.live, now)
    assert shown_groups(device.live) == (SYSTEM_GROUP,)
    lines: list[str] = []
    for host in (mine, other):
        lines.append(f"        {host.heading}: {host.role.title} - {host.groups[0].state}")
        lines.append(f"{INDENT}Active time: {host.groups[0].active_s} (sec)")
        lines.extend(interface_lines(host.interfaces))
        lines.append("")
    return tuple(lines[:-1])


def _interfaces(device: Device, host: HostView, version: str) -> tuple[str, ...]:
    """An ASA names its chassis first; a PIX has no slots to name. Units of a pair are of one model (reference 13), each
    with its own version, "" where nothing is known of it (reference 20.2)."""
    lines = interface_lines(host.interfaces)
    if device.platform is Platform.ASA:
        inside = f"{device.model} hw/sw rev (1.0/{version}) status (Up Sys)" if version else "empty"
        lines = (f"{INDENT}slot 0: {inside}", *lines)
    return ("", *lines) if lines else ()


def _stateful(device: Device) -> tuple[str, ...]:
    unit = device.live
    _, state = links_of(device.running)
    lines = ["Stateful Failover Logical Update Statistics"]
    if state is None:
        return (*lines, "        Link : Unconfigured.")
    lines.append(f"        Link : {state.name} {state.port} ({'up' if unit.state_link_up else 'down'})")
    return (*lines, *update_table(update_rows(unit.counters)), "", *queue_table(unit.counters))
