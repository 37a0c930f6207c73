"""What lies around the two firewalls: ports with their cables, the pair's own links, switches, hosts, faults in force."""

from typing import Final

from msgspec.structs import replace

from simulator.appliance.addresses import port_shut_down
from simulator.appliance.device import Device, settings_of
from simulator.appliance.links import links_of
from simulator.failover.settings import FailoverSettings
from simulator.faults.names import name_of
from simulator.faults.values import (
    SwitchDead,
    VlanDead,
)
from simulator.faults.words import title
from simulator.observe.picture.firewalls import BOTH
from simulator.observe.picture.places import label_of, sides
from simulator.pair.topology import SERIAL, Host, Switch, Topology
from simulator.vocabulary import Link, PortName, Power
from simulator.wire.snapshot import FaultView, HostView, LinkView, PortView, SwitchView
from simulator.world.links import Line, Lines, end_of, path
from simulator.world.world import Chassis, World

_PURPOSES: Final = {Link.FAILOVER: "failover", Link.STATE: "state", None: "data"}


# --- ports ------------------------------------------------------------------------------------------------------------


def port_sources(world: World, chassis: Chassis) -> tuple[object, ...]:
    unit = chassis.device.unit
    inside = (unit.settings,) if unit else ()
    return (*world.faults, *world.blocked, chassis.power, chassis.carriers, chassis.device.running, *inside)


def port_views(world: World, chassis: Chassis, all_lines: Lines) -> tuple[PortView, ...]:
    settings = settings_of(chassis.device)
    listening = {entry.port for entry in world.blocked if entry.unit is chassis.unit}
    return tuple(
        replace(
            _port_view(world.topology, chassis, settings, port, all_lines.get((chassis.unit, port))),
            forwards=port not in listening,
        )
        for port in sorted(world.topology.ports)
    )


def _port_view(
    topology: Topology, chassis: Chassis, settings: FailoverSettings, port: PortName, line: Line | None
) -> PortView:
    return PortView(
        unit=chassis.unit.value,
        port=port,
        purpose=_purpose(topology, settings, port, line),
        enabled=not port_shut_down(chassis.device.running, port),
        carrier=chassis.power is Power.ON and port in chassis.carriers,
        plugged=line is not None and line.plugged,
        switch=line.cable.switch if line else "",
        switch_port=line.cable.switch_port if line else "",
        switch_port_up=line is not None and line.switch_port_up and line.switch_on,
        loss_percent=line.loss_percent if line else 0,
        delay_ms=line.delay_ms if line else 0,
        cut=_cut(line) if line else "",
        dead_vlans=line.dead_vlans if line else (),
        label=label_of(port),
        bundle=next((bundle.name for bundle in settings.bundles if port in bundle.members), ""),
    )


def _purpose(topology: Topology, settings: FailoverSettings, port: PortName, line: Line | None) -> str:
    """As configured; where nothing is (yet), data if the switch behind it has VLANs."""
    for link, configured in ((Link.FAILOVER, settings.link_port), (Link.STATE, settings.state_port)):
        if configured and port in settings.members_of(configured):
            return _PURPOSES[link]
    switch = topology.switch(line.cable.switch) if line else None
    return _PURPOSES[None] if switch and switch.vlans else "unused"


def _cut(line: Line) -> str:
    """Both ways at once is possible: two faults."""
    return " ".join(word for word, cut in (("in", line.cut_in), ("out", line.cut_out)) if cut)


# --- the pair's own links ---------------------------------------------------------------------------------------------


def link_views(world: World, all_lines: Lines) -> tuple[LinkView, ...]:
    return tuple(_link_view(world, all_lines, link) for link in (Link.FAILOVER, Link.STATE))


def _link_view(world: World, all_lines: Lines, link: Link) -> LinkView:
    configured = [config for unit in BOTH if (config := _configured(world.chassis(unit).device, link))]
    name, port = configured[0] if configured else ("", "")
    return LinkView(link=link.value, name=name, port=port, up=_passes(world, all_lines, link))


def _configured(device: Device, link: Link) -> tuple[str, PortName] | None:
    if link is Link.FAILOVER and device.unit is not None and not device.unit.settings.lan_based:
        return ("serial cable", SERIAL)
    failover, state = links_of(device.running)
    found = failover if link is Link.FAILOVER else state
    return (found.name, found.port) if found else None


def _passes(world: World, all_lines: Lines, link: Link) -> bool:
    ends = []
    for unit in BOTH:
        chassis = world.chassis(unit)
        running = chassis.device.unit
        if chassis.power is not Power.ON or running is None:
            return False
        ends.append(end_of(all_lines, unit, running.settings, link, running))
    there, back = ends
    return path(there, back).passes and path(back, there).passes


# --- switches, hosts, faults ------------------------------------------------------------------------------------------


def switch_views(world: World) -> tuple[SwitchView, ...]:
    places = sides(world)
    ordered = sorted(world.topology.switches, key=lambda switch: switch.name)
    return tuple(_switch_view(world, switch, places[switch.name]) for switch in ordered)


def _switch_view(world: World, switch: Switch, side: str) -> SwitchView:
    faults = [entry.fault for entry in world.faults]
    dead = {
        fault.vlan
        for fault in faults
        if isinstance(fault, VlanDead) and (fault.switch, fault.unit) == (switch.name, None)
    }
    return SwitchView(
        switch=switch.name,
        title=switch.title,
        on=SwitchDead(switch.name) not in faults,
        vlans=switch.vlans,
        dead_vlans=tuple(sorted(dead)),
        side=side,
    )


def host_views(world: World) -> tuple[HostView, ...]:
    return tuple(_host_view(world, host) for host in sorted(world.topology.hosts, key=lambda host: host.name))


def _host_view(world: World, host: Host) -> HostView:
    return HostView(
        host=host.name,
        kind=host.kind.value,
        title=f"{host.kind.value.capitalize()} {host.name[len(host.kind.value) :]}".strip(),
        address=host.address,
        context=" ".join(world.topology.contexts_of(host)),
        switch=host.switch,
        vlan=host.vlan,
    )


def fault_views(world: World) -> tuple[FaultView, ...]:
    views = [FaultView(name_of(entry.fault), title(entry.fault), entry.since_ms) for entry in world.faults]
    return tuple(sorted(views, key=lambda view: view.fault))
