"""`show failover group n`: one failover group on both hosts (reference 9.6; the layout is partly ours)."""

from simulator.appliance.device import Device
from simulator.appliance.links import links_of
from simulator.appliance.show.failover import INDENT, interface_lines, last_failover, on_line
from simulator.appliance.show.hosts import HostView, other_host, this_host
from simulator.appliance.show.updates import context_updates
from simulator.vocabulary import GroupId, Millis


def show_failover_group(device: Device, now: Millis, group: GroupId) -> tuple[str, ...]:
    """A group that is not configured is refused in words of our own."""
    unit = device.live
    if unit.settings.group(group) is None:
        return (f"ERROR: failover group {group} is not configured",)
    if not unit.failover_on:
        return (on_line(unit, group),)
    _, state_link = links_of(device.running)
    return (
        f"Last Failover at: {last_failover(device, group)}",
        "",
        *_host(this_host(unit, now).of_group(group)),
        "",
        *_host(other_host(unit, now).of_group(group)),
        "",
        *context_updates(unit.counters, configured=state_link is not None),
    )


def _host(host: HostView) -> tuple[str, ...]:
    view = host.groups[0]
    interfaces = interface_lines(host.interfaces)
    return (
        f"  {host.heading + ':':<14}{host.role.title}",
        f"{INDENT}State:          {view.state}",
        f"{INDENT}Active time:    {view.active_s} (sec)",
        *(("", *interfaces) if interfaces else ()),
    )
