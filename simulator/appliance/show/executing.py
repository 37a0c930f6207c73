"""`show failover exec`: in which mode the next command of `failover exec` is entered there (reference 19.2)."""

from typing import Final

from simulator.appliance.cli.executing import ACTIVE, MATE, STANDBY
from simulator.appliance.cli.modes import Mode, Place
from simulator.appliance.device import Device
from simulator.appliance.prompt import group_here
from simulator.appliance.session import exec_place

_MODES: Final[dict[Mode, str]] = {
    Mode.EXEC: "exec",
    Mode.CONFIG: "config",
    Mode.INTERFACE: "interface sub-command",
    Mode.SUBINTERFACE: "interface sub-command",
}
"""The first is ours."""


def show_failover_exec(device: Device, target: str) -> tuple[str, ...]:
    """As far as this unit was told: the mode stands on the unit that the commands are for."""
    place = device.console.place
    at = exec_place(device.console.exec_places, target, place.context)
    return (f"{_state(device, target)} unit Failover EXEC is at {_mode(at)} mode",)


def _state(device: Device, target: str) -> str:
    """Of the mate: the other word than this unit's own."""
    if target != MATE:
        return target.title()
    active = device.live.groups[group_here(device)].active
    return (STANDBY if active else ACTIVE).title()


def _mode(at: Place) -> str:
    """Other sub-modes by their first words, as the one that is known (ours)."""
    if known := _MODES.get(at.mode):
        return known
    first = at.path[0].split()[:2] if at.path else [at.mode.value]
    return f"{' '.join(first if first[0] == 'failover' else first[:1])} sub-command"
