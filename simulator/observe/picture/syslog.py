"""The units' system log as browsers see it."""

from simulator.appliance.syslog import LogMessage, line
from simulator.vocabulary import Platform, UnitRole
from simulator.wire.snapshot import SyslogLine


def syslog_lines(unit: UnitRole, platform: Platform, said: tuple[LogMessage, ...]) -> tuple[SyslogLine, ...]:
    return tuple(
        SyslogLine(unit.value, entry.at_ms, entry.context, entry.severity, entry.number, line(entry, platform))
        for entry in said
    )
