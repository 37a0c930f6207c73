"""Links into a lab: following one, handing one out, and a phone's page."""

import ipaddress
import time
from typing import Final

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from dashboard.models import Lab, find_lab
from dashboard.roles import ACCESS, give_role, give_voter, link_token, read_link
from simulator.lab_folders import labs
from simulator.wire.record import Wire
from simulator.wire.roles import ACTING, Role

TITLES: Final = {
    Role.OWNER: ("Owners", "Everything, and every link: for another browser of your own."),
    Role.CONTROLLER: ("Controllers", "They see and do everything in the lab, as you do."),
    Role.VIEWER: ("Viewers", "They see the lab and change nothing. They do not see your notes."),
    Role.PARTICIPANT: ("Participants", "They answer your questions by phone and see nothing else."),
}


class Invitation(Wire):
    """A link to hand out, and what it is for."""

    role: str
    title: str
    text: str
    url: str

    @property
    def guarded(self) -> bool:
        """Shown only when it is asked for: a class before the projector scans what it sees."""
        return self.role in ACTING

    @property
    def words(self) -> str:
        """Of its QR code."""
        return f"QR code of the link for {self.title.lower()}"


def invitations(request: HttpRequest, lab: Lab, role: Role) -> tuple[Invitation, ...]:
    """The links that this role may hand out, for the widest circle first."""
    return tuple(Invitation(to, *TITLES[to], link(request, lab, to)) for to in ACCESS[role].invites)


def link(request: HttpRequest, lab: Lab, role: Role) -> str:
    page, token = ("join", lab.join) if role is Role.PARTICIPANT else ("enter", link_token(lab.name, role))
    return request.build_absolute_uri(reverse(page, args=[token]))


def is_this_computer_only(request: HttpRequest) -> bool:
    """Nobody else reaches us at the name that this browser uses."""
    host = request.get_host().rpartition(":")[0] or request.get_host()
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"


@never_cache
@require_safe
async def enter(request: HttpRequest, token: str) -> HttpResponse:
    """To the lab, in the role of the link."""
    name, role = read_link(token) or ("", Role.VIEWER)
    lab = await find_lab(name=name) if name else None
    if lab is None:
        raise Http404("not a valid link")
    response = redirect(lab.get_absolute_url())
    give_role(response, request.COOKIES, lab.name, role)
    return response


@never_cache
@require_safe
async def join(request: HttpRequest, token: str) -> HttpResponse:
    """A participant's page: it waits for questions."""
    lab = await find_lab(join=token)
    if lab is None:
        raise Http404("not a valid link")
    words = {"title": labs().title(lab.library), "token": token, "now_ms": int(time.time() * 1000)}
    response = render(request, "pages/join.html", words)
    give_voter(response, request.COOKIES)
    return response
