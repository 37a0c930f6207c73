"""An observer's view of the whole pair: what no unit can know, and nothing of which flows back into one."""

from enum import StrEnum

from simulator.appliance import device as appliance
from simulator.appliance.device import Device
from simulator.failover.records import GroupRun
from simulator.vocabulary import USER_GROUPS, GroupId, GroupState, InterfaceStatus, Link, UnitRole, Value
from simulator.world.links import end_of, path
from simulator.world.world import World


class Problem(StrEnum):
    """What should not be. All of them can be for a moment while a group moves."""

    TWO_ACTIVE = "two active"
    """A group is active on both units: split brain."""
    NONE_ACTIVE = "none active"
    DUPLICATE_ADDRESS = "duplicate address"
    """Both units answer for one address on one segment."""


class Finding(Value):
    """One problem. group: the group concerned; address: the doubled one, else empty."""

    problem: Problem
    group: GroupId
    address: str = ""


def findings(world: World) -> tuple[Finding, ...]:
    """Every problem of the pair now, by group."""
    devices = (world.primary.device, world.secondary.device)
    configured = [group for group in USER_GROUPS if any(_configured(device, group) for device in devices)]
    found: list[Finding] = []
    for group in configured:
        active = sum(_active(device, group) for device in devices)
        if active != 1:
            found.append(Finding(Problem.TWO_ACTIVE if active else Problem.NONE_ACTIVE, group))
    return (*found, *_duplicates(world))


def split_brain(world: World) -> bool:
    """Whether some group is active on both units."""
    return any(finding.problem is Problem.TWO_ACTIVE for finding in findings(world))


def settled(primary: Device, secondary: Device) -> bool:
    """Whether every configured group is Active on one unit and Standby Ready on the other."""
    wanted = {GroupState.ACTIVE, GroupState.STANDBY_READY}
    groups = [group for group in USER_GROUPS if _configured(primary, group) or _configured(secondary, group)]
    return bool(groups) and all({_state(primary, group), _state(secondary, group)} == wanted for group in groups)


def healthy(primary: Device, secondary: Device) -> bool:
    """Settled, and every monitored interface of both units is Normal and hears its peer's."""
    return settled(primary, secondary) and all(_hears_all(device) for device in (primary, secondary))


def _hears_all(device: Device) -> bool:
    """A unit's interfaces that cannot be tested, for want of a standby address, count if they have their link."""
    monitors = device.unit.monitors if device.unit else ()
    return all(
        monitor.status is InterfaceStatus.NORMAL and not (monitor.waiting and monitor.testable)
        for monitor in monitors
        if monitor.monitored
    )


def link_passes(world: World, link: Link) -> bool:
    """Whether messages get through on one of the pair's own links, both ways; losses and delays aside."""
    devices = (world.primary.device.unit, world.secondary.device.unit)
    if devices[0] is None or devices[1] is None:
        return False
    now = world.lines()
    ends = [
        end_of(now, unit, state.settings, link, state) for unit, state in zip(UnitRole, devices, strict=True) if state
    ]
    return path(ends[0], ends[1]).passes and path(ends[1], ends[0]).passes


def _run(device: Device, group: GroupId) -> GroupRun | None:
    return device.unit.groups[group] if device.unit else None


def _configured(device: Device, group: GroupId) -> bool:
    return device.unit is not None and device.unit.settings.group(group) is not None


def _state(device: Device, group: GroupId) -> GroupState | None:
    run = _run(device, group)
    return run.state if run else None


def _active(device: Device, group: GroupId) -> bool:
    """Uses the active addresses: with failover disabled too, for a group that stayed (source: Disabled Failover)."""
    run = _run(device, group)
    return run is not None and run.holds_active and _configured(device, group)


def _duplicates(world: World) -> tuple[Finding, ...]:
    """Addresses that both units own on the same interface, whoever can hear them."""
    owned = {
        (interface.key, interface.address)
        for interface in appliance.interfaces(world.primary.device)
        if interface.address
    }
    return tuple(
        Finding(Problem.DUPLICATE_ADDRESS, interface.group, interface.address)
        for interface in appliance.interfaces(world.secondary.device)
        if interface.address and (interface.key, interface.address) in owned
    )
