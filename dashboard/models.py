"""What the database knows of a lab: that it exists, and what it began from. All else is its worker's."""

import secrets
from datetime import datetime
from typing import ClassVar

from channels.db import aclose_old_connections
from django.db import models


def new_name() -> str:
    """Whoever knows the name may look: it cannot be guessed. Acting takes a link (roles.py)."""
    return secrets.token_urlsafe(9)


def new_seed() -> int:
    return secrets.randbelow(2**31)


async def find_lab(**by: str) -> "Lab | None":
    """The connection is given back at once: whoever waits for a worker afterwards must not hold it."""
    try:
        return await Lab.objects.filter(**by).afirst()
    finally:
        await aclose_old_connections()


class Wall(models.Model):
    """The labs of a class, side by side."""

    name: "models.CharField[str, str]" = models.CharField(max_length=40, unique=True, default=new_name, editable=False)
    created: "models.DateTimeField[datetime, datetime]" = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-created"]

    def __str__(self) -> str:
        return self.name


class Lab(models.Model):
    """One lab at its own address."""

    name: "models.CharField[str, str]" = models.CharField(max_length=40, unique=True, default=new_name, editable=False)
    join: "models.CharField[str, str]" = models.CharField(max_length=40, unique=True, default=new_name, editable=False)
    """Ends the participants' link. It says nothing of the lab: whoever knew the name could look."""
    library: "models.CharField[str, str]" = models.CharField(max_length=40, default="lan-based")
    seed: "models.PositiveIntegerField[int, int]" = models.PositiveIntegerField(default=new_seed, editable=False)
    created: "models.DateTimeField[datetime, datetime]" = models.DateTimeField(auto_now_add=True)
    wall: "models.ForeignKey[Wall | None, Wall | None]" = models.ForeignKey(
        Wall, null=True, blank=True, on_delete=models.SET_NULL, related_name="labs"
    )
    seat: "models.PositiveSmallIntegerField[int, int]" = models.PositiveSmallIntegerField(default=0)
    """Its place on the wall, from 1; 0 for a lab that is on none."""

    class Meta:
        ordering: ClassVar[list[str]] = ["-created"]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return f"/lab/{self.name}/"


class RehearsalSeat(models.Model):
    """A seat of the rehearsal that is on in a lab. Its token ends the player's link and says nothing of the lab: whoever knew the
    lab's name could look."""

    lab: "models.ForeignKey[Lab, Lab]" = models.ForeignKey(
        Lab, on_delete=models.CASCADE, related_name="rehearsal_seats"
    )
    name: "models.CharField[str, str]" = models.CharField(max_length=60)
    token: "models.CharField[str, str]" = models.CharField(max_length=40, unique=True, default=new_name, editable=False)

    class Meta:
        ordering: ClassVar[list[str]] = ["id"]

    def __str__(self) -> str:
        return self.name


async def find_seat(token: str) -> "RehearsalSeat | None":
    try:
        return await RehearsalSeat.objects.select_related("lab").filter(token=token).afirst()
    finally:
        await aclose_old_connections()


async def seats_of(lab: Lab) -> "list[RehearsalSeat]":
    """In the order of the runbook; none where no rehearsal is on."""
    try:
        return [seat async for seat in RehearsalSeat.objects.filter(lab=lab)]
    finally:
        await aclose_old_connections()
