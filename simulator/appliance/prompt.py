"""The prompt of a unit's console (reference 9.15)."""

from typing import Final

from simulator.appliance.cli.statements import Kept, Prompt
from simulator.appliance.config.model import every, first
from simulator.appliance.device import Device, role_of
from simulator.appliance.questions import PROMPTS
from simulator.failover.records import UnitState
from simulator.vocabulary import SYSTEM_CONTEXT, SYSTEM_GROUP, GroupId, UnitRole

_DEFAULT: Final = ("hostname", "context")
"""In multiple mode (reference 8.1)."""
_DEFAULT_DOMAIN: Final = "default.domain.invalid"
_DOMAIN_LINE: Final = "domain-name "


def prompt(device: Device) -> str:
    """What stands before the cursor, its closing blank included; a question that waits for its answer; "" when halted."""
    if device.unit is None:
        return ""
    if device.console.question is not None:
        return PROMPTS[device.console.question].replace("{about}", device.console.about)
    typed = first(device.running.system, Prompt)
    parts = [_part(device, part) for part in (typed.parts if typed and typed.parts else _DEFAULT)]
    return "/".join(part for part in parts if part) + device.console.place.suffix + " "


def _part(device: Device, part: str) -> str:
    """`slot` has nothing to say on a chassis without slots."""
    match part:
        case "hostname":
            return device.running.hostname
        case "context":
            return device.console.place.context
        case "domain":
            return _domain(device)
        case "priority":
            return "pri" if role_of(device) is UnitRole.PRIMARY else "sec"
        case "state":
            return state_word(device.live, group_here(device))
        case _:
            return ""


def _domain(device: Device) -> str:
    for kept in every(device.running.system, Kept):
        if kept.line.startswith(_DOMAIN_LINE):
            return kept.line.removeprefix(_DOMAIN_LINE).strip()
    return _DEFAULT_DOMAIN


def group_here(device: Device) -> GroupId:
    """The group whose state the session's space has: a context its own, the system space group 1 (reference 9.15)."""
    context = device.console.place.context
    if not device.live.settings.groups:
        return SYSTEM_GROUP
    return 1 if context == SYSTEM_CONTEXT else device.running.group_of(context)


def state_word(unit: UnitState, group: GroupId) -> str:
    """act or stby; with failover off, which addresses the unit has kept."""
    run = unit.groups[group]
    if unit.failover_on:
        return "act" if run.active else "stby"
    return "actNoFailover" if run.holds_active else "stbyNoFailover"
