"""The links of a rehearsal's seats, for those who conduct it."""

from django.http import HttpRequest
from django.urls import reverse

from dashboard.models import Lab, seats_of
from simulator.wire.record import Wire


class SeatLink(Wire):
    seat: str
    url: str

    @property
    def words(self) -> str:
        """Of its QR code."""
        return f"QR code of the link for {self.seat}"


async def seat_links(request: HttpRequest, lab: Lab) -> tuple[SeatLink, ...]:
    return tuple(
        SeatLink(seat.name, request.build_absolute_uri(reverse("seat", args=[seat.token])))
        for seat in await seats_of(lab)
    )
