"""A pair of one's own: what is understood of its configurations, and opening it as a lab.

The page sends texts that it has masked already (static/js/models/mask.js); here they are masked once more before anything else,
and nothing but masked texts is kept. Reading them is work that a thread does, a few at a time.
"""

import asyncio
import math
import time
from collections.abc import Callable
from functools import cache
from http import HTTPStatus
from typing import Annotated, Final, TypeVar

import msgspec
from asgiref.sync import sync_to_async
from channels.db import aclose_old_connections
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from dashboard.bus import bus
from dashboard.models import Lab, new_seed
from dashboard.openings import HOUR, TooMany, origin_of, spend
from dashboard.roles import give_role, link_token
from simulator.bus.bus import Unreachable
from simulator.pair.blueprint import Blueprint
from simulator.pair.opening import OWN, Choice, open_pair, understand
from simulator.pair.reading.found import Refused
from simulator.pair.reading.sources import MOST_FILES, Source
from simulator.pair.review import Review, review
from simulator.wire.file import FILE_VERSION, LabFile
from simulator.wire.record import Wire
from simulator.wire.roles import Role

REVIEWS_AN_HOUR: Final = 600
"""Of one address: each may be seconds of work."""
AT_ONCE: Final = 2
"""Pairs that one web process reads at the same time."""
T = TypeVar("T")
_Word = Annotated[str, msgspec.Meta(max_length=100)]


class GivenFile(Wire):
    name: Annotated[str, msgspec.Meta(max_length=400)]
    text: str


class Given(Wire):
    """What the page sends. model, version, title: what the person chose; "": nothing."""

    files: Annotated[tuple[GivenFile, ...], msgspec.Meta(max_length=MOST_FILES)]
    model: _Word = ""
    version: _Word = ""
    title: _Word = ""

    @property
    def sources(self) -> tuple[Source, ...]:
        return tuple(Source(file.name, file.text) for file in self.files)

    @property
    def choice(self) -> Choice:
        return Choice(self.model, self.version, self.title)


_given: Final = msgspec.json.Decoder(Given)


class CannotRead(Exception):
    """The message is for people, with the place."""


@require_POST
async def review_pair(request: HttpRequest) -> HttpResponse:
    """What is understood of the texts; nothing is kept."""
    try:
        given = _decoded(request)
        await _spend_review(request)
        found = await _worked(_reviewed, given)
    except CannotRead as wrong:
        return _refused(str(wrong))
    except TooMany as no:
        return no.mark(_refused(str(no)))
    return JsonResponse(msgspec.to_builtins(found))


@require_POST
async def open_own(request: HttpRequest) -> HttpResponse:
    """The lab of the pair; whoever gave it owns it. `owner` is a link for another browser of their own."""
    try:
        given = _decoded(request)
        await _spend_review(request)
        await spend(request)
        blueprint = await _worked(_blueprint, given)
        lab = await _begin(blueprint)
    except CannotRead as wrong:
        return _refused(str(wrong))
    except TooMany as no:
        return no.mark(_refused(str(no)))
    owner = reverse("enter", args=[link_token(lab.name, Role.OWNER)])
    response = JsonResponse({"address": lab.get_absolute_url(), "owner": owner})
    give_role(response, request.COOKIES, lab.name, Role.OWNER)
    return response


def lab_file(blueprint: Blueprint, seed: int) -> LabFile:
    """A lab that begins with the blueprint: it stands where its opening ends."""
    start = {"blueprint": msgspec.to_builtins(blueprint), "seed": seed}
    return LabFile(foverlab=FILE_VERSION, title=blueprint.title, library=OWN, seed=seed, now_ms=0, start=start)


async def _begin(blueprint: Blueprint) -> Lab:
    """Raises CannotRead."""
    seed = new_seed()
    lab = await Lab.objects.acreate(library=OWN, seed=seed)
    await aclose_old_connections()  # not held while a worker opens the lab
    try:
        wrong = await bus().begin_from(lab.name, lab_file(blueprint, seed))
    except Unreachable:
        wrong = "the simulator cannot be reached"
    if wrong:
        await lab.adelete()
        raise CannotRead(f"This pair cannot be opened: {wrong}")
    return lab


def _decoded(request: HttpRequest) -> Given:
    """Raises CannotRead."""
    try:
        return _given.decode(request.body)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as wrong:
        raise CannotRead(f"The request cannot be read: {wrong}") from None


def _reviewed(given: Given) -> Review:
    """Raises CannotRead."""
    opening = understand(given.sources, given.choice)
    if isinstance(opening, Refused):
        raise CannotRead(str(opening))
    return review(opening)


def _blueprint(given: Given) -> Blueprint:
    """Raises CannotRead."""
    blueprint = open_pair(given.sources, given.choice)
    if isinstance(blueprint, Refused):
        raise CannotRead(str(blueprint))
    return blueprint


@cache
def _turns(loop: asyncio.AbstractEventLoop) -> asyncio.Semaphore:
    return asyncio.Semaphore(AT_ONCE)


async def _worked(work: Callable[[Given], T], given: Given) -> T:
    async with _turns(asyncio.get_running_loop()):
        return await sync_to_async(work, thread_sensitive=False)(given)


async def _spend_review(request: HttpRequest) -> None:
    """Raises TooMany."""
    if not await bus().quotas.spend(f"reviewed:{origin_of(request)}", 1, REVIEWS_AN_HOUR, HOUR):
        seconds = HOUR - int(time.time()) % HOUR
        raise TooMany(seconds, f"This address has sent too many pairs. Again in {math.ceil(seconds / 60)} min.")


def _refused(why: str) -> HttpResponse:
    return JsonResponse({"error": why}, status=HTTPStatus.BAD_REQUEST)
