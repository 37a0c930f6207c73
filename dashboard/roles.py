"""Who may do and see what in a lab, and the signed links and cookies by which a browser comes to its role.

A link carries the lab, the role and a signature; following it leaves the same in cookies that scripts cannot read and that
are sent to this lab's addresses only. A browser without one is a viewer; one that followed several links has the strongest of
their roles. A participant's link carries a random token instead (`Lab.join`), because whoever knows the lab's name may look.
Every request is held against its row (simulator/wire/requests.py), whatever the page offers. Voters are random numbers:
nothing in them says who someone is.
"""

import secrets
from collections.abc import Mapping
from typing import Final, NamedTuple

from django.conf import settings
from django.core import signing
from django.http import HttpResponse
from django.utils.crypto import salted_hmac

from simulator.wire.audience import Audience
from simulator.wire.requests import AnyRequest, may_send
from simulator.wire.roles import ACTING, Role


class Access(NamedTuple):
    """What a role gets of a lab."""

    audience: Audience
    """Which events, and what of the snapshot: simulator/wire/audience.py."""
    pages: frozenset[str]
    """Pages of the lab, by their names in urls.py."""
    invites: tuple[Role, ...]
    """Whom it may give a link to, the widest circle first."""


_PAGES: Final = frozenset({"lab", "export", "copy"})
ACCESS: Final[Mapping[Role, Access]] = {
    Role.OWNER: Access(
        Audience.PRESENTERS,
        _PAGES | {"notes"},
        (Role.PARTICIPANT, Role.VIEWER, Role.CONTROLLER, Role.OWNER),
    ),
    Role.CONTROLLER: Access(Audience.PRESENTERS, _PAGES | {"notes"}, (Role.PARTICIPANT, Role.VIEWER)),
    Role.VIEWER: Access(Audience.VIEWERS, _PAGES, ()),
    Role.PARTICIPANT: Access(Audience.PARTICIPANTS, frozenset({"join"}), ()),
}

SOCKET: Final = "socket_"
"""Before the name of the cookie that goes with a lab's websocket; without it, with its page."""
VOTER_COOKIE: Final = "voter"
KEPT_SECONDS: Final = 180 * 24 * 3600
"""How long a browser keeps its role in a lab."""

_LETTERS: Final = {Role.OWNER: "o", Role.CONTROLLER: "c", Role.VIEWER: "v"}
_links: Final = signing.Signer(salt="foverlab.link")
_walls: Final = signing.Signer(salt="foverlab.wall")
_cookies: Final = signing.Signer(salt="foverlab.role")
_voters: Final = signing.Signer(salt="foverlab.voter")


def refusal(role: Role, request: AnyRequest) -> str | None:
    """Why this role may not; None: it may."""
    if may_send(role, request):
        return None
    return f"role: a {role} may not ask for this; whoever opened the lab can send a link that allows it"


def may_act(role: Role) -> bool:
    return role in ACTING


def may_open(role: Role, page: str) -> bool:
    """page: its name in urls.py."""
    return page in ACCESS[role].pages


# --- links ------------------------------------------------------------------------------------------------------------


def link_token(lab: str, role: Role) -> str:
    """What a link to this lab in this role ends with. A participant's link ends with `Lab.join`: KeyError."""
    return _links.sign(f"{lab}:{_LETTERS[role]}")


def read_link(token: str) -> tuple[str, Role] | None:
    """Lab and role; None: nobody of ours wrote this."""
    try:
        lab, _, letter = _links.unsign(token).rpartition(":")
    except signing.BadSignature:
        return None
    return next(((lab, role) for role, known in _LETTERS.items() if known == letter), None)


def wall_token(wall: str) -> str:
    return _walls.sign(wall)


def read_wall(token: str) -> str | None:
    try:
        return _walls.unsign(token)
    except signing.BadSignature:
        return None


# --- cookies ----------------------------------------------------------------------------------------------------------


def role_of(cookies: Mapping[str, str], lab: str, *, socket: bool = False) -> Role:
    """The role of the browser that sent these cookies."""
    prefix = SOCKET if socket else ""
    return next((role for role in ACTING if _is_signed(cookies.get(prefix + role), lab, role)), Role.VIEWER)


def _is_signed(value: str | None, lab: str, role: Role) -> bool:
    try:
        return value is not None and _cookies.unsign(value) == f"{lab}:{role}"
    except signing.BadSignature:
        return False


def give_role(response: HttpResponse, cookies: Mapping[str, str], lab: str, role: Role) -> None:
    """The browser that gets this response has this role in this lab from now on."""
    if role in ACTING:
        value = _cookies.sign(f"{lab}:{role}")
        _set_cookie(response, role, value, f"/lab/{lab}/")
        _set_cookie(response, SOCKET + role, value, f"/ws/lab/{lab}")
        give_voter(response, cookies)


def give_voter(response: HttpResponse, cookies: Mapping[str, str]) -> None:
    """A number by which a second vote of the same browser is known; one that it has is kept."""
    if _voter(cookies) is None:
        _set_cookie(response, VOTER_COOKIE, _voters.sign(secrets.token_hex(8)), "/")


def voter_of(cookies: Mapping[str, str], lab: str) -> str | None:
    """What the lab knows a voter by: another number in every lab, so that two of them cannot be laid side by side."""
    voter = _voter(cookies)
    return None if voter is None else salted_hmac("foverlab.voter", f"{voter} {lab}").hexdigest()[:12]


def _voter(cookies: Mapping[str, str]) -> str | None:
    try:
        return _voters.unsign(cookies.get(VOTER_COOKIE, ""))
    except signing.BadSignature:
        return None


def _set_cookie(response: HttpResponse, name: str, value: str, path: str) -> None:
    response.set_cookie(
        name,
        value,
        max_age=KEPT_SECONDS,
        path=path,
        secure=settings.CSRF_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )
