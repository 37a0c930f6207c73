"""`show nameif` and `show ip address` of a context (forms of 7.2 [recalled])."""

from simulator.appliance.addresses import owned_interfaces
from simulator.appliance.cli.statements import Interface, IpAddress, Nameif, SecurityLevel
from simulator.appliance.config.model import Line
from simulator.appliance.device import Device
from simulator.vocabulary import InterfaceKey, Millis


def show_nameif(device: Device, _now: Millis, context: str) -> tuple[str, ...]:
    """Named interfaces in the order of the configuration."""
    lines = [f"{'Interface':<25}{'Name':<25}Security"]
    for line, name in _named(device, context):
        level = line.get(SecurityLevel)
        lines.append(f"{_title(line):<25}{name:<25}{level.level if level else 0:>3}")
    return tuple(lines)


def show_ip_address(device: Device, _now: Millis, context: str) -> tuple[str, ...]:
    """System addresses are the active ones of the pair; current ones are this unit's own now (reference 11.3)."""
    owned = {entry.key: entry for entry in owned_interfaces(device.running, device.live)}
    heading = f"{'Interface':<25}{'Name':<23}{'IP address':<16}{'Subnet mask':<16}Method"
    system, current = ["System IP Addresses:", heading], ["Current IP Addresses:", heading]
    for line, name in _named(device, context):
        typed = line.get(IpAddress)
        if typed is None:
            continue
        now = owned.get(InterfaceKey(context, name))
        system.append(_row(line, name, typed.address, typed.mask))
        current.append(_row(line, name, (now.address if now else None) or "unassigned", typed.mask))
    return (*system, *current)


def _row(line: Line, name: str, address: str, mask: str) -> str:
    return f"{_title(line):<25}{name:<23}{address:<16}{mask:<16}CONFIG"


def _named(device: Device, context: str) -> tuple[tuple[Line, str], ...]:
    found = ((line, line.get(Nameif)) for line in device.running.interfaces(context))
    return tuple((line, named.name) for line, named in found if named)


def _title(line: Line) -> str:
    return line.statement.name if isinstance(line.statement, Interface) else ""
