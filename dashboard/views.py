"""The pages: home, one lab, and a word for whoever watches over the server."""

import time
from http import HTTPStatus

from django.conf import settings
from django.db import Error as DatabaseProblem
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_safe

from dashboard import lessons
from dashboard.bus import bus
from dashboard.invitations import invitations, is_this_computer_only
from dashboard.models import Lab, find_lab
from dashboard.openings import TooMany, owned, spend
from dashboard.roles import ACCESS, may_act, role_of
from dashboard.seat_links import seat_links
from simulator.bus.bus import Unreachable
from simulator.lab_folders import labs


@require_http_methods(["GET", "HEAD", "POST"])
async def home(request: HttpRequest) -> HttpResponse:
    """One button; pressing it opens a fresh lab on its own address. `library` may name another than the usual one, `lesson` a
    lesson that the page begins."""
    if request.method != "POST":
        return home_page(request)
    lesson, wanted = None, request.POST.get("lesson", "")
    if wanted:
        lesson = lessons.find(wanted)
        if lesson is None:
            return home_page(request, f"lesson: there is no {wanted[:40]!r}", HTTPStatus.BAD_REQUEST)
    key = lesson.lab if lesson else request.POST.get("library", labs().default)
    if labs().find(key) is None:
        return home_page(request, f"library: there is no lab {key[:40]!r}", HTTPStatus.BAD_REQUEST)
    try:
        await spend(request)
    except TooMany as no:
        return no.mark(home_page(request, str(no)))
    opened = owned(request, await Lab.objects.acreate(library=key))
    if lesson:
        opened["Location"] = lessons.begun(opened["Location"], lesson, request.POST.get("help", ""))
    return opened


def home_page(request: HttpRequest, error: str = "", status: HTTPStatus = HTTPStatus.OK) -> HttpResponse:
    """The first page; with `error`, what could not be opened and why."""
    mistakes = lessons.shelf().wrong if is_this_computer_only(request) else ()  # for whoever runs the server
    words = {
        "library": labs().labs,
        "most_seats": settings.MOST_SEATS,
        "error": error,
        "mistakes": mistakes,
        **_lessons(),
    }
    return render(request, "pages/home.html", words, status=status)


def _lessons() -> dict[str, object]:
    return {"lessons": lessons.offers(), "lesson_levels": lessons.CHOICES}


@never_cache
@require_safe
async def lab_page(request: HttpRequest, name: str) -> HttpResponse:
    """The whole topology as it is now, drawn by the template; the socket takes it from there."""
    lab = await find_lab(name=name)
    if lab is None:
        raise Http404(f"there is no lab {name}")
    try:
        await bus().begin(lab.name, lab.library, lab.seed)
    except Unreachable:
        return _not_now(request, lab, "Redis cannot be reached.")
    role = role_of(request.COOKIES, lab.name)
    snapshot = await bus().snapshot(lab.name, ACCESS[role].audience)
    if snapshot is None:
        return _not_now(request, lab, "No simulator worker has opened the lab yet.")
    invites = {"invitations": invitations(request, lab, role), "only_here": is_this_computer_only(request)}
    taught = _lessons() if may_act(role) else {}
    seats = await seat_links(request, lab) if may_act(role) and snapshot.rehearsal else ()
    return render(
        request,
        "pages/lab.html",
        {
            "lab": lab,
            "snapshot": snapshot,
            "role": role.value,
            "now_ms": int(time.time() * 1000),
            "rehearsal_seats": seats,
            **invites,
            **taught,
        },
    )


@never_cache
@require_GET
async def health(request: HttpRequest) -> JsonResponse:
    """200 where work can be done, else 503: Redis answers, what is published there comes to us, a worker turns labs, and the
    database answers."""
    answers = {
        "redis": await bus().is_there(),
        "hears": await bus().hears(),
        "worker": await bus().has_worker(),
        "database": await _database_answers(),
    }
    return JsonResponse(answers, status=HTTPStatus.OK if all(answers.values()) else HTTPStatus.SERVICE_UNAVAILABLE)


async def _database_answers() -> bool:
    try:
        await Lab.objects.aexists()
    except DatabaseProblem:
        return False
    return True


def _not_now(request: HttpRequest, lab: Lab, why: str) -> HttpResponse:
    response = render(request, "pages/waiting.html", {"lab": lab, "why": why}, status=HTTPStatus.SERVICE_UNAVAILABLE)
    response["Retry-After"] = "2"
    response["Refresh"] = "2"
    return response
