"""Intent -> new configuration, or a refusal that changes nothing. Typed lines, loaded lines and replicated lines come here."""

from typing import Final

import msgspec

from simulator.appliance.cli.intents import (
    AllocateRange,
    ClearFailover,
    ConfigIntent,
    Enter,
    Intent,
    Set,
    Unset,
    UnsupportedAddress,
)
from simulator.appliance.cli.kept import NEGATIVE_INSIDE, known, positive
from simulator.appliance.cli.statements import (
    AllocateInterface,
    AnyStatement,
    ChannelGroup,
    ConfigUrl,
    Context,
    Description,
    FailoverLink,
    Interface,
    IpAddress,
    JoinFailoverGroup,
    Kept,
    LanInterface,
    MemberInterface,
    MinBundle,
    MonitorInterface,
    Nameif,
    SecurityLevel,
    Shutdown,
)
from simulator.appliance.cli.text import statement_text
from simulator.appliance.config.bundles import channel_name, is_made
from simulator.appliance.config.defaults import is_default, resolved
from simulator.appliance.config.edit import change_at, drop_beginning, drop_in, lines_at, put, put_in, with_space
from simulator.appliance.config.factory import MTU, cleared_context
from simulator.appliance.config.model import Configuration, ContextSpace, Line, block, first
from simulator.appliance.config.order import insert
from simulator.appliance.config.ranks import Section, section_of
from simulator.appliance.config.refusal import Refusal
from simulator.appliance.config.restrictions import refusal

Path = tuple[str, ...]


def apply(
    config: Configuration, context: str, mode: Path, intent: Intent, *, loading: bool = False
) -> Configuration | Refusal:
    """The configuration after a configuration command.

    context: "" for the system execution space. mode: the sub-mode lines under which the command takes effect
    (`Matched.path`). loading: it comes from a text that is read as a whole, so kept lines stay in their order.
    Refuses commands that are no configuration commands, unknown contexts and sub-modes, and what restrictions.py names.
    """
    if isinstance(intent, AllocateRange):
        return _allocate_each(config, context, mode, intent, loading)
    if not isinstance(intent, Set | Unset | Enter | ClearFailover | UnsupportedAddress):
        return Refusal("not a configuration command")
    lines = lines_at(config, context, mode) if config.has_space(context) else None
    if lines is None:
        return Refusal(f"{mode[-1]} does not exist here" if mode else f"context {context} does not exist")
    reason = refusal(config, context, mode, intent, loading=loading)
    if reason:
        return Refusal(reason)
    return _apply(config, context, mode, intent, loading)


def _allocate_each(
    config: Configuration, context: str, mode: Path, intent: AllocateRange, loading: bool
) -> Configuration | Refusal:
    """A range stands for its members: all of them are taken, or none."""
    if intent.wrong:
        return Refusal(intent.wrong)
    for given in intent.members:
        one: Intent = Unset(given) if intent.negated else Set(given)
        taken = apply(config, context, mode, one, loading=loading)
        if isinstance(taken, Refusal):
            return taken
        config = taken
    return config


def _apply(config: Configuration, context: str, path: Path, intent: ConfigIntent, loading: bool) -> Configuration:
    match intent:
        case Set(IpAddress() as address):
            return _set(_without_kept_address(config, context, path), context, path, address, loading)
        case Set(statement) | Enter(statement):
            return _set(config, context, path, statement, loading)
        case Unset(Kept(line)):
            return _unset_kept(config, context, path, line, loading)
        case Unset(statement):
            return _unset(config, context, path, statement)
        case UnsupportedAddress(kind, line):
            if kind != "IPv6":
                config = drop_in(config, context, path, IpAddress())
                config = _without_kept_address(config, context, path)
            return _set(config, context, path, Kept(line), loading)
        case ClearFailover():
            return _clear_failover(config)
        case AllocateRange():  # taken apart before
            return config


def _without_kept_address(config: Configuration, context: str, path: Path) -> Configuration:
    """Without `ip address dhcp|pppoe`: an interface has one IPv4 address."""
    section = section_of(context, path)
    return change_at(config, context, path, lambda lines: drop_beginning(lines, "ip address", section))


def _set(config: Configuration, context: str, path: Path, statement: AnyStatement, loading: bool) -> Configuration:
    lines = lines_at(config, context, path) or ()
    statement = resolved(statement, lines)
    if is_default(config, context, statement):
        return drop_in(config, context, path, statement)
    name_before, seen_before = first(lines, Nameif), _seen_as(lines, statement)
    after = change_at(config, context, path, lambda old: put(old, statement, context, path, loading=loading))
    match statement:
        case AllocateInterface():
            return _forget_allocation(after, path, seen_before)
        case ChannelGroup(number):
            return _with_channel(after, number)
        case Nameif(name):
            return _named(after, context, path, name_before, name, loading)
        case Context(name) if name not in config.context_names:
            return msgspec.structs.replace(after, contexts=(*after.contexts, ContextSpace(name)))
        case LanInterface() | FailoverLink() | Description():  # the description of a port of failover is the device's
            return _describe_links(config, after, loading)
        case ConfigUrl() if not loading:
            return _with_fresh_file(after, path[0].removeprefix("context "))
        case _:
            return after


def _with_fresh_file(config: Configuration, context: str) -> Configuration:
    """A context of which there is no file yet begins with the default configuration."""
    return config if config.space(context) else with_space(config, context, cleared_context(context))


def _named(
    config: Configuration, context: str, path: Path, before: Nameif | None, name: str, loading: bool
) -> Configuration:
    """A name brings a security level, and when typed the MTU line that every named interface has. Monitoring follows the
    interface to its new name."""
    if before is not None and before.name != name:
        config = _rename_monitored(config, context, before.name, name)
        config = drop_in(config, context, (), _mtu(before.name))
    if not loading and (before is None or before.name != name):
        config = put_in(config, context, (), _mtu(name))
    if first(lines_at(config, context, path) or (), SecurityLevel) is None:
        config = put_in(config, context, path, SecurityLevel(100 if name == "inside" else 0))
    return config


def _with_channel(config: Configuration, number: int) -> Configuration:
    """The first member makes the Port-channel, which is not shut down (recalled)."""
    head = Interface(channel_name(number))
    if block(config.system, head) is not None:
        return config
    return with_space(config, "", insert(config.system, Line(head), Section.SYSTEM, loading=False))


def _without_bundle(config: Configuration, name: str) -> Configuration:
    """Nor its subinterfaces, nor its membership of ports."""
    config = with_space(config, "", tuple(line for line in config.system if not _is_below(line, name)))
    for line in config.interfaces(""):
        group, port = line.get(ChannelGroup), line.statement
        if group and channel_name(group.number) == name and isinstance(port, Interface):
            config = drop_in(config, "", (f"interface {port.name}",), group)
    return config


def _mtu(name: str) -> Kept:
    return Kept(f"mtu {name} {MTU}")


def _unset(config: Configuration, context: str, path: Path, statement: AnyStatement) -> Configuration:
    lines = lines_at(config, context, path) or ()
    name_before, seen_before = first(lines, Nameif), _seen_as(lines, statement)
    after = drop_in(config, context, path, statement)
    match statement:
        case MonitorInterface() if not is_default(config, context, statement):
            return put_in(after, context, path, statement)
        case Context(name):
            return msgspec.structs.replace(after, contexts=tuple(s for s in after.contexts if s.name != name))
        case AllocateInterface():
            return _forget_allocation(after, path, seen_before)
        case Interface(name) if is_made(name):
            return _without_bundle(after, name)
        case LanInterface() | FailoverLink() | Description():
            return _describe_links(config, after)
        case Nameif():
            return _unname(after, context, path, name_before)
        case SecurityLevel() if name_before is not None:
            return put_in(after, context, path, SecurityLevel(0))  # an interface with a name always has one
        case _:
            return after


def _unset_kept(config: Configuration, context: str, path: Path, line: str, loading: bool) -> Configuration:
    """`no` of a kept line: removes what begins so; stands itself where the device writes the `no` form."""
    negative = Kept(f"no {line}")
    kept = known(line)
    if loading or (kept is not None and kept.negative):
        return _set(config, context, path, negative, loading)
    section = section_of(context, path)
    after = change_at(config, context, path, lambda lines: drop_beginning(lines, positive(line), section))
    if after == config and path and path[0].split()[0] in NEGATIVE_INSIDE:
        return _set(config, context, path, negative, loading)
    return after


def _unname(config: Configuration, context: str, path: Path, named: Nameif | None) -> Configuration:
    """An interface without a name has no address, no security level and no monitoring."""
    after = drop_in(drop_in(config, context, path, IpAddress()), context, path, SecurityLevel())
    if named is None:
        return after
    return drop_in(drop_in(after, context, (), MonitorInterface(named.name)), context, (), _mtu(named.name))


def _rename_monitored(config: Configuration, context: str, before: str, name: str) -> Configuration:
    """Monitoring follows the interface to its new name."""
    monitored = block(config.space(context), MonitorInterface(before))
    if monitored is None or not isinstance(monitored.statement, MonitorInterface):
        return config
    renamed = MonitorInterface(name, monitored.statement.monitored)
    return put_in(drop_in(config, context, (), monitored.statement), context, (), renamed)


def _seen_as(lines: tuple[Line, ...], statement: AnyStatement) -> str:
    """The name by which the context sees the port of that allocation so far; "": it does not."""
    given = block(lines, statement) if isinstance(statement, AllocateInterface) else None
    return given.statement.seen_as if given and isinstance(given.statement, AllocateInterface) else ""


def _forget_allocation(config: Configuration, path: Path, seen_as: str) -> Configuration:
    """An interface that a context no longer sees under its old name loses what the context said about it."""
    context = path[0].removeprefix("context ")
    if not seen_as or config.allocation(context, seen_as) is not None:
        return config
    line = config.interface(context, seen_as)
    named = line.get(Nameif) if line else None
    config = drop_in(config, context, (), Interface(seen_as))
    if named:
        config = drop_in(config, context, (), MonitorInterface(named.name))
        config = drop_in(config, context, (), _mtu(named.name))
    return config


# --- ports that belong to failover ------------------------------------------------------------------------------------


def _describe_links(before: Configuration, after: Configuration, loading: bool = False) -> Configuration:
    """A port that failover takes or leaves: the device writes its description and clears the rest (reference 8.1, 9.14)."""
    old, new = _link_descriptions(before), _link_descriptions(after)
    for port in old:
        if port not in new:
            after = drop_in(after, "", (f"interface {port}",), Description())
    for port, text in new.items():
        after = _take_port(after, port, text, loading)
    return after


def _link_descriptions(config: Configuration) -> dict[str, str]:
    link, state = config.failover_link, first(config.system, FailoverLink)
    lan_port = link.port if link else None
    state_port = (state.port or lan_port) if state else None
    if lan_port and lan_port == state_port:
        return {lan_port: "LAN/STATE Failover Interface"}
    named = ((lan_port, "LAN Failover Interface"), (state_port, "STATE Failover Interface"))
    return {port: text for port, text in named if port}


def _take_port(config: Configuration, port: str, text: str, loading: bool) -> Configuration:
    """Of what was typed for the port before only `shutdown` stays; its subinterfaces go (reference 8.1)."""
    path = (f"interface {port}",)
    if config.interface("", port) is None:
        unused = Line(Interface(port), (Line(Shutdown()),))
        config = with_space(config, "", insert(config.system, unused, Section.SYSTEM, loading=True))
    if loading or first(lines_at(config, "", path) or (), Description) == Description(text):
        return put_in(config, "", path, Description(text))
    config = change_at(
        config, "", path, lambda lines: tuple(line for line in lines if isinstance(line.statement, _STAYS))
    )
    config = with_space(config, "", tuple(line for line in config.system if not _is_below(line, port)))
    return put_in(config, "", path, Description(text))


_STAYS: Final = (Shutdown, MemberInterface, MinBundle)
"""What failover leaves under the port that it takes."""


def _is_below(line: Line, port: str) -> bool:
    """Whether it is a subinterface of the port."""
    return isinstance(line.statement, Interface) and line.statement.name.startswith(f"{port}.")


def _clear_failover(config: Configuration) -> Configuration:
    """Without any failover statement; every context is back in group 1."""
    kept = tuple(line for line in config.system if not f"{statement_text(line.statement)} ".startswith("failover "))
    after = _describe_links(config, with_space(config, "", kept))
    for name in config.context_names:
        after = drop_in(after, "", (f"context {name}",), JoinFailoverGroup())
    return after
