"""`show foverlab kept`: the simulator's own command. What is kept in the configuration, but not simulated."""

from collections.abc import Iterator

from simulator.appliance.cli.kept import has_effect
from simulator.appliance.cli.statements import Kept
from simulator.appliance.config.model import Line
from simulator.appliance.device import Device
from simulator.vocabulary import SYSTEM_CONTEXT, Millis


def show_kept(device: Device, _now: Millis) -> tuple[str, ...]:
    """The kept lines of every space, blocks with their bodies."""
    running = device.running
    lines: list[str] = []
    for context in (SYSTEM_CONTEXT, *running.context_names):
        found = tuple(_kept(running.space(context), 1))
        if found:
            lines += [f"{context or 'system'}:", *found]
    return tuple(lines) or ("Every line of the configuration is simulated",)


def _kept(lines: tuple[Line, ...], depth: int) -> Iterator[str]:
    for line in lines:
        if isinstance(line.statement, Kept) and not has_effect(line.statement.line):
            yield " " * depth + line.statement.line
            depth_inside = depth + 1
        else:
            depth_inside = depth
        yield from _kept(line.body, depth_inside)
