"""`show conn` and `show arp` of a context as 7.2 prints them [recalled], `show xlate` as the release does (reference 27.6)."""

from typing import Final

from simulator.appliance import tables as tb
from simulator.appliance.device import Device
from simulator.appliance.forwarding import Mapping, Translation, mappings, translations
from simulator.failover.state_news import Connection, Protocol
from simulator.releases import Feature
from simulator.vocabulary import Millis

_YOUNG_S: Final = 1
_FLAGS: Final = ("Flags: D - DNS, i - dynamic, r - portmap, s - static, I - identity, T - twice",)


def show_conn(device: Device, now: Millis, context: str) -> tuple[str, ...]:
    """Every connection of the context, whether it was opened here or heard of from the peer."""
    entries = tb.connections(device.tables, context, now)
    return (*show_conn_count(device, now, context), *(_connection(entry, now) for entry in entries))


def show_conn_count(device: Device, now: Millis, context: str) -> tuple[str, ...]:
    used = tb.in_use(device.tables, context, now)
    return (f"{used} in use, {tb.most_used(device.tables, context, now)} most used",)


def _connection(entry: Connection, now: Millis) -> str:
    key = entry.key
    ends = f"out {key.outside_address}:{key.outside_port} in {key.inside_address}:{key.inside_port}"
    idle_ms = 0 if entry.flowing_ms is not None else max(0, now - entry.heard_ms)
    if key.protocol is Protocol.UDP:
        return f"UDP {ends} idle {_clock(idle_ms)} flags -"
    return f"TCP {ends} idle {_clock(idle_ms)} bytes {entry.carried(now)} flags UIO{'B' if entry.inbound else ''}"


def show_xlate(device: Device, now: Millis, context: str) -> tuple[str, ...]:
    """Static translations, and those of the connections that live; since 8.3 in another form (reference 27.6)."""
    entries = translations(device.running, device.tables, context, now)
    used = f"{len(entries)} in use, {len(entries)} most used"
    if not Feature.XLATE_FLAGS.is_in(device.version, device.platform):
        return (used, *(f"Global {entry.shared} Local {entry.local}" for entry in entries))
    fixed = {(entry.local, entry.shared): entry for entry in mappings(device.running, context)}
    rows = (_translation(entry, fixed.get((entry.local, entry.shared))) for entry in entries)
    return (used, *_FLAGS, *rows)


def _translation(entry: Translation, fixed: Mapping | None) -> str:
    """A static one has not been idle: hosts use it all the time (ours)."""
    inside, outside = (fixed.inside or "any", fixed.outside or "any") if fixed else ("any", "any")
    kind, timeout = ("s", "0:00:00") if fixed else ("i", "3:00:00")
    return f"NAT from {inside}:{entry.local} to {outside}:{entry.shared} flags {kind} idle 0:00:00 timeout {timeout}"


def show_arp(device: Device, _now: Millis, context: str) -> tuple[str, ...]:
    """Since 8.0 with the age in seconds; what is used all the time stays young (ours)."""
    aged = f" {_YOUNG_S}" if Feature.ARP_AGE.is_in(device.version, device.platform) else ""
    return tuple(
        f"        {entry.interface} {entry.address} {entry.mac}{aged}"
        for entry in device.tables.arps
        if entry.context == context
    )


def _clock(duration_ms: Millis) -> str:
    seconds = duration_ms // 1_000
    return f"{seconds // 3_600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
