"""Time runs: what is due happens, units are stepped, and what they do is carried out.

A step never looks into a unit beyond its outputs, its settings and its ports. Whether a message gets through is decided
by the whole path when it is sent, and once more by the receiver's end when it arrives.
"""

from typing import Final, assert_never, get_args

import msgspec

from simulator.appliance import device as appliance
from simulator.appliance import shell
from simulator.appliance.device import CableReading, Device, DeviceOutput, EchoWanted, ReloadWanted
from simulator.failover import messages as said
from simulator.failover.inputs import Input, MessageHeard, PacketsHeard, PortChanged, TimeReached
from simulator.failover.outputs import (
    AnnounceAddresses,
    ApplyCommand,
    ApplyNews,
    ConnectionsEnded,
    ConsoleNotice,
    CountPackets,
    LoadConfig,
    MessageDropped,
    ReloadItself,
    Send,
    SendTest,
    SupplyConfig,
    SupplyState,
    Transition,
    UpdatesMissed,
)
from simulator.faults.values import (
    InForce,
    PortShutdown,
)
from simulator.vocabulary import CableStatus, GroupState, InputId, InterfaceKey, Millis, PortName, Power
from simulator.world import echo, spanning_tree, talking, traffic, ways
from simulator.world.happenings import (
    MEANINGFUL,
    CarrierChanged,
    FaultPut,
    FaultRepaired,
    PowerChanged,
    Sent,
)
from simulator.world.links import outward
from simulator.world.moving import Moving, Seat
from simulator.world.net import Talker
from simulator.world.queue import NEVER, BootDone, Delivery, Echo, FlowDue, HostTalks, Packets, Pending, PortForwards
from simulator.world.serial import reading

_KINDS: Final = {kind: str(kind.__struct_config__.tag) for kind in get_args(said.Message)}
_KEPT: Final = (
    *(ConsoleNotice, SupplyConfig, LoadConfig, ApplyCommand, ReloadItself, SupplyState, ApplyNews),
    *(MessageDropped, UpdatesMissed),
)
"""Outputs that a device answers by itself, or tells in its log, and never hands on."""
_MOVES: Final = (Transition, AnnounceAddresses, ConnectionsEnded)
"""Outputs that may change who passes what."""
_SPINS: Final = 1_000
"""So often a unit may want to be woken again within one millisecond before that is held for a fault of ours."""


class UnitSpins(Exception):
    """A unit wants to be woken again and again without time going on: a fault of ours, never of the user."""


def run(moving: Moving, until_ms: Millis, *, to_happening: bool = False) -> None:
    """Let time run to `until_ms`, or to the end of the millisecond in which something meaningful happens."""
    wake_later(moving.primary)
    wake_later(moving.secondary)
    primary, secondary, queue, seen = moving.primary, moving.secondary, moving.queue, len(moving.happenings)
    net = moving.net
    while True:
        if net.unjudged:
            _judge(moving)
        timer = primary if primary.deadline_ms <= secondary.deadline_ms else secondary
        due_ms = timer.deadline_ms
        queued_ms = queue.next_ms()
        at_ms = min(queued_ms, due_ms)
        if to_happening and at_ms > moving.now:
            if any(isinstance(entry.output, MEANINGFUL) for entry in moving.happenings[seen:]):
                return
            seen = len(moving.happenings)
        if at_ms > until_ms:
            break
        if at_ms > moving.now:
            moving.now = at_ms
        if queued_ms <= due_ms:
            _arrive(moving, queue.pop())
        else:
            _wake(moving, timer)
    moving.now = max(moving.now, until_ms)


def _judge(moving: Moving) -> None:
    """Something has changed that the flows through the pair may notice."""
    cause, moving.cause = moving.cause, 0
    talking.judge(moving, cause)
    _note_news(moving.primary)
    _note_news(moving.secondary)


def _wake(moving: Moving, seat: Seat) -> None:
    if seat.news_ms <= moving.now:
        _tell_news(moving, seat)
        return
    step(moving, seat, TimeReached(moving.new_id()), 0)
    if seat.deadline_ms > moving.now:
        seat.spins = 0
        return
    seat.spins += 1
    if seat.spins > _SPINS:
        raise UnitSpins(f"{seat.unit.value} at {moving.now} ms")


def _tell_news(moving: Moving, seat: Seat) -> None:
    """A unit's tables have something for the peer. No due time of its protocol changes with that."""
    seat.device, outputs = appliance.tell_news(seat.device, now=moving.now)
    for output in outputs:
        if isinstance(output, Send):
            _send(moving, seat, output, 0, 0)
    _note_news(seat)


def _note_news(seat: Seat) -> None:
    due_ms = appliance.news_due_ms(seat.device)
    news_ms = NEVER if due_ms is None else due_ms
    seat.news_ms = news_ms
    seat.deadline_ms = min(seat.timer_ms, news_ms)


def wake_later(seat: Seat) -> None:
    """Ask the unit when it wants to be woken."""
    due_ms = appliance.next_deadline(seat.device) if seat.on else None
    seat.timer_ms = NEVER if due_ms is None else due_ms
    if seat.device.tables is seat.tables and seat.settings is seat.tables_under:
        seat.deadline_ms = min(seat.timer_ms, seat.news_ms)
    else:
        seat.tables, seat.tables_under = seat.device.tables, seat.settings
        _note_news(seat)


def _arrive(moving: Moving, item: Pending) -> None:
    match item:
        case Delivery():
            _deliver(moving, item)
        case Packets():
            seat = moving.seat(item.to)
            if seat.on and moving.hears(seat, item.key) and traffic.heard(moving, seat, item.key):
                step(moving, seat, PacketsHeard(moving.new_id(), item.key), item.cause)
        case HostTalks():
            if traffic.talks(moving, item):
                step(moving, moving.seat(item.to), PacketsHeard(moving.new_id(), item.key), 0)
        case PortForwards():
            spanning_tree.forwards(moving, item)
        case BootDone():
            _finish_boot(moving, item)
        case FlowDue():
            talking.act(moving, item)
            _note_news(moving.primary)
            _note_news(moving.secondary)
        case Echo():
            echo.due(moving, item)
        case _:
            assert_never(item)


def _deliver(moving: Moving, item: Delivery) -> None:
    """A message of the peer; on a data interface it is also a packet that may be counted."""
    seat = moving.seat(item.to)
    via = item.via
    if not (seat.on and moving.hears(seat, via)):
        return
    if moving.counting and isinstance(via, InterfaceKey) and traffic.heard(moving, seat, via):
        step(moving, seat, PacketsHeard(moving.new_id(), via), item.cause)
    if type(said.plain(item.message)) is said.LogicalUpdate:
        device, outputs = appliance.take_news(seat.device, MessageHeard(0, via, item.message), now=moving.now)
        seat.device = device
        if outputs:
            settle(moving, seat, device, outputs, 0, item.cause)
        return
    step(moving, seat, MessageHeard(moving.new_id(), via, item.message), item.cause)


def step(moving: Moving, seat: Seat, input: Input, cause: InputId) -> None:
    """One input to a running unit, and all that follows from it at this moment."""
    device, outputs = appliance.step(seat.device, input, now=moving.now)
    settle(moving, seat, device, outputs, input.id, cause)


def settle(
    moving: Moving,
    seat: Seat,
    device: Device,
    outputs: tuple[DeviceOutput, ...],
    id: InputId,
    cause: InputId,
    *,
    typed: bool = False,
) -> None:
    """Take over what a unit has become and carry out what it does. typed: someone typed it at this very unit."""
    seat.device = device
    settings = device.unit.settings if device.unit else None
    changed = device.running is not seat.running or settings is not seat.settings
    if changed:
        seat.running, seat.settings = device.running, settings
        moving.rewired()
        moving.cause = id
    reload = quick = False
    for output in outputs:
        if isinstance(output, Send):
            _send(moving, seat, output, id, cause)
        elif isinstance(output, CountPackets):
            traffic.count(moving, seat, output)
        elif isinstance(output, SendTest):
            traffic.provoke(moving, seat, output, id)
        elif isinstance(output, ReloadWanted):
            reload, quick = True, output.quick
        elif isinstance(output, EchoWanted):
            echo.begin(moving, seat, output, id)
        elif not isinstance(output, _KEPT):
            moving.happen(seat.unit, output, id, cause)
            if isinstance(output, Transition) and GroupState.NEGOTIATION in (output.before, output.after):
                moving.rewired()
            if isinstance(output, _MOVES):
                moving.net.unjudged, moving.cause = True, id
                if isinstance(output, AnnounceAddresses) and output.active:
                    _announce(moving, seat, output)
    if reload:
        if not quick:
            device, last = appliance.leave(seat.device, now=moving.now, input_id=id)
            settle(moving, seat, device, last, id, cause)
        begin_boot(moving, seat, id, cause)
    elif changed:
        _settle_ports(moving, seat, id, cause, typed=typed)
    wake_later(seat)


def _settle_ports(moving: Moving, seat: Seat, id: InputId, cause: InputId, *, typed: bool) -> None:
    """The running configuration has changed: ports may be shut now, or open."""
    newly_shut = _note_shut_ports(moving, seat, id, cause)
    update_carriers(moving, id)
    if typed and newly_shut:
        moving.reopen_until_ms = 0
    elif not typed and moving.now < moving.reopen_until_ms:
        for port in shut_ports(moving, seat):
            type_lines(moving, seat, port_lines(port, "no shutdown"), moving.new_id(), id)


def _send(moving: Moving, seat: Seat, output: Send, id: InputId, cause: InputId) -> None:
    way = moving.path(seat, output.via)
    arrives_ms = None
    if way.passes and not (way.losses and moving.lost(way)):
        arrives_ms = moving.now + way.delay_ms
        far = moving.far(seat).unit
        moving.queue.push(Delivery(arrives_ms, moving.new_seq(), far, output.via, output.message, output.because or id))
    if moving.net.talkers and isinstance(output.via, InterfaceKey):
        _teach(moving, seat, output.via, id)
    if moving.messages:
        moving.happen(
            seat.unit,
            Sent(output.via, _KINDS[type(said.plain(output.message))], arrives_ms),
            id,
            output.because or cause,
        )


def _teach(moving: Moving, seat: Seat, key: InterfaceKey, id: InputId) -> None:
    """A hello goes out where the switch has not heard the announcement, or hears two units with one address."""
    if Talker(seat.unit, key) in moving.net.talkers:
        for owned in moving.owned(seat):
            if owned.key == key and owned.active and ways.learn(moving, seat, owned):
                moving.net.unjudged, moving.cause = True, id


def _announce(moving: Moving, seat: Seat, output: AnnounceAddresses) -> None:
    """Gratuitous ARP on every interface of the group: the switches learn where the active addresses are now (11.3)."""
    for owned in moving.owned(seat):
        end = moving.end(seat, owned.key) if owned.group == output.group else None
        if end is not None and not moving.lost(outward(end)):
            ways.learn(moving, seat, owned)


def carriers(moving: Moving, seat: Seat, device: Device) -> tuple[PortName, ...]:
    """Ports with carrier, if the unit runs with this running configuration."""
    return tuple(
        port
        for port in moving.world.topology.cabled_ports(seat.unit)
        if moving.lines[seat.unit, port].carrier and appliance.port_enabled(device, port)
    )


def update_carriers(moving: Moving, cause: InputId) -> None:
    """Tell each running unit of every carrier that came or went."""
    for seat in (moving.primary, moving.secondary):
        if not seat.on:
            continue
        before, after = seat.carriers, carriers(moving, seat, seat.device)
        seat.carriers = after
        spanning_tree.links_down(moving, seat, [port for port in before if port not in after])
        spanning_tree.links_up(moving, seat, [port for port in after if port not in before], cause)
        for port in moving.world.topology.cabled_ports(seat.unit):
            if (port in after) is not (port in before) and seat.on:
                number = moving.new_id()
                moving.happen(seat.unit, CarrierChanged(port, port in after), number, cause)
                step(moving, seat, PortChanged(number, port, port in after), cause)
                if seat.settings is not None and seat.settings.bundles:
                    moving.rewired()  # another member of a bundle may carry now
    update_cables(moving, cause)


def update_cables(moving: Moving, cause: InputId) -> None:
    """Tell each running unit whose serial failover cable reads otherwise."""
    for seat in (moving.primary, moving.secondary):
        now = reading(moving, seat) if seat.on else None
        if now is not None and now != seat.cable:
            _read_cable(moving, seat, now, cause)


def _read_cable(moving: Moving, seat: Seat, now: CableReading, cause: InputId) -> None:
    seat.cable = now
    number = moving.new_id()
    device, outputs = appliance.cable_changed(seat.device, now, now=moving.now, input_id=number)
    settle(moving, seat, device, outputs, number, cause)


def shut_ports(moving: Moving, seat: Seat) -> tuple[PortName, ...]:
    """Cabled ports that are shut down in the running configuration; none while the unit does not run."""
    ports = moving.world.topology.cabled_ports(seat.unit) if seat.on else ()
    return tuple(port for port in ports if not appliance.port_enabled(seat.device, port))


def _note_shut_ports(moving: Moving, seat: Seat, id: InputId, cause: InputId) -> bool:
    """`shutdown` under a cabled port is a fault in force for as long as it stands there, whoever typed it. Whether one
    began."""
    began = False
    down = shut_ports(moving, seat)
    for port in moving.world.topology.cabled_ports(seat.unit):
        shut = port in down
        fault = PortShutdown(seat.unit, port)
        entry = next((entry for entry in moving.faults if entry.fault == fault), None)
        if shut and entry is None:
            began = True
            moving.force(InForce(fault, moving.now, id))
            moving.happen(seat.unit, FaultPut(fault), id, cause)
        elif entry is not None and not shut:
            moving.unforce(entry)
            moving.happen(seat.unit, FaultRepaired(fault), id, cause)
    return began


def go_down(moving: Moving, seat: Seat, power: Power, id: InputId, cause: InputId) -> None:
    """The unit's software ends here and now; what it sent before stays on its way."""
    before = seat.power
    spanning_tree.links_down(moving, seat, seat.carriers)
    if seat.device.unit is not None:
        seat.device = appliance.halt(seat.device)
    seat.power, seat.boot_done_ms, seat.carriers, seat.cable = power, None, (), None
    seat.running, seat.settings, seat.deadline_ms = seat.device.running, None, NEVER
    for key in [key for key in moving.counting if key[0] is seat.unit]:
        del moving.counting[key]
    moving.rewired()
    moving.cause = id
    if before is not power:
        moving.happen(seat.unit, PowerChanged(before, power), id, cause)
    _note_shut_ports(moving, seat, id, cause)
    if before is not Power.OFF and power is Power.BOOTING:
        _drop_power_signal(moving, moving.far(seat), id)
    update_cables(moving, id)


def _drop_power_signal(moving: Moving, far: Seat, cause: InputId) -> None:
    """A reset looks like a loss of power to the unit at the other end of the serial cable, for an instant (reference 10,
    102001: "Power failure/System reload other side")."""
    if far.on and far.cable is not None and far.cable.status is CableStatus.NORMAL:
        _read_cable(moving, far, msgspec.structs.replace(far.cable, status=CableStatus.NO_POWER), cause)


def begin_boot(moving: Moving, seat: Seat, id: InputId, cause: InputId) -> None:
    """The unit starts (again): from now on it takes the lab's boot time until its software runs."""
    go_down(moving, seat, Power.BOOTING, id, cause)
    seat.boot_done_ms = moving.now + moving.world.boot_ms
    moving.queue.push(BootDone(seat.boot_done_ms, moving.new_seq(), seat.unit, id))


def _finish_boot(moving: Moving, item: BootDone) -> None:
    """The software starts with the startup configuration. A boot that was broken off meanwhile is over."""
    seat = moving.seat(item.unit)
    if seat.power is not Power.BOOTING or seat.boot_done_ms != item.at_ms:
        return
    number = moving.new_id()
    seat.power, seat.boot_done_ms = Power.ON, None
    moving.rewired()
    moving.cause = number
    moving.happen(seat.unit, PowerChanged(Power.BOOTING, Power.ON), number, item.cause)
    starting = msgspec.structs.replace(seat.device, running=seat.device.startup)
    seat.carriers, seat.cable = carriers(moving, seat, starting), reading(moving, seat)
    spanning_tree.links_up(moving, seat, seat.carriers, number)
    device, outputs = appliance.boot(
        seat.device, now=moving.now, input_id=number, ports_up=seat.carriers, cable=seat.cable
    )
    settle(moving, seat, device, outputs, number, item.cause)


def port_lines(port: PortName, command: str) -> tuple[str, ...]:
    """What one types to shut a port down, or to open it."""
    return ("configure terminal", f"interface {port}", command, "end")


def type_lines(moving: Moving, seat: Seat, lines: tuple[str, ...], id: InputId, cause: InputId) -> None:
    """Enter lines in a running unit's system execution space, as a click does; the console keeps its own mode."""
    device, outputs = shell.operate(seat.device, lines, now=moving.now, input_id=id)
    settle(moving, seat, device, outputs, id, cause, typed=True)
