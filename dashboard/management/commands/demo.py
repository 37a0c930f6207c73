"""`manage.py demo`: all of Foverlab on this machine, with one command; Ctrl-C or SIGTERM ends it again."""

import contextlib
import fcntl
import hashlib
import os
import signal
import socket
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import IO, Any, Final

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import DatabaseError, connections

from dashboard.children import Children
from dashboard.embedded import Embedded, EmbeddedFailed
from simulator.bus.housekeeping import trouble

WORKER: Final = "simulator.worker"
SERVER: Final = "dashboard.asgi:application"
LARGEST_FRAME: Final = 1_048_576
"""Beyond this the server drops the socket; up to it, a frame that is too large gets an answer that says so."""
START_SECONDS: Final = 30.0
WATCH_SECONDS: Final = 0.2


class Ended(Exception):
    """Someone asked us to end."""


class Command(BaseCommand):
    help = "Starts Valkey, a simulator worker and the web server, and prints the address. Ctrl-C ends them."
    requires_system_checks: tuple[str, ...] = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--host", default=os.environ.get("HOST") or "127.0.0.1")
        parser.add_argument("--port", default=os.environ.get("PORT") or "8000")

    def handle(self, *args: Any, host: str, port: str, **options: Any) -> None:
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, _end)
        var: Path = settings.VAR_DIR
        var.mkdir(parents=True, exist_ok=True)
        try:
            with _alone(var / "demo.lock"), contextlib.ExitStack() as at_end:
                self._embedded: Embedded | None = None
                children = Children(settings.BASE_DIR, var / "demo.children")
                for name in children.end_leftovers((WORKER, SERVER)):
                    self.stdout.write(f"ended the {name} of an earlier run")
                _check_port(host, port)
                url = self._redis(at_end, var / "valkey")
                self._prepare(var / "static.stamp")
                at_end.callback(children.stop)
                self._run(children, host, port, url)
        except (Ended, KeyboardInterrupt):
            self.stdout.write("ended")

    def _redis(self, at_end: contextlib.ExitStack, folder: Path) -> str:
        """The URL of the Redis to use, which answers; what was started for it is ended at the end."""
        given = os.environ.get("REDIS_URL")
        if given:
            wrong = trouble(given)
            if wrong is not None:
                raise CommandError(f"REDIS_URL: {wrong}")
            return given
        embedded = self._embedded = Embedded(folder)
        at_end.callback(embedded.stop)
        try:
            if not embedded.start():
                self.stdout.write("using the Valkey of an earlier run")
        except EmbeddedFailed as error:
            raise CommandError(str(error)) from error
        return embedded.url

    def _prepare(self, stamp: Path) -> None:
        """The database, and the static files where they changed."""
        # One connection is enough here, and a pool does not say what fails.
        connections["default"].settings_dict["OPTIONS"].pop("pool", None)
        try:
            call_command("migrate", interactive=False, verbosity=0)
            connections.close_all()
        except DatabaseError as error:
            raise CommandError(f"the database cannot be used: {str(error).strip().partition(chr(10))[0]}") from error
        state = _static_state()
        if not stamp.exists() or stamp.read_text(encoding="utf-8") != state or not settings.STATIC_ROOT.exists():
            call_command("collectstatic", interactive=False, verbosity=0, clear=True)
            stamp.write_text(state, encoding="utf-8")

    def _run(self, children: Children, host: str, port: str, redis_url: str) -> None:
        """Until one of them ends or we are asked to."""
        environment = {"REDIS_URL": redis_url}
        if "ALLOWED_HOSTS" not in os.environ:
            environment["ALLOWED_HOSTS"] = ",".join([*settings.ALLOWED_HOSTS, *_names(host)])
        children.start("simulator worker", [WORKER], environment)
        children.start("web server", ["uvicorn", SERVER, "--host", host, "--port", port, *_SERVER_WORDS], environment)
        address = f"http://{_shown(host)}:{port}/"
        self._await(children, f"{address}health")
        self.stdout.write(f"Foverlab is at {address}  (Ctrl-C ends it)")
        self.stdout.flush()
        while True:
            self._check(children)
            time.sleep(WATCH_SECONDS)

    def _await(self, children: Children, address: str) -> None:
        ends = time.monotonic() + START_SECONDS
        while time.monotonic() < ends:
            self._check(children)
            try:
                with urllib.request.urlopen(address, timeout=5):
                    return
            except (urllib.error.URLError, OSError):
                time.sleep(0.05)
        raise CommandError(f"the web server does not answer at {address}")

    def _check(self, children: Children) -> None:
        """Raises CommandError where a part has ended: half a demo would only puzzle."""
        dead = children.dead()
        # The cause before its consequence: without Valkey the others end soon, and the one that starts at once.
        if self._embedded is not None and self._embedded.has_died():
            raise CommandError("the embedded Valkey ended by itself; everything is ended")
        if dead is not None:
            name, code = dead
            raise CommandError(f"the {name} ended by itself (exit code {code}); everything is ended")


_SERVER_WORDS: Final = (
    "--no-access-log",
    "--log-level=warning",
    "--ws=websockets-sansio",
    "--ws-per-message-deflate=false",
    f"--ws-max-size={LARGEST_FRAME}",
    "--timeout-graceful-shutdown=3",
)


def _end(number: int, frame: FrameType | None) -> None:
    for again in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(again, signal.SIG_IGN)  # we are at it
    raise Ended


@contextlib.contextmanager
def _alone(lock: Path) -> Iterator[IO[str]]:
    """One demo per folder: two would use the same Valkey and the same database, and the first to end would end it."""
    with lock.open("a+", encoding="utf-8") as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            held.seek(0)
            raise CommandError(f"a demo of this folder is running already (process {held.read().strip()})") from None
        held.truncate(0)
        held.write(str(os.getpid()))
        held.flush()
        yield held


def _check_port(host: str, port: str) -> None:
    if not port.isdigit() or not 0 < int(port) < 65536:
        raise CommandError(f"PORT is {port!r}: a number from 1 to 65535 is wanted")
    try:
        family, _, _, _, place = socket.getaddrinfo(host, int(port), type=socket.SOCK_STREAM)[0]
        with socket.socket(family, socket.SOCK_STREAM) as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            trial.bind(place)
    except OSError as error:
        raise CommandError(f"port {port} of {host} cannot be used ({error.strerror}): set PORT to another") from error


def _names(host: str) -> list[str]:
    """What browsers may call us where we listen beyond this machine."""
    return ["*"] if host in {"0.0.0.0", "::"} else [host]


def _shown(host: str) -> str:
    if host in {"0.0.0.0", "::"}:
        return "localhost"
    return f"[{host}]" if ":" in host else host


def _static_state() -> str:
    """Changes whenever a static file does."""
    state = hashlib.sha256()
    for finder in get_finders():
        for name, storage in sorted(finder.list(None), key=lambda found: found[0]):
            status = os.stat(storage.path(name))
            state.update(f"{name} {status.st_mtime_ns} {status.st_size}\n".encode())
    return state.hexdigest()
