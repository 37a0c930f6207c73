"""What the console says to a configuration command that was taken: what it has done beside what was typed (reference 8.1, 8.3).

`INFO:` and `WARNING:` lines are the device's words as far as anyone recalls them; they refuse nothing.
"""

from collections.abc import Collection

from simulator.appliance.cli.intents import ConfigIntent, Enter, Set
from simulator.appliance.cli.statements import (
    ConfigUrl,
    Context,
    FailoverKey,
    FailoverLink,
    FailoverOn,
    IpAddress,
    LanInterface,
    Nameif,
    SecurityLevel,
    Shutdown,
)
from simulator.appliance.config.edit import lines_at
from simulator.appliance.config.model import Configuration, first
from simulator.vocabulary import SYSTEM_CONTEXT, PortName

NO_STANDBY = "Failover is enabled but standby IP address is not configured for this interface."
"""Reference 8.3 [recalled]."""
STARS = "The key consists of asterisks, as a listing shows it. Enter the key itself on both units."
"""Ours: the device takes what its own listing hides without a word."""


def remarks(
    before: Configuration, after: Configuration, context: str, path: tuple[str, ...], intent: ConfigIntent
) -> tuple[str, ...]:
    """The lines printed below a command that made `after` of `before`."""
    match intent:
        case Enter(Context(name)) if name not in before.context_names:
            return (f"Creating context '{name}'... Done. ({len(after.context_names)})",)
        case Set(ConfigUrl(url)):
            return _fresh_file(before, after, path, url)
        case Set(Nameif(name)):
            return _security_level(before, after, context, path, name)
        case Set(IpAddress(standby=None)) if after.failover_enabled:
            return (f"WARNING: {NO_STANDBY}",)
        case Set(FailoverKey(secret)) if set(secret) == {"*"}:
            return (f"WARNING: {STARS}",)
        case Set(FailoverOn()) if not before.failover_enabled:
            return _without_standby(after)
        case Set(LanInterface(port=str(port)) | FailoverLink(port=str(port))) if _taken(before) != _taken(after):
            return (f"INFO: Non-failover interface config is cleared on {port} and its sub-interfaces",)
        case _:
            return ()


def link_remarks(after: Configuration, intent: ConfigIntent, ports_up: Collection[PortName]) -> tuple[str, ...]:
    """A warning for each of the pair's links that the command configures, or that failover starts with, on a port without
    carrier. Ours: no source has a message for it. ports_up: those that have carrier."""
    match intent:
        case Set(LanInterface(port=str()) | FailoverLink(port=str()) as statement):
            links: tuple[LanInterface | FailoverLink | None, ...] = (statement,)
        case Set(FailoverOn()) if after.failover_link is not None:
            links = _taken(after)
        case _:
            return ()
    return tuple(
        f"WARNING: {link.name} uses {link.port}, which has no link. Check its cable."
        for link in links
        if link is not None and link.port and link.port not in ports_up and _is_enabled(after, link.port)
    )


def _is_enabled(config: Configuration, port: PortName) -> bool:
    line = config.interface(SYSTEM_CONTEXT, port)
    return line is not None and line.get(Shutdown) is None


def _fresh_file(before: Configuration, after: Configuration, path: tuple[str, ...], url: str) -> tuple[str, ...]:
    name = path[0].removeprefix("context ")
    if before.space(name) or not after.space(name):
        return ()
    return (f"WARNING: Could not fetch the URL {url}", "INFO: Creating context with default config")


def _security_level(
    before: Configuration, after: Configuration, context: str, path: tuple[str, ...], name: str
) -> tuple[str, ...]:
    had = first(lines_at(before, context, path) or (), SecurityLevel)
    has = first(lines_at(after, context, path) or (), SecurityLevel)
    if had is not None or has is None:
        return ()
    return (f'INFO: Security level for "{name}" set to {has.level} by default.',)


def _without_standby(config: Configuration) -> tuple[str, ...]:
    """Each interface with an address that has no standby address (source: View of Monitored Interfaces)."""
    return tuple(
        f"WARNING: context {context} interface {named.name}: {NO_STANDBY}"
        for context in config.context_names
        for line in config.interfaces(context)
        if (named := line.get(Nameif)) and (address := line.get(IpAddress)) and address.standby is None
    )


def _taken(config: Configuration) -> tuple[LanInterface | None, FailoverLink | None]:
    return config.failover_link, first(config.system, FailoverLink)
