"""`show tech-support`: what it strings together, and under which headings (reference 27.10)."""

from typing import Final

from simulator.appliance.cli.box import BoxView, ShowBox
from simulator.appliance.cli.intents import (
    Dir,
    FailoverView,
    Intent,
    ShowClock,
    ShowConn,
    ShowContext,
    ShowFailover,
    ShowInterface,
    ShowMode,
    ShowRunningConfig,
    ShowXlate,
)
from simulator.appliance.device import Device
from simulator.releases import Feature

MOST_LINES: Final = 50_000
"""Of the largest pairs the rest is left out (ours)."""

_SYSTEM: Final[tuple[tuple[str, Intent], ...]] = (
    ("dir all-filesystems", Dir()),
    ("show clock", ShowClock()),
    ("show memory", ShowBox(BoxView.MEMORY)),
    ("show interface", ShowInterface()),
    ("show cpu usage", ShowBox(BoxView.CPU)),
    ("show failover", ShowFailover()),
    ("show failover history", ShowFailover(FailoverView.HISTORY)),
    ("show resource usage", ShowBox(BoxView.RESOURCE_USAGE)),
    ("show mode", ShowMode()),
    ("show context detail", ShowContext(detail=True)),
)
_CONTEXT: Final[tuple[tuple[str, Intent], ...]] = (
    ("show memory", ShowBox(BoxView.MEMORY)),
    ("show conn count", ShowConn(count=True)),
    ("show xlate count", ShowXlate(count=True)),
    ("show interface", ShowInterface()),
)
_RUNNING: Final = ("show running-config", ShowRunningConfig())


def parts_of_system(device: Device) -> tuple[tuple[str, Intent], ...]:
    return (*_SYSTEM, *_running(device))


def parts_of_context(device: Device) -> tuple[tuple[str, Intent], ...]:
    return (*_CONTEXT, *_running(device))


def _running(device: Device) -> tuple[tuple[str, Intent], ...]:
    """Up to 8.x the configuration is part of it (reference 27.10)."""
    return () if Feature.WITHOUT_CONFIGURATION.is_in(device.version, device.platform) else (_RUNNING,)


def heading(title: str) -> tuple[str, ...]:
    return ("", f"------------------ {title} ------------------", "")


def bounded(lines: list[str]) -> tuple[str, ...]:
    if len(lines) <= MOST_LINES:
        return tuple(lines)
    return (*lines[:MOST_LINES], "", f"{len(lines) - MOST_LINES} more lines are left out")
