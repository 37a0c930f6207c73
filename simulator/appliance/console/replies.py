"""Answers to what the console asks: passwords, confirmations, names of files."""

from typing import Final

from msgspec.structs import replace

from simulator.appliance.cli.intents import Unset, WriteMemory
from simulator.appliance.cli.match import Matched
from simulator.appliance.cli.modes import Mode, Place
from simulator.appliance.cli.moves import after
from simulator.appliance.cli.reloading import Reload
from simulator.appliance.cli.statements import Context
from simulator.appliance.config.convert import to_multiple, to_single
from simulator.appliance.config.model import Configuration
from simulator.appliance.console import files
from simulator.appliance.console.configuration import configured, saved
from simulator.appliance.console.result import Result, asking, printed
from simulator.appliance.device import Device, Printed, ReloadWanted
from simulator.appliance.flash import erased
from simulator.appliance.passwords import level_of_user, opens_enable, opens_login
from simulator.appliance.questions import Question, confirmed, first_letter
from simulator.appliance.restart import NOTHING_PLANNED, aborted, planned, shutdown_lines, warning
from simulator.releases import Release
from simulator.vocabulary import InputId, Millis

PASSWORD_TRIES: Final = 3
GREETING: Final = ("Type help or '?' for a list of available commands.",)
MODE_WARNINGS: Final = (
    "WARNING: This command will change the behavior of the device",
    "WARNING: This command will initiate a Reboot",
)


def answered(device: Device, question: Question, answer: str, now: Millis, input_id: InputId) -> Result:
    """Do what the answer decides. The question itself is settled: another one may follow."""
    about, order = device.console.about, device.console.reload or Reload()
    device, _ = asking(replace(device, console=replace(device.console, reload=None)), None)
    match question:
        case Question.ENABLE | Question.LOGIN:
            return _password(device, question, answer)
        case Question.USER_NAME:
            return asking(device, Question.USER_PASSWORD, about=answer.strip())
        case Question.USER_PASSWORD:
            return _user(device, about, answer)
        case Question.SAVE_FIRST:
            return _save_first(device, answer, order, now, input_id)
        case Question.ERASE if confirmed(answer):
            return replace(device, startup=erased(device.startup)), printed(("[OK]",))
        case Question.MULTIPLE if confirmed(answer):
            return asking(device, Question.CONVERT)
        case Question.CONVERT:
            return _changed_mode(device, to_multiple(device.running, convert=confirmed(answer)), "multiple")
        case Question.SINGLE if confirmed(answer):
            return _changed_mode(device, to_single(device.running), "single")
        case Question.REMOVE_CONTEXT if confirmed(answer):
            return _removed(device, about, now, input_id)
        case Question.RELOAD if confirmed(answer):
            return reloaded(device, order, now, input_id)
        case Question.RELOAD:
            return device, printed(("Reload cancelled",))
        case _ if question in files.QUESTIONS:
            return files.answered(device, question, answer, now, input_id)
        case _:
            return device, ()


def _password(device: Device, question: Question, typed: str) -> Result:
    """Three tries; after those a session that wants to begin is asked anew, and `enable` is off [recalled texts]."""
    console, running = device.console, device.running
    login = question is Question.LOGIN
    right = opens_login(running, typed) if login else opens_enable(running, console.place.context, typed)
    if right:
        place = replace(console.place, mode=Mode.USER if login else Mode.EXEC)
        return replace(device, console=replace(console, place=place, tries=0, user="")), printed(
            GREETING if login else ()
        )
    tries = console.tries + 1
    ended = tries >= PASSWORD_TRIES
    again = None if ended and not login else question
    console = replace(console, question=again, tries=0 if ended else tries)
    return replace(device, console=console), printed(("Access denied.",) if ended else ("Invalid password",))


def _user(device: Device, name: str, typed: str) -> Result:
    """`login`: who is right is privileged from level 2 on, and keeps the name (reference 25.3)."""
    console = device.console
    level = level_of_user(device.running, console.place.context, name, typed)
    if level is not None:
        place = Place(console.place.context, Mode.EXEC if level > 1 else Mode.USER)
        return replace(device, console=replace(console, place=place, tries=0, user=name)), ()
    tries = console.tries + 1
    ended = tries >= PASSWORD_TRIES
    console = replace(console, question=None if ended else Question.USER_NAME, tries=0 if ended else tries)
    return replace(device, console=console), printed(("Access denied.",) if ended else ("Invalid password",))


def mode_wanted(device: Device, *, multiple: bool, noconfirm: bool) -> Result:
    """Reference 8.3 [recalled]; not replicated (source: Command Replication)."""
    warned = printed(MODE_WARNINGS)
    if noconfirm and multiple:
        device, outputs = _changed_mode(device, to_multiple(device.running, convert=True), "multiple")
    elif noconfirm:
        device, outputs = _changed_mode(device, to_single(device.running), "single")
    else:
        device, outputs = asking(device, Question.MULTIPLE if multiple else Question.SINGLE)
    return device, (*warned, *outputs)


def _removed(device: Device, context: str, now: Millis, input_id: InputId) -> Result:
    """`no context NAME`, after its question."""
    found = Matched(Unset(Context(context), sure=True), Mode.CONFIG)
    device, outputs, _ = configured(device, found, f"no context {context} noconfirm", now, input_id)
    return replace(device, console=replace(device.console, place=after(device.console.place, found))), outputs


def _changed_mode(device: Device, startup: Configuration, mode: str) -> Result:
    """The new configuration lies in Flash, and the unit starts from it."""
    device = replace(device, startup=startup, facts=replace(device.facts, mode=mode))
    return device, (Printed((f"Security context mode: {mode}", "", "Rebooting....")), ReloadWanted())


def _save_first(device: Device, answer: str, order: Reload, now: Millis, input_id: InputId) -> Result:
    """Save the system space, everything or nothing, and go on to the next question; any other letter cancels."""
    match first_letter(answer):
        case "n":
            return asking_about(device, Question.RELOAD, order), ()
        case "y":
            device, outputs = saved(device, WriteMemory(), "write memory", now, input_id)
        case "s":
            device, outputs = saved(device, WriteMemory(all=True), "write memory all", now, input_id)
        case _:
            return device, printed(("Reload cancelled",))
    return asking_about(device, Question.RELOAD, order), outputs


def asking_about(device: Device, question: Question, order: Reload) -> Device:
    """The next line answers a question of `reload`."""
    device, _ = asking(device, question)
    return replace(device, console=replace(device.console, reload=order))


def reloaded(device: Device, order: Reload, now: Millis, input_id: InputId) -> Result:
    """At once, or a plan in place of an earlier one."""
    plan = planned(order, now, device.epoch_at(now), input_id)
    if plan is None:
        release = Release(device.version, device.platform)
        lines = shutdown_lines(release, quick=order.quick, reason=order.reason)
        return device, (Printed(lines), ReloadWanted(order.quick))
    if isinstance(plan, str):
        return device, printed((f"ERROR: {plan}",))
    return replace(device, reload=plan), (Printed(warning(plan, now), by_itself=True),)


def reload_cancelled(device: Device) -> Result:
    """`reload cancel`."""
    if device.reload is None:
        return device, printed((NOTHING_PLANNED,))
    return replace(device, reload=None), (Printed(aborted(), by_itself=True),)
