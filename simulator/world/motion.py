"""Time runs: what is due happens, units are stepped, and what they do is carried out.

A step never looks into a unit beyond its outputs, its settings and its ports. Whether a message gets through is decided
by the whole path when it is sent, and once more by the receiver's end when it arrives.
"""

from typing import Final, assert_never, get_args

import msgspec

from simulator.appliance import device as appliance
from simulator.appliance import remote, shell
from simulator.appliance.device import CableReading, Device, DeviceOutput, EchoWanted, FetchWanted, ReloadWanted
from simulator.failover import messages as said
from simulator.failover.inputs import Input, MessageHeard, PacketsHeard, PortChanged, TimeReached
from simulator.failover.outputs import (
    AnnounceAddresses,
    ApplyCommand,
    ApplyNews,
    ConnectionsEnded,
    ConsoleNotice,
    CountPackets,
    ExecTold,
    ExecWanted,
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
from simulator.world import echo, fetching, learning, sessions, spanning_tree, traffic
from simulator.world.happenings import (
    MEANINGFUL,
    CarrierChanged,
    FaultPut,
    FaultRepaired,
    PowerChanged,
    Sent,
)
from simulator.world.queue import (
    NEVER,
    BootDone,
    Delivery,
    Echo,
    Fetch,
    FlowDue,
    HostsAsk,
    HostTalks,
    Packets,
    Pending,
    PortForwards,
)
from simulator.world.serial import reading
from simulator.world.simulation import Seat, Simulation

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


def run(simulation: Simulation, until_ms: Millis, *, to_happening: bool = False) -> None:
    """Let time run to `until_ms`, or to the end of the millisecond in which something meaningful happens."""
    wake_later(simulation.primary)
    wake_later(simulation.secondary)
    primary, secondary, queue, seen = (
        simulation.primary,
        simulation.secondary,
        simulation.queue,
        len(simulation.happenings),
    )
    net = simulation.net
    while True:
        if net.unjudged:
            _judge(simulation)
        timer = primary if primary.deadline_ms <= secondary.deadline_ms else secondary
        due_ms = timer.deadline_ms
        queued_ms = queue.next_ms()
        at_ms = min(queued_ms, due_ms)
        if to_happening and at_ms > simulation.now:
            if any(isinstance(entry.output, MEANINGFUL) for entry in simulation.happenings[seen:]):
                return
            seen = len(simulation.happenings)
        if at_ms > until_ms:
            break
        if at_ms > simulation.now:
            simulation.now = at_ms
        if queued_ms <= due_ms:
            _arrive(simulation, queue.pop())
        else:
            _wake(simulation, timer)
    simulation.now = max(simulation.now, until_ms)


def _judge(simulation: Simulation) -> None:
    """Something has changed that the flows through the pair may notice."""
    cause, simulation.cause = simulation.cause, 0
    sessions.judge(simulation, cause)
    _note_news(simulation.primary)
    _note_news(simulation.secondary)


def _wake(simulation: Simulation, seat: Seat) -> None:
    if seat.news_ms <= simulation.now:
        _tell_news(simulation, seat)
        return
    step(simulation, seat, TimeReached(simulation.new_id()), 0)
    if seat.deadline_ms > simulation.now:
        seat.spins = 0
        return
    seat.spins += 1
    if seat.spins > _SPINS:
        raise UnitSpins(f"{seat.unit.value} at {simulation.now} ms")


def _tell_news(simulation: Simulation, seat: Seat) -> None:
    """A unit's tables have something for the peer. No due time of its protocol changes with that."""
    seat.device, outputs = appliance.tell_news(seat.device, now=simulation.now)
    for output in outputs:
        if isinstance(output, Send):
            _send(simulation, seat, output, 0, 0)
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


def _arrive(simulation: Simulation, item: Pending) -> None:
    match item:
        case Delivery():
            _deliver(simulation, item)
        case Packets():
            seat = simulation.seat(item.to)
            if seat.on and simulation.hears(seat, item.key) and traffic.heard(simulation, seat, item.key):
                step(simulation, seat, PacketsHeard(simulation.new_id(), item.key), item.cause)
        case HostTalks():
            if traffic.talks(simulation, item):
                step(simulation, simulation.seat(item.to), PacketsHeard(simulation.new_id(), item.key), 0)
        case PortForwards():
            spanning_tree.forwards(simulation, item)
        case BootDone():
            _finish_boot(simulation, item)
        case FlowDue():
            sessions.act(simulation, item)
        case HostsAsk():
            learning.due(simulation, item)
            _note_news(simulation.primary)
            _note_news(simulation.secondary)
        case Echo():
            echo.due(simulation, item)
        case Fetch():
            number = simulation.new_id()
            if copied := fetching.due(simulation, item, number):
                settle(simulation, simulation.seat(item.unit), *copied, number, item.cause)
        case _:
            assert_never(item)


def _deliver(simulation: Simulation, item: Delivery) -> None:
    """A message of the peer; on a data interface it is also a packet that may be counted."""
    seat = simulation.seat(item.to)
    via = item.via
    if not (seat.on and simulation.hears(seat, via)):
        return
    if simulation.counting and isinstance(via, InterfaceKey) and traffic.heard(simulation, seat, via):
        step(simulation, seat, PacketsHeard(simulation.new_id(), via), item.cause)
    if type(said.plain(item.message)) is said.LogicalUpdate:
        device, outputs = appliance.take_news(seat.device, MessageHeard(0, via, item.message), now=simulation.now)
        seat.device = device
        if outputs:
            settle(simulation, seat, device, outputs, 0, item.cause)
        return
    step(simulation, seat, MessageHeard(simulation.new_id(), via, item.message), item.cause)


def step(simulation: Simulation, seat: Seat, input: Input, cause: InputId) -> None:
    """One input to a running unit, and all that follows from it at this moment."""
    device, outputs = appliance.step(seat.device, input, now=simulation.now)
    settle(simulation, seat, device, outputs, input.id, cause)


def settle(
    simulation: Simulation,
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
        simulation.rewired()
        simulation.cause = id
    reload = quick = False
    commands: list[ExecWanted | ExecTold] = []
    for output in outputs:
        if isinstance(output, Send):
            _send(simulation, seat, output, id, cause)
        elif isinstance(output, CountPackets):
            traffic.count(simulation, seat, output)
        elif isinstance(output, SendTest):
            traffic.provoke(simulation, seat, output, id)
        elif isinstance(output, ReloadWanted):
            reload, quick, cause = True, output.quick, output.because or cause
        elif isinstance(output, EchoWanted):
            echo.begin(simulation, seat, output, id)
        elif isinstance(output, FetchWanted):
            fetching.begin(simulation, seat, output, id)
        elif isinstance(output, ExecWanted | ExecTold):
            commands.append(output)
        elif not isinstance(output, _KEPT):
            simulation.happen(seat.unit, output, id, cause)
            if isinstance(output, Transition) and GroupState.NEGOTIATION in (output.before, output.after):
                simulation.rewired()
            if isinstance(output, _MOVES):
                simulation.net.unjudged, simulation.cause = True, id
                if isinstance(output, AnnounceAddresses) and output.active:
                    learning.from_announcement(simulation, seat, output)
    if reload:
        if not quick:
            device, last = appliance.leave(seat.device, now=simulation.now, input_id=id)
            settle(simulation, seat, device, last, id, cause)
        begin_boot(simulation, seat, id, cause)
    elif changed:
        _settle_ports(simulation, seat, id, cause, typed=typed)
    for command in commands:
        _command(simulation, seat, command, id, cause)
    wake_later(seat)


def _command(simulation: Simulation, seat: Seat, command: ExecWanted | ExecTold, id: InputId, cause: InputId) -> None:
    """`failover exec`: a command of the other unit or of this one is entered here, or the answer of one is there."""
    if isinstance(command, ExecTold):
        device, outputs = remote.answered(seat.device, command)
    else:
        device, outputs = remote.carried_out(seat.device, command, now=simulation.now, input_id=id)
    settle(simulation, seat, device, outputs, id, cause)


def _settle_ports(simulation: Simulation, seat: Seat, id: InputId, cause: InputId, *, typed: bool) -> None:
    """The running configuration has changed: ports may be shut now, or open."""
    newly_shut = _note_shut_ports(simulation, seat, id, cause)
    update_carriers(simulation, id)
    if typed and newly_shut:
        simulation.reopen_until_ms = 0
    elif not typed and simulation.now < simulation.reopen_until_ms:
        for port in shut_ports(simulation, seat):
            type_lines(simulation, seat, port_lines(port, "no shutdown"), simulation.new_id(), id)


def _send(simulation: Simulation, seat: Seat, output: Send, id: InputId, cause: InputId) -> None:
    way = simulation.path(seat, output.via)
    arrives_ms = None
    if way.passes and not (way.losses and simulation.lost(way)):
        arrives_ms = simulation.now + way.delay_ms
        far = simulation.far(seat).unit
        simulation.queue.push(
            Delivery(arrives_ms, simulation.new_seq(), far, output.via, output.message, output.because or id)
        )
    if simulation.net.talkers and isinstance(output.via, InterfaceKey):
        learning.from_hello(simulation, seat, output.via, id)
    if simulation.messages:
        simulation.happen(
            seat.unit,
            Sent(output.via, _KINDS[type(said.plain(output.message))], arrives_ms),
            id,
            output.because or cause,
        )


def carriers(simulation: Simulation, seat: Seat, device: Device) -> tuple[PortName, ...]:
    """Ports with carrier, if the unit runs with this running configuration."""
    return tuple(
        port
        for port in simulation.world.topology.cabled_ports(seat.unit)
        if simulation.lines[seat.unit, port].carrier and appliance.port_enabled(device, port)
    )


def update_carriers(simulation: Simulation, cause: InputId) -> None:
    """Tell each running unit of every carrier that came or went."""
    for seat in (simulation.primary, simulation.secondary):
        if not seat.on:
            continue
        before, after = seat.carriers, carriers(simulation, seat, seat.device)
        seat.carriers = after
        spanning_tree.links_down(simulation, seat, [port for port in before if port not in after])
        spanning_tree.links_up(simulation, seat, [port for port in after if port not in before], cause)
        for port in simulation.world.topology.cabled_ports(seat.unit):
            if (port in after) is not (port in before) and seat.on:
                number = simulation.new_id()
                simulation.happen(seat.unit, CarrierChanged(port, port in after), number, cause)
                step(simulation, seat, PortChanged(number, port, port in after), cause)
                if seat.settings is not None and seat.settings.bundles:
                    simulation.rewired()  # another member of a bundle may carry now
    update_cables(simulation, cause)


def update_cables(simulation: Simulation, cause: InputId) -> None:
    """Tell each running unit whose serial failover cable reads otherwise."""
    for seat in (simulation.primary, simulation.secondary):
        now = reading(simulation, seat) if seat.on else None
        if now is not None and now != seat.cable:
            _read_cable(simulation, seat, now, cause)


def _read_cable(simulation: Simulation, seat: Seat, now: CableReading, cause: InputId) -> None:
    seat.cable = now
    number = simulation.new_id()
    device, outputs = appliance.cable_changed(seat.device, now, now=simulation.now, input_id=number)
    settle(simulation, seat, device, outputs, number, cause)


def shut_ports(simulation: Simulation, seat: Seat) -> tuple[PortName, ...]:
    """Cabled ports that are shut down in the running configuration; none while the unit does not run."""
    ports = simulation.world.topology.cabled_ports(seat.unit) if seat.on else ()
    return tuple(port for port in ports if not appliance.port_enabled(seat.device, port))


def _note_shut_ports(simulation: Simulation, seat: Seat, id: InputId, cause: InputId) -> bool:
    """`shutdown` under a cabled port is a fault in force for as long as it stands there, whoever typed it. Whether one
    began."""
    began = False
    down = shut_ports(simulation, seat)
    for port in simulation.world.topology.cabled_ports(seat.unit):
        shut = port in down
        fault = PortShutdown(seat.unit, port)
        entry = next((entry for entry in simulation.faults if entry.fault == fault), None)
        if shut and entry is None:
            began = True
            simulation.force(InForce(fault, simulation.now, id))
            simulation.happen(seat.unit, FaultPut(fault), id, cause)
        elif entry is not None and not shut:
            simulation.unforce(entry)
            simulation.happen(seat.unit, FaultRepaired(fault), id, cause)
    return began


def go_down(simulation: Simulation, seat: Seat, power: Power, id: InputId, cause: InputId) -> None:
    """The unit's software ends here and now; what it sent before stays on its way."""
    before = seat.power
    spanning_tree.links_down(simulation, seat, seat.carriers)
    if seat.device.unit is not None:
        seat.device = appliance.halt(seat.device)
    seat.power, seat.boot_done_ms, seat.carriers, seat.cable = power, None, (), None
    seat.running, seat.settings, seat.deadline_ms = seat.device.running, None, NEVER
    for key in [key for key in simulation.counting if key[0] is seat.unit]:
        del simulation.counting[key]
    simulation.rewired()
    simulation.cause = id
    if before is not power:
        simulation.happen(seat.unit, PowerChanged(before, power), id, cause)
    _note_shut_ports(simulation, seat, id, cause)
    if before is not Power.OFF and power is Power.BOOTING:
        _drop_power_signal(simulation, simulation.far(seat), id)
    update_cables(simulation, id)


def _drop_power_signal(simulation: Simulation, far: Seat, cause: InputId) -> None:
    """A reset looks like a loss of power to the unit at the other end of the serial cable, for an instant (reference 10,
    102001: "Power failure/System reload other side")."""
    if far.on and far.cable is not None and far.cable.status is CableStatus.NORMAL:
        _read_cable(simulation, far, msgspec.structs.replace(far.cable, status=CableStatus.NO_POWER), cause)


def begin_boot(simulation: Simulation, seat: Seat, id: InputId, cause: InputId) -> None:
    """The unit starts (again): from now on it takes the lab's boot time until its software runs."""
    go_down(simulation, seat, Power.BOOTING, id, cause)
    seat.boot_done_ms = simulation.now + simulation.world.boot_ms
    simulation.queue.push(BootDone(seat.boot_done_ms, simulation.new_seq(), seat.unit, id))


def _finish_boot(simulation: Simulation, item: BootDone) -> None:
    """The software starts with the startup configuration. A boot that was broken off meanwhile is over."""
    seat = simulation.seat(item.unit)
    if seat.power is not Power.BOOTING or seat.boot_done_ms != item.at_ms:
        return
    number = simulation.new_id()
    seat.power, seat.boot_done_ms = Power.ON, None
    simulation.rewired()
    simulation.cause = number
    simulation.happen(seat.unit, PowerChanged(Power.BOOTING, Power.ON), number, item.cause)
    starting = msgspec.structs.replace(seat.device, running=seat.device.startup)
    seat.carriers, seat.cable = carriers(simulation, seat, starting), reading(simulation, seat)
    spanning_tree.links_up(simulation, seat, seat.carriers, number)
    device, outputs = appliance.boot(
        seat.device, now=simulation.now, input_id=number, ports_up=seat.carriers, cable=seat.cable
    )
    settle(simulation, seat, device, outputs, number, item.cause)


def port_lines(port: PortName, command: str) -> tuple[str, ...]:
    """What one types to shut a port down, or to open it."""
    return ("configure terminal", f"interface {port}", command, "end")


def type_lines(simulation: Simulation, seat: Seat, lines: tuple[str, ...], id: InputId, cause: InputId) -> None:
    """Enter lines in a running unit's system execution space, as a click does; the console keeps its own mode."""
    device, outputs = shell.operate(seat.device, lines, now=simulation.now, input_id=id)
    settle(simulation, seat, device, outputs, id, cause, typed=True)
