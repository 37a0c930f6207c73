"""Rehearsals on the page: preparing one, and what it leaves behind. What goes on meanwhile is the lab page's and the seats'."""

from http import HTTPStatus
from typing import Final

import msgspec
from channels.db import aclose_old_connections
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from dashboard.bus import bus
from dashboard.models import Lab, RehearsalSeat, find_lab, find_seat
from dashboard.openings import TooMany, owned, spend
from dashboard.preparing import OWN, Asked, Prepared, check, offers, read_asked
from dashboard.roles import may_act, role_of
from simulator.bus.bus import Unreachable
from simulator.lab_folders import labs
from simulator.rehearsal import Kind
from simulator.rehearsal.report.files import files
from simulator.rehearsal.report.verdict import Verdict
from simulator.rehearsal.runbook import Rating
from simulator.rehearsal.wash import WashRow
from simulator.wire.audience import Audience
from simulator.wire.rehearsal import RehearsalView
from simulator.wire.requests import AnyRequest, Evidence, Rehearse, StartRehearsal

FORMS: Final = {
    "report.html": "text/html; charset=utf-8",
    "report.md": "text/markdown; charset=utf-8",
    "report.json": "application/json",
    "junit.xml": "application/xml",
}
PRINTED: Final = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; base-uri 'none'"
"""Policy of the report: it is one file with its style in it, so that it can be sent on, and has no script."""

KNOWN_KINDS: Final = ("typed", "inject", "wrote", "note")
"""Rows of the timeline that a seat knew as they stand there; what is true stands there in more words than any device has."""


class No(Exception):
    """Why a rehearsal cannot be begun, or has nothing to show, for people."""


# --- preparing --------------------------------------------------------------------------------------------------------


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
async def prepare(request: HttpRequest, name: str = "") -> HttpResponse:
    """Choose a runbook, an exercise and a lab; see every mistake; open. name: a lab of one's own, that it is to be played in."""
    lab = await _mine(request, name) if name else None
    asked = read_asked(request)
    if request.method != "POST" and not asked.runbook_key:
        return render(request, "pages/runbooks.html", {"offers": offers(), "lab": lab, "own": OWN})
    snapshot = await bus().snapshot(lab.name, Audience.PRESENTERS) if lab else None
    prepared = await check(asked, snapshot)
    if request.method == "POST" and asked.opens and prepared.plan and not prepared.mistakes:
        try:
            return await _open(request, lab, prepared)
        except TooMany as no:
            return no.mark(_page(request, asked, prepared, lab, str(no)))
        except No as no:
            return _page(request, asked, prepared, lab, str(no), HTTPStatus.BAD_REQUEST)
    wrong = bool(prepared.mistakes) and request.method == "POST"
    return _page(request, asked, prepared, lab, status=HTTPStatus.BAD_REQUEST if wrong else HTTPStatus.OK)


def _page(
    request: HttpRequest,
    asked: Asked,
    prepared: Prepared,
    lab: Lab | None,
    error: str = "",
    status: HTTPStatus = HTTPStatus.OK,
) -> HttpResponse:
    words = {
        "asked": asked,
        "prepared": prepared,
        "plan": prepared.plan,
        "runbook": prepared.runbook,
        "library": labs().labs,
        "lab": lab,
        "error": error,
        "own": OWN,
    }
    return render(request, "pages/prepare.html", words, status=status)


async def _open(request: HttpRequest, lab: Lab | None, prepared: Prepared) -> HttpResponse:
    """The lab, with the rehearsal in it and a link for each seat. Raises TooMany, No."""
    assert prepared.plan is not None
    is_new = lab is None
    if lab is None:
        await spend(request)
        lab = await Lab.objects.acreate(library=prepared.plan.lab)
    await aclose_old_connections()  # not held while a worker opens the lab
    start = StartRehearsal(0, *prepared.runbook_file, *prepared.exercise_file)
    try:
        await _ask(lab, start)
    except No:
        if is_new:
            await lab.adelete()
        raise
    await RehearsalSeat.objects.filter(lab=lab).adelete()
    await RehearsalSeat.objects.abulk_create(RehearsalSeat(lab=lab, name=seat.name) for seat in prepared.plan.seats)
    return owned(request, lab) if is_new else redirect(lab.get_absolute_url())


# --- what it leaves behind --------------------------------------------------------------------------------------------


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
async def hot_wash(request: HttpRequest, name: str) -> HttpResponse:
    """One timeline of truth, knowledge and acts, and a place for observations."""
    lab = await _mine(request, name)
    error = ""
    if request.method == "POST":
        try:
            await _ask(lab, _said(request))
            return redirect("hot-wash", lab.name)
        except No as no:
            error = str(no)
    try:
        verdict, rows = await _evidence(lab)
    except No as no:
        raise Http404(str(no)) from no
    told = await _told(lab)
    fine = [finding for finding in verdict.findings if finding.kind == Kind.LOOKED_FINE]
    words = {
        "lab": lab,
        "verdict": verdict,
        "fine": fine,
        "rows": rows,
        "begun_ms": (told.begun_ms or 0) if told else 0,
        "can_share": told is not None and told.phase == "ended" and not told.shared,
        "shared": told is not None and told.shared,
        "forms": tuple(FORMS),
        "ratings": tuple(rating.value for rating in Rating),
        "error": error,
    }
    return render(request, "pages/hot_wash.html", words, status=HTTPStatus.BAD_REQUEST if error else HTTPStatus.OK)


@never_cache
@require_safe
async def report(request: HttpRequest, name: str, file: str) -> HttpResponse:
    """The report in one of its four forms."""
    lab = await _mine(request, name)
    if file not in FORMS:
        raise Http404(f"a report is one of {', '.join(FORMS)}")
    try:
        verdict, _ = await _evidence(lab)
        texts = dict(files(msgspec.structs.replace(verdict, replay=_replay(request, lab))))
    except No as no:
        raise Http404(str(no)) from no
    response = HttpResponse(texts[file], content_type=FORMS[file])
    if file == "report.html":
        response["Content-Security-Policy"] = PRINTED
    else:
        response["Content-Disposition"] = f'attachment; filename="{file}"'
    return response


@never_cache
@require_safe
async def seat_wash(request: HttpRequest, token: str) -> HttpResponse:
    """What a player looks back at once the run is over: what the seat knew, or all of it, where whoever conducts has shared it.
    Like the seat's page it does not name the lab."""
    seat = await find_seat(token)
    if seat is None:
        raise Http404("nobody gave out this link")
    try:
        verdict, rows = await _evidence(seat.lab)
    except No as no:
        raise Http404(str(no)) from no
    told = await _told(seat.lab)
    if told is None or told.phase != "ended":
        raise Http404("the run is not over yet")
    own = tuple(row for row in rows if row.kind in KNOWN_KINDS and seat.name in row.knew)
    words = {
        "seat": seat.name,
        "token": token,
        "verdict": verdict,
        "shared": told.shared,
        "rows": rows if told.shared else own,
    }
    return render(request, "pages/seat_wash.html", words)


async def _told(lab: Lab) -> RehearsalView | None:
    snapshot = await bus().snapshot(lab.name, Audience.PRESENTERS)
    return snapshot.rehearsal if snapshot else None


def _replay(request: HttpRequest, lab: Lab) -> str:
    return request.build_absolute_uri(lab.get_absolute_url())


def _said(request: HttpRequest) -> Rehearse:
    """A rating of an objective, an observation, or that players may see it all. Raises No."""
    if request.POST.get("do") == "share":
        return Rehearse(id=0, say="share")
    if request.POST.get("do") != "rate":
        return _note(request)
    number = request.POST.get("objective", "")
    if not number.isascii() or not number.isdigit() or len(number) > 3:
        raise No(f"there is no objective {number[:20]!r}")
    return Rehearse(id=0, say="rate", number=int(number), way=request.POST.get("rating", "")[:40])


def _note(request: HttpRequest) -> Rehearse:
    """Raises No."""
    given = {name: request.POST.get(name, "").strip() for name in ("text", "kind", "owner", "due")}
    if not given["text"]:
        raise No("an observation says something: its text is empty")
    try:
        return msgspec.convert({"type": "rehearse", "id": 0, "say": "note", **given}, Rehearse)
    except msgspec.ValidationError as wrong:
        raise No(str(wrong)) from None


async def _evidence(lab: Lab) -> tuple[Verdict, tuple[WashRow, ...]]:
    """Raises No."""
    result = await _ask(lab, Evidence(0))
    return msgspec.convert(result["verdict"], Verdict), msgspec.convert(result["rows"], tuple[WashRow, ...])


async def _ask(lab: Lab, request: AnyRequest) -> dict[str, object]:
    """Raises No."""
    try:
        await bus().begin(lab.name, lab.library, lab.seed)
        answer = await bus().question(lab.name, request)
    except Unreachable as why:
        raise No(f"The simulator cannot be reached: {why}") from why
    if answer.error is not None:
        raise No(answer.error.message)
    return answer.result or {}


async def _mine(request: HttpRequest, name: str) -> Lab:
    """The lab, for those who may act in it."""
    lab = await find_lab(name=name)
    if lab is None:
        raise Http404(f"there is no lab {name}")
    if not may_act(role_of(request.COOKIES, lab.name)):
        raise PermissionDenied("a rehearsal is for the owners and controllers of its lab")
    return lab
