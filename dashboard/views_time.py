"""A lab as a file, a lab from a file, and a copy of a lab: for anyone who may look at it. A copy is its maker's own."""

from http import HTTPStatus
from typing import Final

import msgspec
from channels.db import aclose_old_connections
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from dashboard.bus import bus
from dashboard.models import Lab, find_lab
from dashboard.openings import TooMany, owned, spend
from dashboard.views import home_page
from simulator.bus.bus import Unreachable
from simulator.wire.file import MAX_FILE, LabFile, decode_file, encode_file
from simulator.wire.requests import Export

MOMENT: Final = {"at": "at_ms", "journal": "journal"}
"""What a link to a moment says, and what a request calls it."""


class Refused(Exception):
    """The message says what is wrong and where."""

    def __init__(self, message: str, status: HTTPStatus = HTTPStatus.BAD_REQUEST) -> None:
        super().__init__(message)
        self.status = status


@never_cache
@require_safe
async def export(request: HttpRequest, name: str) -> HttpResponse:
    """`?at=<ms>&journal=<entries>`, as in a link to a moment: only what led there."""
    lab = await _lab(name)
    try:
        file = await _exported(lab, request)
    except Refused as no:
        return _home(request, no)
    response = HttpResponse(encode_file(file), content_type="application/json")
    response["Content-Disposition"] = f'attachment; filename="foverlab-{lab.library}-{file["now_ms"]}.json"'
    return response


@require_POST
async def copy(request: HttpRequest, name: str) -> HttpResponse:
    """As it is now, or at the moment that `at` and `journal` name."""
    lab = await _lab(name)
    try:
        return await _opened(request, msgspec.convert(await _exported(lab, request), LabFile))
    except msgspec.ValidationError as wrong:
        return _home(request, Refused(f"this lab cannot be copied: {wrong}"))
    except Refused as no:
        return _home(request, no)


@require_POST
async def import_file(request: HttpRequest) -> HttpResponse:
    """The file is the field `file` of a form."""
    upload = request.FILES.get("file")
    if upload is None:
        return _home(request, Refused("file: there is none"))
    if (upload.size or 0) > MAX_FILE:
        return _home(request, Refused(f"file: {upload.size} bytes; at most {MAX_FILE}"))
    file = decode_file(upload.read())
    if isinstance(file, str):
        return _home(request, Refused(file))
    try:
        return await _opened(request, file)
    except Refused as no:
        return _home(request, no)


async def _opened(request: HttpRequest, file: LabFile) -> HttpResponse:
    """To the lab that the file describes, as its owner. Raises Refused."""
    try:
        await spend(request)
    except TooMany as no:
        refused = Refused(str(no))
        return no.mark(_home(request, refused))
    lab = await Lab.objects.acreate(library=file.library, seed=file.seed)
    await aclose_old_connections()  # not held while a worker opens the lab
    try:
        wrong = await bus().begin_from(lab.name, file)
    except Unreachable:
        wrong = "the simulator cannot be reached"
    if wrong:
        await lab.adelete()
        raise Refused(f"this file cannot be opened: {wrong}")
    return owned(request, lab)


async def _exported(lab: Lab, request: HttpRequest) -> dict[str, object]:
    """Raises Refused."""
    given = request.GET if request.method in {"GET", "HEAD"} else request.POST
    named = {MOMENT[word]: given[word] for word in MOMENT if given.get(word)}
    try:
        asked = msgspec.convert({"type": "export", "id": 1, **named}, Export, strict=False)
        await bus().begin(lab.name, lab.library, lab.seed)
        answer = await bus().question(lab.name, asked)
    except msgspec.ValidationError as wrong:
        raise Refused(str(wrong)) from None
    except Unreachable as why:
        raise Refused(f"the lab cannot be asked: {why}", HTTPStatus.SERVICE_UNAVAILABLE) from None
    file = (answer.result or {}).get("file")
    if not isinstance(file, dict):
        raise Refused(answer.error.message if answer.error else "no answer", HTTPStatus.SERVICE_UNAVAILABLE)
    return file


async def _lab(name: str) -> Lab:
    lab = await find_lab(name=name)
    if lab is None:
        raise Http404(f"there is no lab {name}")
    return lab


def _home(request: HttpRequest, no: Refused) -> HttpResponse:
    return home_page(request, str(no), no.status)
