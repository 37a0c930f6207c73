"""`ping` from a unit's console: which way an echo request leaves, and what the console says of the answers.

Five requests, one after the other, each waited for two seconds (form of 7.2 [recalled]). Whether an answer comes is the
world's to say: the unit knows its own configuration and what comes back.
"""

from ipaddress import IPv4Address, IPv4Network
from typing import Final

from simulator.appliance.device import Device, DeviceOutput, EchoWanted, Printed
from simulator.appliance.forwarding import Route, routes
from simulator.appliance.links import links_of
from simulator.vocabulary import SYSTEM_CONTEXT, InterfaceKey, Link, Millis, UnitRole, Via

REQUESTS: Final = 5
TIMEOUT_MS: Final[Millis] = 2_000
_BYTES: Final = 100


def pinged(device: Device, context: str, address: str, interface: str = "") -> tuple[DeviceOutput, ...]:
    """What `ping [interface] address` does in a space of the configuration."""
    if interface and device.running.named_interface(context, interface) is None:
        return (Printed((f"ERROR: interface {interface} does not exist",)),)
    found = _over_link(device, address) if context == SYSTEM_CONTEXT else by_route(device, context, address, interface)
    if found is None:
        return (Printed((f"No route to host {address}",)),)
    heading = f"Sending {REQUESTS}, {_BYTES}-byte ICMP Echos to {address}, timeout is {TIMEOUT_MS // 1_000} seconds:"
    via, hop = found
    return Printed(("Type escape sequence to abort.", heading)), EchoWanted(via, hop, address)


def _over_link(device: Device, address: str) -> tuple[Via, str] | None:
    """The system space has addresses on the failover link and the state link only."""
    for link, config in zip((Link.FAILOVER, Link.STATE), links_of(device.running), strict=True):
        if config is not None and address in (config.address, config.standby):
            return link, address
    return None


def link_addresses(device: Device, link: Link) -> tuple[str, ...]:
    """The address of this unit on one of the pair's own links: the primary's is the first (source: LAN-Based ... bootstrap)."""
    config = dict(zip((Link.FAILOVER, Link.STATE), links_of(device.running), strict=True))[link]
    if config is None:
        return ()
    own = config.address if device.live.settings.role is UnitRole.PRIMARY else config.standby
    return (own,) if own else ()


def by_route(device: Device, context: str, address: str, interface: str) -> tuple[Via, str] | None:
    """The longest prefix wins, as in any routing table; the next hop is asked where the network is not connected."""
    target, best, widest = IPv4Address(address), None, -1
    for route in routes(device.running, context):
        network = _network(route)
        if network is None or target not in network or interface not in ("", route.interface):
            continue
        if network.prefixlen > widest:
            best, widest = route, network.prefixlen
    if best is None:
        return None
    return InterfaceKey(context, best.interface), best.gateway or address


def _network(route: Route) -> IPv4Network | None:
    words = ("0.0.0.0" if word == "0" else word for word in (route.network, route.mask))
    try:
        return IPv4Network("/".join(words), strict=False)
    except ValueError:
        return None


def answered(times_ms: tuple[Millis | None, ...]) -> tuple[str, ...]:
    """The marks and the rate. times_ms: of each request, None where no answer came in time."""
    came = [time for time in times_ms if time is not None]
    marks = "".join("!" if time is not None else "?" for time in times_ms)
    rate = f"Success rate is {100 * len(came) // len(times_ms)} percent ({len(came)}/{len(times_ms)})"
    if not came:
        return marks, rate
    spread = f"{min(came)}/{sum(came) // len(came)}/{max(came)}"
    return marks, f"{rate}, round-trip min/avg/max = {spread} ms"
