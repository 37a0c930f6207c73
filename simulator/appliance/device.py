"""One firewall as its owner sees it: chassis, configurations, console, and the failover protocol that runs on it.

`step` hands an input to the core and does at once what the core wants of the appliance itself: supply or load a
configuration, enter a command of the peer, print on the console. Everything else goes on to the world. The running
configuration is this unit's own; what the peer has reaches it over the failover link or not at all.
"""

from typing import Final, TypeAlias

from msgspec.structs import replace

from simulator.appliance import flash, restart, stateful
from simulator.appliance.addresses import OwnedInterface, owned_interfaces, port_shut_down
from simulator.appliance.cli.intents import FileOrder
from simulator.appliance.clock import ClockSet, epoch_at
from simulator.appliance.config.model import Configuration
from simulator.appliance.config.settings import failover_settings
from simulator.appliance.config.sync import sections, without_failover
from simulator.appliance.debugging import debug_lines
from simulator.appliance.filing import Chassis, Stored, image_to_boot, startup_found, with_image
from simulator.appliance.flash import StoredFile
from simulator.appliance.hardware import Facts, serial_number
from simulator.appliance.links import link_names
from simulator.appliance.logbook import Desk, LogBuffer, Logged, enter
from simulator.appliance.notices import is_said_by_itself, notice_lines, refusal_lines
from simulator.appliance.received import NotEntered, command_entered, configuration_loaded, saved
from simulator.appliance.restart import PlannedReload
from simulator.appliance.session import Console
from simulator.appliance.syslog import LogMessage
from simulator.appliance.syslog_messages import LOGGED, Links, Scene, ends_bulk, messages, replication_failed
from simulator.appliance.tables import EMPTY, Tables
from simulator.appliance.wanted import EchoWanted as EchoWanted
from simulator.appliance.wanted import FetchWanted as FetchWanted
from simulator.appliance.wanted import Printed as Printed
from simulator.appliance.wanted import ReloadWanted as ReloadWanted
from simulator.failover import unit as core
from simulator.failover.inputs import (
    CableChanged,
    ConfigLoaded,
    ConfigRejected,
    ConfigSupplied,
    Input,
    Leaving,
    LinesRefused,
    MessageHeard,
    PortChanged,
    SettingsChanged,
    StateSupplied,
    StateTold,
)
from simulator.failover.messages import ConfigSection
from simulator.failover.outputs import (
    ApplyCommand,
    ApplyNews,
    ConnectionsEnded,
    ConsoleNotice,
    FailoverDisabled,
    LoadConfig,
    Output,
    Refused,
    ReloadItself,
    ReplicationFailed,
    Send,
    SupplyConfig,
    SupplyState,
    Transition,
)
from simulator.failover.records import UnitState
from simulator.failover.settings import FailoverSettings
from simulator.releases import Release
from simulator.vocabulary import CableStatus, InputId, Link, Millis, Platform, PortName, UnitRole, Value

DeviceOutput: TypeAlias = Output | Printed | ReloadWanted | EchoWanted | FetchWanted | Logged


class Halted(Exception):
    """The unit's software does not run: there is nothing to ask. A fault of the caller, who could have looked."""


class Device(Value):
    """A chassis and what it holds. `unit` is None while its software does not run."""

    seat: UnitRole
    """Which chassis of the lab, left (primary) or right; what the unit believes to be stands in its configuration."""
    running: Configuration
    startup: Configuration
    """In Flash: what a reload starts from."""
    files: tuple[StoredFile, ...] = ()
    """What else was put into Flash."""
    platform: Platform = Platform.PIX
    version: str = "7.2(2)"
    model: str = "PIX-515E"
    image_path: str = ""
    """Of the image that runs; "": as it is called by its release."""
    facts: Facts = Facts()
    epoch_unix_ms: int = 0
    """Virtual 0 is this UTC time, in milliseconds since 1970, on the device's clock, before anyone set it."""
    clock_sets: tuple[ClockSet, ...] = ()
    """In order of time. The clock has a battery: it goes on through reloads."""
    unit: UnitState | None = None
    tables: Tables = EMPTY
    """What passes through it; empty while its software does not run."""
    console: Console = Console()
    cable_end: UnitRole | None = None
    """The label of the serial cable's end that was last seen plugged in since the start: the unit's role in cable-based
    failover, whatever `failover lan unit` says."""
    boots: int = 0
    failover_tx: int = 0
    """Packets sent on the failover interface since the start (reference 9.10)."""
    failover_rx: int = 0
    reload: PlannedReload | None = None
    debugs: tuple[str, ...] = ()
    """Options of `debug fover` that are on; a reload turns them off."""
    log: tuple[LogBuffer, ...] = ()
    """What its contexts have logged since it started."""
    typed_ms: Millis | None = None
    """When someone last changed the running configuration here; None: nobody did, in any of its lives."""

    def epoch_at(self, at_ms: Millis) -> int:
        """What virtual 0 is by the unit's own clock as it was at that time: what has happened keeps the time it had."""
        return epoch_at(self.epoch_unix_ms, self.clock_sets, at_ms)

    @property
    def live(self) -> UnitState:
        """The failover protocol's state. Raises Halted while the software does not run."""
        if self.unit is None:
            raise Halted(self.seat.value)
        return self.unit


class CableReading(Value, array_like=True):
    """What the port for the serial failover cable reads. end: the label of the end plugged in here; None: none is."""

    status: CableStatus
    end: UnitRole | None = None


# --- starting and stopping --------------------------------------------------------------------------------------------


def boot(
    device: Device,
    *,
    now: Millis,
    input_id: InputId,
    ports_up: tuple[PortName, ...],
    cable: CableReading | None = None,
) -> tuple[Device, tuple[DeviceOutput, ...]]:
    """Start the software from the startup configuration; `ports_up` have carrier now, the serial cable reads `cable`."""
    boots = device.boots + 1
    chassis, image = chassis_of(device), image_to_boot(stored_in(device), chassis_of(device))
    if image.image is not None and image.path != chassis.image:
        files = with_image(device.files, chassis, image)
        device = replace(device, files=files, image_path=image.path, version=image.image.version)
    found = startup_found(device.startup, device.files)
    started = replace(
        device,
        running=found.running,
        unit=core.power_up(boot=boots, now=now, ports=device.startup.ports),
        tables=EMPTY,
        console=Console(),
        cable_end=cable.end if cable else None,
        boots=boots,
        failover_tx=0,
        failover_rx=0,
        log=(),
        debugs=(),
    )
    inputs: list[Input] = [PortChanged(input_id, port, True) for port in ports_up]
    inputs.append(SettingsChanged(input_id, settings_of(started), at_boot=True))
    if cable:
        inputs.append(CableChanged(input_id, cable.status))
    started, outputs = _feed(started, inputs, now)
    created = restart.boot_lines(started.running.context_names) + found.warnings
    return started, ((Printed(created),) if created else ()) + outputs


def halt(device: Device) -> Device:
    """The software stops: power off, crash, reload. What was not saved is lost."""
    return replace(device, unit=None, tables=EMPTY, console=Console(), reload=None)


def cable_changed(
    device: Device, reading: CableReading, *, now: Millis, input_id: InputId
) -> tuple[Device, tuple[DeviceOutput, ...]]:
    """The serial cable reads otherwise. The role that its end gave stays when it is pulled."""
    if device.unit is None:
        return device, ()
    inputs: list[Input] = [CableChanged(input_id, reading.status)]
    if reading.end not in (None, device.cable_end):
        device = replace(device, cable_end=reading.end)
        if (settings := settings_of(device)) != device.live.settings:
            inputs.insert(0, SettingsChanged(input_id, settings))
    return _feed(device, inputs, now)


# --- running ----------------------------------------------------------------------------------------------------------

_OWN: Final = frozenset(
    {SupplyConfig, LoadConfig, ApplyCommand, ConsoleNotice, Refused, FailoverDisabled, ReloadItself}
    | {SupplyState, ApplyNews, Transition, ConnectionsEnded}
)
"""Outputs of the core that the appliance itself has to do something about."""


def step(device: Device, input: Input, *, now: Millis) -> tuple[Device, tuple[DeviceOutput, ...]]:
    """One input to the unit. A halted device hears nothing."""
    unit = device.unit
    if unit is None:
        return device, ()
    if device.reload is not None and now >= device.reload.due_ms:
        return _reload_due(device, device.reload, input, now)
    after, outputs = core.step(unit, input, now=now)
    tx, own = device.failover_tx, False
    loud = after.peer.report is not unit.peer.report or isinstance(input, PortChanged)
    for output in outputs:
        if isinstance(output, Send):
            if output.via is Link.FAILOVER:
                tx += 1
            elif output.via is Link.STATE:
                loud = loud or ends_bulk(output)
        else:
            own = own or type(output) in _OWN
            loud = loud or type(output) in LOGGED
    rx = device.failover_rx
    if isinstance(input, MessageHeard) and input.via is Link.FAILOVER:
        rx += 1
    if after is not unit or tx != device.failover_tx or rx != device.failover_rx:
        device = replace(device, unit=after, failover_tx=tx, failover_rx=rx)
    told = debug_lines(device.debugs, input, outputs) if device.debugs else ()
    said: tuple[DeviceOutput, ...] = (Printed(told, by_itself=True),) if told else ()
    if loud:
        device, logged = _log(
            device, messages(Scene(unit, after, now, Links(*link_names(device.running))), input, outputs)
        )
        said += logged
    if not own:
        return device, (*outputs, *said)
    device, done = _attend(device, outputs, input.id, now, said)
    return device, done


def _reload_due(
    device: Device, plan: PlannedReload, input: Input, now: Millis
) -> tuple[Device, tuple[DeviceOutput, ...]]:
    """The planned reload has come, or is near; the input has its effect as ever."""
    goes_on, lines = restart.told(plan, now, Release(device.version, device.platform))
    device, outputs = step(replace(device, reload=goes_on), input, now=now)
    wanted = () if goes_on else (ReloadWanted(plan.quick, plan.because),)
    return device, (*outputs, Printed(lines, by_itself=True), *wanted)


def leave(device: Device, *, now: Millis, input_id: InputId) -> tuple[Device, tuple[DeviceOutput, ...]]:
    """It is about to restart by command: the last that the unit says and does, its groups handed over (reference 21)."""
    return step(device, Leaving(input_id), now=now)


def news_due_ms(device: Device) -> Millis | None:
    """When the unit wants to tell its peer news of its tables (`tell_news`); None: it has none to tell."""
    due_ms = device.tables.due_ms
    return None if due_ms is None or device.unit is None else stateful.due_ms(device.tables, device.unit)


def tell_news(device: Device, *, now: Millis) -> tuple[Device, tuple[DeviceOutput, ...]]:
    """What is new in the tables goes to the peer. It causes nothing else, so it needs no id."""
    unit = device.live
    tables, news = stateful.news(device.tables, unit, now)
    if news is None:
        return replace(device, tables=tables), ()
    unit, outputs = core.step(unit, StateTold(0, news), now=now)
    return replace(device, unit=unit, tables=tables), outputs


def take_news(device: Device, input: MessageHeard, *, now: Millis) -> tuple[Device, tuple[DeviceOutput, ...]]:
    """A LogicalUpdate of the peer: what `step` does with it, which changes tables and counters and no due time."""
    unit, outputs = core.step(device.live, input, now=now)
    tables, others = device.tables, []
    for output in outputs:
        if isinstance(output, ApplyNews):
            tables = stateful.heard(tables, unit, output.news, now)
        else:
            others.append(output)
    device = replace(device, unit=unit, tables=tables)
    return _attend(device, tuple(others), input.id, now, ()) if others else (device, ())


def next_deadline(device: Device) -> Millis | None:
    """When the unit wants a TimeReached; None: nothing is due, or its software does not run."""
    return None if device.unit is None else restart.sooner(core.next_deadline(device.unit), device.reload)


def _feed(device: Device, inputs: list[Input], now: Millis) -> tuple[Device, tuple[DeviceOutput, ...]]:
    outputs: list[DeviceOutput] = []
    for input in inputs:
        device, more = step(device, input, now=now)
        outputs.extend(more)
    return device, tuple(outputs)


def _attend(
    device: Device, outputs: tuple[Output, ...], input_id: InputId, now: Millis, said: tuple[DeviceOutput, ...]
) -> tuple[Device, tuple[DeviceOutput, ...]]:
    """Do what is the appliance's to do; pass the rest on, in order, and then what was `said` of it all in the log."""
    passed: list[DeviceOutput] = []
    answers: list[Input] = []
    for output in outputs:
        match output:
            case ConsoleNotice():
                passed.append(Printed(notice_lines(output), is_said_by_itself(output)))
            case Refused():
                passed += (output, Printed(refusal_lines(output)))
            case SupplyState(number):
                pieces = stateful.everything(device.tables, device.live, now)
                answers.append(StateSupplied(input_id, number, pieces))
            case ApplyNews(news):
                device = replace(device, tables=stateful.heard(device.tables, device.live, news, now))
            case Transition():
                device = replace(device, tables=stateful.after_transition(device.tables, device.live, output))
                passed.append(output)
            case ConnectionsEnded():
                device = replace(device, tables=stateful.after_replacement(device.tables, device.live, output))
                passed.append(output)
            case SupplyConfig(context):
                answers.append(ConfigSupplied(input_id, sections(device.running, context or None)))
            case LoadConfig(received):
                device, refused, loaded = _load(device, received, input_id)
                passed += refused
                answers += (*loaded, LinesRefused(input_id)) if refused else loaded
            case ApplyCommand(context, mode, line):
                entered = command_entered(stored_in(device), context, mode, line, chassis_of(device), now)
                if isinstance(entered, FileOrder):
                    passed.append(FetchWanted(entered, typed=False))
                    continue
                if isinstance(entered, NotEntered):
                    passed.append(ReplicationFailed(context, line, input_id))
                    answers += (LinesRefused(input_id),) if entered.differ else ()
                    continue
                device = with_stored(device, entered)
                if (settings := settings_of(device)) != device.live.settings:
                    answers.append(SettingsChanged(input_id, settings, by_peer=True))
            case FailoverDisabled():
                device = with_running(device, without_failover(device.running))
                answers.append(SettingsChanged(input_id, settings_of(device)))
                passed.append(output)
            case ReloadItself():
                passed.append(ReloadWanted())
            case _:
                passed.append(output)
    device, failed = _log(device, replication_failed(device.live, passed, now))
    device, more = _feed(device, answers, now)
    return device, (*passed, *said, *failed, *more)


# --- the log ----------------------------------------------------------------------------------------------------------


def _log(device: Device, said: tuple[LogMessage, ...]) -> tuple[Device, tuple[DeviceOutput, ...]]:
    """Enter messages in the unit's log; some may want to be shown on the console, or sent."""
    if not said:
        return device, ()
    entered = enter(Desk(device.running, device.live, device.epoch_at(said[0].at_ms)), device.log, said)
    device = replace(device, log=entered.buffers)
    shown = (Printed(entered.console, by_itself=True),) if entered.console else ()
    return device, (Logged(said, entered.posts), *shown)


# --- configuration ----------------------------------------------------------------------------------------------------


def settings_of(device: Device) -> FailoverSettings:
    """What the running configuration tells the failover protocol, the chassis of itself, and the cable of the role."""
    identity = device.facts.identity(device.model, len(device.running.ports), serial_number(device.model, device.seat))
    settings = failover_settings(device.running, device.platform, device.version, identity)
    if settings.lan_based or device.cable_end is None:
        return settings
    return replace(settings, role=device.cable_end)


def role_of(device: Device) -> UnitRole:
    """Primary or secondary: by the cable's end in cable-based failover, else by `failover lan unit`."""
    return device.running.role if device.unit is None else device.live.settings.role


def _load(
    device: Device, received: tuple[ConfigSection, ...], input_id: InputId
) -> tuple[Device, tuple[ReplicationFailed, ...], tuple[Input, ...]]:
    """The peer's configuration over this unit's own, if Flash could hold it; with the lines that this chassis refuses."""
    loaded = configuration_loaded(device.running, received, device.facts.flash_bytes, device.files)
    if loaded is None:
        return device, (), (ConfigRejected(input_id, "not enough space in Flash memory"),)
    running, errors = loaded
    device = with_running(device, running)
    refused = tuple(ReplicationFailed(error.context, error.text, input_id) for error in errors)
    return device, refused, (SettingsChanged(input_id, settings_of(device), by_peer=True), ConfigLoaded(input_id))


def with_running(device: Device, running: Configuration) -> Device:
    """Put a running configuration in place. A console inside a context that is gone finds itself in the system space."""
    device = replace(device, running=running)
    if running.has_space(device.console.place.context):
        return device
    return replace(device, console=Console())


def stored_in(device: Device) -> Stored:
    """Both configurations, and the files beside them."""
    return Stored(device.running, device.startup, device.files)


def with_stored(device: Device, stored: Stored) -> Device:
    device = replace(device, startup=stored.startup, files=stored.files)
    return device if stored.running is device.running else with_running(device, stored.running)


def chassis_of(device: Device) -> Chassis:
    return Chassis(device.platform, device.version, device.facts.flash_bytes, device.model, device.image_path)


def save(device: Device, context: str, *, everything: bool = False) -> Device:
    """`write memory [all]` in a space of this unit."""
    return with_stored(device, saved(stored_in(device), context, everything=everything))


def unsaved(device: Device) -> tuple[str, ...]:
    """The spaces whose running configuration a reload would lose ("" is the system space)."""
    return flash.unsaved(device.startup, device.running)


# --- what the world may ask -------------------------------------------------------------------------------------------


def port_enabled(device: Device, port: PortName) -> bool:
    """Whether the port is administratively up: no `shutdown` stands under it in the running configuration."""
    return not port_shut_down(device.running, port)


def interfaces(device: Device) -> tuple[OwnedInterface, ...]:
    """The data interfaces with the addresses that are this unit's now; none while its software does not run."""
    return () if device.unit is None else owned_interfaces(device.running, device.unit)
