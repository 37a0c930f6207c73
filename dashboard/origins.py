"""Which pages may open a WebSocket here: those of our own origin, as Django's check of forms has it.

Browsers send cookies with a WebSocket of whatever page, and say in `Origin` whose page it is: scheme, host and port all count.
"""

from typing import Any, Final
from urllib.parse import SplitResult, urlsplit

from asgiref.typing import ASGIReceiveCallable, ASGISendCallable
from channels.security.websocket import WebsocketDenier
from django.conf import settings
from django.http.request import split_domain_port, validate_host
from django.utils.http import is_same_domain

from dashboard.limits import Application

_PORTS: Final = {"http": "80", "https": "443"}


class OriginCheck:
    """Answers 403 to a handshake whose Origin is neither that of the address it came to, at a name of ALLOWED_HOSTS, nor one of
    CSRF_TRUSTED_ORIGINS."""

    def __init__(self, inner: Application) -> None:
        self._inner: Final = inner

    async def __call__(self, scope: Any, receive: ASGIReceiveCallable, send: ASGISendCallable) -> None:
        if may_come(scope):
            await self._inner(scope, receive, send)
        else:
            await WebsocketDenier()(scope, receive, send)


def may_come(scope: Any) -> bool:
    headers = dict(scope["headers"])
    origin = _origin(headers.get(b"origin", b""))
    name, port = split_domain_port(headers.get(b"host", b"").decode("latin-1"))
    if origin is None or not name or not validate_host(name, settings.ALLOWED_HOSTS):
        return False
    scheme = _scheme(scope, headers)
    its_name, its_port = split_domain_port(origin.netloc)
    ours = (scheme, name, port or _PORTS[scheme])
    return (origin.scheme, its_name, its_port or _PORTS.get(origin.scheme)) == ours or any(
        _is_trusted(origin, urlsplit(trusted)) for trusted in settings.CSRF_TRUSTED_ORIGINS
    )


def _origin(header: bytes) -> SplitResult | None:
    """None: none, or the `null` of a page without an origin."""
    try:
        found = urlsplit(header.decode("latin-1"))
    except ValueError:
        return None
    return found if found.scheme and found.netloc else None


def _scheme(scope: Any, headers: dict[bytes, bytes]) -> str:
    """That of the browser's page. With HTTPS=1 the proxy before us says it."""
    if settings.HTTPS:
        return "https" if headers.get(b"x-forwarded-proto") == b"https" else "http"
    return "https" if scope.get("scheme") == "wss" else "http"


def _is_trusted(origin: SplitResult, trusted: SplitResult) -> bool:
    """A trusted origin may begin with `*.`, as for forms."""
    return origin.scheme == trusted.scheme and is_same_domain(origin.netloc.lower(), trusted.netloc.lstrip("*").lower())
