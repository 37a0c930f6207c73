"""Which renderer answers which `show` command."""

from msgspec.structs import replace

from simulator.appliance.cli import assist
from simulator.appliance.cli.box import ShowBox, ShowTechSupport
from simulator.appliance.cli.executing import ShowFailoverExec
from simulator.appliance.cli.intents import (
    Dir,
    FailoverView,
    Intent,
    More,
    ShowAccessList,
    ShowArp,
    ShowClock,
    ShowConn,
    ShowContext,
    ShowCurpriv,
    ShowDebug,
    ShowDigest,
    ShowFailover,
    ShowHelp,
    ShowImages,
    ShowInterface,
    ShowInterfaceBrief,
    ShowIpAddress,
    ShowKept,
    ShowLogging,
    ShowMode,
    ShowMonitorInterface,
    ShowNameif,
    ShowNat,
    ShowRoute,
    ShowRunningConfig,
    ShowStartupConfig,
    ShowTerminal,
    ShowVersion,
    ShowXlate,
)
from simulator.appliance.cli.modes import Place
from simulator.appliance.cli.reloading import ShowReload
from simulator.appliance.device import Device
from simulator.appliance.images import show_images
from simulator.appliance.restart import show_reload
from simulator.appliance.show.box import show_box
from simulator.appliance.show.brief import show_interface_brief
from simulator.appliance.show.clock import show_clock
from simulator.appliance.show.context import show_context, show_context_count, show_context_detail
from simulator.appliance.show.context_failover import show_context_failover
from simulator.appliance.show.executing import show_failover_exec
from simulator.appliance.show.failover import show_failover
from simulator.appliance.show.files import show_digest, show_dir, show_more
from simulator.appliance.show.group import show_failover_group
from simulator.appliance.show.history import show_failover_history
from simulator.appliance.show.interface import show_failover_interface
from simulator.appliance.show.kept import show_kept
from simulator.appliance.show.logging import show_logging
from simulator.appliance.show.mode import show_mode
from simulator.appliance.show.monitor_interface import show_monitor_interface
from simulator.appliance.show.names import show_ip_address, show_nameif
from simulator.appliance.show.policy import show_access_list, show_nat
from simulator.appliance.show.ports import show_interface
from simulator.appliance.show.route import show_route
from simulator.appliance.show.running_config import show_running_config, show_startup_config
from simulator.appliance.show.session import show_curpriv, show_debug, show_terminal
from simulator.appliance.show.state import show_failover_state
from simulator.appliance.show.statistics import show_failover_statistics
from simulator.appliance.show.tables import show_arp, show_conn, show_conn_count, show_xlate
from simulator.appliance.show.tech_support import (
    MOST_LINES,
    bounded,
    heading,
    parts_of_context,
    parts_of_system,
)
from simulator.appliance.show.version import show_version
from simulator.releases import Release
from simulator.vocabulary import Millis


def is_listing(intent: Intent) -> bool:
    """Whether it only shows something: its lines may be filtered, and come a page at a time."""
    return isinstance(intent, Dir | More) or type(intent).__name__.startswith("Show")


def release_of(device: Device) -> Release:
    return Release(device.version, device.platform)


def shown(device: Device, intent: Intent, now: Millis) -> tuple[str, ...]:
    """The lines that answer a `show` command in the console's space; none for anything else."""
    place = device.console.place
    match intent:
        case ShowFailover():
            return _failover(device, intent, now)
        case ShowFailoverExec(target):
            return show_failover_exec(device, target)
        case ShowMonitorInterface():
            return show_monitor_interface(device, now, place.context, device.running.group_of(place.context))
        case ShowRunningConfig(all_defaults, section, clear):
            return show_running_config(device, now, place.context, section, all_defaults=all_defaults, clear=clear)
        case ShowStartupConfig():
            return show_startup_config(device, now, place.context)
        case ShowVersion():
            return show_version(device, now, place.context)
        case ShowMode():
            return show_mode(device, now)
        case ShowReload():
            return show_reload(device.reload, now, device.epoch_at(now))
        case ShowClock():
            return show_clock(device, now)
        case ShowContext(name, detail, count):
            if count:
                return show_context_count(device, now)
            return show_context_detail(device, now, name) if detail else show_context(device, now, name)
        case ShowInterface(name, detail):
            return show_interface(device, now, place.context, name, detail=detail)
        case ShowInterfaceBrief(name):
            return show_interface_brief(device, now, place.context, name)
        case ShowLogging():
            return show_logging(device, now, place.context)
        case ShowNameif():
            return show_nameif(device, now, place.context)
        case ShowIpAddress():
            return show_ip_address(device, now, place.context)
        case ShowRoute():
            return show_route(device, now, place.context)
        case ShowHelp():
            return assist.help_text(assist.help_lines(place, "", release_of(device)))
        case ShowCurpriv():
            return show_curpriv(device, now)
        case ShowTerminal():
            return show_terminal(device, now)
        case ShowDebug():
            return show_debug(device, now)
        case ShowConn(count):
            return show_conn_count(device, now, place.context) if count else show_conn(device, now, place.context)
        case ShowXlate(count):
            return show_xlate(device, now, place.context)[: 1 if count else None]
        case ShowArp():
            return show_arp(device, now, place.context)
        case ShowAccessList(name):
            return show_access_list(device, now, place.context, name)
        case ShowBox(view):
            return show_box(device, now, place.context, view)
        case ShowTechSupport():
            return _tech_support(device, now)
        case ShowNat():
            return show_nat(device, now, place.context)
        case ShowKept():
            return show_kept(device, now)
        case _:
            return _files(device, intent, now)


def _files(device: Device, intent: Intent, now: Millis) -> tuple[str, ...]:
    match intent:
        case Dir(path):
            return show_dir(device, now, path)
        case More(path):
            return show_more(device, now, path)
        case ShowDigest(path, expected):
            return show_digest(device, now, path, expected)
        case ShowImages():
            return show_images()
        case _:
            return ()


def _tech_support(device: Device, now: Millis) -> tuple[str, ...]:
    """In the system space of everything; in a context of that one."""
    place = device.console.place
    lines = list(shown(device, ShowVersion(), now))
    if place.in_system:
        for title, part in parts_of_system(device):
            lines += (*heading(title), *shown(device, part, now))
    for name in device.running.context_names if place.in_system else (place.context,):
        there = replace(device, console=replace(device.console, place=Place(name, place.mode)))
        lines += heading(f"Context {name}") if place.in_system else ()
        for title, part in parts_of_context(device):
            lines += (*heading(title), *shown(there, part, now))
        if len(lines) > MOST_LINES:
            break
    return bounded(lines)


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
