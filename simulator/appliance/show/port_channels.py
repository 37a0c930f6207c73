"""`show port-channel summary`: each Port-channel with its members (form recalled)."""

from typing import Final

from simulator.appliance.cli.statements import ChannelGroup
from simulator.appliance.config.bundles import CHANNEL
from simulator.appliance.device import Device
from simulator.appliance.show.ports import short
from simulator.failover.settings import Bundle
from simulator.vocabulary import SYSTEM_CONTEXT, Millis, PortName

_FLAGS: Final = (
    "Flags:  D - down        P - bundled in port-channel",
    "        I - stand-alone s - suspended",
    "        H - Hot-standby (LACP only)",
    "        U - in use      N - not in use, no aggregation/nameif",
    "        M - not in use, no aggregation due to minimum links not met",
    "        w - waiting to be aggregated",
)
_HEADING: Final = (
    "Group  Port-channel  Protocol  Span-cluster  Ports",
    "------+-------------+---------+------------+------------------------------------",
)


def show_port_channel_summary(device: Device, _now: Millis, _context: str) -> tuple[str, ...]:
    channels = [bundle for bundle in device.live.settings.bundles if bundle.name.startswith(CHANNEL)]
    rows = (_row(device, bundle) for bundle in channels)
    return (*_FLAGS, f"Number of channel-groups in use: {len(channels)}", *_HEADING, *rows)


def _row(device: Device, bundle: Bundle) -> str:
    number = bundle.name.removeprefix(CHANNEL)
    carrying = device.live.carrying(bundle.name)
    up = len([port for port in bundle.members if device.live.port_up(port)])
    state = "U" if carrying else "M" if up else "N"
    ports = "   ".join(f"{short(port)}({_member(device, port, carrying)})" for port in bundle.members)
    return f"{number:<7}{f'Po{number}({state})':<15}{_protocol(device, bundle):<11}{'No':<7}{ports}".rstrip()


def _member(device: Device, port: PortName, carrying: tuple[PortName, ...]) -> str:
    if port in carrying:
        return "P"
    return "w" if device.live.port_up(port) else "D"


def _protocol(device: Device, bundle: Bundle) -> str:
    """A bundle that is `on` speaks no protocol."""
    line = device.running.interface(SYSTEM_CONTEXT, bundle.members[0])
    group = line.get(ChannelGroup) if line else None
    return "-" if group and group.mode == "on" else "LACP"
