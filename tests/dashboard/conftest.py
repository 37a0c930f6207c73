"""Web processes with a real Valkey, and a worker with a toy for a lab."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from typing import Any, cast

import pytest
from asgiref.testing import ApplicationCommunicator
from django.http import HttpResponse
from pytest_django import Settings

from dashboard.bus import close_bus
from dashboard.models import Lab
from dashboard.roles import give_role
from simulator.bus.connect import connect
from simulator.wire.roles import Role
from simulator.worker.engine.lab_engine import LabEngines
from simulator.worker.worker import Worker
from tests.valkey import valkey
from tests.worker.conftest import running


@pytest.fixture(scope="package")
def valkey_url() -> Iterator[str]:
    with valkey() as url:
        yield url


@pytest.fixture(autouse=True)
def web(settings: Settings, valkey_url: str) -> None:
    """Plain static files: these tests do not collect any."""
    settings.REDIS_URL = valkey_url
    settings.ALLOWED_HOSTS = ["testserver"]
    settings.WHITENOISE_AUTOREFRESH = settings.WHITENOISE_USE_FINDERS = True
    settings.STORAGES = {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}


@pytest.fixture(autouse=True)
async def hung_up() -> AsyncIterator[None]:
    """Whatever a test asked Redis, the connection is closed in the loop that it was opened in."""
    yield
    await close_bus()


@pytest.fixture
async def worker(valkey_url: str) -> AsyncIterator[Worker]:
    client = connect(valkey_url)
    await client.flushall()
    await client.aclose()
    async with running(valkey_url) as worker:
        yield worker
        await close_bus()


@pytest.fixture
async def real(valkey_url: str) -> AsyncIterator[Worker]:
    """A worker with the real labs."""
    client = connect(valkey_url)
    await client.flushall()
    await client.aclose()
    async with running(valkey_url, LabEngines()) as worker:
        yield worker
        await close_bus()


@pytest.fixture
async def lab(transactional_db: None) -> Lab:
    return await Lab.objects.acreate(library="lan-based", seed=1)


async def until(holds: Callable[[], Awaitable[object]]) -> None:
    """Asks again and again, for ten seconds."""
    for _ in range(400):
        if await holds():
            return
        await asyncio.sleep(0.025)
    raise AssertionError("it has not come true")


class Socket:
    """The server's side of a websocket, without a server."""

    def __init__(self, scope: dict[str, Any]) -> None:
        from dashboard.asgi import application

        self._application = ApplicationCommunicator(application, scope)  # type: ignore[no-untyped-call]

    async def give(self, type: str, **message: object) -> None:
        await self._application.send_input({"type": type, **message})  # type: ignore[no-untyped-call]

    async def get(self) -> dict[str, Any]:
        return cast("dict[str, Any]", await self._application.receive_output(timeout=5))  # type: ignore[no-untyped-call]

    async def end(self) -> None:
        await self._application.wait(timeout=5)  # type: ignore[no-untyped-call]


def cookies(lab: Lab, role: Role) -> dict[str, str]:
    """What a browser holds that came to the lab by a link."""
    response = HttpResponse()
    give_role(response, {}, lab.name, role)
    return {name: morsel.value for name, morsel in response.cookies.items()}


class Browser:
    """One page's socket."""

    def __init__(self, path: str, origin: str = "http://testserver", cookies: Mapping[str, str] | None = None) -> None:
        headers = [(b"origin", origin.encode()), (b"host", b"testserver")]
        headers += [(b"cookie", "; ".join(f"{name}={value}" for name, value in (cookies or {}).items()).encode())]
        scope = {"type": "websocket", "path": path, "query_string": b"", "headers": headers, "subprotocols": []}
        self.socket = Socket(scope)
        self.snapshot: dict[str, Any] = {}
        self.events: list[dict[str, Any]] = []
        self.beats: list[bool] = []
        self.answers: dict[int | None, dict[str, Any]] = {}
        self.answered: list[int | None] = []
        self.texts: list[str] = []
        """Every frame as it came."""

    async def open(self) -> bool:
        await self.socket.give("websocket.connect")
        output = await self.socket.get()
        return bool(output["type"] == "websocket.accept")

    async def next(self) -> dict[str, Any]:
        """The next frame, sorted into where it belongs."""
        output = await self.socket.get()
        assert output["type"] == "websocket.send", output
        self.texts.append(output["text"])
        frame: dict[str, Any] = json.loads(output["text"])
        if "ok" in frame:
            self.answers[frame["id"]] = frame
            self.answered.append(frame["id"])
        elif frame["type"] == "beat":
            self.beats.append(frame["live"])
        elif frame["type"] == "snapshot":
            self.snapshot, self.events = frame["snapshot"], []
        else:
            self.events.append(frame)
        return frame

    async def join(self) -> dict[str, Any]:
        while not self.snapshot:
            await self.next()
        return self.snapshot

    async def say(self, **request: object) -> None:
        await self.send(text=json.dumps(request))

    async def send(self, **frame: str | bytes) -> None:
        await self.socket.give("websocket.receive", **frame)

    async def ask(self, id: int, **request: object) -> dict[str, Any]:
        await self.say(id=id, **request)
        return await self.answer(id)

    async def answer(self, id: int | None) -> dict[str, Any]:
        async with asyncio.timeout(10):
            while id not in self.answers:
                await self.next()
        return self.answers[id]

    async def see(self, seq: int) -> None:
        """Until event `seq` has come."""
        async with asyncio.timeout(10):
            while self.seq < seq:
                await self.next()

    @property
    def seq(self) -> int:
        return int(self.events[-1]["seq"]) if self.events else int(self.snapshot.get("seq", 0))

    async def close(self) -> None:
        await self.socket.give("websocket.disconnect", code=1000)
        await self.socket.end()
