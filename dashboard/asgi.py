"""The web process, for any ASGI server: `uvicorn dashboard.asgi:application`."""

import logging
import os
import sys
from http import HTTPStatus

from django.core.asgi import get_asgi_application
from django.core.exceptions import ImproperlyConfigured
from django.db import connections

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "dashboard.settings")
try:
    pages = get_asgi_application()
    _ = connections["default"]  # its driver is there
except ImproperlyConfigured as error:  # one line, where the server would print its whole way to here
    sys.exit(f"dashboard: {error}")

from asgiref.typing import ASGIReceiveCallable, ASGISendCallable, Scope
from channels.routing import ProtocolTypeRouter

from dashboard.bus import bus, close_bus
from dashboard.limits import BodyLimit, SocketLimit
from dashboard.origins import OriginCheck
from dashboard.routing import sockets

_NOT_UTF8 = "Invalid UTF-8 sequence received from client."
"""Logged by uvicorn with a traceback. The socket is closed with 1007, which is enough: any visitor can send such a frame."""
logging.getLogger("uvicorn.error").addFilter(lambda record: record.msg != _NOT_UTF8)


def _is_news(record: logging.LogRecord) -> bool:
    """Whoever asks /health reads the answer; asked every second by a balancer, or by the demo at its start, it is no news."""
    path = getattr(getattr(record, "request", None), "path", "")
    return not (path == "/health" and getattr(record, "status_code", 0) == HTTPStatus.SERVICE_UNAVAILABLE)


logging.getLogger("django.request").addFilter(_is_news)


async def lifespan(scope: Scope, receive: ASGIReceiveCallable, send: ASGISendCallable) -> None:
    """The server says when it starts and ends: the bus listens from the start, and lets go of Redis at the end."""
    while True:
        message = await receive()
        if message["type"] == "lifespan.startup":
            bus().start()
            await send({"type": "lifespan.startup.complete"})
        elif message["type"] == "lifespan.shutdown":
            await close_bus()
            await send({"type": "lifespan.shutdown.complete"})
            return


application = ProtocolTypeRouter(
    {
        "http": BodyLimit(pages),
        "websocket": SocketLimit(OriginCheck(sockets)),
        "lifespan": lifespan,
    }
)
