"""`show failover interface`: the addresses of the pair's own links (reference 9.9)."""

from simulator.appliance.device import Device
from simulator.appliance.links import LinkConfig, links_of
from simulator.vocabulary import Millis, UnitRole


def show_failover_interface(device: Device, _now: Millis) -> tuple[str, ...]:
    """The primary prints the state link first, the secondary the failover link, as in the source document."""
    role = device.live.settings.role
    lan, state = links_of(device.running)
    links = [link for link in (state, lan) if link is not None]
    if lan is not None and state is not None and lan.name == state.name:
        links = [lan]
    if role is UnitRole.SECONDARY:
        links.reverse()
    return tuple(line for link in links for line in _link(link, role))


def _link(link: LinkConfig, role: UnitRole) -> tuple[str, ...]:
    """The active address stays with the primary (reference 1: link addresses never move)."""
    lines = [f"        interface {link.name} {link.port}"]
    if link.address is None:
        return (*lines, "                System IP Address: not configured")
    addresses = (link.address, link.standby)
    mine, other = addresses if role is UnitRole.PRIMARY else reversed(addresses)
    return (
        *lines,
        f"                System IP Address: {link.address} {link.mask}",
        f"                My IP Address    : {mine}",
        f"                Other IP Address : {other}",
    )
