"""The floors as ASGI applications: what the same server does with nothing of ours in it.

`bare` sends to all its sockets in a loop. `hops` takes a frame to a Redis stream and what comes back by a channel to the
socket: the two hops that the product cannot do without. `group` is Channels with the layer of channels-redis.
"""

import asyncio
import os
from typing import Any

import redis.asyncio as redis
import uvloop
from channels.generic.websocket import AsyncWebsocketConsumer
from channels.routing import URLRouter
from django.urls import path

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.bench.settings")

STREAM = "bench:stream"
CHANNEL = "bench:channel"
GROUP = "bench"


class Bare:
    """Any frame `burst <number> <size>` on any socket: each socket is sent so many frames of that size."""

    def __init__(self) -> None:
        self._sends: list[Any] = []

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        await receive()
        await send({"type": "websocket.accept"})
        self._sends.append(send)
        while (message := await receive())["type"] == "websocket.receive":
            _, number, size = message["text"].split()
            frame = {"type": "websocket.send", "text": "x" * int(size)}
            for each in self._sends:  # a socket at a time: faster than an event at a time, and a floor is to be hard
                for _ in range(int(number)):
                    await each(frame)
        self._sends.remove(send)


class Hops:
    """What a socket says goes into a stream; what the floor's worker publishes goes to all sockets."""

    def __init__(self) -> None:
        self._sends: list[Any] = []
        self._client: redis.Redis | None = None
        self._listener: asyncio.Task[None] | None = None

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        await receive()
        if self._client is None:
            self._client = redis.Redis.from_url(os.environ["REDIS_URL"], socket_timeout=None)
            ready = asyncio.Event()
            self._listener = asyncio.create_task(self._listen(self._client, ready))
            await ready.wait()
        await send({"type": "websocket.accept"})
        self._sends.append(send)
        while (message := await receive())["type"] == "websocket.receive":
            await self._client.xadd(STREAM, {"c": message["text"]}, maxlen=1000)
        self._sends.remove(send)

    async def _listen(self, client: redis.Redis, ready: asyncio.Event) -> None:
        ears = client.pubsub(ignore_subscribe_messages=True)
        await ears.subscribe(CHANNEL)
        ready.set()
        while True:
            message = await ears.get_message(timeout=None)
            if message is not None:
                frame = {"type": "websocket.send", "text": message["data"].decode()}
                for each in self._sends:
                    await each(frame)


async def hops_worker(url: str) -> None:
    """The other end of `Hops`: reads the stream, publishes."""
    client = redis.Redis.from_url(url, socket_timeout=None)
    after: Any = "$"
    while True:
        found: Any = await client.xread({STREAM: after}, block=0)
        for entry, fields in found[0][1]:
            await client.publish(CHANNEL, fields[b"c"])
            after = entry


class Grouped(AsyncWebsocketConsumer):
    """A consumer as the Channels tutorial has it."""

    channel_layer_alias = "floor"

    async def connect(self) -> None:
        await self.channel_layer.group_add(GROUP, self.channel_name)
        await self.accept()

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        _, number, size = (text_data or "").split()
        for _ in range(int(number)):
            await self.channel_layer.group_send(GROUP, {"type": "burst", "text": "x" * int(size)})

    async def burst(self, event: dict[str, str]) -> None:
        await self.send(event["text"])


def _application() -> Any:
    from django.core.asgi import get_asgi_application

    get_asgi_application()
    from dashboard.asgi import application as product

    floors: dict[str, Any] = {"/bare": Bare(), "/hops": Hops()}
    grouped = URLRouter([path("group", Grouped.as_asgi())])  # type: ignore[arg-type,list-item]  # typed for views

    async def application(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "websocket" and scope["path"] in floors:
            await floors[scope["path"]](scope, receive, send)
        elif scope["type"] == "websocket" and scope["path"] == "/group":
            await grouped(scope, receive, send)
        else:
            await product(scope, receive, send)

    return application


application = _application()

if __name__ == "__main__":
    uvloop.run(hops_worker(os.environ["REDIS_URL"]))
