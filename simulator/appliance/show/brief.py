"""`show interface ip brief` (reference 27.1): one row for each interface of the space."""

from typing import Final

from simulator.appliance.cli.parameters import KINDS
from simulator.appliance.cli.statements import IpAddress, Nameif
from simulator.appliance.config.model import Configuration, Line
from simulator.appliance.device import Device
from simulator.appliance.show.ports import address_of, names, statuses
from simulator.vocabulary import Millis

_HEADING: Final = "Interface                  IP-Address      OK? Method Status                Protocol"
_UNASSIGNED: Final = "unassigned"


def show_interface_brief(device: Device, _now: Millis, context: str, name: str = "") -> tuple[str, ...]:
    """`name`: one interface alone, by its name or its `nameif`; "" for all."""
    wanted = {name, KINDS["interface"].read(name) or name}
    lines = [line for line in device.running.interfaces(context) if not name or wanted & set(names(line))]
    if name and not lines:
        return (f"ERROR: interface {name} does not exist",)
    return (_HEADING, *(_row(device, context, line) for line in lines))


def _row(device: Device, context: str, line: Line) -> str:
    found = address_of(device, context, line)
    status, protocol = statuses(device, context, line)
    address = found[0] if found else _UNASSIGNED
    return f"{names(line)[0]:<26} {address:<15} YES {_method(device, context, line):<6} {status:<21} {protocol:<4}"


def _method(device: Device, context: str, line: Line) -> str:
    """Whether the address is the saved one, was typed since, or came with no line of the interface: those of the pair's links."""
    typed = line.get(IpAddress)
    if typed is None:
        return "unset"
    return "CONFIG" if _saved(device.startup, context, line) == typed else "manual"


def _saved(startup: Configuration, context: str, line: Line) -> IpAddress | None:
    named = line.get(Nameif)
    found = startup.named_interface(context, named.name) if named and startup.has_space(context) else None
    return found.get(IpAddress) if found else None
