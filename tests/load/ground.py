"""The processes of a server on this machine, as docs/operations.md has them: Valkey, workers, web processes; and the floor."""

import asyncio
import contextlib
import http.client
import os
import re
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Final
from urllib.parse import urlencode, urlsplit

import msgspec
import redis.asyncio as redis

from tests.bench.stage import free_port, manage, process
from tests.valkey import valkey

SERVER_WORDS: Final = (
    "--no-access-log",
    "--log-level=error",
    "--ws=websockets-sansio",
    "--ws-per-message-deflate=false",
)
_PROCESSOR_TICKS: Final = os.sysconf("SC_CLK_TCK")


class Ground(msgspec.Struct, frozen=True):
    """webs: addresses of the web processes, "127.0.0.1:1234". floor: of the server that has nothing of ours in it."""

    webs: tuple[str, ...]
    floor: str
    client: redis.Redis
    numbers: dict[str, tuple[int, ...]]
    """Of the processes, by what they do."""


class OpenLab(msgspec.Struct, frozen=True):
    """A lab, and the cookie with which whoever opened it may act in it."""

    name: str
    cookie: str


@contextlib.asynccontextmanager
async def ground(webs: int, workers: int) -> AsyncIterator[Ground]:
    with (
        valkey() as url,
        tempfile.TemporaryDirectory(prefix="fv-load-") as folder,
        contextlib.ExitStack() as all_of_them,
    ):
        environment = {
            **os.environ,
            "REDIS_URL": url,
            "FOVERLAB_VAR": folder,
            "ALLOWED_HOSTS": "127.0.0.1",
            "OPENINGS_AN_HOUR": "0",
        }
        manage(environment, "migrate", "--verbosity=0")
        manage(environment, "collectstatic", "--noinput", "--verbosity=0")
        ports = [free_port() for _ in range(webs)]
        floor = free_port()
        numbers = {
            "workers": tuple(
                all_of_them.enter_context(process(["simulator.worker"], environment)).pid for _ in range(workers)
            ),
            "web processes": tuple(
                all_of_them.enter_context(process(_server("dashboard.asgi:application", port), environment)).pid
                for port in ports
            ),
        }
        bench = {**environment, "DJANGO_SETTINGS_MODULE": "tests.bench.settings"}
        all_of_them.enter_context(process(_server("tests.bench.servers:application", floor), bench))
        all_of_them.enter_context(process(["tests.bench.servers"], bench))
        await asyncio.to_thread(until_they_answer, (*ports, floor))
        client = redis.Redis.from_url(url, socket_timeout=60.0)
        server = int((await client.info("server"))["process_id"])
        try:
            yield Ground(
                webs=tuple(f"127.0.0.1:{port}" for port in ports),
                floor=f"127.0.0.1:{floor}",
                client=client,
                numbers={**numbers, "Valkey": (server,)},
            )
        finally:
            await client.aclose()


def _server(application: str, port: int) -> list[str]:
    return ["uvicorn", application, "--port", str(port), *SERVER_WORDS]


def until_they_answer(ports: tuple[int, ...]) -> None:
    for port in ports:
        for _ in range(600):
            with contextlib.suppress(OSError):
                if healthy(f"127.0.0.1:{port}"):
                    break
            time.sleep(0.1)
        else:
            raise TimeoutError(f"the web process at {port} does not answer")


def healthy(place: str) -> bool:
    return _get(place, "/health").status == 200


def _get(place: str, path: str) -> http.client.HTTPResponse:
    with contextlib.closing(http.client.HTTPConnection(place, timeout=10)) as line:
        line.request("GET", path)
        with line.getresponse() as answer:  # its status and headers are all that is asked for
            answer.read()
        return answer


def small_or_large(number: int) -> str:
    """The shipped lab that the one of that number is: one in five has twelve contexts."""
    return "twelve-contexts" if number % 5 == 4 else "lan-based"


def open_lab(place: str, library: str) -> OpenLab:
    """As a browser does: the home page, its button, and what it is given with the lab's address; then the lab's page once."""
    form = _get(place, "/")
    token = SimpleCookie(form.headers["Set-Cookie"])["csrftoken"].value
    body = urlencode({"csrfmiddlewaretoken": token, "library": library})
    headers = {
        "Cookie": f"csrftoken={token}",
        "Content-Type": "application/x-www-form-urlencoded",
        "Origin": f"http://{place}",
    }
    with contextlib.closing(http.client.HTTPConnection(place, timeout=60)) as line:
        line.request("POST", "/", body, headers)
        with line.getresponse() as answer:
            said = answer.read()
    if answer.status != 302:
        raise ConnectionError(f"no lab was opened: {answer.status} {said[:200]!r}")
    path = urlsplit(answer.headers["Location"]).path
    given = "; ".join(answer.headers.get_all("Set-Cookie") or ())
    role = re.search(r"socket_owner=([^;]+)", given)
    page = _get(place, path)
    if page.status != 200:
        raise ConnectionError(f"the lab's page does not come: {page.status}")
    return OpenLab(path.split("/")[2], f"socket_owner={role[1]}" if role else "")


# --- what they take ---------------------------------------------------------------------------------------------------


class Taken(msgspec.Struct, frozen=True):
    """seconds: of processor time so far; kilobytes: resident."""

    seconds: float
    kilobytes: int


def taken(numbers: tuple[int, ...]) -> Taken:
    """By all of these processes together."""
    return Taken(
        seconds=sum(_processor(number) for number in numbers),
        kilobytes=sum(_resident(number) for number in numbers),
    )


def _processor(number: int) -> float:
    fields = Path(f"/proc/{number}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _PROCESSOR_TICKS


def _resident(number: int) -> int:
    return next((int(line.split()[1]) for line in _status(number) if line.startswith("VmRSS:")), 0)


def _status(number: int) -> Iterator[str]:
    yield from Path(f"/proc/{number}/status").read_text(encoding="utf-8").splitlines()
