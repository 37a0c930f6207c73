"""The product on the processes of a server, for proofs that kill its parts, and people who act in its labs.

Everyone writes numbered words into a console, each once; the number stands in the journal of the lab. So nothing is lost where
every word that was acknowledged stands in it, and nothing doubled where none stands in it twice.
"""

import asyncio
import contextlib
import itertools
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping
from typing import Final, cast

import websockets.exceptions
from websockets.asyncio.client import connect as open_socket
from websockets.typing import Origin

from simulator.bus.connect import connect
from simulator.wire.bus_protocol import Keys
from tests.bench.stage import ROOT, free_port, manage
from tests.load.ground import SERVER_WORDS, OpenLab, _get, open_lab, small_or_large

TURNED_AWAY: Final = (OSError, websockets.exceptions.WebSocketException, TimeoutError, ConnectionError)
ANSWER_SECONDS: Final = 12.0


class Process:
    """A web process or a worker; it may be killed, and is then started again."""

    def __init__(self, words: list[str], environment: dict[str, str]) -> None:
        self._words: Final = [sys.executable, "-m", *words]
        self._environment: Final = environment
        self.log: Final = tempfile.TemporaryFile()  # noqa: SIM115  for as long as the process
        self._running: subprocess.Popen[bytes] | None = None
        self.start()

    def start(self) -> None:
        self._running = subprocess.Popen(
            self._words, cwd=ROOT, env=self._environment, stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log
        )

    def kill(self) -> None:
        assert self._running is not None
        self._running.kill()
        self._running.wait()

    def said(self) -> str:
        self.log.seek(0)
        return self.log.read().decode(errors="replace")


class Product:
    def __init__(self, webs: dict[str, Process], workers: list[Process], environment: dict[str, str]) -> None:
        self.webs: Final = webs
        """By their address, "127.0.0.1:1234"."""
        self.workers: Final = workers
        self.environment: Final = environment

    @property
    def places(self) -> list[str]:
        return list(self.webs)

    async def is_well(self, place: str) -> bool:
        return (await asyncio.to_thread(status_of, place, "/health")) == 200

    async def until_well(self, seconds: float = 60.0) -> float:
        """Seconds until every web process says that it is."""
        began = time.monotonic()
        while time.monotonic() - began < seconds:
            if all([await self.is_well(place) for place in self.places]):
                return time.monotonic() - began
            await asyncio.sleep(0.2)
        raise TimeoutError(f"not well in {seconds:.0f} s")

    def tracebacks(self) -> int:
        """How many; the first is printed."""
        said = [one.said() for one in (*self.webs.values(), *self.workers)]
        first = next((text for text in said if "Traceback" in text), "")
        if first:
            at = first.index("Traceback")
            print(first[max(0, at - 300) : at + 4_000], file=sys.stderr)
        return sum(text.count("Traceback") for text in said)


def status_of(place: str, path: str) -> int:
    """0: no answer."""
    with contextlib.suppress(OSError):
        return _get(place, path).status
    return 0


@contextlib.asynccontextmanager
async def product(
    redis_url: str, *, webs: int = 2, workers: int = 2, settings: Mapping[str, str] | None = None
) -> AsyncIterator[Product]:
    with tempfile.TemporaryDirectory(prefix="fv-proof-") as var:
        environment = {**os.environ, "REDIS_URL": redis_url, "FOVERLAB_VAR": var, "ALLOWED_HOSTS": "127.0.0.1"}
        environment |= {"OPENINGS_AN_HOUR": "0", **(settings or {})}
        await asyncio.to_thread(manage, environment, "migrate", "--verbosity=0")
        await asyncio.to_thread(manage, environment, "collectstatic", "--noinput", "--verbosity=0")
        working = [Process(["simulator.worker"], environment) for _ in range(workers)]
        ports = [free_port() for _ in range(webs)]
        serving = {
            f"127.0.0.1:{port}": Process(
                ["uvicorn", "dashboard.asgi:application", "--port", str(port), *SERVER_WORDS], environment
            )
            for port in ports
        }
        try:
            made = Product(serving, working, environment)
            await made.until_well()
            yield made
        finally:
            for one in (*serving.values(), *working):
                one.kill()


class Person:
    """Acts in one lab, again and again, by whichever web process answers."""

    def __init__(self, name: str, lab: OpenLab, places: list[str]) -> None:
        self.lab: Final = lab
        self.acknowledged: Final[set[str]] = set()
        self.said: Final[list[str]] = []
        self.gaps = 0
        """Events that did not follow each other without a gap within one socket."""
        self.last_at = 0.0
        self._name: Final = name
        self._places: Final = itertools.cycle(places)
        self._ids: Final = itertools.count(1)

    async def act(self, until: asyncio.Event) -> None:
        while not until.is_set():
            place = next(self._places)
            address = f"ws://{place}/ws/lab/{self.lab.name}"
            words = {"Cookie": self.lab.cookie}
            with contextlib.suppress(*TURNED_AWAY):
                async with open_socket(
                    address,
                    origin=Origin(f"http://{place}"),
                    additional_headers=words,
                    max_size=None,
                    open_timeout=5,
                ) as socket:
                    seen: tuple[int, int] | None = None
                    while not until.is_set():
                        number = next(self._ids)
                        word = f"{self._name}x{number:06}x"
                        self.said.append(word)
                        await socket.send(
                            json.dumps({"type": "console", "id": number, "unit": "primary", "line": f"show {word}"})
                        )
                        ends = time.monotonic() + ANSWER_SECONDS
                        while (left := ends - time.monotonic()) > 0:
                            frame = json.loads(await asyncio.wait_for(socket.recv(), left))
                            if "ok" in frame:
                                if frame["ok"] and frame["id"] == number:
                                    self.acknowledged.add(word)
                                    self.last_at = time.monotonic()
                                break
                            seen = self._follow(frame, seen)
                        await asyncio.sleep(0.1)
            await asyncio.sleep(0.1)

    def _follow(self, frame: dict[str, object], seen: tuple[int, int] | None) -> tuple[int, int] | None:
        if frame["type"] == "snapshot":
            shot = cast("dict[str, int]", frame["snapshot"])
            return shot["run"], shot["seq"]
        if "seq" not in frame or "run" not in frame:
            return seen
        run, seq = cast("int", frame["run"]), cast("int", frame["seq"])
        if seen is not None and run == seen[0] and seq != seen[1] + 1:
            self.gaps += 1
        return run, seq


async def people(product: Product, count: int) -> list[Person]:
    """Each with a lab."""
    made = []
    for number in range(count):
        place = product.places[number % len(product.places)]
        library = small_or_large(number)
        lab = await eventually(lambda place=place, library=library: open_lab(place, library))  # type: ignore[misc]
        made.append(Person(f"p{number}", lab, [place, *(one for one in product.places if one != place)]))
    return made


async def eventually(work: Callable[[], OpenLab], seconds: float = 60.0) -> OpenLab:
    ends = time.monotonic() + seconds
    while True:
        try:
            return await asyncio.to_thread(work)
        except (OSError, KeyError):
            if time.monotonic() > ends:
                raise
            await asyncio.sleep(0.2)


async def until_all_act(persons: list[Person], seconds: float) -> float:
    """Seconds until everyone has an answer that came after now. Raises TimeoutError."""
    began = time.monotonic()
    while time.monotonic() - began < seconds:
        if all(person.last_at > began for person in persons):
            return time.monotonic() - began
        await asyncio.sleep(0.05)
    waiting = sum(person.last_at <= began for person in persons)
    raise TimeoutError(f"{waiting} of {len(persons)} labs do not answer within {seconds:.0f} s")


class Counted:
    """What became of the words of all people."""

    def __init__(self) -> None:
        self.acknowledged = self.lost = self.doubled = self.gaps = 0

    def __str__(self) -> str:
        return f"{self.acknowledged} acts acknowledged, {self.lost} lost, {self.doubled} doubled, {self.gaps} gaps in a stream"

    @property
    def is_sound(self) -> bool:
        return bool(self.acknowledged) and not (self.lost or self.doubled or self.gaps)


async def count(redis_url: str, persons: list[Person]) -> Counted:
    counted, client = Counted(), connect(redis_url, reply_seconds=10.0)
    try:
        for person in persons:
            entries = cast("list[bytes]", await client.lrange(Keys(person.lab.name).journal, 0, -1))
            found = Counter(word for word in person.said for entry in entries if word.encode() in entry)
            counted.acknowledged += len(person.acknowledged)
            counted.lost += len(person.acknowledged - found.keys())
            counted.doubled += sum(number > 1 for number in found.values())
            counted.gaps += person.gaps
    finally:
        await client.aclose()
    return counted
