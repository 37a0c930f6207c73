"""What a unit says of its chassis, its software and its load (reference 20.3, 27.3 to 27.5).

Memory and load are worked out of what the unit carries; docs/fidelity.md says how.
"""

from collections.abc import Callable
from typing import Final

from simulator.appliance import filing, tables
from simulator.appliance.cli.box import BoxView
from simulator.appliance.cli.statements import Kept
from simulator.appliance.clock import clock_text
from simulator.appliance.config.model import Configuration, every
from simulator.appliance.config.write import checksum
from simulator.appliance.device import Device, chassis_of, stored_in
from simulator.appliance.flash import used_bytes
from simulator.appliance.forwarding import translations
from simulator.appliance.hardware import MEGABYTE, activation_key, capacity_kbps, own_mac, serial_number
from simulator.appliance.images import boot_urls
from simulator.appliance.show.clock import show_clock
from simulator.appliance.show.port_channels import show_port_channel_summary
from simulator.releases import Feature
from simulator.vocabulary import Millis, Platform

REST_PERCENT: Final = 30
"""Of its memory a unit uses so much when nothing passes (ours)."""
CONNECTION_BYTES: Final = 1_024
_DIGITS: Final = 32


def show_box(device: Device, now: Millis, context: str, view: BoxView) -> tuple[str, ...]:
    shown: dict[BoxView, Callable[[Device, Millis, str], tuple[str, ...]]] = {
        BoxView.INVENTORY: _inventory,
        BoxView.MODULE: _module,
        BoxView.MEMORY: _memory,
        BoxView.CPU: _cpu,
        BoxView.CHECKSUM: _checksum,
        BoxView.ACTIVATION_KEY: _activation_key,
        BoxView.BOOT: _boot,
        BoxView.FLASH: _flash,
        BoxView.FILE_SYSTEMS: _file_systems,
        BoxView.HOSTNAME: _hostname,
        BoxView.CLOCK_DETAIL: _clock_detail,
        BoxView.RESOURCE_USAGE: _resource_usage,
        BoxView.PORT_CHANNELS: show_port_channel_summary,
    }
    return shown[view](device, now, context)


# --- the chassis ------------------------------------------------------------------------------------------------------


def description(device: Device) -> str:
    """Of the chassis, as its label has it [recalled]."""
    if device.platform is Platform.PIX:
        return f"{device.model.replace('-', ' ')} Security Appliance"
    if device.model.startswith("FPR-"):
        return f"Cisco Firepower {device.model.removeprefix('FPR-')} Security Appliance"
    return f"{device.model.replace('ASA', 'ASA ')} Adaptive Security Appliance"


def _inventory(device: Device, _now: Millis, _context: str) -> tuple[str, ...]:
    return (
        f'Name: "Chassis", DESCR: "{description(device)}"',
        f"PID: {device.model:<18}, VID: V01     , SN: {serial_number(device.model, device.seat)}",
    )


def _module(device: Device, _now: Millis, _context: str) -> tuple[str, ...]:
    """The chassis alone: the lab has no service modules (reference 27.4)."""
    wide = 4 if Feature.MODULE_LICENCES.is_in(device.version) else 3
    number, dashes = f"{0:>{wide}}", "-" * wide
    serial, last = serial_number(device.model, device.seat), max(7, len(device.running.ports) - 1)
    macs = f"{own_mac(device.seat, 0)} to {own_mac(device.seat, last)}"
    return (
        "",
        f"{'Mod':<{wide}} {'Card Type':<44} {'Model':<18} Serial No.",
        f"{dashes} {'-' * 44} {'-' * 18} {'-' * 11}",
        f"{number} {description(device):<44} {device.model:<18} {serial}",
        "",
        f"{'Mod':<{wide}} {'MAC Address Range':<33} {'Hw Version':<12} {'Fw Version':<12} Sw Version",
        f"{dashes} {'-' * 33} {'-' * 12} {'-' * 12} {'-' * 15}",
        f"{number} {macs:<33} {'1.0':<12} {'1.0(11)5':<12} {device.version}",
        "",
        f"{'Mod':<{wide}} {'SSM Application Name':<30} {'Status':<16} SSM Application Version",
        f"{dashes} {'-' * 30} {'-' * 16} {'-' * 26}",
        "",
        f"{'Mod':<{wide}} {'Status':<18} {'Data Plane Status':<21} Compatibility",
        f"{dashes} {'-' * 18} {'-' * 21} {'-' * 13}",
        f"{number} {'Up Sys':<18} {'Not Applicable':<21}",
        "",
    )


def _activation_key(device: Device, _now: Millis, _context: str) -> tuple[str, ...]:
    """The key is drawn from the chassis (ours)."""
    later = Feature.PERMANENT_KEYS.is_in(device.version)
    kind, flash = ("Permanent ", "permanent activation") if later else ("", "activation")
    running = "running permanent key" if later else "running key"
    return (
        f"Serial Number:  {serial_number(device.model, device.seat)}",
        f"Running {kind}Activation Key: {activation_key(device.model, device.seat)}",
        "",
        f"The flash {flash} key is the SAME as the {running}.",
    )


# --- software and files -----------------------------------------------------------------------------------------------


def _checksum(device: Device, _now: Millis, context: str) -> tuple[str, ...]:
    digits = checksum(device.running, context)
    return (f"Cryptochecksum: {' '.join(digits[at : at + 8] for at in range(0, _DIGITS, 8))}",)


def _boot(device: Device, _now: Millis, _context: str) -> tuple[str, ...]:
    return (
        "",
        f"BOOT variable = {_boot_lines(device.startup)}",
        f"Current BOOT variable = {_boot_lines(device.running)}",
        "CONFIG_FILE variable = ",
        "Current CONFIG_FILE variable = ",
    )


def _boot_lines(config: Configuration) -> str:
    return ";".join(boot_urls(config))


def _flash(device: Device, _now: Millis, _context: str) -> tuple[str, ...]:
    rows = [file for file in filing.contents(stored_in(device), chassis_of(device)) if not file.directory]
    return (
        "--#--  --length--  -----date/time------  path",
        *(
            f"{number:>5}  {file.size:<10}  {_stamp(device, file.at_ms)}  {file.path}"
            for number, file in enumerate(rows, 3)
        ),
        "",
        f"{device.facts.flash_bytes} bytes total ({_free_flash(device)} bytes free)",
    )


def _stamp(device: Device, at_ms: Millis | None) -> str:
    moment = device.live.booted_ms if at_ms is None else at_ms
    time, _, month, day, year = clock_text(device.epoch_at(moment), moment).split()
    return f"{month} {int(day):02d} {year} {time}"


def _free_flash(device: Device) -> int:
    return max(device.facts.flash_bytes - used_bytes(device.startup, device.files), 0)


def _file_systems(device: Device, _now: Millis, _context: str) -> tuple[str, ...]:
    names = "flash:" if device.platform is Platform.PIX else "disk0: flash:"
    others = ("network   rw      tftp:", "opaque    rw      system:", "network   ro      http:")
    servers = ("network   ro      https:", "network   rw      ftp:", "network   rw      smb:")
    return (
        "",
        "File Systems:",
        "",
        "     Size(b)     Free(b)      Type      Flags  Prefixes",
        f"* {device.facts.flash_bytes:>10}    {_free_flash(device):<10}    disk      rw      {names}",
        *(f"{'-':>13} {'-':>13}  {other}" for other in (*others, *servers)),
    )


def _hostname(device: Device, _now: Millis, context: str) -> tuple[str, ...]:
    """A context's own name where it has one [recalled]."""
    own = [e.line.split()[-1] for e in every(device.running.space(context), Kept) if e.line.startswith("hostname ")]
    return (own[0] if own and context else device.running.hostname,)


def _clock_detail(device: Device, now: Millis, _context: str) -> tuple[str, ...]:
    source = "user configuration" if device.clock_sets else "hardware calendar"
    return (*show_clock(device, now), f"Time source is {source}")


# --- load -------------------------------------------------------------------------------------------------------------


def _memory(device: Device, now: Millis, context: str) -> tuple[str, ...]:
    """A context is told what it uses, and of how much (reference 27.4)."""
    total = device.facts.memory_mb * MEGABYTE
    spaces = (context,) if context else device.running.context_names
    used = sum(tables.in_use(device.tables, name, now) for name in spaces) * CONNECTION_BYTES
    if context:
        percent = used * 100 // total
        return (
            f"{'Used memory:':<15}{used:>15} bytes ({percent:2}%)",
            "-------------     ----------------",
            f"{'Total memory:':<15}{total:>15} bytes (100%)",
        )
    used = min(used + total * REST_PERCENT // 100, total)
    percent = used * 100 // total
    return (
        f"Free memory:  {total - used:>16} bytes ({100 - percent:2}%)",
        f"Used memory:  {used:>16} bytes ({percent:2}%)",
        "-------------     ------------------",
        f"Total memory: {total:>16} bytes (100%)",
    )


def _cpu(device: Device, now: Millis, context: str) -> tuple[str, ...]:
    """The share that what passes now has of what the model passes at most, at least 1 per cent; it is even, so that all three
    figures are alike (ours)."""
    spaces = (context,) if context else device.running.context_names
    flowing = (entry for name in spaces for entry in tables.connections(device.tables, name, now))
    kbps = sum(entry.bytes_per_s * 8 // 1_000 for entry in flowing if entry.flowing_ms is not None)
    share = min(max(kbps * 100 // capacity_kbps(device.model), 1), 100)
    return (f"CPU utilization for 5 seconds = {share}%; 1 minute: {share}%; 5 minutes: {share}%",)


def _resource_usage(device: Device, now: Millis, context: str) -> tuple[str, ...]:
    """Connections, hosts and translations of each context (reference 27.5); what nobody uses is left out."""
    limit = "unlimited" if Feature.UNLIMITED.is_in(device.version) else "N/A"
    rows = []
    for name in (context,) if context else sorted(device.running.context_names):
        hosts = {entry.key.inside_address for entry in tables.connections(device.tables, name, now)}
        known = len(translations(device.running, device.tables, name, now))
        counts = (
            ("Conns", tables.in_use(device.tables, name, now), tables.most_used(device.tables, name, now)),
            ("Xlates", known, known),
            ("Hosts", len(hosts), len(hosts)),
        )
        rows += [(what, used, most, name) for what, used, most in counts if used or most]
    return (
        f"{'Resource':<20}{'Current':>12}{'Peak':>12}{'Limit':>11}{'Denied':>14} Context",
        *(f"{what:<20}{used:>12}{most:>12}{limit:>11}{0:>14} {name}" for what, used, most, name in rows),
    )
