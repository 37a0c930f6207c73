"""The console's doing: a typed line is matched, and what it means is done.

Typed lines appear with the prompt before them and their answer below, as a terminal shows them. Every line goes the one
way: match -> intent -> configuration, core or renderer; the button of the dashboard comes in by `operate` and no other door.
"""

from typing import Final

from msgspec.structs import replace

from simulator.appliance import clock, pasting
from simulator.appliance.answers import is_listing, shown
from simulator.appliance.cli import assist
from simulator.appliance.cli.intents import (
    AllocateRange,
    ChangeMode,
    ChangeTo,
    ClearFailover,
    ClearLogBuffer,
    ClearStatistics,
    ClockSet,
    ConfigIntent,
    CopyRunningToStartup,
    Debug,
    Enable,
    Enter,
    Exit,
    ForceActive,
    ForceStandby,
    Intent,
    Logout,
    Reload,
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
    replicable,
)
from simulator.appliance.cli.match import Ambiguous, Blank, Incomplete, Invalid, Match, Matched, match
from simulator.appliance.cli.modes import Mode, Place
from simulator.appliance.cli.moves import after
from simulator.appliance.clock import MONTHS, SETS_KEPT, unix_ms
from simulator.appliance.config.apply import apply
from simulator.appliance.config.convert import to_multiple, to_single
from simulator.appliance.config.model import Configuration
from simulator.appliance.config.refusal import Refusal
from simulator.appliance.config.remarks import remarks
from simulator.appliance.device import (
    Console,
    Device,
    DeviceOutput,
    Printed,
    ReloadWanted,
    save,
    settings_of,
    step,
    unsaved,
    with_running,
)
from simulator.appliance.flash import erased, used_bytes
from simulator.appliance.logbook import emptied
from simulator.appliance.notices import refusal_lines
from simulator.appliance.obstacles import obstacle
from simulator.appliance.passwords import opens_enable, opens_login
from simulator.appliance.prompt import prompt
from simulator.appliance.questions import SECRET, Question, confirmed, first_letter
from simulator.appliance.saving import NO_ROOM, saving_lines
from simulator.appliance.terminal import filtered, page_lines, paged, piped, wrapped
from simulator.failover import inputs as core
from simulator.failover.outputs import Refusal as FailoverRefusal
from simulator.failover.outputs import Refused
from simulator.failover.records import UpdateCounters
from simulator.vocabulary import SYSTEM_CONTEXT, USER_GROUPS, InputId, Millis

SCREEN: Final = 24
"""Lines of a terminal that nobody told how long it is."""
PASSWORD_TRIES: Final = 3
GREETING: Final = ("Type help or '?' for a list of available commands.",)
MODE_WARNINGS: Final = (
    "WARNING: This command will change the behavior of the device",
    "WARNING: This command will initiate a Reboot",
)

__all__ = ["complete", "help_for", "hides", "operate", "prompt", "type_line"]

Result = tuple[Device, tuple[DeviceOutput, ...]]

_OPERATED: Final = Place(SYSTEM_CONTEXT, Mode.EXEC)
"""Where `operate` begins: privileged EXEC of the system space."""


def type_line(device: Device, line: str, *, now: Millis, input_id: InputId) -> Result:
    """Enter a line at the unit's console; what cannot be printed counts as a blank. A halted device does nothing."""
    if device.unit is None:
        return device, ()
    line = "".join(sign if sign.isprintable() else " " for sign in line)
    echo = Printed(((prompt(device) if hides(device) else prompt(device) + line),))
    if device.console.question is not None:
        device, outputs = _answered(device, line, now, input_id)
    else:
        device, outputs = _entered(device, line, now, input_id)
    return device, (echo, *outputs)


def operate(device: Device, lines: tuple[str, ...], *, now: Millis, input_id: InputId) -> Result:
    """Enter lines in the system space as if typed there, beginning in EXEC; the console then stands where it stood."""
    if device.unit is None:
        return device, ()
    stood = device.console
    device = replace(device, console=Console(_OPERATED, page=0))
    outputs: list[DeviceOutput] = []
    for line in lines:
        device, more = type_line(device, line, now=now, input_id=input_id)
        outputs.extend(more)
    if not device.running.has_space(stood.place.context):
        stood = Console()
    return replace(device, console=stood), tuple(outputs)


def complete(device: Device, line: str) -> str:
    """Tab: the line with its last word typed to the end where only one word begins so."""
    return line if _deaf(device) else assist.complete(device.console.place, line)


def help_for(device: Device, line: str) -> tuple[str, ...]:
    """`?`: what may come next, or which words begin like the last one."""
    if _deaf(device):
        return ()
    found = assist.help_lines(device.console.place, line)
    if not found:
        return ("ERROR: % Unrecognized command",)
    width = max(len(entry.word) for entry in found)
    return tuple(f"  {entry.word:<{width}}  {entry.text}".rstrip() for entry in found)


def hides(device: Device) -> bool:
    """Whether the next line is a password, which nobody is to see."""
    return device.console.question in SECRET


def _deaf(device: Device) -> bool:
    return device.unit is None or device.console.question is not None


# --- one line ---------------------------------------------------------------------------------------------------------


def _entered(device: Device, line: str, now: Millis, input_id: InputId) -> Result:
    if pasting.begins(device, line):
        return pasting.begin(device), ()
    if pasting.goes_on(device, line):
        return pasting.line(device, line, now=now, input_id=input_id)
    if device.console.reading is None:
        return _command(device, line, now, input_id)
    device, ended = pasting.end(device, now=now, input_id=input_id)
    device, outputs = _command(device, line, now, input_id)
    return device, (*ended, *outputs)


def _command(device: Device, line: str, now: Millis, input_id: InputId) -> Result:
    pipe = piped(line)
    found = match(device.console.place, pipe.command) if pipe.wrong is None else Invalid(pipe.wrong)
    if not isinstance(found, Matched):
        return device, _printed(_wrong(device, line, found))
    if is_listing(found.intent):
        return _listed(device, filtered(shown(device, found.intent, now), pipe.filter))
    if pipe.filter is not None:
        return device, _printed(_wrong(device, line, Invalid(len(pipe.command))))
    device, outputs, carried_out = _execute(device, found, line.strip(), now, input_id)
    if carried_out and device.console.question is None:
        place = after(device.console.place, found)
        if place != device.console.place:
            device = replace(device, console=replace(device.console, place=place))
    return device, outputs


def _listed(device: Device, lines: tuple[str, ...]) -> Result:
    """As much of a listing as the screen holds; the rest waits for a key."""
    console = device.console
    page = page_lines(device.running, console.place.context) if console.page is None else console.page
    return _turned(device, wrapped(lines, console.width), page)


def _turned(device: Device, lines: tuple[str, ...], page: int) -> Result:
    seen, rest = paged(lines, page)
    question = Question.MORE if rest else None
    return replace(device, console=replace(device.console, question=question, rest=rest)), _printed(seen)


def _more(device: Device, key: str, now: Millis, input_id: InputId) -> Result:
    """Enter shows a line more, a blank a page more, q nothing more. Whoever types a command has seen enough as well."""
    rest, page = device.console.rest, device.console.page
    device = replace(device, console=replace(device.console, rest=()))
    if key == "":
        question = Question.MORE if rest[1:] else None
        console = replace(device.console, question=question, rest=rest[1:])
        return replace(device, console=console), _printed(rest[:1])
    if not key.strip():
        return _turned(device, rest, page or page_lines(device.running, device.console.place.context) or SCREEN)
    return (device, ()) if key.strip().lower() == "q" else _entered(device, key, now, input_id)


def _wrong(device: Device, line: str, found: Match) -> tuple[str, ...]:
    """The caret stands under the word that nothing begins like (reference 8.3)."""
    match found:
        case Invalid(column):
            caret = " " * (len(prompt(device)) + column) + "^"
            return (caret, "ERROR: % Invalid input detected at '^' marker.")
        case Incomplete():
            return ("ERROR: % Incomplete command",)
        case Ambiguous():
            return (f'ERROR: % Ambiguous command: "{line.strip()}"',)
        case Blank() | Matched():
            return ()


def _execute(
    device: Device, found: Matched, line: str, now: Millis, input_id: InputId
) -> tuple[Device, tuple[DeviceOutput, ...], bool]:
    """Do what the line means. The last value says whether the console moves on as the line asks."""
    intent = found.intent
    if reason := obstacle(device, intent):
        return device, _printed((f"ERROR: {reason}",)), False
    match intent:
        case Set() | Unset() | Enter() | ClearFailover() | UnsupportedAddress() | AllocateRange():
            return _configured(device, found, line, now, input_id)
        case WriteMemory() | CopyRunningToStartup():
            return *_saved(device, intent, line, now, input_id), True
        case ChangeTo(context) if not device.running.has_space(context):
            return device, _printed((f"ERROR: Context {context} does not exist",)), False
        case Enable() if device.console.place.mode is Mode.USER:
            return *_asking(device, Question.ENABLE), False
        case Logout() | Exit() if isinstance(intent, Logout) or not device.console.place.configuring:
            return replace(device, console=Console(Place(), Question.LOGIN)), _printed(("", "Logoff", "")), False
        case _:
            order = _order(device, intent, input_id)
            if order is None:
                return *_other(device, intent, now), True
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


def _other(device: Device, intent: Intent, now: Millis) -> Result:
    match intent:
        case Reload(noconfirm):
            if noconfirm:
                return _reload(device)
            return _asking(device, Question.SAVE_FIRST if unsaved(device) else Question.RELOAD)
        case ChangeMode(multiple, noconfirm):
            return _mode(device, multiple=multiple, noconfirm=noconfirm)
        case WriteErase():
            return _asking(device, Question.ERASE)
        case TerminalPager(lines):
            return replace(device, console=replace(device.console, page=lines)), ()
        case TerminalWidth(columns):
            return replace(device, console=replace(device.console, width=columns)), ()
        case Debug():
            return _debugging(device, intent)
        case ClockSet():
            return _set_clock(device, intent, now)
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
    return replace(device, debugs=(*others, wanted.option)), _printed(("fover event trace on",))


def _set_clock(device: Device, wanted: ClockSet, now: Millis) -> Result:
    hours, minutes, seconds = (int(part) for part in wanted.time.split(":"))
    month = MONTHS.index(wanted.month) + 1
    shown = unix_ms(wanted.year, month, wanted.day, (hours * 60 + minutes) * 60 + seconds)
    if shown is None:
        return device, _printed((f"ERROR: there is no {wanted.day} {wanted.month} {wanted.year}",))
    sets = (*device.clock_sets, clock.ClockSet(now, shown - now))[-SETS_KEPT:]
    return replace(device, clock_sets=sets), ()


# --- configuration ----------------------------------------------------------------------------------------------------


def _configured(
    device: Device, found: Matched, line: str, now: Millis, input_id: InputId
) -> tuple[Device, tuple[DeviceOutput, ...], bool]:
    """Change the running configuration, tell the failover protocol, and offer the command for replication."""
    context = device.console.place.context
    result = apply(device.running, context, found.path, found.intent)
    if isinstance(result, Refusal):
        return device, _printed((f"ERROR: {result.reason}",)), False
    assert isinstance(found.intent, ConfigIntent)
    outputs = _printed(remarks(device.running, result, context, found.path, found.intent))
    device = with_running(device, result)
    settings = settings_of(device)
    if settings != device.live.settings:
        device, changed = step(device, core.SettingsChanged(input_id, settings), now=now)
        outputs += changed
    device, more = _offer(device, found, line, now, input_id)
    return device, (*outputs, *more), True


def _offer(device: Device, found: Matched, line: str, now: Millis, input_id: InputId) -> Result:
    """The core decides whether this unit replicates what was entered here, and warns if not (reference 7)."""
    if not replicable(found.intent):
        return device, ()
    entered = core.CommandEntered(input_id, device.console.place.context, found.path, line)
    return step(device, entered, now=now)


def _saved(
    device: Device, intent: WriteMemory | CopyRunningToStartup, line: str, now: Millis, input_id: InputId
) -> Result:
    context = device.console.place.context
    everything = isinstance(intent, WriteMemory) and intent.all
    kept = save(device, context, everything=everything)
    if used_bytes(kept.startup) > device.facts.flash_bytes:
        return device, _printed(NO_ROOM)
    lines, device = saving_lines(device.running, context, everything=everything), kept
    group = device.running.group_of(context) if context else 1
    if not device.live.groups[group].active:
        # Saved on this unit alone: nothing changed that the other one would have to hear of, so no warning either.
        return device, (Printed(lines),)
    device, outputs = step(device, core.CommandEntered(input_id, context, (), line), now=now)
    return device, (Printed(lines), *outputs)


# --- questions --------------------------------------------------------------------------------------------------------


def _asking(device: Device, question: Question | None) -> Result:
    return replace(device, console=replace(device.console, question=question)), ()


def _answered(device: Device, answer: str, now: Millis, input_id: InputId) -> Result:
    question = device.console.question
    device, _ = _asking(device, None)
    match question:
        case Question.MORE:
            return _more(device, answer, now, input_id)
        case Question.ENABLE | Question.LOGIN:
            return _password(device, question, answer)
        case Question.SAVE_FIRST:
            return _save_first(device, answer, now, input_id)
        case Question.ERASE if confirmed(answer):
            return replace(device, startup=erased(device.startup)), _printed(("[OK]",))
        case Question.MULTIPLE if confirmed(answer):
            return _asking(device, Question.CONVERT)
        case Question.CONVERT:
            return _changed_mode(device, to_multiple(device.running, convert=confirmed(answer)), "multiple")
        case Question.SINGLE if confirmed(answer):
            return _changed_mode(device, to_single(device.running), "single")
        case Question.RELOAD if confirmed(answer):
            return _reload(device)
        case Question.RELOAD:
            return device, _printed(("Reload cancelled",))
        case _:
            return device, ()


def _password(device: Device, question: Question, typed: str) -> Result:
    """Three tries; after those a session that wants to begin is asked anew, and `enable` is off [recalled texts]."""
    console, running = device.console, device.running
    login = question is Question.LOGIN
    right = opens_login(running, typed) if login else opens_enable(running, console.place.context, typed)
    if right:
        place = replace(console.place, mode=Mode.USER if login else Mode.EXEC)
        return replace(device, console=replace(console, place=place, tries=0)), _printed(GREETING if login else ())
    tries = console.tries + 1
    ended = tries >= PASSWORD_TRIES
    again = None if ended and not login else question
    console = replace(console, question=again, tries=0 if ended else tries)
    return replace(device, console=console), _printed(("Access denied.",) if ended else ("Invalid password",))


def _mode(device: Device, *, multiple: bool, noconfirm: bool) -> Result:
    """Reference 8.3 [recalled]; not replicated (source: Command Replication)."""
    warned = _printed(MODE_WARNINGS)
    if noconfirm and multiple:
        device, outputs = _changed_mode(device, to_multiple(device.running, convert=True), "multiple")
    elif noconfirm:
        device, outputs = _changed_mode(device, to_single(device.running), "single")
    else:
        device, outputs = _asking(device, Question.MULTIPLE if multiple else Question.SINGLE)
    return device, (*warned, *outputs)


def _changed_mode(device: Device, startup: Configuration, mode: str) -> Result:
    """The new configuration lies in Flash, and the unit starts from it."""
    device = replace(device, startup=startup, facts=replace(device.facts, mode=mode))
    return device, (Printed((f"Security context mode: {mode}", "", "Rebooting....")), ReloadWanted())


def _save_first(device: Device, answer: str, now: Millis, input_id: InputId) -> Result:
    """Save the system space, everything or nothing, and go on to the next question; any other letter cancels."""
    match first_letter(answer):
        case "n":
            return _asking(device, Question.RELOAD)
        case "y":
            device, outputs = _saved(device, WriteMemory(), "write memory", now, input_id)
        case "s":
            device, outputs = _saved(device, WriteMemory(all=True), "write memory all", now, input_id)
        case _:
            return device, _printed(("Reload cancelled",))
    device, _ = _asking(device, Question.RELOAD)
    return device, outputs


def _reload(device: Device) -> Result:
    return device, (Printed(("", "Rebooting....")), ReloadWanted())


def _printed(lines: tuple[str, ...]) -> tuple[DeviceOutput, ...]:
    return (Printed(lines),) if lines else ()
