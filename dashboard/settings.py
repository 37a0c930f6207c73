"""Settings, each from the environment where a server may want another: see README.md for the list."""

import os
import secrets
from pathlib import Path
from typing import Any

import dj_database_url
from django.core.exceptions import ImproperlyConfigured

from simulator.bus import address

BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = Path(os.environ.get("FOVERLAB_VAR") or BASE_DIR / "var").resolve()
"""What a run leaves behind: SQLite, the embedded Valkey, collected static files, the demo's secret key."""


def _words(name: str, default: str) -> list[str]:
    return [word.strip() for word in os.environ.get(name, default).split(",") if word.strip()]


def _number(name: str, default: int) -> int:
    given = os.environ.get(name) or str(default)
    if not given.isdecimal():
        raise ImproperlyConfigured(f"{name} is {given!r}: a whole number is wanted")
    return int(given)


def _secret_key() -> str:
    """SECRET_KEY, or one of this clone's own, made once. Servers with several web processes share SECRET_KEY."""
    given = os.environ.get("SECRET_KEY")
    if given:
        return given
    file = VAR_DIR / "secret_key"
    if not file.exists():
        VAR_DIR.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as out:
            out.write(secrets.token_urlsafe(48))
    return file.read_text(encoding="utf-8")


SECRET_KEY = _secret_key()
DEBUG = os.environ.get("DEBUG", "") == "1"
ALLOWED_HOSTS = _words("ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]")
CSRF_TRUSTED_ORIGINS = _words("CSRF_TRUSTED_ORIGINS", "")
REDIS_URL = os.environ.get("REDIS_URL") or "redis://127.0.0.1:6379/0"
try:
    address.read(REDIS_URL)
except address.BadAddress as error:
    raise ImproperlyConfigured(f"REDIS_URL: {error}") from error

ROOT_URLCONF = "dashboard.urls"
ASGI_APPLICATION = "dashboard.asgi.application"
INSTALLED_APPS = ["django.contrib.staticfiles", "dashboard"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "dashboard.middleware.ContentSecurityPolicy",
    "dashboard.middleware.StaticFiles",
    "dashboard.middleware.DatabaseBusy",
    "django.middleware.gzip.GZipMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": False,
        "OPTIONS": {"context_processors": ["django.template.context_processors.request"]},
    }
]
DATABASE_WAIT_SECONDS = 5.0
"""A request that finds all connections in use waits so long for one, then it is answered with 503 (middleware.py)."""
try:
    DATABASES = {
        "default": dj_database_url.config(
            default=f"sqlite:///{VAR_DIR / 'db.sqlite3'}", conn_max_age=0, conn_health_checks=True
        )
    }
except ValueError as error:
    raise ImproperlyConfigured(f"DATABASE_URL cannot be read: {str(error).partition('.')[0]}") from error
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # Several processes may write: wait for each other, and let readers go on meanwhile.
    DATABASES["default"]["OPTIONS"] = {
        "timeout": 20,
        "transaction_mode": "IMMEDIATE",
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    }
elif DATABASES["default"]["ENGINE"].endswith("postgresql"):
    # Under ASGI each request has a thread of its own: connections are shared by a pool, not kept by threads.
    DATABASES["default"].setdefault("OPTIONS", {})["pool"] = {
        "min_size": 1,
        "max_size": _number("DATABASE_CONNECTIONS", 10),
        "timeout": DATABASE_WAIT_SECONDS,
    }

STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder", "dashboard.finders.PlotlyFinder"]
STORAGES = {
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage" if DEBUG else "dashboard.storage.HashedFiles"
    }
}

SECURE_REFERRER_POLICY = "same-origin"
CSRF_COOKIE_HTTPONLY = True
HTTPS = os.environ.get("HTTPS", "") == "1"
"""Browsers come by HTTPS: a reverse proxy ends it and says so with X-Forwarded-Proto (docs/operations.md)."""
CSRF_COOKIE_SECURE = SESSION_COOKIE_SECURE = HTTPS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
SECURE_HSTS_SECONDS = _number("HSTS_SECONDS", 31_536_000) if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = HTTPS
SILENCED_SYSTEM_CHECKS = (
    [
        "security.W008",  # no redirect to HTTPS here: the proxy does it, and only health probes come past the proxy
        "security.W021",  # whether a domain goes onto the browsers' preload list is its owner's to decide
    ]
    if HTTPS
    else []
)
LARGEST_BODY = _number("LARGEST_BODY", 8_388_608)
"""Bytes of one HTTP request; what comes beyond is answered with 413 (limits.py)."""
DATA_UPLOAD_MAX_MEMORY_SIZE = LARGEST_BODY
DATA_UPLOAD_MAX_NUMBER_FIELDS = 100
DATA_UPLOAD_MAX_NUMBER_FILES = 2
OPENINGS_AN_HOUR = _number("OPENINGS_AN_HOUR", 240)
"""Labs that one address may open in an hour, seats of a class included; 0: as many as it likes."""
MOST_SEATS = _number("MOST_SEATS", 40)
"""Labs that one click may open for a class."""
SOCKETS_AN_ADDRESS = _number("SOCKETS_AN_ADDRESS", 500)
"""WebSockets that one address may hold open in one web process; a whole class may come from one. 0: any number."""
SOCKETS = _number("SOCKETS", 4_000)
"""WebSockets of one web process. 0: any number."""
LANGUAGE_CODE = "en"
USE_I18N = False
USE_TZ = True
TIME_ZONE = "UTC"
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}
