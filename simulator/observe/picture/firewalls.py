"""The two firewalls as the observer sees them: units, groups, data interfaces, and what each believes of the other.

Every function is a projection of the world as it is now. `*_sources` names the values that a projection is made from: while
all of them are the same objects, so is the picture.
"""

from typing import Final

from msgspec.structs import replace

from simulator.appliance.addresses import OwnedInterface, owned_interfaces
from simulator.appliance.config.model import Configuration, Line
from simulator.appliance.device import role_of, settings_of
from simulator.appliance.show.state import configuration_state
from simulator.failover.records import GroupRun, InterfaceMonitor, UnitState
from simulator.failover.settings import FailoverSettings, InterfaceSettings
from simulator.vocabulary import USER_GROUPS, GroupId, InterfaceKey, Millis, PeerState, UnitRole
from simulator.wire.snapshot import GroupView, InterfaceView, PeerView, UnitView
from simulator.world.world import Chassis, World

OFF: Final = "Off"
"""State of every group of a unit whose software does not run."""
_STOPPED: Final = FailoverSettings()


# --- units ------------------------------------------------------------------------------------------------------------


def unit_sources(chassis: Chassis) -> tuple[object, ...]:
    device = chassis.device
    unit = device.unit
    inside = (unit.settings, unit.replication, unit.groups) if unit else ()
    return (chassis.power, chassis.boot_done_ms, device.running, device.startup, device.version, *inside)


def unit_view(chassis: Chassis) -> UnitView:
    device = chassis.device
    unit = device.unit
    return UnitView(
        unit=chassis.unit.value,
        role=role_of(device).title,
        hostname=device.running.hostname,
        model=device.model,
        power=chassis.power.value,
        boot_done_ms=chassis.boot_done_ms,
        failover_on=unit is not None and unit.failover_on,
        pseudo_standby=unit is not None and _pseudo_standby(unit),
        config_state=", ".join(configuration_state(unit)) if unit else "",
        unsaved=unit is not None and device.running is not device.startup and device.running != device.startup,
        version=device.version,
    )


def _pseudo_standby(unit: UnitState) -> bool:
    """Failover was turned off while standing by: it keeps the standby addresses (reference 6.4)."""
    return not unit.failover_on and any(not unit.groups[group.id].holds_active for group in unit.settings.groups)


# --- groups -----------------------------------------------------------------------------------------------------------


def group_sources(world: World, chassis: Chassis) -> tuple[object, ...]:
    unit = chassis.device.unit
    other = world.chassis(chassis.unit.other).device.unit
    inside = (unit.settings, unit.groups, *(monitor.status for monitor in unit.monitors)) if unit else ()
    seen = (other.peer.state, other.peer.is_current, other.peer.report) if other else ()
    return (chassis.device.running, len(inside), *inside, *seen)


def group_views(world: World, chassis: Chassis) -> tuple[GroupView, ...]:
    return tuple(_group_view(world, chassis, group) for group in USER_GROUPS)


def _group_view(world: World, chassis: Chassis, group: GroupId) -> GroupView:
    device = chassis.device
    unit = device.unit
    settings = settings_of(device)
    configured = settings.group(group)
    run = unit.groups[group] if unit else GroupRun(id=group, holds_active=False)
    failed, monitored = unit.failed_interfaces(group) if unit else (0, 0)
    delay_ms = configured.preempt_delay_ms if configured else None
    return GroupView(
        unit=chassis.unit.value,
        group=group,
        configured=configured is not None,
        state=run.state.value if unit else OFF,
        active=configured is not None and run.holds_active,
        reason=run.reason.value if unit else "",
        since_ms=run.entered_ms,
        active_since_ms=run.active_since_ms,
        active_ms=run.active_ms,
        last_failover_ms=run.last_failover_ms,
        preferred=settings.preferred(group) is settings.role,
        preempt_s=None if delay_ms is None else delay_ms // 1_000,
        preempt_due_ms=run.preempt_due_ms,
        failed_interfaces=failed,
        monitored_interfaces=monitored,
        policy=f"{configured.policy.amount}{'%' if configured.policy.percent else ''}" if configured else "",
        seen_by_peer=_seen(world.chassis(chassis.unit.other).device.unit, group),
        contexts=_contexts(device.running, group),
    )


def _seen(other: UnitState | None, group: GroupId) -> str:
    """What the other unit holds the group's state here to be; "" where nobody looks."""
    if other is None:
        return ""
    state = other.peer.group_state(group)
    return state.value if state else PeerState.NOT_DETECTED.value


def _contexts(running: Configuration, group: GroupId) -> tuple[str, ...]:
    return tuple(name for name in running.context_names if running.group_of(name) == group)


# --- data interfaces --------------------------------------------------------------------------------------------------


def interface_sources(chassis: Chassis) -> tuple[object, ...]:
    """Besides the monitors, which change with every hello."""
    unit = chassis.device.unit
    inside = (unit.settings, unit.groups) if unit else ()
    return (chassis.device.running, *inside)


def interface_views(chassis: Chassis) -> tuple[InterfaceView, ...]:
    """In the order of their keys."""
    device = chassis.device
    unit = device.unit
    if unit is None:
        views = [_stopped(chassis, interface) for interface in settings_of(device).interfaces]
    else:
        owned = {interface.key: interface for interface in owned_interfaces(device.running, unit)}
        views = [
            _health(_running(chassis, interface, owned[interface.key]), unit.monitor(interface.key))
            for interface in unit.settings.interfaces
        ]
    return tuple(sorted(views, key=lambda view: (view.context, view.name)))


def with_health(views: tuple[InterfaceView, ...], unit: UnitState) -> tuple[InterfaceView, ...]:
    """The same interfaces with their health as it is now."""
    monitors = {monitor.key: monitor for monitor in unit.monitors}
    return tuple(_health(view, monitors.get(InterfaceKey(view.context, view.name))) for view in views)


def _health(view: InterfaceView, monitor: InterfaceMonitor | None) -> InterfaceView:
    if monitor is None:
        return view
    testing = monitor.run.test.value if monitor.run else ""
    if (view.status, view.waiting, view.testing) == (monitor.status.value, monitor.waiting, testing):
        return view
    return replace(view, status=monitor.status.value, waiting=monitor.waiting, testing=testing)


def _running(chassis: Chassis, interface: InterfaceSettings, owned: OwnedInterface) -> InterfaceView:
    return replace(_stopped(chassis, interface), address=owned.address or "", mac=owned.mac)


def _stopped(chassis: Chassis, interface: InterfaceSettings) -> InterfaceView:
    return InterfaceView(
        unit=chassis.unit.value,
        context=interface.key.context,
        name=interface.key.name,
        group=interface.group,
        port=interface.port,
        subinterface=_subinterface(chassis.device.running, interface),
        vlan=interface.vlan,
        monitored=interface.monitored,
        enabled=interface.enabled,
        status="",
        waiting=False,
        testing="",
        address="",
        mac="",
    )


def _subinterface(running: Configuration, interface: InterfaceSettings) -> str:
    """What the system execution space allocated: "Ethernet0.1", whatever the context calls it."""
    line = running.named_interface(interface.key.context, interface.key.name)
    name = _name(line) if line else ""
    for allocated in running.allocations(interface.key.context):
        if name in (allocated.mapped, allocated.port):
            return allocated.port
    return name or interface.port


def _name(line: Line) -> str:
    return str(getattr(line.statement, "name", ""))


# --- what a unit believes of the other --------------------------------------------------------------------------------


def peer_view(chassis: Chassis) -> PeerView:
    unit = chassis.device.unit
    settings = unit.settings if unit else _STOPPED
    if unit is None:
        return PeerView(chassis.unit.value, "", "", None, settings.unit_poll_ms, settings.unit_hold_ms, 0, False)
    peer = unit.peer
    return PeerView(
        unit=chassis.unit.value,
        peer=peer.state.value,
        link=peer.link.value,
        heard_ms=peer.heard_ms,
        poll_ms=settings.unit_poll_ms,
        hold_ms=settings.unit_hold_ms,
        missed=peer.missed,
        probing=peer.probe_round > 0,
    )


def heard_ms(chassis: Chassis) -> Millis | None:
    """When it last heard a hello on the failover link."""
    return chassis.device.unit.peer.heard_ms if chassis.device.unit else None


def differ_in_heard_only(left: PeerView, right: PeerView) -> bool:
    """Whether two beliefs differ in nothing but the last hello."""
    return left == replace(right, heard_ms=left.heard_ms)


def lane_states(chassis: Chassis) -> tuple[str, ...]:
    """The state of groups 0, 1 and 2."""
    unit = chassis.device.unit
    return tuple(run.state.value for run in unit.groups) if unit else (OFF, OFF, OFF)


BOTH: Final = (UnitRole.PRIMARY, UnitRole.SECONDARY)
