"""What every page passes: the content security policy, and static files served without a thread of their own."""

import logging
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Final

from asgiref.sync import markcoroutinefunction, sync_to_async
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from whitenoise.middleware import WhiteNoiseMiddleware
from whitenoise.responders import StaticFile

log: Final = logging.getLogger(__name__)

POLICY: Final = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
"""No inline script, no inline style, nothing from elsewhere."""
PERMISSIONS: Final = ", ".join(
    f"{feature}=()"
    for feature in ("accelerometer", "camera", "geolocation", "gyroscope", "microphone", "midi", "payment", "usb")
)
"""Devices of the visitor that no page of ours asks for; full screen and the clipboard stay."""

Next = Callable[[HttpRequest], Awaitable[HttpResponse]]


class ContentSecurityPolicy:
    sync_capable = False
    async_capable = True

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response
        markcoroutinefunction(self)

    async def __call__(self, request: HttpRequest) -> HttpResponse:
        response = await self.get_response(request)
        response.setdefault("Content-Security-Policy", POLICY)
        response.setdefault("Permissions-Policy", PERMISSIONS)
        response.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response


class DatabaseBusy:
    """A database that does not answer, or has no connection free, is a word to come again, not a fault of the page."""

    sync_capable = False
    async_capable = True

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response
        markcoroutinefunction(self)

    async def __call__(self, request: HttpRequest) -> HttpResponse:
        return await self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        if not isinstance(error, (OperationalError, InterfaceError)):
            return None
        log.warning("%s %s was not served: %s", request.method, request.path, str(error).strip())
        if request.accepts("text/html"):
            busy = render(request, "pages/busy.html", status=HTTPStatus.SERVICE_UNAVAILABLE)
        else:
            busy = JsonResponse({"error": "the database is busy"}, status=HTTPStatus.SERVICE_UNAVAILABLE)
        busy["Retry-After"] = "5"
        busy["Cache-Control"] = "no-store"
        return busy


class StaticFiles(WhiteNoiseMiddleware):  # type: ignore[misc]  # WhiteNoise has no types
    """WhiteNoise's own middleware is synchronous: it would send every page of an ASGI server through one thread."""

    sync_capable = False
    async_capable = True

    def __init__(self, get_response: Next) -> None:
        super().__init__(get_response)
        markcoroutinefunction(self)

    async def __call__(self, request: HttpRequest) -> HttpResponse:
        found = self.find_file(request.path_info) if self.autorefresh else self.files.get(request.path_info)
        if found is None:
            response: HttpResponse = await self.get_response(request)
        else:
            response = await sync_to_async(_read, thread_sensitive=False)(found, request)
        return response


def _read(found: StaticFile, request: HttpRequest) -> HttpResponse:
    answer = found.get_response(request.method, request.META)
    content = b""
    if answer.file is not None:
        with answer.file:
            content = answer.file.read()
    response = HttpResponse(content, status=int(answer.status))
    del response["Content-Type"]
    for name, value in answer.headers:
        response[name] = value
    return response
