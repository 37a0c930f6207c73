"""A class at a glance: labs opened at once, one for each seat, on a page of their own with a link and a QR code for each."""

from http import HTTPStatus

from channels.db import aclose_old_connections
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from dashboard.invitations import is_this_computer_only, link
from dashboard.models import Lab, Wall
from dashboard.openings import TooMany, spend
from dashboard.roles import read_wall, wall_token
from dashboard.views import home_page
from simulator import lab_folders
from simulator.wire.record import Wire
from simulator.wire.roles import Role


class SeatLinks(Wire):
    """A lab of the wall, as its page shows it before the lab itself is heard of."""

    seat: int
    lab: str
    title: str
    owner: str
    controller: str

    @property
    def words(self) -> str:
        """Of its QR code."""
        return f"QR code of the link for seat {self.seat}"


@require_POST
async def open_seats(request: HttpRequest) -> HttpResponse:
    """`seats` labs of `library`, on a wall of their own."""
    library, wanted = request.POST.get("library", lab_folders.labs().default), request.POST.get("seats", "")
    wrong = _wrong(library, wanted)
    if wrong is not None:
        return home_page(request, wrong, HTTPStatus.BAD_REQUEST)
    seats = int(wanted)
    try:
        await spend(request, seats)
    except TooMany as no:
        return no.mark(home_page(request, str(no)))
    wall = await Wall.objects.acreate()
    await Lab.objects.abulk_create(Lab(library=library, wall=wall, seat=seat) for seat in range(1, seats + 1))
    return redirect("wall", wall_token(wall.name))


@never_cache
@require_safe
async def wall(request: HttpRequest, token: str) -> HttpResponse:
    """Whoever has the link to the wall is the owner of its labs."""
    return render(request, "pages/wall.html", {"token": token, "seats": await _seats(request, token)})


@never_cache
@require_safe
async def sheet(request: HttpRequest, token: str) -> HttpResponse:
    """To print and cut: for each seat its number, its link and its QR code."""
    words = {"token": token, "seats": await _seats(request, token), "only_here": is_this_computer_only(request)}
    return render(request, "pages/sheet.html", words)


async def labs_of(token: str) -> list[Lab]:
    """The labs of a wall, by seat; none where nobody of ours wrote the token."""
    name = read_wall(token)
    try:
        return [lab async for lab in Lab.objects.filter(wall__name=name).order_by("seat")] if name else []
    finally:
        await aclose_old_connections()


async def _seats(request: HttpRequest, token: str) -> tuple[SeatLinks, ...]:
    labs = await labs_of(token)
    if not labs:
        raise Http404("nobody gave out this link")
    return tuple(
        SeatLinks(
            lab.seat,
            lab.name,
            lab_folders.labs().title(lab.library),
            link(request, lab, Role.OWNER),
            link(request, lab, Role.CONTROLLER),
        )
        for lab in labs
    )


def _wrong(library: str, seats: str) -> str | None:
    if lab_folders.labs().find(library) is None:
        return f"library: there is no lab {library[:40]!r}"
    if not (seats.isascii() and seats.isdigit() and 1 <= int(seats[:6]) <= settings.MOST_SEATS):
        return f"seats: a number from 1 to {settings.MOST_SEATS} is wanted, not {seats[:20]!r}"
    return None
