"""`show interface`: ports and subinterfaces in the system space, the allocated interfaces in a context [recalled form]."""

from typing import Final

from simulator.appliance.addresses import owned_interfaces
from simulator.appliance.cli.parameters import KINDS
from simulator.appliance.cli.statements import Interface, Kept, Nameif, Shutdown, Vlan
from simulator.appliance.config.model import Line, every
from simulator.appliance.device import Device
from simulator.appliance.links import LinkConfig, links_of
from simulator.failover.settings import Bundle
from simulator.vocabulary import SYSTEM_CONTEXT, InterfaceKey, Millis, PortName, UnitRole

MANAGEMENT_ONLY: Final = "management-only"
_CHIPS: Final = (("PIX", "i82559"), ("ASA5585", "bcm56800 rev 01"), ("FPR-", "EtherSVI"), ("ASA55", "i82546GB rev03"))


def show_interface(
    device: Device, _now: Millis, context: str, name: str = "", *, detail: bool = False
) -> tuple[str, ...]:
    """`name`: one interface by its name, in a context by its `nameif` too; "" for all. detail: with what the control point
    knows of each."""
    wanted = {name, KINDS["interface"].read(name) or name} if name else set()
    every_line = device.running.interfaces(context)
    lines = [line for line in every_line if not name or wanted & set(names(line))]
    if name and not lines:
        return (f"ERROR: interface {name} does not exist",)
    texts: list[str] = []
    for line in lines:
        texts += _interface(device, context, line)
        if detail:
            texts += _control_point(device, context, line, every_line.index(line) + 1)
    return tuple(texts)


def _control_point(device: Device, context: str, line: Line, number: int) -> tuple[str, ...]:
    """Reference 27.2: an interface that is named and not shut down is active."""
    title = names(line)[0]
    is_link = context == SYSTEM_CONTEXT and any(link and link.port == title for link in links_of(device.running))
    there = line.get(Nameif) is not None or is_link
    on = there and not is_shut_down(device, context, line)
    word = "active" if on else "not active"
    return (
        "  Control Point Interface States:",
        f"\tInterface number is {number}",
        f"\tInterface config status is {word}",
        f"\tInterface state is {word}",
    )


def names(line: Line) -> tuple[str, ...]:
    named = line.get(Nameif)
    title = line.statement.name if isinstance(line.statement, Interface) else ""
    return (title, named.name) if named else (title,)


def _interface(device: Device, context: str, line: Line) -> tuple[str, ...]:
    title = names(line)[0]
    named = line.get(Nameif)
    link = _link_on(device, context, title)
    heading = f'Interface {title} "{link.name if link else named.name if named else ""}"'
    status, protocol = statuses(device, context, line)
    body = _addresses(device, InterfaceKey(context, named.name)) if named else _link_addresses(device, link)
    if context and Kept(MANAGEMENT_ONLY) in every(line.body, Kept):
        body = (*body, "\tManagement-only interface. Blocked 0 through-the-device packets")  # reference 17.7
    port = _port(device, context, title)
    heading = f"{heading}, is {status}, line protocol is {protocol}"
    return (heading, *_hardware(device, context, title, port), *body)


def statuses(device: Device, context: str, line: Line) -> tuple[str, str]:
    """Of an interface and of its line protocol."""
    if is_shut_down(device, context, line):
        return "administratively down", "down"
    carrier = "up" if device.live.port_up(_port(device, context, names(line)[0])) else "down"
    return carrier, carrier


def address_of(device: Device, context: str, line: Line) -> tuple[str, str] | None:
    """The address that an interface uses now, and its mask; None: it has none."""
    named, link = line.get(Nameif), _link_on(device, context, names(line)[0])
    if link is not None and link.address is not None:
        mine = link.address if device.live.settings.role is UnitRole.PRIMARY else link.standby
        return mine or link.address, link.mask or ""
    if named:
        for owned in owned_interfaces(device.running, device.live):
            if owned.key == InterfaceKey(context, named.name) and owned.address:
                return owned.address, owned.mask or ""
    return None


def _link_on(device: Device, context: str, title: str) -> LinkConfig | None:
    """The pair's own link that lies on an interface of the system space."""
    links = links_of(device.running) if context == SYSTEM_CONTEXT else ()
    return next((link for link in links if link is not None and link.port == title), None)


def _link_addresses(device: Device, link: LinkConfig | None) -> tuple[str, ...]:
    """Link addresses never move: the first is the primary unit's (reference 1)."""
    if link is None or link.address is None:
        return ()
    mine = link.address if device.live.settings.role is UnitRole.PRIMARY else link.standby
    return (f"\tIP address {mine}, subnet mask {link.mask}",)


def _hardware(device: Device, context: str, title: str, port: str) -> tuple[str, ...]:
    """What the system space knows of a port, and of a subinterface the port that carries it."""
    if context != SYSTEM_CONTEXT:
        return ()
    if title != port:
        line = device.running.interface(SYSTEM_CONTEXT, title)
        vlan = line.get(Vlan) if line else None
        return (
            f"\tVLAN identifier {vlan.id}" if vlan else "\tVLAN identifier none",
            "\tAvailable for allocation to a context",
        )
    bundle = device.live.settings.bundle(port)
    if bundle is not None:
        return _bundle(device, bundle)
    for bundle in device.live.settings.bundles:
        if port in bundle.members:
            part = "Active" if port in device.live.carrying(bundle.name) else "Inactive"
            return (*_port_hardware(device, port), f"\t{part} member of {bundle.name}")  # recalled
    lan, state = (link is not None and link.port == port for link in links_of(device.running))
    use = "LAN/STATE" if lan and state else "LAN" if lan else "STATE"
    said = f"Description: {use} Failover Interface" if lan or state else "Available for allocation to a context"
    return (*_port_hardware(device, port), f"\t{said}")


def _port_hardware(device: Device, port: PortName) -> tuple[str, str]:
    """Duplex and speed are what was agreed on; without carrier nothing was (reference 27.2)."""
    mbps = _mbps(device, port)
    agreed = device.live.port_up(port)
    duplex = f"Auto-Duplex(Full-duplex), Auto-Speed({mbps} Mbps)" if agreed else "Auto-Duplex, Auto-Speed"
    return (f"  Hardware is {_chip(device)}, BW {mbps} Mbps, DLY {_delay(mbps)} usec", f"\t{duplex}")


def _mbps(device: Device, port: PortName) -> int:
    """By the name of the port; of a Firepower every `Ethernet` is a gigabit."""
    fast = port.startswith(("GigabitEthernet", "Port-channel")) or device.model.startswith("FPR-")
    return 10_000 if port.startswith("TenGigabit") else 1_000 if fast else 100


def _delay(mbps: int) -> int:
    return 100 if mbps < 1_000 else 10


def _chip(device: Device) -> str:
    """[a PIX and a 5510 recalled; reference 27.2]"""
    for start, chip in _CHIPS:
        if device.model.startswith(start):
            return chip
    return "i82546GB rev03"


def _bundle(device: Device, bundle: Bundle) -> tuple[str, ...]:
    """Its members, and which of them carry (form recalled)."""
    carrying = device.live.carrying(bundle.name)
    if bundle.redundant:
        members = ", ".join(f"{port}(Active)" if port in carrying else port for port in bundle.members)
        mbps = _mbps(device, bundle.members[0])
        hardware = f"  Hardware is {_chip(device)}, BW {mbps} Mbps, DLY {_delay(mbps)} usec"
        return (hardware, "  Redundancy Information:", f"\tMember {members}")
    idle = [port for port in bundle.members if port not in carrying]
    return (
        f"  Hardware is EtherChannel/LACP, BW {_mbps(device, bundle.members[0]) * len(carrying)} Mbps, DLY 10 usec",
        "  Members in this channel:",
        f"      Active:   {' '.join(map(short, carrying))}".rstrip(),
        f"      Inactive: {' '.join(map(short, idle))}".rstrip(),
    )


def short(port: PortName) -> str:
    """Gi0/2."""
    return port[:2] + port.lstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-")


def _port(device: Device, context: str, title: str) -> str:
    """The physical port under a subinterface or a mapped name."""
    if context != SYSTEM_CONTEXT:
        title = next((entry.port for entry in device.running.allocations(context) if entry.seen_as == title), title)
    return title.split(".")[0]


def is_shut_down(device: Device, context: str, line: Line) -> bool:
    """Whether `shutdown` stands under it, under what the system space calls it, or under its port."""
    title = names(line)[0]
    above = [_port(device, context, title)]
    if context != SYSTEM_CONTEXT:
        above += [entry.port for entry in device.running.allocations(context) if entry.seen_as == title]
    system = [device.running.interface(SYSTEM_CONTEXT, name) for name in above]
    return any(entry is not None and entry.get(Shutdown) is not None for entry in (line, *system))


def _addresses(device: Device, key: InterfaceKey) -> tuple[str, ...]:
    for owned in owned_interfaces(device.running, device.live):
        if owned.key == key:
            address = (
                f"IP address {owned.address}, subnet mask {owned.mask}" if owned.address else "IP address unassigned"
            )
            return (f"\tMAC address {owned.mac}, MTU 1500", f"\t{address}")
    return ()
