"""Which renderer answers which `show` command."""

from simulator.appliance.cli.intents import (
    FailoverView,
    Intent,
    ShowClock,
    ShowContext,
    ShowFailover,
    ShowInterface,
    ShowKept,
    ShowLogging,
    ShowMode,
    ShowMonitorInterface,
    ShowRunningConfig,
    ShowStartupConfig,
    ShowVersion,
)
from simulator.appliance.device import Device
from simulator.appliance.show.clock import show_clock
from simulator.appliance.show.context import show_context, show_context_count, show_context_detail
from simulator.appliance.show.context_failover import show_context_failover
from simulator.appliance.show.failover import show_failover
from simulator.appliance.show.group import show_failover_group
from simulator.appliance.show.history import show_failover_history
from simulator.appliance.show.interface import show_failover_interface
from simulator.appliance.show.kept import show_kept
from simulator.appliance.show.logging import show_logging
from simulator.appliance.show.mode import show_mode
from simulator.appliance.show.monitor_interface import show_monitor_interface
from simulator.appliance.show.ports import show_interface
from simulator.appliance.show.running_config import show_running_config, show_startup_config
from simulator.appliance.show.state import show_failover_state
from simulator.appliance.show.statistics import show_failover_statistics
from simulator.appliance.show.version import show_version
from simulator.vocabulary import Millis


def shown(device: Device, intent: Intent, now: Millis) -> tuple[str, ...]:
    """The lines that answer a `show` command in the console's space; none for anything else."""
    place = device.console.place
    match intent:
        case ShowFailover():
            return _failover(device, intent, now)
        case ShowMonitorInterface():
            return show_monitor_interface(device, now, place.context, device.running.group_of(place.context))
        case ShowRunningConfig(all_defaults, section):
            return show_running_config(device, now, place.context, section, all_defaults=all_defaults)
        case ShowStartupConfig():
            return show_startup_config(device, now, place.context)
        case ShowVersion():
            return show_version(device, now)
        case ShowMode():
            return show_mode(device, now)
        case ShowClock():
            return show_clock(device, now)
        case ShowContext(name, detail, count):
            if count:
                return show_context_count(device, now)
            return show_context_detail(device, now, name) if detail else show_context(device, now, name)
        case ShowInterface(name):
            return show_interface(device, now, place.context, name)
        case ShowLogging():
            return show_logging(device, now, place.context)
        case ShowKept():
            return show_kept(device, now)
        case _:
            return ()


def _failover(device: Device, intent: ShowFailover, now: Millis) -> tuple[str, ...]:
    place = device.console.place
    match intent.view:
        case FailoverView.SUMMARY if place.in_system:
            return show_failover(device, now)
        case FailoverView.SUMMARY:
            return show_context_failover(device, now, place.context, device.running.group_of(place.context))
        case FailoverView.GROUP:
            return show_failover_group(device, now, intent.group or 0)
        case FailoverView.STATE:
            return show_failover_state(device, now)
        case FailoverView.HISTORY:
            return show_failover_history(device, now)
        case FailoverView.INTERFACE:
            return show_failover_interface(device, now)
        case FailoverView.STATISTICS:
            return show_failover_statistics(device, now)
