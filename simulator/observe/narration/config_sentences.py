"""Sentences about configurations that part and about units that cannot be a pair."""

from typing import Final, TypeAlias

from simulator.failover.identity import MismatchKind
from simulator.failover.outputs import ConnectionsEnded, FailoverDisabled, MismatchFound, ReplicationFailed
from simulator.vocabulary import GroupId, UnitRole

OfConfiguration: TypeAlias = ConnectionsEnded | MismatchFound | FailoverDisabled | ReplicationFailed

_DIFFER: Final[dict[MismatchKind, str]] = {
    MismatchKind.VERSION: "runs version {theirs}, not {mine}",
    MismatchKind.MAINTENANCE: "runs version {theirs}, this one {mine}, which is allowed while a pair is upgraded",
    MismatchKind.MODE: "is in {theirs} mode, not {mine}",
    MismatchKind.LICENCE: "has licence {theirs}, which makes no pair with {mine}",
    MismatchKind.CONTEXTS: "is licensed for {theirs}, not {mine}",
    MismatchKind.CHASSIS: "is a {theirs}, not a {mine}",
    MismatchKind.MEMORY: "has {theirs} of memory, not {mine}",
    MismatchKind.INTERFACES: "has {theirs} interfaces, not {mine}",
}


def told_of_configuration(unit: UnitRole, output: OfConfiguration) -> tuple[str, str, GroupId | None]:
    """Kind, text and group."""
    match output:
        case ConnectionsEnded(group, None):
            text = f"{unit.title}: connections of group {group} end, its configuration was replaced."
            return "group", text, group
        case ConnectionsEnded(group, context):
            return "group", f"{unit.title}: connections of {context} end, its configuration was replaced.", group
        case MismatchFound(kind, mine, theirs):
            differ = _DIFFER[kind].format(mine=mine, theirs=theirs)
            return "peer", f"{unit.title} finds that {unit.other.title} {differ}.", None
        case FailoverDisabled(reason):
            return "unit", f"{unit.title} disables failover by itself: {reason.value}.", None
        case ReplicationFailed(context, line):
            return (
                "command",
                f"{unit.title} cannot take from {unit.other.title}: {line.strip()} ({context or 'system'})",
                None,
            )
