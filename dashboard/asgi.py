"""The web process, for any ASGI server: `uvicorn dashboard.asgi:application`."""

import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "dashboard.settings")
pages = get_asgi_application()

from asgiref.typing import ASGIReceiveCallable, ASGISendCallable, Scope  # noqa: E402
from channels.routing import ProtocolTypeRouter  # noqa: E402

from dashboard.bus import close_bus  # noqa: E402
from dashboard.limits import BodyLimit, SocketLimit  # noqa: E402
from dashboard.origins import OriginCheck  # noqa: E402
from dashboard.routing import sockets  # noqa: E402


async def lifespan(scope: Scope, receive: ASGIReceiveCallable, send: ASGISendCallable) -> None:
    """The server says when it starts and ends: at the end, the bus lets go of Redis."""
    while True:
        message = await receive()
        if message["type"] == "lifespan.startup":
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
