"""`show interface`: ports and subinterfaces in the system space, the allocated interfaces in a context [recalled form]."""

from typing import Final

from simulator.appliance.addresses import owned_interfaces
from simulator.appliance.cli.parameters import KINDS
from simulator.appliance.cli.statements import Interface, Kept, Nameif, Shutdown, Vlan
from simulator.appliance.config.model import Line, every
from simulator.appliance.device import Device
from simulator.appliance.links import links_of
from simulator.failover.settings import Bundle
from simulator.vocabulary import SYSTEM_CONTEXT, InterfaceKey, Millis, Platform, PortName

MANAGEMENT_ONLY: Final = "management-only"


def show_interface(device: Device, _now: Millis, context: str, name: str = "") -> tuple[str, ...]:
    """`name`: one interface by its name, in a context by its `nameif` too; "" for all."""
    wanted = {name, KINDS["interface"].read(name) or name} if name else set()
    lines = [line for line in device.running.interfaces(context) if not name or wanted & set(_names(line))]
    if name and not lines:
        return (f"ERROR: interface {name} does not exist",)
    return tuple(text for line in lines for text in _interface(device, context, line))


def _names(line: Line) -> tuple[str, ...]:
    named = line.get(Nameif)
    title = line.statement.name if isinstance(line.statement, Interface) else ""
    return (title, named.name) if named else (title,)


def _interface(device: Device, context: str, line: Line) -> tuple[str, ...]:
    title = _names(line)[0]
    named = line.get(Nameif)
    port = _port(device, context, title)
    heading = f'Interface {title} "{named.name if named else ""}"'
    if _shut_down(device, context, title, line, port):
        state = "is administratively down, line protocol is down"
    else:
        carrier = "up" if device.live.port_up(port) else "down"
        state = f"is {carrier}, line protocol is {carrier}"
    body = _addresses(device, InterfaceKey(context, named.name)) if named else ()
    if context and Kept(MANAGEMENT_ONLY) in every(line.body, Kept):
        body = (*body, "\tManagement-only interface. Blocked 0 through-the-device packets")  # reference 17.7
    return (f"{heading}, {state}", *_hardware(device, context, title, port), *body)


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
            return (*_port_hardware(device), f"\t{part} member of {bundle.name}")  # recalled
    lan, state = (link is not None and link.port == port for link in links_of(device.running))
    use = "LAN/STATE" if lan and state else "LAN" if lan else "STATE"
    said = f"Description: {use} Failover Interface" if lan or state else "Available for allocation to a context"
    return (*_port_hardware(device), f"\t{said}")


def _port_hardware(device: Device) -> tuple[str, str]:
    pix = device.platform is Platform.PIX
    return (
        "  Hardware is i82559, BW 100 Mbps" if pix else "  Hardware is i82546GB rev03, BW 1000 Mbps",
        "\tAuto-Duplex(Full-duplex), Auto-Speed(100 Mbps)",
    )


def _bundle(device: Device, bundle: Bundle) -> tuple[str, ...]:
    """Its members, and which of them carry (form recalled)."""
    carrying = device.live.carrying(bundle.name)
    if bundle.redundant:
        members = ", ".join(f"{port}(Active)" if port in carrying else port for port in bundle.members)
        return ("  Hardware is i82546GB rev03, BW 1000 Mbps", "  Redundancy Information:", f"\tMember {members}")
    idle = [port for port in bundle.members if port not in carrying]
    return (
        f"  Hardware is EtherChannel/LACP, BW {1000 * len(carrying)} Mbps",
        "  Members in this channel:",
        f"      Active:   {' '.join(map(_short, carrying))}".rstrip(),
        f"      Inactive: {' '.join(map(_short, idle))}".rstrip(),
    )


def _short(port: PortName) -> str:
    """Gi0/2."""
    return port[:2] + port.lstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-")


def _port(device: Device, context: str, title: str) -> str:
    """The physical port under a subinterface or a mapped name."""
    if context != SYSTEM_CONTEXT:
        title = next((entry.port for entry in device.running.allocations(context) if entry.seen_as == title), title)
    return title.split(".")[0]


def _shut_down(device: Device, context: str, title: str, line: Line, port: str) -> bool:
    names = [port]
    if context != SYSTEM_CONTEXT:
        names += [entry.port for entry in device.running.allocations(context) if entry.seen_as == title]
    system = [device.running.interface(SYSTEM_CONTEXT, name) for name in names]
    return any(entry is not None and entry.get(Shutdown) is not None for entry in (line, *system))


def _addresses(device: Device, key: InterfaceKey) -> tuple[str, ...]:
    for owned in owned_interfaces(device.running, device.live):
        if owned.key == key:
            address = (
                f"IP address {owned.address}, subnet mask {owned.mask}" if owned.address else "IP address unassigned"
            )
            return (f"\tMAC address {owned.mac}, MTU 1500", f"\t{address}")
    return ()
