"""`logging` inside a context, `show logging`, `clear logging buffer` (reference 10; forms of 7.2 [recalled])."""

from collections.abc import Callable, Iterator
from typing import Final

from simulator.appliance.cli.intents import ClearLogBuffer, Intent, Set, ShowLogging, Unset
from simulator.appliance.cli.modes import Mode
from simulator.appliance.cli.rows import CONTEXT, Row, Typed, always, states
from simulator.appliance.cli.statements import LOG_LEVELS, Logging

CONFIG = (Mode.CONFIG,)
EXEC = (Mode.EXEC,)
LEVEL: Final = f"({'|'.join(LOG_LEVELS)}|<level:0-7>)"
SWITCHES: Final = (
    ("enable", "Enable logging to all destinations"),
    ("standby", "Log from the standby unit as well"),
    ("timestamp", "Put date and time before each message"),
)
BY_LEVEL: Final = (
    ("buffered", "Log to the internal buffer"),
    ("console", "Log to the console"),
    ("monitor", "Log to Telnet and SSH sessions"),
    ("trap", "Log to syslog servers"),
    ("history", "Log to SNMP managers"),
)
BY_NUMBER: Final = (
    ("buffer-size", "<value:4096-1048576>", "Size of the internal buffer in bytes"),
    ("facility", "<value:16-23>", "Facility of messages to syslog servers"),
)


def _level(typed: Typed) -> str:
    number = typed.number("level")
    if number is not None:
        return LOG_LEVELS[number]
    return next((word for word in typed.words if word in LOG_LEVELS), "")


def _host(typed: Typed) -> Logging:
    return Logging(f"host {typed.text('if_name')} {typed.text('address')}", typed.text("transport"))


def _device_id(typed: Typed) -> Intent:
    if typed.has("ipaddress"):
        return Set(Logging("device-id", f"ipaddress {typed.text('if_name')}"))
    if typed.has("string"):
        return Set(Logging("device-id", f"string {typed.text('text')}"))
    return Set(Logging("device-id", "hostname" if typed.has("hostname") else "context-name"))


def _message(typed: Typed) -> Intent:
    """Only what differs from the catalogue stands in the configuration: a message that is off, or of another level."""
    what = f"message {typed.number('id')}"
    if typed.has("no"):
        return Set(Logging(what, "off"))
    level = _level(typed)
    return Set(Logging(what, f"level {level}")) if level else Unset(Logging(what))


def _by_level(word: str) -> Callable[[Typed], Intent]:
    return lambda typed: Set(Logging(word, _level(typed)))


def _by_number(word: str) -> Callable[[Typed], Intent]:
    return lambda typed: Set(Logging(word, str(typed.number("value"))))


def _switch(word: str) -> Callable[[Typed], Intent]:
    return states(lambda _typed: Logging(word))


def _rows() -> Iterator[Row]:
    for word, help in SWITCHES:
        yield Row(f"[no] logging {word}", help, _switch(word), CONFIG, CONTEXT)
    for word, help in BY_LEVEL:
        yield Row(f"logging {word} {LEVEL}", help, _by_level(word), CONFIG, CONTEXT)
        yield Row(f"no logging {word} [<rest:rest>]", help, always(Unset(Logging(word))), CONFIG, CONTEXT)
    for word, value, help in BY_NUMBER:
        yield Row(f"logging {word} {value}", help, _by_number(word), CONFIG, CONTEXT)
        yield Row(f"no logging {word} [<rest:rest>]", help, always(Unset(Logging(word))), CONFIG, CONTEXT)


ROWS: Final = (
    *_rows(),
    Row(
        "[no] logging host <if_name:name> <address:address> [<transport:transport>]",
        "A syslog server",
        states(_host),
        CONFIG,
        CONTEXT,
    ),
    Row(
        "logging device-id (context-name|hostname|ipaddress <if_name:name>|string <text:word>)",
        "What stands for the unit in messages to syslog servers",
        _device_id,
        CONFIG,
        CONTEXT,
    ),
    Row(
        "no logging device-id [<rest:rest>]",
        "What stands for the unit in messages to syslog servers",
        always(Unset(Logging("device-id"))),
        CONFIG,
        CONTEXT,
    ),
    Row(f"logging message <id:100000-999999> [level {LEVEL}]", "One message", _message, CONFIG, CONTEXT),
    Row("no logging message <id:100000-999999>", "One message", _message, CONFIG, CONTEXT),
    Row("show logging", "Show the logging settings and the buffer", always(ShowLogging()), EXEC, CONTEXT),
    Row("clear logging buffer", "Empty the logging buffer", always(ClearLogBuffer()), EXEC, CONTEXT),
)
