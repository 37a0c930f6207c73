"""`show route` of a context: connected networks and static routes that a live interface carries (form of 7.2 [recalled])."""

from typing import Final

from simulator.appliance.device import Device
from simulator.appliance.forwarding import Route, routes
from simulator.vocabulary import Millis

_CODES: Final = (
    "Codes: C - connected, S - static, I - IGRP, R - RIP, M - mobile, B - BGP",
    "       D - EIGRP, EX - EIGRP external, O - OSPF, IA - OSPF inter area",
    "       N1 - OSPF NSSA external type 1, N2 - OSPF NSSA external type 2",
    "       E1 - OSPF external type 1, E2 - OSPF external type 2, E - EGP",
    "       i - IS-IS, L1 - IS-IS level-1, L2 - IS-IS level-2, ia - IS-IS inter area",
    "       * - candidate default, U - per-user static route, o - ODR",
    "       P - periodic downloaded static route",
)
_ANYWHERE: Final = "0.0.0.0"


def show_route(device: Device, _now: Millis, context: str) -> tuple[str, ...]:
    """The routes of an interface without carrier are not in the table. `route inside 0 0 ...` is the default route."""
    up = {
        entry.key.name
        for entry in device.live.settings.interfaces
        if entry.key.context == context and entry.enabled and device.live.port_up(entry.port)
    }
    live = [route for route in routes(device.running, context) if route.interface in up]
    default = next((route for route in live if route.gateway and route.network == route.mask == _ANYWHERE), None)
    last = f"is {default.gateway} to network 0.0.0.0" if default else "is not set"
    rows = sorted(live, key=lambda route: tuple(int(part) for part in route.network.split(".")), reverse=True)
    return (*_CODES, "", f"Gateway of last resort {last}", "", *map(_row, rows))


def _row(route: Route) -> str:
    network, mask = route.network, route.mask
    if not route.gateway:
        return f"C    {network} {mask} is directly connected, {route.interface}"
    code = "S*" if network == _ANYWHERE else "S"
    return f"{code:<5}{network} {mask} [{route.metric}/0] via {route.gateway}, {route.interface}"
