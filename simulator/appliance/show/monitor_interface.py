"""`show monitor-interface` inside a context (reference 9.11; the true role of each host, reference 15 row 7)."""

from simulator.appliance.device import Device
from simulator.appliance.show.hosts import HostView, other_host, this_host
from simulator.vocabulary import GroupId, Millis


def show_monitor_interface(device: Device, now: Millis, context: str, group: GroupId) -> tuple[str, ...]:
    unit = device.live
    return (
        *_host(this_host(unit, now), context, group),
        *_host(other_host(unit, now), context, group),
    )


def _host(host: HostView, context: str, group: GroupId) -> tuple[str, ...]:
    interfaces = host.in_context(context)
    return (
        f"        {host.heading}: {host.role.title} - {host.view_of(group).state}",
        *(f"                Interface {view.name} ({view.address}): {view.status}" for view in interfaces),
    )
