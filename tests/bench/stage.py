"""What benches stand on: a Valkey, a web server with the product and its floors, a worker, labs."""

import asyncio
import contextlib
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Final

import msgspec
import redis.asyncio as redis

from simulator.wire import bus_protocol
from simulator.wire.bus_protocol import AWAKE, CALLS, Begin, Keys
from tests.valkey import valkey

ROOT: Final = Path(__file__).parent.parent.parent
WATCHED_FOREVER_MS: Final = 3_600_000


class Stage(msgspec.Struct, frozen=True):
    """Where everything is."""

    url: str
    """Of the Valkey."""
    address: str
    """Of the web server: "ws://127.0.0.1:1234"."""
    client: redis.Redis
    environment: dict[str, str]


@contextlib.asynccontextmanager
async def stage() -> AsyncIterator[Stage]:
    with valkey() as url, tempfile.TemporaryDirectory(prefix="fv-bench-") as folder:
        environment = {
            **os.environ,
            "REDIS_URL": url,
            "FOVERLAB_VAR": folder,
            "ALLOWED_HOSTS": "127.0.0.1",
            "DJANGO_SETTINGS_MODULE": "tests.bench.settings",
        }
        manage(environment, "migrate", "--verbosity=0")
        port = free_port()
        words = ["uvicorn", "tests.bench.servers:application", "--port", str(port), "--log-level=error"]
        words += [
            "--ws=websockets-sansio",
            "--ws-per-message-deflate=false",
            "--ws-ping-interval=600",
            "--ws-ping-timeout=600",
        ]
        with process(words, environment):
            await _until_open(port)
            client = redis.Redis.from_url(url, socket_timeout=60.0)
            try:
                yield Stage(url, f"ws://127.0.0.1:{port}", client, environment)
            finally:
                await client.aclose()


@contextlib.contextmanager
def process(words: list[str], environment: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """A Python module as a process; ended with the `with`."""
    running = subprocess.Popen([sys.executable, "-m", *words], cwd=ROOT, env=environment, stdin=subprocess.DEVNULL)
    try:
        yield running
    finally:
        running.terminate()
        try:
            running.wait(15)
        except subprocess.TimeoutExpired:
            running.kill()
            running.wait()


async def begin(client: redis.Redis, lab: str, seed: int, library: str = "lan-based") -> None:
    """Have it opened, and never fall asleep."""
    keys = Keys(lab)
    await client.set(keys.begin, bus_protocol.encode(Begin(library=library, seed=seed)))
    await client.set(keys.watched, 1, px=WATCHED_FOREVER_MS)
    await client.sadd(AWAKE, lab)
    await client.publish(CALLS, lab)


def name_lab(environment: dict[str, str], lab: str) -> None:
    """In the database, so that the web server lets browsers in."""
    code = f"from dashboard.models import Lab; Lab.objects.create(name={lab!r}, library='lan-based', seed=1)"
    manage(environment, "shell", "--no-imports", "-c", code)


def owner_cookie(environment: dict[str, str], lab: str) -> str:
    """With which a browser may act in the lab."""
    code = (
        "from django.http import HttpResponse; from dashboard.roles import give_role; "
        "from simulator.wire.roles import Role; response = HttpResponse(); "
        f"give_role(response, {{}}, {lab!r}, Role.OWNER); "
        "print('; '.join(f'{name}={cookie.value}' for name, cookie in response.cookies.items()))"
    )
    words = [sys.executable, "manage.py", "shell", "--no-imports", "-c", code]
    said = subprocess.run(words, cwd=ROOT, env=environment, check=True, capture_output=True, text=True)
    return said.stdout.strip()


def manage(environment: dict[str, str], *words: str) -> None:
    subprocess.run(
        [sys.executable, "manage.py", *words], cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL
    )


async def until_stored(client: redis.Redis, key: str, seconds: float = 60.0) -> None:
    """Until Redis has it."""
    ends = asyncio.get_running_loop().time() + seconds
    while not await client.exists(key):
        if asyncio.get_running_loop().time() > ends:
            raise TimeoutError(f"{key} does not come")
        await asyncio.sleep(0.05)


def free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])


async def _until_open(port: int) -> None:
    async with asyncio.timeout(30):
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                await asyncio.sleep(0.05)
            else:
                writer.close()
                return
