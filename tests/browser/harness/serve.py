"""`python -m tests.browser.harness.serve [port]`: the page on a hand-made lab, at /lab/<any name>/.

Faults of stories.py tell their story. A lab with "quiet" in its name has no hellos, one with "forked" has three branches. The
line "drop me" at Primary's console closes the connection, "skip one" leaves out an event."""

import asyncio
import mimetypes
import sys
from http import HTTPStatus
from pathlib import Path
from typing import Any, Final

import django
import msgspec
from django.conf import settings
from django.template.loader import render_to_string
from websockets.asyncio.server import ServerConnection, serve
from websockets.datastructures import Headers
from websockets.http11 import Request, Response

from dashboard.middleware import POLICY
from simulator.wire import snapshot as sn
from tests.browser.harness import pairs, scene, stories, then

ROOT: Final = Path(__file__).parents[3]


def configure() -> None:
    settings.configure(
        DEBUG=True,
        SECRET_KEY="of the harness",
        ROOT_URLCONF="dashboard.urls",
        STATIC_URL="/static/",
        INSTALLED_APPS=["django.contrib.staticfiles", "dashboard"],
        TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "DIRS": [ROOT / "templates"]}],
    )
    django.setup()


def page(path: str) -> tuple[bytes, str] | None:
    """Body and type of an address, or None."""
    if path == "/":
        return render_to_string("pages/home.html", {"library": []}).encode(), "text/html; charset=utf-8"
    if path.startswith("/lab/"):
        lab = pairs.named(path.split("/")[2]) or scene.healthy(path.split("/")[2])
        return render_to_string("pages/lab.html", {"snapshot": lab}).encode(), "text/html; charset=utf-8"
    file = (ROOT / path.lstrip("/")).resolve()
    if file.is_file() and file.is_relative_to(ROOT / "static"):
        return file.read_bytes(), mimetypes.guess_type(file.name)[0] or "text/plain"
    return None


def answer_http(_connection: ServerConnection, request: Request) -> Response | None:
    if request.path.startswith("/ws/"):
        return None
    found = page(request.path.split("?")[0])
    if found is None:
        return Response(HTTPStatus.NOT_FOUND, "Not Found", Headers(), b"not found")
    body, kind = found
    headers = Headers({"Content-Type": kind, "Content-Security-Policy": POLICY, "Content-Length": str(len(body))})
    return Response(HTTPStatus.OK, "OK", headers, body)


class Scripted:
    """One browser and its own little lab."""

    def __init__(self, socket: ServerConnection) -> None:
        self.socket = socket
        name = (socket.request.path if socket.request else "").rsplit("/", 1)[-1]
        self.lab = pairs.named(name) or scene.healthy(name)
        if "forked" in self.lab.lab:
            undo = sn.Undoable("Pull the cable of Primary Ethernet0.", 120_000)
            self.lab = msgspec.structs.replace(self.lab, branches=then.branches(3), undo=undo)
        self.lab = msgspec.structs.replace(self.lab, opened_ms=then.OPENED)
        self.seq = self.lab.seq
        self.began = asyncio.get_running_loop().time()
        self.clock = self.lab.clock
        self.silent = False

    def now(self) -> int:
        return scene.NOW + int((asyncio.get_running_loop().time() - self.began) * 1000)

    async def show(self) -> None:
        self.lab = msgspec.structs.replace(self.lab, seq=self.seq)
        await self.socket.send(msgspec.json.encode({"type": "snapshot", "snapshot": self.lab}).decode())

    async def event(self, kind: str, fields: dict[str, Any]) -> None:
        self.seq += 1
        body = scene.as_dict(fields)
        if kind == "log":
            body["entry"]["at_ms"] = self.now()
        envelope = {"v": 1, "lab": self.lab.lab, "run": 1, "seq": self.seq, "at_ms": self.now(), "type": kind}
        await self.socket.send(msgspec.json.encode(envelope | body).decode())

    async def beat(self) -> None:
        while True:
            await asyncio.sleep(2)
            if not self.silent:
                await self.socket.send('{"type":"beat","live":true}')

    async def tell(self, beats: list[stories.Beat]) -> None:
        for wait, kind, fields in beats:
            await asyncio.sleep(wait)
            await self.event(kind, fields)

    async def hellos(self) -> None:
        while True:
            for seat in scene.SEATS:
                await asyncio.sleep(1.5)
                other = scene.SEATS[seat == "primary"]
                await self.event(
                    "message", {"unit": seat, "via": "failover", "kind": "hello", "arrives_ms": self.now()}
                )
                await self.event("peer", {"peer": scene.peer(other, heard_ms=self.now())})
                via = {"unit": seat, "via": "context1/outside", "kind": "interface-hello"}
                await self.event("message", via | {"arrives_ms": self.now()})

    async def request(self, asked: dict[str, Any]) -> None:
        result: dict[str, object] = {}
        if asked["type"] == "fault" and asked["on"] and pairs.NAME.match(self.lab.lab):
            kind, *where = asked["fault"].split(" ")
            await self.tell(pairs.pulled(self.lab, *where) if kind == "cable" else [])
        elif asked["type"] == "fault" and asked["on"] and asked["fault"] in stories.STORIES:
            await self.tell(stories.STORIES[asked["fault"]]())
        elif asked == {"type": "console", "id": asked["id"], "unit": "primary", "line": "drop me"}:
            await self.socket.close(4408)
            return
        elif asked == {"type": "console", "id": asked["id"], "unit": "primary", "line": "fall silent"}:
            self.silent = True
        elif asked == {"type": "console", "id": asked["id"], "unit": "primary", "line": "skip one"}:
            self.seq += 1
            await self.event("health", {"health": self.lab.health})
        elif asked["type"] == "look":
            result = then.look(self.lab, self.now(), asked)
        elif asked["type"] == "join":
            await self.show()
        elif asked["type"] == "console":
            line = f"PIX1# {asked['line']}"
            await self.event("console", {"unit": asked["unit"], "prompt": "PIX1# ", "lines": [line, "Failover On"]})
        elif asked["type"] == "complete":
            result = {"line": "failover " if asked["line"].startswith("fail") else asked["line"]}
        elif asked["type"] == "help":
            result = {"lines": ["  active  Make this unit active", "  reset   Force a failed group to unfailed"]}
        elif asked["type"] == "compare":
            result = {"comparison": scene.COMPARISON}
        elif asked["type"] == "findings":
            result = {"findings": scene.FINDINGS}
        elif asked["type"] == "clock":
            changes = {key: asked[key] for key in ("paused", "speed") if asked.get(key) is not None}
            self.clock = msgspec.structs.replace(self.clock, at_ms=self.now(), **changes)
            await self.event("clock", {"clock": self.clock})
        await self.socket.send(msgspec.json.encode({"id": asked["id"], "ok": True, "result": result}).decode())


async def visit(socket: ServerConnection) -> None:
    told = Scripted(socket)
    await told.show()
    beats = asyncio.create_task(told.beat())
    hellos = asyncio.create_task(told.hellos()) if "quiet" not in told.lab.lab else None
    try:
        async for frame in socket:
            await told.request(msgspec.json.decode(frame))
    finally:
        beats.cancel()
        if hellos:
            hellos.cancel()


async def main(port: int) -> None:
    configure()
    async with serve(visit, "127.0.0.1", port, process_request=answer_http) as server:
        bound = next(iter(server.sockets)).getsockname()[1]
        print(f"http://127.0.0.1:{bound}", flush=True)
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 8099))
