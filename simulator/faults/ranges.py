"""Every fault that a lab can have, from what it is made of."""

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Final, NamedTuple

from simulator.faults.rows import ROWS, Row
from simulator.faults.values import Fault, LinkCut, PortFault, SerialFault, SwitchFault, UnitFault
from simulator.vocabulary import Link, PortName, UnitRole


class Ranges(NamedTuple):
    """What there is to break. cables: the ports that one leads to; vlans: of each switch; serial: the serial failover cable."""

    cables: tuple[tuple[UnitRole, PortName], ...]
    vlans: Mapping[str, tuple[int, ...]]
    links: tuple[Link, ...]
    serial: bool


_UNITS: Final = (UnitRole.PRIMARY, UnitRole.SECONDARY)


def every_fault(ranges: Ranges) -> Iterator[Fault]:
    """Place by place; what has an amount, with the one suggested amount."""
    for kind, given in _places(ranges):
        for row in ROWS:
            if issubclass(row.kind, kind) and ("vlan" in row.kind.__struct_fields__) == ("vlan" in given):
                yield from _filled(row, given)


def _places(ranges: Ranges) -> Iterator[tuple[type, Mapping[str, object]]]:
    """What a fault may touch, and the values that say which one."""
    yield from ((UnitFault, {"unit": unit}) for unit in _UNITS)
    yield from ((PortFault, {"unit": unit, "port": port}) for unit, port in ranges.cables)
    if ranges.serial:
        yield SerialFault, {}
    for switch, vlans in ranges.vlans.items():
        yield SwitchFault, {"switch": switch}
        yield from ((SwitchFault, {"switch": switch, "vlan": vlan}) for vlan in vlans)
    yield from ((LinkCut, {"link": link}) for link in ranges.links)


def _filled(row: Row, given: Mapping[str, object]) -> Iterator[Fault]:
    known = {**given, **row.suggested, **row.fixed}
    fields = row.kind.__struct_fields__
    for values in product(*((known[field],) if field in known else _UNITS for field in fields)):
        yield row.kind(**dict(zip(fields, values, strict=True)))  # type: ignore[arg-type]
