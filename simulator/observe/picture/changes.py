"""Which entities of the snapshot look different now. What is made of the same objects as before is not looked at again."""

from collections.abc import Iterable
from typing import Final

from simulator.observe.picture import firewalls, network
from simulator.observe.picture.consoles import prompt_sources
from simulator.observe.picture.view import Sight
from simulator.vocabulary import Millis
from simulator.wire import events as ev
from simulator.wire.codec import UNNUMBERED
from simulator.wire.snapshot import InterfaceView
from simulator.world.world import Chassis, World

HEARD_EVERY_MS: Final = 250
"""Wall time between two reports of nothing but another hello heard: enough for a hold timer that runs smoothly."""


def tell_firewalls(sight: Sight, before: World, after: World) -> None:
    """Units, groups, interfaces and prompts that changed."""
    for unit in firewalls.BOTH:
        old, new = before.chassis(unit), after.chassis(unit)
        if not _same(firewalls.group_sources(before, old), firewalls.group_sources(after, new)):
            known = {view.group: view for view in sight.snapshot.groups if view.unit == unit.value}
            for view in firewalls.group_views(after, new):
                if view != known.get(view.group):
                    sight.tell(ev.GroupEvent(*UNNUMBERED, after.now_ms, view))
        if old is new:
            continue
        if not _same(firewalls.unit_sources(old), firewalls.unit_sources(new)):
            seen = firewalls.unit_view(new)
            if seen not in sight.snapshot.units:
                sight.tell(ev.UnitEvent(*UNNUMBERED, after.now_ms, seen))
        _tell_interfaces(sight, old, new, after.now_ms)
        _tell_prompt(sight, old, new, after.now_ms)
        _tell_lanes(sight, new, after.now_ms)


def stood(before: World, after: World) -> bool:
    """Nothing but consoles, tables and logs have changed: what is typed to be read leaves the rest alone."""
    return (before.faults, before.blocked) == (after.faults, after.blocked) and all(
        _same(_chassis_sources(before.chassis(unit)), _chassis_sources(after.chassis(unit))) for unit in firewalls.BOTH
    )


def _chassis_sources(chassis: Chassis) -> tuple[object, ...]:
    device = chassis.device
    inside = (device.unit, device.running, device.startup, device.model, device.cable_end)
    return (chassis.power, chassis.boot_done_ms, chassis.carriers, chassis.cable, *inside)


def tell_prompts(sight: Sight, before: World, after: World) -> None:
    for unit in firewalls.BOTH:
        _tell_prompt(sight, before.chassis(unit), after.chassis(unit), after.now_ms)


def tell_network(sight: Sight, before: World, after: World) -> None:
    """Ports, links, switches and faults that changed."""
    faults_changed = not _same(before.faults, after.faults)
    if faults_changed:
        _tell_faults(sight, after)
    moved = [
        after.chassis(unit)
        for unit in firewalls.BOTH
        if not _same(
            network.port_sources(before, before.chassis(unit)), network.port_sources(after, after.chassis(unit))
        )
    ]
    if not (moved or faults_changed):
        return
    all_lines = after.lines()
    ports = set(sight.snapshot.ports)
    for chassis in moved:
        for port in network.port_views(after, chassis, all_lines):
            if port not in ports:
                sight.tell(ev.PortEvent(*UNNUMBERED, after.now_ms, port))
    for link in network.link_views(after, all_lines):
        if link not in sight.snapshot.links:
            sight.tell(ev.LinkEvent(*UNNUMBERED, after.now_ms, link))
    for switch in network.switch_views(after):
        if switch not in sight.snapshot.switches:
            sight.tell(ev.SwitchEvent(*UNNUMBERED, after.now_ms, switch))


def tell_peers(sight: Sight, before: World, after: World, told_ms: tuple[Millis, Millis]) -> tuple[Millis, Millis]:
    """What each unit believes of the other. Nothing but another hello heard is told every so often, and when time rests.

    Returns when each was told last."""
    clock = sight.snapshot.clock
    every_ms = 0 if clock.paused else int(HEARD_EVERY_MS * clock.speed)
    told = list(told_ms)
    for index, unit in enumerate(firewalls.BOTH):
        chassis = after.chassis(unit)
        known = sight.snapshot.peers[index]
        if chassis is before.chassis(unit) and known.heard_ms == firewalls.heard_ms(chassis):
            continue
        seen = firewalls.peer_view(chassis)
        if seen == known:
            continue
        only_heard = firewalls.differ_in_heard_only(seen, known)
        if only_heard and after.now_ms - told[index] < every_ms:
            continue
        told[index] = after.now_ms
        sight.tell(ev.PeerEvent(*UNNUMBERED, after.now_ms, seen))
    return told[0], told[1]


def _tell_interfaces(sight: Sight, old: Chassis, new: Chassis, now_ms: Millis) -> None:
    before, after = old.device.unit, new.device.unit
    changed = not _same(firewalls.interface_sources(old), firewalls.interface_sources(new))
    if not changed and (before is None or after is None or before.monitors is after.monitors):
        return
    known = tuple(view for view in sight.snapshot.interfaces if view.unit == new.unit.value)
    views: Iterable[InterfaceView] = (
        firewalls.interface_views(new) if changed or after is None else firewalls.with_health(known, after)
    )
    there = {(view.context, view.name): view for view in known}
    for view in views:
        if there.pop((view.context, view.name), None) != view:
            sight.tell(ev.InterfaceEvent(*UNNUMBERED, now_ms, view))
    for gone in there.values():
        sight.tell(ev.InterfaceGoneEvent(*UNNUMBERED, now_ms, gone.unit, gone.context, gone.name))


def _tell_prompt(sight: Sight, old: Chassis, new: Chassis, now_ms: Millis) -> None:
    if _same(prompt_sources(old.device), prompt_sources(new.device)):
        return
    if any(view.unit == new.unit.value and view.prompt != sight.prompt(new) for view in sight.snapshot.consoles):
        sight.print(new, now_ms, ())


def _tell_lanes(sight: Sight, new: Chassis, now_ms: Millis) -> None:
    """Each lane ends in the state of now: what a unit that stops or starts does without a transition."""
    states = firewalls.lane_states(new)
    for lane in sight.snapshot.lanes:
        if lane.unit == new.unit.value and lane.segments[-1].state != states[lane.group]:
            sight.tell(ev.LaneEvent(*UNNUMBERED, now_ms, lane.unit, lane.group, states[lane.group]))


def _tell_faults(sight: Sight, after: World) -> None:
    seen = network.fault_views(after)
    names = {view.fault for view in seen}
    for known in sight.snapshot.faults:
        if known.fault not in names:
            sight.tell(ev.RepairEvent(*UNNUMBERED, after.now_ms, known.fault))
    for view in seen:
        if view not in sight.snapshot.faults:
            sight.tell(ev.FaultEvent(*UNNUMBERED, after.now_ms, view))


def _same(before: tuple[object, ...], after: tuple[object, ...]) -> bool:
    """The very same objects, all of them."""
    return len(before) == len(after) and all(old is new for old, new in zip(before, after, strict=True))
