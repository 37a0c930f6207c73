"""Which addresses a unit's interfaces use now: they belong to the failover group and move with it (reference 11.3)."""

from simulator.appliance.cli.statements import IpAddress, Shutdown
from simulator.appliance.config.model import Configuration
from simulator.appliance.mac_addresses import mac_of
from simulator.failover.records import UnitState
from simulator.failover.settings import InterfaceSettings
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


def owned_interfaces(running: Configuration, unit: UnitState) -> tuple[OwnedInterface, ...]:
    """All data interfaces, in the order of the configuration."""
    return tuple(_owned(running, unit, interface) for interface in unit.settings.interfaces)


def _owned(running: Configuration, unit: UnitState, interface: InterfaceSettings) -> OwnedInterface:
    run = unit.groups[interface.group]
    active = run.holds_active
    address = interface.active_address if active else interface.standby_address
    line = running.named_interface(interface.key.context, interface.key.name)
    typed = line.get(IpAddress) if line else None
    return OwnedInterface(
        key=interface.key,
        group=interface.group,
        port=interface.port,
        vlan=interface.vlan,
        enabled=interface.enabled,
        active=active,
        address=None if run.state is GroupState.NEGOTIATION else address,
        mask=typed.mask if typed else None,
        mac=mac_of(running, unit.settings, interface, line, active=active),
    )


def port_shut_down(running: Configuration, port: PortName) -> bool:
    """`shutdown` stands under the port itself in the system execution space."""
    line = running.interface(SYSTEM_CONTEXT, port)
    return line is None or line.get(Shutdown) is not None
