"""Thousands of sockets in hundreds of labs, opened and closed in every way, both cores busy, Redis restarted in between.

A visitor opens a socket, waits for the lab, acts or sends nonsense, looks on for an instant and goes: politely, by cutting the
connection, or before the handshake is done. What must be true: each that waits is shown its lab on the same socket, each
request has its answer (but over a restart), nonsense is answered `malformed`; and at the end no seat is left, every page of
every lab comes, every process is well, and none has told of a traceback.
"""

import argparse
import asyncio
import contextlib
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Sequence
from pathlib import Path
from typing import Final

import msgspec
import redis.asyncio as redis
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

from dashboard.embedded import Embedded
from simulator.wire.bus_protocol import Keys
from tests.bench.stage import ROOT, free_port, manage
from tests.load.ground import SERVER_WORDS, OpenLab, healthy, open_lab, small_or_large, until_they_answer

STUCK_SECONDS: Final = 45.0
"""A socket that has not brought its lab by then, on a machine without a core to spare, never will."""
ANSWER_SECONDS: Final = 30.0
LOOK_SECONDS: Final = 0.3
DOWN_SECONDS: Final = 1.0
SEATS_SECONDS: Final = 30.0
FAST: Final = 10
"""One lab in so many runs at 60x: its seats are never without a frame on the way."""
NONSENSE: Final = (
    '{"type":"x","id":1',
    "[",
    "null",
    '{"type":"join"}',
    '{"id":' + "9" * 400 + "}",
    "\x00",
    '{"type":"join","id":1}}',
)
LOST: Final = (OSError, WebSocketException, EOFError)


class Options(msgspec.Struct, frozen=True):
    """sockets: how many in all; visitors: how many at once; busy: processes that do nothing but take processor time."""

    labs: int
    sockets: int
    seconds: float
    visitors: int
    restarts: int
    webs: int = 2
    busy: int = 2


SMALL: Final = Options(labs=12, sockets=400, seconds=15, visitors=16, restarts=1, webs=1)
LARGE: Final = Options(labs=200, sockets=8_000, seconds=240, visitors=60, restarts=6)


class Found(msgspec.Struct):
    """wrong: what must never be, a line for each; counts: of what was done."""

    wrong: list[str]
    counts: Counter[str]
    slowest_seconds: float = 0.0


class Stage(msgspec.Struct, frozen=True):
    webs: tuple[str, ...]
    server: Embedded
    logs: tuple[Path, ...]
    labs: Sequence[OpenLab]


class Visits:
    """Visitors share what is still to do, and what was found."""

    def __init__(self, stage: Stage, options: Options, seed: int) -> None:
        self._stage = stage
        self._left = options.sockets
        self._ends = time.monotonic() + options.seconds
        self._chance = random.Random(seed)
        self.restarted_at = -1.0
        self.found = Found([], Counter())

    async def visitor(self) -> None:
        while self._left > 0 and time.monotonic() < self._ends:
            self._left -= 1
            lab = self._chance.choice(self._stage.labs)
            begun = time.monotonic()
            try:
                await self._visit(lab)
            except LOST as lost:
                self.found.counts[f"closed by {type(lost).__name__}"] += 1
            except TimeoutError:
                if self._was_restarted_since(begun):
                    self.found.counts["timed out over a restart"] += 1
                else:
                    self.found.wrong.append(f"a page of {lab.name} is stuck")

    def _was_restarted_since(self, begun: float) -> bool:
        return self.restarted_at > begun - 5

    async def _visit(self, lab: OpenLab) -> None:
        way = self._chance.random()
        place = self._chance.choice(self._stage.webs)
        if way < 0.1:
            await self._knock(place, lab)
            return
        async with opened(place, lab) as socket:
            self.found.counts["opened"] += 1
            if way < 0.2:
                cut(socket)
                return
            await self._see(socket)
            self.found.counts["shown"] += 1
            if way < 0.7:
                await self._act(socket)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._chance.uniform(0, LOOK_SECONDS)):
                    while True:
                        await socket.recv()
            if way < 0.45 or way > 0.85:
                cut(socket)

    async def _knock(self, place: str, lab: OpenLab) -> None:
        """Gone before the handshake is done."""
        host, _, port = place.partition(":")
        _, writer = await asyncio.open_connection(host, int(port))
        writer.write(
            f"GET /ws/lab/{lab.name} HTTP/1.1\r\nHost: {place}\r\nOrigin: http://{place}\r\nUpgrade: websocket\r\n"
            "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n".encode()
        )
        await asyncio.sleep(self._chance.uniform(0, 0.02))
        writer.transport.abort()
        self.found.counts["gone before it opened"] += 1

    async def _see(self, socket: ClientConnection) -> None:
        """Until the snapshot."""
        began = time.monotonic()
        async with asyncio.timeout(STUCK_SECONDS):
            while b'"snapshot"' not in await socket.recv(decode=False):
                pass
        self.found.slowest_seconds = max(self.found.slowest_seconds, time.monotonic() - began)

    async def _act(self, socket: ClientConnection) -> None:
        if self._chance.random() < 0.3:
            await socket.send(self._chance.choice(NONSENSE))
            wanted: int | None = None
        else:
            request = {
                "type": "console",
                "id": 7,
                "unit": "primary",
                "line": self._chance.choice(("show failover", "enable", "nothing")),
            }
            await socket.send(json.dumps(request))
            wanted = 7
        began = time.monotonic()
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                while (answer := read_answer(await socket.recv(decode=False))) is None or (
                    wanted and answer["id"] != wanted
                ):
                    pass
        except TimeoutError:
            if not self._was_restarted_since(began):
                self.found.wrong.append("a request has no answer")
            return
        if wanted is None and (answer["ok"] or answer["error"]["code"] != "malformed"):  # type: ignore[index]
            self.found.wrong.append(f"nonsense was answered {answer}")
        self.found.counts["answered"] += 1


def opened(place: str, lab: OpenLab) -> connect:
    headers = {"Cookie": lab.cookie} if lab.cookie else {}
    return connect(
        f"ws://{place}/ws/lab/{lab.name}",
        origin=f"http://{place}",  # type: ignore[arg-type]
        additional_headers=headers,
        compression=None,
        proxy=None,
        open_timeout=STUCK_SECONDS,
        close_timeout=2,
        ping_interval=None,
    )


def cut(socket: ClientConnection) -> None:
    socket.transport.abort()


def read_answer(frame: bytes) -> dict[str, object] | None:
    return json.loads(frame) if b'"ok":' in frame[:40] else None


# --- the processes ----------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def logged(words: Sequence[str], environment: dict[str, str], log: Path) -> Iterator[None]:
    """A Python module as a process that tells a file what it has to say."""
    with log.open("wb") as to:
        running = subprocess.Popen(
            [sys.executable, *words], cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=to, stderr=to
        )
        try:
            yield
        finally:
            running.terminate()
            try:
                running.wait(15)
            except subprocess.TimeoutExpired:
                running.kill()
                running.wait()


@contextlib.asynccontextmanager
async def staged(options: Options) -> AsyncIterator[Stage]:
    with tempfile.TemporaryDirectory(prefix="fv-s-") as name, contextlib.ExitStack() as at_end:
        folder = Path(name)
        server = Embedded(folder / "valkey")
        server.start()
        at_end.callback(server.stop)
        environment = {
            **os.environ,
            "REDIS_URL": server.url,
            "FOVERLAB_VAR": name,
            "ALLOWED_HOSTS": "127.0.0.1",
            "OPENINGS_AN_HOUR": "0",
            "SOCKETS_AN_ADDRESS": "0",
        }
        manage(environment, "migrate", "--verbosity=0")
        manage(environment, "collectstatic", "--noinput", "--verbosity=0")
        ports = [free_port() for _ in range(options.webs)]
        logs = [folder / "worker.log", *(folder / f"web-{port}.log" for port in ports)]
        at_end.enter_context(logged(["-m", "simulator.worker"], environment, logs[0]))
        for port, log in zip(ports, logs[1:], strict=True):
            words = ["-m", "uvicorn", "dashboard.asgi:application", "--port", str(port), *SERVER_WORDS]
            at_end.enter_context(logged(words, environment, log))
        await asyncio.to_thread(until_they_answer, tuple(ports))
        webs = tuple(f"127.0.0.1:{port}" for port in ports)
        labs = await asyncio.to_thread(
            lambda: [open_lab(webs[at % len(webs)], small_or_large(at)) for at in range(options.labs)]
        )
        for number in range(options.busy):
            at_end.enter_context(logged(["-c", "while True: pass"], environment, folder / f"busy-{number}.log"))
        yield Stage(webs, server, tuple(logs), labs)


async def restart(stage: Stage, visits: Visits, options: Options) -> None:
    for _ in range(options.restarts):
        await asyncio.sleep(options.seconds / (options.restarts + 1))
        visits.restarted_at = time.monotonic()
        await asyncio.to_thread(stage.server.stop)
        await asyncio.sleep(DOWN_SECONDS)
        await asyncio.to_thread(stage.server.start)
        visits.restarted_at = time.monotonic()
        visits.found.counts["restarts"] += 1


async def hurry(stage: Stage) -> None:
    """Some labs run at 60x."""
    for lab in stage.labs[::FAST]:
        async with opened(stage.webs[0], lab) as socket:
            await socket.send('{"type":"clock","id":1,"speed":60}')
            async with asyncio.timeout(ANSWER_SECONDS):
                while read_answer(await socket.recv(decode=False)) is None:
                    pass


async def run(options: Options, seed: int) -> Found:
    async with staged(options) as stage:
        await hurry(stage)
        visits = Visits(stage, options, seed)
        restarting = asyncio.create_task(restart(stage, visits, options))
        await asyncio.gather(*(visits.visitor() for _ in range(options.visitors)))
        await restarting
        found = visits.found
        await _nobody_is_left(stage, found)
        await _every_page_comes(stage, found)
        await _nobody_is_left(stage, found)
        found.wrong += [f"{web} is not well" for web in stage.webs if not await asyncio.to_thread(healthy, web)]
        for log in stage.logs:
            said = log.read_text(encoding="utf-8")
            if "Traceback" in said:
                found.wrong.append(f"{log.name}: {said[max(0, said.index('Traceback') - 300) :][:1_500]}")
    return found


async def _nobody_is_left(stage: Stage, found: Found) -> None:
    """A seat that is left keeps its room, and the room its channel."""
    channels = [Keys(lab.name).live for lab in stage.labs]
    async with redis.Redis.from_url(stage.server.url) as client:
        ends = time.monotonic() + SEATS_SECONDS
        while left := [channel for channel, number in await client.pubsub_numsub(*channels) if number]:
            if time.monotonic() > ends:
                found.wrong.append(f"{len(left)} rooms have a seat left: {left[:3]}")
                return
            await asyncio.sleep(0.2)


async def _every_page_comes(stage: Stage, found: Found) -> None:
    """All at once, at every web process."""

    async def come(place: str, lab: OpenLab) -> None:
        try:
            async with asyncio.timeout(STUCK_SECONDS), opened(place, lab) as socket:
                while b'"snapshot"' not in await socket.recv(decode=False):
                    pass
            found.counts["came at the end"] += 1
        except (TimeoutError, *LOST) as error:
            found.wrong.append(f"at the end, {lab.name} does not come at {place}: {error!r}")

    for at in range(0, len(stage.labs), 50):
        await asyncio.gather(*(come(place, lab) for lab in stage.labs[at : at + 50] for place in stage.webs))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--small", action="store_true", help="as `make test` does it")
    parser.add_argument("--seconds", type=int, default=int(LARGE.seconds), help="how long sockets are opened")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    given = parser.parse_args()
    options = SMALL if given.small else msgspec.structs.replace(LARGE, seconds=float(given.seconds))
    found = asyncio.run(run(options, given.seed))
    for line in found.wrong[:20]:
        print(line)
    counts = ", ".join(f"{number} {what}" for what, number in sorted(found.counts.items()))
    slowest = f"slowest {found.slowest_seconds:.1f} s"
    print(f"sockets: {len(found.wrong)} wrong, seed {given.seed}: {options.labs} labs, {counts}; {slowest}")
    return int(bool(found.wrong))


if __name__ == "__main__":
    sys.exit(main())
