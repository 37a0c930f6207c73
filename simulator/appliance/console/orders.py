"""What a matched line means is done: to the configuration, to the failover protocol, or to the console itself."""

from msgspec.structs import replace

from simulator.appliance import clock
from simulator.appliance.cli.executing import FailoverExec
from simulator.appliance.cli.intents import (
    AllocateRange,
    ChangeMode,
    ChangeTo,
    ClearFailover,
    ClearLogBuffer,
    ClearStatistics,
    ClockSet,
    CopyRunningToStartup,
    Debug,
    Enable,
    Enter,
    Exit,
    FileOrder,
    ForceActive,
    ForceStandby,
    Intent,
    Login,
    Logout,
    Ping,
    ReloadStandby,
    ResetFailover,
    Set,
    TerminalPager,
    TerminalWidth,
    Unset,
    UnsupportedAddress,
    WriteErase,
    WriteMemory,
    WriteStandby,
)
from simulator.appliance.cli.match import Matched
from simulator.appliance.cli.modes import Mode, Place
from simulator.appliance.cli.reloading import CancelReload, Reload
from simulator.appliance.cli.statements import Context
from simulator.appliance.clock import MONTHS, SETS_KEPT, unix_ms
from simulator.appliance.console import executing, files
from simulator.appliance.console.configuration import configured, saved
from simulator.appliance.console.replies import asking_about, mode_wanted, reload_cancelled, reloaded
from simulator.appliance.console.result import Result, asking, caret_under, printed
from simulator.appliance.device import Device, DeviceOutput, Printed, step, unsaved
from simulator.appliance.logbook import emptied
from simulator.appliance.notices import refusal_lines
from simulator.appliance.ping import pinged
from simulator.appliance.platform_limits import obstacle, unknown
from simulator.appliance.questions import Question
from simulator.appliance.restart import planned
from simulator.appliance.session import Console
from simulator.failover import inputs as core
from simulator.failover.outputs import Refusal as FailoverRefusal
from simulator.failover.outputs import Refused
from simulator.failover.transfers import UpdateCounters
from simulator.vocabulary import USER_GROUPS, InputId, Millis


def carried_out(
    device: Device, found: Matched, line: str, now: Millis, input_id: InputId
) -> tuple[Device, tuple[DeviceOutput, ...], bool]:
    """Do what the line means. The last value says whether the console moves on as the line asks."""
    intent = found.intent
    if word := unknown(device.version, intent):
        typed = line.removesuffix(intent.command) if isinstance(intent, FailoverExec) else line
        return device, printed(caret_under(device, typed, word)), False
    if reason := obstacle(device, intent):
        return device, printed((f"ERROR: {reason}",)), False
    match intent:
        case Unset(Context(name), sure=False) if name in device.running.context_names:
            device, outputs = asking(device, Question.REMOVE_CONTEXT, about=name)
            return device, (Printed((f"WARNING: Removing context '{name}'",)), *outputs), False
        case Set() | Unset() | Enter() | ClearFailover() | UnsupportedAddress() | AllocateRange():
            return configured(device, found, line, now, input_id)
        case WriteMemory() | CopyRunningToStartup():
            return *saved(device, intent, line, now, input_id), True
        case FailoverExec():
            return *executing.entered(device, intent, line, now, input_id), False
        case FileOrder():
            return *files.ordered(device, intent, now, input_id), True
        case ChangeTo(context) if not device.running.has_space(context):
            return device, printed((f"ERROR: Context {context} does not exist",)), False
        case Login():
            return *asking(device, Question.USER_NAME), False
        case Enable() if device.console.place.mode is Mode.USER:
            return *asking(device, Question.ENABLE), False
        case Logout() | Exit() if isinstance(intent, Logout) or not device.console.place.configuring:
            return replace(device, console=Console(Place(), Question.LOGIN)), printed(("", "Logoff", "")), False
        case _:
            order = _order(device, intent, input_id)
            if order is None:
                return *_other(device, intent, now, input_id), True
            if isinstance(order, Refused):
                return device, (order, Printed(refusal_lines(order))), True
            return *step(device, order, now=now), True


def _order(device: Device, intent: Intent, input_id: InputId) -> core.Input | Refused | None:
    """The input to the failover protocol that an operator's order is; there are no groups but 1 and 2."""
    match intent:
        case ForceActive(int(group)) | ForceStandby(int(group)) | ResetFailover(int(group)) if group not in USER_GROUPS:
            return Refused(group, FailoverRefusal.NO_SUCH_GROUP, input_id)
        case ForceActive(group):
            return core.FailoverActive(input_id, group)
        case ForceStandby(group):
            return core.NoFailoverActive(input_id, group)
        case ResetFailover(group):
            return core.FailoverReset(input_id, group)
        case ReloadStandby():
            return core.ReloadStandby(input_id)
        case WriteStandby():
            return core.WriteStandby(input_id, device.console.place.context)
        case _:
            return None


def _reload(device: Device, intent: Reload, now: Millis, input_id: InputId) -> Result:
    """At once, or after its questions: whether to save what is not saved, whether to go on (reference 20.5)."""
    if isinstance(plan := planned(intent, now, device.epoch_at(now), input_id), str):
        return device, printed((f"ERROR: {plan}",))
    outputs: tuple[DeviceOutput, ...] = ()
    if intent.save:
        device, outputs = saved(device, WriteMemory(all=True), "write memory all", now, input_id)
    if intent.noconfirm:
        device, more = reloaded(device, intent, now, input_id)
        return device, (*outputs, *more)
    question = Question.SAVE_FIRST if unsaved(device) and not intent.save else Question.RELOAD
    return asking_about(device, question, intent), outputs


def _other(device: Device, intent: Intent, now: Millis, input_id: InputId) -> Result:
    match intent:
        case Reload():
            return _reload(device, intent, now, input_id)
        case CancelReload():
            return reload_cancelled(device)
        case ChangeMode(multiple, noconfirm):
            return mode_wanted(device, multiple=multiple, noconfirm=noconfirm)
        case WriteErase():
            return asking(device, Question.ERASE)
        case TerminalPager(lines):
            return replace(device, console=replace(device.console, page=lines)), ()
        case TerminalWidth(columns):
            return replace(device, console=replace(device.console, width=columns)), ()
        case Debug():
            return _debugging(device, intent)
        case ClockSet():
            return _set_clock(device, intent, now)
        case Ping(address, interface):
            return device, pinged(device, device.console.place.context, address, interface)
        case ClearLogBuffer():
            return replace(device, log=emptied(device.log, device.console.place.context)), ()
        case ClearStatistics():
            unit = replace(device.live, counters=UpdateCounters())
            return replace(device, unit=unit, failover_tx=0, failover_rx=0), ()
        case _:
            return device, ()


def _debugging(device: Device, wanted: Debug) -> Result:
    others = tuple(option for option in device.debugs if option != wanted.option)
    if not wanted.on:
        return replace(device, debugs=others if wanted.option else ()), ()
    return replace(device, debugs=(*others, wanted.option)), printed(("fover event trace on",))


def _set_clock(device: Device, wanted: ClockSet, now: Millis) -> Result:
    hours, minutes, seconds = (int(part) for part in wanted.time.split(":"))
    month = MONTHS.index(wanted.month) + 1
    shown = unix_ms(wanted.year, month, wanted.day, (hours * 60 + minutes) * 60 + seconds)
    if shown is None:
        return device, printed((f"ERROR: there is no {wanted.day} {wanted.month} {wanted.year}",))
    sets = (*device.clock_sets, clock.ClockSet(now, shown - now))[-SETS_KEPT:]
    return replace(device, clock_sets=sets), ()
