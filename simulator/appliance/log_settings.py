"""What the `logging` lines of a context ask for (reference 10; defaults of 7.2 [recalled])."""

from collections.abc import Iterable
from typing import Final

from simulator.appliance.cli.statements import LOG_LEVELS, Hostname, Logging
from simulator.appliance.config.model import Configuration, every, first
from simulator.appliance.syslog import LogMessage
from simulator.vocabulary import Value

DEFAULT_FACILITY: Final = 20
"""local4 (reference 10)."""
DEFAULT_BUFFER_BYTES: Final = 4_096
SYSLOG_PORT: Final = 514
_UDP: Final = ("udp", "17")


class LogHost(Value):
    """One `logging host`. udp: False for a TCP server, which nothing here sends to."""

    interface: str
    address: str
    port: int = SYSLOG_PORT
    udp: bool = True


class LogSettings(Value):
    """Levels are severities; None: that destination is off."""

    enabled: bool = False
    standby: bool = False
    timestamp: bool = False
    facility: int = DEFAULT_FACILITY
    buffered: int | None = None
    buffer_bytes: int = DEFAULT_BUFFER_BYTES
    console: int | None = None
    monitor: int | None = None
    trap: int | None = None
    history: int | None = None
    hosts: tuple[LogHost, ...] = ()
    device_id: str = ""
    """As it stands before a message: the unit's or the context's name, a text."""
    device_interface: str = ""
    """`logging device-id ipaddress IF`: the address that this interface uses now stands there."""
    off: tuple[int, ...] = ()
    """Messages that are not logged (`no logging message`)."""
    levels: tuple[tuple[int, int], ...] = ()
    """Messages that have another severity here."""

    def judged(self, said: LogMessage) -> LogMessage | None:
        """The message as this context logs it; None: not at all."""
        if not self.enabled or said.number in self.off:
            return None
        for number, severity in self.levels:
            if number == said.number:
                return LogMessage(said.at_ms, number, severity, said.context, said.text)
        return said


def log_settings(running: Configuration, context: str) -> LogSettings:
    """The settings of one context; everything is off where nothing was typed."""
    lines = running.space(context)
    typed = {entry.what: entry.value for entry in every(lines, Logging)}
    named = first(lines, Hostname)
    return LogSettings(
        enabled="enable" in typed,
        standby="standby" in typed,
        timestamp="timestamp" in typed,
        facility=int(typed.get("facility") or DEFAULT_FACILITY),
        buffered=_level(typed.get("buffered")),
        buffer_bytes=int(typed.get("buffer-size") or DEFAULT_BUFFER_BYTES),
        console=_level(typed.get("console")),
        monitor=_level(typed.get("monitor")),
        trap=_level(typed.get("trap")),
        history=_level(typed.get("history")),
        hosts=tuple(_host(what, value) for what, value in typed.items() if what.startswith("host ")),
        device_interface=typed.get("device-id", "").partition("ipaddress ")[2],
        device_id=_device_id(typed.get("device-id", ""), context, named.name if named else running.hostname),
        off=tuple(_numbers(typed.items(), "off")),
        levels=tuple((number, severity) for number, severity in _levels(typed.items())),
    )


def _level(word: str | None) -> int | None:
    return LOG_LEVELS.index(word) if word in LOG_LEVELS else None


def _host(what: str, transport: str) -> LogHost:
    _, interface, address = what.split()
    protocol, _, port = transport.partition("/")
    return LogHost(interface, address, int(port) if port.isdigit() else SYSLOG_PORT, protocol in ("", *_UDP))


def _device_id(value: str, context: str, hostname: str) -> str:
    kind, _, rest = value.partition(" ")
    return {"hostname": hostname, "context-name": context, "ipaddress": ""}.get(kind, rest)


def _numbers(typed: Iterable[tuple[str, str]], wanted: str) -> Iterable[int]:
    for what, value in typed:
        if what.startswith("message ") and value == wanted:
            yield int(what.removeprefix("message "))


def _levels(typed: Iterable[tuple[str, str]]) -> Iterable[tuple[int, int]]:
    for what, value in typed:
        severity = _level(value.removeprefix("level ")) if value.startswith("level ") else None
        if what.startswith("message ") and severity is not None:
            yield int(what.removeprefix("message ")), severity
