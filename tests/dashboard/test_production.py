"""The settings of a server: Django's own checks find nothing, and every answer bears what a browser needs to be strict."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.test import AsyncClient

ROOT = Path(__file__).parents[2]
PRODUCTION = {
    "HTTPS": "1",
    "SECRET_KEY": "kept-by-the-operator-and-longer-than-fifty-characters-0123456789",
    "ALLOWED_HOSTS": "lab.example.org",
    "CSRF_TRUSTED_ORIGINS": "https://lab.example.org",
}
KNOWN = frozenset({"PATH", "HOME", "LANG", "VIRTUAL_ENV", "PYTHONPATH"})


def checked(tmp_path: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """`check --deploy` in a process of its own, with nothing else of our environment."""
    inherited = {name: value for name, value in os.environ.items() if name in KNOWN}
    return subprocess.run(
        [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "INFO"],
        cwd=ROOT,
        env={**inherited, "FOVERLAB_VAR": str(tmp_path), **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_the_deployment_check_finds_nothing_with_the_settings_of_a_server(tmp_path: Path) -> None:
    found = checked(tmp_path, **PRODUCTION)
    assert found.returncode == 0, found.stderr
    assert "no issues" in found.stdout


def test_it_finds_what_is_missing_without_them(tmp_path: Path) -> None:
    found = checked(tmp_path)
    assert found.returncode != 0
    assert "security.W004" in found.stderr, "HSTS"
    assert "security.W016" in found.stderr, "a secure CSRF cookie"


def test_a_key_that_is_too_short_is_found(tmp_path: Path) -> None:
    found = checked(tmp_path, **{**PRODUCTION, "SECRET_KEY": "short"})
    assert "security.W009" in found.stderr


@pytest.mark.parametrize("name", ["LARGEST_BODY", "SOCKETS", "SOCKETS_AN_ADDRESS", "OPENINGS_AN_HOUR", "MOST_SEATS"])
def test_a_number_that_is_none_is_named(tmp_path: Path, name: str) -> None:
    found = checked(tmp_path, **PRODUCTION, **{name: "many"})
    assert found.returncode == 1
    assert f"{name} is 'many'" in found.stderr


@pytest.mark.django_db
async def test_every_page_bears_the_security_headers() -> None:
    answer = await AsyncClient().get("/")
    assert {
        name: answer.headers.get(name)
        for name in (
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
        )
    } == {
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "same-origin",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
    }
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "camera=()" in answer.headers["Permissions-Policy"]
