"""Which addresses a unit's interfaces use now: they belong to the failover group and move with it (reference 11.3)."""

from typing import NamedTuple

from simulator.appliance.cli.statements import IpAddress, Shutdown
from simulator.appliance.config.model import Configuration, Line
from simulator.appliance.mac_addresses import mac_of
from simulator.failover.records import UnitState
from simulator.failover.settings import FailoverSettings, InterfaceSettings
from simulator.vocabulary import SYSTEM_CONTEXT, GroupId, GroupState, InterfaceKey, PortName, Value


class OwnedInterface(Value):
    """One data interface of a running unit with the addresses that are its own at this moment."""

    key: InterfaceKey
    group: GroupId
    port: PortName
    vlan: int | None
    enabled: bool
    """Not shut down, neither in the context nor in the system space."""
    active: bool
    """Uses the active addresses of the pair."""
    address: str | None
    """None: none was entered, or the group negotiates, in which state data interfaces are down (reference 6.1, D6)."""
    mask: str | None
    mac: str


class _Hold(NamedTuple):
    """What a group's state means for the addresses of its interfaces."""

    active: bool
    negotiates: bool


def owned_interfaces(running: Configuration, unit: UnitState) -> tuple[OwnedInterface, ...]:
    """All data interfaces, in the order of the configuration."""
    holds = tuple(_Hold(run.holds_active, run.state is GroupState.NEGOTIATION) for run in unit.groups)
    return running.once(_owned_interfaces, unit.settings, holds)


def _owned_interfaces(
    running: Configuration, settings: FailoverSettings, holds: tuple[_Hold, ...]
) -> tuple[OwnedInterface, ...]:
    lines = {space.name: space.by_nameif for space in running.contexts}
    return tuple(
        _owned(running, settings, holds[entry.group], entry, lines[entry.key.context].get(entry.key.name))
        for entry in settings.interfaces
        if entry.key.context in lines
    )


def _owned(
    running: Configuration, settings: FailoverSettings, hold: _Hold, interface: InterfaceSettings, line: Line | None
) -> OwnedInterface:
    address = interface.active_address if hold.active else interface.standby_address
    typed = line.get(IpAddress) if line else None
    return OwnedInterface(
        key=interface.key,
        group=interface.group,
        port=interface.port,
        vlan=interface.vlan,
        enabled=interface.enabled,
        active=hold.active,
        address=None if hold.negotiates else address,
        mask=typed.mask if typed else None,
        mac=mac_of(running, settings, interface, line, active=hold.active),
    )


def port_shut_down(running: Configuration, port: PortName) -> bool:
    """`shutdown` stands under the port itself in the system execution space."""
    line = running.interface(SYSTEM_CONTEXT, port)
    return line is None or line.get(Shutdown) is not None
