"""What this chassis cannot do, or not in the mode in which it runs, whatever its configuration says."""

from typing import Final

from simulator.appliance.cli.intents import ChangeMode, ChangeTo, Enter, Intent, Set
from simulator.appliance.cli.statements import (
    AdminContext,
    AnyStatement,
    ChannelGroup,
    Context,
    FailoverIpsec,
    FailoverLink,
    Group,
    Interface,
)
from simulator.appliance.device import Device
from simulator.appliance.hardware import model_named
from simulator.failover.identity import COMBINED_LICENCES, release

SMALLEST: Final = "ASA5505"
"""The model without Active/Active and without Stateful Failover (source: Failover Configuration Limitations)."""


def obstacle(device: Device, intent: Intent) -> str | None:
    """Why the chassis refuses a command; None: it does not."""
    if device.model.startswith(SMALLEST) and (reason := _too_small(device.model, intent)):
        return reason
    if device.facts.mode == "single" and isinstance(intent, ChangeTo):
        return "there are no security contexts in single mode"
    if isinstance(intent, Set | Enter) and (reason := _too_new(device.version, intent.statement)):
        return reason
    match intent:
        case Enter(Context(name)) if device.facts.mode == "multiple" and name not in device.running.context_names:
            allowed = licensed_contexts(device)
            full = len(device.running.context_names) >= allowed
            return f"context {name} cannot be created: the licence allows {allowed} security contexts" if full else None
        case Enter(Context()) | Set(AdminContext()) if device.facts.mode == "single":
            return "security contexts need multiple mode"
        case Enter(Group()) if device.facts.mode == "single":
            return "failover groups need multiple mode: Active/Active failover is not available in single mode"
        case ChangeMode(multiple) if multiple is (device.facts.mode == "multiple"):
            return f"security context mode is {device.facts.mode} already"
        case _:
            return None


def _too_small(model: str, intent: Intent) -> str | None:
    match intent:
        case Enter(Group()):
            return f"Active/Active failover is not supported on the {model}"
        case Set(FailoverLink()):
            return f"Stateful Failover is not supported on the {model}"
        case ChangeMode(multiple=True):
            return f"multiple mode is not supported on the {model}"
        case _:
            return None


def licensed_contexts(device: Device) -> int:
    """How many contexts the unit may have, the admin context included. From 8.3 on the licences of a pair add up, as far as the
    model goes (reference 17.2)."""
    own = device.facts.contexts
    theirs = device.unit.peer.report if device.unit else None
    if theirs is None or release(device.version) < COMBINED_LICENCES:
        return own
    model = model_named(device.model)
    most = max((grade.most for grade in model.grades), default=own) if model else own
    return max(own, min(own + theirs.identity.contexts, most))


def _too_new(version: str, statement: AnyStatement) -> str | None:
    """What came with a later release; a text that is read may have it, since it was written by such a release."""
    match statement:
        case Interface(name) if name.startswith("Redundant"):
            what, since = "redundant interfaces", (8, 0)
        case Interface(name) if name.startswith("Port-channel"):
            what, since = "Port-channels", (8, 4)
        case ChannelGroup():
            what, since = "Port-channels", (8, 4)
        case FailoverIpsec():
            what, since = "failover ipsec", (9, 1)
        case _:
            return None
    if release(version) >= since:
        return None
    return f"{what} need release {since[0]}.{since[1]} or later, and this unit runs {version}"
