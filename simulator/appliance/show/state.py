"""`show failover state` (reference 9.7; four `=` on both sides as in the source document, reference 15 row 18)."""

from typing import Final

from simulator.appliance.clock import clock_text
from simulator.appliance.device import Device
from simulator.appliance.show.forms import has
from simulator.appliance.show.hosts import WAITING, GroupView, HostView, other_host, this_host
from simulator.failover.records import UnitState
from simulator.releases import Feature
from simulator.vocabulary import SYSTEM_GROUP, GroupState, InterfaceStatus, Millis, PeerState

_FAILED: Final = frozenset({InterfaceStatus.FAILED, InterfaceStatus.LINK_DOWN, InterfaceStatus.NO_LINK})


def show_failover_state(device: Device, now: Millis) -> tuple[str, ...]:
    unit = device.live
    end = "===" if has(Feature.THREE_EQUALS, unit.settings) else "===="
    return (
        "               State          Last Failure Reason      Date/Time",
        *_host(device, "This host  -", this_host(unit, now)),
        *_host(device, "Other host -", other_host(unit, now)),
        "",
        f"====Configuration State{end}",
        *(f"        {line}" for line in configuration_state(unit)),
        f"====Communication State{end}",
        *(("        Mac set",) if _mac_set(unit) else ()),
    )


def configuration_state(unit: UnitState) -> tuple[str, ...]:
    """Synchronisation as the giving unit, then as the receiving one; a unit that has been both prints both."""
    replication = unit.replication
    if not unit.failover_on:
        return ()
    if replication.receiving or replication.loading:
        return ("Config Syncing - STANDBY",)
    if replication.sending.due_ms is not None:
        return ("Config Syncing",)
    if not replication.synced:
        return ()
    if replication.unequal or (unit.peer.report is not None and unit.peer.report.unequal):
        return ("Sync Pending - configurations differ",)
    gave = ("Sync Done",) if replication.was_active_role else ()
    got = ("Sync Done - STANDBY",) if replication.was_standby_role else ()
    return gave + got


def _mac_set(unit: UnitState) -> bool:
    """Addresses were exchanged once the peer was heard, and every unit that holds a group has set its own."""
    return unit.failover_on and (
        unit.peer.state is not PeerState.NOT_DETECTED or any(run.active for run in unit.groups)
    )


def _host(device: Device, heading: str, host: HostView) -> tuple[str, ...]:
    lines = [f"{heading:<15}{host.role.title}"]
    for view in host.groups:
        lines += [_group(device, view), *_failed(device, host, view)]
    return tuple(lines)


def _failed(device: Device, host: HostView, view: GroupView) -> tuple[str, ...]:
    """Which interfaces of a failed group have failed, from 9.0 on (reference 5.5)."""
    if view.state != GroupState.FAILED or not has(Feature.LISTS_FAILED, device.live.settings):
        return ()
    failed = (seen for seen in host.of_group(view.group).interfaces if seen.status.removesuffix(WAITING) in _FAILED)
    return tuple(f"{'':<30}{seen.context} {seen.name}: {seen.status}".rstrip() for seen in failed)


def _group(device: Device, view: GroupView) -> str:
    label = "" if view.group == SYSTEM_GROUP else f"    Group {view.group}"
    at = "" if view.failed_ms is None else clock_text(device.epoch_at(view.failed_ms), view.failed_ms)
    return f"{label:<15}{view.state:<15}{view.failure:<25}{at}".rstrip()
