"""The notes window of whoever presents: a page of its own that follows the lab, for those who may act in it."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from dashboard.bus import bus
from dashboard.models import find_lab
from dashboard.roles import ACCESS, may_open, role_of


@never_cache
@require_safe
async def notes(request: HttpRequest, name: str) -> HttpResponse:
    """Notes are not for those who are asked what will happen: viewers and participants are refused (403)."""
    lab = await find_lab(name=name)
    if lab is None:
        raise Http404(f"there is no lab {name}")
    role = role_of(request.COOKIES, lab.name)
    if not may_open(role, "notes"):
        raise PermissionDenied("notes: only owners and controllers of this lab may read them")
    snapshot = await bus().snapshot(lab.name, ACCESS[role].audience)
    if snapshot is None:
        raise Http404(f"nobody has opened the lab {name} yet")
    return render(request, "pages/notes.html", {"lab": lab, "snapshot": snapshot})
