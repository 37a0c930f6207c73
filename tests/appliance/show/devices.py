"""Devices made by hand for the renderers: the source document's system configuration and a given unit state."""

from typing import Final

from simulator.appliance.cli.statements import (
    AdminContext,
    AllocateInterface,
    ConfigUrl,
    Context,
    FailoverAddress,
    FailoverLink,
    FailoverOn,
    Group,
    Hostname,
    Interface,
    IpAddress,
    JoinFailoverGroup,
    LanEnable,
    LanInterface,
    LanUnit,
    Nameif,
)
from simulator.appliance.config.model import Configuration, ContextSpace, Line
from simulator.appliance.device import Device
from simulator.failover.records import UnitState
from simulator.vocabulary import Platform, UnitRole
from tests.appliance.show.units import EPOCH_UNIX_MS

MASK: Final = "255.255.255.0"


def configuration(role: UnitRole, platform: Platform = Platform.PIX) -> Configuration:
    system = (
        Line(Hostname("PIX1")),
        *(Line(Interface(f"Ethernet{number}")) for number in range(6)),
        Line(FailoverOn()),
        Line(LanUnit(role)),
        Line(LanInterface("LANFailover", "Ethernet3")),
        Line(LanEnable()),
        Line(FailoverLink("stateful", "Ethernet2")),
        Line(FailoverAddress("LANFailover", "10.1.0.1", MASK, "10.1.0.2")),
        Line(FailoverAddress("stateful", "10.0.0.1", MASK, "10.0.0.2")),
        Line(Group(1)),
        Line(Group(2)),
        Line(AdminContext("admin")),
        Line(Context("admin"), (Line(ConfigUrl("flash:/admin.cfg")),)),
        *(_context(number) for number in (1, 2)),
    )
    return Configuration(
        platform=platform,
        system=system,
        contexts=(ContextSpace("admin"), *(_space(number) for number in (1, 2))),
    )


def _context(number: int) -> Line:
    name = f"context{number}"
    body = (
        Line(AllocateInterface(f"Ethernet0.{number}", f"inside_{name}")),
        Line(AllocateInterface(f"Ethernet1.{number}", f"outside_{name}")),
        Line(ConfigUrl(f"flash:/{name}.cfg")),
        Line(JoinFailoverGroup(number)),
    )
    return Line(Context(name), body)


def _space(number: int) -> ContextSpace:
    name = f"context{number}"
    inside = (Line(Nameif("inside")), Line(IpAddress(f"192.168.{number}.1", MASK, f"192.168.{number}.2")))
    outside = (Line(Nameif("outside")), Line(IpAddress(f"172.16.{number}.1", MASK, f"172.16.{number}.2")))
    return ContextSpace(name, (Line(Interface(f"inside_{name}"), inside), Line(Interface(f"outside_{name}"), outside)))


def device(unit: UnitState, platform: Platform = Platform.PIX) -> Device:
    """A running device in this state."""
    running = configuration(unit.settings.role, platform)
    return Device(
        seat=unit.settings.role,
        running=running,
        startup=running,
        platform=platform,
        model="ASA5520" if platform is Platform.ASA else "PIX-515E",
        epoch_unix_ms=EPOCH_UNIX_MS,
        unit=unit,
        boots=1,
    )
