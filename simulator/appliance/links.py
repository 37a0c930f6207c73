"""The pair's own links as they are configured."""

from simulator.appliance.cli.statements import FailoverAddress, FailoverLink
from simulator.appliance.config.model import Configuration, every, first
from simulator.vocabulary import PortName, Value


class LinkConfig(Value):
    """One of the pair's own links as it is configured; addresses are None until they are entered."""

    name: str
    port: PortName
    address: str | None = None
    mask: str | None = None
    standby: str | None = None


def links_of(running: Configuration) -> tuple[LinkConfig | None, LinkConfig | None]:
    """The failover link and the state link, None where they are not configured."""
    return running.once(_read)


def _read(running: Configuration) -> tuple[LinkConfig | None, LinkConfig | None]:
    lan = running.failover_link
    state = first(running.system, FailoverLink)
    shared = lan.port if lan and state and lan.name == state.name else None
    port = (state.port or shared) if state else None
    return (
        _link(running, lan.name, lan.port) if lan else None,
        _link(running, state.name, port) if state and port else None,
    )


def link_names(running: Configuration) -> tuple[str, str]:
    """What both are called; "" where there is none."""
    lan, state = links_of(running)
    return (lan.name if lan else "", state.name if state else "")


def _link(running: Configuration, name: str, port: PortName) -> LinkConfig:
    for entry in every(running.system, FailoverAddress):
        if entry.name == name:
            return LinkConfig(name, port, entry.address, entry.mask, entry.standby)
    return LinkConfig(name, port)
