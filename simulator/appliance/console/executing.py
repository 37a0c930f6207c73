"""`failover exec` at the console: which of the two units a target is, and why a command cannot go there (reference 19.2).

What is refused, and that the mate is not there, no source words: the wording is the simulator's own (reference 30.1).
"""

from typing import Final

from simulator.appliance.cli.executing import ACTIVE, MATE, FailoverExec
from simulator.appliance.console.result import Result, printed
from simulator.appliance.device import Device, step
from simulator.appliance.prompt import group_here, prompt
from simulator.failover.inputs import ExecEntered
from simulator.failover.messages import ExecOrder
from simulator.failover.outputs import ExecWanted
from simulator.releases import Feature
from simulator.vocabulary import GroupState, InputId, Millis, PeerState

_OFF: Final = "ERROR: failover exec: failover is off"
_ALONE: Final = "ERROR: failover exec: the other unit is not detected"
_LINK_DOWN: Final = "ERROR: failover exec: the failover link is down"
_FAILED: Final = "ERROR: failover exec: the standby unit is failed"
_OLDER: Final = "ERROR: failover exec: the other unit runs {version}, which does not know it"


def entered(device: Device, intent: FailoverExec, line: str, now: Millis, input_id: InputId) -> Result:
    """Hand the command to the unit that is meant: to this one itself, or to the other over the failover link."""
    place = device.console.place
    column = len(prompt(device)) + len(line) - len(intent.command)
    order = ExecOrder(place.context, intent.target, intent.command, place.configuring, column)
    if not device.live.failover_on:
        return device, printed((_OFF,))
    if is_here(device, intent.target):
        return device, (ExecWanted(order, by_peer=False),)
    if reason := _unreachable(device):
        return device, printed((reason,))
    return step(device, ExecEntered(input_id, order), now=now)


def is_here(device: Device, target: str) -> bool:
    """Active and standby are those of the group of the session's space."""
    return target != MATE and device.live.groups[group_here(device)].active is (target == ACTIVE)


def _unreachable(device: Device) -> str | None:
    unit = device.live
    report = unit.peer.report
    if unit.peer.state is not PeerState.UP or report is None:
        return _ALONE
    if not unit.link_usable:
        return _LINK_DOWN
    theirs = unit.peer.group(group_here(device))
    if theirs is not None and theirs.state is GroupState.FAILED:
        return _FAILED
    if not Feature.EXEC.is_in(report.version, device.platform):
        return _OLDER.format(version=report.version)
    return None
