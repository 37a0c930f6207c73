"""What passes between the two units of a pair: a whole configuration, loaded over the receiver's own."""

import msgspec

from simulator.appliance.cli.statements import (
    AnyStatement,
    FailoverAddress,
    FailoverKey,
    FailoverOn,
    LanEnable,
    LanInterface,
    LanUnit,
)
from simulator.appliance.config.edit import drop, put, with_space
from simulator.appliance.config.load import LoadError, load, load_context
from simulator.appliance.config.model import Configuration, block, first
from simulator.appliance.config.ranks import Section
from simulator.appliance.config.write import write
from simulator.failover.messages import ConfigSection
from simulator.vocabulary import SYSTEM_CONTEXT


def sections(config: Configuration, context: str | None = None) -> tuple[ConfigSection, ...]:
    """The running configuration as it is sent to the peer: every space, system first, or only one context."""
    spaces = (SYSTEM_CONTEXT, *config.context_names) if context is None else (context,)
    return tuple(ConfigSection(space, write(config, space)) for space in spaces)


def without_failover_sync(receiver: Configuration, received: tuple[ConfigSection, ...]) -> Configuration:
    """What `received_over` makes of the receiver's configuration."""
    return received_over(receiver, received)[0]


def received_over(
    receiver: Configuration, received: tuple[ConfigSection, ...]
) -> tuple[Configuration, tuple[LoadError, ...]]:
    """The receiver's configuration after the peer's text was loaded over it, and the lines that it refused.

    Its own role and whether its failover is on do not come from the peer (source: Command Replication; reference 15 row 13);
    what it needs to talk to the peer stays if the text lacks it (reference 6.1). Sections without the system's replace only
    their contexts. Lines that the receiver's chassis refuses are left out.
    """
    texts = {section.context: "\n".join(section.lines) for section in received}
    if SYSTEM_CONTEXT not in texts:
        errors: tuple[LoadError, ...] = ()
        for context, text in texts.items():
            receiver, more = load_context(receiver, context, text)
            errors += more
        return receiver, errors
    loaded, errors = load(texts, receiver)
    spaces = tuple(
        msgspec.structs.replace(space, lines=receiver.space(space.name)) if space.name not in texts else space
        for space in loaded.contexts
    )
    return _with_own(msgspec.structs.replace(loaded, contexts=spaces), receiver), errors


def without_failover(config: Configuration) -> Configuration:
    """After the unit has disabled failover by itself: `no failover` (reference 13)."""
    return with_space(config, SYSTEM_CONTEXT, drop(config.system, FailoverOn(), Section.SYSTEM))


def _with_own(loaded: Configuration, receiver: Configuration) -> Configuration:
    lines = drop(drop(loaded.system, LanUnit(), Section.SYSTEM), FailoverOn(), Section.SYSTEM)
    link = first(lines, LanInterface) or receiver.failover_link
    for statement in _own(receiver):
        if isinstance(statement, FailoverAddress) and (link is None or statement.name != link.name):
            continue
        if block(lines, statement) is None:
            lines = put(lines, statement, SYSTEM_CONTEXT, (), loading=False)
    return with_space(loaded, SYSTEM_CONTEXT, lines)


def _own(receiver: Configuration) -> tuple[AnyStatement, ...]:
    """What talks to the peer, and what is the unit's own."""
    return tuple(
        line.statement
        for line in receiver.system
        if isinstance(line.statement, FailoverOn | LanUnit | LanInterface | LanEnable | FailoverKey | FailoverAddress)
    )
