"""Opening labs, as often as one address may (settings: OPENINGS_AN_HOUR). Whoever opens a lab owns it."""

import ipaddress
import math
import time
from http import HTTPStatus
from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.crypto import salted_hmac

from dashboard.bus import bus
from dashboard.models import Lab
from dashboard.roles import give_role
from simulator.wire.roles import Role

HOUR: Final = 3600


class TooMany(Exception):
    """This address has opened as many labs as it may; the message is for people."""

    def __init__(self, seconds: int, message: str = "") -> None:
        super().__init__(
            message
            or f"This address may open {settings.OPENINGS_AN_HOUR} labs in an hour. Again in {math.ceil(seconds / 60)} min."
        )
        self.seconds = seconds

    def mark(self, response: HttpResponse) -> HttpResponse:
        """The response that says so, with what programs look at."""
        response.status_code = HTTPStatus.TOO_MANY_REQUESTS
        response["Retry-After"] = str(self.seconds)
        return response


async def spend(request: HttpRequest, labs: int = 1) -> None:
    """Count them as opened from where the request comes. Raises TooMany, and then counts none."""
    most = settings.OPENINGS_AN_HOUR
    if most and not await bus().quotas.spend(f"opened:{origin_of(request)}", labs, most, HOUR):
        raise TooMany(HOUR - int(time.time()) % HOUR)


def owned(request: HttpRequest, lab: Lab) -> HttpResponse:
    """To the lab, as its owner."""
    response = redirect(lab.get_absolute_url())
    give_role(response, request.COOKIES, lab.name, Role.OWNER)
    return response


def origin_of(request: HttpRequest) -> str:
    """Where a request comes from: of an IPv6 address the network, which is one customer's. Kept as a digest, for an hour."""
    address = request.META.get("REMOTE_ADDR", "")
    try:
        place = ipaddress.ip_address(address)
        address = str(ipaddress.ip_network((place, 64), strict=False)) if place.version == 6 else address
    except ValueError:
        address = ""  # a Unix socket: nobody but the proxy before us knows
    return salted_hmac("foverlab.openings", address).hexdigest()[:16]
