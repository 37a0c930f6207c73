"""Which addresses a unit's interfaces use now: they belong to the failover group and move with it (reference 11.3)."""

from typing import Final

from simulator.appliance.cli.statements import Group, IpAddress, MacAddress, PortMacs, Shutdown
from simulator.appliance.config.model import Configuration, Line, every
from simulator.failover.records import UnitState
from simulator.failover.settings import InterfaceSettings
from simulator.vocabulary import SYSTEM_CONTEXT, GroupId, InterfaceKey, PortName, Value

_VENDOR: Final = "00a0.c9"
"""First half of the virtual addresses that the failover software makes by itself (reference 11.3, D3)."""


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
    mask: str | None
    mac: str


def owned_interfaces(running: Configuration, unit: UnitState) -> tuple[OwnedInterface, ...]:
    """All data interfaces, in the order of the configuration."""
    return tuple(_owned(running, unit, interface) for interface in unit.settings.interfaces)


def _owned(running: Configuration, unit: UnitState, interface: InterfaceSettings) -> OwnedInterface:
    active = unit.groups[interface.group].holds_active
    line = running.named_interface(interface.key.context, interface.key.name)
    typed = line.get(IpAddress) if line else None
    return OwnedInterface(
        key=interface.key,
        group=interface.group,
        port=interface.port,
        vlan=interface.vlan,
        enabled=interface.enabled,
        active=active,
        address=interface.active_address if active else interface.standby_address,
        mask=typed.mask if typed else None,
        mac=_mac(running, interface, line, active),
    )


def _mac(running: Configuration, interface: InterfaceSettings, line: Line | None, active: bool) -> str:
    """First the interface's own `mac-address`, then the group's `mac address`, then the generated one (11.3)."""
    own = line.get(MacAddress) if line else None
    if own is not None:
        if active:
            return own.active
        if own.standby is not None:
            return own.standby
    for macs in _group_macs(running, interface.group):
        if macs.port == interface.port:
            return macs.active if active else macs.standby
    return virtual_mac(interface.port, interface.group, active)


def _group_macs(running: Configuration, group: GroupId) -> tuple[PortMacs, ...]:
    for line in running.groups():
        if isinstance(line.statement, Group) and line.statement.id == group:
            return every(line.body, PortMacs)
    return ()


def virtual_mac(port: PortName, group: GroupId, active: bool) -> str:
    """`00a0.c9<port>.<group>01`, standby `02`, with the port's number in two digits (reference 11.3)."""
    digits = "".join(sign for sign in port if sign.isdigit())
    return f"{_VENDOR}{int(digits or 0) % 100:02d}.{group:02d}{'01' if active else '02'}"


def port_shut_down(running: Configuration, port: PortName) -> bool:
    """`shutdown` stands under the port itself in the system execution space."""
    line = running.interface(SYSTEM_CONTEXT, port)
    return line is None or line.get(Shutdown) is not None
