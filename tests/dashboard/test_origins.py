"""Which pages may open a WebSocket."""

import pytest
from django.test import override_settings

from dashboard.origins import may_come


def comes(origin: str | None, host: str = "testserver:8000", scheme: str = "ws", proto: str | None = None) -> bool:
    headers = [(b"host", host.encode())]
    headers += [] if origin is None else [(b"origin", origin.encode())]
    headers += [] if proto is None else [(b"x-forwarded-proto", proto.encode())]
    return may_come({"type": "websocket", "scheme": scheme, "headers": headers})


@pytest.mark.parametrize(
    ("origin", "allowed"),
    [
        ("http://testserver:8000", True),
        ("HTTP://TestServer:8000", True),
        ("http://testserver:8001", False),
        ("http://testserver", False),
        ("https://testserver:8000", False),
        ("http://evil.example:8000", False),
        ("http://testserver:8000.evil.example", False),
        ("null", False),
        ("http://[::1", False),
        (None, False),
    ],
)
def test_scheme_host_and_port_of_a_page_are_those_that_it_was_served_from(origin: str | None, allowed: bool) -> None:
    assert comes(origin) is allowed


def test_the_port_of_a_scheme_need_not_be_said() -> None:
    assert comes("http://testserver", host="testserver:80")
    assert comes("https://testserver:443", host="testserver", scheme="wss")
    assert not comes("http://testserver:443", host="testserver", scheme="wss")


def test_a_name_that_is_not_ours_is_no_origin_of_ours() -> None:
    """Else a name that somebody lets point at this server would pass."""
    assert not comes("http://rebound.example:8000", host="rebound.example:8000")


@override_settings(HTTPS=True)
def test_behind_a_proxy_that_ends_https_the_page_came_by_https() -> None:
    assert comes("https://testserver:8000", proto="https")
    assert not comes("http://testserver:8000", proto="https")


@override_settings(CSRF_TRUSTED_ORIGINS=["https://lab.example.org", "https://*.class.example.org:8443"])
def test_origins_trusted_for_forms_may_open_sockets() -> None:
    assert comes("https://lab.example.org")
    assert comes("https://a.class.example.org:8443")
    assert not comes("http://lab.example.org")
    assert not comes("https://lab.example.org:444")
    assert not comes("https://a.class.example.org")
