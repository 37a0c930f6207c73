"""`show conn`, `show xlate` and `show arp` of a context, in the words of 7.2 [recalled]: no source shows them."""

from simulator.appliance import tables as tb
from simulator.appliance.device import Device
from simulator.appliance.forwarding import translations
from simulator.failover.state_news import Connection, Protocol
from simulator.vocabulary import Millis


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
    """Static translations, and those of the connections that live."""
    entries = translations(device.running, device.tables, context, now)
    rows = (f"Global {entry.shared} Local {entry.local}" for entry in entries)
    return (f"{len(entries)} in use, {len(entries)} most used", *rows)


def show_arp(device: Device, _now: Millis, context: str) -> tuple[str, ...]:
    return tuple(
        f"        {entry.interface} {entry.address} {entry.mac}"
        for entry in device.tables.arps
        if entry.context == context
    )


def _clock(duration_ms: Millis) -> str:
    seconds = duration_ms // 1_000
    return f"{seconds // 3_600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
