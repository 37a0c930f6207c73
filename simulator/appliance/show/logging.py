"""`show logging` in a context: the settings, then the buffer (form of 7.2 [recalled])."""

from typing import Final

from simulator.appliance.cli.statements import LOG_LEVELS
from simulator.appliance.device import Device
from simulator.appliance.log_settings import LogSettings, log_settings
from simulator.appliance.logbook import LogBuffer, device_name
from simulator.vocabulary import Millis

_INDENT: Final = " " * 4


def show_logging(device: Device, _now: Millis, context: str) -> tuple[str, ...]:
    """A context that logs nothing says so in one line more than none."""
    settings = log_settings(device.running, context)
    book = next((book for book in device.log if book.context == context), LogBuffer(context))
    return (
        f"Syslog logging: {'enabled' if settings.enabled else 'disabled'}",
        *(
            f"{_INDENT}{line}"
            for line in _settings(settings, book, device_name(device.running, device.live, settings, context))
        ),
        *book.lines,
    )


def _settings(settings: LogSettings, book: LogBuffer, name: str) -> tuple[str, ...]:
    return (
        f"Facility: {settings.facility}",
        f"Timestamp logging: {_on(settings.timestamp)}",
        f"Standby logging: {_on(settings.standby)}",
        "Deny Conn when Queue Full: disabled",
        f"Console logging: {_level(settings.console, f'{book.console} messages logged')}",
        f"Monitor logging: {_level(settings.monitor, '0 messages logged')}",
        f"Buffer logging: {_level(settings.buffered, f'{book.buffered} messages logged')}",
        f"Trap logging: {_level(settings.trap, f'facility {settings.facility}, {book.sent} messages logged')}",
        *(f"{_INDENT}Logging to {host.interface} {host.address}" for host in settings.hosts),
        f"History logging: {_level(settings.history, '0 messages logged')}",
        f"Device ID: {name or 'disabled'}",
        "Mail logging: disabled",
        "ASDM logging: disabled",
    )


def _on(value: bool) -> str:
    return "enabled" if value else "disabled"


def _level(level: int | None, count: str) -> str:
    return "disabled" if level is None else f"level {LOG_LEVELS[level]}, {count}"
