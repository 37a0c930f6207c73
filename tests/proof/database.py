"""`python -m tests.proof.database`: a hundred and fifty requests at once on PostgreSQL, a server that is restarted under them,
and one that has no connection free.
"""

import asyncio
import contextlib
import http.client
import os
import pwd
import shutil
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import psycopg

from tests.bench.stage import free_port
from tests.load.ground import open_lab
from tests.proof.product import product
from tests.proof.redises import folder, wait_for
from tests.valkey import valkey

AT_ONCE: Final = 150
CONNECTIONS: Final = 5
"""That each of the two web processes may have."""
BUSY_SECONDS: Final = 8.0


class Postgres:
    def __init__(self, path: Path, programs: Path) -> None:
        self.port: Final = free_port()
        self._path: Final = path
        self._programs: Final = programs
        self._user: Final = "postgres" if os.getuid() == 0 else None
        if self._user:
            owner = pwd.getpwnam(self._user)
            os.chown(path, owner.pw_uid, owner.pw_gid)
        self._run("initdb", "-D", str(path / "data"), "-U", "foverlab", "--auth=trust", "--no-sync")
        self.start()
        with self.ask("postgres") as line:
            line.execute("CREATE DATABASE foverlab")

    @property
    def url(self) -> str:
        return f"postgresql://foverlab@127.0.0.1:{self.port}/foverlab"

    def start(self) -> None:
        words = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=20 -c fsync=off"
        self._run("pg_ctl", "-D", str(self._path / "data"), "-l", str(self._path / "log"), "-w", "-o", words, "start")

    def stop(self) -> None:
        self._run("pg_ctl", "-D", str(self._path / "data"), "-m", "immediate", "-w", "stop")

    def _run(self, program: str, *words: str) -> None:
        nowhere = subprocess.DEVNULL
        command = [str(self._programs / program), *words]
        subprocess.run(
            command, check=True, user=self._user, cwd=self._path, stdin=nowhere, stdout=nowhere, stderr=nowhere
        )

    @contextlib.contextmanager
    def ask(self, database: str = "foverlab") -> Iterator[psycopg.Connection]:
        address = f"postgresql://foverlab@127.0.0.1:{self.port}/{database}"
        with psycopg.connect(address, autocommit=True) as line:
            yield line

    def connections(self) -> int:
        with self.ask() as line:
            row = line.execute("SELECT count(*) FROM pg_stat_activity WHERE datname = 'foverlab'").fetchone()
            return int(row[0]) - 1 if row else 0


@contextlib.contextmanager
def postgres(programs: Path) -> Iterator[Postgres]:
    with folder() as path:
        made = Postgres(path, programs)
        try:
            yield made
        finally:
            with contextlib.suppress(subprocess.CalledProcessError):
                made.stop()


def at_once(places: list[str], path: str, number: int) -> Counter[int]:
    """Status of the answers to so many requests that are sent in one instant; 0: none."""
    found: Counter[int] = Counter()
    begin = threading.Barrier(number)

    def ask(place: str) -> None:
        begin.wait()
        try:
            line = http.client.HTTPConnection(place, timeout=40)
            line.request("GET", path)
            found[line.getresponse().status] += 1
        except OSError:
            found[0] += 1

    threads = [threading.Thread(target=ask, args=(places[n % len(places)],)) for n in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


async def proof(made: Postgres, redis_url: str) -> int:
    settings = {"DATABASE_URL": made.url, "DATABASE_CONNECTIONS": str(CONNECTIONS)}
    async with product(redis_url, settings=settings) as running:
        lab = await asyncio.to_thread(open_lab, running.places[0], "lan-based")
        path = f"/lab/{lab.name}/"
        began = time.monotonic()
        many = await asyncio.to_thread(at_once, running.places, path, AT_ONCE)
        took, kept = time.monotonic() - began, made.connections()
        await asyncio.to_thread(made.stop)
        down = await asyncio.to_thread(at_once, running.places, path, 10)
        await asyncio.to_thread(made.start)
        began = time.monotonic()
        await running.until_well()
        back = time.monotonic() - began
        after = await asyncio.to_thread(at_once, running.places, path, AT_ONCE)
        with made.ask() as line, line.transaction():  # nobody else reads it meanwhile: every connection is in use
            line.execute("LOCK TABLE dashboard_lab IN ACCESS EXCLUSIVE MODE")
            asking = asyncio.create_task(asyncio.to_thread(at_once, running.places, path, 4 * CONNECTIONS))
            await asyncio.sleep(BUSY_SECONDS)
        busy = await asking
        tracebacks = running.tracebacks()
    well = many == {200: AT_ONCE} == after and kept <= 2 * CONNECTIONS and down == {503: 10}
    well = well and set(busy) == {200, 503}
    print(
        f"database: {'proven' if well else 'FAILED'}: {AT_ONCE} pages at once {dict(many)} in {took:.1f} s on {kept} connections;"
        f" stopped {dict(down)}; well {back:.1f} s after its start, then {dict(after)}; all connections in use {dict(busy)};"
        f" {tracebacks} tracebacks"
    )
    return 0 if well else 1


def programs() -> Path | None:
    found = shutil.which("pg_ctl")
    return Path(found).parent if found else max(Path("/usr/lib/postgresql").glob("*/bin"), default=None)


async def main() -> int:
    found = programs()
    if found is None:
        print("database: FAILED: PostgreSQL is missing (Debian: apt-get install postgresql)")
        return 1
    with postgres(found) as made, valkey() as url:
        wait_for("PostgreSQL answers", lambda: made.connections() >= 0)
        return await proof(made, url)


if __name__ == "__main__":
    sys.exit(asyncio.run(asyncio.wait_for(main(), 200)))
