"""What this chassis cannot do, or not in the mode in which it runs, whatever its configuration says."""

from typing import Final

from simulator.appliance.cli.intents import ChangeMode, ChangeTo, Enter, Intent, Set
from simulator.appliance.cli.statements import AdminContext, Context, FailoverLink, Group
from simulator.appliance.device import Device

SMALLEST: Final = "ASA5505"
"""The model without Active/Active and without Stateful Failover (source: Failover Configuration Limitations)."""


def obstacle(device: Device, intent: Intent) -> str | None:
    """Why the chassis refuses a command; None: it does not."""
    if device.model.startswith(SMALLEST) and (reason := _too_small(device.model, intent)):
        return reason
    if device.facts.mode == "single" and isinstance(intent, ChangeTo):
        return "there are no security contexts in single mode"
    match intent:
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
