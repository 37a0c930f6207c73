"""`show context` (reference 9.12)."""

from typing import Final

from simulator.appliance.cli.statements import ConfigUrl, JoinFailoverGroup
from simulator.appliance.device import Device
from simulator.appliance.show.forms import has
from simulator.releases import Feature
from simulator.vocabulary import Millis

_HEADING_9: Final = "Context Name      Class      Interfaces           Mode       URL"
_HEADING: Final = "Context Name      Class      Interfaces           URL"


def show_context(device: Device, _now: Millis, name: str = "") -> tuple[str, ...]:
    """All contexts, or the one called `name`; the admin context is marked."""
    running = device.running
    names = _chosen(device, name)
    if name and not names:
        return _unknown(name)
    mode = f"{device.facts.firewall.capitalize():<11}" if has(Feature.MODE_COLUMN, device.live.settings) else ""
    lines = [_HEADING_9 if mode else _HEADING]
    for context in names:
        mark = "*" if context == running.admin_context else " "
        interfaces = [allocated.port for allocated in running.allocations(context)] or [""]
        lines.append(f"{mark}{context:<17}{'default':<11}{interfaces[0]:<20} {mode}{_url(device, context)}".rstrip())
        lines += [f"{'':<29}{port}" for port in interfaces[1:]]
    if not name:
        lines += ["", *show_context_count(device, _now)]
    return tuple(lines)


def show_context_count(device: Device, _now: Millis) -> tuple[str, ...]:
    return (f"Total active Security Contexts: {len(device.running.context_names)}",)


def show_context_detail(device: Device, _now: Millis, name: str = "") -> tuple[str, ...]:
    """Ids count from 1 in the order of configuration; the failover group is printed where one was joined."""
    names = _chosen(device, name)
    if name and not names:
        return _unknown(name)
    return tuple(line for context in names for line in _detail(device, context))


def _chosen(device: Device, name: str) -> tuple[str, ...]:
    return tuple(context for context in device.running.context_names if name in ("", context))


def _unknown(name: str) -> tuple[str, ...]:
    return (f"ERROR: Context {name} does not exist",)


def _url(device: Device, context: str) -> str:
    line = device.running.context(context)
    url = line.get(ConfigUrl) if line else None
    return url.url if url else ""


def _detail(device: Device, context: str) -> tuple[str, ...]:
    running = device.running
    allocated = running.allocations(context)
    line = running.context(context)
    joined = line.get(JoinFailoverGroup) if line else None
    lines = [
        f'Context "{context}", has been created',
        f"  Config URL: {_url(device, context)}",
        f"  Real Interfaces: {', '.join(entry.port for entry in allocated)}".rstrip(),
        f"  Mapped Interfaces: {', '.join(entry.seen_as for entry in allocated)}".rstrip(),
        f"  Class: default, Flags: 0x00000811, ID: {running.context_names.index(context) + 1}",
    ]
    if joined is not None:
        lines.append(f"  Failover group: {joined.group}")
    return tuple(lines)
