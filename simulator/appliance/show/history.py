"""`show failover history`: the last twenty changes of state, oldest first (reference 9.8)."""

from typing import Final

from simulator.appliance.clock import clock_text
from simulator.appliance.device import Device
from simulator.vocabulary import Millis

_RULE: Final = "=" * 74
_HEADING: Final = "Group     From State                 To State                   Reason"


def show_failover_history(device: Device, _now: Millis) -> tuple[str, ...]:
    lines = [_RULE, _HEADING, _RULE]
    for entry in device.live.history:
        lines.append(clock_text(device.epoch_at(entry.at_ms), entry.at_ms))
        lines.append(f"    {entry.group}     {entry.before.value:<27}{entry.after.value:<27}{entry.reason.value}")
        lines.append("")
    return (*lines, _RULE)
