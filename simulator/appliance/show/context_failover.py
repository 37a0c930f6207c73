"""`show failover` inside a context: this context only (reference 9.5)."""

from simulator.appliance.device import Device
from simulator.appliance.links import links_of
from simulator.appliance.show.failover import interface_lines, last_failover, on_line
from simulator.appliance.show.hosts import HostView, other_host, this_host
from simulator.appliance.show.updates import context_updates
from simulator.vocabulary import GroupId, Millis


def show_context_failover(device: Device, now: Millis, context: str, group: GroupId) -> tuple[str, ...]:
    """`context` as its failover group has it on both hosts. With failover off one line says so."""
    unit = device.live
    if not unit.failover_on:
        return (on_line(unit, group),)
    _, state_link = links_of(device.running)
    return (
        "Failover On",
        f"Last Failover at: {last_failover(device, group)}",
        *_context_lines("This context", this_host(unit, now), context, group),
        *_context_lines("Peer context", other_host(unit, now), context, group),
        "",
        *context_updates(unit.counters, configured=state_link is not None),
    )


def _context_lines(heading: str, host: HostView, context: str, group: GroupId) -> tuple[str, ...]:
    view = host.view_of(group)
    unnamed = (
        line.replace(f"{context} Interface", "Interface", 1) for line in interface_lines(host.in_context(context))
    )
    return (
        f"        {heading}: {view.state}",
        f"                Active time: {view.active_s} (sec)",
        *unnamed,
    )
