"""Changing the running configuration, and saving it: what of it the other unit hears is the core's to decide."""

from typing import Final

from msgspec.structs import replace

from simulator.appliance.cli.intents import ConfigIntent, CopyRunningToStartup, WriteMemory, replicable
from simulator.appliance.cli.kept import CONFIG_LOCK
from simulator.appliance.cli.match import Matched
from simulator.appliance.cli.statements import Kept
from simulator.appliance.config.apply import apply
from simulator.appliance.config.model import Configuration, every
from simulator.appliance.config.refusal import Refusal
from simulator.appliance.config.remarks import link_remarks, remarks
from simulator.appliance.config.restrictions import absent
from simulator.appliance.console.result import Result, caret_under, printed
from simulator.appliance.device import (
    Device,
    DeviceOutput,
    Printed,
    chassis_of,
    save,
    settings_of,
    step,
    stored_in,
    with_running,
)
from simulator.appliance.filing import missing_image, with_file
from simulator.appliance.flash import used_bytes
from simulator.appliance.hardware import volume
from simulator.appliance.prompt import group_here
from simulator.appliance.saving import NO_ROOM, saving_lines
from simulator.failover import inputs as core
from simulator.releases import Feature
from simulator.vocabulary import InputId, Millis

LOCKED: Final = ("ERROR: the configuration of the standby unit is locked: enter the command on the active unit",)
"""Ours: no source has the words (reference 30.1)."""


def configured(
    device: Device, found: Matched, line: str, now: Millis, input_id: InputId
) -> tuple[Device, tuple[DeviceOutput, ...], bool]:
    """Change the running configuration, tell the failover protocol, and offer the command for replication. The last value says
    whether the line was taken."""
    context = device.console.place.context
    if is_locked(device) and replicable(found.intent):
        return device, printed(LOCKED), False
    result = apply(device.running, context, found.path, found.intent)
    if isinstance(result, Refusal):
        return device, printed(_refused(device, found, line, result)), False
    assert isinstance(found.intent, ConfigIntent)
    ports_up = [link.port for link in device.live.ports if link.up]
    said = remarks(device.running, result, context, found.path, found.intent)
    if missing := missing_image(stored_in(device), chassis_of(device), found.intent):
        name = f"{volume(device.platform, device.version)}{missing}"
        said = (f"WARNING: BOOT variable added, but unable to find {name}",)
    outputs = printed((*said, *link_remarks(result, found.intent, ports_up)))
    result = with_file(stored_in(device), result, found)
    device, changed = in_force(device, result, now, input_id)
    device, more = _offered(device, found, line, now, input_id)
    return device, (*outputs, *changed, *more), True


def is_locked(device: Device) -> bool:
    """`failover standby config-lock`: where the session's space is standby nothing is configured but what is each unit's own;
    what the active unit replicates is taken (reference 19.1)."""
    unit = device.live
    if not unit.failover_on or unit.groups[group_here(device)].active:
        return False
    there = any(entry.line == CONFIG_LOCK for entry in every(device.running.system, Kept))
    return there and Feature.CONFIG_LOCK.is_in(device.version, device.platform)


def _refused(device: Device, found: Matched, line: str, refusal: Refusal) -> tuple[str, ...]:
    """Why; a port that the chassis does not have is no word of its grammar, and gets the caret."""
    assert isinstance(found.intent, ConfigIntent)
    port = absent(device.running, device.console.place.context, found.intent)
    return caret_under(device, line, port) if port else (f"ERROR: {refusal.reason}",)


def in_force(device: Device, running: Configuration, now: Millis, input_id: InputId) -> Result:
    """Put a running configuration in place; the failover protocol hears of it where it concerns it."""
    if running is device.running:
        return device, ()
    device = replace(with_running(device, running), typed_ms=now)
    settings = settings_of(device)
    if settings == device.live.settings:
        return device, ()
    return step(device, core.SettingsChanged(input_id, settings), now=now)


def _offered(device: Device, found: Matched, line: str, now: Millis, input_id: InputId) -> Result:
    """The core decides whether this unit replicates what was entered here, and warns if not (reference 7)."""
    if not replicable(found.intent):
        return device, ()
    entered = core.CommandEntered(input_id, device.console.place.context, found.path, line)
    return step(device, entered, now=now)


def saved(
    device: Device, intent: WriteMemory | CopyRunningToStartup, line: str, now: Millis, input_id: InputId
) -> Result:
    """`write memory [all]`, `copy running-config startup-config`."""
    context = device.console.place.context
    everything = isinstance(intent, WriteMemory) and intent.all
    kept = save(device, context, everything=everything)
    if used_bytes(kept.startup, kept.files) > device.facts.flash_bytes:
        return device, printed(NO_ROOM)
    lines, device = saving_lines(device.running, context, everything=everything), kept
    group = device.running.group_of(context) if context else 1
    if not device.live.groups[group].active:
        # Saved on this unit alone: nothing changed that the other one would have to hear of, so no warning either.
        return device, (Printed(lines),)
    device, outputs = step(device, core.CommandEntered(input_id, context, (), line), now=now)
    return device, (Printed(lines), *outputs)
