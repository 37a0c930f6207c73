"""Where a unit's messages go: into the buffers of its contexts, onto its console, to syslog servers (reference 10).

Messages of the unit itself belong to the admin context (in multiple mode system messages come out of it); each context
decides by its own `logging` lines. Everything here is bounded: a buffer by `logging buffer-size`, in bytes as printed.
"""

from collections.abc import Iterable
from typing import Final

from msgspec.structs import replace

from simulator.appliance.addresses import owned_interfaces
from simulator.appliance.clock import clock_text
from simulator.appliance.config.model import Configuration
from simulator.appliance.log_settings import LogSettings, log_settings
from simulator.appliance.syslog import LogMessage, line
from simulator.failover.records import UnitState
from simulator.vocabulary import InterfaceKey, Millis, Value

_MONTH_FIRST: Final = "{month} {day:0>2} {year} {time}"
FAILOVER_CLASSES: Final = (101, 102, 103, 104, 105, 210, 311, 709)
"""First three digits of class "ha" (reference 10): a standby unit sends these without `logging standby`, because when a
failover occurs both units send messages (source: Failover System Messages)."""


class LogBuffer(Value):
    """What one context has kept of its messages, oldest first, and what it has logged since the unit started."""

    context: str
    lines: tuple[str, ...] = ()
    buffered: int = 0
    """Messages that went into the buffer, those that it has lost again included."""
    console: int = 0
    sent: int = 0
    """To syslog servers."""


class Post(Value):
    """One message on its way to a syslog server."""

    address: str
    port: int
    facility: int
    severity: int
    text: str
    """With the time and the device's name before it, as the context asks for them."""


class Logged(Value, tag="logged"):
    """What a unit had to say, whoever listens; and what of it goes to syslog servers."""

    messages: tuple[LogMessage, ...]
    posts: tuple[Post, ...] = ()


class Entered(Value):
    """What became of some messages: the buffers after them, lines for the console, posts to servers."""

    buffers: tuple[LogBuffer, ...]
    console: tuple[str, ...] = ()
    posts: tuple[Post, ...] = ()


class Desk(Value):
    """The unit that logs: its configuration and state, and what its clock showed at virtual 0."""

    running: Configuration
    unit: UnitState
    epoch_unix_ms: int


def enter(desk: Desk, buffers: tuple[LogBuffer, ...], said: Iterable[LogMessage]) -> Entered:
    """Log messages by the settings of the contexts that they belong to."""
    console: list[str] = []
    posts: list[Post] = []
    for message in said:
        context = message.context or desk.running.admin_context or ""
        settings = log_settings(desk.running, context)
        judged = settings.judged(message)
        if judged is None:
            continue
        text = stamped(desk, settings, judged)
        book = next((book for book in buffers if book.context == context), LogBuffer(context))
        if _wanted(settings.buffered, judged):
            kept = _within((*book.lines, text), settings.buffer_bytes)
            book = replace(book, lines=kept, buffered=book.buffered + 1)
        if _wanted(settings.console, judged):
            console.append(text)
            book = replace(book, console=book.console + 1)
        if _wanted(settings.trap, judged) and _may_send(desk, settings, context, judged):
            outgoing = _posts(desk, settings, context, judged)
            posts += outgoing
            book = replace(book, sent=book.sent + len(outgoing))
        buffers = (*(other for other in buffers if other.context != context), book)
    return Entered(buffers, tuple(console), tuple(posts))


def emptied(buffers: tuple[LogBuffer, ...], context: str) -> tuple[LogBuffer, ...]:
    """`clear logging buffer`: the lines go, the counts stay."""
    return tuple(replace(book, lines=()) if book.context == context else book for book in buffers)


def stamped(desk: Desk, settings: LogSettings, message: LogMessage) -> str:
    """The line as the context prints it: "Apr 16 2007 06:12:45: %PIX-1-..." with `logging timestamp`."""
    text = line(message, desk.running.platform)
    return f"{date_text(desk.epoch_unix_ms, message.at_ms)}: {text}" if settings.timestamp else text


def date_text(epoch_unix_ms: int, at_ms: Millis) -> str:
    """ "Apr 16 2007 06:12:45"."""
    time, _, month, day, year = clock_text(epoch_unix_ms, at_ms).split()
    return _MONTH_FIRST.format(month=month, day=day, year=year, time=time)


def _wanted(level: int | None, message: LogMessage) -> bool:
    return level is not None and message.severity <= level


def _within(lines: tuple[str, ...], limit_bytes: int) -> tuple[str, ...]:
    """The newest lines that fit."""
    size = sum(len(text) + 1 for text in lines)
    first = 0
    while size > limit_bytes and first < len(lines) - 1:
        size -= len(lines[first]) + 1
        first += 1
    return lines[first:]


def _may_send(desk: Desk, settings: LogSettings, context: str, message: LogMessage) -> bool:
    """Where the context is standby, only messages about failover go out without `logging standby`."""
    active = desk.unit.groups[desk.running.group_of(context)].holds_active
    return active or settings.standby or message.number // 1_000 in FAILOVER_CLASSES


def _posts(desk: Desk, settings: LogSettings, context: str, message: LogMessage) -> list[Post]:
    text = _posted(desk, settings, message, device_name(desk.running, desk.unit, settings, context))
    return [
        Post(
            address=host.address,
            port=host.port,
            facility=settings.facility,
            severity=message.severity,
            text=text,
        )
        for host in settings.hosts
        if host.udp
    ]


def device_name(running: Configuration, unit: UnitState, settings: LogSettings, context: str) -> str:
    """What `logging device-id` puts before a message now; "" for nothing."""
    wanted = InterfaceKey(context, settings.device_interface)
    owned = owned_interfaces(running, unit) if settings.device_interface else ()
    return next((one.address or "" for one in owned if one.key == wanted), settings.device_id)


def _posted(desk: Desk, settings: LogSettings, message: LogMessage, name: str) -> str:
    """What a server gets behind the priority: "Apr 16 2007 06:10:00: %PIX-1-..." with `logging timestamp`, and with `logging
    device-id` "Apr 16 2007 06:10:00 PIX1 : %PIX-1-..." (the name without a time is recalled)."""
    if not name:
        return stamped(desk, settings, message)
    time = f"{date_text(desk.epoch_unix_ms, message.at_ms)} " if settings.timestamp else ""
    return f"{time}{name} : {line(message, desk.running.platform)}"
