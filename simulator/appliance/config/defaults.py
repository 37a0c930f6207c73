"""What a statement means in full: times that were not given, and statements that say no more than the default.

A default is not in force as a statement, so it is not written (the source document shows no `polltime` and no `primary`).
"""

from typing import Final

from simulator.appliance.cli.statements import (
    AnyStatement,
    FailoverTimeout,
    InterfacePolicy,
    InterfacePolltime,
    LanEnable,
    MonitorInterface,
    Preference,
    UnitPolltime,
)
from simulator.appliance.config.marks import nameif_mark, seen_mark
from simulator.appliance.config.model import Configuration, ContextSpace, Line, block, first
from simulator.appliance.config.tree import lines_of
from simulator.failover.settings import (
    INTERFACE_HOLD_POLLS,
    INTERFACE_HOLD_RANGE_MS,
    INTERFACE_TIMERS_MS,
    UNIT_HOLD_POLLS,
    UNIT_HOLD_RANGE_MS,
    UNIT_TIMERS_MS,
)
from simulator.vocabulary import Millis, Platform, UnitRole

SECOND_MS: Final = 1000
NO_TIMEOUT: Final = "0:00:00"
"""Of `failover timeout`."""


def resolved(statement: AnyStatement, lines: tuple[Line, ...]) -> AnyStatement:
    """The statement with every time known. lines: those among which it is going to stand."""
    match statement:
        case UnitPolltime(poll_ms, None):
            return UnitPolltime(poll_ms, unit_hold_ms(poll_ms))
        case InterfacePolltime(poll_ms, None):
            return InterfacePolltime(poll_ms, interface_hold_ms(poll_ms, first(lines, InterfacePolltime)))
        case _:
            return statement


def unit_hold_ms(poll_ms: Millis) -> Millis:
    """Three polls, but never below the legal minimum (reference 2.3); from one second on in whole seconds."""
    hold = max(UNIT_HOLD_POLLS * poll_ms, UNIT_HOLD_RANGE_MS[0])
    return hold if hold < SECOND_MS else -(-hold // SECOND_MS) * SECOND_MS


def interface_hold_ms(poll_ms: Millis, before: InterfacePolltime | None) -> Millis:
    """The hold time so far if it is still at least five polls, else five polls (reference 15 row 3)."""
    hold = before.hold_ms if before and before.hold_ms is not None else INTERFACE_TIMERS_MS[1]
    return max(hold, INTERFACE_HOLD_POLLS * poll_ms, INTERFACE_HOLD_RANGE_MS[0])


def is_default(config: Configuration, context: str, statement: AnyStatement) -> bool:
    """Whether a resolved statement says no more than what holds without it."""
    match statement:
        case UnitPolltime(poll_ms, hold_ms):
            return (poll_ms, hold_ms) == UNIT_TIMERS_MS[config.platform]
        case InterfacePolltime(poll_ms, hold_ms):
            return (poll_ms, hold_ms) == INTERFACE_TIMERS_MS
        case InterfacePolicy(amount, percent):
            return (amount, percent) == (1, False)
        case Preference(role):
            return role is UnitRole.PRIMARY
        case MonitorInterface(name, monitored):
            return monitored is monitored_by_default(config, context, name)
        case FailoverTimeout(text):
            return text == NO_TIMEOUT
        case LanEnable():
            return config.platform is Platform.ASA  # nothing else there: it has no serial cable
        case _:
            return False


def is_monitored(config: Configuration, context: str, nameif: str) -> bool:
    """`monitor-interface`, or the default of the port or subinterface behind the interface."""
    space = config.context_space(context)
    return space is None or is_monitored_in(space, config.context(context), nameif)


def is_monitored_in(space: ContextSpace, context: Line | None, nameif: str) -> bool:
    """The same, of a context and its block in the system execution space."""
    line = block(space.lines, MonitorInterface(nameif))
    if line is not None and isinstance(line.statement, MonitorInterface):
        return line.statement.monitored
    return _monitored_by_default_in(space, context, nameif)


def monitored_interfaces(config: Configuration) -> int:
    """How many there are in all contexts."""
    return sum(space.once(_monitored_in, config.context(space.name)) for space in config.contexts)


def _monitored_in(space: ContextSpace, context: Line | None) -> int:
    return sum(is_monitored_in(space, context, nameif) for nameif in space.by_nameif)


def monitored_by_default(config: Configuration, context: str, nameif: str) -> bool:
    """Physical interfaces are monitored, subinterfaces are not (source: View of Monitored Interfaces)."""
    space = config.context_space(context)
    return space is None or _monitored_by_default_in(space, config.context(context), nameif)


def _monitored_by_default_in(space: ContextSpace, context: Line | None, nameif: str) -> bool:
    line = lines_of(space.lines).marked(nameif_mark(nameif))
    name = getattr(line.statement, "name", "") if line else ""
    given = lines_of(context.body).marked(seen_mark(name)) if context else None
    return given is None or "." not in getattr(given.statement, "port", "")
